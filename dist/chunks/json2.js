import { t as countsOf } from "./counts.js";
// src/render/json.ts
function planJson({ plan, digest, effort, outcomes }) {
	const { account, changes, contested, findings, unchanged, unmanaged, hasLedger, assumedAt } = plan;
	const shown = changes.map(({ managed: _, ...change }) => change);
	return text({
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
		changes: shown,
		contested,
		findings,
		...outcomes === null ? {} : { outcomes },
		effort
	});
}
/** A run that came to nothing. */
function errorJson(message, findings) {
	return text({
		version: 1,
		error: message,
		findings
	});
}
function text(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
export { planJson as n, errorJson as t };
