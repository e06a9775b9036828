export { n as paint } from "./terminal3.js";
