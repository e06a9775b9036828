export { zt as COMMENT, Bt as SUMMARY, Vt as fitting, Ht as inBoth, Ut as whatIsLeft, Wt as whereThereIsRoom } from "./planning.js";
