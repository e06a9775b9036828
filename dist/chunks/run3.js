export { t as findingsOf, n as runRuleTests } from "./run2.js";
