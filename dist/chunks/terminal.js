export { r as findingLines } from "./terminal2.js";
