export { _ as errorJson } from "./planning.js";
