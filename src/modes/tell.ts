/** The one comment on a pull request, whatever there is to say. */
import { sentenceOf } from '../errors.ts'
import { ensureComment } from '../github/comment.ts'
import { markerOf } from '../github/ours.ts'
import { renderStopped } from '../render/comment.ts'
import { OF_THIS_RUN } from '../render/parts.ts'
import type { Session } from './session.ts'

type Told = Pick<Session, 'github' | 'account' | 'happening'>

export interface Where {
  /** Of the pull request; null when there is none. */
  readonly number: number | null
  /** The hidden line of the review that the comment is to keep. */
  readonly line: string | null
}

/** The comment's address; null when there is no pull request. */
export async function tell(
  { github, account }: Pick<Told, 'github' | 'account'>,
  { number, line }: Where,
  body: string,
): Promise<string | null> {
  if (number === null) return null
  const { url } = await ensureComment(github, {
    number,
    marker: markerOf('plan', account),
    body: line === null ? body : `${body}\n${line}\n`,
    ofThisRun: OF_THIS_RUN,
  })
  return url
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
    const { account, happening, github } = session
    const known = sentenceOf(error) ?? 'This is a bug of Chatwoot as Code; the log of the run has more.'
    const reason = github.sendable(known, 'the comment')
    await tell(session, where, renderStopped({ account, mode, reason, runUrl: happening.runUrl }))
    throw error
  }
}
