export { Ut as COMMENT, Wt as SUMMARY, Gt as fitting, Kt as inBoth, qt as whatIsLeft, Jt as whereThereIsRoom } from "./planning.js";
