/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
import { look } from '../engine.ts'
import { ensureComment } from '../github/comment.ts'
import { markerOf } from '../github/ours.ts'
import { renderComment } from '../render/comment.ts'
import { OF_THIS_RUN } from '../render/parts.ts'
import { reportOf } from './report.ts'
import { failureOf, type Result, type Session } from './session.ts'

export async function plan(session: Session): Promise<Result> {
  const { happening, github, account, engine } = session
  const its = await look(engine)
  const body = renderComment(reportOf(session, its))
  const number = happening.pullRequest?.number
  const comment =
    number === undefined
      ? null
      : await ensureComment(github, { number, marker: markerOf('plan', account), body, ofThisRun: OF_THIS_RUN })
  return {
    look: its,
    outcomes: null,
    summary: body,
    findings: its.plan.findings,
    commentUrl: comment?.url ?? null,
    issueNumber: null,
    failure: failureOf(its),
  }
}
