import { $ as mapTexts, A as optionOf, B as cut, D as capped, Dt as WorkflowError, E as bySeverity, F as allBy, G as prose, I as firstBy, L as once, M as halvesOf, Mt as subjectOf, N as isDrift, O as isMore, P as many, R as onceFor, T as atTerminal, U as logSafe, V as fence, W as oneLine, at as stepsOf, dt as Sealed, et as fieldOf, ft as isSealed, ht as literally, it as pick, j as countsOf, jt as isWrite, k as linesOf$1, nt as mapAt, ot as valueAt, q as visible, rt as own, st as without, tt as isWithin, ut as isObject, wt as ServerError, z as codeSpan } from "./start.js";
import { $ as ambiguous, $t as unitIn, Bn as shapeOf, Bt as canonicalValue, F as isRead$1, Gt as wrong, Ht as isAmong, I as entriesOf, Jn as isApproved, Jt as mapUnits, Kn as approved, Kt as canonical, L as keyOf, Lt as belongings, N as stillThere, Nt as literal, Pt as shown, Qt as titleOf, Rn as isFileContent, Rt as byId, S as whyAbsent, Un as parentOf, Ut as keyWords, Vn as labelOf, Vt as fullKeyOf, Wt as naturalKeyOf, Xn as withoutOperation, Yn as operationOf$1, Yt as nameIn, Zt as sendOf, _ as withIds, _n as strong, an as sealAsWritten, at as nowhere, b as shortageOf, bn as attributes, c as readSides, cn as isKind, ct as namesByPlace, en as unitsOf, et as fieldsOf$1, g as resourceOf, gn as pluralOf$1, h as readProfile, hn as named$1, in as seal, it as noName, j as match, k as encoded, kn as withKnown, ln as kindNamed, lt as wireSpace, mn as joined$1, nn as hasSealed, nt as kindsGone, o as ownShare, on as sealLike, ot as heldIn, p as managedElsewhere, qt as isEmptied, rn as isEqual, rt as leaving$1, sn as unseal, st as mapReferences, tn as fingerprintWith, tt as goneFinding, un as kinds, v as absentOf, vn as value, w as listEverywhere, x as shortageOfPart, y as partsLacking, yn as downcased, zt as calledSo } from "./engine.js";
import { createHash, randomBytes } from "node:crypto";
// src/plan/approve/digest.ts
/** The digest ties what was reviewed to what is applied: equal exactly when the operations are. */
/**
* Over the operations and what they send; live values, causes and wording may differ. A secret counts by its name: its
* fingerprint depends on a salt that the first apply makes. 64 hexadecimal digits.
*/
function digestOf({ account, changes }) {
	return hashOf({
		account,
		operations: changes.map(operationOf)
	});
}
/** One for each change, in their order: 12 characters, enough to tell operations of one account apart. */
function operationDigests({ account, changes }) {
	return changes.map((change) => Buffer.from(hashOf({
		account,
		operation: operationOf(change)
	}), "hex").toString("base64url").slice(0, 12));
}
function operationOf({ action, kind, key, id, send, aside }) {
	return {
		action,
		kind,
		key,
		id,
		send,
		...aside && { aside }
	};
}
function hashOf(value) {
	return createHash("sha256").update(stable(value)).digest("hex");
}
/** JSON with the keys of every object in order. */
function stable(value) {
	if (Array.isArray(value)) return `[${value.map(stable).join(",")}]`;
	if (isSealed(value)) return `secret ${JSON.stringify(value.$secret)}`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${stable(value[name])}`).join(",")}}`;
}
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
	return new Map(changes.map((change) => [change, blocked.has(operationOf$1(change)) || blocked.has(subjectOf(change)) ? "blocked by a guard" : ownWeight(change)]));
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
	const { made = /* @__PURE__ */ new WeakMap() } = room;
	const attempt = (fullness) => {
		const page = {
			...fullness,
			to: room,
			budget: { left: fullness.details },
			space: { left: room.maxBytes },
			seen: /* @__PURE__ */ new Set(),
			screen: {
				left: SCREEN,
				isEmpty: true
			},
			told: /* @__PURE__ */ new Set(),
			made
		};
		const text = render(page);
		const shown = new Set(changes.filter((change) => isShown({
			change,
			fields: change.fields
		}, page)).map(operationOf$1));
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
	const made = /* @__PURE__ */ new WeakMap();
	const summary = render({
		...SUMMARY,
		made
	});
	const comment = render({
		...COMMENT,
		elsewhere: summary.shown,
		made
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
	const left = [...new Set(missing.map(({ change }) => operationOf$1(change)))];
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
function isBlank$1(value) {
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
/** A picture. Of one that the server only says it has, nobody knows more than that. */
function fileWords(value) {
	return isFileContent(value) ? contentWords(value) : "another picture";
}
/** `PNG, 12 kB, sha256 9f86d081e3b4`, without the type where the first bytes do not show it. */
function contentWords(value) {
	if (!isFileContent(value)) return "its content is not known";
	const { type, size, sha256 } = value;
	return [
		...type === "application/octet-stream" ? [] : [type.replace(/^.*\//, "").toUpperCase()],
		sizeWords(size),
		`sha256 ${sha256.slice(0, 12)}`
	].join(", ");
}
/** Whole kilobytes and megabytes, rounded up: 1 kB is 1000 bytes. */
function sizeWords(bytes) {
	if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
	return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(Math.ceil(bytes / 1e5) / 10).toFixed(1)} MB`;
}
// src/render/words/labels.ts
/** What fields are called where people read of them. */
const known$2 = /* @__PURE__ */ new WeakMap();
/** The label of the field at a path of names; null for a path that is none or leads into a list. */
function labelAt(kind, path) {
	const its = known$2.get(kind) ?? /* @__PURE__ */ new Map();
	known$2.set(kind, its);
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
	if (reference !== void 0 && !(reference.literals ?? []).includes(of)) return named$1(of, reference.to);
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
		if (typeof part === "string") return wordsOf$1(part).map((text) => ({
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
		if ("file" in part) {
			const words = wordsOf$1(` (${contentWords(part.file)})`).map((text) => ({
				text,
				as: "ours",
				piece
			}));
			return [...valueTokens(part.file.name ?? null, piece), ...words];
		}
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
	return typeof value === "string" ? wordsOf$1(value).map((text) => ({
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
function wordsOf$1(text) {
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
	const words = isBlank$1(live) || isBlank$1(desired) ? null : markedWords(field, telling);
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
	return joined$1(is.map((one) => [valuePart(kind, path, one)]), "and");
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
	const words = (is) => isBlank$1(is) ? "none" : fileWords(is);
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
/** `fields` may be only some of those of the change. */
function piecesOf$1(change, fields, { plan, marks }) {
	return saidOf$3(change, fields, {
		kind: kindNamed(change.kind),
		nameOf: nameFrom(plan),
		marks
	});
}
const known$1 = /* @__PURE__ */ new WeakMap();
/**
* The same, kept as long as the change: a text that has to fit is tried at many lengths, and what there is to say does
* not change in between.
*/
function keptPiecesOf(change, fields, about) {
	const its = known$1.get(change) ?? /* @__PURE__ */ new Map();
	known$1.set(change, its);
	const which = `${about.marks === void 0} ${fields.map(({ path }) => path).join(" ")}`;
	const found = its.get(which);
	if (found !== void 0) return found;
	const pieces = piecesOf$1(change, fields, about);
	its.set(which, pieces);
	return pieces;
}
/** What people see in the dashboard instead of a key. */
function nameFrom({ names = {} }) {
	return (kind, key) => own(own(names, kind) ?? {}, key) ?? key;
}
function saidOf$3(change, fields, telling) {
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
	if (isBlank$1(desired) || isName$1(telling.kind, path, desired, title)) return [piece({
		fields: [field],
		showsAll: true
	})];
	return [...unitsOf(telling.kind, { [path]: desired })].map(([at, is]) => isBlank$1(is) ? piece({
		fields: [field],
		showsAll: true
	}) : valuePiece(at, is, [field], telling));
}
/** What it did, and the texts that people wrote into it. */
function ofDeletion({ before, title }, telling) {
	const { kind } = telling;
	const clauses = safely(() => kind.words.tells.clauses(before));
	const texts = Object.entries(before).filter(([path, is]) => isProse(is) && !isTold(clauses, path) && !isName$1(kind, path, is, title));
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
function isName$1({ identity }, path, is, title) {
	return path === identity.nameField && is === title;
}
// src/render/words/written.ts
/** Pieces of sentences as text: what they look like is decided by whoever shows them. */
/** So much of what did not change stands beside what did. */
const AROUND = 40;
/** Of one value there are at most `max` characters. */
function written$1({ lead, runs, arrow, end }, look, max) {
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
	const text = groupsOf$2(tokens).map((group) => {
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
function groupsOf$2(tokens) {
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
	const shown = passages(isBlank$1(before) ? void 0 : before, isBlank$1(after) ? void 0 : after, max, isPlain(before) && isPlain(after) ? bare : void 0);
	const side = (text, is) => text === "" ? look.ours("nothing") : typeof is === "string" ? look.text(text) : look.value(text);
	return {
		text: `${unknown === void 0 ? side(shown.before, before) : look.ours(unknown)}${look.ours(between)}${side(shown.after, after)}`,
		isWhole: shown.isWhole
	};
}
// src/render/sentences.ts
/** What a change does, in a sentence that a support lead can review. */
/** `**Inbox** \`Mobile App API\`` */
function nameOf$2({ kind, title }, page = null) {
	const { noun } = kindNamed(kind).words;
	return `**${noun[0].toUpperCase()}${noun.slice(1)}** ${linkedName(cut(title, 100), page)}`;
}
/** That a temporary name is used to swap names, where the change has one; else nothing. */
function byWayOf({ aside }, span) {
	return aside === void 0 ? "" : `uses a temporary name to swap: for a moment it is called ${Object.values(aside).map(span).join(", ")}`;
}
/** What a change does. `fields` may be only some of those of the change; what stands there whole counts as seen. */
function changeSentence(change, fields, report, page, most) {
	const of = nameOf$2(change, page.links ? pageOf(report, change.kind, change.id) : null);
	const third = byWayOf(change, (value) => codeSpan(cut(literal(value), most.value)));
	const { text, isWhole } = body(keptPiecesOf(change, fields, report), report, page, most);
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
		const its = written$1(piece, look, most.value);
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
	return written$1(fieldPiece({
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
/** What keeps drifting and is no longer corrected, with what people can do about it. */
function contestedList(report, page) {
	const { contested } = report.plan;
	if (contested.length === 0) return null;
	const lines = contested.slice(0, page.rows).map((one) => {
		const how = one.isFinal ? "Take it out of the files, or list it in `$ignore`." : `Find out what changes it, or list it in \`$ignore\`; ${codeSpan(`allow: update ${subjectOf(one)}`)} tries once more.`;
		return `* ${nameOf$2(one)} ${contestedSentence(one, report, page)}: ${prose(one.reason)}. ${how}`;
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
	return plan.hasLedger ? null : "There is no ledger yet, so nothing is managed: what Chatwoot has already is imported, and **nothing is deleted**.";
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
	if (page.budget.left <= 0 || page.space.left < 0) return null;
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
	const its = impact?.get(operationOf$1(change));
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
	const its = impact?.get(operationOf$1(change));
	if (its === void 0) return null;
	const uses = its.uses.filter((use) => use.names !== null);
	const unread = its.uses.filter(({ names }) => names === null).map(({ kind }) => pluralOf(kindNamed(kind).words.noun));
	return [
		...its.counts.map(countWords),
		...uses.length === 0 ? [] : [usesWords(uses, quote)],
		...unread.length === 0 ? [] : [`${listed$1(unread)} that use it: not counted`]
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
	return `${listed$1(told)} ${names.length === 1 ? "uses" : "use"} it: ${shown}${more}`;
}
function listed$1(parts) {
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
			const folded = [whole() ?? text, ...reached].join("\n");
			below.push(folded);
			page.space.left -= folded.length;
		} else {
			for (const finding of notes) page.told.add(finding);
			const folded = [whole()].filter((one) => one !== null);
			top.push(said);
			below.push(...folded);
			page.space.left -= [said, ...folded].join("").length;
		}
		if (page.space.left < 0) break;
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
		text: `* ${signOf(change)} ${nameOf$2(change)} · ${codeSpan(cut(subjectOf(change), 200))}`,
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
// src/plan/model/stopping.ts
/**
* Whether an apply stops at it. What lint rules (L-…) and rule tests (T-…) find is for a review, where it is red; Chatwoot
* would take it, and one dead rule on the default branch must not keep back everything that is merged after it.
*/
function stopsApply({ severity, code }) {
	return severity === "error" && !/^[LT]-/.test(code);
}
function hasErrors({ findings }) {
	return findings.some(({ severity }) => severity === "error");
}
/** A look as it is written: what only a review is stopped by, is a warning there. */
function afterReview(its) {
	const told = (one) => one.severity === "error" && !stopsApply(one) ? {
		...one,
		severity: "warning"
	} : one;
	return {
		...its,
		plan: {
			...its.plan,
			findings: its.plan.findings.map(told)
		}
	};
}
// src/plan/ledger/installation.ts
/** The ledger and the server belong to different accounts: nothing may be planned. */
var OtherInstallation = class extends WorkflowError {};
/** Another account at another address. At the same address it is a server that was set up again: that is for people to say. */
function isElsewhere(known, server) {
	return known.address !== server.address && !isSameAccount(known, server);
}
function isSameAccount(a, b) {
	return Date.parse(a.created_at) === Date.parse(b.created_at);
}
/** The approval for an account whose server has another address now. */
function moveOf(account) {
	return `move account/${account}`;
}
/**
* Throws an OtherInstallation when the ledger is about another account, or about this one at another address and nobody
* approved that. Returns the notes for the plan. A ledger without an installation is an old one: it is completed.
*/
function mustBeAbout(ledger, server, allowed) {
	const known = ledger?.installation;
	if (ledger === null) return [];
	const notes = ledger.isAltered ? [altered(ledger)] : [];
	if (known === void 0) return notes;
	const { account } = ledger;
	if (!isSameAccount(known, server)) throw new OtherInstallation(otherAccount(account, known, server));
	if (known.address === server.address) return notes;
	if (!allowed.has(moveOf(account))) throw new OtherInstallation(otherAddress(account, known, server));
	return [...notes, {
		code: "P-MOVED",
		severity: "note",
		place: null,
		subject: null,
		sentence: `The ledger of account ${account} was about ${known.address}, and is about ${server.address} from the next apply on.`,
		nextStep: `This was approved with \`allow: ${moveOf(account)}\`.`
	}];
}
function altered({ account }) {
	return {
		code: "P-LEDGER-ALTERED",
		severity: "warning",
		place: null,
		subject: null,
		sentence: `The ledger of account ${account} does not carry the signature of these runs: something else wrote it, or it was signed with another key (another or a renewed token).`,
		nextStep: "What is deleted, renamed and called drift rests on it: look at those lines with care. The next apply signs it anew; give all jobs the same secret CHATWOOT_REVIEW_KEY."
	};
}
function otherAccount(account, known, server) {
	return `The ledger is about account ${account} of ${known.address === server.address ? "another installation" : `the installation at ${known.address}`}, made ${dayOf(known)}, and account ${account} at ${server.address} was made ${dayOf(server)}: it is another account. Nothing was planned or changed. If this is the wrong server, correct chatwoot-url; if the server was set up again, put the old ledger away (--ledger names another file; on GitHub delete the account's file on the ledger's branch), and the next run starts with a new one.`;
}
function otherAddress(account, known, server) {
	return `The ledger is about account ${account} at ${known.address}, and this is the same account at ${server.address}: a server that has moved, or a copy of its database. Nothing was planned or changed. If the server has moved, approve it once with \`allow: ${moveOf(account)}\` in the description of the pull request, or in the input or option "allow"; if this is a copy, use the address of the original.`;
}
function dayOf({ created_at }) {
	return created_at.slice(0, 10);
}
/** `entry` is null where nothing is known to fight over: on first contact, and when somebody approved another try. `now` is ISO 8601 in UTC. */
function parted(kind, entry, fields, now) {
	const found = fields.map((field) => {
		const reason = entry === null ? null : reasonOf(entry, field, now);
		return isNeverEmptied(kind, field) ? {
			field,
			reason: NEVER_EMPTIED,
			isFinal: true
		} : {
			field,
			reason
		};
	});
	return {
		open: found.filter(({ reason }) => reason === null).map(({ field }) => field),
		left: found.flatMap(({ reason, ...one }) => reason === null ? [] : [{
			...one,
			reason
		}])
	};
}
/** The values that are refused to this day: one that the server has by now is no longer among them. */
function stillRefused(entry, left) {
	const paths = new Set(left.map(({ field }) => field.path));
	return Object.fromEntries(Object.entries(entry?.refused ?? {}).filter(([path]) => paths.has(path)));
}
const NEVER_EMPTIED = "Chatwoot passes over an empty value here and keeps what it has";
function isNeverEmptied({ limits: { neverEmpty } }, { path, desired, isUnknown }) {
	return isEmptied(desired) && !isUnknown && neverEmpty.includes(path);
}
function reasonOf({ fields, reverts, refused }, { path, desired, cause }, now) {
	if (refused !== void 0 && Object.hasOwn(refused, path) && !Object.hasOwn(fields, fieldOf(path)) && isEqual(refused[path], desired)) return "Chatwoot accepted this value before and did not keep it";
	if (cause !== "drift") return null;
	const until = Date.parse(now);
	const since = until - 6048e5;
	const lately = (own(reverts ?? {}, path) ?? []).filter((time) => Date.parse(time) >= since && Date.parse(time) <= until);
	return lately.length < 3 ? null : `it was put back ${lately.length} times since ${lately[0].slice(0, 10)} and was changed again`;
}
// src/plan/diff/marks.ts
/** The marks after a change that was sent at `at`, ISO 8601 in UTC. A path that was sent anew is judged anew. */
function marksAfter(before, { action, fields }, { refused = [] }, at) {
	const reverts = { ...before?.reverts };
	const notKept = { ...before?.refused };
	for (const { path, cause, desired } of fields) {
		if (action === "update" && cause === "drift") reverts[path] = [...reverts[path] ?? [], at].slice(-3);
		delete notKept[path];
		if (refused.includes(path) && desired !== void 0) notKept[path] = desired;
	}
	return {
		reverts,
		refused: notKept
	};
}
function isFilled(marks) {
	return marks !== void 0 && Object.keys(marks).length > 0;
}
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
		const others = free.get(kind);
		if (its === null || others === void 0 || others.size === 0) return [];
		const name = nameOf$1(one, reveal);
		const twins = isName(name) ? others.get(name) ?? [] : [];
		if (twins.length === 0) return [];
		const ids = twins.map(({ id }) => id).sort((a, b) => a - b);
		const [which, theirs] = ids.length === 1 ? [`another ${kind.words.noun}`, `id ${ids[0]}`] : [`${ids.length} others`, `ids ${ids.join(", ")}`];
		const since = ledger?.late?.[subjectOf(desired)];
		const why = since === void 0 ? "" : `; a request to create it got no answer on ${since.slice(0, 10)}, so it is most likely that request's late result`;
		return [{
			...wrong(desired, TWIN, `${which} in Chatwoot (${theirs}, not managed) ${ids.length === 1 ? "has" : "have"} the same ${keyWords(kind)} as this one (id ${its.id})${why}`, `Delete the one that is too many in Chatwoot, or declare it too, under a key of its own with "$id": ${ids[0]}.`),
			severity: "warning"
		}];
	});
}
/** Of a natural key that the server takes only once there are no two, and other findings tell who wants a name that is taken. */
function takesTwo({ endpoint, identity: { unique, naturalKey } }) {
	return endpoint.over === null && !endpoint.isSingle && !naturalKey.some((field) => Object.hasOwn(unique, field));
}
/** The name it will have when the plan is applied. */
function nameOf$1({ kind, desired, live }, reveal) {
	const stays = pick(live.fields, belongings(kind).map(({ at }) => at));
	const declared = fullKeyOf(kind, { fields: {
		...unseal(desired.fields, reveal),
		...stays
	} });
	return declared === void 0 ? fullKeyOf(kind, live) : declared;
}
function isName(name) {
	return typeof name === "string" && name !== "";
}
/** What this run created and what has appeared beside it meanwhile: why that is a failure, by `kind/key`. */
function madeTwins(outcomes, before, after) {
	const ours = new Set(outcomes.map(({ kind, id }) => `${kind} ${id}`));
	const created = new Set(outcomes.filter(({ action }) => action === "create").map(({ kind }) => kindNamed(kind)));
	const called = new Map([...created].map((kind) => [kind, Map.groupBy(after[kind.name] ?? [], (one) => fullKeyOf(kind, one))]));
	return new Map(outcomes.flatMap((outcome) => {
		const { action, kind: name, id } = outcome;
		const kind = kindNamed(name);
		const its = action !== "create" || id === null ? null : byId(after[name] ?? [], id);
		if (its === null || !takesTwo(kind) || !isName(fullKeyOf(kind, its))) return [];
		const twins = called.get(kind).get(fullKeyOf(kind, its)).filter((one) => !ours.has(`${name} ${one.id}`) && byId(before[name] ?? [], one.id) === null);
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
// src/chatwoot/counts.ts
/** Requests for one plan. Chatwoot may allow 30 counts of conversations a minute (Rack::Attack, where it is on). */
const MOST_COUNTS = 10;
/** Milliseconds for all of them together. */
const PATIENCE = 2e3;
/** How many there are, in the order of the questions; null for what was refused, came too late or was one too many. */
async function readCounts(reader, asked, patience = PATIENCE) {
	const within = AbortSignal.timeout(patience);
	return Promise.all(asked.map(async ({ path, at }, index) => {
		if (index >= MOST_COUNTS) return null;
		try {
			return numberAt(await reader.get(path, within), at);
		} catch (error) {
			if (error instanceof ServerError) return null;
			throw error;
		}
	}));
}
/** A number, or how long a list is. Throws a ServerError where there is neither: that counts as unread. */
function numberAt(answer, path) {
	const found = valueAt(answer, path);
	const value = Array.isArray(found) ? found.length : found;
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw new ServerError(`Chatwoot's answer holds no number at ${path}.`);
}
// src/chatwoot/facts.ts
/** Reads what guards want to know of a dangerous plan. What cannot be read is left out, and the guard that needs it objects. */
async function readFacts(reader, wanted, reading) {
	const [me, lists, underWay, contents, uses] = await Promise.all([
		wanted.me ? reading.me ?? known(async () => (await readProfile(reader)).id) : void 0,
		knownAll(wanted.lists, (name) => name, (name) => everyOne(reader, kindNamed(name), reading)),
		knownAll(wanted.underWay, ({ kind, id }) => `${kind}/${id}`, ({ kind, id }) => conversationsIn(reader, kindNamed(kind), id)),
		knownAll(wanted.contents, ({ kind, id }) => `${kind}/${id}`, async ({ kind, id }) => numberAt(await reader.get(reading.addresses.of(kind, id).address), kindNamed(kind).safety.contents.at)),
		knownAll(wanted.uses, ({ kind, id }) => `${kind}/${id}`, ({ kind, id }) => usesOf(reader, kindNamed(kind), id, reading))
	]);
	return {
		lists,
		underWay,
		contents,
		uses,
		...me === void 0 ? {} : { me }
	};
}
/** Throws a ServerError where Chatwoot does not count it: that is unread. */
async function usesOf(reader, { name, safety }, id, { live }) {
	const { noun, asked } = safety.uses({
		id,
		fields: byId(live[name] ?? [], id)?.fields ?? {}
	});
	if (asked === null) throw new ServerError(`Chatwoot does not count ${noun}.`);
	return numberAt(await ("path" in asked ? reader.get(asked.path) : reader.filter(asked.list, asked.conditions)), asked.at);
}
async function knownAll(asked, name, read) {
	const answers = await Promise.all(asked.map(async (one) => [name(one), await known(() => read(one))]));
	return Object.fromEntries(answers.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
async function known(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ServerError) return void 0;
		throw error;
	}
}
/** All of a kind, whatever the plan had read of it: where it has parents, one list for each of them. */
async function everyOne(reader, kind, { live, addresses }) {
	return (await listEverywhere(reader, kind, (name) => live[name]?.map(({ id }) => addresses.of(name, id))).catch(noneIfLacking)).map(({ raw }) => withIds(kind, resourceOf(kind, raw), live));
}
/** What this release or edition does not have names nothing: it has answered the plan's own lists. */
function noneIfLacking(error) {
	if (error instanceof ServerError && error.status === 404) return [];
	throw error;
}
/** A bot answers in pending ones, people in open ones. Chatwoot takes one status a request, 30 of these a minute. */
async function conversationsIn(reader, { safety: { conversationsBy } }, id) {
	return (await Promise.all(["open", "pending"].map(async (status) => numberAt(await reader.get(`conversations/meta?${conversationsBy}=${id}&status=${status}`), "meta.all_count")))).reduce((sum, count) => sum + count, 0);
}
// src/lint/account.ts
/**
* The account as it will be when the plan is applied: what is declared, laid over what the server has, and what nobody
* declares. References are names everywhere. What nobody can know is not there, so that no rule rests on a guess.
*/
const byKey = onceFor((all) => firstBy(all, ({ key }) => key));
var Account = class {
	#match;
	#live;
	#references;
	#resources = /* @__PURE__ */ new Map();
	#answers = /* @__PURE__ */ new Map();
	constructor(match, live, references) {
		this.#match = match;
		this.#live = live;
		this.#references = references;
	}
	of(kind) {
		const known = this.#resources.get(kind);
		if (known !== void 0) return known;
		const its = this.#all(kindNamed(kind));
		this.#resources.set(kind, its);
		return its;
	}
	/** By its key or natural key. */
	one(kind, name) {
		return byKey(this.of(kind)).get(name);
	}
	/** Whether nothing of this kind exists that `of` does not hold. */
	isWhole(kind) {
		return isRead$1(this.#live, kind);
	}
	/** All that there is or will be of a kind: each as it is, by the names that it will have, and as it will be. */
	pairs(kind) {
		const its = kindNamed(kind);
		const mine = this.#match.matched.filter((one) => one.kind === its);
		const gone = this.#match.left.filter((one) => one.kind === kind && !one.isForgotten);
		const lives = [...mine.map(({ live }) => live), ...this.#others(its)];
		return [...this.of(kind).map((after, index) => {
			const live = lives[index];
			const before = () => live && {
				...after,
				...this.#undeclared(its, live),
				key: after.key,
				declared: after.declared
			};
			return {
				key: after.declared && after.key,
				before: after.declared === null ? () => after : before,
				after
			};
		}), ...gone.flatMap(({ key, live }) => live === null ? [] : [{
			key,
			before: () => this.#undeclared(its, live),
			after: null
		}])];
	}
	/** All that is declared. */
	declared() {
		return this.#match.matched.map(({ desired }) => desired);
	}
	/** What several rules ask of the same account, found out once. */
	once(ask) {
		if (!this.#answers.has(ask)) this.#answers.set(ask, ask(this));
		return this.#answers.get(ask);
	}
	#all(kind) {
		return [...this.#match.matched.filter((one) => one.kind === kind).map(({ desired, live }) => this.#declared(kind, desired, live)), ...this.#others(kind).map((one) => this.#undeclared(kind, one))];
	}
	/** What the server has, nobody declares and nothing of this plan deletes. */
	#others(kind) {
		const { matched, left } = this.#match;
		const mine = matched.filter((one) => one.kind === kind).flatMap(({ live }) => live?.id ?? []);
		const gone = left.filter((one) => one.kind === kind.name && !one.isForgotten).map(({ id }) => id);
		const taken = /* @__PURE__ */ new Set([...mine, ...gone]);
		return (this.#live[kind.name] ?? []).filter(({ id }) => !taken.has(id));
	}
	#undeclared(kind, one) {
		const fields = this.#ofLive(kind, one);
		const title = titleOf(kind, fields, String(one.id));
		const name = naturalKeyOf(kind, { fields });
		return {
			kind: kind.name,
			key: typeof name === "string" ? name : title,
			title,
			fields,
			isWhole: !one.isPartial,
			declared: null
		};
	}
	#declared(kind, declared, live) {
		const leftToServer = Object.keys(declared.ignore).map(fieldOf);
		const said = canonical(kind, this.#references.ofDesired(kind, declared, declared.fields).fields);
		const there = live === null ? {} : this.#ofLive(kind, live);
		const fields = withoutAt(laidOver(without(said, leftToServer), there), declared.unknown ?? []);
		const isWhole = live === null ? this.isWhole(kind.name) : !live.isPartial;
		return {
			kind: kind.name,
			key: declared.key,
			title: titleOf(kind, fields, declared.key),
			fields,
			isWhole,
			declared
		};
	}
	#ofLive(kind, { fields }) {
		return canonical(kind, this.#references.ofLive(kind, fields, "after"));
	}
};
function laidOver(said, there) {
	const both = Object.entries(said).map(([name, ours]) => {
		const theirs = there[name];
		return [name, isObject(ours) && isObject(theirs) ? {
			...theirs,
			...ours
		} : ours];
	});
	return {
		...there,
		...Object.fromEntries(both)
	};
}
/** Without the smallest object fields that these paths lead into. */
function withoutAt(fields, paths) {
	const known = { ...fields };
	for (const path of paths) {
		const [first, second] = path.split(/[.[]/, 2);
		const inner = known[first];
		if (second !== void 0 && isObject(inner) && Object.hasOwn(inner, second)) known[first] = without(inner, [second]);
		else delete known[first];
	}
	return known;
}
// src/plan/match/directory.ts
/** `where` as in a reference: only those are meant, and they go by the rest of their natural key. `heldBy`: see `heldIn`. */
function directoryOf(kind, { matched, left }, all, where = {}, heldBy = kind.identity.referredBy) {
	const live = all.filter((one) => isAmong(kind, one, where));
	const nameOf = (one) => naturalKeyOf(kind, one, where);
	const now = /* @__PURE__ */ new Map();
	const after = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	const wires = /* @__PURE__ */ new Map();
	const mine = matched.filter((one) => one.kind === kind && isAmong(kind, one.desired, where));
	const wireFor = (one, desired) => {
		if (heldBy === "id") return one?.id;
		const source = desired !== null && heldBy in desired.fields ? desired : one;
		return source === null ? void 0 : canonicalValue(kind, source, heldBy);
	};
	for (const { kind: of, key, live: its } of left) if (of === kind.name && its !== null && isAmong(kind, its, where)) now.set(wireFor(its, null), key);
	for (const { desired, live: its } of mine) {
		names.set(desired.key, desired.key);
		const wire = wireFor(its, desired);
		if (wire !== void 0) {
			after.set(wire, desired.key);
			wires.set(desired.key, wire);
		}
		if (its !== null) now.set(wireFor(its, null), desired.key);
	}
	const claimed = new Set(mine.flatMap(({ live: its }) => its === null ? [] : [its.id]));
	const declared = new Set(names.keys());
	const say = (text, name, id) => {
		const all = /* @__PURE__ */ new Set([...ids.get(text) ?? [], ...id === void 0 ? [] : [id]]);
		ids.set(text, [...all]);
		names.set(text, all.size > 1 || names.has(text) && names.get(text) !== name ? null : name);
	};
	for (const { desired, live: its } of mine) for (const side of [desired, its]) {
		const text = side === null ? void 0 : nameOf(side);
		if (typeof text === "string" && !declared.has(text)) say(text, desired.key, its?.id);
	}
	const byKey = Map.groupBy(matched.filter(({ kind: of }) => of === kind), ({ desired }) => desired.key);
	const isMistakable = (text, one) => byKey.get(text)?.some(({ desired, live: its }) => wireFor(its, desired) !== wireFor(one, null)) === true;
	for (const one of live) {
		const text = nameOf(one);
		if (claimed.has(one.id) || typeof text !== "string" || declared.has(text) || isMistakable(text, one)) continue;
		say(text, text, one.id);
		if (names.get(text) === null) continue;
		const wire = wireFor(one, null);
		if (!now.has(wire)) now.set(wire, text);
		after.set(wire, text);
		wires.set(text, wire);
	}
	const leaving = new Set(left.filter((entry) => entry.kind === kind.name && !entry.isForgotten).flatMap(({ live: its }) => its === null || !isAmong(kind, its, where) ? [] : nameOf(its) ?? []).filter((text) => !declared.has(text)));
	return {
		now,
		after,
		names,
		ids,
		wires,
		behind: firstBy(live, (one) => wireFor(one, null)),
		leaving
	};
}
// src/plan/match/references.ts
/**
* References both ways. In files and in canonical form a reference is a key, or the natural key of something that is not
* declared; on the server it is an id, or a text such as a label's title. What leads nowhere is an error in the files and
* stays as the server has it on the live side.
*/
var References = class {
	#directories = /* @__PURE__ */ new Map();
	#match;
	#live;
	/** Keys that changed, and those of what is left in the ledger and live, as `kind/key`. */
	#renamed;
	#left;
	constructor(match, live) {
		this.#match = match;
		this.#live = live;
		const renamed = firstBy(match.renamed, ({ kind, from }) => subjectOf({
			kind,
			key: from
		}));
		this.#renamed = new Map([...renamed].map(([subject, { to }]) => [subject, to]));
		this.#left = new Set(match.left.filter((entry) => entry.live !== null).map(subjectOf));
	}
	/** References of a declared resource as keys. `before` are its fields as they were applied last. */
	ofDesired(kind, resource, fields, before) {
		const findings = [];
		const gone = [];
		const applied = once(() => before === void 0 ? [] : [...namesByPlace(kind, before).values()]);
		const appliedAs = ({ to, where }, value) => {
			const names = [value, asNaturalKey(to, value, where)];
			const isLeft = (name) => this.#left.has(subjectOf({
				kind: to,
				key: name
			}));
			return applied().find((one) => one.to === to && names.includes(one.name) && !isLeft(one.name))?.name;
		};
		return {
			fields: mapReferences(kind, fields, (said, reference, place) => {
				const { to, where } = reference;
				if (typeof said !== "string") {
					findings.push(noName(resource, to, said, place));
					return said;
				}
				const value = said.normalize();
				const { names, ids, leaving: isLeaving } = this.#directory(reference);
				const name = names.get(value) ?? names.get(downcased(value));
				const its = {
					to,
					name: value,
					place,
					ids: ids.get(value) ?? []
				};
				const moved = this.#renamed.get(subjectOf({
					kind: to,
					key: value
				}));
				const was = name == null && moved === void 0 && isRead$1(this.#live, to) ? appliedAs(reference, value) : void 0;
				if (was !== void 0) {
					gone.push({
						...its,
						name: was
					});
					return was;
				}
				if (name === null) {
					findings.push(ambiguous(resource, its));
					return value;
				}
				if (name === void 0 && !isRead$1(this.#live, to)) return asNaturalKey(to, value, where);
				if (name === void 0) {
					findings.push(nowhere(resource, its, names.keys(), moved));
					return value;
				}
				if (isLeaving.has(name)) findings.push(leaving$1(resource, {
					...its,
					name
				}));
				return name;
			}),
			findings,
			gone
		};
	}
	/**
	* References of a live resource as names: with the server as it is `now`, or with what it holds after the plan. A label
	* with the key `bug` may be titled `defect`: a rule that holds the text `bug` does not mean it, and must not look as if.
	* What is gone, or shares its name by now, goes by the name that it was `applied` with in the same place.
	*/
	ofLive(kind, fields, at, applied = {}) {
		const before = once(() => namesByPlace(kind, applied));
		return mapReferences(kind, fields, (value, reference, place) => {
			const { to } = reference;
			const { words } = kindNamed(to);
			const field = heldIn(reference);
			const { names, ...wires } = this.#directory(reference);
			const id = idOf(reference, value);
			const known = wires[at].get(id);
			const was = known === void 0 ? before().get(place) : void 0;
			const name = known ?? (was?.to === to && this.#mayMean(reference, id, was.name) ? was.name : void 0);
			const isTaken = field !== "id" && typeof value === "string" && names.get(value) === value;
			return name ?? (isTaken ? `${value} (${at === "after" ? "then " : ""}no ${words.noun}'s ${field})` : value);
		});
	}
	/** What a live resource holds in the place of resources of these kinds that are not there. */
	lost(kind, fields, of) {
		const found = /* @__PURE__ */ new Set();
		mapReferences(kind, fields, (value, reference) => {
			const id = idOf(reference, value);
			if (of.has(reference.to) && !this.#directory(reference).behind.has(id)) found.add(id);
			return value;
		});
		return [...found];
	}
	/** Whether what the server holds could be what was called so when it was applied. */
	#mayMean(reference, id, name) {
		const { to, where } = reference;
		const its = this.#directory(reference).behind.get(id);
		return isRead$1(this.#live, to) && (its === void 0 || naturalKeyOf(kindNamed(to), its, where) === name);
	}
	/** References of the ledger by the names of today: a key may have changed, or come to something that had none. */
	ofApplied(kind, fields) {
		return mapReferences(kind, fields, (value, reference) => {
			const { to } = reference;
			if (typeof value !== "string") return value;
			return this.#renamed.get(subjectOf({
				kind: to,
				key: value
			})) ?? this.#directory(reference).names.get(value) ?? value;
		});
	}
	/** Whether a text in a file names one of those that a reference can mean, and only one. */
	isName(reference, text) {
		return typeof this.#directory(reference).names.get(text) === "string";
	}
	/** Every text that such a place may say; whether there are no others is known where the kind was read. */
	namesFor(reference) {
		const { names, leaving } = this.#directory(reference);
		return {
			texts: [...names].flatMap(([text, name]) => name === null || leaving.has(name) ? [] : [text]).sort(),
			isAll: isRead$1(this.#live, reference.to)
		};
	}
	/** What the server wants for a name, if that is known before the plan is applied. */
	wireOf(reference, name) {
		return this.#directory(reference).wires.get(name);
	}
	#directory = onceFor((reference) => {
		const { to: kind, where } = reference;
		const those = `${wireSpace(reference)} ${JSON.stringify(where)}`;
		let directory = this.#directories.get(those);
		if (directory === void 0) {
			directory = directoryOf(kindNamed(kind), this.#match, this.#live[kind] ?? [], where, heldIn(reference));
			this.#directories.set(those, directory);
		}
		return directory;
	});
};
/** A text that people wrote for what is not declared, as naturalKeyOf would tell it. */
function asNaturalKey(to, text, where = {}) {
	const kind = kindNamed(to);
	const [field] = kind.identity.naturalKey.filter((each) => !Object.hasOwn(where, each));
	return canonicalValue(kind, { fields: { [field]: text } }, field);
}
/** Older clients have stored ids as texts. What is referred to by a text, such as a label's title, may consist of digits. */
function idOf(reference, value) {
	return reference.idsAsText && heldIn(reference) === "id" && typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}
// src/lint/about/automation.ts
/** The rules that run and are known whole; what is a secret or not known is nobody's guess. */
function rulesOf(account) {
	return account.of("automation_rules").flatMap((on) => ruleOf(on) ?? []);
}
/** The same by their event. */
function rulesByEvent(account) {
	return Map.groupBy(account.once(rulesOf), ({ event }) => event);
}
function macrosOf(account) {
	return account.of("macros").flatMap((on) => {
		const actions = actionsIn(on.fields.actions);
		return actions === null ? [] : [{
			on,
			actions
		}];
	});
}
/** Looks at each declared rule. */
function inRules(find) {
	return (account) => account.once(rulesOf).filter(({ on }) => on.declared !== null).flatMap((rule) => find(rule, account));
}
/** Looks at each condition of each declared rule whose conditions do not look at changes. */
function inConditions(find) {
	return inRules((rule, account) => rule.looksAtChanges ? [] : rule.conditions.flatMap((condition) => find(condition, rule, account)));
}
function ruleOf(on) {
	const { event_name: event, active, conditions: written } = on.fields;
	const actions = actionsIn(on.fields.actions);
	if (active === false || typeof event !== "string" || actions === null) return null;
	if (!Array.isArray(written) || hasSealed(written)) return null;
	const conditions = written.map((one, index) => conditionOf(one, `conditions[${index}]`));
	const looksAtChanges = conditions.some(({ operator }) => operator === "attribute_changed");
	return {
		on,
		event,
		conditions,
		groups: groupsOf$1(conditions),
		actions,
		looksAtChanges
	};
}
function conditionOf(written, at) {
	const { attribute_key, filter_operator, values = [], query_operator, custom_attribute_type } = written;
	const list = Array.isArray(values) ? values : [values];
	return {
		key: String(attribute_key),
		operator: String(filter_operator),
		values: list,
		texts: list.map(String),
		lower: list.map((value) => String(value).toLowerCase()),
		custom: typeof custom_attribute_type === "string" ? custom_attribute_type : "",
		joinedBy: typeof query_operator === "string" ? query_operator.toLowerCase() : "",
		at
	};
}
function groupsOf$1(conditions) {
	const groups = [[]];
	for (const condition of conditions) {
		groups.at(-1).push(condition);
		if (condition.joinedBy === "or") groups.push([]);
	}
	return groups.length > 1 && groups.at(-1).length === 0 ? groups.slice(0, -1) : groups;
}
function actionsIn(written) {
	if (!Array.isArray(written)) return null;
	return written.filter(isObject).map(({ action_name, action_params }, index) => ({
		name: String(action_name),
		params: Array.isArray(action_params) ? action_params : [],
		at: `actions[${index}]`
	}));
}
/** A condition that asks this of a field of Chatwoot's own. */
function asks$1(condition, key, ...operators) {
	return condition.custom === "" && condition.key === key && operators.includes(condition.operator);
}
// src/lint/about/acting.ts
const TALKING = ["send_message", "send_attachment"];
const MAILING = ["send_email_transcript", "send_email_to_team"];
function actionsNamed({ actions }, ...names) {
	return actions.filter(({ name }) => names.includes(name));
}
/** Something that the customer sees. */
function talking(rule) {
	return actionsNamed(rule, ...TALKING);
}
function mailing(rule) {
	return actionsNamed(rule, ...MAILING);
}
const STATUS = {
	resolve_conversation: "resolved",
	open_conversation: "open",
	pending_conversation: "pending",
	snooze_conversation: "snoozed",
	mute_conversation: "resolved"
};
const found = /* @__PURE__ */ new WeakMap();
function settingsOf({ actions }) {
	const known = found.get(actions);
	if (known !== void 0) return known;
	const settings = settingsIn(actions);
	found.set(actions, settings);
	return settings;
}
function settingsIn(actions) {
	return actions.flatMap((action) => {
		const [first = null] = action.params;
		const value = first === "nil" || first === 0 ? null : first;
		switch (action.name) {
			case "assign_agent": return [{
				field: "assignee_id",
				value,
				action
			}];
			case "assign_team": return [{
				field: "team_id",
				value,
				action
			}];
			case "remove_assigned_agent": return [{
				field: "assignee_id",
				value: null,
				action
			}];
			case "remove_assigned_team": return [{
				field: "team_id",
				value: null,
				action
			}];
			case "change_priority": return [{
				field: "priority",
				value,
				action
			}];
			case "change_status": return [{
				field: "status",
				value,
				action
			}];
			case "add_label": return action.params.map((label) => ({
				field: "labels",
				value: label,
				action
			}));
			case "remove_label": return action.params.map((label) => ({
				field: "labels",
				value: label,
				isTaken: true,
				action
			}));
			default: return Object.hasOwn(STATUS, action.name) ? [{
				field: "status",
				value: STATUS[action.name],
				action
			}] : [];
		}
	});
}
/** Whether the rule makes one condition of each group false by what it does, or looks at changes: then it runs once. */
function isGuarded(rule) {
	if (rule.looksAtChanges) return true;
	const settings = settingsOf(rule);
	return rule.groups.every((group) => group.some((one) => settings.some((setting) => undoes(setting, one))));
}
/** Whether the second rule does not run any more where the first one ran before it. */
function silences(first, second) {
	const settings = settingsOf(first);
	return second.groups.every((group) => group.some((one) => settings.some((setting) => undoes(setting, one))));
}
function undoes({ field, value, isTaken }, condition) {
	if (!asks$1(condition, field, condition.operator)) return false;
	if (condition.operator === "is_not_present") return value !== null && !isTaken && field !== "status";
	if (condition.operator !== "equal_to") return false;
	if (field === "labels") return isTaken === true && condition.texts.includes(String(value));
	return value !== null && !condition.texts.some((text) => text === String(value) || text === "all");
}
// src/lint/about/example.ts
function condition(attribute_key, filter_operator, ...values) {
	return {
		attribute_key,
		filter_operator,
		...values.length === 0 ? {} : { values }
	};
}
function action(action_name, ...action_params) {
	return {
		action_name,
		...action_params.length === 0 ? {} : { action_params }
	};
}
/** All of them. */
function all(...conditions) {
	return joined("and", conditions);
}
/** One of them. */
function either(...conditions) {
	return joined("or", conditions);
}
/** With these operators between. */
function joinedBy(operators, ...conditions) {
	return conditions.map((one, index) => {
		const query_operator = operators[index];
		return index === conditions.length - 1 || query_operator === void 0 ? one : {
			...one,
			query_operator
		};
	});
}
function joined(operator, conditions) {
	return joinedBy(conditions.map(() => operator), ...conditions);
}
function rule(event_name, conditions, ...actions) {
	return {
		event_name,
		conditions,
		actions
	};
}
/** As an example of one rule. */
function one$1(key, fields) {
	return { automation_rules: { [key]: fields } };
}
// src/lint/about/logic.ts
/** What has one value at a time. Labels have several, and a conversation has several messages. */
const SINGLE = /* @__PURE__ */ new Set([
	...[
		"status",
		"priority",
		"assignee_id",
		"team_id",
		"inbox_id",
		"message_type",
		"private_note",
		"email"
	],
	...[
		"phone_number",
		"country_code",
		"city",
		"company_name",
		"browser_language",
		"conversation_language"
	],
	...["referer", "mail_subject"]
]);
function isSingle({ key, custom }) {
	return custom === "" && SINGLE.has(key);
}
function isSameKey(a, b) {
	return a.key === b.key && a.custom === b.custom;
}
/** Whether the two can never be true of the same conversation. */
function excludes(a, b) {
	return excludesFrom(a, b) || excludesFrom(b, a);
}
function excludesFrom(a, b) {
	if (!isSameKey(a, b) || a.custom !== "") return false;
	if (b.operator === "is_not_present") return a.operator === "is_present" || a.operator === "equal_to";
	if (a.operator !== "equal_to" || !isSingle(a) || a.texts.includes("all") || b.texts.includes("all")) return false;
	if (b.operator === "equal_to") return !a.texts.some((text) => b.texts.includes(text));
	return b.operator === "not_equal_to" && areAmong(a.texts, b.texts);
}
function areAmong(some, all) {
	return some.every((one) => all.includes(one));
}
function areDisjoint(a, b) {
	return a.some((one) => b.some((other) => excludes(one, other)));
}
/** Whether a conversation that fulfils the first always fulfils the second. */
function implies(a, b) {
	return b.every((needed) => a.some((had) => isAsStrict(had, needed)));
}
function isAsStrict(had, needed) {
	if (!isSameKey(had, needed) || had.operator !== needed.operator) return false;
	const { texts: mine } = had;
	const { texts: theirs } = needed;
	switch (had.operator) {
		case "equal_to": return areAmong(mine, theirs);
		case "not_equal_to":
		case "does_not_contain": return areAmong(theirs, mine);
		case "contains": return had.lower.every((text) => needed.lower.some((part) => text.includes(part)));
		case "is_present":
		case "is_not_present": return true;
		default: return areAmong(mine, theirs) && areAmong(theirs, mine);
	}
}
/** Whether one rule fires wherever the other one does, for one of their groups. */
function overlaps(a, b) {
	return a.groups.some((one) => b.groups.some((other) => implies(one, other) || implies(other, one)));
}
function areApart(a, b) {
	return a.groups.every((one) => b.groups.every((other) => areDisjoint(one, other)));
}
/** Whether every group has a condition like this. */
function everyGroup({ groups }, is) {
	return groups.every((group) => group.some(is));
}
const OF_ANYBODY = [
	"inbox_id",
	"message_type",
	"status",
	"private_note"
];
/** Whether the group asks for nothing of the customer or of what was written: only where, and in which state. */
function isUnrestricted(group) {
	return group.every(({ key, custom }) => custom === "" && OF_ANYBODY.includes(key));
}
// src/lint/rule.ts
/** Text of the files inside a sentence. */
function quoted(value) {
	return JSON.stringify(value);
}
/** `a`, `a and b`, `a, b and c`; of many the first few. */
function listed(names, most = 4) {
	if (names.length > most) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
	return names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/lint/rules/act-chain.ts
const agent$3 = { agents: { "rajiv@example.com": {
	name: "Rajiv",
	role: "agent"
} } };
const error = all(condition("content", "contains", "stack trace"), condition("message_type", "equal_to", "incoming"));
const label$1 = action("add_label", "dev-support");
const toRajiv$2 = action("assign_agent", "rajiv@example.com");
const actChain = {
	code: "L-ACT-CHAIN",
	title: "A rule waits for what another rule does",
	severity: "note",
	why: "Nothing that a rule does raises an event for rules (measured on 4.15.1, so since 2022, chatwoot#4071): a label that a rule adds does not set off the rule that waits for it. The next change by a person does.",
	fix: "Copy the actions into the rule that adds the label or sets the team.",
	unless: ["a macro sets it too, which raises the event", "the rule that sets it runs on the same event: then it depends on the order"],
	example: {
		wrong: {
			...agent$3,
			automation_rules: {
				"find-errors": rule("message_created", error, label$1),
				"dev-support": rule("conversation_updated", all(condition("labels", "equal_to", "dev-support"), condition("assignee_id", "is_not_present")), toRajiv$2)
			}
		},
		right: {
			...agent$3,
			automation_rules: { "find-errors": rule("message_created", error, label$1, toRajiv$2) }
		}
	},
	find: inRules((rule, account) => {
		const { event, on, looksAtChanges } = rule;
		if (![
			"conversation_updated",
			"conversation_opened",
			"conversation_resolved"
		].includes(event) || looksAtChanges) return [];
		const asked = rule.conditions.find((one) => asks$1(one, "labels", "equal_to") || asks$1(one, "team_id", "equal_to") && one.values.length === 1);
		if (asked === void 0 || !everyGroup(rule, (one) => one.key === asked.key && one.values[0] === asked.values[0])) return [];
		const adders = account.once(rulesOf).filter((other) => other !== rule && settings(other, asked));
		if (adders.length === 0 || adders.some((other) => other.event === event)) return [];
		if (account.once(macrosOf).some((macro) => settings(macro, asked))) return [];
		return [{
			on,
			at: asked.at,
			says: `when the rule ${quoted(adders[0].on.title)} sets it, this rule does not run: what rules do raises no event`,
			help: `Copy the actions of this rule into ${quoted(adders[0].on.title)}.`
		}];
	})
};
function settings(of, { key, values }) {
	return settingsOf(of).some(({ field, value, isTaken }) => field === key && !isTaken && value === values[0]);
}
// src/lint/about/near.ts
/** For each rule those before it of which one may fire wherever the other one does; none that does is missing. */
function rulesNear(rules) {
	const index = /* @__PURE__ */ new Map();
	for (const [at, { groups }] of rules.entries()) for (const mark of groups.flat().flatMap(marksOf)) {
		const its = index.get(mark);
		if (its === void 0) index.set(mark, /* @__PURE__ */ new Set([at]));
		else its.add(at);
	}
	const before = rules.map(() => /* @__PURE__ */ new Set());
	for (const [at, { groups }] of rules.entries()) for (const other of groups.flatMap((group) => thatMayImply(group, index) ?? [...rules.keys()])) if (other !== at) before[Math.max(at, other)].add(Math.min(at, other));
	return before.map((its) => [...its].sort((a, b) => a - b).map((at) => rules[at]));
}
/** Those that have a condition as strict as one of the group, of the one that fewest have. Null for a group that asks for nothing. */
function thatMayImply(group, index) {
	const found = group.map((needed) => wantedFor(needed, index));
	const sizes = found.map((marks) => marks.reduce((sum, mark) => sum + sizeOf(index, mark), 0));
	const fewest = found[sizes.indexOf(Math.min(...sizes))];
	return fewest === void 0 ? null : fewest.flatMap((mark) => [...index.get(mark) ?? []]);
}
function sizeOf(index, mark) {
	return index.get(mark)?.size ?? 0;
}
/** As many letters of a text as an index of texts goes by. */
const LETTERS = 3;
/** What a condition is found by. One that holds no text is as strict as any other of its kind. */
function marksOf({ key, custom, operator, texts, lower }) {
	const same = sameAs$1({
		key,
		custom,
		operator
	});
	const held = (marks) => [same, ...texts.length === 0 ? [any(same)] : marks];
	switch (operator) {
		case "equal_to": return held([one(same, texts[0])]);
		case "contains": return held(piecesOf(lower[0] ?? "").map((piece) => one(same, piece)));
		case "not_equal_to":
		case "does_not_contain": return [same, ...texts.map((text) => one(same, text))];
		default: return [same, one(same, setOf(texts))];
	}
}
/** Every condition as strict as this one (`isAsStrict`) is found by one of these. */
function wantedFor({ key, custom, operator, texts, lower }, index) {
	const same = sameAs$1({
		key,
		custom,
		operator
	});
	switch (operator) {
		case "equal_to": return [any(same), ...texts.map((text) => one(same, text))];
		case "contains":
			if (lower.some((text) => text.length < LETTERS)) return [same];
			return [any(same), ...lower.map((text) => rarest(piecesOf(text).map((piece) => one(same, piece)), index))];
		case "not_equal_to":
		case "does_not_contain": return texts.length === 0 ? [same] : [rarest(texts.map((text) => one(same, text)), index)];
		case "is_present":
		case "is_not_present": return [same];
		default: return [one(same, setOf(texts))];
	}
}
function rarest(marks, index) {
	return marks.reduce((rare, mark) => sizeOf(index, mark) < sizeOf(index, rare) ? mark : rare);
}
function piecesOf(text) {
	return Array.from({ length: Math.max(text.length - LETTERS + 1, 0) }, (_, at) => text.slice(at, at + LETTERS));
}
function sameAs$1({ key, custom, operator }) {
	return JSON.stringify([
		key,
		custom,
		operator
	]);
}
function any(same) {
	return `${same}*`;
}
function one(same, text) {
	return `${same}=${text}`;
}
function setOf(texts) {
	return JSON.stringify([...new Set(texts)].sort());
}
// src/lint/about/pairs.ts
/**
* Looks at each two rules of one event of which one fires wherever the other one does. What is found is told once, for the
* later of the two with all that come before it; what nobody declares comes first, so that the declared one is told.
*/
function inPairs(isFound, tell) {
	return (account) => [...account.once(togetherOf)].flatMap(([second, all]) => {
		const [first, ...others] = all.filter((one) => isFound(one, second));
		return first === void 0 ? [] : [tell(second, [first, ...others])];
	});
}
/** The declared rules, each with those before it that fire together with it. */
function togetherOf(account) {
	const inOrder = account.once(rulesOf).filter((rule) => !rule.looksAtChanges).toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null));
	const found = /* @__PURE__ */ new Map();
	for (const its of Map.groupBy(inOrder, ({ event }) => event).values()) {
		const near = rulesNear(its);
		for (const [at, rule] of its.entries()) {
			if (rule.on.declared === null) continue;
			const together = near[at].filter((first) => overlaps(first, rule) && !areApart(first, rule));
			if (together.length > 0) found.set(rule, together);
		}
	}
	return found;
}
// src/lint/rules/act-conflict.ts
const teams$1 = { teams: {
	sales: {},
	support: {}
} };
const to$1 = (team) => action("assign_team", team);
const speaks = (language) => condition("browser_language", "equal_to", language);
const actConflict = {
	code: "L-ACT-CONFLICT",
	title: "Two rules set the same thing differently",
	severity: "warning",
	why: "The last one wins, and which one that is nobody guarantees: rules come in the order of their rows in the database, and an edited rule moves (measured on 4.15.1).",
	fix: "Make it one rule, or let the conditions exclude each other.",
	unless: ["no conversation fulfils both", "both set the same"],
	example: {
		wrong: {
			...teams$1,
			automation_rules: {
				german: rule("conversation_created", [speaks("de")], to$1("sales")),
				everybody: rule("conversation_created", [], to$1("support"))
			}
		},
		right: {
			...teams$1,
			automation_rules: {
				german: rule("conversation_created", [speaks("de")], to$1("sales")),
				english: rule("conversation_created", [speaks("en")], to$1("support"))
			}
		}
	},
	find: inPairs((first, second) => against(first, second) !== void 0, (second, firsts) => {
		const { field, action } = against(firsts[0], second);
		return {
			on: second.on,
			at: action.at,
			says: `${listed(firsts.map(({ on }) => quoted(on.title)))} ${firsts.length === 1 ? "sets" : "set"} ${WORDS[field]} otherwise on the same conversations, and nobody knows which comes last`,
			help: "Make one rule of them, or let their conditions exclude each other."
		};
	})
};
function against(first, second) {
	const theirs = settingsOf(first);
	return settingsOf(second).find((one) => theirs.some((other) => differ(one, other)));
}
const WORDS = {
	status: "the status",
	assignee_id: "the assignee",
	team_id: "the team",
	priority: "the priority",
	labels: "the label"
};
function differ(one, other) {
	if (one.field !== other.field) return false;
	return one.field === "labels" ? one.value === other.value && one.isTaken !== other.isTaken : one.value !== other.value;
}
// src/lint/about/inboxes.ts
/** Null where nobody knows all of them. */
function inboxesOf$1(group, account) {
	const { found, isKnown } = meant(group, account);
	return isKnown ? found : null;
}
/** Those that are known, of all groups together: enough for what is wrong in one of them. */
function knownInboxesOf({ groups }, account) {
	return [...new Set(groups.flatMap((group) => meant(group, account).found))];
}
function meant(group, account) {
	const only = group.filter((one) => asks$1(one, "inbox_id", "equal_to")).map(({ texts }) => texts);
	const not = group.filter((one) => asks$1(one, "inbox_id", "not_equal_to")).flatMap(({ texts }) => texts);
	const isMeant = (name) => only.every((names) => names.includes(name)) && !not.includes(name);
	const found = account.of("inboxes").filter(({ key }) => isMeant(key));
	const named = new Set(only.flat().filter(isMeant));
	return {
		found,
		isKnown: only.length > 0 ? named.size === found.length : account.isWhole("inboxes")
	};
}
/** What kind of channel it is; null where nobody knows. */
function channelOf({ fields }) {
	const { channel } = fields;
	return isObject(channel) && typeof channel.type === "string" ? channel.type : null;
}
/** A text that is there and says something. */
function isText(value) {
	return typeof value === "string" && value.trim() !== "";
}
/** Nothing, for sure: what is not known is not blank. */
function isBlank(value) {
	return value === null || typeof value === "string" && value.trim() === "";
}
// src/lint/rules/act-greeting.ts
const channel$3 = {
	type: "web_widget",
	website_url: "https://shop.example.com",
	widget_color: "#1f93ff"
};
const welcome = rule("conversation_created", [condition("inbox_id", "equal_to", "shop")], action("send_message", "Welcome!"));
const actGreeting = {
	code: "L-ACT-GREETING",
	title: "The greeting of the inbox and a rule both welcome",
	severity: "warning",
	why: "Measured on 4.15.1: with the first message in the same request the customer got both texts; in a second request the text of the rule came first and the greeting was left out. Wrong order: chatwoot#11804.",
	fix: "Keep one of the two.",
	unless: ["the rule asks for a text, a label or something of the contact", "on message_created, a rule that runs once"],
	example: {
		wrong: {
			inboxes: { shop: {
				greeting_enabled: true,
				greeting_message: "Hello!",
				channel: channel$3
			} },
			...one$1("welcome", welcome)
		},
		right: {
			inboxes: { shop: {
				greeting_enabled: false,
				channel: channel$3
			} },
			...one$1("welcome", welcome)
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (!(rule.event === "conversation_created" || rule.event === "message_created" && !isGuarded(rule)) || first === void 0 || rule.looksAtChanges || !rule.groups.some(isUnrestricted)) return [];
		const greeting = knownInboxesOf({ groups: rule.groups.filter(isUnrestricted) }, account).filter(({ fields }) => fields.greeting_enabled === true && isText(fields.greeting_message));
		if (greeting.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `the inbox ${listed(greeting.map(({ title }) => JSON.stringify(title)))} greets by itself, so the customer is welcomed twice`,
			help: "Keep one of the two, or let the rule ask for more than the inbox."
		}];
	})
};
// src/lint/about/liquid.ts
const BLOCKS = [
	"if",
	"unless",
	"case",
	"for",
	"tablerow",
	"capture",
	"ifchanged"
];
const TAGS = [...[
	"assign",
	"break",
	"continue",
	"cycle",
	"decrement",
	"echo",
	"increment",
	"include",
	"render"
], ...[
	"else",
	"elsif",
	"when"
]];
/** The text with what is in backticks blanked out, so that places stay. */
function outsideCode(text) {
	if (!text.includes("`")) return text;
	return text.replace(/```[\s\S]*?```|`[^`]*`/g, (code) => " ".repeat(code.length));
}
function templateOf(text) {
	const outputs = [];
	const own = /* @__PURE__ */ new Set(["forloop", "tablerowloop"]);
	const conditions = [];
	const open = [];
	const read = {
		outputs,
		own,
		conditions
	};
	const rest = outsideCode(text).replace(/\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g, " ");
	for (const found of rest.matchAll(/\{\{(?:([^}]*)\}\})?|\{%(?:((?:(?!%\}|\{%)[\s\S])*)%\})?/g)) {
		const [whole, output, tag] = found;
		if (output !== void 0) outputs.push(outputOf(output));
		else if (tag === void 0) return {
			...read,
			problem: `${whole} is not closed`
		};
		else {
			const [, name = "", words = ""] = /^-?\s*(\w*|#)\s*([\s\S]*?)-?$/.exec(tag);
			if (name === "#" || TAGS.includes(name)) {
				if (name === "assign") own.add(/^[\w-]+/.exec(words)?.[0] ?? "");
			} else if (BLOCKS.includes(name)) {
				open.push(name);
				if (name === "for" || name === "capture" || name === "tablerow") own.add(/^["']?([\w-]+)/.exec(words)?.[1] ?? "");
				if (name === "if" || name === "unless") conditions.push(words);
			} else if (!name.startsWith("end") || open.pop() !== name.slice(3)) return {
				...read,
				problem: `{% ${name} %} is no tag that Liquid knows here`
			};
		}
	}
	return {
		...read,
		problem: open.length > 0 ? `{% ${open.at(-1)} %} has no end` : null
	};
}
function outputOf(written) {
	const inner = written.replace(/^-|-$/g, "").trim();
	const [variable = "", ...filters] = inner.replaceAll("||", " \0 ").split("|");
	return {
		inner,
		variable: variable.split("\0")[0].trim(),
		filters: filters.map((filter) => /^\s*([\w-]*)/.exec(filter)[1])
	};
}
const FILTERS = new Set("abs append at_least at_most base64_decode base64_encode base64_url_safe_decode base64_url_safe_encode capitalize ceil compact concat date default divided_by downcase escape escape_once first floor h join last lstrip map minus modulo newline_to_br plus prepend remove remove_first remove_last replace replace_first replace_last reverse round rstrip size slice sort sort_natural split strip strip_html strip_newlines times truncate truncatewords uniq upcase url_decode url_encode where".split(" "));
const VARIABLES = {
	contact: [
		"id",
		"name",
		"first_name",
		"last_name",
		"email",
		"phone_number",
		"custom_attribute"
	],
	conversation: [
		"id",
		"display_id",
		"contact_name",
		"recent_messages",
		"custom_attribute"
	],
	agent: [
		"id",
		"name",
		"first_name",
		"last_name",
		"email",
		"available_name"
	],
	inbox: ["id", "name"],
	account: ["id", "name"]
};
/** Whether a message of a rule, a macro or an inbox knows this variable. */
function isKnownVariable(variable) {
	if (variable === "" || /^(["'\d-]|true$|false$|nil$|null$|empty$|blank$)/.test(variable)) return true;
	const [, object = "", field = "", rest = ""] = /^([\w-]+)\.([\w-]+)(.*)$/s.exec(variable) ?? [];
	if (!(VARIABLES[object] ?? []).includes(field)) return false;
	if (field === "custom_attribute") return /^(\.[\w-]+|\[.*\])$/s.test(rest);
	return rest === "" || field === "recent_messages";
}
// src/lint/rules/act-mail-var.ts
const to = (address) => action("send_email_transcript", address);
const actMailVar = {
	code: "L-ACT-MAIL-VAR",
	title: "Variables where none are known",
	severity: "error",
	why: "In the address of `send_email_transcript` the agent is not known, and the address becomes empty; the text of `send_email_to_team` is not filled in at all, and the team reads the braces (source of 4.15.1).",
	fix: "Write `{{contact.email}}` or a fixed address, and plain text to a team.",
	unless: ["in backticks, where braces are meant"],
	example: {
		wrong: one$1("transcript", rule("conversation_resolved", [], to("{{agent.email}}"))),
		right: one$1("transcript", rule("conversation_resolved", [], to("{{contact.email}}")))
	},
	find: inRules((rule) => [...actionsNamed(rule, "send_email_transcript").flatMap(({ at, params: [address] }) => typeof address === "string" && /\{\{[^}]*\bagent\./.test(outsideCode(address)) ? [{
		on: rule.on,
		at: `${at}.action_params[0]`,
		says: "the agent is not known in this address, and it becomes empty",
		help: "Write {{contact.email}} or a fixed address."
	}] : []), ...actionsNamed(rule, "send_email_to_team").flatMap(({ at, params: [mail] }) => isObject(mail) && typeof mail.message === "string" && /\{[{%]/.test(outsideCode(mail.message)) ? [{
		on: rule.on,
		at: `${at}.action_params[0].message`,
		says: "variables are not filled in here: the team reads the braces",
		help: "Write plain text."
	}] : [])])
};
// src/lint/rules/act-mute.ts
const spam$1 = all(condition("content", "contains", "casino"), condition("message_type", "equal_to", "incoming"));
const actMute = {
	code: "L-ACT-MUTE",
	title: "Muting blocks the person for good",
	severity: "warning",
	why: "`mute_conversation` resolves the conversation and blocks the contact: measured on 4.15.1, all later conversations of that person begin resolved, in other inboxes too. Finding that out cost people hours (chatwoot#12138, #15687).",
	fix: "Use `resolve_conversation` and a label.",
	unless: ["`resolve_conversation`, which blocks nobody"],
	example: {
		wrong: one$1("spam", rule("message_created", spam$1, action("mute_conversation"))),
		right: one$1("spam", rule("message_created", spam$1, action("add_label", "spam"), action("resolve_conversation")))
	},
	find: (account) => [...account.once(rulesOf).map((one) => ({
		...one,
		severity: "warning"
	})), ...account.once(macrosOf).map((one) => ({
		...one,
		severity: "note"
	}))].flatMap(({ on, severity, ...its }) => actionsNamed(its, "mute_conversation").map(({ at }) => ({
		on,
		at,
		severity,
		says: "mute_conversation blocks the contact for good, in every inbox",
		help: "Use resolve_conversation and a label, unless that is meant.",
		edits: [{
			path: at,
			value: action("resolve_conversation")
		}]
	})))
};
// src/lint/rules/act-no-type.ts
const answer$8 = action("send_message", "Refunds take three days.");
const refund$3 = condition("content", "contains", "refund");
const actNoType = {
	code: "L-ACT-NO-TYPE",
	title: "It answers colleagues, notes and itself",
	severity: "error",
	why: "`message_created` comes with every message: of the customer, of agents, of macros and greetings, and with private notes. Measured on 4.15.1: the answer of an agent and a private note each got the automatic reply. Reported as chatwoot#8204 and #4504.",
	fix: "Ask for `message_type equal_to incoming` in every part of the rule: those are the messages of customers.",
	unless: ["every part says which type of message it means", "a part that asks for private notes"],
	example: {
		wrong: one$1("refunds", rule("message_created", [refund$3], answer$8)),
		right: one$1("refunds", rule("message_created", all(refund$3, condition("message_type", "equal_to", "incoming")), answer$8))
	},
	find: inRules((rule) => {
		if (rule.event !== "message_created" || rule.looksAtChanges) return [];
		const isOpen = rule.groups.some((group) => !group.some(({ key, custom }) => custom === "" && (key === "message_type" || key === "private_note")));
		const [talk] = talking(rule);
		const settings = settingsOf(rule);
		const [strong] = settings.filter(({ field }) => field !== "labels");
		const first = talk ?? strong?.action ?? settings[0]?.action;
		if (!isOpen || first === void 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			severity: talk !== void 0 ? "error" : strong !== void 0 ? "warning" : "note",
			says: `${first.name} is also done for what colleagues write, private notes included`,
			help: "Ask for \"message_type\" equal_to \"incoming\" in every part of the rule.",
			...rule.groups.length === 1 ? { edits: incomingIn(rule) } : {}
		}];
	})
};
/** The conditions as they are written, with one more. */
function incomingIn({ on }) {
	const written = on.declared?.fields.conditions;
	return Array.isArray(written) ? [{
		path: "conditions",
		value: all(...written, condition("message_type", "equal_to", "incoming"))
	}] : [];
}
// src/lint/rules/act-note.ts
const hook$2 = action("send_webhook_event", "https://crm.example.com/in");
const actNote = {
	code: "L-ACT-NOTE",
	title: "Private notes go out as well",
	severity: "warning",
	why: "A private note is an outgoing message (measured on 4.15.1). A webhook that was meant to deliver answers delivered the notes between colleagues too (chatwoot#11208, #14023).",
	fix: "Ask for `private_note equal_to false`, or for `message_type equal_to incoming`.",
	unless: ["every part is about incoming messages only", "every part asks about private notes"],
	example: {
		wrong: one$1("to-crm", rule("message_created", [], hook$2)),
		right: one$1("to-crm", rule("message_created", [condition("private_note", "equal_to", false)], hook$2))
	},
	find: inRules((rule) => {
		const [first] = [...actionsNamed(rule, "send_webhook_event"), ...mailing(rule)];
		if (rule.event !== "message_created" || rule.looksAtChanges || first === void 0) return [];
		return rule.groups.some(letsNotesThrough) ? [{
			on: rule.on,
			at: first.at,
			says: `private notes of colleagues set off ${first.name} as well`,
			help: "Ask for \"private_note\" equal_to false in every part of the rule."
		}] : [];
	})
};
function letsNotesThrough(group) {
	return !group.some((one) => asks$1(one, "private_note", one.operator) || asks$1(one, "message_type", "equal_to") && !one.texts.includes("outgoing") || asks$1(one, "message_type", "not_equal_to") && one.texts.includes("outgoing"));
}
// src/lint/rules/act-order.ts
const READABLE = [
	"status",
	"assignee_id",
	"team_id",
	"priority",
	"labels"
];
const gold = condition("email", "contains", "@gold.example.com");
const high$2 = action("change_priority", "high");
const note = action("add_private_note", "Please answer within the hour.");
const actOrder = {
	code: "L-ACT-ORDER",
	title: "A rule reads what another one sets on the same event",
	severity: "warning",
	why: "Rules look at the conversation when their turn comes, and their order is not guaranteed (measured on 4.15.1: the same set of rules gave two results). The second rule sees what the first one sets only if it happens to come later.",
	fix: "Join the two into one rule.",
	unless: ["no conversation fulfils both", "they run on different events"],
	example: {
		wrong: { automation_rules: {
			gold: rule("conversation_created", [gold], high$2),
			hurry: rule("conversation_created", [condition("priority", "equal_to", "high")], note)
		} },
		right: { automation_rules: { gold: rule("conversation_created", [gold], high$2, note) } }
	},
	find: inRules((rule, account) => rule.looksAtChanges ? [] : rule.groups.flatMap((group) => group.filter(isRead).flatMap((read) => settersOf(read, rule, account).flatMap((other) => told$1(rule, group, read, other)))))
};
function isRead(condition) {
	return READABLE.some((key) => asks$1(condition, key, "equal_to"));
}
function settersOf(read, rule, account) {
	const setters = account.once(settersByWhat);
	const found = read.texts.flatMap((value) => setters.get(`${rule.event} ${read.key} ${value}`) ?? []);
	return [...new Set(found)].filter((other) => other !== rule);
}
/** The rules by their event and what they set. */
function settersByWhat(account) {
	const found = /* @__PURE__ */ new Map();
	for (const rule of account.once(rulesOf).filter(({ looksAtChanges }) => !looksAtChanges)) for (const { field, value } of settingsOf(rule)) {
		const what = `${rule.event} ${field} ${String(value)}`;
		const known = found.get(what);
		if (known === void 0) found.set(what, [rule]);
		else known.push(rule);
	}
	return found;
}
function told$1(rule, group, read, other) {
	const rest = group.filter((one) => one !== read);
	if (other.groups.every((its) => areDisjoint(its, rest))) return [];
	return [{
		on: rule.on,
		at: read.at,
		says: `${quoted(other.on.title)} sets this on the same event, and whether this rule sees it depends on an order that nobody guarantees`,
		help: "Join the two into one rule."
	}];
}
// src/lint/rules/act-outbound.ts
const mail = { inboxes: { mail: { channel: {
	type: "email",
	email: "help@example.com"
} } } };
const inMail = condition("inbox_id", "equal_to", "mail");
const answer$7 = [action("send_message", "Thank you for writing."), action("add_label", "welcomed")];
const actOutbound = {
	code: "L-ACT-OUTBOUND",
	title: "A welcome for conversations that agents begin",
	severity: "warning",
	why: "In every channel but the website agents and campaigns begin conversations too. Measured on 4.15.1: the text was sent although the customer had not written. Reported as chatwoot#9224 and #8204; on WhatsApp such a text is refused.",
	fix: "Use `message_created` with `message_type equal_to incoming`, and a label so that it is sent once.",
	unless: ["only website inboxes", "every part asks for an incoming message"],
	example: {
		wrong: {
			...mail,
			...one$1("welcome", rule("conversation_created", [inMail], ...answer$7))
		},
		right: {
			...mail,
			...one$1("welcome", rule("message_created", all(inMail, condition("message_type", "equal_to", "incoming"), condition("labels", "is_not_present")), ...answer$7))
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (rule.event !== "conversation_created" || rule.looksAtChanges || first === void 0) return [];
		if (everyGroup(rule, (one) => asks$1(one, "message_type", "equal_to"))) return [];
		const others = knownInboxesOf(rule, account).filter((inbox) => ![null, "web_widget"].includes(channelOf(inbox)));
		if (others.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `it also writes into conversations that agents or campaigns begin in ${listed(others.map(({ title }) => JSON.stringify(title)))}`,
			help: "Use the event message_created with \"message_type\" equal_to \"incoming\" and \"labels\" is_not_present, and let the rule add a label."
		}];
	})
};
// src/lint/rules/act-pingpong.ts
const resolve = action("resolve_conversation");
const incoming$4 = condition("message_type", "equal_to", "incoming");
/** What undoes each event. */
const BACK = {
	conversation_resolved: "open",
	conversation_opened: "resolved",
	message_created: "resolved"
};
const actPingpong = {
	code: "L-ACT-PINGPONG",
	title: "What people do is undone at once",
	severity: "error",
	why: "Measured on 4.15.1: a conversation that an agent resolves is open again at once, or one that the customer reopens is resolved at once and nobody sees it. With auto-resolve the closing text comes again in every round.",
	fix: "Take the rule out, or narrow it by what was written, a label or something of the contact.",
	unless: ["every part asks for a text, a label, or something of the contact"],
	example: {
		wrong: one$1("close", rule("message_created", [incoming$4], resolve)),
		right: one$1("close", rule("message_created", all(incoming$4, condition("content", "contains", "out of office")), resolve))
	},
	find: inRules(({ on, event, groups, looksAtChanges, ...rule }) => {
		const back = settingsOf(rule).find(({ field, value }) => field === "status" && value === BACK[event]);
		const isMeant = (group) => isUnrestricted(group) && (event !== "message_created" || isIncoming(group));
		if (back === void 0 || looksAtChanges || !groups.some(isMeant)) return [];
		return [{
			on,
			at: back.action.at,
			says: SAYS[event],
			help: "Take the action out, or let the rule ask for a text, a label or something of the contact."
		}];
	})
};
const SAYS = {
	conversation_resolved: "no conversation can be resolved: it is open again at once",
	conversation_opened: "a customer who writes again is not seen: the conversation is resolved at once",
	message_created: "whatever a customer writes, the conversation is resolved and nobody sees it"
};
function isIncoming(group) {
	return group.every((one) => !asks$1(one, "message_type", "equal_to") || one.texts.includes("incoming"));
}
// src/lint/rules/act-reassign.ts
const agent$2 = { agents: { "rajiv@example.com": {
	name: "Rajiv",
	role: "agent"
} } };
const toRajiv$1 = action("assign_agent", "rajiv@example.com");
const isDev$1 = condition("labels", "equal_to", "dev-support");
const actReassign = {
	code: "L-ACT-REASSIGN",
	title: "It undoes what people do",
	severity: "warning",
	why: "`conversation_updated` comes with every change, the one by hand as well. Measured on 4.15.1: Rajiv was assigned again right after he had handed the conversation to somebody else, and whenever a label or a priority changed.",
	fix: "Let it act only where nothing is set yet: `assignee_id is_not_present`, `team_id is_not_present`.",
	unless: ["the rule makes one of its conditions false in every part"],
	example: {
		wrong: {
			...agent$2,
			...one$1("dev-support", rule("conversation_updated", [isDev$1], toRajiv$1))
		},
		right: {
			...agent$2,
			...one$1("dev-support", rule("conversation_updated", all(isDev$1, condition("assignee_id", "is_not_present")), toRajiv$1))
		}
	},
	find: inRules((rule) => {
		const settings = settingsOf(rule);
		if (rule.event !== "conversation_updated" || settings.length === 0 || isGuarded(rule)) return [];
		const onlyAdds = settings.every(({ field, isTaken }) => field === "labels" && !isTaken);
		const assigns = settings.find(({ field, value }) => (field === "assignee_id" || field === "team_id") && value !== null);
		const names = listed([...new Set(settings.map(({ action }) => action.name))]);
		return [{
			on: rule.on,
			at: settings[0].action.at,
			severity: onlyAdds ? "note" : "warning",
			says: `${names} is done again at every later change, also right after somebody changed it by hand`,
			help: assigns ? `Ask for "${assigns.field}" is_not_present as well, so that it acts only once.` : "Add a condition that the rule itself makes false, so that it acts only once."
		}];
	})
};
// src/lint/rules/act-repeat.ts
const answer$6 = [action("send_message", "We look into it."), action("add_label", "answered")];
const high$1 = condition("priority", "equal_to", "high");
const actRepeat = {
	code: "L-ACT-REPEAT",
	title: "It sends again at every change",
	severity: "error",
	why: "`conversation_updated` comes with every label, every assignment, every priority and every first answer. Measured on 4.15.1: in one short conversation the customer got the same answer four times. People got dozens of mails (chatwoot#8813).",
	fix: "Let the rule make its own condition false, for example with `labels is_not_present` and a label that it adds, or use the event that is meant.",
	unless: [
		"the rule makes one of its conditions false in every part",
		"`attribute_changed`, which is true once a change",
		"a webhook whose address the `$comment` of the rule names"
	],
	example: {
		wrong: one$1("answer-urgent", rule("conversation_updated", [high$1], ...answer$6)),
		right: one$1("answer-urgent", rule("conversation_updated", all(high$1, condition("labels", "is_not_present")), ...answer$6))
	},
	find: inRules((rule) => {
		if (rule.event !== "conversation_updated" || isGuarded(rule)) return [];
		const talks = talking(rule);
		const mails = mailing(rule);
		const [first] = [
			...talks,
			...mails,
			...actionsNamed(rule, "send_webhook_event")
		];
		if (first === void 0) return [];
		const comment = rule.on.declared?.comment ?? "";
		if (first.name === "send_webhook_event" && first.params.some((url) => comment.includes(hostOf$1(String(url))))) return [];
		return [{
			on: rule.on,
			at: first.at,
			severity: talks.length > 0 ? "error" : mails.length > 0 ? "warning" : "note",
			says: `${first.name} is done again at every later change of the conversation`,
			help: "Let the rule run once: ask for \"labels\" is_not_present and add a label, or use the event that is meant."
		}];
	})
};
/** The host of an address; all of it where there is none. */
function hostOf$1(url) {
	return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? url;
}
// src/lint/rules/act-snooze.ts
const waiting$1 = [condition("priority", "equal_to", "low")];
const actSnooze = {
	code: "L-ACT-SNOOZE",
	title: "Snoozed without an end",
	severity: "note",
	why: "A person who snoozes a conversation chooses until when. A rule cannot: the conversation stays snoozed until the customer writes or somebody opens it (measured on 4.15.1).",
	fix: "Use `pending_conversation` or a label where somebody has to come back to it.",
	unless: ["other statuses"],
	example: {
		wrong: one$1("later", rule("conversation_created", waiting$1, action("snooze_conversation"))),
		right: one$1("later", rule("conversation_created", waiting$1, action("pending_conversation")))
	},
	find: inRules((rule) => settingsOf(rule).filter(({ field, value }) => field === "status" && value === "snoozed").map(({ action }) => ({
		on: rule.on,
		at: action.at,
		says: "a conversation that a rule snoozes has no time at which it comes back",
		help: "If somebody has to come back to it, use pending_conversation or a label."
	})))
};
// src/lint/rules/act-team-nobody.ts
const inboxes$3 = { inboxes: { shop: {
	enable_auto_assignment: true,
	channel: { type: "api" }
} } };
const toBilling = rule("conversation_created", [condition("inbox_id", "equal_to", "shop")], action("assign_team", "billing"));
const actTeamNobody = {
	code: "L-ACT-TEAM-NOBODY",
	title: "The inbox assigns by itself, the team does not",
	severity: "note",
	why: "Where the inbox assigns automatically, a conversation that a rule gives to a team with `allow_auto_assign` false stays without an assignee (measured on 4.15.1).",
	fix: "Set `allow_auto_assign` of the team to true, unless its people choose for themselves.",
	unless: ["the team allows it", "no inbox of the rule is known to assign by itself"],
	example: {
		wrong: {
			...inboxes$3,
			teams: { billing: { allow_auto_assign: false } },
			...one$1("billing", toBilling)
		},
		right: {
			...inboxes$3,
			teams: { billing: { allow_auto_assign: true } },
			...one$1("billing", toBilling)
		}
	},
	find: inRules((rule, account) => actionsNamed(rule, "assign_team").flatMap(({ at, params: [name] }) => {
		const team = account.one("teams", name ?? null);
		const own = knownInboxesOf(rule, account).filter(({ fields }) => fields.enable_auto_assignment === true);
		if (team?.fields.allow_auto_assign !== false || own.length === 0) return [];
		return [{
			on: rule.on,
			at,
			says: `${listed(own.map(({ title }) => quoted(title)))} assigns conversations by itself, and the team ${quoted(team.title)} does not: they stay without an assignee`,
			help: `Set "allow_auto_assign" of the team to true, unless its people choose for themselves.`
		}];
	}))
};
// src/lint/rules/act-two-answers.ts
const incoming$3 = condition("message_type", "equal_to", "incoming");
const has$1 = (text) => condition("content", "contains", text);
const hasNot = (text) => condition("content", "does_not_contain", text);
const answer$5 = (text) => action("send_message", text);
const actTwoAnswers = {
	code: "L-ACT-TWO-ANSWERS",
	title: "Two rules answer the same message",
	severity: "warning",
	why: "All rules of an event run; there is no \"stop here\" (measured on 4.15.1). Who writes \"RxDB Error-Code: DB6\" fulfils the rule for that text and the one for \"RxDB Error-Code\", and gets both answers. Several answers at once: chatwoot#4504.",
	fix: "Make it one rule, or take the longer text out of the other one with `does_not_contain`.",
	unless: ["no conversation fulfils both", "one sets what the other asks not to be set"],
	example: {
		wrong: { automation_rules: {
			db6: rule("message_created", all(incoming$3, has$1("RxDB Error-Code: DB6")), answer$5("Please reload.")),
			rxdb: rule("message_created", all(incoming$3, has$1("RxDB Error-Code")), answer$5("Please send the code."))
		} },
		right: { automation_rules: {
			db6: rule("message_created", all(incoming$3, has$1("RxDB Error-Code: DB6")), answer$5("Please reload.")),
			rxdb: rule("message_created", all(incoming$3, has$1("RxDB Error-Code"), hasNot("Code: DB6")), answer$5("Please send the code."))
		} }
	},
	find: inPairs((first, second) => talking(first).length > 0 && talking(second).length > 0 && !silences(first, second) && !silences(second, first), (second, firsts) => ({
		on: second.on,
		at: talking(second)[0].at,
		says: `where this rule and ${listed(firsts.map(({ on }) => quoted(on.title)))} fire together, the customer gets every answer`,
		help: "Make one rule of them, or let their conditions exclude each other."
	}))
};
// src/lint/rules/act-window.ts
/** Hours in which these channels take free text after the customer wrote. */
const WINDOWS = {
	whatsapp: 24,
	facebook_page: 24,
	instagram: 24,
	tiktok: 48
};
const inboxes$2 = { inboxes: {
	wa: {
		$id: 3,
		channel: { type: "whatsapp" }
	},
	shop: { channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff"
	} }
} };
const goodbye = (inbox) => rule("conversation_resolved", all(condition("inbox_id", "equal_to", inbox)), action("send_message", "Goodbye!"));
const actWindow = {
	code: "L-ACT-WINDOW",
	title: "Too late for the channel",
	severity: "note",
	why: "WhatsApp, Facebook and Instagram take free text for 24 hours after the last message of the customer, TikTok for 48. A rule on a later change or on closing often comes after that, and the message is refused (source of 4.15.1; chatwoot#15113, #9516).",
	fix: "Write when the customer writes (`message_created`), or leave those inboxes out.",
	unless: ["other channels", "`message_created`, which comes with the message of the customer"],
	example: {
		wrong: {
			...inboxes$2,
			...one$1("goodbye", goodbye("wa"))
		},
		right: {
			...inboxes$2,
			...one$1("goodbye", goodbye("shop"))
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (first === void 0 || !["conversation_updated", "conversation_resolved"].includes(rule.event)) return [];
		const late = knownInboxesOf(rule, account).filter((inbox) => Object.hasOwn(WINDOWS, channelOf(inbox) ?? ""));
		if (late.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `${listed(late.map((inbox) => `${JSON.stringify(inbox.title)} takes free text for ${WINDOWS[channelOf(inbox)]} hours`))} after the customer wrote, and refuses it later`,
			help: "Write when the customer writes (message_created), or leave such inboxes out."
		}];
	})
};
// src/lint/rules/attr-leak.ts
const definition$2 = { custom_attribute_definitions: { plan: {
	attribute_display_name: "Plan",
	attribute_model: "contact_attribute",
	attribute_display_type: "text"
} } };
const plan$1 = {
	...condition("plan", "equal_to", "gold"),
	custom_attribute_type: "contact_attribute"
};
const american = condition("country_code", "equal_to", "US");
const tag$14 = action("add_label", "gold-us");
/** What is not compared as a text. */
const OTHERS = [
	"status",
	"priority",
	"message_type",
	"private_note",
	"assignee_id",
	"team_id",
	"inbox_id"
];
const attrLeak = {
	code: "L-ATTR-LEAK",
	title: "A custom attribute before it changes how a text is compared",
	severity: "error",
	why: "Measured on 4.15.1: behind a condition on a custom attribute the `equal_to` and `not_equal_to` of text fields are compared in small letters, and only with their first value. `country_code equal_to [\"US\"]` then never matches.",
	fix: "Put the conditions on custom attributes last.",
	unless: ["one value in small letters, which changes nothing", "the custom attribute comes after it"],
	example: {
		wrong: {
			...definition$2,
			...one$1("gold-us", rule("conversation_created", all(plan$1, american), tag$14))
		},
		right: {
			...definition$2,
			...one$1("gold-us", rule("conversation_created", all(american, plan$1), tag$14))
		}
	},
	find: inConditions((one, { on, conditions }) => {
		const before = conditions.slice(0, conditions.indexOf(one)).find(({ custom }) => custom !== "");
		if (before === void 0 || !isSingle(one) || OTHERS.includes(one.key) || !asks$1(one, one.key, "equal_to", "not_equal_to")) return [];
		const [first = "", ...others] = one.texts;
		if (first === first.toLowerCase() && others.length === 0) return [];
		return [{
			on,
			at: one.at,
			says: `behind the condition on "${before.key}" Chatwoot compares "${one.key}" with ${quoted(first.toLowerCase())} and nothing else`,
			help: `Put the condition on "${before.key}" behind it.`
		}];
	})
};
// src/lint/about/attributes.ts
const KIND = "custom_attribute_definitions";
/** How its values are shown, which decides how they are compared; null where nobody knows. */
function typeOf({ key, custom }, account) {
	if (custom === "") return null;
	const type = account.of(KIND).find(({ key: name, fields }) => fields.attribute_model === custom && (name === key || fields.attribute_key === key))?.fields.attribute_display_type;
	return typeof type === "string" ? type : null;
}
/** The definition of a key as texts name it. */
function isDefined(key, model, account) {
	return account.of(KIND).some(({ fields }) => fields.attribute_key === key && fields.attribute_model === model);
}
// src/lint/rules/attr-never.ts
const world$7 = (attribute_display_type) => ({ custom_attribute_definitions: { revenue: {
	attribute_display_name: "Revenue",
	attribute_model: "contact_attribute",
	attribute_display_type
} } });
const big = one$1("big", rule("conversation_created", [{
	...condition("revenue", "is_greater_than", 1e3),
	custom_attribute_type: "contact_attribute"
}], action("change_priority", "high")));
const CONTAIN = [
	"contains",
	"does_not_contain",
	"starts_with"
];
const COMPARE = ["is_greater_than", "is_less_than"];
const EQUAL = ["equal_to", "not_equal_to"];
const TEXTS = [
	"text",
	"list",
	"link"
];
const attrNever = {
	code: "L-ATTR-NEVER",
	title: "A custom attribute that cannot be compared so",
	severity: "error",
	why: "Measured on 4.15.1: no condition on a currency or a percentage is ever true, not even that it is there; `contains` on a number, a date or a checkbox makes the whole rule fail; greater and less are never true of a text, a list or a link; and of several values for one of those only the first is compared. Routing by a list of about 100 values went wrong silently (chatwoot#15934).",
	fix: "Make the attribute a number instead of a currency or percentage; write one condition for each value, joined with \"or\".",
	unless: ["the type of the attribute is not known", "`attribute_changed`"],
	example: {
		wrong: {
			...world$7("currency"),
			...big
		},
		right: {
			...world$7("number"),
			...big
		}
	},
	find: inConditions((one, { on }, account) => {
		const type = typeOf(one, account);
		const problem = type === null ? null : problemOf(one, type);
		if (problem === null) return [];
		const [part, says, help] = problem;
		return [{
			on,
			at: `${one.at}.${part}`,
			says: `"${one.key}" is a ${type}: ${says}`,
			help
		}];
	})
};
function problemOf({ operator, values }, type) {
	if (type === "currency" || type === "percent") return [
		"attribute_key",
		"no condition on it is ever true",
		"Define it as a number; the type of an attribute that exists cannot be changed without a new key."
	];
	if (!TEXTS.includes(type) && CONTAIN.includes(operator)) return [
		"filter_operator",
		`${operator} makes the whole rule fail`,
		"Use equal_to, is_greater_than or is_less_than."
	];
	if (TEXTS.includes(type) && COMPARE.includes(operator)) return [
		"filter_operator",
		`${operator} is never true of it`,
		"Define it as a number or a date, or compare with equal_to."
	];
	if (TEXTS.includes(type) && EQUAL.includes(operator) && values.length > 1) return [
		"values[1]",
		"of several values only the first is compared",
		"Write one condition for each value."
	];
	return null;
}
// src/lint/rules/attr-not.ts
const definition$1 = { custom_attribute_definitions: { plan: {
	attribute_display_name: "Plan",
	attribute_model: "contact_attribute",
	attribute_display_type: "list",
	attribute_values: ["free", "gold"]
} } };
const plan = (operator, value) => ({
	...condition("plan", operator, value),
	custom_attribute_type: "contact_attribute"
});
const high = condition("priority", "equal_to", "high");
const tag$13 = action("add_label", "paying");
const attrNot = {
	code: "L-ATTR-NOT",
	title: "\"Custom attribute is not\" breaks the other conditions",
	severity: "error",
	why: "Measured on 4.15.1: `not_equal_to` on a custom attribute with another condition behind it breaks the query, and the rule never fires. As the last condition it adds \"or the attribute is missing\" without brackets: such a rule fired in another inbox. Reported as chatwoot#10377 and megaapp977/stack#629.",
	fix: "Name the other values with `equal_to`, or use a checkbox that is set to true. Otherwise give it a rule of its own.",
	unless: ["it is the only condition", "it is the last condition and stands alone behind an \"or\""],
	example: {
		wrong: {
			...definition$1,
			...one$1("paying", rule("conversation_updated", all(high, plan("not_equal_to", "free")), tag$13))
		},
		right: {
			...definition$1,
			...one$1("paying", rule("conversation_updated", all(high, plan("equal_to", "gold")), tag$13))
		}
	},
	find: inConditions((one, { on, conditions, groups }) => {
		if (one.custom === "" || one.operator !== "not_equal_to" || conditions.length === 1) return [];
		const isLast = one === conditions.at(-1);
		if (isLast && groups.at(-1).length === 1) return [];
		return [{
			on,
			at: one.at,
			says: isLast ? `"${one.key}" not_equal_to as the last condition also lets through every conversation without "${one.key}", whatever the conditions before it say` : `the rule never fires: "${one.key}" not_equal_to works only as the last condition`,
			help: "Name the other values with equal_to, or give it a rule of its own."
		}];
	})
};
// src/lint/rules/attr-regex.ts
const definition = (regex_pattern) => ({ custom_attribute_definitions: { order: {
	attribute_display_name: "Order",
	attribute_model: "conversation_attribute",
	attribute_display_type: "text",
	regex_pattern,
	regex_cue: "The number of the order"
} } });
const attrRegex = {
	code: "L-ATTR-REGEX",
	title: "A pattern that the browser cannot read",
	severity: "error",
	why: "The dashboard and the form before a chat read the pattern as JavaScript between slashes. Measured with the function of the dashboard: `^\\d+$` without slashes throws (\"Invalid flags\"), and the field cannot be filled in. The server checks nothing; chatwoot#13741 uses slashes. On another type than text it is ignored, which is only a note.",
	fix: "Write it between slashes: `/^\\d+$/`.",
	unless: ["a pattern without ^ and $: searching is legal"],
	example: {
		wrong: definition("^\\d+$"),
		right: definition("/^\\d+$/")
	},
	find: (account) => account.of("custom_attribute_definitions").flatMap((on) => {
		const { regex_pattern: pattern, attribute_display_type: type } = on.fields;
		if (typeof pattern !== "string" || pattern === "" || isReadable(pattern)) return [];
		const fixed = `/${pattern}/`;
		return [{
			on,
			at: "regex_pattern",
			severity: type === "text" ? "error" : "note",
			says: `the browser cannot read the pattern ${quoted(pattern)}, and the field cannot be filled in`,
			help: isReadable(fixed) ? `Write it between slashes: ${quoted(fixed)}.` : "Write a JavaScript pattern between slashes.",
			...isReadable(fixed) ? { edits: [{
				path: "regex_pattern",
				value: fixed
			}] } : {}
		}];
	})
};
/** As the dashboard takes it apart (4.15.1): what stands between the first and the last slash, and the flags behind. */
function isReadable(pattern) {
	const parts = /^\/(.*)\/([a-z]*)$/s.exec(pattern);
	if (parts === null) return false;
	try {
		new RegExp(parts[1], parts[2]);
		return true;
	} catch {
		return false;
	}
}
// src/lint/about/bots.ts
/** The bots that are bound to it; one that is known by name only has no fields. */
function botsOf(inbox, account) {
	return account.of("inbox_agent_bots").filter(({ fields }) => fields.inbox === inbox.key).flatMap(({ fields }) => {
		const { agent_bot: name } = fields;
		if (typeof name !== "string") return [];
		return [account.one("agent_bots", name) ?? {
			kind: "agent_bots",
			key: name,
			title: name,
			fields: {},
			isWhole: false,
			declared: null
		}];
	});
}
// src/lint/rules/bot-ooo.ts
const world$6 = (working_hours_enabled) => ({
	inboxes: { shop: {
		working_hours_enabled,
		out_of_office_message: "We are closed.",
		channel: { type: "api" }
	} },
	agent_bots: { welcome: { outgoing_url: "https://bot.example.com/chatwoot" } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } }
});
const botOoo = {
	code: "L-BOT-OOO",
	title: "The out-of-office text comes while the bot talks",
	severity: "note",
	why: "Measured on 4.15.1: outside working hours the text is sent although a bot answers (chatwoot#9293); older releases sent nothing (chatwoot#6010).",
	fix: "Switch working hours off where the bot is always there, or word the text so that it fits.",
	unless: ["no bot is known to answer there"],
	example: {
		wrong: world$6(true),
		right: world$6(false)
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.working_hours_enabled === true && isText(on.fields.out_of_office_message) && botsOf(on, account).length > 0 ? [{
		on,
		at: "working_hours_enabled",
		says: "a bot answers here at any time, and outside working hours customers are also told that nobody is there",
		help: "Set \"working_hours_enabled\" to false, or word the text so that it fits."
	}] : [])
};
// src/lint/rules/bot-silent.ts
const world$5 = (outgoing_url) => ({
	inboxes: { shop: { channel: { type: "api" } } },
	agent_bots: { welcome: { outgoing_url } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } }
});
const botSilent = {
	code: "L-BOT-SILENT",
	title: "A bot without an address takes the inbox",
	severity: "error",
	why: "Measured on 4.15.1: conversations begin as pending, nobody is called or assigned, and auto-resolve leaves pending ones alone. People found thousands of them (chatwoot#15688).",
	fix: "Write `outgoing_url` of the bot, or take the binding out.",
	unless: ["the bot has an address", "its address is not known"],
	example: {
		wrong: world$5(null),
		right: world$5("https://bot.example.com/chatwoot")
	},
	find: (account) => account.of("inbox_agent_bots").flatMap((on) => {
		const { agent_bot: name } = on.fields;
		const bot = typeof name === "string" ? account.one("agent_bots", name) : void 0;
		if (bot === void 0 || !isBlank(bot.fields.outgoing_url)) return [];
		return [{
			on,
			at: "agent_bot",
			severity: account.of("webhooks").some(({ fields: { subscriptions: its } }) => Array.isArray(its) && its.includes("message_created")) || !account.isWhole("webhooks") ? "warning" : "error",
			says: `the bot ${JSON.stringify(bot.title)} has no address: conversations stay pending and nobody is called`,
			help: "Write \"outgoing_url\" of the bot, or take this binding out, unless a webhook of the account drives the bot."
		}];
	})
};
// src/lint/rules/bot-two-voices.ts
const world$4 = {
	inboxes: { shop: { channel: { type: "api" } } },
	agent_bots: { welcome: { outgoing_url: "https://bot.example.com/chatwoot" } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } }
};
const refund$2 = all(condition("inbox_id", "equal_to", "shop"), condition("message_type", "equal_to", "incoming"), condition("content", "contains", "refund"));
const answer$4 = action("send_message", "Refunds take three days.");
const botTwoVoices = {
	code: "L-BOT-TWO-VOICES",
	title: "A bot and a rule answer in the same inbox",
	severity: "warning",
	why: "Both get every message and answer (source of 4.15.1). Two automatic answers to one question: chatwoot#13048; trouble with taking over: chatwoot#13673.",
	fix: "Ask for `status equal_to open` in the rule: while the bot talks, conversations are pending.",
	unless: ["every part asks for a status"],
	example: {
		wrong: {
			...world$4,
			...one$1("refunds", rule("message_created", refund$2, answer$4))
		},
		right: {
			...world$4,
			...one$1("refunds", rule("message_created", all(...refund$2, condition("status", "equal_to", "open")), answer$4))
		}
	},
	find: inRules((rule, account) => {
		const [first] = talking(rule);
		if (rule.event !== "message_created" || first === void 0 || rule.looksAtChanges) return [];
		const groups = rule.groups.filter((group) => !group.some((one) => asks$1(one, "status", one.operator)));
		const its = groups.length === 0 ? [] : knownInboxesOf({ groups }, account).filter((inbox) => botsOf(inbox, account).length > 0);
		if (its.length === 0) return [];
		return [{
			on: rule.on,
			at: first.at,
			says: `a bot answers in ${listed(its.map(({ title }) => quoted(title)))} too, so the customer gets two automatic answers`,
			help: "Ask for \"status\" equal_to \"open\" in every part of the rule: while the bot talks, conversations are pending."
		}];
	})
};
// src/lint/rules/canned-case.ts
const world$3 = (second) => ({ canned_responses: {
	hello: { content: "Hello!" },
	second: {
		short_code: second,
		content: "Good morning!"
	}
} });
const cannedCase = {
	code: "L-CANNED-CASE",
	title: "Two short codes that differ by capitals only",
	severity: "note",
	why: "Chatwoot takes `hello` and `HELLO` as two (measured on 4.15.1). Who types a short code finds both, and picks one by chance.",
	fix: "Give one of them another short code.",
	unless: ["codes that begin alike"],
	example: {
		wrong: world$3("HELLO"),
		right: world$3("morning")
	},
	find: (account) => [...Map.groupBy(account.of("canned_responses"), ({ title }) => title.toLowerCase()).values()].flatMap((its) => its.slice(1).map((on) => ({
		on,
		at: "short_code",
		says: `${quoted(its[0].title)} differs from ${quoted(on.title)} by capitals only`,
		help: "Give one of the two another short code."
	})))
};
// src/lint/rules/canned-var.ts
/** What the dashboard itself puts in, and nothing else (measured with @chatwoot/utils 0.0.55). */
const KNOWN = /^(contact\.(id|name|first_name|last_name|email|phone|custom_attribute\..+)|conversation\.(id|custom_attribute\..+)|agent\.(name|first_name|last_name|email)|inbox\.(id|name))$/;
const canned = (content) => ({ canned_responses: { hello: { content } } });
const cannedVar = {
	code: "L-CANNED-VAR",
	title: "A variable that the dashboard replaces by nothing",
	severity: "error",
	why: "The dashboard fills in a canned response when an agent picks it, and replaces what it does not know by nothing before the server sees it. Measured with its own function: `{{ contact.first_name | default: \"there\" }}` became empty (chatwoot#8422). Names are others than in rules: `contact.phone`, not `contact.phone_number`.",
	fix: "Use plain names only, and put the fallback into the sentence.",
	unless: ["`{% … %}`, which is left for the server"],
	example: {
		wrong: canned("Hello {{ contact.first_name | default: \"there\" }}"),
		right: canned("Hello {{contact.first_name}}")
	},
	find: (account) => account.of("canned_responses").flatMap((on) => {
		const { content } = on.fields;
		if (typeof content !== "string") return [];
		const unknown = [...content.matchAll(/\{\{(.*?)\}\}/g)].map(([, inner]) => inner.trim()).filter((inner) => !KNOWN.test(inner) || /[|"']/.test(inner));
		if (unknown.length === 0) return [];
		const isPhone = unknown.includes("contact.phone_number");
		return [{
			on,
			at: "content",
			says: `the dashboard replaces ${listed([...new Set(unknown)].map((inner) => quoted(`{{${inner}}}`)))} by nothing`,
			help: isPhone ? "In a canned response it is {{contact.phone}}." : "Use plain names such as {{contact.first_name}}, without filters.",
			...isPhone && new Set(unknown).size === 1 ? { edits: [{
				path: "content",
				value: content.replaceAll("contact.phone_number", "contact.phone")
			}] } : {}
		}];
	})
};
// src/lint/rules/cond-always.ts
const NOT = ["not_equal_to", "does_not_contain"];
const tag$12 = action("add_label", "foreign");
const not = (text) => condition("country_code", "not_equal_to", text);
const condAlways = {
	code: "L-COND-ALWAYS",
	title: "One of two \"is not\" is always true",
	severity: "error",
	why: "`country is not DE or country is not AT` is true of everybody: who is in Germany is not in Austria. Measured on 4.15.1: such a rule fired on every new conversation. A real one of this kind: chatwoot#8204.",
	fix: "Join them with \"and\", or write one condition with both values: `not_equal_to [\"DE\", \"AT\"]` means none of them.",
	unless: ["the two lists share a value"],
	example: {
		wrong: one$1("foreign", rule("conversation_created", either(not("DE"), not("AT")), tag$12)),
		right: one$1("foreign", rule("conversation_created", all(not("DE"), not("AT")), tag$12))
	},
	find: inRules(({ on, groups, looksAtChanges }) => {
		if (looksAtChanges) return [];
		for (const [index, group] of groups.entries()) for (const other of groups.slice(index + 1)) {
			const pair = differingIn(group, other);
			if (pair !== null) return [told(on, pair)];
		}
		return [];
	})
};
function told(on, [first, second]) {
	return {
		on,
		at: second.at,
		says: `"${first.key}" ${first.operator} ${listed(first.texts.map(quoted))} or ${second.operator} ${listed(second.texts.map(quoted))} is true of everything that has a value`,
		help: "Join the two with \"and\", or put both values into one condition."
	};
}
/** The one pair of conditions in which two groups differ, when one of the two is always true. */
function differingIn(a, b) {
	if (a.length !== b.length) return null;
	const rest = (of, than) => of.filter((one) => !than.some((other) => isSame$1(one, other)));
	const [mine, theirs] = [rest(a, b), rest(b, a)];
	const [first, second] = [mine[0], theirs[0]];
	if (mine.length !== 1 || theirs.length !== 1 || !isSameKey(first, second) || !isSingle(first)) return null;
	if (first.operator !== second.operator || !NOT.includes(first.operator)) return null;
	return new Set(first.texts).isDisjointFrom(new Set(second.texts)) ? [first, second] : null;
}
function isSame$1(a, b) {
	return isSameKey(a, b) && a.operator === b.operator && quoted(a.values) === quoted(b.values);
}
// src/lint/rules/cond-bot-open.ts
const world$2 = {
	inboxes: { shop: { channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff"
	} } },
	agent_bots: { welcome: { outgoing_url: "https://bot.example.com" } },
	inbox_agent_bots: { shop: { agent_bot: "welcome" } },
	labels: { fresh: {} }
};
const inShop = condition("inbox_id", "equal_to", "shop");
const tag$11 = action("add_label", "fresh");
const condBotOpen = {
	code: "L-COND-BOT-OPEN",
	title: "Where a bot answers, new conversations are pending",
	severity: "error",
	why: "In an inbox with a bot a new conversation begins as `pending` and becomes `open` when the bot hands it over. Measured on 4.15.1: the rule for open ones did not fire, the one for pending ones did.",
	fix: "Ask for `pending`, or use `conversation_opened` for the hand-over.",
	unless: ["the list holds pending or all", "none of its inboxes is known to have a bot"],
	example: {
		wrong: {
			...world$2,
			...one$1("fresh", rule("conversation_created", all(inShop, condition("status", "equal_to", "open")), tag$11))
		},
		right: {
			...world$2,
			...one$1("fresh", rule("conversation_created", all(inShop, condition("status", "equal_to", "pending")), tag$11))
		}
	},
	find: inRules(({ on, event, groups, looksAtChanges }, account) => {
		if (event !== "conversation_created" || looksAtChanges) return [];
		return groups.flatMap((group) => {
			const status = group.find((one) => asks$1(one, "status", "equal_to"));
			if (status === void 0 || status.texts.some((text) => text === "pending" || text === "all")) return [];
			const its = inboxesOf$1(group, account) ?? [];
			const withBot = its.filter((inbox) => botsOf(inbox, account).length > 0);
			if (withBot.length === 0) return [];
			const areAll = withBot.length === its.length;
			return [{
				on,
				at: status.at,
				severity: areAll && groups.length === 1 ? "error" : "warning",
				says: `a bot answers in ${listed(withBot.map(({ title }) => JSON.stringify(title)))}: new conversations there are pending, so the rule does not fire`,
				help: "Ask for the status \"pending\", or use the event conversation_opened for the hand-over.",
				...areAll ? { edits: [{
					path: `${status.at}.values`,
					value: ["pending"]
				}] } : {}
			}];
		});
	})
};
// src/lint/rules/cond-changed.ts
const changed = {
	attribute_key: "status",
	filter_operator: "attribute_changed",
	values: {
		from: ["open"],
		to: ["resolved"]
	}
};
const tag$10 = action("add_label", "done");
const condChanged = {
	code: "L-COND-CHANGED",
	title: "A change that is never known",
	severity: "error",
	why: "`attribute_changed` compares what was before with what is now. Changes are known on `conversation_updated` only (source of 4.15.1), and those of labels never (measured): elsewhere the rule never fires. With `and` between another condition and it the query is broken as well (measured).",
	fix: "Use the event `conversation_updated`; for a label ask whether it is there.",
	unless: ["`conversation_updated` with a field that has one value"],
	example: {
		wrong: one$1("done", rule("conversation_resolved", [changed], tag$10)),
		right: one$1("done", rule("conversation_updated", [changed], tag$10))
	},
	find: inRules(({ on, event, conditions, looksAtChanges }) => {
		if (!looksAtChanges) return [];
		const isChange = ({ operator }) => operator === "attribute_changed";
		const first = conditions.find(isChange);
		if (event !== "conversation_updated") return [{
			on,
			at: "event_name",
			says: `the rule never fires: on ${event} Chatwoot knows no changes`,
			help: "Use the event conversation_updated.",
			edits: [{
				path: "event_name",
				value: "conversation_updated"
			}]
		}];
		const label = conditions.find((one) => isChange(one) && one.key === "labels" && one.custom === "");
		if (label !== void 0) return [{
			on,
			at: label.at,
			says: "the rule never fires: Chatwoot does not know the changes of labels",
			help: "Ask whether the label is there: \"labels\" equal_to."
		}];
		const before = conditions[conditions.indexOf(first) - 1];
		return before?.joinedBy === "and" ? [{
			on,
			at: before.at,
			says: "the rule never fires: with \"and\" in front of attribute_changed the query is broken",
			help: "Put the condition with attribute_changed first."
		}] : [];
	})
};
// src/lint/rules/cond-comma.ts
const incoming$2 = condition("message_type", "equal_to", "incoming");
const tag$9 = action("add_label", "thanks");
const condComma = {
	code: "L-COND-COMMA",
	title: "A comma that the dashboard takes apart",
	severity: "note",
	why: "The file keeps the value as it is. When somebody saves the rule in the dashboard, `thanks, bye` becomes the two values `thanks` and `bye` (source of 4.15.1), which then shows as drift and matches much more.",
	fix: "Look for a part of the text without a comma.",
	unless: ["`equal_to`"],
	example: {
		wrong: one$1("thanks", rule("message_created", all(condition("content", "contains", "thanks, bye"), incoming$2), tag$9)),
		right: one$1("thanks", rule("message_created", all(condition("content", "contains", "thanks"), incoming$2), tag$9))
	},
	find: inConditions((one, { on }) => asks$1(one, "content", "contains", "does_not_contain") ? one.texts.flatMap((text, index) => /\S\s*,\s*\S/.test(text) ? [{
		on,
		at: `${one.at}.values[${index}]`,
		says: `the dashboard takes ${quoted(text)} apart at its comma when somebody saves the rule there`,
		help: "Look for a part of the text without a comma."
	}] : []) : [])
};
// src/lint/rules/cond-content-new.ts
/** Channels that store a conversation first and its message then (4.15.1, source). Of the API it depends on the caller. */
const APART = [
	"sms",
	"twilio_sms",
	"telegram",
	"line",
	"tiktok"
];
const ABOUT_MESSAGES$1 = [
	"content",
	"message_type",
	"private_note"
];
const tag$8 = [action("add_label", "refund")];
const refund$1 = condition("content", "contains", "refund");
const chat = condition("inbox_id", "equal_to", "chat");
const inboxes$1 = { inboxes: { chat: {
	$id: 3,
	channel: { type: "telegram" }
} } };
const condContentNew = {
	code: "L-COND-CONTENT-NEW",
	title: "The new conversation has no message yet",
	severity: "warning",
	why: "Websites, mailboxes, WhatsApp, Facebook and Instagram store a conversation and its first message together; SMS, Twilio, Telegram, LINE and TikTok one after the other, and the API as the caller does it. Where the message comes later, a condition on it was true in 1 of 4 attempts, by luck (measured on 4.15.1); on a website in 6 of 6. People met it as \"conversation created does nothing, message created works\" (tulir/whatsmeow#931).",
	fix: "Use `message_created` with `message_type equal_to incoming`, and let the rule run once, for example with `labels is_not_present` and a label that it adds.",
	unless: ["inboxes whose channel stores both together", "the channels are not known"],
	example: {
		wrong: {
			...inboxes$1,
			...one$1("refunds", rule("conversation_created", all(chat, refund$1), ...tag$8))
		},
		right: {
			...inboxes$1,
			...one$1("refunds", rule("message_created", all(chat, refund$1, condition("message_type", "equal_to", "incoming")), ...tag$8))
		}
	},
	find: inRules(({ on, event, groups, looksAtChanges }, account) => {
		if (event !== "conversation_created" || looksAtChanges) return [];
		return groups.flatMap((group) => {
			const first = group.find((one) => ABOUT_MESSAGES$1.some((key) => asks$1(one, key, one.operator)));
			const its = first === void 0 ? null : inboxesOf$1(group, account);
			const apart = (its ?? []).filter((inbox) => APART.includes(channelOf(inbox) ?? ""));
			const called = (its ?? []).filter((inbox) => channelOf(inbox) === "api");
			const late = apart.length > 0 ? apart : called;
			if (first === void 0 || late.length === 0) return [];
			return [{
				on,
				at: first.at,
				severity: apart.length > 0 ? "warning" : "note",
				says: `a new conversation in ${listed(late.map(({ title }) => JSON.stringify(title)))} ${apart.length > 0 ? "has" : "may have"} no message yet when the rule looks at "${first.key}"`,
				help: "Use the event message_created with \"message_type\" equal_to \"incoming\", and a label so that it runs once."
			}];
		});
	})
};
// src/lint/rules/cond-content-old.ts
const EVENTS = [
	"conversation_updated",
	"conversation_opened",
	"conversation_resolved"
];
const ABOUT_MESSAGES = [
	"content",
	"message_type",
	"private_note"
];
const tag$7 = action("add_label", "refund");
const refund = condition("content", "contains", "refund");
const condContentOld = {
	code: "L-COND-CONTENT-OLD",
	title: "Any old message counts",
	severity: "warning",
	why: "Only on `message_created` a condition looks at the new message. On the events of a conversation it is true when any message of it fulfils it, however old, and private notes too (measured on 4.15.1): a word from last year decides about the question of today.",
	fix: "Use `message_created` with `message_type equal_to incoming`.",
	unless: ["`message_created`, and `conversation_created`, which has no old messages"],
	example: {
		wrong: one$1("refunds", rule("conversation_opened", [refund], tag$7)),
		right: one$1("refunds", rule("message_created", all(refund, condition("message_type", "equal_to", "incoming")), tag$7))
	},
	find: inConditions((one, { on, event }) => EVENTS.includes(event) && ABOUT_MESSAGES.some((key) => asks$1(one, key, one.operator)) ? [{
		on,
		at: one.at,
		says: `on ${event} "${one.key}" looks at every message of the conversation, old ones and private notes included`,
		help: "For the message that has just come use the event message_created, with \"message_type\" equal_to \"incoming\"."
	}] : [])
};
// src/lint/rules/cond-email.ts
const answer$3 = action("send_message", "This is a known problem. Please reload the app.");
const condEmail = {
	code: "L-COND-EMAIL",
	title: "An e-mail address that no contact can have",
	severity: "error",
	why: "`email` is the address of the contact, stored in small letters. Measured on 4.15.1: `equal_to` with capitals never fired, and `not_equal_to` always. People search a message or a mail with it: an address holds no blank, colon, comma, semicolon, quote or angle bracket, so a rule that looks for `RxDB Error-Code` in it never fires.",
	fix: "For the text of a message use `content` on the event `message_created`, with `message_type equal_to incoming`; for the subject of a mail `mail_subject`. Write addresses in small letters.",
	unless: ["`contains` with capitals: it ignores case"],
	example: {
		wrong: one$1("known-problem", rule("conversation_created", [condition("email", "contains", "RxDB Error-Code")], answer$3)),
		right: one$1("known-problem", rule("message_created", all(condition("content", "contains", "RxDB Error-Code"), condition("message_type", "equal_to", "incoming")), answer$3))
	},
	find: inConditions((one, its) => {
		if (asks$1(one, "email", "contains", "does_not_contain")) return noAddress(one, its);
		return asks$1(one, "email", "equal_to", "not_equal_to") ? capitals(one, its) : [];
	})
};
function noAddress(one, { on, event, conditions }) {
	const texts = one.texts.filter((text) => /[\s:,;"<>]/.test(text.trim()));
	if (texts.length === 0) return [];
	const never = one.operator === "contains" ? "is never true" : "is always true";
	const opened = event === "conversation_opened" ? " (conversation_opened means opened again, and never comes for a new one)" : "";
	return [{
		on,
		at: `${one.at}.values`,
		says: `the condition ${never}: "email" is the address of the contact, and no address holds ${listed(texts.map(quoted))}`,
		help: `To look for it in what customers write, use the event message_created${opened} with "content" ${one.operator} ${listed(texts.map(quoted))} and "message_type" equal_to "incoming".`,
		...conditions.length === 1 ? { edits: onMessages(one) } : {}
	}];
}
/** The rule that works. */
function onMessages({ operator, values }) {
	return [{
		path: "event_name",
		value: "message_created"
	}, {
		path: "conditions",
		value: all(condition("content", operator, ...values), condition("message_type", "equal_to", "incoming"))
	}];
}
function capitals(one, { on }) {
	return one.texts.flatMap((text, index) => text === text.toLowerCase() ? [] : [{
		on,
		at: `${one.at}.values[${index}]`,
		says: `the condition ${one.operator === "equal_to" ? "is never true" : "is always true"} for ${quoted(text)}: Chatwoot stores addresses in small letters`,
		help: `Write ${quoted(text.toLowerCase())}.`,
		edits: [{
			path: `${one.at}.values[${index}]`,
			value: text.toLowerCase()
		}]
	}]);
}
// src/lint/rules/cond-label-first.ts
const urgent$1 = action("add_label", "important");
const condLabelFirst = {
	code: "L-COND-LABEL-FIRST",
	title: "Of several labels only the first counts",
	severity: "error",
	why: "Everywhere else a list means \"any of them\". Of labels Chatwoot compares the first only: measured on 4.15.1, `labels equal_to [\"vip\", \"bug\"]` did not match a conversation with `bug`. The same class of surprise: chatwoot#15934.",
	fix: "One condition for each label, joined with \"or\". Repeat the other conditions behind every \"or\".",
	unless: ["a list of one label"],
	example: {
		wrong: one$1("important", rule("conversation_updated", [condition("labels", "equal_to", "vip", "bug")], urgent$1)),
		right: one$1("important", rule("conversation_updated", either(condition("labels", "equal_to", "vip"), condition("labels", "equal_to", "bug")), urgent$1))
	},
	find: inConditions((one, { on, conditions }) => {
		const [first, ...others] = one.texts;
		if (!asks$1(one, "labels", "equal_to", "not_equal_to") || others.length === 0) return [];
		return [{
			on,
			at: `${one.at}.values[1]`,
			says: `of several labels Chatwoot looks at the first only, ${quoted(first)}`,
			help: `Write one condition for each label and join them with ${one.operator === "equal_to" ? "\"or\"; repeat the other conditions behind each" : "\"and\""}.`,
			...conditions.length === 1 && one.operator === "equal_to" ? { edits: [{
				path: "conditions",
				value: either(...[first, ...others].map((title) => condition("labels", "equal_to", title)))
			}] } : {}
		}];
	})
};
// src/lint/rules/cond-label-new.ts
const agent$1 = { agents: { "rajiv@example.com": {
	name: "Rajiv",
	role: "agent"
} } };
const toRajiv = action("assign_agent", "rajiv@example.com");
const isDev = condition("labels", "equal_to", "dev-support");
/** The rules on a new conversation that add a label, by the label. */
function addersOf(account) {
	return allBy(account.once(rulesByEvent).get("conversation_created") ?? [], (rule) => settingsOf(rule).flatMap(({ field, value, isTaken }) => field === "labels" && !isTaken ? [value] : []));
}
const condLabelNew = {
	code: "L-COND-LABEL-NEW",
	title: "A new conversation has no labels yet",
	severity: "error",
	why: "Labels are put on a conversation after it was made. A rule on `conversation_created` that asks for one never fires (measured on 4.15.1).",
	fix: "Use `conversation_updated`, which comes when the label is put on, and let the rule run once: with `assignee_id is_not_present` where it assigns somebody.",
	unless: ["another rule on conversation_created adds that label: then it depends on the order", "a part of the rule asks for no label"],
	example: {
		wrong: {
			...agent$1,
			...one$1("dev-support", rule("conversation_created", [isDev], toRajiv))
		},
		right: {
			...agent$1,
			...one$1("dev-support", rule("conversation_updated", all(isDev, condition("assignee_id", "is_not_present")), toRajiv))
		}
	},
	find: inRules((rule, account) => {
		if (rule.event !== "conversation_created" || rule.looksAtChanges) return [];
		const adders = account.once(addersOf);
		const isAdded = (label) => adders.get(label)?.some((other) => other !== rule) === true;
		const isDead = (one) => asks$1(one, "labels", "equal_to", "is_present") && (one.operator === "is_present" ? ![...adders.keys()].some(isAdded) : !isAdded(one.values[0]));
		if (!everyGroup(rule, isDead)) return [];
		const first = rule.conditions.find(isDead);
		return [{
			on: rule.on,
			at: first.at,
			severity: account.isWhole("automation_rules") ? "error" : "warning",
			says: "the rule never fires: a new conversation has no labels yet",
			help: "Use the event conversation_updated, with a condition that the rule itself makes false, such as \"assignee_id\" is_not_present."
		}];
	})
};
// src/lint/rules/cond-label-not.ts
const triage = [action("assign_team", "triage"), action("add_label", "seen")];
const teams = { teams: { triage: {} } };
const condLabelNot = {
	code: "L-COND-LABEL-NOT",
	title: "\"Does not have this label\" cannot be asked",
	severity: "warning",
	why: "`labels not_equal_to seen` asks whether there is some other label. Measured on 4.15.1: it is true of a conversation that has `seen` and another label, and not true of one without any label.",
	fix: "The only dependable form is `labels is_not_present`: no label at all. Or mark conversations with something that has one value, such as a team or a priority.",
	unless: ["`labels is_not_present`"],
	example: {
		wrong: {
			...teams,
			...one$1("triage", rule("message_created", all(condition("message_type", "equal_to", "incoming"), condition("labels", "not_equal_to", "seen")), ...triage))
		},
		right: {
			...teams,
			...one$1("triage", rule("message_created", all(condition("message_type", "equal_to", "incoming"), condition("labels", "is_not_present")), ...triage))
		}
	},
	find: inConditions((one, { on }) => asks$1(one, "labels", "not_equal_to") ? [{
		on,
		at: one.at,
		says: `"labels" not_equal_to ${one.texts.map(quoted).join(", ")} is true of a conversation that has this label and another one, and not true of one without labels`,
		help: "Ask with is_not_present for conversations without any label, or mark them with a team or a priority."
	}] : [])
};
// src/lint/rules/cond-mixed-or.ts
/** What people fence a rule in with. */
const FENCES = [
	"inbox_id",
	"message_type",
	"private_note",
	"status",
	"assignee_id",
	"team_id"
];
const tag$6 = action("add_label", "refund");
const inbox$8 = condition("inbox_id", "equal_to", "shop");
const content = (text) => condition("content", "contains", text);
const condMixedOr = {
	code: "L-COND-MIXED-OR",
	title: "An \"or\" lets the rule out of its fence",
	severity: "error",
	why: "\"and\" binds tighter than \"or\", and Chatwoot has no brackets: `inbox is Shop and content has refund or content has money back` is true of every message with \"money back\", in any inbox. Measured on 4.15.1: it fired in the other inbox. People met it as \"my rule for one channel fires in all of them\" (chatwoot#12270) and as mails to customers who never asked (chatwoot#8204).",
	fix: "Repeat the fence in every alternative, or put the alternatives into one list: `content contains [\"refund\", \"money back\"]` means any of them.",
	unless: ["every alternative has a condition on the same fields", "an alternative is nothing but another value of the same field"],
	example: {
		wrong: {
			inboxes: { shop: { channel: { type: "api" } } },
			...one$1("refunds", rule("message_created", joinedBy([
				"and",
				"and",
				"or"
			], condition("message_type", "equal_to", "incoming"), inbox$8, content("refund"), content("money back")), tag$6))
		},
		right: {
			inboxes: { shop: { channel: { type: "api" } } },
			...one$1("refunds", rule("message_created", joinedBy(["and", "and"], condition("message_type", "equal_to", "incoming"), inbox$8, condition("content", "contains", "refund", "money back")), tag$6))
		}
	},
	find: inRules((rule) => rule.looksAtChanges || rule.groups.length < 2 ? [] : outside(rule))
};
function outside({ on, groups, event }) {
	const open = FENCES.filter((key) => isLeft(groups, key));
	if (open.length === 0) return [];
	const free = groups.filter((group) => open.some((key) => !has(group, key)));
	const isHarm = open.some((key) => key === "inbox_id" || key === "message_type" && event === "message_created");
	const named = listed(open.map((key) => `"${key}"`));
	return [{
		on,
		at: free[0][0].at,
		severity: isHarm ? "error" : "warning",
		says: `"or" lets the rule out of what it asks of ${named}: ${listed(free.map((group) => group.map((one) => `"${one.key}"`).join(" and ")))} alone is enough`,
		help: `Repeat the condition on ${named} in every part between two "or", or put the alternatives into one list of values.`
	}];
}
function has(group, key) {
	return group.some((one) => one.custom === "" && one.key === key);
}
/** Whether some groups ask for the field together with something else, and others do not ask for it. */
function isLeft(groups, key) {
	const fenced = groups.filter((group) => has(group, key));
	return fenced.length < groups.length && fenced.some((group) => group.length > 1);
}
// src/lint/rules/cond-never.ts
const urgent = action("add_label", "important");
const label = (title) => condition("labels", "equal_to", title);
const condNever = {
	code: "L-COND-NEVER",
	title: "Conditions that contradict each other",
	severity: "error",
	why: "A conversation has one status, one team, one inbox: two different ones joined with \"and\" are never true. Of labels Chatwoot looks at one at a time: measured on 4.15.1, `label is vip and label is bug` never fired on a conversation with both.",
	fix: "One condition with both values (any of them), or \"or\". That a conversation has both of two labels cannot be asked: let one rule set a third label.",
	unless: ["\"or\" stands between them", "`labels is_present` with one label, which one label fulfils"],
	example: {
		wrong: one$1("vip-bugs", rule("conversation_updated", all(label("vip"), label("bug")), urgent)),
		right: one$1("vip-bugs", rule("conversation_updated", either(label("vip"), label("bug")), urgent))
	},
	find: inRules(({ on, groups, looksAtChanges }) => {
		if (looksAtChanges) return [];
		const dead = groups.flatMap((group) => contradictionIn(group) ?? []);
		return dead.map(([first, second]) => ({
			on,
			at: second.at,
			severity: dead.length === groups.length ? "error" : "warning",
			says: `the conditions "${first.key}" ${wordsOf(first)} and "${second.key}" ${wordsOf(second)} are never true together, so ${dead.length === groups.length ? "the rule never fires" : "this part of the rule is dead"}`,
			help: first.key === "labels" ? "Chatwoot looks at one label at a time: join them with \"or\", or let one rule set a third label." : "Put both values into one condition, or join the two with \"or\"."
		}));
	})
};
function wordsOf(condition) {
	return [condition.operator, ...condition.texts.map((text) => JSON.stringify(text))].join(" ");
}
function contradictionIn(group) {
	for (const [index, first] of group.entries()) for (const second of group.slice(index + 1)) if (excludes(first, second) || areTwoLabels(first, second)) return [[first, second]];
	return null;
}
/** Only the first label of a list counts. */
function areTwoLabels(a, b) {
	return [a, b].every((one) => asks$1(one, "labels", "equal_to")) && a.texts[0] !== b.texts[0];
}
// src/lint/rules/cond-not-missing.ts
const WITH_QUESTION = ["assignee_id", "team_id"];
const FIELDS$1 = [
	...WITH_QUESTION,
	"priority",
	"email",
	"phone_number",
	"company_name",
	"city",
	"country_code",
	"referer",
	"mail_subject"
];
const team = { teams: { billing: {} } };
const tag$5 = action("add_label", "other");
const notBilling = condition("team_id", "not_equal_to", "billing");
const condNotMissing = {
	code: "L-COND-NOT-MISSING",
	title: "\"Is not\" leaves out what has no value",
	severity: "warning",
	why: "A field without a value fulfils nothing, not even \"is not\": `assignee is not Rajiv` is not true of a conversation that nobody has (measured on 4.15.1).",
	fix: "Add the missing ones behind an \"or\": `or team_id is_not_present` (assignee, team, inbox and labels have it). For other fields turn the rule round and name the values that are meant.",
	unless: ["another part of the rule asks for is_not_present of the same field", "the same part also asks for is_present"],
	example: {
		wrong: {
			...team,
			...one$1("not-billing", rule("conversation_created", [notBilling], tag$5))
		},
		right: {
			...team,
			...one$1("not-billing", rule("conversation_created", either(notBilling, condition("team_id", "is_not_present")), tag$5))
		}
	},
	find: inConditions((one, { on, conditions, groups }) => {
		if (!FIELDS$1.some((key) => asks$1(one, key, "not_equal_to", "does_not_contain"))) return [];
		const group = groups.find((its) => its.includes(one));
		if (conditions.some((other) => isSameKey(one, other) && other.operator === "is_not_present") || group.some((other) => isSameKey(one, other) && other.operator === "is_present")) return [];
		const hasQuestion = WITH_QUESTION.includes(one.key);
		return [{
			on,
			at: one.at,
			severity: hasQuestion || one.key === "priority" ? "warning" : "note",
			says: `"${one.key}" ${one.operator} is not true of what has no ${one.key} at all`,
			help: hasQuestion ? `If those are meant as well, add "or" "${one.key}" is_not_present.` : "If those are meant as well, name the values that are meant with equal_to or contains instead."
		}];
	})
};
// src/lint/rules/cond-operator.ts
const assign = action("add_label", "known");
const condOperator = {
	code: "L-COND-OPERATOR",
	title: "A question that Chatwoot cannot ask of this field",
	severity: "error",
	why: "Chatwoot saves any operator with any field. Measured on 4.15.1: with one that the field does not have the rule never fires, and at its second evaluation the server switches the rule off and mails the administrators, which then shows as drift. Only assignee, team, inbox and labels can be asked whether they are there at all; a condition on `sla_policy_id` always counts as such an error.",
	fix: "Ask with an operator that the field has: `phone_number contains \"+\"` is true of everybody who has a number, `email contains \"@\"` of everybody who has an address.",
	unless: ["`attribute_changed`, which every field has", "custom attributes"],
	example: {
		wrong: one$1("callers", rule("conversation_created", [condition("phone_number", "is_present")], assign)),
		right: one$1("callers", rule("conversation_created", [condition("phone_number", "contains", "+")], assign))
	},
	find: inConditions(({ key, operator, custom, at }, { on }) => {
		const known = custom === "" ? attributes[key]?.operators : void 0;
		if (known === void 0 || known.includes(operator)) return [];
		return [{
			on,
			at: `${at}.filter_operator`,
			says: `"${key}" cannot be asked with ${operator}: the rule never fires, and Chatwoot switches it off`,
			help: known.length === 0 ? `No condition on "${key}" works: take it out.` : `It has ${known.join(", ")}.${key === "email" ? " Everybody who has an address fulfils \"contains\" \"@\"." : ""}${key === "phone_number" ? " Everybody who has a number fulfils \"contains\" \"+\"." : ""}`
		}];
	})
};
// src/lint/rules/cond-phone.ts
const tag$4 = action("add_label", "german");
const condPhone = {
	code: "L-COND-PHONE",
	title: "A number in a form that is never stored",
	severity: "error",
	why: "Chatwoot stores `+` and digits and nothing else. Measured on 4.15.1: `0170 123`, `+49 170…` and `starts_with 49` never matched; `contains 170` and `starts_with +49` did.",
	fix: "Write `+`, the country and the number without any blanks: `+49170…`.",
	unless: ["`contains` with digits only"],
	example: {
		wrong: one$1("german", rule("conversation_created", [condition("phone_number", "starts_with", "49")], tag$4)),
		right: one$1("german", rule("conversation_created", [condition("phone_number", "starts_with", "+49")], tag$4))
	},
	find: inConditions((one, { on }) => {
		if (!asks$1(one, "phone_number", "equal_to", "not_equal_to", "contains", "does_not_contain", "starts_with")) return [];
		const isPart = /contain/.test(one.operator);
		const isWrong = (text) => isPart ? !/^\s*\+?\d*\s*$/.test(text) : !/^\+\d*$/.test(text);
		return one.texts.flatMap((text, index) => {
			if (!isWrong(text) || /[%_]/.test(text)) return [];
			const bare = text.replace(/[\s()/.-]/g, "");
			return [{
				on,
				at: `${one.at}.values[${index}]`,
				says: `no stored number looks like ${quoted(text)}: they are "+" and digits`,
				help: /^[1-9]\d*$/.test(bare) && !isPart ? `Write ${quoted(`+${bare}`)} if that is the country.` : "Write \"+\", the country and the number, without blanks or other signs."
			}];
		});
	})
};
// src/lint/rules/cond-status-event.ts
const tag$3 = action("add_label", "again");
const condStatusEvent = {
	code: "L-COND-STATUS-EVENT",
	title: "A status that the conversation no longer has",
	severity: "error",
	why: "Conditions look at the conversation at the moment of evaluation. On `conversation_opened` it is open, on `conversation_resolved` resolved, and the message of a customer has reopened a resolved or snoozed conversation before a rule looks at it: 0 of 6 attempts fired (measured on 4.15.1).",
	fix: "For \"the customer writes again\" use `conversation_opened` without a condition on the status.",
	unless: ["the list holds the status of the event as well", "`all`"],
	example: {
		wrong: one$1("writes-again", rule("message_created", all(condition("message_type", "equal_to", "incoming"), condition("status", "equal_to", "resolved")), tag$3)),
		right: one$1("writes-again", rule("conversation_opened", [], tag$3))
	},
	find: inRules((rule) => {
		if (rule.looksAtChanges) return [];
		const isGone = (one, group) => asks$1(one, "status", "equal_to") && one.texts.every((status) => isRuledOut(status, rule.event, group));
		const dead = rule.groups.flatMap((group) => group.find((one) => isGone(one, group)) ?? []);
		if (dead.length < rule.groups.length || !everyGroup(rule, (one) => asks$1(one, "status", "equal_to"))) return [];
		const isMessage = rule.event === "message_created";
		return [{
			on: rule.on,
			at: dead[0].at,
			severity: isMessage ? "warning" : "error",
			says: isMessage ? "the rule hardly ever fires: the message has reopened the conversation before the rule looks at its status" : `the rule never fires: on ${rule.event} the conversation is ${OF_EVENT[rule.event]}`,
			help: isMessage ? "For customers who write again use the event conversation_opened, without a condition on the status." : `Take the condition out, or use conversation_updated for other statuses.`
		}];
	})
};
const OF_EVENT = {
	conversation_opened: "open",
	conversation_resolved: "resolved"
};
function isRuledOut(status, event, group) {
	if (status === "all") return false;
	const own = OF_EVENT[event];
	if (own !== void 0) return status !== own;
	const isIncoming = group.some((one) => asks$1(one, "message_type", "equal_to") && one.texts.join() === "incoming");
	return event === "message_created" && isIncoming && ["resolved", "snoozed"].includes(status);
}
// src/lint/rules/cond-value.ts
const tag$2 = action("add_label", "german");
const condValue = {
	code: "L-COND-VALUE",
	title: "A value that the field never has, or an empty one",
	severity: "error",
	why: "Measured on 4.15.1: a country is stored as two capitals, so `Germany` never matches, and `de` only where a program stored it so; a conversation without priority fulfils nothing, so `nil` cannot be asked for; `contains` with nothing but blanks is true of everything that has a value. Names of a status or priority that do not exist are refused by the check of the files already.",
	fix: "Write one of the values that are stored, or take the condition out.",
	unless: ["`status equal_to all`, which is always true on purpose"],
	example: {
		wrong: one$1("german", rule("conversation_created", [condition("country_code", "equal_to", "Germany")], tag$2)),
		right: one$1("german", rule("conversation_created", [condition("country_code", "equal_to", "DE")], tag$2))
	},
	find: inConditions((one, { on }) => {
		const tell = (index, says, help) => ({
			on,
			at: `${one.at}.values[${index}]`,
			says,
			help
		});
		if (asks$1(one, "country_code", "equal_to", "not_equal_to")) return one.texts.flatMap((text, index) => {
			if (/^[A-Z]{2}$/.test(text)) return [];
			const isShort = /^[a-z]{2}$/i.test(text);
			return [{
				...tell(index, isShort ? `${quoted(text)} is not how Chatwoot stores a country: only a program that wrote it so finds it` : `${quoted(text)} is no country as Chatwoot stores it`, isShort ? `Write ${quoted(text.toUpperCase())}.` : "Write its two letters in capitals, such as \"DE\"."),
				...isShort ? {
					severity: "warning",
					edits: [{
						path: `${one.at}.values[${index}]`,
						value: text.toUpperCase()
					}]
				} : {}
			}];
		});
		if (asks$1(one, "priority", "equal_to", "not_equal_to")) return one.texts.flatMap((text, index) => text === "nil" ? [tell(index, "a conversation without priority fulfils no condition on \"priority\", and \"nil\" is never true", "Take \"nil\" out; that there is no priority cannot be asked.")] : []);
		if (one.custom === "" && /contain/.test(one.operator)) return one.texts.flatMap((text, index) => /^[\s%_]*$/.test(text) ? [tell(index, `"${one.key}" ${one.operator} ${quoted(text)} is ${one.operator === "contains" ? "true of everything that has a value" : "never true"}`, "Write the text that is meant, or take the condition out.")] : []);
		return [];
	})
};
// src/lint/rules/cond-wildcard.ts
const incoming = condition("message_type", "equal_to", "incoming");
const tag$1 = action("add_label", "discount");
const condWildcard = {
	code: "L-COND-WILDCARD",
	title: "A percent sign stands for any text",
	severity: "note",
	why: "In `contains`, `does_not_contain` and `starts_with` a `%` is a wildcard for any text, and `_` for any character (measured on 4.15.1): `50% off` is also found in \"50 items, take off\".",
	fix: "Leave the sign out of the value.",
	unless: ["`equal_to`, where it is a plain character"],
	example: {
		wrong: one$1("discount", rule("message_created", all(condition("content", "contains", "50% off"), incoming), tag$1)),
		right: one$1("discount", rule("message_created", all(condition("content", "contains", "discount"), incoming), tag$1))
	},
	find: inConditions((one, { on }) => /contain|starts_with/.test(one.operator) ? one.texts.flatMap((text, index) => /%/.test(text) && !/^[\s%_]*$/.test(text) ? [{
		on,
		at: `${one.at}.values[${index}]`,
		says: `"%" in ${quoted(text)} stands for any text`,
		help: "If the sign itself is meant, leave it out and look for the words around it."
	}] : []) : [])
};
// src/lint/about/survey.ts
/** What decides which conversations are asked about; null where nothing does, or nobody knows. */
function surveyRulesOf({ fields }) {
	const rules = valueAt(fields, "csat_config.survey_rules");
	const values = valueAt(rules, "values");
	if (!Array.isArray(values) || values.length === 0) return null;
	const operator = valueAt(rules, "operator");
	return {
		operator: typeof operator === "string" ? operator : null,
		labels: values.map(String)
	};
}
// src/lint/rules/csat-label.ts
const OPERATORS = ["contains", "does_not_contain"];
const inbox$7 = (label) => ({
	labels: { vip: {} },
	inboxes: { shop: {
		csat_survey_enabled: true,
		csat_config: { survey_rules: {
			operator: "contains",
			values: [label]
		} },
		channel: { type: "api" }
	} }
});
const csatLabel = {
	code: "L-CSAT-LABEL",
	title: "The survey waits for a label that cannot be there",
	severity: "error",
	why: "The labels of `survey_rules` are compared to the letter. Measured on 4.15.1: with `VIP` for a label `vip`, `contains` never sent a survey and `does_not_contain` always; an unknown label the same; an operator other than these two always sent it.",
	fix: "Write the title of the label exactly as it is, in small letters, and one of the two operators.",
	unless: ["the survey is off", "which labels there are is not known"],
	example: {
		wrong: inbox$7("VIP"),
		right: inbox$7("vip")
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const rules = surveyRulesOf(on);
		if (on.fields.csat_survey_enabled !== true || rules === null) return [];
		const at = "csat_config.survey_rules";
		if (rules.operator !== null && !OPERATORS.includes(rules.operator)) return [{
			on,
			at: `${at}.operator`,
			says: `the survey is always sent: there is no operator ${quoted(rules.operator)}`,
			help: `Write "contains" or "does_not_contain".`
		}];
		const titles = account.of("labels").map(({ title }) => title.toLowerCase());
		return rules.labels.flatMap((label, index) => {
			const isSpeltSo = titles.includes(label);
			const isSpeltOtherwise = titles.includes(label.toLowerCase());
			if (isSpeltSo || !isSpeltOtherwise && !account.isWhole("labels")) return [];
			return [{
				on,
				at: `${at}.values[${index}]`,
				says: `${isSpeltOtherwise ? `no label is spelt ${quoted(label)}` : `there is no label ${quoted(label)}`}, so the survey is ${rules.operator === "does_not_contain" ? "always" : "never"} sent`,
				help: isSpeltOtherwise ? `Write ${quoted(label.toLowerCase())}.` : "Declare the label, or name one that exists.",
				...isSpeltOtherwise ? { edits: [{
					path: `${at}.values[${index}]`,
					value: label.toLowerCase()
				}] } : {}
			}];
		});
	})
};
// src/lint/rules/csat-late.ts
const inbox$6 = {
	labels: { happy: {} },
	inboxes: { shop: {
		csat_survey_enabled: true,
		csat_config: { survey_rules: {
			operator: "contains",
			values: ["happy"]
		} },
		channel: { type: "api" }
	} }
};
const adding = (event) => ({ automation_rules: { ask: rule(event, [condition("priority", "equal_to", "high")], action("add_label", "happy")) } });
const csatLate = {
	code: "L-CSAT-LATE",
	title: "The label comes after the survey",
	severity: "warning",
	why: "When a conversation is resolved, Chatwoot decides about the survey before a rule on `conversation_resolved` runs. Measured on 4.15.1: with a label that only such a rule adds, `contains` sent it 0 of 6 times and `does_not_contain` 6 of 6.",
	fix: "Add the label on an earlier event.",
	unless: ["another rule or a macro adds the label too"],
	example: {
		wrong: {
			...inbox$6,
			...adding("conversation_resolved")
		},
		right: {
			...inbox$6,
			...adding("conversation_created")
		}
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const rules = surveyRulesOf(on);
		if (on.fields.csat_survey_enabled !== true || rules === null) return [];
		return rules.labels.flatMap((label, index) => {
			const adders = account.once(rulesOf).filter((one) => adds(one, label));
			if (!(adders.length > 0 && adders.every(({ event }) => event === "conversation_resolved")) || account.once(macrosOf).some((one) => adds(one, label))) return [];
			return [{
				on,
				at: `csat_config.survey_rules.values[${index}]`,
				says: `the rule ${quoted(adders[0].on.title)} adds ${quoted(label)} when the conversation is resolved, and the survey is decided before that`,
				help: "Add the label on an earlier event."
			}];
		});
	})
};
function adds(of, label) {
	return settingsOf(of).some(({ field, value, isTaken }) => field === "labels" && !isTaken && value === label);
}
// src/lint/rules/csat-once.ts
const inbox$5 = (lock_to_single_conversation) => ({ inboxes: { shop: {
	csat_survey_enabled: true,
	lock_to_single_conversation,
	channel: { type: "api" }
} } });
const csatOnce = {
	code: "L-CSAT-ONCE",
	title: "One survey in a lifetime",
	severity: "note",
	why: "A conversation gets one survey (measured on 4.15.1), and with `lock_to_single_conversation` a contact has one conversation: nobody is asked a second time (chatwoot#4526, #10628).",
	fix: "Switch one of the two off, if people are to be asked again.",
	unless: ["one of the two is off"],
	example: {
		wrong: inbox$5(true),
		right: inbox$5(false)
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.csat_survey_enabled === true && on.fields.lock_to_single_conversation === true ? [{
		on,
		at: "csat_survey_enabled",
		says: "with one conversation a contact and one survey a conversation, nobody is asked a second time",
		help: "If people are to be asked again, set \"lock_to_single_conversation\" to false."
	}] : [])
};
const close = one$1("spam", rule("message_created", all(condition("inbox_id", "equal_to", "shop"), condition("message_type", "equal_to", "incoming"), condition("content", "contains", "casino")), action("add_label", "spam"), action("resolve_conversation")));
const inbox$4 = (more) => ({
	labels: { spam: {} },
	inboxes: { shop: {
		csat_survey_enabled: true,
		...more,
		channel: { type: "api" }
	} }
});
const csatSpam = {
	code: "L-CSAT-SPAM",
	title: "Closing by a rule sends a survey",
	severity: "warning",
	why: "The survey comes with every closing. Measured on 4.15.1: after a rule against spam, after muting and after auto-resolve. People snooze instead to avoid it (chatwoot#8726, #4003).",
	fix: "Let the rule add a label before it resolves, and take that label out of the survey: `survey_rules` with `does_not_contain`.",
	unless: ["the survey leaves out a label that the rule adds before it resolves", "whether there are survey rules is not known"],
	example: {
		wrong: {
			...inbox$4({ csat_config: { survey_rules: {
				operator: "does_not_contain",
				values: []
			} } }),
			...close
		},
		right: {
			...inbox$4({ csat_config: { survey_rules: {
				operator: "does_not_contain",
				values: ["spam"]
			} } }),
			...close
		}
	},
	find: inRules((rule, account) => {
		const closing = settingsOf(rule).find(({ field, value }) => field === "status" && value === "resolved");
		if (closing === void 0 || rule.event === "conversation_resolved") return [];
		const asking = knownInboxesOf(rule, account).filter((its) => asks(its, rule));
		if (asking.length === 0) return [];
		return [{
			on: rule.on,
			at: closing.action.at,
			says: `whom it closes gets the survey of ${listed(asking.map(({ title }) => quoted(title)))}`,
			help: "Let the rule add a label before it resolves, and leave that label out of the survey (\"survey_rules\" with does_not_contain)."
		}];
	})
};
function asks(inbox, rule) {
	if (inbox.fields.csat_survey_enabled !== true) return false;
	const isKnown = inbox.isWhole || valueAt(inbox.fields, "csat_config.survey_rules") !== void 0;
	const rules = surveyRulesOf(inbox);
	if (!isKnown) return false;
	if (rules === null) return true;
	const settings = settingsOf(rule);
	const end = settings.findIndex(({ field, value }) => field === "status" && value === "resolved");
	const added = settings.slice(0, end).flatMap(({ field, value, isTaken }) => field === "labels" && !isTaken ? [String(value)] : []);
	return rules.operator === "does_not_contain" ? !rules.labels.some((label) => added.includes(label)) : rules.labels.some((label) => added.includes(label));
}
// src/lint/rules/greeting-empty.ts
const channel$2 = { type: "api" };
const greetingEmpty = {
	code: "L-GREETING-EMPTY",
	title: "A greeting without a text",
	severity: "warning",
	why: "Measured on 4.15.1: with `greeting_enabled` and no `greeting_message` nothing is sent.",
	fix: "Write a text, or switch the greeting off.",
	unless: ["the text is not known"],
	example: {
		wrong: { inboxes: { shop: {
			greeting_enabled: true,
			greeting_message: "",
			channel: channel$2
		} } },
		right: { inboxes: { shop: {
			greeting_enabled: true,
			greeting_message: "How can we help?",
			channel: channel$2
		} } }
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.greeting_enabled === true && isBlank(on.fields.greeting_message) ? [{
		on,
		at: "greeting_message",
		says: "the greeting is on and has no text, so nothing is sent",
		help: "Write \"greeting_message\", or set \"greeting_enabled\" to false."
	}] : [])
};
// src/lint/rules/hook-inbox.ts
const inboxes = { inboxes: {
	shop: { channel: { type: "api" } },
	app: { channel: { type: "api" } }
} };
const url$1 = "https://crm.example.com/in";
const hookInbox = {
	code: "L-HOOK-INBOX",
	title: "A webhook of one inbox gets all of them",
	severity: "warning",
	why: "Chatwoot does not look at the link. Measured on 4.15.1: events of inbox B arrived at the webhook linked to A; and the webhook is deleted with its inbox. Reported as chatwoot#1645 and #12884.",
	fix: "Take `inbox_id` out and filter at the receiver, or use a rule with a condition on the inbox and `send_webhook_event`.",
	unless: ["only one inbox is known"],
	example: {
		wrong: {
			...inboxes,
			webhooks: { crm: {
				url: url$1,
				subscriptions: ["message_created"],
				inbox_id: "shop"
			} }
		},
		right: {
			...inboxes,
			webhooks: { crm: {
				url: url$1,
				subscriptions: ["message_created"],
				inbox_id: null
			} }
		}
	},
	find: (account) => account.of("webhooks").flatMap((on) => typeof on.fields.inbox_id === "string" && account.of("inboxes").length > 1 ? [{
		on,
		at: "inbox_id",
		says: "Chatwoot sends it the events of every inbox, whatever \"inbox_id\" says, and deletes it with that inbox",
		help: "Take \"inbox_id\" out and filter at the receiver, or use a rule with a condition on the inbox."
	}] : [])
};
// src/lint/about/addresses.ts
/** Of webhooks, inboxes, bots and rules; those that are secrets are not among them. */
function addressesOf(account) {
	return [
		...account.of("webhooks").flatMap((on) => address(on, "url", on.fields.url, textsIn(on.fields.subscriptions))),
		...account.of("inboxes").flatMap((on) => address(on, "channel.webhook_url", valueAt(on.fields, "channel.webhook_url"), OF_INBOX$1)),
		...account.of("agent_bots").flatMap((on) => address(on, "outgoing_url", on.fields.outgoing_url, boundIn(on, account))),
		...account.once(rulesOf).flatMap(({ on, event, actions }) => actions.filter(({ name }) => name === "send_webhook_event").flatMap(({ at, params: [url] }) => address(on, `${at}.action_params[0]`, url, [event])))
	];
}
/** What an API inbox and a bot are told of (4.15.1). */
const OF_INBOX$1 = [
	"message_created",
	"conversation_created",
	"conversation_updated",
	"message_updated"
];
function boundIn(bot, account) {
	return account.of("inbox_agent_bots").some(({ fields }) => fields.agent_bot === bot.key) ? OF_INBOX$1 : [];
}
function address(on, at, url, events) {
	return typeof url === "string" && url !== "" ? [{
		on,
		at,
		url,
		events
	}] : [];
}
function textsIn(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
/** The host, in small letters; null where the text is no web address. */
function hostOf(url) {
	const parsed = URL.parse(url);
	return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname.toLowerCase() : null;
}
/** Whether nobody outside of a network can mean this host. */
function isPrivate(host) {
	if (/^(localhost|.*\.(local|internal|localhost))$/.test(host) || /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host)) return true;
	if (host.startsWith("[")) return /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/.test(host);
	const [a = 0, b = 0] = host.split(".").map(Number);
	if (!/^\d+(\.\d+){3}$/.test(host)) return false;
	return a === 10 || a === 127 || a === 0 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168 || a === 169 && b === 254;
}
// src/lint/rules/hook-private.ts
const hook$1 = (url) => ({ webhooks: { n8n: {
	url,
	subscriptions: ["message_created"]
} } });
const hookPrivate = {
	code: "L-HOOK-PRIVATE",
	title: "An address that the server does not call",
	severity: "warning",
	why: "Since 4.14 Chatwoot calls no private, loopback or link-local address unless the server was started with `SAFE_FETCH_ALLOW_PRIVATE_NETWORK`. Measured: webhooks and rules are refused without a trace, a bot throws its conversation open, and an API inbox marks answers as failed. People met it at the upgrade (chatwoot#14489, #14494).",
	fix: "Use a public name, or that setting of the server; say so once with `$lint`.",
	unless: ["public hosts", "an address with a secret or a variable that is not set"],
	example: {
		wrong: hook$1("http://n8n:5678/webhook"),
		right: hook$1("https://n8n.example.com/webhook")
	},
	find: (account) => account.once(addressesOf).flatMap(({ on, at, url }) => {
		const host = hostOf(url);
		return host !== null && isPrivate(host) ? [{
			on,
			at,
			says: `${quoted(host)} is a private host, which Chatwoot calls only with SAFE_FETCH_ALLOW_PRIVATE_NETWORK`,
			help: "Use a public name; if the server has that setting, suppress this with the reason."
		}] : [];
	})
};
// src/lint/rules/hook-twice.ts
const url = "https://n8n.example.com/hook";
const world$1 = (second) => ({
	webhooks: { n8n: {
		url,
		subscriptions: ["message_created"]
	} },
	inboxes: { app: { channel: {
		type: "api",
		webhook_url: second
	} } }
});
const hookTwice = {
	code: "L-HOOK-TWICE",
	title: "One address is told everything several times",
	severity: "warning",
	why: "Webhooks, the address of an API inbox, a bot and a rule each deliver on their own. Measured on 4.15.1: one message of a customer arrived four times at the same address, a private note three times. Reported as chatwoot#1747.",
	fix: "Keep one of them.",
	unless: ["the events differ", "the addresses differ, if only in their query"],
	example: {
		wrong: world$1(url),
		right: world$1("https://app.example.com/chatwoot")
	},
	find: (account) => {
		const all = account.once(addressesOf).filter(({ events }) => events.length > 0);
		return [...Map.groupBy(all, ({ url }) => sameAs(url)).values()].flatMap((its) => its.length < 2 ? [] : repeated(its));
	}
};
/** Each declared one that repeats another before it; what nobody declares comes first. */
function repeated(its) {
	const inOrder = its.toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null));
	return inOrder.flatMap((second, index) => {
		const first = inOrder.slice(0, index).find(({ events }) => events.some((one) => second.events.includes(one)));
		if (first === void 0 || second.on.declared === null) return [];
		return [{
			on: second.on,
			at: second.at,
			says: `${first.on.kind}/${first.on.key} tells the same address of the same events, so each arrives several times`,
			help: "Keep one of them."
		}];
	});
}
function sameAs(url) {
	const parsed = URL.parse(url);
	if (parsed === null) return url;
	return `${parsed.protocol}//${parsed.host}${parsed.pathname.replace(/\/$/, "")}${parsed.search}`;
}
// src/lint/rules/hook-url.ts
const hook = (url) => ({ webhooks: { crm: {
	url,
	subscriptions: ["message_created"]
} } });
const hookUrl = {
	code: "L-HOOK-URL",
	title: "No whole address, or one in the clear",
	severity: "error",
	why: "The check of Chatwoot only asks whether there is an address somewhere in the text: `foo https://x.example.com` is saved (measured on 4.15.1) and never reached. With `http://` and a public host, what customers write travels in the clear.",
	fix: "Write one whole address that begins with `https://`.",
	unless: ["`http://` to a private host, which is usual inside a network"],
	example: {
		wrong: hook("see https://crm.example.com/in"),
		right: hook("https://crm.example.com/in")
	},
	find: (account) => account.once(addressesOf).flatMap(({ on, at, url }) => {
		const host = /\s/.test(url.trim()) ? null : hostOf(url);
		if (host === null) return [{
			on,
			at,
			says: `${quoted(url)} is not one whole web address, so nothing arrives`,
			help: "Write one address that begins with https://."
		}];
		return URL.parse(url)?.protocol === "http:" && !isPrivate(host) ? [{
			on,
			at,
			severity: "warning",
			says: "what customers write goes there in the clear",
			help: "Write https:// if the receiver has it."
		}] : [];
	})
};
// src/lint/rules/hours-closed.ts
const channel$1 = { type: "api" };
const week = (open) => [
	0,
	1,
	2,
	3,
	4,
	5,
	6
].map((day_of_week) => open && day_of_week === 1 ? {
	day_of_week,
	closed_all_day: false,
	open_hour: 9,
	open_minutes: 0,
	close_hour: 17,
	close_minutes: 0
} : {
	day_of_week,
	closed_all_day: true
});
const inbox$3 = (open) => ({ inboxes: { shop: {
	working_hours_enabled: true,
	out_of_office_message: "We are closed.",
	working_hours: week(open),
	channel: channel$1
} } });
const hoursClosed = {
	code: "L-HOURS-CLOSED",
	title: "Closed all week",
	severity: "warning",
	why: "With working hours on and every day closed, each conversation gets the out-of-office text (source of 4.15.1), and the greeting never comes (measured).",
	fix: "Write the hours, or switch working hours off.",
	unless: ["a `$comment` on the inbox: some use it as an answering machine", "not all seven days are known"],
	example: {
		wrong: inbox$3(false),
		right: inbox$3(true)
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const { working_hours_enabled: isOn, working_hours: days } = on.fields;
		if (isOn !== true || !isClosed(days) || on.declared?.comment != null) return [];
		return [{
			on,
			at: "working_hours",
			says: "working hours are on and the inbox is closed on all seven days",
			help: "Write the hours of the days on which somebody is there, or set \"working_hours_enabled\" to false."
		}];
	})
};
function isClosed(days) {
	if (!Array.isArray(days)) return false;
	const all = days.filter(isObject);
	return new Set(all.map((day) => day.day_of_week)).size === 7 && all.every((day) => day.closed_all_day === true);
}
// src/lint/rules/hours-no-text.ts
const channel = { type: "api" };
const hoursNoText = {
	code: "L-HOURS-NO-TEXT",
	title: "Working hours without an out-of-office text",
	severity: "warning",
	why: "Measured on 4.15.1: outside the hours nothing is sent when `out_of_office_message` is empty. The dashboard has shown a default text that was not stored (chatwoot#7268).",
	fix: "Write `out_of_office_message`.",
	unless: ["a bot answers in the inbox", "the text is not known"],
	example: {
		wrong: { inboxes: { shop: {
			working_hours_enabled: true,
			out_of_office_message: "",
			channel
		} } },
		right: { inboxes: { shop: {
			working_hours_enabled: true,
			out_of_office_message: "We are back on Monday.",
			channel
		} } }
	},
	find: (account) => account.of("inboxes").flatMap((on) => on.fields.working_hours_enabled === true && isBlank(on.fields.out_of_office_message) && botsOf(on, account).length === 0 ? [{
		on,
		at: "out_of_office_message",
		says: "working hours are on, and outside of them customers are told nothing",
		help: "Write \"out_of_office_message\", or set \"working_hours_enabled\" to false."
	}] : [])
};
// src/lint/rules/name-twice.ts
const KINDS = [
	"automation_rules",
	"macros",
	"agent_bots",
	"inboxes"
];
const tag = (label) => rule("conversation_created", [condition("browser_language", "equal_to", label)], action("add_label", label));
const world = (second) => ({ automation_rules: {
	a: {
		...tag("de"),
		name: "Language"
	},
	b: {
		...tag("fr"),
		name: second
	}
} });
const nameTwice = {
	code: "L-NAME-TWICE",
	title: "Two of one name",
	severity: "note",
	why: "Chatwoot takes any number of rules, macros, bots and inboxes of one name (measured on 4.15.1). In the dashboard nobody can tell which is which, and this tool finds neither by its name.",
	fix: "Give one of them another name.",
	unless: ["other kinds, of which Chatwoot takes each name once"],
	example: {
		wrong: world("Language"),
		right: world("Language (French)")
	},
	find: (account) => KINDS.flatMap((kind) => {
		const known = account.of(kind).filter(({ fields }) => typeof fields.name === "string");
		return [...Map.groupBy(known, ({ title }) => title).values()].flatMap((its) => its.slice(1).map((on) => ({
			on,
			at: "name",
			says: `another one is called ${quoted(on.title)} as well`,
			help: "Give one of the two another name."
		})));
	})
};
// src/lint/rules/prechat-field.ts
const STANDARD = [
	"emailAddress",
	"fullName",
	"phoneNumber"
];
const FIELDS = "channel.pre_chat_form_options.pre_chat_fields";
const inbox$2 = (name, enabled) => ({ inboxes: { shop: { channel: {
	type: "web_widget",
	website_url: "https://shop.example.com",
	widget_color: "#1f93ff",
	pre_chat_form_enabled: true,
	pre_chat_form_options: { pre_chat_fields: [{
		name,
		type: "text",
		label: "Name",
		enabled,
		required: true,
		field_type: "standard"
	}] }
} } } });
const prechatField = {
	code: "L-PRECHAT-FIELD",
	title: "A form before the chat that asks nothing, or for nothing known",
	severity: "warning",
	why: "Chatwoot stores the fields as they are sent (measured on 4.15.1). It knows `emailAddress`, `fullName`, `phoneNumber` and the keys of custom attributes; it writes the list anew when attributes change.",
	fix: "Name one of those fields, and switch at least one on.",
	unless: [
		"the key of a custom attribute",
		"which custom attributes there are is not known",
		"the form is off"
	],
	example: {
		wrong: inbox$2("fullName", false),
		right: inbox$2("fullName", true)
	},
	find: (account) => account.of("inboxes").flatMap((on) => {
		const fields = valueAt(on.fields, FIELDS);
		if (valueAt(on.fields, "channel.pre_chat_form_enabled") !== true || !Array.isArray(fields)) return [];
		const all = fields.map((field, index) => ({
			field,
			index
		}));
		const isOn = ({ field }) => isObject(field) && field.enabled !== false;
		return all.some(isOn) ? all.filter(isOn).flatMap(({ field, index }) => unknownIn(on, field, index, account)) : [{
			on,
			at: FIELDS,
			says: "the form is on and none of its fields is",
			help: "Set \"enabled\" of a field to true, or \"pre_chat_form_enabled\" to false."
		}];
	})
};
function unknownIn(on, field, index, account) {
	const name = valueAt(field, "name");
	if (typeof name !== "string" || STANDARD.includes(name) || !account.isWhole("custom_attribute_definitions")) return [];
	if (["contact_attribute", "conversation_attribute"].some((model) => isDefined(name, model, account))) return [];
	return [{
		on,
		at: `${FIELDS}[${index}]`,
		says: `${quoted(name)} is neither one of ${STANDARD.join(", ")} nor a custom attribute`,
		help: "Name one of them, or declare the custom attribute."
	}];
}
// src/lint/about/texts.ts
const OF_INBOX = [
	"greeting_message",
	"out_of_office_message",
	"csat_config.message"
];
const WRITING = ["send_message", "add_private_note"];
function textsOf(account) {
	return [
		...account.once(rulesOf).flatMap((rule) => written(rule).map((text) => ({
			...text,
			rule
		}))),
		...account.once(macrosOf).flatMap(written),
		...account.of("inboxes").flatMap((on) => OF_INBOX.flatMap((at) => textAt(on, at, valueAt(on.fields, at))))
	].filter(({ on }) => on.declared !== null);
}
function written({ on, actions }) {
	return actions.filter(({ name }) => WRITING.includes(name)).flatMap((action) => textAt(on, `${action.at}.action_params[0]`, action.params[0]).map((text) => ({
		...text,
		action
	})));
}
function textAt(on, at, text) {
	return typeof text === "string" && /[{]/.test(text) ? [{
		on,
		at,
		text,
		template: templateOf(text)
	}] : [];
}
// src/lint/rules/text-agent.ts
const agent = { agents: { "mia@example.com": {
	name: "Mia",
	role: "agent"
} } };
const say = action("send_message", "You talk to {{agent.name}}.");
const toMia = action("assign_agent", "mia@example.com");
const textAgent = {
	code: "L-TEXT-AGENT",
	title: "The agent's name where nobody is assigned",
	severity: "warning",
	why: "In a text that no person writes `agent` is who is assigned, and empty when nobody is: \"I am .\" went to customers (measured on 4.15.1 in greetings and rules; chatwoot#14338). 4.12.1 never filled it in in rules (source).",
	fix: "Assign first, use `inbox.name`, or put it into `{% if agent.name %}…{% endif %}`.",
	unless: [
		"the rule assigns somebody first",
		"every part asks for an assignee",
		"`{% if agent.name %}` around it",
		"macros: there it is who runs it"
	],
	example: {
		wrong: {
			...agent,
			...one$1("hello", rule("conversation_created", [], say, toMia))
		},
		right: {
			...agent,
			...one$1("hello", rule("conversation_created", [], toMia, say))
		}
	},
	find: (account) => account.once(textsOf).flatMap((text) => {
		const { on, at, rule, template } = text;
		if (!template.outputs.some(({ variable }) => /^agent\./.test(variable)) || template.conditions.some((words) => /\bagent\b/.test(words)) || isAssigned(text)) return [];
		return [{
			on,
			at,
			severity: rule === void 0 || rule.event === "conversation_created" ? "warning" : "note",
			says: "the name of the agent is empty as long as nobody is assigned",
			help: "Assign somebody first, use {{inbox.name}}, or write {% if agent.name %}…{% endif %} around it."
		}];
	})
};
/** A macro is run by somebody; a rule may assign somebody before. */
function isAssigned({ on, rule, action }) {
	if (rule === void 0) return on.kind === "macros";
	return rule.actions.slice(0, rule.actions.indexOf(action)).some(({ name, params: [first] }) => name === "assign_agent" && first !== "nil") || everyGroup(rule, (one) => asks$1(one, "assignee_id", "is_present", "equal_to"));
}
// src/lint/rules/text-broken.ts
const answer$2 = (text) => one$1("hello", rule("message_created", [condition("message_type", "equal_to", "incoming")], action("send_message", text)));
const textBroken = {
	code: "L-TEXT-BROKEN",
	title: "A template that cannot be read",
	severity: "error",
	why: "Measured on 4.15.1: with an open `{{` or `{%`, or a tag that Liquid does not know, the whole text goes out with its braces. `{contact.name}` in single braces stays as it is.",
	fix: "Close it, and write variables in double braces.",
	unless: ["in backticks", "single braces around something else"],
	example: {
		wrong: answer$2("Order of {{contact.email}"),
		right: answer$2("Order of {{contact.email}}")
	},
	find: (account) => account.once(textsOf).flatMap(({ on, at, text, template }) => {
		if (template.problem !== null) return [{
			on,
			at,
			says: `the text goes out with its braces: ${template.problem}`,
			help: "Close it, or write the tag that is meant."
		}];
		const single = [...outsideCode(text).matchAll(/(?<!\{)\{\s*([\w.-]+)\s*\}(?!\})/g)].find(([, name]) => /\./.test(name) && isKnownVariable(name));
		return single === void 0 ? [] : [{
			on,
			at,
			says: `${quoted(single[0])} stays as it is: variables stand in double braces`,
			help: `Write {{${single[1]}}}.`,
			edits: [{
				path: at,
				value: text.replace(single[0], () => `{{${single[1]}}}`)
			}]
		}];
	})
};
// src/lint/rules/text-fallback.ts
const answer$1 = (text) => one$1("hello", rule("message_created", [condition("message_type", "equal_to", "incoming")], action("send_message", text)));
const textFallback = {
	code: "L-TEXT-FALLBACK",
	title: "A fallback that Liquid does not know",
	severity: "error",
	why: "Behind `||`, `, fallback=` or `| fallback` nothing is looked at: measured on 4.15.1, a missing value stays empty. People write it because other help desks have it (chatwoot#8422).",
	fix: "Write `{{ contact.first_name | default: \"there\" }}`.",
	unless: ["in backticks", "inside a text in quotes"],
	example: {
		wrong: answer$1("Order of {{contact.email || \"somebody\"}}"),
		right: answer$1("Order of {{contact.email | default: \"somebody\"}}")
	},
	find: (account) => account.once(textsOf).flatMap(({ on, at, text, template }) => {
		const found = template.outputs.find(({ inner }) => /\|\||[,|]\s*fallback\b/.test(withoutTexts(inner)));
		if (found === void 0) return [];
		const fixed = found.inner.replace(/\s*\|\|\s*/, " | default: ");
		const isFixable = /^[\w.-]+ \| default: ("[^"]*"|'[^']*'|[\w.-]+)$/.test(fixed);
		return [{
			on,
			at,
			says: "Liquid does not look at a fallback written so: a missing value stays empty",
			help: isFixable ? `Write {{${fixed}}}.` : "Write it as | default: \"…\".",
			...isFixable ? { edits: [{
				path: at,
				value: text.replace(found.inner, () => fixed)
			}] } : {}
		}];
	})
};
/** Without what stands in quotes. */
function withoutTexts(inner) {
	return inner.replace(/"[^"]*"|'[^']*'/g, "\"\"");
}
// src/lint/rules/text-name.ts
const inbox$1 = (greeting_message) => ({ inboxes: { shop: {
	greeting_enabled: true,
	greeting_message,
	channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff",
		pre_chat_form_enabled: false
	}
} } });
const textName = {
	code: "L-TEXT-NAME",
	title: "It greets visitors by an invented name",
	severity: "warning",
	why: "A visitor of a website who has not said a name gets a random one: \"Hi Solitary-sky-524!\" (measured on 4.15.1; `default:` does not help, as there is a name). A client was shown as \"cool-frog-74\" (chatwoot#9702).",
	fix: "Leave the name out, or ask for it in the form before the chat, as a required field. If the site passes names (`setUser`), suppress this with that reason.",
	unless: [
		"the form before the chat requires the name",
		"other channels, where the name comes from the sender",
		"the form is not known"
	],
	example: {
		wrong: inbox$1("Hi {{contact.first_name}}!"),
		right: inbox$1("Hi there!")
	},
	find: (account) => account.once(textsOf).flatMap((text) => {
		const its = text.template.outputs.some(({ variable }) => /^contact\.(name|first_name|last_name)$/.test(variable)) ? inboxesOf(text, account).filter(inventsNames) : [];
		return its.length === 0 ? [] : [{
			on: text.on,
			at: text.at,
			says: `visitors of ${listed(its.map(({ title }) => quoted(title)))} without a name are greeted by an invented one`,
			help: "Leave the name out, or require \"fullName\" in the form before the chat."
		}];
	})
};
function inboxesOf({ on, rule, action }, account) {
	if (rule !== void 0) return action.name === "send_message" ? knownInboxesOf(rule, account) : [];
	return on.kind === "inboxes" ? [on] : [];
}
function inventsNames(inbox) {
	if (channelOf(inbox) !== "web_widget") return false;
	const isOn = valueAt(inbox.fields, "channel.pre_chat_form_enabled");
	if (isOn === void 0) return inbox.isWhole;
	const fields = valueAt(inbox.fields, "channel.pre_chat_form_options.pre_chat_fields");
	if (isOn !== true) return true;
	if (!Array.isArray(fields)) return inbox.isWhole;
	return !fields.some((one) => valueAt(one, "name") === "fullName" && valueAt(one, "enabled") !== false && valueAt(one, "required") === true);
}
// src/lint/rules/text-nowhere.ts
/** Texts that are shown as they are. */
const PLACES = [
	["inboxes", "channel.welcome_title"],
	["inboxes", "channel.welcome_tagline"],
	["inboxes", "channel.pre_chat_form_options.pre_chat_message"],
	["labels", "description"],
	["teams", "description"]
];
const inbox = (welcome_title) => ({ inboxes: { shop: { channel: {
	type: "web_widget",
	website_url: "https://shop.example.com",
	widget_color: "#1f93ff",
	welcome_title
} } } });
const textNowhere = {
	code: "L-TEXT-NOWHERE",
	title: "Braces where nothing is filled in",
	severity: "error",
	why: "The headings of a website chat, the text of its form and descriptions are shown as they are, with their braces (source of 4.15.1; chatwoot#10939).",
	fix: "Write plain text.",
	unless: ["the greeting, which is filled in"],
	example: {
		wrong: inbox("Welcome {{contact.name}}"),
		right: inbox("Welcome")
	},
	find: (account) => PLACES.flatMap(([kind, at]) => account.of(kind).flatMap((on) => {
		const text = valueAt(on.fields, at);
		return typeof text === "string" && /\{\{|\{%/.test(text) ? [{
			on,
			at,
			says: "people read the braces: nothing is filled in here",
			help: "Write plain text."
		}] : [];
	}))
};
// src/lint/rules/text-unknown.ts
const answer = (text) => one$1("call", rule("message_created", [condition("message_type", "equal_to", "incoming")], action("send_message", text)));
/** What people write, and what they mean. */
const MEANT = {
	"contact.phone": "contact.phone_number",
	"contact.firstname": "contact.first_name",
	"contact.lastname": "contact.last_name"
};
const textUnknown = {
	code: "L-TEXT-UNKNOWN",
	title: "A variable that does not exist",
	severity: "error",
	why: "Chatwoot puts nothing in its place, without an error (measured on 4.15.1). `contact.phone` is what the own list of the dashboard offers, and it is empty in rules and greetings; names in capitals and `contact.custom_attributes.plan` are empty as well. An unknown filter is passed over.",
	fix: "Write one of the names that are known: of contact `id`, `name`, `first_name`, `last_name`, `email`, `phone_number`; of conversation `id`, `display_id`, `contact_name`, `recent_messages`; of agent `id`, `name`, `first_name`, `last_name`, `email`, `available_name`; of inbox and account `id` and `name`; of contact and conversation also `custom_attribute.KEY`, and for a key with a dot `custom_attribute[\"a.b\"]`.",
	unless: ["in backticks, where it is left as it is", "a name that the template makes itself"],
	example: {
		wrong: answer("We call {{contact.phone}}."),
		right: answer("We call {{contact.phone_number}}.")
	},
	find: (account) => account.once(textsOf).flatMap((text) => [...variablesOf(text), ...filtersOf(text)])
};
function variablesOf({ on, at, text, template }) {
	const unknown = template.outputs.filter(({ variable }) => !isKnownVariable(variable) && !template.own.has(/^[\w-]*/.exec(variable)[0]));
	return [...new Map(unknown.map((output) => [output.variable, output])).values()].map(({ variable }) => {
		const meant = MEANT[variable.toLowerCase()] ?? (isKnownVariable(variable.toLowerCase()) ? variable.toLowerCase() : bracketed(variable));
		return {
			on,
			at,
			says: `there is no ${quoted(variable)} here, and Chatwoot puts nothing in its place`,
			help: meant === null ? "Write a variable that is known (docs/lint/L-TEXT-UNKNOWN.md lists them), or take it out." : `Write {{${meant}}}.`,
			...meant === null ? {} : { edits: [{
				path: at,
				value: renamed(text, variable, meant)
			}] }
		};
	});
}
function renamed(text, variable, meant) {
	return text.replace(new RegExp(`(?<![\\w.])${literally(variable)}(?![\\w.])`, "g"), () => meant);
}
/** `contact.custom_attributes.plan` and keys that only brackets reach. */
function bracketed(variable) {
	const [, object, key] = /^(contact|conversation)\.custom_attributes?\.(.+)$/.exec(variable) ?? [];
	if (object === void 0 || key === void 0) return null;
	return /^[\w-]+$/.test(key) ? `${object}.custom_attribute.${key}` : `${object}.custom_attribute[${quoted(key)}]`;
}
function filtersOf({ on, at, template }) {
	const unknown = template.outputs.flatMap(({ filters }) => filters.filter((name) => name !== "" && name !== "fallback" && !FILTERS.has(name)));
	return [...new Set(unknown)].map((name) => ({
		on,
		at,
		severity: "warning",
		says: `there is no filter ${quoted(name)}, and Chatwoot passes over it`,
		help: "Take it out, or use a filter of Liquid such as | default: \"there\"."
	}));
}
// src/lint/index.ts
const lintRules = [
	condAlways,
	condBotOpen,
	condChanged,
	condComma,
	condContentNew,
	condContentOld,
	condEmail,
	condLabelFirst,
	condLabelNew,
	condLabelNot,
	condMixedOr,
	condNever,
	condNotMissing,
	condOperator,
	condPhone,
	condStatusEvent,
	condValue,
	condWildcard,
	attrLeak,
	attrNever,
	attrNot,
	attrRegex,
	actChain,
	actConflict,
	actGreeting,
	actMailVar,
	actMute,
	actNoType,
	actNote,
	actOrder,
	actOutbound,
	actPingpong,
	actReassign,
	actRepeat,
	actSnooze,
	actTeamNobody,
	actTwoAnswers,
	actWindow,
	greetingEmpty,
	hoursClosed,
	hoursNoText,
	csatLabel,
	csatLate,
	csatOnce,
	csatSpam,
	botOoo,
	botSilent,
	botTwoVoices,
	hookInbox,
	hookPrivate,
	hookTwice,
	hookUrl,
	prechatField,
	cannedCase,
	cannedVar,
	textAgent,
	textBroken,
	textFallback,
	textName,
	textNowhere,
	textUnknown,
	nameTwice
];
// src/lint/lint.ts
/** What the rules find in an account: with its place in the files, and without what is suppressed there. */
/**
* The findings of a plan. An error forbids to write what is wrong; of what the plan does not write because of the files, and
* which is so in Chatwoot already, it is only told.
*/
function lintPlan({ match, live, references, changes }, account = new Account(match, live, references)) {
	const isWritten = new Set(changes.filter((one) => isWrite(one) && one.cause !== "drift").map(subjectOf));
	const isTouched = new Set(changes.map(subjectOf));
	return lint(account).map((finding) => {
		const { severity, subject } = finding;
		if (subject === null || isWritten.has(subject)) return finding;
		const told = severity === "error" ? {
			...finding,
			severity: "warning"
		} : finding;
		return isTouched.has(subject) ? told : {
			...told,
			isStanding: true
		};
	});
}
/** The findings of files alone, without a look at the server. */
function lintFiles(desired) {
	return lint(accountOfFiles(desired));
}
/** What the files declare, as if there were nothing else. */
function accountOfFiles(desired) {
	const its = match(desired, {}, null, (text) => text);
	return new Account(its, {}, new References(its, {}));
}
function lint(account) {
	const told = lintRules.flatMap((rule) => rule.find(account).map((one) => ({
		rule,
		...one
	})));
	const used = /* @__PURE__ */ new Set();
	return [...told.filter(({ rule, on }) => {
		if (on.declared?.place == null) return false;
		const isSuppressed = Object.hasOwn(on.declared.suppressed, rule.code);
		if (isSuppressed) used.add(`${subjectOf(on)} ${rule.code}`);
		return !isSuppressed;
	}).map(findingOf$1), ...unused(account.declared(), used)];
}
function findingOf$1({ rule, on, at, says, help, severity, edits }) {
	const subject = subjectOf(on);
	return {
		code: rule.code,
		severity: severity ?? rule.severity,
		place: placeAt(on.declared, at),
		subject,
		sentence: `${subject}: ${says}.`,
		nextStep: help,
		...edits === void 0 ? {} : { edits }
	};
}
/** A suppression that hides nothing would hide the next mistake. */
function unused(declared, used) {
	const codes = new Set(lintRules.map(({ code }) => code));
	return declared.flatMap((resource) => Object.keys(resource.suppressed).filter((code) => !used.has(`${subjectOf(resource)} ${code}`)).map((code) => ({
		code: "L-UNUSED",
		severity: codes.has(code) ? "note" : "warning",
		place: placeAt(resource, "$lint"),
		subject: subjectOf(resource),
		sentence: codes.has(code) ? `${subjectOf(resource)}: "$lint" suppresses ${code}, which is not reported here.` : `${subjectOf(resource)}: "$lint" names ${JSON.stringify(code)}, and there is no such rule.`,
		nextStep: codes.has(code) ? "Take it out, unless only a run with the server reports it." : "The rules are listed in docs/lint."
	})));
}
/** The place of a path, or of the nearest thing around it. */
function placeAt({ places, place }, path) {
	for (let at = path; at !== ""; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, "")) {
		const found = places[at];
		if (found !== void 0) return found;
	}
	return place;
}
// src/plan/diff/held.ts
/**
* What is held: due, and not done, because of something that happened in Chatwoot. What needs it is held as well, and
* everything else goes on. Errors of the files stop a plan; what happened in Chatwoot must not.
*/
/** A resource whose change is not to be done, and why in one sentence. */
function rootOf({ kind, key, id, title, place }, reason) {
	return {
		kind,
		key,
		id,
		title,
		place,
		gone: [],
		reason
	};
}
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
	const lastOf = new Map(changes.map((change) => [subjectOf(change), change]));
	return {
		findings: findings.map((finding) => {
			if (finding.severity !== "error" || !OF_CHATWOOT.has(finding.code)) return finding;
			const last = finding.subject === null ? void 0 : lastOf.get(finding.subject);
			if (last === void 0 || !isOfChatwoot(last, ledger)) return finding;
			roots.push(rootOf(last, finding.sentence));
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
// src/plan/guards/passage.ts
/** What becomes of each resource of a kind, declared or not, when the plan is carried out. */
function passagesOf(kind, { changes, live }) {
	const mine = changes.filter((change) => change.kind === kind.name);
	const there = (live[kind.name] ?? []).map((one) => {
		const before = canonical(kind, one.fields);
		const change = mine.find(({ action, id }) => id === one.id && (action === "update" || action === "delete")) ?? null;
		return {
			change,
			before,
			after: change?.action === "delete" ? null : {
				...before,
				...change?.send
			}
		};
	});
	const created = mine.filter(({ action }) => action === "create");
	return [...there, ...created.map((change) => ({
		change,
		before: null,
		after: change.send
	}))];
}
/** The passages of administrators who are not administrators any more, with those who are. */
function administrators(sides) {
	return kinds.flatMap((kind) => {
		const { people } = kind.safety;
		if (people === null) return [];
		const is = (fields) => fields?.[people.role] === people.administrator;
		const all = passagesOf(kind, sides).filter(({ before }) => before !== null);
		return [{
			leaving: all.flatMap(({ change, before, after }) => is(before) && !is(after) ? [change] : []),
			staying: all.filter(({ after }) => is(after)).length
		}];
	});
}
// src/plan/guards/answers-customers.ts
const answersCustomers = {
	code: "G-ANSWERS-CUSTOMERS",
	title: "Something would begin to write to customers",
	about: "Looks at rules that send a message, an attachment or a transcript, and at campaigns: from the moment one is switched on it writes to everybody who meets its conditions, and what is sent is sent. Changing the text of one that already writes is an ordinary change.",
	fires: "After the plan a rule or a campaign is on and writes to customers; before, it was not there, not on, or did not.",
	objections: (context) => kinds.flatMap((kind) => passagesOf(kind, context).filter(({ change, before, after }) => change !== null && after !== null && kind.safety.answers(after) && !(before !== null && kind.safety.answers(before))).map(({ change, after }) => ({
		to: [change],
		sentence: `The ${kind.words.noun} ${subjectOf(change)} would begin to write to customers by itself.`,
		...insteadOf(kind, after)
	})))
};
function insteadOf({ safety: { answers, switch: field } }, after) {
	return field === null || answers({
		...after,
		[field]: false
	}) ? {} : { instead: `or set "${field}": false and switch it on when you have seen it` };
}
// src/plan/guards/guard.ts
/** The first few by name. */
function named(changes) {
	return enumerated(changes.map(subjectOf));
}
function enumerated(names) {
	const shown = names.slice(0, 5);
	return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}
// src/plan/guards/empty-list.ts
/** With fewer than this, an empty list is an ordinary delete in Chatwoot. */
const FEWEST_OWNED = 2;
const emptyList = {
	code: "G-EMPTY-LIST",
	title: "The server lists nothing at all",
	about: "Looks at kinds of which we own several and the server suddenly shows none. That is more often a proxy, a wrong account or a broken release than a delete of everything; believed, it would make everything twice.",
	fires: `The ledger owns ${FEWEST_OWNED} or more of a kind, the server lists none of it, and the plan creates them again or lets go of them.`,
	objections: ({ changes, live, ledger, desired }) => {
		const letGo = new Set(desired.forgotten.map(subjectOf));
		return Object.entries(ledger?.resources ?? {}).flatMap(([kind, entries]) => {
			const owned = Object.keys(entries).length;
			const believed = changes.filter((change) => change.kind === kind && (change.action === "create" || change.action === "forget") && !letGo.has(subjectOf(change)));
			if (owned < FEWEST_OWNED || live[kind]?.length !== 0 || believed.length === 0) return [];
			return [{
				to: believed,
				sentence: `The server lists no ${kindNamed(kind).words.noun} at all, although ${owned} are managed: ${named(believed)}.`,
				instead: "or look into the dashboard first: if they are there, the list is wrong, so run again"
			}];
		});
	}
};
// src/plan/guards/in-use.ts
const inUse = {
	code: "G-IN-USE",
	title: "What is in use would be missed",
	about: "Looks at deletes of what conversations and contacts use without any rule or file naming it: the values of a custom attribute, which nobody sees any more, and the conversations of an SLA policy, which lose what was measured. Chatwoot is asked how many there are, only when one is deleted. Values of companies, and those of currencies and percentages, cannot be counted.",
	fires: "A custom attribute that has values, or an SLA policy that conversations have, is deleted, or they cannot be counted.",
	isBlind: true,
	wants: (sides) => ({ uses: deleted$1(sides).map(({ kind, id }) => ({
		kind,
		id
	})) }),
	objections: (context) => deleted$1(context).flatMap((change) => {
		const { kind, id } = change;
		const count = context.facts.uses[`${kind}/${id}`];
		if (count === 0) return [];
		const { words, safety } = kindNamed(kind);
		const { noun } = safety.uses({
			id,
			fields: byId(context.live[kind] ?? [], id)?.fields ?? change.before
		});
		const used = count === void 0 ? `may be in use (${noun}: not counted)` : `is in use (${noun}: ${count})`;
		return [{
			to: [change],
			sentence: `The ${words.noun} ${subjectOf(change)} ${used}, and deleting it needs approval: ${words.loses}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		}];
	})
};
function deleted$1({ changes }) {
	return changes.filter(({ action, kind }) => action === "delete" && kindNamed(kind).safety.uses !== null);
}
// src/plan/guards/last-administrator.ts
const lastAdministrator = {
	code: "G-LAST-ADMINISTRATOR",
	title: "Nobody could administer the account",
	about: "Looks at the roles of all people of the account, declared or not, before and after the plan. Without an administrator nobody can let one in again but those who run the server. Somebody who is only being invited does not count.",
	fires: "After the plan no agent is an administrator, and the plan deletes or demotes one.",
	objections: (context) => administrators(context).filter(({ leaving, staying }) => leaving.length > 0 && staying === 0).map(({ leaving }) => ({
		to: leaving,
		sentence: `No administrator would be left in the account without ${named(leaving)}.`,
		instead: "or make somebody else an administrator first"
	}))
};
// src/plan/guards/many-deletes.ts
/** More deletes than this in one plan are too many, whatever the kinds. */
const MOST_DELETES = 5;
/** From this many deletes of one kind on, the share of what we own of it counts. */
const FEWEST_FOR_SHARE = 2;
/** More than this share of what we own of a kind is too much. */
const MOST_SHARE = .5;
const manyDeletes = {
	code: "G-MANY-DELETES",
	title: "Too much would be deleted",
	about: "Counts deletes, which a lost file, a wrong branch or a search-and-replace turns out by the dozen. Those that somebody approved do not count; a single delete is ordinary.",
	fires: `More than ${MOST_DELETES} deletes in one plan; or ${FEWEST_FOR_SHARE} or more of one kind that are over half of, or all, that is managed of it.`,
	objections: ({ open, ledger }) => {
		const deletes = open.filter(({ action }) => action === "delete");
		if (deletes.length > MOST_DELETES) return [objectionTo$1(deletes, `${deletes.length} resources`)];
		return [...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, some]) => {
			const owned = Object.keys(ledger?.resources[kind] ?? {}).length;
			if (some.length < FEWEST_FOR_SHARE || some.length <= owned * MOST_SHARE) return [];
			return [objectionTo$1(some, some.length >= owned ? `All ${owned} managed ${kind}` : `${some.length} of ${owned} managed ${kind}`)];
		});
	}
};
function objectionTo$1(to, what) {
	return {
		to,
		sentence: `${what} would be deleted: ${named(to)}.`,
		instead: "or declare again what is to stay"
	};
}
// src/plan/guards/needs-yes.ts
const needsYes = {
	code: "G-NEEDS-YES",
	title: "What is lost cannot be recovered",
	about: "Looks at deletes of kinds that take something with them which no second create brings back: an inbox goes with every conversation in it. It counts those that are not over.",
	fires: "An inbox is deleted.",
	wants: ({ changes }) => ({ underWay: changes.filter((change) => isMeant(change) && kindNamed(change.kind).safety.conversationsBy !== null).map(placeOf) }),
	objections: ({ changes, facts }) => changes.filter(isMeant).map((change) => {
		const { words } = kindNamed(change.kind);
		return {
			to: [change],
			sentence: `Deleting the ${words.noun} ${subjectOf(change)} needs approval: ${words.loses}${countOf(change, facts)}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		};
	})
};
function isMeant({ action, kind }) {
	return action === "delete" && kindNamed(kind).safety.deletion.needsApproval;
}
function placeOf({ kind, id }) {
	return {
		kind,
		id
	};
}
function countOf({ kind, id }, { underWay }) {
	if (kindNamed(kind).safety.conversationsBy === null) return "";
	return `; conversations that are not over: ${underWay[`${kind}/${id}`] ?? "not counted"}`;
}
// src/plan/guards/new-secret.ts
const newSecret = {
	code: "G-NEW-SECRET",
	title: "A secret would be replaced",
	about: "Looks for a webhook, bot or inbox that is deleted and created again, as a changed key with another address does it. (A changed key alone is noticed: the resource is kept.) The server makes a new secret or token for the new one, and every program that has the old one stops working. What was deleted in Chatwoot and a plan creates again gets a warning for the same reason.",
	fires: "One plan deletes and creates two of a kind that have the same natural key or the same name.",
	objections: ({ changes }) => {
		const created = of(changes, "create").filter(({ kind }) => kindNamed(kind).words.serverMade !== null);
		return [...of(changes, "delete").flatMap((old) => successorsOf(old, changes).map((fresh) => replaced$1(old, fresh))), ...created.filter(({ cause }) => cause === "drift").map(createdAgain)];
	}
};
function of(changes, action) {
	return changes.filter((change) => change.action === action);
}
/** What takes the place of something that is deleted, with a new secret. */
function successorsOf(old, changes) {
	return kindNamed(old.kind).words.serverMade === null ? [] : of(changes, "create").filter((fresh) => isSame(old, fresh));
}
function isSame(old, fresh) {
	const kind = kindNamed(old.kind);
	if (fresh.kind !== old.kind) return false;
	const isKept = (called) => {
		const [was, is] = [called(old.before), called(fresh.send)];
		return was !== void 0 && was !== null && isEqual(was, is);
	};
	return isKept((fields) => fullKeyOf(kind, { fields })) || isKept((fields) => nameIn(kind, canonical(kind, fields)));
}
function replaced$1(old, fresh) {
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted and ${subjectOf(fresh)} takes its place, so ${kindNamed(old.kind).words.serverMade} would be replaced.`,
		instead: `or, to keep it under the new key, write "$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}`
	};
}
function createdAgain(fresh) {
	return {
		to: [fresh],
		sentence: `${subjectOf(fresh)} was deleted in Chatwoot and is created again: ${kindNamed(fresh.kind).words.serverMade} will be new.`,
		instead: "Give it to the programs that had the old one.",
		isWarning: true
	};
}
// src/plan/guards/new-key.ts
const newKey = {
	code: "G-NEW-KEY",
	title: "A renamed key would delete its resource",
	about: "Looks for something that leaves the files while something of the same kind comes into its place. When one resource leaves and one enters with the same natural key, the key was renamed: the resource is kept and the plan says so. Where it is not certain which one is meant, the deletion is stopped: a label would be taken off every conversation, an agent invited again. Where the natural key changed as well, nothing tells a renamed key from another resource, so a warning names `\"$previously\"`.",
	fires: "One plan deletes a resource and creates or imports another one of its kind that has the same natural key; of labels also where another one is renamed to it.",
	objections: ({ changes, desired }) => {
		const pinned = new Set(desired.resources.filter(({ id }) => id !== null).map(subjectOf));
		const deletes = changes.filter((old) => old.action === "delete" && isKeyed(old.kind) && successorsOf(old, changes).length === 0);
		return deletes.flatMap((old) => {
			const takers = changes.filter((other) => isTaking(other, old) && isCalledLike(other, old) && !pinned.has(subjectOf(other)));
			return takers.length === 0 ? [] : [replaced(old, takers)];
		}).concat([...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, all]) => {
			const others = changes.filter((other) => other.kind === kind);
			return perhaps(all.filter((old) => !others.some((other) => isCalledLike(other, old))), others.filter((other) => isNew(other) && other.action === "create" && other.cause !== "drift"));
		}));
	}
};
/** A binding is what it is over, whatever its key. */
function isKeyed(kind) {
	return kindNamed(kind).endpoint.over === null;
}
/** What an undo makes again has its key for certain. */
function isNew({ action, place }) {
	return place !== null && (action === "create" || action === "adopt");
}
/** Where much hangs on the name itself, one that is renamed to it counts as well. */
function isTaking(other, { kind }) {
	const { naturalKey, unique } = kindNamed(kind).identity;
	const isRenamed = other.action === "update" && other.place !== null && naturalKey.some((field) => unique[field]?.afterwards !== void 0);
	return isNew(other) || isRenamed;
}
/** Whether a change gives its resource the natural key of one that is deleted. */
function isCalledLike(other, old) {
	if (other.kind !== old.kind) return false;
	const kind = kindNamed(old.kind);
	const called = (fields) => fullKeyOf(kind, { fields });
	const [was, is] = [called(old.before), called(other.action === "adopt" ? other.managed : other.send)];
	return was !== void 0 && was !== null && isEqual(was, is);
}
function replaced(old, takers) {
	const kind = kindNamed(old.kind);
	const { words } = kind;
	const fresh = takers.find(isNew);
	const previously = `"$previously": ${JSON.stringify(old.key)}`;
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted (${words.loses}), and ${named(takers)} has the same ${keyWords(kind)}.`,
		instead: fresh === void 0 ? `or, if ${subjectOf(takers[0])} is to be what ${subjectOf(old)} is now, do it in two merges: first take out what it is today, then rename the key with ${previously}` : `or, if it only has a new key, write ${previously} into ${subjectOf(fresh)}`
	};
}
/** Nothing tells whether they have to do with each other. Whose natural key never changes is another one for certain. */
function perhaps(deletes, creates) {
	const [old, fresh] = [deletes[0], creates[0]];
	if (old === void 0 || fresh === void 0) return [];
	const { words, identity, limits } = kindNamed(old.kind);
	if (identity.naturalKey.every((field) => limits.immutable.includes(field))) return [];
	const isOnly = deletes.length === 1 && creates.length === 1;
	return [{
		to: deletes,
		sentence: `This plan deletes ${named(deletes)} and creates ${named(creates)}. If that is one ${words.noun} under a new key, deleting it is not meant: ${words.loses}.`,
		instead: `Then write ${isOnly ? `"$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}` : "\"$previously\" with the old key into the new one"}, and it is kept.`,
		isWarning: true
	}];
}
// src/plan/guards/not-empty.ts
const notEmpty = {
	code: "G-NOT-EMPTY",
	title: "What lies in it goes with it",
	about: "Looks at deletes of what holds something that goes with it, whether or not the files know of that: a help centre takes every article with it, also those that people have written in the dashboard. It asks Chatwoot how many there are, only when one is deleted.",
	fires: "A help centre is deleted that has articles, or of which they cannot be counted.",
	isBlind: true,
	wants: (sides) => ({ contents: deleted(sides).map(({ kind, id }) => ({
		kind,
		id
	})) }),
	objections: (context) => deleted(context).flatMap((change) => {
		const count = context.facts.contents[`${change.kind}/${change.id}`];
		if (count === 0) return [];
		const { words, safety } = kindNamed(change.kind);
		return [{
			to: [change],
			sentence: `Deleting the ${words.noun} ${subjectOf(change)} takes what lies in it along: ${safety.contents.noun}: ${count ?? "not counted"}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		}];
	})
};
function deleted({ changes }) {
	return changes.filter(({ action, kind }) => action === "delete" && kindNamed(kind).safety.contents !== null);
}
// src/plan/guards/nothing-declared.ts
const nothingDeclared = {
	code: "G-NOTHING-DECLARED",
	title: "The files declare nothing",
	about: "Looks at whether there is a single resource in the files. Files without one mean that everything managed is deleted, and that is more often a bad merge or the wrong folder. A folder that is missing or has no `.json` file is refused before, as a mistake in the files.",
	fires: "No resource is declared, and the plan deletes what is managed.",
	objections: ({ changes, desired }) => {
		const deletes = changes.filter(({ action }) => action === "delete");
		return desired.resources.length > 0 || deletes.length === 0 ? [] : [{
			to: deletes,
			sentence: `No resource would be declared any more, so everything would be deleted: ${named(deletes)}.`,
			instead: "or, where files should declare something, check that \"desired\" names the right folder; to stop managing, list them in \"$forget\""
		}];
	}
};
// src/plan/guards/off-everywhere.ts
/** With fewer than this, switching it off is an ordinary change. */
const FEWEST_ON = 2;
const offEverywhere = {
	code: "G-OFF-EVERYWHERE",
	title: "Something would be switched off in the whole account",
	about: "Looks at working hours and auto-assignment in all inboxes and teams, declared or not. Switching one off is a decision; switching all of them off is more often a copied line, and conversations go unanswered without an error anywhere.",
	fires: `Working hours or auto-assignment was on in ${FEWEST_ON} or more, and after the plan it is on in none.`,
	objections: (context) => kinds.flatMap((kind) => {
		const all = passagesOf(kind, context);
		return Object.entries(kind.safety.services).flatMap(([field, service]) => {
			const before = all.filter((one) => one.before?.[field] === true);
			const off = before.flatMap(({ change }) => change?.action === "update" ? [change] : []);
			if (before.length < FEWEST_ON || off.length === 0 || all.some(({ after }) => after?.[field] === true)) return [];
			return [{
				to: off,
				sentence: `Of ${before.length} ${kind.name} with ${service} none would have it any more; switched off by ${named(off)}.`,
				instead: "or leave it on somewhere"
			}];
		});
	})
};
// src/plan/guards/open-conversations.ts
const openConversations = {
	code: "G-OPEN-CONVERSATIONS",
	title: "Conversations would be left alone",
	about: "Looks at bots that are taken from an inbox or replaced there, and at inboxes that lose all of their members, and counts the conversations of the inbox that are open or pending: those wait for who leaves. The count is Chatwoot's own, asked for only in these cases.",
	fires: "The bot of an inbox is removed or replaced, or its last member leaves, while conversations in it are not over, or they cannot be counted.",
	isBlind: true,
	wants: (sides) => ({ underWay: leaving(sides).map(({ place }) => place) }),
	objections: (context) => leaving(context).flatMap(({ change, place, how }) => {
		const count = context.facts.underWay[subjectOfId(place)];
		if (count === 0) return [];
		const { noun } = kindNamed(change.kind).words;
		return [{
			to: [change],
			sentence: `The ${noun} ${subjectOf(change)} would be ${how} under conversations that are not over: ${count ?? "not counted"}.`,
			instead: "or wait until they are resolved"
		}];
	})
};
/** An inbox that is deleted itself takes what lies over it with it, and has a guard of its own. */
function leaving({ changes }) {
	const deleted = new Set(changes.filter(({ action }) => action === "delete").map(({ kind, id }) => `${kind}/${id}`));
	return changes.flatMap((change) => {
		const { endpoint, safety } = kindNamed(change.kind);
		if (endpoint.over === null || !["delete", "update"].includes(change.action)) return [];
		const how = safety.leaves(change.action === "delete" ? null : change.send);
		const place = {
			kind: endpoint.over.kind,
			id: change.id
		};
		return how === null || kindNamed(place.kind).safety.conversationsBy === null || deleted.has(subjectOfId(place)) ? [] : [{
			change,
			place,
			how
		}];
	});
}
function subjectOfId({ kind, id }) {
	return `${kind}/${id}`;
}
// src/plan/guards/own-user.ts
const ownUser = {
	code: "G-OWN-USER",
	title: "The token would stop working",
	about: "Looks at whether the user whose token this is would be deleted or would stop being an administrator: the apply would stop in its middle, and no later run could fix it. Who that is stands in Chatwoot's `GET /profile`, which is asked only when some administrator goes.",
	fires: "An administrator is deleted or demoted who is the token's user, or the profile cannot be read.",
	isBlind: true,
	wants: (sides) => ({ me: administrators(sides).some(({ leaving }) => leaving.length > 0) }),
	objections: (context) => administrators(context).flatMap(({ leaving }) => leaving).filter(({ id }) => context.facts.me === void 0 || id === context.facts.me).map((change) => ({
		to: [change],
		sentence: context.facts.me === void 0 ? `Whether ${subjectOf(change)} is the user whose token this is could not be read, and it would ${how(change)}.` : `${subjectOf(change)} is the user whose token this is, and it would ${how(change)}.`,
		instead: "or use the token of another administrator"
	}))
};
function how({ action }) {
	return action === "delete" ? "be deleted" : "no longer be an administrator";
}
// src/plan/guards/protected.ts
const isProtected = {
	code: "G-PROTECTED",
	title: "Something protected would be deleted",
	about: "Looks at `\"$protect\": true`, with which people say that a resource must not be deleted by accident.",
	fires: "A resource that was protected when it was last applied is no longer declared.",
	isFinal: true,
	objections: ({ changes }) => changes.filter(({ action, protect }) => action === "delete" && protect).map((change) => ({
		to: [change],
		sentence: `${subjectOf(change)} is protected and no longer declared, so it would be deleted.`,
		instead: "Declare it again; or take \"$protect\" off and apply, before you remove it; or list it in \"$forget\" to leave it on the server."
	}))
};
// src/plan/guards/sign-in.ts
const VERBS = {
	create: "Creating",
	update: "Changing",
	delete: "Deleting"
};
const signIn = {
	code: "G-SIGN-IN",
	title: "Everybody would sign in another way",
	about: "Looks at single sign-on, of which an account has one or none. From the moment it is created no password works any more, also not that of the administrator who merged it; with a wrong address or certificate nobody can sign in at all. Tokens of the API go on working, so that a further run can put it right.",
	fires: "Single sign-on is created, changed or deleted.",
	objections: ({ changes }) => changes.flatMap((change) => {
		const says = saidOf$2(change);
		return says === null ? [] : [{
			to: [change],
			sentence: says,
			instead: "and keep the session of an administrator open until somebody else has signed in"
		}];
	})
};
function saidOf$2(change) {
	const { action, kind } = change;
	const { safety, words } = kindNamed(kind);
	if (safety.signIn === null || !(action in VERBS)) return null;
	const does = action;
	return `${VERBS[does]} the ${words.noun} ${subjectOf(change)} needs approval: ${safety.signIn[does]}.`;
}
// src/plan/match/naming.ts
/** What on the server names one of its resources, managed here or not: by its id, or by the value of a field. */
/** The kinds that can name one of these. What is nested under it, or lies over it, goes with it and is no such name. */
function referrersOf(name) {
	return kinds.filter((kind) => kind.references.some((reference) => reference.to === name && !isParent(kind, reference.at)));
}
/** Of a binding only those are read that are declared or owned. */
function isPartlyRead({ endpoint }) {
	return endpoint.over !== null;
}
/** All of a kind: from `lists`, or what the plan itself has read; undefined where not all of it was read. */
function listOf$1(kind, lists, live) {
	return lists[kind.name] ?? (isPartlyRead(kind) ? void 0 : live[kind.name]);
}
/** Whether a change takes away what others name it by: it is deleted, or gets another value of the field that they hold. */
function isNamedNoMore({ action, kind, fields }) {
	const { referredBy } = kindNamed(kind).identity;
	return action === "delete" || action === "update" && fields.some(({ path }) => path === referredBy);
}
/** The fields in which a live resource names what is deleted, or renamed. */
function fieldsNaming(kind, { fields }, gone, live) {
	const found = /* @__PURE__ */ new Set();
	const was = { fields: {
		...byId(live[gone.kind] ?? [], gone.id)?.fields,
		...gone.before
	} };
	mapReferences(kind, fields, (value, reference) => {
		const { to, at, where } = reference;
		const held = heldIn(reference);
		if (to === gone.kind && isAmong(kindNamed(to), was, where) && !isParent(kind, at) && (gone.action === "delete" || held !== "id") && isHeld$1(gone, live, held, value)) found.add(fieldOf(at));
		return value;
	});
	return found;
}
/**
* What names one of many is found without looking at all that could: each kind is gone through once, however many changes
* ask. Null for a kind of which not all was read.
*/
function namings(listed) {
	const made = /* @__PURE__ */ new Map();
	return (kind) => {
		const known = made.get(kind.name);
		if (known !== void 0) return known;
		const all = listed(kind);
		const its = all === void 0 ? null : byWhatTheyName(kind, all);
		made.set(kind.name, its);
		return its;
	};
}
function byWhatTheyName(kind, all) {
	const found = /* @__PURE__ */ new Map();
	for (const one of all) mapReferences(kind, one.fields, (value, reference) => {
		const held = heldIn(reference);
		const name = `${reference.to} ${held} ${saidOf$1(reference.to, held, value)}`;
		found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(one));
		return value;
	});
	return ({ kind: to, id }, live) => {
		const its = byId(live[to] ?? [], id)?.fields;
		const values = [...new Set(kind.references.filter((one) => one.to === to).map(heldIn))].map((field) => [field, field === "id" ? id : its?.[field]]);
		return [...new Set(values.flatMap(([field, value]) => [...found.get(`${to} ${field} ${saidOf$1(to, field, value ?? null)}`) ?? []]))];
	};
}
function isParent({ endpoint }, at) {
	return parentOf(endpoint)?.at === at;
}
/** Whether this names what is deleted: its id, or the canonical value of a field. */
function isHeld$1({ kind: name, id }, live, field, value) {
	const its = field === "id" ? id : byId(live[name] ?? [], id)?.fields[field];
	return its !== void 0 && saidOf$1(name, field, value) === saidOf$1(name, field, its);
}
/** An id, or the canonical value of a field, as text: some hold numbers as text. */
function saidOf$1(kind, field, value) {
	return String(field === "id" ? value : canonical(kindNamed(kind), { [field]: value })[field]);
}
// src/plan/guards/still-referenced.ts
const stillReferenced = {
	code: "G-STILL-REFERENCED",
	title: "Something else still needs it",
	about: "Looks at everything on the server that names what is deleted, managed here or not: a rule that assigns to a deleted agent does nothing from then on, and says so nowhere. A label that is renamed counts as well: Chatwoot moves it on conversations and contacts, but rules, macros and views that are not managed here go on naming the old title. Lists that the plan itself did not need are read for this.",
	fires: "Something is deleted that something else on the server names (a label in a rule, an inbox in a webhook, a role of an agent), or a label is renamed that something names by its title, which this plan neither deletes nor changes there; or the list of what could name it cannot be read.",
	isBlind: true,
	wants: ({ changes, live }) => ({ lists: changes.filter(isNamedNoMore).flatMap(({ kind }) => referrersOf(kind)).filter((kind) => isPartlyRead(kind) || live[kind.name] === void 0).map(({ name }) => name) }),
	objections(context) {
		const changesOf = Map.groupBy(context.changes, ({ id }) => id);
		const naming = namings((kind) => listOf$1(kind, context.facts.lists, context.live));
		return context.changes.filter(isNamedNoMore).flatMap((change) => objectionTo(change, context, {
			referrers: referrersOf(change.kind).map((kind) => ({
				kind,
				naming: naming(kind)
			})),
			changesOf: (id) => changesOf.get(id) ?? []
		}));
	}
};
function objectionTo(change, context, { referrers, changesOf }) {
	const names = referrers.flatMap(({ kind, naming }) => (naming?.(change, context.live) ?? []).filter((one) => isNaming(kind, one, change, {
		changes: changesOf(one.id),
		live: context.live
	})).map((one) => nameOf(kind, one, context)));
	const unread = referrers.flatMap(({ kind, naming }) => naming === null ? [kind.name] : []);
	const { words, identity } = kindNamed(change.kind);
	const its = `the ${words.noun} ${subjectOf(change)}`;
	const isRenamed = change.action === "update";
	return [...names.length === 0 ? [] : [{
		to: [change],
		sentence: isRenamed ? `With another ${identity.referredBy}, ${its} is no longer what ${enumerated(names)} ${names.length === 1 ? "names" : "name"}.` : `${its[0].toUpperCase()}${its.slice(1)} is still named by ${enumerated(names)}.`,
		instead: isRenamed ? "or declare in the files what names it, so that it changes as well" : "or take the reference out first"
	}], ...unread.length === 0 ? [] : [{
		to: [change],
		sentence: `Whether anything still names ${its} could not be read: ${unread.join(", ")}.`,
		instead: "or run again"
	}]];
}
/** Whether a live resource names it, in a place that is not gone or written anew after the plan: `changes` are of its id. */
function isNaming(kind, one, gone, { changes, live }) {
	const over = kind.endpoint.over?.kind ?? null;
	const its = changes.filter((change) => change.kind === kind.name || change.kind === over);
	if (its.some(({ action }) => action === "delete")) return false;
	const rewritten = new Set(its.flatMap((change) => change.kind === kind.name ? change.fields.map(({ path }) => fieldOf(path)) : []));
	return !fieldsNaming(kind, one, gone, live).isSubsetOf(rewritten);
}
/** What is ours by its key: its name may be a secret. */
function nameOf(kind, { id, fields }, { ledger }) {
	const key = keyOf(ledger, kind.name, id);
	if (key !== void 0) return subjectOf({
		kind: kind.name,
		key
	});
	const name = nameIn(kind, fields);
	return `the ${kind.words.noun} ${typeof name === "string" && name !== "" ? JSON.stringify(name) : `of id ${id}`}`;
}
// src/plan/guards/index.ts
/** The guards, in the order of their pages, and what they make of a plan. They never change it: it is shown as it is. */
const guards = [
	needsYes,
	isProtected,
	manyDeletes,
	nothingDeclared,
	emptyList,
	lastAdministrator,
	ownUser,
	signIn,
	stillReferenced,
	openConversations,
	notEmpty,
	inUse,
	newKey,
	newSecret,
	offEverywhere,
	answersCustomers
];
const NOTHING = {
	lists: {},
	underWay: {},
	contents: {},
	uses: {}
};
/** What has to be read before `guarded` can judge this plan; all empty for a plan that is not dangerous. */
function factsWanted({ changes }, made) {
	const wanted = guards.map((guard) => guard.wants?.({
		...made,
		changes
	}) ?? {});
	return {
		me: wanted.some(({ me }) => me === true),
		lists: [...new Set(wanted.flatMap(({ lists = [] }) => lists))].sort(),
		underWay: distinct(wanted.flatMap(({ underWay = [] }) => underWay)),
		contents: distinct(wanted.flatMap(({ contents = [] }) => contents)),
		uses: distinct(wanted.flatMap(({ uses = [] }) => uses))
	};
}
function distinct(places) {
	return [...new Map(places.map((place) => [`${place.kind}/${place.id}`, place])).values()];
}
/**
* The plan with what the guards have to say of it. Errors are what nobody has approved. Where the files have no part in an
* operation, because somebody changed Chatwoot, the operation is held instead of the plan; what is left is judged again.
* Without any facts (null, where nobody may look) those that would be blind are silent.
*/
function guarded(plan, made, facts, allowed) {
	const able = guards.filter(({ isBlind }) => facts !== null || !isBlind);
	const told = [];
	for (let rest = plan;;) {
		const { changes } = rest;
		const open = changes.filter((change) => !allowed.has(operationOf$1(change)));
		const context = {
			...made,
			changes,
			facts: facts ?? NOTHING,
			open
		};
		const said = able.flatMap((guard) => guard.objections(context).map((objection) => ({
			guard,
			objection
		})));
		const ofChatwoot = said.flatMap(({ guard, objection }) => {
			const to = objection.isWarning ? [] : objection.to.filter((one) => open.includes(one) && isOfChatwoot(one, made.ledger));
			return to.length === 0 ? [] : [{
				to,
				finding: heldFinding(findingOf(guard, {
					...objection,
					to
				}, allowed), to)
			}];
		});
		if (ofChatwoot.length === 0) {
			const findings = said.map(({ guard, objection }) => findingOf(guard, objection, allowed));
			const all = [...plan.changes, ...plan.held.flatMap((one) => one.changes)];
			const approvals = [...approved(allowed, changes, findings), ...withoutOperation(allowed, all)];
			return {
				...plan,
				...rest,
				findings: [
					...plan.findings,
					...told,
					...findings,
					...approvals
				]
			};
		}
		const roots = ofChatwoot.flatMap(({ to, finding }) => to.map((change) => rootOf(change, finding.sentence)));
		const { findings, ...left } = hold(rest, roots);
		told.push(...ofChatwoot.map(({ finding }) => finding), ...findings);
		rest = left;
	}
}
/** The operation waits, and nothing else. */
function heldFinding(finding, to) {
	const nextStep = `This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, ${`${finding.nextStep.charAt(0).toLowerCase()}${finding.nextStep.slice(1)}`}`;
	return {
		...finding,
		severity: "warning",
		nextStep,
		holds: to.map(subjectOf)
	};
}
function findingOf({ code, isFinal }, { to, sentence, instead = "", isWarning }, allowed) {
	const only = to.length === 1 ? to[0] : null;
	const about = {
		code,
		place: only?.place ?? null,
		subject: only === null ? null : subjectOf(only),
		sentence
	};
	if (isWarning || isFinal) return {
		...about,
		severity: isWarning ? "warning" : "error",
		nextStep: instead
	};
	const allow = to.map(operationOf$1).filter((operation) => !allowed.has(operation));
	if (allow.length === 0) return {
		...about,
		severity: "note",
		nextStep: only === null ? "All of it is approved." : isApproved(only)
	};
	const nextStep = `${allow.length === 1 ? `Add the line \`allow: ${allow[0]}\` to the description of the pull request` : "Add a line for each that is meant to the description of the pull request"} (or to the input "allow" of a run by hand)${instead === "" ? "" : `; ${instead}`}.`;
	return {
		...about,
		severity: "error",
		nextStep,
		allow,
		...instead === "" ? {} : { instead }
	};
}
// src/plan/availability/without.ts
/** Places such as `csat_config.language` or `subscriptions[1]`. An object of which nothing is left goes as well, a list stays. */
function withoutPlaces(fields, places) {
	if (places.length === 0) return fields;
	return walk(fields, "", new Set(places)) ?? {};
}
function walk(value, at, places) {
	if (places.has(at)) return void 0;
	if (isSealed(value)) return value;
	if (Array.isArray(value)) return value.flatMap((item, index) => {
		const kept = walk(item, `${at}[${index}]`, places);
		return kept === void 0 ? [] : [kept];
	});
	if (!isObject(value)) return value;
	const kept = Object.entries(value).flatMap(([name, inner]) => {
		const its = walk(inner, at === "" ? name : `${at}.${name}`, places);
		return its === void 0 ? [] : [[name, its]];
	});
	return kept.length === 0 && Object.keys(value).length > 0 ? void 0 : Object.fromEntries(kept);
}
// src/plan/availability/words.ts
const CODE = "P-NOT-ON-THIS-SERVER";
/** All declared of a kind that is not there, said once: "SLA policies: not on this server (community edition)". */
function absentKind(kind, first, release) {
	const those = pluralOf$1(kind.words.noun);
	return {
		code: CODE,
		severity: "warning",
		place: first.place,
		subject: null,
		sentence: `${those[0].toUpperCase()}${those.slice(1)}: not on this server (${whatIsShort(absentOf(kind, release) ?? kind, release)}).`,
		nextStep: "They are left out; take them out of the files, or change the server."
	};
}
/** One place that the server does not take: only that is left out, or all of the resource. */
function notTaken(resource, part, at, release, isAll) {
	return warning$1(resource, `this server (${saidOf(part, release)}) ${DOES[part.otherwise]} ${whatIs(resource, part, at)}${sinceOf(part, release)}, so ${isAll ? "nothing of it is written" : "it is not sent"}`, part, {
		at,
		release
	});
}
/** One place that is stored and does nothing. */
function idle(resource, part, at, release) {
	return warning$1(resource, `this server (${saidOf(part, release)}) stores ${whatIs(resource, part, at)} and never acts on it${sinceOf(part, release)}`, part, {
		at,
		release
	});
}
/** A place that names one of a kind that is not there. */
function namesAbsent(resource, kind, at, isAll) {
	const sentence = `"${at}" names one of the ${pluralOf$1(kind.words.noun)}, which this server does not have, so ${isAll ? "nothing of it is written" : "it is not sent"}`;
	return {
		...wrong(resource, CODE, sentence, "Take it out, or change the server.", at),
		severity: "warning"
	};
}
/** A part on a server that lacks it: `name is left out in silence (until 4.8)`. */
function partWords(part, release) {
	const { values = [], since, until, feature, otherwise } = part;
	const why = {
		since: `until ${since}`,
		until: `since ${until}`,
		edition: "community edition",
		feature: `without the feature ${feature}`
	}[shortageOfPart(part, release)];
	return `${partNamed(part)} ${values.length > 1 ? "are" : "is"} ${HAPPENS[otherwise]} (${why})`;
}
/** What of a kind it is: `name`, `url over 255 characters`, `"x" in subscriptions[]`. */
function partNamed({ at, values, such }) {
	return [
		...values === void 0 ? [] : [`${values.map((value) => literal(value)).join(", ")} in`],
		at,
		...such === void 0 ? [] : [such.are]
	].join(" ");
}
const HAPPENS = {
	refuses: "refused",
	fails: "answered with an error 500",
	ignores: "left out in silence",
	idles: "stored and never acted on"
};
const DOES = {
	refuses: "refuses",
	fails: "fails at",
	ignores: "does not know",
	idles: "does nothing with"
};
function warning$1(resource, sentence, part, { at, release }) {
	const { instead, feature } = part;
	const other = {
		since: ", or upgrade Chatwoot",
		until: "",
		edition: ", or use the enterprise edition",
		feature: `, or switch on the feature ${feature}`
	}[shortageOfPart(part, release)];
	const step = `${instead === void 0 ? "Take it out" : `Write ${instead} instead`}${other}.`;
	return {
		...wrong(resource, CODE, sentence, step, at),
		severity: "warning"
	};
}
function sinceOf(part, release) {
	const why = shortageOfPart(part, release);
	return why === "since" ? ` (it came with ${part.since})` : why === "until" ? ` (it went with ${part.until})` : "";
}
/** What of the server is the reason. */
function saidOf(part, release) {
	const why = shortageOfPart(part, release);
	if (why === "edition") return "community edition";
	return why === "feature" ? `without the feature ${part.feature}` : `Chatwoot ${release.version}`;
}
function whatIsShort({ availability }, release) {
	const { since, until, needsFeature } = availability;
	return {
		since: `Chatwoot ${release.version}; it came with ${since}`,
		until: `Chatwoot ${release.version}; it went with ${until}`,
		edition: "community edition",
		feature: `the feature ${needsFeature} is switched off`
	}[shortageOf(availability, release)];
}
function whatIs(resource, { values, such }, at) {
	return values === void 0 ? `"${at}"${such === void 0 ? "" : ` ${such.are}`}` : `${writtenAt(resource, at)} in "${at}"`;
}
function writtenAt({ fields }, at) {
	const value = at.split(/[.[\]]/).filter((step) => step !== "").reduce((inner, step) => inner?.[step], fields);
	return typeof value === "string" ? literal(value) : "a value";
}
// src/plan/availability/taken.ts
/**
* What of the files a server can take: the rest is told and not sent, and is no difference either. What the server shows
* it has counts more than what the declarations say of its release.
*/
/** The sides without the kinds that the server does not have: those are neither compared nor deleted nor forgotten. */
function onThisServer({ desired, ledger }, release) {
	const isThere = ({ kind }) => whyAbsent(kindNamed(kind), release) === null;
	const absent = Map.groupBy(desired.resources.filter((one) => !isThere(one)), ({ kind }) => kind);
	const kept = ledger && Object.entries(ledger.resources).filter(([kind]) => !isKind(kind) || isThere({ kind }));
	return {
		desired: {
			...desired,
			resources: desired.resources.filter(isThere),
			forgotten: desired.forgotten.filter(isThere)
		},
		ledger: ledger && {
			...ledger,
			resources: Object.fromEntries(kept)
		},
		findings: [...absent].map(([kind, [first]]) => absentKind(kindNamed(kind), first, release))
	};
}
/** What the server takes of one resource; `live` is what it has of it. */
function takenBy(release, { kind, desired, live }, reveal) {
	const parts = partsLacking(kind, release).flatMap((part) => placesOf(part, desired, live?.fields ?? null, reveal).map((at) => ({
		part,
		at
	})));
	const lacks = [...parts.filter(({ part }) => part.otherwise !== "idles").map(({ part, at }) => ({
		at,
		path: part.at,
		isWhole: isWhole(part),
		isMissed: live === null && isMissed(part, desired.fields),
		says: (isAll) => notTaken(desired, part, at, release, isAll)
	})), ...absentNames(kind, desired, release)];
	const spared = lacks.filter(({ path }) => canBeSpared(path));
	const fields = withoutPlaces(desired.fields, spared.map(({ at }) => at));
	const isNeeded = ({ at, isMissed: isAsked }) => isAsked || at.endsWith("]") && isEmptied(valueAt(fields, listOf(at))) || live === null && [...kind.limits.required, ...kind.identity.naturalKey].includes(at);
	const isFatal = (lack) => !spared.includes(lack) || isNeeded(lack);
	const isTold = ({ at, isWhole: isField }) => !isField || at !== kind.identity.nameField || Object.hasOwn(desired.places, at);
	const refusal = lacks.find(isFatal)?.says(true) ?? null;
	return {
		desired: refusal === null ? {
			...desired,
			fields
		} : desired,
		refusal,
		findings: [...lacks.filter((lack) => !isFatal(lack) && isTold(lack)).map(({ says }) => says(false)), ...parts.filter(({ part }) => part.otherwise === "idles").map(({ part, at }) => idle(desired, part, at, release))]
	};
}
/** The places of the resource that hold it, but for what the server has already. */
function placesOf(part, { fields }, live, reveal) {
	const [step] = stepsOf(part.at);
	const field = step.name;
	if (!Object.hasOwn(fields, field)) return live === null && isMissed(part, fields) ? [field] : [];
	const had = [];
	if (live !== null) eachAt(live, part.at, (value) => had.push(value));
	if (isWhole(part) && had.some((value) => !isNothing(value))) return [];
	const places = [];
	eachAt(fields, part.at, (sealed, place) => {
		const value = unseal(sealed, reveal);
		if ((isWhole(part) ? !isNothing(value) : part.values?.includes(value) === true || part.such?.holds(value, fields) === true) && !had.some((one) => isEqual(one, value))) places.push(place);
	});
	return places;
}
/** Whether having nothing there is what the server does not take. */
function isMissed({ such }, fields) {
	return such?.holds(null, fields) === true;
}
function isNothing(value) {
	return value === null || value === "" || isEmptied(value);
}
function isWhole({ values, such }) {
	return values === void 0 && such === void 0;
}
function eachAt(fields, at, see) {
	mapAt(fields, at, (value, place) => {
		see(value, place);
		return value;
	});
}
function absentNames(kind, desired, release) {
	const lacks = [];
	mapReferences(kind, desired.fields, (value, { at: path, to }, at) => {
		if (whyAbsent(kindNamed(to), release) !== null) lacks.push({
			at,
			path,
			isWhole: false,
			isMissed: false,
			says: (isAll) => namesAbsent(desired, kindNamed(to), at, isAll)
		});
		return value;
	});
	return lacks;
}
/** Whether the rest means the same without it: a field, or an item of a plain list. Of a list of objects none can go. */
function canBeSpared(path) {
	return stepsOf(path).every((step, index, all) => "name" in step || "each" in step && index === all.length - 1);
}
/** `subscriptions` of `subscriptions[1]`. */
function listOf(at) {
	return at.replace(/\[\d+\]$/, "");
}
// src/plan/diff/compare.ts
function compare(kind, { desired, applied, live }, fingerprint) {
	const before = applied === null ? null : unitsAt(kind, applied);
	const isWrittenOnly = (path) => kind.comparison.writtenOnly.some((one) => isWithin(path, one));
	/** What the server never answers is there as it was written. */
	const side = (fields) => {
		const answered = unitsAt(kind, fields);
		return (path) => {
			const is = answered(path);
			return is === void 0 && isWrittenOnly(path) ? before?.(path) : is;
		};
	};
	const [liveNow, liveAfter, liveAsApplied] = [
		side(live.now),
		side(() => live.after),
		side(live.asApplied)
	];
	const unknown = /* @__PURE__ */ new Set();
	const fields = [];
	const isSame = (name) => Object.hasOwn(live.after, name) && isEqual(desired[name], live.after[name]);
	const differing = pick(desired, Object.keys(desired).filter((name) => !isSame(name)));
	for (const [path, want] of unitsOf(kind, differing)) {
		const field = fieldOf(path);
		const is = liveAfter(path);
		const isUnknown = (live.isPartial === true || isWrittenOnly(path)) && is === void 0;
		if (!isUnknown && is === void 0 && !Object.hasOwn(live.after, field)) {
			unknown.add(field);
			continue;
		}
		if ((want === null || isEmptied(want)) && is === void 0 && !isUnknown || isEqual(want, sealLike(want, is, fingerprint))) continue;
		const was = before?.(path);
		const hide = (value) => sealLike(was, sealLike(want, value, fingerprint), fingerprint);
		const unchanged = sealLike(was, liveAsApplied(path), fingerprint);
		const namesGone = was !== void 0 && isEqual(was, unchanged) && !isEqual(was, sealLike(was, liveNow(path), fingerprint));
		const cause = namesGone && isEqual(want, was) ? {
			cause: "drift",
			alsoByHand: false
		} : causeOf(before, was, want, unchanged);
		const [shown, now] = [hide(is), hide(liveNow(path))];
		fields.push({
			path,
			...shown === void 0 ? {} : { live: shown },
			...now === void 0 || isEqual(now, shown) ? {} : { before: now },
			desired: want,
			...cause,
			...isUnknown ? { isUnknown } : {},
			...namesGone ? { namesGone } : {}
		});
	}
	return {
		fields,
		unknown: [...unknown]
	};
}
/** The unit at a path, of fields that are made when somebody asks. */
function unitsAt(kind, fields) {
	const units = once(() => unitIn(kind, fields()));
	return (path) => units()(path);
}
function causeOf(before, was, want, is) {
	if (before === null) return {
		cause: "first contact",
		alsoByHand: false
	};
	if (was === void 0 || isEqual(was, is)) return {
		cause: "this change",
		alsoByHand: false
	};
	return isEqual(want, was) ? {
		cause: "drift",
		alsoByHand: false
	} : {
		cause: "this change",
		alsoByHand: true
	};
}
/** The weightiest cause of several fields: a change by the files outranks drift. */
function causeOfAll(fields) {
	return fields.find(({ cause }) => cause !== "drift")?.cause ?? "drift";
}
// src/plan/diff/impossible.ts
function cannotCreate(kind, desired, fields, mayExist) {
	const { unknown = [] } = desired;
	const missing = kind.limits.required.filter((path) => valueAt(fields, path) === void 0 && !unknown.some((one) => isWithin(path, one)));
	const names = missing.map((path) => `"${path}"`).join(", ");
	const reason = missing.length + unknown.length > 0 ? null : whyNot(kind, fields);
	if (missing.length === 0 && reason === null) return [];
	const [code, sentence, nextStep] = reason === null ? [
		"P-REQUIRED",
		`to create it ${names} ${missing.length === 1 ? "is" : "are"} missing`,
		"Add it; or, if it does exist, give its id in \"$id\"."
	] : [
		"P-CANNOT-CREATE",
		`it cannot be created: ${reason}`,
		"Correct it; or, if it does exist, give its id in \"$id\"."
	];
	return [mayExist ? {
		...wrong(desired, code, `unless the server has it already, ${sentence}`, nextStep),
		severity: "note"
	} : wrong(desired, code, `it does not exist on the server, and ${sentence}`, nextStep)];
}
function whyNot({ endpoint, limits, words }, fields) {
	return endpoint.create === null && endpoint.over === null ? `this Chatwoot has no ${words.noun} to change` : limits.cannotCreate(fields);
}
function cannotUpdate(kind, desired, id, fields) {
	return fields.filter(({ path, isUnknown }) => kind.limits.immutable.includes(path) && !isUnknown).map(({ path, live, desired: want }) => wrong(desired, "P-IMMUTABLE", `"${path}" of id ${id} is ${literal(live ?? null)} on the server and can never become ${literal(want ?? null)}`, "Correct the value, or \"$id\" if another one is meant; to really replace it, declare a new key.", path));
}
function unknownFields(kind, desired, names) {
	return names.filter((name) => name !== kind.identity.nameField || name in desired.places).filter((name) => desired.fields[name] !== null).map((name) => ({
		...wrong(desired, "P-NOT-ON-THIS-SERVER", `this Chatwoot does not know "${name}", so it is neither compared nor written`, "Take it out, or upgrade Chatwoot.", name),
		severity: "warning",
		unknownField: name
	}));
}
// src/plan/diff/draft.ts
/** What one declared resource comes to: the changes it needs, and what about it cannot be done. */
function draft(matched, references, terms) {
	const wanted = wantedOf(matched, references, terms);
	const { root, findings } = waiting(matched, wanted, references);
	const { live } = matched;
	const drafted = live === null ? creation(matched, wanted) : correction({
		...matched,
		live
	}, wanted, references, terms);
	return {
		...drafted,
		refreshed: root === null ? drafted.refreshed : [],
		findings: [
			...wanted.findings,
			...findings,
			...drafted.findings
		],
		root
	};
}
function wantedOf({ kind, desired, live, entry }, references, { reveal, fingerprint }) {
	const { key, protect, place, comment } = desired;
	const ignored = Object.keys(desired.ignore);
	const withoutIgnored = (all) => ignored.length === 0 ? all : mapUnits(kind, all, (path, value) => ignored.some((one) => isWithin(path, one)) ? void 0 : value);
	const sealed = seal(desired.fields, reveal, fingerprint);
	const said = live === null ? sealed : withoutIgnored(sealed);
	const { gone, findings, ...its } = references.ofDesired(kind, desired, said, entry?.fields);
	const fields = canonical(kind, its.fields);
	const title = titleOf(kind, sealed, key);
	const about = {
		kind: kind.name,
		key,
		title,
		protect,
		place,
		comment,
		before: {},
		holds: {}
	};
	return {
		managed: withoutIgnored(fields),
		fields,
		gone,
		findings,
		about
	};
}
/** What it names and somebody deleted: it waits, with all that needs it. */
function waiting({ kind, desired, live }, { gone, about }, references) {
	if (!isFilledList(gone)) return {
		root: null,
		findings: []
	};
	const stillNamed = live === null ? null : references.lost(kind, live.fields, kindsGone(gone));
	const finding = goneFinding(kind, desired, gone, stillNamed);
	const { key, title, place } = about;
	const id = live?.id ?? null;
	return {
		root: {
			kind: kind.name,
			key,
			id,
			title,
			place,
			gone: fieldsOf$1(gone),
			reason: finding.sentence
		},
		findings: [{
			...finding,
			holds: [subjectOf(about)]
		}]
	};
}
function creation({ kind, desired, entry, mayExist }, { managed, fields, about }) {
	const cause = entry === null || entry.goesAlong || mayExist ? "this change" : "drift";
	const units = Object.entries(fields).map(([path, value]) => ({
		path,
		desired: value,
		cause,
		alsoByHand: false
	}));
	return {
		changes: [{
			...about,
			action: "create",
			id: null,
			cause,
			fields: units,
			send: fields,
			managed
		}],
		contested: [],
		refreshed: [],
		findings: cannotCreate(kind, desired, fields, mayExist)
	};
}
function correction(matched, { managed, gone, about }, references, terms) {
	const { kind, desired, live, entry } = matched;
	const { id } = live;
	const owned = entry !== null && entry.id === id ? entry : null;
	const sides = sidesOf(matched, owned?.fields ?? null, references);
	const { unknown, fields } = compare(kind, {
		desired: managed,
		...sides
	}, terms.fingerprint);
	const { open, left } = parted(kind, terms.allowed.has(`update ${subjectOf(about)}`) ? null : owned, fields, terms.now);
	const lasting = without(managed, left.filter(({ field }) => field.cause !== "drift").map(({ field }) => fieldOf(field.path)));
	const changed = open.map(({ path }) => path);
	const changes = [];
	if (owned === null) {
		const cause = entry === null ? "first contact" : "drift";
		const stillOpen = without(managed, changed.map(fieldOf));
		changes.push({
			...about,
			action: "adopt",
			id,
			cause,
			fields: [],
			send: {},
			managed: stillOpen
		});
	}
	if (changed.length > 0) {
		const { now, after } = sides.live;
		const send = sendOf(kind, managed, after, changed);
		const cause = causeOfAll(open);
		changes.push({
			...about,
			action: "update",
			id,
			cause,
			fields: open,
			send,
			managed: lasting,
			holds: now()
		});
	}
	const { key, protect, place } = desired;
	const refused = stillRefused(entry, left);
	const isCurrent = owned === null || changed.length > 0 || isEqual(owned.fields, lasting) && owned.protect === (protect || void 0) && isEqual(owned.refused ?? {}, refused);
	const known = {
		kind: kind.name,
		key,
		id,
		fields: lasting,
		protect,
		...isFilled(refused) ? { refused } : {}
	};
	return {
		changes,
		contested: left.map((one) => ({
			kind: kind.name,
			key,
			id,
			title: about.title,
			place,
			...one
		})),
		refreshed: isCurrent ? [] : [known],
		findings: [...unknownFields(kind, desired, unknown), ...cannotUpdate(kind, desired, id, fieldsBut(gone, fields))]
	};
}
/** What names something that is gone differs because of that. */
function fieldsBut(gone, fields) {
	const names = fieldsOf$1(gone);
	return fields.filter(({ path }) => !names.includes(fieldOf(path)));
}
/** What was applied last and what the server has, in the form of what the files want. */
function sidesOf({ kind, live }, fields, references) {
	const applied = fields === null ? null : once(() => canonical(kind, references.ofApplied(kind, fields)));
	const has = withKnown(kind.requests, live.fields, applied);
	return {
		applied,
		live: {
			now: once(() => canonical(kind, references.ofLive(kind, has, "now"))),
			after: canonical(kind, references.ofLive(kind, has, "after")),
			asApplied: () => canonical(kind, references.ofLive(kind, has, "now", applied?.())),
			isPartial: live.isPartial
		}
	};
}
function isFilledList(list) {
	return list.length > 0;
}
// src/plan/diff/leave.ts
/** What leaves the files: deleted when it is ours and still there, forgotten when it is gone or people said so. */
/** What the server never answers is lost with it, but for what was written last; a secret is written again from the files. */
function onlyWritten({ comparison }, { fields }) {
	const isTold = ([name, value]) => comparison.writtenOnly.includes(name) && !isSealed(value);
	return Object.fromEntries(Object.entries(fields).filter(isTold));
}
/** What becomes of something we own that the files no longer declare. */
function leave(entry, references, fingerprint) {
	const kind = kindNamed(entry.kind);
	const has = entry.live && withKnown(kind.requests, entry.live.fields, () => entry.fields);
	const live = has === null ? null : canonical(kind, references.ofLive(kind, has, "now"));
	const before = live === null ? null : {
		...onlyWritten(kind, entry),
		...sealLike(entry.fields, live, fingerprint)
	};
	const isDeleted = live !== null && !entry.isForgotten;
	return {
		action: isDeleted ? "delete" : "forget",
		kind: entry.kind,
		key: entry.key,
		id: entry.id,
		title: titleOf(kind, before ?? entry.fields, entry.key),
		cause: live === null ? "drift" : "this change",
		fields: [],
		send: {},
		managed: {},
		protect: entry.protect,
		place: null,
		comment: null,
		before: isDeleted ? before : live === null ? {} : entry.fields,
		holds: live ?? {}
	};
}
// src/plan/diff/not-listed.ts
/** Values that have to be in a list of another resource, such as a language that its help centre has to have. */
/** The list is that of the files; where they do not say it, the server's. What nobody says forbids nothing. */
function notListed(matched, live) {
	const declaredIn = Map.groupBy(matched.toSorted((a, b) => a.desired.key < b.desired.key ? -1 : 1), ({ kind }) => kind.name);
	return matched.flatMap(({ kind, desired }) => kind.limits.listedBy.flatMap(({ at, in: field, list }) => {
		const [value, name] = [valueAt(desired.fields, at), valueAt(desired.fields, field)];
		const to = kind.references.find((reference) => reference.at === field)?.to;
		if (value === void 0 || name === void 0 || to === void 0) return [];
		const those = listOf(to, name, list);
		if (those === null || those.includes(value)) return [];
		const known = those.map((one) => JSON.stringify(one)).sort();
		const sentence = `"${at}" ${JSON.stringify(value)} is not in "${list}" of ${to}/${String(name)} (${known.join(", ")})`;
		return [wrong(desired, "P-NOT-LISTED", sentence, `Correct it, or add it to "${list}" there.`, at)];
	}));
	function listOf(to, name, path) {
		const those = declaredIn.get(to) ?? [];
		const declared = those.find(({ desired }) => desired.key === name) ?? those.find(({ kind, desired }) => naturalKeyOf(kind, desired) === name);
		const found = declared === void 0 ? calledSo(kindNamed(to), live[to] ?? [], name)[0] : declared.live;
		const list = valueAt(declared?.desired.fields, path) ?? valueAt(found?.fields, path);
		return Array.isArray(list) ? list : null;
	}
}
// src/plan/known-as.ts
/** What a plan says of the resources that its changes refer to: what the server wants in a reference, and their names. */
function wiresOf(changes, references) {
	const wires = [];
	for (const change of changes) mapReferences(kindNamed(change.kind), change.send, (value, reference) => {
		const wire = typeof value === "string" ? references.wireOf(reference, value) : void 0;
		if (wire !== void 0) wires.push([
			wireSpace(reference),
			value,
			wire
		]);
		return value;
	});
	return inTables(wires);
}
/** A name that is a secret is not told. */
function namesOf({ matched }) {
	return inTables(matched.flatMap(({ kind, desired }) => {
		const title = titleOf(kind, desired.fields, desired.key);
		return title === desired.key ? [] : [[
			kind.name,
			desired.key,
			title
		]];
	}));
}
function inTables(entries) {
	const tables = Map.groupBy(entries, ([table]) => table);
	return Object.fromEntries([...tables].map(([table, its]) => [table, Object.fromEntries(its.map(([, key, value]) => [key, value]))]));
}
// src/plan/order/along.ts
/** What Chatwoot deletes by itself together with something that the plan deletes: it must not pass for drift the next night. */
/** The same changes, of which the deletes say what goes along, and a warning for each of these. */
function withWhatGoesAlong(changes, matched) {
	const findings = [];
	const written = new Set(changes.flatMap((one) => Object.keys(one.send).map((field) => `${subjectOf(one)} ${field}`)));
	const bound = allBy(matched.flatMap((one) => boundBy(one).map((reference) => ({
		one,
		reference
	}))), ({ one, reference: { to, at } }) => [`${to} ${String(valueAt(one.live?.fields, at))}`]);
	return {
		changes: changes.map((change) => {
			if (change.action !== "delete") return change;
			const going = (bound.get(`${change.kind} ${change.id}`) ?? []).filter(({ one, reference: { at } }) => !written.has(`${subjectOf(one.desired)} ${fieldOf(at)}`));
			const along = [...firstBy(going, ({ one }) => one).values()].map(({ one, reference }) => {
				findings.push(warning(change, one, reference));
				return one;
			});
			return along.length === 0 ? change : {
				...change,
				takesAlong: along.map(({ desired: { kind, key } }) => ({
					kind,
					key
				})).toSorted(bySubject)
			};
		}),
		findings
	};
}
function bySubject(a, b) {
	return subjectOf(a) < subjectOf(b) ? -1 : 1;
}
/** The references that make the server delete it with what they refer to. */
function boundBy({ kind: { references }, live }) {
	return live === null ? [] : references.filter(({ goesAlong }) => goesAlong === true);
}
/** What is nested under something cannot live without it. */
function waysOut$1(change, kind, at) {
	return kindNamed(kind).limits.immutable.includes(at) ? `Take it out of the files as well, or keep ${subjectOf(change)}` : `To keep it, add "${at}": null to it`;
}
function warning(change, { desired }, { at }) {
	return {
		code: "P-GOES-ALONG",
		severity: "warning",
		place: desired.place,
		subject: subjectOf(desired),
		sentence: `Chatwoot deletes ${subjectOf(desired)} together with ${subjectOf(change)}, to which it is bound in Chatwoot.`,
		nextStep: `${waysOut$1(change, desired.kind, at)}; otherwise the next apply creates it again.`
	};
}
// src/plan/order/names.ts
/**
* Names that the server takes only once in a kind: which change takes one, which gives one up, what a change is called
* for a moment while names go round in a circle, and what cannot or should not be done with them in one plan.
*/
var Names = class {
	#changes;
	#reveal;
	#fingerprint;
	#takers;
	#givers;
	/** Ids of the live resources that are called so. */
	#holders;
	constructor(changes, live, reveal, fingerprint) {
		this.#changes = changes;
		this.#reveal = reveal;
		this.#fingerprint = fingerprint;
		const claims = (names) => names.map(({ claim }) => claim);
		this.#takers = allBy(changes, (change) => claims(this.#taken(change)));
		this.#givers = allBy(changes, (change) => claims(this.#freed(change)));
		const held = [...new Set(changes.map(({ kind }) => kind))].flatMap((kind) => (live[kind] ?? []).map(({ id, fields }) => ({
			kind,
			id,
			fields
		})));
		const holders = allBy(held, ({ kind, fields }) => claims(this.#named(kind, canonical(kindNamed(kind), fields))));
		this.#holders = new Map([...holders].map(([claim, all]) => [claim, all.map(({ id }) => id)]));
	}
	/** The changes that give up a name which this one takes. */
	givers(change) {
		return this.#taken(change).flatMap(({ claim }) => this.#giversOf(change, claim));
	}
	/**
	* Fields under which the resource can stand for a moment so that its names are free, called like nothing that exists
	* or is wanted; null when nobody knows how to call it.
	*/
	aside(change) {
		const fields = this.#freed(change).map(({ field }) => [field, this.#thirdName(change, field)]);
		return fields.every(([, name]) => name !== null) ? Object.fromEntries(fields) : null;
	}
	#thirdName(change, field) {
		const value = change.send[field] ?? change.before[field];
		const name = isSealed(value) ? value.$secret : value;
		if (typeof name !== "string" || name === "") return null;
		const aside = kindNamed(change.kind).identity.unique[field]?.aside;
		if (aside === void 0) return null;
		for (let attempt = 1;; attempt++) {
			const text = aside(`aside-${change.id}${attempt === 1 ? "" : `-${attempt}`}`, name);
			const third = isSealed(value) ? new Sealed(text, this.#fingerprint(this.#reveal(text))) : text;
			const [its] = this.#named(change.kind, {
				...change.holds,
				...change.send,
				[field]: third
			}).filter((one) => one.field === field);
			if (its !== void 0 && !this.#takers.has(its.claim) && !this.#holders.has(its.claim)) return third;
		}
	}
	/** What the names of the changes come to: taken twice, or moved on so fast that the server may mix things up. */
	findings() {
		return this.#changes.flatMap((change) => this.#taken(change).flatMap(({ field, claim }) => {
			const rival = this.#takers.get(claim).find((other) => other !== change);
			const givers = this.#giversOf(change, claim);
			const keeper = (this.#holders.get(claim) ?? []).find((id) => id !== change.id && !givers.some((giver) => giver.id === id));
			if (rival !== void 0) return [taken(change, field, `${subjectOf(rival)} is to have as well`)];
			if (keeper !== void 0) return [taken(change, field, `id ${keeper} on the server has and keeps`)];
			return change.action === "update" ? givers.flatMap((giver) => mixed(change, field, giver)) : [];
		}));
	}
	#giversOf(change, claim) {
		return (this.#givers.get(claim) ?? []).filter((other) => other !== change);
	}
	/** What the change calls its resource that was called otherwise or not there. */
	#taken({ kind, send, holds }) {
		const before = new Set(this.#named(kind, holds).map(({ claim }) => claim));
		return this.#named(kind, {
			...holds,
			...send
		}).filter(({ claim }) => !before.has(claim));
	}
	/** What the resource is called now and is not called any more when the change is through. */
	#freed({ action, kind, send, holds }) {
		const after = new Set(this.#named(kind, {
			...holds,
			...send
		}).map(({ claim }) => claim));
		return this.#named(kind, holds).filter(({ claim }) => action === "delete" || !after.has(claim));
	}
	/** A secret and the live text that it may stand for must be found equal, so all of them are compared as fingerprints. */
	#named(kind, fields) {
		const { unique, heldOnce } = kindNamed(kind).identity;
		const named = (field, value, place) => {
			if (!isSealed(value) && typeof value !== "string") return [];
			return [{
				field,
				claim: `${kind} ${field} ${place} ${isSealed(value) ? value.fingerprint : this.#fingerprint(value)}`
			}];
		};
		const items = (field) => Array.isArray(fields[field]) ? fields[field] : [];
		return [...Object.entries(unique).flatMap(([field, { within = [] }]) => named(field, fields[field], within.map((beside) => String(fields[beside])).join())), ...heldOnce.flatMap((field) => items(field).flatMap((item) => named(field, item, "")))];
	}
};
function taken(change, field, by) {
	const value = change.send[field];
	return {
		code: "P-NAME-TAKEN",
		severity: "error",
		place: change.place,
		subject: subjectOf(change),
		sentence: `${subjectOf(change)}: ${by} the ${field} ${JSON.stringify(isSealed(value) ? value.$secret : value)}, and Chatwoot takes it only once.`,
		nextStep: "Give one of the two another one; or, if both mean the same resource, declare it once."
	};
}
function mixed(change, field, giver) {
	const { words, identity } = kindNamed(change.kind);
	const afterwards = identity.unique[field]?.afterwards;
	if (afterwards === void 0) return [];
	return [{
		code: "P-NAMES-MIX",
		severity: "warning",
		place: change.place,
		subject: subjectOf(change),
		sentence: `${subjectOf(change)} takes the ${field} that ${subjectOf(giver)} gives up. After each such change Chatwoot ${afterwards}, in the background and in any order, so what belongs to the one ${words.noun} can end up with the other.`,
		nextStep: `Do it in two merges: first give ${subjectOf(giver)} a ${field} that nothing has, and the rest when Chatwoot is through with it.`
	}];
}
// src/plan/order/circles.ts
/** For each of some changes all those among them that wait for it and that it waits for, itself included. */
function circlesAmong(some, waitsFor, waitedForBy) {
	const circles = /* @__PURE__ */ new Map();
	const among = new Set(some);
	for (const first of endedLastFirst(some, among, waitsFor)) {
		const circle = [];
		const open = [first];
		for (let change = open.pop(); change !== void 0; change = open.pop()) {
			if (!among.has(change) || circles.has(change)) continue;
			circles.set(change, circle);
			circle.push(change);
			open.push(...waitedForBy(change));
		}
	}
	return circles;
}
/** A change ends when all that it waits for has ended, circles aside. */
function endedLastFirst(some, among, waitsFor) {
	const begun = /* @__PURE__ */ new Set();
	const ended = /* @__PURE__ */ new Set();
	for (const root of some) {
		const open = [root];
		for (let change = open.at(-1); change !== void 0; change = open.at(-1)) {
			if (begun.has(change)) {
				open.pop();
				ended.add(change);
				continue;
			}
			begun.add(change);
			for (const other of waitsFor(change)) if (among.has(other) && !begun.has(other)) open.push(other);
		}
	}
	return [...ended].reverse();
}
// src/plan/order/waiting.ts
/**
* What still waits while one change after the other gets its place. Each counts what it waits for, so that whatever gets
* its place is looked at once, and so is what waits for that.
*/
var Waiting = class {
	/** In the order in which those that wait for nothing get their places. */
	#all;
	#rank;
	#forReferences;
	#forNames;
	/** The other way round: for each change, those that wait for it. */
	#referring;
	#taking;
	/** How many times each waits, of those without a place. */
	#counts;
	/** Those that wait for a name that is free by now, because its resource has a temporary one. */
	#aside = /* @__PURE__ */ new Set();
	/** Without a place, and waiting for nothing. A delete that nothing but deletes waits for is `last`. */
	#free = [];
	#freeDeletes = [];
	#last = [];
	/** How many of those without a place are no deletes. */
	#others;
	#circles = null;
	/** Before this index of `all`, nothing that waits is in a circle. */
	#at = 0;
	constructor(all, forReferences, forNames) {
		this.#all = all;
		this.#rank = new Map(all.map((change, index) => [change, index]));
		this.#forReferences = forReferences;
		this.#forNames = forNames;
		this.#referring = reversed(forReferences);
		this.#taking = reversed(forNames);
		this.#counts = new Map(all.map((change) => [change, this.#waitsFor(change).length]));
		this.#others = all.filter((change) => !isDelete(change)).length;
		for (const change of all) if (this.#counts.get(change) === 0) this.#release(change);
	}
	isOver() {
		return this.#counts.size === 0;
	}
	/** One level at a time keeps the order independent of how the changes came in. Nothing when all wait in a circle. */
	nextLevel() {
		if (this.#free.length > 0) return this.#sorted(this.#free.splice(0));
		if (this.#others === 0) return this.#sorted([...this.#last.splice(0), ...this.#freeDeletes.splice(0)]);
		const { needed = [], last = [] } = Object.groupBy(this.#freeDeletes.splice(0), (change) => this.#isNeeded(change) ? "needed" : "last");
		this.#last.push(...last);
		return this.#sorted(needed);
	}
	/** The first circle of those in which nothing can come first. */
	circle() {
		this.#circles ??= this.#circlesAmong(this.#all.filter((change) => this.#counts.has(change)));
		for (;; this.#at++) {
			const change = this.#all[this.#at];
			if (!this.#counts.has(change)) continue;
			const circle = this.#circles.get(change);
			if (circle.length > 1 || this.#waitsFor(change).includes(change)) return this.#sorted(circle);
		}
	}
	/** Those that wait for the names of a change. */
	taking(change) {
		return this.#taking.get(change) ?? [];
	}
	/** The names of a change are free before it gets its place. */
	freeNames(change, circle) {
		this.#aside.add(change);
		for (const other of this.taking(change)) this.#waitOnceLess(other);
		for (const [one, its] of this.#circlesAmong(circle)) this.#circles.set(one, its);
	}
	/** They have their places, and nothing waits for them any more. */
	place(changes) {
		for (const change of changes) {
			this.#counts.delete(change);
			if (!isDelete(change)) this.#others -= 1;
		}
		for (const change of changes) for (const other of this.#waitedForBy(change)) this.#waitOnceLess(other);
	}
	#waitOnceLess(change) {
		const count = this.#counts.get(change);
		if (count === void 0) return;
		this.#counts.set(change, count - 1);
		if (count === 1) this.#release(change);
	}
	#release(change) {
		(isDelete(change) ? this.#freeDeletes : this.#free).push(change);
	}
	#waitsFor(change) {
		const forNames = this.#forNames.get(change).filter((other) => !this.#aside.has(other));
		return [...this.#forReferences.get(change), ...forNames];
	}
	#waitedForBy(change) {
		return [...this.#referring.get(change) ?? [], ...this.#aside.has(change) ? [] : this.taking(change)];
	}
	#circlesAmong(some) {
		return circlesAmong(some, (change) => this.#waitsFor(change), (change) => this.#waitedForBy(change));
	}
	/** Whether anything that is no delete waits for it, by way of others as well. What is not needed never will be. */
	#isNeeded(change) {
		const seen = /* @__PURE__ */ new Set();
		const open = this.#waitedForBy(change);
		for (let other = open.pop(); other !== void 0; other = open.pop()) {
			if (seen.has(other)) continue;
			seen.add(other);
			if (this.#counts.has(other) && !isDelete(other)) return true;
			open.push(...this.#waitedForBy(other));
		}
		return false;
	}
	#sorted(changes) {
		return changes.toSorted((a, b) => this.#rank.get(a) - this.#rank.get(b));
	}
};
function isDelete({ action }) {
	return action === "delete";
}
function reversed(waits) {
	const waiting = /* @__PURE__ */ new Map();
	for (const [change, others] of waits) for (const other of others) {
		const those = waiting.get(other);
		if (those === void 0) waiting.set(other, [change]);
		else those.push(change);
	}
	return waiting;
}
// src/plan/order/order.ts
/**
* The order of a plan: what is referred to comes before what refers to it, what gives a unique name up before what takes
* it; deletes come as late as they can, and the other way round. Where names are swapped, one of the changes gets a
* temporary name first.
*/
function inOrder(unsorted, namesOf, referredBy = subjectsReferredTo) {
	const changes = [...unsorted].sort(byKindAndKey);
	const writes = changes.filter(isWrite);
	const forReferences = waitsForReferences(writes, referredBy);
	const names = namesOf(writes);
	const forNames = new Map(writes.map((change) => [change, names.givers(change)]));
	const waiting = new Waiting(writes, forReferences, forNames);
	const asides = /* @__PURE__ */ new Map();
	const ordered = changes.filter((change) => !isWrite(change));
	const findings = names.findings();
	while (!waiting.isOver()) {
		let level = waiting.nextLevel();
		if (level.length === 0) {
			const circle = waiting.circle();
			const members = new Set(circle);
			const stepping = circle.find((change) => !asides.has(change) && waiting.taking(change).some((other) => members.has(other)));
			const aside = stepping === void 0 ? null : names.aside(stepping);
			if (aside !== null) {
				asides.set(stepping, aside);
				waiting.freeNames(stepping, circle);
				continue;
			}
			findings.push(...cycle(circle));
			level = circle;
		}
		ordered.push(...level);
		waiting.place(level);
	}
	return {
		findings,
		changes: ordered.map((one) => {
			const { holds: _, ...change } = one;
			const after = [...forReferences.get(one) ?? [], ...forNames.get(one) ?? []];
			const aside = asides.get(one);
			return {
				...change,
				...aside && { aside },
				after: [...new Set(after.map(subjectOf))].sort()
			};
		})
	};
}
const rankOf = new Map(kinds.map(({ name }, index) => [name, index]));
function byKindAndKey(a, b) {
	const byKind = rankOf.get(a.kind) - rankOf.get(b.kind);
	return byKind !== 0 ? byKind : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
function waitsForReferences(writes, referredBy) {
	const bySubject = new Map(writes.map((change) => [subjectOf(change), change]));
	const among = (subjects) => [...subjects].map((subject) => bySubject.get(subject)).filter((other) => other !== void 0);
	const waits = new Map(writes.map((change) => [change, []]));
	for (const change of writes) {
		const needed = isDelete(change) ? [] : among(referredBy(change, change.send));
		const isFirst = (other) => other !== change || change.action === "create";
		waits.get(change).push(...needed.filter((other) => isFirst(other) && !isDelete(other)));
		for (const held of among(referredBy(change, change.holds))) if (held !== change && isDelete(held)) waits.get(held).push(change);
	}
	return waits;
}
function subjectsReferredTo({ kind }, fields) {
	const subjects = /* @__PURE__ */ new Set();
	mapReferences(kindNamed(kind), fields, (value, { to }) => {
		if (typeof value === "string") subjects.add(subjectOf({
			kind: to,
			key: value
		}));
		return value;
	});
	return subjects;
}
function cycle(circle) {
	const members = circle.map(subjectOf).sort();
	return circle.map((change) => ({
		code: "P-CYCLE",
		severity: "error",
		place: change.place,
		subject: subjectOf(change),
		sentence: members.length === 1 ? `${subjectOf(change)} refers to itself, and does not exist yet.` : `${subjectOf(change)} is part of a circle of references: ${members.join(", ")}.`,
		nextStep: members.length === 1 ? "Take the reference out, apply, and put it in with a second pull request." : "None of them can come first. Take one reference out, apply, and put it in with a second pull request."
	}));
}
// src/plan/make.ts
/** The plan of an account: what the files say, what the server says and what we last wrote, compared once. Pure. */
/** What guards have to say of it is added by `guarded`. */
function makePlan(sources) {
	const { account, elsewhere, salt, reveal, allowed, now, lint, release = UNKNOWN } = sources;
	const { desired, ledger, findings: absent } = onThisServer(sources, release);
	const live = stillThere(sources.live, ledger);
	const met = match(desired, live, ledger, reveal, elsewhere);
	const taken = new Map(met.matched.map((one) => [one, takenBy(release, one, reveal)]));
	const its = {
		...met,
		matched: met.matched.map((one) => ({
			...one,
			desired: taken.get(one).desired
		}))
	};
	const references = new References(its, live);
	const fingerprint = fingerprintWith(salt);
	const terms = {
		reveal,
		fingerprint,
		now,
		allowed
	};
	const drafts = its.matched.map((one) => draft(one, references, terms));
	const findings = [
		...desired.notes ?? [],
		...absent,
		...its.findings,
		...[...taken.values()].flatMap((one) => one.findings),
		...managedElsewhere(its.matched, live, elsewhere),
		...twinsOf(its, live, ledger, elsewhere, reveal),
		...notListed(its.matched, live),
		...foreignEntries(ledger),
		...drafts.flatMap((one) => one.findings)
	];
	const ordered = inOrder([...drafts.flatMap(({ changes }) => changes), ...its.left.filter(({ kind }) => isKind(kind)).map((entry) => leave(entry, references, fingerprint))], (changes) => new Names(changes, live, reveal, fingerprint));
	const instead = heldInstead([...findings, ...ordered.findings], ordered.changes, ledger);
	const refused = refusedIn([...taken.values()], ordered.changes);
	const roots = [
		...drafts.flatMap(({ root }) => root === null ? [] : [root]),
		...refused.roots,
		...instead.roots
	];
	const { changes: open, held, findings: waits } = hold({
		changes: ordered.changes,
		held: []
	}, roots);
	const { changes, findings: along } = withWhatGoesAlong(open, its.matched);
	return {
		account,
		changes,
		held,
		contested: drafts.flatMap(({ contested }) => contested),
		findings: [
			...instead.findings,
			...refused.findings,
			...waits,
			...along,
			...lint?.({
				match: its,
				live,
				references,
				changes
			}) ?? []
		],
		wires: wiresOf(changes, references),
		names: namesOf(its),
		refreshed: drafts.flatMap(({ refreshed }) => refreshed),
		renamed: its.renamed,
		unchanged: drafts.filter((one) => one.changes.length === 0 && one.root === null).length,
		unmanaged: unmanagedIn(its, live),
		hasLedger: ledger !== null
	};
}
const UNKNOWN = {
	version: null,
	edition: null,
	features: null
};
/** What the server would refuse waits, with all that needs it; the files are to blame, and nothing drifts. */
function refusedIn(taken, changes) {
	const last = new Map(changes.filter(isWrite).map((change) => [subjectOf(change), change]));
	const refusals = taken.flatMap(({ refusal, desired }) => {
		const change = last.get(subjectOf(desired));
		return refusal === null || change === void 0 ? [] : [{
			refusal,
			change
		}];
	});
	return {
		roots: refusals.map(({ refusal, change }) => ({
			...rootOf(change, refusal.sentence),
			cause: "this change"
		})),
		findings: refusals.map(({ refusal, change }) => ({
			...refusal,
			holds: [subjectOf(change)]
		}))
	};
}
function foreignEntries(ledger) {
	return [...new Set((ledger === null ? [] : entriesOf(ledger)).map(({ kind }) => kind))].filter((name) => !isKind(name)).map((name) => ({
		code: "P-UNKNOWN-KIND",
		severity: "warning",
		place: null,
		subject: null,
		sentence: `The ledger holds ${name}, a kind this version does not know; they are left alone.`,
		nextStep: "Use the newer version that wrote them."
	}));
}
function unmanagedIn({ matched, left }, live) {
	const mine = /* @__PURE__ */ new Set([...matched.flatMap((one) => one.live === null ? [] : [`${one.kind.name} ${one.live.id}`]), ...left.map(({ kind, id }) => `${kind} ${id}`)]);
	const inUse = /* @__PURE__ */ new Set([...matched.map(({ kind }) => kind.name), ...left.map(({ kind }) => kind)]);
	return Object.entries(live).filter(([kind]) => inUse.has(kind)).reduce((count, [kind, resources]) => count + resources.filter(({ id }) => !mine.has(`${kind} ${id}`)).length, 0);
}
// src/plan/assumed.ts
/**
* The plan of someone who may not look at the server: what was applied last is taken for what is there. It is made as
* every plan is, from a live side that knows only what the ledger says of it.
*/
/** Secrets have no values here: they count as they are written, `${secret:NAME}` by its name. */
function assumedPlan({ ledger, ...known }) {
	const asWritten = (text) => text;
	const fingerprint = fingerprintWith(ledger.salt);
	const written = withFields(ledger, (fields) => sealAsWritten(fields, fingerprint));
	const live = assumedLive(written, known.desired);
	return {
		...guarded(makePlan({
			...known,
			live,
			ledger: written,
			salt: ledger.salt,
			reveal: asWritten
		}), {
			live,
			ledger: written,
			desired: known.desired
		}, null, known.allowed),
		assumedAt: ledger.last?.at ?? null
	};
}
function withFields(ledger, to) {
	const resources = Object.entries(ledger.resources).map(([kind, entries]) => [kind, Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, {
		...entry,
		fields: to(entry.fields)
	}]))]);
	return {
		...ledger,
		resources: Object.fromEntries(resources)
	};
}
/** What the ledger and the files' own `$id`s say of the server. */
function assumedLive(ledger, desired) {
	const entries = entriesOf(ledger).filter(({ kind }) => isKind(kind));
	const seen = [
		...entries.map(({ kind, id, fields }) => ({
			kind,
			id,
			fields: asLive(kind, fields, ledger, desired)
		})),
		...entries.flatMap(overOf),
		...desired.resources.flatMap(({ kind, id }) => id === null ? [] : [{
			kind,
			id,
			fields: {}
		}])
	];
	const live = {};
	for (const { kind, id, fields } of seen) {
		live[kind] ??= [];
		if (!live[kind].some((one) => one.id === id)) live[kind].push({
			id,
			fields,
			isPartial: true
		});
	}
	return live;
}
/** What a binding is over is there as well, under the binding's id, whether or not it is ours. */
function overOf({ kind, id, fields }) {
	const { over } = kindNamed(kind).endpoint;
	if (over === null) return [];
	const name = fields[over.at];
	return name === void 0 ? [] : [{
		kind: over.kind,
		id,
		fields: { [kindNamed(over.kind).identity.naturalKey[0]]: name }
	}];
}
/** The fields of an entry with the references that the server would hold, as far as they are known. */
function asLive(kind, fields, ledger, desired) {
	return mapReferences(kindNamed(kind), fields, (value, reference) => {
		const { to, where } = reference;
		if (typeof value !== "string") return value;
		const entries = ledger.resources[to] ?? {};
		const field = heldIn(reference);
		if (Object.hasOwn(entries, value)) return field === "id" ? entries[value].id : entries[value].fields[field] ?? value;
		return desired.resources.find((one) => one.kind === to && isAmong(kindNamed(to), one, where) && naturalKeyOf(kindNamed(to), one, where) === value)?.key ?? value;
	});
}
// src/engine/engine.ts
/**
* The one engine behind the action and the CLI: look, that is read three sides and plan; `carry-out.ts` has the rest. What
* it reports is plain data; who asked for it decides how it is shown.
*/
/** The ledger's salt, or one for a ledger that is still to be written. */
function saltOf(ledger) {
	return ledger?.salt ?? randomBytes(16).toString("hex");
}
/**
* Reads the ledger and the server, unless that has begun already, and makes the plan. Writes nothing. Throws a ServerError
* when anything is unreadable, and an OtherInstallation before anything is planned when the ledger is about another one.
*/
async function look(engine, alsoAllowed = /* @__PURE__ */ new Set(), sidesRead = readSides(engine)) {
	const { ledger, elsewhere, reading, server } = await sidesRead;
	const allowed = engine.allowed.union(alsoAllowed);
	const known = {
		ledger,
		elsewhere,
		salt: saltOf(ledger),
		server
	};
	const notes = mustBeAbout(ledger, server, allowed);
	const { lint, account } = linting();
	const made = planFrom(engine, known, reading, allowed, lint);
	const sides = {
		live: stillThere(reading.live, ledger),
		ledger,
		desired: engine.desired
	};
	const facts = await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading);
	const isMove = notes.some(({ code }) => code === "P-MOVED");
	const judged = guarded(made, sides, facts, allowed.difference(isMove ? /* @__PURE__ */ new Set([moveOf(engine.account)]) : /* @__PURE__ */ new Set()));
	const plan = {
		...judged,
		findings: [...notes, ...judged.findings]
	};
	return {
		...known,
		plan,
		digest: digestOf(plan),
		account: account(),
		reading,
		facts,
		effort: effortOf(engine)
	};
}
/** What there is to say without a look at the server; null when the account has no ledger to say it from. */
async function lookOffline(place, allowed) {
	const { ledger, elsewhere } = await ownShare(place);
	if (ledger === null) return null;
	const { account, desired, now } = place;
	const { lint, account: after } = linting();
	const plan = assumedPlan({
		account,
		desired,
		ledger,
		elsewhere,
		allowed,
		now: now.toISOString(),
		lint
	});
	return {
		plan,
		digest: digestOf(plan),
		account: after(),
		effort: {
			reads: 0,
			writes: 0,
			retries: 0,
			seconds: 0
		}
	};
}
/** What the rules say of a plan, and the account that they looked at, which is known when the plan is made. */
function linting() {
	const looked = [];
	const lint = (made) => {
		const account = new Account(made.match, made.live, made.references);
		looked.push(account);
		return lintPlan(made, account);
	};
	return {
		lint,
		account: () => looked[0]
	};
}
/** The plan of other files against what a look has read. */
function planAgainst(engine, its, desired, reveal) {
	return planFrom({
		...engine,
		desired,
		reveal
	}, its, its.reading, engine.allowed);
}
function planFrom(engine, known, { live }, allowed, lint) {
	const { account, desired, reveal, now } = engine;
	const { ledger, elsewhere, salt, server: release } = known;
	return makePlan({
		account,
		desired,
		live,
		ledger,
		elsewhere,
		salt,
		reveal,
		allowed,
		release,
		lint,
		now: now.toISOString()
	});
}
function effortOf({ chatwoot, clock }) {
	return {
		...chatwoot.reader().effort(),
		seconds: clock() / 1e3
	};
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
	const json = (value) => mapTexts(value, text);
	const fields = (of) => mapTexts(of, text);
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
	return `${plan.findings.some(stopsApply) ? "Merging applies nothing until the errors are fixed." : plan.changes.some(isWrite) ? `Merging applies ${exactlyThis(plan)}.` : "Merging changes nothing in Chatwoot."}${plan.held.length === 0 ? "" : " What is held stays as it is."}`;
}
/** Errors of lint rules and rule tests stop no apply. */
function exactlyThis(plan) {
	return `exactly this${hasErrors(plan) ? ", with the errors: fix them first" : ""}`;
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
/** A routing map, whole: what is drawn of it depends on where. */
function mapJson({ nodes, edges }) {
	return jsonText({
		version: 1,
		nodes: nodes.map(({ noun: _, ...node }) => node),
		edges
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
	const isPending = ({ change }) => pending?.has(operationOf$1(change)) === true;
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
	for (const piece of piecesOf$1(change, change.fields, report)) {
		if (isSilent(piece)) continue;
		const { text } = written$1(piece, terminalLook(paint), most);
		const { path } = piece;
		const label = path === null ? null : labelAt(kindNamed(change.kind), path);
		const said = path !== null && label !== null && label !== path ? `${text}${paint("dim", `  (${oneLine(path)})`)}` : text;
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
		...plan.hasLedger ? [] : ["There is no ledger yet, so nothing is managed: what Chatwoot has already is imported, nothing is deleted."],
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
	const { before, after } = passages(isBlank$1(live) ? void 0 : live, isBlank$1(desired) ? void 0 : desired, most);
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
async function lookToShow(engine, alsoAllowed, sides) {
	return withReach(engine, await look(engine, alsoAllowed, sides));
}
/** With what its changes reach; who changes nothing loads nothing of it. */
async function withReach(engine, its) {
	if (!its.plan.changes.some(isWrite)) return its;
	const { withImpact } = await import("./impact.js");
	return withImpact(engine, its);
}
export { isTwin as $, digestOf as $t, isAboutAll as A, frameOf as At, takenBy as B, passages as Bt, nextSentence as C, findingsList as Ct, withMarks as D, paragraphs as Dt, localReport as E, noLedger as Et, planAgainst as F, pageOf as Ft, namings as G, fitting as Gt, guards as H, toldLine as Ht, planFrom as I, fieldPiece as It, accountOfFiles as J, whereThereIsRoom as Jt, referrersOf as K, inBoth as Kt, saltOf as L, textIn as Lt, linting as M, written$1 as Mt, look as N, nameFrom as Nt, quotedPlan as O, placeUrl as Ot, lookOffline as P, piecesOf$1 as Pt, readCounts as Q, weakensAccess as Qt, makePlan as R, isSilent as Rt, exactlyThis as S, findingLine as St, laptopReport as T, linked as Tt, fieldsNaming as U, COMMENT as Ut, partWords as V, fixedSince as Vt, listOf$1 as W, SUMMARY as Wt, lintRules as X, isWeighty as Xt, lintFiles as Y, byWeight as Yt, References as Z, weightsOf as Zt, replayText as _, FILES_SAY_OTHERWISE as _t, outcomesCount as a, isElsewhere as at, mapJson as b, contestedList as bt, coloured as c, hasErrors as ct, headline as d, changesList as dt, operationDigests as en, madeTwins as et, nothingChanges as f, signOf as ft, replaySentence as g, sorted as gt, replayLead as h, details as ht, findingLines as i, OtherInstallation as it, effortOf as j, nameOf$2 as jt, heldList as k, byWayOf as kt, plain as l, stopsApply as lt, replayJson as m, comparedField as mt, withReach as n, isFilled as nt, outcomesText as o, mustBeAbout as ot, renderComment as p, impactOf as pt, isOfGone as q, whatIsLeft as qt, driftText as r, marksAfter as rt, planText as s, afterReview as st, lookToShow as t, withLate as tt, groupsOf as u, ACTIONS as ut, errorJson as v, OF_THIS_RUN as vt, assumption as w, foot as wt, planJson as x, editLink as xt, jsonText as y, accountAndFolder as yt, onThisServer as z, labelAt as zt };
