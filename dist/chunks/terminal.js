export { i as findingLines } from "./planning.js";
