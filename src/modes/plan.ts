/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
import { look } from '../engine.ts'
import { allowedIn } from '../plan/guards.ts'
import { renderComment } from '../render/comment.ts'
import { reportOf } from './report.ts'
import { failureOf, type Result, type Session } from './session.ts'
import { saying, tell } from './tell.ts'

export async function plan(session: Session): Promise<Result> {
  const number = session.happening.pullRequest?.number ?? null
  const its = await saying(session, number, 'plan', () =>
    look(session.engine, allowedIn(session.happening.pullRequest?.body ?? '')),
  )
  const body = renderComment(reportOf(session, its))
  return {
    look: its,
    outcomes: null,
    summary: body,
    findings: its.plan.findings,
    commentUrl: await tell(session, number, body),
    issueNumber: null,
    failure: failureOf(its),
  }
}
