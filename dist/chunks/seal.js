import { createHmac } from "node:crypto";
// src/plan/paths.ts
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** Replaces every value that `at` leads to; whatever does not have the expected structure stays as it is. */
function mapAt(value, at, to) {
	return follow(value, stepsOf(at), "", to);
}
function follow(value, steps, place, to) {
	const [step, ...rest] = steps;
	if (step === void 0) return to(value, place);
	if ("name" in step) {
		if (!isObject(value) || !(step.name in value)) return value;
		const inner = place === "" ? step.name : `${place}.${step.name}`;
		return {
			...value,
			[step.name]: follow(value[step.name], rest, inner, to)
		};
	}
	if (!Array.isArray(value)) return value;
	const isMeant = (item) => "each" in step || isObject(item) && item[step.where] === step.is;
	return value.map((item, index) => isMeant(item) ? follow(item, rest, `${place}[${index}]`, to) : item);
}
const steps = /* @__PURE__ */ new Map();
function stepsOf(at) {
	const found = steps.get(at);
	if (found !== void 0) return found;
	const parsed = [...at.matchAll(/\[\]|\[(\w+)=([^\]]*)\]|[^.[\]]+/g)].map(([whole, where, is]) => {
		if (whole === "[]") return { each: true };
		return where === void 0 ? { name: whole } : {
			where,
			is
		};
	});
	steps.set(at, parsed);
	return parsed;
}
/** The value at a dotted path of names, or undefined. */
function valueAt(value, path) {
	return path === "" ? value : path.split(".").reduce((at, name) => isObject(at) ? at[name] : void 0, value);
}
/** The field of a resource that a path begins with. */
function fieldOf(path) {
	return /^[^.[]*/.exec(path)[0];
}
/** Whether a path is `of` or lies inside it. */
function isWithin(path, of) {
	return path === of || path.startsWith(of) && (path[of.length] === "." || path[of.length] === "[");
}
// src/plan/seal.ts
/**
* Secrets in the plan. A text that holds one is kept as written in the files plus a salted fingerprint of its value; a
* live text at the same place becomes a fingerprint too, so that the two can be compared and neither can be shown.
*/
function fingerprintWith(salt) {
	return (value) => createHmac("sha256", salt).update(value).digest("hex").slice(0, 32);
}
function isSealed(value) {
	return isObject(value) && typeof value.$secret === "string";
}
function hasSealed(value) {
	if (isSealed(value)) return true;
	if (Array.isArray(value)) return value.some(hasSealed);
	return isObject(value) && Object.values(value).some(hasSealed);
}
/** Gives every `{ $secret: text }` of the files its fingerprint. */
function seal(value, reveal, fingerprint) {
	return mapSealed(value, ({ $secret }) => ({
		$secret,
		fingerprint: fingerprint(reveal($secret))
	}));
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
	if (typeof value === "string") return value === model ? value : {
		$secret: "",
		fingerprint: fingerprint(value)
	};
	if (Array.isArray(value)) return value.map((item, index) => sealTexts(Array.isArray(model) ? model[index] : void 0, item, fingerprint));
	if (!isObject(value) || isSealed(value)) return value;
	const inside = isObject(model) && !isSealed(model) ? model : {};
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sealTexts(inside[name], inner, fingerprint)]));
}
/**
* Structural equality. The order of an object's keys means nothing (PostgreSQL's jsonb does not keep it), and sealed
* texts are equal when their fingerprints are.
*/
function isEqual(a, b) {
	if (a === b) return true;
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
	if (!isObject(a) || !isObject(b)) return false;
	if (isSealed(a) && isSealed(b)) return a.fingerprint === b.fingerprint;
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]));
}
export { sealLike as a, isObject as c, valueAt as d, seal as i, isWithin as l, isEqual as n, unseal as o, isSealed as r, fieldOf as s, fingerprintWith as t, mapAt as u };
