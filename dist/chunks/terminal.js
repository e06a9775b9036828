import { r as subjectOf } from "./plan.js";
import { i as many, n as halvesOf, r as isDrift, t as countsOf } from "./counts.js";
import { a as contestedList, c as fitting, d as paragraphs, f as byWayOf, h as literal, i as changesTable, l as foot, m as isBlank, o as details, s as findingsList, u as noLedger } from "./parts.js";
import { c as prose, n as cut, o as logSafe, s as oneLine } from "./safe2.js";
import { t as linesOf } from "./findings.js";
// src/render/assumed.ts
/** Null for a plan that looked at the server. */
function assumption({ assumedAt, changes }) {
	if (assumedAt === void 0) return null;
	const created = changes.some(({ action }) => action === "create") ? " What is to be created may exist already; then it is taken over instead." : "";
	return `As of ${timeOf(assumedAt)}, without looking at the server: the files are compared with what was applied then, and what was changed by hand since is not known.${created}`;
}
/** Only what has the form of a time is said. */
function timeOf(at) {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/.exec(at ?? "") ?? [];
	return day === void 0 ? "an unknown time" : `${day} ${time} UTC`;
}
// src/render/comment.ts
function renderComment(report) {
	const { plan, account } = report;
	const { files, drift, adopts, forgets } = halvesOf(plan);
	const ours = [...files, ...[...adopts, ...forgets].map((change) => ({
		change,
		fields: []
	}))];
	return fitting((fullness) => paragraphs(`### Chatwoot plan · account ${account} · ${headline(report)}`, noLedger(report) ?? assumption(plan), findingsList(plan.findings, report, fullness.findings), "**This pull request**", ours.length === 0 ? `No changes: the files and ${plan.assumedAt === void 0 ? "the server agree on everything this pull request touches" : "the ledger agree on everything that can be compared"}.` : changesTable(ours, report, fullness), fullness.details && details(files), drift.length > 0 && "**Already drifted** (changed by hand, not by this pull request; merging puts it back)", drift.length > 0 && changesTable(drift, report, fullness), drift.length > 0 && fullness.details && details(drift), contestedList(plan.contested, fullness), foot(report)));
}
/** The files cannot be read, so there is no plan. */
function renderRefused(findings, at) {
	return fitting((fullness) => paragraphs(`### Chatwoot plan · account ${at.account} · ${many(findings.length, "error")} in the files`, "Nothing was asked of the server, and nothing can be applied until these are mended.", findingsList(findings, at, fullness.findings)));
}
/** A run that could not go on; what it would have said is unknown. */
function renderStopped({ account, mode, reason, runUrl }) {
	return paragraphs(`### Chatwoot ${mode} · account ${account} · ${mode === "plan" ? "no plan could be made" : "the apply stopped"}`, `❌ ${prose(cut(reason, 2e3))}`, `Run it again when that is mended: [run](${runUrl}).`);
}
/** `2 changes, 1 deletion`; adopting and letting go write nothing and count only when there is nothing else. */
function headline({ plan }) {
	const { creates, updates, deletes, adopts, forgets } = countsOf(plan);
	const errors = plan.findings.filter(({ severity }) => severity === "error").length;
	const parts = [
		...errors > 0 ? [many(errors, "error")] : [],
		...creates > 0 ? [many(creates, "creation")] : [],
		...updates > 0 ? [many(updates, "change")] : [],
		...deletes > 0 ? [many(deletes, "deletion")] : [],
		...adopts > 0 ? [`${adopts} taken over`] : [],
		...forgets > 0 ? [`${forgets} let go`] : []
	];
	return parts.length === 0 ? "no changes" : parts.join(", ");
}
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
	const mark = assumption(plan);
	const left = mark === null ? `, ${plan.unmanaged} unmanaged left alone` : "";
	const foot = `${plan.unchanged} unchanged${left} · ${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s · plan ${digest.slice(0, 12)}`;
	return logSafe([
		paint("bold", `Account ${account}: ${headline(report)}`),
		...plan.hasLedger ? [] : ["There is no ledger yet: what matches is taken under management, nothing is deleted."],
		...mark === null ? [] : [mark],
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
		...change.action === "update" ? change.fields.map(({ path, live, desired, alsoByHand, isUnknown }) => `      ${oneLine(path)}: ${isUnknown ? "not known" : value(live)} → ${value(desired)}${alsoByHand ? " (also changed by hand)" : ""}`) : [],
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
export { plain as a, renderComment as c, outcomesText as i, renderRefused as l, driftText as n, planText as o, findingLines as r, headline as s, coloured as t, renderStopped as u };
