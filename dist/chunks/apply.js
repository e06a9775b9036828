export { t as apply } from "./apply2.js";
