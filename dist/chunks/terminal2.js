import { t as byWeight } from "./weight.js";
import { s as isOfGone } from "./replay.js";
import { t as isTwin } from "./twins.js";
import { a as subjectOf } from "./plan.js";
import { t as literal } from "./shown.js";
import { c as assumption, t as headline, u as isAboutAll } from "./comment.js";
import { i as many, r as isDrift, t as countsOf } from "./counts.js";
import { a as linesOf, o as optionOf, r as capped, t as atTerminal } from "./findings.js";
import { n as cut, o as logSafe, s as oneLine } from "./safe2.js";
import { g as passages, m as isBlank, u as byWayOf } from "./parts.js";
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
/** Of one value there are `most` characters; where all of them are wanted, also what a deletion takes away. */
function planText(report, paint, most = 300) {
	const { plan, account, effort, digest } = report;
	const lines = byWeight(plan).flatMap((change) => changeLines(change, paint, most));
	const mark = assumption(plan);
	const left = mark === null ? `, ${plan.unmanaged} unmanaged left alone` : "";
	const foot = `${plan.unchanged} unchanged${left} · ${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s · plan ${digest.slice(0, 12)}`;
	return logSafe([
		paint("bold", `Account ${account}: ${headline(report)}`),
		...plan.hasLedger ? [] : ["There is no ledger yet: what matches is imported, nothing is deleted."],
		...mark === null ? [] : [mark],
		...lines,
		...heldLines(plan, paint, most),
		...contestedLines(plan.contested, paint, report.isLaptop),
		...findingLines(plan.findings, paint, report.isLaptop),
		paint("dim", foot),
		""
	].join("\n"));
}
function changeLines(change, paint, most = 300, held = "") {
	const [sign, colour] = held === "" ? SIGNS[change.action] : ["!", "yellow"];
	const id = change.id === null ? "" : ` (id ${change.id})`;
	const why = change.cause !== "drift" ? "" : isOfGone(change) ? ", names what is gone" : `, ${happened(change)}`;
	const third = byWayOf(change, (name) => oneLine(cut(literal(name), most)));
	return [
		`  ${paint(colour, sign)} ${held}${change.action} ${oneLine(subjectOf(change))}${paint("dim", `${id}${why}`)}`,
		...linesOfFields(change, most),
		...third === "" ? [] : [`      ${third}`]
	];
}
function happened({ action }) {
	return action === "create" || action === "forget" ? "deleted in Chatwoot" : "changed in Chatwoot";
}
/** Of a creation what it gets; of a deletion what it takes away only where everything is wanted. */
function linesOfFields({ action, fields }, most) {
	if (action === "create") return fields.map(({ path, live, desired }) => `      ${oneLine(path)}: ${sidesText({
		live,
		desired
	}, most)[1]}`);
	return action === "update" || most === Number.POSITIVE_INFINITY ? fields.map((field) => fieldLine(field, most)) : [];
}
function fieldLine({ path, live, desired, alsoByHand, isUnknown }, most) {
	const [before, after] = sidesText({
		live,
		desired
	}, most);
	return `      ${oneLine(path)}: ${isUnknown ? "not known" : before} → ${after}${alsoByHand ? " (also changed in Chatwoot)" : ""}`;
}
function sidesText({ live, desired }, most) {
	const { before, after } = passages(isBlank(live) ? void 0 : live, isBlank(desired) ? void 0 : desired, most);
	const value = (text) => text === "" ? "nothing" : oneLine(text);
	return [value(before), value(after)];
}
/** The findings say why. */
function heldLines({ held }, paint, most = 300) {
	return held.flatMap(({ changes }) => changes).flatMap((change) => changeLines(change, paint, most, "held: "));
}
function contestedLines(contested, paint, isLaptop = false) {
	return contested.map(({ field, reason, isFinal, ...of }) => {
		const operation = `update ${oneLine(subjectOf(of))}`;
		const again = isLaptop ? `try once more with ${optionOf(operation)}` : `allow '${operation}' to try once more`;
		const advice = isFinal ? "take it out of the files, or list it in $ignore" : `list it in $ignore, or ${again}`;
		return `  ${paint("yellow", "!")} left ${oneLine(subjectOf(of))} ${oneLine(field.path)}: ${sidesText(field, 300).join(" → ")}: ${reason}; ${advice}`;
	});
}
/** Only what was changed in Chatwoot, and what is there twice. */
function driftText(report, paint) {
	const changes = byWeight(report.plan).filter(isDrift);
	const count = countsOf(report.plan).drift;
	return logSafe([
		paint("bold", `Account ${report.account}: ${count === 0 ? "no drift" : `${many(count, "resource")} changed in Chatwoot`}`),
		...changes.flatMap((change) => changeLines(change, paint)),
		...heldLines(report.plan, paint),
		...contestedLines(report.plan.contested, paint, true),
		...findingLines(report.plan.findings.filter((finding) => !isAboutAll(finding) || isTwin(finding)), paint, true),
		...count === 0 ? [] : waysOut(report.plan),
		""
	].join("\n"));
}
/** Which way the arrows point, and what there is to do. */
function waysOut({ changes, held, findings }) {
	const drifted = changes.filter(isDrift);
	const hasArrows = [...drifted, ...held.flatMap((one) => one.changes)].some(({ action }) => action === "update");
	const approvable = findings.flatMap(({ holds, allow = [] }) => holds === void 0 ? [] : allow);
	const isDeleted = drifted.some(({ action }) => action === "create");
	return [
		...hasArrows ? ["Arrows lead from what Chatwoot has now to what the files say."] : [],
		"What now?",
		...drifted.length > 0 ? ["  apply puts it back as the files say."] : [],
		...approvable.length > 0 ? [`  apply ${optionOf(oneLine(approvable[0]))} also puts back what is held.`] : [],
		`  export --only-declared${isDeleted ? " --prune" : ""} takes it into the files instead.`,
		"  \"$ignore\" in a file leaves a field to people, with the reason."
	];
}
function outcomesText(outcomes, paint) {
	return logSafe(outcomes.map(({ state, action, reason, ...of }) => `  ${paint(state === "applied" ? "green" : "red", state)} ${action} ${oneLine(subjectOf(of))}${reason === null ? "" : `: ${oneLine(cut(reason, 600))}`}\n`).join(""));
}
/** `3 applied, 1 failed, 2 not attempted.`; empty where there was nothing to do. */
function outcomesCount(outcomes) {
	const parts = [
		"applied",
		"failed",
		"not attempted"
	].map((state) => [outcomes.filter((one) => one.state === state).length, state]).filter(([count, state]) => count > 0 || state === "applied");
	return outcomes.length === 0 ? "" : `${parts.map(([count, state]) => `${count} ${state}`).join(", ")}.\n`;
}
function findingLines(findings, paint, isLaptop = false) {
	return capped(findings).flatMap((finding) => {
		const { code, severity, place, sentence } = finding;
		const where = place === null ? "" : `${oneLine(cut(place.file, 300))}:${place.line}:${place.column}: `;
		const name = /^[GL]-/.test(code) ? `${severity} ${code}` : severity;
		const { nextStep, lines } = isLaptop ? atTerminal(finding) : {
			nextStep: finding.nextStep,
			lines: linesOf(finding)
		};
		return [logSafe(`${where}${paint(severity === "error" ? "red" : "yellow", name)}: ${oneLine(sentence)} ${oneLine(nextStep)}`), ...lines.map((line) => `      ${oneLine(line)}`)];
	});
}
export { outcomesText as a, outcomesCount as i, driftText as n, plain as o, findingLines as r, planText as s, coloured as t };
