import { parseArgs } from "node:util";
import { join } from "node:path";
// src/plan/model/plan.ts
/** How many there are, those that are not told included. */
function countOf(findings) {
	return findings.reduce((count, { standsFor = 1 }) => count + standsFor, 0);
}
/** Whether applying the change writes to Chatwoot; adopt and forget only touch the ledger. */
function isWrite(change) {
	return change.action !== "adopt" && change.action !== "forget";
}
function subjectOf(of) {
	return `${of.kind}/${of.key}`;
}
// src/plan/model/errors.ts
/**
* Errors by whose turn it is: the files (their author), the server (who runs Chatwoot or holds the token), the workflow
* (who wrote it or set its permissions). Anything else is a bug of ours and keeps its stack.
*/
/** An error whose message is one sentence for people, without a stack. */
var PlainError = class extends Error {};
var FilesError = class extends PlainError {
	name = "FilesError";
	findings;
	/** The account that the files name, if that much could be read. */
	account;
	/** Which files it is about, at the beginning of a sentence. */
	files;
	constructor(findings, account = null, files = "The desired files") {
		super(findings.map(({ sentence }) => sentence).join("\n"));
		this.findings = findings;
		this.account = account;
		this.files = files;
	}
};
/** Chatwoot could not be read or refused. `message` is one sentence that says what to do. */
var ServerError = class extends PlainError {
	name = "ServerError";
	/** Null when no answer came. */
	status;
	/** True when a write may have reached Chatwoot although we do not know its answer. */
	isAmbiguous;
	constructor(message, status = null, isAmbiguous = false, options) {
		super(message, options);
		this.status = status;
		this.isAmbiguous = isAmbiguous;
	}
};
/** The token is of no use, whatever is asked: unknown, of a bot, of somebody who is not in the account. */
var TokenError = class extends ServerError {};
/** Inputs, permissions or events are not what we need. */
var WorkflowError = class extends PlainError {
	name = "WorkflowError";
};
/** What stopped a run, when GitHub could not be told of it: `unposted` has a sentence for each text it did not take. */
var Stopped = class extends Error {
	name = "Stopped";
	unposted;
	constructor(cause, unposted) {
		super("The run was stopped.", { cause });
		this.unposted = unposted;
	}
};
/** Waits for an answer; what is not ours to expect is thrown on. */
async function told(asked) {
	try {
		return {
			answer: await asked,
			error: null
		};
	} catch (error) {
		if (error instanceof PlainError) return {
			answer: null,
			error
		};
		throw error;
	}
}
/** What a person is told; null for anything that is not ours to expect, which is a bug. */
function sentenceOf(error) {
	if (error instanceof Stopped) return sentenceOf(error.cause);
	if (error instanceof FilesError) {
		const count = countOf(error.findings);
		return `${error.files} have ${count === 1 ? "an error" : `${count} errors`}; nothing was asked of the server.`;
	}
	return error instanceof PlainError ? error.message : null;
}
// src/action/event.ts
/** Throws where this does not run on GitHub: nothing else needs to be loaded to say so. */
function repositoryIn({ GITHUB_REPOSITORY = "" }) {
	const [owner, repo] = GITHUB_REPOSITORY.split("/");
	if (owner && repo) return {
		owner,
		repo
	};
	throw new WorkflowError("GITHUB_REPOSITORY is not set. This is the action; on a laptop run the command chatwoot-as-code.");
}
function happeningIn(context, environment) {
	const payload = context.payload;
	const { owner, repo } = repositoryIn(environment);
	const repositoryUrl = `${context.serverUrl}/${owner}/${repo}`;
	const pull = payload.pull_request;
	return {
		name: context.eventName,
		repository: {
			owner,
			repo
		},
		apiUrl: context.apiUrl,
		repositoryUrl,
		docsUrl: docsUrlIn(environment, context.serverUrl),
		commit: context.sha,
		before: pull === void 0 && /[1-9a-f]/.test(payload.before ?? "") ? payload.before : null,
		subject: payload.head_commit?.message?.split("\n")[0] ?? null,
		ref: context.ref,
		defaultBranch: payload.repository?.default_branch ?? null,
		pullRequest: pull === void 0 ? null : {
			number: pull.number,
			isFork: pull.head.repo?.full_name !== `${owner}/${repo}`,
			isOpen: pull.state !== "closed",
			body: pull.body ?? "",
			head: pull.head.sha,
			branch: pull.head.ref ?? null
		},
		actor: context.actor,
		run: `${context.runId}-${environment.GITHUB_RUN_ATTEMPT ?? "1"}`,
		runUrl: `${repositoryUrl}/actions/runs/${context.runId}`
	};
}
/** GitHub tells an action which repository and reference it came from (GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF). */
function docsUrlIn({ GITHUB_ACTION_REPOSITORY: from = "", GITHUB_ACTION_REF: ref = "" }, server) {
	if (!/^[\w.-]+\/[\w.-]+$/.test(from)) return null;
	return `${server}/${from}/blob/${ref === "" ? "HEAD" : ref.split("/").map(encodeURIComponent).join("/")}/docs`;
}
/**
* GitHub gives a fork's run no secrets, and one that Dependabot started only those kept for Dependabot (GitHub's docs,
* "Dependabot on GitHub Actions"). Who put the token of Chatwoot there gets the plan.
*/
function withoutSecrets({ pullRequest, actor }, hasToken) {
	if (pullRequest === null) return null;
	if (pullRequest.isFork) return "a fork";
	return isDependabot(actor) && !hasToken ? "Dependabot" : null;
}
function isDependabot(actor) {
	return actor === "dependabot[bot]";
}
/** The pull request whose comment shows a plan, or null. */
function openPullRequest({ pullRequest }) {
	return pullRequest?.isOpen ? pullRequest.number : null;
}
/** What writes to Chatwoot runs on the default branch only: what is there has been reviewed. */
function mustBeDefaultBranch({ ref, defaultBranch }, mode) {
	if (defaultBranch === null || ref !== `refs/heads/${defaultBranch}`) throw new WorkflowError(`The mode ${mode} runs on the default branch${defaultBranch === null ? "" : ` (${defaultBranch})`} only, not on ${ref}.`);
}
/** The ledger's branch shares no history with the code: on the default branch it would be in everybody's way. */
function mustNotBeCode(ledgerBranch, { defaultBranch }) {
	if (ledgerBranch === defaultBranch) throw new WorkflowError(`The input "ledger-branch" names ${ledgerBranch}, the default branch. Name a branch that holds nothing else, such as chatwoot-ledger.`);
}
// src/plan/model/literal.ts
/** A text as a regular expression that matches just this text. `RegExp.escape` came with Node 24, and the command runs on 22. */
function literally(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (found) => `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
// src/kinds/model/long-integer.ts
/**
* A whole number that JavaScript would round (above 2^53), as a server's free JSON may hold it: Ruby and PostgreSQL keep
* every digit. It is compared, kept and sent back digit by digit; files cannot hold one, because their readers round.
*/
var LongInteger = class {
	/** With the sign, as JSON has it. */
	digits;
	constructor(digits) {
		this.digits = digits;
	}
	/** For `JSON.stringify`: the digits, without quotes. */
	toJSON() {
		return JSON.rawJSON(this.digits);
	}
};
/** `JSON.parse` that keeps the digits of every whole number. Throws a SyntaxError for what is no JSON. */
function parseJson(text) {
	if (!/\d{16}/.test(text)) return JSON.parse(text);
	const revive = (_, value, { source } = {}) => typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? "") ? new LongInteger(source) : value;
	return JSON.parse(text, revive);
}
// src/kinds/model/sealed.ts
/** Where a value holds a secret. Known by its class and never by its look: no JSON from outside can be one. */
var Sealed = class {
	/** The text as it is written in the files (`https://x.test/?token=${secret:TOKEN}`); empty for a live one. */
	$secret;
	/** A salted hash of what it stands for, the only form in which it is compared and kept; none before it is planned. */
	fingerprint;
	constructor($secret, fingerprint) {
		this.$secret = $secret;
		this.fingerprint = fingerprint;
	}
};
function isSealed(value) {
	return value instanceof Sealed;
}
// src/kinds/model/json.ts
/** Values as they stand in files, in requests and in the plan. */
/** A sealed text is a text and a long integer a number, whatever they are made of. */
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) && !isAtom(value);
}
function isAtom(value) {
	return value instanceof Sealed || value instanceof LongInteger;
}
// src/kinds/model/same.ts
/** Values with something in them replaced, of which is copied only what changes: most of what is looked through stays. */
/** The list itself where every item stays. */
function mapItems(list, to) {
	let items = null;
	for (let index = 0; index < list.length; index++) {
		const item = to(list[index], index);
		if (item === list[index]) continue;
		items ??= [...list];
		items[index] = item;
	}
	return items ?? list;
}
/** The object itself where every value stays. `nameFor` may give names others. */
function mapValues(of, to, nameFor = (name) => name) {
	const names = Object.keys(of);
	const values = names.map((name) => to(of[name], name));
	if (names.every((name, index) => values[index] === of[name] && nameFor(name) === name)) return of;
	return Object.fromEntries(names.map((name, index) => [nameFor(name), values[index]]));
}
// src/kinds/model/paths.ts
/** Paths that may mean many places, such as `actions[action_name=add_label].action_params[]`: see `Reference`. */
/** What stands under a name, and never what every object inherits: names such as `constructor` come from outside. */
function own(of, name) {
	return Object.hasOwn(of, name) ? of[name] : void 0;
}
/**
* Replaces every value that `at` leads to; whatever does not have the expected structure stays as it is. Most references
* of a kind lead nowhere in one resource: what stays the same is not copied.
*/
function mapAt(value, at, to) {
	return follow(value, stepsOf(at), 0, "", to);
}
/** `depth` is that of the next step, `place` that of the value. */
function follow(value, steps, depth, place, to) {
	const step = steps[depth];
	if (step === void 0) return to(value, place);
	if ("name" in step) {
		if (!isObject(value) || !Object.hasOwn(value, step.name)) return value;
		const is = value[step.name];
		const becomes = follow(is, steps, depth + 1, place === "" ? step.name : `${place}.${step.name}`, to);
		return becomes === is ? value : {
			...value,
			[step.name]: becomes
		};
	}
	if (!Array.isArray(value)) return value;
	return mapItems(value, (item, index) => isMeant(step, item) ? follow(item, steps, depth + 1, `${place}[${index}]`, to) : item);
}
function isMeant(step, item) {
	return "each" in step || isObject(item) && own(item, step.where) === step.is;
}
const steps = /* @__PURE__ */ new Map();
function stepsOf(at) {
	const found = steps.get(at);
	if (found !== void 0) return found;
	const parsed = [...at.matchAll(/\[\]|\[(\w+)=([^\]]*)\]|[^.[\]]+/g)].map(([whole, where, is]) => {
		if (whole === "[]") return { each: true };
		return where === void 0 ? { name: whole } : {
			where,
			is
		};
	});
	steps.set(at, parsed);
	return parsed;
}
/** Of these fields those that are there. */
function pick(fields, names) {
	return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
/** All fields but these. */
function without(fields, names) {
	if (names.length === 0) return fields;
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
/** The value at a dotted path of names, or undefined. */
function valueAt(value, path) {
	return path === "" ? value : path.split(".").reduce((at, name) => isObject(at) ? own(at, name) : void 0, value);
}
// src/plan/model/paths.ts
/** The field of a resource that a path begins with. */
function fieldOf(path) {
	return /^[^.[]*/.exec(path)[0];
}
/** Whether a path is `of` or lies inside it. */
function isWithin(path, of) {
	return path === of || path.startsWith(of) && (path[of.length] === "." || path[of.length] === "[");
}
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
		const found = /* @__PURE__ */ new Set();
		for (const one of this.#short) if (text.includes(one.text)) found.add(one.of);
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
		const found = this.#finder.foundIn(text);
		if (found.size === 0) return [];
		const isUpToDate = ({ value, isGiven }) => this.#byValue.get(value).isGiven === isGiven;
		return [...found].filter(isUpToDate).sort(longestFirst);
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
const MOST$1 = 16;
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
		if (isEnd) markWord(at - (WORD_BEFORE.exec(plain.slice(Math.max(0, at - MOST$1), at))?.[0].length ?? 0), at, "", "…");
		if (at === begun) markWord(at, at + (WORD_BEHIND.exec(plain.slice(at, at + MOST$1))?.[0].length ?? 0), "…", "");
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
		for (const name of Object.keys(answer)) if (!isCredential(name, marked)) this.learn(answer[name], marked);
		else this.#learnAll(name, answer[name], marked);
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
// src/engine/given.ts
/** The secrets that the environment gives to a run, whether the files use them or not. */
const TOKENS = {
	CHATWOOT_API_KEY: "CHATWOOT_API_KEY",
	GITHUB_TOKEN: "GITHUB_TOKEN",
	"INPUT_CHATWOOT-TOKEN": "chatwoot-token",
	"INPUT_GITHUB-TOKEN": "github-token",
	CHATWOOT_REVIEW_KEY: "CHATWOOT_REVIEW_KEY",
	"INPUT_REVIEW-KEY": "review-key"
};
function givenIn$1(environment) {
	return Object.entries(environment).flatMap(([variable, value = ""]) => {
		const [, secret] = /^CHATWOOT_SECRET_(.+)/.exec(variable) ?? [];
		const name = secret === void 0 ? TOKENS[variable] : `\${secret:${secret}}`;
		return name === void 0 || value.trim() === "" ? [] : [{
			name,
			value
		}];
	});
}
/** Knows all of them from the beginning, before anything can be said. */
function secretsIn(environment, alarm) {
	const secrets = new Secrets(alarm);
	for (const { name, value } of givenIn$1(environment)) secrets.keep(name, value);
	return secrets;
}
// src/engine/outputs-own.ts
/** Output names that the action has for itself. */
const OWN_OUTPUTS = /* @__PURE__ */ new Set([
	"has-changes",
	"changes",
	"creates",
	"updates",
	"deletes",
	"drift",
	"applied",
	"failed",
	"blocked",
	"plan",
	"comment-url",
	"issue-number",
	"issue-url",
	"pull-request-url"
]);
// src/render/safe.ts
/**
* Text that others wrote, made harmless.
*
* Names, messages and errors come from Chatwoot, where any visitor may have typed them, and from pull requests. Printed
* as they are they could mention people, forge a heading or our marker, close a table, order the runner about or hide
* characters from the reviewer. Two rules hold everywhere: in Markdown such text stands in code, or is plain words that
* `prose` let through; and what cannot be seen is written out as `⟨U+202E⟩`.
*/
/** Emoji sequences need their joiners; everywhere else a character without a picture is suspicious. */
const emojiOrUnseen = /((?:\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*|[0-9#*]\uFE0F\u20E3)|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;
/** Shows what has no shape of its own (control, bidi, zero-width and tag characters); newlines stay. */
function visible(text) {
	if (/^[\n\x20-\x7e]*$/.test(text)) return text;
	return text.replace(emojiOrUnseen, (found, emoji) => emoji === void 0 ? pictureOf(found) : found).replace(/(\p{M}{4})\p{M}+/gu, "$1⟨…⟩");
}
function pictureOf(character) {
	const point = character.codePointAt(0);
	if (character === "\n") return character;
	if (point < 32) return String.fromCodePoint(9216 + point);
	return point === 127 ? "␡" : `⟨U+${point.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
/** The same on one line: a newline is shown as ⏎. */
function oneLine(text) {
	return visible(text).replaceAll("\n", "⏎");
}
/** Takes the middle out of a long text and says how much that was. */
function cut(text, max) {
	if (text.length <= max) return text;
	const head = text.slice(0, Math.ceil(max * .7)).replace(/[\uD800-\uDBFF]$/, "");
	const tail = text.slice(text.length - Math.floor(max * .3)).replace(/^[\uDC00-\uDFFF]/, "");
	const left = text.length - head.length - tail.length;
	return left < 30 ? text : `${head} …(${grouped(left)} characters left out)… ${tail}`;
}
/** `1234567` as `1,234,567`. */
function grouped(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A Markdown code span; in a table cell pipes need a backslash even there. */
function codeSpan(text, where = "line") {
	const line = oneLine(text);
	const inner = where === "cell" ? line.replace(/\\\|/g, "\\⟨U+007C⟩").replaceAll("|", "\\|") : line;
	if (inner === "") return "(empty)";
	const ticks = "`".repeat(longestRun(inner) + 1);
	return /^`|`$|^ .* $/.test(inner) && inner.trim() !== "" ? `${ticks} ${inner} ${ticks}` : `${ticks}${inner}${ticks}`;
}
/** A fenced block that its content cannot close. */
function fence(lines, language = "") {
	const inner = lines.map(oneLine);
	const ticks = "`".repeat(Math.max(3, ...inner.map((line) => longestRun(line) + 1)));
	return [
		`${ticks}${language}`,
		...inner,
		ticks
	].join("\n");
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Words with ordinary punctuation inside; nothing Markdown, GitHub or HTML gives a meaning to. */
const plainWord = /^[\p{L}\p{M}\p{N}'’,.;!?…–—·/-]*$/u;
/** Looks plain but links to something: a commit, an issue (`GH-1`, `TEAM-12`), `www.`; or a path or repository. */
const reference = /(?<![\p{L}\p{N}])[0-9a-f]{7,}(?![\p{L}\p{N}])|[A-Za-z]-\d|^www\.|\/|--|\.\.\//iu;
/** At the beginning of a line these would make a list, a heading or a rule. */
const blockMarker = /^([-+*=]+|\d+[.)])$/;
const around = /^([("'“„‘‹]*)(.*?)([)"'”“’›.,;:!?]*)$/su;
/**
* A sentence that may quote foreign text, for Markdown: plain words stay, everything else goes into code. Backticks
* around several words keep them together.
*/
function prose(text) {
	return oneLine(text).split(/(`[^`]+`)/).map((piece, index) => index % 2 === 1 ? codeSpan(piece.slice(1, -1)) : wordByWord(piece)).join("");
}
function wordByWord(text) {
	return text.replaceAll("`", "ˋ").split(/(\s+)/).map((word, index) => {
		if (index % 2 === 1 || word === "") return word === "" ? "" : " ";
		const [, before, inner, after] = around.exec(word);
		return plainWord.test(inner) && !reference.test(inner) && !(index === 0 && blockMarker.test(word)) ? word : `${before}${codeSpan(inner)}${after}`;
	}).join("").replace(/` `/g, " ");
}
/** Foreign text for a log: no line can be read as a command to the runner. */
function logLines(text) {
	return visible(text).split("\n").map((line) => `| ${withoutCommand(line)}`).join("\n");
}
/** Our own lines with foreign text in them, for a log. */
function logSafe(text) {
	return text.split("\n").map((line) => /^\s*::/.test(line) ? `| ${withoutCommand(line)}` : withoutCommand(line)).join("\n");
}
/** A sentence that may quote foreign text, for a log or a terminal. */
function said(sentence) {
	return logSafe(visible(cut(sentence, 4e3)));
}
/** The runner obeys `##[command]` wherever it stands in a line. */
function withoutCommand(line) {
	return line.replaceAll("##[", "## [");
}
// src/plan/model/lookup.ts
/** Ways not to make the same again, and not to look through a list for each name. */
/**
* What is made of something, made once however often it is asked for. Only for what nobody changes: a list is looked
* through once, and then it is known what is where.
*/
function onceFor(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const known = made.get(of);
		if (known !== void 0) return known;
		const its = make(of);
		made.set(of, its);
		return its;
	};
}
/** What is made when it is asked for, and then kept. */
function once(make) {
	let made;
	return () => made ??= make();
}
/** The first one that goes by each name, in the order of the list. */
function firstBy(all, nameOf) {
	const found = /* @__PURE__ */ new Map();
	for (const one of all) {
		const name = nameOf(one);
		if (!found.has(name)) found.set(name, one);
	}
	return found;
}
/** All that go by each name, in their order; one may go by several names. */
function allBy(all, namesOf) {
	const found = /* @__PURE__ */ new Map();
	for (const one of all) for (const name of new Set(namesOf(one))) {
		const those = found.get(name);
		if (those === void 0) found.set(name, [one]);
		else those.push(one);
	}
	return found;
}
// src/render/counts.ts
/** How many changes of which action a plan holds, and how it falls into the two halves people read. */
function countsOf({ changes, contested, held }) {
	const count = (action) => changes.filter((change) => change.action === action).length;
	const [creates, updates, deletes] = [
		count("create"),
		count("update"),
		count("delete")
	];
	return {
		creates,
		updates,
		deletes,
		adopts: count("adopt"),
		forgets: count("forget"),
		drift: new Set([
			...changes.filter(isDrift),
			...contested.filter(({ field }) => field.cause === "drift"),
			...held.filter(({ cause }) => cause === "drift")
		].map(subjectOf)).size,
		held: held.length,
		changes: creates + updates + deletes
	};
}
/** Whether it undoes, among other things, what was done in Chatwoot. */
function isDrift({ cause, fields }) {
	return cause === "drift" || fields.some((field) => field.cause === "drift");
}
/** A change whose fields have both causes is in both halves, each with its own fields. */
function halvesOf({ changes }) {
	return halvesOfAll(changes);
}
const halvesOfAll = onceFor((changes) => {
	const shares = changes.flatMap(sharesOf);
	return {
		files: shares.filter(({ half }) => half === "files"),
		drift: shares.filter(({ half }) => half === "drift"),
		adopts: changes.filter(({ action }) => action === "adopt"),
		forgets: changes.filter(({ action }) => action === "forget")
	};
});
function sharesOf(change) {
	if (change.action === "adopt" || change.action === "forget") return [];
	if (change.action !== "update" || change.fields.length === 0) return [{
		change,
		fields: change.fields,
		half: change.cause === "drift" ? "drift" : "files"
	}];
	const drifted = change.fields.filter(({ cause }) => cause === "drift");
	const others = change.fields.filter(({ cause }) => cause !== "drift");
	return [...others.length > 0 ? [{
		change,
		fields: others,
		half: "files"
	}] : [], ...drifted.length > 0 ? [{
		change,
		fields: drifted,
		half: "drift"
	}] : []];
}
/** `1 change`, `2 changes`. */
function many(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
// src/render/findings.ts
/** Of one file, and in all: more than these nobody reads, and a hostile tree of files has any number. */
const MOST_OF_A_FILE = 50;
const MOST = 200;
/** So many files are named that have more. */
const MOST_FILES = 20;
/** What stands in the place of those that are not shown. */
const MORE = "F-MORE";
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/**
* The findings that are shown, in their order and none of them endless, and behind them how many more there are in which
* file. Errors have the first claim. For every place where findings are shown, and only there: whoever counts has all.
*/
function capped(findings) {
	const kept = /* @__PURE__ */ new Set();
	const ofFile = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	for (const finding of bySeverity(findings)) {
		const file = fileOf(finding);
		const count = ofFile.get(file) ?? 0;
		if (kept.size < MOST && (file === "" || count < MOST_OF_A_FILE)) {
			kept.add(finding);
			ofFile.set(file, count + 1);
		} else if (left.has(file)) left.get(file).push(finding);
		else left.set(file, [finding]);
	}
	return [...findings.filter((finding) => kept.has(finding)).map(short), ...moreIn(left)];
}
/** The errors first; of one severity in their order. */
function bySeverity(findings) {
	return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/** Whether it only says that there are more. */
function isMore({ code }) {
	return code === MORE;
}
/** What guards object to is the plan's, not a file's: of that each line is wanted. */
function fileOf({ code, place }) {
	return place === null || code.startsWith("G-") ? "" : place.file;
}
function short(finding) {
	const { sentence, nextStep, subject } = finding;
	return {
		...finding,
		subject: subject && cut(subject, 300),
		sentence: cut(sentence, 1e3),
		nextStep: cut(nextStep, 600)
	};
}
function moreIn(left) {
	const files = [...left];
	const named = files.slice(0, MOST_FILES).map(([file, these]) => more(these, file));
	const others = files.slice(MOST_FILES);
	return others.length === 0 ? named : [...named, more(others.flatMap(([, these]) => these), "", ` in ${many(others.length, "other file")}`)];
}
function more(these, file, where = file === "" ? "" : " in this file") {
	return {
		code: MORE,
		severity: bySeverity(these)[0].severity,
		place: file === "" ? null : {
			file,
			line: 1,
			column: 1
		},
		subject: null,
		sentence: `${these.length} more${where}.`,
		nextStep: "Correct the first ones and run again."
	};
}
/** The lines to approve, one for each operation that needs it; a single one stands in the next step already. */
function linesOf({ allow = [] }) {
	return allow.length < 2 ? [] : allow.map((operation) => `allow: ${operation}`);
}
/** The option that approves an operation. No key holds a quotation mark. */
function optionOf(operation) {
	return `--allow '${operation}'`;
}
/** The finding as it is said at a terminal, where an option approves what elsewhere a line does. */
function atTerminal(finding) {
	const { allow = [], instead, holds, nextStep } = finding;
	if (allow.length === 0) return {
		nextStep,
		lines: []
	};
	const [only] = allow;
	const approve = `${allow.length === 1 ? `approve it with ${optionOf(only)}` : "approve each that is meant with an option"}${instead === void 0 ? "" : `; ${instead}`}.`;
	return {
		nextStep: holds === void 0 ? approve.replace(/^a/, "A") : `This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, ${approve}`,
		lines: allow.length === 1 ? [] : allow.map(optionOf)
	};
}
// src/render/annotations.ts
const ROOM = {
	error: 9,
	warning: 10,
	note: 10
};
/** The worst first; where not all fit, the last one of a level says how many more there are. */
function annotationsOf(findings, room = ROOM) {
	return [
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const all = findings.filter((finding) => finding.severity === severity && !finding.isStanding);
		const left = Math.max(0, room[severity]);
		const some = all.slice(0, all.length > left ? Math.max(0, left - 1) : left).map((finding) => ({
			severity,
			place: finding.place,
			title: finding.code,
			message: logSafe(visible(cut([`${finding.sentence} ${finding.nextStep}`, ...linesOf(finding)].join("\n"), 2e3)))
		}));
		return all.length > some.length && left > 0 ? [...some, {
			severity,
			place: null,
			title: "more",
			message: `And ${all.length - some.length} more, in the job summary.`
		}] : some;
	});
}
// src/github/names.ts
/** Names on GitHub. */
/** Whom GITHUB_TOKEN writes as. GraphQL and the web call it `github-actions`, REST adds `[bot]`. */
const ACTIONS_LOGIN = "github-actions[bot]";
/** Keeps the ledger, unless the input `ledger-branch` names another. */
const LEDGER_BRANCH = "chatwoot-ledger";
/** Holds what an export proposes. */
const EXPORT_BRANCH = "chatwoot-export";
/** The job that plans, and so the check on a pull request; the status that an export gives its own pull request. */
const PLAN_CHECK = "Chatwoot plan";
const WORKFLOW_FILE = ".github/workflows/chatwoot.yml";
/** As the workflow names them; what each is for stands in the README. */
const ENVIRONMENTS = {
	plan: "chatwoot-plan",
	read: "chatwoot-read",
	production: "chatwoot-production"
};
// src/engine/environment.ts
/** What of the inputs has to be known before the rest, so that what is wrong with the rest can be said on GitHub. */
const MODES = [
	"plan",
	"apply",
	"drift",
	"resync",
	"undo",
	"export"
];
/** Whether the run was given the token of Chatwoot; a secret that a run may not have arrives as an empty text. */
function hasToken(environment) {
	return TOKEN.some((name) => Boolean(environment[name]?.trim()));
}
const TOKEN = ["INPUT_CHATWOOT-TOKEN", "CHATWOOT_API_KEY"];
/** What it takes to speak on GitHub. */
function gitHubInputs(environment) {
	return {
		token: textOf(environment, "github-token"),
		login: textOf(environment, "github-login") || "github-actions[bot]",
		ledgerBranch: textOf(environment, "ledger-branch") || "chatwoot-ledger"
	};
}
/** The mode as far as it can be told; `readInputs` says what is wrong with it. */
function modeIn(environment, event) {
	return modeOf(textOf(environment, "mode") || "auto", event, []);
}
/** What signs the reviews on GitHub: a secret for this alone, or else the token of Chatwoot. */
function reviewKeyIn(environment) {
	return textOf(environment, "review-key", "CHATWOOT_REVIEW_KEY") || textOf(environment, "chatwoot-token", "CHATWOOT_API_KEY");
}
/** Where the address of Chatwoot was given. */
function urlNameIn(environment) {
	return textOf(environment, "chatwoot-url") === "" ? "CHATWOOT_API_URL" : "the input chatwoot-url";
}
/** The file that the findings go to as SARIF; null for none. */
function sarifIn(environment) {
	return textOf(environment, "sarif") || null;
}
/** Whose texts on GitHub are meant. */
function scopeInputs(environment) {
	return {
		url: textOf(environment, "chatwoot-url", "CHATWOOT_API_URL"),
		desired: textOf(environment, "desired") || "desired"
	};
}
/** An input without the blanks around it, or else an environment variable; empty when neither is there. */
function textOf(environment, name, fallback = "") {
	return environment[`INPUT_${name.toUpperCase()}`]?.trim() || (environment[fallback]?.trim() ?? "");
}
/** `auto` goes by the event. What is wrong is added to the problems. */
function modeOf(mode, event, problems) {
	if (MODES.includes(mode)) return mode;
	if (mode !== "auto") {
		problems.push(`There is no mode ${JSON.stringify(mode)}. The modes are auto, ${MODES.join(", ")}.`);
		return "plan";
	}
	const chosen = {
		pull_request: "plan",
		merge_group: "plan",
		push: "apply",
		schedule: "drift"
	}[event];
	if (chosen === void 0) problems.push(`The mode "auto" does not know what to do on ${event || "no event"}. Set the input "mode" to one of ${MODES.join(", ")}.`);
	return chosen ?? "plan";
}
// src/plan/match/nearest.ts
/**
* The candidate that a misspelt word most likely means, or null when none is near: at most a third of it may differ. Of an
* address, and of whatever names a person, one letter may: two people's addresses often differ by less than a third, and
* a guess must not put one person in the place of another. Failing that, the only one that begins with the word.
*/
function nearest(word, candidates, isOfPeople = false) {
	let best = null;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const limit = isOfPeople || candidate.includes("@") ? Math.min(2, least) : least;
		const steps = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
		if (steps < limit) [best, least] = [candidate, steps];
	}
	return best ?? (isOfPeople ? null : onlyOneFrom(word.toLowerCase(), candidates));
}
/** `administrator` for `admin`. Fewer than four letters begin too many words. */
function onlyOneFrom(beginning, candidates) {
	const all = [...candidates].filter((candidate) => !candidate.includes("@") && candidate.toLowerCase().startsWith(beginning));
	return beginning.length >= 4 && all.length === 1 ? all[0] : null;
}
/** How many letters have to be put in, taken out, changed or swapped with their neighbour; `limit` when it is no fewer. */
function distance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let steps = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) steps = Math.min(steps, before[column - 2] + 1);
			next.push(steps);
		}
		[before, last] = [last, next];
	}
	return Math.min(limit, last[b.length]);
}
// src/plan/approve/new-operations.ts
/** What becomes of operations that no review showed. Deletions among them are never carried out, whatever it says. */
const NEW_OPERATIONS = [
	"apply-safe",
	"stop",
	"apply"
];
// src/action/inputs.ts
/** The action's inputs, all checked before anything is done, and the mode they and the event come to. */
const NAMES = [
	"mode",
	"chatwoot-url",
	"chatwoot-token",
	"account-id",
	"desired",
	"github-token",
	"github-login",
	"review-key",
	"ledger-branch",
	"fail-on-drift",
	"on-new-operations",
	"allow",
	"undo-run",
	"confirm-plan",
	"export-kinds",
	"export-only-declared",
	"export-terse",
	"export-prune",
	"comment-footer",
	"html-report",
	"sarif",
	"timeout",
	"max-requests"
];
/** What an input was called before 1.0. It goes on working; action.yml says the new name to whoever still uses it. */
const FORMER = {
	"undo-run": "run",
	"confirm-plan": "confirm",
	"export-kinds": "kinds",
	"export-only-declared": "only-declared",
	"export-prune": "prune"
};
const ALL = [...NAMES, ...Object.values(FORMER)];
/** Throws one WorkflowError that names every problem. `isOffline` runs, without secrets, need no server. */
function readInputs(environment, event, isOffline) {
	const problems = [];
	const unknown = Object.keys(environment).filter((name) => name.startsWith("INPUT_") && !ALL.includes(nameOf(name)));
	for (const name of unknown) problems.push(`There is no input "${nameOf(name)}". ${hintFor(nameOf(name), NAMES)}`);
	const read = (name, fallback) => {
		const [text, former = ""] = [textOf(environment, name, fallback), FORMER[name]];
		const old = former === "" ? "" : textOf(environment, former);
		if (text !== "" && old !== "" && text !== old) problems.push(`The inputs "${name}" and "${former}", its former name, differ. Leave out "${former}".`);
		return text || old;
	};
	const boolean = (name) => booleanFrom(name, read(name) || "false", problems);
	const needed = (name, fallback, what) => {
		const value = read(name, fallback);
		if (value === "" && !isOffline) problems.push(`${what} is missing: set the input "${name}" or the environment variable ${fallback}.`);
		return value;
	};
	const inputs = {
		mode: modeOf(read("mode") || "auto", event, problems),
		url: needed("chatwoot-url", "CHATWOOT_API_URL", "The address of Chatwoot"),
		urlName: urlNameIn(environment),
		token: needed("chatwoot-token", "CHATWOOT_API_KEY", "The access token of Chatwoot"),
		account: accountFrom(read("account-id", "CHATWOOT_ACCOUNT_ID"), problems),
		desired: read("desired") || "desired",
		allow: read("allow"),
		run: runFrom(read("undo-run"), problems),
		confirm: confirmFrom(read("confirm-plan"), problems),
		failOnDrift: boolean("fail-on-drift"),
		onNewOperations: newOperationsFrom(read("on-new-operations") || "apply-safe", problems),
		timeout: countFrom(read("timeout") || "30", "The input \"timeout\"", problems, LONGEST_TIMEOUT),
		maxRequests: countFrom(read("max-requests") || "1000", "The input \"max-requests\"", problems),
		kinds: read("export-kinds").split(/[\s,]+/).filter((name) => name !== ""),
		onlyDeclared: boolean("export-only-declared"),
		terse: boolean("export-terse"),
		prune: boolean("export-prune"),
		commentFooter: read("comment-footer")
	};
	checkBranch(gitHubInputs(environment).ledgerBranch, problems);
	if (inputs.token === "" && !isOffline) problems.push(whyNoToken(environment));
	if (problems.length > 0) throw new WorkflowError(problems.join("\n"));
	return inputs;
}
/** Who sees the secret in the settings wonders why the run does not. */
function whyNoToken({ GITHUB_ACTOR: actor = "", GITHUB_REF: ref = "this branch" }) {
	return isDependabot(actor) ? "Runs that Dependabot started are given Dependabot secrets only: add the token to these, or have a person run the workflow again by hand." : `If the workflow takes it from a secret, this run was not given that secret: check its name, that the job names the environment that holds it, and that this environment allows ${ref}.`;
}
/** Null for an empty text. */
function accountFrom(text, problems, what = "The account id") {
	if (text === "") return null;
	const account = Number(text);
	if (!/^\d+$/.test(text) || !Number.isSafeInteger(account) || account < 1) problems.push(`${what} must be a number such as 2, not ${JSON.stringify(text)}.`);
	return account;
}
/** Seconds. The clocks of the platform go up to 24 days and wait no time at all beyond that; nobody waits for an hour. */
const LONGEST_TIMEOUT = 3600;
/** A whole number from 1; anything else is a problem. */
function countFrom(text, what, problems, most = Number.MAX_SAFE_INTEGER) {
	const count = Number(text);
	if (!/^\d+$/.test(text) || count < 1 || count > most) {
		const range = most === Number.MAX_SAFE_INTEGER ? "of at least 1" : `from 1 to ${most}`;
		problems.push(`${what} must be a whole number ${range}, not ${JSON.stringify(text)}.`);
	}
	return count;
}
/** A name that git takes (git-check-ref-format), and that nothing else of ours has. */
function checkBranch(text, problems, what = "The input \"ledger-branch\"") {
	if (!(/^[\w][\w./-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|[./]$|\.lock(\/|$)/.test(text)) || text.startsWith("refs/") || text.startsWith("chatwoot-export")) problems.push(`${what} must be the name of a branch for the ledger alone, such as ${LEDGER_BRANCH}, not ${JSON.stringify(text)}.`);
}
function runFrom(text, problems) {
	if (text !== "" && !/^[\w.-]{1,100}$/.test(text)) problems.push("The input \"undo-run\" must be a run as its receipt is called, such as 9001-1.");
	return text;
}
function confirmFrom(text, problems) {
	if (text !== "" && !/^[0-9a-f]{12,64}$/.test(text)) problems.push("The input \"confirm-plan\" must be the first 12 digits of the plan that the undo has shown.");
	return text;
}
function booleanFrom(name, text, problems) {
	if (!/^(true|false)$/i.test(text)) problems.push(`The input "${name}" must be true or false, not ${JSON.stringify(text)}.`);
	return text.toLowerCase() === "true";
}
function newOperationsFrom(text, problems) {
	const found = NEW_OPERATIONS.find((known) => known === text);
	if (found === void 0) problems.push(`The input "on-new-operations" must be ${NEW_OPERATIONS.join(", ")}, not ${JSON.stringify(text)}.`);
	return found ?? "stop";
}
function hintFor(word, names) {
	const guess = nearest(word, names);
	return guess === null ? `The inputs are ${names.join(", ")}.` : `Did you mean "${guess}"?`;
}
function nameOf(variable) {
	return variable.slice(6).toLowerCase();
}
// src/kinds/model/release.ts
/** Releases of Chatwoot, written like `4.15.1`. */
/** Null for what is no release, such as a name that somebody gave to his own build. */
function releaseOf(version) {
	const numbers = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
	return numbers === null ? null : numbers.slice(1).map((part) => Number(part ?? 0));
}
function isOlder(version, than) {
	const [one, other] = [releaseOf(version), releaseOf(than)];
	if (one === null || other === null) return false;
	const differs = one.findIndex((number, index) => number !== other[index]);
	return differs !== -1 && one[differs] < other[differs];
}
// src/cli/verbs.ts
/** What the command line takes: each option, and each verb with the options that mean something to it. */
const options = {
	desired: {
		value: "DIR",
		about: "folder of the desired files",
		default: "desired"
	},
	tests: {
		value: "DIR",
		about: "folder of the rule tests (tests, beside the one of --desired)"
	},
	account: {
		value: "N",
		about: "number of the account (CHATWOOT_ACCOUNT_ID, or \"$account\" in the files)"
	},
	ledger: {
		value: "FILE",
		about: "file that remembers what is managed",
		default: "chatwoot-ledger.json"
	},
	"ledger-branch": {
		value: "NAME",
		about: "branch that keeps the ledger on GitHub",
		default: LEDGER_BRANCH
	},
	offline: {
		value: null,
		about: "ask no server, and do without variables and secrets that are not set",
		of: {
			plan: "ask no server: plan against what was applied last",
			validate: "do without variables and secrets that are not set, as on a fork",
			schema: "ask no server: leave out the names of the account",
			map: "ask no server: map the files alone"
		}
	},
	release: {
		value: "4.8.0",
		about: "say what a Chatwoot of this release would not take"
	},
	edition: {
		value: "community",
		about: "say what Chatwoot of this edition (community or enterprise) would not take"
	},
	sarif: {
		value: "FILE",
		about: "write the findings as SARIF as well, for GitHub code scanning"
	},
	json: {
		value: null,
		about: "print JSON"
	},
	html: {
		value: "FILE",
		about: "also write a report to be opened in a browser"
	},
	yes: {
		value: null,
		about: "do it without asking"
	},
	allow: {
		value: "'delete inboxes/old'",
		about: "approve an operation that a guard blocks; may be repeated",
		isRepeatable: true
	},
	timeout: {
		value: "SECONDS",
		about: "how long to wait for one answer of Chatwoot",
		default: "30"
	},
	"max-requests": {
		value: "N",
		about: "stop after so many requests to Chatwoot, repeated ones included",
		default: "1000"
	},
	conversations: {
		value: "N",
		about: "replay on so many of the latest conversations, at most 250",
		default: "100"
	},
	out: {
		value: "DIR",
		about: "folder to write to (the one of --desired; schema: the folder \"schema\" beside it)",
		of: {
			schema: "folder to write to (the folder \"schema\" beside the one of --desired)",
			export: "folder to write to (the one of --desired)",
			migrate: "folder to write to (the one of --desired)"
		}
	},
	kinds: {
		value: "a,b",
		about: "these kinds only",
		isRepeatable: true
	},
	"only-declared": {
		value: null,
		about: "add nothing that the files do not declare yet"
	},
	terse: {
		value: null,
		about: "leave out of what is added what Chatwoot gives by itself; it is not managed then"
	},
	prune: {
		value: null,
		about: "take out of the files what is gone from the server"
	},
	url: {
		value: "URL",
		about: "address of Chatwoot (CHATWOOT_API_URL)"
	},
	branch: {
		value: "NAME",
		about: "branch that pull requests are merged into (what git says, or main)"
	},
	"from-pulumi": {
		value: "FILE",
		about: "what pulumi stack export wrote"
	}
};
const PLACES = [
	"desired",
	"account",
	"ledger"
];
const LIMITS = ["timeout", "max-requests"];
const verbs = {
	init: {
		about: "set up a repository: ask what is needed, export the account, write the workflow, say what is left to do",
		options: [
			"url",
			...PLACES,
			"branch",
			"yes",
			...LIMITS
		],
		exitCodes: "0 it is set up, 2 an answer is missing or was no, 1 an error"
	},
	plan: {
		about: "show what would change on the server",
		alias: "preview",
		options: [
			...PLACES,
			"offline",
			"allow",
			...LIMITS,
			"json",
			"html",
			"sarif"
		],
		exitCodes: "0 nothing to change, 2 there are changes, 1 an error or a guard that blocks"
	},
	apply: {
		about: "show what would change, ask, and do it",
		alias: "up",
		options: [
			...PLACES,
			"yes",
			"allow",
			...LIMITS,
			"json",
			"html"
		],
		exitCodes: "0 everything is applied, 2 the answer was no, 1 an error or a guard that blocks"
	},
	drift: {
		about: "show what was changed in Chatwoot since the last apply",
		options: [
			...PLACES,
			"allow",
			...LIMITS,
			"json",
			"html"
		],
		exitCodes: "0 no drift, 2 drift, 1 an error"
	},
	undo: {
		about: "show what would take back a run, ask, and do it; without RUN list the latest runs",
		argument: "RUN",
		options: [
			...PLACES,
			"yes",
			"allow",
			...LIMITS,
			"json",
			"html"
		],
		exitCodes: "0 undone or nothing to undo, 2 the answer was no, 1 an error or nothing of it can be undone"
	},
	validate: {
		about: "check the files alone, without any request",
		options: [
			"desired",
			"offline",
			"release",
			"edition",
			"sarif",
			"json"
		],
		exitCodes: "0 no errors, 2 that release or edition would not take all of it, 1 errors"
	},
	schema: {
		about: "write JSON Schemas for your editor, with the names of this account",
		options: [
			...PLACES,
			"offline",
			"out",
			...LIMITS
		],
		exitCodes: "0 they are written, 1 an error"
	},
	test: {
		about: "play the rule tests, without any request: which rules run, and what they do",
		options: [
			"desired",
			"tests",
			"json"
		],
		exitCodes: "0 no test fails, 1 a test fails or a file is wrong"
	},
	replay: {
		about: "say on how many of the latest conversations each changed rule acts now, and would act then",
		options: [
			...PLACES,
			"conversations",
			"allow",
			...LIMITS,
			"json"
		],
		exitCodes: "0 said, 1 an error"
	},
	map: {
		about: "draw where conversations go in the whole account, as Mermaid or JSON, and what the files would change of it",
		options: [
			...PLACES,
			"offline",
			"allow",
			...LIMITS,
			"json"
		],
		exitCodes: "0 drawn, 1 an error"
	},
	doctor: {
		about: "check server, token, files, ledger and GitHub, and say what to fix",
		options: [
			...PLACES,
			"ledger-branch",
			"json"
		],
		exitCodes: "0 no problems found, 1 something must be fixed"
	},
	export: {
		about: "write what the account holds into the files; what they say already stays as it is",
		options: [
			...PLACES,
			"out",
			"kinds",
			"only-declared",
			"terse",
			"prune",
			"allow",
			...LIMITS,
			"json"
		],
		exitCodes: "0 the files are written, 1 an error, and nothing was written"
	},
	migrate: {
		about: "make files and a ledger from a Pulumi stack",
		options: [
			"from-pulumi",
			...PLACES,
			"out",
			...LIMITS,
			"json"
		],
		exitCodes: "0 a plan of the files is empty, 2 Pulumi state differs from the server, 1 an error"
	}
};
const verbNames = Object.keys(verbs);
/** The verb of a word, which may be its other name. */
function verbNamed(word) {
	return verbNames.find((name) => name === word || verbs[name].alias === word) ?? null;
}
function isOption(name) {
	return Object.hasOwn(options, name);
}
/** `plan`, `plan and apply`, `plan, apply and drift`. */
function listed(words, and = "and") {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}
// src/cli/flags-given.ts
/** The words of a command line, told apart by the tables in `verbs.ts`; what is wrong with them is said in our words. */
/** Throws a WorkflowError with everything that is wrong. */
function givenIn(args) {
	const { words, positionals } = wordsIn(args);
	const [first, ...rest] = positionals;
	const isHelpVerb = first === "help";
	const [named, ...more] = isHelpVerb ? rest : positionals;
	const verb = named === void 0 ? null : verbNamed(named);
	const asks = (name) => words.some((word) => word.name === name);
	if (asks("version")) return {
		asks: "version",
		verb
	};
	if ((asks("help") || isHelpVerb) && (verb !== null || named === void 0)) return {
		asks: "help",
		verb
	};
	const unknown = words.filter(({ name }) => !isOption(name) && name !== "help");
	if (unknown.length > 0) throw new WorkflowError(unknown.map((word) => unknownOption(word, verb)).join("\n"));
	if (verb === null) throw new WorkflowError(unknownVerb(named));
	const given = words;
	const wrong = [...given.flatMap((word) => problemsOf(word, verb)), ...repeated(given)];
	const problems = wrong.length > 0 ? wrong : excess(verb, more);
	if (problems.length > 0) throw new WorkflowError([...new Set(problems)].join("\n"));
	return {
		verb,
		argument: more[0] ?? null,
		values: (name) => given.filter((word) => word.name === name).map(({ value }) => value),
		has: (name) => given.some((word) => word.name === name)
	};
}
const ASKING = {
	h: "help",
	V: "version",
	v: "version"
};
function wordsIn(args) {
	const types = Object.entries(options).map(([name, { value }]) => [name, { type: value === null ? "boolean" : "string" }]);
	const { tokens } = parseArgs({
		args: [...args],
		strict: false,
		tokens: true,
		allowPositionals: true,
		options: Object.fromEntries(types)
	});
	const found = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { index, name, value, inlineValue } = token;
		const [written = ""] = args[index].split("=");
		const isWord = /^-[^-]./.test(written);
		const its = isWord ? written.slice(1) : /^-/.test(token.rawName) && name.length === 1 && ASKING[name] || name;
		found.set(index, {
			name: isWord ? `-${its}` : its,
			written,
			value,
			isInline: inlineValue === true
		});
	}
	const positionals = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	return {
		words: [...found.values()],
		positionals
	};
}
function unknownOption({ written }, verb) {
	const word = written.replace(/^-+/, "");
	const guess = nearest(word, [
		...verb === null ? [] : verbs[verb].options,
		"help",
		"version"
	]) ?? nearest(word, Object.keys(options));
	const more = verb === null ? "chatwoot-as-code --help" : `chatwoot-as-code ${verb} --help`;
	return `There is no option ${written}. ${guess === null ? `${more} lists them.` : `Did you mean --${guess}?`}`;
}
function unknownVerb(word) {
	const all = `The commands are ${listed(verbNames)}; chatwoot-as-code --help says what they do.`;
	if (word === void 0) return `Which command? ${all}`;
	const guess = nearest(word, verbNames.flatMap((name) => [name, verbs[name].alias ?? name]));
	return `There is no command ${JSON.stringify(word)}. ${guess === null ? all : `Did you mean ${guess}?`}`;
}
function problemsOf({ name, value, isInline }, verb) {
	const { value: meant } = options[name];
	if (!verbs[verb].options.includes(name)) return [`--${name} is an option of ${listed(verbNames.filter((one) => verbs[one].options.includes(name)))}, not of ${verb}.`];
	if (meant === null) return isInline ? [`--${name} is a switch and takes no value. Write --${name} alone, or leave it out.`] : [];
	const isOtherOption = !isInline && value !== void 0 && /^--?[a-z]/i.test(value);
	if (value === void 0 || value.trim() === "" || isOtherOption) return [`--${name} needs a value: --${name} ${meant}.`];
	return [];
}
/** The same twice does no harm; of two that differ nobody knows which is meant. */
function repeated(words) {
	const isTwice = ({ name, value }) => !options[name].isRepeatable && words.some((one) => one.name === name && one.value !== value);
	return words.filter(isTwice).map(({ name }) => `--${name} was given more than once. Give it once.`);
}
function excess(verb, more) {
	const { argument } = verbs[verb];
	if (more.length <= (argument === void 0 ? 0 : 1)) return [];
	return [`${verb} takes ${argument === void 0 ? "no argument" : `one argument, ${argument},`} and was given ${listed(more.map((word) => JSON.stringify(word)))}. chatwoot-as-code ${verb} --help says what it takes.`];
}
// src/cli/flags.ts
/** The command line: what was asked for, or sentences that say what is wrong with it. */
/** What is asked for by name, or a text that is to be printed. Throws a WorkflowError that says everything that is wrong. */
function readFlags(args) {
	const given = givenIn(args);
	if ("asks" in given) return given;
	const { verb, argument, values, has } = given;
	const text = (name) => values(name).at(-1) ?? options[name].default ?? "";
	const problems = [];
	const flags = {
		command: verb,
		run: argument,
		desired: text("desired"),
		url: text("url") || null,
		branch: text("branch") || null,
		tests: text("tests") || null,
		account: accountIn(given, problems),
		ledger: text("ledger"),
		ledgerBranch: text("ledger-branch"),
		json: has("json"),
		html: text("html") || null,
		sarif: text("sarif") || null,
		release: releaseIn(text("release"), text("edition"), problems),
		yes: has("yes"),
		isOffline: has("offline"),
		allow: values("allow"),
		timeout: countFrom(text("timeout"), "--timeout", problems, LONGEST_TIMEOUT),
		maxRequests: countFrom(text("max-requests"), "--max-requests", problems),
		conversations: countFrom(text("conversations"), "--conversations", problems, 250),
		kinds: kindsIn(values("kinds"), problems),
		out: text("out") || (verb === "schema" ? join(text("desired"), "..", "schema") : text("desired")),
		prune: has("prune"),
		onlyDeclared: has("only-declared"),
		terse: has("terse"),
		fromPulumi: text("from-pulumi") || null
	};
	checkBranch(flags.ledgerBranch, problems, "--ledger-branch");
	if (problems.length > 0) throw new WorkflowError(problems.join("\n"));
	return flags;
}
/** What a verb does not take says nothing to it, in the environment either. */
function accountIn({ verb, values }, problems) {
	if (!verbs[verb].options.includes("account")) return null;
	const [given] = values("account");
	return given === void 0 ? accountFrom(process.env.CHATWOOT_ACCOUNT_ID?.trim() ?? "", problems, "CHATWOOT_ACCOUNT_ID") : accountFrom(given, problems, "--account");
}
function releaseIn(version, edition, problems) {
	if (version === "" && edition === "") return null;
	if (version !== "" && releaseOf(version) === null) problems.push(`--release takes a release of Chatwoot such as 4.8.0, not ${JSON.stringify(version)}.`);
	if (edition !== "" && !isEdition(edition)) problems.push(`--edition is community or enterprise, not ${JSON.stringify(edition)}.`);
	return {
		version: version || null,
		edition: isEdition(edition) ? edition : null,
		features: null
	};
}
function isEdition(text) {
	return text === "community" || text === "enterprise";
}
function kindsIn(lists, problems) {
	const names = lists.flatMap((list) => list.split(/[\s,]+/)).filter((name) => name !== "");
	if (lists.length > 0 && names.length === 0) problems.push("--kinds names no kind: --kinds labels,macros.");
	return names;
}
// src/cli/output.ts
/** The two streams of a command, and what becomes of it when nobody reads them any more. */
/** A pipe, and a socket in its place, that nobody reads any more. */
const CLOSED = ["EPIPE", "ECONNRESET"];
/**
* Who reads the output may stop (`plan | head`): that is no fault, and what is under way goes on to its end, above all an
* apply. A disk that is full is one; it is said where that still can be.
*/
function watchOutput(failed) {
	for (const [stream, name] of [[process.stdout, "The output"], [process.stderr, "The error output"]]) stream.on("error", ({ code = "unknown" }) => {
		if (!CLOSED.includes(code)) failed(`${name} cannot be written (${code}).`);
	});
}
export { mapTexts as $, optionOf as A, countOf as At, cut as B, ROOM as C, PlainError as Ct, capped as D, WorkflowError as Dt, bySeverity as E, TokenError as Et, allBy as F, prose as G, logLines as H, firstBy as I, OWN_OUTPUTS as J, said as K, once as L, halvesOf as M, subjectOf as Mt, isDrift as N, isMore as O, sentenceOf as Ot, many as P, isCredential as Q, onceFor as R, WORKFLOW_FILE as S, FilesError as St, atTerminal as T, Stopped as Tt, logSafe as U, fence as V, oneLine as W, secretsIn as X, givenIn$1 as Y, Secrets as Z, ACTIONS_LOGIN as _, mustBeDefaultBranch as _t, verbs as a, stepsOf as at, LEDGER_BRANCH as b, repositoryIn as bt, readInputs as c, mapItems as ct, hasToken as d, Sealed as dt, fieldOf as et, modeIn as f, isSealed as ft, textOf as g, happeningIn as gt, scopeInputs as h, literally as ht, verbNames as i, pick as it, countsOf as j, isWrite as jt, linesOf as k, told as kt, nearest as l, mapValues as lt, sarifIn as m, parseJson as mt, readFlags as n, mapAt as nt, isOlder as o, valueAt as ot, reviewKeyIn as p, LongInteger as pt, visible as q, options as r, own as rt, releaseOf as s, without as st, watchOutput as t, isWithin as tt, gitHubInputs as u, isObject as ut, ENVIRONMENTS as v, mustNotBeCode as vt, annotationsOf as w, ServerError as wt, PLAN_CHECK as x, withoutSecrets as xt, EXPORT_BRANCH as y, openPullRequest as yt, codeSpan as z };
