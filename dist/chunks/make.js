import { r as ServerError } from "./errors.js";
import { a as valueAt, i as mapAt, n as isObject, o as without, r as isWithin, t as fieldOf } from "./paths.js";
import { t as nearest } from "./nearest.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
import { a as seal, c as unseal, i as isSealed, r as isEqual, s as sealLike, t as fingerprintWith } from "./seal.js";
import { _ as isKind, v as kindNamed, y as kinds } from "./parts.js";
import { g as entriesOf, v as shapeFor, y as shapeOf } from "./open.js";
/** `now` is ISO 8601 in UTC. */
function parted(entry, fields, now) {
	const found = fields.map((field) => ({
		field,
		reason: entry === null ? null : reasonOf(entry, field, now)
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
function reasonOf({ reverts, refused }, { path, desired, cause }, now) {
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
// src/plan/canonical.ts
/** Keeps what the kind's schema names and what it carries; whatever else the server sent, credentials included, goes no further. */
function project(kind, raw) {
	return {
		...carriedIn(kind, raw),
		...keep(shapeOf(kind.schema), raw)
	};
}
function carriedIn(kind, fields) {
	return Object.fromEntries(kind.carried.flatMap((name) => name in fields ? [[name, fields[name]]] : []));
}
function keep(shape, value) {
	const of = shapeFor(shape, value);
	if (of.type === "list") return Array.isArray(value) ? value.map((item) => keep(of.item, item)) : value;
	if (of.type !== "object" || !isObject(value)) return value;
	const named = Object.keys(of.fields).filter((name) => Object.hasOwn(value, name));
	return Object.fromEntries(named.map((name) => [name, keep(of.fields[name], value[name])]));
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
		const all = /* @__PURE__ */ new Set([...ids.get(text) ?? [], ...id === void 0 ? [] : [id]]);
		ids.set(text, [...all]);
		names.set(text, all.size > 1 || names.has(text) && names.get(text) !== name ? null : name);
	};
	for (const { desired, live: its } of mine) for (const side of [desired, its]) {
		const text = side === null ? void 0 : naturalKeyOf(kind, side);
		if (typeof text === "string" && !declared.has(text)) say(text, desired.key, its?.id);
	}
	for (const one of live) {
		const text = naturalKeyOf(kind, one);
		if (claimed.has(one.id) || typeof text !== "string" || declared.has(text)) continue;
		say(text, text, one.id);
		if (names.get(text) === null) continue;
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
				const known = ids.get(value) ?? [];
				findings.push(wrong(resource, "P-REFERENCE-AMBIGUOUS", `several ${reference.to} are called ${JSON.stringify(value)}${known.length === 0 ? "" : ` (ids ${known.join(", ")})`}`, "Declare the one that is meant, with its \"$id\", and refer to it by its key.", place));
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
	/**
	* References of a live resource as names: with the server as it is `now`, or with what it holds after the plan. A label
	* with the key `bug` may be titled `defect`: a rule that holds the text `bug` does not mean it, and must not look as if.
	*/
	ofLive(kind, fields, at) {
		return mapReferences(kind, fields, (value, { to, idsAsText }) => {
			const { noun, referredBy } = kindNamed(to);
			const { names, ...wires } = this.#directory(to);
			const id = idsAsText && typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
			const name = wires[at].get(id);
			const isTaken = referredBy !== "id" && typeof value === "string" && names.get(value) === value;
			return name ?? (isTaken ? `${value} (${at === "after" ? "then " : ""}no ${noun}'s ${referredBy})` : value);
		});
	}
	/** References of the ledger by the names of today: a key may have changed, or come to something that had none. */
	ofApplied(kind, fields) {
		return mapReferences(kind, fields, (value, { to }) => {
			if (typeof value !== "string") return value;
			return this.#match.renamed.find((one) => one.kind === to && one.from === value)?.to ?? this.#directory(to).names.get(value) ?? value;
		});
	}
	/** Whether a text in a file names one of that kind, and only one. */
	isName(kind, text) {
		return typeof this.#directory(kind).names.get(text) === "string";
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
* `bindings` says, once everything else is read, over which ids a binding kind is to be read. With `mayLack`, a kind that
* this server does not offer (404, while it offers others) is left out of `live` instead.
*/
async function readLive(reader, names, bindings, { mayLack = false } = {}) {
	const kinds = [...names].map(kindNamed);
	const [lists, overs] = [kinds.filter(({ endpoints }) => endpoints.shape === "collection"), kinds.filter(({ endpoints }) => endpoints.shape === "binding")];
	const raw = /* @__PURE__ */ new Map();
	const keep = (kind, id, answer) => {
		raw.set(`${kind.name} ${id}`, answer);
		return resourceOf(kind, id, answer);
	};
	const [read, me] = await Promise.all([Promise.all(lists.map(async (kind) => ({
		kind,
		answers: await listed(reader, kind).catch(unlessLacking)
	}))), kinds.every(({ listedFor }) => listedFor === "anyone") ? mustBeAdministrator(reader) : void 0]);
	const whole = read.filter((one) => Array.isArray(one.answers));
	const lacking = read.flatMap(({ answers }) => answers instanceof ServerError ? [answers] : []);
	if (lacking.length > 0 && (!mayLack || whole.length === 0)) throw lacking[0];
	const live = Object.fromEntries(whole.map(({ kind, answers }) => [kind.name, answers.filter((answer) => !kind.isForeign(answer)).map((answer) => keep(kind, answer.id, answer))]));
	const foreign = whole.flatMap(({ kind, answers }) => answers.filter((answer) => kind.isForeign(answer)).map((answer) => ({
		kind: kind.name,
		id: answer.id,
		title: titleOf(kind, answer, "")
	})));
	const bound = await Promise.all(overs.map(async (kind) => (await listBound(reader, kind, bindings(kind, live))).map(({ id, answer }) => keep(kind, id, answer))));
	return {
		live: {
			...live,
			...Object.fromEntries(overs.map((kind, index) => [kind.name, bound[index]]))
		},
		raw,
		foreign,
		...me === void 0 ? {} : { me }
	};
}
/** What the centre gets of an answer. */
function resourceOf(kind, id, answer) {
	return {
		id,
		fields: project(kind, kind.fromLive(answer))
	};
}
function unlessLacking(error) {
	if (error instanceof ServerError && error.status === 404) return error;
	throw error;
}
/** The list of a kind without what can never be ours. */
async function list(reader, kind) {
	return (await listed(reader, kind)).filter((answer) => !kind.isForeign(answer));
}
async function listed(reader, kind) {
	if (kind.endpoints.shape !== "collection") throw new Error(`${kind.name} has no list`);
	const answer = await reader.get(kind.endpoints.path);
	const items = valueAt(answer, kind.endpoints.list);
	if (!Array.isArray(items) || !items.every((item) => isObject(item) && Number.isSafeInteger(item.id))) throw new ServerError(`The list of ${kind.name} does not look like Chatwoot's, so nothing is done. Is chatwoot-url the address of a Chatwoot of version 3 or later?`);
	return items;
}
/** What is bound over these ids, one answer each. */
async function listBound(reader, kind, ids) {
	return (await Promise.all(ids.map(async (id) => ({
		id,
		answer: await readBinding(reader, kind, id)
	})))).filter(({ answer }) => !kind.isForeign(answer));
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
// src/plan/compare.ts
function compare(kind, { desired, applied, live }, fingerprint) {
	const [liveNow, liveAfter] = [unitsOf(kind, live.now), unitsOf(kind, live.after)];
	const before = applied === null ? null : unitsOf(kind, applied);
	const unknown = /* @__PURE__ */ new Set();
	const fields = [];
	for (const [path, want] of unitsOf(kind, desired)) {
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
		const [shown, now] = [hide(is), hide(liveNow.get(path))];
		fields.push({
			path,
			...shown === void 0 ? {} : { live: shown },
			...now === void 0 || isEqual(now, shown) ? {} : { before: now },
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
	const ignored = Object.keys(desired.ignore);
	const managed = mapUnits(kind, fields, (path, value) => ignored.some((one) => isWithin(path, one)) ? void 0 : value);
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
		desired: managed,
		applied: isOurs ? references.ofApplied(kind, entry.fields) : null,
		live: sides
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
// src/plan/elsewhere.ts
/**
* The part of the ledger, if there is one, that is this folder's. `isThere` says whether a folder still exists: one that
* was renamed or removed manages nothing any more.
*/
function shareOf(ledger, folder, isThere) {
	if (ledger === null) return {
		ledger,
		elsewhere: []
	};
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
// src/plan/claims.ts
/** Which key a live resource belongs to: never to two, and never to none because its key means another one now. */
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
/**
* What a key manages and would manage no longer, because the files declare a binding over something else under that key.
* `owned` are entries that are there and that nothing takes away, `bound` the bindings of which is known what they are over.
*/
function leftBehind(owned, bound) {
	const claimed = new Set(bound.map(({ kind, live }) => `${kind.name} ${live?.id}`));
	return owned.filter(({ kind, id }) => !claimed.has(`${kind} ${id}`)).flatMap(({ kind, key, id, fields }) => bound.filter((one) => one.kind.name === kind && [one.desired.key, one.desired.previously].includes(key)).map((one) => wrong(one.desired, "P-LEFT-BEHIND", `this key manages the ${one.kind.noun} of ${JSON.stringify(titleOf(one.kind, fields, key))} (id ${id}), which would stay there and be managed by nobody`, "Declare the new one under a key of its own and take this one out: then this one is taken away.", one.kind.nameField)));
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
	const bound = [];
	for (const resource of bindingsLast) {
		const kind = kindNamed(resource.kind);
		const entry = entryOf(resource);
		const its = live[resource.kind] ?? [];
		const over = overId(kind, resource, found, live);
		const boundTo = over == null ? null : byId(its, over);
		const target = kind.endpoints.shape === "binding" ? boundTo : locate(kind, resource, entry, its, taken, findings, reveal);
		const mayExist = target === null && !isRead(live, resource.kind);
		const one = {
			kind,
			desired: resource,
			live: target,
			entry: (target === null || entry?.id === target.id ? null : entryUnder(resource, target)) ?? entry,
			mayExist
		};
		found.set(resource, one);
		if (over !== void 0) bound.push(one);
	}
	const matched = desired.resources.map((resource) => found.get(resource));
	findings.push(...claimedTwice(matched));
	const forgotten = new Set(desired.forgotten.map(subjectOf));
	const movedFrom = new Set(renamed.map(({ kind, from }) => subjectOf({
		kind,
		key: from
	})));
	const goes = (entry) => !declared.has(subjectOf(entry)) && !movedFrom.has(subjectOf(entry));
	const there = owned.map((entry) => ({
		...entry,
		live: byId(live[entry.kind] ?? [], entry.id),
		isForgotten: forgotten.has(subjectOf(entry))
	}));
	const left = there.filter(goes);
	const stays = there.filter((entry) => entry.live !== null && !goes(entry));
	findings.push(...leftBehind(stays, bound));
	return {
		matched,
		left,
		renamed,
		findings
	};
}
/**
* The id of what a binding says it is over: declared, by its key or its name, or on the server by its name. Null when it
* is still to be made, undefined when the binding names nothing, or is none.
*/
function overId({ endpoints }, resource, found, live) {
	if (endpoints.shape !== "binding") return void 0;
	const to = kindNamed(endpoints.over);
	const name = valueAt(resource.fields, endpoints.at);
	const declared = [...found.values()].filter(({ kind }) => kind === to);
	const isNamed = (one) => one !== null && naturalKeyOf(to, one) === name;
	const over = declared.find(({ desired }) => desired.key === name) ?? declared.find(({ desired, live: its }) => isNamed(desired) || isNamed(its));
	if (over !== void 0) return over.live?.id ?? null;
	const named = (live[endpoints.over] ?? []).filter(isNamed);
	return named.length === 1 ? named[0].id : void 0;
}
/** The ids whose binding a plan has to read: those declared over something that exists, and those we own. */
function bindingsToRead(kind, desired, live, ledger, reveal) {
	const { endpoints } = kind;
	if (endpoints.shape !== "binding") return [];
	const { matched, left } = match(desired, live, ledger, reveal);
	const over = (live[endpoints.over] ?? []).map((one) => one.id);
	const declared = matched.filter((one) => one.kind === kind).map((one) => overId(kind, one.desired, new Map(matched.map((each) => [each.desired, each])), live));
	const owned = [...left, ...ledger === null ? [] : entriesOf(ledger)].filter((entry) => entry.kind === kind.name).map(({ id }) => id);
	return [.../* @__PURE__ */ new Set([...declared, ...owned])].filter((id) => typeof id === "number" && over.includes(id)).sort((a, b) => a - b);
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
export { titleOf as _, shareOf as a, marksAfter as b, readLive as c, References as d, mapReferences as f, mapUnits as g, canonical as h, match as i, readProfile as l, naturalKeyOf as m, makePlan as n, list as o, byId as p, bindingsToRead as r, listBound as s, kindsToRead as t, resourceOf as u, unitsOf as v, isFilled as y };
