import { i as WorkflowError } from "./errors.js";
import { n as operationOf } from "./allowed.js";
import { n as operationDigests, t as digestOf } from "./digest.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
// src/plan/review.ts
/**
* What was reviewed, and what of a plan made later was not.
*
* The comment on a pull request carries a hidden line: every operation it showed, by its digest, and what people had said
* yes to by then. At the merge the plan is made again. What is gone from it somebody did already; what is new nobody has
* seen, and only what neither deletes nor weakens access goes on unseen.
*/
/** What becomes of operations that no review showed. Deletions among them are never carried out, whatever it says. */
const NEW_OPERATIONS = [
	"apply-safe",
	"stop",
	"apply"
];
/** A comment must not grow over what GitHub stores; its visible part has 60,000 bytes. */
const MOST_BYTES = 5e3;
function reviewOf(plan, allowed) {
	return {
		digest: digestOf(plan),
		operations: new Set(operationDigests(plan)),
		allowed
	};
}
/** The hidden line. Nothing in it is text of others: digests, and yeses in base64. */
function lineOf({ digest, operations, allowed }) {
	const yeses = Buffer.from([...allowed].sort().join("\n")).toString("base64url");
	const line = (listed) => `<!-- reviewed:1 ${digest} ${listed} ${yeses} -->`;
	const whole = line(operations === null ? "-" : [...operations].sort().join(","));
	return whole.length <= MOST_BYTES ? whole : line("-");
}
/** The last one counts: it is ours, below all that a comment quotes. Null when there is none that can be read. */
function reviewIn(body) {
	const found = [...body.matchAll(/^<!-- reviewed:1 ([0-9a-f]{64}) (-|[\w,-]*) ([\w-]*) -->$/gm)].at(-1);
	if (found === void 0) return null;
	const [, digest, listed, yeses] = found;
	return {
		digest,
		operations: listed === "-" ? null : new Set(listed.split(",").filter((one) => one !== "")),
		allowed: new Set(Buffer.from(yeses, "base64url").toString().split("\n").filter((one) => one !== ""))
	};
}
/** The writes of a plan that the review did not show; all of them when there was none. */
function unreviewed(plan, review) {
	if (review?.digest === digestOf(plan)) return [];
	const seen = review?.operations ?? /* @__PURE__ */ new Set();
	const digests = operationDigests(plan);
	return plan.changes.filter((change, index) => isWrite(change) && !seen.has(digests[index]));
}
/** Why an operation is held back, by `kind/key`. `weakens` says what a change opens, or null. */
function heldBack(plan, fresh, { policy, allowed, weakens }) {
	const unseen = fresh.filter((change) => !allowed.has(operationOf(change)));
	if (policy === "stop" && unseen.length > 0) {
		const subjects = unseen.map(subjectOf).join(", ");
		return new Map(plan.changes.filter(isWrite).map((change) => [subjectOf(change), `the plan has what no review showed (${subjects}), and on-new-operations says stop`]));
	}
	return new Map(unseen.flatMap((change) => {
		const because = change.action === "delete" ? "it deletes" : policy === "apply" ? null : weakens(change);
		return because === null ? [] : [[subjectOf(change), reason(change, because)]];
	}));
}
function reason(change, because) {
	return `no review showed it, and ${because}; to do it all the same, run a re-sync by hand with \`allow: ${operationOf(change)}\``;
}
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
	"on-new-operations",
	"allow",
	"run",
	"confirm",
	"kinds",
	"only-declared",
	"prune",
	"timeout",
	"max-requests"
];
const MODES = [
	"plan",
	"apply",
	"drift",
	"resync",
	"undo",
	"export"
];
/** Throws one WorkflowError that names every problem. `isOffline` runs, without secrets, need no server. */
function readInputs(environment, event, isOffline) {
	const problems = [];
	const unknown = Object.keys(environment).filter((name) => name.startsWith("INPUT_") && !NAMES.includes(nameOf(name)));
	for (const name of unknown) problems.push(`There is no input "${nameOf(name)}". The inputs are ${NAMES.join(", ")}.`);
	const read = (name, fallback) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || (fallback === void 0 ? "" : environment[fallback]?.trim() ?? "");
	const boolean = (name) => booleanFrom(name, read(name) || "false", problems);
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
		run: runFrom(read("run"), problems),
		confirm: confirmFrom(read("confirm"), problems),
		failOnDrift: boolean("fail-on-drift"),
		onNewOperations: newOperationsFrom(read("on-new-operations") || "apply-safe", problems),
		timeout: countFrom(read("timeout") || "30", "The input \"timeout\"", problems),
		maxRequests: countFrom(read("max-requests") || "1000", "The input \"max-requests\"", problems),
		kinds: read("kinds").split(/[\s,]+/).filter((name) => name !== ""),
		onlyDeclared: boolean("only-declared"),
		prune: boolean("prune")
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
/** A whole number from 1; anything else is a problem. */
function countFrom(text, what, problems) {
	const count = Number(text);
	if (!Number.isSafeInteger(count) || count < 1) problems.push(`${what} must be a whole number of at least 1.`);
	return count;
}
function runFrom(text, problems) {
	if (text !== "" && !/^[\w.-]{1,100}$/.test(text)) problems.push("The input \"run\" must be a run as its receipt is called, such as 9001-1.");
	return text;
}
function confirmFrom(text, problems) {
	if (text !== "" && !/^[0-9a-f]{12,64}$/.test(text)) problems.push("The input \"confirm\" must be the first 12 digits of the plan that the undo has shown.");
	return text;
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
function booleanFrom(name, text, problems) {
	if (!/^(true|false)$/i.test(text)) problems.push(`The input "${name}" must be true or false, not ${JSON.stringify(text.slice(0, 40))}.`);
	return text.toLowerCase() === "true";
}
function newOperationsFrom(text, problems) {
	const found = NEW_OPERATIONS.find((known) => known === text);
	if (found === void 0) problems.push(`The input "on-new-operations" must be ${NEW_OPERATIONS.join(", ")}, not ${JSON.stringify(text.slice(0, 40))}.`);
	return found ?? "stop";
}
function nameOf(variable) {
	return variable.slice(6).toLowerCase();
}
export { lineOf as a, unreviewed as c, heldBack as i, countFrom as n, reviewIn as o, readInputs as r, reviewOf as s, accountFrom as t };
