export { t as errorJson } from "./json3.js";
