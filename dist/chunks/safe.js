export { c as said } from "./safe2.js";
