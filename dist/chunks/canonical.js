import { n as shapeOf, t as shapeFor } from "./shape.js";
import { n as isObject } from "./paths.js";
import { i as isSealed } from "./seal.js";
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
export { titleOf as a, sendOf as i, mapUnits as n, unitsOf as o, project as r, canonical as t };
