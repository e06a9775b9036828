/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
import { look } from '../engine.ts'
import { openPullRequest } from '../event.ts'
import { allowedIn, ignoredNotes } from '../plan/allowed.ts'
import { lineOf, reviewOf } from '../plan/review.ts'
import { renderComment } from '../render/comment.ts'
import { reportOf } from './report.ts'
import { failureOf, type Result, type Session, withNotes } from './session.ts'
import { saying, tell } from './tell.ts'

export async function plan(session: Session): Promise<Result> {
  const number = openPullRequest(session.happening)
  const description = session.happening.pullRequest?.body ?? ''
  const allowed = allowedIn(description)
  const made = await saying(session, { number, line: null }, 'plan', () => look(session.engine, allowed))
  const its = withNotes(made, ignoredNotes(description, session.inputs.allow))
  const body = renderComment(reportOf(session, its))
  return {
    look: its,
    outcomes: null,
    summary: body,
    findings: its.plan.findings,
    commentUrl: await tell(session, { number, line: lineOf(reviewOf(its.plan, allowed)) }, body),
    issueNumber: null,
    failure: failureOf(its),
  }
}
