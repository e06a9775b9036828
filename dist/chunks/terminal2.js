export { n as findingLines } from "./terminal.js";
import "./terminal-paint.js";
