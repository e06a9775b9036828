import { a as operationOf } from "./allowed.js";
import { n as isWrite, r as subjectOf, t as countOf } from "./plan.js";
import { n as isWeighty, r as weightsOf, t as byWeight } from "./weight.js";
import { l as visible, n as cut, o as oneLine, r as fence, s as prose, t as codeSpan } from "./safe2.js";
import { i as inOrderOf, s as passage } from "./tokens.js";
import { n as shown, t as literal } from "./shown.js";
import { i as many, n as halvesOf, r as isDrift, t as countsOf } from "./counts.js";
import { a as whatIsLeft, o as whereThereIsRoom, r as fitting, t as COMMENT } from "./fitting2.js";
import { i as isOfGone } from "./held.js";
import { _ as nameOf, a as editLink, c as foot, d as paragraphs, g as lengthOf, i as contestedList, l as linked, m as changeSentence, o as findingLine, r as accountAndFolder, s as findingsList, u as noLedger } from "./parts.js";
import { i as impactLine } from "./json2.js";
import { t as replayDetails } from "./replay.js";
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
	const { lines, isShort, isWhole, more } = comparedField(field, most);
	return {
		isWhole,
		lines: [
			...isShort ? [] : [`    ${path}`],
			...lines.map(({ sign, text }) => `${sign}   ${isShort ? `${path}  ` : "  "}${text}`),
			...more > 0 ? [`      … and ${more} more lines`] : []
		]
	};
}
/** Both sides of a field, line by line. */
function comparedField(field, most) {
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
		lines,
		isShort,
		isWhole: isWhole && more === 0,
		more
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
// src/render/rows.ts
/**
* The changes of a plan as a list, in words, the weightiest first. The first screen is for people: it holds a few lines, and
* whatever is longer or comes later is folded below it.
*/
/** What an action is called where people read of it. */
const ACTIONS = {
	create: "create",
	update: "change",
	delete: "delete",
	adopt: "import",
	forget: "stop managing"
};
const CIRCLES = {
	create: "🟢",
	update: "🟡",
	delete: "🔴",
	adopt: "🔵",
	forget: "⚪"
};
const signOf = ({ action }) => `${CIRCLES[action]} ${ACTIONS[action]}`;
/** Characters in a line of the first screen, and of one change there. */
const COLUMNS = 80;
const MOST_OF_ONE = 320;
/** Bytes of one change in words: what is longer is told field by field, and of what is deleted the beginning. */
const MOST_IN_WORDS = 2e4;
/** `findings` are told below the change that they are about, as far as it stands on the first screen. */
function changesList(of, report, page, findings = []) {
	const rows = sorted(of, report.plan);
	const { weights } = orderOf(report.plan);
	const others = rows.slice(page.rows);
	const brief = others.filter(({ change }) => isWeighty(weights.get(change))).slice(0, page.brief);
	const left = others.length - brief.length;
	const [top, below] = [[], []];
	let rest = 0;
	const full = rows.slice(0, page.rows);
	page.screen.isEmpty = true;
	for (const [index, row] of [...full, ...brief].entries()) {
		const isBrief = index >= full.length;
		const { text, isWhole } = isBrief ? briefRow(row, page) : rowText(row, report, page, shortOn(page));
		const whole = () => isWhole ? null : longer(row, report, page);
		const notes = rest > 0 || isBrief ? [] : notesOn(row.change, findings, page);
		const reached = isBrief ? [] : impactLines(row.change, report);
		const said = [
			text,
			...reached,
			...notes.map((finding) => `  ${findingLine(finding, report, page)}`)
		].join("\n");
		if (rest > 0 || !takesLines(text, page)) {
			rest++;
			below.push([whole() ?? text, ...reached].join("\n"));
			continue;
		}
		for (const finding of notes) page.told.add(finding);
		top.push(said);
		below.push(...[whole()].filter((one) => one !== null));
	}
	const summary = page.to.elsewhere === null ? "" : ", in the job summary";
	return [
		top.join("\n"),
		below.length === 0 ? "" : folded(below, rest, top.length),
		left > 0 ? `* and ${left} more${summary}` : ""
	].filter((text) => text !== "").join("\n\n");
}
/** Whether the first screen has room for it; what comes first has a place there however long it is. Findings come on top. */
function takesLines(text, { screen }) {
	const lines = Math.ceil(lengthOf(text) / COLUMNS);
	if (lines > screen.left && !screen.isEmpty) return false;
	screen.left -= lines;
	screen.isEmpty = false;
	return true;
}
function folded(lines, rest, onTop) {
	const more = many(rest, onTop === 0 ? "change" : "more change");
	return `<details><summary>${rest === 0 ? "In full" : rest === lines.length ? more : `${more}, and the long ones in full`}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function shortOn(page) {
	return {
		value: page.value,
		pieces: page.fields,
		all: MOST_OF_ONE
	};
}
/** The row with nothing left out, as long as there is room for it; null where there is none. */
function longer(row, report, page) {
	const trial = {
		...page,
		seen: /* @__PURE__ */ new Set()
	};
	const { text } = rowText(row, report, trial, {
		value: page.line,
		pieces: 1e3,
		all: Number.POSITIVE_INFINITY
	});
	const bytes = new TextEncoder().encode(text).length + 1;
	if (bytes > Math.min(page.budget.left, MOST_IN_WORDS)) return null;
	page.budget.left -= bytes;
	for (const one of trial.seen) page.seen.add(one);
	return text;
}
function rowText({ change, fields }, report, page, most) {
	page.seen.add(change);
	const { text, isWhole } = changeSentence(change, fields, report, page, most);
	const note = change.comment === null ? "" : `<br>${prose(cut(change.comment, 300))}`;
	return {
		text: `* ${signOf(change)} ${text} · ${whereOf(change, report, page)}${note}`,
		isWhole
	};
}
/** Below the change, as a finding is. */
function impactLines(change, report) {
	const line = impactLine(change, report);
	return line === null ? [] : [`  * Impact: ${line}`];
}
/** What is done to which resource; the key says which of several with one name. */
function briefRow({ change }, { seen }) {
	seen.add(change);
	return {
		text: `* ${signOf(change)} ${nameOf(change)} · ${codeSpan(cut(subjectOf(change), 200))}`,
		isWhole: true
	};
}
function whereOf(change, report, { links }) {
	const { action, place } = change;
	const subject = codeSpan(cut(subjectOf(change), 200));
	if (place === null) return action === "delete" && report.undoes === void 0 ? `${subject} was removed from the files` : subject;
	const edit = links ? editLink(place, report) : null;
	return `${linked(place, report, links)}${edit === null ? "" : ` · [change this](${edit})`}`;
}
/** Those that ask for several lines are told in a list of their own, with room for these. */
function notesOn(change, findings, page) {
	if (Number.isFinite(page.findings)) return [];
	const subject = subjectOf(change);
	return findings.filter((finding) => finding.subject === subject && (finding.allow ?? []).length < 2 && !page.told.has(finding));
}
// src/render/held.ts
/** What is held: left as it is because of what happened in Chatwoot, while everything else goes on. */
/** Whether a finding is more than the reason why something is held, and new with this plan. */
function isAboutAll({ holds, isStanding }) {
	return holds === void 0 && !isStanding;
}
/** What the plan leaves as it is: folded, so that nobody reads it again with every pull request. */
function standingList(report, page) {
	const some = report.plan.findings.filter(({ isStanding }) => isStanding);
	const list = findingsList(some, report, page);
	return list === null ? null : `<details><summary>${many(some.length, "finding")} about what stays as it is</summary>\n\n${list}\n\n</details>`;
}
/** In Markdown, with what can be done about each, and what is changed there; null for nothing. */
function heldList(report, page) {
	const { findings, held } = report.plan;
	const some = findings.filter(({ holds }) => holds !== void 0);
	const updates = held.flatMap(({ changes }) => changes).filter((one) => one.action === "update" && !isOfGone(one));
	return some.length === 0 ? null : [
		"**Held** (left as it is; everything else goes on)",
		findingsList(some, report, page),
		...updates.length === 0 ? [] : [changesList(updates.map(shareOf), report, page)]
	].join("\n\n");
}
function shareOf(change) {
	return {
		change,
		fields: change.fields
	};
}
// src/render/next.ts
/** How a comment ends: what happens next, and what the team has to say. */
/** Null where nobody has looked at the server: the text says what that means. */
function whatNext(report) {
	const { docsUrl } = report;
	const sentence = nextSentence(report);
	if (sentence === null) return null;
	return `${sentence} After a push, or an edit of this description, the plan is made again.${docsUrl == null ? "" : ` [How to read this](${docsUrl}/reading-a-plan.md)`}`;
}
/** What merging does, in plain words. */
function nextSentence({ plan }) {
	if (plan.assumedAt !== void 0) return null;
	return `${plan.findings.some(({ severity }) => severity === "error") ? "Merging applies nothing until the errors are fixed." : plan.changes.some(isWrite) ? "Merging applies exactly this." : "Merging changes nothing in Chatwoot."}${plan.held.length === 0 ? "" : " What is held stays as it is."}`;
}
/** GitHub takes 65,536 characters in all. */
const MOST = 2e3;
/** Markdown of the team's own: the workflow says it, so it may be anything but what would pass for ours. */
function footer({ footer: text = "" }) {
	return visible(cut(text.trim(), MOST)).replaceAll("<!--", "&lt;!--");
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
	const { ours, merged, drift } = groupsOf(report);
	const general = plan.findings.filter(isAboutAll);
	const beside = general.length > MOST_BESIDE ? [] : general.filter(({ severity }) => severity !== "note");
	return fitting(room, plan.changes, (page) => {
		page.screen.left -= ROOM_OF_PART * [merged, drift].filter((shares) => shares.length > 0).length;
		const list = (shares, room = ROOM_OF_PART - 1) => {
			page.screen.left += room;
			return changesList(shares, report, page, beside);
		};
		const changes = [
			merged.length + drift.length > 0 && "**This pull request**",
			ours.length === 0 ? nothingChanges(plan) : list(ours, 0),
			merged.length > 0 && "**Already merged, not applied yet** (by other pull requests; merging this one applies it too)",
			merged.length > 0 && list(merged),
			drift.length > 0 && "**Already drifted** (changed in Chatwoot, not by this pull request; merging puts it back)",
			drift.length > 0 && list(drift)
		];
		const folds = [
			details(ours, report, page),
			details(merged, report, page, "Field by field: already merged"),
			details(drift, report, page, "Field by field: already drifted")
		];
		const left = whatIsLeft(report, [
			...ours,
			...merged,
			...drift
		], page);
		return paragraphs(`### Chatwoot plan · ${accountAndFolder(report)} · ${headline(report, true)}`, noLedger(report) ?? assumption(plan), left, ...changes, findingsList(general.filter((finding) => !page.told.has(finding)), report, page), heldList(report, page), contestedList(report, page), outputsList(report.outputs, page), standingList(report, page), ...folds, whereThereIsRoom(report.map?.details ?? null, page), replayDetails(report.replay), whatNext(report), footer(report), foot(report));
	});
}
/** The changes as people read them: those of this pull request, those merged before it, and what goes back. */
function groupsOf({ plan, pending }) {
	const { files, drift, adopts, forgets } = halvesOf(plan);
	const all = [...files, ...[...adopts, ...forgets].map((change) => ({
		change,
		fields: []
	}))];
	const isPending = ({ change }) => pending?.has(operationOf(change)) === true;
	return {
		ours: all.filter((share) => !isPending(share)),
		merged: all.filter(isPending),
		drift
	};
}
/** In lines. */
const ROOM_OF_PART = 3;
/** With more findings than these a list of their own is easier to read. */
const MOST_BESIDE = 20;
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
/** `1 deletion, 2 changes`: the worst first; importing and letting go write nothing and come last. */
function headline({ plan }, hasSign = false) {
	const { creates, updates, deletes, adopts, forgets, held } = countsOf(plan);
	const errors = plan.findings.filter(({ severity }) => severity === "error").length;
	const counted = (count, sign, text) => count > 0 ? [[sign, text]] : [];
	const left = plan.contested.length;
	const parts = [
		...counted(errors, "❌", many(errors, "error")),
		...counted(deletes, "🔴", many(deletes, "deletion")),
		...counted(updates, "🟡", many(updates, "change")),
		...counted(creates, "🟢", many(creates, "creation")),
		...counted(adopts, "🔵", `${adopts} imported`),
		...counted(forgets, "⚪", `${forgets} no longer managed`),
		...counted(left, "⚠️", `${many(left, "difference")} left as it is`),
		...counted(held, "⚠️", `${held} held`)
	];
	const [first] = parts;
	if (first === void 0) return "no changes";
	return `${hasSign ? `${first[0]} ` : ""}${parts.map(([, text]) => text).join(", ")}`;
}
export { sorted as _, renderFailed as a, renderStopped as c, heldList as d, isAboutAll as f, details as g, comparedField as h, renderComment as i, renderUnposted as l, changesList as m, headline as n, renderNothingDone as o, ACTIONS as p, nothingChanges as r, renderRefused as s, groupsOf as t, nextSentence as u, assumption as v };
