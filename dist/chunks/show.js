import { r as planJson } from "./json3.js";
import { r as withMarks, t as laptopReport } from "./report.js";
import { c as said } from "./safe2.js";
import { n as paint } from "./terminal4.js";
// src/cli/commands/show.ts
/** The exit code is 1 for a plan with errors, and the given one otherwise. */
async function show(flags, its, { print, complain, secrets }, render, code) {
	const report = await withMarks(laptopReport(its, secrets));
	print(flags.json ? planJson({
		...report,
		outcomes: null
	}) : render(report, paint()));
	if (flags.html !== null) {
		const { writeReport } = await import("./html.js");
		const mode = flags.command === "drift" ? "drift" : "plan";
		writeReport({
			file: flags.html,
			mode,
			its
		}, report, secrets);
		complain(said(`The report is in ${flags.html}.`));
	}
	return hasErrors(its) ? 1 : code;
}
function hasErrors({ plan }) {
	return plan.findings.some(({ severity }) => severity === "error");
}
export { show as n, hasErrors as t };
