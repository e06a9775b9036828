import { i as LongInteger, n as Sealed } from "./json.js";
// src/plan/ledger/encoded.ts
const MARK = /^\$+secret$/;
const ESCAPED = /^\$\$+secret$/;
/** The same as plain JSON. What is undefined stays so, and `JSON.stringify` leaves it out. */
function encoded(value) {
	if (Array.isArray(value)) return value.map(encoded);
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Sealed) return { ...value };
	if (value instanceof LongInteger) return value;
	return renamed(value, (name) => MARK.test(name) ? `$${name}` : name, encoded);
}
/** The way back. Ledgers of the first releases hold nothing escaped: what looks sealed in them was. */
function decoded(value) {
	if (Array.isArray(value)) return value.map(decoded);
	if (typeof value !== "object" || value === null || value instanceof LongInteger) return value;
	const { $secret, fingerprint, ...others } = value;
	if (typeof $secret === "string" && typeof fingerprint === "string" && Object.keys(others).length === 0) return new Sealed($secret, fingerprint);
	return renamed(value, (name) => ESCAPED.test(name) ? name.slice(1) : name, decoded);
}
function renamed(of, name, inner) {
	return Object.fromEntries(Object.entries(of).map(([each, value]) => [name(each), inner(value)]));
}
export { encoded as n, decoded as t };
