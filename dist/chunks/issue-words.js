import { t as isObject } from "./json.js";
import { M as shapeFor, N as shapeOf } from "./canonical.js";
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
function textFile(properties, place, reading) {
	const path = properties.find(({ name }) => name === "$file").node.value;
	if (properties.length > 1 || typeof path !== "string") {
		reading.problems.add("F-FILE", place, "\"$file\" stands alone and names one file.", "Write {\"$file\": \"texts/welcome.md\"}.");
		return "";
	}
	const found = reading.readText(path);
	if ("problem" in found) {
		reading.problems.add("F-FILE", place, `${quoted(path)} ${found.problem}.`, "Paths begin at the folder of the desired files and stay inside of it.");
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
	return tried(path, () => {
		const real = realpathSync(path);
		if (real !== folder && !real.startsWith(folder + sep)) return { problem: "leads out of the folder of the desired files" };
		const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			const stat = fstatSync(file);
			if (!stat.isFile()) return { problem: "is not a file; a linked folder is not followed" };
			return stat.size > MAX_BYTES ? tooLarge(stat.size) : textOf(bytesOf(file));
		} finally {
			closeSync(file);
		}
	});
}
/** One byte more than we take, at most: the file may grow while it is read. */
function bytesOf(file) {
	const buffer = Buffer.alloc(1048577);
	for (let length = 0;;) {
		const more = readSync(file, buffer, length, buffer.length - length, null);
		length += more;
		if (more === 0 || length === buffer.length) return buffer.subarray(0, length);
	}
}
function tooLarge(size) {
	return { problem: `is too large: ${size} bytes, at most ${MAX_BYTES}` };
}
function textOf(bytes) {
	if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
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
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + "	".repeat(index);
});
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Finds the node at the given path in a JSON DOM.
*/
function findNodeAtLocation$1(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Finds the node at the given path in a JSON DOM.
*/
const findNodeAtLocation = findNodeAtLocation$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
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
export { findNodeAtLocation as a, folderAt as c, NO_SUCH_FILE as d, propertiesOf as f, quoted as h, parseDocument as i, isUnreadable as l, Problems as m, wordsFor as n, parseTree as o, valueIn as p, itemAt as r, filesIn as s, typeName as t, textInside as u };
