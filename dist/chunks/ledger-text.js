import { i as WorkflowError } from "./errors.js";
import { c as int, d as nullable, f as number, g as record, l as json$1, n as _enum, o as exactOptional, p as object, r as array, t as _default, u as literal, v as strictObject, y as string } from "./schemas.js";
// src/plan/ledger-text.ts
/**
* The ledger and its receipts as text, the same in a branch and in a file.
*
* A ledger that cannot be read whole is an error and never "no ledger": without one, nothing we own would be known to
* be ours.
*/
const VERSION = 1;
const json = json$1();
const fields = record(string(), json);
const apply = {
	commit: nullable(string()),
	actor: nullable(string()),
	run: string(),
	at: string()
};
const LedgerText = strictObject({
	version: literal(VERSION),
	account: int(),
	salt: string(),
	resources: record(string(), record(string(), strictObject({
		id: int(),
		fields,
		protect: exactOptional(literal(true)),
		folder: exactOptional(string()),
		reverts: exactOptional(record(string(), array(string()))),
		refused: exactOptional(fields)
	}))),
	last: nullable(strictObject(apply))
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
	effort: object({
		reads: int(),
		writes: int(),
		retries: int(),
		seconds: number()
	})
});
/** Keys sorted at every depth and a final newline, so that two versions compare line by line. */
function textOf(value) {
	return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
/** One receipt on one line. */
function lineOf(receipt) {
	return `${JSON.stringify(sorted(receipt))}\n`;
}
/** `place` is where the text was found, for the error. */
function ledgerFrom(text, place, account) {
	const value = parsed(text, place);
	const { version } = Object(value);
	if (Number.isInteger(version) && version > VERSION) throw new WorkflowError(`${place} was written by a newer chatwoot-as-code (version ${version} of the ledger, this one knows ${VERSION}). Update the action or the command.`);
	const ledger = fitting(LedgerText, value, place);
	if (ledger.account !== account) throw new WorkflowError(`${place} is about account ${ledger.account}, not ${account}. Nothing was done; every account has a ledger of its own.`);
	return ledger;
}
function receiptFrom(text, place) {
	return fitting(ReceiptText, parsed(text, place), place);
}
function parsed(text, place) {
	try {
		return JSON.parse(text, (key, value) => {
			if (key === "__proto__") throw new SyntaxError("a resource cannot be called __proto__");
			return value;
		});
	} catch (error) {
		throw damaged(place, "it is not JSON", error);
	}
}
function fitting(schema, value, place) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = issue?.path.join(".");
	throw damaged(place, path ? `${path} is not as we write it` : "it is not as we write it");
}
function damaged(place, why, cause) {
	return new WorkflowError(`${place} is damaged: ${why}. Put back its last good version; without it nobody knows what is ours on the server.`, { cause });
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)]);
	return Object.fromEntries(entries.toSorted(([a], [b]) => a < b ? -1 : 1));
}
export { textOf as i, lineOf as n, receiptFrom as r, ledgerFrom as t };
