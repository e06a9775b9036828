import { n as isWrite, r as subjectOf } from "./plan.js";
import { r as ServerError } from "./errors.js";
import { n as Sealed, r as isSealed, t as isObject } from "./json.js";
import { a as valueAt, i as stepsOf, n as own, o as without, t as mapAt } from "./paths.js";
import { n as isWithin, t as fieldOf } from "./paths2.js";
import { C as withKnownFiles, O as parentOf, T as shapeOf, f as downcased, i as withParents, n as kindNamed, r as kinds, t as isKind } from "./kinds.js";
import { t as nearest } from "./nearest.js";
import { _ as seal, a as isAmong, b as unseal, c as naturalKeyOf, d as firstBy, f as once, g as isEqual, l as wrong, m as fingerprintWith, n as calledSo, p as onceFor, r as canonicalValue, s as locate, t as byId, u as allBy, y as sealLike } from "./locate.js";
import { a as mapUnits, c as sendOf, d as unitsOf, l as titleOf, r as isEmptied, s as project, t as canonical, u as unitIn } from "./canonical.js";
import { t as literal } from "./shown.js";
import { a as wireSpace, i as namesByPlace, n as kindsReferredTo, r as mapReferences, t as heldIn } from "./each-reference.js";
import { a as kindsGone, c as nowhere, i as goneFinding, o as leaving, r as fieldsOf, s as noName, t as ambiguous } from "./nowhere.js";
import { t as entriesOf } from "./ledger.js";
import { n as hold, t as heldInstead } from "./held.js";
import { r as twinsOf } from "./twins.js";
import { c as whyAbsent, i as notTaken, n as idle, o as mayBeAbsent, r as namesAbsent, s as partsLacking, t as absentKind } from "./words.js";
// src/plan/model/live.ts
/** Whether the list of a kind was read: only then is a resource that is missing in it missing on the server. */
function isRead(live, kind) {
	return live[kind]?.every(({ isPartial }) => !isPartial) ?? false;
}
// src/plan/match/claims.ts
/** Which key a live resource belongs to: never to two, and never to none because its key means another one now. */
function claimedTwice(matched) {
	const first = /* @__PURE__ */ new Map();
	return matched.toSorted((a, b) => a.desired.key < b.desired.key ? -1 : 1).flatMap((one) => {
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
	const byKey = allBy(bound, ({ kind, desired: { key, previously } }) => [key, previously].flatMap((one) => one === null ? [] : [subjectOf({
		kind: kind.name,
		key: one
	})]));
	return owned.filter(({ kind, id }) => !claimed.has(`${kind} ${id}`)).flatMap(({ kind, key, id, fields }) => (byKey.get(subjectOf({
		kind,
		key
	})) ?? []).map((one) => wrong(one.desired, "P-LEFT-BEHIND", `this key manages the ${one.kind.words.noun} of ${JSON.stringify(titleOf(one.kind, fields, key))} (id ${id}), which would stay there and be managed by nobody`, "Declare the new one under a key of its own and take this one out: then this one is taken away.", one.kind.identity.nameField ?? "")));
}
// src/plan/match/deleting.ts
/**
* What was deleted and is still listed: of some kinds Chatwoot only notes a deletion and does it later, in a job. Until
* then it is not there for us; otherwise a key that is declared again would be given a resource that is about to go.
*/
/** The live resources without those whose deletion is under way. */
function stillThere(live, ledger) {
	const gone = new Set((ledger?.deleting ?? []).map(({ kind, id }) => `${kind} ${id}`));
	if (gone.size === 0) return live;
	return Object.fromEntries(Object.entries(live).map(([kind, resources]) => [kind, resources.filter(({ id }) => !gone.has(`${kind} ${id}`))]));
}
/**
* The ledger with those of these deletions that are still to come, and without those that have come. `at` is the time of
* the apply, ISO 8601; `live` what is listed after it, or null when nobody has looked.
*/
function withDeletions(ledger, deleted, at, live) {
	const { deleting = [], ...rest } = ledger;
	const begun = deleted.filter(isLater).map(({ kind, id }) => ({
		kind,
		id,
		since: at
	}));
	const oldest = Date.parse(at) - 6048e5;
	const again = new Set(begun.map(({ kind, id }) => `${kind} ${id}`));
	const known = deleting.filter(({ kind, id, since }) => !(Date.parse(since) < oldest) && !again.has(`${kind} ${id}`));
	const isListed = ({ kind, id }) => live === null || !isRead(live, kind) || byId(live[kind] ?? [], id) !== null;
	const open = [...known, ...begun].filter(isListed);
	return open.length === 0 ? rest : {
		...rest,
		deleting: open
	};
}
/** What was deleted by these operations. */
function deletedBy(outcomes) {
	return outcomes.flatMap(({ action, kind, id, state }) => action === "delete" && state === "applied" && id !== null ? [{
		kind,
		id
	}] : []);
}
function isLater({ kind }) {
	return isKind(kind) && kindNamed(kind).safety.deletion.when === "later";
}
// src/plan/match/parents.ts
/** What resources are over or under: which of those that have been matched, or that are on the server, they name. */
var Parents = class {
	#live;
	#declared = /* @__PURE__ */ new Map();
	/** Made when somebody asks: most kinds are nobody's parents. */
	#named = /* @__PURE__ */ new Map();
	constructor(live) {
		this.#live = live;
	}
	/** A declared resource that others may be over or under, with what it was matched to. */
	add(one) {
		const { name } = one.kind;
		this.#declared.set(name, this.#declared.get(name) ?? []);
		this.#declared.get(name).push(one);
		this.#named.delete(name);
	}
	/**
	* The id of what a resource says it is over or under: declared, by its key or its name, or on the server by its name.
	* Null when that is still to be made, undefined when the resource names nothing, or has no parent.
	*/
	idOf({ endpoint }, { fields }) {
		const about = parentOf(endpoint);
		const name = about === null ? void 0 : valueAt(fields, about.at);
		if (about === null || name === void 0) return void 0;
		const { byKey, byName } = this.#namedIn(about.kind);
		const [over] = byKey.get(name) ?? byName.get(name) ?? [];
		if (over !== void 0) return over.live?.id ?? null;
		const named = calledSo(kindNamed(about.kind), this.#live[about.kind] ?? [], name);
		return named.length === 1 ? named[0].id : void 0;
	}
	#namedIn(kind) {
		const known = this.#named.get(kind);
		if (known !== void 0) return known;
		const all = this.#declared.get(kind) ?? [];
		const its = {
			byKey: allBy(all, ({ desired }) => [desired.key]),
			byName: allBy(all, ({ kind: of, desired, live }) => [desired, ...live === null ? [] : [live]].flatMap((side) => naturalKeyOf(of, side) ?? []))
		};
		this.#named.set(kind, its);
		return its;
	}
};
// src/plan/match/renames.ts
/**
* Keys that changed: said by `$previously`, or told by the natural key of what leaves the files and what enters them. A
* renamed key keeps its resource; deleting and creating it again would lose all that hangs on it.
*/
/**
* `$previously` may stay in the files for ever, so a key that has an entry of its own keeps it. Only where the natural
* keys say so as well does it take the other one's: then keys have changed places, or moved on one by one.
*/
function claimedEntries(resources, ledger) {
	const findings = [];
	const entry = (kind, key) => {
		return key === null ? void 0 : own(own(ledger?.resources ?? {}, kind) ?? {}, key);
	};
	const declared = new Map(resources.map((one) => [subjectOf(one), one]));
	const earlier = ({ kind, previously }) => declared.get(subjectOf({
		kind,
		key: String(previously)
	}));
	let movers = resources.filter((one) => {
		const [own, old] = [entry(one.kind, one.key), entry(one.kind, one.previously)];
		if (old === void 0 || own === old) return false;
		const called = (its) => isEqual(nameIn(one.kind, its.fields), nameIn(one.kind, one.fields));
		return own === void 0 || called(old) && !called(own);
	});
	const stay = (one, sentence, nextStep) => findings.push(wrong(one, "P-PREVIOUSLY", sentence, nextStep, "$previously"));
	for (let isSettled = false; !isSettled;) {
		const moving = new Set(movers);
		const kept = movers.filter((one) => {
			const holder = earlier(one);
			if (holder === void 0 || moving.has(holder)) return true;
			if (entry(one.kind, one.key) === void 0) stay(one, `"${one.previously}" is still declared, so it cannot be the earlier key of "${one.key}"`, "Take one of the two out.");
			return false;
		});
		const freed = new Set(kept.map(({ kind, previously }) => subjectOf({
			kind,
			key: String(previously)
		})));
		const able = kept.filter((one) => {
			const own = entry(one.kind, one.key);
			if (own === void 0 || freed.has(subjectOf(one))) return true;
			stay(one, `this key manages id ${own.id}, so it cannot also get that of "${one.previously}" (id ${entry(one.kind, one.previously).id})`, `First take what "${one.key}" is now out of the files and apply; then rename "${one.previously}".`);
			return false;
		});
		isSettled = able.length === movers.length;
		movers = able;
	}
	const moved = new Set(movers);
	const entries = resources.flatMap((one) => {
		const its = entry(one.kind, moved.has(one) ? one.previously : one.key);
		return its === void 0 ? [] : [[one, its]];
	});
	const renamed = movers.map(({ kind, key, previously }) => ({
		kind,
		from: previously,
		to: key
	}));
	return {
		entries: new Map(entries),
		renamed,
		findings
	};
}
/** The natural key as the files or the ledger have it; a secret one is compared by its text, as both have been written. */
function nameIn(kind, fields) {
	const name = naturalKeyOf(kindNamed(kind), { fields });
	return isSealed(name) ? name.$secret : name;
}
/**
* The leaver that each newcomer is, where there is no doubt: they have one natural key, and nothing else of that kind
* comes into question. Wherever there is doubt a guard stops the deletion.
*
* `free` says whether a live resource is nobody's. What comes from a receipt has its key for certain and is no newcomer.
*/
function renamedByName(newcomers, leavers, free, salt, reveal) {
	const fingerprint = fingerprintWith(salt);
	const namesOf = (kind, fields) => namesFor(naturalKeyOf(kindNamed(kind), { fields }), fingerprint);
	const called = new Map([...Map.groupBy(leavers, ({ kind }) => kind)].map(([kind, its]) => [kind, {
		leaving: allBy(its, (old) => [...namesOf(kind, old.live.fields), ...namesOf(kind, old.fields)]),
		others: allBy(free(kind), (other) => namesOf(kind, other.fields))
	}]));
	const pairs = newcomers.flatMap((one) => {
		const its = called.get(one.kind);
		if (one.place === null || its === void 0) return [];
		const kind = kindNamed(one.kind);
		const fields = canonical(kind, seal(one.fields, reveal, fingerprint));
		const name = naturalKeyOf(kind, { fields });
		if (name === void 0 || name === null) return [];
		const meant = (its.leaving.get(nameFor(name)) ?? []).filter((old) => isUnderSame(kind, old.fields, one.fields) && canBecome(kind, old.live.fields, fields));
		const isOnly = meant.length === 1 && !its.others.has(nameFor(name));
		return meant.map((old) => ({
			one,
			old,
			isOnly
		}));
	});
	const rivals = Map.groupBy(pairs, ({ old }) => old);
	const certain = pairs.filter(({ old, isOnly }) => isOnly && rivals.get(old).length === 1);
	return new Map(certain.map(({ one, old }) => [one, old]));
}
/** A natural key as it is looked up. */
function nameFor(name) {
	return isSealed(name) ? `secret ${name.fingerprint}` : `text ${JSON.stringify(name)}`;
}
/** All by which it is found: a text may be what a secret stands for. */
function namesFor(name, fingerprint) {
	if (name === void 0) return [];
	return [nameFor(name), ...typeof name === "string" ? [`secret ${fingerprint(name)}`] : []];
}
/** Names are given within what they are nested under. */
function isUnderSame({ endpoint: { under } }, applied, fields) {
	return under === null || applied[under.at] === fields[under.at];
}
/** What no update can change tells two of one name apart. */
function canBecome(kind, live, fields) {
	const there = canonical(kind, live);
	const names = kind.references.map(({ at }) => at);
	return kind.limits.immutable.every((path) => {
		if (names.includes(path)) return true;
		const [is, wanted] = [valueAt(there, path), valueAt(fields, path)];
		return is === void 0 || wanted === void 0 || isEqual(is, wanted);
	});
}
/** Why nothing is deleted although its key is gone from the files. */
function keptUnder(one, { kind, key, id }) {
	return {
		...wrong(one, "P-KEY-RENAMED", `the ${kindNamed(kind).words.noun} ${subjectOf({
			kind,
			key
		})} (id ${id}) is kept under this new key`, `If they are two different ones, take "${key}" out first, apply, and declare this one afterwards.`),
		severity: "note"
	};
}
/** A `$previously` that found nothing while something of its kind is deleted: most likely misspelt. */
function notFound(one, leavers) {
	const { kind, previously } = one;
	const going = leavers.filter((old) => old.kind === kind).map(({ key }) => key);
	if (previously === null || going.length === 0) return [];
	const guess = nearest(previously, going) ?? (going.length === 1 ? going[0] : null);
	const goes = going.slice(0, 5).map((key) => subjectOf({
		kind,
		key
	}));
	return [wrong(one, "P-PREVIOUSLY", `nothing was applied under the key "${previously}", and ${goes.join(", ")}${going.length > goes.length ? ` and ${going.length - goes.length} more` : ""} would be deleted`, guess === null ? "Write the key that was applied last, or take \"$previously\" out." : `Did you mean "$previously": ${JSON.stringify(guess)}? If not, take it out.`, "$previously")];
}
// src/plan/match/match.ts
/** Which live resource each declared key means, what is owned and no longer declared, and which keys were renamed. */
/**
* `reveal` finds what has a secret in its natural key, such as a webhook by its address. What is managed elsewhere is not
* free to be adopted.
*/
function match(desired, listed, ledger, reveal, elsewhere = []) {
	const live = stillThere(listed, ledger);
	const owned = ledger === null ? [] : entriesOf(ledger);
	const ownedById = firstBy(owned, idOf$1);
	const findings = [];
	const declared = new Set(desired.resources.map(subjectOf));
	const claimed = claimedEntries(desired.resources, ledger);
	const renamed = [];
	const moved = /* @__PURE__ */ new Set();
	const move = (one) => {
		renamed.push(one);
		moved.add(subjectOf({
			kind: one.kind,
			key: one.from
		}));
	};
	const isMoved = (one) => moved.has(subjectOf(one));
	for (const one of claimed.renamed) move(one);
	findings.push(...claimed.findings);
	/** Pinned or bound to what another key owned: the same resource under a new key, never one to delete. */
	const entryUnder = ({ kind, key }, { id }) => {
		const old = ownedById.get(idOf$1({
			kind,
			id
		}));
		if (old === void 0 || declared.has(subjectOf(old)) || isMoved(old)) return null;
		move({
			kind,
			from: old.key,
			to: key
		});
		return ledger.resources[kind][old.key];
	};
	const pinned = new Set(desired.resources.flatMap(({ kind, id }) => id === null ? [] : [idOf$1({
		kind,
		id
	})]));
	const taken = new Set([...owned, ...elsewhere].map(idOf$1)).union(pinned);
	const forgotten = new Set(desired.forgotten.map(subjectOf));
	const there = owned.map((entry) => ({
		...entry,
		live: byId(live[entry.kind] ?? [], entry.id),
		isForgotten: forgotten.has(subjectOf(entry)) || !canBeDeleted(entry)
	}));
	const goes = (entry) => !declared.has(subjectOf(entry)) && !isMoved(entry);
	const leavers = there.filter((entry) => entry.live !== null && !entry.isForgotten && isKind(entry.kind) && goes(entry));
	const newcomers = desired.resources.filter((resource) => {
		const entry = claimed.entries.get(resource);
		return !(entry !== void 0 && byId(live[resource.kind] ?? [], entry.id) !== null) && resource.id === null && kindNamed(resource.kind).endpoint.over === null;
	});
	const free = (kind) => (live[kind] ?? []).filter(({ id }) => !taken.has(idOf$1({
		kind,
		id
	})));
	const kept = renamedByName(newcomers, leavers.filter((one) => !pinned.has(idOf$1(one))), free, ledger?.salt ?? "", reveal);
	for (const [resource, old] of kept) {
		move({
			kind: old.kind,
			from: old.key,
			to: resource.key
		});
		findings.push(keptUnder(resource, old));
	}
	const parents = new Parents(live);
	const parentsFirst = desired.resources.toSorted((a, b) => rank(a) - rank(b));
	const found = /* @__PURE__ */ new Map();
	const bound = [];
	for (const resource of parentsFirst) {
		const kind = kindNamed(resource.kind);
		const old = kept.get(resource);
		const entry = old === void 0 ? claimed.entries.get(resource) ?? null : ledger.resources[old.kind][old.key];
		const its = live[resource.kind] ?? [];
		const parent = parents.idOf(kind, resource);
		const isOver = kind.endpoint.over !== null;
		const located = isOver ? {
			live: parent == null ? null : byId(its, parent),
			findings: []
		} : kind.endpoint.isSingle ? {
			live: its[0] ?? null,
			findings: []
		} : locate({
			kind,
			resource,
			entry,
			parent
		}, {
			live: its,
			taken
		}, reveal);
		findings.push(...located.findings);
		const target = located.live;
		const mayExist = target === null && !isRead(live, resource.kind);
		const one = {
			kind,
			desired: resource,
			live: target,
			entry: (target === null || entry?.id === target.id ? null : entryUnder(resource, target)) ?? entry,
			mayExist
		};
		found.set(resource, one);
		parents.add(one);
		if (isOver && parent !== void 0) bound.push(one);
	}
	const matched = desired.resources.map((resource) => found.get(resource));
	findings.push(...claimedTwice(matched));
	const left = there.filter(goes);
	const stays = there.filter((entry) => entry.live !== null && !goes(entry));
	findings.push(...leftBehind(stays, bound));
	const deleted = left.filter((entry) => entry.live !== null && !entry.isForgotten);
	for (const { desired: one, entry } of matched) if (entry === null) findings.push(...notFound(one, deleted));
	return {
		matched,
		left,
		renamed,
		findings
	};
}
/** Of a kind that this version does not know, nobody knows it. */
function canBeDeleted({ kind }) {
	return !isKind(kind) || kindNamed(kind).endpoint.remove !== null;
}
/** The ids whose binding a plan has to read: those declared over something that exists, and those we own. */
function bindingsToRead(kind, desired, live, ledger, reveal) {
	const about = kind.endpoint.over;
	if (about === null) return [];
	const its = aboutOnly(withParents(kind), desired, ledger);
	const { matched, left } = match(its.desired, live, its.ledger, reveal);
	const over = new Set((stillThere(live, ledger)[about.kind] ?? []).map((one) => one.id));
	const parents = new Parents(live);
	for (const one of matched) parents.add(one);
	const declared = matched.filter((one) => one.kind === kind).map((one) => parents.idOf(kind, one.desired));
	const owned = [...left, ...its.ledger === null ? [] : entriesOf(its.ledger)].filter((entry) => entry.kind === kind.name).map(({ id }) => id);
	return [.../* @__PURE__ */ new Set([...declared, ...owned])].filter((id) => typeof id === "number" && over.has(id)).sort((a, b) => a - b);
}
/** Which resource a key means depends on nothing but its kind and what that is over or under. */
function aboutOnly(names, desired, ledger) {
	const kinds = new Set(names);
	const resources = ledger && Object.entries(ledger.resources).filter(([kind]) => kinds.has(kind));
	return {
		desired: {
			...desired,
			resources: desired.resources.filter(({ kind }) => kinds.has(kind))
		},
		ledger: ledger && {
			...ledger,
			resources: Object.fromEntries(resources)
		}
	};
}
/** How many others it is under or over. */
function rank({ kind }) {
	const parent = parentOf(kindNamed(kind).endpoint);
	return parent === null ? 0 : 1 + rank(parent);
}
function idOf$1({ kind, id }) {
	return `${kind} ${id}`;
}
/** `entry` is null where nothing is known to fight over: on first contact, and when somebody approved another try. `now` is ISO 8601 in UTC. */
function parted(kind, entry, fields, now) {
	const found = fields.map((field) => {
		const reason = entry === null ? null : reasonOf(entry, field, now);
		return isNeverEmptied(kind, field) ? {
			field,
			reason: NEVER_EMPTIED,
			isFinal: true
		} : {
			field,
			reason
		};
	});
	return {
		open: found.filter(({ reason }) => reason === null).map(({ field }) => field),
		left: found.flatMap(({ reason, ...one }) => reason === null ? [] : [{
			...one,
			reason
		}])
	};
}
/** The values that are refused to this day: one that the server has by now is no longer among them. */
function stillRefused(entry, left) {
	const paths = new Set(left.map(({ field }) => field.path));
	return Object.fromEntries(Object.entries(entry?.refused ?? {}).filter(([path]) => paths.has(path)));
}
const NEVER_EMPTIED = "Chatwoot passes over an empty value here and keeps what it has";
function isNeverEmptied({ limits: { neverEmpty } }, { path, desired, isUnknown }) {
	return isEmptied(desired) && !isUnknown && neverEmpty.includes(path);
}
function reasonOf({ fields, reverts, refused }, { path, desired, cause }, now) {
	if (refused !== void 0 && Object.hasOwn(refused, path) && !Object.hasOwn(fields, fieldOf(path)) && isEqual(refused[path], desired)) return "Chatwoot accepted this value before and did not keep it";
	if (cause !== "drift") return null;
	const until = Date.parse(now);
	const since = until - 6048e5;
	const lately = (own(reverts ?? {}, path) ?? []).filter((time) => Date.parse(time) >= since && Date.parse(time) <= until);
	return lately.length < 3 ? null : `it was put back ${lately.length} times since ${lately[0].slice(0, 10)} and was changed again`;
}
// src/plan/diff/marks.ts
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
// src/chatwoot/listing.ts
/** Lists of one kind, whole or not at all: an incomplete list would look like deletions. */
/** Without what can never be ours. */
async function list(reader, kind, parent) {
	return (await listed(reader, kind, parent)).filter((answer) => !kind.identity.isForeign(answer));
}
/** All of a kind, over or under whatever it can be; `known` says of a kind what has been read of it already. */
async function listEverywhere(reader, kind, known = () => void 0) {
	const about = parentOf(kind.endpoint);
	const above = async (name) => known(name) ?? (await listEverywhere(reader, kindNamed(name), known)).map(({ at }) => at);
	return (await Promise.all((about === null ? [null] : await above(about.kind)).map(async (parent) => (await list(reader, kind, parent)).map((raw) => ({
		raw,
		at: locatedAt(kind, raw, parent)
	}))))).flat();
}
function locatedAt({ endpoint }, raw, parent) {
	const inside = endpoint.inside?.(raw);
	return {
		id: raw.id,
		address: endpoint.address(raw, parent),
		...inside === void 0 ? {} : { inside }
	};
}
/** How often a list in pages is read that changes meanwhile: an article that somebody saves moves to the first page. */
const MOST_READS = 3;
/** All there is, or all that belongs to the parent; of what lies over it, one or none. Throws a ServerError. */
async function listed(reader, kind, parent) {
	const { list: path, pages, together = (all) => all } = kind.endpoint;
	if (pages === null) {
		const paths = [path(parent), ...kind.endpoint.also ?? []];
		return together((await Promise.all(paths.map(async (one) => listedAt(reader, one, kind, parent)))).flatMap((items) => items ?? strange(reader, kind, parent)));
	}
	for (let turn = 1; turn <= MOST_READS; turn++) {
		const all = await inPages(reader, kind, parent, pages);
		if (all !== null) return together(all);
	}
	throw new ServerError(`The ${kind.name} changed while they were read, ${MOST_READS} times in a row, so nothing is done. Run again.`);
}
/**
* All pages, or null when the list changed meanwhile: then a row that moved to a page before the one that is read next is
* missed, and another one is read twice.
*/
async function inPages(reader, kind, parent, pages) {
	const read = [];
	for (let page = 1;; page++) {
		const answer = await reader.get(pages.path(page, parent));
		const items = kind.endpoint.listed(answer, parent) ?? strange(reader, kind, parent);
		read.push(...items);
		const distinct = new Set(read.map(({ id }) => id)).size;
		const hasMore = pages.hasMore(answer, {
			inPage: items.length,
			soFar: distinct
		}) ?? strange(reader, kind, parent);
		if (distinct < read.length || hasMore && items.length === 0) return null;
		if (!hasMore) return read;
	}
}
/** None where the server says that it has found none, null for what is no answer to this question. */
async function listedAt(reader, path, { endpoint }, parent) {
	try {
		return endpoint.listed(await reader.get(path), parent);
	} catch (error) {
		if (endpoint.noneIsNotFound && error instanceof ServerError && error.status === 404) return [];
		throw error;
	}
}
function strange({ address }, { name, endpoint }, parent) {
	const which = parent === null ? name : `${name} of ${parentOf(endpoint).kind} ${parent.id}`;
	throw new ServerError(`The list of ${which} does not look like Chatwoot's, so nothing is done. Is ${address} the address of a Chatwoot of version 3 or later?`);
}
// src/chatwoot/addresses.ts
var Addresses = class {
	#addresses = /* @__PURE__ */ new Map();
	/** Keeps it for later, and answers it. */
	add(kind, one) {
		this.#addresses.set(`${kind} ${one.id}`, one);
		return one;
	}
	/** What is asked for by its name has another one now, and all that lies under it moves along. */
	move(kind, { id, address }) {
		const before = this.of(kind, id).address;
		if (before === address) return;
		for (const [subject, its] of this.#addresses) if (its.address === before || its.address.startsWith(`${before}/`)) this.#addresses.set(subject, {
			...its,
			address: `${address}${its.address.slice(before.length)}`
		});
	}
	/** Throws for what was neither read nor made: a plan speaks of nothing else. */
	of(kind, id) {
		const its = this.#addresses.get(`${kind} ${id}`);
		if (its === void 0) throw new Error(`nothing is known of ${kind} ${id}`);
		return its;
	}
};
// src/chatwoot/shown-by.ts
/** The same with ids, as far as what is shown has been read; the rest is left as it is shown. */
function withIds({ references }, { id, fields }, live) {
	return {
		id,
		fields: references.reduce((all, one) => withId(all, one, live), fields)
	};
}
function withId(fields, { at, to, shownBy }, live) {
	if (shownBy === void 0) return fields;
	const idOf = (value) => live[to]?.find((one) => one.fields[shownBy] === value)?.id ?? value;
	return mapAt(fields, at, idOf);
}
// src/chatwoot/live.ts
/** Reads what a plan needs: one list a kind, or one for each parent. Parses it down to what schemas name. */
/**
* Throws a ServerError when anything cannot be read completely: an incomplete list would look like deletions.
*/
async function readLive(reader, names, whichOver, { mayLack = false, release, beyond } = {}) {
	const kinds = [...names].map(kindNamed);
	const addresses = new Addresses();
	const raw = /* @__PURE__ */ new Map();
	const live = {};
	const foreign = /* @__PURE__ */ new Map();
	const lacking = [];
	const readOne = async (kind, parents) => {
		if (release !== void 0 && mayBeAbsent(kind) && whyAbsent(kind, await release) !== null) return;
		try {
			const [theirs, ours] = partition((await Promise.all((parents ?? [null]).map(async (parent) => (await listed(reader, kind, parent)).map((answer) => ({
				answer,
				parent
			}))))).flat(), ({ answer }) => kind.identity.isForeign(answer));
			live[kind.name] = ours.map(({ answer, parent }) => keep(kind, answer, parent));
			foreign.set(kind, theirs.map(({ answer }) => ({
				kind: kind.name,
				id: answer.id,
				title: titleOf(kind, answer, "")
			})));
		} catch (error) {
			lacking.push(unlessLacking(error));
		}
	};
	const keep = (kind, answer, parent) => {
		const one = withIds(kind, resourceOf(kind, answer, beyond?.get(kind.name)), live);
		raw.set(`${kind.name} ${one.id}`, answer);
		addresses.add(kind.name, locatedAt(kind, answer, parent));
		return one;
	};
	/** What lies under or over kinds that are read by now; of a parent kind that this server lacks there is none. */
	const parentsOf = (kind) => {
		const parent = parentOf(kind.endpoint);
		if (parent === null) return null;
		return (kind.endpoint.over === null ? (live[parent.kind] ?? []).map(({ id }) => id) : whichOver(kind, live)).map((id) => addresses.of(parent.kind, id));
	};
	const readAll = async () => {
		for (const level of levelsOf(kinds)) {
			await Promise.all(level.map((kind) => readOne(kind, parentsOf(kind))));
			if (lacking.length > 0 && (!mayLack || Object.keys(live).length === 0)) throw lacking[0];
		}
	};
	const isOpenToAgents = kinds.every(({ endpoint: { listedFor } }) => listedFor === "anyone");
	const [, own] = await Promise.all([readAll(), isOpenToAgents ? mustBeAdministrator(reader) : void 0]);
	return {
		live: Object.fromEntries(kinds.flatMap(({ name }) => live[name] === void 0 ? [] : [[name, live[name]]])),
		addresses,
		raw,
		foreign: kinds.flatMap((kind) => foreign.get(kind) ?? []),
		...own === void 0 ? {} : { me: own }
	};
}
function partition(all, is) {
	return [all.filter(is), all.filter((one) => !is(one))];
}
/** What needs nothing, what is nested under that, and so on; last what lies over others: which ones may depend on all. */
function levelsOf(kinds) {
	const depth = (kind) => {
		const { over, under } = kind.endpoint;
		if (over !== null) return Number.POSITIVE_INFINITY;
		return under === null ? 0 : 1 + depth(kindNamed(under.kind));
	};
	const levels = Map.groupBy(kinds, depth);
	return [...levels.keys()].sort((a, b) => a - b).map((level) => levels.get(level));
}
/** What the centre gets of an answer. */
function resourceOf(kind, answer, also) {
	return {
		id: answer.id,
		fields: project(kind, kind.requests.fromLive(answer), also)
	};
}
function unlessLacking(error) {
	if (error instanceof ServerError && error.status === 404) return error;
	throw error;
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
// src/plan/match/directory.ts
/** `where` as in a reference: only those are meant, and they go by the rest of their natural key. `heldBy`: see `heldIn`. */
function directoryOf(kind, { matched, left }, all, where = {}, heldBy = kind.identity.referredBy) {
	const live = all.filter((one) => isAmong(kind, one, where));
	const nameOf = (one) => naturalKeyOf(kind, one, where);
	const now = /* @__PURE__ */ new Map();
	const after = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	const wires = /* @__PURE__ */ new Map();
	const mine = matched.filter((one) => one.kind === kind && isAmong(kind, one.desired, where));
	const wireFor = (one, desired) => {
		if (heldBy === "id") return one?.id;
		const source = desired !== null && heldBy in desired.fields ? desired : one;
		return source === null ? void 0 : canonicalValue(kind, source, heldBy);
	};
	for (const { kind: of, key, live: its } of left) if (of === kind.name && its !== null && isAmong(kind, its, where)) now.set(wireFor(its, null), key);
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
		const text = side === null ? void 0 : nameOf(side);
		if (typeof text === "string" && !declared.has(text)) say(text, desired.key, its?.id);
	}
	const byKey = Map.groupBy(matched.filter(({ kind: of }) => of === kind), ({ desired }) => desired.key);
	const isMistakable = (text, one) => byKey.get(text)?.some(({ desired, live: its }) => wireFor(its, desired) !== wireFor(one, null)) === true;
	for (const one of live) {
		const text = nameOf(one);
		if (claimed.has(one.id) || typeof text !== "string" || declared.has(text) || isMistakable(text, one)) continue;
		say(text, text, one.id);
		if (names.get(text) === null) continue;
		const wire = wireFor(one, null);
		if (!now.has(wire)) now.set(wire, text);
		after.set(wire, text);
		wires.set(text, wire);
	}
	const leaving = new Set(left.filter((entry) => entry.kind === kind.name && !entry.isForgotten).flatMap(({ live: its }) => its === null || !isAmong(kind, its, where) ? [] : nameOf(its) ?? []).filter((text) => !declared.has(text)));
	return {
		now,
		after,
		names,
		ids,
		wires,
		behind: firstBy(live, (one) => wireFor(one, null)),
		leaving
	};
}
// src/plan/match/references.ts
/**
* References both ways. In files and in canonical form a reference is a key, or the natural key of something that is not
* declared; on the server it is an id, or a text such as a label's title. What leads nowhere is an error in the files and
* stays as the server has it on the live side.
*/
var References = class {
	#directories = /* @__PURE__ */ new Map();
	#match;
	#live;
	/** Keys that changed, and those of what is left in the ledger and live, as `kind/key`. */
	#renamed;
	#left;
	constructor(match, live) {
		this.#match = match;
		this.#live = live;
		const renamed = firstBy(match.renamed, ({ kind, from }) => subjectOf({
			kind,
			key: from
		}));
		this.#renamed = new Map([...renamed].map(([subject, { to }]) => [subject, to]));
		this.#left = new Set(match.left.filter((entry) => entry.live !== null).map(subjectOf));
	}
	/** References of a declared resource as keys. `before` are its fields as they were applied last. */
	ofDesired(kind, resource, fields, before) {
		const findings = [];
		const gone = [];
		const applied = once(() => before === void 0 ? [] : [...namesByPlace(kind, before).values()]);
		const appliedAs = ({ to, where }, value) => {
			const names = [value, asNaturalKey(to, value, where)];
			const isLeft = (name) => this.#left.has(subjectOf({
				kind: to,
				key: name
			}));
			return applied().find((one) => one.to === to && names.includes(one.name) && !isLeft(one.name))?.name;
		};
		return {
			fields: mapReferences(kind, fields, (said, reference, place) => {
				const { to, where } = reference;
				if (typeof said !== "string") {
					findings.push(noName(resource, to, said, place));
					return said;
				}
				const value = said.normalize();
				const { names, ids, leaving: isLeaving } = this.#directory(reference);
				const name = names.get(value) ?? names.get(downcased(value));
				const its = {
					to,
					name: value,
					place,
					ids: ids.get(value) ?? []
				};
				const moved = this.#renamed.get(subjectOf({
					kind: to,
					key: value
				}));
				const was = name == null && moved === void 0 && isRead(this.#live, to) ? appliedAs(reference, value) : void 0;
				if (was !== void 0) {
					gone.push({
						...its,
						name: was
					});
					return was;
				}
				if (name === null) {
					findings.push(ambiguous(resource, its));
					return value;
				}
				if (name === void 0 && !isRead(this.#live, to)) return asNaturalKey(to, value, where);
				if (name === void 0) {
					findings.push(nowhere(resource, its, names.keys(), moved));
					return value;
				}
				if (isLeaving.has(name)) findings.push(leaving(resource, {
					...its,
					name
				}));
				return name;
			}),
			findings,
			gone
		};
	}
	/**
	* References of a live resource as names: with the server as it is `now`, or with what it holds after the plan. A label
	* with the key `bug` may be titled `defect`: a rule that holds the text `bug` does not mean it, and must not look as if.
	* What is gone, or shares its name by now, goes by the name that it was `applied` with in the same place.
	*/
	ofLive(kind, fields, at, applied = {}) {
		const before = once(() => namesByPlace(kind, applied));
		return mapReferences(kind, fields, (value, reference, place) => {
			const { to } = reference;
			const { words } = kindNamed(to);
			const field = heldIn(reference);
			const { names, ...wires } = this.#directory(reference);
			const id = idOf(reference, value);
			const known = wires[at].get(id);
			const was = known === void 0 ? before().get(place) : void 0;
			const name = known ?? (was?.to === to && this.#mayMean(reference, id, was.name) ? was.name : void 0);
			const isTaken = field !== "id" && typeof value === "string" && names.get(value) === value;
			return name ?? (isTaken ? `${value} (${at === "after" ? "then " : ""}no ${words.noun}'s ${field})` : value);
		});
	}
	/** What a live resource holds in the place of resources of these kinds that are not there. */
	lost(kind, fields, of) {
		const found = /* @__PURE__ */ new Set();
		mapReferences(kind, fields, (value, reference) => {
			const id = idOf(reference, value);
			if (of.has(reference.to) && !this.#directory(reference).behind.has(id)) found.add(id);
			return value;
		});
		return [...found];
	}
	/** Whether what the server holds could be what was called so when it was applied. */
	#mayMean(reference, id, name) {
		const { to, where } = reference;
		const its = this.#directory(reference).behind.get(id);
		return isRead(this.#live, to) && (its === void 0 || naturalKeyOf(kindNamed(to), its, where) === name);
	}
	/** References of the ledger by the names of today: a key may have changed, or come to something that had none. */
	ofApplied(kind, fields) {
		return mapReferences(kind, fields, (value, reference) => {
			const { to } = reference;
			if (typeof value !== "string") return value;
			return this.#renamed.get(subjectOf({
				kind: to,
				key: value
			})) ?? this.#directory(reference).names.get(value) ?? value;
		});
	}
	/** Whether a text in a file names one of those that a reference can mean, and only one. */
	isName(reference, text) {
		return typeof this.#directory(reference).names.get(text) === "string";
	}
	/** Every text that such a place may say; whether there are no others is known where the kind was read. */
	namesFor(reference) {
		const { names, leaving } = this.#directory(reference);
		return {
			texts: [...names].flatMap(([text, name]) => name === null || leaving.has(name) ? [] : [text]).sort(),
			isAll: isRead(this.#live, reference.to)
		};
	}
	/** What the server wants for a name, if that is known before the plan is applied. */
	wireOf(reference, name) {
		return this.#directory(reference).wires.get(name);
	}
	#directory = onceFor((reference) => {
		const { to: kind, where } = reference;
		const those = `${wireSpace(reference)} ${JSON.stringify(where)}`;
		let directory = this.#directories.get(those);
		if (directory === void 0) {
			directory = directoryOf(kindNamed(kind), this.#match, this.#live[kind] ?? [], where, heldIn(reference));
			this.#directories.set(those, directory);
		}
		return directory;
	});
};
/** A text that people wrote for what is not declared, as naturalKeyOf would tell it. */
function asNaturalKey(to, text, where = {}) {
	const kind = kindNamed(to);
	const [field] = kind.identity.naturalKey.filter((each) => !Object.hasOwn(where, each));
	return canonicalValue(kind, { fields: { [field]: text } }, field);
}
/** Older clients have stored ids as texts. What is referred to by a text, such as a label's title, may consist of digits. */
function idOf(reference, value) {
	return reference.idsAsText && heldIn(reference) === "id" && typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}
