import { i as LEDGER_BRANCH } from "./names.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
import { a as operationOf } from "./allowed.js";
import { n as operationDigests } from "./digest.js";
import { n as isWeighty, r as weightsOf, t as byWeight } from "./weight.js";
import { t as nearest } from "./nearest.js";
import { a as WorkflowError } from "./errors.js";
import { i as isDependabot } from "./given.js";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
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
// src/plan/approve/digest-set.ts
/**
* A set of digests on a line of bounded length: one by one while they are few, else in 64 groups by their first
* character. A group is known only as a whole: when one of its members is gone or new, all of it counts as not seen.
*/
/** Characters of a digest: enough to tell the operations of one account apart. */
const LENGTH = 12;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** 12 characters of base64url. */
function shortDigest(text) {
	return createHash("sha256").update(text).digest("base64url").slice(0, LENGTH);
}
/** `.` and the digests, or `*` and one digest a group; at most 1681 characters. */
function packed(digests) {
	const all = [...new Set(digests)].sort();
	if (all.length <= 140) return `.${all.join("")}`;
	const groups = groupsOf(all);
	return `*${[...ALPHABET].map((first) => groupDigest(groups.get(first))).join("")}`;
}
/** Those of some digests that a packed set holds. */
function heldIn(text, digests) {
	const held = text.slice(1).match(new RegExp(`.{${LENGTH}}`, "g")) ?? [];
	const asked = new Set(digests);
	if (text.startsWith(".")) return asked.intersection(new Set(held));
	const groups = groupsOf(asked);
	return new Set([...ALPHABET].flatMap((first, index) => {
		const members = groups.get(first) ?? [];
		return groupDigest(members) === held[index] ? members : [];
	}));
}
function groupsOf(digests) {
	return Map.groupBy([...digests].sort(), (digest) => digest[0]);
}
function groupDigest(members = []) {
	return shortDigest(members.join(","));
}
// src/plan/approve/review.ts
/**
* What was reviewed, and what of a plan made later was not.
*
* The comment on a pull request carries a hidden line: every operation it showed, by its digest, and what had been approved
* by then. It is signed together with everything that people see, so nobody makes a review by editing a comment. At the
* merge the plan is made again. What is gone from it somebody did already; what is new nobody has seen, and only what
* neither deletes nor weakens access goes on unseen.
*/
/** What becomes of operations that no review showed. Deletions among them are never carried out, whatever it says. */
const NEW_OPERATIONS = [
	"apply-safe",
	"stop",
	"apply"
];
/** `shown` are the operations that people could see in full, as `delete inboxes/old`: of nothing else is this a review. */
function reviewOf(plan, its) {
	const seen = plan.changes.filter((change) => isWrite(change) && its.shown.has(operationOf(change)));
	const weights = weightsOf(plan);
	const digestsOf = (changes) => packed(operationDigests({
		...plan,
		changes
	}));
	const first = byWeight({
		...plan,
		changes: seen
	}).filter((change) => isWeighty(weights.get(change))).slice(0, 140);
	return {
		commit: its.commit,
		weighty: digestsOf(first),
		others: digestsOf(seen.filter((change) => !first.includes(change))),
		approvals: packed([...its.allowed].map(shortDigest))
	};
}
const LINE = /^<!-- reviewed:2 (?:([0-9a-f]{40,64})|-) ([.*][\w-]*) ([.*][\w-]*) ([.*][\w-]*) ([\w-]{43}) -->$/gm;
/** The signature differs whenever the text does, and says nothing to people. */
const SIGNATURE = /[\w-]{43} -->$/gm;
/** The text with the hidden line below it. Nothing in the line is text of others. */
function withReview(text, review, { key, about }) {
	const { commit, weighty, others, approvals } = review;
	const payload = `${commit ?? "-"} ${weighty} ${others} ${approvals}`;
	return `${text.trimEnd()}\n<!-- reviewed:2 ${payload} ${signatureOf(key, about, payload, text)} -->\n`;
}
/** `text` is what stands there now, without marker and notes. */
function reviewIn(text, { key, about }) {
	const found = [...text.matchAll(LINE)].at(-1);
	if (found === void 0) return {
		review: null,
		why: text.includes("<!-- reviewed:") ? "forged" : "none"
	};
	const [line, commit = null, weighty, others, approvals, signature] = found;
	const around = text.slice(0, found.index) + text.slice(found.index + line.length);
	const expected = signatureOf(key, about, `${commit ?? "-"} ${weighty} ${others} ${approvals}`, around);
	if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return {
		review: null,
		why: "forged"
	};
	return {
		review: {
			commit,
			weighty,
			others,
			approvals
		},
		why: null
	};
}
function signatureOf(key, about, payload, text) {
	const seen = text.replaceAll("\r\n", "\n").trimEnd();
	return createHmac("sha256", `chatwoot-as-code review ${key}`).update(JSON.stringify([
		...about,
		payload,
		seen
	])).digest("base64url");
}
/** What is approved now and was approved when the plan was shown. */
function approvedIn({ approvals }, allowed) {
	const known = heldIn(approvals, [...allowed].map(shortDigest));
	return new Set([...allowed].filter((operation) => known.has(shortDigest(operation))));
}
/** The writes of a plan that none of the reviews showed. */
function unreviewed(plan, reviews) {
	const writes = plan.changes.filter(isWrite);
	const digests = operationDigests({
		...plan,
		changes: writes
	});
	const seen = reviews.reduce((all, { weighty, others }) => {
		const first = heldIn(weighty, digests);
		return all.union(first).union(heldIn(others, new Set(digests).difference(first)));
	}, /* @__PURE__ */ new Set());
	return writes.filter((_, index) => !seen.has(digests[index]));
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
export { scopeInputs as _, readInputs as a, heldBack as c, unreviewed as d, withReview as f, reviewKeyIn as g, modeIn as h, countFrom as i, reviewIn as l, hasToken as m, accountFrom as n, SIGNATURE as o, gitHubInputs as p, checkBranch as r, approvedIn as s, LONGEST_TIMEOUT as t, reviewOf as u };
