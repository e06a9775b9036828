import { t as literally } from "./literal.js";
import { i as LongInteger, n as Sealed, t as isObject } from "./json.js";
import { n as mapValues, t as mapItems } from "./same.js";
// src/redact/finder.ts
/**
* Says which of many texts stand in another one, in one pass over that, however many they are: an account has as many
* secrets as webhooks, and everything that is said is looked through for each.
*/
/** So many characters decide whether it is worth to look closer. */
const BEGINNING = 4;
/** Bits of a mark that a beginning leaves: of each character four. */
const MARKS = 65535;
var Finder = class {
	#byBeginning = /* @__PURE__ */ new Map();
	#short = [];
	#isMark = /* @__PURE__ */ new Uint8Array(65536);
	/** `of` is what is found when the text is. */
	add(text, of) {
		if (text.length < BEGINNING) {
			this.#short.push({
				text,
				of
			});
			return;
		}
		const beginning = text.slice(0, BEGINNING);
		const those = this.#byBeginning.get(beginning) ?? [];
		this.#byBeginning.set(beginning, those);
		those.push({
			text,
			of
		});
		let mark = 0;
		for (let at = 0; at < BEGINNING; at++) mark = marked(mark, beginning, at);
		this.#isMark[mark] = 1;
	}
	foundIn(text) {
		const found = new Set(this.#short.filter((one) => text.includes(one.text)).map(({ of }) => of));
		let mark = 0;
		for (let at = 0; at < text.length; at++) {
			mark = marked(mark, text, at);
			if (this.#isMark[mark] === 0) continue;
			const start = at + 1 - BEGINNING;
			const those = this.#byBeginning.get(text.slice(Math.max(0, start), at + 1));
			if (those !== void 0) {
				for (const one of those) if (text.startsWith(one.text, start)) found.add(one.of);
			}
		}
		return found;
	}
};
/** The mark of the characters up to this one: what lies further back than a beginning has left it. */
function marked(before, text, at) {
	return (before << 4 ^ text.charCodeAt(at)) & MARKS;
}
// src/redact/forms.ts
/** A secret the way it can stand in a text: as it is, and as what comes between writes it. */
/** The longest first, so that none leaves the end of another behind. */
function formsOf(value) {
	const lines = value.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line.length >= 16);
	const forms = [value, ...lines.length > 0 && value.includes("\n") ? lines : []].flatMap((text) => {
		const json = inJson(text);
		return [
			text,
			json,
			inJson(json),
			inJson(inJson(json)),
			inRailsJson(text),
			inAscii(json),
			...inAddresses(text),
			...inBase64(Buffer.from(text)),
			inHtml(text, "&#39;"),
			inHtml(text, "&#x27;")
		];
	});
	return [...new Set(forms)].toSorted((a, b) => b.length - a.length);
}
function inJson(text) {
	return JSON.stringify(text).slice(1, -1);
}
/** Rails escapes in JSON what HTML gives a meaning to. */
function inRailsJson(text) {
	return inJson(text).replace(/[<>&\u2028\u2029]/g, escaped);
}
function inAscii(json) {
	return json.replace(/[^\x20-\x7e]/g, escaped);
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** As `encodeURIComponent` does it, as a form does it, and as `URL` does it. */
function inAddresses(text) {
	if (!text.isWellFormed()) return [];
	const form = new URLSearchParams({ "": text }).toString().slice(1);
	return [
		encodeURIComponent(text),
		form,
		encodeURI(text),
		encodeURIComponent(text).replace(/%../g, lowered)
	];
}
function lowered(code) {
	return code.toLowerCase();
}
/** Without the padding, which then is all that is left of it. */
function inBase64(bytes) {
	return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
}
function inHtml(text, apostrophe) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", apostrophe);
}
// src/redact/known.ts
/** The secrets that are known, and which of them stand in a text. */
var Known = class {
	#byValue = /* @__PURE__ */ new Map();
	#turns = /* @__PURE__ */ new Map();
	#finder = new Finder();
	/** Those that the finder does not know yet: most are never looked for. */
	#unsought = [];
	get(value) {
		return this.#byValue.get(value);
	}
	/** In the place of what was known of the same value. */
	set(secret) {
		const { value } = secret;
		this.#turns.set(value, this.#turns.get(value) ?? this.#turns.size);
		this.#byValue.set(value, secret);
		this.#unsought.push(secret);
	}
	get all() {
		return [...this.#byValue.values()];
	}
	/** Those that stand in a text, the longest first, so that none leaves the end of another behind. */
	in(text) {
		for (const secret of this.#unsought) {
			const sought = {
				...secret,
				forms: formsOf(secret.value),
				turn: this.#turns.get(secret.value)
			};
			for (const form of sought.forms) this.#finder.add(form, sought);
		}
		this.#unsought = [];
		const isUpToDate = ({ value, isGiven }) => this.#byValue.get(value).isGiven === isGiven;
		return [...this.#finder.foundIn(text)].filter(isUpToDate).sort(longestFirst);
	}
};
function longestFirst(a, b) {
	return b.value.length - a.value.length || a.turn - b.turn;
}
/** Enough for an escape in an escape in an escape; a hostile text shall not keep us busy. */
const PASSES = 6;
const ESCAPE = /(?<bytes>(?:%(?:25)*[\da-fA-F]{2}|\\+x[\da-fA-F]{2})+)|\\+u(?:(?<unicode>[\da-fA-F]{4})|\{(?<point>[\da-fA-F]{1,6})\})|(?<lost>\\+(?:u[\da-fA-F]{0,3}|x[\da-fA-F]?))|(?<space>\\+[nrtbf])|(?<slashes>\\+)|&(?:amp;)*(?:#x(?<hex>[\da-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<name>quot|lt|gt|apos|amp|nbsp));?/g;
const NAMED = {
	quot: "\"",
	lt: "<",
	gt: ">",
	apos: "'",
	amp: "&",
	nbsp: " "
};
/** The text as it is, and with its escapes taken back if it seems to have any: what looks like one may be none. */
function plainsOf(text) {
	const places = Array.from({ length: text.length }, (_, at) => at);
	const written = {
		plain: text,
		from: places,
		to: places.map((at) => at + 1)
	};
	let its = written;
	for (let pass = 0; pass < PASSES && /[\\%&]/.test(its.plain); pass++) {
		const next = unescaped(its);
		if (next.plain === its.plain) break;
		its = next;
	}
	return (its === written ? [its] : [written, its]).map(folded);
}
/** Collects units with the places that they have in the text. */
var Made = class {
	#units = [];
	from = [];
	to = [];
	add(text, from, to) {
		for (let at = 0; at < text.length; at++) {
			this.#units.push(text[at]);
			this.from.push(from);
			this.to.push(to);
		}
	}
	get last() {
		return this.#units.at(-1);
	}
	get its() {
		return {
			plain: this.#units.join(""),
			from: this.from,
			to: this.to
		};
	}
};
function unescaped({ plain, from, to }) {
	const made = new Made();
	const copy = (start, end) => {
		for (let at = start; at < end; at++) made.add(plain[at], from[at], to[at]);
	};
	let done = 0;
	for (const found of plain.matchAll(ESCAPE)) {
		const start = found.index;
		const end = start + found[0].length;
		const { bytes, unicode, point, hex, decimal, name, lost, slashes } = found.groups;
		copy(done, start);
		done = end;
		if (bytes !== void 0) {
			let at = start;
			for (const { character, length } of charactersOf(bytes)) {
				made.add(character, from[at], to[at + length - 1]);
				at += length;
			}
		} else if (slashes === void 0) {
			const code = unicode ?? point ?? hex;
			const known = name === void 0 ? lost === void 0 ? " " : "�" : NAMED[name];
			const number = code === void 0 ? Number(decimal) : Number.parseInt(code, 16);
			made.add(Number.isNaN(number) ? known : unit(number), from[start], to[end - 1]);
		}
	}
	copy(done, plain.length);
	return made.its;
}
function unit(code) {
	return code > 1114111 ? "�" : String.fromCodePoint(code);
}
/** `%C3%A4` as its characters, each with the length of what stood for it. */
function charactersOf(escapes) {
	const bytes = [...escapes.matchAll(/(?:%(?:25)*|\\+x)([\da-f]{2})/gi)].map(([written, hex]) => ({
		byte: Number.parseInt(hex, 16),
		length: written.length
	}));
	const found = [];
	for (let at = 0; at < bytes.length;) {
		const { byte } = bytes[at];
		const many = byte < 128 ? 1 : byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
		const some = bytes.slice(at, at + many);
		const character = Buffer.from(some.map((one) => one.byte)).toString();
		const isOne = [...character].length === 1;
		const taken = isOne ? some : some.slice(0, 1);
		found.push({
			character: isOne ? character : "�",
			length: taken.reduce((sum, one) => sum + one.length, 0)
		});
		at += taken.length;
	}
	return found;
}
/** Small letters, and any white space, also a form's plus, as one space. */
function folded({ plain, from, to }) {
	const made = new Made();
	for (let at = 0; at < plain.length; at++) {
		const isSpace = /[\s\p{Cc}+]/u.test(plain[at]);
		const small = plain[at].toLowerCase();
		if (isSpace && made.last === " ") made.to[made.to.length - 1] = to[at];
		else made.add(isSpace ? " " : small.length === 1 ? small : plain[at], from[at], to[at]);
	}
	return made.its;
}
// src/redact/pieces.ts
/**
* Pieces of secrets in the words of others. A server, a proxy or a log cuts wherever it likes, and half a secret is not
* that secret: whoever looks for whole ones shows it. A piece of LONG characters is taken out wherever it stands; one of
* SHORT where something was cut: at an end of a text, beside a quotation mark, a break, `…` or what was hidden. Shorter
* ones, and short ones in the middle of words, are in ordinary words as well.
*/
const LONG = 8;
const SHORT = 4;
/** As long may be what is left of an escape where a text begins. */
const REST = 5;
/** No secret that looks like a word is longer. */
const MOST = 16;
const WORD_BEFORE = /[\p{L}\p{N}]+$/u;
const WORD_BEHIND = /^[\p{L}\p{N}]+/u;
/** What stands where a text was cut, or where another text begins or ends. */
const EDGE = /* @__PURE__ */ new Set([...`"'\`\\…<>|[](){},;=*&%�`]);
/** A secret as it stands in a plain text, and in the base64 of a text that holds it. */
function needlesOf(value) {
	const its = value.replace(/^[a-z]+:\/\//i, "");
	const json = JSON.stringify(its).slice(1, -1);
	const all = [its, ...[.../* @__PURE__ */ new Set([its, json])].flatMap(inBase64Anywhere)];
	return [...new Set(all.flatMap(plainsOf).map(({ plain }) => plain))].filter(({ length }) => length > SHORT);
}
/** Of the text around it three bytes decide in which of three ways it is written. */
function inBase64Anywhere(text) {
	const bytes = Buffer.from(text);
	return [
		0,
		1,
		2
	].flatMap((before) => {
		const whole = Buffer.concat([Buffer.alloc(before), bytes]);
		const isOdd = whole.length % 3 !== 0;
		return inBase64(whole).map((one) => one.slice([
			0,
			2,
			3
		][before], isOdd ? -1 : void 0));
	});
}
/** By the value; what was made of one is kept for the next time. */
function piecesOf(secrets) {
	const needles = [];
	const [short, long] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const [heads, tails, words] = [
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set()
	];
	for (const secret of secrets) {
		const { value } = secret;
		secret.needles ??= needlesOf(value);
		const word = secret.isLikeWords ? value.toLowerCase() : "";
		for (let length = SHORT; length < word.length; length++) words.add(`${word.slice(0, length)}…`).add(`…${word.slice(-length)}`);
		for (const needle of secret.needles) {
			if (needle === word) continue;
			needles.push(needle);
			for (let at = 0; at + LONG <= needle.length; at++) long.add(needle.slice(at, at + LONG));
			for (let at = 0; at + SHORT <= needle.length; at++) short.add(needle.slice(at, at + SHORT));
			for (let length = SHORT; length < LONG; length++) {
				heads.add(needle.slice(0, length));
				tails.add(needle.slice(-length));
			}
		}
	}
	const has = (piece) => short.has(piece.slice(0, SHORT)) && needles.some((needle) => needle.includes(piece));
	return {
		has,
		long,
		heads,
		tails,
		words
	};
}
/** The text with `hidden` in the place of every piece. */
function withoutPieces(text, pieces, hidden) {
	const found = plainsOf(text).flatMap((its) => placesIn(its, text, pieces));
	let left = "";
	let done = 0;
	for (const [from, to] of found.sort(([a], [b]) => a - b)) {
		if (from > done || left === "") left += text.slice(done, from) + hidden;
		done = Math.max(done, to);
	}
	return left + text.slice(done);
}
/** Where pieces stand in the text. */
function placesIn({ plain, from, to }, text, pieces) {
	const isPiece = new Uint8Array(plain.length);
	const isEdge = edgesOf(plain, (at) => text.slice(from[at], to[at]));
	let begun = 0;
	for (let at = 0; at <= plain.length; at++) {
		if (pieces.long.has(plain.slice(at, at + LONG))) isPiece.fill(1, at, at + LONG);
		if (isEdge(at - 1, -1)) begun = at;
		const [isBegin, isEnd] = [at - begun <= REST, isEdge(at, 1)];
		if (isEnd) markWord(at - (WORD_BEFORE.exec(plain.slice(Math.max(0, at - MOST), at))?.[0].length ?? 0), at, "", "…");
		if (at === begun) markWord(at, at + (WORD_BEHIND.exec(plain.slice(at, at + MOST))?.[0].length ?? 0), "…", "");
		for (let length = SHORT; length < LONG; length++) {
			const [behind, before] = [plain.slice(at, at + length), plain.slice(Math.max(0, at - length), at)];
			if (isBegin && (pieces.tails.has(behind) || isEdge(at + length, 1) && pieces.has(behind))) isPiece.fill(1, at, at + length);
			if (isEnd && pieces.heads.has(before)) isPiece.fill(1, at - length, at);
		}
	}
	const places = [];
	for (let at = 0; at < isPiece.length; at++) {
		if (isPiece[at] === 0) continue;
		const start = from[at];
		while (isPiece[at + 1] === 1) at++;
		places.push([start, to[at]]);
	}
	return places;
	function markWord(start, end, before, behind) {
		if (pieces.words.has(`${before}${plain.slice(start, end)}${behind}`)) isPiece.fill(1, start, end);
	}
}
/** Whether something may have been cut at a place, seen from the side that is `step` before it. */
function edgesOf(plain, written) {
	const isEdge = (at) => at < 0 || at >= plain.length || EDGE.has(plain[at]) || plain[at] === "." && (plain[at + 1] === "." || plain[at - 1] === ".") || plain[at] === " " && /[\r\n\\]/.test(written(at));
	return (at, step) => isEdge(at) || plain[at] === " " && isEdge(at + step);
}
// src/redact/texts.ts
/** Names included, which become `toName(name)`. */
function mapTexts(value, to, toName = to) {
	if (typeof value === "string") return to(value);
	if (Array.isArray(value)) return mapItems(value, (item) => mapTexts(item, to, toName));
	if (typeof value !== "object" || value === null || value instanceof LongInteger) return value;
	if (value instanceof Sealed) return new Sealed(to(value.$secret), value.fingerprint);
	return mapValues(value, (inner) => mapTexts(inner, to, toName), toName);
}
/** Undefined for what is no JSON. */
function jsonIn(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Names under which Chatwoot 4.15.1 and the services it is connected to show credentials. */
const CREDENTIAL = /^(\w+_)?(token|secret|password|passphrase|api_?key|private_key|access_key|secret_key|signing_key|credentials)$/i;
/** A name and its text as JSON, Ruby and others write them. */
const QUOTED = /(\w+)["']?\s*(?:=>|[:=])\s*(["'])((?:\\.|(?!\2)[^\\])+)/gs;
/** Anybody can read it in a web page that has the widget. */
const isPublic = (name) => name === "website_token";
function isCredential(name, marked) {
	return marked.has(name) || CREDENTIAL.test(name) && !isPublic(name);
}
/** Too short, or too much like a word or a number: put in its place in our texts, `***` would tell it. */
function isLikeWords(value) {
	return value.length < 5 || /^(\p{L}{1,12}|\d{1,15})$/u.test(value);
}
var Secrets = class {
	#known = new Known();
	#pieces = null;
	#alarm;
	#alarms = /* @__PURE__ */ new Set();
	#written = () => "";
	constructor(alarm = () => {}) {
		this.#alarm = alarm;
	}
	/** A value that this run was given. `name` is what people call it. */
	keep(name, value) {
		this.#remember(name, value, true);
	}
	#remember(name, written, isGiven) {
		const value = written.trim();
		const known = this.#known.get(value);
		if (value === "" || known?.isGiven || known !== void 0 && !isGiven) return;
		this.#known.set({
			value,
			name,
			isGiven,
			isLikeWords: isLikeWords(value)
		});
		this.#pieces = null;
	}
	/** What the files say in the open is no secret of the server's: hiding it would confirm a guess. */
	exceptWritten(written) {
		let text = null;
		this.#written = () => text ??= written();
	}
	/** Every text below a credential's name; `marked` are the names that kinds mark, besides those known by themselves. */
	learn(answer, marked) {
		if (Array.isArray(answer)) for (const item of answer) this.learn(item, marked);
		if (!isObject(answer)) return;
		for (const [name, value] of Object.entries(answer)) if (!isCredential(name, marked)) this.learn(value, marked);
		else this.#learnAll(name, value, marked);
	}
	/** In an object that names some of its parts as credentials, such as a whole token record, the others are none. */
	#learnAll(name, value, marked) {
		if (typeof value === "string") this.#remember(name, value, false);
		else if (isObject(value) && Object.keys(value).some((inner) => isCredential(inner, marked))) this.learn(value, marked);
		else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) this.#learnAll(name, inner, marked);
	}
	/** What a server says when it refuses, without secrets. It may quote some that we have not seen: `"imap_password"=>"…`. */
	refused(text, marked) {
		const seen = (words) => {
			for (const [, name, , value] of words.matchAll(QUOTED)) if (isCredential(name, marked)) this.#learnAll(name, [value, value.replace(/\\(.)/gs, "$1")], marked);
			return words;
		};
		const json = jsonIn(text);
		this.learn(json, marked);
		mapTexts(json ?? text, seen);
		const harmless = mapTexts(json ?? text, (words) => this.without(words), (name) => this.#whole(name));
		return json === void 0 ? harmless : JSON.stringify(harmless);
	}
	/** The words of others without any secret, and without what is left of one that they have cut. */
	without(text) {
		this.#pieces ??= piecesOf(this.#known.all.filter((secret) => !this.#isWritten(secret)));
		return withoutPieces(this.#whole(text), this.#pieces, "***");
	}
	/** A short one is taken out where it stands alone. */
	#whole(text) {
		return this.#replaced(text, () => true, () => {});
	}
	/** A text of ours as it may leave. `where` is for the alarm. */
	hide(text, where) {
		return this.#replaced(text, (secret) => !secret.isLikeWords, ({ name }) => this.#raise(name, where));
	}
	/**
	* What is about to be shown and quotes others (the server, the files, the inputs), every text inside without secrets.
	* To be called before anything is shortened: half a secret is not found. That others write down a secret which this
	* run was given is no fault of ours; a credential out of Chatwoot's answers should not have come so far.
	*/
	quoted(value, where) {
		return mapTexts(value, (text) => this.#replaced(text, (secret) => !secret.isLikeWords, ({ name, isGiven }) => {
			if (!isGiven) this.#raise(name, where);
		}));
	}
	/** The same as `hide` for every text inside. */
	hideIn(value, where) {
		return mapTexts(value, (text) => this.hide(text, where));
	}
	#replaced(text, isMeant, found) {
		let left = text;
		const next = (last) => this.#known.in(left).find((one) => (last === null || longestFirst(last, one) < 0) && isMeant(one) && !this.#isWritten(one));
		for (let secret = next(null); secret !== void 0; secret = next(secret)) {
			for (const form of secret.forms) left = replaced(left, form, secret.isLikeWords);
			found(secret);
		}
		return left;
	}
	#isWritten({ value, isGiven }) {
		return !isGiven && this.#written().includes(JSON.stringify(value).slice(1, -1));
	}
	#raise(name, where) {
		const sentence = `A secret (${name}) stood in ${where} and was replaced by ***. This is a bug of Chatwoot as Code: please report it, without the value.`;
		if (this.#alarms.has(sentence)) return;
		this.#alarms.add(sentence);
		this.#alarm(sentence);
	}
};
function replaced(text, form, isLikeWord) {
	if (!isLikeWord) return text.replaceAll(form, "***");
	return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally(form)}(?![\\p{L}\\p{N}])`, "gu"), "***");
}
export { isCredential as n, Secrets as t };
