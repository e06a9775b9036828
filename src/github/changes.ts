/** What the default branch gained between two commits, and which pull requests brought it. */
import * as z from 'zod/mini'
import type { GitHub } from './client.ts'
import { NotVisible } from './errors.ts'

export interface Commit {
  readonly sha: string
  /** The first line of its message. */
  readonly subject: string
}

export interface PullRequest {
  readonly number: number
  readonly url: string
  /** People's description: where they approve what a guard blocks. */
  readonly body: string
  /** The commit that was reviewed. */
  readonly head: string
  /** The commit that the merge made on the default branch, the last one of a rebase. */
  readonly merge: string
}

/** `apart`: neither commit is part of the other's history, or one of them is gone. */
export interface Gained {
  readonly state: 'same' | 'ahead' | 'behind' | 'apart'
  /** Oldest first; without those that only `from` has. */
  readonly commits: readonly Commit[]
}

const REPO = '/repos/{owner}/{repo}'

const Pull = z.object({
  number: z.int(),
  html_url: z.string(),
  state: z.string(),
  body: z.optional(z.nullable(z.string())),
  merged_at: z.nullable(z.string()),
  merge_commit_sha: z.nullable(z.string()),
  base: z.object({ ref: z.string() }),
  head: z.object({ sha: z.string() }),
})
type Pull = z.infer<typeof Pull>

const Message = z.object({ message: z.string() })
const Compared = z.object({
  status: z.enum(['identical', 'ahead', 'behind', 'diverged']),
  total_commits: z.int(),
  commits: z.array(z.object({ sha: z.string(), commit: Message })),
})

/** GitHub shows 100 commits a page, the oldest first; what lies further back than this was merged long ago. */
const MOST_PAGES = 10

export async function gained(github: GitHub, from: string, to: string): Promise<Gained> {
  const pageOf = (page: number) =>
    github.ask(Compared, `GET ${REPO}/compare/{basehead}`, { basehead: `${from}...${to}`, per_page: 100, page })
  try {
    const first = await pageOf(1)
    const last = Math.ceil(first.total_commits / 100)
    const pages = last > MOST_PAGES ? [] : [first]
    for (let page = Math.max(2, last - MOST_PAGES + 1); page <= last; page += 1) pages.push(await pageOf(page))
    const commits = pages.flatMap((its) => its.commits.map(({ sha, commit }) => ({ sha, subject: subjectOf(commit) })))
    const state = { identical: 'same', ahead: 'ahead', behind: 'behind', diverged: 'apart' } as const
    return { state: state[first.status], commits }
  } catch (error) {
    if (error instanceof NotVisible) return { state: 'apart', commits: [] }
    throw error
  }
}

export async function commitAt(github: GitHub, sha: string): Promise<Commit> {
  const its = await github.ask(Message, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: sha })
  return { sha, subject: subjectOf(its) }
}

/** GitHub says a moment after a merge which pull request it was. */
const WAITS = [1000, 2000]
/** A merge brings along commits whose subjects name other pull requests; more are not asked for. */
const MOST_ASKED = 20

/**
 * The merged pull requests that brought these commits to the branch, in the order of the commits. One list of closed pull
 * requests tells most of them; a number in a subject (`… (#12)`, `Merge pull request #12 from …`) tells the others, if the
 * pull request says the same: anyone who may push can write such a subject, and a cherry-pick keeps it.
 */
export async function mergedPulls(
  github: GitHub,
  commits: readonly Commit[],
  { branch, waits = WAITS }: { readonly branch: string; readonly waits?: readonly number[] },
): Promise<PullRequest[]> {
  const found = new Map<string, Pull>()
  const keep = (pull: Pull | null) => {
    const isMerged = pull !== null && pull.merged_at !== null && pull.base.ref === branch
    if (isMerged && pull.merge_commit_sha !== null) found.set(pull.merge_commit_sha, pull)
  }
  for (const pull of await closedPulls(github, branch)) keep(pull)
  const numbered = commits.flatMap(({ sha, subject }) => {
    const number = numberIn(subject)
    return number === null || found.has(sha) ? [] : [{ sha, number }]
  })
  await Promise.all(
    numbered.slice(-MOST_ASKED).map(async ({ sha, number }) => {
      // Only the newest can be so young that GitHub does not know it yet.
      for (const wait of sha === commits.at(-1)?.sha ? [...waits, null] : [null]) {
        const pull = await pullNumbered(github, number)
        keep(pull)
        // One that is merged, closed or no pull request at all did not bring this commit a moment ago.
        if (wait === null || pull?.state !== 'open') return
        await github.sleep(wait)
      }
    }),
  )
  return commits.flatMap(({ sha }) => {
    const pull = found.get(sha)
    return pull === undefined
      ? []
      : [{ number: pull.number, url: pull.html_url, body: pull.body ?? '', head: pull.head.sha, merge: sha }]
  })
}

/** The hundred that were touched last: a merge touches its pull request. */
async function closedPulls(github: GitHub, base: string): Promise<Pull[]> {
  const asked = { state: 'closed', base, sort: 'updated', direction: 'desc', per_page: 100 }
  return github.ask(z.array(Pull), `GET ${REPO}/pulls`, asked)
}

/** As it is at this moment; null when there is none of this number. */
export async function pullNow(
  github: GitHub,
  number: number,
): Promise<{ readonly isOpen: boolean; readonly head: string; readonly body: string } | null> {
  const pull = await pullNumbered(github, number)
  return pull && { isOpen: pull.state === 'open', head: pull.head.sha, body: pull.body ?? '' }
}

/** Null when the number is an issue's, or nobody's. */
async function pullNumbered(github: GitHub, number: number): Promise<Pull | null> {
  try {
    return await github.ask(Pull, `GET ${REPO}/pulls/{pull_number}`, { pull_number: number })
  } catch (error) {
    if (error instanceof NotVisible) return null
    throw error
  }
}

function numberIn(subject: string): number | null {
  const number = /\(#(\d+)\)$/.exec(subject.trimEnd())?.[1] ?? /^Merge pull request #(\d+) from /.exec(subject)?.[1]
  return number === undefined ? null : Number(number)
}

function subjectOf({ message }: { readonly message: string }): string {
  return message.split('\n')[0]!
}
