import { c as textOf, i as modeOf, l as urlNameIn, t as gitHubInputs } from "./environment.js";
import { i as LEDGER_BRANCH } from "./names.js";
import { t as NEW_OPERATIONS } from "./review.js";
import { t as nearest } from "./nearest.js";
import { a as WorkflowError } from "./errors.js";
import { i as isDependabot } from "./given.js";
// src/action/inputs.ts
/** The action's inputs, all checked before anything is done, and the mode they and the event come to. */
const NAMES = [
	"mode",
	"chatwoot-url",
	"chatwoot-token",
	"account-id",
	"desired",
	"github-token",
	"github-login",
	"review-key",
	"ledger-branch",
	"fail-on-drift",
	"on-new-operations",
	"allow",
	"undo-run",
	"confirm-plan",
	"export-kinds",
	"export-only-declared",
	"export-terse",
	"export-prune",
	"comment-footer",
	"html-report",
	"sarif",
	"timeout",
	"max-requests"
];
/** What an input was called before 1.0. It goes on working; action.yml says the new name to whoever still uses it. */
const FORMER = {
	"undo-run": "run",
	"confirm-plan": "confirm",
	"export-kinds": "kinds",
	"export-only-declared": "only-declared",
	"export-prune": "prune"
};
const ALL = [...NAMES, ...Object.values(FORMER)];
/** Throws one WorkflowError that names every problem. `isOffline` runs, without secrets, need no server. */
function readInputs(environment, event, isOffline) {
	const problems = [];
	const unknown = Object.keys(environment).filter((name) => name.startsWith("INPUT_") && !ALL.includes(nameOf(name)));
	for (const name of unknown) problems.push(`There is no input "${nameOf(name)}". ${hintFor(nameOf(name), NAMES)}`);
	const read = (name, fallback) => {
		const [text, former = ""] = [textOf(environment, name, fallback), FORMER[name]];
		const old = former === "" ? "" : textOf(environment, former);
		if (text !== "" && old !== "" && text !== old) problems.push(`The inputs "${name}" and "${former}", its former name, differ. Leave out "${former}".`);
		return text || old;
	};
	const boolean = (name) => booleanFrom(name, read(name) || "false", problems);
	const needed = (name, fallback, what) => {
		const value = read(name, fallback);
		if (value === "" && !isOffline) problems.push(`${what} is missing: set the input "${name}" or the environment variable ${fallback}.`);
		return value;
	};
	const inputs = {
		mode: modeOf(read("mode") || "auto", event, problems),
		url: needed("chatwoot-url", "CHATWOOT_API_URL", "The address of Chatwoot"),
		urlName: urlNameIn(environment),
		token: needed("chatwoot-token", "CHATWOOT_API_KEY", "The access token of Chatwoot"),
		account: accountFrom(read("account-id", "CHATWOOT_ACCOUNT_ID"), problems),
		desired: read("desired") || "desired",
		allow: read("allow"),
		run: runFrom(read("undo-run"), problems),
		confirm: confirmFrom(read("confirm-plan"), problems),
		failOnDrift: boolean("fail-on-drift"),
		onNewOperations: newOperationsFrom(read("on-new-operations") || "apply-safe", problems),
		timeout: countFrom(read("timeout") || "30", "The input \"timeout\"", problems, LONGEST_TIMEOUT),
		maxRequests: countFrom(read("max-requests") || "1000", "The input \"max-requests\"", problems),
		kinds: read("export-kinds").split(/[\s,]+/).filter((name) => name !== ""),
		onlyDeclared: boolean("export-only-declared"),
		terse: boolean("export-terse"),
		prune: boolean("export-prune"),
		commentFooter: read("comment-footer")
	};
	checkBranch(gitHubInputs(environment).ledgerBranch, problems);
	if (inputs.token === "" && !isOffline) problems.push(whyNoToken(environment));
	if (problems.length > 0) throw new WorkflowError(problems.join("\n"));
	return inputs;
}
/** Who sees the secret in the settings wonders why the run does not. */
function whyNoToken({ GITHUB_ACTOR: actor = "", GITHUB_REF: ref = "this branch" }) {
	return isDependabot(actor) ? "Runs that Dependabot started are given Dependabot secrets only: add the token to these, or have a person run the workflow again by hand." : `If the workflow takes it from a secret, this run was not given that secret: check its name, that the job names the environment that holds it, and that this environment allows ${ref}.`;
}
/** Null for an empty text. */
function accountFrom(text, problems, what = "The account id") {
	if (text === "") return null;
	const account = Number(text);
	if (!/^\d+$/.test(text) || !Number.isSafeInteger(account) || account < 1) problems.push(`${what} must be a number such as 2, not ${JSON.stringify(text)}.`);
	return account;
}
/** Seconds. The clocks of the platform go up to 24 days and wait no time at all beyond that; nobody waits for an hour. */
const LONGEST_TIMEOUT = 3600;
/** A whole number from 1; anything else is a problem. */
function countFrom(text, what, problems, most = Number.MAX_SAFE_INTEGER) {
	const count = Number(text);
	if (!/^\d+$/.test(text) || count < 1 || count > most) {
		const range = most === Number.MAX_SAFE_INTEGER ? "of at least 1" : `from 1 to ${most}`;
		problems.push(`${what} must be a whole number ${range}, not ${JSON.stringify(text)}.`);
	}
	return count;
}
/** A name that git takes (git-check-ref-format), and that nothing else of ours has. */
function checkBranch(text, problems, what = "The input \"ledger-branch\"") {
	if (!(/^[\w][\w./-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|[./]$|\.lock(\/|$)/.test(text)) || text.startsWith("chatwoot-export")) problems.push(`${what} must be the name of a branch for the ledger alone, such as ${LEDGER_BRANCH}, not ${JSON.stringify(text)}.`);
}
function runFrom(text, problems) {
	if (text !== "" && !/^[\w.-]{1,100}$/.test(text)) problems.push("The input \"undo-run\" must be a run as its receipt is called, such as 9001-1.");
	return text;
}
function confirmFrom(text, problems) {
	if (text !== "" && !/^[0-9a-f]{12,64}$/.test(text)) problems.push("The input \"confirm-plan\" must be the first 12 digits of the plan that the undo has shown.");
	return text;
}
function booleanFrom(name, text, problems) {
	if (!/^(true|false)$/i.test(text)) problems.push(`The input "${name}" must be true or false, not ${JSON.stringify(text)}.`);
	return text.toLowerCase() === "true";
}
function newOperationsFrom(text, problems) {
	const found = NEW_OPERATIONS.find((known) => known === text);
	if (found === void 0) problems.push(`The input "on-new-operations" must be ${NEW_OPERATIONS.join(", ")}, not ${JSON.stringify(text)}.`);
	return found ?? "stop";
}
function hintFor(word, names) {
	const guess = nearest(word, names);
	return guess === null ? `The inputs are ${names.join(", ")}.` : `Did you mean "${guess}"?`;
}
function nameOf(variable) {
	return variable.slice(6).toLowerCase();
}
export { readInputs as a, countFrom as i, accountFrom as n, checkBranch as r, LONGEST_TIMEOUT as t };
