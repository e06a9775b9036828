/**
 * What a run says on GitHub, outside of itself: the one comment on a pull request. When GitHub does not take it, nothing
 * else is lost: the run says so in its other places (`unposted`).
 */
import { FilesError, type PlainError, Stopped, sentenceOf, told } from '../errors.ts'
import type { Happening } from '../event.ts'
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
  const news = isNews ? renderFailed({ account, failure, runUrl: happening.runUrl }) : null
  const added = news === null ? null : await told(addComment(github, number, news))
  const error = comment.error ?? added?.error ?? null
  return { commentUrl: comment.answer?.url ?? null, unposted: unposted(`comment on pull request #${number}`, error) }
}

/** The sentence for something that GitHub did not take; none when it did. */
export function unposted(what: string, error: PlainError | null): string[] {
  return error === null ? [] : [`The ${what} could not be written. ${error.message}`]
}

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
    const reason = sentenceOf(error) ?? 'This is a bug of Chatwoot as Code; the log of the run has more.'
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
