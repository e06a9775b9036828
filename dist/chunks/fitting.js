export { It as COMMENT, Lt as SUMMARY, Rt as fitting, zt as inBoth, Bt as whatIsLeft, Vt as whereThereIsRoom } from "./planning.js";
