export { t as COMMENT, n as SUMMARY, r as fitting, i as inBoth, a as isShown, o as whatIsLeft } from "./fitting2.js";
