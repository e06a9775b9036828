export { s as findingsList } from "./parts.js";
