import { i as LongInteger, n as Sealed, r as isSealed, t as isObject } from "./json.js";
import { n as mapValues, t as mapItems } from "./same.js";
import { n as own } from "./paths.js";
import { t as canonical } from "./canonical.js";
import { r as subjectOf } from "./plan.js";
import { createHmac } from "node:crypto";
// src/redact/seal.ts
/**
* Secrets in the plan. A text that holds one is kept as written in the files plus a salted fingerprint of its value; a
* live text at the same place becomes a fingerprint too, so that the two can be compared and neither can be shown.
*/
function fingerprintWith(salt) {
	return (value) => createHmac("sha256", salt).update(value).digest("hex").slice(0, 32);
}
function hasSealed(value) {
	if (isSealed(value)) return true;
	if (Array.isArray(value)) return value.some(hasSealed);
	return isObject(value) && Object.values(value).some(hasSealed);
}
/** Gives every sealed text of the files its fingerprint; what comes from a receipt has one and keeps it. */
function seal(value, reveal, fingerprint) {
	return mapSealed(value, (sealed) => sealed.fingerprint === void 0 ? new Sealed(sealed.$secret, fingerprint(reveal(sealed.$secret))) : sealed);
}
/** Gives every sealed text the fingerprint of what is written, its secrets by their names: for whoever has no values. */
function sealAsWritten(value, fingerprint) {
	return mapSealed(value, ({ $secret }) => new Sealed($secret, fingerprint($secret)));
}
/** Puts the secrets back, at the last moment before a request is sent. */
function unseal(value, reveal) {
	return mapSealed(value, ({ $secret }) => reveal($secret));
}
function mapSealed(value, to) {
	if (isSealed(value)) return to(value);
	if (Array.isArray(value)) return mapItems(value, (item) => mapSealed(item, to));
	return isObject(value) ? mapValues(value, (inner) => mapSealed(inner, to)) : value;
}
/**
* Seals a value the way a model of it is sealed. Where the model holds a secret anywhere, every text of the value that
* the model does not repeat openly in the same place is sealed: a list may have been reordered, and an old secret looks
* like any text.
*/
function sealLike(model, value, fingerprint) {
	return value === void 0 || !hasSealed(model) ? value : sealTexts(model, value, fingerprint);
}
function sealTexts(model, value, fingerprint) {
	if (typeof value === "string") return value === model ? value : new Sealed("", fingerprint(value));
	if (Array.isArray(value)) return value.map((item, index) => sealTexts(Array.isArray(model) ? model[index] : void 0, item, fingerprint));
	if (!isObject(value)) return value;
	const inside = isObject(model) ? model : {};
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sealTexts(own(inside, name), inner, fingerprint)]));
}
/**
* Structural equality. The order of an object's keys means nothing (PostgreSQL's jsonb does not keep it), and sealed
* texts are equal when their fingerprints are.
*/
function isEqual(a, b) {
	if (a === b) return true;
	if (a instanceof LongInteger) return b instanceof LongInteger && a.digits === b.digits;
	if (isSealed(a) && isSealed(b)) return a.fingerprint === b.fingerprint && (a.fingerprint !== void 0 || a.$secret === b.$secret);
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
	if (!isObject(a) || !isObject(b)) return false;
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]));
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
// src/plan/match/locate.ts
function locate({ kind, resource, entry, parent }, among, reveal) {
	const { id } = resource;
	const { live } = among;
	if (id !== null && entry !== null && id !== entry.id) {
		const finding = wrong(resource, "P-PIN-MOVED", `"$id" says ${id}, but id ${entry.id} is managed under this key`, `To manage ${id} instead, first stop managing ${entry.id}: list this key in "$forget" and apply, then declare it again.`, "$id");
		return {
			live: byId(live, entry.id),
			findings: [finding]
		};
	}
	const known = id === null ? entry && byId(live, entry.id) : byId(live, id);
	if (known !== null) return {
		live: known,
		findings: []
	};
	const found = byNaturalKey(kind, resource, {
		...among,
		live: beside(kind, live, parent)
	}, reveal);
	return id === null || entry !== null ? found : {
		live: found.live,
		findings: [noSuchId(kind, resource, id, live), ...found.findings]
	};
}
function noSuchId(kind, resource, id, live) {
	const ids = live.map((one) => one.id).sort((a, b) => a - b);
	return wrong(resource, "P-NO-SUCH-ID", `"$id" ${id} does not exist among the ${kind.name} of this account`, ids.length === 0 ? "Take \"$id\" out to have it created." : `There are ${ids.slice(0, 20).join(", ")}.`, "$id");
}
/** Those nested under the same resource: names are given within it. */
function beside(kind, live, parent) {
	const { under } = kind.endpoint;
	return under === null || parent === void 0 ? live : childrenIn(live)(under).get(parent) ?? [];
}
const childrenIn = onceFor((live) => onceFor(({ at }) => Map.groupBy(live, ({ fields }) => fields[at])));
function byNaturalKey(kind, resource, { live, taken }, reveal) {
	const name = naturalKeyOf(kind, { fields: unseal(resource.fields, reveal) });
	const candidates = name !== void 0 && name !== null && typeof name !== "object" ? calledSo(kind, live, name).filter(({ id }) => !taken.has(`${kind.name} ${id}`)) : [];
	if (candidates.length < 2) return {
		live: candidates[0] ?? null,
		findings: []
	};
	const ids = candidates.map((one) => one.id).sort((a, b) => a - b);
	return {
		live: null,
		findings: [wrong(resource, "P-AMBIGUOUS", `${ids.length} ${kind.name} on the server have the ${keyWords(kind)} ${kind.identity.naturalKey.map((field) => JSON.stringify(asWritten(resource.fields[field]))).join(" and ")} (ids ${ids.join(", ")})`, `Say which one is meant: "$id": ${ids[0]}.`)]
	};
}
/** What may be shown: the name of a secret, not its value. */
function asWritten(value) {
	return isSealed(value) ? value.$secret : value;
}
/** The value of a field that tells resources apart, in canonical form. */
function canonicalValue(kind, { fields }, field) {
	const value = fields[field];
	return value === void 0 ? void 0 : canonical(kind, { [field]: value })[field];
}
/**
* What tells it from others of its kind, in canonical form: of several fields a text of their values. Undefined when one
* of them is missing, or there are none. Where some are known from the place (`where`), it is told by the others.
*/
function naturalKeyOf(kind, named, where = {}) {
	const [first, ...others] = kind.identity.naturalKey.filter((field) => !Object.hasOwn(where, field));
	if (first === void 0) return void 0;
	const value = canonicalValue(kind, named, first);
	if (others.length === 0) return value;
	const all = [value, ...others.map((field) => canonicalValue(kind, named, field))];
	return all.every((one) => typeof one === "string") ? all.join(" / ") : void 0;
}
/**
* The natural key together with what it is nested under: names are given within that. Both sides that are compared hold
* the parent in one form, as an id or as a key.
*/
function fullKeyOf(kind, named) {
	const name = naturalKeyOf(kind, named);
	const { under } = kind.endpoint;
	return under === null || typeof name !== "string" ? name : `${String(named.fields[under.at])} / ${name}`;
}
/** What people call its natural key. */
function keyWords({ identity }) {
	return identity.naturalKey.join(" and ");
}
/** Whether a reference to those `where` can mean it. */
function isAmong(kind, named, where = {}) {
	return Object.entries(where).every(([field, value]) => canonicalValue(kind, named, field) === value);
}
const idsIn = onceFor((live) => firstBy(live, ({ id }) => id));
/** The first one with this id. */
function byId(live, id) {
	return idsIn(live).get(id) ?? null;
}
const namesIn = onceFor((live) => onceFor((kind) => Map.groupBy(live, (one) => naturalKeyOf(kind, one))));
/** Those of a list with this natural key, in the order of the list. */
function calledSo(kind, live, name) {
	return namesIn(live)(kind).get(name) ?? [];
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
export { seal as _, isAmong as a, unseal as b, naturalKeyOf as c, firstBy as d, once as f, isEqual as g, hasSealed as h, fullKeyOf as i, wrong as l, fingerprintWith as m, calledSo as n, keyWords as o, onceFor as p, canonicalValue as r, locate as s, byId as t, allBy as u, sealAsWritten as v, sealLike as y };
