/**
 * What a run says on GitHub, outside of itself: the one comment on a pull request. When GitHub does not take it, nothing
 * else is lost: the run says so in its other places (`unposted`).
 */
import { FilesError, type PlainError, Stopped, sentenceOf, told } from '../errors.ts'
import type { Happening } from '../event.ts'
import { pullRequestOf } from '../github/changes.ts'
import type { GitHub } from '../github/client.ts'
import { addComment, ensureComment } from '../github/comment.ts'
import { markerOf } from '../github/ours.ts'
import { renderFailed, renderRefused, renderStopped } from '../render/comment.ts'
import { OF_THIS_RUN } from '../render/parts.ts'

interface Told {
  readonly github: GitHub
  readonly happening: Happening
  /** Null when neither the inputs nor the files say it. */
  readonly account: number | null
}

export interface Where {
  /** Of the pull request; null when there is none. */
  readonly number: number | null
  /** The hidden line of the review that the comment is to keep. */
  readonly line: string | null
}

export interface Posted {
  /** The comment's address; null when there is no pull request, or GitHub did not take the comment. */
  readonly commentUrl: string | null
  /** What GitHub did not take, and why: a sentence each. */
  readonly unposted: readonly string[]
}

/** `failure`, when there is one, is said in a comment of its own as well: an edit notifies nobody. */
export async function tell(
  { github, account, happening }: Told,
  { number, line }: Where,
  body: string,
  failure: string | null = null,
): Promise<Posted> {
  if (number === null) return { commentUrl: null, unposted: [] }
  const comment = await told(
    ensureComment(github, {
      number,
      marker: markerOf('plan', account),
      body: line === null ? body : `${body}\n${line}\n`,
      ofThisRun: OF_THIS_RUN,
    }),
  )
  const isNews = failure !== null && comment.answer?.written !== 'created'
  const news = isNews ? await notify({ github, account, happening }, number, failure) : null
  const error = comment.error ?? news?.error ?? null
  return { commentUrl: comment.answer?.url ?? null, unposted: unposted(`comment on pull request #${number}`, error) }
}

/** A comment of its own for an apply that failed. */
function notify({ github, account, happening }: Told, number: number, failure: string) {
  return told(addComment(github, number, renderFailed({ account, failure, runUrl: happening.runUrl })))
}

/** The sentence for something that GitHub did not take; none when it did. */
export function unposted(what: string, error: PlainError | null): string[] {
  return error === null ? [] : [`The ${what} could not be written. ${error.message}`]
}

const BUG = 'This is a bug of Chatwoot as Code; the log of the run has more.'

/** What stops a run is said in the comment as well: what an earlier run left there would otherwise pass for true. */
export async function saying<Value>(
  session: Told,
  where: Where,
  mode: 'plan' | 'apply',
  run: () => Promise<Value>,
): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    const reason = sentenceOf(error) ?? BUG
    const { happening } = session
    const account = session.account ?? (error instanceof FilesError ? error.account : null)
    const body =
      error instanceof FilesError
        ? renderRefused(error.findings, { ...happening, account })
        : renderStopped({ account, mode, reason, runUrl: happening.runUrl })
    const { unposted } = await tell({ ...session, account }, where, body, mode === 'apply' ? reason : null)
    throw unposted.length === 0 ? error : new Stopped(error, unposted)
  }
}

/** An apply that could not begin: the comment with the review stays as it is, and one more says what happened. */
export async function notifying<Value>(session: Told, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    const { defaultBranch, ref, commit } = session.happening
    if (defaultBranch === null || ref !== `refs/heads/${defaultBranch}`) throw error
    const merged = await told(pullRequestOf(session.github, commit, { defaultBranch }))
    const number = merged.answer?.number ?? null
    const news = number === null ? null : await notify(session, number, sentenceOf(error) ?? BUG)
    const refused = unposted(`comment on pull request #${number}`, news?.error ?? null)
    throw refused.length === 0 ? error : new Stopped(error, refused)
  }
}
