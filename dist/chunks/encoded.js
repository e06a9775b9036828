import { i as LongInteger, n as Sealed } from "./json.js";
import { n as mapValues, t as mapItems } from "./same.js";
// src/plan/ledger/encoded.ts
const MARK = /^\$+secret$/;
const ESCAPED = /^\$\$+secret$/;
/** The same as plain JSON. What is undefined stays so, and `JSON.stringify` leaves it out. */
function encoded(value) {
	if (Array.isArray(value)) return mapItems(value, encoded);
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Sealed) return { ...value };
	if (value instanceof LongInteger) return value;
	return mapValues(value, encoded, (name) => MARK.test(name) ? `$${name}` : name);
}
/** The way back. Ledgers of the first releases hold nothing escaped: what looks sealed in them was. */
function decoded(value) {
	if (Array.isArray(value)) return mapItems(value, decoded);
	if (typeof value !== "object" || value === null || value instanceof LongInteger) return value;
	const { $secret, fingerprint } = value;
	if (typeof $secret === "string" && typeof fingerprint === "string" && Object.keys(value).length === 2) return new Sealed($secret, fingerprint);
	return mapValues(value, decoded, (name) => ESCAPED.test(name) ? name.slice(1) : name);
}
export { encoded as n, decoded as t };
