import { a as sentenceOf, r as ServerError } from "./errors.js";
import { _ as kindNamed, g as isKind, v as kinds } from "./parts.js";
import { a as seal, c as unseal, i as isSealed, o as sealAsWritten, r as isEqual, s as sealLike, t as fingerprintWith } from "./seal.js";
import { a as valueAt, i as mapAt, n as isObject, r as isWithin, t as fieldOf } from "./paths.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
import { c as shapeOf, o as entriesOf, s as shapeFor } from "./open.js";
import { t as nearest } from "./nearest.js";
import { a as withoutOperation, i as operationOf, t as digestOf } from "./digest.js";
import { randomBytes } from "node:crypto";
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
/** The values that are refused to this day: one that the server has by now is no longer among them. */
function stillRefused(entry, left) {
	const paths = new Set(left.map(({ field }) => field.path));
	return Object.fromEntries(Object.entries(entry?.refused ?? {}).filter(([path]) => paths.has(path)));
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
/** What an apply leaves behind: outcomes, and the ledger as it was at that moment, which another run may have moved on. */
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
	for (const one of plan.refreshed) keep(one, { refused: one.refused ?? {} });
	for (const [index, outcome] of outcomes.entries()) {
		const change = plan.changes[index];
		if (subjectOf(change) !== subjectOf(outcome)) throw new Error(`outcome ${index} is not that of ${subjectOf(change)}`);
		const managed = managedAfter(change, outcome);
		if (managed !== null) keep(managed, marksAfter(keys(change.kind).get(change.key), change, outcome, last.at));
		else if (outcome.state === "applied") keys(change.kind).delete(change.key);
	}
	return {
		...ledger,
		resources: sorted(entries),
		last
	};
}
/** How a change came out, with what an undo needs to know. */
function outcomeOf(change, state, reason = null) {
	const { action, kind, key, id, fields, before } = change;
	const byPath = (side) => Object.fromEntries(fields.flatMap((field) => field[side] === void 0 ? [] : [[field.path, field[side]]]));
	return {
		action,
		kind,
		key,
		id,
		state,
		reason,
		before: action === "delete" ? before : byPath("live"),
		after: action === "create" ? managedAfter(change, {
			state,
			id
		})?.fields ?? {} : byPath("desired")
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
function sorted(entries) {
	const inOrder = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(inOrder(entries).filter(([, keys]) => keys.size > 0).map(([kind, keys]) => [kind, Object.fromEntries(inOrder(keys))]));
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
	mapUnits(kind, fields, (path, value) => {
		units.set(path, value);
		return value;
	});
	return units;
}
/** Replaces every unit; undefined takes it out, and what holds nothing else goes with it. */
function mapUnits(kind, fields, to) {
	const walk = (shape, value, path, keyedBy) => {
		const of = shapeFor(shape, value);
		if (of.type === "object" && isObject(value) && !isSealed(value)) {
			const inner = Object.entries(value).map(([name, one]) => [name, walk(of.fields[name] ?? { type: "leaf" }, one, path === "" ? name : `${path}.${name}`, kind.keyed[name])]);
			const kept = inner.filter((entry) => entry[1] !== void 0);
			return kept.length === 0 && inner.length > 0 ? void 0 : Object.fromEntries(kept);
		}
		if (of.type === "list" && keyedBy !== void 0 && Array.isArray(value)) {
			const items = value.flatMap((item) => {
				const kept = walk(of.item, item, `${path}[${keyedBy}=${String(item[keyedBy])}]`, void 0);
				return kept === void 0 ? [] : [{
					[keyedBy]: item[keyedBy],
					...kept
				}];
			});
			return items.length === 0 && value.length > 0 ? void 0 : items;
		}
		return to(path, value);
	};
	return walk(shapeOf(kind.schema), fields, "", void 0) ?? {};
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
// src/plan/live.ts
/** Whether the list of a kind was read: only then is a resource that is missing in it missing on the server. */
function isRead(live, kind) {
	return live[kind]?.every(({ isPartial }) => !isPartial) ?? false;
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
			if (name === void 0 && !isRead(this.#live, reference.to)) {
				const to = kindNamed(reference.to);
				return naturalKeyOf(to, { fields: { [to.naturalKey]: value } });
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
	const [listed, me] = await Promise.all([Promise.all(lists.map(async (kind) => (await list(reader, kind)).map((answer) => keep(kind, answer.id, answer)))), kinds.every(({ listedFor }) => listedFor === "anyone") ? mustBeAdministrator(reader) : void 0]);
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
		raw,
		...me === void 0 ? {} : { me }
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
async function readBinding(reader, { name, endpoints, isForeign }, id) {
	if (endpoints.shape !== "binding") throw new Error(`${name} is not a binding`);
	const answer = await reader.get(`${endpoints.over}/${id}/${endpoints.read}`);
	if (!isObject(answer) || isForeign(answer) && Object.keys(answer).length > 0) throw new ServerError(`The ${name} of ${endpoints.over} ${id} do not look like Chatwoot's, so nothing is done. Is chatwoot-url the address of a Chatwoot?`);
	return {
		...answer,
		[endpoints.at]: id
	};
}
/** Lists that agents may read leave out what an agent may not see; to a comparison that would look like deletions. */
async function mustBeAdministrator(reader) {
	const profile = await readProfile(reader);
	if ((Array.isArray(profile.accounts) ? profile.accounts : []).find(({ id }) => id === reader.account)?.role !== "administrator") throw new ServerError(`The token's user is not an administrator of account ${reader.account}, so it cannot see everything. Use the token of an administrator.`);
	return profile.id;
}
/** Who the token belongs to. */
async function readProfile(reader) {
	const profile = await reader.get("/profile");
	if (isObject(profile) && Number.isSafeInteger(profile.id)) return profile;
	throw new ServerError("The token's profile does not look like Chatwoot's, so nothing is done.");
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
// src/chatwoot/facts.ts
/** Reads what guards want to know of a dangerous plan. What cannot be read is left out, and the guard that needs it objects. */
async function readFacts(reader, wanted, reading) {
	const [me, lists, underWay] = await Promise.all([
		wanted.me ? reading.me ?? known(async () => (await readProfile(reader)).id) : void 0,
		knownAll(wanted.lists, (name) => name, (name) => everyOne(reader, kindNamed(name), reading.live)),
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
	wants: ({ changes }) => ({ underWay: changes.filter((change) => isMeant(change) && kindNamed(change.kind).conversationsBy !== null).map(placeOf) }),
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
function placeOf({ kind, id }) {
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
	isBlind: true,
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
// src/plan/guards/still-referenced.ts
const stillReferenced = {
	code: "G-STILL-REFERENCED",
	title: "Something else still needs it",
	about: "Looks at everything on the server that names what is deleted, managed here or not: a rule that assigns to a deleted agent does nothing from then on, and says so nowhere. Lists that the plan itself did not need are read for this.",
	fires: "A label, agent, team, inbox or bot is deleted that a live rule, macro, webhook or binding names which this plan neither deletes nor changes there; or the list of one of those cannot be read.",
	isBlind: true,
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
	const names = lists.flatMap(({ kind, all }) => (all ?? []).filter((one) => isNaming(kind, one, change, context)).map((one) => nameOf(kind, one, context)));
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
function nameOf(kind, { id, fields }, { ledger }) {
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
/**
* The plan with what the guards have to say of it. Errors are what nobody has said yes to. Without any facts (null, where
* nobody may look) those that would be blind are silent.
*/
function guarded(plan, made, facts, allowed) {
	const open = plan.changes.filter((change) => !allowed.has(operationOf(change)));
	const context = {
		...made,
		changes: plan.changes,
		facts: facts ?? {
			lists: {},
			underWay: {}
		},
		open
	};
	const said = guards.filter(({ isBlind }) => facts !== null || !isBlind).flatMap((guard) => guard.objections(context).map((objection) => findingOf(guard, objection, allowed)));
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
		const is = liveAfter.get(path);
		const isUnknown = live.isPartial === true && is === void 0;
		if (!isUnknown && !Object.hasOwn(live.after, field)) {
			unknown.add(field);
			continue;
		}
		const was = before?.get(path);
		const hide = (value) => sealLike(was, sealLike(want, value, fingerprint), fingerprint);
		if (isEqual(want, sealLike(want, is, fingerprint)) || want === null && is === void 0 && !isUnknown) continue;
		const cause = causeOf(before, was, want, sealLike(was, liveNow.get(path), fingerprint));
		const shown = hide(is);
		fields.push({
			path,
			...shown === void 0 ? {} : { live: shown },
			desired: want,
			...cause,
			...isUnknown ? { isUnknown } : {}
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
function cannotCreate(kind, desired, fields, mayExist) {
	const { unknown = [] } = desired;
	const missing = kind.required.filter((path) => valueAt(fields, path) === void 0 && !unknown.some((one) => isWithin(path, one)));
	const names = missing.map((path) => `"${path}"`).join(", ");
	const reason = missing.length + unknown.length > 0 ? null : kind.cannotCreate(fields);
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
function cannotUpdate(kind, desired, id, fields) {
	return fields.filter(({ path, isUnknown }) => kind.immutable.includes(path) && !isUnknown).map(({ path, live, desired: want }) => wrong(desired, "P-IMMUTABLE", `"${path}" of id ${id} is ${JSON.stringify(live)} on the server and can never become ${JSON.stringify(want)}`, "Correct the value, or \"$id\" if another one is meant; to really replace it, declare a new key.", path));
}
function unknownFields(kind, desired, names) {
	return names.filter((name) => name !== kind.nameField || name in desired.places).map((name) => ({
		...wrong(desired, "P-NOT-ON-THIS-SERVER", `this Chatwoot does not know "${name}", so it is neither compared nor written`, "Take it out, or upgrade Chatwoot.", name),
		severity: "warning"
	}));
}
// src/plan/draft.ts
function draft({ kind, desired, live, entry, mayExist }, references, { reveal, fingerprint, now, allowed }, findings) {
	const sealed = seal(desired.fields, reveal, fingerprint);
	const fields = canonical(kind, references.ofDesired(kind, desired, sealed, findings));
	const managed = without(fields, Object.keys(desired.ignore));
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
		findings.push(...cannotCreate(kind, desired, fields, mayExist));
		const units = Object.entries(fields).map(([path, value]) => ({
			path,
			desired: value,
			cause: "this change",
			alsoByHand: false
		}));
		const cause = entry === null || mayExist ? "this change" : "drift";
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
		after: canonical(kind, references.ofLive(kind, live.fields, "after")),
		isPartial: live.isPartial
	};
	const isOurs = entry !== null && entry.id === live.id;
	const comparison = compare(kind, {
		desired: fields,
		applied: isOurs ? references.ofApplied(kind, entry.fields) : null,
		live: sides,
		ignore: Object.keys(desired.ignore)
	}, fingerprint);
	findings.push(...unknownFields(kind, desired, comparison.unknown), ...cannotUpdate(kind, desired, live.id, comparison.fields));
	const isInsistedOn = allowed.has(`update ${subjectOf(shared)}`);
	const { open, left } = parted(isOurs && !isInsistedOn ? entry : null, comparison.fields, now);
	const lasting = without(managed, left.filter(({ field }) => field.cause !== "drift").map(({ field }) => fieldOf(field.path)));
	const changed = open.map(({ path }) => path);
	const changes = [];
	if (!isOurs) {
		const stillOpen = without(managed, changed.map(fieldOf));
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
		const send = sendOf(kind, managed, sides.after, changed);
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
	const refused = stillRefused(entry, left);
	const isStale = isOurs && changed.length === 0 && !(isEqual(entry.fields, lasting) && entry.protect === (desired.protect || void 0) && isEqual(entry.refused ?? {}, refused));
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
			protect: desired.protect,
			...isFilled(refused) ? { refused } : {}
		}] : []
	};
}
function without(fields, paths) {
	const names = new Set(paths.filter((path) => !/[.[]/.test(path)));
	const inner = paths.filter((path) => /^[^[]+\./.test(path));
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)).map(([name, value]) => {
		const below = inner.filter((path) => isWithin(path, name)).map((path) => path.slice(name.length + 1));
		return [name, below.length > 0 && value !== null && typeof value === "object" && !Array.isArray(value) ? without(value, below) : value];
	}));
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
	/** Pinned or bound to what another key owned: the same resource under a new key, never one to delete. */
	const entryUnder = ({ kind, key }, { id }) => {
		const old = owned.find((one) => one.kind === kind && one.id === id);
		if (old === void 0 || declared.has(subjectOf(old)) || renamed.some((one) => one.kind === kind && one.from === old.key)) return null;
		renamed.push({
			kind,
			from: old.key,
			to: key
		});
		return ledger.resources[kind][old.key];
	};
	const taken = new Set([...owned, ...elsewhere].map((entry) => `${entry.kind} ${entry.id}`));
	for (const { kind, id } of desired.resources) if (id !== null) taken.add(`${kind} ${id}`);
	const bindingsLast = [...desired.resources].sort((a, b) => rank(a) - rank(b));
	const found = /* @__PURE__ */ new Map();
	for (const resource of bindingsLast) {
		const kind = kindNamed(resource.kind);
		const entry = entryOf(resource);
		const target = kind.endpoints.shape === "binding" ? boundTo(kind, resource, found, live) : locate(kind, resource, entry, live[resource.kind] ?? [], taken, findings, reveal);
		const mayExist = target === null && !isRead(live, resource.kind);
		const moved = target === null || entry?.id === target.id ? null : entryUnder(resource, target);
		found.set(resource, {
			kind,
			desired: resource,
			live: target,
			entry: moved ?? entry,
			mayExist
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
function inOrder(unsorted, namesOf, referredBy = subjectsReferredTo) {
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
/**
* The kinds a plan has to read: declared, owned, or referred to by one of these. Nothing else is worth a request. What is
* about to be deleted may refer to anything its kind can: an undo wants it by name.
*/
function kindsToRead(desired, ledger) {
	const names = /* @__PURE__ */ new Set();
	const add = (kind, fields) => {
		names.add(kind.name);
		if (kind.endpoints.shape === "binding") names.add(kind.endpoints.over);
		for (const name of kindsReferredTo(kind, fields)) names.add(name);
	};
	for (const { kind, fields } of desired.resources) add(kindNamed(kind), fields);
	const declared = new Set(desired.resources.map(subjectOf));
	for (const entry of ledger === null ? [] : entriesOf(ledger).filter(({ kind }) => isKind(kind))) {
		const kind = kindNamed(entry.kind);
		add(kind, entry.fields);
		if (!declared.has(subjectOf(entry))) for (const { to } of kind.references) names.add(to);
	}
	return names;
}
/** What guards have to say of it is added by `guarded`. */
function makePlan(sources) {
	const { account, desired, live, ledger, elsewhere, salt, reveal, allowed, now } = sources;
	const its = match(desired, live, ledger, reveal, elsewhere);
	const references = new References(its, live);
	const findings = [
		...desired.notes ?? [],
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
	const ordered = inOrder([...drafts.flatMap(({ changes }) => changes), ...its.left.filter(({ kind }) => isKind(kind)).map((entry) => leave(entry, references, fingerprint))], (changes) => new Names(changes, live, reveal, fingerprint));
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
	const { endpoints } = kindNamed(kind);
	if (endpoints.shape !== "binding") return [];
	const name = fields[endpoints.at];
	return name === void 0 ? [] : [{
		kind: endpoints.over,
		id,
		fields: { [kindNamed(endpoints.over).naturalKey]: name }
	}];
}
/** The fields of an entry with the references that the server would hold, as far as they are known. */
function asLive(kind, fields, ledger, desired) {
	return mapReferences(kindNamed(kind), fields, (value, { to }) => {
		if (typeof value !== "string") return value;
		const entries = ledger.resources[to] ?? {};
		const { referredBy } = kindNamed(to);
		if (Object.hasOwn(entries, value)) return referredBy === "id" ? entries[value].id : entries[value].fields[referredBy] ?? value;
		return desired.resources.find((one) => one.kind === to && naturalKeyOf(kindNamed(to), one) === value)?.key ?? value;
	});
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
	const { ledger, elsewhere } = await ownShare(engine);
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
	const plan = guarded(made, sides, await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading), allowed);
	return {
		...known,
		plan,
		digest: digestOf(plan),
		reading,
		effort: effortOf(engine)
	};
}
/** What there is to say without a look at the server; null when the account has no ledger to say it from. */
async function lookOffline(place, allowed) {
	const { ledger, elsewhere } = await ownShare(place);
	if (ledger === null) return null;
	const { account, desired, now } = place;
	const plan = assumedPlan({
		account,
		desired,
		ledger,
		elsewhere,
		allowed,
		now: now.toISOString()
	});
	return {
		plan,
		digest: digestOf(plan),
		effort: {
			reads: 0,
			writes: 0,
			retries: 0,
			seconds: 0
		}
	};
}
async function ownShare({ account, store, folder, isThere }) {
	const whole = await store.read(account);
	return whole === null ? {
		ledger: null,
		elsewhere: []
	} : shareOf(whole, folder, isThere);
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
async function keep({ store, account, secrets }, next, receipt) {
	try {
		const kept = (current) => secrets.hideIn(next(current), "the ledger");
		await store.write(account, kept, secrets.hideIn(receipt, "the receipt"));
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
export { kindsToRead as a, match as c, mapReferences as d, byId as f, outcomeOf as g, unitsOf as h, lookOffline as i, shareOf as l, titleOf as m, isWorthApplying as n, makePlan as o, mapUnits as p, look as r, bindingsToRead as s, carryOut as t, readLive as u };
