import { t as byWeight } from "./weight.js";
import { i as isOfGone } from "./held.js";
import { t as isTwin } from "./twins.js";
import { r as subjectOf } from "./plan.js";
import { n as headline, o as assumption } from "./comment.js";
import { i as many, r as isDrift, t as countsOf } from "./counts.js";
import { t as literal } from "./shown.js";
import { a as linesOf, o as optionOf, r as capped, t as atTerminal } from "./findings.js";
import { i as impactText } from "./impact.js";
import { a as logSafe, n as cut, o as oneLine } from "./safe2.js";
import { C as isSilent, b as piecesOf, p as byWayOf, v as written, w as labelAt } from "./parts.js";
import { a as isBlank, c as passages } from "./tokens.js";
import { n as kindNamed } from "./kinds.js";
// src/render/words/terminal.ts
/** Words on a terminal: texts in quotation marks, what is gone in `[-…-]` and what is new in `{+…+}`. */
function terminalLook(paint) {
	return {
		ours: (text) => text,
		strong: (text) => paint("bold", text),
		text: (text) => `"${oneLine(text)}"`,
		value: oneLine,
		name: (title) => `"${oneLine(title)}"`,
		gone: (text) => paint("red", `[-${text}-]`),
		fresh: (text) => paint("green", `{+${text}+}`)
	};
}
/** A line for each thing there is to say of it, and behind it how the files call the field. */
function wordLines(change, report, paint, most) {
	const lines = [];
	for (const piece of piecesOf(change, change.fields, report)) {
		if (isSilent(piece)) continue;
		const { text } = written(piece, terminalLook(paint), most);
		const { path } = piece;
		const label = path === null ? null : labelAt(kindNamed(change.kind), path);
		const said = path !== null && label !== null && label !== path ? `${text}${paint("dim", `  (${oneLine(path)})`)}` : text;
		if (piece.goesOn && lines.length > 0) lines.push(`${lines.pop()} ${said}`);
		else lines.push(said);
	}
	return lines;
}
// src/render/terminal.ts
/** Plan, outcomes and findings for a terminal. */
/** How an action is told: writes in the words in which they are approved. */
const SIGNS = {
	create: [
		"+",
		"green",
		"create"
	],
	update: [
		"~",
		"yellow",
		"update"
	],
	delete: [
		"-",
		"red",
		"delete"
	],
	adopt: [
		"=",
		"blue",
		"import"
	],
	forget: [
		".",
		"dim",
		"stop managing"
	]
};
/** Of one value there are `most` characters; where all of them are wanted, also what a deletion takes away. */
function planText(report, paint, most = 300) {
	const { plan, account, effort, digest } = report;
	const lines = byWeight(plan).flatMap((change) => changeLines(change, report, paint, most));
	const mark = assumption(plan);
	const left = mark === null ? `, ${plan.unmanaged} unmanaged left alone` : "";
	const foot = `${plan.unchanged} unchanged${left} · ${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s · plan ${digest.slice(0, 12)}`;
	return logSafe([
		paint("bold", `Account ${account}: ${headline(report)}`),
		...plan.hasLedger ? [] : ["There is no ledger yet: what matches is imported, nothing is deleted."],
		...mark === null ? [] : [mark],
		...lines,
		...heldLines(report, paint, most),
		...contestedLines(plan.contested, paint, report.isLaptop),
		...findingLines(plan.findings, paint, report.isLaptop),
		paint("dim", foot),
		""
	].join("\n"));
}
function changeLines(change, report, paint, most = 300, held = "") {
	const [ownSign, ownColour, word] = SIGNS[change.action];
	const [sign, colour] = held === "" ? [ownSign, ownColour] : ["!", "yellow"];
	const id = change.id === null ? "" : ` (id ${change.id})`;
	const why = change.cause !== "drift" ? "" : isOfGone(change) ? ", names what is gone" : `, ${happened(change)}`;
	const impact = impactText(change, report);
	const third = byWayOf(change, (name) => oneLine(cut(literal(name), most)));
	return [
		`  ${paint(colour, sign)} ${held}${word} ${oneLine(subjectOf(change))}${paint("dim", `${id}${why}`)}`,
		...wordLines(change, report, paint, most).map((line) => `      ${line}`),
		...linesOfFields(change, most),
		...impact === null ? [] : [`      impact: ${impact}`],
		...third === "" ? [] : [`      ${third}`]
	];
}
function happened({ action }) {
	return action === "create" || action === "forget" ? "deleted in Chatwoot" : "changed in Chatwoot";
}
/** Where everything is wanted, every field as the files have it as well. */
function linesOfFields({ action, fields }, most) {
	if (most !== Number.POSITIVE_INFINITY) return [];
	return action === "create" ? fields.map(({ path, live, desired }) => `      ${oneLine(path)}: ${sidesText({
		live,
		desired
	}, most)[1]}`) : fields.map((field) => fieldLine(field, most));
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
function heldLines(report, paint, most = 300) {
	return report.plan.held.flatMap(({ changes }) => changes).flatMap((change) => changeLines(change, report, paint, most, "held: "));
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
		...changes.flatMap((change) => changeLines(change, report, paint)),
		...heldLines(report, paint),
		...contestedLines(report.plan.contested, paint, true),
		...findingLines(report.plan.findings.filter((finding) => finding.holds !== void 0 || isTwin(finding)), paint, true),
		...count === 0 ? [] : waysOut(report.plan),
		""
	].join("\n"));
}
/** What there is to do. */
function waysOut({ changes, findings }) {
	const drifted = changes.filter(isDrift);
	const approvable = findings.flatMap(({ holds, allow = [] }) => holds === void 0 ? [] : allow);
	const isDeleted = drifted.some(({ action }) => action === "create");
	return [
		"What now?",
		...drifted.length > 0 ? ["  apply puts it back as the files say."] : [],
		...approvable.length > 0 ? [`  apply ${optionOf(oneLine(approvable[0]))} also puts back what is held.`] : [],
		`  export --only-declared${isDeleted ? " --prune" : ""} takes it into the files instead.`,
		"  \"$ignore\" in a file leaves a field to people, with the reason."
	];
}
function outcomesText(outcomes, paint) {
	return logSafe(outcomes.map(({ state, action, reason, ...of }) => `  ${paint(state === "applied" ? "green" : "red", state)} ${SIGNS[action][2]} ${oneLine(subjectOf(of))}${reason === null ? "" : `: ${oneLine(cut(reason, 600))}`}\n`).join(""));
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
export { planText as a, outcomesText as i, findingLines as n, outcomesCount as r, driftText as t };
