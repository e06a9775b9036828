import { n as planJson } from "./json2.js";
import { n as paint } from "./terminal3.js";
// src/commands/show.ts
/** The exit code is 1 for a plan with errors, and the given one otherwise. */
function show(flags, its, { print }, render, code) {
	print(flags.json ? planJson({
		...its,
		outcomes: null
	}) : render(reportOf(its), paint()));
	return hasErrors(its) ? 1 : code;
}
function hasErrors({ plan }) {
	return plan.findings.some(({ severity }) => severity === "error");
}
function reportOf({ plan, digest, effort }) {
	return {
		plan,
		digest,
		effort,
		account: plan.account,
		commit: null,
		runUrl: null,
		repositoryUrl: null
	};
}
export { reportOf as n, show as r, hasErrors as t };
