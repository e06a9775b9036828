/**
 * Files on branches of ours, through GitHub's git data API: a head, one file of a commit, one commit more.
 *
 * The ledger's branch is an orphan: it shares no history with the code and is never merged.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { type GitHub, repeatable } from './client.ts'
import { GitHubError, NotVisible } from './errors.ts'

export { LEDGER_BRANCH } from './names.ts'

const REPO = '/repos/{owner}/{repo}'

const Refs = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) })
const Sha = z.object({ sha: z.string() })
const Commit = z.object({ tree: Sha, parents: z.array(Sha) })
const Tree = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) })
const Contents = z.object({ type: z.literal('file'), sha: z.string(), encoding: z.string(), content: z.string() })
const Blob = z.object({ encoding: z.literal('base64'), content: z.string() })

/** Paths and what lies there: texts, or bytes. */
export type Files = { readonly [path: string]: string | Uint8Array }

/**
 * The commit at which the branch stands, or null when there is no such branch.
 *
 * Read from a list: a 404 on the branch itself would also be the answer to a token that may not see it.
 */
export async function headOfBranch(github: GitHub, branch = github.ledgerBranch): Promise<string | null> {
  const refs = await github.ask(z.array(Refs), `GET ${REPO}/git/matching-refs/heads/${branch}`)
  return refs.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha ?? null
}

/** The text of one file of a commit that we can see, or null when the commit does not have it. */
export async function fileAt(github: GitHub, commit: string, path: string): Promise<string | null> {
  try {
    const contents = await github.ask(Contents, `GET ${REPO}/contents/${path}`, { ref: commit })
    // Over one megabyte GitHub leaves the content out.
    const { content } =
      contents.encoding === 'base64'
        ? contents
        : await github.ask(Blob, `GET ${REPO}/git/blobs/{file_sha}`, { file_sha: contents.sha })
    return decoded(content, `${path} in the commit ${commit.slice(0, 7)}`)
  } catch (error) {
    if (error instanceof NotVisible) return null
    throw error
  }
}

/** The names of the files in one folder of a commit; none when the commit does not have it. */
export async function filesIn(github: GitHub, commit: string, folder: string): Promise<string[]> {
  // A commit stands for its tree.
  let entries = await treeAt(github, commit)
  for (const name of folder.split('/')) {
    const tree = entries.find(({ type, path }) => type === 'tree' && path === name)?.sha
    if (tree === undefined) return []
    entries = await treeAt(github, tree)
  }
  return entries.filter(({ type }) => type === 'blob').map(({ path }) => path)
}

/** The commits that one was made on: two of a merge, of which the first is the branch that was merged into. */
export async function parentsOf(github: GitHub, commit: string): Promise<string[]> {
  const { parents } = await github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: commit })
  return parents.map(({ sha }) => sha)
}

/** The blobs of all files below a folder of a commit, by path; null when GitHub does not list them all. */
export async function filesBelow(github: GitHub, commit: string, folder: string): Promise<Map<string, string> | null> {
  const { tree, truncated } = await wholeTree(github, commit)
  const above = folder === '.' ? '' : `${folder}/`
  // What leads to the folder may begin with a dot, such as `.github/`.
  const isHidden = (path: string) => /(^|\/)(\.|node_modules\/)/.test(path.slice(above.length))
  const blobs = tree.filter(({ type, path }) => type === 'blob' && path.startsWith(above) && !isHidden(path))
  return truncated ? null : new Map(blobs.map(({ path, sha }) => [path, sha]))
}

/** Whether a commit has a folder, or a submodule that holds it or is it; also where GitHub does not list all of it. */
export async function hasFolder(github: GitHub, commit: string, folder: string): Promise<boolean> {
  const { tree, truncated } = await wholeTree(github, commit)
  const isIn = (path: string, above: string) => path === above || path.startsWith(`${above}/`)
  return (
    truncated ||
    tree.some(({ type, path }) => (type !== 'tree' && isIn(path, folder)) || (type === 'commit' && isIn(folder, path)))
  )
}

async function wholeTree(github: GitHub, commit: string) {
  const Whole = z.extend(Tree, { truncated: z.boolean() })
  return github.ask(Whole, `GET ${REPO}/git/trees/{tree_sha}`, { tree_sha: commit, recursive: '1' })
}

/** As git names a file: the hash of its length and content. */
export function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

export async function blobBytes(github: GitHub, sha: string): Promise<Buffer> {
  const { content } = await github.ask(Blob, `GET ${REPO}/git/blobs/{file_sha}`, { file_sha: sha })
  return Buffer.from(content, 'base64')
}

/** Unlike a folder's contents, which end after a thousand files, a tree has them all. */
async function treeAt(github: GitHub, sha: string) {
  return (await github.ask(Tree, `GET ${REPO}/git/trees/{tree_sha}`, { tree_sha: sha })).tree
}

/**
 * Puts one commit on top of `parent`, or begins the ledger's branch. Fails with 422 when the branch moved meanwhile.
 * `base` is the tree of `parent`, for who has asked for it already.
 */
export async function commitOnBranch(
  github: GitHub,
  parent: string | null,
  files: Files,
  message: string,
  base = treeOfCommit(github, parent),
): Promise<string> {
  const tree = await treeOver(github, await base, files)
  const sha = await commitOf(github, { tree, parents: parent === null ? [] : [parent], message })
  await moveBranch(github, github.ledgerBranch, sha, parent !== null)
  return sha
}

/**
 * The tree with these files over those of another one.
 *
 * Blobs, trees and commits that no branch reaches harm nobody, so those requests may be repeated.
 */
export async function treeOver(github: GitHub, over: string | null, files: Files): Promise<string> {
  const base = over === null ? {} : { base_tree: over }
  const tree = await Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const its = typeof content === 'string' ? { content } : { sha: await blobOf(github, content) }
      return { path, mode: '100644', type: 'blob', ...its }
    }),
  )
  return (await github.ask(Sha, `POST ${REPO}/git/trees`, { ...base, tree, request: repeatable })).sha
}

/** What is no text goes ahead of the tree. */
async function blobOf(github: GitHub, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes).toString('base64')
  return (await github.ask(Sha, `POST ${REPO}/git/blobs`, { content, encoding: 'base64', request: repeatable })).sha
}

/**
 * A commit, on no branch yet. Without author, committer and signature GitHub signs the commits of apps, GITHUB_TOKEN
 * among them (docs: "About commit signature verification", for bots), which a rule may require.
 */
export async function commitOf(
  github: GitHub,
  commit: { readonly tree: string; readonly parents: readonly string[]; readonly message: string },
): Promise<string> {
  return (await github.ask(Sha, `POST ${REPO}/git/commits`, { ...commit, request: repeatable })).sha
}

/** Only forward: to a commit that has the branch's head of this moment among its ancestors. */
export async function moveBranch(github: GitHub, branch: string, sha: string, isThere: boolean): Promise<void> {
  if (isThere) await github.ask(Refs, `PATCH ${REPO}/git/refs/heads/${branch}`, { sha, force: false })
  else await github.ask(Refs, `POST ${REPO}/git/refs`, { ref: `refs/heads/${branch}`, sha })
}

/** The tree of a commit, where there is one. */
export async function treeOfCommit(github: GitHub, commit: string | null): Promise<string | null> {
  if (commit === null) return null
  const { tree } = await github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: commit })
  return tree.sha
}

function decoded(base64: string, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'))
  } catch (cause) {
    throw new GitHubError(`${what} is not UTF-8.`, null, false, { cause })
  }
}
