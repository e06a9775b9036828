import { t as isObject } from "./json.js";
import { r as LongInteger, t as Sealed } from "./sealed.js";
// src/plan/model/literal.ts
/** A text as a regular expression that matches just this text. `RegExp.escape` came with Node 24, and the command runs on 22. */
function literally(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (found) => `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
// src/redact/cut.ts
/** What is left of a secret where somebody has cut a text off. */
/** Shorter beginnings, such as that of an address, stand at the end of too many texts. */
const TELLING = 12;
/** How much of the form stands at the end of the text, as its beginning. */
function beginningAtEnd(text, form) {
	for (let length = Math.min(form.length - 1, text.length); length >= TELLING; length--) if (text.endsWith(form.slice(0, length))) return length;
	return 0;
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
			...inBase64(text),
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
function inBase64(text) {
	const bytes = Buffer.from(text);
	return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
}
function inHtml(text, apostrophe) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", apostrophe);
}
// src/redact/texts.ts
/** Every text in JSON, names included, made another. */
function mapTexts(value, to) {
	if (typeof value === "string") return to(value);
	if (Array.isArray(value)) return value.map((item) => mapTexts(item, to));
	if (typeof value !== "object" || value === null || value instanceof LongInteger) return value;
	if (value instanceof Sealed) return new Sealed(to(value.$secret), value.fingerprint);
	const entries = Object.entries(value).map(([name, inner]) => [to(name), mapTexts(inner, to)]);
	return Object.fromEntries(entries);
}
/** What the text says as JSON, if it is that. */
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
	/** By value; the longest first when a text is looked through, so that none leaves the end of another behind. */
	#known = /* @__PURE__ */ new Map();
	#longestFirst = null;
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
		if (value === "" || this.#known.get(value)?.isGiven) return;
		this.#known.set(value, {
			name,
			isGiven,
			isLikeWords: isLikeWords(value)
		});
		this.#longestFirst = null;
	}
	/** What the files say in the open is no secret of the server's: hiding it would confirm a guess. */
	exceptWritten(written) {
		this.#written = written;
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
		const harmless = mapTexts(json ?? text, (words) => this.#withoutEnd(this.without(words)));
		return json === void 0 ? harmless : JSON.stringify(harmless);
	}
	/** The words of others without any secret; a short one is taken out where it stands alone. */
	without(text) {
		return this.#replaced(text, () => true, () => {});
	}
	/** A server may cut what it quotes off in the middle of a secret: the beginning of one at the end is none of the words. */
	#withoutEnd(text) {
		let longest = 0;
		for (const [value, secret] of this.#known) {
			if (secret.isLikeWords) continue;
			secret.forms ??= formsOf(value);
			for (const form of secret.forms) longest = Math.max(longest, beginningAtEnd(text, form));
		}
		return longest === 0 ? text : `${text.slice(0, -longest)}***`;
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
		this.#longestFirst ??= [...this.#known].sort(([a], [b]) => b.length - a.length);
		for (const [value, secret] of this.#longestFirst) {
			if (!isMeant(secret)) continue;
			secret.forms ??= formsOf(value);
			if (!secret.forms.some((form) => left.includes(form)) || this.#isWritten(value, secret)) continue;
			left = secret.forms.reduce((rest, form) => replaced(rest, form, secret.isLikeWords), left);
			found(secret);
		}
		return left;
	}
	#isWritten(value, { isGiven }) {
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
export { isCredential as n, literally as r, Secrets as t };
