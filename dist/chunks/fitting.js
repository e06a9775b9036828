export { st as COMMENT, ct as SUMMARY, lt as fitting, ut as inBoth, dt as whatIsLeft, ft as whereThereIsRoom } from "./shown.js";
