import { i as WorkflowError } from "./errors.js";
// src/inputs.ts
/** The action's inputs, all checked before anything is done, and the mode they and the event come to. */
const NAMES = [
	"mode",
	"chatwoot-url",
	"chatwoot-token",
	"account-id",
	"desired",
	"github-token",
	"github-login",
	"fail-on-drift",
	"allow",
	"timeout",
	"max-requests"
];
const MODES = [
	"plan",
	"apply",
	"drift",
	"resync"
];
/** Throws one WorkflowError that names every problem. `isOffline` runs, without secrets, need no server. */
function readInputs(environment, event, isOffline) {
	const problems = [];
	const unknown = Object.keys(environment).filter((name) => name.startsWith("INPUT_") && !NAMES.includes(nameOf(name)));
	for (const name of unknown) problems.push(`There is no input "${nameOf(name)}". The inputs are ${NAMES.join(", ")}.`);
	const read = (name, fallback) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || (fallback === void 0 ? "" : environment[fallback]?.trim() ?? "");
	const number = (name, least) => {
		const value = Number(read(name));
		if (!Number.isSafeInteger(value) || value < least) problems.push(`The input "${name}" must be a whole number of at least ${least}.`);
		return value;
	};
	const needed = (name, fallback, what) => {
		const value = read(name, fallback);
		if (value === "" && !isOffline) problems.push(`${what} is missing: set the input "${name}" or the environment variable ${fallback}.`);
		return value;
	};
	const inputs = {
		mode: modeOf(read("mode") || "auto", event, problems),
		url: needed("chatwoot-url", "CHATWOOT_API_URL", "The address of Chatwoot"),
		token: needed("chatwoot-token", "CHATWOOT_API_KEY", "The access token of Chatwoot"),
		account: accountFrom(read("account-id", "CHATWOOT_ACCOUNT_ID"), problems),
		desired: read("desired") || "desired",
		githubToken: read("github-token"),
		githubLogin: read("github-login") || "github-actions[bot]",
		allow: read("allow"),
		failOnDrift: booleanFrom(read("fail-on-drift") || "false", problems),
		timeout: read("timeout") === "" ? 30 : number("timeout", 1),
		maxRequests: read("max-requests") === "" ? 1e3 : number("max-requests", 1)
	};
	if (problems.length > 0) throw new WorkflowError(problems.join("\n"));
	return inputs;
}
/** Null for an empty text. */
function accountFrom(text, problems) {
	if (text === "") return null;
	const account = Number(text);
	if (!/^\d+$/.test(text) || !Number.isSafeInteger(account) || account < 1) problems.push(`The account id must be a number such as 2, not ${JSON.stringify(text.slice(0, 40))}.`);
	return account;
}
function modeOf(mode, event, problems) {
	if (MODES.includes(mode)) return mode;
	if (mode !== "auto") {
		problems.push(`There is no mode ${JSON.stringify(mode)}. The modes are auto, ${MODES.join(", ")}.`);
		return "plan";
	}
	const chosen = {
		pull_request: "plan",
		push: "apply",
		schedule: "drift"
	}[event];
	if (chosen === void 0) problems.push(`The mode "auto" does not know what to do on ${event || "no event"}. Set the input "mode" to one of ${MODES.join(", ")}.`);
	return chosen ?? "plan";
}
function booleanFrom(text, problems) {
	if (!/^(true|false)$/i.test(text)) problems.push(`The input "fail-on-drift" must be true or false, not ${JSON.stringify(text.slice(0, 40))}.`);
	return text.toLowerCase() === "true";
}
function nameOf(variable) {
	return variable.slice(6).toLowerCase();
}
export { readInputs as n, accountFrom as t };
