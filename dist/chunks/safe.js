export { l as said } from "./safe2.js";
