export { t as annotate } from "./annotate.js";
