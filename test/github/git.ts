// Git through GitHub's own git data API: commits, merges of three trees, copies between a repository and its fork.
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Octokit } from '@octokit/rest'

/** A type, not an interface: Octokit wants parameters it may index. */
export type Repository = { owner: string; repo: string }

/** Text writes a file, null deletes it. */
export type Files = Record<string, string | null | { symlink: string }>

type Mode = '100644' | '100755' | '120000'
type Entry = { sha: string; mode: Mode }
type Tree = Map<string, Entry>

export class MergeConflict extends Error {}

export function repositoryOf(fullName: string): Repository {
  const [owner = '', repo = ''] = fullName.split('/')
  return { owner, repo }
}

/** The commit a branch stands at, or undefined when there is no such branch. */
export async function tipOf(as: Octokit, at: Repository, branch: string): Promise<string | undefined> {
  try {
    return (await as.rest.git.getRef({ ...at, ref: `heads/${branch}` })).data.object.sha
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined
    throw error
  }
}

export async function moveBranch(as: Octokit, at: Repository, branch: string, sha: string): Promise<void> {
  if ((await tipOf(as, at, branch)) === undefined) {
    await as.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha })
  } else await as.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: true })
}

/** A tree with these files laid over the tree of a commit. */
export async function treeWith(as: Octokit, at: Repository, parent: string | undefined, files: Files): Promise<string> {
  const tree = Object.entries(files).map(([path, content]) => {
    if (content === null) return { path, mode: '100644' as const, type: 'blob' as const, sha: null }
    if (typeof content === 'string') return { path, mode: '100644' as const, type: 'blob' as const, content }
    return { path, mode: '120000' as const, type: 'blob' as const, content: content.symlink }
  })
  const base = parent === undefined ? {} : { base_tree: await treeOf(as, at, parent) }
  return (await as.rest.git.createTree({ ...at, ...base, tree })).data.sha
}

async function treeOf(as: Octokit, at: Repository, sha: string): Promise<string> {
  return (await as.rest.git.getCommit({ ...at, commit_sha: sha })).data.tree.sha
}

/** The newest commit that both sides have in their history. */
async function mergeBase(as: Octokit, at: Repository, ours: string, theirs: string): Promise<string | undefined> {
  const known = new Set(await history(as, at, ours))
  return (await history(as, at, theirs)).find((sha) => known.has(sha))
}

/** Shas from a commit back to the root, newest first. */
export async function history(as: Octokit, at: Repository, sha: string): Promise<string[]> {
  return (await as.paginate(as.rest.repos.listCommits, { ...at, sha, per_page: 100 })).map((commit) => commit.sha)
}

/** The tree in which `theirs` is merged into `ours`, file by file; a file both sides changed is a conflict. */
export async function mergedTree(as: Octokit, at: Repository, ours: string, theirs: string): Promise<string> {
  const base = await mergeBase(as, at, ours, theirs)
  return carriedOver(as, at, base, theirs, ours)
}

/** The tree of `onto` with what changed between two commits. */
export async function carriedOver(
  as: Octokit,
  at: Repository,
  from: string | undefined,
  to: string,
  onto: string,
): Promise<string> {
  const [old, changed, target] = await Promise.all([
    from === undefined ? new Map<string, Entry>() : filesOf(as, at, from),
    filesOf(as, at, to),
    filesOf(as, at, onto),
  ])
  const tree: { path: string; mode: Mode; type: 'blob'; sha: string | null }[] = []
  for (const path of new Set([...old.keys(), ...changed.keys()])) {
    const [was, is, there] = [old.get(path), changed.get(path), target.get(path)]
    if (was?.sha === is?.sha || is?.sha === there?.sha) continue
    if (was?.sha !== there?.sha) throw new MergeConflict(path)
    tree.push({ path, mode: (is ?? was)!.mode, type: 'blob', sha: is?.sha ?? null })
  }
  const base_tree = await treeOf(as, at, onto)
  return tree.length === 0 ? base_tree : (await as.rest.git.createTree({ ...at, base_tree, tree })).data.sha
}

export async function filesOf(as: Octokit, at: Repository, sha: string): Promise<Tree> {
  const { data } = await as.rest.git.getTree({ ...at, tree_sha: sha, recursive: '1' })
  const blobs = data.tree.filter((entry) => entry.type === 'blob')
  return new Map(blobs.map((entry) => [entry.path, { sha: entry.sha, mode: entry.mode as Mode }]))
}

export async function blob(as: Octokit, at: Repository, sha: string): Promise<Buffer> {
  return Buffer.from((await as.rest.git.getBlob({ ...at, file_sha: sha })).data.content, 'base64')
}

/** Copies a commit and its history between a repository and its fork; shas stay as they are. */
export async function copyHistory(as: { from: Octokit; to: Octokit }, from: Repository, to: Repository, sha: string) {
  for (const commit_sha of (await history(as.from, from, sha)).reverse()) {
    if (await exists(as.to, to, commit_sha)) continue
    const { data: commit } = await as.from.rest.git.getCommit({ ...from, commit_sha })
    const tree = await Promise.all(
      [...(await filesOf(as.from, from, commit_sha))].map(async ([path, { sha, mode }]) => {
        const content = (await blob(as.from, from, sha)).toString('base64')
        const copy = await as.to.rest.git.createBlob({ ...to, content, encoding: 'base64' })
        return { path, mode, type: 'blob' as const, sha: copy.data.sha }
      }),
    )
    const { data } = await as.to.rest.git.createTree({ ...to, tree })
    const parents = commit.parents.map((parent) => parent.sha)
    const { message, author, committer } = commit
    const copied = await as.to.rest.git.createCommit({ ...to, tree: data.sha, parents, message, author, committer })
    if (copied.data.sha !== commit_sha) throw new Error(`the copy of ${commit_sha} became ${copied.data.sha}`)
  }
}

async function exists(as: Octokit, at: Repository, commit_sha: string): Promise<boolean> {
  return as.rest.git.getCommit({ ...at, commit_sha }).then(
    () => true,
    () => false,
  )
}

/** By their sha, which says what is in them. Each run begins with a checkout of mostly the same files. */
const known = new Map<string, Buffer>()

/** Writes the tree of a commit into a folder, symbolic links as links. */
export async function writeTree(as: Octokit, at: Repository, sha: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty`)
  for (const [path, entry] of await filesOf(as, at, sha)) {
    const place = join(folder, path)
    const content = known.get(entry.sha) ?? (await blob(as, at, entry.sha))
    known.set(entry.sha, content)
    await mkdir(dirname(place), { recursive: true })
    if (entry.mode === '120000') await symlink(content.toString(), place)
    else await writeFile(place, content, { mode: entry.mode === '100755' ? 0o755 : 0o644 })
  }
}
