import { n as Sealed, t as isObject } from "./json.js";
import { a as valueAt, i as stepsOf, n as own, o as without$1, r as pick, t as mapAt } from "./paths.js";
import { D as _regex, E as _minLength, S as union, T as _lte, _ as partial, a as check, b as strictObject, d as json, f as literal, g as optional, h as object, i as boolean, l as extend, m as number, n as _enum, p as nullable$1, r as array, s as discriminatedUnion, u as int, v as record, w as _gte, x as string, y as refine } from "./schemas.js";
import { a as withKnownFiles, i as isFileContent, r as filesIn } from "./file.js";
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry$1() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry$1());
const globalRegistry = globalThis.__zod_globalRegistry;
// src/kinds/model/endpoint.ts
/**
* Where the resources of a kind live on the server. An endpoint says what to ask and takes answers apart; it sends nothing
* itself. Paths are below `/api/v1/accounts/ID`. The constructors are in `src/kinds/endpoints/`: what none of them says is
* a new one there, and nothing else has to change.
*/
/** The resource that has to be named before one of this endpoint can be asked for. */
function parentOf({ over, under }) {
	return over ?? under;
}
function hasId(item) {
	return isObject(item) && Number.isSafeInteger(item.id);
}
// src/kinds/model/descriptions.ts
/**
* What is said of the fields of an object. It is kept for the object and not for the schema of each field, because fields
* share those, and copying one for its text would cost more than all the texts.
*/
const registry = registry$1();
/** Says what the fields of an object are for; returns the same schema. */
function described(schema, of) {
	registry.add(schema, { of });
	return schema;
}
/** What is said of the fields of that object; a schema with further checks has what the one without them has. */
function descriptionsOf(schema) {
	return registry.get(schema)?.of ?? {};
}
/** `greeting_message` is called "greeting message" where nothing else is said. */
function labelOf(field, said) {
	return said === void 0 || typeof said === "string" ? field.replaceAll("_", " ") : said[0];
}
function sentenceOf(said) {
	return typeof said === "string" ? said : said[1];
}
// src/kinds/model/shape.ts
const FREE = ["lazy", "record"];
const known$1 = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
	const found = known$1.get(schema);
	if (found !== void 0) return found;
	const shape = read(schema);
	known$1.set(schema, shape);
	return shape;
}
function read(schema) {
	const { def } = schema._zod;
	if (def.innerType !== void 0) {
		const inner = read(def.innerType);
		const base = def.innerType._zod.def.type;
		return def.type === "nullable" && (base === "string" || base === "boolean") ? {
			type: "leaf",
			blank: base === "string" ? "text" : "boolean"
		} : inner;
	}
	if (def.type === "object") return {
		type: "object",
		fields: mapValues(def.shape, read),
		says: descriptionsOf(schema)
	};
	if (def.type === "array") return {
		type: "list",
		item: read(def.element)
	};
	if (def.discriminator !== void 0) {
		const by = def.discriminator;
		const options = def.options.map((option) => [String(option._zod.def.shape[by]._zod.def.values[0]), read(option)]);
		return {
			type: "choice",
			by,
			options: Object.fromEntries(options)
		};
	}
	return FREE.includes(def.type) ? {
		type: "leaf",
		isFree: true
	} : { type: "leaf" };
}
/** The shape that applies to a value: of a choice, the option its own field names, if there is such an option. */
function shapeFor(shape, value) {
	if (shape.type !== "choice") return shape;
	const named = value?.[shape.by];
	const option = typeof named === "object" ? void 0 : own(shape.options, String(named));
	return option !== void 0 ? option : {
		type: "object",
		fields: { [shape.by]: { type: "leaf" } },
		says: {}
	};
}
function mapValues(of, to) {
	return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));
}
// src/kinds/model/check.ts
/**
* What a declaration must not contradict: its own schema, its example, and the other kinds of the registry. Whether the
* example is one, `npm run generate` and a test ask: parsing all of them is a tenth of what a command needs to start.
*/
/** Throws for the first name that the schema of the kind does not have. */
function mustFitSchema(kind) {
	const shape = shapeOf(kind.schema);
	for (const [fact, names] of Object.entries(fieldsNamed(kind))) for (const name of names) if (!isAt(shape, [{ name }])) throw strange(kind, fact, name);
	for (const [fact, paths] of Object.entries(pathsNamed(kind))) for (const path of paths) if (!isAt(shape, stepsOf(path))) throw strange(kind, fact, path);
}
/** Throws where kinds have one name, or refer to one that is not among them. */
function mustFitTogether(kinds) {
	const names = /* @__PURE__ */ new Set();
	for (const kind of kinds) {
		if (names.has(kind.name)) throw wrong(kind, "name is that of another kind");
		names.add(kind.name);
	}
	for (const kind of kinds) {
		const { references, endpoint } = kind;
		const lost = references.find(({ to }) => !names.has(to));
		if (lost !== void 0) throw wrong(kind, `references lead from "${lost.at}" to "${lost.to}", which is no kind`);
		const early = references.find(({ shownBy }) => shownBy !== void 0 && endpoint.over === null);
		if (early !== void 0) throw wrong(kind, `references at "${early.at}" is read before what it leads to`);
		const parent = parentOf(endpoint);
		if (parent !== null && !names.has(parent.kind)) throw wrong(kind, `endpoint.${endpoint.over === null ? "under" : "over"} names "${parent.kind}", which is no kind`);
		mustFitInside(kind, kinds);
	}
}
/** What is written as a field of another kind has nothing besides, and takes no field of that kind's own. */
function mustFitInside(kind, kinds) {
	const { identity, endpoint, schema } = kind;
	const { writtenAs } = identity;
	if (writtenAs === null) return;
	if (endpoint.over === null) throw wrong(kind, "identity.writtenAs stands for a kind that lies over others");
	const other = fieldsOf(schema).find((field) => field !== writtenAs && field !== endpoint.over.at);
	if (other !== void 0) throw wrong(kind, `identity.writtenAs leaves no place for "${other}"`);
	const around = kinds.find(({ name }) => name === endpoint.over.kind);
	if (fieldsOf(around.schema).includes(writtenAs)) throw wrong(kind, `identity.writtenAs names "${writtenAs}", which ${around.name} have already`);
}
function fieldsOf(schema) {
	const shape = shapeOf(schema);
	return shape.type === "object" ? Object.keys(shape.fields) : [];
}
function fieldsNamed({ identity, endpoint, requests, comparison, safety, impact, texts }) {
	return {
		"identity.nameField": identity.nameField === null ? [] : [identity.nameField],
		"identity.naturalKey": identity.naturalKey,
		"identity.referredBy": identity.referredBy === "id" ? [] : [identity.referredBy],
		"identity.writtenAs": identity.writtenAs === null ? [] : [identity.writtenAs],
		"identity.unique": Object.keys(identity.unique),
		"identity.heldOnce": identity.heldOnce,
		"endpoint.over": endpoint.over === null ? [] : [endpoint.over.at],
		"endpoint.under": endpoint.under === null ? [] : [endpoint.under.at],
		"requests.defaults": Object.keys(requests.defaults),
		"requests.onlyByUpdate": requests.onlyByUpdate,
		"requests.laterByOlder": requests.laterByOlder,
		"requests.partial": requests.partial,
		"requests.carried": requests.carried,
		"requests.files": Object.keys(requests.files),
		"comparison.canonical": Object.keys(comparison.canonical),
		"safety.switch": safety.switch === null ? [] : [safety.switch],
		"safety.services": Object.keys(safety.services),
		texts: Object.keys(texts),
		"safety.people": safety.people === null ? [] : [safety.people.role],
		"safety.reaches": safety.reaches.flatMap(({ by }) => by),
		"impact.people": impact.people === null ? [] : [impact.people.at]
	};
}
function pathsNamed({ words, references, identity, requests, limits, comparison, safety, availability }) {
	return {
		references: references.map(({ at }) => at),
		"identity.takenOnce": identity.takenOnce.flat(),
		"requests.attachments": requests.attachments,
		"limits.required": limits.required,
		"limits.immutable": limits.immutable,
		"limits.neverEmpty": limits.neverEmpty,
		"limits.listedBy": limits.listedBy.flatMap((one) => [one.at, one.in]),
		"comparison.writtenOnly": comparison.writtenOnly,
		"comparison.keyed": Object.entries(comparison.keyed).map(([list, by]) => `${list}[].${by}`),
		"safety.weakens": Object.keys(safety.weakens),
		"availability.parts": availability.parts.map(({ at }) => at),
		"words.tells.values": Object.keys(words.tells.values)
	};
}
/** Whether a resource of that shape can have something there: free JSON can, and one of several objects if any has it. */
function isAt(shape, [step, ...rest]) {
	if (step === void 0) return true;
	if (shape.type === "leaf") return shape.isFree === true;
	if (shape.type === "choice") return Object.values(shape.options).some((option) => isAt(option, [step, ...rest]));
	if (shape.type === "list") return !("name" in step) && isAt(shape.item, "where" in step ? [{ name: step.where }] : []) && isAt(shape.item, rest);
	const inner = "name" in step ? own(shape.fields, step.name) : void 0;
	return inner !== void 0 && isAt(inner, rest);
}
function strange(kind, fact, name) {
	return wrong(kind, `${fact} names "${name}", which its schema does not have`);
}
function wrong({ name }, what) {
	return /* @__PURE__ */ new Error(`${name}: ${what}`);
}
// src/kinds/endpoints/single.ts
/** An answer without an id, such as settings of an account, is the only one there is. */
const ONLY = 0;
/** What an account has once: its settings, or those of the token's user. Read, and written whole or in part, at one path. */
function single(declared) {
	const { path, answer: at = "", wrap, update = "PATCH", listedFor = "administrators" } = declared;
	const { replaces, mayBeMissing } = declared;
	const bodyOf = (body) => wrap === void 0 ? body : { [wrap]: body };
	const identified = (resource) => ({
		id: ONLY,
		...resource
	});
	return {
		listedFor,
		noneIsNotFound: false,
		over: null,
		under: null,
		isSingle: true,
		list: () => path,
		pages: null,
		listed: (answer) => {
			const resource = valueAt(answer, at);
			if (!isObject(resource)) return null;
			return mayBeMissing?.(resource) ? [] : [identified(resource)];
		},
		address: () => path,
		create: mayBeMissing === void 0 ? null : (body) => ({
			method: "POST",
			path,
			body: bodyOf(body)
		}),
		created: (answer) => {
			const made = valueAt(answer, at);
			return isObject(made) ? identified(made) : null;
		},
		update: (_, body, before) => [{
			method: update,
			path,
			body: bodyOf(replaces ? {
				...before,
				...body
			} : body)
		}],
		remove: mayBeMissing === void 0 ? null : () => ({
			method: "DELETE",
			path
		})
	};
}
// src/kinds/fields/mistakes.ts
/** Rules that a type cannot say: over several fields, or over a value that only another field gives its meaning. */
/** A check for a schema that adds every mistake that is found; the checks around it run all the same. */
function without(find) {
	return check(({ value, issues }) => {
		for (const mistake of find(value)) issues.push({
			...issueOf(mistake),
			path: [...mistake.at],
			continue: true
		});
	});
}
function issueOf(mistake) {
	if ("oneOf" in mistake) return {
		code: "invalid_value",
		values: [...mistake.oneOf],
		message: "is no value Chatwoot knows",
		input: null
	};
	if ("isMissing" in mistake) return {
		code: "invalid_type",
		expected: "array",
		input: void 0
	};
	const { says, help, guess, near } = mistake;
	return {
		code: "custom",
		message: says,
		params: {
			help,
			guess,
			near
		},
		input: null
	};
}
/** A plain value as text; of an object or a list, which may hold anything (a `toString` of null), none. */
function plainText(value) {
	return typeof value === "object" && value !== null ? "" : String(value);
}
// src/kinds/fields/schema.ts
/** The atoms of the kinds' schemas, with Chatwoot's own limits (seen on 4.15.1). */
/** Every field optional: what is left out is not managed. `says` is what each is for. */
function fields(shape, says) {
	const schema = partial(object(shape));
	return says === void 0 ? schema : described(schema, says);
}
/** A `string` column holds 255 characters, a `text` column 20,000. */
const line = upTo(255);
const text$1 = upTo(2e4);
/** Chatwoot and JSON Schema count a character outside the basic plane once, `maxLength` of zod twice. */
function upTo(maximum, schema = string()) {
	const isShort = check(({ value, issues }) => {
		if (value.length > maximum && [...value].length > maximum) issues.push({
			code: "too_big",
			origin: "string",
			maximum,
			input: value,
			path: [],
			continue: true
		});
	});
	return schema.check(isShort).register(globalRegistry, { maxLength: maximum });
}
/** A text without which Chatwoot refuses the resource; spaces alone do not count. */
const nonBlank = line.check(_regex(/\S/, "must not be blank"));
const nonBlankText = text$1.check(_regex(/\S/, "must not be blank"));
const bool = boolean();
const count = int().check(_gte(0));
const nullable = nullable$1;
const list = array;
const oneOf = _enum;
/** The key of another resource, or the natural key of one that is not declared. */
const reference$1 = string().check(_minLength(1));
/** Free JSON that Chatwoot stores as it is. Compared and sent whole. */
const anything = json();
/** A plain value: Chatwoot passes over a list that holds anything else. */
const scalar = union([
	string(),
	number(),
	boolean()
]);
/** A file: what it holds, read from the `{"$file": …}` that people write. Compared and sent whole. */
const file = record(string(), json()).check(refine(isFileContent, "is no file"));
const freeObject = record(string(), json());
// src/kinds/fields/weakening.ts
/** Data goes to an address: any new one counts, none does not. */
const newAddress = (what) => (to) => isBlank$1(to) ? null : `${what} goes to a new address`;
const becomes = (value, what) => (to, from) => to === value && from !== value ? what : null;
const switchedOff = (what) => (to, from) => from === true && to !== true ? what : null;
/** A list of domains in one text; an empty one lets every domain in. */
const widened = (what) => (to, from) => {
	if (isBlank$1(from)) return null;
	if (isBlank$1(to)) return `every ${what} is let in`;
	const before = new Set(words(from));
	return words(to).filter((word) => !before.has(word)).length === 0 ? null : `another ${what} is let in`;
};
/** Items that were not in the list before. */
const moreOf = (what, isMeant = () => true) => (to, from) => {
	const before = new Set(items$1(from).map(identity));
	return items$1(to).some((item) => isMeant(item) && !before.has(identity(item))) ? what : null;
};
function isBlank$1(value) {
	return value === void 0 || value === null || value === "";
}
function words(value) {
	return typeof value === "string" ? value.split(/[\s,]+/).filter((word) => word !== "") : [];
}
function items$1(value) {
	return Array.isArray(value) ? value : [];
}
/** A sealed text is told by its fingerprint, wherever it stands: live has no name for its secret. */
function identity(value) {
	return JSON.stringify(value, (_, inner) => inner instanceof Sealed ? `sealed ${inner.fingerprint}` : typeof inner === "string" ? `text ${inner}` : inner);
}
// src/kinds/model/attachment.ts
/**
* Files inside of a field, such as what an action sends: each is uploaded alone, and the field then holds the number of
* that file. Where they stand is a path (`Requests.attachments`) into a list that is compared as a whole, the same in
* answers and in what people write.
*/
/** Bytes at most: Chatwoot takes larger ones (4.15.1) and, unless it is configured otherwise, sends none of them. */
const MOST_BYTES = 41943040;
/** What the server puts a hyphen for in the name of a file, or takes off (`ActiveStorage::Filename`, Rails 7 and 8). */
const REPLACED = /[\p{Cc}\u202e%$|:;/<>?*"\\]|^\s|\s$/u;
function isAttachment(value) {
	return isFileContent(value) && typeof value.name === "string";
}
/** Replaces every attachment of these fields, also those of which the server tells no more than the name. */
function mapAttachments(places, fields, to) {
	return places.reduce((all, at) => mapAt(all, at, (value) => isObject(value) ? to(value) : value), fields);
}
function attachmentsIn(places, fields) {
	const found = [];
	mapAttachments(places, fields, (one) => {
		found.push(one);
		return one;
	});
	return found;
}
/** The fields of an answer with the names of its files in the place of their numbers; a number of no such file stays. */
function withNames(places, fields, raw) {
	const names = namesOf(raw);
	if (names.size === 0) return fields;
	return places.reduce((all, at) => mapAt(all, at, (value) => names.has(value) ? {
		name: names.get(value),
		sha256: null
	} : value), fields);
}
/** By name, the numbers of the files that stand in these places of an answer: the resource may have others besides. */
function idsByName(places, raw) {
	const names = namesOf(raw);
	const ids = /* @__PURE__ */ new Map();
	for (const at of places) mapAt(raw, at, (value) => {
		const name = names.get(value);
		if (name !== void 0) ids.set(name, (ids.get(name) ?? /* @__PURE__ */ new Set()).add(value));
		return value;
	});
	return ids;
}
/**
* The live fields, with what was applied last in the place of files of which the server says no more than that they are
* there, or what they are called.
*/
function withKnown({ files, attachments }, live, applied) {
	const fields = withKnownFiles(files, live, applied);
	if (applied === null) return fields;
	return mapAttachments(attachments, fields, (one) => {
		if (one.sha256 !== null) return one;
		const was = attachmentsIn(attachments, applied()).find(({ name }) => name === one.name);
		return isAttachment(was) ? was : one;
	});
}
/** By number, what the files of an answer are called. */
function namesOf({ files }) {
	const all = Array.isArray(files) ? files.filter(isObject) : [];
	return new Map(all.map(({ blob_id, filename }) => [blob_id, String(filename).normalize()]));
}
// src/kinds/model/define.ts
/** A declaration says what is special about its kind; what most kinds have in common is filled in here. */
/** Fills in what most kinds have in common. Throws for a declaration that names what its schema does not have. */
function defineKind(declared) {
	const kind = filledIn(declared);
	mustFitSchema(kind);
	return kind;
}
function requestsOf({ requests: its = {} }) {
	const { fromLive = (raw) => raw, files = {}, attachments = [], defaults = {} } = its;
	const noFiles = Object.fromEntries(Object.keys(files).map((field) => [field, null]));
	return {
		toBody: (fields) => fields,
		createdWith: () => ({}),
		onlyByUpdate: [],
		alsoByUpdate: () => [],
		laterByOlder: [],
		partial: [],
		carried: [],
		inOrder: false,
		...its,
		files,
		attachments,
		defaults: {
			...noFiles,
			...defaults
		},
		fromLive: (raw) => ({
			...withNames(attachments, fromLive(raw), raw),
			...filesIn(files, raw)
		})
	};
}
function filledIn(declared) {
	return {
		name: declared.name,
		words: {
			loses: "",
			gone: null,
			stays: null,
			serverMade: null,
			page: null,
			...declared.words,
			tells: {
				clauses: () => [],
				creation: () => [],
				values: {},
				...declared.words.tells
			}
		},
		schema: declared.schema,
		references: declared.references ?? [],
		identity: {
			naturalKey: declared.identity.nameField === null ? [] : [declared.identity.nameField],
			referredBy: "id",
			unique: {},
			takenOnce: [],
			writtenAs: null,
			heldOnce: [],
			isRepeatable: () => false,
			isForeign: () => false,
			...declared.identity
		},
		endpoint: declared.endpoint,
		requests: requestsOf(declared),
		limits: {
			required: [],
			cannotCreate: () => null,
			immutable: [],
			neverEmpty: [],
			listedBy: [],
			...declared.limits
		},
		comparison: {
			canonical: {},
			keyed: {},
			writtenOnly: [],
			...declared.comparison
		},
		safety: {
			secrets: [],
			weakens: {},
			reaches: [],
			answers: () => false,
			switch: null,
			people: null,
			services: {},
			conversationsBy: null,
			leaves: () => null,
			contents: null,
			signIn: null,
			deletion: {
				when: "at once",
				needsApproval: false
			},
			...declared.safety
		},
		impact: {
			deleted: [],
			answering: [],
			people: null,
			...declared.impact
		},
		texts: declared.texts ?? {},
		example: declared.example,
		samples: {
			more: [],
			same: {},
			weakens: [],
			harmless: [],
			answers: [],
			...declared.samples
		},
		availability: {
			since: "3.0",
			until: null,
			edition: "any",
			feature: null,
			needsFeature: null,
			parts: [],
			...declared.availability
		},
		simulatedAs: declared.simulatedAs ?? null,
		map: declared.map ?? null
	};
}
// src/kinds/types/account-settings.ts
/** Any other is a 500 (4.15.1). */
const LOCALES = [
	...[
		"ar",
		"bg",
		"ca",
		"cs",
		"da",
		"de",
		"el",
		"en",
		"es",
		"et",
		"fa",
		"fi",
		"fr",
		"he",
		"hu",
		"id",
		"is",
		"it"
	],
	...[
		"ja",
		"ko",
		"lt",
		"lv",
		"ml",
		"nl",
		"no",
		"pl",
		"pt",
		"pt_BR",
		"ro",
		"ru",
		"sk",
		"sr",
		"sv",
		"ta",
		"th",
		"tr"
	],
	...[
		"uk",
		"vi",
		"zh_CN",
		"zh_TW"
	]
];
/** Its address or `Name <address>`. The server takes a bare word as well, from which no mail can be sent; 101 characters are a 500. */
const sender = upTo(100).check(without((value) => value === "" || /^([^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(value) ? [] : [{
	at: [],
	says: "must be an e-mail address, with or without a name before it",
	help: "Write support@example.com or Support <support@example.com>."
}]));
/** The three places in which the server keeps what is written side by side. */
const SETTINGS = [
	"auto_resolve_after",
	"auto_resolve_message",
	"auto_resolve_label",
	"auto_resolve_ignore_waiting",
	"audio_transcriptions"
];
const COMPANY = [
	"website",
	"industry",
	"company_size",
	"timezone",
	"referral_source"
];
const accountSettings = defineKind({
	name: "account_settings",
	words: {
		noun: "account",
		about: "The account itself: its name, its language, and what happens to conversations that nobody answers. An account has them once, under any key; they are never created and never deleted."
	},
	schema: fields({
		name: nonBlank,
		locale: nullable(oneOf(LOCALES)),
		domain: nullable(upTo(100)),
		support_email: nullable(sender),
		auto_resolve_after: nullable(int().check(_gte(10), _lte(1439856))),
		auto_resolve_message: nullable(text$1),
		auto_resolve_label: nullable(reference$1),
		auto_resolve_ignore_waiting: nullable(bool),
		audio_transcriptions: nullable(bool),
		conversation_required_attributes: list(reference$1),
		website: nullable(line),
		industry: nullable(line),
		company_size: nullable(line),
		timezone: nullable(line),
		referral_source: nullable(line)
	}, {
		name: "What the account is called in the dashboard and in mails to agents.",
		locale: ["language", "The language of mails and of the dashboard, where a user has chosen none."],
		domain: ["inbound domain", "The domain of the addresses that customers answer to; null for that of the installation."],
		support_email: ["sender", "From whom mails to customers come, \"Support <support@example.com>\"; null for the sender of the installation, which Chatwoot then shows here."],
		auto_resolve_after: ["resolve after", "Minutes without an answer after which a conversation is resolved, 10 to 1439856; null for never (the default)."],
		auto_resolve_message: ["message on resolving", "What customers are told when a conversation is resolved so; nothing by default."],
		auto_resolve_label: ["label on resolving", "The label that such a conversation gets; none by default."],
		auto_resolve_ignore_waiting: ["not while waiting", "Whether conversations that wait for an agent are left open; false by default."],
		audio_transcriptions: ["transcriptions", "Whether audio messages are written out as text (enterprise edition); false by default."],
		conversation_required_attributes: ["required attributes", "The attributes that agents have to fill in before they resolve a conversation, in the order of the form; none by default."],
		website: "The address of the company, for your own records.",
		industry: "What the company does, for your own records.",
		company_size: ["company size", "How many people work in the company, such as \"11-50\", for your own records."],
		timezone: ["time zone", "The time zone of the company, for your own records; inboxes have their own."],
		referral_source: ["heard from", "How the company came to Chatwoot, for your own records."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "",
		listedFor: "anyone"
	}),
	references: [{
		at: "auto_resolve_label",
		to: "labels"
	}, {
		at: "conversation_required_attributes[]",
		to: "custom_attribute_definitions",
		where: { attribute_model: "conversation_attribute" }
	}],
	requests: {
		defaults: {
			domain: null,
			support_email: null,
			auto_resolve_after: null,
			auto_resolve_message: null,
			auto_resolve_label: null,
			auto_resolve_ignore_waiting: null,
			audio_transcriptions: null,
			conversation_required_attributes: [],
			website: null,
			industry: null,
			company_size: null,
			timezone: null,
			referral_source: null
		},
		fromLive: (raw) => ({
			...raw,
			...settingsIn(raw),
			...namesIn$1(raw.custom_attributes ?? {}, COMPANY)
		}),
		toBody: (body) => Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value === null && COMPANY.includes(name) ? "" : value]))
	},
	safety: {
		weakens: {
			support_email: newAddress("what customers answer to a mail"),
			domain: newAddress("what customers answer to a mail")
		},
		reaches: [{
			isOn: ({ auto_resolve_after }) => typeof auto_resolve_after === "number",
			by: [
				"auto_resolve_after",
				"auto_resolve_ignore_waiting",
				"auto_resolve_message"
			],
			says: "conversations are resolved otherwise by themselves"
		}],
		answers: ({ auto_resolve_after, auto_resolve_message }) => typeof auto_resolve_after === "number" && typeof auto_resolve_message === "string" && auto_resolve_message !== ""
	},
	example: {
		name: "Studyflash",
		locale: "en",
		domain: "mail.example.com",
		support_email: "Support <support@example.com>",
		auto_resolve_after: 20160,
		auto_resolve_label: "billing",
		auto_resolve_ignore_waiting: true,
		audio_transcriptions: false,
		conversation_required_attributes: ["order"],
		website: "https://example.com",
		industry: "Education",
		company_size: "11-50",
		timezone: "Europe/Zurich",
		referral_source: "A friend"
	},
	samples: {
		more: [{
			auto_resolve_after: 60,
			auto_resolve_message: "Closed for today. Write again, and it is open again."
		}],
		answers: [{ auto_resolve_message: "Closed" }]
	},
	availability: {
		verified: "4.15.1",
		parts: [
			...SETTINGS.map((at) => ({
				at,
				since: "4.2",
				otherwise: "ignores"
			})),
			{
				at: "conversation_required_attributes",
				since: "4.12",
				edition: "enterprise",
				otherwise: "ignores"
			},
			...["website", "referral_source"].map((at) => ({
				at,
				since: "4.13",
				otherwise: "ignores"
			}))
		]
	}
});
/** Keys that were never written are missing; those that this release or edition does not know are missing as well. */
function settingsIn(raw) {
	const { settings } = raw;
	if (!isObject(settings ?? null)) return {};
	const { conversation_required_attributes = [] } = settings;
	return {
		...namesIn$1(settings, SETTINGS),
		..."subscribed_features" in raw ? { conversation_required_attributes } : {}
	};
}
function namesIn$1(held, names) {
	return Object.fromEntries(names.map((name) => [name, held[name] ?? null]));
}
// src/kinds/endpoints/collection.ts
/** Ordinary REST: one list, create by POST, update by PATCH, delete by DELETE on `path/:id`. */
function collection(declared) {
	const { path, list = "", created = "", wrap, by = "id", under = null, also = [], listedFor = "administrators" } = declared;
	const { fields: besides = [], with: companion = "" } = declared.beside ?? {};
	const bodyOf = (body, before = {}) => {
		const bare = without$1(body, [...besides, ...under === null ? [] : [under.at]]);
		if (wrap === void 0) return bare;
		const beside = pick(body, besides);
		const isBare = Object.keys(beside).length > 0 && Object.keys(bare).length === 0;
		return {
			[wrap]: isBare && companion in before ? { [companion]: before[companion] } : bare,
			...beside
		};
	};
	const at = (parent) => parent === null ? path : `${parent.address}/${path}`;
	/** With the parent's id where people name the parent. */
	const whole = (item, parent) => under === null || parent === null ? item : {
		...item,
		[under.at]: parent.id
	};
	return {
		listedFor,
		noneIsNotFound: false,
		over: null,
		under,
		isSingle: false,
		list: at,
		also: also.map((query) => `${path}?${query}`),
		pages: pagesOf(declared, at),
		listed: (answer, parent) => {
			const items = valueAt(answer, list);
			if (!Array.isArray(items) || !items.every(hasId)) return null;
			return items.map((item) => whole(item, parent));
		},
		address: (item, parent) => `${at(parent)}/${encodeURIComponent(String(item[by]))}`,
		create: (body, parent) => ({
			method: "POST",
			path: at(parent),
			body: bodyOf(body)
		}),
		created: (answer, parent) => {
			const made = valueAt(answer, created);
			return hasId(made) ? whole(made, parent) : null;
		},
		update: ({ address }, body, before) => [{
			method: "PATCH",
			path: address,
			body: bodyOf(body, before)
		}],
		remove: ({ address }) => ({
			method: "DELETE",
			path: address
		})
	};
}
function pagesOf({ total, fullPages }, at) {
	if (total === void 0 && fullPages === void 0) return null;
	return {
		path: (page, parent) => `${at(parent)}?page=${page}`,
		hasMore: (answer, { inPage, soFar }) => {
			if (total === void 0) return fullPages.includes(inPage);
			const all = valueAt(answer, total);
			return typeof all === "number" && Number.isSafeInteger(all) ? soFar < all : null;
		}
	};
}
// src/kinds/fields/condition-attributes.ts
/**
* What the conditions of a rule may compare, and with which operators (4.15.1, in part under older names). A key that is
* not here is refused with 422 unless a custom attribute of the account has it; an operator that is not is stored, and the
* rule is switched off the second time it should run.
*/
const EQUAL = ["equal_to", "not_equal_to"];
const presences = ["is_present", "is_not_present"];
const CONTAIN = ["contains", "does_not_contain"];
const operators = [
	...EQUAL,
	...CONTAIN,
	...presences,
	"starts_with",
	"is_greater_than",
	"is_less_than",
	"days_before",
	"attribute_changed"
];
const statuses = [
	"open",
	"resolved",
	"pending",
	"snoozed"
];
const priorities = [
	"low",
	"medium",
	"high",
	"urgent"
];
const text = { operators: [...EQUAL, ...CONTAIN] };
const exact = { operators: EQUAL };
const reference = {
	operators: [...EQUAL, ...presences],
	isReference: true
};
const attributes$1 = {
	content: {
		...text,
		words: { subject: "the message" }
	},
	email: {
		...text,
		words: { subject: "the contact’s e-mail address" }
	},
	country_code: {
		...exact,
		words: { subject: "the contact’s country" }
	},
	status: {
		...exact,
		values: statuses,
		compared: ["all"],
		words: {
			subject: "the conversation",
			operators: {
				is_present: "the conversation has a status",
				is_not_present: "the conversation has no status"
			},
			whole: {
				"equal_to all": "the conversation has any status",
				"not_equal_to all": "the conversation has no status"
			}
		}
	},
	message_type: {
		...exact,
		values: [
			"incoming",
			"outgoing",
			"activity",
			"template"
		],
		words: {
			subject: "the type of the message",
			whole: {
				"equal_to incoming": "the message is from a customer",
				"equal_to outgoing": "the message is from an agent",
				"equal_to activity": "the message is a note of what happened",
				"equal_to template": "the message is an automatic one",
				"not_equal_to incoming": "the message is not from a customer",
				"not_equal_to outgoing": "the message is not from an agent"
			}
		}
	},
	browser_language: {
		...exact,
		words: { subject: "the language of the browser" }
	},
	assignee_id: {
		...reference,
		to: "agents",
		words: {
			subject: "the assignee",
			operators: {
				is_present: "somebody is assigned",
				is_not_present: "nobody is assigned"
			}
		}
	},
	team_id: {
		...reference,
		to: "teams",
		words: {
			subject: "the team",
			operators: {
				is_present: "a team is assigned",
				is_not_present: "no team is assigned"
			}
		}
	},
	referer: {
		...text,
		words: { subject: "the page that the customer came from" }
	},
	city: {
		...text,
		words: { subject: "the contact’s city" }
	},
	company_name: {
		...text,
		words: { subject: "the contact’s company" }
	},
	company: {
		...text,
		words: { subject: "the contact’s company" }
	},
	inbox_id: {
		...reference,
		to: "inboxes",
		words: {
			subject: "the inbox",
			operators: {
				equal_to: "it is in",
				not_equal_to: "it is not in",
				is_present: "it is in an inbox",
				is_not_present: "it is in no inbox"
			}
		}
	},
	mail_subject: {
		...text,
		words: { subject: "the subject of the e-mail" }
	},
	phone_number: {
		operators: [...text.operators, "starts_with"],
		words: { subject: "the contact’s telephone number" }
	},
	priority: {
		...exact,
		values: priorities,
		compared: ["nil"],
		words: { subject: "the priority" }
	},
	conversation_language: {
		...exact,
		words: { subject: "the language of the conversation" }
	},
	labels: {
		operators: reference.operators,
		to: "labels",
		words: {
			subject: "the labels",
			isFirstOnly: true,
			operators: {
				equal_to: "it has the label",
				not_equal_to: "it has another label than",
				is_present: "it has a label",
				is_not_present: "it has no label"
			}
		}
	},
	private_note: {
		...exact,
		values: ["true", "false"],
		words: {
			subject: "the mark of a private note",
			whole: {
				"equal_to true": "the message is a private note",
				"equal_to false": "the message is not a private note",
				"not_equal_to true": "the message is not a private note",
				"not_equal_to false": "the message is a private note"
			}
		}
	},
	sla_policy_id: {
		operators: [],
		words: { subject: "the SLA policy" }
	}
};
const isPresence = (operator) => presences.some((one) => one === operator);
// src/kinds/fields/action-params.ts
/**
* What the actions of rules and macros take (4.15.1). Chatwoot checks none of it: what has another shape is stored, and the
* action is left out without a word when it should run, or done with a part of what was meant.
*/
/** People write where it lies: see `src/desired/json-schema.ts`. */
const FILE = { $ref: "#/$defs/file" };
const ONE = {
	least: 1,
	most: 1
};
const params = {
	send_attachment: {
		...ONE,
		mistakesIn: noFile,
		form: FILE
	},
	send_message: {
		...ONE,
		mistakesIn: noText
	},
	add_private_note: {
		...ONE,
		mistakesIn: noText
	},
	add_label: {
		least: 1,
		most: Number.POSITIVE_INFINITY
	},
	remove_label: {
		least: 1,
		most: Number.POSITIVE_INFINITY
	},
	assign_agent: ONE,
	assign_team: {
		least: 0,
		most: 1
	},
	change_status: {
		...ONE,
		values: statuses
	},
	change_priority: {
		least: 0,
		most: 1,
		values: [...priorities, "nil"]
	},
	send_webhook_event: {
		...ONE,
		mistakesIn: noWebAddress
	},
	send_email_transcript: {
		...ONE,
		mistakesIn: noMailAddresses
	},
	send_email_to_team: {
		...ONE,
		mistakesIn: noMailToTeam
	},
	add_sla: ONE
};
function paramMistakes({ action_name: name, action_params: given }) {
	const rule = Object.hasOwn(params, name) ? params[name] : void 0;
	if (rule === void 0) return [];
	const values = (given ?? []).flatMap((value, index) => value === null ? [] : [{
		value,
		index
	}]);
	if (values.length < rule.least) return [tooFew(name, rule)];
	if (values.length > rule.most) return [tooMany(name, values[rule.most].index)];
	return values.flatMap(({ value, index }) => {
		const at = ["action_params", index];
		if (rule.values !== void 0) return rule.values.includes(value) ? [] : [{
			at,
			oneOf: rule.values
		}];
		return (rule.mistakesIn?.(value) ?? []).map((mistake) => ({
			...mistake,
			at: [...at, ...mistake.at]
		}));
	});
}
function tooFew(name, { most, values }) {
	return {
		at: ["action_params"],
		says: `must hold ${most === 1 ? "one value" : "at least one value"}, which "${name}" needs`,
		...values === void 0 ? {} : { help: `It is one of ${values.join(", ")}.` }
	};
}
function tooMany(name, index) {
	return {
		at: ["action_params", index],
		says: `is one too many: "${name}" looks at the first only`,
		help: name === "send_email_transcript" ? "Write all addresses in one text, with commas." : "Take it out."
	};
}
function noText(value) {
	return typeof value === "string" && value !== "" ? [] : [{
		at: [],
		says: "must be a text that is not empty"
	}];
}
function noWebAddress(value) {
	return typeof value === "string" && /^https?:\/\/\S+$/i.test(value) ? [] : [{
		at: [],
		says: "must be an address that begins with http:// or https://"
	}];
}
function noFile(value) {
	return isAttachment(value) ? [] : [{
		at: [],
		says: "must be a file"
	}];
}
/** A variable such as `{{contact.email}}` becomes an address when the action runs. */
function noMailAddresses(value) {
	return typeof value === "string" && value.split(",").every((one) => /[^@\s]@[^@\s]|\{\{.*\}\}/.test(one)) ? [] : [{
		at: [],
		says: "must be e-mail addresses in one text, with commas between them"
	}];
}
function noMailToTeam(value) {
	const { team_ids, message } = typeof value === "object" && value !== null ? value : {};
	return Array.isArray(team_ids) && team_ids.length > 0 && typeof message === "string" ? [] : [{
		at: [],
		says: "must be an object with \"team_ids\" and \"message\"",
		help: "Write {\"team_ids\": [\"support\"], \"message\": \"…\"}."
	}];
}
/** The same for editors, as far as JSON Schema can say it. */
const paramsJsonSchema = Object.entries(params).map(([name, { least, most, values, form }]) => ({
	if: {
		properties: { action_name: { const: name } },
		required: ["action_name"]
	},
	then: { properties: { action_params: {
		minItems: least,
		...Number.isFinite(most) ? { maxItems: most } : {},
		...values === void 0 ? {} : { items: {
			type: "string",
			enum: [...values]
		} },
		...form === void 0 ? {} : { items: form }
	} } }
}));
// src/kinds/fields/canonical.ts
/** The building blocks of `Comparison.canonical`: each brings both sides of a comparison into one form. */
/** As Ruby's `downcase` does it, letter by letter: a capital sigma that ends a word becomes `σ` (seen on 4.15.1). */
function downcased(text) {
	return /[^\0-\x7f]/.test(text) ? Array.from(text, (letter) => letter.toLowerCase()).join("") : text.toLowerCase();
}
const lowercase = (value) => typeof value === "string" ? downcased(value) : value;
const trimmed = (value) => typeof value === "string" ? value.trim() : value;
/** Devise takes off the blanks around an address and writes it in small letters. */
const address$1 = (value) => typeof value === "string" ? downcased(value.trim()) : value;
/** A list whose order and repetitions mean nothing. */
const asSet = (value) => Array.isArray(value) ? [...new Map(value.map((item) => [JSON.stringify(item), item]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item) : value;
/** Applies to each object of a list; anything else stays as it is. */
function eachObject(form) {
	return (value) => Array.isArray(value) ? value.map((item) => isObject(item) ? form(item) : item) : value;
}
/** A list of objects that are told apart by one field: its order means nothing. */
function sortedBy(field) {
	const rank = (item) => String(item?.[field]);
	return (value) => Array.isArray(value) ? [...value].sort((a, b) => rank(a) < rank(b) ? -1 : 1) : value;
}
// src/kinds/fields/actions.ts
/** What rules and macros have in common: the actions they carry out (names and parameters as seen on 4.15.1). */
/** All that both accept. */
const sharedActions = [
	"send_message",
	"send_attachment",
	"add_private_note",
	"add_label",
	"remove_label",
	"assign_team",
	"assign_agent",
	"remove_assigned_agent",
	"remove_assigned_team",
	"mute_conversation",
	"snooze_conversation",
	"resolve_conversation",
	"change_status",
	"change_priority",
	"send_email_transcript",
	"send_webhook_event"
];
const ANSWERING$1 = [
	"send_message",
	"send_attachment",
	"send_email_transcript"
];
const SENDING = [
	"send_webhook_event",
	"send_email_transcript",
	"send_email_to_team"
];
/** Whether one of the actions sends something to the customer of the conversation. */
function writesToCustomers(actions) {
	return hasAction(actions, ANSWERING$1);
}
/** Whether one of the actions carries what customers wrote out of Chatwoot. */
function carriesOut(actions) {
	return hasAction(actions, SENDING);
}
function hasAction(actions, names) {
	return Array.isArray(actions) && actions.some((action) => isCalled(action, names));
}
function isCalled(action, names) {
	return names.includes(String(action?.action_name));
}
const sendsElsewhere = moreOf("what customers write goes to a new address", (action) => isCalled(action, SENDING));
const answersOtherwise = moreOf("customers are sent something new", (action) => isCalled(action, ANSWERING$1));
/** An action that carries what customers wrote out of Chatwoot, or writes to them, and was not there in this form. */
const moreIsSent = (to, from) => sendsElsewhere(to, from) ?? answersOtherwise(to, from);
function actionsOf(names) {
	const Action = described(object({
		action_name: oneOf(names),
		action_params: optional(nullable(list(anything)))
	}), {
		action_name: ["action", "What is done with the conversation."],
		action_params: ["with", "What it is done with, such as the labels to add or the file to send; left out where nothing is needed."]
	}).check(without(paramMistakes));
	return list(Action.register(globalRegistry, { allOf: paramsJsonSchema }));
}
/** Chatwoot stores parameters that are missing, null or empty ("" too) as they were sent; all of them mean none. */
const actions = eachObject(({ action_params, ...rest }) => ({
	...rest,
	action_params: action_params === "" ? [] : action_params ?? []
}));
const ofAction = (name, to, literals = []) => ({
	at: `actions[action_name=${name}].action_params[]`,
	to,
	literals
});
/** Where the file stands that an action sends: Chatwoot keeps the first only. */
const sentFiles = ["actions[action_name=send_attachment].action_params[]"];
/** What stands in the place of a team or an agent and names none. */
const NOBODY = [
	"nil",
	0,
	"last_responding_agent",
	"self"
];
/** `self`, the agent who runs it, is known to macros only. */
function actionReferences(alsoForAgents = []) {
	return [
		ofAction("assign_agent", "agents", [
			"nil",
			"last_responding_agent",
			...alsoForAgents
		]),
		ofAction("assign_team", "teams", ["nil", 0]),
		ofAction("add_label", "labels"),
		ofAction("remove_label", "labels")
	];
}
/** For the samples of declarations: whom nobody declares, ways of no parameters, and what reaches people outside. */
const anyone = (alsoForAgents = []) => Object.entries({
	assign_agent: [
		"nil",
		"last_responding_agent",
		...alsoForAgents
	],
	assign_team: ["nil", 0]
}).flatMap(([action_name, literals]) => literals.map((literal) => ({
	action_name,
	action_params: [literal]
})));
const sameActions = { actions: [
	[],
	"",
	null
].map((action_params) => [{
	action_name: "resolve_conversation",
	action_params
}]) };
const SENDS = {
	action_name: "send_webhook_event",
	action_params: ["https://hooks.example.com/in"]
};
const HANDS_OUT = {
	action_name: "send_attachment",
	action_params: [{
		name: "price-list.pdf",
		type: "application/pdf",
		size: 12345,
		sha256: "2b".repeat(32)
	}]
};
const SAYS = {
	action_name: "send_message",
	action_params: ["Hello"]
};
// src/kinds/fields/map-lines.ts
/** What lies between two kinds and is nothing else: from each that the one field names to each that the other does. */
function connects([from, left], [to, right]) {
	return {
		column: null,
		lines: (fields) => listIn(fields[from]).flatMap((a) => listIn(fields[to]).map((b) => ({
			from: {
				kind: left,
				name: a
			},
			to: {
				kind: right,
				name: b
			},
			says: ""
		})))
	};
}
/** From one to the address that it sends to, if it has one. */
function sendsTo(address) {
	return address == null || address === "" ? [] : [{
		from: "itself",
		to: {
			column: "outside",
			address
		},
		says: ""
	}];
}
/** From the inboxes whose conversations a rule is about, and to those whom its actions bring in. */
function ruleLines({ conditions, actions }) {
	return [...conditions === void 0 ? [] : comesFrom(listIn(conditions)), ...listIn(actions).flatMap(leadsTo)];
}
/**
* Conditions that `or` parts are each enough: one without an inbox lets in every one. An inbox that all of them refuse is
* shown as refused.
*/
function comesFrom(conditions) {
	const enough = alternatives(conditions).map((all) => ({
		only: namesIn(all, "equal_to"),
		not: namesIn(all, "not_equal_to")
	}));
	const line = (from) => ({
		from,
		to: "itself",
		says: ""
	});
	const inbox = (name) => ({
		kind: "inboxes",
		name
	});
	const open = enough.filter(({ only }) => only.length === 0);
	if (open.length === 0) return distinct(enough.flatMap(({ only }) => only)).map((name) => line(inbox(name)));
	const allowed = new Set(enough.flatMap(({ only }) => only));
	const refused = open[0].not.filter((name) => open.every(({ not }) => not.includes(name)) && !allowed.has(name));
	return [line({ every: "inboxes" }), ...distinct(refused).map((name) => ({
		...line(inbox(name)),
		says: "not",
		isShut: true
	}))];
}
function alternatives(conditions) {
	const groups = [[]];
	for (const [index, one] of conditions.entries()) {
		groups.at(-1).push(one);
		const join = isObject(one) ? own(one, "query_operator") : null;
		if (typeof join === "string" && join.toLowerCase() === "or" && index < conditions.length - 1) groups.push([]);
	}
	return groups;
}
function namesIn(conditions, operator) {
	return conditions.flatMap((one) => {
		if (!isObject(one) || one.attribute_key !== "inbox_id" || one.custom_attribute_type) return [];
		return one.filter_operator === operator ? listIn(one.values) : [];
	});
}
function leadsTo(action) {
	if (!isObject(action)) return [];
	const params = listIn(action.action_params).filter((one) => !NOBODY.includes(one));
	const to = (says, stops) => stops.map((stop) => ({
		from: "itself",
		to: stop,
		says
	}));
	const named = (kind, names) => names.map((name) => ({
		kind,
		name
	}));
	switch (action.action_name) {
		case "assign_team": return to("assigns", named("teams", params));
		case "assign_agent": return to("assigns", named("agents", params));
		case "send_email_to_team": return to("e-mails", named("teams", params.flatMap((one) => isObject(one) ? listIn(one.team_ids) : [])));
		case "send_webhook_event": return to("sends to", params.map((address) => ({
			column: "outside",
			address
		})));
		default: return [];
	}
}
function listIn(value) {
	if (value === void 0 || value === null) return [];
	return Array.isArray(value) ? value : [value];
}
function distinct(names) {
	return [...new Set(names)];
}
// src/kinds/fields/pictures.ts
/** Chatwoot's own limits for avatars (`Avatarable`, 4.15.1). */
const picture = {
	types: [
		"image/png",
		"image/jpeg",
		"image/gif",
		"image/webp"
	],
	most: 15728640
};
/** `shown` is the field of an answer that holds its address, or "" for none. The address itself says nothing of the picture. */
function avatar(shown) {
	const isIn = (raw) => typeof raw[shown] === "string" ? raw[shown] !== "" : null;
	return {
		...picture,
		isIn,
		uploadedAs: null,
		below: "avatar"
	};
}
/**
* The server takes any file here, and browsers show these. An update carries no file, only the id of an upload; answers
* leave the field out where there is none (4.15.1).
*/
const logo = {
	...picture,
	isIn: ({ logo: its }) => its !== void 0 && its !== null,
	uploadedAs: "blob_id",
	below: "logo"
};
/** Refused as an avatar before 4.14. */
const webpAvatar = {
	at: "avatar",
	such: {
		are: "that is a WebP",
		holds: (value) => value?.type === "image/webp"
	},
	since: "4.14",
	otherwise: "refuses",
	instead: "a PNG"
};
// src/kinds/types/agent-bots.ts
const agentBots = defineKind({
	name: "agent_bots",
	words: {
		noun: "bot",
		about: "Bots that answer through a webhook, and the identities that programs write under.",
		serverMade: "its access token and secret",
		loses: "its access token stops working and inboxes it answers lose it",
		gone: "it has a new access token and a new secret",
		page: "settings/agent-bots"
	},
	schema: fields({
		name: line,
		description: nullable(line),
		outgoing_url: nullable(upTo(2048)),
		bot_type: oneOf(["webhook"]),
		bot_config: freeObject,
		avatar: nullable(file)
	}, {
		name: "The name under which customers see what the bot writes.",
		description: "What the bot does; administrators see it in the settings.",
		outgoing_url: ["address", "Where Chatwoot sends what happens in the inboxes of the bot; its program answers from there."],
		bot_type: ["type", "How the bot is reached; \"webhook\" is the only way and the default."],
		bot_config: ["settings", "JSON for the program of the bot, which Chatwoot keeps as it is; empty by default."],
		avatar: "The picture beside what the bot writes; none by default."
	}),
	identity: {
		nameField: "name",
		isForeign: (bot) => bot.system_bot === true || bot.account_id === null
	},
	endpoint: collection({
		path: "agent_bots",
		listedFor: "anyone"
	}),
	requests: {
		files: { avatar: avatar("thumbnail") },
		defaults: {
			description: null,
			outgoing_url: null,
			bot_type: "webhook",
			bot_config: {}
		}
	},
	safety: {
		weakens: { outgoing_url: newAddress("what the bot hears") },
		secrets: ["access_token", "secret"]
	},
	example: {
		name: "Welcome",
		description: "Greets",
		outgoing_url: "https://bot.example.com/chatwoot",
		bot_config: { tone: "kind" }
	},
	samples: {
		more: [{
			name: "Quiet",
			bot_type: "webhook",
			avatar: null
		}],
		weakens: [[{}, { outgoing_url: "https://elsewhere.example.com" }]]
	},
	map: {
		column: "bots",
		lines: ({ outgoing_url }) => sendsTo(outgoing_url)
	},
	availability: {
		verified: "4.15.1",
		feature: "agent_bots",
		parts: [
			{
				at: "bot_config",
				since: "4.1",
				otherwise: "ignores"
			},
			{
				at: "avatar",
				since: "4.1",
				otherwise: "ignores"
			},
			webpAvatar
		]
	}
});
// src/kinds/endpoints/items.ts
/** The endpoint, with these items: what leaves the list is deleted first, and what enters it comes last. */
function withItems(endpoint, { field, path, by, value }) {
	const itemsIn = (fields) => fields[field] ?? [];
	return {
		...endpoint,
		inside: (resource) => Object.fromEntries(itemsIn(resource).map((item) => [String(item[by]), item.id])),
		update: (at, body, before) => {
			const own = without$1(body, [field]);
			const requests = Object.keys(own).length === 0 ? [] : endpoint.update(at, own, before);
			if (body[field] === void 0) return requests;
			const [now, then] = [byWhat(itemsIn(body)), byWhat(itemsIn(before))];
			const address = (what) => `${at.address}/${path}/${at.inside[what]}`;
			const gone = [...then.keys()].filter((what) => !now.has(what));
			const changed = [...now].filter(([what, item]) => then.has(what) && item[value] !== then.get(what)[value]);
			const fresh = [...now].filter(([what]) => !then.has(what));
			return [
				...requests,
				...gone.map((what) => ({
					method: "DELETE",
					path: address(what)
				})),
				...changed.map(([what, item]) => ({
					method: "PATCH",
					path: address(what),
					body: pick(item, [value])
				})),
				...fresh.map(([, item]) => ({
					method: "POST",
					path: `${at.address}/${path}`,
					body: item
				}))
			];
		}
	};
	function byWhat(items) {
		return new Map(items.map((item) => [String(item[by]), item]));
	}
}
// src/kinds/types/agent-capacity-policies.ts
const limits = list(described(object({
	inbox_id: reference$1,
	conversation_limit: count
}), {
	inbox_id: ["inbox", "The inbox whose conversations are counted."],
	conversation_limit: ["limit", "How many open ones of them an agent has at most; 0: none are given."]
})).check(without((all) => all.flatMap(({ inbox_id }, index) => all.findIndex((one) => one.inbox_id === inbox_id) === index ? [] : [{
	at: [index, "inbox_id"],
	says: "has a limit already",
	help: "Keep one of them."
}])));
const agentCapacityPolicies = defineKind({
	name: "agent_capacity_policies",
	words: {
		noun: "capacity policy",
		about: "How many conversations agents are given at once, and which of them do not count.",
		loses: "its agents are given conversations without limit"
	},
	schema: fields({
		name: nonBlank,
		description: nullable(text$1),
		exclusion_rules: described(partial(object({
			exclude_older_than_hours: nullable(count),
			excluded_labels: list(reference$1)
		})), {
			exclude_older_than_hours: "Hours after which a conversation no longer counts; null: all of them count.",
			excluded_labels: "Labels with which a conversation does not count."
		}),
		inbox_capacity_limits: limits
	}, {
		name: "The name of the policy, as administrators choose it for an agent.",
		description: "What the policy is for.",
		exclusion_rules: "Which conversations do not count towards what an agent can take; by default all of them count.",
		inbox_capacity_limits: ["limits", "How many conversations of each inbox an agent has at most; of an inbox that is not in the list any number."]
	}),
	identity: { nameField: "name" },
	endpoint: withItems(collection({
		path: "agent_capacity_policies",
		wrap: "agent_capacity_policy"
	}), {
		field: "inbox_capacity_limits",
		path: "inbox_limits",
		by: "inbox_id",
		value: "conversation_limit"
	}),
	references: [{
		at: "exclusion_rules.excluded_labels[]",
		to: "labels"
	}, {
		at: "inbox_capacity_limits[].inbox_id",
		to: "inboxes"
	}],
	requests: {
		defaults: {
			description: null,
			exclusion_rules: {},
			inbox_capacity_limits: []
		},
		onlyByUpdate: ["inbox_capacity_limits"]
	},
	comparison: { canonical: {
		exclusion_rules: (rules) => isObject(rules) && Array.isArray(rules.excluded_labels) ? {
			...rules,
			excluded_labels: asSet(rules.excluded_labels)
		} : rules,
		inbox_capacity_limits: sortedBy("inbox_id")
	} },
	example: {
		name: "Half time",
		description: "For those who work in the morning",
		exclusion_rules: {
			excluded_labels: ["billing"],
			exclude_older_than_hours: 48
		},
		inbox_capacity_limits: [{
			inbox_id: "shop",
			conversation_limit: 5
		}]
	},
	availability: {
		verified: "4.15.1",
		since: "4.6",
		edition: "enterprise",
		feature: "advanced_assignment",
		parts: [{
			at: "inbox_capacity_limits[].conversation_limit",
			values: [0],
			since: "4.13",
			otherwise: "refuses"
		}]
	}
});
// src/kinds/endpoints/membership.ts
/** The set of members of one resource of `over`. It is always there, be it empty, and cannot be deleted. */
function membership(declared) {
	const { over, at, members, read, list = "", member = "id", write, listedFor = "administrators" } = declared;
	const idsIn = (fields) => fields[members] ?? [];
	return {
		listedFor,
		noneIsNotFound: false,
		over: {
			kind: over,
			at
		},
		under: null,
		isSingle: false,
		list: (parent) => read(parent),
		pages: null,
		listed: (answer, parent) => {
			const items = valueAt(answer, list);
			if (!Array.isArray(items) || !items.every((item) => hasId({ id: valueAt(item, member) ?? null }))) return null;
			const { id } = parent;
			return [{
				id,
				[at]: id,
				[members]: items.map((item) => valueAt(item, member))
			}];
		},
		address: (_, parent) => parent.address,
		create: null,
		created: () => null,
		update: (one, body, before) => write(one, idsIn(body), idsIn(before)),
		remove: null
	};
}
/** One request that says who is a member from now on. */
function writtenWhole(method, path, body) {
	return (over, now) => [{
		method,
		path: path(over),
		body: body(now, over),
		isRepeatable: true
	}];
}
/** A request for each that joins, and one for each that leaves. */
function writtenOneByOne(add, remove) {
	return (over, now, before) => [...now.filter((one) => !before.includes(one)).map((one) => ({
		...add(over, one),
		isRepeatable: true
	})), ...before.filter((one) => !now.includes(one)).map((one) => remove(over, one))];
}
// src/kinds/types/agent-capacity-policy-users.ts
const agentCapacityPolicyUsers = defineKind({
	name: "agent_capacity_policy_users",
	words: {
		noun: "capacity policy of agents",
		about: "Which agents a capacity policy is about: all of them. Take the entry out, and it goes on being about those it has."
	},
	schema: fields({
		agent_capacity_policy: reference$1,
		users: list(reference$1)
	}, {
		agent_capacity_policy: ["capacity policy", "The policy that says how many conversations these agents have."],
		users: ["agents", "Everybody whom the policy is about, by e-mail address; an agent has one policy at most, and without one any number of conversations."]
	}),
	identity: {
		nameField: "agent_capacity_policy",
		writtenAs: "users",
		heldOnce: ["users"]
	},
	endpoint: membership({
		over: "agent_capacity_policies",
		at: "agent_capacity_policy",
		members: "users",
		read: ({ address }) => `${address}/users`,
		write: writtenOneByOne(({ address }, user) => ({
			method: "POST",
			path: `${address}/users`,
			body: { user_id: user }
		}), ({ address }, user) => ({
			method: "DELETE",
			path: `${address}/users/${String(user)}`
		}))
	}),
	references: [{
		at: "agent_capacity_policy",
		to: "agent_capacity_policies"
	}, {
		at: "users[]",
		to: "agents"
	}],
	limits: {
		required: ["users"],
		immutable: ["agent_capacity_policy"]
	},
	comparison: { canonical: { users: asSet } },
	example: {
		agent_capacity_policy: "half-time",
		users: ["rajiv@example.com"]
	},
	availability: {
		verified: "4.15.1",
		since: "4.6",
		edition: "enterprise",
		feature: "advanced_assignment"
	}
});
// src/kinds/model/telling.ts
const strong = (word) => ({ strong: word });
const value = (of) => ({ value: of });
const fileOf = (file) => ({ file });
const named = (name, kind) => ({
	name,
	kind
});
/** `a`, `a or b`, `a, b or c`. */
function joined(items, last) {
	return items.flatMap((item, index) => {
		if (index === 0) return item;
		return [index === items.length - 1 ? ` ${last} ` : ", ", ...item];
	});
}
/** Several of what a noun is one of. */
function pluralOf(noun) {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
const agents = defineKind({
	name: "agents",
	words: {
		noun: "agent",
		about: "People who answer. Declare those whose role is to be kept in git; other kinds refer to anyone by e-mail address.",
		loses: "they lose access, their conversations lose their assignee, and rules that name them do nothing",
		gone: "their teams, inboxes and conversations are not given back to them, and they may be invited once more",
		stays: "an invitation that was sent cannot be called back",
		page: "settings/agents/list",
		tells: { creation: ({ role = "agent" }) => [{
			of: ["role"],
			says: [
				"joins as ",
				role === "agent" || role === "administrator" ? strong(role) : value(role),
				", and an invitation goes out by e-mail (unless there is a login already)"
			]
		}] }
	},
	schema: fields({
		email: line.check(_regex(/^\s*[^@\s]+@[^@\s]+\s*$/, "must be an e-mail address")),
		name: nonBlank,
		role: oneOf(["agent", "administrator"]),
		auto_offline: bool,
		custom_role_id: nullable(reference$1)
	}, {
		email: ["e-mail address", "The address with which the person signs in; who has no login yet is sent an invitation."],
		name: "The name that customers and colleagues see; by default the part of the address before \"@\".",
		role: "What the person may do: an \"agent\" (the default) answers, an \"administrator\" changes everything.",
		auto_offline: ["offline when away", "Whether the person counts as offline once the dashboard is closed; true by default."],
		custom_role_id: "What the person may do in place of what every agent may; null: what every agent may."
	}),
	identity: {
		nameField: "email",
		takenOnce: [["email"]]
	},
	endpoint: collection({
		path: "agents",
		listedFor: "anyone"
	}),
	references: [{
		at: "custom_role_id",
		to: "custom_roles"
	}],
	requests: {
		defaults: {
			role: "agent",
			auto_offline: true,
			custom_role_id: null
		},
		onlyByUpdate: ["name"],
		createdWith: ({ name, email }) => ({ name: name ?? String(email).replace(/@.*/, "") }),
		carried: ["custom_role_id"]
	},
	limits: {
		required: ["email"],
		immutable: ["email"]
	},
	comparison: { canonical: { email: address$1 } },
	safety: {
		people: {
			role: "role",
			administrator: "administrator"
		},
		weakens: {
			email: (to, from) => from === void 0 && to !== null ? "somebody is let in" : null,
			role: becomes("administrator", "somebody becomes an administrator"),
			custom_role_id: (to, from) => from === void 0 || to === from ? null : "somebody may do other things"
		}
	},
	example: {
		email: "rajiv@example.com",
		name: "Rajiv Shah",
		role: "agent",
		auto_offline: true
	},
	samples: {
		more: [{
			email: "noor@example.com",
			name: "Noor",
			custom_role_id: "reader"
		}],
		weakens: [
			[null, { email: "new@example.com" }],
			[{ custom_role_id: "reader" }, { custom_role_id: null }],
			[{ role: "agent" }, { role: "administrator" }]
		]
	},
	simulatedAs: "person",
	map: {
		column: "people",
		lines: () => []
	},
	availability: {
		verified: "4.15.1",
		feature: "agent_management",
		parts: [{
			at: "custom_role_id",
			edition: "enterprise",
			otherwise: "ignores"
		}]
	}
});
// src/kinds/fields/inbox-secrets.ts
/** The credentials of an inbox, which also stand wherever an answer holds a whole inbox (4.15.1). */
const inboxSecrets = [
	"hmac_token",
	"secret",
	"imap_password",
	"smtp_password",
	"auth_token",
	"provider_config",
	"access_token",
	"refresh_token",
	"api_key",
	"api_secret",
	"webhook_verify_token",
	"verification_pin",
	"line_channel_secret",
	"line_channel_token",
	"bot_token"
];
// src/kinds/fields/locale.ts
/** Languages of the help centre. */
/** Chatwoot takes any text (4.15.1); it stands in public addresses, and only codes of languages are ever looked for. */
const locale = line.check(_regex(/^[a-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}$/, "must be the code of a language, such as \"en\" or \"pt_BR\""));
/** A part of an address: Chatwoot takes any text, and a dot, slash or blank in it leads elsewhere than to the page. */
const slug = line.check(_regex(/^[\p{L}\p{N}_-]+$/u, "must consist of letters, digits, \"_\" and \"-\": it stands in the address of the page"));
// src/kinds/fields/renamed.ts
/** The same fields under the names that requests have for them. */
function renamed(fields, names) {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [names[name] ?? name, value]));
}
/** The id of what an answer shows whole where people write its key; null where it shows nothing. */
function idIn(shown) {
	return isObject(shown) ? shown.id ?? null : null;
}
// src/kinds/types/articles.ts
const RESERVED = [
	"search",
	"articles",
	"categories"
];
const meta = described(partial(object({
	title: nullable(string()),
	description: nullable(string()),
	tags: list(string())
})), {
	title: "The title for search engines.",
	description: "The summary for search engines.",
	tags: "Keywords for search engines."
});
const isBlank = (value) => typeof value !== "string" || value.trim() === "";
const published = without(({ status, content }) => status === "published" && content !== void 0 && isBlank(content) ? [{
	at: ["content"],
	says: "must not be blank in an article that is published"
}] : []);
const articlesOfPortal = collection({
	path: "articles",
	list: "payload",
	created: "payload",
	wrap: "article",
	under: {
		kind: "portals",
		at: "portal"
	},
	total: "meta.articles_count",
	listedFor: "anyone"
});
/**
* Another category gives an article a place behind all others, whatever place the same request names (4.15.1): a second
* request puts it where it is to be, or leaves it where it was.
*/
const keptInPlace = (at, body, before) => {
	if (!("category_id" in body)) return articlesOfPortal.update(at, body, before);
	const { position = before.position ?? null, ...rest } = body;
	return [...articlesOfPortal.update(at, rest, before), ...position === null ? [] : articlesOfPortal.update(at, { position }, before)];
};
/** Only the first article tells its translations; they are to say it themselves. */
function withFirst(all) {
	const firsts = new Map(all.flatMap(({ id, associated_articles }) => (associated_articles ?? []).map((one) => [one.id, id])));
	return all.map((one) => ({
		...one,
		associated_article: firsts.get(one.id) ?? null
	}));
}
const articles = defineKind({
	name: "articles",
	words: {
		noun: "article",
		about: "The pages of a help centre, one for each language; their texts are best kept in files of their own.",
		loses: "its page and its views are lost",
		gone: "its views start again at nothing"
	},
	schema: fields({
		portal: reference$1,
		title: nonBlank,
		slug: slug.check(without((value) => RESERVED.includes(value) ? [{
			at: [],
			says: "is a word that Chatwoot keeps for itself"
		}] : [])),
		content: nullable(text$1),
		description: nullable(text$1),
		status: oneOf([
			"draft",
			"published",
			"archived"
		]),
		category: nullable(reference$1),
		locale,
		author: reference$1,
		position: count,
		meta,
		associated_article: nullable(reference$1)
	}, {
		portal: "The help centre it belongs to.",
		title: "What visitors read above it.",
		slug: "Its part of the public address; nobody else on the server may have the same.",
		content: "The text, in Markdown.",
		description: "A short text for lists and search engines.",
		status: "Whether visitors see it; `draft` by default, and one that is published needs a text.",
		category: "Where it is sorted in; its language is that of the category.",
		locale: ["language", "The language of an article without a category, `en` by default. Chatwoot tells nobody, so it is compared with what was written last."],
		author: "Who is named as the author, by e-mail address.",
		position: "Its place in the category, the smallest number first; a new one comes last by default.",
		meta: "What search engines are told.",
		associated_article: ["translated article", "The article of which it is the translation: the first one of them all."]
	}).check(published),
	references: [
		{
			at: "portal",
			to: "portals",
			goesAlong: true
		},
		{
			at: "category",
			to: "categories"
		},
		{
			at: "author",
			to: "agents"
		},
		{
			at: "associated_article",
			to: "articles"
		}
	],
	identity: {
		nameField: "slug",
		unique: { slug: {
			aside: (mark) => mark,
			everywhere: true
		} }
	},
	endpoint: {
		...articlesOfPortal,
		update: keptInPlace,
		together: withFirst
	},
	requests: {
		defaults: {
			description: null,
			status: "draft",
			category: null,
			meta: {},
			associated_article: null
		},
		laterByOlder: ["status"],
		fromLive: (raw) => ({
			...raw,
			category: idIn(raw.category),
			author: idIn(raw.author),
			...isObject(raw.category) && typeof raw.category.locale === "string" ? { locale: raw.category.locale } : {}
		}),
		toBody: (article) => renamed(article, {
			category: "category_id",
			author: "author_id",
			associated_article: "associated_article_id"
		})
	},
	limits: {
		required: [
			"portal",
			"title",
			"author"
		],
		immutable: ["portal"],
		cannotCreate: ({ status, content }) => status === "published" && isBlank(content) ? "it is published and has no \"content\"" : null,
		listedBy: [{
			at: "locale",
			in: "portal",
			list: "config.allowed_locales"
		}]
	},
	comparison: { writtenOnly: ["locale"] },
	texts: { content: ({ portal, locale: language, slug: name }) => [
		"help-center",
		portal,
		language,
		name
	] },
	safety: { secrets: inboxSecrets },
	example: {
		portal: "help",
		title: "How do I get a refund?",
		slug: "how-do-i-get-a-refund",
		content: "# Refunds\n\nWrite to us **within 14 days**.",
		description: "Within 14 days",
		status: "published",
		category: "refunds",
		author: "rajiv@example.com",
		position: 10,
		meta: {
			title: "Refunds",
			description: "How to get money back",
			tags: ["refund", "money"]
		},
		associated_article: "refunds-in-short"
	},
	samples: { more: [{
		portal: "help",
		title: "Kurz erklärt",
		slug: "refunds-in-short",
		category: null,
		locale: "de",
		author: "rajiv@example.com"
	}] },
	availability: {
		verified: "4.15.1",
		feature: "help_center",
		parts: [{
			at: "locale",
			since: "3.15",
			otherwise: "ignores"
		}, {
			at: "content",
			such: {
				are: "without text",
				holds: isBlank
			},
			since: "4.13",
			otherwise: "refuses"
		}]
	}
});
// src/kinds/types/assignment-policies.ts
/** Up to 2^31 - 1, which is what the column holds; more is a 500 (4.15.1). */
const positive = int().check(_gte(1), _lte(2147483647));
const assignmentPolicies = defineKind({
	name: "assignment_policies",
	words: {
		noun: "assignment policy",
		about: "How an inbox deals out its conversations among its members, and how many a member gets.",
		loses: "its inboxes go back to plain auto-assignment",
		gone: "its inboxes have to be given it once more"
	},
	schema: fields({
		name: nonBlank,
		description: nullable(text$1),
		assignment_order: oneOf(["round_robin", "balanced"]),
		conversation_priority: oneOf(["earliest_created", "longest_waiting"]),
		fair_distribution_limit: positive,
		fair_distribution_window: positive,
		enabled: bool
	}, {
		name: "The name of the policy, as administrators choose it for an inbox.",
		description: "What the policy is for.",
		assignment_order: "Whom conversations go to: in turn (\"round_robin\", the default) or to who has most room (\"balanced\").",
		conversation_priority: "Which conversations go first: the oldest (\"earliest_created\", the default) or those \"longest_waiting\".",
		fair_distribution_limit: "How many conversations an agent gets at most within the window; 100 by default.",
		fair_distribution_window: "The window in seconds; 3600 by default.",
		enabled: "Whether conversations are dealt out by it; true by default."
	}),
	identity: {
		nameField: "name",
		unique: { name: { aside: (mark) => mark } }
	},
	endpoint: collection({
		path: "assignment_policies",
		wrap: "assignment_policy"
	}),
	requests: { defaults: {
		description: null,
		assignment_order: "round_robin",
		conversation_priority: "earliest_created",
		fair_distribution_limit: 100,
		fair_distribution_window: 3600,
		enabled: true
	} },
	safety: { services: { enabled: "an assignment policy" } },
	example: {
		name: "Fair",
		description: "Five an hour for everybody",
		assignment_order: "round_robin",
		conversation_priority: "longest_waiting",
		fair_distribution_limit: 5,
		fair_distribution_window: 3600,
		enabled: true
	},
	availability: {
		verified: "4.15.1",
		since: "4.5.1",
		feature: "assignment_v2",
		parts: [{
			at: "assignment_order",
			values: ["balanced"],
			edition: "enterprise",
			otherwise: "fails"
		}]
	}
});
// src/kinds/fields/conditions.ts
/** The conditions of a rule: of Chatwoot's checks on save, and of what makes it store a rule that then never runs (4.15.1). */
const attributeKey = upTo(255).register(globalRegistry, {
	maxLength: 255,
	examples: Object.keys(attributes$1)
});
const Condition = described(object({
	attribute_key: attributeKey,
	filter_operator: oneOf(operators),
	values: optional(anything),
	query_operator: optional(nullable(oneOf([
		"and",
		"or",
		"AND",
		"OR",
		"And",
		"Or",
		""
	]))),
	custom_attribute_type: optional(nullable(oneOf([
		"",
		"conversation_attribute",
		"contact_attribute",
		"company_attribute"
	])))
}), {
	attribute_key: ["attribute", "What is looked at: something of the conversation, its contact or the message, or a custom attribute."],
	filter_operator: ["comparison", "How it is compared; each attribute has its own operators."],
	values: "What it is compared with: a list of which one has to fit, or what a change leads from and to.",
	query_operator: ["joined by", "Whether this and the next condition (\"and\") or one of them (\"or\") has to be true; \"and\" binds tighter, and the last one has none."],
	custom_attribute_type: ["custom attribute of", "Whose custom attribute it is; left out for what Chatwoot has by itself."]
}).check(without(mistakesIn$2));
/** For editors: what each attribute takes, as far as JSON Schema can say it. */
const jsonSchema = Object.entries(attributes$1).map(([key, { operators, values = [], compared = [] }]) => ({
	if: {
		properties: { attribute_key: { const: key } },
		required: ["attribute_key"],
		not: { required: ["custom_attribute_type"] }
	},
	then: { properties: {
		filter_operator: {
			type: "string",
			enum: storedFor({ operators })
		},
		...values.length > 2 ? { values: { items: {
			type: "string",
			enum: [...values, ...compared]
		} } } : {}
	} }
}));
const conditionList = list(Condition.register(globalRegistry, { allOf: jsonSchema })).check(without(joins));
function mistakesIn$2(condition) {
	const { attribute_key: key, filter_operator: operator, custom_attribute_type: type } = condition;
	const attribute = type || !Object.hasOwn(attributes$1, key) ? void 0 : attributes$1[key];
	if (!type && attribute === void 0) return [unknownAttribute$1(key)];
	if (attribute !== void 0 && !storedFor(attribute).includes(operator)) return [wrongOperator$1(key, attribute)];
	return valueMistakes(condition, attribute);
}
/**
* What the files may say of an attribute. People ask of any whether it is there, and have such rules: where Chatwoot does
* not know that question of it, the rule says nothing, which is another matter than a slip.
*/
function storedFor({ operators }) {
	return [.../* @__PURE__ */ new Set([
		...operators,
		...presences,
		"attribute_changed"
	])];
}
function unknownAttribute$1(key) {
	return {
		at: ["attribute_key"],
		says: `is ${JSON.stringify(key)}, which is no attribute of Chatwoot`,
		near: Object.keys(attributes$1),
		help: "A custom attribute needs \"custom_attribute_type\": \"conversation_attribute\" or \"contact_attribute\"."
	};
}
function wrongOperator$1(key, attribute) {
	return {
		at: ["filter_operator"],
		says: `must be an operator that "${key}" has: with another one Chatwoot switches the rule off`,
		help: `They are ${[...attribute.operators, "attribute_changed"].join(", ")}.`
	};
}
function valueMistakes({ filter_operator: operator, values = null }, attribute) {
	if (isPresence(operator)) return [];
	if (operator === "attribute_changed") return changeMistakes(values, attribute);
	if (values === null) return [{
		at: ["values"],
		isMissing: true
	}];
	if (!Array.isArray(values)) return isTakenAlone(values, operator, attribute) ? [] : [noList];
	if (!isFilled(values)) return attribute === void 0 && operator === "not_equal_to" ? [] : [emptyAt(["values"])];
	if (operator === "days_before") return isNumber(values[0]) ? [] : [noDays];
	return unknownValues(values, attribute?.values && [...attribute.values, ...attribute.compared ?? []], ["values"]);
}
const noList = {
	at: ["values"],
	says: "must be a list",
	help: "Write it in brackets: [ … ]."
};
const noDays = {
	at: ["values", 0],
	says: "must be a number of days"
};
const emptyAt = (at) => ({
	at,
	says: "must not be empty: then the condition is never true"
});
/** One text instead of a list is compared where any text may stand. */
function isTakenAlone(value, operator, attribute) {
	if (value !== null && typeof value === "object") return false;
	return attribute?.values === void 0 && attribute?.isReference === void 0 && operator !== "days_before";
}
function isNumber(value) {
	return typeof value === "number" || typeof value === "string" && /^\s*\d+\s*$/.test(value);
}
/** Chatwoot takes nulls out of lists. */
function isFilled(values) {
	return values.some((value) => value !== null);
}
function changeMistakes(values, attribute) {
	if (values === null || typeof values !== "object" || Array.isArray(values)) return [{
		at: ["values"],
		says: "must be an object with \"from\" and \"to\"",
		help: "Write {\"from\": [\"open\"], \"to\": [\"resolved\"]}."
	}];
	return ["from", "to"].flatMap((side) => {
		const its = values[side];
		if (its === void 0 || its === null) return [{
			at: ["values", side],
			isMissing: true
		}];
		if (!Array.isArray(its)) return [{
			...noList,
			at: ["values", side]
		}];
		return isFilled(its) ? unknownValues(its, attribute?.values, ["values", side]) : [emptyAt(["values", side])];
	});
}
function unknownValues(values, known, at) {
	if (known === void 0) return [];
	return values.flatMap((value, index) => value === null || known.includes(plainText(value)) ? [] : [{
		at: [...at, index],
		oneOf: known
	}]);
}
/**
* Saving asks that at most one condition has no operator, wherever it stands; the rule runs only if that is the last one.
* Where a condition looks at changes, the operator means something else, and only the first holds.
*/
function joins(conditions) {
	const isAboutChange = conditions.some(({ filter_operator }) => filter_operator === "attribute_changed");
	const without = conditions.flatMap(({ query_operator }, index) => query_operator ? [] : [index]);
	const last = conditions.length - 1;
	const open = isAboutChange && without.length <= 1 ? [] : without.filter((index) => index < last);
	const hanging = conditions[last]?.query_operator && !isAboutChange ? [last] : [];
	return [...open.map((index) => ({
		at: [index, "query_operator"],
		says: "must be \"and\" or \"or\": it joins the condition to the next one",
		help: "Add it."
	})), ...hanging.map((index) => ({
		at: [index, "query_operator"],
		says: "must be left out of the last condition: with it Chatwoot never runs the rule",
		help: "Take it out."
	}))];
}
// src/kinds/fields/rule-parts.ts
const actionsSince = (since, ...values) => ({
	at: "actions[].action_name",
	values,
	since,
	otherwise: "refuses"
});
const conditionsSince = (since, value) => ({
	at: "conditions[].attribute_key",
	values: [value],
	since,
	otherwise: "refuses"
});
/** Uploads have an address in the account. */
const attachments = actionsSince("3.1.1", "send_attachment");
const ruleParts = [
	attachments,
	actionsSince("4.4", "open_conversation", "add_private_note"),
	{
		at: "event_name",
		values: ["conversation_resolved"],
		since: "4.5",
		otherwise: "idles"
	},
	conditionsSince("4.6", "labels"),
	actionsSince("4.11", "pending_conversation"),
	actionsSince("4.13", "remove_assigned_agent", "remove_assigned_team"),
	{
		at: "actions[].action_name",
		values: ["add_sla"],
		edition: "enterprise",
		otherwise: "refuses"
	},
	{
		at: "conditions[].attribute_key",
		values: ["sla_policy_id"],
		edition: "enterprise",
		otherwise: "refuses"
	},
	conditionsSince("4.13", "private_note"),
	conditionsSince("4.14", "company_name")
];
const macroParts = [
	attachments,
	actionsSince("4.4", "send_webhook_event"),
	actionsSince("4.13", "remove_assigned_agent")
];
// src/kinds/fields/condition-words.ts
/** The conditions of rules in words, after what Chatwoot 4.15.1 does with them when a rule runs. */
/** How a comparison reads, with one value and with several. The presences have no value. */
const operatorWords = {
	equal_to: ["is", "is"],
	not_equal_to: ["is not", "is none of"],
	contains: ["contains", "contains"],
	does_not_contain: ["does not contain", "contains none of"],
	is_present: ["is known", "is known"],
	is_not_present: ["is not known", "is not known"],
	starts_with: ["starts with", "starts with"],
	is_greater_than: ["is greater than", "is greater than"],
	is_less_than: ["is less than", "is less than"],
	days_before: ["is more than", "is more than"],
	attribute_changed: ["changes", "changes"]
};
const ownerWords = {
	conversation_attribute: "the conversation’s",
	contact_attribute: "the contact’s",
	company_attribute: "the company’s"
};
/** Chatwoot lets `and` bind tighter than `or`, so what it joins stands in brackets where both occur. */
function conditionWords(conditions) {
	const alternatives = [[]];
	conditions.forEach((condition, index) => {
		const is = isObject(condition) ? condition : {};
		alternatives.at(-1).push(isObject(condition) ? oneCondition(condition) : [value(condition)]);
		const join = textOf(is.query_operator).toLowerCase();
		const isLast = index === conditions.length - 1;
		if (join === "or" && !isLast) alternatives.push([]);
		else if (join !== "and" && !isLast) alternatives.at(-1).at(-1).push(" (joined to the next one by nothing)");
		if (join !== "" && isLast) alternatives.at(-1).at(-1).push(" ", strong(join), " (nothing after it)");
	});
	const needBrackets = alternatives.length > 1;
	return joinedBy(alternatives.map((all) => {
		const said = joinedBy(all, "and");
		return needBrackets && all.length > 1 ? [
			"(",
			...said,
			")"
		] : said;
	}), "or");
}
function joinedBy(all, word) {
	return all.flatMap((one, index) => index === 0 ? one : [
		" ",
		strong(word),
		" ",
		...one
	]);
}
function oneCondition({ attribute_key: key, filter_operator: operator, values, custom_attribute_type: type, query_operator: _, ...others }) {
	const attribute = type ? void 0 : own(attributes$1, textOf(key));
	const words = attribute?.words;
	const subject = words !== void 0 ? [words.subject] : type ? [`${own(ownerWords, textOf(type)) ?? "the"} `, named(key ?? null, "custom_attribute_definitions")] : [value(key ?? null)];
	const more = Object.keys(others).length > 0 ? [" ", value(others)] : [];
	return [...compared(subject, textOf(operator), values, attribute), ...more];
}
function compared(subject, operator, values, attribute) {
	const words = attribute?.words;
	const special = own(words?.operators ?? {}, operator);
	const verbs = own(operatorWords, operator);
	if (operator === "is_present" || operator === "is_not_present") return special === void 0 ? [...subject, ` ${verbs[0]}`] : [special];
	if (operator === "attribute_changed" && isObject(values)) {
		const side = (its) => joined(items(its).map((one) => [said(one, attribute)]), "or");
		return [
			...subject,
			" changes from ",
			...side(values.from),
			" to ",
			...side(values.to)
		];
	}
	const all = items(values);
	const counted = words?.isFirstOnly ? all.slice(0, 1) : all;
	const unused = all.slice(counted.length).map((one) => [said(one, attribute)]);
	const only = counted.length === 1 && typeof counted[0] !== "object" ? `${operator} ${counted[0]}` : "";
	const whole = own(words?.whole ?? {}, only);
	if (whole !== void 0) return [whole];
	const verb = verbs === void 0 ? [
		...subject,
		" ",
		value(operator),
		" "
	] : [...subject, ` ${verbs[counted.length > 1 ? 1 : 0]} `];
	const isNone = operator === "not_equal_to" || operator === "does_not_contain";
	return [
		...special === void 0 ? verb : [`${special} `],
		...counted.length === 0 ? ["nothing"] : joined(counted.map((one) => [said(one, attribute)]), isNone && counted.length > 1 ? "and" : "or"),
		...operator === "days_before" ? [" days ago"] : [],
		...unused.length === 0 ? [] : [
			" (Chatwoot does not look at ",
			...joined(unused, "and"),
			")"
		]
	];
}
function items(values) {
	if (values === void 0 || values === null) return [];
	return Array.isArray(values) ? values : [values];
}
function said(of, attribute) {
	return attribute?.to === void 0 ? value(of) : named(of, attribute.to);
}
/** What is no text names nothing that we know. */
function textOf(is) {
	return typeof is === "string" ? is : "";
}
// src/kinds/fields/action-words.ts
/** The actions of rules and macros in words, after what Chatwoot 4.15.1 does when they run. */
const CLEARING = ["nil", 0];
/** An action whose parameters are of another form than here is told as it is. */
const actionWords = {
	send_message: withText("send the message"),
	add_private_note: withText("add the private note"),
	add_label: withLabels("add the label", "add the labels"),
	remove_label: withLabels("remove the label", "remove the labels"),
	assign_team: (params) => params.length === 0 || params.length === 1 && CLEARING.includes(params[0]) ? ["take the team away"] : one(params, (team) => ["assign the team ", named(team, "teams")]),
	assign_agent: (params) => one(params, (agent) => {
		if (agent === "nil") return ["take the assignee away"];
		if (agent === "last_responding_agent") return ["assign the agent who answered last"];
		return agent === "self" ? ["assign whoever runs it"] : ["assign ", named(agent, "agents")];
	}),
	remove_assigned_agent: "take the assignee away",
	remove_assigned_team: "take the team away",
	mute_conversation: "mute the conversation (it is resolved, and the contact is blocked)",
	snooze_conversation: "snooze the conversation",
	resolve_conversation: "resolve the conversation",
	open_conversation: "open the conversation again",
	pending_conversation: "set the conversation to pending",
	change_status: (params) => one(params, (status) => ["set the status to ", value(status)]),
	change_priority: (params) => params.length === 0 || params.length === 1 && params[0] === "nil" ? ["take the priority away"] : one(params, (priority) => ["set the priority to ", value(priority)]),
	send_email_transcript: (params) => one(params, (to) => ["send the whole conversation by e-mail to ", value(to)]),
	send_webhook_event: (params) => one(params, (url) => ["send the conversation to the address ", value(url)]),
	send_email_to_team: (params) => one(params, (mail) => {
		if (!isObject(mail) || !Array.isArray(mail.team_ids) || Object.keys(mail).length !== 2) return null;
		return [
			"send an e-mail to the team ",
			...joined(mail.team_ids.map((team) => [named(team, "teams")]), "and"),
			": ",
			value(mail.message ?? null)
		];
	}),
	add_sla: (params) => one(params, (policy) => ["apply the SLA policy ", value(policy)]),
	send_attachment: (params) => one(params, (file) => ["send the attachment ", isObject(file) ? fileOf(file) : value(file)])
};
/** What is done, one after the other. */
function actionsWords(actions) {
	const all = actions.map((action) => isObject(action) ? oneAction(action) : [value(action)]);
	return all.length === 0 ? ["do nothing"] : all.flatMap((said, index) => index === 0 ? said : [", ", ...said]);
}
function oneAction({ action_name: name, action_params: given, ...others }) {
	const words = own(actionWords, textOf(name));
	const isList = given === void 0 || given === null || given === "" || Array.isArray(given);
	const params = Array.isArray(given) ? given : [];
	const said = words === void 0 || !isList ? null : typeof words === "string" ? params.length === 0 ? [words] : null : words(params);
	const hasMore = Object.keys(others).length > 0;
	if (said !== null) return hasMore ? [
		...said,
		" ",
		value(others)
	] : said;
	const all = hasMore ? {
		...others,
		action_params: given ?? null
	} : given;
	return all === void 0 || all === null ? [value(name ?? null)] : [
		value(name ?? null),
		" ",
		value(all)
	];
}
function one(params, say) {
	return params.length === 1 ? say(params[0]) : null;
}
function withText(what) {
	return (params) => one(params, (text) => [`${what} `, value(text)]);
}
function withLabels(single, several) {
	return (params) => params.length === 0 ? null : [`${params.length === 1 ? single : several} `, ...joined(params.map((label) => [named(label, "labels")]), "and")];
}
// src/kinds/fields/rule-words.ts
/** When a rule runs and what it does, in words (4.15.1). */
const ruleEvents = [
	"conversation_created",
	"conversation_updated",
	"conversation_opened",
	"conversation_resolved",
	"message_created"
];
const eventWords$1 = {
	conversation_created: "a conversation is new",
	conversation_updated: "something about a conversation changes",
	conversation_opened: "a conversation is opened again",
	conversation_resolved: "a conversation is resolved",
	message_created: "there is a new message"
};
function ruleClauses({ event_name: event, conditions, actions }) {
	return [...event === void 0 && conditions === void 0 ? [] : [{
		of: ["event_name", "conditions"],
		says: whenWords(event, conditions)
	}], ...Array.isArray(actions) ? [{
		of: ["actions"],
		says: [
			strong("then"),
			" ",
			...actionsWords(actions)
		]
	}] : []];
}
/** That a new rule runs goes without saying. */
function ruleCreation({ active }) {
	if (typeof active !== "boolean") return [];
	return [{
		of: ["active"],
		says: active ? [] : ["it is switched ", strong("off")]
	}];
}
function whenWords(event, conditions) {
	const happens = event === void 0 ? [] : [" ", own(eventWords$1, textOf(event)) ?? value(event)];
	const all = Array.isArray(conditions) ? conditions : [];
	if (conditions !== void 0 && !Array.isArray(conditions)) return [
		strong("When"),
		...happens,
		" ",
		value(conditions)
	];
	if (all.length === 0) return [strong("When"), ...happens];
	const hasChoice = all.some((one) => isObject(one) && textOf(one.query_operator).toLowerCase() === "or");
	const what = conditionWords(all);
	if (event === void 0) return [
		strong("If"),
		" ",
		...what
	];
	return [
		strong("When"),
		...happens,
		" ",
		strong("and"),
		" ",
		...hasChoice ? [
			"(",
			...what,
			")"
		] : what
	];
}
// src/kinds/types/automation-rules.samples.ts
/** How the samples name what a condition refers to. */
const NAMED = {
	inbox_id: "shop",
	team_id: "second-level",
	assignee_id: "rajiv@example.com",
	labels: "billing"
};
const CUSTOM = [["order", "conversation_attribute"], ["sector", "company_attribute"]];
/** Further values of the declaration, for the tests that follow from its facts. */
const ruleSamples = {
	more: [
		{
			name: "Whatever is referred to",
			event_name: "conversation_updated",
			conditions: [
				...[
					"inbox_id",
					"team_id",
					"assignee_id",
					"labels"
				].flatMap((attribute_key) => {
					const name = NAMED[attribute_key];
					return [{
						attribute_key,
						filter_operator: "equal_to",
						values: [name],
						query_operator: "AND"
					}, {
						attribute_key,
						filter_operator: "attribute_changed",
						values: {
							from: [name],
							to: [name]
						},
						query_operator: "AND"
					}];
				}),
				...CUSTOM.map(([attribute_key, custom_attribute_type]) => ({
					attribute_key,
					custom_attribute_type,
					filter_operator: "equal_to",
					values: ["1"],
					query_operator: "AND"
				})),
				{
					attribute_key: "status",
					filter_operator: "equal_to",
					values: ["open"]
				}
			],
			actions: anyone()
		},
		{
			name: "The price list for whoever asks",
			event_name: "message_created",
			conditions: [{
				attribute_key: "message_type",
				filter_operator: "equal_to",
				values: ["incoming"],
				query_operator: "and"
			}, {
				attribute_key: "content",
				filter_operator: "contains",
				values: ["price"]
			}],
			actions: [SAYS, HANDS_OUT]
		},
		{
			name: "Gold customers",
			event_name: "conversation_created",
			conditions: [{
				attribute_key: "sla_policy_id",
				filter_operator: "attribute_changed",
				values: {
					from: ["gold"],
					to: ["gold"]
				}
			}],
			actions: [{
				action_name: "add_sla",
				action_params: ["gold"]
			}]
		}
	],
	same: {
		...sameActions,
		conditions: [
			[],
			"",
			null
		].map((values) => [{
			attribute_key: "city",
			filter_operator: "is_present",
			values,
			query_operator: null
		}])
	},
	weakens: [
		SENDS,
		SAYS,
		HANDS_OUT
	].flatMap((action) => {
		const actions = [action];
		return [
			[{}, { actions }],
			[{
				actions,
				active: false
			}, {
				actions,
				active: true
			}],
			[{ actions }, {
				actions,
				event_name: "conversation_created"
			}],
			[{ actions }, {
				actions,
				conditions: []
			}]
		];
	}),
	harmless: [[{ actions: anyone() }, {
		actions: anyone(),
		event_name: "conversation_created"
	}]],
	answers: [{ actions: [SAYS] }, { actions: [HANDS_OUT] }]
};
// src/kinds/types/automation-rules.ts
/** What asks only whether there is something takes no value; the dashboard (4.15.1) saves `[]`, `""` or null for it. */
function isValueless(operator) {
	return operator === "is_present" || operator === "is_not_present";
}
function isNothing$1(value) {
	return value === null || value === "" || Array.isArray(value) && value.every((item) => isNothing$1(item));
}
/** Chatwoot and its dashboard write "nothing" in several ways; a comparison of `and` with `AND` matters to one operator only. */
const conditions$1 = (value) => {
	const isCaseKept = Array.isArray(value) && value.some((item) => item?.filter_operator === "attribute_changed");
	return eachObject(({ query_operator, custom_attribute_type, values, ...rest }) => ({
		...rest,
		...values === void 0 || isValueless(rest.filter_operator) && isNothing$1(values) ? {} : { values },
		...typeof query_operator === "string" && query_operator !== "" ? { query_operator: isCaseKept ? query_operator : query_operator.toLowerCase() } : {},
		...custom_attribute_type ? { custom_attribute_type } : {}
	}))(value);
};
const CHANGED = ["values.from[]", "values.to[]"];
const ofCondition$1 = (attribute, to, places = ["values[]", ...CHANGED]) => places.map((values) => ({
	at: `conditions[attribute_key=${attribute}].${values}`,
	to,
	idsAsText: true
}));
/** A condition names a custom attribute by its key, and says beside of what it is one. */
const ofCustomAttributes = [
	"conversation_attribute",
	"contact_attribute",
	"company_attribute"
].map((model) => ({
	at: `conditions[custom_attribute_type=${model}].attribute_key`,
	to: "custom_attribute_definitions",
	where: { attribute_model: model }
}));
/** What decides when a rule runs, and on which conversations. */
const WHEN = [
	"active",
	"event_name",
	"conditions"
];
const automationRules = defineKind({
	name: "automation_rules",
	words: {
		noun: "rule",
		about: "What Chatwoot does by itself when something happens to a conversation.",
		loses: "it no longer runs",
		gone: "what happened in between is left as it is",
		stays: "what it has done to conversations stays done",
		page: "settings/automation/list",
		tells: {
			clauses: ruleClauses,
			creation: ruleCreation
		}
	},
	schema: fields({
		name: line,
		description: nullable(text$1),
		event_name: oneOf(ruleEvents),
		active: bool,
		conditions: conditionList,
		actions: actionsOf([
			...sharedActions,
			"open_conversation",
			"pending_conversation",
			"send_email_to_team",
			"add_sla"
		])
	}, {
		name: "What administrators call the rule in the settings.",
		description: "What the rule is for; administrators see it in the settings.",
		event_name: ["event", "What has to happen for the rule to run; \"conversation_opened\" means opened again, never a new one."],
		active: ["automation", "Whether the rule runs at all; true by default."],
		conditions: "What has to be true as well; with an empty list the rule runs at every such event.",
		actions: "What Chatwoot then does, one after the other."
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "automation_rules",
		list: "payload"
	}),
	references: [
		...ofCondition$1("inbox_id", "inboxes"),
		...ofCondition$1("team_id", "teams"),
		...ofCondition$1("assignee_id", "agents"),
		...ofCondition$1("labels", "labels"),
		...ofCondition$1("sla_policy_id", "sla_policies", CHANGED),
		...ofCustomAttributes,
		...actionReferences(),
		{
			at: "actions[action_name=send_email_to_team].action_params[].team_ids[]",
			to: "teams"
		},
		ofAction("add_sla", "sla_policies")
	],
	requests: {
		inOrder: true,
		attachments: sentFiles,
		defaults: {
			description: null,
			active: true
		}
	},
	limits: { required: [
		"event_name",
		"conditions",
		"actions"
	] },
	comparison: { canonical: {
		conditions: conditions$1,
		actions
	} },
	safety: {
		answers: ({ active, actions }) => active !== false && writesToCustomers(actions),
		switch: "active",
		weakens: { actions: moreIsSent },
		reaches: [{
			isOn: ({ active, actions }) => active !== false && carriesOut(actions),
			by: WHEN,
			says: "the rule sends what customers write elsewhere, at other times or of others than before"
		}, {
			isOn: ({ active, actions }) => active !== false && writesToCustomers(actions),
			by: WHEN,
			says: "the rule writes to customers at other times or to others than before"
		}]
	},
	example: {
		name: "Refunds to the second level",
		description: "Conversations about refunds",
		event_name: "message_created",
		active: true,
		conditions: [
			{
				attribute_key: "content",
				filter_operator: "contains",
				values: ["refund"],
				query_operator: "and"
			},
			{
				attribute_key: "message_type",
				filter_operator: "equal_to",
				values: ["incoming"],
				query_operator: "and"
			},
			{
				attribute_key: "plan",
				custom_attribute_type: "contact_attribute",
				filter_operator: "equal_to",
				values: ["gold"],
				query_operator: "and"
			},
			{
				attribute_key: "inbox_id",
				filter_operator: "equal_to",
				values: ["shop"]
			}
		],
		actions: [
			{
				action_name: "add_label",
				action_params: ["billing"]
			},
			{
				action_name: "remove_label",
				action_params: ["billing"]
			},
			{
				action_name: "assign_team",
				action_params: ["second-level"]
			},
			{
				action_name: "send_email_to_team",
				action_params: [{
					team_ids: ["second-level"],
					message: "A refund is asked for"
				}]
			},
			{
				action_name: "assign_agent",
				action_params: ["rajiv@example.com"]
			}
		]
	},
	samples: ruleSamples,
	simulatedAs: "rule",
	map: {
		column: "rules",
		lines: ruleLines
	},
	availability: {
		verified: "4.15.1",
		feature: "automations",
		parts: ruleParts
	}
});
// src/kinds/fields/impact.ts
const openInInbox = {
	path: ({ id }) => `conversations/meta?status=open&inbox_id=${id}`,
	at: "meta.all_count",
	says: {
		one: "open conversation is in it",
		many: "open conversations are in it",
		what: "open conversations in it"
	}
};
const allInInbox = {
	path: ({ id }) => `conversations/meta?status=all&inbox_id=${id}`,
	at: "meta.all_count",
	says: {
		one: "conversation is in it, of any status",
		many: "conversations are in it, of any status",
		what: "conversations in it, of any status"
	}
};
const openInTeam = {
	path: ({ id }) => `conversations/meta?status=open&team_id=${id}`,
	at: "meta.all_count",
	says: {
		one: "open conversation is assigned to it",
		many: "open conversations are assigned to it",
		what: "open conversations assigned to it"
	}
};
const withLabel = {
	path: ({ fields: { title } }) => `conversations/meta?status=all&${labelled([title ?? null])}`,
	at: "meta.all_count",
	says: {
		one: "conversation has this label",
		many: "conversations have this label",
		what: "conversations with this label"
	}
};
/** From the source (contacts_controller#resolved_contacts, in 1.x as in 4.x), not recorded: contacts with any of these labels. */
const contactsInAudience = {
	path: ({ fields: { audience } }) => {
		const titles = Array.isArray(audience) ? audience.map((one) => one.id ?? null) : [];
		return titles.length === 0 ? null : `contacts?page=1&${labelled(titles)}`;
	},
	at: "meta.count",
	says: {
		one: "contact has a label of its audience",
		many: "contacts have a label of its audience",
		what: "contacts with a label of its audience"
	}
};
/** Who belongs to an inbox sees it. */
const agentsOfInbox = {
	path: ({ id }) => `inbox_members/${id}`,
	at: "payload",
	says: {
		one: "agent loses access to it",
		many: "agents lose access to it",
		what: "agents who lose access to it"
	}
};
const agentsOfTeam = {
	path: ({ id }) => `teams/${id}/team_members`,
	at: "",
	says: {
		one: "agent is in it",
		many: "agents are in it",
		what: "agents in it"
	}
};
function labelled(titles) {
	return titles.map((title) => `labels[]=${encodeURIComponent(String(title))}`).join("&");
}
// src/kinds/fields/moment.ts
/** Points in time: text with a zone in files and requests, seconds since 1970 in answers (4.15.1). */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
/** Without a zone a server would take its own; what is no time at all it takes for now. */
const moment = string().check(_regex(ISO, "must be a time with its zone, such as \"2030-01-31T09:00:00Z\""), refine((text) => !ISO.test(text) || Number.isFinite(Date.parse(text)), "must be a day that there is"));
/** In UTC, to the second. */
const inUtc = (value) => {
	const milliseconds = typeof value === "number" ? value * 1e3 : typeof value === "string" ? Date.parse(value) : NaN;
	return Number.isFinite(milliseconds) ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : value;
};
// src/kinds/types/campaigns.ts
const ordinary = collection({
	path: "campaigns",
	wrap: "campaign"
});
/** An answer holds the whole inbox, its credentials included: only which one it is goes further. */
const slim = ({ inbox, sender, ...rest }) => ({
	...rest,
	inbox_id: inbox?.id ?? null,
	sender_id: sender?.id ?? null
});
const endpoint$1 = {
	...ordinary,
	listed: (answer, parent) => ordinary.listed(answer, parent)?.map(slim) ?? null,
	created: (answer, parent) => {
		const made = ordinary.created(answer, parent);
		return made === null ? null : slim(made);
	}
};
/** A one-off without a time is due at once. */
const timeAndAudience = without(({ scheduled_at, audience }) => audience !== void 0 && scheduled_at === void 0 ? [{
	at: ["audience"],
	says: "needs \"scheduled_at\" beside it: without a time Chatwoot sends to them at once",
	help: "Write when it is to be sent."
}] : []);
/** Those on websites go on until they are switched off, those to an audience are sent once whatever that says. */
const isOn = ({ enabled, audience }) => audience === void 0 ? enabled !== false && enabled !== null : Array.isArray(audience) && audience.length > 0;
const campaigns = defineKind({
	name: "campaigns",
	words: {
		noun: "campaign",
		about: "Messages that Chatwoot sends by itself: on a website as long as they are on, by SMS or WhatsApp once to those with a label.",
		loses: "it is no longer sent, and which conversations began with it is lost",
		gone: "one whose time is over would be sent once more",
		stays: "what was sent stays sent"
	},
	schema: fields({
		title: nonBlank,
		description: nullable(text$1),
		message: nonBlankText,
		enabled: nullable(bool),
		inbox_id: reference$1,
		sender_id: nullable(reference$1),
		trigger_rules: described(partial(object({
			url: text$1.check(_regex(/^https?:\/\//, "must begin with http:// or https://")),
			time_on_page: count
		})), {
			url: "The address of the page on which the message appears; \"*\" stands for any part of it.",
			time_on_page: "Seconds on the page after which the message appears."
		}),
		trigger_only_during_business_hours: nullable(bool),
		scheduled_at: moment,
		audience: list(described(object({
			type: oneOf(["Label"]),
			id: reference$1
		}), {
			type: "By what people are chosen; \"Label\" is the only way.",
			id: "The label that those have who are written to."
		})),
		template_params: freeObject
	}, {
		title: "The name of the campaign, for people who look after it.",
		description: "What the campaign is for.",
		message: "What customers read.",
		enabled: "Whether a campaign on a website is on, which is so by default.",
		inbox_id: "The inbox that it is sent from: of a website, or of SMS or WhatsApp for one that is sent once.",
		sender_id: "The agent who is shown as the sender; null: nobody is.",
		trigger_rules: "When the message appears on a website; without an address it never does.",
		trigger_only_during_business_hours: "Whether it appears only while the inbox is open; false by default.",
		scheduled_at: "When a campaign by SMS or WhatsApp is sent, once.",
		audience: "Whom a campaign by SMS or WhatsApp is sent to.",
		template_params: "The WhatsApp template and what is filled into it."
	}).check(timeAndAudience),
	identity: { nameField: "title" },
	endpoint: endpoint$1,
	references: [
		{
			at: "inbox_id",
			to: "inboxes",
			goesAlong: true
		},
		{
			at: "sender_id",
			to: "agents"
		},
		{
			at: "audience[type=Label].id",
			to: "labels",
			byId: true
		}
	],
	requests: { defaults: {
		description: null,
		enabled: true,
		sender_id: null,
		trigger_rules: {},
		trigger_only_during_business_hours: false
	} },
	limits: {
		required: ["message", "inbox_id"],
		immutable: ["inbox_id"]
	},
	comparison: { canonical: {
		scheduled_at: inUtc,
		audience: asSet
	} },
	safety: {
		answers: isOn,
		switch: "enabled",
		reaches: [{
			isOn,
			by: [
				"enabled",
				"message",
				"trigger_rules",
				"trigger_only_during_business_hours",
				"scheduled_at",
				"audience",
				"template_params"
			],
			says: "the campaign writes something else, at other times or to others than before"
		}]
	},
	impact: { answering: [contactsInAudience] },
	example: {
		title: "Help with prices",
		description: "For those who hesitate",
		message: "Shall we help you to choose?",
		enabled: false,
		inbox_id: "shop",
		sender_id: "rajiv@example.com",
		trigger_rules: {
			url: "https://shop.example.com/prices",
			time_on_page: 30
		},
		trigger_only_during_business_hours: true
	},
	samples: {
		more: [{
			title: "Summer",
			message: "We are open all summer.",
			inbox_id: "Texts",
			scheduled_at: "2999-06-01T08:00:00Z",
			audience: [{
				type: "Label",
				id: "billing"
			}],
			template_params: { name: "summer" }
		}],
		same: { scheduled_at: ["2999-06-01T08:00:00Z", "2999-06-01T10:00:00.000+02:00"] },
		weakens: [[{ enabled: true }, {
			enabled: true,
			message: "Buy now"
		}]],
		harmless: [[{}, { message: "Buy now" }]],
		answers: [{ enabled: true }, { audience: [{
			type: "Label",
			id: "billing"
		}] }]
	},
	availability: {
		verified: "4.15.1",
		feature: "campaigns",
		parts: [{
			at: "template_params",
			since: "4.4",
			otherwise: "ignores"
		}]
	}
});
// src/kinds/types/canned-responses.ts
const cannedResponses = defineKind({
	name: "canned_responses",
	words: {
		noun: "canned response",
		about: "Texts that agents insert into a reply by typing a short code.",
		loses: "agents can no longer insert it",
		page: "settings/canned-response/list"
	},
	schema: fields({
		short_code: nonBlank,
		content: nonBlankText
	}, {
		short_code: ["short code", "What agents type after \"/\" to insert the text."],
		content: ["text", "The text that is inserted; variables such as {{contact.name}} are filled in when it is sent."]
	}),
	identity: {
		nameField: "short_code",
		unique: { short_code: { aside: (mark) => mark } }
	},
	endpoint: collection({
		path: "canned_responses",
		wrap: "canned_response",
		listedFor: "anyone"
	}),
	limits: { required: ["content"] },
	example: {
		short_code: "hello",
		content: "Hello {{contact.name}}, how can we help?"
	},
	availability: {
		verified: "4.15.1",
		feature: "canned_responses"
	}
});
// src/kinds/endpoints/filtered.ts
/** Resources that belong to others without being in their path: one list for each, asked for by `path?field=ID`. */
function filtered({ of, slim, ...declared }) {
	const ordinary = collection(declared);
	const { path } = declared;
	return {
		...ordinary,
		under: of,
		list: (parent) => `${path}?${of.at}=${parent.id}`,
		pages: ordinary.pages === null ? null : {
			...ordinary.pages,
			path: (page, parent) => `${path}?${of.at}=${parent.id}&page=${page}`
		},
		listed: (answer) => ordinary.listed(answer, null)?.map(slim) ?? null,
		address: (item) => ordinary.address(item, null),
		create: (body) => ordinary.create(body, null),
		created: (answer) => {
			const made = ordinary.created(answer, null);
			return made === null ? null : slim(made);
		}
	};
}
// src/kinds/types/captain-assistant-responses.ts
const captainAssistantResponses = defineKind({
	name: "captain_assistant_responses",
	words: {
		noun: "Captain answer",
		about: "Questions with the answers that an assistant gives to customers, written by people.",
		loses: "the assistant no longer knows the answer"
	},
	schema: fields({
		question: nonBlank,
		assistant_id: reference$1,
		answer: nonBlankText,
		status: oneOf(["pending", "approved"])
	}, {
		question: "What customers ask, in their words.",
		assistant_id: ["assistant", "The assistant that gives the answer."],
		answer: "What the assistant answers from.",
		status: "Whether it may be used: \"approved\", which is the default, or \"pending\"."
	}),
	identity: {
		nameField: "question",
		isForeign: ({ documentable }) => documentable?.type === "Captain::Document"
	},
	endpoint: filtered({
		path: "captain/assistant_responses",
		list: "payload",
		wrap: "assistant_response",
		total: "meta.total_count",
		of: {
			kind: "captain_assistants",
			at: "assistant_id"
		},
		slim: ({ assistant, ...rest }) => ({
			...rest,
			assistant_id: assistant?.id ?? null
		}),
		listedFor: "anyone"
	}),
	references: [{
		at: "assistant_id",
		to: "captain_assistants",
		goesAlong: true
	}],
	requests: { defaults: { status: "approved" } },
	limits: {
		required: ["assistant_id", "answer"],
		immutable: ["assistant_id"]
	},
	example: {
		question: "How long does a delivery take?",
		assistant_id: "ada",
		answer: "Two days within Germany.",
		status: "pending"
	},
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
const captainAssistants = defineKind({
	name: "captain_assistants",
	words: {
		noun: "Captain assistant",
		about: "Chatwoot's own assistants, who answer customers from your documents and answers.",
		loses: "its documents, answers, scenarios and links to inboxes are deleted with it; nobody answers in its place",
		gone: "what it had learned from documents and conversations stays lost"
	},
	schema: fields({
		name: nonBlank,
		description: nonBlank,
		config: described(partial(object({
			product_name: line,
			feature_faq: bool,
			feature_memory: bool,
			feature_citation: bool,
			feature_contact_attributes: bool,
			welcome_message: nullable(text$1),
			handoff_message: nullable(text$1),
			resolution_message: nullable(text$1),
			instructions: nullable(text$1),
			temperature: number().check(_gte(0), _lte(2))
		})), {
			product_name: ["product", "The product that the assistant speaks for, by its name."],
			feature_faq: "Whether it proposes answers to save from conversations that agents have resolved; false by default.",
			feature_memory: "Whether it keeps notes on what customers say about themselves; false by default.",
			feature_citation: "Whether its answers name the pages that they come from; false by default.",
			feature_contact_attributes: "Whether it may look at the attributes of the customer; false by default.",
			welcome_message: "What it says first to customers who open the chat.",
			handoff_message: "What it says to customers when it hands over to an agent.",
			resolution_message: "What it says to customers when it resolves their conversation.",
			instructions: "How it is to speak and to decide, in words of yours.",
			temperature: "How freely it words its answers, from 0, always alike, to 2."
		}),
		response_guidelines: list(text$1),
		guardrails: list(text$1)
	}, {
		name: "The name under which it answers customers.",
		description: "What the assistant is for; it is told so itself.",
		config: ["settings", "What it may do, and what it says by itself."],
		response_guidelines: ["guidelines", "Rules for the way it answers, one sentence each."],
		guardrails: "What it must never do or say, one sentence each."
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "captain/assistants",
		list: "payload",
		wrap: "assistant",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		config: {},
		response_guidelines: [],
		guardrails: []
	} },
	limits: { required: ["description"] },
	example: {
		name: "Ada",
		description: "Answers what customers of the shop ask",
		config: {
			product_name: "Shop",
			feature_faq: true,
			feature_memory: false,
			feature_citation: true,
			feature_contact_attributes: false,
			welcome_message: "Hello, I am Ada. What can I do for you?",
			handoff_message: "A colleague takes over.",
			resolution_message: "I am glad that I could help.",
			instructions: "Be brief.",
			temperature: .5
		},
		response_guidelines: ["Answer in the language of the customer"],
		guardrails: ["Never promise a price"]
	},
	map: {
		column: "bots",
		lines: () => []
	},
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration",
		parts: [
			{
				at: "config.welcome_message",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.handoff_message",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.resolution_message",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.instructions",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.temperature",
				since: "4.3",
				otherwise: "ignores"
			},
			{
				at: "config.feature_citation",
				since: "4.5",
				otherwise: "ignores"
			},
			{
				at: "config.feature_contact_attributes",
				since: "4.12",
				otherwise: "ignores"
			},
			{
				at: "response_guidelines",
				since: "4.4",
				otherwise: "ignores"
			},
			{
				at: "guardrails",
				since: "4.4",
				otherwise: "ignores"
			}
		]
	}
});
// src/kinds/fields/captain-auth.ts
/** How a tool of Captain proves who it is, and where it may send: what Chatwoot 4.15.1 checks, and what it needs and does not. */
/** What each way needs: Chatwoot takes anything, and sends nothing of what is not complete. */
const NEEDS = {
	none: [],
	bearer: ["token"],
	basic: ["username", "password"],
	api_key: [
		"name",
		"key",
		"location"
	]
};
const WAYS = [
	"none",
	"bearer",
	"basic",
	"api_key"
];
/** Shown to administrators in the open; taken out of what is read. */
const HIDDEN$1 = [
	"token",
	"password",
	"key"
];
const authConfig = described(partial(object({
	token: string(),
	username: string(),
	password: string(),
	name: string(),
	key: string(),
	location: _enum(["header"])
})), {
	token: "The token of \"bearer\", as a secret.",
	username: "The user of \"basic\".",
	password: "The password of \"basic\", as a secret.",
	name: ["header", "The header in which \"api_key\" is sent, such as \"X-Api-Key\"."],
	key: "The key of \"api_key\", as a secret.",
	location: "Where \"api_key\" is sent: Chatwoot knows \"header\" only."
});
const isWay = (way) => typeof way === "string" && Object.hasOwn(NEEDS, way);
function missingAuth(way, config) {
	return (isWay(way) ? NEEDS[way] : []).filter((name) => !Object.hasOwn(isObject(config) ? config : {}, name));
}
/** What is written of `auth_config` has to be all of what `auth_type` needs, and no more. */
const completeAuth = without(({ auth_type, auth_config }) => {
	if (!isWay(auth_type) || !isObject(auth_config)) return [];
	const needed = NEEDS[auth_type];
	const missing = missingAuth(auth_type, auth_config);
	return [...missing.length === 0 ? [] : [{
		at: ["auth_config"],
		says: `must hold ${missing.map((name) => JSON.stringify(name)).join(" and ")}: Chatwoot replaces all of it, and what is secret is kept nowhere else`,
		help: "Add it, a secret as ${secret:NAME}."
	}], ...Object.keys(auth_config).filter((name) => !needed.includes(name)).map((name) => ({
		at: ["auth_config", name],
		says: `is nothing that "${auth_type}" sends`,
		near: needed
	}))];
});
/** Liquid may stand in it anywhere. Numbers for names, and names of this machine or network, are refused (422). */
const publicAddress = without((address) => {
	const plain = address.replace(/\{\{.*?\}\}/g, "x");
	const isAscii = !/[^\u0021-\u007e]/.test(plain);
	const host = /^https:\/\/(?:[^/?#@]*@)?([^/?#:[\]]+)(?::\d+)?(?:[/?#]|$)/.exec(plain)?.[1]?.toLowerCase() ?? "";
	const isPublic = host.includes(".") && !/^[\d.]+$|\.local$|\.$/.test(host);
	return isAscii && isPublic && URL.canParse(plain) ? [] : [{
		at: [],
		says: "must be an address of https at a public name, in plain letters",
		help: "Chatwoot takes neither http nor numbers nor names of its own network."
	}];
});
// src/kinds/types/captain-custom-tools.ts
const parameter = described(object({
	name: nonBlank,
	type: nonBlank,
	description: nonBlank,
	required: optional(bool)
}), {
	name: "The name by which the templates use it.",
	type: "What it is, such as \"string\" or \"number\".",
	description: "What the assistant is to fill in.",
	required: "Whether the tool cannot be used without it; false unless written."
});
const withoutSecrets = (config) => Object.fromEntries(Object.entries(config).filter(([name]) => !HIDDEN$1.some((one) => one === name)));
const captainCustomTools = defineKind({
	name: "captain_custom_tools",
	words: {
		noun: "Captain tool",
		about: "Requests to other programs that assistants may send while they answer. At most 15.",
		loses: "scenarios that name it run without it and cannot be saved any more; its credentials are gone from Chatwoot",
		gone: "its secrets have to be given once more, and its id in scenarios may be another one",
		stays: "what the other program has been told it keeps"
	},
	schema: fields({
		title: nonBlank,
		description: nullable(text$1),
		endpoint_url: text$1.check(publicAddress),
		http_method: oneOf(["GET", "POST"]),
		request_template: nullable(text$1),
		response_template: nullable(text$1),
		auth_type: oneOf(WAYS),
		auth_config: authConfig,
		param_schema: list(parameter),
		enabled: bool
	}, {
		title: "What it is called; scenarios name it by the first title it had: \"Track parcel\" is tool://custom_track_parcel.",
		description: "When the assistant is to use it.",
		endpoint_url: ["address", "Where the request goes; {{ name }} is filled in with a parameter."],
		http_method: ["method", "How the address is asked: by \"GET\", which is the default, or by \"POST\"."],
		request_template: "The body of the request, with parameters in it.",
		response_template: "What the assistant is told of the answer.",
		auth_type: ["authentication", "How it proves who it is; \"none\" by default."],
		auth_config: ["credentials", "What that needs; all of it is written whenever one of them changes."],
		param_schema: ["parameters", "What the assistant fills in."],
		enabled: "Whether assistants may use it, which is the default."
	}).check(completeAuth),
	identity: { nameField: "title" },
	endpoint: collection({
		path: "captain/custom_tools",
		list: "payload",
		wrap: "custom_tool",
		listedFor: "anyone"
	}),
	requests: {
		defaults: {
			description: null,
			http_method: "GET",
			request_template: null,
			response_template: null,
			auth_type: "none",
			param_schema: [],
			enabled: true
		},
		fromLive: ({ auth_config, ...rest }) => ({
			...rest,
			...isObject(auth_config) ? { auth_config: withoutSecrets(auth_config) } : {}
		})
	},
	limits: {
		required: ["endpoint_url"],
		cannotCreate: ({ auth_type, auth_config }) => {
			const [missing] = missingAuth(auth_type, auth_config);
			return missing === void 0 ? null : `"auth_config.${missing}" is missing`;
		}
	},
	comparison: { writtenOnly: HIDDEN$1.map((name) => `auth_config.${name}`) },
	safety: {
		weakens: { endpoint_url: newAddress("what assistants tell of customers") },
		secrets: [...HIDDEN$1]
	},
	example: {
		title: "Track parcel",
		description: "Where a parcel is",
		endpoint_url: "https://parcels.example.com/{{ number }}",
		http_method: "GET",
		request_template: null,
		response_template: "The parcel is {{ response.place }}.",
		auth_type: "none",
		auth_config: {},
		param_schema: [{
			name: "number",
			type: "string",
			description: "The number of the parcel",
			required: true
		}],
		enabled: true
	},
	samples: {
		more: [
			{
				title: "Orders",
				endpoint_url: "https://a.example.com/orders",
				auth_type: "bearer",
				auth_config: { token: "made-up" }
			},
			{
				title: "Prices",
				endpoint_url: "https://a.example.com/prices",
				auth_type: "basic",
				auth_config: {
					username: "captain",
					password: "made-up"
				}
			},
			{
				title: "Stock",
				endpoint_url: "https://a.example.com/stock",
				auth_type: "api_key",
				auth_config: {
					name: "X-Api-Key",
					key: "made-up",
					location: "header"
				}
			}
		],
		weakens: [[null, {}], [{}, { endpoint_url: "https://elsewhere.example.com/{{ number }}" }]]
	},
	availability: {
		verified: "4.15.1",
		since: "4.13",
		edition: "enterprise",
		feature: "custom_tools",
		needsFeature: "custom_tools"
	}
});
// src/kinds/types/captain-documents.ts
/** One slash at the end is taken off when it is saved (4.15.1). */
const withoutSlash = (value) => typeof value === "string" ? value.replace(/\/$/, "") : value;
const captainDocuments = defineKind({
	name: "captain_documents",
	words: {
		noun: "Captain document",
		about: "Pages of the web that an assistant reads, to answer customers from them.",
		loses: "the assistant forgets the page and every answer it has made of it",
		gone: "the page is read anew, and answers that people had corrected are lost"
	},
	schema: fields({
		external_link: text$1.check(_regex(/^https?:\/\/\S+$/, "must be an address that begins with http:// or https://"), _regex(/^(?!.*\.pdf\/?$)/i, "must not be that of a PDF, which is uploaded in the dashboard")),
		assistant_id: reference$1
	}, {
		external_link: ["address", "The page that is read; it is read again only when it is added anew."],
		assistant_id: ["assistant", "The assistant that answers from it."]
	}),
	identity: {
		nameField: "external_link",
		takenOnce: [["external_link", "assistant_id"]],
		isForeign: ({ external_link }) => typeof external_link === "string" && external_link.startsWith("PDF: ")
	},
	endpoint: filtered({
		path: "captain/documents",
		list: "payload",
		wrap: "document",
		total: "meta.total_count",
		of: {
			kind: "captain_assistants",
			at: "assistant_id"
		},
		slim: ({ assistant, ...rest }) => ({
			...rest,
			assistant_id: assistant?.id ?? null
		}),
		listedFor: "anyone"
	}),
	references: [{
		at: "assistant_id",
		to: "captain_assistants",
		goesAlong: true
	}],
	limits: {
		required: ["assistant_id"],
		immutable: ["external_link", "assistant_id"]
	},
	comparison: { canonical: { external_link: withoutSlash } },
	example: {
		external_link: "https://shop.example.com/help",
		assistant_id: "ada"
	},
	samples: { same: { external_link: ["https://shop.example.com/help", "https://shop.example.com/help/"] } },
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
// src/kinds/types/captain-inboxes.ts
const captainInboxes = defineKind({
	name: "captain_inboxes",
	words: {
		noun: "assistant binding",
		about: "In which inboxes a Captain assistant answers: all of them. Take the entry out, and it goes on answering where it does.",
		stays: "what the assistant has answered there stays said"
	},
	schema: fields({
		assistant: reference$1,
		inboxes: list(reference$1)
	}, {
		assistant: "The assistant that answers.",
		inboxes: "The inboxes in which it answers customers before an agent does; an inbox has one assistant at most."
	}),
	identity: {
		nameField: "assistant",
		heldOnce: ["inboxes"]
	},
	endpoint: membership({
		over: "captain_assistants",
		at: "assistant",
		members: "inboxes",
		read: ({ address }) => `${address}/inboxes`,
		list: "payload",
		write: writtenOneByOne(({ address }, inbox) => ({
			method: "POST",
			path: `${address}/inboxes`,
			body: { inbox: { inbox_id: inbox } }
		}), ({ address }, inbox) => ({
			method: "DELETE",
			path: `${address}/inboxes/${String(inbox)}`
		})),
		listedFor: "anyone"
	}),
	references: [{
		at: "assistant",
		to: "captain_assistants"
	}, {
		at: "inboxes[]",
		to: "inboxes"
	}],
	limits: {
		required: ["inboxes"],
		immutable: ["assistant"]
	},
	comparison: { canonical: { inboxes: asSet } },
	safety: { weakens: { inboxes: moreOf("the assistant answers customers in another inbox") } },
	example: {
		assistant: "ada",
		inboxes: ["shop"]
	},
	samples: {
		weakens: [[{ inboxes: [] }, {}]],
		harmless: [[{}, { inboxes: [] }]]
	},
	map: connects(["inboxes", "inboxes"], ["assistant", "captain_assistants"]),
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
// src/kinds/types/captain-preferences.ts
/** Those that answer today, and those that are announced: Chatwoot takes both (4.12.1 and 4.15.1). */
const ANSWERING = [
	"gpt-5-mini",
	"gpt-4.1",
	"gpt-5.1",
	"gpt-5.2",
	"claude-haiku-4.5",
	"claude-sonnet-4.5"
];
const GEMINI = ["gemini-3-flash", "gemini-3-pro"];
const SHORT = [
	"gpt-4.1-nano",
	"gpt-4.1-mini",
	"gpt-5-mini",
	"gemini-3-flash",
	"claude-haiku-4.5"
];
const EDITING = [
	"gpt-4.1",
	"gpt-5.1",
	"gpt-5.2",
	"gemini-3-pro"
];
const models = described(partial(object({
	editor: oneOf([...SHORT, ...EDITING]),
	assistant: oneOf([...ANSWERING, ...GEMINI]),
	copilot: oneOf([...ANSWERING, ...GEMINI]),
	label_suggestion: oneOf(SHORT),
	audio_transcription: oneOf(["whisper-1"]),
	help_center_search: oneOf(["text-embedding-3-small"])
})), {
	editor: ["model for replies", "The model that improves what agents write; \"gpt-4.1-mini\" by default."],
	assistant: ["model for assistants", "The model with which assistants answer customers; \"gpt-5.1\" by default."],
	copilot: ["model for the copilot", "The model with which the copilot answers agents; \"gpt-5.1\" by default."],
	label_suggestion: ["model for labels", "The model that suggests labels; \"gpt-4.1-nano\" by default."],
	audio_transcription: ["model for audio", "The model that writes out audio messages; \"whisper-1\" is the only one."],
	help_center_search: ["model for the search", "The model that finds articles by their meaning; \"text-embedding-3-small\" is the only one."]
});
const features = described(partial(object({
	editor: bool,
	assistant: bool,
	copilot: bool,
	label_suggestion: bool,
	audio_transcription: bool,
	help_center_search: bool
})), {
	editor: ["help with replies", "Whether agents may have what they write improved; false by default."],
	assistant: ["assistants", "Whether assistants are on; false by default."],
	copilot: ["copilot", "Whether agents may ask the copilot; false by default."],
	label_suggestion: ["label suggestions", "Whether labels are suggested for conversations; false by default."],
	audio_transcription: ["audio transcription", "Whether audio messages are written out as text; false by default."],
	help_center_search: ["search by meaning", "Whether articles are found by their meaning; false by default."]
});
const NAMES = [
	"editor",
	"assistant",
	"copilot",
	"label_suggestion",
	"audio_transcription",
	"help_center_search"
];
const captainPreferences = defineKind({
	name: "captain_preferences",
	words: {
		noun: "Captain preferences",
		about: "What Captain does in the account, and with which models. An account has them once, under any key; they are never created and never deleted.",
		page: "settings/captain"
	},
	schema: fields({
		captain_models: models,
		captain_features: features
	}, {
		captain_models: ["models", "Which model does what; those that are left out stay as they are."],
		captain_features: ["features", "What Captain does; those that are left out stay as they are."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "captain/preferences",
		update: "PUT",
		listedFor: "anyone"
	}),
	requests: {
		defaults: {
			captain_models: {
				editor: "gpt-4.1-mini",
				assistant: "gpt-5.1",
				copilot: "gpt-5.1",
				label_suggestion: "gpt-4.1-nano",
				audio_transcription: "whisper-1",
				help_center_search: "text-embedding-3-small"
			},
			captain_features: Object.fromEntries(NAMES.map((name) => [name, false]))
		},
		fromLive: ({ features: all, ...raw }) => ({
			...raw,
			captain_models: eachIn(all, "selected"),
			captain_features: eachIn(all, "enabled")
		}),
		partial: ["captain_models", "captain_features"]
	},
	limits: { neverEmpty: ["captain_models", "captain_features"] },
	safety: { weakens: Object.fromEntries(NAMES.map((name) => [`captain_features.${name}`, becomes(true, "what customers write goes to a language model")])) },
	example: {
		captain_models: {
			editor: "gpt-4.1",
			assistant: "gpt-5.2",
			copilot: "gpt-5-mini",
			label_suggestion: "gpt-4.1-mini",
			audio_transcription: "whisper-1",
			help_center_search: "text-embedding-3-small"
		},
		captain_features: {
			editor: true,
			assistant: true,
			copilot: false,
			label_suggestion: true,
			audio_transcription: false,
			help_center_search: true
		}
	},
	availability: {
		verified: "4.15.1",
		since: "4.10"
	}
});
function eachIn(all, name) {
	return Object.fromEntries(Object.entries(isObject(all ?? null) ? all : {}).flatMap(([feature, its]) => NAMES.includes(feature) && isObject(its) && its[name] !== void 0 ? [[feature, its[name]]] : []));
}
// src/kinds/fields/captain-tools.ts
/** The tools that a scenario of Captain names by links in its instruction: `[any words](tool://handoff)`. */
/** Those that every installation has (`GET captain/assistants/tools`, 4.15.1). */
const BUILT_IN = [
	"add_contact_note",
	"add_private_note",
	"update_priority",
	"add_label_to_conversation",
	"faq_lookup",
	"resolve_conversation",
	"handoff"
];
/** Tools that neither Chatwoot has nor an account can have made: the ids of those begin with `custom_`. */
const strangeTools = without((instruction) => {
	return [...instruction.matchAll(/\(tool:\/\/([^/)]+)\)/g)].map((found) => found[1]).filter((id) => !BUILT_IN.includes(id) && !id.startsWith("custom_")).map((id) => ({
		at: [],
		says: `has a link to the tool ${JSON.stringify(id)}, which there is not`,
		help: `Those of Chatwoot are ${BUILT_IN.join(", ")}; one of your own begins with custom_.`
	}));
});
// src/kinds/types/captain-scenarios.ts
const captainScenarios = defineKind({
	name: "captain_scenarios",
	words: {
		noun: "Captain scenario",
		about: "What an assistant does step by step when customers come with something it knows.",
		loses: "the assistant no longer handles such conversations by it"
	},
	schema: fields({
		title: nonBlank,
		assistant_id: reference$1,
		description: nonBlankText,
		instruction: nonBlankText.check(strangeTools)
	}, {
		title: "What the scenario is called among those of its assistant.",
		assistant_id: ["assistant", "The assistant that follows it."],
		description: "When the assistant is to follow it.",
		instruction: "What to do, with a link for each tool that it may use: \"[hand over](tool://handoff)\"."
	}),
	identity: { nameField: "title" },
	endpoint: collection({
		path: "scenarios",
		list: "payload",
		wrap: "scenario",
		under: {
			kind: "captain_assistants",
			at: "assistant_id"
		},
		listedFor: "anyone"
	}),
	references: [{
		at: "assistant_id",
		to: "captain_assistants",
		goesAlong: true
	}],
	limits: {
		required: [
			"assistant_id",
			"description",
			"instruction"
		],
		immutable: ["assistant_id"]
	},
	example: {
		title: "Refund",
		assistant_id: "ada",
		description: "When customers want their money back",
		instruction: "Ask for the order number, then [hand over](tool://handoff)."
	},
	availability: {
		verified: "4.15.1",
		since: "4.4",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
// src/kinds/types/categories.ts
const categories = defineKind({
	name: "categories",
	words: {
		noun: "category",
		about: "What the articles of a help centre are sorted into: one category for each language.",
		loses: "its articles stay, without a category",
		gone: "articles that were in it have to be put into it once more"
	},
	schema: fields({
		portal: reference$1,
		name: nonBlank,
		slug,
		locale,
		description: nullable(text$1),
		position: nullable(count),
		icon: nullable(line),
		icon_color: nullable(line),
		parent_category: nullable(reference$1),
		root_category: nullable(reference$1),
		related_categories: list(reference$1)
	}, {
		portal: "The help centre it belongs to.",
		name: "What visitors read.",
		slug: "Its part of the public address; once for each language of a portal.",
		locale: "The language of it and of its articles: one of the `config.allowed_locales` of the portal.",
		description: "What it is about; visitors see it below the name.",
		position: "Its place among the others, the smallest number first; without one it comes last.",
		icon: "An emoji, or the name of an icon.",
		icon_color: "The color of the icon, such as \"#ff0000\".",
		parent_category: "The category that it is part of.",
		root_category: ["translated category", "The category of which it is the translation."],
		related_categories: "Other categories that visitors may be looking for; once there are some, one stays."
	}),
	references: [
		{
			at: "portal",
			to: "portals",
			goesAlong: true
		},
		{
			at: "parent_category",
			to: "categories"
		},
		{
			at: "root_category",
			to: "categories"
		},
		{
			at: "related_categories[]",
			to: "categories"
		}
	],
	identity: {
		nameField: "slug",
		naturalKey: ["slug", "locale"],
		unique: { slug: {
			aside: (mark) => mark,
			within: ["portal", "locale"]
		} }
	},
	endpoint: collection({
		path: "categories",
		list: "payload",
		created: "payload",
		wrap: "category",
		under: {
			kind: "portals",
			at: "portal"
		},
		fullPages: [25, 1e3],
		listedFor: "anyone"
	}),
	requests: {
		defaults: {
			description: null,
			position: null,
			icon: null,
			icon_color: null,
			parent_category: null,
			root_category: null,
			related_categories: []
		},
		fromLive: (raw) => ({
			...raw,
			parent_category: idIn(raw.parent_category),
			root_category: idIn(raw.root_category),
			related_categories: (raw.related_categories ?? []).map(idIn)
		}),
		toBody: (category) => renamed(category, {
			parent_category: "parent_category_id",
			root_category: "associated_category_id",
			related_categories: "related_category_ids"
		})
	},
	limits: {
		required: [
			"portal",
			"name",
			"locale"
		],
		immutable: ["portal"],
		neverEmpty: ["related_categories"],
		listedBy: [{
			at: "locale",
			in: "portal",
			list: "config.allowed_locales"
		}]
	},
	comparison: { canonical: { related_categories: asSet } },
	example: {
		portal: "help",
		name: "Refunds",
		slug: "refunds",
		locale: "en",
		description: "How to get money back",
		position: 20,
		icon: "💶",
		icon_color: "#ff0000",
		parent_category: "billing",
		root_category: "billing",
		related_categories: ["abrechnung", "billing"]
	},
	samples: { more: [{
		portal: "help",
		name: "Billing",
		slug: "billing",
		locale: "en"
	}, {
		portal: "help",
		name: "Abrechnung",
		slug: "abrechnung",
		locale: "de",
		root_category: "billing"
	}] },
	availability: {
		verified: "4.15.1",
		feature: "help_center",
		parts: [{
			at: "icon",
			since: "3.3",
			otherwise: "ignores"
		}, {
			at: "icon_color",
			since: "4.15",
			otherwise: "ignores"
		}]
	}
});
// src/kinds/fields/reserved-keys.ts
/** Names that conversations, contacts and companies have for fields of their own: a create with one is a 422 (4.15.1). */
const reserved = {
	conversation_attribute: [
		"status",
		"priority",
		"assignee_id",
		"inbox_id",
		"team_id",
		"display_id",
		"campaign_id",
		"labels",
		"browser_language",
		"country_code",
		"referer",
		"created_at",
		"last_activity_at"
	],
	contact_attribute: [
		"name",
		"email",
		"phone_number",
		"identifier",
		"country_code",
		"city",
		"company_name",
		"created_at",
		"last_activity_at",
		"referer",
		"blocked"
	],
	company_attribute: [
		"name",
		"domain",
		"description",
		"contacts_count",
		"created_at",
		"updated_at",
		"last_activity_at"
	]
};
const reservedKey = without(({ attribute_key: key, attribute_model: of }) => {
	return reserved[String(of)]?.includes(String(key).trim()) ? [{
		at: ["attribute_key"],
		says: "is a field that Chatwoot has by itself",
		help: "Choose another key."
	}] : [];
});
// src/kinds/types/custom-attribute-definitions.ts
const customAttributeDefinitions = defineKind({
	name: "custom_attribute_definitions",
	words: {
		noun: "custom attribute",
		about: "Fields of your own on conversations, contacts and companies.",
		loses: "values stay on conversations and contacts and are shown nowhere; rules that use it can no longer be saved",
		gone: "rules that use it have to be written once more",
		page: "settings/custom-attributes/list",
		tells: { values: { attribute_model: {
			conversation_attribute: "conversations",
			contact_attribute: "contacts",
			company_attribute: "companies"
		} } }
	},
	schema: fields({
		attribute_key: line.check(_regex(/^\s*[\p{L}\p{N}_.-]+\s*$/u, "must consist of letters, digits, \"_\", \".\" and \"-\"")),
		attribute_display_name: nonBlank,
		attribute_model: oneOf([
			"conversation_attribute",
			"contact_attribute",
			"company_attribute"
		]),
		attribute_display_type: oneOf([
			"text",
			"number",
			"currency",
			"percent",
			"link",
			"date",
			"list",
			"checkbox"
		]),
		attribute_description: nullable(text$1),
		attribute_values: list(scalar),
		regex_pattern: nullable(line),
		regex_cue: nullable(line)
	}, {
		attribute_key: ["key", "The name that rules, filters and programs use; it cannot be changed later."],
		attribute_display_name: ["name", "What agents see beside the value."],
		attribute_model: ["belongs to", "What has the attribute: conversations (the default), contacts or companies; it cannot be changed later."],
		attribute_display_type: ["type", "What kind of value agents enter; \"text\" by default."],
		attribute_description: ["description", "What the attribute is for; administrators see it in the settings."],
		attribute_values: ["choices", "The values that agents choose from where the type is \"list\"; none by default."],
		regex_pattern: ["pattern", "A regular expression that what agents enter has to match; none by default."],
		regex_cue: ["hint", "What agents are told when a value does not match the pattern."]
	}).check(reservedKey),
	identity: {
		nameField: "attribute_key",
		naturalKey: ["attribute_key", "attribute_model"],
		referredBy: "attribute_key",
		takenOnce: [["attribute_key", "attribute_model"]]
	},
	endpoint: collection({
		path: "custom_attribute_definitions",
		wrap: "custom_attribute_definition",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		attribute_display_type: "text",
		attribute_description: null,
		attribute_values: [],
		regex_pattern: null,
		regex_cue: null
	} },
	limits: {
		required: ["attribute_display_name", "attribute_model"],
		immutable: ["attribute_key", "attribute_model"]
	},
	comparison: { canonical: {
		attribute_key: trimmed,
		attribute_display_name: trimmed
	} },
	example: {
		attribute_key: "plan",
		attribute_display_name: "Plan",
		attribute_model: "contact_attribute",
		attribute_display_type: "list",
		attribute_description: "What the customer pays for",
		attribute_values: ["free", "gold"]
	},
	samples: { more: [{
		attribute_key: "order",
		attribute_display_name: "Order",
		attribute_model: "conversation_attribute",
		attribute_display_type: "text",
		regex_pattern: "/^\\d+$/",
		regex_cue: "The number of the order"
	}, {
		attribute_key: "sector",
		attribute_display_name: "Sector",
		attribute_model: "company_attribute"
	}] },
	simulatedAs: "attribute",
	availability: {
		verified: "4.15.1",
		feature: "custom_attributes",
		parts: [
			{
				at: "regex_pattern",
				since: "3.6",
				otherwise: "ignores"
			},
			{
				at: "regex_cue",
				since: "3.6",
				otherwise: "ignores"
			},
			{
				at: "attribute_model",
				values: ["company_attribute"],
				since: "4.14",
				otherwise: "fails"
			}
		]
	}
});
// src/kinds/fields/filter-conditions.ts
/**
* The conditions of saved views. Chatwoot stores any; what its filters do not know makes the view answer 422 whenever
* somebody opens it (`lib/filters/filter_keys.yml` of 4.15.1).
*/
const E = ["equal_to", "not_equal_to"];
const C = ["contains", "does_not_contain"];
const D = [
	"is_greater_than",
	"is_less_than",
	"days_before"
];
const EP = [...E, ...presences];
const EC = [...E, ...C];
const attributes = {
	conversation: {
		status: E,
		assignee_id: EP,
		inbox_id: EP,
		team_id: EP,
		contact_id: E,
		priority: E,
		display_id: EC,
		campaign_id: EP,
		labels: EP,
		browser_language: E,
		conversation_language: E,
		referer: EC,
		mail_subject: EC,
		created_at: D,
		last_activity_at: D
	},
	contact: {
		name: EC,
		phone_number: [...EC, "starts_with"],
		email: EC,
		identifier: E,
		country_code: E,
		city: EC,
		company_name: EC,
		labels: EP,
		created_at: D,
		last_activity_at: D,
		blocked: E
	}
};
const values = {
	status: [...statuses, "all"],
	priority: priorities
};
const filterConditions = list(described(object({
	attribute_key: upTo(255),
	filter_operator: oneOf([.../* @__PURE__ */ new Set([
		...EP,
		...C,
		"starts_with",
		...D
	])]),
	values: optional(anything),
	query_operator: optional(nullable(oneOf([
		"and",
		"or",
		"AND",
		"OR",
		""
	]))),
	attribute_model: optional(nullable(oneOf([
		"standard",
		"customAttributes",
		"additional",
		""
	]))),
	custom_attribute_type: optional(nullable(oneOf([
		"",
		"conversation_attribute",
		"contact_attribute"
	])))
}), {
	attribute_key: "What is compared.",
	filter_operator: "How it is compared.",
	values: "What it is compared with; nothing where only its presence is asked for.",
	query_operator: "How the condition is joined to the next one; left out of the last.",
	attribute_model: "Where the dashboard found the attribute; Chatwoot looks for it by itself.",
	custom_attribute_type: "Of a custom attribute, of what it is one."
}));
/** What is wrong with the conditions of a view of that type, by their places in the list. */
function filterMistakes(type, conditions) {
	return conditions.flatMap((condition, index) => [...conditionMistakes(type, condition), ...joinMistakes(condition, index === conditions.length - 1)].map((one) => ({
		...one,
		at: [index, ...one.at]
	})));
}
function conditionMistakes(type, condition) {
	const { attribute_key: key, filter_operator: operator, values: given } = condition;
	const isCustom = condition.custom_attribute_type || condition.attribute_model === "customAttributes";
	const known = attributes[type] ?? {};
	if (!isCustom && !Object.hasOwn(known, key)) return [unknownAttribute(type, key, Object.keys(known))];
	if (!isCustom && !known[key].includes(operator)) return [wrongOperator(key, known[key])];
	if (presences.some((one) => one === operator)) return [];
	if ((Array.isArray(given) ? given : [given]).filter((one) => one !== null && one !== void 0).length === 0) return [{
		at: ["values"],
		says: "must hold something to compare with"
	}];
	const its = isCustom || !Object.hasOwn(values, key) ? void 0 : values[key];
	return its === void 0 || !Array.isArray(given) ? [] : given.flatMap((one, index) => its.includes(plainText(one)) ? [] : [{
		at: ["values", index],
		oneOf: its
	}]);
}
function joinMistakes({ query_operator: operator }, isLast) {
	if (isLast) return operator ? [{
		at: ["query_operator"],
		says: "must be left out of the last condition",
		help: "Take it out."
	}] : [];
	return operator ? [] : [{
		at: ["query_operator"],
		says: "must be \"and\" or \"or\": it joins the condition to the next one",
		help: "Add it."
	}];
}
function unknownAttribute(type, key, near) {
	return {
		at: ["attribute_key"],
		says: `is ${JSON.stringify(key)}, by which no view of ${type}s can look`,
		near,
		help: "A custom attribute needs \"custom_attribute_type\": \"conversation_attribute\" or \"contact_attribute\"."
	};
}
function wrongOperator(key, operators) {
	return {
		at: ["filter_operator"],
		says: `must be an operator that "${key}" has in views`,
		help: `They are ${operators.join(", ")}.`
	};
}
// src/kinds/types/custom-filters.ts
/** A query that was never written reads as the text "{}" (4.15.1). */
const query = (value) => isObject(value) ? {
	...value,
	...value.payload === void 0 ? {} : { payload: conditions(value.payload) }
} : {};
/** The dashboard writes "nothing" in several ways. */
const conditions = eachObject(({ query_operator, custom_attribute_type, attribute_model, ...rest }) => ({
	...rest,
	...typeof query_operator === "string" && query_operator !== "" ? { query_operator: query_operator.toLowerCase() } : {},
	...attribute_model ? { attribute_model } : {},
	...custom_attribute_type ? { custom_attribute_type } : {}
}));
const ofCondition = (attribute, to) => ({
	at: `query.payload[attribute_key=${attribute}].values[]`,
	to,
	idsAsText: true
});
/** Which attributes there are depends on what is looked at; a create has to say it. */
const fitting$1 = without(({ filter_type, query }) => {
	const payload = isObject(query) ? query.payload : void 0;
	const parsed = filterConditions.safeParse(payload);
	return parsed.success && typeof filter_type === "string" ? filterMistakes(filter_type, parsed.data).map((one) => ({
		...one,
		at: [
			"query",
			"payload",
			...one.at
		]
	})) : [];
});
const customFilters = defineKind({
	name: "custom_filters",
	words: {
		noun: "saved view",
		about: "Saved views of conversations and contacts, of the user whose token is used: nobody else sees them.",
		loses: "that user can no longer choose it"
	},
	schema: fields({
		name: line,
		filter_type: oneOf(["conversation", "contact"]),
		query: described(partial(object({ payload: filterConditions })), { payload: "The conditions, in the order in which they are joined; none: everything is shown." })
	}, {
		name: "The name of the view in the sidebar.",
		filter_type: "What is looked at: a \"conversation\" (the default) or a \"contact\".",
		query: "What the view shows."
	}).check(fitting$1),
	identity: {
		nameField: "name",
		isForeign: ({ filter_type }) => filter_type === "report"
	},
	endpoint: collection({
		path: "custom_filters",
		wrap: "custom_filter",
		also: ["filter_type=contact"],
		listedFor: "anyone"
	}),
	references: [
		ofCondition("inbox_id", "inboxes"),
		ofCondition("team_id", "teams"),
		ofCondition("assignee_id", "agents"),
		ofCondition("campaign_id", "campaigns"),
		ofCondition("labels", "labels"),
		...["conversation_attribute", "contact_attribute"].map((model) => ({
			at: `query.payload[custom_attribute_type=${model}].attribute_key`,
			to: "custom_attribute_definitions",
			where: { attribute_model: model }
		}))
	],
	limits: { required: ["filter_type"] },
	comparison: { canonical: { query } },
	example: {
		name: "Mine about billing",
		filter_type: "conversation",
		query: { payload: [
			{
				attribute_key: "labels",
				filter_operator: "equal_to",
				values: ["billing"],
				query_operator: "and",
				attribute_model: "standard"
			},
			{
				attribute_key: "inbox_id",
				filter_operator: "equal_to",
				values: ["shop"],
				query_operator: "and"
			},
			{
				attribute_key: "team_id",
				filter_operator: "equal_to",
				values: ["second-level"],
				query_operator: "and"
			},
			{
				attribute_key: "campaign_id",
				filter_operator: "is_present",
				query_operator: "and"
			},
			{
				attribute_key: "assignee_id",
				filter_operator: "equal_to",
				values: ["rajiv@example.com"]
			}
		] }
	},
	samples: {
		more: [{
			name: "Gold customers",
			filter_type: "contact",
			query: { payload: [{
				attribute_key: "plan",
				custom_attribute_type: "contact_attribute",
				filter_operator: "equal_to",
				values: ["gold"],
				query_operator: "or"
			}, {
				attribute_key: "city",
				filter_operator: "contains",
				values: ["Zürich"]
			}] }
		}, {
			name: "Orders that began with a campaign",
			filter_type: "conversation",
			query: { payload: [{
				attribute_key: "order",
				custom_attribute_type: "conversation_attribute",
				filter_operator: "is_present",
				query_operator: "and"
			}, {
				attribute_key: "campaign_id",
				filter_operator: "equal_to",
				values: ["help-with-prices"]
			}] }
		}],
		same: { query: ["AND", "and"].map((query_operator) => ({ payload: [{
			attribute_key: "city",
			filter_operator: "equal_to",
			values: ["a"],
			query_operator
		}, {
			attribute_key: "city",
			filter_operator: "equal_to",
			values: ["b"],
			query_operator: null
		}] })) }
	},
	availability: {
		verified: "4.15.1",
		parts: [{
			at: "filter_type",
			values: ["contact"],
			since: "4.8",
			otherwise: "refuses"
		}]
	}
});
const customRoles = defineKind({
	name: "custom_roles",
	words: {
		noun: "custom role",
		about: "What agents who have the role may do, in place of what every agent may.",
		loses: "agents who have it become ordinary agents, who may see and answer every conversation of their inboxes",
		gone: "agents do not get it back"
	},
	schema: fields({
		name: nonBlank,
		description: nullable(line),
		permissions: list(oneOf([
			"conversation_manage",
			"conversation_unassigned_manage",
			"conversation_participating_manage",
			"contact_manage",
			"report_manage",
			"knowledge_base_manage"
		]))
	}, {
		name: "The name of the role, as administrators choose it for an agent.",
		description: "What the role is for; administrators see it beside the name.",
		permissions: "All that agents with the role may do; with none of them they see nothing."
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "custom_roles",
		wrap: "custom_role"
	}),
	requests: { defaults: {
		description: null,
		permissions: []
	} },
	comparison: { canonical: { permissions: asSet } },
	safety: { weakens: { permissions: moreOf("who has the role may do more") } },
	example: {
		name: "Reader",
		description: "Reads reports and nothing else",
		permissions: ["conversation_participating_manage", "report_manage"]
	},
	samples: {
		same: { permissions: [["report_manage", "contact_manage"], [
			"contact_manage",
			"report_manage",
			"contact_manage"
		]] },
		weakens: [[{ permissions: ["report_manage"] }, { permissions: ["report_manage", "contact_manage"] }]],
		harmless: [[{ permissions: ["report_manage", "contact_manage"] }, { permissions: ["report_manage"] }]]
	},
	availability: {
		verified: "4.15.1",
		since: "3.13",
		edition: "enterprise",
		feature: "custom_roles"
	}
});
// src/kinds/types/dashboard-apps.ts
const address = text$1.check(_regex(/^https?:\/\/[!$&-.0-;=@-Z[\]_a-z~%]+(\/[!$&-.0-;=@-Z_a-z~%]*)*(\?[\x20-\x22\x24-\x7e]*)?(#[!$&-.0-;=@-Z_a-z~/?%]*)?$/, "must be an address that begins with http:// or https://, with {{variables}} only after the \"?\""));
const dashboardApps = defineKind({
	name: "dashboard_apps",
	words: {
		noun: "dashboard app",
		about: "Pages of other programs that agents see beside a conversation.",
		loses: "agents no longer see it beside their conversations"
	},
	schema: fields({
		title: line,
		content: list(described(object({
			type: oneOf(["frame"]),
			url: address
		}), {
			type: "What kind of page it is; \"frame\" is the only one.",
			url: "The address of the page; it is told of the conversation and the contact."
		})).check(_minLength(1))
	}, {
		title: "The name of the tab beside the conversation.",
		content: "The pages that the tab shows, in their order."
	}),
	identity: { nameField: "title" },
	endpoint: collection({
		path: "dashboard_apps",
		wrap: "dashboard_app",
		listedFor: "anyone"
	}),
	limits: { required: ["content"] },
	safety: { weakens: { content: moreOf("what agents see of a conversation is handed to a new address") } },
	example: {
		title: "Orders",
		content: [{
			type: "frame",
			url: "https://orders.example.com/?of={{contact.email}}"
		}]
	},
	samples: {
		more: [{
			title: "Two tabs",
			content: [{
				type: "frame",
				url: "https://crm.example.com/contact"
			}, {
				type: "frame",
				url: "http://crm.example.com:8080/deals"
			}]
		}],
		weakens: [[null, {}], [{}, { content: [{
			type: "frame",
			url: "https://elsewhere.example.com"
		}] }]],
		harmless: [[{}, { title: "All orders" }]]
	},
	availability: {
		verified: "4.15.1",
		feature: "integrations"
	}
});
// src/kinds/endpoints/binding.ts
/** Connects one resource of `over` with another: read at `over/:id/read`, written whole at `over/:id/write`. */
function binding(declared) {
	const { over, at, read, bound, isBare = false, write, unbound, listedFor = "administrators" } = declared;
	const written = (address, body) => ({
		method: "POST",
		path: `${address}/${write}`,
		body,
		isRepeatable: true
	});
	return {
		listedFor,
		noneIsNotFound: isBare,
		over: {
			kind: over,
			at
		},
		under: null,
		isSingle: false,
		list: (parent) => `${parent.address}/${read}`,
		pages: null,
		listed: (answer, parent) => {
			if (!isObject(answer) || isBare && !hasId(answer)) return null;
			const { id } = parent;
			if (isBare) return [{
				[bound]: answer,
				[at]: id,
				id
			}];
			if (answer[bound] !== void 0) return [{
				...answer,
				[at]: id,
				id
			}];
			return Object.keys(answer).length === 0 ? [] : null;
		},
		address: (_, parent) => parent.address,
		create: null,
		created: () => null,
		update: ({ address }, body) => [written(address, body)],
		remove: ({ address }) => unbound === void 0 ? {
			method: "DELETE",
			path: `${address}/${write}`
		} : written(address, unbound)
	};
}
// src/kinds/types/inbox-agent-bots.ts
const inboxAgentBots = defineKind({
	name: "inbox_agent_bots",
	words: {
		noun: "bot binding",
		about: "Which bot answers in which inbox. An inbox has one bot or none; take the entry out to unbind it.",
		loses: "the bot no longer answers in this inbox",
		stays: "what the bot has answered in the inbox stays said",
		page: "settings/inboxes/{id}",
		tells: { clauses: ({ inbox, agent_bot: bot }) => inbox === void 0 || bot === void 0 ? [] : [{
			of: ["inbox", "agent_bot"],
			says: [
				"the bot ",
				named(bot, "agent_bots"),
				" answers in ",
				named(inbox, "inboxes")
			]
		}] }
	},
	schema: fields({
		inbox: reference$1,
		agent_bot: reference$1
	}, {
		inbox: "The inbox in which the bot answers.",
		agent_bot: ["bot", "The bot that hears of everything in the inbox and answers customers there."]
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "agent_bot"
	},
	endpoint: binding({
		over: "inboxes",
		at: "inbox",
		read: "agent_bot",
		bound: "agent_bot",
		write: "set_agent_bot",
		unbound: { agent_bot: null },
		listedFor: "anyone"
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "agent_bot",
		to: "agent_bots"
	}],
	requests: {
		fromLive: (answer) => ({
			...answer,
			agent_bot: answer.agent_bot.id
		}),
		toBody: ({ agent_bot }) => ({ agent_bot })
	},
	limits: {
		required: ["agent_bot"],
		immutable: ["inbox"]
	},
	safety: {
		weakens: { agent_bot: newAddress("what customers write") },
		secrets: [
			"access_token",
			"token",
			"secret"
		],
		leaves: (after) => after === null ? "removed" : "replaced"
	},
	example: {
		inbox: "shop",
		agent_bot: "welcome"
	},
	samples: { weakens: [[null, {}]] },
	map: connects(["inbox", "inboxes"], ["agent_bot", "agent_bots"]),
	availability: {
		verified: "4.15.1",
		feature: "agent_bots"
	}
});
// src/kinds/types/inbox-assignment-policies.ts
const inboxAssignmentPolicies = defineKind({
	name: "inbox_assignment_policies",
	words: {
		noun: "assignment policy of an inbox",
		about: "Which assignment policy deals out the conversations of which inbox. An inbox has one or none; take the entry out to go back to plain auto-assignment.",
		loses: "the inbox goes back to plain auto-assignment",
		stays: "what the policy has assigned stays assigned"
	},
	schema: fields({
		inbox: reference$1,
		assignment_policy: reference$1
	}, {
		inbox: "The inbox whose conversations are dealt out.",
		assignment_policy: ["assignment policy", "The policy by which they are dealt out among the members of the inbox."]
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "assignment_policy"
	},
	endpoint: binding({
		over: "inboxes",
		at: "inbox",
		read: "assignment_policy",
		bound: "assignment_policy",
		isBare: true,
		write: "assignment_policy"
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "assignment_policy",
		to: "assignment_policies"
	}],
	requests: {
		fromLive: (answer) => ({
			...answer,
			assignment_policy: answer.assignment_policy.id
		}),
		toBody: ({ assignment_policy }) => ({ assignment_policy_id: assignment_policy })
	},
	limits: {
		required: ["assignment_policy"],
		immutable: ["inbox"]
	},
	example: {
		inbox: "shop",
		assignment_policy: "fair"
	},
	availability: {
		verified: "4.15.1",
		since: "4.5.1",
		feature: "assignment_v2"
	}
});
// src/kinds/types/inbox-members.ts
const inboxMembers = defineKind({
	name: "inbox_members",
	words: {
		noun: "inbox membership",
		about: "Which agents see an inbox and answer in it: all of them. Take the entry out, and Chatwoot keeps those it has."
	},
	schema: fields({
		inbox: reference$1,
		members: list(reference$1)
	}, {
		inbox: "The inbox whose members these are.",
		members: "Every agent who sees the inbox and answers in it, by e-mail address; who is not in the list no longer sees it."
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "members"
	},
	endpoint: membership({
		over: "inboxes",
		at: "inbox",
		members: "members",
		read: ({ id }) => `inbox_members/${id}`,
		list: "payload",
		write: writtenWhole("PATCH", () => "inbox_members", (user_ids, { id }) => ({
			inbox_id: id,
			user_ids
		})),
		listedFor: "anyone"
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "members[]",
		to: "agents"
	}],
	limits: {
		required: ["members"],
		immutable: ["inbox"]
	},
	comparison: { canonical: { members: asSet } },
	safety: { leaves: (after) => Array.isArray(after?.members) && after.members.length === 0 ? "emptied" : null },
	impact: { people: {
		at: "members",
		says: agentsOfInbox.says,
		exceptAdministrators: true,
		counts: [openInInbox]
	} },
	example: {
		inbox: "shop",
		members: ["rajiv@example.com"]
	},
	map: connects(["inbox", "inboxes"], ["members", "agents"]),
	availability: {
		verified: "4.15.1",
		feature: "inbox_management"
	}
});
// src/kinds/endpoints/shown-inside.ts
/** Connects one resource of `over` with another: shown inside of it, and written with it. */
function shownInside(declared) {
	const { over, at, shown, bound, unbound, listedFor = "administrators" } = declared;
	return {
		listedFor,
		noneIsNotFound: false,
		over: {
			kind: over,
			at
		},
		under: null,
		isSingle: false,
		list: (parent) => parent.address,
		pages: null,
		listed: (answer, parent) => {
			const { id } = parent;
			if (!hasId(answer) || answer.id !== id) return null;
			return answer[shown] === void 0 ? [] : [{
				[bound]: answer[shown],
				[at]: id,
				id
			}];
		},
		address: (_, parent) => parent.address,
		create: null,
		created: () => null,
		update: ({ address }, body) => [{
			method: "PATCH",
			path: address,
			body
		}],
		remove: ({ address }) => ({
			method: "PATCH",
			path: address,
			body: unbound
		})
	};
}
// src/kinds/types/inbox-portals.ts
const inboxPortals = defineKind({
	name: "inbox_portals",
	words: {
		noun: "help centre of an inbox",
		about: "Which help centre goes with which inbox: its articles are shown in the chat. An inbox has one or none; take the entry out to take it off.",
		loses: "the inbox no longer shows articles",
		page: "settings/inboxes/{id}"
	},
	schema: fields({
		inbox: reference$1,
		portal: reference$1
	}, {
		inbox: "The inbox whose chat shows the articles.",
		portal: ["help centre", "The help centre whose articles are shown."]
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "portal"
	},
	endpoint: shownInside({
		over: "inboxes",
		at: "inbox",
		shown: "help_center",
		bound: "portal",
		unbound: { portal_id: null },
		listedFor: "anyone"
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "portal",
		to: "portals",
		shownBy: "slug"
	}],
	requests: {
		fromLive: ({ portal, ...answer }) => ({
			...answer,
			portal: portal.slug
		}),
		toBody: ({ portal }) => ({ portal_id: portal })
	},
	limits: {
		required: ["portal"],
		immutable: ["inbox"]
	},
	example: {
		inbox: "shop",
		portal: "help"
	},
	availability: {
		verified: "4.15.1",
		feature: "help_center"
	}
});
// src/kinds/endpoints/door.ts
/** Whether that is how one with these fields is created. */
function isThrough({ for: [at, value] }, fields) {
	return valueAt(fields, at) === value;
}
/** The endpoint, with this door for those that it is for. */
function withDoor(endpoint, door) {
	const bodyOf = (body) => {
		const flat = Object.entries(pick(body, door.takes)).flatMap(([name, value]) => name === door.unfolds && isObject(value) ? Object.entries(value).filter(([inner]) => `${name}.${inner}` !== door.for[0]) : [[name, value]]);
		return { [door.wrap]: Object.fromEntries(flat) };
	};
	return {
		...endpoint,
		create: (body, parent) => isThrough(door, body) ? {
			method: "POST",
			path: door.path,
			body: bodyOf(body)
		} : endpoint.create(body, parent)
	};
}
// src/kinds/fields/channel-numbers.ts
/**
* Channels with a telephone number (4.15.1): SMS by Bandwidth, SMS and WhatsApp by Twilio, WhatsApp by Meta and 360dialog.
* Whatever credential Chatwoot shows to administrators is not read: what was written last stands for it.
*/
/** E.164, as the dashboard wants it; Chatwoot itself stores any text. */
const phoneNumber = line.check(without((value) => /^\+[1-9]\d{4,14}$/.test(value) ? [] : [{
	at: [],
	says: "must be a telephone number with its country, digits only after the plus",
	help: "Write it as \"+41791234567\"."
}]));
const NUMBER = ["telephone number", "The number that customers write to, such as \"+41791234567\"; it cannot be changed later."];
/** Chatwoot replaces these objects as they come, and nobody can read what would have to be kept. */
function incomplete(config, needed, unless = []) {
	if (!isObject(config)) return [];
	const its = Object.keys(config);
	const missing = needed.filter((name) => !its.includes(name));
	if (missing.length === 0 || its.every((name) => unless.includes(name))) return [];
	return [{
		at: ["provider_config"],
		says: `must hold ${missing.map((name) => JSON.stringify(name)).join(" and ")}: Chatwoot replaces all of it, and shows no secret that could be kept`,
		help: "Add it, a secret as ${secret:NAME}."
	}];
}
const BANDWIDTH = [
	"account_id",
	"application_id",
	"api_key",
	"api_secret"
];
const sms = {
	shape: {
		phone_number: phoneNumber,
		provider_config: fields(Object.fromEntries(BANDWIDTH.map((name) => [name, nonBlankText])), {
			account_id: "The account at Bandwidth.",
			application_id: "The application at Bandwidth that the number belongs to.",
			api_key: "The API token of Bandwidth, as a secret.",
			api_secret: "The API secret of Bandwidth, as a secret."
		})
	},
	says: {
		phone_number: NUMBER,
		provider_config: ["access to Bandwidth", "How Chatwoot reaches Bandwidth; written as a whole and never read back."]
	},
	needed: ["phone_number", "provider_config"],
	mistakes: ({ provider_config }) => incomplete(provider_config, BANDWIDTH)
};
/** What Chatwoot writes itself: carried along, and no change of it is planned. */
const WRITTEN_BY_META = [
	"phone_number_id",
	"business_account_id",
	"source",
	"calling_enabled",
	"inbound_calls_enabled"
];
const META = [
	"api_key",
	"phone_number_id",
	"business_account_id",
	"webhook_verify_token"
];
const PROTECTED = [
	"api_key",
	"webhook_verify_token",
	"verification_pin"
];
const access = described(partial(object({
	api_key: nonBlankText,
	webhook_verify_token: nonBlankText,
	verification_pin: nonBlankText,
	phone_number_id: nonBlankText,
	business_account_id: nonBlankText,
	source: line,
	calling_enabled: bool,
	inbound_calls_enabled: bool
})), {
	api_key: "The access token of Meta, or the API key of 360dialog, as a secret; Chatwoot tries it out whenever it's written.",
	webhook_verify_token: ["token of the webhook", "What Meta has to show when it calls Chatwoot, as a secret of your choice; without it every change would make another."],
	verification_pin: ["PIN of the number", "The PIN with which the number is registered at Meta, as a secret; Chatwoot makes one where none is given."],
	phone_number_id: ["id of the number", "The id of the number at Meta; it cannot be changed later."],
	business_account_id: ["id of the business", "The id of the WhatsApp account at Meta; it cannot be changed later."],
	source: ["origin", "How it was connected; Chatwoot writes it."],
	calling_enabled: ["calls", "Whether calls are switched on; Chatwoot writes it."],
	inbound_calls_enabled: ["incoming calls", "Whether customers may call; Chatwoot writes it."]
});
const whatsapp = {
	shape: {
		phone_number: phoneNumber,
		provider: oneOf(["default", "whatsapp_cloud"]),
		provider_config: access
	},
	says: {
		phone_number: NUMBER,
		provider: "Who delivers: \"whatsapp_cloud\" is Meta itself, \"default\" is 360dialog; it cannot be changed later.",
		provider_config: ["access to WhatsApp", "How Chatwoot reaches the provider; its secrets are never read back."]
	},
	needed: [
		"phone_number",
		"provider",
		"provider_config"
	],
	mistakes: ({ provider, provider_config }) => incomplete(provider_config, provider === "whatsapp_cloud" ? META : ["api_key"], WRITTEN_BY_META),
	cannotCreate: ({ provider_config }) => isObject(provider_config) && !Object.hasOwn(provider_config, "api_key") ? "\"channel.provider_config.api_key\" is missing" : null,
	read: ({ provider_config: config }) => {
		const open = Object.entries(isObject(config) ? config : {}).filter(([name]) => !PROTECTED.some((one) => one === name));
		return { provider_config: open.length === 0 ? void 0 : Object.fromEntries(open) };
	}
};
const twilio$1 = {
	shape: {
		medium: oneOf(["sms", "whatsapp"]),
		phone_number: phoneNumber,
		messaging_service_sid: nonBlank,
		account_sid: nonBlank,
		auth_token: nonBlank,
		api_key_sid: nonBlank
	},
	says: {
		medium: ["way", "Whether Twilio delivers \"sms\" or \"whatsapp\"; it cannot be changed later."],
		phone_number: NUMBER,
		messaging_service_sid: ["messaging service", "The id of the messaging service at Twilio, instead of a number; it cannot be changed later."],
		account_sid: ["account at Twilio", "The id of the account at Twilio, such as \"AC…\"."],
		auth_token: ["auth token", "The auth token of Twilio, or the secret of the API key where one is named, as a secret; never read back."],
		api_key_sid: ["API key", "The id of an API key at Twilio, such as \"SK…\"; without it the auth token alone is used; it cannot be changed later."]
	},
	needed: [
		"medium",
		"account_sid",
		"auth_token"
	],
	mistakes: ({ phone_number, messaging_service_sid }) => phone_number !== void 0 && messaging_service_sid !== void 0 ? [{
		at: ["messaging_service_sid"],
		says: "must not stand beside \"phone_number\": Chatwoot takes one of the two",
		help: "Take one of the two out."
	}] : [],
	cannotCreate: ({ phone_number, messaging_service_sid }) => phone_number === void 0 && messaging_service_sid === void 0 ? "\"channel.phone_number\" is missing (or \"channel.messaging_service_sid\")" : null,
	read: ({ phone_number, messaging_service_sid, account_sid, api_key_sid }) => ({
		phone_number: typeof phone_number === "string" ? phone_number.replace(/^whatsapp:/, "") : void 0,
		messaging_service_sid: messaging_service_sid ?? void 0,
		account_sid: account_sid ?? void 0,
		api_key_sid: api_key_sid ?? void 0,
		auth_token: void 0
	})
};
// src/kinds/fields/channel-widget.ts
/** What the files may say of a website's widget, and of the form before its chat (4.15.1). */
const asked = fields({
	field_type: line,
	name: line,
	label: nullable(text$1),
	placeholder: nullable(text$1),
	type: line,
	enabled: bool,
	required: bool,
	values: list(text$1),
	regex_pattern: nullable(text$1),
	regex_cue: nullable(text$1),
	locale: nullable(line)
}, {
	field_type: ["what it asks for", "Whose field it is: \"standard\" for e-mail address, name and telephone number, else \"contact_attribute\" or \"conversation_attribute\"."],
	name: "For a standard field \"emailAddress\", \"fullName\" or \"phoneNumber\", else the key of the custom attribute.",
	label: "What stands above it; of a custom attribute Chatwoot puts its display name here whenever that is saved.",
	placeholder: ["example", "What stands in it before the visitor writes."],
	type: ["kind of answer", "Such as \"text\", \"email\", \"number\", \"link\", \"date\", \"list\" or \"checkbox\"."],
	enabled: ["asked", "Whether visitors see it."],
	required: ["needed", "Whether the chat begins only once it is filled in."],
	values: ["choices", "What visitors may choose from, where it is a list."],
	regex_pattern: ["pattern", "The regular expression that an answer has to match; any by default."],
	regex_cue: ["hint", "What visitors are told whose answer does not match."],
	locale: ["language", "The language of its texts as a code, such as \"en\"; Chatwoot only keeps it."]
});
const form = described(fields({
	pre_chat_message: nullable(text$1),
	require_email: bool,
	pre_chat_fields: nullable(list(asked))
}), {
	pre_chat_message: ["message", "What stands above the form; \"Share your queries or comments here.\" by default."],
	require_email: ["e-mail address needed", "Kept from older releases: nothing asks for it any more."],
	pre_chat_fields: ["fields", "What is asked, in this order; all of it is written whenever one of them changes."]
}).check(without((its) => Object.keys(its).length === 0 || Array.isArray(its.pre_chat_fields) && its.pre_chat_fields.length > 0 ? [] : [{
	at: [],
	says: "must have at least one of \"pre_chat_fields\": without them Chatwoot drops it all",
	help: "Switch the fields off with \"enabled\": false, or the form with \"pre_chat_form_enabled\": false."
}]));
const webWidget = {
	shape: {
		website_url: nonBlank,
		widget_color: nonBlank,
		welcome_title: nullable(line),
		welcome_tagline: nullable(line),
		reply_time: oneOf([
			"in_a_few_minutes",
			"in_a_few_hours",
			"in_a_day"
		]),
		pre_chat_form_enabled: nullable(bool),
		pre_chat_form_options: form,
		continuity_via_email: bool,
		hmac_mandatory: nullable(bool),
		allowed_domains: nullable(text$1),
		selected_feature_flags: list(oneOf([
			"attachments",
			"emoji_picker",
			"end_conversation",
			"use_inbox_avatar_for_bot",
			"allow_mobile_webview"
		]))
	},
	says: {
		website_url: ["website", "The address of the website that the widget is on."],
		widget_color: ["color", "The color of the widget, such as \"#1f93ff\", which is the default."],
		welcome_title: ["welcome title", "The first line that visitors see when they open the widget."],
		welcome_tagline: ["welcome text", "What visitors see below the welcome title."],
		reply_time: ["promised reply time", "How soon visitors are told that somebody answers; \"in_a_few_minutes\" by default."],
		pre_chat_form_enabled: ["form before the chat", "Whether visitors fill in a form before they write; false by default."],
		pre_chat_form_options: ["the form", "What the form before the chat asks; by default e-mail address, name and telephone number, all switched off."],
		continuity_via_email: ["answers by e-mail", "Whether a visitor who has left gets answers by e-mail; true by default."],
		hmac_mandatory: ["proof of identity", "Whether visitors have to prove who they are with a signed identifier; false by default."],
		allowed_domains: ["allowed websites", "The domains on which the widget may be shown, with commas between; empty, the default, means any."],
		selected_feature_flags: ["features", "What visitors can do in the widget; by default attachments, emoji and ending the conversation."]
	},
	needed: ["website_url"]
};
/** A field of the form without what says nothing: saving an attribute adds `values: []` and patterns that are null. */
function formWithoutNothing(options) {
	if (!isObject(options) || !Array.isArray(options.pre_chat_fields)) return options;
	const plain = options.pre_chat_fields.map((field) => isObject(field) ? Object.fromEntries(Object.entries(field).filter(([, value]) => !isNothing(value))) : field);
	return {
		...options,
		pre_chat_fields: plain
	};
}
function isNothing(value) {
	return value === null || value === "" || Array.isArray(value) && value.length === 0;
}
// src/kinds/fields/channels.ts
/** What the files may say about the channel of an inbox (4.15.1). A mailbox keeps its credentials: they have no place here. */
/** Blank, or more than 0 (4.15.1). */
const apiAttributes = freeObject.check(without(({ agent_reply_time_window: window }) => window === void 0 || window === null || window === "" || Number(plainText(window)) > 0 ? [] : [{
	at: ["agent_reply_time_window"],
	says: "must be a number greater than 0"
}]));
const api = {
	shape: {
		webhook_url: nullable(upTo(2048)),
		hmac_mandatory: nullable(bool),
		additional_attributes: apiAttributes
	},
	says: {
		webhook_url: ["address", "Where Chatwoot sends the messages and events of this inbox."],
		hmac_mandatory: ["proof of identity", "Whether customers have to prove who they are with a signed identifier; false by default."],
		additional_attributes: ["further settings", "JSON that Chatwoot keeps; \"agent_reply_time_window\" in it is how many hours agents may answer, without limit by default."]
	},
	needed: []
};
const email = {
	shape: { email: line },
	says: { email: ["mailbox", "The address that customers write to; it cannot be changed later."] },
	needed: ["email"]
};
const LINE = [
	"line_channel_id",
	"line_channel_secret",
	"line_channel_token"
];
const lineApp = {
	shape: Object.fromEntries(LINE.map((name) => [name, nonBlank])),
	says: {
		line_channel_id: ["channel at LINE", "The id of the channel at LINE."],
		line_channel_secret: ["channel secret", "The secret of the channel at LINE, as a secret; never read back."],
		line_channel_token: ["access token", "The access token of the channel at LINE, as a secret; never read back."]
	},
	needed: LINE,
	read: ({ callback_webhook_url: address }) => ({ line_channel_id: typeof address === "string" ? address.replace(/^.*\//, "") : void 0 })
};
const telegram = {
	shape: { bot_token: nonBlank },
	says: { bot_token: ["token of the bot", "The token of the bot at Telegram, as a secret; never read back."] },
	needed: ["bot_token"]
};
/** Connected with a sign-in in the browser: what is not of the channel is managed, credentials never. */
const byBrowser = {
	shape: {},
	says: {},
	needed: null
};
const twitter = {
	shape: { tweets_enabled: nullable(bool) },
	says: { tweets_enabled: ["tweets", "Whether mentions become conversations as well as direct messages."] },
	needed: null
};
/** Some of it older releases do not show; of the rest nobody is shown anything, or nobody should be. */
const WRITTEN_ONLY = [
	"auth_token",
	"account_sid",
	"api_key_sid",
	"line_channel_secret",
	"line_channel_token",
	"bot_token",
	...[
		"account_id",
		"application_id",
		"api_key",
		"api_secret",
		"webhook_verify_token",
		"verification_pin"
	].map((name) => `provider_config.${name}`)
];
/** Which inbox it is, for customers and for the provider that calls its address; and what Chatwoot alone may switch. */
const FIXED = [
	"type",
	"email",
	"phone_number",
	"messaging_service_sid",
	"medium",
	"api_key_sid",
	"provider",
	...WRITTEN_BY_META.map((name) => `provider_config.${name}`)
];
/** By the name Chatwoot creates a channel under, or has in its class. */
const channels = {
	api,
	web_widget: webWidget,
	email,
	whatsapp,
	twilio_sms: twilio$1,
	sms,
	line: lineApp,
	telegram,
	facebook_page: byBrowser,
	instagram: byBrowser,
	tiktok: byBrowser,
	twitter_profile: twitter
};
const typeSays = ["type", "What customers write through; it cannot be changed later."];
const Channel = discriminatedUnion("type", Object.entries(channels).map(([type, { shape, says, mistakes = () => [] }]) => described(extend(partial(object(shape)), { type: literal(type) }), {
	...says,
	type: typeSays
}).check(without(mistakes))));
/** `Channel::WebWidget` is created as `web_widget`. */
function typeOf(channelType) {
	return String(channelType).replace(/^Channel::/, "").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
/** The channel of a live inbox, as the files say it. */
function channelIn(raw) {
	const type = typeOf(raw.channel_type);
	const { shape, read } = channels[type] ?? byBrowser;
	const its = {
		...raw,
		...read?.(raw)
	};
	const names = Object.keys(shape).filter((name) => its[name] !== void 0);
	return {
		type,
		...Object.fromEntries(names.map((name) => [name, its[name]]))
	};
}
/** Why an inbox with this channel cannot be created, or null. */
function whyNoNew(channel) {
	const { needed, cannotCreate } = channels[String(channel.type)] ?? byBrowser;
	if (needed === null) return `an inbox of type ${JSON.stringify(channel.type)} has to be connected in the dashboard first; then name its id in "$id"`;
	const missing = needed.find((name) => channel[name] === void 0);
	return missing === void 0 ? cannotCreate?.(channel) ?? null : `"channel.${missing}" is missing`;
}
/** Flags are bits, and a field of the form says nothing where nothing is in it. */
function canonicalChannel(channel) {
	const { selected_feature_flags: flags, pre_chat_form_options: form } = channel;
	return {
		...channel,
		...Array.isArray(flags) ? { selected_feature_flags: asSet(flags) } : {},
		...form === void 0 ? {} : { pre_chat_form_options: formWithoutNothing(form) }
	};
}
// src/kinds/fields/hours-words.ts
/** Working hours in words: "Monday to Friday 9:00–17:00, Saturday closed". */
const DAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
/** The week begins on Monday. */
const rank = (day) => (day + 6) % 7;
/** Null for hours of another form. */
function hoursClause(field, hours) {
	if (!Array.isArray(hours) || hours.length === 0 || !hours.every(isDay)) return null;
	const days = hours.toSorted((a, b) => rank(a.day_of_week) - rank(b.day_of_week));
	const groups = [];
	for (const day of days) {
		const [at, says] = [day.day_of_week, hoursOf(day)];
		const before = groups.at(-1);
		if (before?.says === says && rank(before.last) + 1 === rank(at)) before.last = at;
		else groups.push({
			first: at,
			last: at,
			says
		});
	}
	const parts = groups.flatMap(({ first, last, says }, index) => {
		const name = first === last ? DAYS[first] : `${DAYS[first]} to ${DAYS[last]}`;
		return [
			index === 0 ? "" : ", ",
			`${name} `,
			says
		];
	});
	return {
		of: [field],
		says: ["working hours: ", ...parts.filter((part) => part !== "")]
	};
}
function isDay(day) {
	return isObject(day) && DAYS[day.day_of_week] !== void 0;
}
function hoursOf({ day_of_week: _, ...day }) {
	if (day.closed_all_day === true) return "closed";
	if (day.open_all_day === true) return "open all day";
	const { open_hour, open_minutes, close_hour, close_minutes } = day;
	if ([
		open_hour,
		open_minutes,
		close_hour,
		close_minutes
	].every((one) => typeof one === "number")) return `${clock(open_hour, open_minutes)}–${clock(close_hour, close_minutes)}`;
	return `with ${Object.entries(day).flatMap(([name, is]) => is === null ? [] : [`${name.replaceAll("_", " ")} ${is}`]).join(", ") || "its hours as they are"}`;
}
function clock(hour, minutes) {
	return `${hour}:${String(minutes).padStart(2, "0")}`;
}
// src/kinds/fields/inbox-defaults.ts
const NINE_TO_FIVE = {
	open_all_day: false,
	open_hour: 9,
	open_minutes: 0,
	close_hour: 17,
	close_minutes: 0
};
const CLOSED = {
	open_all_day: false,
	open_hour: null,
	open_minutes: null,
	close_hour: null,
	close_minutes: null
};
const inboxDefaults = {
	greeting_enabled: false,
	greeting_message: null,
	enable_email_collect: true,
	csat_survey_enabled: false,
	csat_config: {},
	enable_auto_assignment: true,
	auto_assignment_config: {},
	working_hours_enabled: false,
	working_hours: [
		0,
		1,
		2,
		3,
		4,
		5,
		6
	].map((day_of_week) => {
		const closed_all_day = day_of_week === 0 || day_of_week === 6;
		return {
			day_of_week,
			closed_all_day,
			...closed_all_day ? CLOSED : NINE_TO_FIVE
		};
	}),
	out_of_office_message: null,
	timezone: "UTC",
	allow_messages_after_resolved: true,
	lock_to_single_conversation: false,
	sender_name_type: "friendly",
	business_name: null
};
// src/kinds/fields/inbox-parts.ts
/** The pattern of the model up to 4.2, for channels of these types: a line from word to word, without these signs. */
const NAME = /^(?=[\p{L}\p{M}\p{N}\p{Pc}])[^/\\<>@]*(?<=[\p{L}\p{M}\p{N}\p{Pc}])$/mu;
const CHECKED = [
	"email",
	"api",
	"web_widget"
];
const isRefused = (name, { channel }) => {
	const type = channel?.type;
	return typeof name === "string" && !NAME.test(name) && (type === void 0 || CHECKED.includes(type));
};
const inboxParts = [
	{
		at: "csat_config",
		since: "4.2",
		otherwise: "ignores"
	},
	{
		at: "name",
		such: {
			are: "with any of < > / \\ @, or with a space, a sign or an emoji at an end",
			holds: isRefused
		},
		since: "4.3",
		otherwise: "refuses"
	},
	{
		at: "channel.allowed_domains",
		since: "4.6",
		otherwise: "ignores"
	},
	{
		at: "csat_config.button_text",
		since: "4.9",
		otherwise: "ignores"
	},
	{
		at: "csat_config.language",
		since: "4.9",
		otherwise: "ignores"
	},
	{
		at: "csat_config.template",
		since: "4.9",
		otherwise: "ignores"
	},
	{
		at: "channel.selected_feature_flags[]",
		values: ["allow_mobile_webview"],
		since: "4.12",
		otherwise: "fails"
	},
	webpAvatar,
	{
		at: "auto_assignment_config",
		edition: "enterprise",
		otherwise: "ignores"
	}
];
// src/kinds/fields/inbox-reaches.ts
const inboxReaches = [
	{
		isOn: ({ greeting_enabled, greeting_message }) => greeting_enabled === true && isSaid(greeting_message),
		by: ["greeting_enabled", "greeting_message"],
		says: "customers are greeted otherwise"
	},
	{
		isOn: ({ working_hours_enabled, out_of_office_message }) => working_hours_enabled === true && isSaid(out_of_office_message),
		by: [
			"working_hours_enabled",
			"working_hours",
			"timezone",
			"out_of_office_message"
		],
		says: "customers are told otherwise that nobody is there"
	},
	{
		isOn: ({ csat_survey_enabled }) => csat_survey_enabled === true,
		by: ["csat_survey_enabled", "csat_config"],
		says: "customers are asked otherwise how it was"
	},
	{
		isOn: ({ enable_email_collect }) => enable_email_collect === true,
		by: ["enable_email_collect"],
		says: "customers are asked for their address"
	}
];
function isSaid(message) {
	return message !== void 0 && message !== null && message !== "";
}
// src/kinds/fields/inbox-settings.ts
/** Settings of an inbox that have fields of their own: its survey, and the limits of auto-assignment (4.15.1). */
/** Chatwoot stores a text or a fraction as it is, as long as its number is 1 or more (4.15.1). */
const limit = anything.check(without((value) => value === null || value === "" || Number.parseFloat(plainText(value)) >= 1 ? [] : [{
	at: [],
	says: "must be a number of at least 1"
}]));
/** Chatwoot writes all of it when somebody sends a survey to WhatsApp for approval; a part that is written keeps the rest. */
const templateSays = {
	name: ["template name", "Its name at Meta, such as \"customer_satisfaction_survey_7\"."],
	template_id: ["template id", "Its id at Meta, a number."],
	friendly_name: ["template at Twilio", "Its name at Twilio."],
	content_sid: ["template content", "The id of its text at Twilio."],
	approval_sid: ["template approval", "The id of its approval at Twilio."],
	created_at: ["template made at", "When it was made."],
	language: ["template language", "Its language as a code, such as \"en\"."],
	status: ["template status", "How far its approval is, such as \"PENDING\"."]
};
const csatConfig = fields({
	display_type: line,
	message: text$1,
	survey_rules: fields({
		operator: line,
		values: list(line)
	}, {
		operator: ["survey rule", "Whether a conversation \"contains\" one of the labels (the default) or \"does_not_contain\" any."],
		values: ["survey labels", "The labels that are looked for; none by default."]
	}),
	button_text: line,
	language: line,
	template: fields(Object.fromEntries(Object.keys(templateSays).map((name) => [name, nullable(line)])), templateSays)
}, {
	display_type: ["survey answers", "How customers answer: with an \"emoji\" (the default) or a \"star\"."],
	message: ["survey question", "What customers are asked; none of your own by default."],
	survey_rules: ["asked after", "After which conversations customers are asked, by label; after all of them by default."],
	button_text: ["survey button", "What stands on the button of a WhatsApp survey; \"Please rate us\" by default."],
	language: ["survey language", "The language of a WhatsApp survey as a code; \"en\" by default."],
	template: ["survey template", "The message that WhatsApp has approved for the survey; Chatwoot writes it."]
});
const assignmentConfig = fields({ max_assignment_limit: limit }, { max_assignment_limit: ["open conversations at most", "How many open conversations an agent has at most before others are asked; enterprise edition only."] });
// src/kinds/fields/time-zone.ts
/** Names of time zones as Chatwoot 4.15.1 takes them: those of the tz database, aliases included, spelled as they are there. */
const timeZone = line.check(without(mistakesIn$1));
/** Rails' own names (`Berlin`), other spellings (`europe/berlin`) and an empty text were answered with 422. */
function mistakesIn$1(name) {
	if (isTimeZone(name)) return [];
	const guess = cityOf(name);
	return [{
		at: [],
		says: "must be the name of a time zone, such as \"Europe/Zurich\"",
		help: "The names are those of the tz database, in its spelling.",
		...guess === void 0 ? { near: [...Intl.supportedValuesOf("timeZone"), "UTC"] } : { guess }
	}];
}
const known = /* @__PURE__ */ new Map();
function isTimeZone(name) {
	const found = known.get(name) ?? (isSpelledSo(name) && isOfPlatform(name));
	known.set(name, found);
	return found;
}
/** What this platform knows beside the tz database: offsets, and abbreviations such as PST that mean several zones. */
const REAL_ABBREVIATIONS = [
	"CET",
	"EET",
	"EST",
	"GMT",
	"HST",
	"MET",
	"MST",
	"PRC",
	"ROC",
	"ROK",
	"UCT",
	"UTC",
	"WET"
];
function isSpelledSo(name) {
	if (/^[A-Z]{3}$/.test(name)) return REAL_ABBREVIATIONS.includes(name);
	return !name.startsWith("SystemV/") && name.split("/").every((part) => /^[A-Z]/.test(part));
}
/** The platform ignores case, and calls an alias by another name: only what it calls the same can be compared. */
function isOfPlatform(name) {
	try {
		const { timeZone: called } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
		return called === name || called.toLowerCase() !== name.toLowerCase();
	} catch {
		return false;
	}
}
/** The zone whose city is written alone, as Rails writes it. */
function cityOf(name) {
	const city = name.replaceAll(" ", "_").toLowerCase();
	return Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase().endsWith(`/${city}`));
}
// src/kinds/fields/working-hours.ts
/**
* The working hours of an inbox (4.15.1). Chatwoot saves each day on its own: one that is not valid stays as it was, and the
* answer is 200 all the same; an open day without its hours is answered with 500.
*/
const hour = nullable(count.check(_lte(23)));
const minute = nullable(count.check(_lte(59)));
const workingHours = list(described(object({
	day_of_week: count.check(_lte(6)),
	closed_all_day: optional(bool),
	open_all_day: optional(bool),
	open_hour: optional(hour),
	open_minutes: optional(minute),
	close_hour: optional(hour),
	close_minutes: optional(minute)
}), {
	day_of_week: ["day", "The day: 0 is Sunday, 6 is Saturday."],
	closed_all_day: ["closed", "Whether nobody is there on that day; true by default on Saturday and Sunday."],
	open_all_day: ["open all day", "Whether somebody is there at any time of that day; false by default."],
	open_hour: ["opening hour", "The hour from which somebody is there, 0 to 23; 9 by default."],
	open_minutes: ["opening minutes", "The minutes of that hour, 0 to 59; 0 by default."],
	close_hour: ["closing hour", "The hour until which somebody is there, 0 to 23; 17 by default."],
	close_minutes: ["closing minutes", "The minutes of that hour, 0 to 59; 0 by default."]
}).check(without(mistakesIn))).check(without(twice));
function mistakesIn(day) {
	if (day.closed_all_day) return day.open_all_day ? [bothAllDay] : [];
	return day.open_all_day ? otherHours(day) : [...noHours(day), ...backwards(day)];
}
const bothAllDay = {
	at: ["open_all_day"],
	says: "must not be true on a day that is closed all day: Chatwoot keeps the old hours of such a day",
	help: "Write false in one of the two."
};
/** A day that is open all day gets these hours, whatever was sent. */
const ALL_DAY = {
	open_hour: 0,
	open_minutes: 0,
	close_hour: 23,
	close_minutes: 59
};
function otherHours(day) {
	return Object.entries(ALL_DAY).flatMap(([name, hours]) => {
		const given = day[name];
		return given === void 0 || given === hours ? [] : [{
			at: [name],
			says: `must be ${hours} on a day that is open all day: Chatwoot writes that`,
			help: "Take it out."
		}];
	});
}
/** Hours that are left out may be on the server, those that are null are not. */
function noHours(day) {
	if (day.closed_all_day !== false) return [];
	return Object.keys(ALL_DAY).flatMap((name) => day[name] === null ? [{
		at: [name],
		says: "must be a number on a day that is open",
		help: "Write when it opens and closes."
	}] : []);
}
function backwards({ open_hour, open_minutes, close_hour, close_minutes }) {
	if (open_hour == null || close_hour == null) return [];
	return open_hour > close_hour || open_hour === close_hour && open_minutes != null && close_minutes != null && open_minutes >= close_minutes ? [{
		at: ["close_hour"],
		says: "must be later than \"open_hour\": Chatwoot keeps the old hours of such a day",
		help: "Give the day hours that end on the same day."
	}] : [];
}
function twice(days) {
	return days.flatMap(({ day_of_week: day }, index) => days.findIndex((other) => other.day_of_week === day) < index ? [{
		at: [index, "day_of_week"],
		says: `is ${day} for the second time`,
		help: "Write each day once; 0 is Sunday."
	}] : []);
}
/** A new inbox is closed on Saturday and Sunday and has no hours there, so that opening them takes all four. */
function opensWithoutHours(days) {
	return Array.isArray(days) && days.some((day) => [0, 6].includes(day.day_of_week) && day.closed_all_day === false && day.open_all_day !== true && Object.keys(ALL_DAY).some((name) => day[name] == null));
}
// src/kinds/types/inboxes.channels.samples.ts
/** One inbox of each channel that has credentials, and a widget with a form. */
const channelSamples = [
	{
		name: "Form",
		channel: {
			type: "web_widget",
			website_url: "https://form.example.com",
			pre_chat_form_enabled: true,
			pre_chat_form_options: {
				pre_chat_message: "Who are you?",
				require_email: false,
				pre_chat_fields: [{
					field_type: "standard",
					name: "emailAddress",
					type: "email",
					label: "E-mail",
					placeholder: "you@example.com",
					enabled: true,
					required: true
				}, {
					field_type: "conversation_attribute",
					name: "topic",
					type: "list",
					label: "Topic",
					values: ["Order", "Other"],
					regex_pattern: "^O",
					regex_cue: "One of the two.",
					locale: "en",
					enabled: true
				}]
			}
		}
	},
	{
		name: "Texts",
		channel: {
			type: "sms",
			phone_number: "+15550900",
			provider_config: {
				account_id: "A1",
				application_id: "P1",
				api_key: "made-up",
				api_secret: "made-up"
			}
		}
	},
	{
		name: "WhatsApp",
		csat_config: {
			message: "How?",
			button_text: "Say",
			language: "de",
			template: {
				name: "survey_7",
				template_id: "7",
				friendly_name: "survey",
				content_sid: "HX1",
				approval_sid: "AP1",
				created_at: "2026-01-05",
				language: "de",
				status: "APPROVED"
			}
		},
		channel: {
			type: "whatsapp",
			phone_number: "+15550901",
			provider: "whatsapp_cloud",
			provider_config: {
				api_key: "made-up",
				phone_number_id: "111",
				business_account_id: "222",
				webhook_verify_token: "made-up-too",
				verification_pin: "123456",
				source: "manual",
				calling_enabled: false,
				inbound_calls_enabled: true
			}
		}
	},
	{
		name: "360dialog",
		channel: {
			type: "whatsapp",
			phone_number: "+15550902",
			provider: "default",
			provider_config: { api_key: "made-up" }
		}
	},
	{
		name: "Twilio",
		greeting_enabled: true,
		greeting_message: "Hello",
		channel: {
			type: "twilio_sms",
			medium: "sms",
			messaging_service_sid: "MG1",
			account_sid: "AC1",
			auth_token: "made-up"
		}
	},
	{
		name: "Twilio WhatsApp",
		channel: {
			type: "twilio_sms",
			medium: "whatsapp",
			phone_number: "+15550903",
			account_sid: "AC1",
			api_key_sid: "SK1",
			auth_token: "made-up"
		}
	},
	{
		name: "LINE",
		channel: {
			type: "line",
			line_channel_id: "2000001",
			line_channel_secret: "made-up",
			line_channel_token: "made-up"
		}
	},
	{
		name: "Telegram",
		channel: {
			type: "telegram",
			bot_token: "7:made-up"
		}
	}
];
// src/kinds/types/inboxes.samples.ts
/** As a person would write it. */
const inboxExample = {
	name: "Shop",
	greeting_enabled: true,
	greeting_message: "How can we help?",
	enable_auto_assignment: false,
	working_hours_enabled: true,
	timezone: "Europe/Zurich",
	working_hours: [{
		day_of_week: 6,
		closed_all_day: false,
		open_hour: 10,
		open_minutes: 0,
		close_hour: 14,
		close_minutes: 0
	}],
	out_of_office_message: "We are back on Monday.",
	csat_survey_enabled: true,
	csat_config: {
		display_type: "star",
		message: "How did we do?"
	},
	channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff",
		welcome_title: "Hello",
		selected_feature_flags: ["emoji_picker", "attachments"]
	}
};
/** Further values of the declaration, for the tests that follow from its facts. */
const inboxSamples = {
	more: [
		{
			name: "Mail",
			enable_email_collect: false,
			auto_assignment_config: { max_assignment_limit: 5 },
			allow_messages_after_resolved: false,
			lock_to_single_conversation: true,
			sender_name_type: "professional",
			business_name: "Shop",
			csat_config: {
				message: "How?",
				survey_rules: {
					operator: "contains",
					values: ["bug"]
				}
			},
			channel: {
				type: "email",
				email: "help@example.com"
			},
			avatar: null
		},
		...channelSamples,
		{
			name: "App",
			channel: {
				type: "api",
				webhook_url: "https://app.example.com/in",
				hmac_mandatory: true
			}
		}
	],
	same: { working_hours: [[{ day_of_week: 1 }, { day_of_week: 6 }], [{ day_of_week: 6 }, { day_of_week: 1 }]] },
	weakens: [
		[{ channel: {
			type: "api",
			webhook_url: "https://app.example.com/in"
		} }, { channel: {
			type: "api",
			webhook_url: "https://elsewhere.example.com"
		} }],
		[{ channel: {
			type: "api",
			hmac_mandatory: true
		} }, { channel: {
			type: "api",
			hmac_mandatory: false
		} }],
		[{ channel: {
			type: "web_widget",
			website_url: "https://x.example",
			allowed_domains: "x.example"
		} }, { channel: {
			type: "web_widget",
			website_url: "https://x.example",
			allowed_domains: ""
		} }],
		[{ channel: {
			type: "telegram",
			bot_token: "7:made-up"
		} }, { channel: {
			type: "telegram",
			bot_token: "8:made-up"
		} }],
		[{ greeting_enabled: false }, { greeting_enabled: true }],
		[{ greeting_message: "Hello" }, { greeting_message: "Hi" }],
		[{ working_hours_enabled: false }, { working_hours_enabled: true }],
		[{}, { working_hours: [{
			day_of_week: 6,
			closed_all_day: true
		}] }],
		[{ timezone: "UTC" }, { timezone: "Europe/Zurich" }],
		[{ out_of_office_message: "Later" }, { out_of_office_message: "Tomorrow" }],
		[{ csat_survey_enabled: false }, { csat_survey_enabled: true }],
		[{ csat_config: { message: "How?" } }, { csat_config: { message: "And?" } }],
		[{ enable_email_collect: false }, { enable_email_collect: true }]
	],
	harmless: [
		[{
			greeting_enabled: false,
			greeting_message: "Hello"
		}, {
			greeting_enabled: false,
			greeting_message: "Hi"
		}],
		[{
			working_hours_enabled: false,
			timezone: "UTC"
		}, {
			working_hours_enabled: false,
			timezone: "Europe/Zurich"
		}],
		[{
			csat_survey_enabled: false,
			csat_config: { message: "How?" }
		}, {
			csat_survey_enabled: false,
			csat_config: { message: "And?" }
		}],
		[{ enable_email_collect: true }, { enable_email_collect: false }]
	]
};
// src/kinds/types/inboxes.words.ts
/** What the fields of an inbox are for, and what their values are called (4.15.1). */
const inboxDescriptions = {
	name: "The name of the inbox; customers see it as the sender of e-mails and above the widget.",
	greeting_enabled: ["greeting", "Whether a new conversation is answered with the greeting at once; false by default."],
	greeting_message: ["greeting text", "What customers are sent first where the greeting is on."],
	enable_email_collect: ["asking for the e-mail address", "Whether the widget asks visitors for their e-mail address; true by default."],
	csat_survey_enabled: ["satisfaction survey", "Whether customers are asked how it was when a conversation is resolved; false by default."],
	csat_config: ["survey", "How customers are asked how it was; what is left out inside gets its default."],
	enable_auto_assignment: ["auto-assignment", "Whether a new conversation is given to a member of the inbox who is online; true by default."],
	auto_assignment_config: ["limits of auto-assignment", "How much auto-assignment gives to one agent; without limit by default."],
	working_hours_enabled: ["working hours", "Whether customers who write outside of the working hours are told that nobody is there; false by default."],
	working_hours: ["hours", "When somebody is there, one entry for each day; by default Monday to Friday from 9:00 to 17:00."],
	out_of_office_message: ["out-of-office text", "What customers are told outside of the working hours."],
	timezone: ["time zone", "The time zone of the working hours, such as \"Europe/Zurich\"; \"UTC\" by default."],
	allow_messages_after_resolved: ["writing after the end", "Whether visitors may go on writing in a conversation that is resolved; true by default."],
	lock_to_single_conversation: ["one conversation for each contact", "Whether a customer who writes again stays in the same conversation; false by default."],
	sender_name_type: ["sender of e-mails", "Whose name e-mails carry: \"friendly\" (the default) is the agent and the business, \"professional\" the business alone."],
	business_name: ["business name", "The name of the business in the sender of e-mails; without it the name of the inbox."],
	channel: "What customers write through, such as a website or a mailbox, and how that looks.",
	avatar: "The picture of the inbox, such as the one that visitors see in the widget; none by default."
};
const inboxValues = {
	"csat_config.display_type": {
		emoji: "with an emoji",
		star: "with stars"
	},
	"csat_config.survey_rules.operator": {
		contains: "has one of the labels",
		does_not_contain: "has none of the labels"
	},
	sender_name_type: {
		friendly: "agent and business",
		professional: "business alone"
	},
	"channel.reply_time": {
		in_a_few_minutes: "in a few minutes",
		in_a_few_hours: "in a few hours",
		in_a_day: "in a day"
	},
	"channel.medium": {
		sms: "SMS",
		whatsapp: "WhatsApp"
	},
	"channel.provider": {
		default: "360dialog",
		whatsapp_cloud: "Meta"
	},
	"channel.type": {
		api: "API",
		web_widget: "a website",
		email: "e-mail",
		whatsapp: "WhatsApp",
		twilio_sms: "Twilio",
		sms: "SMS",
		line: "LINE",
		telegram: "Telegram",
		facebook_page: "a Facebook page",
		instagram: "Instagram",
		tiktok: "TikTok",
		twitter_profile: "Twitter"
	}
};
// src/kinds/types/inboxes.ts
/** The word "null" at the top of a request becomes null (4.15.1): a name is refused then, and another text is gone. */
const notNullWord = without((value) => value === "null" ? [{
	at: [],
	says: "must not be the word null, which Chatwoot takes for nothing"
}] : []);
const long = upTo(1e4).check(notNullWord);
/** Twilio's have a path of their own, which takes the channel and the name (4.15.1). */
const twilio = {
	for: ["channel.type", "twilio_sms"],
	path: "channels/twilio_channel",
	wrap: "twilio_channel",
	takes: ["name", "channel"],
	unfolds: "channel"
};
const inboxes = defineKind({
	name: "inboxes",
	words: {
		noun: "inbox",
		about: "Where conversations come in: a website, a mailbox, an app.",
		serverMade: "its tokens and secrets",
		loses: "every conversation in it is lost, and so are its credentials",
		gone: "its conversations stay lost, and it has new credentials and a new address for widgets and apps",
		stays: "the conversations that came in are lost with it",
		page: "settings/inboxes/{id}",
		tells: {
			clauses: ({ working_hours }) => {
				const clause = hoursClause("working_hours", working_hours);
				return clause === null ? [] : [clause];
			},
			values: inboxValues
		}
	},
	schema: fields({
		name: nonBlank.check(notNullWord),
		greeting_enabled: nullable(bool),
		greeting_message: nullable(long),
		enable_email_collect: nullable(bool),
		csat_survey_enabled: nullable(bool),
		csat_config: csatConfig,
		enable_auto_assignment: nullable(bool),
		auto_assignment_config: assignmentConfig,
		working_hours_enabled: nullable(bool),
		working_hours: workingHours,
		out_of_office_message: nullable(long),
		timezone: timeZone,
		allow_messages_after_resolved: nullable(bool),
		lock_to_single_conversation: bool,
		sender_name_type: oneOf(["friendly", "professional"]),
		business_name: nullable(line.check(notNullWord)),
		channel: Channel,
		avatar: nullable(file)
	}, inboxDescriptions),
	identity: {
		nameField: "name",
		takenOnce: [
			["channel.email"],
			["channel.type", "channel.phone_number"],
			["channel.messaging_service_sid"],
			["channel.line_channel_id"],
			["channel.bot_token"]
		]
	},
	endpoint: withDoor(collection({
		path: "inboxes",
		list: "payload",
		listedFor: "anyone"
	}), twilio),
	requests: {
		defaults: inboxDefaults,
		partial: ["channel"],
		files: { avatar: avatar("avatar_url") },
		onlyByUpdate: ["working_hours"],
		alsoByUpdate: (its) => isThrough(twilio, its) ? Object.keys(its).filter((name) => !twilio.takes.includes(name)) : [],
		fromLive: (raw) => ({
			...raw,
			channel: channelIn(raw)
		})
	},
	limits: {
		required: ["channel.type"],
		immutable: FIXED.map((name) => `channel.${name}`),
		neverEmpty: [
			"csat_config",
			"csat_config.survey_rules",
			"working_hours"
		],
		cannotCreate: ({ channel, working_hours }) => {
			return opensWithoutHours(working_hours) ? "a new inbox is closed on Saturday and Sunday, and a day that is opened needs its hours and minutes, all four" : whyNoNew(channel);
		}
	},
	comparison: {
		canonical: {
			working_hours: sortedBy("day_of_week"),
			channel: (channel) => isObject(channel) ? canonicalChannel(channel) : channel
		},
		writtenOnly: WRITTEN_ONLY.map((name) => `channel.${name}`),
		keyed: { working_hours: "day_of_week" }
	},
	safety: {
		conversationsBy: "inbox_id",
		services: {
			working_hours_enabled: "working hours",
			enable_auto_assignment: "auto-assignment"
		},
		weakens: {
			"channel.webhook_url": newAddress("what the inbox tells"),
			"channel.hmac_mandatory": switchedOff("visitors no longer prove who they are"),
			"channel.allowed_domains": widened("domain"),
			"channel.account_sid": newAddress("what customers write"),
			"channel.line_channel_id": newAddress("what customers write"),
			"channel.bot_token": newAddress("what customers write"),
			"channel.provider_config.account_id": newAddress("what customers write")
		},
		reaches: inboxReaches,
		secrets: inboxSecrets,
		deletion: {
			when: "later",
			needsApproval: true
		}
	},
	impact: { deleted: [
		openInInbox,
		allInInbox,
		agentsOfInbox
	] },
	example: inboxExample,
	samples: inboxSamples,
	simulatedAs: "inbox",
	map: {
		column: "inboxes",
		lines: ({ channel }) => sendsTo(isObject(channel) ? channel.webhook_url : void 0)
	},
	availability: {
		verified: "4.15.1",
		feature: "inbox_management",
		parts: inboxParts
	}
});
// src/kinds/fields/hook-settings.ts
/**
* The settings of integrations, app by app (`settings_json_schema` of 4.15.1, recorded). Chatwoot refuses what is missing and
* what is too much with "Settings : Invalid settings data", whatever it is.
*/
const apps = {
	openai: {
		required: ["api_key"],
		besides: ["label_suggestion"]
	},
	dialogflow: {
		required: ["project_id", "credentials"],
		besides: ["region", "language_code"]
	},
	google_translate: {
		required: ["project_id", "credentials"],
		besides: []
	},
	dyte: {
		required: ["api_key", "organization_id"],
		besides: []
	},
	leadsquared: {
		required: ["access_key", "secret_key"],
		besides: [
			"endpoint_url",
			"app_url",
			"timezone",
			"enable_conversation_activity",
			"enable_transcript_activity",
			"conversation_activity_score",
			"transcript_activity_score",
			"conversation_activity_code",
			"transcript_activity_code"
		]
	}
};
/** Those that are connected in a browser have no settings that people write. */
const BY_BROWSER = [
	"slack",
	"linear",
	"notion",
	"shopify"
];
const APPS = [
	"openai",
	"dialogflow",
	"google_translate",
	"dyte",
	"leadsquared",
	...BY_BROWSER
];
/** Never answered since 4.15; before, they are taken out of what is read. */
const HIDDEN = [
	"api_key",
	"credentials",
	"access_key",
	"secret_key"
];
const hookSettings = described(partial(object({
	api_key: string(),
	label_suggestion: bool,
	project_id: string(),
	credentials: freeObject,
	region: string(),
	language_code: string(),
	organization_id: string(),
	access_key: string(),
	secret_key: string(),
	endpoint_url: string(),
	app_url: string(),
	timezone: string(),
	enable_conversation_activity: bool,
	enable_transcript_activity: bool,
	conversation_activity_score: string(),
	transcript_activity_score: string(),
	conversation_activity_code: int(),
	transcript_activity_code: int()
})), {
	api_key: "The key of OpenAI or Dyte, as a secret.",
	label_suggestion: "Whether OpenAI suggests labels to agents.",
	project_id: "The project at Google that Dialogflow or Translate works in.",
	credentials: "The key file of Google's service account as an object, its private key as a secret.",
	region: "Where Dialogflow runs, such as \"europe-west1\".",
	language_code: "The language that Dialogflow is asked in, such as \"de-DE\", or \"auto\".",
	organization_id: "The organization at Dyte.",
	access_key: "The access key of LeadSquared, as a secret.",
	secret_key: "The secret key of LeadSquared, as a secret.",
	endpoint_url: "The address of the API of LeadSquared, which Chatwoot finds out by itself.",
	app_url: "The address of the pages of LeadSquared, which Chatwoot finds out by itself.",
	timezone: "The time zone of the account at LeadSquared, which Chatwoot finds out by itself.",
	enable_conversation_activity: "Whether LeadSquared is told of new conversations.",
	enable_transcript_activity: "Whether LeadSquared is sent the transcript of a resolved conversation.",
	conversation_activity_score: "The score of a new conversation at LeadSquared, as a text.",
	transcript_activity_score: "The score of a transcript at LeadSquared, as a text.",
	conversation_activity_code: "The number of the activity at LeadSquared, which Chatwoot makes by itself.",
	transcript_activity_code: "The number of the activity at LeadSquared, which Chatwoot makes by itself."
});
/** What a create cannot do without and does not have; also what Chatwoot has had, and nobody can read. */
function missingSettings(app, settings) {
	return (typeof app === "string" && Object.hasOwn(apps, app) ? apps[app].required : []).filter((name) => !Object.hasOwn(isObject(settings) ? settings : {}, name));
}
function settingsMistakes(app, settings) {
	if (typeof app !== "string") return [];
	const its = (Object.hasOwn(apps, app) ? apps[app] : void 0) ?? {
		required: [],
		besides: []
	};
	const known = [...its.required, ...its.besides];
	const missing = missingSettings(app, settings);
	return [...missing.length === 0 ? [] : [{
		at: ["settings"],
		says: `must hold ${missing.map((name) => JSON.stringify(name)).join(" and ")}: Chatwoot replaces all settings, and shows no secret that could be kept`,
		help: "Add it, a secret as ${secret:NAME}."
	}], ...Object.keys(settings).filter((name) => !known.includes(name)).map((name) => ({
		at: ["settings", name],
		says: `is no setting of ${app}`,
		near: known,
		help: known.length === 0 ? "It is set up in the dashboard." : `They are ${known.join(", ")}.`
	}))];
}
// src/kinds/types/integrations-hooks.ts
/** There is no list of hooks: each app has its own, and an app that is not set up in the installation shows none. */
const endpoint = {
	...collection({
		path: "integrations/hooks",
		wrap: "hook",
		listedFor: "anyone"
	}),
	list: () => "integrations/apps",
	listed: (answer) => {
		const apps = valueAt(answer, "payload");
		if (!Array.isArray(apps)) return null;
		const hooks = apps.flatMap((app) => app.hooks ?? null);
		return hooks.every((hook) => hasId(hook)) ? hooks : null;
	}
};
/** What the files say of settings and inboxes has to fit the app. */
const fitting = without(({ app_id, inbox_id, settings }) => [...isObject(settings) ? settingsMistakes(app_id, settings) : [], ...app_id === "dialogflow" && inbox_id === null ? [{
	at: ["inbox_id"],
	says: "must name an inbox: Dialogflow answers in one",
	help: "Write its key."
}] : []]);
/** Up to 4.12 administrators are shown the secrets as well. */
function shownOf(settings) {
	return Object.fromEntries(Object.entries(settings).filter(([name]) => !HIDDEN.some((one) => one === name)));
}
const integrationsHooks = defineKind({
	name: "integrations_hooks",
	words: {
		noun: "integration",
		about: "Connections to other programs: OpenAI, Dialogflow in an inbox, Google Translate, Dyte, LeadSquared.",
		loses: "the other program no longer works for this account, and its credentials are gone from Chatwoot",
		gone: "its secrets have to be given once more: nobody can read them",
		stays: "what the other program has been told it keeps"
	},
	schema: fields({
		app_id: oneOf(APPS),
		inbox_id: nullable(reference$1),
		status: oneOf(["enabled", "disabled"]),
		settings: hookSettings
	}, {
		app_id: ["app", "The program that is connected; Slack, Linear, Notion and Shopify are connected in the dashboard."],
		inbox_id: "The inbox in which Dialogflow answers; null for those that work for the whole account.",
		status: "Whether it is \"enabled\", which is the default.",
		settings: "What the app asks for; all of it is written whenever one of them changes."
	}).check(fitting),
	identity: {
		nameField: "app_id",
		takenOnce: [["app_id"]],
		isRepeatable: ({ app_id }) => app_id === "dialogflow"
	},
	endpoint,
	references: [{
		at: "inbox_id",
		to: "inboxes",
		goesAlong: true
	}],
	requests: {
		defaults: {
			inbox_id: null,
			status: "enabled"
		},
		fromLive: ({ status, inbox, settings, ...rest }) => ({
			...rest,
			status: status === true ? "enabled" : "disabled",
			inbox_id: isObject(inbox) ? inbox.id : null,
			...isObject(settings) ? { settings: shownOf(settings) } : {}
		})
	},
	limits: {
		required: ["settings"],
		immutable: ["app_id", "inbox_id"],
		neverEmpty: ["settings"],
		cannotCreate: ({ app_id, inbox_id, settings }) => {
			if (BY_BROWSER.some((one) => one === app_id)) return `${String(app_id)} has to be connected in the dashboard first; then name its id in "$id"`;
			if (app_id === "dialogflow" && inbox_id == null) return "\"inbox_id\" is missing";
			const [missing] = missingSettings(app_id, settings);
			return missing === void 0 ? null : `"settings.${missing}" is missing`;
		}
	},
	comparison: { writtenOnly: HIDDEN.map((name) => `settings.${name}`) },
	safety: {
		answers: ({ app_id, status }) => app_id === "dialogflow" && status !== "disabled",
		weakens: {
			app_id: newAddress("what customers write"),
			"settings.project_id": newAddress("what customers write"),
			"settings.organization_id": newAddress("what customers write"),
			"settings.endpoint_url": newAddress("what customers write")
		},
		secrets: [
			...HIDDEN,
			"access_token",
			"private_key"
		]
	},
	example: {
		app_id: "dyte",
		status: "enabled",
		settings: {
			organization_id: "shop",
			api_key: "made-up"
		}
	},
	samples: {
		more: [{
			app_id: "dialogflow",
			inbox_id: "shop",
			status: "disabled",
			settings: {
				project_id: "shop-bot",
				region: "europe-west1",
				language_code: "de-DE",
				credentials: {
					type: "service_account",
					client_email: "bot@shop-bot.example.com"
				}
			}
		}, {
			app_id: "openai",
			status: "disabled",
			settings: {
				api_key: "made-up",
				label_suggestion: true
			}
		}],
		weakens: [[null, {}], [{}, { settings: {
			organization_id: "elsewhere",
			api_key: "made-up"
		} }]],
		answers: [{ app_id: "dialogflow" }]
	},
	map: {
		column: null,
		lines: ({ app_id, inbox_id: inbox }) => app_id === "dialogflow" && inbox != null ? [{
			from: {
				kind: "inboxes",
				name: inbox
			},
			to: {
				column: "bots",
				called: "Dialogflow"
			},
			says: ""
		}] : []
	},
	availability: {
		verified: "4.15.1",
		feature: "integrations",
		parts: [
			{
				at: "settings.region",
				since: "4.3",
				otherwise: "refuses"
			},
			{
				at: "settings.language_code",
				since: "4.13",
				otherwise: "refuses"
			},
			{
				at: "app_id",
				values: ["leadsquared"],
				since: "4.2",
				feature: "crm_integration",
				otherwise: "refuses"
			}
		]
	}
});
// src/kinds/types/labels.ts
const labels = defineKind({
	name: "labels",
	words: {
		noun: "label",
		about: "Tags for conversations and contacts.",
		loses: "the label is taken off every conversation and contact",
		gone: "conversations and contacts that had it do not get it back",
		page: "settings/labels/list"
	},
	schema: fields({
		title: line.check(_regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]+$/u, "must be two or more letters, digits, \"_\" or \"-\", beginning with a letter or digit")),
		description: nullable(text$1),
		color: line,
		show_on_sidebar: nullable(bool)
	}, {
		title: "The label as it stands on conversations; Chatwoot writes it in lower case.",
		description: "What the label is for; agents see it where they choose one.",
		color: "The color of the label, such as \"#1f93ff\", which is the default.",
		show_on_sidebar: ["link in the sidebar", "Whether the sidebar has a link to the conversations with this label; by default it has none."]
	}),
	identity: {
		nameField: "title",
		referredBy: "title",
		unique: { title: {
			aside: (mark) => mark,
			afterwards: "moves the tags of conversations and contacts to the new title"
		} }
	},
	endpoint: collection({
		path: "labels",
		list: "payload",
		wrap: "label",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		description: null,
		color: "#1f93ff",
		show_on_sidebar: null
	} },
	comparison: { canonical: { title: lowercase } },
	impact: { deleted: [withLabel] },
	example: {
		title: "billing",
		description: "Questions about invoices",
		color: "#1f93ff",
		show_on_sidebar: true
	},
	simulatedAs: "label",
	availability: {
		verified: "4.15.1",
		feature: "labels"
	}
});
// src/kinds/types/macros.ts
const macros = defineKind({
	name: "macros",
	words: {
		noun: "macro",
		about: "Actions that agents run with one click. Those for everybody are managed; personal ones belong to their authors.",
		loses: "agents can no longer run it",
		stays: "what agents have done with it stays done",
		page: "settings/macros/{id}/edit",
		tells: { clauses: ({ actions }) => Array.isArray(actions) ? [{
			of: ["actions"],
			says: [
				strong("When an agent runs it"),
				": ",
				...actionsWords(actions)
			]
		}] : [] }
	},
	schema: fields({
		name: line,
		actions: actionsOf(sharedActions)
	}, {
		name: "What agents see when they choose a macro.",
		actions: "What the macro does with the conversation, one after the other."
	}),
	identity: {
		nameField: "name",
		isForeign: (macro) => macro.visibility !== "global"
	},
	endpoint: collection({
		path: "macros",
		list: "payload",
		created: "payload",
		listedFor: "anyone"
	}),
	references: actionReferences(["self"]),
	requests: {
		toBody: (macro) => ({
			...macro,
			visibility: "global"
		}),
		attachments: sentFiles
	},
	limits: { required: ["actions"] },
	comparison: { canonical: { actions } },
	safety: { weakens: { actions: moreIsSent } },
	example: {
		name: "Hand over to the second level",
		actions: [
			{
				action_name: "add_label",
				action_params: ["billing"]
			},
			{
				action_name: "remove_label",
				action_params: ["billing"]
			},
			{
				action_name: "assign_team",
				action_params: ["second-level"]
			},
			{
				action_name: "assign_agent",
				action_params: ["rajiv@example.com"]
			},
			{
				action_name: "add_private_note",
				action_params: ["Please take over"]
			}
		]
	},
	samples: {
		more: [{
			name: "Who else",
			actions: anyone(["self"])
		}, {
			name: "Send the price list",
			actions: [HANDS_OUT]
		}],
		same: sameActions,
		weakens: [[{}, { actions: [SENDS] }]]
	},
	availability: {
		verified: "4.15.1",
		parts: macroParts
	}
});
// src/kinds/types/notification-settings.ts
const EVENTS = [
	"conversation_creation",
	"conversation_assignment",
	"assigned_conversation_new_message",
	"conversation_mention",
	"participating_conversation_new_message",
	"sla_missed_first_response",
	"sla_missed_next_response",
	"sla_missed_resolution"
];
const flags = (way) => list(oneOf(EVENTS.map((event) => `${way}_${event}`)));
const notificationSettings = defineKind({
	name: "notification_settings",
	words: {
		noun: "notification settings",
		about: "What the token's own user is told of, by e-mail and by push. Every user has them once, and nobody can write those of others; they are never created and never deleted."
	},
	schema: fields({
		selected_email_flags: flags("email"),
		selected_push_flags: flags("push")
	}, {
		selected_email_flags: ["by e-mail", "Of what the user gets a mail; at first of conversations assigned to them."],
		selected_push_flags: ["by push", "What is shown on devices and in the browser; at first conversations assigned to them."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "notification_settings",
		wrap: "notification_settings",
		replaces: true,
		listedFor: "anyone"
	}),
	requests: { defaults: {
		selected_email_flags: ["email_conversation_assignment"],
		selected_push_flags: ["push_conversation_assignment"]
	} },
	comparison: { canonical: {
		selected_email_flags: asSet,
		selected_push_flags: asSet
	} },
	example: {
		selected_email_flags: ["email_conversation_assignment", "email_conversation_mention"],
		selected_push_flags: ["push_assigned_conversation_new_message"]
	},
	availability: {
		verified: "4.15.1",
		parts: ["email", "push"].map((way) => ({
			at: `selected_${way}_flags[]`,
			values: EVENTS.filter((event) => event.startsWith("sla_")).map((event) => `${way}_${event}`),
			since: "3.7",
			otherwise: "fails"
		}))
	}
});
// src/kinds/fields/portal-config.ts
/** Languages and looks of a portal. */
const socialProfiles = described(partial(object({
	facebook: line,
	x: line,
	instagram: line,
	linkedin: line,
	youtube: line,
	tiktok: line,
	github: line,
	whatsapp: line
})), {
	facebook: "The name of the page on Facebook.",
	x: ["X account", "The name of the account on X."],
	instagram: "The name of the account on Instagram.",
	linkedin: "The name of the page on LinkedIn.",
	youtube: "The name of the channel on YouTube.",
	tiktok: "The name of the account on TikTok.",
	github: "The name of the organisation on GitHub.",
	whatsapp: "The phone number on WhatsApp."
});
const translated = described(partial(strictObject({
	name: line,
	page_title: line,
	header_text: text$1
})), {
	name: "The name of the portal in this language.",
	page_title: "What browsers show as the title in this language.",
	header_text: "The greeting above the search in this language."
});
/** Rules over several languages (4.15.1). */
const languages = without(({ default_locale, allowed_locales: allowed, draft_locales: drafts = [] }) => {
	const drafted = default_locale === void 0 ? -1 : drafts.indexOf(default_locale);
	const strange = drafts.findIndex((one) => allowed !== void 0 && !allowed.includes(one));
	return [...drafted < 0 ? [] : [{
		at: ["draft_locales", drafted],
		says: "is the default language, which cannot be a draft"
	}], ...strange < 0 ? [] : [{
		at: ["draft_locales", strange],
		says: "is none of \"allowed_locales\"",
		near: allowed ?? []
	}]];
});
const portalConfig = described(partial(object({
	default_locale: locale,
	allowed_locales: list(locale).check(_minLength(1)),
	draft_locales: list(locale),
	layout: oneOf(["classic", "documentation"]),
	social_profiles: socialProfiles,
	locale_translations: record(string(), translated)
})), {
	default_locale: "The language that visitors see first; the first one of `allowed_locales` by default.",
	allowed_locales: "The languages of the help centre, in the order in which visitors may choose; `[\"en\"]` by default.",
	draft_locales: "Those of them that visitors do not see yet.",
	layout: "How the start page looks; `classic` by default.",
	social_profiles: "Links at the foot of the pages.",
	locale_translations: "What the portal says of itself in other languages, by the code of the language."
}).check(languages);
/** A language that is named twice is there once. */
const canonicalConfig = (value) => isObject(value) ? {
	...value,
	...Array.isArray(value.allowed_locales) ? { allowed_locales: [...new Set(value.allowed_locales)] } : {},
	...Array.isArray(value.draft_locales) ? { draft_locales: asSet(value.draft_locales) } : {}
} : value;
/** Drafts are shown as a mark on each language, and before 4.12 not at all; before 4.14.1 the default is in `meta` only. */
function configIn({ config: shown, meta }) {
	const { allowed_locales, ...rest } = shown ?? {};
	const all = allowed_locales ?? [];
	const told = isObject(meta) ? meta.default_locale : void 0;
	return {
		...told === void 0 ? {} : { default_locale: told },
		...rest,
		allowed_locales: all.map(({ code }) => code),
		...all.some((one) => "draft" in one) ? { draft_locales: all.filter(({ draft }) => draft === true).map(({ code }) => code) } : {}
	};
}
// src/kinds/types/portals.ts
const portals = defineKind({
	name: "portals",
	words: {
		noun: "portal",
		about: "Help centres: public pages of articles, in one or several languages.",
		loses: "its categories and articles are lost with it, and its public address leads nowhere",
		gone: "its views stay lost"
	},
	schema: fields({
		name: nonBlank,
		slug,
		custom_domain: nullable(line.check(_regex(/^([^\s/:]+\.[^\s/:]+)?$/, "must be a host alone, such as \"help.example.com\""))),
		color: line.check(_regex(/^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, "must be a color such as \"#1f93ff\"")),
		page_title: nullable(line),
		header_text: nullable(text$1),
		homepage_link: nullable(line),
		archived: nullable(bool),
		config: portalConfig,
		inbox: nullable(reference$1),
		logo: nullable(file)
	}, {
		name: "What the help centre is called.",
		slug: "Its part of the public address, `/hc/SLUG`; nobody else on the server may have the same.",
		custom_domain: "A host of your own that shows the help centre, without https:// and path.",
		color: "The color of its pages; \"#1f93ff\" by default.",
		page_title: "What browsers show as the title of its pages.",
		header_text: "The greeting above the search.",
		homepage_link: "Where the link back to your website leads.",
		archived: "Whether it is put away in the dashboard.",
		config: "Languages and looks.",
		inbox: ["inbox for the chat", "The website inbox whose chat its pages have; others are passed over."],
		logo: "The picture at the top of its pages; none by default."
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}],
	identity: {
		nameField: "slug",
		unique: { slug: {
			aside: (mark) => mark,
			everywhere: true
		} },
		takenOnce: [["custom_domain"]]
	},
	endpoint: collection({
		path: "portals",
		by: "slug",
		list: "payload",
		wrap: "portal",
		beside: {
			fields: ["inbox_id"],
			with: "name"
		},
		listedFor: "anyone"
	}),
	requests: {
		files: { logo },
		defaults: {
			custom_domain: null,
			color: "#1f93ff",
			page_title: null,
			header_text: null,
			homepage_link: null,
			archived: false,
			config: {
				default_locale: "en",
				allowed_locales: ["en"],
				draft_locales: [],
				layout: "classic",
				social_profiles: {},
				locale_translations: {}
			},
			inbox: null
		},
		fromLive: (raw) => ({
			...raw,
			config: configIn(raw),
			inbox: idIn(raw.inbox)
		}),
		toBody: (portal) => renamed(portal, { inbox: "inbox_id" }),
		createdWith: ({ custom_domain }) => ({ custom_domain: custom_domain ?? "" })
	},
	limits: {
		required: ["name"],
		neverEmpty: ["config"]
	},
	comparison: { canonical: { config: canonicalConfig } },
	safety: {
		secrets: inboxSecrets,
		contents: {
			noun: "articles",
			at: "meta.all_articles_count"
		},
		deletion: {
			when: "at once",
			needsApproval: false
		}
	},
	example: {
		name: "Help centre",
		slug: "help",
		custom_domain: "help.example.com",
		color: "#1f93ff",
		page_title: "Help",
		header_text: "How can we help?",
		homepage_link: "https://www.example.com",
		archived: false,
		config: {
			default_locale: "en",
			allowed_locales: [
				"en",
				"de",
				"fr"
			],
			draft_locales: ["fr"],
			layout: "documentation",
			social_profiles: { github: "example" },
			locale_translations: { de: {
				name: "Hilfe",
				page_title: "Hilfe"
			} }
		},
		inbox: "shop"
	},
	samples: { more: [{
		name: "Blog",
		slug: "blog",
		logo: null
	}] },
	availability: {
		verified: "4.15.1",
		feature: "help_center",
		parts: [
			{
				at: "inbox",
				since: "3.15",
				otherwise: "ignores"
			},
			{
				at: "config.draft_locales",
				since: "4.12",
				otherwise: "ignores"
			},
			{
				at: "config.layout",
				since: "4.14.1",
				otherwise: "ignores"
			},
			{
				at: "config.social_profiles",
				since: "4.14.1",
				otherwise: "ignores"
			},
			{
				at: "config.locale_translations",
				since: "4.14.2",
				otherwise: "ignores"
			}
		]
	}
});
// src/kinds/types/saml-settings.ts
/** What else stands before, behind or inside is no certificate to OpenSSL, or hides what the file is. */
const certificate = text$1.check(_regex(/^\s*-----BEGIN CERTIFICATE-----\s[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----\s*$/, "must be a certificate in PEM form, from \"-----BEGIN CERTIFICATE-----\" to \"-----END CERTIFICATE-----\""));
const EXAMPLE = [
	"-----BEGIN CERTIFICATE-----",
	"MIIBMDCB1wIUa1H0QgiT6KfxYmEMAylk260P4NQwCgYIKoZIzj0EAwIwGjEYMBYG",
	"A1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNzE4MzIyMFoYDzIxMjYxMTAz",
	"MTgzMjIwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB",
	"BggqhkjOPQMBBwNCAATTo6hRTw4XxZ7abPiO/Oi4cfcH0JY7KQ5nYzKCcBe79PUB",
	"vDX7K8S6fdom1qvJm4v0+8uC5FdFk5UBldosRbVMMAoGCCqGSM49BAMCA0gAMEUC",
	"IQDS/9/9KevooYXD2Vfb0eg6P+Dx9aGe7IiDGgTCBS34xgIgFy5xGVrfbsax9vd4",
	"AcZi3hvYDsIWfQJH/csk3TJXO7Y=",
	"-----END CERTIFICATE-----"
].join("\n");
const RENEWED = [
	"-----BEGIN CERTIFICATE-----",
	"MIIBMTCB1wIUbXokpw0kekfvXj/OhyiyODsIrBMwCgYIKoZIzj0EAwIwGjEYMBYG",
	"A1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNzE4MzIyMFoYDzIxMjYxMTAz",
	"MTgzMjIwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB",
	"BggqhkjOPQMBBwNCAAS7vx/i4MH49j+gR1yp34CWgKVUNdJbXe3CjIFNhLd4i+/a",
	"T/3KHCiZo47nFaG46cZVdGvmgR51pWwYgVaZRw+xMAoGCCqGSM49BAMCA0kAMEYC",
	"IQCSO/JmtbfVWT+ainEmhmtRIp4ysHNS37ID/vweVKtt6QIhAOFKCfl+Ym/2OODv",
	"eHnxJrB9ItpFKaWr0iSFDdYd2owx",
	"-----END CERTIFICATE-----"
].join("\n");
const samlSettings = defineKind({
	name: "saml_settings",
	words: {
		noun: "single sign-on",
		about: "Single sign-on by SAML. An account has it once, under any key. As long as it is there nobody of the account signs in with a password; tokens of the API go on working.",
		loses: "everybody of the account signs in with a password again",
		stays: "who had signed in by the identity provider stays signed in",
		page: "settings/security"
	},
	schema: fields({
		sso_url: nonBlank,
		certificate,
		idp_entity_id: nonBlank,
		sp_entity_id: nonBlank
	}, {
		sso_url: ["sign-in address", "Where people are sent to sign in, at the identity provider."],
		certificate: "The certificate in PEM form by which Chatwoot knows the answers of the identity provider.",
		idp_entity_id: ["provider", "What the identity provider calls itself."],
		sp_entity_id: ["name at the provider", "What the identity provider calls this Chatwoot; by default an address that Chatwoot makes."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "saml_settings",
		wrap: "saml_settings",
		mayBeMissing: ({ id = null }) => id === null
	}),
	limits: { required: [
		"sso_url",
		"certificate",
		"idp_entity_id"
	] },
	safety: {
		weakens: {
			sso_url: newAddress("every sign-in"),
			certificate: (to, from) => to === from ? null : "who holds another key decides who may sign in",
			idp_entity_id: (to, from) => to === from ? null : "another identity provider decides who may sign in"
		},
		signIn: {
			create: "no password of anybody in the account works any more, and everybody signs in at the identity provider",
			update: "everybody signs in by it, and with a wrong value nobody can",
			delete: "everybody signs in with a password again, and the identity provider no longer decides who may"
		}
	},
	example: {
		sso_url: "https://idp.example.com/saml/sso",
		certificate: EXAMPLE,
		idp_entity_id: "https://idp.example.com/saml/metadata",
		sp_entity_id: "https://chatwoot.example.com/saml/sp"
	},
	samples: {
		more: [{
			sso_url: "https://other.example.com/sso",
			certificate: RENEWED,
			idp_entity_id: "https://other.example.com"
		}],
		weakens: [
			[{}, { sso_url: "https://other.example.com/sso" }],
			[{}, { certificate: RENEWED }],
			[{}, { idp_entity_id: "https://other.example.com" }]
		]
	},
	availability: {
		verified: "4.15.1",
		since: "4.6",
		edition: "enterprise",
		needsFeature: "saml"
	}
});
// src/kinds/types/sla-policies.ts
/** Chatwoot stores any number, also one below 0, by which every conversation is late at once (4.15.1). */
const seconds = nullable(number().check(_gte(0)));
const slaPolicies = defineKind({
	name: "sla_policies",
	words: {
		noun: "SLA policy",
		about: "How fast conversations have to be answered and resolved. Rules put one on a conversation.",
		loses: "its conversations lose it, and with it what was measured; rules that name it do nothing",
		gone: "its conversations do not get it back, and what was measured stays lost"
	},
	schema: fields({
		name: nonBlank,
		description: nullable(line),
		first_response_time_threshold: seconds,
		next_response_time_threshold: seconds,
		resolution_time_threshold: seconds,
		only_during_business_hours: nullable(bool)
	}, {
		name: "The name by which agents know the policy.",
		description: "Which customers or conversations the policy is for.",
		first_response_time_threshold: ["first response", "Seconds until customers must have a first answer; null: no limit."],
		next_response_time_threshold: ["next response", "Seconds until customers must have each further answer; null: no limit."],
		resolution_time_threshold: ["resolution", "Seconds until the conversation must be resolved; null: no limit."],
		only_during_business_hours: "Whether time counts only while the inbox is open; false by default."
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "sla_policies",
		list: "payload",
		created: "payload",
		wrap: "sla_policy",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		description: null,
		first_response_time_threshold: null,
		next_response_time_threshold: null,
		resolution_time_threshold: null,
		only_during_business_hours: false
	} },
	safety: { deletion: {
		when: "later",
		needsApproval: false
	} },
	example: {
		name: "Gold",
		description: "For customers who pay for it",
		first_response_time_threshold: 3600,
		next_response_time_threshold: 7200,
		resolution_time_threshold: 86400,
		only_during_business_hours: true
	},
	availability: {
		verified: "4.15.1",
		edition: "enterprise",
		feature: "sla"
	}
});
// src/kinds/types/team-members.ts
const teamMembers = defineKind({
	name: "team_members",
	words: {
		noun: "team membership",
		about: "Who belongs to a team: all of its members. Take the entry out, and Chatwoot keeps the members it has."
	},
	schema: fields({
		team: reference$1,
		members: list(reference$1)
	}, {
		team: "The team whose members these are.",
		members: "Everybody in the team, by e-mail address; who is not in the list leaves the team."
	}),
	identity: {
		nameField: "team",
		writtenAs: "members"
	},
	endpoint: membership({
		over: "teams",
		at: "team",
		members: "members",
		read: ({ address }) => `${address}/team_members`,
		write: writtenWhole("PATCH", ({ address }) => `${address}/team_members`, (user_ids) => ({ user_ids })),
		listedFor: "anyone"
	}),
	references: [{
		at: "team",
		to: "teams"
	}, {
		at: "members[]",
		to: "agents"
	}],
	limits: {
		required: ["members"],
		immutable: ["team"]
	},
	comparison: { canonical: { members: asSet } },
	impact: { people: {
		at: "members",
		says: {
			one: "agent leaves the team",
			many: "agents leave the team",
			what: "agents who leave the team"
		},
		exceptAdministrators: false,
		counts: [openInTeam]
	} },
	example: {
		team: "second-level",
		members: ["rajiv@example.com"]
	},
	map: connects(["team", "teams"], ["members", "agents"]),
	availability: {
		verified: "4.15.1",
		feature: "team_management"
	}
});
// src/kinds/types/teams.ts
const teams = defineKind({
	name: "teams",
	words: {
		noun: "team",
		about: "Groups of agents that conversations are assigned to.",
		loses: "its conversations lose their team; rules that name it do nothing",
		gone: "its members and its conversations are not given back to it",
		page: "settings/teams/{id}/edit"
	},
	schema: fields({
		name: nonBlank,
		description: nullable(text$1),
		allow_auto_assign: nullable(bool)
	}, {
		name: "The name of the team; Chatwoot writes it in lower case.",
		description: "What the team takes care of; agents see it in the settings.",
		allow_auto_assign: ["auto-assignment", "Whether a conversation of the team is given to one of its members who is online; true by default."]
	}),
	identity: {
		nameField: "name",
		unique: { name: { aside: (mark) => mark } }
	},
	endpoint: collection({
		path: "teams",
		wrap: "team",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		description: null,
		allow_auto_assign: true
	} },
	comparison: { canonical: { name: lowercase } },
	safety: { services: { allow_auto_assign: "auto-assignment" } },
	impact: { deleted: [openInTeam, agentsOfTeam] },
	example: {
		name: "second level",
		description: "Takes what support cannot answer",
		allow_auto_assign: false
	},
	simulatedAs: "team",
	map: {
		column: "people",
		lines: () => []
	},
	availability: {
		verified: "4.15.1",
		feature: "team_management"
	}
});
// src/kinds/fields/older.ts
/** Counted as PostgreSQL counts: a character outside the basic plane once. */
function longerThan(most) {
	return {
		are: `over ${most} characters`,
		holds: (value) => typeof value === "string" && value.length > most && [...value].length > most
	};
}
// src/kinds/types/webhooks.ts
const events = [
	"conversation_status_changed",
	"conversation_updated",
	"conversation_created",
	"contact_created",
	"contact_updated",
	"message_created",
	"message_updated",
	"webwidget_triggered",
	"inbox_created",
	"inbox_updated",
	"conversation_typing_on",
	"conversation_typing_off"
];
const eventWords = {
	conversation_status_changed: "changes of status",
	conversation_updated: "changes of conversations",
	conversation_created: "new conversations",
	contact_created: "new contacts",
	contact_updated: "changes of contacts",
	message_created: "new messages",
	message_updated: "changes of messages",
	webwidget_triggered: "opening of the widget",
	inbox_created: "new inboxes",
	inbox_updated: "changes of inboxes",
	conversation_typing_on: "beginning to type",
	conversation_typing_off: "ceasing to type"
};
/** What goes where. An address that is not managed is not said. */
function sends({ url, subscriptions, inbox_id: inbox }) {
	if (url === void 0 && subscriptions === void 0) return [];
	const what = subscriptions === void 0 ? ["its events"] : joined((Array.isArray(subscriptions) ? subscriptions : []).map((event) => [(typeof event === "string" ? own(eventWords, event) : void 0) ?? value(event)]), "and");
	return [{
		of: [
			"url",
			"subscriptions",
			"inbox_id"
		],
		says: [
			"sends ",
			...what.length === 0 ? ["nothing"] : what,
			...inbox === void 0 ? [] : inbox === null ? [" of every inbox"] : [" of ", named(inbox, "inboxes")],
			...url === void 0 ? [] : [" to ", value(url)]
		]
	}];
}
// src/kinds/index.ts
/** The registry: adding a kind is one file and one line here. The order is that of docs and summaries. */
const kinds = [
	accountSettings,
	notificationSettings,
	samlSettings,
	labels,
	customAttributeDefinitions,
	cannedResponses,
	customRoles,
	agents,
	teams,
	teamMembers,
	assignmentPolicies,
	agentCapacityPolicies,
	agentCapacityPolicyUsers,
	slaPolicies,
	inboxes,
	inboxMembers,
	agentBots,
	inboxAgentBots,
	inboxAssignmentPolicies,
	inboxPortals,
	defineKind({
		name: "webhooks",
		words: {
			noun: "webhook",
			about: "Addresses that Chatwoot sends its events to.",
			serverMade: "its signing secret",
			loses: "its events are no longer delivered; its signing secret cannot be recovered",
			gone: "it has a new signing secret, and what happened in between is not delivered",
			page: "settings/integrations/webhook",
			tells: { clauses: sends }
		},
		schema: fields({
			name: nullable(line),
			url: text$1.check(_regex(/https?:\/\/\S+/, "must hold an http or https address")),
			subscriptions: list(oneOf(events)).check(_minLength(1)),
			inbox_id: nullable(reference$1)
		}, {
			name: "What administrators call the webhook in the settings.",
			url: ["address", "Where Chatwoot sends each event, with the messages of customers in it."],
			subscriptions: ["events", "What is sent; by default all but the events of inboxes and of typing."],
			inbox_id: ["inbox", "The only inbox whose events are sent; without it those of all inboxes are."]
		}),
		identity: {
			nameField: "name",
			naturalKey: ["url"],
			unique: { url: { aside: (mark, url) => `${url}${url.includes("#") ? "-" : "#"}${mark}` } }
		},
		endpoint: collection({
			path: "webhooks",
			list: "payload.webhooks",
			created: "payload.webhook",
			wrap: "webhook"
		}),
		references: [{
			at: "inbox_id",
			to: "inboxes",
			goesAlong: true
		}],
		requests: {
			defaults: { inbox_id: null },
			fromLive: (raw) => ({
				...raw,
				inbox_id: raw.inbox?.id ?? null
			})
		},
		limits: { required: ["url"] },
		comparison: { canonical: { subscriptions: asSet } },
		safety: {
			weakens: {
				url: newAddress("what the webhook tells"),
				subscriptions: moreOf("the webhook tells more"),
				inbox_id: (to, from) => from == null || to === from ? null : `the webhook tells of ${to === null ? "every" : "another"} inbox`
			},
			secrets: ["secret"]
		},
		example: {
			name: "Reporting",
			url: "https://hooks.example.com/chatwoot",
			subscriptions: ["conversation_created", "message_created"],
			inbox_id: "shop"
		},
		samples: {
			same: { subscriptions: [["message_created", "contact_created"], [
				"contact_created",
				"message_created",
				"contact_created"
			]] },
			weakens: [
				[{}, { url: "https://elsewhere.example.com" }],
				[{ subscriptions: ["message_created"] }, { subscriptions: ["message_created", "contact_created"] }],
				[{}, { inbox_id: null }]
			]
		},
		map: {
			column: "outside",
			lines: ({ url, inbox_id: inbox }) => [...inbox === void 0 ? [] : [{
				from: inbox === null ? { every: "inboxes" } : {
					kind: "inboxes",
					name: inbox
				},
				to: "itself",
				says: ""
			}], ...sendsTo(url)]
		},
		availability: {
			verified: "4.15.1",
			feature: "integrations",
			parts: [
				{
					at: "subscriptions[]",
					values: ["conversation_typing_on", "conversation_typing_off"],
					since: "4.2",
					otherwise: "refuses"
				},
				{
					at: "name",
					since: "4.8",
					otherwise: "ignores"
				},
				{
					at: "url",
					such: longerThan(255),
					since: "4.10",
					otherwise: "refuses"
				}
			]
		}
	}),
	automationRules,
	macros,
	campaigns,
	integrationsHooks,
	dashboardApps,
	customFilters,
	captainPreferences,
	captainAssistants,
	captainInboxes,
	captainCustomTools,
	captainScenarios,
	captainAssistantResponses,
	captainDocuments,
	portals,
	categories,
	articles
];
mustFitTogether(kinds);
/** The names of these kinds and of all that their references and parents need. */
function withReferred(some) {
	const needed = some.flatMap((kind) => [kind, ...kind.references.map(({ to }) => kindNamed(to))]);
	return new Set(needed.flatMap(withParents));
}
/** The name of the kind, and of every one that has to be read before it can be listed. */
function withParents({ name, endpoint }) {
	const parent = parentOf(endpoint);
	return parent === null ? [name] : [name, ...withParents(kindNamed(parent.kind))];
}
const byName = new Map(kinds.map((kind) => [kind.name, kind]));
/** The kind of that name. Throws for a name that is not in the registry: check names where they enter. */
function kindNamed(name) {
	const kind = byName.get(name);
	if (kind === void 0) throw new Error(`no kind is called ${name}`);
	return kind;
}
/** The kinds that people may write inside of those of that name, by the field. */
function writtenInside(name) {
	return inside.get(name) ?? NONE;
}
const NONE = /* @__PURE__ */ new Map();
const inside = new Map(kinds.map(({ name }) => [name, new Map(kinds.flatMap((kind) => kind.identity.writtenAs !== null && kind.endpoint.over?.kind === name ? [[kind.identity.writtenAs, kind]] : []))]));
function isKind(name) {
	return byName.has(name);
}
export { shapeOf as A, anything as C, oneOf as D, nullable as E, sentenceOf as M, parentOf as N, reference$1 as O, globalRegistry as P, withKnown as S, list as T, REPLACED as _, withReferred as a, isAttachment as b, named as c, value as d, downcased as f, MOST_BYTES as g, statuses as h, withParents as i, labelOf as j, shapeFor as k, pluralOf as l, priorities as m, kindNamed as n, writtenInside as o, attributes$1 as p, kinds as r, joined as s, isKind as t, strong as u, attachmentsIn as v, bool as w, mapAttachments as x, idsByName as y };
