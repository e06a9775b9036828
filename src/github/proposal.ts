/**
 * One pull request with files of ours on a branch of ours. Run again it is brought up to date: the files of the default
 * branch with ours over them, whatever the branch held before. A commit of somebody else on it is never overwritten, nor
 * what people wrote below the last line of its description.
 */
import * as z from 'zod/mini'
import { WorkflowError } from '../plan/model/errors.ts'
import { commitOf, type Files, headOfBranch, moveBranch, treeOfCommit, treeOver } from './branch.ts'
import type { GitHub } from './client.ts'
import { GitHubError } from './errors.ts'
import { notesOf, withNotes } from './notes.ts'
import { createOnce } from './once.ts'
import { isSameText } from './ours.ts'

/** A branch for the proposal, and what stands there. */
export interface Free {
  readonly branch: string
  readonly head: string | null
  /** The commit at which it stands. */
  readonly found: Found | null
}

export interface Proposal extends Free {
  /** Account, installation and folder: what is about others is left alone. */
  readonly about: string
  /** The branch it is to be merged into, and the commit of it that the files were made for. */
  readonly base: string
  readonly parent: string
  readonly files: Files
  readonly title: string
  /** Leaves room for so many bytes of notes. */
  readonly body: (notes: number) => string
}

export interface Proposed {
  readonly number: number
  readonly url: string
  readonly written: 'created' | 'updated' | 'unchanged'
  /** At which the branch stands. */
  readonly commit: string
  /** With what people wrote below `NOTES_LINE`, approvals as well. */
  readonly body: string
}

const REPO = '/repos/{owner}/{repo}'
/** The last line of our commits names their tree: who amends one keeps the line, and has another tree. */
const TRAILER = 'Made-by: chatwoot-as-code, tree'

const Pull = z.object({
  number: z.int(),
  html_url: z.string(),
  title: z.string(),
  body: z.optional(z.nullable(z.string())),
})
const Commit = z.object({
  message: z.string(),
  tree: z.object({ sha: z.string() }),
  parents: z.array(z.object({ sha: z.string() })),
})
type Found = z.infer<typeof Commit>

export async function ensureProposal(github: GitHub, to: Proposal): Promise<Proposed> {
  const { commit, isMoved } = await ensureCommit(github, to)
  const open = await openPull(github, to)
  const notes = notesOf(open?.body)
  const body = withNotes(to.body(Buffer.byteLength(notes)), notes)
  if (open === null) {
    const { number, html_url: url } = await create(github, to, body)
    return { number, url, commit, body, written: 'created' }
  }
  const { number, html_url: url } = open
  if (open.title === to.title && isSameText(open.body, body))
    return { number, url, commit, body, written: isMoved ? 'updated' : 'unchanged' }
  await github.ask(Pull, `PATCH ${REPO}/pulls/{pull_number}`, { pull_number: number, title: to.title, body })
  return { number, url, commit, body, written: 'updated' }
}

/** The first of two names, unless a proposal about something else stands there. */
export async function freeBranch(github: GitHub, names: readonly [string, string], about: string): Promise<Free> {
  const first = await standing(github, names[0])
  const others = first.found === null ? null : /^About: (.*)$/m.exec(first.found.message)
  return others === null || others[1] === about ? first : standing(github, names[1])
}

async function standing(github: GitHub, branch: string): Promise<Free> {
  const head = await headOfBranch(github, branch)
  return { branch, head, found: head === null ? null : await commitAt(github, head) }
}

/** The open one from this branch, or null. */
export async function openPull(github: GitHub, { branch, base }: Pick<Proposal, 'branch' | 'base'>) {
  const head = `${github.repository.owner}:${branch}`
  const [open] = await github.all(Pull, `GET ${REPO}/pulls`, { state: 'open', head, base })
  return open ?? null
}

/** At which commit the branch stands then, and whether it had to be moved there. */
async function ensureCommit(
  github: GitHub,
  { branch, head, found, about, parent, files, title }: Proposal,
): Promise<{ readonly commit: string; readonly isMoved: boolean }> {
  if (found !== null && !found.message.trimEnd().endsWith(`\n${TRAILER} ${found.tree.sha}`)) {
    throw new WorkflowError(
      `The branch ${branch} holds a commit that is not ours (${head!.slice(0, 7)}), and nothing was written over it. Merge or close its pull request, delete the branch, and run again.`,
    )
  }
  const tree = await treeOver(github, await treeOfCommit(github, parent), files)
  if (found?.tree.sha === tree && found.parents[0]?.sha === parent) return { commit: head!, isMoved: false }
  // GitHub moves a branch from one commit to another only by force or forward. With the old head among the parents it
  // goes forward from there, and from nowhere else: what somebody pushed meanwhile stays.
  const parents = head === null ? [parent] : [parent, head]
  const sha = await commitOf(github, { tree, parents, message: `${title}\n\nAbout: ${about}\n${TRAILER} ${tree}` })
  try {
    await moveBranch(github, branch, sha, head !== null)
  } catch (error) {
    const isMoved = error instanceof GitHubError && (await headOfBranch(github, branch)) !== head
    throw isMoved
      ? new WorkflowError(`Somebody pushed to ${branch} meanwhile, and nothing was written over it. Run again.`)
      : error
  }
  return { commit: sha, isMoved: true }
}

function commitAt(github: GitHub, sha: string) {
  return github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: sha })
}

async function create(github: GitHub, to: Proposal, body: string) {
  const { branch: head, base, title } = to
  try {
    return await createOnce(
      github,
      () => github.ask(Pull, `POST ${REPO}/pulls`, { head, base, title, body }),
      () => openPull(github, to),
    )
  } catch (error) {
    if (!(error instanceof WorkflowError && /not permitted to create/.test(error.message))) throw error
    throw new WorkflowError(
      `The branch ${head} is written, but this repository does not let its workflows open pull requests. Open one from it by hand; or switch on "Allow GitHub Actions to create and approve pull requests" in the settings under Actions, General.`,
      { cause: error },
    )
  }
}
