export { H as said } from "./start.js";
