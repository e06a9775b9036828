import { a as parseJson, i as LongInteger, t as isObject } from "./json.js";
import { a as WorkflowError } from "./errors.js";
import { t as isKey } from "./key.js";
import { D as _regex, b as strictObject, c as exactOptional, f as literal, h as object, i as boolean, m as number, n as _enum, o as custom, p as nullable, r as array, t as _default, u as int, v as record, x as string } from "./schemas.js";
import { t as entriesOf } from "./ledger.js";
import { r as subjectOf } from "./plan.js";
import { n as encoded, t as decoded } from "./encoded.js";
// src/plan/ledger/ledger-text.ts
/**
* The ledger and its receipts as text, the same in a branch and in a file.
*
* A ledger that cannot be read whole is an error and never "no ledger": without one, nothing we own would be known to
* be ours.
*/
const VERSION = 1;
/** Free JSON, kept as it came: a copy would lose names such as `__proto__`. */
const fields = custom(isObject);
const time = string().check(_regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const apply = {
	commit: nullable(string()),
	actor: nullable(string()),
	run: string(),
	at: string()
};
const LedgerText = strictObject({
	version: literal(VERSION),
	account: int(),
	installation: exactOptional(strictObject({
		address: string(),
		created_at: string()
	})),
	salt: string(),
	resources: record(string(), record(string(), strictObject({
		id: int(),
		fields,
		protect: exactOptional(literal(true)),
		folder: exactOptional(string()),
		reverts: exactOptional(record(string(), array(time))),
		refused: exactOptional(fields),
		goesAlong: exactOptional(literal(true))
	}))),
	last: nullable(strictObject(apply)),
	signature: exactOptional(string()),
	commits: exactOptional(record(string(), strictObject({
		commit: string(),
		since: nullable(string()),
		isPartly: exactOptional(boolean())
	}))),
	late: exactOptional(record(string(), string())),
	deleting: exactOptional(array(strictObject({
		kind: string(),
		id: int(),
		since: string()
	})))
});
const ReceiptText = object({
	...apply,
	account: int(),
	mode: string(),
	digest: string(),
	outcomes: array(object({
		action: _enum([
			"create",
			"update",
			"delete",
			"adopt",
			"forget"
		]),
		kind: string(),
		key: string(),
		id: nullable(int()),
		state: _enum([
			"applied",
			"failed",
			"not attempted"
		]),
		reason: nullable(string()),
		before: fields,
		refused: exactOptional(array(string())),
		after: _default(fields, {})
	})),
	undid: exactOptional(string()),
	signature: exactOptional(string()),
	effort: object({
		reads: int(),
		writes: int(),
		retries: int(),
		seconds: number()
	})
});
/** Keys sorted at every depth and a final newline, so that two versions compare line by line. */
function textOf(value) {
	return `${JSON.stringify(sorted(encoded(value)), null, 2)}\n`;
}
/** One receipt on one line. */
function lineOf(receipt) {
	return `${JSON.stringify(sorted(encoded(receipt)))}\n`;
}
/** `place` is where the text was found, for the error. */
function ledgerFrom(text, place, account) {
	const value = parsed(text, place);
	const { version } = Object(value);
	if (Number.isInteger(version) && version > VERSION) throw new WorkflowError(`${place} was written by a newer chatwoot-as-code (version ${version} of the ledger, this one knows ${VERSION}). Update the action or the command.`);
	const ledger = fitting(LedgerText, value, place);
	const wrong = misnamed(value) ?? twiceIn(ledger);
	if (wrong !== null) throw damaged(place, wrong);
	if (ledger.account !== account) throw new WorkflowError(`${place} is about account ${ledger.account}, not ${account}. Nothing was done; every account has a ledger of its own.`);
	return ledger;
}
function receiptFrom(text, place) {
	return fitting(ReceiptText, parsed(text, place), place);
}
function parsed(text, place) {
	try {
		return decoded(parseJson(text));
	} catch (error) {
		throw damaged(place, "it is not JSON", error);
	}
}
/** What nothing of ours is called; such names are also those that objects of the language have by themselves. */
function misnamed(value) {
	const { resources } = value;
	const isKindName = (name) => /^[a-z][a-z0-9_]*$/.test(name) && isKey(name);
	const names = Object.entries(resources).flatMap(([kind, entries]) => isKindName(kind) ? Object.keys(entries).flatMap((key) => isKey(key) ? [] : [subjectOf({
		kind,
		key
	})]) : [kind]);
	return names.length === 0 ? null : `nothing can be called ${JSON.stringify(names[0])}`;
}
/** A resource with two keys: whichever of them the files no longer declare would delete what the other one declares. */
function twiceIn(ledger) {
	const seen = /* @__PURE__ */ new Map();
	for (const entry of entriesOf(ledger)) {
		const [resource, subject] = [`${entry.kind} ${entry.id}`, subjectOf(entry)];
		const first = seen.get(resource);
		if (first !== void 0) return `${first} and ${subject} have the same id ${entry.id}`;
		seen.set(resource, subject);
	}
	return null;
}
function fitting(schema, value, place) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = issue?.path.join(".");
	if (issue?.code === "unrecognized_keys") {
		const names = [...issue.path, issue.keys[0]].join(".");
		throw new WorkflowError(`${place} holds ${names}, which this version does not know: a newer chatwoot-as-code wrote it. Update the action or the command. If there was no newer one, put back its last good version.`);
	}
	throw damaged(place, path ? `${path} is not as we write it` : "it is not as we write it");
}
function damaged(place, why, cause) {
	return new WorkflowError(`${place} is damaged: ${why}. Put back its last good version; without it nobody knows what is ours on the server.`, { cause });
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null || value instanceof LongInteger) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)]);
	return Object.fromEntries(entries.toSorted(([a], [b]) => a < b ? -1 : 1));
}
export { textOf as i, lineOf as n, receiptFrom as r, ledgerFrom as t };
