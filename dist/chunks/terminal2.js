export { r as findingLines, a as plain } from "./terminal.js";
