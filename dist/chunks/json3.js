import { n as encoded } from "./encoded.js";
import { t as countsOf } from "./counts.js";
import { r as capped } from "./findings.js";
import { t as impactJson } from "./impact.js";
// src/render/json.ts
function planJson(its) {
	const { plan, digest, effort, outcomes } = its;
	const { account, changes, contested, held, findings, unchanged, unmanaged, hasLedger, assumedAt } = plan;
	const shown = (some) => some.map((one) => {
		const { managed: _, ...change } = one;
		return {
			...change,
			...impactJson(one, its)
		};
	});
	return jsonText({
		version: 1,
		account,
		digest,
		counts: {
			...countsOf(plan),
			unchanged,
			unmanaged
		},
		hasLedger,
		...assumedAt === void 0 ? {} : { assumed: {
			from: "ledger",
			at: assumedAt
		} },
		changes: shown(changes),
		contested,
		held: held.map(({ gone: _, ...one }) => ({
			...one,
			changes: shown(one.changes)
		})),
		findings: capped(findings),
		...outcomes === null ? {} : { outcomes },
		effort
	});
}
/** A routing map, whole: what is drawn of it depends on where. */
function mapJson({ nodes, edges }) {
	return jsonText({
		version: 1,
		nodes: nodes.map(({ noun: _, ...node }) => node),
		edges
	});
}
/** A run that came to nothing. */
function errorJson(message, findings) {
	return jsonText({
		version: 1,
		error: message,
		findings: capped(findings)
	});
}
/** It may be printed as well: what a terminal or the runner would obey, and what nobody sees, is escaped. */
function jsonText(value) {
	return `${JSON.stringify(encoded(value), null, 2).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => found === "\n" ? found : escaped(found)).replaceAll("##[", "##\\u005b")}\n`;
}
function escaped(characters) {
	return Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
export { planJson as i, jsonText as n, mapJson as r, errorJson as t };
