/** The review that the comment of one pull request carries. */
import type { PullRequest } from '../../github/changes.ts'
import { type Comment, listComments, readComments } from '../../github/comment.ts'
import { markerOf } from '../../github/ours.ts'
import { type Read, reviewIn } from '../../plan/approve/review.ts'
import { type Session, signingOf } from './session.ts'

export type Shown = Read & {
  readonly pull: PullRequest
  /** What the comment says now, with its address; empty when there is none. */
  readonly text: string
  readonly url: string | null
  /** All of ours that this run has seen on the pull request. */
  readonly comments: readonly Comment[]
}

/** Of several comments that look like ours the one with a review that holds. */
export async function reviewOn(session: Session, pull: PullRequest): Promise<Shown> {
  const { github, scope } = session
  const { number } = pull
  const comments = await listComments(github, number)
  const read = readComments(comments, markerOf('plan', scope)).map(({ body: text, url }) => ({
    ...reviewIn(text, signingOf(session, 'plan', number)),
    pull,
    text,
    url,
    comments,
  }))
  const none: Shown = { review: null, why: 'none', pull, text: '', url: null, comments }
  return read.find(({ review }) => review !== null) ?? read[0] ?? none
}
