import { t as writeHtmlReport } from "./html-report.js";
import { n as mapOfPlan } from "./map.js";
import { r as VERSION, t as ACTION } from "./action.js";
// src/cli/commands/html.ts
/** Throws a WorkflowError where the file cannot be written. */
function writeReport({ file, mode, its }, report, secrets) {
	const { server } = its;
	const page = {
		...report,
		map: mode === "plan" ? mapOfPlan(its, secrets) : null,
		mode,
		server: server ?? null,
		at: (/* @__PURE__ */ new Date()).toISOString(),
		outcomes: null,
		dashboardUrl: server === void 0 ? null : `${server.address}/app/accounts/${report.account}`,
		docsUrl: `https://github.com/${ACTION}/blob/v${VERSION}/docs`
	};
	writeHtmlReport(file, "--html", page, secrets);
}
export { writeReport };
