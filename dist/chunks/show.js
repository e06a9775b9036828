import { a as openEngine, n as accessIn, r as accountOf } from "./open.js";
import { n as planJson } from "./json2.js";
import { n as paint, r as ledgerInFile } from "./terminal3.js";
// src/commands/open.ts
function open(flags, files, secrets) {
	const { url, token } = accessIn(process.env);
	const { timeout, maxRequests } = flags;
	const account = accountOf(flags.account, files.desired);
	return openEngine(files, {
		url,
		token,
		account,
		allowed: allowedBy(flags),
		timeout,
		maxRequests
	}, ledgerInFile(flags.ledger), process.env, secrets);
}
/** As in a description, with or without `allow:` in front. */
function allowedBy({ allow }) {
	return new Set(allow.map((one) => one.replace(/^allow:/i, "").trim()));
}
// src/commands/show.ts
/** The exit code is 1 for a plan with errors, and the given one otherwise. */
function show(flags, its, { print }, render, code) {
	print(flags.json ? planJson({
		...its,
		outcomes: null
	}) : render(reportOf(its), paint()));
	return hasErrors(its) ? 1 : code;
}
function hasErrors({ plan }) {
	return plan.findings.some(({ severity }) => severity === "error");
}
function reportOf({ plan, digest, effort }) {
	return {
		plan,
		digest,
		effort,
		account: plan.account,
		commit: null,
		runUrl: null,
		repositoryUrl: null
	};
}
export { open as a, allowedBy as i, reportOf as n, show as r, hasErrors as t };
