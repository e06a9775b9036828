// src/render/findings.ts
/** A single one stands in the next step already. */
function linesOf({ allow = [] }) {
	return allow.length < 2 ? [] : allow.map((operation) => `allow: ${operation}`);
}
export { linesOf as t };
