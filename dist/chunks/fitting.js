export { Ht as COMMENT, Ut as SUMMARY, Wt as fitting, Gt as inBoth, Kt as whatIsLeft, qt as whereThereIsRoom } from "./planning.js";
