export { t as COMMENT, n as SUMMARY, r as fitting, i as inBoth, a as whatIsLeft } from "./fitting2.js";
