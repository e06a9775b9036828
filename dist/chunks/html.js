import { t as writeHtmlReport } from "./html-report.js";
import { n as mapOfPlan } from "./map.js";
import { r as VERSION, t as ACTION } from "./action.js";
import { t as driftOf } from "./drift.js";
import { t as appliedOf } from "./outcome.js";
// src/cli/commands/html.ts
/** Throws a WorkflowError where the file cannot be written. */
function writeReport(file, { its, outcomes = null, ...about }, report, secrets) {
	const { server } = its;
	const page = {
		...report,
		...about,
		map: mapOfPlan(its, drawnOf(its.plan, about.mode, outcomes), secrets),
		server: server ?? null,
		at: (/* @__PURE__ */ new Date()).toISOString(),
		outcomes,
		dashboardUrl: server === void 0 ? null : `${server.address}/app/accounts/${report.account}`,
		docsUrl: `https://github.com/${ACTION}/blob/v${VERSION}/docs`
	};
	writeHtmlReport(file, "--html", page, secrets);
}
function drawnOf(plan, mode, outcomes) {
	if (outcomes !== null) return appliedOf(plan, outcomes);
	return mode === "drift" ? driftOf(plan) : plan.changes;
}
export { writeReport };
