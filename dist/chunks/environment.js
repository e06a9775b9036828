import "./names.js";
// src/engine/environment.ts
/** What of the inputs has to be known before the rest, so that what is wrong with the rest can be said on GitHub. */
const MODES = [
	"plan",
	"apply",
	"drift",
	"resync",
	"undo",
	"export"
];
/** Whether the run was given the token of Chatwoot; a secret that a run may not have arrives as an empty text. */
function hasToken(environment) {
	return TOKEN.some((name) => Boolean(environment[name]?.trim()));
}
const TOKEN = ["INPUT_CHATWOOT-TOKEN", "CHATWOOT_API_KEY"];
/** What it takes to speak on GitHub. */
function gitHubInputs(environment) {
	return {
		token: textOf(environment, "github-token"),
		login: textOf(environment, "github-login") || "github-actions[bot]",
		ledgerBranch: textOf(environment, "ledger-branch") || "chatwoot-ledger"
	};
}
/** The mode as far as it can be told; `readInputs` says what is wrong with it. */
function modeIn(environment, event) {
	return modeOf(textOf(environment, "mode") || "auto", event, []);
}
/** What signs the reviews on GitHub: a secret for this alone, or else the token of Chatwoot. */
function reviewKeyIn(environment) {
	return textOf(environment, "review-key", "CHATWOOT_REVIEW_KEY") || textOf(environment, "chatwoot-token", "CHATWOOT_API_KEY");
}
/** Where the address of Chatwoot was given. */
function urlNameIn(environment) {
	return textOf(environment, "chatwoot-url") === "" ? "CHATWOOT_API_URL" : "the input chatwoot-url";
}
/** The file that the findings go to as SARIF; null for none. */
function sarifIn(environment) {
	return textOf(environment, "sarif") || null;
}
/** Whose texts on GitHub are meant. */
function scopeInputs(environment) {
	return {
		url: textOf(environment, "chatwoot-url", "CHATWOOT_API_URL"),
		desired: textOf(environment, "desired") || "desired"
	};
}
/** An input without the blanks around it, or else an environment variable; empty when neither is there. */
function textOf(environment, name, fallback = "") {
	return environment[`INPUT_${name.toUpperCase()}`]?.trim() || (environment[fallback]?.trim() ?? "");
}
/** `auto` goes by the event. What is wrong is added to the problems. */
function modeOf(mode, event, problems) {
	if (MODES.includes(mode)) return mode;
	if (mode !== "auto") {
		problems.push(`There is no mode ${JSON.stringify(mode)}. The modes are auto, ${MODES.join(", ")}.`);
		return "plan";
	}
	const chosen = {
		pull_request: "plan",
		merge_group: "plan",
		push: "apply",
		schedule: "drift"
	}[event];
	if (chosen === void 0) problems.push(`The mode "auto" does not know what to do on ${event || "no event"}. Set the input "mode" to one of ${MODES.join(", ")}.`);
	return chosen ?? "plan";
}
export { reviewKeyIn as a, textOf as c, modeOf as i, urlNameIn as l, hasToken as n, sarifIn as o, modeIn as r, scopeInputs as s, gitHubInputs as t };
