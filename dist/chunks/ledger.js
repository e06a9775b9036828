import { D as receiptFrom, E as ledgerFrom, O as textOf, cr as object, fr as string, ir as int, lr as optional } from "./engine.js";
import { a as fileAt, f as treeOfCommit, i as commitOnBranch, l as headOfBranch, s as filesIn, u as moveBranch } from "./branch.js";
import { r as GitHubError } from "./client.js";
import { Dt as WorkflowError, Ot as sentenceOf, kt as told } from "./start.js";
import { createHash } from "node:crypto";
// src/github/writable.ts
/**
* Whether the ledger's branch can be written, found out before Chatwoot is written: what a run does must be remembered.
*
* Nothing that GitHub answers says it for certain: permissions say nothing of rulesets, rules nothing of older branch
* protection. So it is tried, without a commit for each run: a branch that is there is moved to where it stands, and one
* that is not is begun. Whether GitHub applies rulesets to such a move is not known, so rules that would refuse the real
* one are asked for first.
*/
const README = `# The ledger of Chatwoot as code

Written by chatwoot-as-code and by nothing else: which resources of a Chatwoot account this repository manages and what it
last wrote there. Every apply is one commit, with its receipt under \`receipts/\`. Do not edit, merge or delete this
branch: without it nobody knows what is ours on the server, and nothing is deleted any more.
`;
const REPO = "/repos/{owner}/{repo}";
/** Rules that a commit of ours on the branch would break (docs: "Available rules for rulesets"). */
const BLOCKING = [
	"update",
	"pull_request",
	"required_status_checks",
	"required_deployments",
	"merge_queue",
	"workflows",
	"code_scanning",
	"code_quality"
];
/** Each is lost to another run that moved the branch in the same moment. */
const ROUNDS$1 = 5;
/**
* Throws with what to do when a ledger could not be written now. Says at which commit the branch stands then; undefined
* where GitHub does not say it. `known` is where this run has seen it.
*/
async function mustBeWritable(github, known) {
	const { ledgerBranch: branch } = github;
	try {
		const rule = blockingRule(github, branch);
		const isThere = typeof known === "string";
		const [refusing, moved] = await Promise.all([rule, isThere ? told(tryToMove(github, branch, known)) : null]);
		if (refusing !== null) throw new WorkflowError(`A ruleset of the repository forbids it (${refusing}).`);
		if (moved?.error != null) throw moved.error;
		return moved?.answer ?? await tryToMove(github, branch, known);
	} catch (error) {
		const reason = sentenceOf(error);
		if (error instanceof GitHubError && error.isAmbiguous) return void 0;
		if (reason === null) throw error;
		throw new WorkflowError(`The ledger on the branch ${branch} cannot be written, so nothing was applied. ${reason} The job needs "contents: write", and no ruleset or branch protection may stop its token on this branch; or name another branch in the input "ledger-branch".`, { cause: error });
	}
}
async function tryToMove(github, branch, known) {
	let head = known === void 0 ? await headOfBranch(github) : known;
	for (let round = 1;; round += 1) try {
		if (head === null) return await commitOnBranch(github, null, { "README.md": README }, "The ledger begins");
		await moveBranch(github, branch, head, true);
		return head;
	} catch (error) {
		if (!(error instanceof GitHubError && error.status === 422) || round === ROUNDS$1) throw error;
		await github.sleep(250 * round);
		const now = await headOfBranch(github);
		if (now === head) throw error;
		head = now;
	}
}
/** The type of a rule that nobody exempted this token from, or null. Where rules cannot be read, the try has to do. */
async function blockingRule(github, branch) {
	const Rule = object({
		type: string(),
		ruleset_id: optional(int())
	});
	const rules = await told(github.all(Rule, `GET ${REPO}/rules/branches/{branch}`, { branch }));
	for (const { type, ruleset_id } of rules.answer ?? []) if (BLOCKING.includes(type) && ruleset_id !== void 0 && await isHeldTo(github, ruleset_id)) return type;
	return null;
}
async function isHeldTo(github, ruleset_id) {
	const Ruleset = object({ current_user_can_bypass: optional(string()) });
	const found = await told(github.ask(Ruleset, `GET ${REPO}/rulesets/{ruleset_id}`, { ruleset_id }));
	return ["never", "pull_requests_only"].includes(found.answer?.current_user_can_bypass ?? "");
}
// src/github/ledger.ts
/**
* The ledger in the repository: `account-<id>.json` on a branch of its own, with one receipt for each run. A second
* installation with the same account number has `account-<id>-<digits>.json`, with the digits of its account's age.
*
* Two runs at once must not lose an entry, and no receipt is written twice. Git gives us both: a commit names the one
* it was made on, and the branch only moves forward. Whoever comes second reads again, makes his change again on what
* the first one stored, and looks first whether his own commit went through after all.
*/
/** Each round but the last is lost to another run that got through. */
const ROUNDS = 12;
/** Failures in a row at one head of the branch: nobody was faster, so GitHub refuses us or is not well. */
const STUCK = 3;
/** What the files of an account are called. */
function nameOf(account, server = null) {
	if (server === null) return `account-${account}`;
	const made = new Date(server.created_at).toISOString();
	return `account-${account}-${createHash("sha256").update(made).digest("hex").slice(0, 8)}`;
}
/** The ledger and the commit it was read from, or null when the account has none. */
async function readLedger(github, account, name = nameOf(account)) {
	const commit = await headOfBranch(github);
	const ledger = await ledgerAt(github, commit, account, name);
	return commit === null || ledger === null ? null : {
		ledger,
		commit
	};
}
/** Stores the changed ledger and the receipt in one commit, and says at which commit they are. */
async function writeLedger(github, to) {
	let failure = null;
	for (let round = 1, stuck = 0;; round += 1) {
		const { account, name = nameOf(account) } = to;
		const known = round === 1 ? to.known : void 0;
		const head = known === void 0 ? await headOfBranch(github) : known.head;
		const place = receiptPlace(github, head, to);
		const base = treeOfCommit(github, head);
		base.catch(() => {});
		const [receipt, before] = await Promise.all([place, known === void 0 ? ledgerAt(github, head, account, name) : known.ledger]);
		if (head !== null && receipt.isStored) return head;
		if (failure !== null) {
			stuck = head === failure.head ? stuck + 1 : 0;
			if (stuck === STUCK || round > ROUNDS) throw failure.error;
		}
		const ledger = to.change(before);
		const files = {
			[`${name}.json`]: textOf(ledger),
			[receipt.path]: textOf(to.receipt)
		};
		try {
			return await commitOnBranch(github, head, head === null ? {
				...files,
				"README.md": README
			} : files, messageOf(to), base);
		} catch (error) {
			if (!isWorthAnotherRound(error)) throw error;
			failure = {
				head,
				error
			};
			await github.sleep(250 * round);
		}
	}
}
/** What one run applied, or null. */
async function readReceipt(github, account, run, at = null) {
	const { name, head } = at ?? {
		name: nameOf(account),
		head: await headOfBranch(github)
	};
	const path = receiptPath(name, run);
	const text = head === null ? null : await fileAt(github, head, path);
	return text === null ? null : receiptFrom(text, placeOf(github, path));
}
/** Runs are numbered as they come, and so are attempts and copies. */
async function receiptNames(github, head, name) {
	const files = head === null ? [] : await filesIn(github, head, `receipts/${name}`);
	const inOrder = new Intl.Collator("en", { numeric: true });
	return files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5)).sort(inOrder.compare);
}
async function ledgerAt(github, head, account, name) {
	const path = `${name}.json`;
	const text = head === null ? null : await fileAt(github, head, path);
	return text === null ? null : ledgerFrom(text, placeOf(github, path), account);
}
/** Where the receipt goes, and whether it is there. A run that applies twice gets `<run>.2.json`. */
async function receiptPlace(github, head, { account, name, receipt }) {
	for (let copy = 1;; copy += 1) {
		const path = receiptPath(name ?? nameOf(account), copy === 1 ? receipt.run : `${receipt.run}.${copy}`);
		const text = head === null ? null : await fileAt(github, head, path);
		if (text === null || text === textOf(receipt)) return {
			path,
			isStored: text !== null
		};
	}
}
/** The branch moved or is there by now (409, 422), or we do not know what happened. */
function isWorthAnotherRound(error) {
	return error instanceof GitHubError && (error.isAmbiguous || error.status === 409 || error.status === 422);
}
/** Numbers and words of ours only: in a commit message a name from the server could close an issue. */
function messageOf({ account, receipt: { mode, run, outcomes } }) {
	const count = (state) => outcomes.filter((outcome) => outcome.state === state).length;
	const counts = `${count("applied")} applied, ${count("failed")} failed, ${count("not attempted")} not attempted`;
	return `account ${account}: ${plain(mode)}, ${counts} (run ${plain(run)})`;
}
function receiptPath(name, run) {
	return `receipts/${name}/${plain(run)}.json`;
}
function plain(text) {
	return text.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}
function placeOf({ ledgerBranch }, path) {
	return `${path} on the branch ${ledgerBranch}`;
}
export { receiptNames as a, readReceipt as i, nameOf as n, writeLedger as o, readLedger as r, mustBeWritable as s, ledgerAt as t };
