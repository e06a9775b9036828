/**
 * One pull request with files of ours on a branch of ours. Run again it is brought up to date: one commit on top of the
 * default branch, whatever the branch held before. A commit of somebody else on it is never overwritten.
 */
import * as z from 'zod/mini'
import { WorkflowError } from '../errors.ts'
import { commitOver, type Files, headOfBranch, moveBranch } from './branch.ts'
import type { GitHub } from './client.ts'
import { createOnce } from './once.ts'
import { isSameText } from './ours.ts'

export interface Proposal {
  readonly branch: string
  /** The branch it is to be merged into, and the commit of it that the files were made for. */
  readonly base: string
  readonly parent: string
  readonly files: Files
  readonly title: string
  readonly body: string
}

export interface Proposed {
  readonly number: number
  readonly url: string
  readonly written: 'created' | 'updated' | 'unchanged'
}

const REPO = '/repos/{owner}/{repo}'
/** The last line of our commits, by which they are known again. */
const TRAILER = 'Made-by: chatwoot-as-code'

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

export async function ensureProposal(github: GitHub, to: Proposal): Promise<Proposed> {
  const isMoved = await ensureCommit(github, to)
  const open = await openPull(github, to)
  if (open === null) {
    const { number, html_url: url } = await create(github, to)
    return { number, url, written: 'created' }
  }
  const { number, html_url: url } = open
  if (open.title === to.title && isSameText(open.body, to.body))
    return { number, url, written: isMoved ? 'updated' : 'unchanged' }
  await github.ask(Pull, `PATCH ${REPO}/pulls/{pull_number}`, { pull_number: number, title: to.title, body: to.body })
  return { number, url, written: 'updated' }
}

/** The open one from this branch, or null. */
export async function openPull(github: GitHub, { branch, base }: Pick<Proposal, 'branch' | 'base'>) {
  const head = `${github.repository.owner}:${branch}`
  const [open] = await github.all(Pull, `GET ${REPO}/pulls`, { state: 'open', head, base })
  return open ?? null
}

/** Whether the branch had to be moved. */
async function ensureCommit(github: GitHub, { branch, parent, files, title }: Proposal): Promise<boolean> {
  const head = await headOfBranch(github, branch)
  const found = head === null ? null : await commitAt(github, head)
  if (found !== null && !found.message.trimEnd().endsWith(TRAILER)) {
    throw new WorkflowError(
      `The branch ${branch} holds a commit that is not ours (${head!.slice(0, 7)}), and nothing was written over it. Merge or close its pull request, delete the branch, and run again.`,
    )
  }
  const sha = await commitOver(github, parent, files, `${title}\n\n${TRAILER}`)
  const made = await commitAt(github, sha)
  if (found?.tree.sha === made.tree.sha && found.parents[0]?.sha === parent) return false
  await moveBranch(github, branch, sha, { isThere: head !== null, force: true })
  return true
}

function commitAt(github: GitHub, sha: string) {
  return github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: sha })
}

async function create(github: GitHub, to: Proposal) {
  const { branch: head, base, title, body } = to
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
