import { B as cut, D as capped, Dt as WorkflowError, G as prose, Mt as subjectOf, P as many, U as logSafe, W as oneLine, et as fieldOf, it as pick, jt as isWrite, pt as LongInteger, rt as own, st as without, ut as isObject, z as codeSpan } from "./start.js";
import { $n as slug, Dn as isAttachment, Er as parseTree, Ft as escaped, I as entriesOf, It as templateOf, Kt as canonical, Ln as contentOf, Qn as isOfLanguage, Tn as attachmentsIn, Tr as findNodeAtLocation, Wt as naturalKeyOf, X as bare, Y as parseDesired, Yt as nameIn, Z as isOfValue, Zn as isKey, bt as expand, f as beyondSchema, st as mapReferences, un as kinds, wn as REPLACED } from "./engine.js";
import { n as printed, t as edited } from "./edit.js";
import { Ct as findingsList, Dt as paragraphs, Gt as fitting, R as makePlan, Ut as COMMENT, i as findingLines, y as jsonText } from "./planning.js";
import { basename } from "node:path/posix";
// src/export/entries.ts
/** Puts edits and new entries into the texts of the files. Files that stay as they are do not come out. */
const SCHEMA = "../schema/desired.json";
function withEntries(sources, { edits, fresh }, account) {
	const texts = new Map(sources.files.map(({ file, text }) => [pathIn(sources, file), text]));
	const changed = /* @__PURE__ */ new Map();
	for (const [file, its] of edits) {
		const path = pathIn(sources, file);
		if (its.length > 0) changed.set(path, edited(texts.get(path), its));
	}
	for (const [kind, entries] of fresh) {
		const path = `${kind}.json`;
		const text = changed.get(path) ?? texts.get(path);
		changed.set(path, text === void 0 ? newFile(kind, entries, schemaOf(sources), account) : edited(text, added(text, kind, entries)));
	}
	return new Map([...changed].filter(([path, text]) => texts.get(path) !== text));
}
/** The path below the folder. */
function pathIn({ root }, file) {
	return root === "" ? file : file.slice(root.length + 1);
}
function fileAt({ root }, path) {
	return root === "" ? path : `${root}/${path}`;
}
function newFile(kind, entries, $schema, $account) {
	const layout = {
		indent: "",
		unit: "  ",
		column: 0,
		open: 2
	};
	return `${printed({
		$schema,
		$account,
		[kind]: Object.fromEntries(entries)
	}, layout)}\n`;
}
function added(text, kind, entries) {
	return findNodeAtLocation(parseTree(text), [kind]) === void 0 ? [{
		path: [kind],
		value: Object.fromEntries(entries)
	}] : [...entries].map(([key, value]) => ({
		path: [kind, key],
		value
	}));
}
/** The other files know best where the schema lies. */
function schemaOf({ files }) {
	return files.map(({ text }) => findNodeAtLocation(parseTree(text), ["$schema"])?.value).find((value) => typeof value === "string") ?? SCHEMA;
}
// src/export/check.ts
/**
* The files of an export, read back by the reader that reads them next time, and planned. What they would change is an
* error: a file that lies is never written.
*/
/** `exported` are the subjects that the files are to describe as the server has them. */
function check(against, made, exported) {
	const { account, live, ledger, elsewhere, salt, release } = against;
	const parsed = parsedWith(against, made);
	if (parsed.findings.length > 0) return {
		plan: null,
		findings: [...parsed.findings]
	};
	const reveal = (text) => expand(text, parsed.secrets);
	const plan = makePlan({
		account,
		desired: parsed.desired,
		live,
		ledger,
		salt,
		reveal,
		elsewhere,
		allowed: /* @__PURE__ */ new Set(),
		now: "",
		...release === void 0 ? {} : { release }
	});
	const kept = new Set(made.kept.map((one) => `${subjectOf(one)} ${one.path}`));
	const open = plan.changes.filter((change) => isWrite(change) && change.action !== "delete" && exported.has(subjectOf(change))).flatMap((change) => unsaid(change, kept));
	return {
		plan,
		findings: [...plan.findings.filter(({ severity, subject }) => severity === "error" && subject !== null && exported.has(subject)), ...open]
	};
}
/** The files with what was made over them, and the values of the secrets that were named there. */
function parsedWith({ sources, ownOutputs, environment }, made) {
	const readText = (path) => {
		const text = made.files.get(path);
		return typeof text === "string" ? { text } : sources.readText(path);
	};
	const values = [...made.secrets].map(([name, { value }]) => [`CHATWOOT_SECRET_${name}`, value]);
	const known = {
		...environment,
		...Object.fromEntries(values)
	};
	return parseDesired(filesAfter(sources, made), known, {
		readText,
		readBytes: bytesWith(sources, made)
	}, ownOutputs);
}
/** The bytes of files with those that were made among them. */
function bytesWith({ readBytes }, { files }) {
	return (path, most) => {
		const bytes = files.get(path);
		return bytes instanceof Uint8Array ? { bytes } : readBytes(path, most);
	};
}
function filesAfter(sources, { files }) {
	const kept = sources.files.filter(({ file }) => !files.has(pathIn(sources, file)));
	const made = [...files].flatMap(([path, text]) => typeof text === "string" && path.endsWith(".json") ? [{
		file: fileAt(sources, path),
		text
	}] : []);
	return [...kept, ...made];
}
function unsaid(change, kept) {
	const subject = subjectOf(change);
	const finding = (what) => ({
		code: "X-NOT-SAID",
		severity: "error",
		place: change.place,
		subject,
		sentence: `${subject}: ${what}, so nothing is written.`,
		nextStep: "Leave its kind out with --kinds; if the file does not explain it, report it as a mistake of chatwoot-as-code."
	});
	if (change.action === "create") return [finding("the exported file would not find it on the server")];
	return change.fields.filter(({ path }) => !kept.has(`${subject} ${path}`)).map(({ path }) => finding(`the exported file would change ${path}`));
}
// src/export/attached.ts
/** Attachments as files beside the entries: those that the folder has, and those that were fetched. */
/** What is read as configuration, or means something to git, and names that some disks do not take. */
const UNFIT = /^\.|\.json$|^.{101}/isu;
var AttachedFiles = class {
	/** By their path below the folder. */
	written = /* @__PURE__ */ new Map();
	#sources;
	#fetched;
	/** `fetched` by the digest of what it holds. */
	constructor(sources, fetched = /* @__PURE__ */ new Map()) {
		this.#sources = sources;
		this.#fetched = fetched;
	}
	/** Whether a file can stand for it. */
	canHold(one) {
		if (!isAttachment(one)) return false;
		return this.#fetched.has(one.sha256) && !REPLACED.test(one.name) && !UNFIT.test(one.name) || this.#there(one) !== null;
	}
	/** The path of the file that stands for it. One that is new goes by its own name, in a folder where that is free. */
	put(one, { kind, key }) {
		const there = this.#there(one);
		if (there !== null) return there;
		for (let turn = 1;; turn++) {
			const path = [
				"files",
				...turn === 1 ? [] : turn === 2 ? [key] : [kind, turn === 3 ? key : `${key}-${turn}`],
				one.name
			].join("/");
			const sha256 = this.#shaAt(path);
			if (sha256 !== null && sha256 !== one.sha256) continue;
			if (sha256 === null) this.written.set(path, this.#fetched.get(one.sha256));
			return path;
		}
	}
	#there({ sha256, name }) {
		const path = this.#sources.contents.get(sha256);
		return path !== void 0 && basename(path).normalize() === name ? path : null;
	}
	/** What lies there, or will: names that differ in capitals are one name on many disks. Null where the place is free. */
	#shaAt(path) {
		const same = [...this.written.keys()].find((one) => one.toLowerCase() === path.toLowerCase());
		if (same !== void 0) return same === path ? contentOf(this.written.get(same)).sha256 : "";
		const found = this.#sources.readBytes(path, Number.MAX_SAFE_INTEGER);
		if ("bytes" in found) return contentOf(found.bytes).sha256;
		return found.isFree === true ? null : "";
	}
};
// src/export/texts.ts
const LONGEST_INLINE = 120;
/**
* Whether a text reads better in a file: prose with line breaks, or long. A text that a file could not give back
* exactly stays where it is: readers drop a byte order mark, and git may change carriage returns.
*/
function isLong(text) {
	return (text.includes("\n") || text.length > LONGEST_INLINE && /\s/.test(text)) && survivesInFile(text);
}
function survivesInFile(text) {
	return !/\r/.test(text) && !text.startsWith("﻿");
}
/** Text files to be written, by their path below the folder of the desired files. */
var Texts = class {
	written = /* @__PURE__ */ new Map();
	#readText;
	constructor(readText) {
		this.#readText = readText;
	}
	/** Puts a text into a file made for it, by folders and name, and says which; what lies there already is not overwritten. */
	put(text, at) {
		const content = `${text}\n`;
		for (let turn = 1;; turn++) {
			const file = `${at.join("/")}${turn === 1 ? "" : `-${turn}`}.md`;
			const there = this.written.get(file) ?? this.#onDisk(file);
			if (there !== null && there !== content) continue;
			if (there === null) this.written.set(file, content);
			return file;
		}
	}
	/** Gives a file that stands for one text only its new text. */
	rewrite(file, text) {
		this.written.set(file, `${text}\n`);
	}
	#onDisk(file) {
		const found = this.#readText(file);
		if ("text" in found) return found.text;
		if (found.isFree === true) return null;
		throw new WorkflowError(`A text is to go into ${file}, which ${found.problem}: nothing was written.`);
	}
};
// src/export/written.ts
/** One live value as it is written into a file: secrets as placeholders, long texts in files of their own. */
/** `{"$file": …}` means a file in the files, and JSON readers take these names for something else. */
const UNWRITABLE = /* @__PURE__ */ new Set([
	"$file",
	"__proto__",
	"constructor",
	"prototype"
]);
/** Why the files cannot say this value, or null. */
function unwritable(value) {
	if (value instanceof LongInteger) return `holds the whole number ${value.digits}, which readers of JSON would round`;
	if (Array.isArray(value)) return value.map((item) => unwritable(item)).find((reason) => reason !== null) ?? null;
	if (!isObject(value)) return null;
	const name = Object.keys(value).find((each) => UNWRITABLE.has(each));
	return name === void 0 ? unwritable(Object.values(value)) : `holds the name ${JSON.stringify(name)}`;
}
function written(value, of, { path, name }) {
	if (of.names.has(path)) return typeof value === "string" ? escaped(value) : value;
	if (typeof value === "string") {
		if (of.hides?.(path)) return of.secrets.placeholder(value, spotOf(of, path, name));
		const hidden = of.secrets.hide(value, name, spotOf(of, path, name));
		const at = hidden === escaped(value) && path !== of.kind.identity.nameField ? fileFor(value, of, path) : null;
		return at === null ? hidden : { $file: of.texts.put(hidden, at) };
	}
	if (Array.isArray(value)) return value.map((item, index) => written(item, of, {
		path: `${path}[${index}]`,
		name
	}));
	if (!isObject(value)) return value;
	const { kind, key } = of;
	if (kind.requests.attachments.length > 0 && isAttachment(value)) return { $file: of.files.put(value, {
		kind: kind.name,
		key
	}) };
	return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, written(item, of, {
		path: `${path}.${inner}`,
		name: inner
	})]));
}
/** The folders and the name of the file that the text is to stand in, or null where it stays in the entry. */
function fileFor(text, { kind, key, fields }, path) {
	const at = own(kind.texts, path);
	if (at !== void 0 && text.trim() !== "" && survivesInFile(text)) return at(fields).flatMap((part) => typeof part === "string" && slug(part) !== "" ? [slug(part)] : []);
	return isLong(text) ? [
		"texts",
		kind.name,
		`${key}.${slug(path)}`
	] : null;
}
/** A secret's name: `WEBHOOK_N8N_URL`; a key without Latin letters gives way to the id. */
function spotOf({ kind, key, id }, path, name) {
	const said = /[A-Za-z]/.test(key) ? key : String(id);
	return {
		words: [
			...said.toLowerCase().startsWith(kind.words.noun) ? [] : [kind.words.noun],
			said,
			name
		],
		place: `${subjectOf({
			kind: kind.name,
			key
		})} ${path}`
	};
}
/** The fields of a resource that has no entry yet. A name that the key says already is left out. */
function writtenFields(fields, of, isSaidByKey) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !(isSaidByKey && name === of.kind.identity.nameField)).map(([name, value]) => [name, written(value, of, {
		path: name,
		name
	})]));
}
// src/export/say.ts
/** What of a live resource the files can say: fields under the names people write, and which have to stay with the server. */
/** The canonical form: one spelling of "nothing", sets in order, so that two exports of one server are the same. */
function canonicalLive(kind, live, references) {
	return canonical(kind, references.ofLive(kind, live.fields, "after"));
}
function sayable(kind, fields, references, { newer = null, files } = {}) {
	const ignore = {
		...dangling(kind, fields, references),
		...filesOf(kind, fields, files)
	};
	for (const [name, value] of Object.entries(fields)) {
		const reason = unwritable(value);
		if (reason !== null) ignore[name] ??= reason;
	}
	const strange = newer === null ? "a field that this version does not know" : `a field of Chatwoot ${newer}`;
	const unchecked = Object.fromEntries(beyondSchema(kind, fields).map((name) => [name, strange]));
	const told = valid(kind, fields, ignore, newer === null ? null : {
		unchecked,
		newer
	});
	return {
		fields: without(told, Object.keys(ignore)),
		ignore,
		unchecked: without(unchecked, Object.keys(ignore))
	};
}
/** The paths at which these fields hold references. */
function namesIn(kind, fields) {
	const places = /* @__PURE__ */ new Set();
	mapReferences(kind, fields, (value, _, place) => {
		places.add(place);
		return value;
	});
	return places;
}
/** Chatwoot keeps references to what was deleted; a file that named them could not be read back. */
function dangling(kind, fields, references) {
	const found = {};
	mapReferences(kind, fields, (value, reference, place) => {
		if (typeof value !== "string" || !references.isName(reference, value)) found[fieldOf(place)] ??= `refers to ${reference.to} ${JSON.stringify(value)}, which this account does not have, or not once`;
		return value;
	});
	return found;
}
/** The server says that there is a file, and gives out no more than a smaller copy of it. */
function filesOf({ requests }, fields, files) {
	const { attachments } = requests;
	const there = Object.keys(requests.files).filter((name) => isObject(fields[name]));
	const sending = Object.keys(fields).flatMap((name) => {
		const all = attachmentsIn(attachments, pick(fields, [name]));
		if (!all.every((one) => files?.canHold(one))) return [[name, "sends a file that only Chatwoot has"]];
		const names = new Map(all.map((one) => [one.name, one.sha256]));
		return all.every((one) => names.get(one.name) === one.sha256) ? [] : [[name, "sends two different files of one name"]];
	});
	return Object.fromEntries([...there.map((name) => [name, "is a picture that only Chatwoot has"]), ...sending]);
}
/** Values that the schema refuses stay with the server; a null that it refuses is simply nothing to say. */
function valid(kind, fields, ignore, beyond) {
	const { error } = kind.schema.safeParse(fields);
	return (error?.issues ?? []).reduce((left, issue) => {
		const { path, message } = issue;
		if (path.every((step) => typeof step === "string") && valueAt(left, path) === null) return withoutAt(left, path);
		const [field] = path;
		if (beyond !== null && isOfValue(issue, fields)) {
			beyond.unchecked[field] ??= `a value of Chatwoot ${beyond.newer}`;
			return left;
		}
		ignore[field] ??= `holds a value at ${path.join(".")} that these files cannot say (${message})`;
		return left;
	}, fields);
}
function valueAt(value, path) {
	return path.reduce((at, step) => isObject(at) ? at[String(step)] : void 0, value);
}
function withoutAt(fields, [name, ...rest]) {
	const { [name]: inner, ...others } = fields;
	return rest.length === 0 || !isObject(inner) ? others : {
		...fields,
		[name]: withoutAt(inner, rest)
	};
}
// src/export/keys.ts
/** Keys for what has none yet: made from the name people know it by, legal in the files, and nobody else's. */
/**
* A name that is a key already stays as it is. Of others letters and digits remain; where nothing does (an emoji), the
* kind's word and the id say which one it is. For a key that is taken the whole natural key is tried (`start-de` of two
* categories `start`); then it gets the id behind it, which never changes.
*/
function keyFor(given, of, taken) {
	const name = given === null ? null : given.normalize();
	const base = name === null ? "" : isKey(name) && name.length <= 60 ? name : slug(name);
	const wanted = base === "" ? `${slug(of.noun)}-${of.id}` : base;
	if (!taken.has(wanted) && !isOfLanguage(wanted)) return wanted;
	const whole = of.natural === null ? "" : slug(of.natural);
	if (whole !== "" && whole !== wanted && !taken.has(whole)) return whole;
	const withId = `${wanted}-${of.id}`;
	for (let turn = 1;; turn++) {
		const key = turn === 1 ? withId : `${withId}-${turn}`;
		if (!taken.has(key)) return key;
	}
}
/** Keys in use, without regard to case: file names and references are not always told apart by it. */
var Taken = class {
	#keys = /* @__PURE__ */ new Set();
	add(key) {
		this.#keys.add(key.toLowerCase());
	}
	has(key) {
		return this.#keys.has(key.toLowerCase());
	}
};
// src/export/newcomers.ts
/** Live resources that the files do not declare, each with the key it will have, or why it is left out. */
/** Gives out keys: those of the ledger again, new ones beside all that are in use. */
var Keys = class {
	#taken = /* @__PURE__ */ new Map();
	#owned = /* @__PURE__ */ new Map();
	#forgotten;
	constructor({ desired, ledger }) {
		const owned = ledger === null ? [] : entriesOf(ledger);
		const declared = new Set(desired.resources.map(subjectOf));
		for (const { kind, key } of [
			...desired.resources,
			...owned,
			...desired.forgotten
		]) this.#of(kind).add(key);
		for (const entry of owned) if (!declared.has(subjectOf(entry))) this.#owned.set(`${entry.kind} ${entry.id}`, entry.key);
		this.#forgotten = new Set(desired.forgotten.map(subjectOf));
	}
	/** Null for what `$forget` lists. */
	give(kind, { id, fields }, name) {
		const own = this.#owned.get(`${kind.name} ${id}`);
		const natural = kind.identity.naturalKey.length > 1 ? naturalKeyOf(kind, { fields }) : null;
		const of = {
			noun: kind.words.noun,
			id,
			natural: typeof natural === "string" ? natural : null
		};
		const plain = own ?? keyFor(name, of, new Taken());
		if (this.#forgotten.has(subjectOf({
			kind: kind.name,
			key: plain
		}))) return null;
		const key = own ?? keyFor(name, of, this.#of(kind.name));
		this.#of(kind.name).add(key);
		return key;
	}
	#of(kind) {
		return this.#taken.get(kind) ?? this.#taken.set(kind, new Taken()).get(kind);
	}
};
/** Those of kinds with ids of their own; bindings follow when these have keys. */
function newcomers(side, its, keys, secrets, left) {
	return undeclared(side, its, false).flatMap(({ kind, live }) => {
		const name = nameOf$1(kind, live.fields, secrets);
		return admitted(side, {
			kind,
			live
		}, name, whyUnnameable(kind, live.fields), keys, left);
	});
}
/** Live resources of the exported kinds that no entry stands for, in the order of their ids: those over others, or the rest. */
function undeclared(side, { matched }, isOver) {
	const claimed = new Set(matched.flatMap(({ kind, live }) => live === null ? [] : [`${kind.name} ${live.id}`]));
	return kinds.filter(({ name, endpoint }) => side.kinds.has(name) && endpoint.over !== null === isOver).flatMap((kind) => [...side.live[kind.name] ?? []].sort((a, b) => a.id - b.id).filter(({ id }) => !claimed.has(`${kind.name} ${id}`)).map((live) => ({
		kind,
		live
	})));
}
/** With a key made from its name; or left, with the reason why the files cannot say it, another folder's before. */
function admitted(side, { kind, live }, name, unsayable, keys, left) {
	const reason = whyElsewhere(side, kind, live) ?? unsayable;
	const key = reason === null ? keys.give(kind, live, name) : null;
	if (key !== null) return [{
		kind,
		key,
		live
	}];
	left.push({
		kind: kind.name,
		id: live.id,
		title: name ?? "",
		reason: reason ?? "the files list it in \"$forget\""
	});
	return [];
}
/** What another folder manages stays out of these files. */
function whyElsewhere({ elsewhere }, { name }, { id }) {
	const theirs = elsewhere.find((one) => one.kind === name && one.id === id);
	return theirs === void 0 ? null : `the folder ${theirs.folder} manages it`;
}
/** The name people gave it, else its natural key, unless that holds a secret; what there is once has none. */
function nameOf$1(kind, fields, secrets) {
	if (kind.endpoint.isSingle) return kind.words.noun;
	const natural = naturalKeyOf(kind, { fields });
	const name = [nameIn(kind, fields), natural].find((text) => typeof text === "string" && text.trim() !== "");
	return typeof name === "string" && !secrets.isIn(name) ? name : null;
}
/** A field may stay with the server, but not the one that says which resource an entry is. */
function whyUnnameable(kind, fields) {
	const { nameField } = kind.identity;
	if (nameField === null) return null;
	const named = canonical(kind, nameField in fields ? { [nameField]: fields[nameField] } : {});
	const [issue] = kind.schema.safeParse(named).error?.issues ?? [];
	const reason = unwritable(named);
	if (issue === void 0 && reason === null) return null;
	return `its ${nameField} ${reason ?? `is none that these files can say (${issue.message})`}`;
}
/** What stands for a newcomer while the references of the others are looked up. */
function shellOf({ kind, key, live }) {
	return bare({
		kind: kind.name,
		key,
		id: live.id
	});
}
// src/export/secrets.ts
/**
* What in a live text lets its reader act, and therefore does not go into a file: the user of an address, a query
* parameter or a piece of its path that is a token, a text that stands under a name such as `api_key`, and the value of
* any secret that the files use already or that the environment gives.
*
* Credentials of channels are in no schema and never get here. What looks like ordinary words is left readable; the
* price is that a short token in a path is not seen.
*/
const ADDRESS = /^(https?:\/\/)([^/?#\s@]+@)?([^/?#\s@]+)([^?#\s]*)(\?[^#\s]*)?(#\S*)?$/i;
const SECRET_PARAMETER = /^(.*[_.-])?(token|secret|pass(word)?|pwd|api_?key|key|auth|authorization|sig|signature|code)$/i;
/** The id of a key is none: `api_key_sid`. */
const SECRET_NAME = /^(?!.*_s?id$).*(token|secret|passw|api_?key|credential|private_?key|authorization)/i;
/** Shorter values of secrets, and words, stand in too many texts by accident. */
const isTelling = (value) => value.length >= 8 || value.length >= 4 && /[^\p{L}\p{N}]/u.test(value);
/** The secrets that an environment gives, by name. */
function givenSecrets(environment) {
	return new Map(Object.entries(environment).flatMap(([variable, value]) => {
		const [, name] = /^CHATWOOT_SECRET_([A-Z][A-Z0-9_]*)$/.exec(variable) ?? [];
		return name === void 0 || !value ? [] : [[name, value]];
	}));
}
/** Names are of the form that `${secret:NAME}` takes; one name stands for one value. */
var SecretNames = class SecretNames {
	/** Every name that was given out or given a new value here. */
	toSet = /* @__PURE__ */ new Map();
	#values;
	/** Names that a text of this export stands on, with the value they have. */
	#written = /* @__PURE__ */ new Set();
	constructor(known) {
		this.#values = new Map(known);
	}
	/** The text as it is written into a file, each secret part as a placeholder. `name` is the property under which it stands. */
	hide(text, name, spot) {
		if (text !== "" && SECRET_NAME.test(name)) return this.placeholder(text, spot);
		const whole = [...this.#values].find(([, value]) => value === text);
		if (whole !== void 0) return this.#write(whole[0]);
		const known = this.#withoutKnown(text);
		const [, scheme, user, host, path, query, hash] = ADDRESS.exec(known) ?? [];
		if (scheme === void 0) return known;
		const hidden = (part, value) => this.placeholder(value, {
			...spot,
			words: [...spot.words, part]
		});
		return [
			scheme,
			user === void 0 ? "" : user.includes("${") ? user : `${hidden("user", user.slice(0, -1))}@`,
			host,
			path.replace(/[^/]+/g, (segment) => looksRandom(segment) ? hidden("path", segment) : segment),
			(query ?? "").replace(/([?&])([^=&]*)=([^&]+)/g, (whole, before, parameter, value) => !value.includes("${") && (SECRET_PARAMETER.test(parameter) || looksRandom(value)) ? `${before}${parameter}=${hidden(parameter, value)}` : whole),
			hash ?? ""
		].join("");
	}
	/** Whether `hide` would replace anything. */
	isIn(text) {
		return new SecretNames(this.#values).hide(text, "", {
			words: [],
			place: ""
		}) !== escaped(text);
	}
	/** A placeholder for the whole text. */
	placeholder(value, { words, place }) {
		const base = nameOf(words);
		for (let turn = 1;; turn++) {
			const name = turn === 1 ? base : `${base}_${turn}`;
			const known = this.#values.get(name);
			if (known !== void 0 && known !== value) continue;
			this.renew(name, value, place);
			return this.#write(name);
		}
	}
	/** Whether none of these names stands for another value here already: several places may have shared one. */
	canStandFor(values) {
		return [...values].every(([name, value]) => (this.toSet.get(name)?.value ?? value) === value && !(this.#written.has(name) && this.#values.get(name) !== value));
	}
	#write(name) {
		this.#written.add(name);
		return `\${secret:${name}}`;
	}
	/** From now on the name stands for this value. */
	renew(name, value, place) {
		if (this.#values.get(name) === value) return;
		this.#values.set(name, value);
		this.toSet.set(name, {
			value,
			place
		});
	}
	#withoutKnown(text) {
		const long = [...this.#values].filter(([, value]) => isTelling(value) && text.includes(value));
		for (const [name] of long) this.#written.add(name);
		return templateOf(long.sort(([, a], [, b]) => b.length - a.length).reduce((pieces, [name, value]) => pieces.flatMap((piece) => parted(piece, name, value)), [text]));
	}
};
function parted(piece, name, value) {
	if (typeof piece !== "string") return [piece];
	const secret = {
		word: "secret",
		name,
		written: `\${secret:${name}}`
	};
	return piece.split(value).flatMap((part, index) => index === 0 ? [part] : [secret, part]);
}
/** Letters and digits mixed as no words are: UUIDs, hexadecimal and base64 of 16 characters and more. */
function looksRandom(text) {
	const changes = text.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? [];
	return text.length >= 16 && changes.length >= 3 && !text.includes("${");
}
function nameOf(words) {
	const name = words.map((word) => word.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "")).filter((word) => word !== "").join("_").toUpperCase().slice(0, 100);
	return /^[A-Z]/.test(name) ? name : `S_${name}`;
}
// src/render/export.ts
/** What an export wrote, left out and asks for: for a terminal, as JSON, and as the description of a pull request. */
function exportText(report, paint) {
	const { account, folder, files, added, changed, removed, left, kept, secrets, findings, effort } = report;
	return logSafe([
		paint("bold", `Account ${account}: ${exportHeadline(report)}`),
		...[...files.keys()].map((path) => `  ${oneLine(`${folder}/${path}`)}`),
		...added.map((one) => `  ${paint("green", "+")} ${oneLine(subjectOf(one))}`),
		...changed.map((one) => `  ${paint("yellow", "~")} ${oneLine(`${subjectOf(one)}: ${one.paths.join(", ")}`)}`),
		...removed.map((one) => `  ${paint("red", "-")} ${oneLine(subjectOf(one))}`),
		...listLines(LEFT, left.map(leftLine)),
		...listLines(KEPT, kept.map(keptLine)),
		...listLines(SECRETS, [...secrets].map(secretLine)),
		...findingLines(findings, paint),
		paint("dim", `${many(effort.reads, "read")}, ${effort.seconds.toFixed(1)} s`),
		""
	].join("\n"));
}
function exportJson({ files, secrets, ...report }) {
	const { account, folder, added, changed, removed, unchanged, left, kept, findings, effort } = report;
	const shown = {
		version: 1,
		account,
		folder,
		files: [...files.keys()],
		added,
		changed,
		removed,
		unchanged,
		left,
		kept,
		secrets: [...secrets].map(([name, { place }]) => ({
			name,
			variable: `CHATWOOT_SECRET_${name}`,
			place
		})),
		findings: capped(findings),
		effort
	};
	return jsonText(shown);
}
/** Only what the files do not say, for a terminal; empty where they say all. */
function exportNotesText({ left, kept }) {
	const lines = [...listLines(LEFT, left.map(leftLine)), ...listLines(KEPT, kept.map(keptLine))];
	return logSafe(lines.map((line) => `${line}\n`).join(""));
}
/** The description of the pull request. */
function exportBody(report, runUrl, room = COMMENT) {
	const { account, folder, added, changed, removed, left, kept, secrets, findings } = report;
	return fitting(room, [], (page) => {
		const { rows } = page;
		const list = (title, lines) => lines.length > 0 && [
			`**${title}**`,
			"",
			...lines.slice(0, rows),
			...lines.length > rows ? [`* and ${lines.length - rows} more`] : []
		].join("\n");
		const foreign = (line) => `* ${prose(cut(line, 400))}`;
		const subject = (one) => codeSpan(cut(subjectOf(one), 200));
		return paragraphs(`What account ${account} holds, written into ${codeSpan(folder)}: ${exportHeadline(report)}. Merging it sends nothing to Chatwoot; a plan of these files is empty.`, list("Set these secrets before merging", [...secrets].map((each) => `* ${codeSpan(secretLine(each))}`)), list("Changed", changed.map((one) => `* ${subject(one)}: ${one.paths.map((path) => codeSpan(cut(path, 200))).join(", ")}`)), list("New", added.map((one) => `* ${subject(one)}`)), list("Taken out", removed.map((one) => `* ${subject(one)}`)), list("Left out", left.map((one) => foreign(leftLine(one)))), list("Not as the server has it", kept.map((one) => foreign(keptLine(one)))), findingsList(findings, {
			repositoryUrl: null,
			commit: null
		}, page), `<sub>Made by a [run](${runUrl}), which also planned these files: a pull request opened with GITHUB_TOKEN starts no workflow run by itself.</sub>`);
	}).text;
}
function exportHeadline({ added, changed, removed, unchanged, findings }) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	if (errors > 0) return `nothing was written, ${many(errors, "error")}`;
	const parts = [
		...added.length > 0 ? [`${added.length} new`] : [],
		...changed.length > 0 ? [`${changed.length} changed`] : [],
		...removed.length > 0 ? [`${removed.length} taken out`] : []
	];
	return parts.length === 0 ? `the files already say what the server says (${unchanged} resources)` : `${parts.join(", ")}, ${unchanged} as they were`;
}
const LEFT = "Left out:";
const KEPT = "Not as the server has it:";
const SECRETS = "Set these environment variables, from secrets; their values are on the server:";
function leftLine({ kind, id, title, reason }) {
	return `${kind}${id === null ? "" : ` ${id}`}${title === "" ? "" : ` ${JSON.stringify(title)}`}: ${reason}`;
}
/** What of the server the files do not say. */
function keptLine({ path, reason, ...of }) {
	return `${subjectOf(of)}${path === "" ? "" : ` ${path}`}: ${reason}`;
}
function secretLine([name, { place }]) {
	return `CHATWOOT_SECRET_${name}  ${place}`;
}
/** A title and what is below it, for a terminal; nothing when there is nothing below. */
function listLines(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${oneLine(cut(line, 600))}`)];
}
export { withEntries as A, Texts as C, check as D, bytesWith as E, parsedWith as O, writtenFields as S, AttachedFiles as T, canonicalLive as _, exportText as a, spotOf as b, SecretNames as c, admitted as d, newcomers as f, keyFor as g, Taken as h, exportNotesText as i, fileAt as k, givenSecrets as l, undeclared as m, exportHeadline as n, keptLine as o, shellOf as p, exportJson as r, listLines as s, exportBody as t, Keys as u, namesIn as v, isLong as w, written as x, sayable as y };
