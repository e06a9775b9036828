import { r as subjectOf } from "./plan.js";
import { t as headline } from "./comment.js";
import { i as many, r as isDrift, t as countsOf } from "./counts.js";
import { t as linesOf } from "./findings.js";
import { n as cut, o as logSafe, s as oneLine } from "./safe2.js";
import { d as byWayOf, m as literal, p as isBlank } from "./parts.js";
// src/render/terminal.ts
/** Plan, outcomes and findings for a terminal. */
const CODES = {
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	dim: 2,
	bold: 1
};
const coloured = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
const plain = (_, text) => text;
const SIGNS = {
	create: ["+", "green"],
	update: ["~", "yellow"],
	delete: ["-", "red"],
	adopt: ["=", "blue"],
	forget: [".", "dim"]
};
function planText(report, paint) {
	const { plan, account, effort, digest } = report;
	const lines = plan.changes.flatMap((change) => changeLines(change, paint));
	const foot = `${plan.unchanged} unchanged, ${plan.unmanaged} unmanaged left alone · ${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s · plan ${digest.slice(0, 12)}`;
	return logSafe([
		paint("bold", `Account ${account}: ${headline(report)}`),
		...plan.hasLedger ? [] : ["There is no ledger yet: what matches is taken under management, nothing is deleted."],
		...lines,
		...contestedLines(plan.contested, paint),
		...findingLines(plan.findings, paint),
		paint("dim", foot),
		""
	].join("\n"));
}
function changeLines(change, paint) {
	const [sign, colour] = SIGNS[change.action];
	const id = change.id === null ? "" : ` (id ${change.id})`;
	const why = change.cause === "drift" ? ", changed by hand" : "";
	const third = byWayOf(change, (name) => oneLine(cut(literal(name), 300)));
	const value = (of) => isBlank(of) ? "nothing" : oneLine(cut(literal(of), 300));
	return [
		`  ${paint(colour, sign)} ${change.action} ${oneLine(subjectOf(change))}${paint("dim", `${id}${why}`)}`,
		...change.action === "update" ? change.fields.map(({ path, live, desired, alsoByHand }) => `      ${oneLine(path)}: ${value(live)} → ${value(desired)}${alsoByHand ? " (also changed by hand)" : ""}`) : [],
		...third === "" ? [] : [`      ${third}`]
	];
}
function contestedLines(contested, paint) {
	return contested.map(({ field, reason, ...of }) => `  ${paint("yellow", "!")} left ${oneLine(subjectOf(of))} ${oneLine(field.path)}: ${reason}; list it in $ignore, or allow 'update ${oneLine(subjectOf(of))}' to try once more`);
}
/** Only what was changed by hand. */
function driftText(report, paint) {
	const changes = report.plan.changes.filter(isDrift);
	const count = countsOf(report.plan).drift;
	return logSafe([
		paint("bold", `Account ${report.account}: ${count === 0 ? "no drift" : `${many(count, "resource")} changed by hand`}`),
		...changes.flatMap((change) => changeLines(change, paint)),
		...contestedLines(report.plan.contested, paint),
		""
	].join("\n"));
}
function outcomesText(outcomes, paint) {
	return logSafe(outcomes.map(({ state, action, reason, ...of }) => `  ${paint(state === "applied" ? "green" : "red", state)} ${action} ${oneLine(subjectOf(of))}${reason === null ? "" : `: ${oneLine(cut(reason, 600))}`}\n`).join(""));
}
function findingLines(findings, paint) {
	return findings.flatMap((finding) => {
		const { severity, place, sentence, nextStep } = finding;
		const where = place === null ? "" : `${oneLine(place.file)}:${place.line}:${place.column}: `;
		return [logSafe(`${where}${paint(severity === "error" ? "red" : "yellow", severity)}: ${oneLine(cut(sentence, 1e3))} ${oneLine(cut(nextStep, 600))}`), ...linesOf(finding).map((line) => `      ${oneLine(line)}`)];
	});
}
export { plain as a, outcomesText as i, driftText as n, planText as o, findingLines as r, coloured as t };
