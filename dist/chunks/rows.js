import { r as subjectOf } from "./plan.js";
import { n as cut, o as oneLine, r as fence, s as prose, t as codeSpan } from "./safe2.js";
import { i as many } from "./counts.js";
import { n as bySeverity } from "./findings.js";
import { n as isWeighty, r as weightsOf, t as byWeight } from "./weight.js";
import { n as shown, t as literal } from "./shown.js";
import { i as inOrderOf, s as passage } from "./tokens.js";
import { _ as nameOf, a as editLink, g as lengthOf, l as linked, m as changeSentence, o as findingLine } from "./parts.js";
import { n as impactLine } from "./impact.js";
// src/render/fixed.ts
/** More are not remembered, nor struck through. */
const MOST = 20;
/** Percent signs and what `encodeURIComponent` leaves: nothing in it can end the comment. */
const LINE = /^<!-- told ([\w%.~*'()!-]+) -->$/m;
/** The hidden line; null where there is nothing to remember. */
function toldLine(findings) {
	const pairs = worthTelling(findings).slice(0, MOST).map(({ code, about }) => [code, about]);
	return pairs.length === 0 ? null : `<!-- told ${encodeURIComponent(JSON.stringify(pairs))} -->`;
}
/** What a comment told and these findings do not tell any more. `before` is its text; people may have edited it. */
function fixedSince(before, findings) {
	const now = new Set(worthTelling(findings).map(({ code, about }) => `${code} ${about}`));
	return toldIn(before).filter(({ code, about }) => !now.has(`${code} ${about}`));
}
function fixedList(fixed) {
	if (fixed.length === 0) return null;
	const lines = fixed.map(({ code, about }) => `* ✅ fixed ~~${codeSpan(code)} ${codeSpan(cut(about, 200))}~~`);
	if (fixed.length <= MOST_OPEN) return lines.join("\n");
	return `<details><summary>✅ ${many(fixed.length, "finding")} fixed</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
const MOST_OPEN = 3;
/** Notes ask nobody to do anything, and what was so before is no work of this pull request. */
function worthTelling(findings) {
	return bySeverity(findings).filter(({ severity, isStanding }) => severity !== "note" && !isStanding).map(({ code, subject, place }) => ({
		code,
		about: cut(subject ?? place?.file ?? "", 200)
	}));
}
function toldIn(text) {
	const [, encoded] = LINE.exec(text) ?? [];
	if (encoded === void 0) return [];
	try {
		const pairs = JSON.parse(decodeURIComponent(encoded));
		return Array.isArray(pairs) ? pairs.slice(0, MOST).flatMap(readPair) : [];
	} catch {
		return [];
	}
}
function readPair(pair) {
	if (!Array.isArray(pair)) return [];
	const [code, about] = pair;
	return typeof code === "string" && /^[A-Z]-[A-Z-]{1,40}$/.test(code) && typeof about === "string" ? [{
		code,
		about: cut(about, 200)
	}] : [];
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
/** A text is tried with more and fewer rows until it fits: each row is made once for each length. */
function rowText(row, report, page, most) {
	const made = page.made.get(row) ?? /* @__PURE__ */ new Map();
	page.made.set(row, made);
	const length = `${most.value} ${most.pieces} ${most.all} ${page.links}`;
	const { its, seen } = made.get(length) ?? newRow(row, report, {
		...page,
		seen: /* @__PURE__ */ new Set()
	}, most);
	made.set(length, {
		its,
		seen
	});
	for (const one of seen) page.seen.add(one);
	return its;
}
function newRow({ change, fields }, report, page, most) {
	page.seen.add(change);
	const { text, isWhole } = changeSentence(change, fields, report, page, most);
	const note = change.comment === null ? "" : `<br>${prose(cut(change.comment, 300))}`;
	return {
		its: {
			text: `* ${signOf(change)} ${text} · ${whereOf(change, report, page)}${note}`,
			isWhole
		},
		seen: page.seen
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
export { details as a, fixedSince as c, comparedField as i, toldLine as l, changesList as n, sorted as o, signOf as r, fixedList as s, ACTIONS as t };
