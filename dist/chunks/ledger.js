import { i as boolean, p as object, r as array, s as extend, u as literal, y as string } from "./schemas.js";
import { n as isElsewhere } from "./installation.js";
import { i as textOf, r as receiptFrom, t as ledgerFrom } from "./ledger-text.js";
import { a as NotVisible, i as GitHubError, r as repeatable } from "./client.js";
import { createHash } from "node:crypto";
// src/github/branch.ts
/**
* Files on branches of ours, through GitHub's git data API: a head, one file of a commit, one commit more.
*
* The ledger's branch is an orphan: it shares no history with the code and is never merged.
*/
const LEDGER_BRANCH = "chatwoot-ledger";
const REPO = "/repos/{owner}/{repo}";
const Refs = object({
	ref: string(),
	object: object({ sha: string() })
});
const Sha = object({ sha: string() });
const Commit = object({
	tree: Sha,
	parents: array(Sha)
});
const Tree = object({ tree: array(object({
	path: string(),
	type: string(),
	sha: string()
})) });
const Contents = object({
	type: literal("file"),
	sha: string(),
	encoding: string(),
	content: string()
});
const Blob = object({
	encoding: literal("base64"),
	content: string()
});
/**
* The commit at which the branch stands, or null when there is no such branch.
*
* Read from a list: a 404 on the branch itself would also be the answer to a token that may not see it.
*/
async function headOfBranch(github, branch = LEDGER_BRANCH) {
	return (await github.ask(array(Refs), `GET ${REPO}/git/matching-refs/heads/${branch}`)).find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha ?? null;
}
/** The text of one file of a commit that we can see, or null when the commit does not have it. */
async function fileAt(github, commit, path) {
	try {
		const contents = await github.ask(Contents, `GET ${REPO}/contents/${path}`, { ref: commit });
		const { content } = contents.encoding === "base64" ? contents : await github.ask(Blob, `GET ${REPO}/git/blobs/{file_sha}`, { file_sha: contents.sha });
		return decoded(content, path);
	} catch (error) {
		if (error instanceof NotVisible) return null;
		throw error;
	}
}
/** The names of the files in one folder of a commit; none when the commit does not have it. */
async function filesIn(github, commit, folder) {
	let tree = await treeOf(github, commit);
	let entries = await treeAt(github, tree);
	for (const name of folder.split("/")) {
		tree = entries.find(({ type, path }) => type === "tree" && path === name)?.sha;
		if (tree === void 0) return [];
		entries = await treeAt(github, tree);
	}
	return entries.filter(({ type }) => type === "blob").map(({ path }) => path);
}
/** The commits that one was made on: two of a merge, of which the first is the branch that was merged into. */
async function parentsOf(github, commit) {
	const { parents } = await github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: commit });
	return parents.map(({ sha }) => sha);
}
/** The blobs of all files below a folder of a commit, by path; null when GitHub does not list them all. */
async function filesBelow(github, commit, folder) {
	const Whole = extend(Tree, { truncated: boolean() });
	const asked = {
		tree_sha: commit,
		recursive: "1"
	};
	const { tree, truncated } = await github.ask(Whole, `GET ${REPO}/git/trees/{tree_sha}`, asked);
	const isBelow = (path) => folder === "." || path.startsWith(`${folder}/`);
	const isHidden = (path) => /(^|\/)(\.|node_modules\/)/.test(path);
	const blobs = tree.filter(({ type, path }) => type === "blob" && isBelow(path) && !isHidden(path));
	return truncated ? null : new Map(blobs.map(({ path, sha }) => [path, sha]));
}
/** Null for what is no text. */
async function blobText(github, sha) {
	const { content } = await github.ask(Blob, `GET ${REPO}/git/blobs/{file_sha}`, { file_sha: sha });
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(content, "base64"));
	} catch {
		return null;
	}
}
/** Unlike a folder's contents, which end after a thousand files, a tree has them all. */
async function treeAt(github, sha) {
	return (await github.ask(Tree, `GET ${REPO}/git/trees/{tree_sha}`, { tree_sha: sha })).tree;
}
/** Puts one commit on top of `parent`, or begins the ledger's branch. Fails with 422 when the branch moved meanwhile. */
async function commitOnBranch(github, parent, files, message) {
	const sha = await commitOver(github, parent, files, message);
	await moveBranch(github, LEDGER_BRANCH, sha, {
		isThere: parent !== null,
		force: false
	});
	return sha;
}
/**
* A commit with these files over those of `parent`, on no branch yet.
*
* Blobs, trees and commits that no branch reaches harm nobody, so those requests may be repeated.
*/
async function commitOver(github, parent, files, message) {
	const base = parent === null ? {} : { base_tree: await treeOf(github, parent) };
	const entries = Object.entries(files).map(([path, content]) => ({
		path,
		mode: "100644",
		type: "blob",
		content
	}));
	const tree = await github.ask(Sha, `POST ${REPO}/git/trees`, {
		...base,
		tree: entries,
		request: repeatable
	});
	const parents = parent === null ? [] : [parent];
	const asked = {
		message,
		tree: tree.sha,
		parents,
		request: repeatable
	};
	return (await github.ask(Sha, `POST ${REPO}/git/commits`, asked)).sha;
}
/** Without `force` only forward. */
async function moveBranch(github, branch, sha, { isThere, force }) {
	if (isThere) await github.ask(Refs, `PATCH ${REPO}/git/refs/heads/${branch}`, {
		sha,
		force
	});
	else await github.ask(Refs, `POST ${REPO}/git/refs`, {
		ref: `refs/heads/${branch}`,
		sha
	});
}
async function treeOf(github, commit) {
	const { tree } = await github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: commit });
	return tree.sha;
}
function decoded(base64, path) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(base64, "base64"));
	} catch (cause) {
		throw new GitHubError(`${path} on the branch ${LEDGER_BRANCH} is not UTF-8.`, null, false, { cause });
	}
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
const README = `# The ledger of Chatwoot as code

Written by chatwoot-as-code and by nothing else: which resources of a Chatwoot account this repository manages and what it
last wrote there. Every apply is one commit, with its receipt under \`receipts/\`. Do not edit, merge or delete this
branch: without it nobody knows what is ours on the server, and nothing is deleted any more.
`;
/**
* `server` says which installation is at work, for a repository that manages accounts of the same number on several;
* without it the first one is meant.
*/
function ledgerOnGitHub(github, server = null) {
	const names = /* @__PURE__ */ new Map();
	const nameFor = async (account) => {
		if (server !== null && !names.has(account)) await read(account);
		return names.get(account) ?? nameOf(account);
	};
	const read = async (account) => {
		const known = names.get(account);
		if (known !== void 0 || server === null) return (await readLedger(github, account, known))?.ledger ?? null;
		const first = (await readLedger(github, account))?.ledger ?? null;
		const isOther = first?.installation !== void 0 && isElsewhere(first.installation, await server());
		names.set(account, isOther ? nameOf(account, await server()) : nameOf(account));
		return isOther ? read(account) : first;
	};
	return {
		read,
		write: async (account, change, receipt) => void await writeLedger(github, {
			account,
			name: await nameFor(account),
			change,
			receipt
		}),
		receipt: async (account, run) => readReceipt(github, account, run, await nameFor(account)),
		receipts: async (account) => receiptNames(github, await nameFor(account))
	};
}
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
		const head = await headOfBranch(github);
		const receipt = await receiptPlace(github, head, to);
		if (head !== null && receipt.isStored) return head;
		if (failure !== null) {
			stuck = head === failure.head ? stuck + 1 : 0;
			if (stuck === STUCK || round > ROUNDS) throw failure.error;
		}
		const { account, name = nameOf(account) } = to;
		const ledger = to.change(await ledgerAt(github, head, account, name));
		const files = {
			[`${name}.json`]: textOf(ledger),
			[receipt.path]: textOf(to.receipt)
		};
		try {
			return await commitOnBranch(github, head, head === null ? {
				...files,
				"README.md": README
			} : files, messageOf(to));
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
async function readReceipt(github, account, run, name = nameOf(account)) {
	const head = await headOfBranch(github);
	const path = receiptPath(name, run);
	const text = head === null ? null : await fileAt(github, head, path);
	return text === null ? null : receiptFrom(text, placeOf(path));
}
/** Runs are numbered as they come, and so are attempts and copies. */
async function receiptNames(github, name) {
	const head = await headOfBranch(github);
	const files = head === null ? [] : await filesIn(github, head, `receipts/${name}`);
	const inOrder = new Intl.Collator("en", { numeric: true });
	return files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5)).sort(inOrder.compare);
}
async function ledgerAt(github, head, account, name) {
	const path = `${name}.json`;
	const text = head === null ? null : await fileAt(github, head, path);
	return text === null ? null : ledgerFrom(text, placeOf(path), account);
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
function placeOf(path) {
	return `${path} on the branch ${LEDGER_BRANCH}`;
}
export { filesBelow as a, parentsOf as c, commitOver as i, readLedger as n, headOfBranch as o, blobText as r, moveBranch as s, ledgerOnGitHub as t };
