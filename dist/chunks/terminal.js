export { r as findingLines } from "./planning.js";
