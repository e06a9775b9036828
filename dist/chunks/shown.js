import { A as optionOf, B as oneLine, D as capped, E as bySeverity, Et as subjectOf, F as codeSpan, I as cut, L as fence, M as halvesOf, N as isDrift, O as isMore, P as many, Q as own, T as atTerminal, Tt as isWrite, U as visible, V as prose, Y as fieldOf, at as isObject, j as countsOf, k as linesOf$1, ot as Sealed, st as isSealed, z as logSafe } from "./start.js";
import { $t as unitsOf, En as labelOf, H as encoded, Jt as mapUnits, Lt as literal, Nn as operationOf, R as isOfGone, Rt as shown, Tn as isFileContent, Vt as byId, a as look, dn as joined, fn as named, hn as value, j as isTwin, mn as strong, on as kindNamed, qt as canonical, tn as shapeOf } from "./engine.js";
// src/plan/approve/access.ts
/** Which changes let people in, send what customers write to a new place, or write to customers otherwise than before. */
/**
* Why a change weakens who can get into the account, where its conversations go or what customers are written, as half a
* sentence ("somebody becomes an administrator"); null when it does not. `live` is what the plan was made from: what the
* files leave out decides as well. Deletes are told by their action, and always null here.
*/
function weakensAccess(change, live = {}) {
	if (change.action !== "create" && change.action !== "update") return null;
	const { weakens, reaches } = kindNamed(change.kind).safety;
	const units = unitsIn(change);
	const changed = new Set(units.map(([path]) => fieldOf(path)));
	const after = {
		...liveFields(change, live),
		...change.send
	};
	const reasons = [...units.flatMap(([path, to, from]) => own(weakens, path)?.(to, from) ?? []), ...reaches.filter(({ isOn, by }) => isOn(after) && by.some((field) => changed.has(field))).map(({ says }) => says)];
	return reasons.length === 0 ? null : [...new Set(reasons)].join(", and ");
}
/** Path, new value and old value of all that a change writes. A create counts as written from nothing. */
function unitsIn({ action, kind, fields, send }) {
	return action === "create" ? [...unitsOf(kindNamed(kind), send)].map(([path, to]) => [
		path,
		to,
		void 0
	]) : fields.map(({ path, live, desired }) => [
		path,
		desired ?? null,
		live
	]);
}
function liveFields({ kind, id }, live) {
	const its = id === null ? null : byId(live[kind] ?? [], id);
	return its === null ? {} : canonical(kindNamed(kind), its.fields);
}
// src/plan/approve/weight.ts
/** Which changes of a plan people have to see first. The plan itself keeps its own order, the one of applying. */
/** The weightiest first. */
const WEIGHTS = [
	"blocked by a guard",
	"deletes",
	"opens or answers",
	"updates",
	"creates",
	"ledger only"
];
/** Gives each change of the plan its weight. */
function weightsOf({ changes, findings }) {
	const blocked = new Set(findings.filter(({ code, severity }) => code.startsWith("G-") && severity === "error").flatMap(({ allow = [], subject }) => [...allow, ...subject === null ? [] : [subject]]));
	return new Map(changes.map((change) => [change, blocked.has(operationOf(change)) || blocked.has(subjectOf(change)) ? "blocked by a guard" : ownWeight(change)]));
}
/** The weightiest first; of equal weight in the plan's order. */
function byWeight(plan) {
	const weights = weightsOf(plan);
	const rank = (change) => WEIGHTS.indexOf(weights.get(change));
	return plan.changes.toSorted((a, b) => rank(a) - rank(b));
}
/** A line for each of these stands in every text about the plan, however long that is. */
function isWeighty(weight) {
	return weight !== void 0 && WEIGHTS.indexOf(weight) < WEIGHTS.indexOf("updates");
}
function ownWeight(change) {
	const { action, kind, managed, send } = change;
	if (action === "delete") return "deletes";
	if (action === "adopt" || action === "forget") return "ledger only";
	if (weakensAccess(change) !== null || kindNamed(kind).safety.answers({
		...managed,
		...send
	})) return "opens or answers";
	return action === "update" ? "updates" : "creates";
}
// src/render/fitting.ts
/** How much of a plan goes into a text: all of it when it fits, and the weightiest of it when it does not. */
const ALL = Number.POSITIVE_INFINITY;
/** Lines of 80 characters that people see at first, the headline included. */
const SCREEN = 11;
/** Bytes of what stands around field by field. */
const FRAME = 1e3;
const FULL = {
	value: 120,
	fields: 4,
	details: ALL,
	lines: 60,
	line: 2e3,
	rows: ALL,
	brief: ALL,
	findings: ALL,
	links: true
};
const FEWER_ROWS = [
	{
		of: () => ({
			...FULL,
			details: 0,
			findings: 50,
			links: false
		}),
		isExact: true
	},
	{ of: (rows) => ({
		...FULL,
		value: 60,
		details: 0,
		findings: 20,
		links: false,
		rows
	}) },
	{ of: (brief) => ({
		...FULL,
		value: 30,
		fields: 2,
		details: 0,
		findings: 3,
		links: false,
		rows: 0,
		brief
	}) }
];
/** GitHub takes 65,536 characters, but has been seen to drop what is longer without a word. */
const COMMENT = {
	maxBytes: 6e4,
	steps: [{
		of: (details) => ({
			...FULL,
			details
		}),
		isInBytes: true
	}, ...FEWER_ROWS],
	elsewhere: null
};
/** GitHub drops a step's summary of more than 1 MiB as a whole. */
const SUMMARY = {
	maxBytes: 1e6,
	steps: [{
		of: (details) => ({
			...FULL,
			lines: 1e4,
			line: 4e5,
			details
		}),
		isInBytes: true
	}, ...FEWER_ROWS],
	elsewhere: null
};
/** The fullest text that fits. */
function fitting(room, changes, render) {
	const attempt = (fullness) => {
		const page = {
			...fullness,
			to: room,
			budget: { left: fullness.details },
			seen: /* @__PURE__ */ new Set(),
			screen: {
				left: SCREEN,
				isEmpty: true
			},
			told: /* @__PURE__ */ new Set()
		};
		const text = render(page);
		const shown = new Set(changes.filter((change) => isShown({
			change,
			fields: change.fields
		}, page)).map(operationOf));
		const bytes = new TextEncoder().encode(text).length;
		return {
			text,
			shown,
			bytes,
			fits: bytes <= room.maxBytes
		};
	};
	for (const { of, isExact, isInBytes } of room.steps) {
		const whole = attempt(of(ALL));
		if (whole.fits) return whole;
		if (isExact) continue;
		const least = attempt(of(0));
		if (least.fits && isInBytes) {
			const filled = attempt(of(room.maxBytes - least.bytes - FRAME));
			return filled.fits ? filled : least;
		}
		if (least.fits) return most((count) => attempt(of(count)), least);
	}
	return attempt(room.steps.at(-1).of(0));
}
/** The attempt with the highest count that fits; `least` is the one with none. */
function most(attempt, least) {
	let [best, below, above] = [
		least,
		0,
		1
	];
	for (let next = attempt(above); next.fits; next = attempt(above)) [best, below, above] = [
		next,
		above,
		above * 2
	];
	while (above - below > 1) {
		const middle = below + above >> 1;
		const next = attempt(middle);
		if (next.fits) [best, below] = [next, middle];
		else above = middle;
	}
	return best;
}
/** What stands in a deletion's row is all there is to it; of others every field has to be there, both its sides. */
function isShown({ change, fields }, { seen }) {
	return seen.has(change) && (change.action === "delete" || fields.every((field) => seen.has(field)));
}
/** The same twice, for the comment (or the issue) and for the job summary, and what was shown in either. */
function inBoth(render) {
	const summary = render(SUMMARY);
	const comment = render({
		...COMMENT,
		elsewhere: summary.shown
	});
	return {
		comment: comment.text,
		summary: summary.text,
		shown: summary.shown.union(comment.shown)
	};
}
/** A part that may be missing, where what comes before it has left room for all of it. */
function whereThereIsRoom(part, { budget }) {
	const bytes = part === null ? 0 : new TextEncoder().encode(part).length;
	if (bytes > budget.left) return null;
	budget.left -= bytes;
	return part;
}
/** That something is not on the page, and where it is. To be asked when the rest of the page is there. */
function whatIsLeft({ runUrl }, rows, page, isReview = true) {
	const { elsewhere } = page.to;
	const missing = rows.filter((row) => isWrite(row.change) && !isShown(row, page));
	const left = [...new Set(missing.map(({ change }) => operationOf(change)))];
	const nowhere = left.filter((operation) => !elsewhere?.has(operation)).length;
	const there = left.length - nowhere;
	const summary = runUrl === null ? "the job summary" : `the [job summary](${runUrl})`;
	const lines = [...there > 0 ? [`ℹ️ **Not everything fits here**: ${verbed(there, "is", "are")} shown in full only in ${summary}.`] : [], ...nowhere > 0 ? [`⚠️ **${verbed(nowhere, "is", "are")} too long to be shown in full**${isReview ? ` and ${nowhere === 1 ? "does" : "do"} not count as reviewed` : ""}; \`plan.txt\`, in the folder of the output \`plan\`, has everything.`] : []];
	return lines.length === 0 ? null : lines.join("\n\n");
}
function verbed(count, one, more) {
	return `${many(count, "change")} ${count === 1 ? one : more}`;
}
// src/render/fixed.ts
/** More are not remembered, nor struck through. */
const MOST$1 = 20;
/** Percent signs and what `encodeURIComponent` leaves: nothing in it can end the comment. */
const LINE = /^<!-- told ([\w%.~*'()!-]+) -->$/m;
/** The hidden line; null where there is nothing to remember. */
function toldLine(findings) {
	const pairs = worthTelling(findings).slice(0, MOST$1).map(({ code, about }) => [code, about]);
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
		return Array.isArray(pairs) ? pairs.slice(0, MOST$1).flatMap(readPair) : [];
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
// src/render/values.ts
/** The value as it may stand in a sentence: texts without quotes. */
function bare(value) {
	const seen = shown(value);
	return typeof seen === "string" ? seen : literal(seen);
}
/** Whether there is nothing in it: all of these clear a field. */
function isBlank(value) {
	if (value === void 0 || value === null || value === "") return true;
	return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
function isPlainList(value) {
	return Array.isArray(value) && value.every((item) => [
		"string",
		"number",
		"boolean"
	].includes(typeof item));
}
/** Both values on one line each; of long ones the part that differs, with a few characters of what stands around it. */
function passages(live, desired, max, textOf = literal) {
	const line = (value) => value === void 0 ? "" : textOf(value);
	return passage(line(inOrderOf(desired, live)), line(desired), max);
}
/** The same of two texts. The beginning and the end of what differs are always there. */
function passage(before, after, max) {
	const isShort = cut(before, max) === before && cut(after, max) === after;
	if (isShort || before === after) return {
		before: cut(before, max),
		after: cut(after, max),
		isWhole: isShort || before === after
	};
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	const around = Math.min(20, Math.floor(max / 6));
	const part = (text) => {
		const [from, to] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)];
		const inner = text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
		return `${from > 0 ? "…" : ""}${inner}${to < text.length ? "…" : ""}`;
	};
	const [old, fresh] = [part(before), part(after)];
	const [first, second] = [cut(old, max), cut(fresh, max)];
	return {
		before: first,
		after: second,
		isWhole: first === old && second === fresh
	};
}
/** The value with the names of its objects in the model's order: theirs means nothing, and would look like a change. */
function inOrderOf(model, value) {
	if (Array.isArray(value)) return value.map((item, index) => inOrderOf(Array.isArray(model) ? model[index] : void 0, item));
	if (!isObject(value) || isSealed(value) || !isObject(model)) return value;
	const names = [...Object.keys(model).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)];
	return Object.fromEntries([...new Set(names)].map((name) => [name, inOrderOf(model[name], value[name])]));
}
// src/render/words/file.ts
/** A file in words: what it holds can be compared by its digest, and shown nowhere. */
/** `PNG, 12 kB, sha256 9f86d081e3b4`; of one that the server only says it has, nobody knows more than that. */
function fileWords(value) {
	if (!isFileContent(value)) return "another picture";
	const { type, size, sha256 } = value;
	return `${type.replace(/^.*\//, "").toUpperCase()}, ${sizeWords(size)}, sha256 ${sha256.slice(0, 12)}`;
}
/** Whole kilobytes and megabytes, rounded up: 1 kB is 1000 bytes. */
function sizeWords(bytes) {
	if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
	return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(Math.ceil(bytes / 1e5) / 10).toFixed(1)} MB`;
}
// src/render/words/labels.ts
/** What fields are called where people read of them. */
const known$1 = /* @__PURE__ */ new WeakMap();
/** The label of the field at a path of names; null for a path that is none or leads into a list. */
function labelAt(kind, path) {
	const its = known$1.get(kind) ?? /* @__PURE__ */ new Map();
	known$1.set(kind, its);
	const found = its.get(path);
	if (found !== void 0) return found;
	const label = /[[\]]/.test(path) ? null : labelIn(shapeOf(kind.schema), path.split("."));
	its.set(path, label);
	return label;
}
function labelIn(shape, [name, ...rest]) {
	if (name === void 0 || shape.type === "leaf" || shape.type === "list") return null;
	if (shape.type === "choice") return Object.values(shape.options).reduce((found, option) => found ?? labelIn(option, [name, ...rest]), null);
	const inner = own(shape.fields, name);
	if (inner === void 0) return null;
	return rest.length === 0 ? labelOf(name, own(shape.says, name)) : labelIn(inner, rest);
}
/** One value at a path: the name of another resource, what the declaration calls it, or the value itself. */
function valuePart(kind, path, of) {
	const reference = kind.references.find(({ at }) => at === path || at === `${path}[]`);
	if (reference !== void 0 && !(reference.literals ?? []).includes(of)) return named(of, reference.to);
	const words = own(kind.words.tells.values, path);
	return (typeof of === "string" && words !== void 0 ? own(words, of) : void 0) ?? value(of);
}
// src/render/words/piece.ts
function piece(its) {
	return {
		fields: [],
		path: null,
		showsAll: false,
		lead: "",
		runs: [],
		arrow: null,
		end: "",
		goesOn: false,
		...its
	};
}
function marked(old, fresh, { marks }) {
	const whole = [{
		mark: "gone",
		tokens: old
	}, {
		mark: "new",
		tokens: fresh
	}];
	return (marks === void 0 || old.length === 0 || fresh.length === 0 ? whole : marks(old, fresh)).filter(({ tokens }) => tokens.length > 0);
}
/** Of what is empty, and of what goes without saying, there is nothing to say. */
function isSilent({ runs, arrow }) {
	return runs.every(({ tokens }) => tokens.length === 0) && arrow === null;
}
// src/render/words/tokens.ts
function tokensOf(parts, nameOf) {
	return parts.flatMap((part, piece) => {
		if (typeof part === "string") return wordsOf(part).map((text) => ({
			text,
			as: "ours",
			piece
		}));
		if ("strong" in part) return [{
			text: part.strong,
			as: "strong",
			piece
		}];
		if ("value" in part) return valueTokens(part.value, piece);
		if (typeof part.name !== "string") return valueTokens(part.name, piece);
		return [{
			text: nameOf(part.kind, part.name),
			as: "name",
			kind: part.kind,
			key: part.name,
			piece
		}];
	});
}
function textIn(tokens) {
	return tokens.map(({ text }) => text).join("");
}
function valueTokens(value, piece) {
	return typeof value === "string" ? wordsOf(value).map((text) => ({
		text,
		as: "text",
		piece
	})) : [{
		text: bare(value),
		as: "value",
		piece
	}];
}
/** With the blanks between them. An empty text is one word. */
function wordsOf(text) {
	return text.match(/\s+|\S+/g) ?? [text];
}
// src/render/words/field.ts
/** What it is: `greeting: on`. */
function valuePiece(path, is, fields, telling) {
	return piece({
		fields,
		path,
		showsAll: true,
		runs: [same([
			labelPart(path, telling),
			": ",
			...valueParts(path, is, telling)
		], telling)]
	});
}
/** What becomes of it: `greeting text: nothing → Hello`. */
function fieldPiece(field, telling) {
	const { path, live, desired, alsoByHand } = field;
	const its = {
		fields: [field],
		path,
		showsAll: true,
		end: alsoByHand ? " (also changed in Chatwoot)" : ""
	};
	if (typeof live === "boolean" && typeof desired === "boolean") return piece({
		...its,
		...switched(field, telling)
	});
	const words = isBlank(live) || isBlank(desired) ? null : markedWords(field, telling);
	if (words !== null) {
		const lead = field.cause === "drift" ? ": changed in Chatwoot, goes back: " : ": ";
		return piece({
			...its,
			runs: [same([labelPart(path, telling), lead], telling), ...words]
		});
	}
	return piece({
		...its,
		...arrowed(field, telling)
	});
}
function same(parts, { nameOf }) {
	return {
		mark: "same",
		tokens: tokensOf(parts, nameOf)
	};
}
/** A path that has no label is shown as it is. */
function labelPart(path, { kind }) {
	return labelAt(kind, path) ?? value(path);
}
function valueParts(path, is, { kind }) {
	if (typeof is === "boolean") return [strong(is ? "on" : "off")];
	if (isFile(kind, path)) return [fileWords(is)];
	if (!isPlainList(is)) return [valuePart(kind, path, is)];
	return joined(is.map((one) => [valuePart(kind, path, one)]), "and");
}
function switched({ path, live, desired, cause, namesGone }, telling) {
	const onOff = (is) => strong(is === true ? "on" : "off");
	const label = labelPart(path, telling);
	return { runs: [same(cause === "drift" && !namesGone ? [
		label,
		": switched ",
		onOff(live),
		" in Chatwoot, goes back to ",
		onOff(desired)
	] : [
		label,
		": switched ",
		onOff(desired)
	], telling)] };
}
/** Word by word, for texts and lists that have something in common; null for everything else. */
function markedWords({ path, live, desired, isUnknown, namesGone }, telling) {
	const areTexts = typeof live === "string" && typeof desired === "string" && /\s/.test(live) && /\s/.test(desired);
	const areLists = isPlainList(live) && isPlainList(desired);
	if (isUnknown || namesGone || telling.marks === void 0 || !(areTexts || areLists)) return null;
	const tokens = (is) => tokensOf(valueParts(path, is, telling), telling.nameOf);
	const runs = marked(tokens(live), tokens(desired), telling);
	return runs.some(({ mark }) => mark === "same") ? runs : null;
}
function arrowed(field, telling) {
	const { path, live, desired, cause, isUnknown, namesGone } = field;
	const label = labelPart(path, telling);
	if (isFile(telling.kind, path)) return { runs: [same([
		label,
		": ",
		...filesSaid(field)
	], telling)] };
	const [before, after] = [called(path, live, telling), called(path, desired, telling)];
	if (cause === "drift" && namesGone) return {
		runs: [same([label, ": what it names is no longer in the account: "], telling)],
		arrow: {
			before,
			between: "; is to be ",
			after
		},
		end: " again"
	};
	if (cause === "drift") return {
		runs: [same([label, ": changed to "], telling)],
		arrow: {
			before,
			between: " in Chatwoot, goes back to ",
			after
		}
	};
	const unknown = isUnknown ? { unknown: "not known" } : {};
	return {
		runs: [same([label, ": "], telling)],
		arrow: {
			before,
			between: " → ",
			after,
			...unknown
		}
	};
}
/** Names of files mean nothing here, so that nothing of what stands there was written by others. */
function filesSaid({ live, desired, cause }) {
	const words = (is) => isBlank(is) ? "none" : fileWords(is);
	return cause === "drift" ? [
		"changed to ",
		words(live),
		" in Chatwoot, goes back to ",
		words(desired)
	] : [
		words(live),
		" → ",
		words(desired)
	];
}
function isFile({ requests: { files } }, path) {
	return Object.hasOwn(files, path);
}
/** The value under the name that people see, where it has one. */
function called(path, is, { kind, nameOf }) {
	if (typeof is !== "string" || isSealed(is)) return is;
	const part = valuePart(kind, path, is);
	if (typeof part === "string") return part;
	return "name" in part && typeof part.name === "string" ? nameOf(part.kind, part.name) : is;
}
// src/render/words/markdown.ts
/** Words in Markdown: what others wrote stands in code, what is gone is struck out, and names lead to the dashboard. */
function markdownLook(report, hasLinks) {
	return {
		ours: (text) => text,
		strong: (text) => `**${text}**`,
		text: (text) => codeSpan(text),
		value: (text) => codeSpan(text),
		name: (title, { kind, key }) => {
			const wire = own(own(report.plan.wires, kind) ?? {}, key);
			return linkedName(cut(title, 100), hasLinks ? pageOf(report, kind, typeof wire === "number" ? wire : null) : null);
		},
		gone: (text) => `~~${text}~~`,
		fresh: (text) => `**${text}**`
	};
}
function linkedName(title, page) {
	return page === null ? codeSpan(title) : `[${codeSpan(title)}](${page})`;
}
/** Where people edit one of that kind; null where nobody knows its id, or the dashboard. */
function pageOf({ dashboardUrl }, kind, id) {
	const { page } = kindNamed(kind).words;
	if (dashboardUrl == null || page === null) return null;
	if (!page.includes("{id}")) return `${dashboardUrl}/${page}`;
	return id === null ? null : `${dashboardUrl}/${page.replace("{id}", String(id))}`;
}
// src/render/words/pieces.ts
/** What there is to say of a change: of a creation all, of an update what differs, of a deletion what is lost. */
/** One text is tried at many lengths; what there is to say does not change in between. */
const known = /* @__PURE__ */ new WeakMap();
/** `fields` may be only some of those of the change. */
function piecesOf(change, fields, { plan, marks }) {
	const its = known.get(change) ?? /* @__PURE__ */ new Map();
	known.set(change, its);
	const which = `${marks === void 0} ${fields.map(({ path }) => path).join(" ")}`;
	const found = its.get(which);
	if (found !== void 0) return found;
	const pieces = saidOf(change, fields, {
		kind: kindNamed(change.kind),
		nameOf: nameFrom(plan),
		marks
	});
	its.set(which, pieces);
	return pieces;
}
/** What people see in the dashboard instead of a key. */
function nameFrom({ names = {} }) {
	return (kind, key) => own(own(names, kind) ?? {}, key) ?? key;
}
function saidOf(change, fields, telling) {
	switch (change.action) {
		case "create": return ofCreation(change, fields, telling);
		case "update": return ofUpdate(change, fields, telling);
		case "delete": return ofDeletion(change, telling);
		default: return [];
	}
}
function ofCreation({ send, title }, fields, telling) {
	const { kind } = telling;
	const { tells } = kind.words;
	const clauses = safely(() => [...tells.creation(send), ...tells.clauses(send)]);
	return [...clauses.map((clause) => clausePiece(clause, telling, fieldsOf(clause, fields))), ...fields.filter(({ path }) => !isTold(clauses, path)).flatMap((field) => wholePieces(field, title, telling))];
}
/** A server may hold what no declaration thought of: then the fields are told one by one, and no plan fails for words. */
function safely(clauses) {
	try {
		return clauses();
	} catch {
		return [];
	}
}
/** Nothing is said of what is empty, and the name stands before all this. */
function wholePieces(field, title, telling) {
	const { path, desired } = field;
	if (isBlank(desired) || isName(telling.kind, path, desired, title)) return [piece({
		fields: [field],
		showsAll: true
	})];
	return [...unitsOf(telling.kind, { [path]: desired })].map(([at, is]) => isBlank(is) ? piece({
		fields: [field],
		showsAll: true
	}) : valuePiece(at, is, [field], telling));
}
/** What it did, and the texts that people wrote into it. */
function ofDeletion({ before, title }, telling) {
	const { kind } = telling;
	const clauses = safely(() => kind.words.tells.clauses(before));
	const texts = Object.entries(before).filter(([path, is]) => isProse(is) && !isTold(clauses, path) && !isName(kind, path, is, title));
	return [...clauses.map((clause) => clausePiece(clause, telling)), ...texts.map(([path, is]) => valuePiece(path, is, [], telling))];
}
/** More than a color or the name of a choice. */
function isProse(is) {
	return typeof is === "string" && (is.length > 20 || /\s/.test(is));
}
function ofUpdate({ managed }, fields, telling) {
	const { kind, nameOf } = telling;
	const clauses = (of) => safely(() => kind.words.tells.clauses(of));
	const before = (some) => {
		const changed = new Map(some.map((field) => [field.path, field]));
		return clauses(mapUnits(kind, managed, (path, is) => changed.has(path) ? changed.get(path).live : is));
	};
	const tokens = (clause) => tokensOf(clause?.says ?? [], nameOf);
	const told = (fields.some(({ isUnknown }) => isUnknown) ? [] : pairsOf(before(fields), clauses(managed))).map(([was, is]) => {
		const clause = is ?? was;
		const all = fieldsOf(clause, fields);
		if (all.length === 0) return clausePiece(clause, telling);
		const [old, fresh] = [tokens(was), tokens(is)];
		const text = textIn(fresh);
		const its = all.filter((field) => {
			return textIn(all.length === 1 ? old : tokens(before([field]).find(({ of }) => of.join() === clause.of.join()))) !== text;
		});
		if (its.length === 0) return clausePiece(clause, telling);
		const lead = leadOf(its);
		return piece({
			fields: its,
			lead,
			runs: marked(old, fresh, telling),
			end: endOf(its),
			goesOn: isSequel(clause) && lead === ""
		});
	});
	const covered = new Set(told.flatMap((one) => one.fields));
	return [...covered.size > 0 ? told : [], ...fields.filter((field) => !covered.has(field)).map((field) => fieldPiece(field, telling))];
}
function leadOf(fields) {
	if (fields.some(({ namesGone }) => namesGone)) return "names what is no longer in the account, is to be: ";
	return fields.every(({ cause }) => cause === "drift") ? "changed in Chatwoot, goes back: " : "";
}
function endOf(fields) {
	return fields.some(({ alsoByHand }) => alsoByHand) ? " (also changed in Chatwoot)" : "";
}
/** The clauses of both sides, those about the same fields beside each other. */
function pairsOf(before, after) {
	const byFields = (all) => new Map(all.map((one) => [one.of.join(), one]));
	const [old, fresh] = [byFields(before), byFields(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].map((of) => [old.get(of), fresh.get(of)]);
}
function clausePiece(clause, telling, fields = []) {
	return piece({
		fields,
		runs: [{
			mark: "same",
			tokens: tokensOf(clause.says, telling.nameOf)
		}],
		goesOn: isSequel(clause)
	});
}
/** "then …" goes on with what stands before it. */
function isSequel({ says: [first] }) {
	return typeof first === "object" && "strong" in first && first.strong === "then";
}
function fieldsOf({ of }, fields) {
	return fields.filter(({ path }) => of.includes(fieldOf(path)));
}
function isTold(clauses, path) {
	return clauses.some(({ of }) => of.includes(path));
}
function isName({ identity }, path, is, title) {
	return path === identity.nameField && is === title;
}
// src/render/words/written.ts
/** Pieces of sentences as text: what they look like is decided by whoever shows them. */
/** So much of what did not change stands beside what did. */
const AROUND = 40;
/** Of one value there are at most `max` characters. */
function written({ lead, runs, arrow, end }, look, max) {
	const hasMarks = runs.some(({ mark }) => mark !== "same");
	let isWhole = true;
	const texts = runs.map((run, index) => {
		const sides = {
			hasBefore: index > 0,
			hasAfter: index < runs.length - 1
		};
		const { text, isWhole: all } = runText(run, look, max, hasMarks ? sides : null);
		isWhole &&= all;
		return text;
	});
	const values = arrow === null ? null : arrowText(arrow, look, max);
	isWhole &&= values?.isWhole ?? true;
	return {
		text: `${texts.reduce(spaced, look.ours(lead))}${values?.text ?? ""}${look.ours(end)}`,
		isWhole
	};
}
/** What is gone and what is new never touch. */
function spaced(before, after) {
	return before === "" || /\s$/.test(before) || /^\s/.test(after) || /^[).,;:]/.test(after) ? before + after : `${before} ${after}`;
}
/** `sides` where the run stands among others that differ: what is the same and long there is shortened. */
function runText({ mark, tokens }, look, max, sides) {
	let isWhole = true;
	const text = groupsOf$1(tokens).map((group) => {
		const [first] = group;
		const whole = group.map(({ text }) => text).join("");
		if (first.as === "ours") return look.ours(whole);
		if (first.as === "strong") return mark === "same" ? look.strong(whole) : look.ours(whole);
		if (first.as === "name") return look.name(whole, {
			kind: first.kind,
			key: first.key
		});
		const [before, inner, after] = insideOf(whole);
		const isSpace = inner === "" && whole !== "";
		const short = mark === "same" && sides !== null ? nearby(inner, sides) : cut(isSpace ? whole : inner, max);
		isWhole &&= mark === "same" && sides !== null || short === (isSpace ? whole : inner);
		if (isSpace && mark === "same") return whole;
		const said = first.as === "text" ? look.text(short) : look.value(short);
		return isSpace ? said : `${before}${said}${after}`;
	}).join("");
	if (mark === "same") return {
		text,
		isWhole
	};
	const [before, inner, after] = insideOf(text);
	return {
		text: inner === "" ? text : `${before}${(mark === "gone" ? look.gone : look.fresh)(inner)}${after}`,
		isWhole
	};
}
/** The blanks before a text, the text, and those behind it. */
function insideOf(text) {
	let [start, end] = [0, text.length];
	while (start < end && text[start] === " ") start++;
	while (end > start && text[end - 1] === " ") end--;
	return [
		text.slice(0, start),
		text.slice(start, end),
		text.slice(end)
	];
}
function groupsOf$1(tokens) {
	const groups = [];
	for (const token of tokens) {
		const last = groups.at(-1);
		if (last !== void 0 && last[0].piece === token.piece && last[0].as === token.as) last.push(token);
		else groups.push([token]);
	}
	return groups;
}
/** The ends of what is the same, on the sides where something differs. */
function nearby(text, { hasBefore, hasAfter }) {
	const [head, tail] = [hasBefore ? AROUND : 0, hasAfter ? AROUND : 0];
	if (text.length <= head + tail + 3 || text.length <= AROUND) return text;
	const start = text.slice(0, head).replace(/[\uD800-\uDBFF]$/, "");
	const end = text.slice(text.length - tail).replace(/^[\uDC00-\uDFFF]/, "");
	return `${start}…${tail === 0 ? "" : end}`;
}
function arrowText({ before, between, after, unknown }, look, max) {
	const isPlain = (is) => typeof is !== "object" || is === null || isSealed(is);
	const shown = passages(isBlank(before) ? void 0 : before, isBlank(after) ? void 0 : after, max, isPlain(before) && isPlain(after) ? bare : void 0);
	const side = (text, is) => text === "" ? look.ours("nothing") : typeof is === "string" ? look.text(text) : look.value(text);
	return {
		text: `${unknown === void 0 ? side(shown.before, before) : look.ours(unknown)}${look.ours(between)}${side(shown.after, after)}`,
		isWhole: shown.isWhole
	};
}
// src/render/sentences.ts
/** What a change does, in a sentence that a support lead can review. */
/** `**Inbox** \`Mobile App API\`` */
function nameOf({ kind, title }, page = null) {
	const { noun } = kindNamed(kind).words;
	return `**${noun[0].toUpperCase()}${noun.slice(1)}** ${linkedName(cut(title, 100), page)}`;
}
/** That names change places by way of a third, where the change steps aside for it; else nothing. */
function byWayOf({ aside }, span) {
	return aside === void 0 ? "" : `uses a temporary name to swap: for a moment it is called ${Object.values(aside).map(span).join(", ")}`;
}
/** What a change does. `fields` may be only some of those of the change; what stands there whole counts as seen. */
function changeSentence(change, fields, report, page, most) {
	const of = nameOf(change, page.links ? pageOf(report, change.kind, change.id) : null);
	const third = byWayOf(change, (value) => codeSpan(cut(literal(value), most.value)));
	const { text, isWhole } = body(piecesOf(change, fields, report), report, page, most);
	const { says, lead } = frameOf(change);
	return {
		text: `${of}${says}${text === "" ? "" : `${lead}${text}`}${third === "" ? "" : `; ${third}`}`,
		isWhole
	};
}
/** Plain words: what is said behind the name, and what leads to the particulars where there are any. */
function frameOf(change) {
	const { words, safety } = kindNamed(change.kind);
	const isDrift = change.cause === "drift";
	switch (change.action) {
		case "create": return {
			says: isDrift ? " was deleted in Chatwoot; it is made again" : "",
			lead: ": "
		};
		case "delete": {
			const lost = words.loses === "" ? "" : `: ${words.loses}`;
			return {
				says: `${lost}${safety.deletion.when === "later" ? ". It cannot be undone" : ""}`,
				lead: lost === "" ? ": until now " : ". Until now: "
			};
		}
		case "adopt": return {
			says: ` (id ${change.id})${isDrift ? " again, under its new id" : ""}`,
			lead: ""
		};
		case "forget": return {
			says: isDrift ? " is gone from the server and is forgotten" : " stays on the server and is no longer managed",
			lead: ""
		};
		case "update": return {
			says: "",
			lead: ": "
		};
	}
}
function body(pieces, report, page, most) {
	const look = markdownLook(report, page.links);
	const silent = pieces.filter(isSilent);
	const spoken = pieces.filter((one) => !isSilent(one));
	const shown = [];
	let room = most.all;
	for (const piece of spoken.slice(0, most.pieces)) {
		const its = written(piece, look, most.value);
		room -= lengthOf(its.text);
		if (room < 0 && shown.length > 0) break;
		shown.push({
			piece,
			its
		});
	}
	const left = spoken.length - shown.length;
	const hidden = new Set(spoken.flatMap((piece) => {
		return (shown.find((one) => one.piece === piece)?.its)?.isWhole && piece.showsAll ? [] : piece.fields;
	}));
	for (const { fields } of [...silent, ...shown.map(({ piece }) => piece)]) for (const field of fields) if (!hidden.has(field)) page.seen.add(field);
	const text = shown.reduce((all, { piece, its }) => all === "" ? its.text : `${all}${piece.goesOn ? " " : "; "}${its.text}`, "");
	return {
		text: left > 0 ? `${text}; and ${left} more` : text,
		isWhole: left === 0 && shown.every(({ its }) => its.isWhole)
	};
}
/** What of a Markdown text people see: no addresses, no marks. */
function lengthOf(markdown) {
	return markdown.replace(/\]\([^)\s]*\)|[*`[\]~]/g, "").length;
}
/** What is left as it is: `color: #1 → #2`. */
function contestedSentence({ field, kind }, report, page) {
	const telling = {
		kind: kindNamed(kind),
		nameOf: nameFrom(report.plan),
		marks: report.marks
	};
	return written(fieldPiece({
		...field,
		cause: "this change"
	}, telling), markdownLook(report, page.links), page.value).text;
}
// src/render/parts.ts
/** The parts of which comment, outcome, issue and summary are put together. Markdown that foreign text cannot break. */
const USUAL_FOLDER = "desired";
/** What a text is about: two folders may manage one account, and each has texts of its own. */
function accountAndFolder({ account, folder = USUAL_FOLDER }) {
	return `account ${account}${folder === USUAL_FOLDER ? "" : `, folder ${codeSpan(cut(folder, 100))}`}`;
}
function paragraphs(...parts) {
	return `${parts.filter((part) => part !== null && part !== false && part !== "").join("\n\n")}\n`;
}
function linked(place, links, hasLink = true) {
	const text = codeSpan(`${cut(place.file, 120)}:${place.line}`);
	const url = hasLink ? placeUrl(place, links) : null;
	return url === null ? text : `[${text}](${url})`;
}
/** The line on GitHub; null where nobody knows the repository or the commit. */
function placeUrl({ file, line }, { repositoryUrl, commit }) {
	if (repositoryUrl === null || commit === null || file.length > 500) return null;
	return `${repositoryUrl}/blob/${commit}/${inAddress(file)}#L${line}`;
}
/** GitHub's editor at that line; null where there is no branch to write on. */
function editLink({ file, line }, { repositoryUrl, branch }) {
	if (repositoryUrl === null || branch == null || file.length > 500) return null;
	return `${repositoryUrl}/edit/${inAddress(branch)}/${inAddress(file)}#L${line}`;
}
function inAddress(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/").replaceAll("(", "%28").replaceAll(")", "%29");
}
/** What is not fought over, with what people can do about it. */
function contestedList(report, page) {
	const { contested } = report.plan;
	if (contested.length === 0) return null;
	const lines = contested.slice(0, page.rows).map((one) => {
		const how = one.isFinal ? "Take it out of the files, or list it in `$ignore`." : `Find out what changes it, or list it in \`$ignore\`; ${codeSpan(`allow: update ${subjectOf(one)}`)} tries once more.`;
		return `* ${nameOf(one)} ${contestedSentence(one, report, page)}: ${prose(one.reason)}. ${how}`;
	});
	const more = contested.length > page.rows ? [`* and ${contested.length - page.rows} more`] : [];
	return [
		"**Left as it is** (putting it right does not last)",
		"",
		...lines,
		...more
	].join("\n");
}
const MARKS = {
	error: "❌ error",
	warning: "⚠️ warning",
	note: "ℹ️ note"
};
function findingsList(findings, report, page) {
	const { findings: most } = page;
	const shown = bySeverity(capped(findings)).slice(0, most);
	const lines = shown.map((finding) => {
		const said = findingLine(finding, report, page);
		const asked = linesOf$1(finding);
		const some = asked.slice(0, page.brief);
		const more = asked.length > some.length ? `\n  and ${asked.length - some.length} more` : "";
		return some.length === 0 ? `${said}${more}` : `${said}\n${fence(some).replace(/^/gm, "  ")}${more}`;
	});
	const left = findings.length - shown.filter((finding) => !isMore(finding)).length;
	if (left > 0 && !shown.some(isMore)) lines.push(`* and ${left} more`);
	return lines.length === 0 ? null : lines.join("\n");
}
/** Guards have pages of their own. */
function findingLine({ severity, code, sentence, nextStep, place }, report, { links }) {
	const where = place === null ? "" : ` ${linked(place, report, links)}`;
	const name = code.startsWith("G-") && report.docsUrl != null && links ? `[\`${code}\`](${report.docsUrl}/guards/${code}.md)` : `\`${code}\``;
	return `* ${MARKS[severity]} ${name} ${prose(cut(sentence, 600))} ${prose(cut(nextStep, 400))}${where}`;
}
/** Differs with every run; a comment that differs in nothing else need not be touched. */
const OF_THIS_RUN = /<!-- this run -->.*?<!-- \/this run -->/gs;
function foot({ plan, digest, effort, runUrl, ...report }) {
	const commit = report.head ?? report.commit;
	const isAssumed = plan.assumedAt !== void 0;
	const of = [...commit === null ? [] : [`commit \`${commit.slice(0, 7)}\``], `plan \`${digest.slice(0, 12)}\``];
	const run = [`${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s`, ...runUrl === null ? [] : [`[run](${runUrl})`]];
	const left = [`${plan.unchanged} unchanged`, ...isAssumed ? [] : [`${plan.unmanaged} unmanaged left alone`]];
	return `<sub>${[...of, ...left].join(" · ")}<!-- this run --> · ${run.join(" · ")}<!-- /this run --></sub>`;
}
function noLedger({ plan }) {
	return plan.hasLedger ? null : "There is no ledger yet: what matches is imported, and **nothing is deleted**.";
}
/** An undo writes to the server and not to the files. */
const FILES_SAY_OTHERWISE = "The files still say the other thing: revert the pull request as well, or the next merge puts it back.";
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
// src/render/impact.ts
/** What a change reaches, in one line: "12 conversations have this label; 3 rules and 1 macro use it: …". */
/** Names of what uses it that are told. */
const MOST_NAMES = 5;
const LONGEST = 100;
/** For Markdown; null where there is nothing to say. */
function impactLine(change, report) {
	return impactOf(change, report, (name) => codeSpan(name));
}
function impactText(change, report) {
	return impactOf(change, report, oneLine);
}
/** For the machine form of a change: nothing where it has none. */
function impactJson(change, { impact }) {
	const its = impact?.get(operationOf(change));
	return its === void 0 ? {} : { impact: {
		counts: its.counts.map(({ says: { what }, count }) => ({
			what,
			count
		})),
		uses: its.uses.map(({ kind, names }) => ({
			kind,
			count: names?.length ?? null,
			names: names ?? []
		}))
	} };
}
/** Names of others go through `quote`, shortened. */
function impactOf(change, { impact }, quote) {
	const its = impact?.get(operationOf(change));
	if (its === void 0) return null;
	const uses = its.uses.filter((use) => use.names !== null);
	const unread = its.uses.filter(({ names }) => names === null).map(({ kind }) => pluralOf(kindNamed(kind).words.noun));
	return [
		...its.counts.map(countWords),
		...uses.length === 0 ? [] : [usesWords(uses, quote)],
		...unread.length === 0 ? [] : [`${listed(unread)} that use it: not counted`]
	].join("; ");
}
function countWords({ says, count }) {
	if (count === null) return `${says.what}: not counted`;
	return `${count} ${count === 1 ? says.one : says.many}`;
}
function usesWords(uses, quote) {
	const names = uses.flatMap((use) => use.names);
	const told = uses.map((use) => {
		const { noun } = kindNamed(use.kind).words;
		return many(use.names.length, noun, pluralOf(noun));
	});
	const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
	const shown = names.slice(0, MOST_NAMES).map((name) => quote(cut(name, LONGEST))).join(", ");
	return `${listed(told)} ${names.length === 1 ? "uses" : "use"} it: ${shown}${more}`;
}
function listed(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
/** Of the nouns of kinds: "assignment policy of an inbox" has its plural inside. */
function pluralOf(noun) {
	return noun.replace(/^(.*?)(?= of |$)/, (head) => /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(head) ? `${head}es` : `${head}s`);
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
// src/redact/quoted.ts
/** Only to be shown: what is applied and hashed is the plan itself. Kinds, keys and actions stay as they are. */
function quotedPlan(plan, secrets) {
	const text = (of) => secrets.quoted(of, "the plan");
	const json = (value) => {
		if (typeof value === "string") return text(value);
		if (Array.isArray(value)) return value.map(json);
		if (isSealed(value)) return new Sealed(text(value.$secret), value.fingerprint);
		if (!isObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [text(name), json(inner)]));
	};
	const fields = (of) => json(of);
	const place = (of) => of && {
		...of,
		file: text(of.file)
	};
	const fieldChange = ({ path, live, before, desired, ...of }) => ({
		path: text(path),
		...live === void 0 ? {} : { live: json(live) },
		...before === void 0 ? {} : { before: json(before) },
		...desired === void 0 ? {} : { desired: json(desired) },
		...of
	});
	const change = (of) => ({
		...of,
		title: text(of.title),
		fields: of.fields.map(fieldChange),
		send: fields(of.send),
		...of.aside && { aside: fields(of.aside) },
		managed: fields(of.managed),
		before: fields(of.before),
		place: place(of.place),
		comment: of.comment && text(of.comment)
	});
	const contested = (of) => ({
		...of,
		title: text(of.title),
		place: place(of.place),
		field: fieldChange(of.field),
		reason: text(of.reason)
	});
	const held = (of) => ({
		...of,
		title: text(of.title),
		place: place(of.place),
		reason: text(of.reason),
		changes: of.changes.map(change)
	});
	return {
		...plan,
		changes: plan.changes.map(change),
		contested: plan.contested.map(contested),
		held: plan.held.map(held),
		findings: secrets.quoted(plan.findings, "the plan"),
		...plan.names && { names: secrets.quoted(plan.names, "the plan") }
	};
}
/** Names are what others wrote; operations stay as they are, as in the plan. */
function quotedImpact(impact, secrets) {
	return new Map([...impact].map(([operation, its]) => [operation, {
		...its,
		uses: secrets.quoted(its.uses, "the plan")
	}]));
}
// src/render/report.ts
/** Of a plan what people may see, for where there is no repository to link to. */
function localReport({ plan, digest, effort, impact }, secrets) {
	return {
		plan: quotedPlan(plan, secrets),
		...impact && { impact: quotedImpact(impact, secrets) },
		digest,
		effort,
		account: plan.account,
		commit: null,
		runUrl: null,
		repositoryUrl: null
	};
}
/** With what marks the words that differ, where something does: it is loaded for these plans only. */
async function withMarks(report) {
	const { changes, held } = report.plan;
	if (![...changes, ...held.flatMap((one) => one.changes)].some(({ action }) => action === "update")) return report;
	const { marks } = await import("./marks.js");
	return {
		...report,
		marks
	};
}
/** The same for the person at the terminal. */
function laptopReport(its, secrets) {
	return {
		...localReport(its, secrets),
		isLaptop: true
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
// src/render/json.ts
/** The machine form: `--json` and the file that the output `plan` names. Stable; fields are only ever added. */
function planJson(its) {
	const { plan, digest, effort, outcomes } = its;
	const { account, changes, contested, held, findings, unchanged, unmanaged, hasLedger, assumedAt } = plan;
	const shown = (some) => some.map((one) => {
		const { managed: _, ...change } = one;
		return {
			...change,
			...impactJson(one, its)
		};
	});
	return jsonText({
		version: 1,
		account,
		digest,
		counts: {
			...countsOf(plan),
			unchanged,
			unmanaged
		},
		hasLedger,
		...assumedAt === void 0 ? {} : { assumed: {
			from: "ledger",
			at: assumedAt
		} },
		changes: shown(changes),
		contested,
		held: held.map(({ gone: _, ...one }) => ({
			...one,
			changes: shown(one.changes)
		})),
		findings: capped(findings),
		...outcomes === null ? {} : { outcomes },
		effort
	});
}
/** A run that came to nothing. */
function errorJson(message, findings) {
	return jsonText({
		version: 1,
		error: message,
		findings: capped(findings)
	});
}
/** It may be printed as well: what a terminal or the runner would obey, and what nobody sees, is escaped. */
function jsonText(value) {
	return `${JSON.stringify(encoded(value), null, 2).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => found === "\n" ? found : escaped(found)).replaceAll("##[", "##\\u005b")}\n`;
}
function escaped(characters) {
	return Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
// src/render/replay.ts
function replayText(replay) {
	const lines = replay.rules.map((rule) => `  ${oneLine(cut(rule.key, 200))}: ${oneLine(replaySentence(rule))}`);
	return logSafe([
		`${replayLead(replay)}:`,
		...lines,
		""
	].join("\n"));
}
function replayJson(replay) {
	return jsonText({
		version: 1,
		...replay
	});
}
/** A folded part of a comment; null when there is nothing to say. */
function replayDetails(replay) {
	if (replay == null || replay.conversations === 0 || replay.rules.length === 0) return null;
	const rows = replay.rules.slice(0, SHOWN).map((rule) => `| ${codeSpan(cut(rule.key, 100), "cell")} | ${prose(replaySentence(rule)).replaceAll("|", "\\|")} |`);
	const more = replay.rules.length > SHOWN ? [`| and ${replay.rules.length - SHOWN} more | |`] : [];
	return [
		`<details><summary>Replay: what the changed rules do to the latest ${many(replay.conversations, "conversation")}</summary>`,
		"",
		`${replayLead(replay)}.`,
		"",
		"| rule | |",
		"|---|---|",
		...rows,
		...more,
		"",
		"</details>"
	].join("\n");
}
const SHOWN = 20;
/** On what it is played. */
function replayLead({ conversations, messages }) {
	return `On the latest ${many(conversations, "conversation")} (${many(messages, "message")} of them known), taken as they are now`;
}
/** What one rule does and would do. */
function replaySentence({ before, after }) {
	return [
		was(before, after),
		will(after, before),
		customers(after)
	].filter((part) => part !== null).join(", ");
}
function was(before, after) {
	if (before === null) return null;
	if (before.reason !== null) return `what it does now is not known (${cut(before.reason, 300)})`;
	return after === null ? `acts on ${number(before)}, and goes` : `acts on ${number(before)}`;
}
function will(after, before) {
	if (after === null) return null;
	if (after.reason !== null) return `what it will do is not known (${cut(after.reason, 300)})`;
	return before === null ? `new, would act on ${number(after)}` : `would act on ${number(after)}`;
}
function number({ acts, unknown }) {
	return unknown === 0 ? String(acts) : `${acts} (${unknown} not known)`;
}
function customers(after) {
	if (after === null || after.customers === 0) return null;
	return `${many(after.customers, "customer")} would get a message`;
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
		return paragraphs(`### Chatwoot plan · ${accountAndFolder(report)} · ${headline(report, true)}`, noLedger(report) ?? assumption(plan), left, ...changes, findingsList(general.filter((finding) => !page.told.has(finding)), report, page), fixedList(report.fixed ?? []), heldList(report, page), contestedList(report, page), outputsList(report.outputs, page), standingList(report, page), ...folds, whereThereIsRoom(report.map?.details ?? null, page), replayDetails(report.replay), toldLine(plan.findings), whatNext(report), footer(report), foot(report));
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
		const said = path !== null && labelAt(kindNamed(change.kind), path) !== path ? `${text}${paint("dim", `  (${oneLine(path)})`)}` : text;
		if (piece.goesOn && lines.length > 0) lines.push(`${lines.pop()} ${said}`);
		else lines.push(said);
	}
	return lines;
}
// src/render/terminal-paint.ts
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
			lines: linesOf$1(finding)
		};
		return [logSafe(`${where}${paint(severity === "error" ? "red" : "yellow", name)}: ${oneLine(sentence)} ${oneLine(nextStep)}`), ...lines.map((line) => `      ${oneLine(line)}`)];
	});
}
// src/engine/look-to-show.ts
/** With what its changes reach; who changes nothing loads nothing of it. */
async function lookToShow(engine, alsoAllowed) {
	const its = await look(engine, alsoAllowed);
	if (!its.plan.changes.some(isWrite)) return its;
	const { withImpact } = await import("./impact.js");
	return withImpact(engine, its);
}
export { pageOf as $, signOf as A, findingLine as B, localReport as C, isAboutAll as D, heldList as E, FILES_SAY_OTHERWISE as F, paragraphs as G, foot as H, OF_THIS_RUN as I, frameOf as J, placeUrl as K, accountAndFolder as L, comparedField as M, details as N, ACTIONS as O, sorted as P, piecesOf as Q, contestedList as R, laptopReport as S, quotedPlan as T, linked as U, findingsList as V, noLedger as W, written as X, nameOf as Y, nameFrom as Z, errorJson as _, outcomesText as a, fixedSince as at, nextSentence as b, plain as c, SUMMARY as ct, nothingChanges as d, whatIsLeft as dt, fieldPiece as et, renderComment as f, whereThereIsRoom as ft, replayText as g, weakensAccess as gt, replaySentence as h, weightsOf as ht, outcomesCount as i, passages as it, impactOf as j, changesList as k, groupsOf as l, fitting as lt, replayLead as m, isWeighty as mt, driftText as n, isSilent as nt, planText as o, toldLine as ot, replayJson as p, byWeight as pt, byWayOf as q, findingLines as r, labelAt as rt, coloured as s, COMMENT as st, lookToShow as t, textIn as tt, headline as u, inBoth as ut, jsonText as v, withMarks as w, assumption as x, planJson as y, editLink as z };