// src/plan/availability/without.ts
/** Places such as `csat_config.language` or `subscriptions[1]`. An object of which nothing is left goes as well, a list stays. */
function withoutPlaces(fields, places) {
	if (places.length === 0) return fields;
	return walk(fields, "", new Set(places)) ?? {};
}
function walk(value, at, places) {
	if (places.has(at)) return void 0;
	if (isSealed(value)) return value;
	if (Array.isArray(value)) return value.flatMap((item, index) => {
		const kept = walk(item, `${at}[${index}]`, places);
		return kept === void 0 ? [] : [kept];
	});
	if (!isObject(value)) return value;
	const kept = Object.entries(value).flatMap(([name, inner]) => {
		const its = walk(inner, at === "" ? name : `${at}.${name}`, places);
		return its === void 0 ? [] : [[name, its]];
	});
	return kept.length === 0 && Object.keys(value).length > 0 ? void 0 : Object.fromEntries(kept);
}
// src/plan/availability/taken.ts
/**
* What of the files a server can take: the rest is told and not sent, and is no difference either. What the server shows
* it has counts more than what the declarations say of its release.
*/
/** The sides without the kinds that the server does not have: those are neither compared nor deleted nor forgotten. */
function onThisServer({ desired, ledger }, release) {
	const isThere = ({ kind }) => whyAbsent(kindNamed(kind), release) === null;
	const absent = Map.groupBy(desired.resources.filter((one) => !isThere(one)), ({ kind }) => kind);
	const kept = ledger && Object.entries(ledger.resources).filter(([kind]) => !isKind(kind) || isThere({ kind }));
	return {
		desired: {
			...desired,
			resources: desired.resources.filter(isThere),
			forgotten: desired.forgotten.filter(isThere)
		},
		ledger: ledger && {
			...ledger,
			resources: Object.fromEntries(kept)
		},
		findings: [...absent].map(([kind, [first]]) => absentKind(kindNamed(kind), first, release))
	};
}
/** What the server takes of one resource; `live` is what it has of it. */
function takenBy(release, { kind, desired, live }, reveal) {
	const parts = partsLacking(kind, release).flatMap((part) => placesOf(part, desired, live?.fields ?? null, reveal).map((at) => ({
		part,
		at
	})));
	const lacks = [...parts.filter(({ part }) => part.otherwise !== "idles").map(({ part, at }) => ({
		at,
		path: part.at,
		isWhole: isWhole(part),
		says: (isAll) => notTaken(desired, part, at, release, isAll)
	})), ...absentNames(kind, desired, release)];
	const spared = lacks.filter(({ path }) => canBeSpared(path));
	const fields = withoutPlaces(desired.fields, spared.map(({ at }) => at));
	const isNeeded = ({ at }) => at.endsWith("]") && isEmptied(valueAt(fields, listOf(at))) || live === null && [...kind.limits.required, ...kind.identity.naturalKey].includes(at);
	const isFatal = (lack) => !spared.includes(lack) || isNeeded(lack);
	const isTold = ({ at, isWhole: isField }) => !isField || at !== kind.identity.nameField || Object.hasOwn(desired.places, at);
	const refusal = lacks.find(isFatal)?.says(true) ?? null;
	return {
		desired: refusal === null ? {
			...desired,
			fields
		} : desired,
		refusal,
		findings: [...lacks.filter((lack) => !isFatal(lack) && isTold(lack)).map(({ says }) => says(false)), ...parts.filter(({ part }) => part.otherwise === "idles").map(({ part, at }) => idle(desired, part, at, release))]
	};
}
/** The places of the resource that hold it, but for what the server has already. */
function placesOf(part, { fields }, live, reveal) {
	const [field] = stepsOf(part.at);
	if (!Object.hasOwn(fields, field.name)) return [];
	const had = [];
	if (live !== null) eachAt(live, part.at, (value) => had.push(value));
	if (isWhole(part) && had.some((value) => !isNothing(value))) return [];
	const places = [];
	eachAt(fields, part.at, (sealed, place) => {
		const value = unseal(sealed, reveal);
		if ((isWhole(part) ? !isNothing(value) : part.values?.includes(value) === true || part.such?.holds(value, fields) === true) && !had.some((one) => isEqual(one, value))) places.push(place);
	});
	return places;
}
function isNothing(value) {
	return value === null || value === "" || isEmptied(value);
}
function isWhole({ values, such }) {
	return values === void 0 && such === void 0;
}
function eachAt(fields, at, see) {
	mapAt(fields, at, (value, place) => {
		see(value, place);
		return value;
	});
}
function absentNames(kind, desired, release) {
	const lacks = [];
	mapReferences(kind, desired.fields, (value, { at: path, to }, at) => {
		if (whyAbsent(kindNamed(to), release) !== null) lacks.push({
			at,
			path,
			isWhole: false,
			says: (isAll) => namesAbsent(desired, kindNamed(to), at, isAll)
		});
		return value;
	});
	return lacks;
}
/** Whether the rest means the same without it: a field, or an item of a plain list. Of a list of objects none can go. */
function canBeSpared(path) {
	return stepsOf(path).every((step, index, all) => "name" in step || "each" in step && index === all.length - 1);
}
/** `subscriptions` of `subscriptions[1]`. */
function listOf(at) {
	return at.replace(/\[\d+\]$/, "");
}
// src/plan/diff/compare.ts
function compare(kind, { desired, applied, live }, fingerprint) {
	const before = applied === null ? null : unitsAt(kind, applied);
	const isWrittenOnly = (path) => kind.comparison.writtenOnly.some((one) => isWithin(path, one));
	/** What the server never answers is there as it was written. */
	const side = (fields) => {
		const answered = unitsAt(kind, fields);
		return (path) => {
			const is = answered(path);
			return is === void 0 && isWrittenOnly(path) ? before?.(path) : is;
		};
	};
	const [liveNow, liveAfter, liveAsApplied] = [
		side(live.now),
		side(() => live.after),
		side(live.asApplied)
	];
	const unknown = /* @__PURE__ */ new Set();
	const fields = [];
	for (const [path, want] of unitsOf(kind, desired)) {
		const field = fieldOf(path);
		const is = liveAfter(path);
		const isUnknown = (live.isPartial === true || isWrittenOnly(path)) && is === void 0;
		if (!isUnknown && is === void 0 && !Object.hasOwn(live.after, field)) {
			unknown.add(field);
			continue;
		}
		if ((want === null || isEmptied(want)) && is === void 0 && !isUnknown || isEqual(want, sealLike(want, is, fingerprint))) continue;
		const was = before?.(path);
		const hide = (value) => sealLike(was, sealLike(want, value, fingerprint), fingerprint);
		const unchanged = sealLike(was, liveAsApplied(path), fingerprint);
		const namesGone = was !== void 0 && isEqual(was, unchanged) && !isEqual(was, sealLike(was, liveNow(path), fingerprint));
		const cause = namesGone && isEqual(want, was) ? {
			cause: "drift",
			alsoByHand: false
		} : causeOf(before, was, want, unchanged);
		const [shown, now] = [hide(is), hide(liveNow(path))];
		fields.push({
			path,
			...shown === void 0 ? {} : { live: shown },
			...now === void 0 || isEqual(now, shown) ? {} : { before: now },
			desired: want,
			...cause,
			...isUnknown ? { isUnknown } : {},
			...namesGone ? { namesGone } : {}
		});
	}
	return {
		fields,
		unknown: [...unknown]
	};
}
/** The unit at a path, of fields that are made when somebody asks. */
function unitsAt(kind, fields) {
	const units = once(() => unitIn(kind, fields()));
	return (path) => units()(path);
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
// src/plan/diff/impossible.ts
function cannotCreate(kind, desired, fields, mayExist) {
	const { unknown = [] } = desired;
	const missing = kind.limits.required.filter((path) => valueAt(fields, path) === void 0 && !unknown.some((one) => isWithin(path, one)));
	const names = missing.map((path) => `"${path}"`).join(", ");
	const reason = missing.length + unknown.length > 0 ? null : whyNot(kind, fields);
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
function whyNot({ endpoint, limits, words }, fields) {
	return endpoint.create === null && endpoint.over === null ? `this Chatwoot has no ${words.noun} to change` : limits.cannotCreate(fields);
}
function cannotUpdate(kind, desired, id, fields) {
	return fields.filter(({ path, isUnknown }) => kind.limits.immutable.includes(path) && !isUnknown).map(({ path, live, desired: want }) => wrong(desired, "P-IMMUTABLE", `"${path}" of id ${id} is ${literal(live ?? null)} on the server and can never become ${literal(want ?? null)}`, "Correct the value, or \"$id\" if another one is meant; to really replace it, declare a new key.", path));
}
function unknownFields(kind, desired, names) {
	return names.filter((name) => name !== kind.identity.nameField || name in desired.places).map((name) => ({
		...wrong(desired, "P-NOT-ON-THIS-SERVER", `this Chatwoot does not know "${name}", so it is neither compared nor written`, "Take it out, or upgrade Chatwoot.", name),
		severity: "warning",
		unknownField: name
	}));
}
// src/plan/diff/draft.ts
/** What one declared resource comes to: the changes it needs, and what about it cannot be done. */
function draft(matched, references, terms) {
	const wanted = wantedOf(matched, references, terms);
	const { root, findings } = waiting(matched, wanted, references);
	const { live } = matched;
	const drafted = live === null ? creation(matched, wanted) : correction({
		...matched,
		live
	}, wanted, references, terms);
	return {
		...drafted,
		refreshed: root === null ? drafted.refreshed : [],
		findings: [
			...wanted.findings,
			...findings,
			...drafted.findings
		],
		root
	};
}
function wantedOf({ kind, desired, live, entry }, references, { reveal, fingerprint }) {
	const { key, protect, place, comment } = desired;
	const ignored = Object.keys(desired.ignore);
	const withoutIgnored = (all) => ignored.length === 0 ? all : mapUnits(kind, all, (path, value) => ignored.some((one) => isWithin(path, one)) ? void 0 : value);
	const sealed = seal(desired.fields, reveal, fingerprint);
	const said = live === null ? sealed : withoutIgnored(sealed);
	const { gone, findings, ...its } = references.ofDesired(kind, desired, said, entry?.fields);
	const fields = canonical(kind, its.fields);
	const title = titleOf(kind, sealed, key);
	const about = {
		kind: kind.name,
		key,
		title,
		protect,
		place,
		comment,
		before: {},
		holds: {}
	};
	return {
		managed: withoutIgnored(fields),
		fields,
		gone,
		findings,
		about
	};
}
/** What it names and somebody deleted: it waits, with all that needs it. */
function waiting({ kind, desired, live }, { gone, about }, references) {
	if (!isFilledList(gone)) return {
		root: null,
		findings: []
	};
	const stillNamed = live === null ? null : references.lost(kind, live.fields, kindsGone(gone));
	const finding = goneFinding(kind, desired, gone, stillNamed);
	const { key, title, place } = about;
	const id = live?.id ?? null;
	return {
		root: {
			kind: kind.name,
			key,
			id,
			title,
			place,
			gone: fieldsOf(gone),
			reason: finding.sentence
		},
		findings: [{
			...finding,
			holds: [subjectOf(about)]
		}]
	};
}
function creation({ kind, desired, entry, mayExist }, { managed, fields, about }) {
	const cause = entry === null || entry.goesAlong || mayExist ? "this change" : "drift";
	const units = Object.entries(fields).map(([path, value]) => ({
		path,
		desired: value,
		cause,
		alsoByHand: false
	}));
	return {
		changes: [{
			...about,
			action: "create",
			id: null,
			cause,
			fields: units,
			send: fields,
			managed
		}],
		contested: [],
		refreshed: [],
		findings: cannotCreate(kind, desired, fields, mayExist)
	};
}
function correction(matched, { managed, about }, references, terms) {
	const { kind, desired, live, entry } = matched;
	const { id } = live;
	const owned = entry !== null && entry.id === id ? entry : null;
	const sides = sidesOf(matched, owned?.fields ?? null, references);
	const { unknown, fields } = compare(kind, {
		desired: managed,
		...sides
	}, terms.fingerprint);
	const { open, left } = parted(kind, terms.allowed.has(`update ${subjectOf(about)}`) ? null : owned, fields, terms.now);
	const lasting = without(managed, left.filter(({ field }) => field.cause !== "drift").map(({ field }) => fieldOf(field.path)));
	const changed = open.map(({ path }) => path);
	const changes = [];
	if (owned === null) {
		const cause = entry === null ? "first contact" : "drift";
		const stillOpen = without(managed, changed.map(fieldOf));
		changes.push({
			...about,
			action: "adopt",
			id,
			cause,
			fields: [],
			send: {},
			managed: stillOpen
		});
	}
	if (changed.length > 0) {
		const { now, after } = sides.live;
		const send = sendOf(kind, managed, after, changed);
		const cause = causeOfAll(open);
		changes.push({
			...about,
			action: "update",
			id,
			cause,
			fields: open,
			send,
			managed: lasting,
			holds: now()
		});
	}
	const { key, protect, place } = desired;
	const refused = stillRefused(entry, left);
	const isCurrent = owned === null || changed.length > 0 || isEqual(owned.fields, lasting) && owned.protect === (protect || void 0) && isEqual(owned.refused ?? {}, refused);
	const known = {
		kind: kind.name,
		key,
		id,
		fields: lasting,
		protect,
		...isFilled(refused) ? { refused } : {}
	};
	return {
		changes,
		contested: left.map((one) => ({
			kind: kind.name,
			key,
			id,
			title: about.title,
			place,
			...one
		})),
		refreshed: isCurrent ? [] : [known],
		findings: [...unknownFields(kind, desired, unknown), ...cannotUpdate(kind, desired, id, fields)]
	};
}
/** What was applied last and what the server has, in the form of what the files want. */
function sidesOf({ kind, live }, fields, references) {
	const applied = fields === null ? null : once(() => canonical(kind, references.ofApplied(kind, fields)));
	const has = withKnownFiles(kind.requests.files, live.fields, applied);
	return {
		applied,
		live: {
			now: once(() => canonical(kind, references.ofLive(kind, has, "now"))),
			after: canonical(kind, references.ofLive(kind, has, "after")),
			asApplied: () => canonical(kind, references.ofLive(kind, has, "now", applied?.())),
			isPartial: live.isPartial
		}
	};
}
function isFilledList(list) {
	return list.length > 0;
}
// src/plan/diff/leave.ts
/** What leaves the files: deleted when it is ours and still there, forgotten when it is gone or people said so. */
/** What the server never answers is lost with it, but for what was written last; a secret is written again from the files. */
function onlyWritten({ comparison }, { fields }) {
	const isTold = ([name, value]) => comparison.writtenOnly.includes(name) && !isSealed(value);
	return Object.fromEntries(Object.entries(fields).filter(isTold));
}
/** What becomes of something we own that the files no longer declare. */
function leave(entry, references, fingerprint) {
	const kind = kindNamed(entry.kind);
	const has = entry.live && withKnownFiles(kind.requests.files, entry.live.fields, () => entry.fields);
	const live = has === null ? null : canonical(kind, references.ofLive(kind, has, "now"));
	const before = live === null ? null : {
		...onlyWritten(kind, entry),
		...sealLike(entry.fields, live, fingerprint)
	};
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
		before: isDeleted ? before : live === null ? {} : entry.fields,
		holds: live ?? {}
	};
}
// src/plan/diff/not-listed.ts
/** Values that have to be in a list of another resource, such as a language that its help centre has to have. */
/** The list is that of the files; where they do not say it, the server's. What nobody says forbids nothing. */
function notListed(matched, live) {
	const declaredIn = Map.groupBy(matched.toSorted((a, b) => a.desired.key < b.desired.key ? -1 : 1), ({ kind }) => kind.name);
	return matched.flatMap(({ kind, desired }) => kind.limits.listedBy.flatMap(({ at, in: field, list }) => {
		const [value, name] = [valueAt(desired.fields, at), valueAt(desired.fields, field)];
		const to = kind.references.find((reference) => reference.at === field)?.to;
		if (value === void 0 || name === void 0 || to === void 0) return [];
		const those = listOf(to, name, list);
		if (those === null || those.includes(value)) return [];
		const known = those.map((one) => JSON.stringify(one)).sort();
		const sentence = `"${at}" ${JSON.stringify(value)} is not in "${list}" of ${to}/${String(name)} (${known.join(", ")})`;
		return [wrong(desired, "P-NOT-LISTED", sentence, `Correct it, or add it to "${list}" there.`, at)];
	}));
	function listOf(to, name, path) {
		const those = declaredIn.get(to) ?? [];
		const declared = those.find(({ desired }) => desired.key === name) ?? those.find(({ kind, desired }) => naturalKeyOf(kind, desired) === name);
		const found = declared === void 0 ? calledSo(kindNamed(to), live[to] ?? [], name)[0] : declared.live;
		const list = valueAt(declared?.desired.fields, path) ?? valueAt(found?.fields, path);
		return Array.isArray(list) ? list : null;
	}
}
// src/plan/known-as.ts
/** What a plan says of the resources that its changes refer to: what the server wants in a reference, and their names. */
function wiresOf(changes, references) {
	const wires = [];
	for (const change of changes) mapReferences(kindNamed(change.kind), change.send, (value, reference) => {
		const wire = typeof value === "string" ? references.wireOf(reference, value) : void 0;
		if (wire !== void 0) wires.push([
			wireSpace(reference),
			value,
			wire
		]);
		return value;
	});
	return inTables(wires);
}
/** A name that is a secret is not told. */
function namesOf({ matched }) {
	return inTables(matched.flatMap(({ kind, desired }) => {
		const title = titleOf(kind, desired.fields, desired.key);
		return title === desired.key ? [] : [[
			kind.name,
			desired.key,
			title
		]];
	}));
}
function inTables(entries) {
	const tables = Map.groupBy(entries, ([table]) => table);
	return Object.fromEntries([...tables].map(([table, its]) => [table, Object.fromEntries(its.map(([, key, value]) => [key, value]))]));
}
// src/plan/match/elsewhere.ts
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
	const known = elsewhere.map((one, at) => ({
		one,
		at
	}));
	const byKey = firstBy(known, ({ one }) => subjectOf(one));
	const byId = firstBy(known, ({ one }) => `${one.kind} ${one.id}`);
	return matched.flatMap(({ kind, desired, live: its }) => {
		const name = its === null ? naturalKeyOf(kind, desired) : void 0;
		const called = name === void 0 ? [] : calledSo(kind, live[kind.name] ?? [], name);
		const ids = [its?.id ?? desired.id, ...called.map(({ id }) => id)];
		const theirs = [byKey.get(subjectOf(desired)), ...ids.map((id) => byId.get(`${kind.name} ${id}`))].filter((found) => found !== void 0).sort((a, b) => a.at - b.at)[0]?.one;
		return theirs === void 0 ? [] : [wrong(desired, "P-MANAGED-ELSEWHERE", `the folder ${theirs.folder} of this repository manages ${subjectOf(theirs)} (id ${theirs.id}) in this account`, "Declare it in one folder only; if it moves here, take it out there with \"$forget\" and apply that first.")];
	});
}
// src/plan/order/along.ts
/** What Chatwoot deletes by itself together with something that the plan deletes: it must not pass for drift the next night. */
/** The same changes, of which the deletes say what goes along, and a warning for each of these. */
function withWhatGoesAlong(changes, matched) {
	const findings = [];
	const written = new Set(changes.flatMap((one) => Object.keys(one.send).map((field) => `${subjectOf(one)} ${field}`)));
	const bound = allBy(matched.flatMap((one) => boundBy(one).map((reference) => ({
		one,
		reference
	}))), ({ one, reference: { to, at } }) => [`${to} ${String(valueAt(one.live?.fields, at))}`]);
	return {
		changes: changes.map((change) => {
			if (change.action !== "delete") return change;
			const going = (bound.get(`${change.kind} ${change.id}`) ?? []).filter(({ one, reference: { at } }) => !written.has(`${subjectOf(one.desired)} ${fieldOf(at)}`));
			const along = [...firstBy(going, ({ one }) => one).values()].map(({ one, reference }) => {
				findings.push(warning(change, one, reference));
				return one;
			});
			return along.length === 0 ? change : {
				...change,
				takesAlong: along.map(({ desired: { kind, key } }) => ({
					kind,
					key
				})).toSorted(bySubject)
			};
		}),
		findings
	};
}
function bySubject(a, b) {
	return subjectOf(a) < subjectOf(b) ? -1 : 1;
}
/** The references that make the server delete it with what they refer to. */
function boundBy({ kind: { references }, live }) {
	return live === null ? [] : references.filter(({ goesAlong }) => goesAlong === true);
}
/** What is nested under something cannot live without it. */
function waysOut(change, kind, at) {
	return kindNamed(kind).limits.immutable.includes(at) ? `Take it out of the files as well, or keep ${subjectOf(change)}` : `To keep it, add "${at}": null to it`;
}
function warning(change, { desired }, { at }) {
	return {
		code: "P-GOES-ALONG",
		severity: "warning",
		place: desired.place,
		subject: subjectOf(desired),
		sentence: `Chatwoot deletes ${subjectOf(desired)} together with ${subjectOf(change)}, to which it is bound in Chatwoot.`,
		nextStep: `${waysOut(change, desired.kind, at)}; otherwise the next apply creates it again.`
	};
}
// src/plan/order/names.ts
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
		const claims = (names) => names.map(({ claim }) => claim);
		this.#takers = allBy(changes, (change) => claims(this.#taken(change)));
		this.#givers = allBy(changes, (change) => claims(this.#freed(change)));
		const held = [...new Set(changes.map(({ kind }) => kind))].flatMap((kind) => (live[kind] ?? []).map(({ id, fields }) => ({
			kind,
			id,
			fields
		})));
		const holders = allBy(held, ({ kind, fields }) => claims(this.#named(kind, canonical(kindNamed(kind), fields))));
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
		const aside = kindNamed(change.kind).identity.unique[field]?.aside;
		if (aside === void 0) return null;
		for (let attempt = 1;; attempt++) {
			const text = aside(`aside-${change.id}${attempt === 1 ? "" : `-${attempt}`}`, name);
			const third = isSealed(value) ? new Sealed(text, this.#fingerprint(this.#reveal(text))) : text;
			const [its] = this.#named(change.kind, {
				...change.holds,
				...change.send,
				[field]: third
			}).filter((one) => one.field === field);
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
		const before = new Set(this.#named(kind, holds).map(({ claim }) => claim));
		return this.#named(kind, {
			...holds,
			...send
		}).filter(({ claim }) => !before.has(claim));
	}
	/** What the resource is called now and is not called any more when the change is through. */
	#freed({ action, kind, send, holds }) {
		const after = new Set(this.#named(kind, {
			...holds,
			...send
		}).map(({ claim }) => claim));
		return this.#named(kind, holds).filter(({ claim }) => action === "delete" || !after.has(claim));
	}
	/** A secret and the live text that it may stand for must be found equal, so all of them are compared as fingerprints. */
	#named(kind, fields) {
		const { unique, heldOnce } = kindNamed(kind).identity;
		const named = (field, value, place) => {
			if (!isSealed(value) && typeof value !== "string") return [];
			return [{
				field,
				claim: `${kind} ${field} ${place} ${isSealed(value) ? value.fingerprint : this.#fingerprint(value)}`
			}];
		};
		const items = (field) => Array.isArray(fields[field]) ? fields[field] : [];
		return [...Object.entries(unique).flatMap(([field, { within = [] }]) => named(field, fields[field], within.map((beside) => String(fields[beside])).join())), ...heldOnce.flatMap((field) => items(field).flatMap((item) => named(field, item, "")))];
	}
};
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
	const { words, identity } = kindNamed(change.kind);
	const afterwards = identity.unique[field]?.afterwards;
	if (afterwards === void 0) return [];
	return [{
		code: "P-NAMES-MIX",
		severity: "warning",
		place: change.place,
		subject: subjectOf(change),
		sentence: `${subjectOf(change)} takes the ${field} that ${subjectOf(giver)} gives up. After each such change Chatwoot ${afterwards}, in the background and in any order, so what belongs to the one ${words.noun} can end up with the other.`,
		nextStep: `Do it in two merges: first give ${subjectOf(giver)} a ${field} that nothing has, and the rest when Chatwoot is through with it.`
	}];
}
// src/plan/order/order.ts
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
		const done = new Set(level);
		waiting = waiting.filter((change) => !done.has(change));
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
const rankOf = new Map(kinds.map(({ name }, index) => [name, index]));
function byKindAndKey(a, b) {
	const byKind = rankOf.get(a.kind) - rankOf.get(b.kind);
	return byKind !== 0 ? byKind : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
/** One level at a time keeps the order independent of how the changes came in. Nothing when all wait in a circle. */
function nextLevel(waiting, waitsFor) {
	const among = new Set(waiting);
	const free = waiting.filter((change) => !waitsFor(change).some((other) => among.has(other)));
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
		const isFirst = (other) => other !== change || change.action === "create";
		waits.get(change).push(...needed.filter((other) => isFirst(other) && !isDelete(other)));
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
		sentence: members.length === 1 ? `${subjectOf(change)} refers to itself, and does not exist yet.` : `${subjectOf(change)} is part of a circle of references: ${members.join(", ")}.`,
		nextStep: members.length === 1 ? "Take the reference out, apply, and put it in with a second pull request." : "None of them can come first. Take one reference out, apply, and put it in with a second pull request."
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
		for (const name of withParents(kind)) names.add(name);
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
	const { account, elsewhere, salt, reveal, allowed, now, lint, release = UNKNOWN } = sources;
	const { desired, ledger, findings: absent } = onThisServer(sources, release);
	const live = stillThere(sources.live, ledger);
	const met = match(desired, live, ledger, reveal, elsewhere);
	const taken = new Map(met.matched.map((one) => [one, takenBy(release, one, reveal)]));
	const its = {
		...met,
		matched: met.matched.map((one) => ({
			...one,
			desired: taken.get(one).desired
		}))
	};
	const references = new References(its, live);
	const fingerprint = fingerprintWith(salt);
	const terms = {
		reveal,
		fingerprint,
		now,
		allowed
	};
	const drafts = its.matched.map((one) => draft(one, references, terms));
	const findings = [
		...desired.notes ?? [],
		...absent,
		...its.findings,
		...[...taken.values()].flatMap((one) => one.findings),
		...managedElsewhere(its.matched, live, elsewhere),
		...twinsOf(its, live, ledger, elsewhere, reveal),
		...notListed(its.matched, live),
		...foreignEntries(ledger),
		...drafts.flatMap((one) => one.findings)
	];
	const ordered = inOrder([...drafts.flatMap(({ changes }) => changes), ...its.left.filter(({ kind }) => isKind(kind)).map((entry) => leave(entry, references, fingerprint))], (changes) => new Names(changes, live, reveal, fingerprint));
	const instead = heldInstead([...findings, ...ordered.findings], ordered.changes, ledger);
	const refused = refusedIn([...taken.values()], ordered.changes);
	const roots = [
		...drafts.flatMap(({ root }) => root === null ? [] : [root]),
		...refused.roots,
		...instead.roots
	];
	const { changes: open, held, findings: waits } = hold({
		changes: ordered.changes,
		held: []
	}, roots);
	const { changes, findings: along } = withWhatGoesAlong(open, its.matched);
	return {
		account,
		changes,
		held,
		contested: drafts.flatMap(({ contested }) => contested),
		findings: [
			...instead.findings,
			...refused.findings,
			...waits,
			...along,
			...lint?.({
				match: its,
				live,
				references,
				changes
			}) ?? []
		],
		wires: wiresOf(changes, references),
		names: namesOf(its),
		refreshed: drafts.flatMap(({ refreshed }) => refreshed),
		renamed: its.renamed,
		unchanged: drafts.filter((one) => one.changes.length === 0 && one.root === null).length,
		unmanaged: unmanagedIn(its, live),
		hasLedger: ledger !== null
	};
}
const UNKNOWN = {
	version: null,
	edition: null,
	features: null
};
/** What the server would refuse waits, with all that needs it; the files are to blame, and nothing drifts. */
function refusedIn(taken, changes) {
	const last = new Map(changes.filter(isWrite).map((change) => [subjectOf(change), change]));
	const refusals = taken.flatMap(({ refusal, desired }) => {
		const change = last.get(subjectOf(desired));
		return refusal === null || change === void 0 ? [] : [{
			refusal,
			change
		}];
	});
	return {
		roots: refusals.map(({ refusal: { sentence }, change: { kind, key, id, title, place } }) => ({
			kind,
			key,
			id,
			title,
			place,
			cause: "this change",
			gone: [],
			reason: sentence
		})),
		findings: refusals.map(({ refusal, change }) => ({
			...refusal,
			holds: [subjectOf(change)]
		}))
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
function unmanagedIn({ matched, left }, live) {
	const mine = /* @__PURE__ */ new Set([...matched.flatMap((one) => one.live === null ? [] : [`${one.kind.name} ${one.live.id}`]), ...left.map(({ kind, id }) => `${kind} ${id}`)]);
	const inUse = /* @__PURE__ */ new Set([...matched.map(({ kind }) => kind.name), ...left.map(({ kind }) => kind)]);
	return Object.entries(live).filter(([kind]) => inUse.has(kind)).reduce((count, [kind, resources]) => count + resources.filter(({ id }) => !mine.has(`${kind} ${id}`)).length, 0);
}
// src/plan/match/beyond.ts
/** Fields that a newer Chatwoot has and our schemas do not: those that somebody has written, by kind. */
/** Those of one resource. */
function beyondSchema(kind, fields) {
	const shape = shapeOf(kind.schema);
	return shape.type === "object" ? Object.keys(fields).filter((name) => !Object.hasOwn(shape.fields, name)) : [];
}
/** What is declared, and what was applied last. */
function beyondIn({ resources }, ledger) {
	const applied = Object.entries(ledger?.resources ?? {}).flatMap(([kind, its]) => Object.values(its).map(({ fields }) => ({
		kind,
		fields
	})));
	const found = /* @__PURE__ */ new Map();
	for (const { kind, fields } of [...resources, ...applied]) {
		const names = beyondSchema(kindNamed(kind), fields);
		if (names.length > 0) found.set(kind, (found.get(kind) ?? /* @__PURE__ */ new Set()).union(new Set(names)));
	}
	return found;
}
export { isRead as C, withDeletions as S, marksAfter as _, shareOf as a, deletedBy as b, References as c, resourceOf as d, withIds as f, isFilled as g, locatedAt as h, makePlan as i, readLive as l, listEverywhere as m, beyondSchema as n, onThisServer as o, list as p, kindsToRead as r, takenBy as s, beyondIn as t, readProfile as u, bindingsToRead as v, stillThere as x, match as y };
