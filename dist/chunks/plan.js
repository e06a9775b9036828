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
export { isWrite as n, subjectOf as r, countOf as t };
