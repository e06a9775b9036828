/** A pull request was approved, and a push brings what weighs and nobody had seen: one more comment says so. */
import { isApproved } from '../../github/approved.ts'
import { addComment } from '../../github/comment.ts'
import { reviewIn, unreviewed } from '../../plan/approve/review.ts'
import { isWeighty, weightsOf } from '../../plan/approve/weight.ts'
import { told } from '../../plan/model/errors.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { renderChanged } from '../../render/notices.ts'
import { type Session, signingOf } from './session.ts'
import { type Posted, unposted } from './tell.ts'

/**
 * What GitHub did not take, and why: a sentence each. Nothing is asked where the comment of
 * before was no review, or showed all that weighs.
 */
export async function tellChanged(session: Session, number: number, plan: Plan, posted: Posted): Promise<string[]> {
  const { before, commentUrl } = posted
  if (before == null) return []
  const { review } = reviewIn(before, signingOf(session, 'plan', number))
  if (review === null) return []
  const weights = weightsOf(plan)
  const fresh = unreviewed(plan, [review]).filter((change) => isWeighty(weights.get(change)))
  if (fresh.length === 0) return []
  const { github, account } = session
  const { error } = await told(
    (async () => {
      if (!(await isApproved(github, number))) return
      const changes = github.quotable(fresh, 'a comment')
      await addComment(github, number, renderChanged({ account, changes, commentUrl }))
    })(),
  )
  return unposted(`comment that the plan has changed, on pull request #${number},`, error)
}
