export { t as COMMENT, n as SUMMARY, r as fitting, i as inBoth, a as whatIsLeft, o as whereThereIsRoom } from "./fitting2.js";
