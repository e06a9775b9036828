/**
 * What a run says on GitHub, outside of itself: the one comment on a pull request. When GitHub does not take it, nothing
 * else is lost: the run says so in its other places (`unposted`).
 */

import { mergedPulls } from '../../github/changes.ts'
import type { GitHub } from '../../github/client.ts'
import { addComment, type Comment, correctComment, ensureComment } from '../../github/comment.ts'
import { markerOf, type Scope } from '../../github/ours.ts'
import { type Review, SIGNATURE, withReview } from '../../plan/approve/review.ts'
import { FilesError, type PlainError, Stopped, sentenceOf, told } from '../../plan/model/errors.ts'
import { renderFailed, renderRefused, renderStopped } from '../../render/notices.ts'
import { OF_THIS_RUN } from '../../render/parts.ts'
import type { Happening } from '../event.ts'
import { currentOn } from './current.ts'
import { signingOf } from './session.ts'

interface Told {
  readonly github: GitHub
  readonly happening: Happening
  /** What signs reviews. */
  readonly key: string
  /** Its account is null when neither the inputs nor the files say it. */
  readonly scope: Scope
}

export interface Where {
  /** Of the pull request; null when there is none. */
  readonly number: number | null
  /** The review that the comment is to carry, where that does not depend on what stands there. */
  readonly review?: Review | null
  /** A comment that holds this is left as it is. */
  readonly unless?: string
  /** What this run has seen of ours there. */
  readonly comments?: readonly Comment[]
  /** Says it only where a comment of an earlier run would otherwise say something else. */
  readonly isCorrection?: boolean
}

/** A text with the review that it carries, made of what stands there now: null where nothing does. */
export type Said = (before: string | null) => { readonly text: string; readonly review: Review | null }

export interface Posted {
  /** The comment's address; null when there is no pull request, or GitHub did not take the comment. */
  readonly commentUrl: string | null
  /** What GitHub did not take, and why: a sentence each. */
  readonly unposted: readonly string[]
  /** What stood there before; null where nothing did, or where that is not known. */
  readonly before?: string | null
}

const OF_EACH_RUN = new RegExp(`${OF_THIS_RUN.source}|${SIGNATURE.source}`, 'gms')

/** `failure`, when there is one, is said in a comment of its own as well: an edit notifies nobody. */
export async function tell(
  session: Told,
  { number, review = null, unless, comments, isCorrection = false }: Where,
  body: string | Said,
  failure: string | null = null,
): Promise<Posted> {
  if (number === null) return { commentUrl: null, unposted: [] }
  const { github, scope } = session
  const said: Said = typeof body === 'string' ? () => ({ text: body, review }) : body
  const comment = await told(
    (isCorrection ? correctComment : ensureComment)(github, {
      number,
      marker: markerOf('plan', scope),
      body: (before) => {
        const its = said(before)
        // What is signed is what will stand there.
        const text = github.sendable(its.text, 'the comment')
        return its.review === null ? text : withReview(text, its.review, signingOf(session, 'plan', number))
      },
      ofThisRun: OF_EACH_RUN,
      ...(unless === undefined ? {} : { unless }),
      ...(comments === undefined ? {} : { known: comments }),
    }),
  )
  const isNews = failure !== null && comment.answer?.written !== 'created'
  const news = isNews ? await notify(session, { number, comments }, failure) : null
  const error = comment.error ?? news?.error ?? null
  const { url = null, before = null } = comment.answer ?? {}
  return { commentUrl: url, unposted: unposted(`comment on pull request #${number}`, error), before }
}

/** What stands there is left where it is for a later run to say. */
export async function tellIfCurrent(session: Told, where: Where, body: string): Promise<Posted> {
  const now = where.number === null ? null : await currentOn(session, where.number)
  const isLeft = now?.isCurrent === false && now.error === null
  return isLeft ? { commentUrl: null, unposted: now.notes } : tell(session, where, body)
}

/** A comment of its own for an apply that failed. */
function notify(
  { github, scope: { account }, happening }: Told,
  { number, comments }: { readonly number: number; readonly comments?: readonly Comment[] | undefined },
  failure: string,
) {
  return told(addComment(github, number, renderFailed({ account, failure, runUrl: happening.runUrl }), comments))
}

/** The sentence for something that GitHub did not take; none when it did. */
export function unposted(what: string, error: PlainError | null): string[] {
  return error === null ? [] : [`The ${what} could not be written. ${error.message}`]
}

const BUG = 'This is a bug of Chatwoot as Code; the log of the run has more.'

/** What stops a run is said in the comments as well: what an earlier run left there would otherwise pass for true. */
export async function saying<Value>(
  session: Told,
  where: readonly Where[],
  mode: 'plan' | 'apply',
  run: () => Promise<Value>,
): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    const { happening, github } = session
    const reason = github.sendable(sentenceOf(error) ?? BUG, 'the comment')
    const account = session.scope.account ?? (error instanceof FilesError ? error.account : null)
    const about = { ...session, scope: { ...session.scope, account } }
    const body =
      error instanceof FilesError
        ? renderRefused(github.quotable(error.findings, 'the comment'), { ...happening, account })
        : renderStopped({ account, mode, reason, runUrl: happening.runUrl })
    const posted = await Promise.all(
      where.map((one) => (mode === 'plan' ? tellIfCurrent(about, one, body) : tell(about, one, body, reason))),
    )
    const refused = posted.flatMap((one) => one.unposted)
    throw refused.length === 0 ? error : new Stopped(error, refused)
  }
}

/** An apply that could not begin: the comment with the review stays as it is, and one more says what happened. */
export async function notifying<Value>(session: Told, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    const { defaultBranch, ref, commit, subject } = session.happening
    if (defaultBranch === null || ref !== `refs/heads/${defaultBranch}`) throw error
    const own = [{ sha: commit, subject: subject ?? '' }]
    const merged = await told(mergedPulls(session.github, own, { branch: defaultBranch }))
    const number = merged.answer?.[0]?.number ?? null
    const news = number === null ? null : await notify(session, { number }, sentenceOf(error) ?? BUG)
    const refused = unposted(`comment on pull request #${number}`, news?.error ?? null)
    throw refused.length === 0 ? error : new Stopped(error, refused)
  }
}
