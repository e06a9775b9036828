export { K as said } from "./start.js";
