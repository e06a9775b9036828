// src/plan/model/plan.ts
/** How many there are, those that are not told included. */
function countOf(findings) {
	return findings.reduce((count, { standsFor = 1 }) => count + standsFor, 0);
}
/** Whether applying the change writes to Chatwoot; adopt and forget only touch the ledger. */
function isWrite(change) {
	return change.action !== "adopt" && change.action !== "forget";
}
function subjectOf(of) {
	return `${of.kind}/${of.key}`;
}
/** What people may call a resource: it stands in paths, in yeses and in the ledger. */
function isKey(text) {
	return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,99}$/u.test(text) && !isOfLanguage(text);
}
/** Names such as `constructor` that every object of the language has by itself. */
function isOfLanguage(name) {
	return name in Object.prototype || name === "prototype";
}
export { subjectOf as a, isWrite as i, isKey as n, isOfLanguage as r, countOf as t };
