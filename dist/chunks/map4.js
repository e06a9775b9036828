export { t as mapDetails } from "./map3.js";
