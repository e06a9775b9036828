import { n as mapValues, t as mapItems } from "./same.js";
import { r as isSealed, t as isObject } from "./json.js";
import { T as shapeOf, w as shapeFor } from "./kinds.js";
import { a as valueAt, n as own } from "./paths.js";
// src/plan/model/canonical.ts
/**
* Keeps what the kind's schema names, and fields that somebody has named; whatever else the server sent, credentials
* included, goes no further.
*/
function project(kind, raw, also = []) {
	const named = [...also].filter((name) => Object.hasOwn(raw, name));
	return {
		...Object.fromEntries(named.map((name) => [name, raw[name]])),
		...keep(shapeOf(kind.schema), raw)
	};
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
	return mapValues(fields, (value, name) => {
		if (isSealed(value)) return value;
		const plain = simplest(partOf(shape, name), isName(kind, name) ? composed(value) : value);
		const form = own(kind.comparison.canonical, name);
		return form === void 0 ? plain : form(plain);
	});
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
	if (Array.isArray(value)) {
		const items = value.includes(null) ? value.filter((item) => item !== null) : value;
		return mapItems(items, (item) => simplest(of.type === "list" ? of.item : ANYTHING, item));
	}
	return isObject(value) ? mapValues(value, (inner, name) => simplest(partOf(of, name), inner)) : value;
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
	return (path) => units.has(path) ? units.get(path) : valueAt(fields, path);
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
/** The value of the field that says its name, where the kind has one. */
function nameIn({ identity: { nameField } }, fields) {
	return nameField === null ? void 0 : fields[nameField];
}
/** What people call it; a name that is a secret is not told. */
function titleOf(kind, fields, key) {
	const name = nameIn(kind, fields);
	return typeof name === "string" && name !== "" ? name : key;
}
export { mapUnits as a, sendOf as c, unitsOf as d, isName as i, titleOf as l, composed as n, nameIn as o, isEmptied as r, project as s, canonical as t, unitIn as u };
