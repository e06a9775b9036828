export { o as findingsList } from "./parts.js";
