import { n as isObject } from "./paths.js";
import { t as nearest } from "./nearest.js";
import { r as subjectOf, t as isKey } from "./plan.js";
import { i as isSealed } from "./seal.js";
import { createHash } from "node:crypto";
// src/plan/allowed.ts
/** What people have said yes to. A yes names one operation and stands where reviewers see it. */
const ACTIONS = [
	"create",
	"update",
	"delete",
	"adopt",
	"forget"
];
/** A line that is nothing but a yes; around it the marks of lists, quotations, ticked boxes, bold and code. */
const LINE = /^[ \t>*+-]*(?:\d+[.)][ \t]+)?(?:\[[xX]\][ \t]+)?["“'`]*allow["”'`*]*:["”'`*]*[ \t]*(.*)$/gimu;
/** An operation is no longer than this; a longer text is not even looked at. */
const LONGEST = 200;
/** So many misspelt yeses are told. */
const MOST_TOLD = 20;
function operationOf$1(change) {
	return `${change.action} ${subjectOf(change)}`;
}
/**
* The yeses in a description or an input: one on a line, `allow: delete inboxes/old`, or several with commas between. A
* line with anything else on it says nothing. In an HTML comment nobody sees it, so there it does not count; in a code
* block everybody does.
*/
function allowedIn(text) {
	const seen = text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
	return new Set([...seen.matchAll(LINE)].flatMap(([, list]) => {
		const operations = list.split(",").map(operationIn);
		return operations.every((operation) => operation !== null) ? operations : [];
	}));
}
function operationIn(text) {
	if (text.length > LONGEST) return null;
	const [, action, kind, key] = /^["“'`*]*(\w+)[ \t]+(\w+)\/(\S+?)["”'`*]*$/u.exec(text.trim()) ?? [];
	return action !== void 0 && ACTIONS.includes(action.toLowerCase()) && isKey(key) ? `${action.toLowerCase()} ${kind}/${key}` : null;
}
/** A yes to what the plan does not hold is most likely misspelt. */
function withoutOperation(allowed, changes) {
	const operations = changes.map(operationOf$1);
	return [...allowed].filter((operation) => !operations.includes(operation)).slice(0, MOST_TOLD).map((operation) => {
		const guess = nearest(operation, operations);
		return {
			code: "G-ALLOW-NOTHING",
			severity: "note",
			place: null,
			subject: null,
			sentence: `Somebody said yes to \`${operation}\`, which is not in this plan.`,
			nextStep: guess === null ? "It does no harm." : `Did you mean \`allow: ${guess}\`?`
		};
	});
}
// src/plan/digest.ts
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
	if (!isObject(value)) return JSON.stringify(value);
	if (isSealed(value)) return stable({ secret: value.$secret });
	return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${stable(value[name])}`).join(",")}}`;
}
export { withoutOperation as a, operationOf$1 as i, operationDigests as n, allowedIn as r, digestOf as t };
