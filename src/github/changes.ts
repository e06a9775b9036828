/** Where the code stands, and which pull request a commit came from. */
import * as z from 'zod/mini'
import type { GitHub } from './client.ts'
import { NotVisible } from './errors.ts'

export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  /** People's description: where they allow what a guard forbids. */
  readonly body: string
  /** The commit that was reviewed. */
  readonly head: string
}

const Pull = z.object({
  number: z.int(),
  html_url: z.string(),
  title: z.string(),
  body: z.optional(z.nullable(z.string())),
  merged_at: z.nullable(z.string()),
  merge_commit_sha: z.nullable(z.string()),
  base: z.object({ ref: z.string() }),
  head: z.object({ sha: z.string() }),
})
type Pull = z.infer<typeof Pull>

const REPO = '/repos/{owner}/{repo}'

/** GitHub lists the pull requests of a commit a while after the merge; a direct push costs us this wait as well. */
const WAITS = [1000, 2000, 4000]

/** The merged pull request that brought this commit to the default branch; null for a direct push. */
export async function pullRequestOf(
  github: GitHub,
  sha: string,
  { defaultBranch, waits = WAITS }: { readonly defaultBranch: string; readonly waits?: readonly number[] },
): Promise<PullRequest | null> {
  let number: Promise<number | null> | undefined
  for (const wait of [...waits, null]) {
    const pull = await listed(github, sha, defaultBranch)
    if (pull !== null) return told(pull)
    number ??= numberInSubject(github, sha)
    const named = await pullNumbered(github, await number)
    if (named?.merge_commit_sha === sha && isMergedInto(defaultBranch, named)) return told(named)
    if (wait !== null) await github.sleep(wait)
  }
  return null
}

/** The default branch and the commit it stands at. */
export async function headOfDefaultBranch(github: GitHub): Promise<{ readonly branch: string; readonly sha: string }> {
  const Repository = z.object({ default_branch: z.string() })
  const { default_branch: branch } = await github.ask(Repository, `GET ${REPO}`)
  const Ref = z.object({ object: z.object({ sha: z.string() }) })
  const { object } = await github.ask(Ref, `GET ${REPO}/git/ref/{ref}`, { ref: `heads/${branch}` })
  return { branch, sha: object.sha }
}

/** The one whose merge made this commit; of a rebase, whose last commit may be another, the only one there is. */
async function listed(github: GitHub, sha: string, defaultBranch: string): Promise<Pull | null> {
  const pulls = await github.all(Pull, `GET ${REPO}/commits/{commit_sha}/pulls`, { commit_sha: sha })
  const merged = pulls.filter((pull) => isMergedInto(defaultBranch, pull))
  const exact = merged.find((pull) => pull.merge_commit_sha === sha)
  return exact ?? (merged.length === 1 ? merged[0]! : null)
}

/**
 * The number in the subject, as GitHub writes it: `… (#12)`, `Merge pull request #12 from …`.
 *
 * Anyone who may push can write such a subject, and a cherry-pick keeps it: that alone says nothing.
 */
async function numberInSubject(github: GitHub, sha: string): Promise<number | null> {
  const Commit = z.object({ message: z.string() })
  const { message } = await github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: sha })
  const [subject = ''] = message.split('\n')
  const number = /\(#(\d+)\)$/.exec(subject.trimEnd())?.[1] ?? /^Merge pull request #(\d+) from /.exec(subject)?.[1]
  return number === undefined ? null : Number(number)
}

/** Null when the number is an issue's, or nobody's. */
async function pullNumbered(github: GitHub, number: number | null): Promise<Pull | null> {
  if (number === null) return null
  try {
    return await github.ask(Pull, `GET ${REPO}/pulls/{pull_number}`, { pull_number: number })
  } catch (error) {
    if (error instanceof NotVisible) return null
    throw error
  }
}

function isMergedInto(branch: string, { merged_at, base }: Pull): boolean {
  return merged_at !== null && base.ref === branch
}

function told({ number, html_url, title, body, head }: Pull): PullRequest {
  return { number, url: html_url, title, body: body ?? '', head: head.sha }
}
