export { n as mapOfPlan } from "./map.js";
