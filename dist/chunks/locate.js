import { a as subjectOf } from "./plan.js";
import { n as isSealed, r as LongInteger, t as Sealed } from "./sealed.js";
import { t as isObject } from "./json.js";
import { C as valueAt, _ as shapeOf, g as shapeFor, x as own } from "./kinds.js";
import { createHmac } from "node:crypto";
// src/plan/model/paths.ts
/** The field of a resource that a path begins with. */
function fieldOf(path) {
	return /^[^.[]*/.exec(path)[0];
}
/** All fields but these. */
function without(fields, names) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
/** Whether a path is `of` or lies inside it. */
function isWithin(path, of) {
	return path === of || path.startsWith(of) && (path[of.length] === "." || path[of.length] === "[");
}
// src/plan/model/canonical.ts
/** Keeps what the kind's schema names; whatever else the server sent, credentials included, goes no further. */
function project(kind, raw) {
	return keep(shapeOf(kind.schema), raw);
}
function keep(shape, value) {
	const of = shapeFor(shape, value);
	if (of.type === "list") return Array.isArray(value) ? value.map((item) => keep(of.item, item)) : value;
	if (of.type !== "object" || !isObject(value)) return value;
	const named = Object.keys(of.fields).filter((name) => Object.hasOwn(value, name));
	return Object.fromEntries(named.map((name) => [name, keep(of.fields[name], value[name])]));
}
function canonical(kind, fields) {
	const shape = shapeOf(kind.schema);
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => {
		if (isSealed(value)) return [name, value];
		const plain = simplest(partOf(shape, name), isName(kind, name) ? composed(value) : value);
		const form = own(kind.comparison.canonical, name);
		return [name, form === void 0 ? plain : form(plain)];
	}));
}
/**
* What every kind has in common: "" and null in a text that may be null, and false and null in a boolean, are one nothing;
* and a null inside a list never arrives (Rails takes it out of every list, seen on 4.15.1).
*/
function simplest(shape, value) {
	if (isSealed(value)) return value;
	if (typeof value === "string") return shape.type === "leaf" && shape.blank === "text" && value === "" ? null : value;
	if (value === null) return shape.type === "leaf" && shape.blank === "boolean" ? false : null;
	const of = shapeFor(shape, value);
	if (Array.isArray(value)) return value.filter((item) => item !== null).map((item) => simplest(of.type === "list" ? of.item : ANYTHING, item));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, simplest(partOf(of, name), inner)]));
}
/** Whether others, people or references, tell a resource by this field. */
function isName(kind, field) {
	return field === kind.identity.nameField || field === kind.identity.referredBy;
}
/** Names that look the same are the same: letters and their accents in one (NFC), as most keyboards write them. */
function composed(value) {
	return typeof value === "string" ? value.normalize() : value;
}
const ANYTHING = { type: "leaf" };
function partOf(shape, name) {
	return shape.type === "object" ? own(shape.fields, name) ?? ANYTHING : ANYTHING;
}
/**
* The units of comparison by path: an object the schema describes is compared field by field, a keyed list item by item,
* anything else (a plain value, another list, free JSON, and an object or list with nothing in it) as a whole.
*/
function unitsOf(kind, fields) {
	const units = /* @__PURE__ */ new Map();
	mapUnits(kind, fields, (path, value) => {
		units.set(path, value);
		return value;
	});
	return units;
}
/**
* What stands where another side has a unit: the unit of that path, or, where the other side has an empty object or list,
* all that this one holds there.
*/
function unitIn(kind, fields) {
	const units = unitsOf(kind, fields);
	return (path) => units.get(path) ?? valueAt(fields, path);
}
/** An object or a list with nothing in it. */
function isEmptied(value) {
	return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
/** Replaces every unit; undefined takes it out, and what holds nothing else goes with it. */
function mapUnits(kind, fields, to) {
	const walk = (shape, value, path, keyedBy) => {
		const of = shapeFor(shape, value);
		if (of.type === "object" && isObject(value)) {
			const inner = Object.entries(value).map(([name, one]) => [name, walk(own(of.fields, name) ?? { type: "leaf" }, one, path === "" ? name : `${path}.${name}`, own(kind.comparison.keyed, name))]);
			const kept = inner.filter((entry) => entry[1] !== void 0);
			if (inner.length === 0 && path !== "") return to(path, value);
			return kept.length === 0 && inner.length > 0 ? void 0 : Object.fromEntries(kept);
		}
		if (of.type === "list" && keyedBy !== void 0 && Array.isArray(value) && value.length > 0) {
			const items = value.flatMap((item) => {
				const kept = walk(of.item, item, `${path}[${keyedBy}=${String(item[keyedBy])}]`, void 0);
				return kept === void 0 ? [] : [{
					[keyedBy]: item[keyedBy],
					...kept
				}];
			});
			return items.length === 0 ? void 0 : items;
		}
		return to(path, value);
	};
	return walk(shapeOf(kind.schema), fields, "", void 0) ?? {};
}
/**
* What an update sends: every field in which something changes, whole, because Chatwoot replaces JSON columns as they
* come; what the files do not manage inside it is taken from live. Of a `partial` field and of a keyed list only what
* changes is sent. What the kind carries along goes with it, as live has it.
*/
function sendOf(kind, desired, live, changed) {
	const isChanged = (path) => changed.some((unit) => unit === path || unit.startsWith(`${path}.`) || unit.startsWith(`${path}[`));
	const sent = Object.keys(desired).filter(isChanged).map((name) => {
		const [ours, theirs] = [desired[name], own(live, name) ?? null];
		if (kind.requests.partial.includes(name) && isObject(ours)) {
			const shape = partOf(shapeOf(kind.schema), name);
			const parts = Object.entries(ours).filter(([inner]) => isChanged(`${name}.${inner}`));
			const beside = isObject(theirs) ? theirs : {};
			return [name, Object.fromEntries(parts.map(([inner, value]) => [inner, overlay(shapeFor(shape, ours), inner, value, own(beside, inner) ?? null)]))];
		}
		const keyedBy = own(kind.comparison.keyed, name);
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
function carriedIn(kind, fields) {
	return Object.fromEntries(kind.requests.carried.flatMap((name) => Object.hasOwn(fields, name) ? [[name, fields[name]]] : []));
}
function overlay(shape, name, ours, theirs) {
	const of = shape.type === "object" ? shapeFor(own(shape.fields, name) ?? { type: "leaf" }, ours) : shape;
	if (of.type !== "object" || !isObject(ours) || !isObject(theirs) || Object.keys(ours).length === 0) return ours;
	const merged = Object.entries(ours).map(([inner, value]) => [inner, overlay(of, inner, value, own(theirs, inner) ?? null)]);
	return {
		...theirs,
		...Object.fromEntries(merged)
	};
}
/** What people call it; a name that is a secret is not told. */
function titleOf(kind, fields, key) {
	const name = fields[kind.identity.nameField];
	return typeof name === "string" && name !== "" ? name : key;
}
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
	if (Array.isArray(value)) return value.map((item) => mapSealed(item, to));
	if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapSealed(inner, to)]));
	return value;
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
	return under === null || parent === void 0 ? live : live.filter(({ fields }) => fields[under.at] === parent);
}
function byNaturalKey(kind, resource, { live, taken }, reveal) {
	const name = naturalKeyOf(kind, { fields: unseal(resource.fields, reveal) });
	const isCalledSo = (one) => kind.endpoint.isSingle || naturalKeyOf(kind, one) === name;
	const candidates = name !== void 0 && name !== null && typeof name !== "object" || kind.endpoint.isSingle ? live.filter((one) => isCalledSo(one) && !taken.has(`${kind.name} ${one.id}`)) : [];
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
* of them is missing. Where some are known from the place (`where`), it is told by the others.
*/
function naturalKeyOf(kind, named, where = {}) {
	const [first, ...others] = kind.identity.naturalKey.filter((field) => !Object.hasOwn(where, field));
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
export { titleOf as C, isWithin as D, fieldOf as E, without as O, sendOf as S, unitsOf as T, composed as _, keyWords as a, mapUnits as b, wrong as c, isEqual as d, seal as f, canonical as g, unseal as h, isAmong as i, fingerprintWith as l, sealLike as m, canonicalValue as n, locate as o, sealAsWritten as p, fullKeyOf as r, naturalKeyOf as s, byId as t, hasSealed as u, isEmptied as v, unitIn as w, project as x, isName as y };
