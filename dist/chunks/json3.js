export { t as errorJson } from "./json2.js";
