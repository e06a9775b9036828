/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
import { isDeepStrictEqual } from 'node:util'
import { effortOf } from '../../engine/engine.ts'
import { lookToShow } from '../../engine/look-to-show.ts'
import { outputsOf } from '../../engine/outputs.ts'
import { replayOf } from '../../engine/replay.ts'
import { allowedIn, approvalsIn, ignoredNotes } from '../../plan/approve/allowed.ts'
import { reviewOf } from '../../plan/approve/review.ts'
import { told } from '../../plan/model/errors.ts'
import type { Finding, Plan } from '../../plan/model/plan.ts'
import { renderComment } from '../../render/comment.ts'
import { inBoth } from '../../render/fitting.ts'
import { fixedSince, type Told } from '../../render/fixed.ts'
import { OUTCOME } from '../../render/markers.ts'
import { openPullRequest } from '../event.ts'
import { tellChanged } from './changed.ts'
import { type Current, currentOn } from './current.ts'
import { pendingIn } from './pending.ts'
import { drawnMap, reportFor } from './report.ts'
import { testFindings } from './rule-tests.ts'
import { failureOf, type Result, type Session, withNotes } from './session.ts'
import { type Posted, type Said, saying, tell, unposted } from './tell.ts'
import { isOfNoConcern } from './touched.ts'

export async function plan(session: Session): Promise<Result> {
  const { happening, inputs } = session
  const number = openPullRequest(happening)
  const { body: description = '', head = null } = happening.pullRequest ?? {}
  const allowed = allowedIn(description)
  const made = await saying(session, [{ number, unless: OUTCOME }], 'plan', () => lookToShow(session.engine, allowed))
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
    map: await drawnMap(its, its.plan.changes, session.engine),
    outputs,
  }
  const rendered = (fixed: readonly Told[]) => inBoth((room) => renderComment({ ...report, fixed }, room))
  const { comment, summary, shown } = rendered([])
  const said: Said = (before) => {
    const fixed = before === null ? [] : fixedSince(before, report.plan.findings)
    const text = fixed.length === 0 ? { comment, shown } : rendered(fixed)
    return { text: text.comment, review: reviewOf(its.plan, { allowed, shown: text.shown, commit: head }) }
  }
  const current = number === null ? null : await currentOn(session, number)
  const now = current?.isCurrent === true ? current.description : null
  if (now !== null && !isDeepStrictEqual(approvalsIn(now), approvalsIn(description)))
    return plan(describedAs(session, now))
  const posted = current === null ? NOT_POSTED : await post(session, current, its.plan, said)
  return {
    look: its,
    outcomes: null,
    summary,
    report: { ...report, mode: 'plan', outcomes: null },
    findings: its.plan.findings,
    issueNumber: null,
    ...posted,
    failure: failureOf(its) ?? posted.failure,
  }
}

/** An event is as old as its run: what people have approved since, or no longer approve, counts all the same. */
function describedAs(session: Session, body: string): Session {
  const { happening } = session
  return { ...session, happening: { ...happening, pullRequest: { ...happening.pullRequest!, body } } }
}

const NOT_POSTED = { commentUrl: null, unposted: [], failure: null }

/** The comment, and what goes with it: suggested changes, and a word to those who had approved another plan. */
async function post(
  session: Session,
  { number, isCurrent, notes, error }: Current,
  plan: Plan,
  said: Said,
): Promise<Posted & { readonly failure: string | null }> {
  if (!isCurrent) {
    const refused = unposted(`comment on pull request #${number}`, error)
    return { commentUrl: null, unposted: [...refused, ...notes], failure: unreviewable(refused) }
  }
  // Where GitHub cannot say what is touched, it may be everything.
  const isCorrection = (await told(isOfNoConcern(session, plan))).answer === true
  const posted = await tell(session, { number, unless: OUTCOME, isCorrection }, said)
  const besides = isCorrection
    ? []
    : [...(await suggestions(session, plan.findings)), ...(await tellChanged(session, number, plan, posted))]
  return { ...posted, unposted: [...posted.unposted, ...besides], failure: unreviewable(posted.unposted) }
}

/** What makes them is loaded only where there is a fix to suggest. */
async function suggestions(session: Session, findings: readonly Finding[]): Promise<string[]> {
  const { pullRequest } = session.happening
  if (pullRequest === null || !findings.some(({ edits }) => edits !== undefined)) return []
  const { suggest } = await import('./suggest.ts')
  return suggest(session, pullRequest, findings)
}

/** Nobody can review what the pull request does not show. */
function unreviewable([first]: readonly string[]): string | null {
  return first === undefined ? null : `${first} Without it a merge finds no review of this plan.`
}
