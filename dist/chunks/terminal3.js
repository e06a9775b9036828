export { n as paint } from "./terminal4.js";
