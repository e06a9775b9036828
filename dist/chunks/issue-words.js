import { t as isObject } from "./json.js";
import { n as parseTree, r as printParseErrorCode } from "./main.js";
import { A as shapeOf, k as shapeFor } from "./kinds.js";
import { t as nearest } from "./nearest.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
// src/desired/problems.ts
var Problems = class {
	findings = [];
	/** What is not wrong, and yet to be known. */
	notes = [];
	add(code, place, sentence, nextStep, subject = null) {
		this.findings.push({
			code,
			severity: "error",
			place,
			subject,
			sentence,
			nextStep
		});
	}
	note(code, place, sentence, nextStep, severity = "note") {
		this.notes.push({
			code,
			severity,
			place,
			subject: null,
			sentence,
			nextStep
		});
	}
};
/**
* Text of the files inside a sentence: one line, and nothing in it can be taken for ours. It is whole: whoever shows the
* sentence looks for secrets in it first and shortens it then.
*/
function quoted(text) {
	return JSON.stringify(text);
}
// src/desired/values.ts
const NO_SUCH_FILE = {
	problem: "does not exist",
	isFree: true
};
/** Where there is no file to name. */
const NO_FILES = {
	readText: () => NO_SUCH_FILE,
	readBytes: () => NO_SUCH_FILE
};
/** The properties of an object, each name once. */
function propertiesOf(document, node, problems) {
	const seen = /* @__PURE__ */ new Map();
	return (node.children ?? []).flatMap((property) => {
		const [key, value] = property.children ?? [];
		if (key === void 0 || value === void 0) return [];
		const name = key.value;
		const keyPlace = document.placeOf(key.offset);
		const first = seen.get(name);
		if (first !== void 0) {
			problems.add("F-DUPLICATE", keyPlace, `${quoted(name)} stands twice in the same object, first in line ${first.line}.`, "Take one of them out: which one wins is anyone's guess.");
			return [];
		}
		seen.set(name, keyPlace);
		if (name === "__proto__" || name === "constructor" || name === "prototype") {
			problems.add("F-NAME", keyPlace, `${quoted(name)} cannot be a name here.`, "Choose another.");
			return [];
		}
		return [{
			name,
			keyPlace,
			node: value
		}];
	});
}
/** The value of a node. `places` is filled with the place of everything inside, by path. */
function valueIn(document, node, path, places, reading) {
	const place = document.placeOf(node.offset);
	places[path] = place;
	const known = reading.known?.get(node);
	if (known !== void 0) return known;
	switch (node.type) {
		case "object": {
			const properties = propertiesOf(document, node, reading.problems);
			if (properties.some(({ name }) => name === "$file")) return textFile(properties, place, reading);
			return Object.fromEntries(properties.map(({ name, node: inner, keyPlace }) => {
				const at = path === "" ? name : `${path}.${name}`;
				const value = valueIn(document, inner, at, places, reading);
				places[`${at}#`] = keyPlace;
				return [name, value];
			}));
		}
		case "array": return (node.children ?? []).map((item, index) => valueIn(document, item, `${path}[${index}]`, places, reading));
		case "string": return textOf$1(node.value, place, reading);
		default:
			if (typeof node.value === "number") checkNumber(node.value, path, place, reading.problems);
			return node.value;
	}
}
function checkNumber(value, path, place, problems) {
	if (!Number.isFinite(value)) problems.add("F-VALUE", place, `The number at ${quoted(path)} is too large.`, "Write a smaller one.");
	else if (Number.isInteger(value) && !Number.isSafeInteger(value)) problems.add("F-VALUE", place, `The whole number at ${quoted(path)} has so many digits that readers of JSON round it.`, "Write it as a text, in quotes, if whoever reads it there takes one.");
}
function textOf$1(written, place, { placeholders, problems }) {
	if (written.includes("\0")) problems.add("F-VALUE", place, "This text holds a NUL character, which Chatwoot cannot store.", "Take it out.");
	if (!written.isWellFormed()) problems.add("F-VALUE", place, "This text holds half of a character (a lone surrogate).", "Write the whole character.");
	return placeholders.fill(written, place);
}
/** The path in `{"$file": …}`, or null where that is not what stands there. */
function fileNamed(properties) {
	const [first, ...others] = properties;
	const path = first?.name === "$file" && others.length === 0 ? first.node.value : null;
	return typeof path === "string" ? path : null;
}
const OUTSIDE = "Paths begin at the folder of the desired files and stay inside of it.";
function textFile(properties, place, reading) {
	const path = fileNamed(properties);
	if (path === null) {
		reading.problems.add("F-FILE", place, "\"$file\" stands alone and names one file.", "Write {\"$file\": \"texts/welcome.md\"}.");
		return "";
	}
	const found = reading.readText(path);
	if ("problem" in found) {
		reading.problems.add("F-FILE", place, `${quoted(path)} ${found.problem}.`, OUTSIDE);
		return "";
	}
	return textOf$1(found.text.replace(/\r?\n$/, ""), place, reading);
}
// src/desired/disk.ts
/** Files and folders as they are found on a disk, where anything can be in the way. Nothing here waits, or throws for that. */
const MAX_BYTES = 1048576;
/** What `look` comes to, or why the disk does not let it. */
function tried(path, look) {
	try {
		return look();
	} catch (error) {
		return causeOf(path, error);
	}
}
function isUnreadable(value) {
	return typeof value === "object" && value !== null && "problem" in value;
}
/** What makes no text of a path, in words; what is not the disk's doing is thrown on. */
function causeOf(path, error) {
	const { code } = error;
	switch (code) {
		case void 0: throw error;
		case "ENOENT":
			if (path.includes("�")) return { problem: "has a name that is not UTF-8" };
			return isLink(path) ? { problem: "is a link that leads nowhere" } : NO_SUCH_FILE;
		case "ELOOP": return { problem: "is a link that leads in a circle" };
		case "EACCES":
		case "EPERM": return { problem: "may not be read by the user of this run" };
		case "ENOTDIR": return {
			problem: "leads through a file as if that were a folder",
			isFree: true
		};
		case "EISDIR": return { problem: "is a folder" };
		case "ENAMETOOLONG": return { problem: "has too long a name" };
		case "ERR_INVALID_ARG_VALUE": return { problem: "is no path: it holds a NUL character" };
		default: return { problem: `cannot be read (${code})` };
	}
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/** The real path of a folder; null when there is none. */
function folderAt(path) {
	return tried(path, () => {
		if (lstatSync(path, { throwIfNoEntry: false }) === void 0) return null;
		return statSync(path).isDirectory() ? realpathSync(path) : { problem: "is not a folder" };
	});
}
/** What people also write configuration in, and other spellings of `.json`. */
const LOOKALIKE = /\.(json[c5]?|ya?ml)$/i;
/**
* Every `.json` of a folder and what is below it, sorted, so that the disk's order means nothing; what looks like one and
* is none; and every folder that cannot be listed. What begins with a dot is not ours. Linked folders are among them, to
* be refused.
*/
function filesIn(folder) {
	const entries = tried(folder, () => readdirSync(folder, { withFileTypes: true }));
	if (isUnreadable(entries)) return [{
		...entries,
		path: folder
	}];
	return entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules").sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesIn(path);
		const isLinkedFolder = entry.isSymbolicLink() && tried(path, () => statSync(path).isDirectory()) === true;
		if (entry.name.endsWith(".json") || isLinkedFolder) return [{ path }];
		return LOOKALIKE.test(entry.name) ? [{
			path,
			isLookalike: true
		}] : [];
	});
}
/** The text of a file that lies in a folder, given by its real path. */
function textInside(path, folder) {
	const found = bytesInside(path, folder, MAX_BYTES);
	return isUnreadable(found) ? found : textOf(found.bytes);
}
/** The bytes of such a file, at most so many. */
function bytesInside(path, folder, most) {
	return tried(path, () => {
		const real = realpathSync(path);
		if (real !== folder && !real.startsWith(folder + sep)) return { problem: "leads out of the folder of the desired files" };
		const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			const stat = fstatSync(file);
			if (!stat.isFile()) return { problem: "is not a file; a linked folder is not followed" };
			if (stat.size > most) return tooLarge(stat.size, most);
			const bytes = bytesOf(file, stat.size, most);
			return bytes.length > most ? tooLarge(bytes.length, most) : { bytes };
		} finally {
			closeSync(file);
		}
	});
}
/** One byte more than we take, at most: the file may grow while it is read. */
function bytesOf(file, size, most) {
	let buffer = Buffer.alloc(Math.min(size, most) + 1);
	for (let length = 0;;) {
		const more = readSync(file, buffer, length, buffer.length - length, null);
		length += more;
		if (more === 0 || length > most) return buffer.subarray(0, length);
		if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(most + 1 - length)]);
	}
}
function tooLarge(size, most) {
	return { problem: `is too large: ${size} bytes, at most ${most}` };
}
/** The bytes of a file as text. */
function textOf(bytes) {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const at = firstBadByte(bytes);
		return {
			problem: `is not UTF-8 (line ${at.line})`,
			at
		};
	}
}
function firstBadByte(bytes) {
	const text = bytes.toString("utf8");
	let [line, start, offset] = [
		1,
		0,
		0
	];
	for (const { 0: character, index } of text.matchAll(/./gsu)) {
		const size = Buffer.byteLength(character);
		if (character === "�" && !bytes.subarray(offset, offset + size).equals(Buffer.from(character))) return {
			line,
			column: index - start + 1
		};
		if (character === "\n") [line, start] = [line + 1, index + 1];
		offset += size;
	}
	return {
		line,
		column: 1
	};
}
// src/desired/document.ts
/** One JSON file as a tree with positions, and what its syntax gets wrong. */
const MAX_DEPTH = 64;
/** Null when the file is not JSON; the findings then say where. */
function parseDocument(file, text, problems) {
	const placeOf = placesIn(file, text);
	const tooDeep = depthOver(text, MAX_DEPTH);
	if (tooDeep !== null) {
		problems.add("F-JSON", placeOf(tooDeep), `The JSON is nested more than ${MAX_DEPTH} levels deep.`, "Nothing in Chatwoot is; look for a bracket too many.");
		return null;
	}
	const errors = [];
	const root = parseTree(text, errors, {
		disallowComments: true,
		allowTrailingComma: false,
		allowEmptyContent: false
	});
	const lines = /* @__PURE__ */ new Set();
	for (const { error, offset } of errors) {
		const place = placeOf(offset);
		if (lines.has(place.line)) continue;
		lines.add(place.line);
		const [sentence, nextStep] = WORDS[printParseErrorCode(error)] ?? ["This is not valid JSON.", "Correct it here or just before."];
		problems.add("F-JSON", place, sentence, nextStep);
	}
	return errors.length > 0 || root === void 0 ? null : {
		file,
		root,
		placeOf
	};
}
const WORDS = {
	InvalidCommentToken: ["JSON has no comments.", "Write a \"$comment\" into the resource; it is shown in the plan."],
	CommaExpected: ["A comma is missing.", "Put one between the entry before and this one."],
	ColonExpected: ["A colon is missing.", "Write \"name\": value."],
	ValueExpected: ["A value is missing.", "Write one, or take out the comma before."],
	PropertyNameExpected: ["A name in double quotes is expected.", "Quote the name, or take out the comma before."],
	CloseBraceExpected: ["A closing brace \"}\" is missing.", "Close the object."],
	CloseBracketExpected: ["A closing bracket \"]\" is missing.", "Close the list."],
	EndOfFileExpected: ["The file goes on after the end of the JSON.", "Take the rest out, or look for a brace too many before."],
	UnexpectedEndOfString: ["A text has no closing quote.", "Close it; a line break inside a text is written \\n."],
	InvalidCharacter: ["A character inside a text has to be escaped.", "Write a line break as \\n and a tab as \\t."],
	InvalidEscapeCharacter: ["This escape does not exist in JSON.", "Write a backslash as \\\\."],
	InvalidNumberFormat: ["This is not a number.", "Write it in digits, or quote it."],
	InvalidSymbol: ["This word means nothing in JSON.", "Quote it, or write true, false or null."]
};
/** Lines and columns from 1; columns count UTF-16 units, as editors and GitHub do. */
function placesIn(file, text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			file,
			line: low + 1,
			column: offset - starts[low] + 1
		};
	};
}
/** Where brackets first nest deeper than this: the parser would run out of stack. One step a character, whatever it is. */
function depthOver(text, most) {
	let [depth, isText] = [0, false];
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (isText) {
			if (character === "\\") at++;
			else if (character === "\"" || character === "\n") isText = false;
		} else if (character === "\"") isText = true;
		else if (character === "{" || character === "[") depth += 1;
		else if (character === "}" || character === "]") depth -= 1;
		if (depth > most) return at;
	}
	return null;
}
// src/desired/type-advice.ts
/** Longer values are not repeated: the place says which one it is. */
const LONGEST = 60;
/** Of a secret nothing is told that depends on its value. */
function typeAdvice({ expected, what, value, item, isSecret }) {
	const right = (isSecret ? null : inQuotes(expected, value) ?? withoutQuotes(expected, value)) ?? inBrackets(item, value);
	if (right === null) return `Write ${what}.`;
	const [advice, corrected] = right;
	const text = JSON.stringify(corrected);
	return isSecret || text.length > LONGEST ? `${advice}.` : `${advice}: ${text}.`;
}
function inQuotes(expected, value) {
	return expected === "string" && (typeof value === "number" || typeof value === "boolean") ? ["Put it into quotes", String(value)] : null;
}
/** Only around what is right without them: `"true"` is, `"yes"` is not. */
function withoutQuotes(expected, value) {
	if (typeof value !== "string") return null;
	const isSwitch = expected === "boolean" && /^(true|false)$/.test(value);
	const isNumber = expected === "number" && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) || expected === "int" && /^-?(0|[1-9]\d*)$/.test(value);
	return isSwitch || isNumber ? ["Take the quotes away", JSON.parse(value)] : null;
}
/** A single entry where a list is meant. */
function inBrackets(item, value) {
	if (item === null || value === null || isObject(value) !== (item.type === "object" || item.type === "choice")) return null;
	return ["Put it into brackets", [value]];
}
/** What the list at a path holds; null where no list is meant. */
function itemAt(schema, fields, path) {
	let [shape, value] = [shapeOf(schema), fields];
	for (const step of path) {
		const of = shape && shapeFor(shape, value);
		shape = of?.type === "list" ? of.item : of?.type === "object" ? of.fields[String(step)] : void 0;
		value = value?.[step];
	}
	return shape?.type === "list" ? shape.item : null;
}
// src/desired/issue-words.ts
const TYPES = {
	string: "a text",
	boolean: "true or false",
	number: "a number",
	int: "a whole number",
	array: "a list",
	object: "an object",
	record: "an object",
	null: "null"
};
/** What is wrong with a value, what to do about it, and the code of the finding. */
function wordsFor(issue, about) {
	const { value, path, isOfKey } = about;
	const { says, nextStep, guess, code = "F-VALUE" } = saidOf(issue, about);
	if (isOfKey) {
		const step = `Write "${path}" in the entry, or choose another key.`;
		return [
			`the key ${quoted(String(value))} stands for "${path}", which ${says}.`,
			step,
			code
		];
	}
	const meant = guess == null ? null : `Did you mean "${guess}"?`;
	return [
		`"${path}" ${says}.`,
		[meant, nextStep].filter(Boolean).join(" "),
		code
	];
}
const CORRECT = "Correct the value.";
function saidOf(issue, about) {
	const { value, isSecret } = about;
	if (issue.code === "invalid_type") return ofType(issue, about);
	const allowed = issue.values ?? issue.options;
	if (allowed !== void 0) return ofChoice(allowed, value);
	if (issue.code === "too_big") return tooBig(issue, value, isSecret);
	if (issue.code === "too_small") return typeof value === "number" ? {
		says: `must be at least ${issue.minimum}`,
		nextStep: CORRECT
	} : {
		says: "must not be empty",
		nextStep: "Give it a value, or leave it out."
	};
	if (issue.code === "custom") return ofRule(issue, value);
	return {
		says: issue.message === "Invalid input" ? "has a value that Chatwoot does not take" : issue.message,
		nextStep: CORRECT
	};
}
function ofType(issue, { value, item, isSecret }) {
	const expected = issue.expected ?? "";
	const what = TYPES[expected] ?? (expected || "something else");
	if (value === void 0) return {
		says: "is missing",
		nextStep: `Add it: ${what}.`,
		code: "F-MISSING"
	};
	const nextStep = typeAdvice({
		expected,
		what,
		value,
		item,
		isSecret
	});
	return {
		says: `must be ${what}, not ${typeName(value)}`,
		nextStep,
		code: "F-TYPE"
	};
}
function ofChoice(allowed, value) {
	const names = allowed.map(String).filter((one) => one !== "");
	const all = names.join(", ");
	if (value === void 0) return {
		says: "is missing",
		nextStep: `It is one of ${all}.`,
		code: "F-MISSING"
	};
	const guess = typeof value === "string" ? nearest(value, names) : null;
	return {
		says: "is not one of the values Chatwoot knows",
		nextStep: guess === null ? `They are ${all}.` : `The values are ${all}.`,
		guess
	};
}
function tooBig({ maximum }, value, isSecret) {
	if (typeof value !== "string" && !Array.isArray(value)) return {
		says: `must be at most ${maximum}`,
		nextStep: CORRECT
	};
	return {
		says: `is too long: ${isSecret ? "with its secret" : `${[...value].length} ${typeof value === "string" ? "characters" : "entries"}`}, at most ${maximum}`,
		nextStep: "Shorten it."
	};
}
function ofRule({ message, params = {} }, value) {
	const guess = params.guess ?? (typeof value === "string" && params.near ? nearest(value, params.near) : null);
	return {
		says: message,
		nextStep: params.help ?? (guess === null ? CORRECT : null),
		guess
	};
}
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return {
		string: "a text",
		number: "a number",
		boolean: "true or false",
		object: "an object"
	}[typeof value] ?? typeof value;
}
export { Problems as _, bytesInside as a, isUnreadable as c, NO_FILES as d, NO_SUCH_FILE as f, valueIn as g, propertiesOf as h, parseDocument as i, textInside as l, fileNamed as m, wordsFor as n, filesIn as o, OUTSIDE as p, itemAt as r, folderAt as s, typeName as t, textOf as u, quoted as v };
