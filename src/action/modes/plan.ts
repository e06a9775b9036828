/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
import { effortOf } from '../../engine/engine.ts'
import { lookToShow } from '../../engine/look-to-show.ts'
import { outputsOf } from '../../engine/outputs.ts'
import { replayOf } from '../../engine/replay.ts'
import { isOpen } from '../../github/changes.ts'
import { allowedIn, ignoredNotes } from '../../plan/approve/allowed.ts'
import { reviewOf } from '../../plan/approve/review.ts'
import { told } from '../../plan/model/errors.ts'
import type { Finding } from '../../plan/model/plan.ts'
import { renderComment } from '../../render/comment.ts'
import { inBoth } from '../../render/fitting.ts'
import { IS_OUTCOME } from '../../render/outcome.ts'
import { openPullRequest } from '../event.ts'
import { pendingIn } from './pending.ts'
import { drawnMap, reportFor } from './report.ts'
import { testFindings } from './rule-tests.ts'
import { failureOf, type Result, type Session, withNotes } from './session.ts'
import { type Posted, saying, tell, unposted } from './tell.ts'
import { isOfNoConcern } from './touched.ts'

export async function plan(session: Session): Promise<Result> {
  const { happening, github, inputs } = session
  const number = openPullRequest(happening)
  const { body: description = '', head = null } = happening.pullRequest ?? {}
  const allowed = allowedIn(description)
  const made = await saying(session, [{ number, review: null, unless: IS_OUTCOME }], 'plan', () =>
    lookToShow(session.engine, allowed),
  )
  const { desired, reveal } = session.engine
  const its = withNotes(made, [
    ...ignoredNotes(description, inputs.allow),
    ...(await testFindings(desired, inputs.desired)),
  ])
  const outputs = outputsOf(desired, its.ledger, its.reading, reveal)
  // Where GitHub cannot say it, everything counts as the pull request's own.
  const { answer: pending } = await told(pendingIn(session, its))
  // What a replay reads is worth no failure.
  const { answer: replay } = await told(replayOf(session.engine, its))
  const report = {
    ...(await reportFor(session, { ...its, effort: effortOf(session.engine) })),
    replay: session.engine.secrets.quoted(replay, 'the comment'),
    ...(pending === null ? {} : { pending }),
    map: await drawnMap(its, session.engine),
    outputs,
  }
  const { comment, summary, shown } = inBoth((room) => renderComment(report, room))
  // The event is as old as the run: meanwhile the pull request may have been merged, and what an apply said stays.
  const open = number === null ? null : await told(isOpen(github, number))
  const review = reviewOf(its.plan, { allowed, shown, commit: head })
  // Where GitHub cannot say what is touched, it may be everything.
  const isCorrection = open?.answer === true && (await told(isOfNoConcern(session, its.plan))).answer === true
  const posted: Posted =
    open?.answer === true
      ? await tell(session, { number, review, unless: IS_OUTCOME, isCorrection }, comment)
      : { commentUrl: null, unposted: unposted(`comment on pull request #${number}`, open?.error ?? null) }
  const suggested = open?.answer === true && !isCorrection ? await suggestions(session, its.plan.findings) : []
  return {
    look: its,
    outcomes: null,
    summary,
    report: { ...report, mode: 'plan', outcomes: null },
    findings: its.plan.findings,
    issueNumber: null,
    ...posted,
    unposted: [...posted.unposted, ...suggested],
    failure: failureOf(its) ?? unreviewable(posted),
  }
}

/** What makes them is loaded only where there is a fix to suggest. */
async function suggestions(session: Session, findings: readonly Finding[]): Promise<string[]> {
  const { pullRequest } = session.happening
  if (pullRequest === null || !findings.some(({ edits }) => edits !== undefined)) return []
  const { suggest } = await import('./suggest.ts')
  return suggest(session, pullRequest, findings)
}

/** Nobody can review what the pull request does not show. */
function unreviewable({ unposted: [first] }: Posted): string | null {
  return first === undefined ? null : `${first} Without it a merge finds no review of this plan.`
}
