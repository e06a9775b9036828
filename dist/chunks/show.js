import { S as laptopReport, w as withMarks, y as planJson } from "./planning.js";
import { H as said } from "./start.js";
import { n as paint } from "./terminal3.js";
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
