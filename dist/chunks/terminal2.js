export { r as findingLines } from "./terminal.js";
