import { r as planJson } from "./json2.js";
import { r as withMarks, t as laptopReport } from "./report.js";
import { n as paint } from "./terminal4.js";
// src/cli/commands/show.ts
/** The exit code is 1 for a plan with errors, and the given one otherwise. */
async function show(flags, its, { print, secrets }, render, code) {
	const report = await withMarks(laptopReport(its, secrets));
	print(flags.json ? planJson({
		...report,
		outcomes: null
	}) : render(report, paint()));
	return hasErrors(its) ? 1 : code;
}
function hasErrors({ plan }) {
	return plan.findings.some(({ severity }) => severity === "error");
}
export { show as n, hasErrors as t };
