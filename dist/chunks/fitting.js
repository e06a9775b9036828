export { Rt as COMMENT, zt as SUMMARY, Bt as fitting, Vt as inBoth, Ht as whatIsLeft, Ut as whereThereIsRoom } from "./planning.js";
