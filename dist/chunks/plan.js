// src/plan/plan.ts
/** Whether applying the change writes to Chatwoot; adopt and forget only touch the ledger. */
function isWrite(change) {
	return change.action !== "adopt" && change.action !== "forget";
}
function subjectOf(of) {
	return `${of.kind}/${of.key}`;
}
export { subjectOf as n, isWrite as t };
