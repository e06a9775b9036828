export { v as errorJson } from "./planning.js";
