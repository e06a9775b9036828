import { n as isObject } from "./paths.js";
import { createHmac } from "node:crypto";
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
/** Gives every `{ $secret: text }` of the files its fingerprint; what comes from a receipt has one and keeps it. */
function seal(value, reveal, fingerprint) {
	return mapSealed(value, (sealed) => sealed.fingerprint === void 0 ? {
		$secret: sealed.$secret,
		fingerprint: fingerprint(reveal(sealed.$secret))
	} : sealed);
}
/** Gives every sealed text the fingerprint of what is written, its secrets by their names: for whoever has no values. */
function sealAsWritten(value, fingerprint) {
	return mapSealed(value, ({ $secret }) => ({
		$secret,
		fingerprint: fingerprint($secret)
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
export { seal as a, unseal as c, isSealed as i, hasSealed as n, sealAsWritten as o, isEqual as r, sealLike as s, fingerprintWith as t };
