export { _ as errorJson } from "./shown.js";
