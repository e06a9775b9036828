/** The one comment on a pull request, whatever there is to say. */
import { sentenceOf } from '../errors.ts'
import { ensureComment } from '../github/comment.ts'
import { markerOf } from '../github/ours.ts'
import { type Review, SIGNATURE, withReview } from '../plan/review.ts'
import { renderStopped } from '../render/comment.ts'
import { OF_THIS_RUN } from '../render/parts.ts'
import { type Session, signingOf } from './session.ts'

type Told = Pick<Session, 'github' | 'account' | 'scope' | 'happening' | 'inputs'>

export interface Where {
  /** Of the pull request; null when there is none. */
  readonly number: number | null
  /** The review that the comment is to carry. */
  readonly review: Review | null
  /** A comment that says this already is left as it is. */
  readonly unless?: RegExp
}

const OF_EACH_RUN = new RegExp(`${OF_THIS_RUN.source}|${SIGNATURE.source}`, 'gms')

/** The comment's address; null when there is no pull request. */
export async function tell(session: Told, { number, review, unless }: Where, body: string): Promise<string | null> {
  if (number === null) return null
  const { github, scope } = session
  // What is signed is what will stand there.
  const text = github.sendable(body, 'the comment')
  const { url } = await ensureComment(github, {
    number,
    marker: markerOf('plan', scope),
    body: review === null ? text : withReview(text, review, signingOf(session, 'plan', number)),
    ofThisRun: OF_EACH_RUN,
    ...(unless === undefined ? {} : { unless }),
  })
  return url
}

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
    const { account, happening, github } = session
    const known = sentenceOf(error) ?? 'This is a bug of Chatwoot as Code; the log of the run has more.'
    const reason = github.sendable(known, 'the comment')
    const body = renderStopped({ account, mode, reason, runUrl: happening.runUrl })
    await Promise.all(where.map((one) => tell(session, one, body)))
    throw error
  }
}
