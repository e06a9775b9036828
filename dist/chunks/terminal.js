export { r as findingLines } from "./shown.js";
