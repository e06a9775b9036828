/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
import { look } from '../engine.ts'
import { openPullRequest } from '../event.ts'
import { allowedIn } from '../plan/allowed.ts'
import { lineOf, reviewOf } from '../plan/review.ts'
import { renderComment } from '../render/comment.ts'
import { reportOf } from './report.ts'
import { failureOf, type Result, type Session } from './session.ts'
import { type Posted, saying, tell } from './tell.ts'

export async function plan(session: Session): Promise<Result> {
  const number = openPullRequest(session.happening)
  const allowed = allowedIn(session.happening.pullRequest?.body ?? '')
  const its = await saying(session, { number, line: null }, 'plan', () => look(session.engine, allowed))
  const body = renderComment(reportOf(session, its))
  const posted = await tell(session, { number, line: lineOf(reviewOf(its.plan, allowed)) }, body)
  return {
    look: its,
    outcomes: null,
    summary: body,
    findings: its.plan.findings,
    issueNumber: null,
    ...posted,
    failure: failureOf(its) ?? unreviewable(posted),
  }
}

/** Nobody can review what the pull request does not show. */
function unreviewable({ unposted: [first] }: Posted): string | null {
  return first === undefined ? null : `${first} Without it a merge finds no review of this plan.`
}
