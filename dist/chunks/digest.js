import { r as isSealed, t as isObject } from "./json.js";
import { createHash } from "node:crypto";
// src/plan/approve/digest.ts
/** The digest ties what was reviewed to what is applied: equal exactly when the operations are. */
/**
* Over the operations and what they send; live values, causes and wording may differ. A secret counts by its name: its
* fingerprint depends on a salt that the first apply makes. 64 hexadecimal digits.
*/
function digestOf({ account, changes }) {
	return hashOf({
		account,
		operations: changes.map(operationOf)
	});
}
/** One for each change, in their order: 12 characters, enough to tell operations of one account apart. */
function operationDigests({ account, changes }) {
	return changes.map((change) => Buffer.from(hashOf({
		account,
		operation: operationOf(change)
	}), "hex").toString("base64url").slice(0, 12));
}
function operationOf({ action, kind, key, id, send, aside }) {
	return {
		action,
		kind,
		key,
		id,
		send,
		...aside && { aside }
	};
}
function hashOf(value) {
	return createHash("sha256").update(stable(value)).digest("hex");
}
/** JSON with the keys of every object in order. */
function stable(value) {
	if (Array.isArray(value)) return `[${value.map(stable).join(",")}]`;
	if (isSealed(value)) return `secret ${JSON.stringify(value.$secret)}`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${stable(value[name])}`).join(",")}}`;
}
export { operationDigests as n, digestOf as t };
