import { D as withMarks, T as laptopReport, ct as hasErrors, x as planJson } from "./planning.js";
import { K as said } from "./start.js";
import { n as paint } from "./terminal3.js";
// src/cli/commands/show.ts
/** The exit code is 1 for a plan with errors, and the given one otherwise. */
async function show(flags, its, terminal, render, code) {
	const report = await withMarks(laptopReport(its, terminal.secrets));
	terminal.print(flags.json ? planJson({
		...report,
		outcomes: null
	}) : render(report, paint()));
	await keepReport(flags, terminal, {
		mode: flags.command === "drift" ? "drift" : "plan",
		its
	}, report);
	return hasErrors(its.plan) ? 1 : code;
}
/** Writes the page of `--html`, where it is asked for. */
async function keepReport(flags, terminal, about, report) {
	if (flags.html === null) return;
	const { writeReport } = await import("./html.js");
	writeReport(flags.html, about, await withMarks(report), terminal.secrets);
	terminal.complain(said(`The report is in ${flags.html}.`));
}
export { show as n, keepReport as t };
