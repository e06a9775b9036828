import { n as isWrite } from "./plan.js";
import { i as look } from "./engine.js";
import { n as quotedPlan, t as quotedImpact } from "./quoted.js";
// src/render/report.ts
/** Of a plan what people may see, for where there is no repository to link to. */
function localReport({ plan, digest, effort, impact }, secrets) {
	return {
		plan: quotedPlan(plan, secrets),
		...impact && { impact: quotedImpact(impact, secrets) },
		digest,
		effort,
		account: plan.account,
		commit: null,
		runUrl: null,
		repositoryUrl: null
	};
}
/** With what marks the words that differ, where something does: it is loaded for these plans only. */
async function withMarks(report) {
	const { changes, held } = report.plan;
	if (![...changes, ...held.flatMap((one) => one.changes)].some(({ action }) => action === "update")) return report;
	const { marks } = await import("./marks.js");
	return {
		...report,
		marks
	};
}
/** The same for the person at the terminal. */
function laptopReport(its, secrets) {
	return {
		...localReport(its, secrets),
		isLaptop: true
	};
}
// src/engine/look-to-show.ts
async function lookToShow(engine, alsoAllowed) {
	return withReach(engine, await look(engine, alsoAllowed));
}
/** With what its changes reach; who changes nothing loads nothing of it. */
async function withReach(engine, its) {
	if (!its.plan.changes.some(isWrite)) return its;
	const { withImpact } = await import("./impact2.js");
	return withImpact(engine, its);
}
export { withMarks as a, localReport as i, withReach as n, laptopReport as r, lookToShow as t };
