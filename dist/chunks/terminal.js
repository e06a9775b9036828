import { a as byId, f as wrong, l as keyWords, s as fullKeyOf, t as byWeight, y as unseal } from "./weight.js";
import { c as assumption, m as isOfGone, t as headline, u as isAboutAll } from "./comment.js";
import { n as kindNamed } from "./kinds.js";
import { t as entriesOf } from "./ledger.js";
import { a as subjectOf } from "./plan.js";
import { i as many, r as isDrift, t as countsOf } from "./counts.js";
import { a as linesOf, o as optionOf, r as capped, t as atTerminal } from "./findings.js";
import { n as cut, o as logSafe, s as oneLine } from "./safe2.js";
import { _ as literal, g as passages, m as isBlank, u as byWayOf } from "./parts.js";
// src/plan/match/twins.ts
/**
* Two live resources of one natural key, of which we manage one: most often a create that Chatwoot carried out twice,
* because its first answer came too late. Rules then act twice, and nothing of it is drift.
*/
const TWIN = "P-TWIN";
/** What a check for drift names as well, although a re-sync cannot put it right. */
function isTwin({ code }) {
	return code === TWIN;
}
/** A warning for each managed resource that has a twin which nobody manages. */
function twinsOf({ matched }, live, ledger, elsewhere, reveal) {
	const managed = new Set([
		...ledger === null ? [] : entriesOf(ledger),
		...elsewhere,
		...matched.flatMap(({ kind, live: its }) => its === null ? [] : [{
			kind: kind.name,
			id: its.id
		}])
	].map(({ kind, id }) => `${kind} ${id}`));
	const kinds = [...new Set(matched.map(({ kind }) => kind))].filter(takesTwo);
	const free = new Map(kinds.map((kind) => {
		const its = (live[kind.name] ?? []).filter(({ id }) => !managed.has(`${kind.name} ${id}`));
		return [kind, Map.groupBy(its, (one) => fullKeyOf(kind, one))];
	}));
	return matched.flatMap((one) => {
		const { kind, desired, live: its } = one;
		const name = its === null ? null : nameOf(one, reveal);
		const twins = isName(name) ? free.get(kind)?.get(name) ?? [] : [];
		if (its === null || twins.length === 0) return [];
		const ids = twins.map(({ id }) => id).sort((a, b) => a - b);
		const [others, theirs] = ids.length === 1 ? [`another ${kind.words.noun}`, `id ${ids[0]}`] : [`${ids.length} others`, `ids ${ids.join(", ")}`];
		const since = ledger?.late?.[subjectOf(desired)];
		const why = since === void 0 ? "" : `; a request to create it got no answer on ${since.slice(0, 10)}, so it is most likely that request's late result`;
		return [{
			...wrong(desired, TWIN, `${others} in Chatwoot (${theirs}, not managed) ${ids.length === 1 ? "has" : "have"} the same ${keyWords(kind)} as this one (id ${its.id})${why}`, `Delete the one that is too many in Chatwoot, or declare it too, under a key of its own with "$id": ${ids[0]}.`),
			severity: "warning"
		}];
	});
}
/** Of a natural key that the server takes only once there are no two, and other findings tell who wants a name that is taken. */
function takesTwo({ endpoint, identity: { unique, naturalKey } }) {
	return endpoint.over === null && !endpoint.isSingle && !naturalKey.some((field) => Object.hasOwn(unique, field));
}
/** The name it will have when the plan is applied. */
function nameOf({ kind, desired, live }, reveal) {
	const { under } = kind.endpoint;
	const parent = under === null ? {} : { [under.at]: live.fields[under.at] };
	const declared = fullKeyOf(kind, { fields: {
		...unseal(desired.fields, reveal),
		...parent
	} });
	return declared === void 0 ? fullKeyOf(kind, live) : declared;
}
function isName(name) {
	return typeof name === "string" && name !== "";
}
/** What this run created and what has appeared beside it meanwhile: why that is a failure, by `kind/key`. */
function madeTwins(outcomes, before, after) {
	const ours = new Set(outcomes.map(({ kind, id }) => `${kind} ${id}`));
	return new Map(outcomes.flatMap((outcome) => {
		const { action, kind: name, id } = outcome;
		const kind = kindNamed(name);
		const its = action !== "create" || id === null ? null : byId(after[name] ?? [], id);
		if (its === null || !takesTwo(kind) || !isName(fullKeyOf(kind, its))) return [];
		const twins = after[name].filter((one) => !ours.has(`${name} ${one.id}`) && byId(before[name] ?? [], one.id) === null && fullKeyOf(kind, one) === fullKeyOf(kind, its));
		const ids = [id, ...twins.map((one) => one.id)].join(", ");
		return twins.length === 0 ? [] : [[subjectOf(outcome), `it is there, and so is another ${kind.words.noun} of the same ${keyWords(kind)} that was made at the same time (ids ${ids}). Delete the one that is too many in Chatwoot, or declare it too with "$id", and run again`]];
	}));
}
/** The ledger with these creates, `kind/key`, of which a second one may come. `at` is the time of the apply, ISO 8601. */
function withLate(ledger, subjects, at) {
	const { late = {}, ...rest } = ledger;
	const oldest = Date.parse(at) - 6048e5;
	const all = [...Object.entries(late).filter(([, since]) => !(Date.parse(since) < oldest)), ...[...subjects].map((subject) => [subject, at])];
	return all.length === 0 ? rest : {
		...rest,
		late: Object.fromEntries(all)
	};
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
export { outcomesText as a, isTwin as c, withLate as d, outcomesCount as i, madeTwins as l, driftText as n, plain as o, findingLines as r, planText as s, coloured as t, twinsOf as u };
