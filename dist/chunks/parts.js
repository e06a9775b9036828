import { r as subjectOf } from "./plan.js";
import { i as many } from "./counts.js";
import { a as linesOf, i as isMore, n as bySeverity, r as capped } from "./findings.js";
import { n as cut, r as fence, s as prose, t as codeSpan } from "./safe2.js";
import { A as shapeOf, c as named, d as value, j as labelOf, n as kindNamed, s as joined, u as strong } from "./kinds.js";
import { t as literal } from "./shown.js";
import { r as isSealed } from "./json.js";
import { i as bare, l as passages, n as tokensOf, o as isBlank, r as fileWords, s as isPlainList, t as textIn } from "./tokens.js";
import { n as own } from "./paths.js";
import { a as mapUnits, d as unitsOf } from "./canonical.js";
import { t as fieldOf } from "./paths2.js";
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
			const alone = all.length === 1 ? old : tokens(before([field]).find(({ of }) => of.join() === clause.of.join()));
			return textIn(alone) !== text;
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
	const text = groupsOf(tokens).map((group) => {
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
function groupsOf(tokens) {
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
		const asked = linesOf(finding);
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
export { isSilent as C, fieldPiece as S, nameOf as _, editLink as a, piecesOf as b, foot as c, paragraphs as d, placeUrl as f, lengthOf as g, frameOf as h, contestedList as i, linked as l, changeSentence as m, OF_THIS_RUN as n, findingLine as o, byWayOf as p, accountAndFolder as r, findingsList as s, FILES_SAY_OTHERWISE as t, noLedger as u, written as v, labelAt as w, pageOf as x, nameFrom as y };
