/**
 * What an apply covers: all that the default branch gained since the commit that was applied last. A run for an older
 * commit has nothing to do any more.
 */

import { headOfBranch } from '../../github/branch.ts'
import { type Commit, commitAt, type Gained, gained } from '../../github/changes.ts'
import type { GitHub } from '../../github/client.ts'
import { told } from '../../plan/model/errors.ts'
import type { Applied, Ledger } from '../../plan/model/ledger.ts'
import type { Happening } from '../event.ts'

export type Covered =
  | {
      readonly isStale: false
      readonly commits: readonly Commit[]
      /** Those of them that an earlier run covered and did not carry out whole. */
      readonly earlier: ReadonlySet<string>
      readonly applied: Applied
    }
  /** Why nothing is to be done, in one sentence. */
  | { readonly isStale: true; readonly sentence: string; readonly isError: boolean }

const NONE: ReadonlySet<string> = new Set()

type From = { readonly github: GitHub; readonly happening: Happening }

export async function coveredBy(from: From, ledger: Ledger | null, folder: string): Promise<Covered> {
  const { github, happening } = from
  const { commit } = happening
  const last = lastIn(ledger, folder)
  const isAgain = last?.commit === commit
  const news = last === null || isAgain ? null : await gained(github, last.commit, commit)
  if (last !== null && news !== null) {
    if (news.state === 'behind' && !(await isRewritten(from, last.commit))) return stale(last.commit, commit)
    // By hand somebody has seen it and wants it so.
    if (news.state !== 'ahead' && happening.name !== 'workflow_dispatch') return rewritten(last.commit)
  }
  // The same run again covers what it covered then, and so does the next one after a run that did not do all.
  const start = last === null ? happening.before : isAgain || last.isPartly ? last.since : last.commit
  const whole = start === null || start === last?.commit ? news : await gained(github, start, commit)
  if (whole?.state !== 'ahead')
    return { isStale: false, commits: [await own(from)], earlier: NONE, applied: { commit, since: null } }
  const fresh = new Set(news?.commits.map(({ sha }) => sha))
  const earlier = news === null ? NONE : new Set(whole.commits.map(({ sha }) => sha)).difference(fresh)
  return { isStale: false, commits: whole.commits, earlier, applied: { commit, since: start } }
}

/** Why a look with the files of this commit would tell nothing: null where a later one was not applied, or nobody can tell. */
export async function whyOlder(from: From, ledger: Ledger | null, folder: string): Promise<string | null> {
  const { github, happening } = from
  const last = lastIn(ledger, folder)
  if (last === null || last.commit === happening.commit) return null
  const { answer } = await told(gained(github, last.commit, happening.commit))
  if (answer?.state !== 'behind' || (await told(isRewritten(from, last.commit))).answer !== false) return null
  return `Nothing was compared: commit ${short(last.commit)}, which is newer than ${short(happening.commit)}, has been applied already.`
}

/** Old ledgers say only which commit was applied last, from whatever folder. */
function lastIn(ledger: Ledger | null, folder: string): Applied | null {
  if (ledger === null) return null
  const { commits = {}, last } = ledger
  if (Object.hasOwn(commits, folder)) return commits[folder]!
  return last?.commit == null ? null : { commit: last.commit, since: null }
}

async function own({ github, happening: { commit, subject } }: From): Promise<Commit> {
  return subject === null ? await commitAt(github, commit) : { sha: commit, subject }
}

/** Whether the default branch has lost the commit that was applied last: it was reset or force-pushed. */
async function isRewritten({ github, happening }: From, applied: string): Promise<boolean> {
  const head = await headOfBranch(github, happening.defaultBranch!)
  const state: Gained['state'] = head === null ? 'apart' : (await gained(github, applied, head)).state
  return state !== 'ahead' && state !== 'same'
}

function stale(applied: string, commit: string): Covered {
  return {
    isStale: true,
    isError: false,
    sentence: `Nothing was done: commit ${short(applied)}, which is newer than ${short(commit)}, has been applied already.`,
  }
}

function rewritten(applied: string): Covered {
  return {
    isStale: true,
    isError: true,
    sentence: `The default branch was rewritten: commit ${short(applied)}, which was applied last, is not part of what was pushed. Nothing was applied. Look at the plan (mode plan), and if it is right run the workflow by hand with mode apply.`,
  }
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
