import { t as quotedPlan } from "./quoted.js";
// src/render/report.ts
/** Of a plan what people may see, for where there is no repository to link to. */
function localReport({ plan, digest, effort }, secrets) {
	return {
		plan: quotedPlan(plan, secrets),
		digest,
		effort,
		account: plan.account,
		commit: null,
		runUrl: null,
		repositoryUrl: null
	};
}
/** The same for the person at the terminal. */
function laptopReport(its, secrets) {
	return {
		...localReport(its, secrets),
		isLaptop: true
	};
}
export { localReport as n, laptopReport as t };
