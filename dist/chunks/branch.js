import { cr as object, fr as string, nr as boolean, or as literal, rr as extend, tr as array } from "./engine.js";
import { i as NotVisible, n as repeatable, r as GitHubError } from "./client.js";
import { createHash } from "node:crypto";
// src/github/branch.ts
/**
* Files on branches of ours, through GitHub's git data API: a head, one file of a commit, one commit more.
*
* The ledger's branch is an orphan: it shares no history with the code and is never merged.
*/
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
async function headOfBranch(github, branch = github.ledgerBranch) {
	return (await github.ask(array(Refs), `GET ${REPO}/git/matching-refs/heads/${branch}`)).find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha ?? null;
}
/** The text of one file of a commit that we can see, or null when the commit does not have it. */
async function fileAt(github, commit, path) {
	try {
		const contents = await github.ask(Contents, `GET ${REPO}/contents/${path}`, { ref: commit });
		const { content } = contents.encoding === "base64" ? contents : await github.ask(Blob, `GET ${REPO}/git/blobs/{file_sha}`, { file_sha: contents.sha });
		return decoded(content, `${path} in the commit ${commit.slice(0, 7)}`);
	} catch (error) {
		if (error instanceof NotVisible) return null;
		throw error;
	}
}
/** The names of the files in one folder of a commit; none when the commit does not have it. */
async function filesIn(github, commit, folder) {
	let entries = await treeAt(github, commit);
	for (const name of folder.split("/")) {
		const tree = entries.find(({ type, path }) => type === "tree" && path === name)?.sha;
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
	const { tree, truncated } = await wholeTree(github, commit);
	const above = folder === "." ? "" : `${folder}/`;
	const isHidden = (path) => /(^|\/)(\.|node_modules\/)/.test(path.slice(above.length));
	const blobs = tree.filter(({ type, path }) => type === "blob" && path.startsWith(above) && !isHidden(path));
	return truncated ? null : new Map(blobs.map(({ path, sha }) => [path, sha]));
}
/** Whether a commit has a folder, or a submodule that holds it or is it; also where GitHub does not list all of it. */
async function hasFolder(github, commit, folder) {
	const { tree, truncated } = await wholeTree(github, commit);
	const isIn = (path, above) => path === above || path.startsWith(`${above}/`);
	return truncated || tree.some(({ type, path }) => type !== "tree" && isIn(path, folder) || type === "commit" && isIn(folder, path));
}
async function wholeTree(github, commit) {
	const Whole = extend(Tree, { truncated: boolean() });
	return github.ask(Whole, `GET ${REPO}/git/trees/{tree_sha}`, {
		tree_sha: commit,
		recursive: "1"
	});
}
/** As git names a file: the hash of its length and content. */
function blobId(content) {
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
async function blobBytes(github, sha) {
	const { content } = await github.ask(Blob, `GET ${REPO}/git/blobs/{file_sha}`, { file_sha: sha });
	return Buffer.from(content, "base64");
}
/** Unlike a folder's contents, which end after a thousand files, a tree has them all. */
async function treeAt(github, sha) {
	return (await github.ask(Tree, `GET ${REPO}/git/trees/{tree_sha}`, { tree_sha: sha })).tree;
}
/**
* Puts one commit on top of `parent`, or begins the ledger's branch. Fails with 422 when the branch moved meanwhile.
* `base` is the tree of `parent`, for who has asked for it already.
*/
async function commitOnBranch(github, parent, files, message, base = treeOfCommit(github, parent)) {
	const sha = await commitOf(github, {
		tree: await treeOver(github, await base, files),
		parents: parent === null ? [] : [parent],
		message
	});
	await moveBranch(github, github.ledgerBranch, sha, parent !== null);
	return sha;
}
/**
* The tree with these files over those of another one.
*
* Blobs, trees and commits that no branch reaches harm nobody, so those requests may be repeated.
*/
async function treeOver(github, over, files) {
	const base = over === null ? {} : { base_tree: over };
	const tree = await Promise.all(Object.entries(files).map(async ([path, content]) => {
		return {
			path,
			mode: "100644",
			type: "blob",
			...typeof content === "string" ? { content } : { sha: await blobOf(github, content) }
		};
	}));
	return (await github.ask(Sha, `POST ${REPO}/git/trees`, {
		...base,
		tree,
		request: repeatable
	})).sha;
}
/** What is no text goes ahead of the tree. */
async function blobOf(github, bytes) {
	const content = Buffer.from(bytes).toString("base64");
	return (await github.ask(Sha, `POST ${REPO}/git/blobs`, {
		content,
		encoding: "base64",
		request: repeatable
	})).sha;
}
/**
* A commit, on no branch yet. Without author, committer and signature GitHub signs the commits of apps, GITHUB_TOKEN
* among them (docs: "About commit signature verification", for bots), which a rule may require.
*/
async function commitOf(github, commit) {
	return (await github.ask(Sha, `POST ${REPO}/git/commits`, {
		...commit,
		request: repeatable
	})).sha;
}
/** Only forward: to a commit that has the branch's head of this moment among its ancestors. */
async function moveBranch(github, branch, sha, isThere) {
	if (isThere) await github.ask(Refs, `PATCH ${REPO}/git/refs/heads/${branch}`, {
		sha,
		force: false
	});
	else await github.ask(Refs, `POST ${REPO}/git/refs`, {
		ref: `refs/heads/${branch}`,
		sha
	});
}
/** The tree of a commit, where there is one. */
async function treeOfCommit(github, commit) {
	if (commit === null) return null;
	const { tree } = await github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: commit });
	return tree.sha;
}
function decoded(base64, what) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(base64, "base64"));
	} catch (cause) {
		throw new GitHubError(`${what} is not UTF-8.`, null, false, { cause });
	}
}
export { fileAt as a, hasFolder as c, parentsOf as d, treeOfCommit as f, commitOnBranch as i, headOfBranch as l, blobId as n, filesBelow as o, treeOver as p, commitOf as r, filesIn as s, blobBytes as t, moveBranch as u };
