import { t as quotedPlan } from "./quoted.js";
import { n as planJson } from "./json2.js";
import { n as paint } from "./terminal3.js";
// src/commands/show.ts
/** The exit code is 1 for a plan with errors, and the given one otherwise. */
function show(flags, its, { print, secrets }, render, code) {
	const report = reportOf(its, secrets);
	print(flags.json ? planJson({
		...report,
		outcomes: null
	}) : render(report, paint()));
	return hasErrors(its) ? 1 : code;
}
function hasErrors({ plan }) {
	return plan.findings.some(({ severity }) => severity === "error");
}
/** Of the plan what people may see. */
function reportOf({ plan, digest, effort }, secrets) {
	return {
		plan: quotedPlan(plan, secrets),
		digest,
		effort,
		account: plan.account,
		commit: null,
		runUrl: null,
		repositoryUrl: null
	};
}
export { reportOf as n, show as r, hasErrors as t };
