/** The review that the comment of one pull request carries. */
import type { PullRequest } from '../../github/changes.ts'
import { readComments } from '../../github/comment.ts'
import { markerOf } from '../../github/ours.ts'
import { type Read, reviewIn } from '../../plan/approve/review.ts'
import { type Session, signingOf } from './session.ts'

export type Shown = Read & {
  readonly pull: PullRequest
  /** What the comment says now, with its address; empty when there is none. */
  readonly text: string
  readonly url: string | null
}

/** Of several comments that look like ours the one with a review that holds. */
export async function reviewOn(session: Session, pull: PullRequest): Promise<Shown> {
  const { github, scope } = session
  const { number } = pull
  const comments = await readComments(github, { number, marker: markerOf('plan', scope) })
  const read = comments.map(({ body: text, url }) => ({
    ...reviewIn(text, signingOf(session, 'plan', number)),
    pull,
    text,
    url,
  }))
  return (
    read.find(({ review }) => review !== null) ?? read[0] ?? { review: null, why: 'none', pull, text: '', url: null }
  )
}
