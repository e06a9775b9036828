import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as sentenceOf, i as WorkflowError, r as ServerError, t as FilesError } from "./errors.js";
import { a as withoutOperation, i as operationOf, o as nearest, t as digestOf } from "./digest.js";
import { n as isWrite, r as subjectOf, t as isKey } from "./plan.js";
import { a as sealLike, c as isObject, d as valueAt, i as seal, l as isWithin, n as isEqual, o as unseal, r as isSealed, s as fieldOf, t as fingerprintWith, u as mapAt } from "./seal.js";
import { a as require_util, s as require_errors, t as require_pool } from "./pool.js";
import { A as string, C as literal, E as object, O as record, S as json$1, T as number, _ as kinds, b as exactOptional, g as kindNamed, h as isKind, k as strictObject, v as _enum, w as nullable, x as int, y as array } from "./parts.js";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
// src/kinds/shape.ts
const known$1 = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
	const found = known$1.get(schema);
	if (found !== void 0) return found;
	const shape = read(schema);
	known$1.set(schema, shape);
	return shape;
}
function read({ _zod: { def } }) {
	if (def.innerType !== void 0) return read(def.innerType);
	if (def.type === "object") return {
		type: "object",
		fields: mapValues(def.shape, read)
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
	return { type: "leaf" };
}
/** The shape that applies to a value: of a choice, the option its own field names, if there is such an option. */
function shapeFor(shape, value) {
	if (shape.type !== "choice") return shape;
	const named = value?.[shape.by];
	return shape.options[String(named)] ?? {
		type: "object",
		fields: { [shape.by]: { type: "leaf" } }
	};
}
function mapValues(of, to) {
	return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));
}
// src/plan/canonical.ts
/** Keeps what the kind's schema names and what it carries; whatever else the server sent, credentials included, goes no further. */
function project(kind, raw) {
	return {
		...carriedIn(kind, raw),
		...keep$1(shapeOf(kind.schema), raw)
	};
}
function carriedIn(kind, fields) {
	return Object.fromEntries(kind.carried.flatMap((name) => name in fields ? [[name, fields[name]]] : []));
}
function keep$1(shape, value) {
	const of = shapeFor(shape, value);
	if (of.type === "list") return Array.isArray(value) ? value.map((item) => keep$1(of.item, item)) : value;
	if (of.type !== "object" || !isObject(value)) return value;
	const named = Object.keys(of.fields).filter((name) => Object.hasOwn(value, name));
	return Object.fromEntries(named.map((name) => [name, keep$1(of.fields[name], value[name])]));
}
function canonical(kind, fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isSealed(value) ? value : kind.canonical[name]?.(value) ?? value]));
}
/**
* The units of comparison by path: an object the schema describes is compared field by field, a keyed list item by item,
* anything else (a plain value, another list, free JSON) as a whole.
*/
function unitsOf(kind, fields) {
	const units = /* @__PURE__ */ new Map();
	const walk = (shape, value, path, keyedBy) => {
		const of = shapeFor(shape, value);
		if (of.type === "object" && isObject(value) && !isSealed(value)) for (const [name, inner] of Object.entries(value)) walk(of.fields[name] ?? { type: "leaf" }, inner, path === "" ? name : `${path}.${name}`, kind.keyed[name]);
		else if (of.type === "list" && keyedBy !== void 0 && Array.isArray(value)) for (const item of value) walk(of.item, item, `${path}[${keyedBy}=${String(item[keyedBy])}]`, void 0);
		else units.set(path, value);
	};
	walk(shapeOf(kind.schema), fields, "", void 0);
	return units;
}
/**
* What an update sends: every field in which something changes, whole, because Chatwoot replaces JSON columns as they
* come; what the files do not manage inside it is taken from live. Of a `partial` field and of a keyed list only what
* changes is sent. What the kind carries along goes with it.
*/
function sendOf(kind, desired, live, changed) {
	const isChanged = (path) => changed.some((unit) => unit === path || unit.startsWith(`${path}.`) || unit.startsWith(`${path}[`));
	const sent = Object.keys(desired).filter(isChanged).map((name) => {
		const [ours, theirs] = [desired[name], live[name] ?? null];
		if (kind.partial.includes(name) && isObject(ours)) return [name, Object.fromEntries(Object.entries(ours).filter(([inner]) => isChanged(`${name}.${inner}`)))];
		const keyedBy = kind.keyed[name];
		if (keyedBy === void 0) return [name, overlay(shapeOf(kind.schema), name, ours, theirs)];
		return [name, ours.filter((item) => isChanged(`${name}[${keyedBy}=${String(item[keyedBy])}]`)).map((item) => ({
			...Array.isArray(theirs) ? theirs.find((other) => other[keyedBy] === item[keyedBy]) : {},
			...item
		}))];
	});
	return {
		...carriedIn(kind, live),
		...Object.fromEntries(sent)
	};
}
function overlay(shape, name, ours, theirs) {
	const of = shape.type === "object" ? shapeFor(shape.fields[name] ?? { type: "leaf" }, ours) : shape;
	if (of.type !== "object" || !isObject(ours) || !isObject(theirs) || isSealed(ours)) return ours;
	const merged = Object.entries(ours).map(([inner, value]) => [inner, overlay(of, inner, value, theirs[inner] ?? null)]);
	return {
		...theirs,
		...Object.fromEntries(merged)
	};
}
/** What people call it; a name that is a secret is not told. */
function titleOf(kind, fields, key) {
	const name = fields[kind.nameField];
	return typeof name === "string" && name !== "" ? name : key;
}
// src/plan/locate.ts
function locate(kind, resource, entry, live, taken, findings, reveal) {
	const { id } = resource;
	if (id !== null && entry !== null && id !== entry.id) {
		findings.push(wrong(resource, "P-PIN-MOVED", `"$id" says ${id}, but id ${entry.id} is managed under this key`, `To manage ${id} instead, first stop managing ${entry.id}: list this key in "$forget" and apply, then declare it again.`, "$id"));
		return byId(live, entry.id);
	}
	if (id !== null) {
		const pinned = byId(live, id);
		if (pinned === null && entry === null) {
			const ids = live.map((one) => one.id).sort((a, b) => a - b);
			findings.push(wrong(resource, "P-NO-SUCH-ID", `"$id" ${id} does not exist among the ${kind.name} of this account`, ids.length === 0 ? "Take \"$id\" out to have it created." : `There are ${ids.slice(0, 20).join(", ")}.`, "$id"));
		}
		return pinned ?? byNaturalKey(kind, resource, live, taken, findings, reveal);
	}
	return (entry && byId(live, entry.id)) ?? byNaturalKey(kind, resource, live, taken, findings, reveal);
}
function byNaturalKey(kind, resource, live, taken, findings, reveal) {
	const name = naturalKeyOf(kind, { fields: unseal(resource.fields, reveal) });
	if (name === void 0 || name === null || typeof name === "object") return null;
	const candidates = live.filter((one) => naturalKeyOf(kind, one) === name && !taken.has(`${kind.name} ${one.id}`));
	if (candidates.length > 1) {
		const ids = candidates.map((one) => one.id).sort((a, b) => a - b);
		findings.push(wrong(resource, "P-AMBIGUOUS", `${ids.length} ${kind.name} on the server have the ${kind.naturalKey} ${JSON.stringify(asWritten(resource.fields[kind.naturalKey]))} (ids ${ids.join(", ")})`, `Say which one is meant: "$id": ${ids[0]}.`));
	}
	return candidates.length === 1 ? candidates[0] : null;
}
/** What may be shown: the name of a secret, not its value. */
function asWritten(value) {
	return isSealed(value) ? value.$secret : value;
}
/** The field's value in canonical form. */
function naturalKeyOf(kind, resource) {
	const value = resource.fields[kind.naturalKey];
	return value === void 0 ? void 0 : canonical(kind, { [kind.naturalKey]: value })[kind.naturalKey];
}
function byId(live, id) {
	return live.find((one) => one.id === id) ?? null;
}
/** An error about one declared resource, at its place in the files. */
function wrong(resource, code, sentence, nextStep, path = "") {
	return {
		code,
		severity: "error",
		place: resource.places[path] ?? resource.place,
		subject: subjectOf(resource),
		sentence: `${subjectOf(resource)}: ${sentence}.`,
		nextStep
	};
}
// src/plan/directory.ts
function directoryOf(kind, { matched, left }, live) {
	const now = /* @__PURE__ */ new Map();
	const after = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	const wires = /* @__PURE__ */ new Map();
	const mine = matched.filter((one) => one.kind === kind);
	const wireFor = (one, desired) => {
		if (kind.referredBy === "id") return one?.id;
		const source = desired !== null && kind.referredBy in desired.fields ? desired : one;
		return source === null ? void 0 : naturalKeyOf({
			...kind,
			naturalKey: kind.referredBy
		}, source);
	};
	for (const { kind: of, key, live: its } of left) if (of === kind.name && its !== null) now.set(wireFor(its, null), key);
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
		if (id !== void 0) ids.set(text, [...ids.get(text) ?? [], id]);
		names.set(text, names.has(text) && names.get(text) !== name ? null : name);
	};
	for (const { desired, live: its } of mine) for (const side of [desired, its]) {
		const text = side === null ? void 0 : naturalKeyOf(kind, side);
		if (typeof text === "string" && !declared.has(text)) say(text, desired.key, its?.id);
	}
	for (const one of live) {
		const text = naturalKeyOf(kind, one);
		if (claimed.has(one.id) || typeof text !== "string" || declared.has(text)) continue;
		if (ids.has(text)) {
			ids.set(text, [...ids.get(text), one.id]);
			names.set(text, null);
			continue;
		}
		say(text, text, one.id);
		const wire = wireFor(one, null);
		if (!now.has(wire)) now.set(wire, text);
		after.set(wire, text);
		wires.set(text, wire);
	}
	return {
		now,
		after,
		names,
		ids,
		wires,
		leaving: new Set(left.filter((entry) => entry.kind === kind.name && !entry.isForgotten && entry.live !== null).flatMap((entry) => naturalKeyOf(kind, entry.live) ?? []).filter((text) => !declared.has(text)))
	};
}
// src/plan/references.ts
/**
* References both ways. In files and in canonical form a reference is a key, or the natural key of something that is not
* declared; on the server it is an id, or a text such as a label's title. What leads nowhere is an error in the files and
* stays as the server has it on the live side.
*/
var References = class {
	#directories = /* @__PURE__ */ new Map();
	#match;
	#live;
	constructor(match, live) {
		this.#match = match;
		this.#live = live;
	}
	/** Canonical references of a declared resource. Findings gather what leads nowhere. */
	ofDesired(kind, resource, fields, findings) {
		return mapReferences(kind, fields, (value, reference, place) => {
			if (typeof value !== "string") {
				findings.push(wrong(resource, "P-REFERENCE", `"${place}" holds ${JSON.stringify(value)}, not the name of ${article(reference.to)}`, `Write the key of one of the ${reference.to}, or its ${kindNamed(reference.to).naturalKey}.`, place));
				return value;
			}
			const { names, ids, leaving } = this.#directory(reference.to);
			const name = names.get(value) ?? names.get(value.toLowerCase());
			if (name === null) {
				findings.push(wrong(resource, "P-REFERENCE-AMBIGUOUS", `several ${reference.to} are called ${JSON.stringify(value)} (ids ${ids.get(value)?.join(", ")})`, "Declare the one that is meant, with its \"$id\", and refer to it by its key.", place));
				return value;
			}
			if (name === void 0) {
				const guess = nearest(value, names.keys());
				findings.push(wrong(resource, "P-REFERENCE", `${JSON.stringify(value)} is neither declared under "${reference.to}" nor the ${kindNamed(reference.to).naturalKey} of one on the server`, guess === null ? `Declare it under "${reference.to}", or correct the name.` : `Did you mean ${JSON.stringify(guess)}?`, place));
				return value;
			}
			if (leaving.has(name)) findings.push(wrong(resource, "P-REFERENCE-LEAVING", `it refers to ${reference.to}/${name}, which is no longer declared and would be deleted`, "Take the reference out as well, or declare it again.", place));
			return name;
		});
	}
	/** References of a live resource as names: with the server as it is `now`, or with what it holds after the plan. */
	ofLive(kind, fields, at) {
		return mapReferences(kind, fields, (value, reference) => {
			const wires = this.#directory(reference.to)[at];
			const id = reference.idsAsText && typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
			return wires.get(id) ?? value;
		});
	}
	/** References of the ledger by the names of today: a key may have changed, or come to something that had none. */
	ofApplied(kind, fields) {
		return mapReferences(kind, fields, (value, { to }) => {
			if (typeof value !== "string") return value;
			return this.#match.renamed.find((one) => one.kind === to && one.from === value)?.to ?? this.#directory(to).names.get(value) ?? value;
		});
	}
	/** What the server wants for a name, if that is known before the plan is applied. */
	wireOf(kind, name) {
		return this.#directory(kind).wires.get(name);
	}
	#directory(kind) {
		let directory = this.#directories.get(kind);
		if (directory === void 0) {
			directory = directoryOf(kindNamed(kind), this.#match, this.#live[kind] ?? []);
			this.#directories.set(kind, directory);
		}
		return directory;
	}
};
/** Names of the kinds that a resource really refers to: a rule without teams needs no list of teams. */
function kindsReferredTo(kind, fields) {
	const found = /* @__PURE__ */ new Set();
	mapReferences(kind, fields, (value, { to }) => {
		found.add(to);
		return value;
	});
	return found;
}
/** Replaces every reference of a resource; values that Chatwoot takes literally, and null, are left alone. */
function mapReferences(kind, fields, to) {
	return kind.references.reduce((all, reference) => mapAt(all, reference.at, (value, place) => value === null || reference.literals?.includes(value) ? value : to(value, reference, place)), fields);
}
function article(kind) {
	const { noun } = kindNamed(kind);
	return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
// src/chatwoot/live.ts
/** Reads what a plan needs: one list a kind, and one answer a binding. Parses it down to what schemas name. */
/**
* Throws a ServerError when anything cannot be read completely: an incomplete list would look like deletions.
* `bindings` says, once everything else is read, over which ids a binding kind is to be read.
*/
async function readLive(reader, names, bindings) {
	const kinds = [...names].map(kindNamed);
	const [lists, overs] = [kinds.filter(({ endpoints }) => endpoints.shape === "collection"), kinds.filter(({ endpoints }) => endpoints.shape === "binding")];
	const raw = /* @__PURE__ */ new Map();
	const keep = (kind, id, answer) => {
		raw.set(`${kind.name} ${id}`, answer);
		return {
			id,
			fields: project(kind, kind.fromLive(answer))
		};
	};
	const [listed] = await Promise.all([Promise.all(lists.map(async (kind) => (await list(reader, kind)).map((answer) => keep(kind, answer.id, answer)))), kinds.every(({ listedFor }) => listedFor === "anyone") ? mustBeAdministrator(reader) : null]);
	const live = Object.fromEntries(lists.map((kind, index) => [kind.name, listed[index]]));
	const bound = await Promise.all(overs.map(async (kind) => {
		return (await Promise.all(bindings(kind, live).map(async (id) => ({
			id,
			answer: await readBinding(reader, kind, id)
		})))).filter(({ answer }) => !kind.isForeign(answer)).map(({ id, answer }) => keep(kind, id, answer));
	}));
	return {
		live: {
			...live,
			...Object.fromEntries(overs.map((kind, index) => [kind.name, bound[index]]))
		},
		raw
	};
}
/** The list of a kind without what can never be ours. */
async function list(reader, kind) {
	if (kind.endpoints.shape !== "collection") throw new Error(`${kind.name} has no list`);
	const answer = await reader.get(kind.endpoints.path);
	const items = valueAt(answer, kind.endpoints.list);
	if (!Array.isArray(items) || !items.every((item) => isObject(item) && Number.isSafeInteger(item.id))) throw new ServerError(`The list of ${kind.name} does not look like Chatwoot's, so nothing is done. Is chatwoot-url the address of a Chatwoot of version 3 or later?`);
	return items.filter((item) => !kind.isForeign(item));
}
async function readBinding(reader, { name, endpoints }, id) {
	if (endpoints.shape !== "binding") throw new Error(`${name} is not a binding`);
	const answer = await reader.get(`${endpoints.over}/${id}/${endpoints.read}`);
	if (!isObject(answer)) throw new ServerError(`The ${name} of ${endpoints.over} ${id} do not look like Chatwoot's, so nothing is done.`);
	return {
		...answer,
		[endpoints.at]: id
	};
}
/** Lists that agents may read leave out what an agent may not see; to a comparison that would look like deletions. */
async function mustBeAdministrator(reader) {
	const profile = await reader.get("/profile");
	if ((isObject(profile) && Array.isArray(profile.accounts) ? profile.accounts : []).find(({ id }) => id === reader.account)?.role !== "administrator") throw new ServerError(`The token's user is not an administrator of account ${reader.account}, so it cannot see everything. Use the token of an administrator.`);
}
// src/chatwoot/write.ts
/** The requests that one change makes: create, update and delete of a resource or a binding. */
async function create(writer, kind, change, fields, live) {
	const { endpoints } = kind;
	if (endpoints.shape === "binding") {
		const id = fields[endpoints.at];
		await writer.send("POST", `${endpoints.over}/${id}/${endpoints.write}`, kind.toBody(fields, "create"), true);
		return id;
	}
	const first = Object.fromEntries(Object.entries(fields).filter(([name]) => !kind.onlyByUpdate.includes(name)));
	const body = envelope(endpoints.wrap, kind.toBody(first, "create"));
	const known = new Set((live[kind.name] ?? []).map(({ id }) => id));
	for (let attempt = 0;; attempt++) try {
		const created = valueAt(await writer.send("POST", endpoints.path, body) ?? null, endpoints.created);
		if (isObject(created) && Number.isSafeInteger(created.id)) return created.id;
		throw new ServerError(`Chatwoot's answer to the create of ${subjectOf(change)} holds no id. Run again: what was created is then found by its name.`, 200, true);
	} catch (error) {
		if (!(error instanceof ServerError) || !error.isAmbiguous) throw error;
		const found = (await list(writer, kind)).filter((raw) => !known.has(raw.id) && isNamed(kind, raw, fields));
		if (found.length > 1) throw severalMade(kind, change, found);
		if (found.length === 1) return found[0].id;
		if (attempt > 0) throw error;
	}
}
/** Ours and that of someone else who was at it in the same second: which is which nobody can tell. */
function severalMade(kind, change, found) {
	const ids = found.map(({ id }) => id).join(", ");
	return new ServerError(`The answer to the create of ${subjectOf(change)} was lost, and ${found.length} new ${kind.name} have its name (ids ${ids}). Delete those that are too many, or say in "$id" which one is meant, and run again.`);
}
function isNamed(kind, raw, fields) {
	return naturalKeyOf(kind, { fields: kind.fromLive(raw) }) === naturalKeyOf(kind, { fields });
}
async function update(writer, kind, id, fields) {
	const { endpoints } = kind;
	const body = kind.toBody(fields, "update");
	if (endpoints.shape === "binding") await writer.send("POST", `${endpoints.over}/${id}/${endpoints.write}`, body, true);
	else await writer.send("PATCH", `${endpoints.path}/${id}`, envelope(endpoints.wrap, body));
}
async function remove(writer, { endpoints }, id) {
	try {
		if (endpoints.shape === "binding") await writer.send("POST", `${endpoints.over}/${id}/${endpoints.write}`, endpoints.unbound, true);
		else await writer.send("DELETE", `${endpoints.path}/${id}`);
	} catch (error) {
		if (!(error instanceof ServerError && error.status === 404)) throw error;
	}
}
function envelope(wrap, body) {
	return wrap === void 0 ? body : { [wrap]: body };
}
// src/chatwoot/apply.ts
/**
* Carries out a plan, in its order. What fails stops only what depends on it; when Chatwoot no longer answers at all, the
* rest is not attempted. Nothing is sent that the plan does not say.
*/
const LEFT_ASIDE = "(it has stepped aside for the others, and is called so until the next run)";
/**
* `live` is what the plan was made from: a resource that was not in it and has the right name is one we created. `held`
* says, by `kind/key`, which writes are left out and why; so is what depends on them.
*/
async function applyPlan(writer, plan, live, reveal, held = /* @__PURE__ */ new Map()) {
	const wires = new Map(Object.entries(plan.wires).flatMap(([kind, keys]) => Object.entries(keys).map(([key, wire]) => [subjectOf({
		kind,
		key
	}), wire])));
	const outcomes = [];
	const notDone = /* @__PURE__ */ new Set();
	let isGone = false;
	/** What became of stepping aside: null when it worked. */
	const asides = /* @__PURE__ */ new Map();
	for (const change of plan.changes.filter((one) => one.aside !== void 0 && !held.has(subjectOf(one)))) {
		if (isGone) break;
		const failure = await stepAside(change);
		asides.set(change, failure);
		if (failure !== null) notDone.add(subjectOf(change));
	}
	for (const change of plan.changes) {
		const waitedFor = change.after.find((subject) => notDone.has(subject));
		const reason = !isWrite(change) ? null : held.get(subjectOf(change)) ?? (isGone ? "the apply had stopped before it" : null) ?? (waitedFor === void 0 ? null : `it needs ${waitedFor}, which was not done`);
		const outcome = asides.get(change) ?? (reason === null ? await carryOut(change) : outcomeOf(change, "not attempted", reason));
		const isLeftAside = asides.get(change) === null && outcome.state !== "applied";
		outcomes.push(isLeftAside ? {
			...outcome,
			reason: `${outcome.reason} ${LEFT_ASIDE}`
		} : outcome);
		if (outcome.state !== "applied") notDone.add(subjectOf(change));
	}
	return outcomes;
	async function stepAside(change) {
		try {
			await update(writer, kindNamed(change.kind), change.id, unseal(change.aside, reveal));
			return null;
		} catch (error) {
			return failure(change, error);
		}
	}
	async function carryOut(change) {
		if (!isWrite(change)) return outcomeOf(change, "applied");
		const kind = kindNamed(change.kind);
		let id = change.id;
		try {
			if (change.action === "delete") await remove(writer, kind, id);
			else {
				const fields = toWire(kind, change);
				if (change.action === "create") {
					id = await create(writer, kind, change, fields, live);
					wires.set(subjectOf(change), kind.referredBy === "id" ? id : String(naturalKeyOf({
						...kind,
						naturalKey: kind.referredBy
					}, { fields })));
					const later = pick(fields, kind.onlyByUpdate);
					if (Object.keys(later).length > 0) await update(writer, kind, id, later);
				} else await update(writer, kind, id, fields);
			}
			return outcomeOf({
				...change,
				id
			}, "applied");
		} catch (error) {
			return failure({
				...change,
				id
			}, error);
		}
	}
	function failure(change, error) {
		if (!(error instanceof ServerError)) throw error;
		isGone = error.status === null || error.status === 429;
		return outcomeOf(change, "failed", error.message);
	}
	/** References become what the server wants, secrets their values. */
	function toWire(kind, { send }) {
		const withIds = mapReferences(kind, send, (value, { to }) => typeof value === "string" ? wires.get(subjectOf({
			kind: to,
			key: value
		})) ?? value : value);
		return unseal(withIds, reveal);
	}
}
/** Deletes what this run made although another had made it already, last made first. Says why where that failed. */
async function takeBack(writer, twice) {
	const failed = /* @__PURE__ */ new Map();
	for (const made of twice.toReversed()) try {
		await remove(writer, kindNamed(made.kind), made.id);
	} catch (error) {
		if (!(error instanceof ServerError)) throw error;
		failed.set(made, error.message);
	}
	return failed;
}
function pick(fields, names) {
	return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
function outcomeOf({ action, kind, key, id, fields, before }, state, reason = null) {
	const was = fields.flatMap(({ path, live }) => live === void 0 ? [] : [[path, live]]);
	return {
		action,
		kind,
		key,
		id,
		state,
		reason,
		before: action === "delete" ? before : Object.fromEntries(was)
	};
}
// src/chatwoot/facts.ts
/** Reads what guards want to know of a dangerous plan. What cannot be read is left out, and the guard that needs it objects. */
async function readFacts(reader, wanted, live) {
	const [me, lists, underWay] = await Promise.all([
		wanted.me ? known(async () => numberAt(await reader.get("/profile"), "id")) : void 0,
		knownAll(wanted.lists, (name) => name, (name) => everyOne(reader, kindNamed(name), live)),
		knownAll(wanted.underWay, ({ kind, id }) => `${kind}/${id}`, ({ kind, id }) => conversationsIn(reader, kindNamed(kind), id))
	]);
	return {
		lists,
		underWay,
		...me === void 0 ? {} : { me }
	};
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
/** All of a kind, whatever the plan had read of it: of a binding one answer for each resource it can be over. */
async function everyOne(reader, kind, live) {
	const { endpoints } = kind;
	if (endpoints.shape === "collection") return (await list(reader, kind)).map((raw) => resourceOf(kind, raw));
	const over = live[endpoints.over] ?? await everyOne(reader, kindNamed(endpoints.over), live);
	return (await Promise.all(over.map(async ({ id }) => ({
		...await readBinding(reader, kind, id),
		id
	})))).filter((answer) => !kind.isForeign(answer)).map((answer) => resourceOf(kind, answer));
}
function resourceOf(kind, raw) {
	return {
		id: raw.id,
		fields: project(kind, kind.fromLive(raw))
	};
}
/** A bot answers in pending ones, people in open ones. Chatwoot takes one status a request, 30 of these a minute. */
async function conversationsIn(reader, { conversationsBy }, id) {
	return (await Promise.all(["open", "pending"].map(async (status) => numberAt(await reader.get(`conversations/meta?${conversationsBy}=${id}&status=${status}`), "meta.all_count")))).reduce((sum, count) => sum + count, 0);
}
/** Throws a ServerError where there is no such number: that counts as unread. */
function numberAt(answer, path) {
	const value = valueAt(answer, path);
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw new ServerError(`Chatwoot's answer holds no number at ${path}.`);
}
/** `now` is ISO 8601 in UTC. */
function parted(entry, fields, now) {
	const found = fields.map((field) => ({
		field,
		reason: entry === null ? null : reasonOf$1(entry, field, now)
	}));
	return {
		open: found.filter(({ reason }) => reason === null).map(({ field }) => field),
		left: found.flatMap(({ field, reason }) => reason === null ? [] : [{
			field,
			reason
		}])
	};
}
function reasonOf$1({ reverts, refused }, { path, desired, cause }, now) {
	if (refused !== void 0 && Object.hasOwn(refused, path) && isEqual(refused[path], desired)) return "Chatwoot accepted this value before and did not keep it";
	if (cause !== "drift") return null;
	const since = Date.parse(now) - 6048e5;
	const lately = (reverts?.[path] ?? []).filter((time) => Date.parse(time) >= since);
	return lately.length < 3 ? null : `it was put back ${lately.length} times since ${lately[0].slice(0, 10)} and was changed again`;
}
// src/plan/marks.ts
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
// src/plan/after.ts
/** The ledger after an apply. Works on the ledger as it is at that moment, which another run may have moved on. */
function emptyLedger(account, salt) {
	return {
		version: 1,
		account,
		salt,
		resources: {},
		last: null
	};
}
/** `folder` is that of the desired files, which the entries name. */
function ledgerAfter(ledger, plan, outcomes, last, folder) {
	const entries = new Map(Object.entries(ledger.resources).map(([kind, keys]) => [kind, new Map(Object.entries(keys))]));
	const keys = (kind) => entries.get(kind) ?? entries.set(kind, /* @__PURE__ */ new Map()).get(kind);
	const keep = ({ kind, key, id, fields, protect }, marks = {}) => {
		const before = keys(kind).get(key);
		const { reverts, refused } = before?.id === id ? {
			...before,
			...marks
		} : marks;
		keys(kind).set(key, {
			id,
			fields,
			folder,
			...protect ? { protect: true } : {},
			...isFilled(reverts) ? { reverts } : {},
			...isFilled(refused) ? { refused } : {}
		});
	};
	for (const { kind, from, to } of plan.renamed) {
		const entry = keys(kind).get(from);
		if (entry !== void 0) keys(kind).set(to, entry);
		keys(kind).delete(from);
	}
	for (const one of plan.refreshed) keep(one);
	for (const [index, outcome] of outcomes.entries()) {
		const change = plan.changes[index];
		if (subjectOf(change) !== subjectOf(outcome)) throw new Error(`outcome ${index} is not that of ${subjectOf(change)}`);
		const managed = managedAfter(change, outcome);
		if (managed !== null) keep(managed, marksAfter(keys(change.kind).get(change.key), change, outcome, last.at));
		else if (outcome.state === "applied") keys(change.kind).delete(change.key);
	}
	return {
		...ledger,
		resources: sorted$1(entries),
		last
	};
}
/** What we manage once this change came out so; null for nothing new. */
function managedAfter(change, { state, id, refused }) {
	const { action, kind, key, managed, protect } = change;
	if (action === "delete" || action === "forget" || id === null) return null;
	const but = (names) => Object.fromEntries(Object.entries(managed).filter(([name]) => !names.includes(name)));
	if (refused !== void 0) return {
		kind,
		key,
		id,
		fields: but(refused.map(fieldOf)),
		protect
	};
	if (state === "applied") return {
		kind,
		key,
		id,
		fields: managed,
		protect
	};
	if (action !== "create" || state !== "failed") return null;
	return {
		kind,
		key,
		id,
		fields: but(kindNamed(kind).onlyByUpdate),
		protect
	};
}
function sorted$1(entries) {
	const inOrder = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(inOrder(entries).filter(([, keys]) => keys.size > 0).map(([kind, keys]) => [kind, Object.fromEntries(inOrder(keys))]));
}
// src/plan/elsewhere.ts
/** `isThere` says whether a folder still exists: one that was renamed or removed manages nothing any more. */
function shareOf(ledger, folder, isThere) {
	const isTheirs = ({ folder: its }) => its !== void 0 && its !== folder && isThere(its);
	const part = (ofOthers) => Object.fromEntries(Object.entries(ledger.resources).map(([kind, keys]) => [kind, Object.fromEntries(Object.entries(keys).filter(([, entry]) => isTheirs(entry) === ofOthers))]));
	const elsewhere = Object.entries(part(true)).flatMap(([kind, keys]) => Object.entries(keys).map(([key, entry]) => ({
		kind,
		key,
		id: entry.id,
		folder: entry.folder
	})));
	return {
		ledger: {
			...ledger,
			resources: part(false)
		},
		elsewhere
	};
}
/** What is declared here and managed there: by its key, by the resource it was matched to, or by its natural key. */
function managedElsewhere(matched, live, elsewhere) {
	if (elsewhere.length === 0) return [];
	return matched.flatMap(({ kind, desired, live: its }) => {
		const name = naturalKeyOf(kind, desired);
		const theirs = elsewhere.find((one) => one.kind === kind.name && (one.key === desired.key || one.id === (its?.id ?? desired.id) || its === null && name !== void 0 && (live[kind.name] ?? []).some((other) => other.id === one.id && naturalKeyOf(kind, other) === name)));
		return theirs === void 0 ? [] : [wrong(desired, "P-MANAGED-ELSEWHERE", `the folder ${theirs.folder} of this repository manages ${subjectOf(theirs)} (id ${theirs.id}) in this account`, "Declare it in one folder only; if it moves here, take it out there with \"$forget\" and apply that first.")];
	});
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
		const { people } = kind;
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
	about: "Looks at rules that send a message, an attachment or a transcript: from the moment one is switched on it writes to everybody who meets its conditions, and what is sent is sent. Changing the text of one that already writes is an ordinary change.",
	fires: "After the plan a rule is active and writes to customers; before, it was not there, not active, or did not.",
	objections: (context) => kinds.flatMap((kind) => passagesOf(kind, context).filter(({ change, before, after }) => change !== null && after !== null && kind.answers(after) && !(before !== null && kind.answers(before))).map(({ change }) => ({
		to: [change],
		sentence: `The ${kind.noun} ${subjectOf(change)} would begin to write to customers by itself.`,
		instead: "or set \"active\": false and switch it on when you have seen it"
	})))
};
// src/plan/guards/guard.ts
/** The first few by name. */
function named(changes) {
	return enumerated(changes.map(subjectOf));
}
function enumerated(names) {
	const shown = names.slice(0, 5);
	return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}
const emptyList = {
	code: "G-EMPTY-LIST",
	title: "The server lists nothing at all",
	about: "Looks at kinds of which we own several and the server suddenly shows none. That is more often a proxy, a wrong account or a broken release than a delete of everything; believed, it would make everything twice.",
	fires: `The ledger owns 2 or more of a kind, the server lists none of it, and the plan creates them again or lets go of them.`,
	objections: ({ changes, live, ledger, desired }) => {
		const letGo = new Set(desired.forgotten.map(subjectOf));
		return Object.entries(ledger?.resources ?? {}).flatMap(([kind, entries]) => {
			const owned = Object.keys(entries).length;
			const believed = changes.filter((change) => change.kind === kind && (change.action === "create" || change.action === "forget") && !letGo.has(subjectOf(change)));
			if (owned < 2 || live[kind]?.length !== 0 || believed.length === 0) return [];
			return [{
				to: believed,
				sentence: `The server lists no ${kindNamed(kind).noun} at all, although ${owned} are managed: ${named(believed)}.`,
				instead: "or look into the dashboard first: if they are there, the list is wrong, so run again"
			}];
		});
	}
};
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
const manyDeletes = {
	code: "G-MANY-DELETES",
	title: "Too much would be deleted",
	about: "Counts deletes, which a lost file, a wrong branch or a search-and-replace turns out by the dozen. Those that somebody said yes to do not count; a single delete is ordinary.",
	fires: `More than 5 deletes in one plan; or 2 or more of one kind that are over half of, or all, that is managed of it.`,
	objections: ({ open, ledger }) => {
		const deletes = open.filter(({ action }) => action === "delete");
		if (deletes.length > 5) return [objectionTo$1(deletes, `${deletes.length} resources`)];
		return [...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, some]) => {
			const owned = Object.keys(ledger?.resources[kind] ?? {}).length;
			if (some.length < 2 || some.length <= owned * .5) return [];
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
	title: "What is lost cannot be had back",
	about: "Looks at deletes of kinds that take something with them which no second create brings back: an inbox goes with every conversation in it. It counts those that are not over.",
	fires: "An inbox is deleted.",
	wants: ({ changes }) => ({ underWay: changes.filter((change) => isMeant(change) && kindNamed(change.kind).conversationsBy !== null).map(placeOf$1) }),
	objections: ({ changes, facts }) => changes.filter(isMeant).map((change) => {
		const { noun, deletion } = kindNamed(change.kind);
		return {
			to: [change],
			sentence: `Deleting the ${noun} ${subjectOf(change)} needs a yes: ${deletion.loses}${countOf(change, facts)}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		};
	})
};
function isMeant({ action, kind }) {
	return action === "delete" && kindNamed(kind).deletion.needsYes === true;
}
function placeOf$1({ kind, id }) {
	return {
		kind,
		id
	};
}
function countOf({ kind, id }, { underWay }) {
	if (kindNamed(kind).conversationsBy === null) return "";
	return `; conversations that are not over: ${underWay[`${kind}/${id}`] ?? "not counted"}`;
}
// src/plan/guards/new-secret.ts
const newSecret = {
	code: "G-NEW-SECRET",
	title: "A secret would be replaced",
	about: "Looks for a webhook, bot or inbox that is deleted and created again, as a changed key without `\"$previously\"` does it. The server makes a new secret or token for the new one, and every program that has the old one stops working. What somebody deleted by hand and a plan creates again gets a warning for the same reason.",
	fires: "One plan deletes and creates two of a kind that have the same natural key or the same name.",
	objections: ({ changes }) => {
		const mine = changes.filter(({ kind }) => kindNamed(kind).serverMade !== null);
		const [deleted, created] = [of(mine, "delete"), of(mine, "create")];
		return [...deleted.flatMap((old) => created.filter((fresh) => isSame(old, fresh)).map((fresh) => replaced(old, fresh))), ...created.filter(({ cause }) => cause === "drift").map(createdAgain)];
	}
};
function of(changes, action) {
	return changes.filter((change) => change.action === action);
}
function isSame(old, fresh) {
	const kind = kindNamed(old.kind);
	if (fresh.kind !== old.kind) return false;
	return [kind.naturalKey, kind.nameField].some((naturalKey) => {
		const [was, is] = [old.before, fresh.send].map((fields) => naturalKeyOf({
			...kind,
			naturalKey
		}, { fields }));
		return was !== void 0 && was !== null && isEqual(was, is);
	});
}
function replaced(old, fresh) {
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted and ${subjectOf(fresh)} takes its place, so ${kindNamed(old.kind).serverMade} would be replaced.`,
		instead: `or, to keep it under the new key, write "$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}`
	};
}
function createdAgain(fresh) {
	return {
		to: [fresh],
		sentence: `${subjectOf(fresh)} was deleted by hand and is created again: ${kindNamed(fresh.kind).serverMade} will be new.`,
		instead: "Give it to the programs that had the old one.",
		isWarning: true
	};
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
			sentence: `The files declare no resource at all, so everything managed would be deleted: ${named(deletes)}.`,
			instead: "or check that \"desired\" names the right folder; to stop managing, list them in \"$forget\""
		}];
	}
};
const offEverywhere = {
	code: "G-OFF-EVERYWHERE",
	title: "Something would be switched off in the whole account",
	about: "Looks at working hours and auto-assignment in all inboxes and teams, declared or not. Switching one off is a decision; switching all of them off is more often a copied line, and conversations go unanswered without an error anywhere.",
	fires: `Working hours or auto-assignment was on in 2 or more, and after the plan it is on in none.`,
	objections: (context) => kinds.flatMap((kind) => {
		const all = passagesOf(kind, context);
		return Object.entries(kind.services).flatMap(([field, service]) => {
			const before = all.filter((one) => one.before?.[field] === true);
			const off = before.flatMap(({ change }) => change?.action === "update" ? [change] : []);
			if (before.length < 2 || off.length === 0 || all.some(({ after }) => after?.[field] === true)) return [];
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
	title: "A bot would leave its conversations",
	about: "Looks at bindings that are taken away or given to another bot, and counts the conversations of the inbox that are open or pending: those are waiting for the bot that leaves. The count is Chatwoot's own, asked for only when a binding goes.",
	fires: "A binding of an inbox is removed or replaced while conversations in it are not over, or they cannot be counted.",
	wants: (sides) => ({ underWay: leaving(sides).map(({ place }) => place) }),
	objections: (context) => leaving(context).flatMap(({ change, place }) => {
		const count = context.facts.underWay[subjectOfId(place)];
		if (count === 0) return [];
		const { noun } = kindNamed(change.kind);
		return [{
			to: [change],
			sentence: `The ${noun} ${subjectOf(change)} would be ${change.action === "delete" ? "removed" : "replaced"} under conversations that are not over: ${count ?? "not counted"}.`,
			instead: "or wait until they are resolved"
		}];
	})
};
/** An inbox that is deleted itself takes its binding with it, and has a guard of its own. */
function leaving({ changes }) {
	const deleted = new Set(changes.filter(({ action }) => action === "delete").map(({ kind, id }) => `${kind}/${id}`));
	return changes.flatMap((change) => {
		const { endpoints } = kindNamed(change.kind);
		if (endpoints.shape !== "binding" || !["delete", "update"].includes(change.action)) return [];
		const place = {
			kind: endpoints.over,
			id: change.id
		};
		return kindNamed(place.kind).conversationsBy === null || deleted.has(subjectOfId(place)) ? [] : [{
			change,
			place
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
	about: "Looks at whether the user whose token this is would be deleted or would stop being an administrator: the apply would stop in its middle, and no later run could mend it. Who that is stands in Chatwoot's `GET /profile`, which is asked only when some administrator goes.",
	fires: "An administrator is deleted or demoted who is the token's user, or the profile cannot be read.",
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
// src/plan/ledger.ts
function entriesOf(ledger) {
	return Object.entries(ledger.resources).flatMap(([kind, entries]) => Object.entries(entries).map(([key, { id, fields, protect }]) => ({
		kind,
		key,
		id,
		fields,
		protect: protect === true
	})));
}
// src/plan/guards/still-referenced.ts
const stillReferenced = {
	code: "G-STILL-REFERENCED",
	title: "Something else still needs it",
	about: "Looks at everything on the server that names what is deleted, managed here or not: a rule that assigns to a deleted agent does nothing from then on, and says so nowhere. Lists that the plan itself did not need are read for this.",
	fires: "A label, agent, team, inbox or bot is deleted that a live rule, macro, webhook or binding names which this plan neither deletes nor changes there; or the list of one of those cannot be read.",
	wants: ({ changes, live }) => ({ lists: changes.filter(({ action }) => action === "delete").flatMap(({ kind }) => referrersOf(kind)).filter((kind) => isPartlyRead(kind) || live[kind.name] === void 0).map(({ name }) => name) }),
	objections: (context) => context.changes.filter(({ action }) => action === "delete").flatMap((change) => objectionTo(change, context))
};
/** Of a binding only those are read that are declared or owned. */
function isPartlyRead({ endpoints }) {
	return endpoints.shape === "binding";
}
/** The kinds that can name one of these. What a binding is over goes with it and is no such name. */
function referrersOf(name) {
	return kinds.filter((kind) => kind.references.some((reference) => reference.to === name && !isOver(kind, reference.at)));
}
function isOver({ endpoints }, at) {
	return endpoints.shape === "binding" && endpoints.at === at;
}
function objectionTo(change, context) {
	const lists = referrersOf(change.kind).map((kind) => ({
		kind,
		all: listOf(kind, context)
	}));
	const names = lists.flatMap(({ kind, all }) => (all ?? []).filter((one) => isNaming(kind, one, change, context)).map((one) => nameOf$2(kind, one, context)));
	const unread = lists.flatMap(({ kind, all }) => all === void 0 ? [kind.name] : []);
	const { noun } = kindNamed(change.kind);
	return [...names.length === 0 ? [] : [{
		to: [change],
		sentence: `The ${noun} ${subjectOf(change)} is still named by ${enumerated(names)}.`,
		instead: "or take the reference out first"
	}], ...unread.length === 0 ? [] : [{
		to: [change],
		sentence: `Whether anything still names the ${noun} ${subjectOf(change)} could not be read: ${unread.join(", ")}.`,
		instead: "or run again"
	}]];
}
function listOf(kind, { live, facts }) {
	return facts.lists[kind.name] ?? (isPartlyRead(kind) ? void 0 : live[kind.name]);
}
/** Whether a live resource names what is deleted, in a place that is not gone or written anew after the plan. */
function isNaming(kind, { id, fields }, deleted, { changes, live }) {
	const over = kind.endpoints.shape === "binding" ? kind.endpoints.over : null;
	const its = changes.filter((change) => change.id === id && (change.kind === kind.name || change.kind === over));
	if (its.some(({ action }) => action === "delete")) return false;
	const rewritten = its.flatMap((change) => change.kind === kind.name ? Object.keys(change.send) : []);
	const wire = wireOf(deleted, live);
	let found = false;
	mapReferences(kind, fields, (value, { to, at }) => {
		const isMeant = to === deleted.kind && !isOver(kind, at) && !rewritten.includes(fieldOf(at));
		found ||= isMeant && wire !== void 0 && String(asReferred(kindNamed(to), value)) === String(wire);
		return value;
	});
	return found;
}
/** What others hold to name it: its id, or the canonical value of a field. */
function wireOf({ kind: name, id }, live) {
	const kind = kindNamed(name);
	if (kind.referredBy === "id") return id;
	const value = byId(live[name] ?? [], id)?.fields[kind.referredBy];
	return value === void 0 ? void 0 : asReferred(kind, value);
}
function asReferred(kind, value) {
	return kind.referredBy === "id" ? value : canonical(kind, { [kind.referredBy]: value })[kind.referredBy];
}
/** What is ours by its key: its name may be a secret. */
function nameOf$2(kind, { id, fields }, { ledger }) {
	const entry = (ledger === null ? [] : entriesOf(ledger)).find((one) => one.kind === kind.name && one.id === id);
	if (entry !== void 0) return subjectOf(entry);
	const name = fields[kind.nameField];
	return `the ${kind.noun} ${typeof name === "string" && name !== "" ? JSON.stringify(name) : `of id ${id}`}`;
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
	stillReferenced,
	openConversations,
	newSecret,
	offEverywhere,
	answersCustomers
];
/** What has to be read before `guarded` can judge this plan; all empty for a plan that is not dangerous. */
function factsWanted({ changes }, made) {
	const wanted = guards.map((guard) => guard.wants?.({
		...made,
		changes
	}) ?? {});
	const places = wanted.flatMap(({ underWay = [] }) => underWay);
	return {
		me: wanted.some(({ me }) => me === true),
		lists: [...new Set(wanted.flatMap(({ lists = [] }) => lists))].sort(),
		underWay: [...new Map(places.map((place) => [`${place.kind}/${place.id}`, place])).values()]
	};
}
/** The plan with what the guards have to say of it. Errors are what nobody has said yes to. */
function guarded(plan, made, facts, allowed) {
	const open = plan.changes.filter((change) => !allowed.has(operationOf(change)));
	const context = {
		...made,
		changes: plan.changes,
		facts,
		open
	};
	const said = guards.flatMap((guard) => guard.objections(context).map((objection) => findingOf(guard, objection, allowed)));
	return {
		...plan,
		findings: [
			...plan.findings,
			...said,
			...withoutOperation(allowed, plan.changes)
		]
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
	const allow = to.map(operationOf).filter((operation) => !allowed.has(operation));
	if (allow.length === 0) return {
		...about,
		severity: "note",
		nextStep: "Somebody said yes to it."
	};
	const nextStep = `${allow.length === 1 ? `Add the line \`allow: ${allow[0]}\` to the description of the pull request` : "Add a line for each that is meant to the description of the pull request"} (or to the input "allow" of a run by hand)${instead === "" ? "" : `; ${instead}`}.`;
	return {
		...about,
		severity: "error",
		nextStep,
		allow
	};
}
// src/plan/compare.ts
function compare(kind, { desired, applied, live, ignore }, fingerprint) {
	const [liveNow, liveAfter] = [unitsOf(kind, live.now), unitsOf(kind, live.after)];
	const before = applied === null ? null : unitsOf(kind, applied);
	const unknown = /* @__PURE__ */ new Set();
	const fields = [];
	for (const [path, want] of unitsOf(kind, desired)) {
		if (ignore.some((ignored) => isWithin(path, ignored))) continue;
		const field = fieldOf(path);
		if (!Object.hasOwn(live.after, field)) {
			unknown.add(field);
			continue;
		}
		const was = before?.get(path);
		const hide = (value) => sealLike(was, sealLike(want, value, fingerprint), fingerprint);
		const is = liveAfter.get(path);
		if (isEqual(want, sealLike(want, is, fingerprint)) || want === null && is === void 0) continue;
		const cause = causeOf(before, was, want, sealLike(was, liveNow.get(path), fingerprint));
		const shown = hide(is);
		fields.push({
			path,
			...shown === void 0 ? {} : { live: shown },
			desired: want,
			...cause
		});
	}
	return {
		fields,
		unknown: [...unknown]
	};
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
// src/plan/impossible.ts
function cannotCreate(kind, desired, fields) {
	const missing = kind.required.filter((path) => valueAt(fields, path) === void 0);
	if (missing.length > 0) return [wrong(desired, "P-REQUIRED", `it does not exist on the server, and to create it ${missing.map((path) => `"${path}"`).join(", ")} ${missing.length === 1 ? "is" : "are"} missing`, "Add it; or, if it does exist, give its id in \"$id\".")];
	const reason = kind.cannotCreate(fields);
	return reason === null ? [] : [wrong(desired, "P-CANNOT-CREATE", `it does not exist on the server and cannot be created: ${reason}`, "Correct it; or, if it does exist, give its id in \"$id\".")];
}
function cannotUpdate(kind, desired, id, fields) {
	return fields.filter(({ path }) => kind.immutable.includes(path)).map(({ path, live, desired: want }) => wrong(desired, "P-IMMUTABLE", `"${path}" of id ${id} is ${JSON.stringify(live)} on the server and can never become ${JSON.stringify(want)}`, "Correct the value, or \"$id\" if another one is meant; to really replace it, declare a new key.", path));
}
function unknownFields$1(kind, desired, names) {
	return names.filter((name) => name !== kind.nameField || name in desired.places).map((name) => ({
		...wrong(desired, "P-NOT-ON-THIS-SERVER", `this Chatwoot does not know "${name}", so it is neither compared nor written`, "Take it out, or upgrade Chatwoot.", name),
		severity: "warning"
	}));
}
// src/plan/draft.ts
function draft({ kind, desired, live, entry }, references, { reveal, fingerprint, now, allowed }, findings) {
	const sealed = seal(desired.fields, reveal, fingerprint);
	const fields = canonical(kind, references.ofDesired(kind, desired, sealed, findings));
	const managed = without$1(fields, Object.keys(desired.ignore));
	const shared = {
		kind: kind.name,
		key: desired.key,
		title: titleOf(kind, fields, desired.key),
		protect: desired.protect,
		place: desired.place,
		comment: desired.comment,
		before: {},
		holds: {}
	};
	if (live === null) {
		findings.push(...cannotCreate(kind, desired, fields));
		const units = Object.entries(fields).map(([path, value]) => ({
			path,
			desired: value,
			cause: "this change",
			alsoByHand: false
		}));
		const cause = entry === null ? "this change" : "drift";
		return {
			changes: [{
				...shared,
				action: "create",
				id: null,
				cause,
				fields: units.map((unit) => ({
					...unit,
					cause
				})),
				send: fields,
				managed
			}],
			contested: [],
			refreshed: []
		};
	}
	const sides = {
		now: canonical(kind, references.ofLive(kind, live.fields, "now")),
		after: canonical(kind, references.ofLive(kind, live.fields, "after"))
	};
	const isOurs = entry !== null && entry.id === live.id;
	const comparison = compare(kind, {
		desired: fields,
		applied: isOurs ? references.ofApplied(kind, entry.fields) : null,
		live: sides,
		ignore: Object.keys(desired.ignore)
	}, fingerprint);
	findings.push(...unknownFields$1(kind, desired, comparison.unknown), ...cannotUpdate(kind, desired, live.id, comparison.fields));
	const isInsistedOn = allowed.has(`update ${subjectOf(shared)}`);
	const { open, left } = parted(isOurs && !isInsistedOn ? entry : null, comparison.fields, now);
	const lasting = without$1(managed, left.filter(({ field }) => field.cause !== "drift").map(({ field }) => fieldOf(field.path)));
	const changed = open.map(({ path }) => path);
	const changes = [];
	if (!isOurs) {
		const stillOpen = without$1(managed, changed.map(fieldOf));
		changes.push({
			...shared,
			action: "adopt",
			id: live.id,
			cause: entry === null ? "first contact" : "drift",
			fields: [],
			send: {},
			managed: stillOpen
		});
	}
	if (changed.length > 0) {
		const send = sendOf(kind, fields, sides.after, changed);
		changes.push({
			...shared,
			action: "update",
			id: live.id,
			cause: causeOfAll(open),
			fields: open,
			send,
			managed: lasting,
			holds: sides.now
		});
	}
	const isStale = isOurs && changed.length === 0 && !(isEqual(entry.fields, lasting) && entry.protect === (desired.protect || void 0));
	return {
		changes,
		contested: left.map((one) => ({
			kind: kind.name,
			key: desired.key,
			id: live.id,
			title: shared.title,
			place: desired.place,
			...one
		})),
		refreshed: isStale ? [{
			kind: kind.name,
			key: desired.key,
			id: live.id,
			fields: lasting,
			protect: desired.protect
		}] : []
	};
}
function without$1(fields, paths) {
	const names = new Set(paths.filter((path) => !/[.[]/.test(path)));
	const inner = paths.filter((path) => /^[^[]+\./.test(path));
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)).map(([name, value]) => {
		const below = inner.filter((path) => isWithin(path, name)).map((path) => path.slice(name.length + 1));
		return [name, below.length > 0 && value !== null && typeof value === "object" && !Array.isArray(value) ? without$1(value, below) : value];
	}));
}
// src/plan/leave.ts
/** What leaves the files: deleted when it is ours and still there, forgotten when it is gone or people said so. */
/** What becomes of something we own that the files no longer declare. */
function leave(entry, references, fingerprint) {
	const kind = kindNamed(entry.kind);
	const live = entry.live === null ? null : canonical(kind, references.ofLive(kind, entry.live.fields, "now"));
	const before = live === null ? null : sealLike(entry.fields, live, fingerprint);
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
		before: isDeleted ? before : {},
		holds: live ?? {}
	};
}
// src/plan/match.ts
/** Which live resource each declared key means, what is owned and no longer declared, and which keys were renamed. */
/**
* `reveal` finds what has a secret in its natural key, such as a webhook by its address. What is managed elsewhere is not
* free to be adopted.
*/
function match(desired, live, ledger, reveal, elsewhere = []) {
	const owned = ledger === null ? [] : entriesOf(ledger);
	const findings = [];
	const renamed = [];
	const declared = new Set(desired.resources.map(subjectOf));
	const entryOf = (resource) => {
		const entries = ledger?.resources[resource.kind] ?? {};
		const { key, previously } = resource;
		if (Object.hasOwn(entries, key)) return entries[key];
		if (previously === null || !Object.hasOwn(entries, previously)) return null;
		if (declared.has(subjectOf({
			kind: resource.kind,
			key: previously
		}))) {
			findings.push(wrong(resource, "P-PREVIOUSLY", `"${previously}" is still declared, so it cannot be the earlier key of "${key}"`, "Take one of the two out.", "$previously"));
			return null;
		}
		renamed.push({
			kind: resource.kind,
			from: previously,
			to: key
		});
		return entries[previously];
	};
	const taken = new Set([...owned, ...elsewhere].map((entry) => `${entry.kind} ${entry.id}`));
	for (const { kind, id } of desired.resources) if (id !== null) taken.add(`${kind} ${id}`);
	const bindingsLast = [...desired.resources].sort((a, b) => rank(a) - rank(b));
	const found = /* @__PURE__ */ new Map();
	for (const resource of bindingsLast) {
		const kind = kindNamed(resource.kind);
		const entry = entryOf(resource);
		const target = kind.endpoints.shape === "binding" ? boundTo(kind, resource, found, live) : locate(kind, resource, entry, live[resource.kind] ?? [], taken, findings, reveal);
		found.set(resource, {
			kind,
			desired: resource,
			live: target,
			entry
		});
	}
	const matched = desired.resources.map((resource) => found.get(resource));
	findings.push(...claimedTwice(matched));
	const forgotten = new Set(desired.forgotten.map(subjectOf));
	const movedFrom = new Set(renamed.map(({ kind, from }) => subjectOf({
		kind,
		key: from
	})));
	return {
		matched,
		left: owned.filter((entry) => !declared.has(subjectOf(entry)) && !movedFrom.has(subjectOf(entry))).map((entry) => ({
			...entry,
			live: byId(live[entry.kind] ?? [], entry.id),
			isForgotten: forgotten.has(subjectOf(entry))
		})),
		renamed,
		findings
	};
}
/** A binding is the one over the resource that its own field names. */
function boundTo(kind, resource, found, live) {
	const id = overId(kind, resource, found, live);
	return id === null ? null : byId(live[kind.name] ?? [], id);
}
function overId({ endpoints }, resource, found, live) {
	if (endpoints.shape !== "binding") return null;
	const key = valueAt(resource.fields, endpoints.at);
	const over = [...found.values()].find((one) => one.kind.name === endpoints.over && one.desired.key === key);
	if (over !== void 0) return over.live?.id ?? null;
	const named = (live[endpoints.over] ?? []).filter((one) => naturalKeyOf(kindNamed(endpoints.over), one) === key);
	return named.length === 1 ? named[0].id : null;
}
/** The ids whose binding a plan has to read: those declared over something that exists, and those we own. */
function bindingsToRead(kind, desired, live, ledger, reveal) {
	const { endpoints } = kind;
	if (endpoints.shape !== "binding") return [];
	const { matched, left } = match(desired, live, ledger, reveal);
	const over = (live[endpoints.over] ?? []).map((one) => one.id);
	const declared = matched.filter((one) => one.kind === kind).map((one) => overId(kind, one.desired, new Map(matched.map((each) => [each.desired, each])), live));
	const owned = [...left, ...ledger === null ? [] : entriesOf(ledger)].filter((entry) => entry.kind === kind.name).map(({ id }) => id);
	return [.../* @__PURE__ */ new Set([...declared, ...owned])].filter((id) => id !== null && over.includes(id)).sort((a, b) => a - b);
}
function claimedTwice(matched) {
	const first = /* @__PURE__ */ new Map();
	return matched.flatMap((one) => {
		if (one.live === null) return [];
		const claim = `${one.kind.name} ${one.live.id}`;
		const other = first.get(claim);
		if (other === void 0) {
			first.set(claim, one);
			return [];
		}
		return [wrong(one.desired, "P-CLAIMED-TWICE", `it and "${other.desired.key}" both mean id ${one.live.id}`, "Declare it once, or pin the other one with \"$id\".")];
	});
}
function rank({ kind }) {
	return kindNamed(kind).endpoints.shape === "binding" ? 1 : 0;
}
// src/plan/names.ts
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
		this.#takers = gathered(changes, (change) => this.#taken(change));
		this.#givers = gathered(changes, (change) => this.#freed(change));
		const holders = gathered([...new Set(changes.map(({ kind }) => kind))].flatMap((kind) => (live[kind] ?? []).map(({ id, fields }) => ({
			kind,
			id,
			fields
		}))), ({ kind, fields }) => this.#named(kind, canonical(kindNamed(kind), fields)));
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
		const { aside } = kindNamed(change.kind).unique[field];
		for (let attempt = 1;; attempt++) {
			const text = aside(`aside-${change.id}${attempt === 1 ? "" : `-${attempt}`}`, name);
			const third = isSealed(value) ? {
				$secret: text,
				fingerprint: this.#fingerprint(this.#reveal(text))
			} : text;
			const [its] = this.#named(change.kind, { [field]: third });
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
		return this.#named(kind, send).filter(({ field }) => !isEqual(send[field], holds[field]));
	}
	/** What the resource is called now and is not called any more when the change is through. */
	#freed({ action, kind, send, holds }) {
		return this.#named(kind, holds).filter(({ field }) => action === "delete" || field in send && !isEqual(send[field], holds[field]));
	}
	/** A secret and the live text that it may stand for must be found equal, so all of them are compared as fingerprints. */
	#named(kind, fields) {
		return Object.keys(kindNamed(kind).unique).flatMap((field) => {
			const value = fields[field];
			if (!isSealed(value) && typeof value !== "string") return [];
			return [{
				field,
				claim: `${kind} ${field} ${isSealed(value) ? value.fingerprint : this.#fingerprint(value)}`
			}];
		});
	}
};
function gathered(all, namesOf) {
	const found = /* @__PURE__ */ new Map();
	for (const one of all) for (const { claim } of namesOf(one)) found.set(claim, [...found.get(claim) ?? [], one]);
	return found;
}
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
	const { noun, unique } = kindNamed(change.kind);
	const { afterwards } = unique[field];
	if (afterwards === void 0) return [];
	return [{
		code: "P-NAMES-MIX",
		severity: "warning",
		place: change.place,
		subject: subjectOf(change),
		sentence: `${subjectOf(change)} takes the ${field} that ${subjectOf(giver)} gives up. After each such change Chatwoot ${afterwards}, in the background and in any order, so what belongs to the one ${noun} can end up with the other.`,
		nextStep: `Do it in two merges: first give ${subjectOf(giver)} a ${field} that nothing has, and the rest when Chatwoot is through with it.`
	}];
}
// src/plan/order.ts
/**
* The order of a plan: what is referred to comes before what refers to it, what gives a unique name up before what takes
* it; deletes come as late as they can, and the other way round. Names that go round in a circle are passed on by way of
* a third: one of the changes steps aside first.
*/
function inOrder$1(unsorted, namesOf, referredBy = subjectsReferredTo) {
	const changes = [...unsorted].sort(byKindAndKey);
	const writes = changes.filter(isWrite);
	const forReferences = waitsForReferences(writes, referredBy);
	const names = namesOf(writes);
	const forNames = new Map(writes.map((change) => [change, names.givers(change)]));
	const asides = /* @__PURE__ */ new Map();
	const ordered = changes.filter((change) => !isWrite(change));
	const findings = names.findings();
	let waiting = writes;
	while (waiting.length > 0) {
		const waitsFor = (change) => [...forReferences.get(change), ...forNames.get(change).filter((other) => !asides.has(other))];
		let level = nextLevel(waiting, waitsFor);
		if (level.length === 0) {
			const circle = circleIn(waiting, waitsFor);
			const stepping = circle.find((change) => !asides.has(change) && circle.some((other) => forNames.get(other).includes(change)));
			const aside = stepping === void 0 ? null : names.aside(stepping);
			if (aside !== null) {
				asides.set(stepping, aside);
				continue;
			}
			findings.push(...cycle(circle));
			level = circle;
		}
		ordered.push(...level);
		waiting = waiting.filter((change) => !level.includes(change));
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
function byKindAndKey(a, b) {
	const byKind = kinds.indexOf(kindNamed(a.kind)) - kinds.indexOf(kindNamed(b.kind));
	return byKind !== 0 ? byKind : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
/** One level at a time keeps the order independent of how the changes came in. Nothing when all wait in a circle. */
function nextLevel(waiting, waitsFor) {
	const free = waiting.filter((change) => !waitsFor(change).some((other) => waiting.includes(other)));
	const rest = waiting.filter(({ action }) => action !== "delete");
	const first = free.filter(({ action }) => action !== "delete");
	if (first.length > 0 || rest.length === 0) return first.length > 0 ? first : free;
	const needed = reach(rest, waitsFor);
	return free.filter((change) => needed.has(change));
}
/** Everything that has to come before some changes. */
function reach(from, waitsFor) {
	const found = /* @__PURE__ */ new Set();
	const open = from.flatMap(waitsFor);
	for (let change = open.pop(); change !== void 0; change = open.pop()) {
		if (found.has(change)) continue;
		found.add(change);
		open.push(...waitsFor(change));
	}
	return found;
}
function circleIn(waiting, waitsFor) {
	const reached = new Map(waiting.map((change) => [change, reach([change], waitsFor)]));
	const first = waiting.find((change) => reached.get(change).has(change));
	return waiting.filter((change) => reached.get(first).has(change) && reached.get(change).has(first));
}
function waitsForReferences(writes, referredBy) {
	const isDelete = ({ action }) => action === "delete";
	const bySubject = new Map(writes.map((change) => [subjectOf(change), change]));
	const among = (subjects) => [...subjects].map((subject) => bySubject.get(subject)).filter((other) => other !== void 0);
	const waits = new Map(writes.map((change) => [change, []]));
	for (const change of writes) {
		const needed = isDelete(change) ? [] : among(referredBy(change, change.send));
		waits.get(change).push(...needed.filter((other) => other !== change && !isDelete(other)));
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
		sentence: `${subjectOf(change)} is part of a circle of references: ${members.join(", ")}.`,
		nextStep: "None of them can come first. Take one reference out, apply, and put it in with a second pull request."
	}));
}
// src/plan/make.ts
/** The plan of an account: what the files say, what the server says and what we last wrote, compared once. Pure. */
/** The kinds a plan has to read: declared, owned, or referred to by what is declared. Nothing else is worth a request. */
function kindsToRead(desired, ledger) {
	const names = /* @__PURE__ */ new Set();
	const add = (kind) => {
		names.add(kind.name);
		if (kind.endpoints.shape === "binding") names.add(kind.endpoints.over);
	};
	for (const { kind, fields } of desired.resources) {
		add(kindNamed(kind));
		for (const name of kindsReferredTo(kindNamed(kind), fields)) names.add(name);
	}
	for (const { kind } of ledger === null ? [] : entriesOf(ledger)) if (isKind(kind)) add(kindNamed(kind));
	return names;
}
/** What guards have to say of it is added by `guarded`. */
function makePlan(sources) {
	const { account, desired, live, ledger, elsewhere, salt, reveal, allowed, now } = sources;
	const its = match(desired, live, ledger, reveal, elsewhere);
	const references = new References(its, live);
	const findings = [
		...its.findings,
		...managedElsewhere(its.matched, live, elsewhere),
		...foreignEntries(ledger)
	];
	const fingerprint = fingerprintWith(salt);
	const terms = {
		reveal,
		fingerprint,
		now,
		allowed
	};
	const drafts = its.matched.map((one) => draft(one, references, terms, findings));
	const ordered = inOrder$1([...drafts.flatMap(({ changes }) => changes), ...its.left.filter(({ kind }) => isKind(kind)).map((entry) => leave(entry, references, fingerprint))], (changes) => new Names(changes, live, reveal, fingerprint));
	const changes = ordered.changes;
	return {
		account,
		changes,
		contested: drafts.flatMap(({ contested }) => contested),
		findings: [...findings, ...ordered.findings],
		wires: wiresOf(changes, references),
		refreshed: drafts.flatMap(({ refreshed }) => refreshed),
		renamed: its.renamed,
		unchanged: drafts.filter((one) => one.changes.length === 0).length,
		unmanaged: unmanagedIn(its, live),
		hasLedger: ledger !== null
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
function wiresOf(changes, references) {
	const wires = {};
	for (const change of changes) mapReferences(kindNamed(change.kind), change.send, (value, { to }) => {
		const wire = typeof value === "string" ? references.wireOf(to, value) : void 0;
		if (wire !== void 0) {
			wires[to] ??= {};
			wires[to][value] = wire;
		}
		return value;
	});
	return wires;
}
function unmanagedIn({ matched, left }, live) {
	const mine = /* @__PURE__ */ new Set([...matched.flatMap((one) => one.live === null ? [] : [`${one.kind.name} ${one.live.id}`]), ...left.map(({ kind, id }) => `${kind} ${id}`)]);
	const inUse = /* @__PURE__ */ new Set([...matched.map(({ kind }) => kind.name), ...left.map(({ kind }) => kind)]);
	return Object.entries(live).filter(([kind]) => inUse.has(kind)).reduce((count, [kind, resources]) => count + resources.filter(({ id }) => !mine.has(`${kind} ${id}`)).length, 0);
}
// src/plan/twice.ts
/** `current` is the ledger as it is now, `known` as it was when the plan was made. */
function madeTwice(current, known, outcomes) {
	return outcomes.flatMap(({ action, kind, key, id }) => {
		const other = current?.resources[kind]?.[key]?.id;
		const isNews = other !== void 0 && other !== known?.resources[kind]?.[key]?.id;
		return action === "create" && id !== null && isNews && other !== id ? [{
			kind,
			key,
			id,
			other
		}] : [];
	});
}
/** The outcomes with the other run's word for these. `failed` says of some why they could not be taken away. */
function withoutTwice(outcomes, twice, failed = /* @__PURE__ */ new Map()) {
	return outcomes.map((outcome) => {
		const made = twice.find((one) => subjectOf(one) === subjectOf(outcome) && outcome.action === "create");
		return made === void 0 ? outcome : {
			...outcome,
			id: null,
			state: "not attempted",
			reason: reasonOf(made, failed.get(made))
		};
	});
}
function reasonOf({ id, other }, failed) {
	return `another run made it at the same time (id ${other}); ${failed === void 0 ? `what this run made (id ${id}) was taken away again` : `what this run made (id ${id}) should go, but could not be taken away: ${failed}`}. Check the concurrency group of the workflow`;
}
// src/engine.ts
/**
* The one engine behind the action and the CLI: look (read three sides and plan), and carry out (apply, look again, keep
* the ledger). What it reports is plain data; who asked for it decides how it is shown.
*/
/** Reads the ledger and the server and makes the plan. Writes nothing; throws a ServerError when anything is unreadable. */
async function look(engine, alsoAllowed = /* @__PURE__ */ new Set()) {
	const whole = await engine.store.read(engine.account);
	const { ledger, elsewhere } = whole === null ? {
		ledger: null,
		elsewhere: []
	} : shareOf(whole, engine.folder, engine.isThere);
	const known = {
		ledger,
		elsewhere,
		salt: ledger?.salt ?? randomBytes(16).toString("hex")
	};
	const allowed = engine.allowed.union(alsoAllowed);
	const { plan: made, reading } = await planWith(engine, known, allowed);
	const sides = {
		live: reading.live,
		ledger,
		desired: engine.desired
	};
	const plan = guarded(made, sides, await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading.live), allowed);
	return {
		...known,
		plan,
		digest: digestOf(plan),
		reading,
		effort: effortOf(engine)
	};
}
/** Whether there is anything to carry out, be it only in the ledger. */
function isWorthApplying({ plan }) {
	return plan.changes.length + plan.refreshed.length + plan.renamed.length > 0;
}
/**
* Applies the plan of a look that has no errors, looks again and writes ledger and receipt in one go. `held` says, by
* `kind/key`, what is not to be done and why.
*/
async function carryOut(engine, { plan, digest, ledger, elsewhere, salt, reading }, apply, held = /* @__PURE__ */ new Map()) {
	const { mode, ...last } = apply;
	const writer = engine.chatwoot.writer();
	const applied = await applyPlan(writer, plan, reading.live, engine.reveal, held);
	const after = (current, outcomes) => ledgerAfter(current ?? emptyLedger(engine.account, salt), plan, outcomes, last, engine.folder);
	const hasWritten = applied.some((outcome) => isWrite(outcome) && outcome.state !== "not attempted");
	const known = {
		ledger: after(ledger, applied),
		elsewhere,
		salt
	};
	const second = hasWritten ? await lookAgain(engine, known) : {
		plan: null,
		reading
	};
	const outcomes = second.plan === null ? applied : whatStuck(applied, second.plan);
	const effort = effortOf(engine);
	const receipt = {
		...last,
		account: engine.account,
		mode,
		digest,
		outcomes,
		effort
	};
	let twice = [];
	const next = (current) => {
		twice = madeTwice(current, ledger, outcomes);
		return after(current, withoutTwice(outcomes, twice));
	};
	const unkept = await keep(engine, next, receipt);
	return {
		outcomes: unkept === null ? withoutTwice(outcomes, twice, await takeBack(writer, twice)) : outcomes,
		effort: effortOf(engine),
		unkept,
		after: second.reading
	};
}
/** What was done must be told even where it cannot be remembered: the next run then takes over what is there. */
async function keep({ store, account }, next, receipt) {
	try {
		await store.write(account, next, receipt);
		return null;
	} catch (error) {
		const reason = sentenceOf(error);
		if (reason === null) throw error;
		return `What was applied could not be written to the ledger. ${reason} The next run takes over what is there; nothing is deleted that it does not know.`;
	}
}
async function planWith(engine, known, allowed = engine.allowed) {
	const { account, desired, reveal } = engine;
	const { ledger } = known;
	const reading = await readLive(engine.chatwoot.reader(), kindsToRead(desired, ledger), (kind, live) => bindingsToRead(kind, desired, live, ledger, reveal));
	const now = engine.now.toISOString();
	return {
		plan: makePlan({
			account,
			desired,
			live: reading.live,
			...known,
			reveal,
			allowed,
			now
		}),
		reading
	};
}
/** The server may have stopped answering by now; what was applied must reach the ledger all the same. */
async function lookAgain(engine, known) {
	try {
		return await planWith(engine, known);
	} catch (error) {
		if (error instanceof ServerError) return {
			plan: null,
			reading: null
		};
		throw error;
	}
}
/** A change that Chatwoot accepted and that is planned again did not stick. */
function whatStuck(outcomes, second) {
	const open = new Map(second.changes.filter(isWrite).map((change) => [subjectOf(change), change]));
	return outcomes.map((outcome) => {
		const again = open.get(subjectOf(outcome));
		if (again === void 0 || outcome.state !== "applied" || !isWrite(outcome)) return outcome;
		const paths = again.fields.map(({ path }) => path).join(", ");
		return {
			...outcome,
			state: "failed",
			...again.action === "update" ? { refused: again.fields.map(({ path }) => path) } : {},
			reason: `Chatwoot accepted it, but ${again.action === "create" ? "it is not there" : `${paths} did not stick`}`
		};
	});
}
function effortOf({ chatwoot, clock }) {
	return {
		...chatwoot.reader().effort(),
		seconds: clock() / 1e3
	};
}
// src/plan/ledger-text.ts
/**
* The ledger and its receipts as text, the same in a branch and in a file.
*
* A ledger that cannot be read whole is an error and never "no ledger": without one, nothing we own would be known to
* be ours.
*/
const VERSION = 1;
const json = json$1();
const fields = record(string(), json);
const apply = {
	commit: nullable(string()),
	actor: nullable(string()),
	run: string(),
	at: string()
};
const LedgerText = strictObject({
	version: literal(VERSION),
	account: int(),
	salt: string(),
	resources: record(string(), record(string(), strictObject({
		id: int(),
		fields,
		protect: exactOptional(literal(true)),
		folder: exactOptional(string()),
		reverts: exactOptional(record(string(), array(string()))),
		refused: exactOptional(fields)
	}))),
	last: nullable(strictObject(apply))
});
const ReceiptText = object({
	...apply,
	account: int(),
	mode: string(),
	digest: string(),
	outcomes: array(object({
		action: _enum([
			"create",
			"update",
			"delete",
			"adopt",
			"forget"
		]),
		kind: string(),
		key: string(),
		id: nullable(int()),
		state: _enum([
			"applied",
			"failed",
			"not attempted"
		]),
		reason: nullable(string()),
		before: fields,
		refused: exactOptional(array(string()))
	})),
	effort: object({
		reads: int(),
		writes: int(),
		retries: int(),
		seconds: number()
	})
});
/** Keys sorted at every depth and a final newline, so that two versions compare line by line. */
function textOf$1(value) {
	return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
/** One receipt on one line. */
function lineOf(receipt) {
	return `${JSON.stringify(sorted(receipt))}\n`;
}
/** `place` is where the text was found, for the error. */
function ledgerFrom(text, place, account) {
	const value = parsed(text, place);
	const { version } = Object(value);
	if (Number.isInteger(version) && version > VERSION) throw new WorkflowError(`${place} was written by a newer chatwoot-as-code (version ${version} of the ledger, this one knows ${VERSION}). Update the action or the command.`);
	const ledger = fitting(LedgerText, value, place);
	if (ledger.account !== account) throw new WorkflowError(`${place} is about account ${ledger.account}, not ${account}. Nothing was done; every account has a ledger of its own.`);
	return ledger;
}
function receiptFrom(text, place) {
	return fitting(ReceiptText, parsed(text, place), place);
}
function parsed(text, place) {
	try {
		return JSON.parse(text, (key, value) => {
			if (key === "__proto__") throw new SyntaxError("a resource cannot be called __proto__");
			return value;
		});
	} catch (error) {
		throw damaged(place, "it is not JSON", error);
	}
}
function fitting(schema, value, place) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = issue?.path.join(".");
	throw damaged(place, path ? `${path} is not as we write it` : "it is not as we write it");
}
function damaged(place, why, cause) {
	return new WorkflowError(`${place} is damaged: ${why}. Put back its last good version; without it nobody knows what is ours on the server.`, { cause });
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)]);
	return Object.fromEntries(entries.toSorted(([a], [b]) => a < b ? -1 : 1));
}
// src/chatwoot/address.ts
/** Where Chatwoot is, checked before a token is sent there. */
/** The base address without a trailing slash. Throws a WorkflowError for what is not a plain http(s) address. */
function addressOf(text) {
	const what = `The address of Chatwoot, ${JSON.stringify(text.slice(0, 200))},`;
	if (!URL.canParse(text)) throw new WorkflowError(`${what} is not an address. Write it like https://chat.example.com.`);
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") throw new WorkflowError(`${what} must begin with https://.`);
	if (url.username !== "" || url.password !== "") throw new WorkflowError("The address of Chatwoot must not hold a user or a password. Give the token on its own.");
	if (url.search !== "" || url.hash !== "") throw new WorkflowError(`${what} must end before "?" and "#".`);
	if (url.protocol === "http:" && !isLoopback(url.hostname)) throw new WorkflowError(`${what} is not encrypted, and the token of an administrator would be readable on the way. Use https://.`);
	url.pathname = url.pathname.replace(/\/+$/, "");
	return url;
}
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host) || host.endsWith(".localhost");
}
/** The proxy that the environment asks for, as curl and others read it: `NO_PROXY` names hosts and their subdomains. */
function proxyFor(url, environment) {
	const read = (name) => environment[name.toLowerCase()] || environment[name];
	const proxy = read(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY") ?? read("ALL_PROXY");
	if (!proxy || isLoopback(url.hostname)) return null;
	return (read("NO_PROXY") ?? "").split(",").map((host) => host.trim().replace(/^\*?\./, "").toLowerCase()).some((host) => host === "*" || host !== "" && (url.hostname === host || url.hostname.endsWith(`.${host}`))) ? null : proxy;
}
// src/chatwoot/answers.ts
/** What Chatwoot's answers mean, in one sentence that says what to do. Statuses and bodies as seen on 4.15.1. */
function isRefusal({ status }) {
	return status >= 300 || status < 200;
}
/** The text with values taken out, as they stand and as JSON writes them. */
function without(values, text) {
	return values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]).filter((form) => form !== "").sort((a, b) => b.length - a.length).reduce((left, form) => left.replaceAll(form, "***"), text);
}
/** The JSON of a successful answer; deletes and some writes answer with an empty body, which is undefined. */
function readAnswer(answer, asked) {
	if (isRefusal(answer)) throw refusal(answer, asked);
	if (answer.text === "") return void 0;
	try {
		return JSON.parse(answer.text);
	} catch (cause) {
		if (answer.type.includes("html") || answer.text.trimStart().startsWith("<")) throw notChatwoot(asked);
		const wasWrite = asked.method !== "GET";
		throw new ServerError(`${nameOf$1(asked)} answered with damaged JSON (${answer.text.length} characters). Run again; if it stays, look at the proxy in front of Chatwoot.`, answer.status, wasWrite, { cause });
	}
}
function refusal(answer, asked) {
	const { status } = answer;
	if (status >= 300 && status < 400) return new ServerError(`${asked.url.origin} redirects to ${hostOf(answer.location, asked.url)}. The token is not sent after it: if that is the right address, make it the chatwoot-url.`, status);
	const said = saidIn(answer);
	if (status === 401) return new ServerError(unauthorised(said, asked), status);
	if (status === 404) return new ServerError(said === "Resource could not be found" ? `Chatwoot at ${asked.url.origin} found nothing at ${asked.url.pathname}. If that is so for every kind, there is no account ${asked.account}: check account-id.` : answer.type.includes("json") ? `Chatwoot at ${asked.url.origin} has no ${asked.url.pathname}: this release or edition does not offer it.` : notChatwoot(asked).message, status);
	if (status === 422 || status === 400 || status === 402 || status === 403) return new ServerError(`Chatwoot refused ${nameOf$1(asked)} (${status}): ${said}`, status);
	if (status === 429) return new ServerError(`Chatwoot at ${asked.url.origin} is refusing more requests ${untilOf(answer)} (429). Run again later, or raise RACK_ATTACK_LIMIT there.`, status);
	const isHtml = answer.type.includes("html") ? " with an error page" : "";
	return new ServerError(`${nameOf$1(asked)} failed on the server (${status}${isHtml}). Look at Chatwoot's log of this minute.`, status, asked.method !== "GET");
}
/** What `retry-after` says: seconds, or a date in milliseconds since 1970 (RFC 9110, 10.2.3). Null for neither. */
function retryAfterIn({ retryAfter }) {
	if (retryAfter !== null && /^\d+$/.test(retryAfter)) return { seconds: Number(retryAfter) };
	const date = retryAfter?.endsWith(" GMT") ? Date.parse(retryAfter) : NaN;
	return Number.isNaN(date) ? null : { date };
}
function untilOf(answer) {
	const asked = retryAfterIn(answer);
	if (asked === null) return "for now";
	return "seconds" in asked ? `for ${asked.seconds} seconds` : `until ${new Date(asked.date).toISOString()}`;
}
function unauthorised(said, { url, account }) {
	if (said === "Invalid Access Token") return `Chatwoot at ${url.origin} does not know this token. Copy it again from the profile settings of the automation user.`;
	if (said.includes("not authorized to access this account")) return `The token's user is not in account ${account} of ${url.origin}. Check account-id, or add the user to it.`;
	if (said.includes("for bots")) return "This is the token of a bot or a platform app. Use the token of a user who is an administrator.";
	if (said === "Account is suspended") return `Account ${account} of ${url.origin} is suspended.`;
	if (said.includes("sign in")) return `Chatwoot at ${url.origin} saw no token. A proxy in front of it may drop the api_access_token header.`;
	return `The token's user may not do this in account ${account} (${said}). Use the token of an administrator; an agent's is not enough.`;
}
function notChatwoot({ url }) {
	return new ServerError(`${url.origin} answers with a web page instead of Chatwoot's API. Check chatwoot-url: it is the address of the installation, without /app or /api.`);
}
/** Chatwoot's own words: four shapes of error bodies are in use. */
function saidIn({ text }) {
	let body;
	try {
		body = JSON.parse(text);
	} catch {
		return text.startsWith("<") ? "an error page" : text.trim().slice(0, 300);
	}
	if (!isObject(body)) return String(text).slice(0, 300);
	const { message, error, errors } = body;
	const said = message ?? error ?? errors ?? text;
	return (typeof said === "string" ? said : JSON.stringify(said)).slice(0, 500);
}
function nameOf$1({ method, url }) {
	return `${method} ${url.pathname}`;
}
function hostOf(location, base) {
	if (location === null || !URL.canParse(location, base.href)) return "another address";
	return new URL(location, base.href).origin;
}
// node_modules/undici/lib/api/readable.js
var require_readable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { addAbortListener } = __require("node:events");
	const { Readable } = __require("node:stream");
	const { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = require_errors();
	const util = require_util();
	const kConsume = Symbol("kConsume");
	const kReading = Symbol("kReading");
	const kBody = Symbol("kBody");
	const kAbort = Symbol("kAbort");
	const kContentType = Symbol("kContentType");
	const kContentLength = Symbol("kContentLength");
	const kUsed = Symbol("kUsed");
	const kBytesRead = Symbol("kBytesRead");
	const noop = () => {};
	/**
	* @class
	* @extends {Readable}
	* @see https://fetch.spec.whatwg.org/#body
	*/
	var BodyReadable = class extends Readable {
		/**
		* @param {object} opts
		* @param {(this: Readable, size: number) => void} opts.resume
		* @param {() => (void | null)} opts.abort
		* @param {string} [opts.contentType = '']
		* @param {number} [opts.contentLength]
		* @param {number} [opts.highWaterMark = 64 * 1024]
		*/
		constructor({ resume, abort, contentType = "", contentLength, highWaterMark = 65536 }) {
			super({
				autoDestroy: true,
				read: resume,
				highWaterMark
			});
			this._readableState.dataEmitted = false;
			this[kAbort] = abort;
			/** @type {Consume | null} */
			this[kConsume] = null;
			/** @type {number} */
			this[kBytesRead] = 0;
			/** @type {ReadableStream|null} */
			this[kBody] = null;
			/** @type {boolean} */
			this[kUsed] = false;
			/** @type {string} */
			this[kContentType] = contentType;
			/** @type {number|null} */
			this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null;
			/**
			* Is stream being consumed through Readable API?
			* This is an optimization so that we avoid checking
			* for 'data' and 'readable' listeners in the hot path
			* inside push().
			*
			* @type {boolean}
			*/
			this[kReading] = false;
		}
		/**
		* @param {Error|null} err
		* @param {(error:(Error|null)) => void} callback
		* @returns {void}
		*/
		_destroy(err, callback) {
			if (!err && !this._readableState.endEmitted) err = new RequestAbortedError();
			if (err) this[kAbort]();
			if (!this[kUsed]) setImmediate(callback, err);
			else callback(err);
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		on(event, listener) {
			if (event === "data" || event === "readable") {
				this[kReading] = true;
				this[kUsed] = true;
			}
			return super.on(event, listener);
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		addListener(event, listener) {
			return this.on(event, listener);
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		off(event, listener) {
			const ret = super.off(event, listener);
			if (event === "data" || event === "readable") this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
			return ret;
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		removeListener(event, listener) {
			return this.off(event, listener);
		}
		/**
		* @param {Buffer|null} chunk
		* @returns {boolean}
		*/
		push(chunk) {
			if (chunk) {
				this[kBytesRead] += chunk.length;
				if (this[kConsume]) {
					consumePush(this[kConsume], chunk);
					return this[kReading] ? super.push(chunk) : true;
				}
			}
			return super.push(chunk);
		}
		/**
		* Consumes and returns the body as a string.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-text
		* @returns {Promise<string>}
		*/
		text() {
			return consume(this, "text");
		}
		/**
		* Consumes and returns the body as a JavaScript Object.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-json
		* @returns {Promise<unknown>}
		*/
		json() {
			return consume(this, "json");
		}
		/**
		* Consumes and returns the body as a Blob
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-blob
		* @returns {Promise<Blob>}
		*/
		blob() {
			return consume(this, "blob");
		}
		/**
		* Consumes and returns the body as an Uint8Array.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-bytes
		* @returns {Promise<Uint8Array>}
		*/
		bytes() {
			return consume(this, "bytes");
		}
		/**
		* Consumes and returns the body as an ArrayBuffer.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-arraybuffer
		* @returns {Promise<ArrayBuffer>}
		*/
		arrayBuffer() {
			return consume(this, "arrayBuffer");
		}
		/**
		* Not implemented
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-formdata
		* @throws {NotSupportedError}
		*/
		async formData() {
			throw new NotSupportedError();
		}
		/**
		* Returns true if the body is not null and the body has been consumed.
		* Otherwise, returns false.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-bodyused
		* @readonly
		* @returns {boolean}
		*/
		get bodyUsed() {
			return util.isDisturbed(this);
		}
		/**
		* @see https://fetch.spec.whatwg.org/#dom-body-body
		* @readonly
		* @returns {ReadableStream}
		*/
		get body() {
			if (!this[kBody]) {
				this[kBody] = ReadableStream.from(this);
				if (this[kConsume]) {
					this[kBody].getReader();
					assert(this[kBody].locked);
				}
			}
			return this[kBody];
		}
		/**
		* Dumps the response body by reading `limit` number of bytes.
		* @param {object} opts
		* @param {number} [opts.limit = 131072] Number of bytes to read.
		* @param {AbortSignal} [opts.signal] An AbortSignal to cancel the dump.
		* @returns {Promise<null>}
		*/
		dump(opts) {
			const signal = opts?.signal;
			if (signal != null && (typeof signal !== "object" || !("aborted" in signal))) return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));
			const limit = opts?.limit && Number.isFinite(opts.limit) ? opts.limit : 131072;
			if (signal?.aborted) return Promise.reject(signal.reason ?? new AbortError());
			if (this._readableState.closeEmitted) return Promise.resolve(null);
			return new Promise((resolve, reject) => {
				if (this[kContentLength] && this[kContentLength] > limit || this[kBytesRead] > limit) this.destroy(new AbortError());
				if (signal) {
					const onAbort = () => {
						this.destroy(signal.reason ?? new AbortError());
					};
					const abortListener = addAbortListener(signal, onAbort);
					this.on("close", function() {
						abortListener[Symbol.dispose]();
						if (signal.aborted) reject(signal.reason ?? new AbortError());
						else resolve(null);
					});
				} else this.on("close", resolve);
				this.on("error", noop).on("data", () => {
					if (this[kBytesRead] > limit) this.destroy();
				}).resume();
			});
		}
		/**
		* @param {BufferEncoding} encoding
		* @returns {this}
		*/
		setEncoding(encoding) {
			if (Buffer.isEncoding(encoding)) super.setEncoding(encoding);
			return this;
		}
	};
	/**
	* @see https://streams.spec.whatwg.org/#readablestream-locked
	* @param {BodyReadable} bodyReadable
	* @returns {boolean}
	*/
	function isLocked(bodyReadable) {
		return bodyReadable[kBody]?.locked === true || bodyReadable[kConsume] !== null;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#body-unusable
	* @param {BodyReadable} bodyReadable
	* @returns {boolean}
	*/
	function isUnusable(bodyReadable) {
		return util.isDisturbed(bodyReadable) || isLocked(bodyReadable);
	}
	/**
	* @typedef {'text' | 'json' | 'blob' | 'bytes' | 'arrayBuffer'} ConsumeType
	*/
	/**
	* @template {ConsumeType} T
	* @typedef {T extends 'text' ? string :
	*           T extends 'json' ? unknown :
	*           T extends 'blob' ? Blob :
	*           T extends 'arrayBuffer' ? ArrayBuffer :
	*           T extends 'bytes' ? Uint8Array :
	*           never
	* } ConsumeReturnType
	*/
	/**
	* @typedef {object} Consume
	* @property {ConsumeType} type
	* @property {BodyReadable} stream
	* @property {((value?: any) => void)} resolve
	* @property {((err: Error) => void)} reject
	* @property {number} length
	* @property {Buffer[]} body
	*/
	/**
	* @template {ConsumeType} T
	* @param {BodyReadable} stream
	* @param {T} type
	* @returns {Promise<ConsumeReturnType<T>>}
	*/
	function consume(stream, type) {
		assert(!stream[kConsume]);
		return new Promise((resolve, reject) => {
			if (isUnusable(stream)) {
				const rState = stream._readableState;
				if (rState.destroyed && rState.closeEmitted === false) stream.on("error", reject).on("close", () => {
					reject(/* @__PURE__ */ new TypeError("unusable"));
				});
				else reject(rState.errored ?? /* @__PURE__ */ new TypeError("unusable"));
			} else queueMicrotask(() => {
				stream[kConsume] = {
					type,
					stream,
					resolve,
					reject,
					length: 0,
					body: []
				};
				stream.on("error", function(err) {
					consumeFinish(this[kConsume], err);
				}).on("close", function() {
					if (this[kConsume].body !== null) consumeFinish(this[kConsume], new RequestAbortedError());
				});
				consumeStart(stream[kConsume]);
			});
		});
	}
	/**
	* @param {Consume} consume
	* @returns {void}
	*/
	function consumeStart(consume) {
		if (consume.body === null) return;
		const { _readableState: state } = consume.stream;
		if (state.bufferIndex) {
			const start = state.bufferIndex;
			const end = state.buffer.length;
			for (let n = start; n < end; n++) consumePush(consume, state.buffer[n]);
		} else for (const chunk of state.buffer) consumePush(consume, chunk);
		const decoder = state.decoder;
		if (decoder != null && decoder.lastNeed > 0) consumePush(consume, Buffer.from(decoder.lastChar.subarray(0, decoder.lastTotal - decoder.lastNeed)));
		if (state.endEmitted) {
			consumeEnd(consume, state.encoding);
			return;
		}
		consume.stream.on("end", function() {
			consumeEnd(this[kConsume], this._readableState.encoding);
		});
		consume.stream.resume();
		while (consume.stream.read() != null);
	}
	/**
	* @param {Buffer[]} chunks
	* @param {number} length
	* @param {BufferEncoding} [encoding='utf8']
	* @returns {string}
	*/
	function chunksDecode(chunks, length, encoding) {
		if (chunks.length === 0 || length === 0) return "";
		const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
		const bufferLength = buffer.length;
		const start = bufferLength > 2 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
		if (!encoding || encoding === "utf8" || encoding === "utf-8") return buffer.utf8Slice(start, bufferLength);
		else return buffer.subarray(start, bufferLength).toString(encoding);
	}
	/**
	* @param {Buffer[]} chunks
	* @param {number} length
	* @returns {Uint8Array}
	*/
	function chunksConcat(chunks, length) {
		if (chunks.length === 0 || length === 0) return /* @__PURE__ */ new Uint8Array(0);
		if (chunks.length === 1) return new Uint8Array(chunks[0]);
		const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
		let offset = 0;
		for (let i = 0; i < chunks.length; ++i) {
			const chunk = chunks[i];
			buffer.set(chunk, offset);
			offset += chunk.length;
		}
		return buffer;
	}
	/**
	* @param {Consume} consume
	* @param {BufferEncoding} encoding
	* @returns {void}
	*/
	function consumeEnd(consume, encoding) {
		const { type, body, resolve, stream, length } = consume;
		try {
			if (type === "text") resolve(chunksDecode(body, length, encoding));
			else if (type === "json") resolve(JSON.parse(chunksDecode(body, length, encoding)));
			else if (type === "arrayBuffer") resolve(chunksConcat(body, length).buffer);
			else if (type === "blob") resolve(new Blob(body, { type: stream[kContentType] }));
			else if (type === "bytes") resolve(chunksConcat(body, length));
			consumeFinish(consume);
		} catch (err) {
			stream.destroy(err);
		}
	}
	/**
	* @param {Consume} consume
	* @param {Buffer|string} chunk
	* @returns {void}
	*/
	function consumePush(consume, chunk) {
		if (consume.body === null) return;
		if (typeof chunk === "string") chunk = Buffer.from(chunk, consume.stream._readableState.encoding);
		consume.length += chunk.length;
		consume.body.push(chunk);
	}
	/**
	* @param {Consume} consume
	* @param {Error} [err]
	* @returns {void}
	*/
	function consumeFinish(consume, err) {
		if (consume.body === null) return;
		if (err) consume.reject(err);
		else consume.resolve();
		consume.type = null;
		consume.stream = null;
		consume.resolve = null;
		consume.reject = null;
		consume.length = 0;
		consume.body = null;
	}
	module.exports = {
		Readable: BodyReadable,
		chunksDecode
	};
}));
// src/chatwoot/pool.ts
var import_api_request = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { AsyncResource } = __require("node:async_hooks");
	const { Readable } = require_readable();
	const { InvalidArgumentError, RequestAbortedError } = require_errors();
	const util = require_util();
	function noop() {}
	var RequestHandler = class extends AsyncResource {
		constructor(opts, callback) {
			if (!opts || typeof opts !== "object") throw new InvalidArgumentError("invalid opts");
			const { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts;
			try {
				if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
				if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) throw new InvalidArgumentError("invalid highWaterMark");
				if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
				if (method === "CONNECT") throw new InvalidArgumentError("invalid method");
				if (onInfo && typeof onInfo !== "function") throw new InvalidArgumentError("invalid onInfo callback");
				super("UNDICI_REQUEST");
			} catch (err) {
				if (util.isStream(body)) util.destroy(body.on("error", noop), err);
				throw err;
			}
			this.method = method;
			this.responseHeaders = responseHeaders || null;
			this.opaque = opaque || null;
			this.callback = callback;
			this.res = null;
			this.abort = null;
			this.body = body;
			this.trailers = {};
			this.context = null;
			this.controller = null;
			this.onInfo = onInfo || null;
			this.highWaterMark = highWaterMark;
			this.reason = null;
			this.removeAbortListener = null;
			if (signal?.aborted) this.reason = signal.reason ?? new RequestAbortedError();
			else if (signal) this.removeAbortListener = util.addAbortListener(signal, () => {
				this.reason = signal.reason ?? new RequestAbortedError();
				if (this.res) {
					const res = this.res;
					this.res = null;
					util.destroy(res.on("error", noop), this.reason);
				} else if (this.abort) this.abort(this.reason);
			});
		}
		onRequestStart(controller, context) {
			if (this.reason) {
				controller.abort(this.reason);
				return;
			}
			assert(this.callback);
			this.controller = controller;
			this.abort = (reason) => controller.abort(reason);
			this.context = context;
		}
		onResponseStart(controller, statusCode, headers, statusText) {
			const { callback, opaque, context, responseHeaders, highWaterMark } = this;
			const rawHeaders = controller?.rawHeaders;
			const responseHeaderData = responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : headers;
			if (statusCode < 200) {
				if (this.onInfo) this.onInfo({
					statusCode,
					headers: responseHeaderData
				});
				return;
			}
			const parsedHeaders = headers;
			const contentType = parsedHeaders?.["content-type"];
			const contentLength = parsedHeaders?.["content-length"];
			const res = new Readable({
				resume: () => controller.resume(),
				abort: (reason) => controller.abort(reason),
				contentType,
				contentLength: this.method !== "HEAD" && contentLength ? Number(contentLength) : null,
				highWaterMark
			});
			if (this.removeAbortListener) {
				res.on("close", this.removeAbortListener);
				this.removeAbortListener = null;
			}
			this.callback = null;
			this.res = res;
			if (callback !== null) try {
				this.runInAsyncScope(callback, null, null, {
					statusCode,
					statusText,
					headers: responseHeaderData,
					trailers: this.trailers,
					opaque,
					body: res,
					context
				});
			} catch (err) {
				this.res = null;
				util.destroy(res.on("error", noop), err);
				queueMicrotask(() => {
					throw err;
				});
			}
		}
		onResponseData(controller, chunk) {
			if (!this.res) return;
			if (this.res.push(chunk) === false) controller.pause();
		}
		onResponseEnd(_controller, trailers) {
			if (trailers && typeof trailers === "object") for (const key of Object.keys(trailers)) if (key === "__proto__") Object.defineProperty(this.trailers, key, {
				value: trailers[key],
				enumerable: true,
				configurable: true,
				writable: true
			});
			else this.trailers[key] = trailers[key];
			this.res?.push(null);
		}
		onResponseError(_controller, err) {
			const { res, callback, body, opaque } = this;
			if (callback) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(callback, null, err, { opaque });
				});
			}
			if (res) {
				this.res = null;
				queueMicrotask(() => {
					util.destroy(res.on("error", noop), err);
				});
			}
			if (body) {
				this.body = null;
				if (util.isStream(body)) {
					body.on("error", noop);
					util.destroy(body, err);
				}
			}
			if (this.removeAbortListener) {
				this.removeAbortListener();
				this.removeAbortListener = null;
			}
		}
	};
	function request(opts, callback) {
		if (callback === void 0) return new Promise((resolve, reject) => {
			request.call(this, opts, (err, data) => {
				return err ? reject(err) : resolve(data);
			});
		});
		try {
			const handler = new RequestHandler(opts, callback);
			this.dispatch(opts, handler);
		} catch (err) {
			if (typeof callback !== "function") throw err;
			const opaque = opts?.opaque;
			queueMicrotask(() => callback(err, { opaque }));
		}
	}
	module.exports = request;
	module.exports.RequestHandler = RequestHandler;
})))(), 1);
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
async function openPool({ origin, connections, timeout, proxy }) {
	const options = {
		connections,
		headersTimeout: timeout,
		bodyTimeout: timeout,
		connect: { timeout: Math.min(timeout, 1e4) },
		pipelining: 1
	};
	const dispatcher = proxy === null ? new import_pool.default(origin, options) : await viaProxy(proxy, options);
	return {
		request: (its) => import_api_request.default.call(dispatcher, {
			...its,
			origin
		}),
		close: () => dispatcher.destroy()
	};
}
async function viaProxy(uri, options) {
	const { default: ProxyAgent } = await import("./proxy-agent.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return new ProxyAgent({
		uri,
		...options
	});
}
/** Milliseconds: after so long no request is sent again, and so long all requests of a run together may wait. */
const PATIENCE = {
	request: 9e4,
	run: 3e5
};
/** Milliseconds to wait before retry number `retry` (from 1), or null when this was the last try. */
function waitBefore(tried, retry, isRepeatable, spent, chance) {
	if (retry > 3 || !mayRepeat(tried, isRepeatable)) return null;
	const asked = tried instanceof Error ? null : askedFor(tried, chance.now);
	const spread = asked === null ? growing(tried, retry) * (.5 + chance.random) : asked * (1 + chance.random / 10);
	const wait = Math.ceil(spread);
	return spent.request + wait > PATIENCE.request || spent.run + wait > PATIENCE.run ? null : wait;
}
/** A refusal by the rate limit (Rack::Attack, 4.15.1) comes before anything is done, so that any verb may be repeated. */
function mayRepeat(tried, isRepeatable) {
	if (tried instanceof Error) return isRepeatable || neverSent(tried);
	return tried.status === 429 || isRepeatable && tried.status >= 500;
}
/** Chatwoot counts requests by the minute: without word from it, the waits together come near to one. */
function growing(tried, retry) {
	return !(tried instanceof Error) && tried.status === 429 ? 3e3 * 3 ** (retry - 1) : 250 * 2 ** (retry - 1);
}
/** Milliseconds from now, or null when Chatwoot does not say. */
function askedFor(answer, now) {
	const asked = retryAfterIn(answer);
	if (asked === null) return null;
	return "seconds" in asked ? asked.seconds * 1e3 : Math.max(0, asked.date - now);
}
function neverSent(error) {
	return [
		"ECONNREFUSED",
		"ENOTFOUND",
		"EAI_AGAIN",
		"EHOSTUNREACH",
		"UND_ERR_CONNECT_TIMEOUT"
	].includes(codeOf(error));
}
function codeOf(error) {
	const { code, cause } = error;
	return typeof code === "string" ? code : cause instanceof Error ? codeOf(cause) : "";
}
function explain(error, { url, method }, timeout) {
	const code = codeOf(error);
	const isAmbiguous = method !== "GET" && !neverSent(error);
	const reason = error.name === "TimeoutError" || code.includes("TIMEOUT") ? `did not answer within ${timeout / 1e3} seconds` : code === "ENOTFOUND" || code === "EAI_AGAIN" ? `cannot be found: no such host ${url.hostname}` : code === "ECONNREFUSED" ? "refuses connections" : /CERT|SSL|TLS|SELF_SIGNED/.test(code) ? `shows a certificate that is not trusted (${code}); give its authority in NODE_EXTRA_CA_CERTS` : `broke off the connection (${code || error.message})`;
	return new ServerError(`Chatwoot at ${url.origin} ${reason}. Check chatwoot-url and that the server runs.`, null, isAmbiguous, { cause: error });
}
// src/chatwoot/client.ts
/**
* Requests to one Chatwoot account. A plan holds a `Reader`, which cannot write; only an apply is given a `Writer`.
*
* What may be repeated: a GET, PATCH, PUT or DELETE always, because a second one changes nothing. A POST that creates
* only when Chatwoot certainly did not act (it was never connected, or it answered 429); anything else about it is an
* ambiguous ServerError, and whoever sent it has to look before sending again.
*/
const MAX_ANSWER = 33554432;
async function openChatwoot(access) {
	const base = addressOf(access.url);
	const { account, timeout = 3e4, maxRequests = 1e3, hidden = [] } = access;
	const { sleep = setTimeout, now = Date.now, random = Math.random } = access;
	if (!/^[\x21-\x7e]+$/.test(access.token)) throw new WorkflowError("The Chatwoot token is empty or holds characters that no token has. Copy it again.");
	const pool = await openPool({
		origin: base.origin,
		connections: 8,
		timeout,
		proxy: proxyFor(base, access.environment)
	});
	const spent = {
		reads: 0,
		writes: 0,
		retries: 0
	};
	let waited = 0;
	function count(of) {
		if (spent.reads + spent.writes + spent.retries === maxRequests) throw new ServerError(`This run has made ${maxRequests} requests to Chatwoot, the most it may. If the account really is that large, raise max-requests and run again.`);
		spent[of] += 1;
	}
	async function ask(method, path, body, isRepeatable) {
		const url = new URL(`${base.href.replace(/\/$/, "")}/api/v1${path.startsWith("/") ? path : `/accounts/${account}/${path}`}`);
		const asked = {
			method,
			url,
			account
		};
		const began = now();
		for (let retry = 1;; retry++) {
			count(retry > 1 ? "retries" : method === "GET" ? "reads" : "writes");
			const tried = await attemptOnce(pool, url, method, access.token, body, timeout);
			const lost = {
				request: now() - began,
				run: waited
			};
			const wait = waitBefore(tried, retry, isRepeatable, lost, {
				now: now(),
				random: random()
			});
			if (wait !== null) {
				waited += wait;
				await sleep(wait);
			} else if (tried instanceof Error) throw explain(tried, asked, timeout);
			else if (method === "DELETE" && tried.status === 404 && retry > 1) return;
			else return readAnswer(isRefusal(tried) ? {
				...tried,
				text: without([access.token, ...hidden], tried.text)
			} : tried, asked);
		}
	}
	const reader = {
		account,
		get: async (path) => {
			const json = await ask("GET", path, void 0, true);
			if (json === void 0) throw new ServerError(`GET ${path} answered with nothing. Run again; if it stays, look at the proxy in front of Chatwoot.`);
			return json;
		},
		effort: () => ({ ...spent })
	};
	return {
		reader: () => reader,
		writer: () => ({
			...reader,
			send: (method, path, body, isRepeatable = method !== "POST") => ask(method, path, body, isRepeatable)
		}),
		close: () => pool.close()
	};
}
async function attemptOnce(pool, url, method, token, body, timeout) {
	try {
		const { statusCode, headers, body: stream } = await pool.request({
			method,
			path: url.pathname + url.search,
			headers: {
				"api-access-token": token,
				accept: "application/json",
				"user-agent": "chatwoot-as-code",
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			...body === void 0 ? {} : { body: JSON.stringify(body) },
			signal: AbortSignal.timeout(timeout)
		});
		const chunks = [];
		let size = 0;
		for await (const chunk of stream) {
			size += chunk.length;
			if (size > MAX_ANSWER) throw new Error(`an answer of more than ${MAX_ANSWER} bytes`);
			chunks.push(chunk);
		}
		const header = (name) => [headers[name] ?? null].flat()[0];
		return {
			status: statusCode,
			type: header("content-type") ?? "",
			location: header("location"),
			retryAfter: header("retry-after"),
			text: Buffer.concat(chunks).toString("utf8")
		};
	} catch (error) {
		return error;
	}
}
// src/desired/problems.ts
var Problems = class {
	findings = [];
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
	has(code, { file, line, column }) {
		return this.findings.some(({ code: its, place }) => its === code && place?.file === file && place.line === line && place.column === column);
	}
};
/** Text of the files inside a sentence: one line, not endless, and nothing in it can be taken for ours. */
function quoted(text) {
	const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
	return JSON.stringify(short);
}
// src/desired/placeholders.ts
/** Any `${word:…`; a `${word}` without a colon is ordinary text, as templates of other programs have it. */
const PLACEHOLDER = /\$\{(\w+):([^}]*)(\}?)/g;
const SECRET = /\$\{secret:([A-Z][A-Z0-9_]*)\}/g;
var Placeholders = class {
	secrets = /* @__PURE__ */ new Map();
	#environment;
	#problems;
	constructor(environment, problems) {
		this.#environment = environment;
		this.#problems = problems;
	}
	/** The text with its variables filled in; secrets stay as they are written, and their values are remembered. */
	fill(text, place) {
		return text.replaceAll(PLACEHOLDER, (whole, word, name, end) => {
			if (!(word === "var" || word === "secret") || end === "" || !/^[A-Z][A-Z0-9_]*$/.test(name)) {
				this.#problems.add("F-PLACEHOLDER", place, `${quoted(whole)} is not a placeholder.`, "Write ${var:NAME} or ${secret:NAME}, with the name in capitals, digits and underscores.");
				return whole;
			}
			const variable = `CHATWOOT_${word.toUpperCase()}_${name}`;
			const value = this.#environment[variable];
			if (value === void 0 || value === "" && word === "secret") this.#problems.add("F-MISSING-VARIABLE", place, `${whole} is not set.`, `Set the environment variable ${variable}${word === "secret" ? " from a secret" : ""}.`);
			if (word === "var") return value ?? whole;
			this.secrets.set(name, value || "missing");
			return whole;
		});
	}
};
function hasSecret(text) {
	return text.search(SECRET) !== -1;
}
/** Puts the values of secrets into a text. What is not a known secret stays as it is written. */
function expand(text, secrets) {
	return text.replaceAll(SECRET, (whole, name) => secrets.get(name) ?? whole);
}
// src/desired/clashes.ts
function clashes(resources, forgotten, ownOutputs, problems) {
	const declared = /* @__PURE__ */ new Map();
	const pins = /* @__PURE__ */ new Map();
	const outputs = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const subject = subjectOf(resource);
		const first = declared.get(subject);
		if (first !== void 0) problems.add("F-DUPLICATE", resource.place, `${subject} is declared twice, first in ${where(first)}.`, "Take one of them out, or give it another key.", subject);
		else declared.set(subject, resource.place);
		const pin = resource.id === null ? void 0 : pins.get(`${resource.kind} ${resource.id}`);
		if (pin !== void 0) problems.add("F-DUPLICATE", resource.places.$id ?? resource.place, `${subject}: "$id" ${resource.id} is also that of "${pin.key}" in ${where(pin.place)}.`, "One of the two means another one.", subject);
		else if (resource.id !== null) pins.set(`${resource.kind} ${resource.id}`, resource);
		for (const name of Object.keys(resource.outputs)) {
			const place = resource.places.$outputs ?? resource.place;
			if (!/^[a-z][a-z0-9-]{0,99}$/.test(name)) problems.add("F-OUTPUT", place, `${subject}: ${quoted(name)} cannot be the name of an output.`, "Use small letters, digits and hyphens.", subject);
			else if (ownOutputs.has(name)) problems.add("F-OUTPUT", place, `${subject}: "${name}" is an output of the action itself.`, "Choose another name.", subject);
			else if (outputs.has(name)) problems.add("F-OUTPUT", place, `${subject}: the output "${name}" is also declared by ${subjectOf(outputs.get(name))}.`, "Choose another name.", subject);
			else outputs.set(name, resource);
		}
	}
	for (const one of forgotten) {
		const place = declared.get(subjectOf(one));
		if (place !== void 0) problems.add("F-DUPLICATE", one.place, `${subjectOf(one)} is to be forgotten and is declared in ${where(place)}.`, "Take one of the two out.", subjectOf(one));
	}
}
function where({ file, line }) {
	return `${file}:${line}`;
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
/** Where brackets first nest deeper than this: the parser would run out of stack. */
function depthOver(text, most) {
	let depth = 0;
	for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
		if (token === "{" || token === "[") depth += 1;
		else if (token === "}" || token === "]") depth -= 1;
		if (depth > most) return index;
	}
	return null;
}
// src/desired/check.ts
/** `fields` has the values of secrets in it, so nothing of it may be said but what is not a text. */
function checkFields(fields, checked) {
	unknownFields(shapeOf(checked.kind.schema), fields, "", checked);
	const { error } = checked.kind.schema.safeParse(fields);
	for (const issue of error?.issues ?? []) {
		const path = pathOf(issue.path);
		const place = placeOf(path, checked);
		if (checked.problems.has("F-MISSING-VARIABLE", place)) continue;
		const [sentence, nextStep, code] = wordsFor(issue, valueIn$1(fields, issue.path), path);
		checked.problems.add(code, place, `${checked.subject}: ${sentence}`, nextStep, checked.subject);
	}
}
function unknownFields(shape, value, path, checked) {
	const of = shapeFor(shape, value);
	if (of.type === "list" && Array.isArray(value)) for (const [index, item] of value.entries()) unknownFields(of.item, item, `${path}[${index}]`, checked);
	if (of.type !== "object" || !isObject(value) || shape.type === "choice" && !(String(value[shape.by]) in shape.options)) return;
	for (const [name, inner] of Object.entries(value)) {
		const at = path === "" ? name : `${path}.${name}`;
		if (Object.hasOwn(of.fields, name)) {
			unknownFields(of.fields[name], inner, at, checked);
			continue;
		}
		const where = path === "" ? checked.kind.name : quoted(path);
		checked.problems.add("F-UNKNOWN-FIELD", checked.places[`${at}#`] ?? checked.place, `${checked.subject}: ${where} has no field ${quoted(name)}.`, hintFor(name, Object.keys(of.fields)), checked.subject);
	}
}
const CREDENTIAL = /password|token|secret|^imap_|^smtp_|provider|api_key|authentication/;
function hintFor(name, known) {
	const guess = nearest(name, known);
	if (guess !== null) return `Did you mean "${guess}"?`;
	if (CREDENTIAL.test(name)) return "Credentials are kept out of these files on purpose: they stay on the server as they are.";
	return known.length === 0 ? "There is nothing to write here." : `The fields are ${known.join(", ")}.`;
}
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
function wordsFor(issue, value, path) {
	const name = `"${path}"`;
	if (issue.code === "invalid_type") {
		const expected = TYPES[issue.expected ?? ""] ?? issue.expected ?? "something else";
		return value === void 0 ? [
			`${name} is missing.`,
			`Add it: ${expected}.`,
			"F-MISSING"
		] : [
			`${name} must be ${expected}, not ${typeName(value)}.`,
			typeof value === "string" && expected !== "a text" ? "Take the quotes away." : "Correct the value.",
			"F-TYPE"
		];
	}
	const allowed = issue.values ?? issue.options;
	if (allowed !== void 0) {
		const names = allowed.map(String).filter((one) => one !== "");
		const guess = typeof value === "string" ? nearest(value, names) : null;
		if (value === void 0) return [
			`${name} is missing.`,
			`It is one of ${names.join(", ")}.`,
			"F-MISSING"
		];
		return [
			`${name} is not one of the values Chatwoot knows.`,
			guess === null ? `They are ${names.join(", ")}.` : `Did you mean "${guess}"? The values are ${names.join(", ")}.`,
			"F-VALUE"
		];
	}
	if (issue.code === "too_big") return typeof value === "string" || Array.isArray(value) ? [
		`${name} is too long: ${value.length} ${typeof value === "string" ? "characters" : "entries"}, at most ${issue.maximum}.`,
		"Shorten it.",
		"F-VALUE"
	] : [
		`${name} must be at most ${issue.maximum}.`,
		"Correct the value.",
		"F-VALUE"
	];
	if (issue.code === "too_small") return typeof value === "number" ? [
		`${name} must be at least ${issue.minimum}.`,
		"Correct the value.",
		"F-VALUE"
	] : [
		`${name} must not be empty.`,
		"Give it a value, or leave it out.",
		"F-VALUE"
	];
	const said = issue.message === "Invalid input" ? "has a value that Chatwoot does not take" : issue.message;
	return [
		/^(must|has) /.test(said) ? `${name} ${said}.` : `${name}: ${said}.`,
		"Correct the value.",
		"F-VALUE"
	];
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
function pathOf(path) {
	return path.reduce((at, step) => typeof step === "number" ? `${at}[${step}]` : at === "" ? String(step) : `${at}.${String(step)}`, "");
}
function valueIn$1(fields, path) {
	return path.reduce((at, step) => at?.[step], fields);
}
/** The place of a path, or of the nearest thing around it when there is nothing. */
function placeOf(path, { places, place }) {
	for (let at = path; at !== ""; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, "")) {
		const found = places[at];
		if (found !== void 0) return found;
	}
	return place;
}
// src/desired/values.ts
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
		case "string": return textOf(node.value, place, reading);
		default:
			if (typeof node.value === "number" && !Number.isFinite(node.value)) reading.problems.add("F-VALUE", place, "This number is too large.", "Write a smaller one.");
			return node.value;
	}
}
function textOf(written, place, { placeholders, problems }) {
	if (written.includes("\0")) problems.add("F-VALUE", place, "This text holds a NUL character, which Chatwoot cannot store.", "Take it out.");
	if (!written.isWellFormed()) problems.add("F-VALUE", place, "This text holds half of a character (a lone surrogate).", "Write the whole character.");
	const text = placeholders.fill(written, place);
	return hasSecret(text) ? { $secret: text } : text;
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
	return textOf(found.text.replace(/\r?\n$/, ""), place, reading);
}
// src/desired/resource.ts
const OURS$1 = [
	"$id",
	"$previously",
	"$protect",
	"$ignore",
	"$comment",
	"$outputs"
];
/** Null when the entry is so wrong that nothing can be said of it. */
function resourceIn(document, kind, { name: key, keyPlace, node }, reading) {
	const { problems } = reading;
	const subject = subjectOf({
		kind: kind.name,
		key
	});
	const wrong = (code, place, sentence, nextStep) => problems.add(code, place, `${subject}: ${sentence}`, nextStep, subject);
	if (!isKey(key)) {
		problems.add("F-KEY", keyPlace, `${quoted(key)} cannot be a key.`, "Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit.");
		return null;
	}
	if (node.type !== "object") {
		wrong("F-TYPE", document.placeOf(node.offset), "it must be an object.", "Write its fields in braces.");
		return null;
	}
	const places = {};
	const ours = {};
	const fields = {};
	for (const property of propertiesOf(document, node, problems)) {
		const { name } = property;
		if (!name.startsWith("$")) {
			fields[name] = valueIn(document, property.node, name, places, reading);
			places[`${name}#`] = property.keyPlace;
		} else if (OURS$1.includes(name)) {
			ours[name] = plainValue(document, property);
			places[name] = document.placeOf(property.node.offset);
		} else {
			const guess = nearest(name, OURS$1);
			wrong("F-UNKNOWN-FIELD", property.keyPlace, `there is no ${quoted(name)}.`, guess === null ? `There are ${OURS$1.join(", ")}.` : `Did you mean "${guess}"?`);
		}
	}
	if (!(kind.nameField in fields)) fields[kind.nameField] = key;
	checkFields(unseal(fields, (text) => expand(text, reading.placeholders.secrets)), {
		kind,
		subject,
		place: keyPlace,
		places,
		problems
	});
	const take = (name, is, what) => {
		const value = ours[name];
		if (value === void 0) return null;
		if (is(value)) return value;
		wrong("F-TYPE", places[name], `"${name}" must be ${what}.`, "Correct the value.");
		return null;
	};
	const ignore = take("$ignore", isTexts, "an object of paths, each with the reason") ?? {};
	const known = shapeOf(kind.schema);
	for (const path of Object.keys(ignore)) if (known.type === "object" && !(fieldOf(path) in known.fields)) {
		const guess = nearest(fieldOf(path), Object.keys(known.fields));
		wrong("F-UNKNOWN-FIELD", places.$ignore, `"$ignore" names ${quoted(path)}, which is no field.`, guess === null ? "Take it out." : `Did you mean "${guess}"?`);
	}
	return {
		kind: kind.name,
		key,
		fields,
		place: keyPlace,
		places,
		id: take("$id", isId, "the number that the server gave it"),
		previously: take("$previously", isText, "the earlier key"),
		protect: take("$protect", isBoolean, "true or false") ?? false,
		ignore,
		comment: take("$comment", isText, "a text"),
		outputs: take("$outputs", isTexts, "an object of output names, each with a field of the server") ?? {}
	};
}
/** `$`-keys are ours: no variables, no files. */
function plainValue(_, { node }) {
	if (node.type === "object") return Object.fromEntries((node.children ?? []).map(({ children }) => [children?.[0]?.value, children?.[1]?.value ?? null]));
	return node.type === "array" ? [] : node.value;
}
const isId = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0;
const isText = (value) => typeof value === "string";
const isBoolean = (value) => typeof value === "boolean";
const isTexts = (value) => isObject(value) && Object.values(value).every((inner) => typeof inner === "string" && inner !== "");
// src/desired/parse.ts
/** All files together: what they declare, forget and use, and everything that is wrong with them. Pure. */
const OURS = [
	"$schema",
	"$account",
	"$comment",
	"$forget"
];
/** `ownOutputs` are the names of outputs that are taken already. */
function parseDesired(files, environment, readText, ownOutputs) {
	const problems = new Problems();
	const placeholders = new Placeholders(environment, problems);
	const reading = {
		problems,
		placeholders,
		readText
	};
	const accounts = [];
	const resources = [];
	const forgotten = [];
	for (const { file, text } of files) {
		const document = parseDocument(file, text, problems);
		if (document === null) continue;
		if (document.root.type !== "object") {
			problems.add("F-TYPE", document.placeOf(document.root.offset), "A desired file is an object.", "Begin it with { and the name of a kind in quotes.");
			continue;
		}
		for (const property of propertiesOf(document, document.root, problems)) {
			const { name, keyPlace, node } = property;
			if (name === "$account") {
				if (typeof node.value === "number" && Number.isSafeInteger(node.value) && node.value > 0) accounts.push({
					account: node.value,
					place: keyPlace
				});
				else problems.add("F-TYPE", document.placeOf(node.offset), "\"$account\" must be the number of an account.", "It stands in the address of the dashboard: /app/accounts/2.");
			} else if (name === "$forget") forgotten.push(...forgottenIn(document, property, problems));
			else if (!name.startsWith("$")) resources.push(...resourcesIn(document, property, reading));
			else if (!OURS.includes(name)) {
				const guess = nearest(name, OURS);
				problems.add("F-UNKNOWN-FIELD", keyPlace, `There is no ${quoted(name)} at the top of a file.`, guess === null ? `There are ${OURS.join(", ")}.` : `Did you mean "${guess}"?`);
			}
		}
	}
	const other = accounts.find(({ account }) => account !== accounts[0].account);
	if (other !== void 0) problems.add("F-ACCOUNT", other.place, `"$account" is ${other.account} here and ${accounts[0].account} in ${where(accounts[0].place)}.`, "One folder is one account: make them equal.");
	clashes(resources, forgotten, ownOutputs, problems);
	return {
		desired: {
			account: accounts[0]?.account ?? null,
			resources,
			forgotten,
			secretNames: [...placeholders.secrets.keys()].sort()
		},
		secrets: placeholders.secrets,
		findings: problems.findings
	};
}
function resourcesIn(document, { name, keyPlace, node }, reading) {
	const { problems } = reading;
	const names = kinds.map((kind) => kind.name);
	if (!isKind(name)) {
		const guess = nearest(name, names);
		problems.add("F-UNKNOWN-KIND", keyPlace, `There is no kind ${quoted(name)}.`, guess === null ? `The kinds are ${names.join(", ")}.` : `Did you mean "${guess}"?`);
		return [];
	}
	const kind = kindNamed(name);
	if (node.type !== "object") {
		problems.add("F-TYPE", document.placeOf(node.offset), `"${name}" must be an object of keys.`, `Write "${name}": { "some-key": { … } }.`);
		return [];
	}
	return propertiesOf(document, node, problems).flatMap((property) => resourceIn(document, kind, property, reading) ?? []);
}
function forgottenIn(document, { node }, problems) {
	const bad = () => problems.add("F-TYPE", document.placeOf(node.offset), "\"$forget\" must be an object of kinds, each with a list of keys.", "Write \"$forget\": { \"some_kind\": [\"some-key\"] }.");
	if (node.type !== "object") {
		bad();
		return [];
	}
	return propertiesOf(document, node, problems).flatMap(({ name, keyPlace, node: list }) => {
		if (!isKind(name)) {
			problems.add("F-UNKNOWN-KIND", keyPlace, `There is no kind ${quoted(name)}.`, `The kinds are ${kinds.map((kind) => kind.name).join(", ")}.`);
			return [];
		}
		if (list.type !== "array" || !(list.children ?? []).every(({ type }) => type === "string")) {
			bad();
			return [];
		}
		return (list.children ?? []).map((item) => ({
			kind: name,
			key: item.value,
			place: document.placeOf(item.offset)
		}));
	});
}
// src/desired/read.ts
/** The files as they lie on the disk. Everything that is read stays inside their folder. */
const MAX_BYTES = 1048576;
/** Throws a FilesError with every problem of every file. */
function readDesired({ folder, workspace, environment, ownOutputs }) {
	const findings = [];
	const refuse = (file, sentence, nextStep, at = {
		line: 1,
		column: 1
	}) => findings.push({
		code: "F-FILE",
		severity: "error",
		place: {
			file,
			...at
		},
		subject: null,
		sentence,
		nextStep
	});
	const name = (path) => relative(workspace, path).split(sep).join("/");
	const root = resolve(workspace, folder);
	if (!existsSync(root) || !statSync(root).isDirectory()) {
		refuse(name(root), `There is no folder ${name(root) || "."}.`, "Check the input \"desired\" (--desired), and that the repository is checked out.");
		throw new FilesError(findings);
	}
	const real = realpathSync(root);
	const files = [];
	for (const path of jsonFilesIn(root)) {
		const read = readInside(path, real);
		if ("text" in read) files.push({
			file: name(path),
			text: read.text
		});
		else refuse(name(path), `${name(path)} ${read.problem}.`, "It is not read.", read.at);
	}
	if (files.length === 0 && findings.length === 0) refuse(name(root), `There is no .json file in ${name(root) || "."}.`, "An empty folder is taken for a mistake: it would mean that nothing is managed any more.");
	const readText = (path) => isAbsolute(path) ? { problem: "is an absolute path" } : readInside(join(root, path), real);
	const parsed = parseDesired(files, environment, readText, ownOutputs);
	findings.push(...parsed.findings);
	if (findings.length > 0) throw new FilesError(inOrder(findings), parsed.desired.account);
	return {
		desired: parsed.desired,
		secrets: parsed.secrets
	};
}
/** Sorted, so that the disk's order means nothing. What begins with a dot is not ours. Linked folders are among them, to be refused. */
function jsonFilesIn(folder) {
	return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith(".") && name !== "node_modules").sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return jsonFilesIn(path);
		const isLinkedFolder = entry.isSymbolicLink() && isFolder(path);
		return entry.name.endsWith(".json") || isLinkedFolder ? [path] : [];
	});
}
/** False for a link that leads nowhere, or in a circle. */
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
function readInside(path, folder) {
	let real;
	try {
		real = realpathSync(path);
	} catch {
		return { problem: "does not exist" };
	}
	if (real !== folder && !real.startsWith(folder + sep)) return { problem: "leads out of the folder of the desired files" };
	const stat = statSync(real);
	if (!stat.isFile()) return { problem: "is not a file; a linked folder is not followed" };
	if (stat.size > MAX_BYTES) return { problem: `is too large: ${stat.size} bytes, at most ${MAX_BYTES}` };
	const bytes = readFileSync(real);
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
function inOrder(findings) {
	const rank = ({ place }) => [
		place?.file ?? "",
		place?.line ?? 0,
		place?.column ?? 0
	];
	return [...findings].sort((a, b) => {
		const [x, y] = [rank(a), rank(b)];
		return x[0] !== y[0] ? x[0] < y[0] ? -1 : 1 : x[1] - y[1] || x[2] - y[2];
	});
}
// src/open.ts
/** Opens the engine on an account: the files are read and checked first, so that bad files cost no request. */
/** Output names that the action has for itself. */
const OWN_OUTPUTS = /* @__PURE__ */ new Set([
	"changes",
	"creates",
	"updates",
	"deletes",
	"drift",
	"plan",
	"comment-url",
	"issue-number"
]);
/** Throws a FilesError with every problem of every file. */
function openFiles(folder, environment) {
	const { desired, secrets } = readDesired({
		folder,
		workspace: process.cwd(),
		environment,
		ownOutputs: OWN_OUTPUTS
	});
	return {
		folder: nameOf(folder),
		desired,
		reveal: (text) => expand(text, secrets),
		secretValues: [...secrets.values()]
	};
}
/** However it is written, `./desired/` and `desired` are one folder. */
function nameOf(folder) {
	return relative(process.cwd(), resolve(folder)).split(sep).join("/") || ".";
}
/** The account to work on: said for this run, or by the files. */
function accountOf(said, { account }) {
	const chosen = said ?? account;
	if (chosen === null) throw new WorkflowError("Which account? Write \"$account\" into a desired file, or give account-id (--account on a laptop, or CHATWOOT_ACCOUNT_ID).");
	return chosen;
}
async function openEngine({ folder, desired, reveal, secretValues }, server, store, environment) {
	const { timeout = 30, allowed = /* @__PURE__ */ new Set(), ...access } = server;
	const started = performance.now();
	const chatwoot = await openChatwoot({
		...access,
		hidden: secretValues,
		timeout: timeout * 1e3,
		environment
	});
	return {
		account: server.account,
		desired,
		reveal,
		store,
		chatwoot,
		allowed,
		folder,
		isThere: existsSync,
		now: /* @__PURE__ */ new Date(),
		clock: () => performance.now() - started
	};
}
export { lineOf as a, carryOut as c, match as d, unitsOf as f, ledgerFrom as i, isWorthApplying as l, openEngine as n, receiptFrom as o, openFiles as r, textOf$1 as s, accountOf as t, look as u };
