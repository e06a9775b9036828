import { a as operationOf } from "./allowed.js";
import { a as subjectOf, t as countOf } from "./plan.js";
import { h as isEqual, n as isWeighty, r as weightsOf, t as byWeight } from "./weight.js";
import { _ as literal, a as findingsList, c as noLedger, d as changeSentence, f as nameOf, h as passage, i as contestedList, l as paragraphs, o as foot, p as inOrderOf, r as accountAndFolder, s as linked, v as shown } from "./parts.js";
import { c as prose, n as cut, r as fence, s as oneLine, t as codeSpan } from "./safe2.js";
import { i as many, n as halvesOf, r as isDrift, t as countsOf } from "./counts.js";
import { a as whatIsLeft, r as fitting, t as COMMENT } from "./fitting2.js";
import { n as kindNamed } from "./kinds.js";
// src/render/lines.ts
/** Beyond this many differing lines a side is not compared but shown as gone and new: the comparison takes their product. */
const mostCompared = 400;
function compareLines(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const same = (lines) => lines.map((text) => ({
		sign: " ",
		text
	}));
	const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
	return [
		...same(before.slice(0, head)),
		...compared(old, fresh),
		...same(tail === 0 ? [] : before.slice(-tail))
	];
}
function compared(before, after) {
	if (before.length > mostCompared || after.length > mostCompared) return [...before.map((text) => ({
		sign: "-",
		text
	})), ...after.map((text) => ({
		sign: "+",
		text
	}))];
	const common = longestCommon(before, after);
	const lines = [];
	let [old, fresh] = [0, 0];
	while (old < before.length || fresh < after.length) if (old < before.length && fresh < after.length && before[old] === after[fresh]) {
		lines.push({
			sign: " ",
			text: before[old++]
		});
		fresh++;
	} else if (fresh >= after.length || old < before.length && common[old + 1][fresh] >= common[old][fresh + 1]) lines.push({
		sign: "-",
		text: before[old++]
	});
	else lines.push({
		sign: "+",
		text: after[fresh++]
	});
	return lines;
}
/** How many lines the rests of both sides have in common, by where each rest begins. */
function longestCommon(before, after) {
	const table = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
	for (let old = before.length - 1; old >= 0; old--) for (let fresh = after.length - 1; fresh >= 0; fresh--) table[old][fresh] = before[old] === after[fresh] ? table[old + 1][fresh + 1] + 1 : Math.max(table[old + 1][fresh], table[old][fresh + 1]);
	return table;
}
/** Leaves out unchanged lines that have no change next to them. */
function onlyNearChanges(lines) {
	const isNear = (index) => lines.slice(Math.max(0, index - 1), index + 2).some(({ sign }) => sign !== " ");
	return lines.flatMap((line, index) => {
		if (isNear(index)) return [line];
		return index > 0 && isNear(index - 1) ? [{
			sign: " ",
			text: "⋮"
		}] : [];
	});
}
// src/render/changes.ts
const SIGNS = {
	create: "🟢 create",
	update: "🟡 change",
	delete: "🔴 delete",
	adopt: "🔵 import",
	forget: "⚪ stop managing"
};
/** One text is tried at many lengths; what is heavy in a plan does not change in between. */
const orders = /* @__PURE__ */ new WeakMap();
function orderOf(plan) {
	const known = orders.get(plan);
	if (known !== void 0) return known;
	const order = {
		place: new Map(byWeight(plan).map((change, index) => [change, index])),
		weights: weightsOf(plan)
	};
	orders.set(plan, order);
	return order;
}
/** The rows of a plan in the order in which people read them. */
function sorted(rows, plan) {
	const { place } = orderOf(plan);
	const rank = ({ change }) => place.get(change) ?? 0;
	return rows.toSorted((a, b) => rank(a) - rank(b));
}
function changesTable(of, report, page) {
	const rows = sorted(of, report.plan);
	const { weights } = orderOf(report.plan);
	const others = rows.slice(page.rows);
	const brief = others.filter(({ change }) => isWeighty(weights.get(change))).slice(0, page.brief);
	const left = others.length - brief.length;
	const rest = page.to.elsewhere === null ? "" : ", in the job summary";
	return [
		"| | what | where |",
		"|---|---|---|",
		...rows.slice(0, page.rows).map((row) => fullRow(row, report, page)),
		...brief.map(({ change }) => briefRow(change, page)),
		...left > 0 ? [`| | and ${left} more${rest} | |`] : []
	].join("\n");
}
function fullRow({ change, fields }, report, page) {
	page.seen.add(change);
	const note = change.comment === null ? "" : `<br>${prose(cut(change.comment, 300)).replaceAll("|", "\\|")}`;
	return `| ${SIGNS[change.action]} | ${changeSentence(change, fields, page)}${note} | ${whereOf(change, report, page)} |`;
}
/** What is done to which resource; the key says which of several with one name. */
function briefRow(change, { seen }) {
	seen.add(change);
	return `| ${SIGNS[change.action]} | ${nameOf(change, "cell")} | ${codeSpan(cut(subjectOf(change), 200), "cell")} |`;
}
function whereOf({ action, place, kind, key }, report, { links }) {
	if (place !== null) return linked(place, report, links);
	return action === "delete" && report.undoes === void 0 ? `${codeSpan(cut(subjectOf({
		kind,
		key
	}), 200), "cell")} was removed` : codeSpan(cut(subjectOf({
		kind,
		key
	}), 200), "cell");
}
/** Field by field, before and after: of as many changes as there is room for. */
function details(of, report, page, title = "Field by field") {
	const lines = sorted(of, report.plan).filter(({ fields, change }) => change.action !== "delete" && fields.length > 0).flatMap((row) => rowLines(row, page, page) ?? rowLines(row, page, LITTLE) ?? []);
	return lines.length === 0 ? null : `<details><summary>${title}</summary>\n\n${fence(lines.slice(0, -1), "diff")}\n\n</details>`;
}
/** How much of a value there is where not all of it has room. */
const LITTLE = {
	lines: 60,
	line: 2e3
};
/** Null where there is no room for them. */
function rowLines({ change, fields }, page, limits) {
	if (page.budget.left <= 0) return null;
	const told = fields.map((field) => ({
		field,
		...fieldLines(field, limits)
	}));
	const id = change.id === null ? "" : `  (id ${change.id})`;
	const lines = [
		`  ${cut(subjectOf(change), 200)}${id}`,
		...told.flatMap((one) => one.lines),
		""
	].map(oneLine);
	const bytes = new TextEncoder().encode(lines.join("\n")).length + 1;
	if (bytes > page.budget.left) return null;
	page.budget.left -= bytes;
	for (const { field, isWhole } of told) if (isWhole) page.seen.add(field);
	return lines;
}
function fieldLines(field, most) {
	const path = cut(field.path, 200);
	const [before, after] = [linesOf(inOrderOf(field.desired, field.live)), linesOf(field.desired)];
	const isShort = before.length <= 1 && after.length <= 1;
	const compared = isShort ? [...before.map((text) => ({
		sign: "-",
		text
	})), ...after.map((text) => ({
		sign: "+",
		text
	}))] : onlyNearChanges(compareLines(before, after));
	const { lines, isWhole } = shortened(compared.slice(0, most.lines), most.line);
	const more = compared.length - lines.length;
	return {
		isWhole: isWhole && more === 0,
		lines: [
			...isShort ? [] : [`    ${path}`],
			...lines.map(({ sign, text }) => `${sign}   ${isShort ? `${path}  ` : "  "}${text}`),
			...more > 0 ? [`      … and ${more} more lines`] : []
		]
	};
}
/** A long line that became another is shown where the two differ. */
function shortened(lines, max) {
	const found = [];
	let isWhole = true;
	for (let at = 0; at < lines.length;) {
		const gone = runOf(lines, at, "-");
		const fresh = runOf(lines, at + gone, "+");
		const isPaired = gone > 0 && gone === fresh;
		const pairs = Array.from({ length: isPaired ? gone : 1 }, (_, index) => isPaired ? passage(lines[at + index].text, lines[at + gone + index].text, max) : passage(lines[at].text, "", max));
		isWhole &&= pairs.every((pair) => pair.isWhole) || !isPaired && lines[at].sign === " ";
		if (isPaired) {
			found.push(...pairs.map(({ before: text }) => ({
				sign: "-",
				text
			})));
			found.push(...pairs.map(({ after: text }) => ({
				sign: "+",
				text
			})));
		} else found.push({
			sign: lines[at].sign,
			text: cut(lines[at].text, max)
		});
		at += isPaired ? gone + fresh : 1;
	}
	return {
		lines: found,
		isWhole
	};
}
function runOf(lines, from, sign) {
	let length = 0;
	while (lines[from + length]?.sign === sign) length++;
	return length;
}
/** A value on as many lines as make it readable. */
function linesOf(value) {
	if (value === void 0) return [];
	const whole = literal(value);
	if (typeof value === "string") return value.includes("\n") ? value.split("\n") : [whole];
	return whole.length <= 100 ? [whole] : JSON.stringify(shown(value), null, 2).split("\n");
}
// src/plan/diff/held.ts
/**
* What is held: due, and not done, because of something that happened in Chatwoot. What needs it is held as well, and
* everything else goes on. Errors of the files stop a plan; what happened in Chatwoot must not.
*/
/** Takes out of the changes of a plan what is to be held, with all that needs it; the findings tell of the latter. */
function hold(plan, roots) {
	const bySubject = Map.groupBy(plan.changes, subjectOf);
	const byRoot = new Map([...Map.groupBy(roots, subjectOf)].map(([subject, [first]]) => [subject, first]));
	const needs = /* @__PURE__ */ new Map();
	const isOut = (subject) => byRoot.has(subject) || needs.has(subject);
	for (let isSettled = false; !isSettled;) {
		const waiting = plan.changes.flatMap((change) => {
			const needed = isOut(subjectOf(change)) ? void 0 : change.after.find((one) => isOut(one) && isNeeded(one, change));
			return needed === void 0 ? [] : [[subjectOf(change), needed]];
		});
		for (const [subject, needed] of waiting) needs.set(subject, needed);
		isSettled = waiting.length === 0;
	}
	const waits = [...needs].map(([subject, needed]) => {
		const changes = bySubject.get(subject);
		const { kind, key, id, title, place } = changes.at(-1);
		return {
			kind,
			key,
			id,
			title,
			place,
			cause: changes.find((change) => change.cause !== "drift")?.cause ?? "drift",
			gone: [],
			changes,
			needs: needed,
			reason: `It needs ${needed}, which is held.`
		};
	});
	return {
		changes: plan.changes.filter((change) => !isOut(subjectOf(change))),
		held: [
			...plan.held,
			...[...byRoot].map(([subject, root]) => ({
				cause: "drift",
				...root,
				needs: null,
				changes: bySubject.get(subject) ?? []
			})),
			...waits
		],
		findings: waits.map(waitsFinding)
	};
	/** What is referred to by its id is there, whatever else of it is held. */
	function isNeeded(subject, by) {
		return (bySubject.get(subject) ?? []).some(({ action, kind }) => action !== "update" || kind === by.kind || by.action === "delete" || kindNamed(kind).identity.referredBy !== "id");
	}
}
function waitsFinding({ kind, key, place, changes, needs }) {
	const subject = subjectOf({
		kind,
		key
	});
	return {
		code: "P-WAITS",
		severity: "warning",
		place,
		subject,
		sentence: `${subject}: it needs ${needs}, which is held, so there is no ${changes.map(({ action }) => action).join(" and no ")} yet.`,
		nextStep: "It is done when that one is.",
		holds: [subject]
	};
}
/** Whether Chatwoot alone makes a change necessary: the files say what was applied last. */
function isOfChatwoot({ action, kind, key, cause, managed }, ledger) {
	if (action === "delete") return false;
	if (action === "forget") return cause === "drift";
	if (action === "update" && cause === "drift") return true;
	const entries = ledger?.resources[kind] ?? {};
	return Object.hasOwn(entries, key) && isEqual(entries[key].fields, managed);
}
/** Whether nobody changed it: what it names was deleted, and is called by another number now, or is not there. */
function isOfGone({ action, fields }) {
	return action === "update" && fields.every(({ namesGone }) => namesGone);
}
/** Errors that something in Chatwoot can bring about although the files are as they were applied. */
const OF_CHATWOOT = /* @__PURE__ */ new Set([
	"P-AMBIGUOUS",
	"P-REQUIRED",
	"P-CANNOT-CREATE",
	"P-IMMUTABLE",
	"P-NAME-TAKEN"
]);
/** Makes such errors a reason to hold the one resource, where the files have no part in them. */
function heldInstead(findings, changes, ledger) {
	const roots = [];
	return {
		findings: findings.map((finding) => {
			if (finding.severity !== "error" || !OF_CHATWOOT.has(finding.code)) return finding;
			const last = changes.findLast((change) => subjectOf(change) === finding.subject);
			if (last === void 0 || !isOfChatwoot(last, ledger)) return finding;
			const { kind, key, id, title, place } = last;
			roots.push({
				kind,
				key,
				id,
				title,
				place,
				gone: [],
				reason: finding.sentence
			});
			return {
				...finding,
				severity: "warning",
				nextStep: `${finding.nextStep} Until then it is left as it is, and everything else goes on.`,
				holds: [finding.subject]
			};
		}),
		roots
	};
}
// src/render/held.ts
/** What is held: left as it is because of what happened in Chatwoot, while everything else goes on. */
/** Whether a finding is more than the reason why something is held. */
function isAboutAll({ holds }) {
	return holds === void 0;
}
/** In Markdown, with what can be done about each, and what is changed there; null for nothing. */
function heldList(report, page) {
	const { findings, held } = report.plan;
	const some = findings.filter((finding) => !isAboutAll(finding));
	const updates = held.flatMap(({ changes }) => changes).filter((one) => one.action === "update" && !isOfGone(one));
	return some.length === 0 ? null : [
		"**Held** (left as it is; everything else goes on)",
		findingsList(some, report, page),
		...updates.length === 0 ? [] : [changesTable(updates.map(shareOf), report, page)]
	].join("\n\n");
}
function shareOf(change) {
	return {
		change,
		fields: change.fields
	};
}
// src/render/assumed.ts
/** Null for a plan that looked at the server. */
function assumption({ assumedAt, changes }) {
	if (assumedAt === void 0) return null;
	const created = changes.some(({ action }) => action === "create") ? " What is to be created may exist already; then it is imported instead." : "";
	return `As of ${timeOf(assumedAt)}, without looking at the server: the files are compared with what was applied then, and what was changed in Chatwoot since is not known.${created}`;
}
/** Only what has the form of a time is said. */
function timeOf(at) {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/.exec(at ?? "") ?? [];
	return day === void 0 ? "an unknown time" : `${day} ${time} UTC`;
}
// src/render/outputs.ts
/** Credentials first: a merge gives them to every later step of the workflow. Null where no output is declared. */
function outputsList(outputs, { rows }) {
	if (outputs === void 0 || outputs.length === 0) return null;
	const sorted = [...outputs.filter(({ isSecret }) => isSecret), ...outputs.filter(({ isSecret }) => !isSecret)];
	const lines = sorted.slice(0, rows).map(({ name, subject, path, isSecret }) => {
		const source = `${codeSpan(cut(path, 200))} of ${codeSpan(cut(subject, 200))}`;
		const as = codeSpan(cut(name, 100));
		return isSecret ? `* 🔑 Merging makes ${source}, **a credential**, readable as the output ${as}. It is empty in a plan.` : `* ${source} is the output ${as}.`;
	});
	const more = sorted.length > rows ? [`* and ${sorted.length - rows} more`] : [];
	return [
		"**Outputs** (later steps of the workflow can read them)",
		"",
		...lines,
		...more
	].join("\n");
}
// src/render/comment.ts
/** The comment on a pull request, before anything is applied. */
function renderComment(report, room = COMMENT) {
	const { plan } = report;
	const { files, drift, adopts, forgets } = halvesOf(plan);
	const all = [...files, ...[...adopts, ...forgets].map((change) => ({
		change,
		fields: []
	}))];
	const isPending = ({ change }) => report.pending?.has(operationOf(change)) === true;
	const [ours, merged] = [all.filter((share) => !isPending(share)), all.filter(isPending)];
	return fitting(room, plan.changes, (page) => {
		const changes = [
			"**This pull request**",
			ours.length === 0 ? nothingChanges(plan) : changesTable(ours, report, page),
			details(ours, report, page),
			outputsList(report.outputs, page),
			merged.length > 0 && "**Already merged, not applied yet** (by other pull requests; merging this one applies it too)",
			merged.length > 0 && changesTable(merged, report, page),
			details(merged, report, page),
			drift.length > 0 && "**Already drifted** (changed in Chatwoot, not by this pull request; merging puts it back)",
			drift.length > 0 && changesTable(drift, report, page),
			details(drift, report, page)
		];
		return paragraphs(`### Chatwoot plan · ${accountAndFolder(report)} · ${headline(report)}`, noLedger(report) ?? assumption(plan), whatIsLeft(report, [...files, ...drift], page), findingsList(plan.findings.filter(isAboutAll), report, page), ...changes, heldList(report, page), contestedList(plan.contested, page), foot(report));
	});
}
function nothingChanges(plan) {
	const { assumedAt, contested } = plan;
	if (isHeld(plan)) return "Nothing of it can be done now: see what is held.";
	if (contested.length > 0) return "No changes, but for what is left as it is.";
	return assumedAt === void 0 ? "No changes: the files and the server agree on everything this pull request touches." : "No changes: the files and the ledger agree on everything that can be compared.";
}
/** Whether something waits that the files ask for. */
function isHeld({ held }) {
	return held.some(({ changes }) => changes.some((change) => !isDrift(change) || change.fields.some(isOfFiles)));
}
function isOfFiles({ cause }) {
	return cause !== "drift";
}
/** The files cannot be read, so there is no plan. */
function renderRefused(findings, at) {
	return fitting(COMMENT, [], (page) => paragraphs(`### Chatwoot plan${ofAccount(at)} · ${many(countOf(findings), "error")} in the files`, "Nothing was asked of the server, and nothing can be applied until these are fixed.", findingsList(findings, at, page))).text;
}
/** A run that could not go on; what it would have said is unknown. */
function renderStopped({ mode, reason, runUrl, ...at }) {
	const what = mode === "plan" ? "no plan could be made" : "the apply stopped";
	return paragraphs(`### Chatwoot ${mode}${ofAccount(at)} · ${what}`, `❌ ${prose(cut(reason, 2e3))}`, `Run it again when that is fixed: [run](${runUrl}).`);
}
/** A run that has nothing to do any more, or must not do it. */
function renderNothingDone(its) {
	return paragraphs(`### Chatwoot apply · account ${its.account} · nothing done`, `${its.isError ? "❌" : "ℹ️"} ${prose(its.sentence)}`);
}
/** A comment of its own for an apply that failed: the one with the outcome is edited, and edits notify nobody. */
function renderFailed({ failure, runUrl, ...at }) {
	return paragraphs(`❌ **The Chatwoot apply failed**${ofAccount(at)}. ${prose(cut(failure, 500))}`, `Details: the comment with the plan on this pull request, and [the run](${runUrl}).`);
}
/** What GitHub did not take, for the summary. */
function renderUnposted(sentences) {
	return sentences.map((sentence) => `\n⚠️ ${prose(cut(sentence, 1e3))}\n`).join("");
}
function ofAccount({ account }) {
	return account === null ? "" : ` · account ${account}`;
}
/** `2 changes, 1 deletion`; adopting and letting go write nothing and count only when there is nothing else. */
function headline({ plan }) {
	const { creates, updates, deletes, adopts, forgets, held } = countsOf(plan);
	const errors = plan.findings.filter(({ severity }) => severity === "error").length;
	const parts = [
		...errors > 0 ? [many(errors, "error")] : [],
		...creates > 0 ? [many(creates, "creation")] : [],
		...updates > 0 ? [many(updates, "change")] : [],
		...deletes > 0 ? [many(deletes, "deletion")] : [],
		...adopts > 0 ? [`${adopts} imported`] : [],
		...forgets > 0 ? [`${forgets} no longer managed`] : [],
		...plan.contested.length > 0 ? [`${many(plan.contested.length, "difference")} left as it is`] : [],
		...held > 0 ? [`${held} held`] : []
	];
	return parts.length === 0 ? "no changes" : parts.join(", ");
}
export { sorted as _, renderRefused as a, assumption as c, heldInstead as d, hold as f, details as g, changesTable as h, renderNothingDone as i, heldList as l, isOfGone as m, renderComment as n, renderStopped as o, isOfChatwoot as p, renderFailed as r, renderUnposted as s, headline as t, isAboutAll as u };
