/** Drift and re-sync: one issue for an account, opened when something was changed in Chatwoot, closed when that is gone. */
import { type Look, look } from '../engine.ts'
import { ServerError } from '../errors.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { addComment } from '../github/comment.ts'
import { closeIssue, ensureIssue, readIssue } from '../github/issue.ts'
import { DRIFT_LABEL } from '../github/label.ts'
import { markerOf, type Scope } from '../github/ours.ts'
import { OtherInstallation } from '../plan/installation.ts'
import { subjectOf } from '../plan/plan.ts'
import { reviewIn, reviewOf, withReview } from '../plan/review.ts'
import { countsOf } from '../render/counts.ts'
import { driftOf, renderDriftClosed, renderDriftIssue, renderDriftSummary, renderUnreadable } from '../render/drift.ts'
import { COMMENT } from '../render/fitting.ts'
import type { Report } from '../render/report.ts'
import { applyAs, nothingDone, startOf } from './apply.ts'
import { reportOf } from './report.ts'
import { failureOf, type Result, type Session, signingOf } from './session.ts'

export async function drift(session: Session): Promise<Result> {
  const { inputs, engine, happening } = session
  // The files of another branch would show as drift what is only not merged.
  if (happening.defaultBranch !== null) mustBeDefaultBranch(happening, 'drift')
  const its = await readableLook(session)
  const found = countsOf(its.plan).drift
  const report = reportOf(session, its)
  const summary = renderDriftSummary(report)
  const issueNumber = await tellIssue(session, its, found, report, summary.shown)
  return {
    look: its,
    outcomes: null,
    summary: summary.text,
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber,
    failure:
      failureOf(withoutGuards(its)) ??
      (inputs.failOnDrift && found > 0
        ? `${found} resources of account ${engine.account} were changed in Chatwoot.`
        : null),
  }
}

export async function resync(session: Session): Promise<Result> {
  const { happening, github, scope } = session
  mustBeDefaultBranch(happening, 'resync')
  const { covered, engine } = await startOf(session)
  if (covered.isStale) return nothingDone(session, covered)
  // The issue shows what a re-sync puts back, so that much of it has been seen.
  const open = await readIssue(github, aboutDrift(scope))
  const read = open === null ? null : reviewIn(open.body, signingOf(session, 'drift', 0))
  const result = await applyAs({ ...session, engine }, 'resync', {
    reviews: read?.review == null ? [] : [read.review],
    allowed: new Set(),
    applied: covered.applied,
    missing: open !== null && read?.why === 'forged' ? [{ number: open.number, why: 'forged' }] : [],
  })
  if (result.failure !== null) {
    if (open !== null)
      await addComment(github, open.number, `A re-sync did not put everything back: [run](${happening.runUrl}).`)
    return { ...result, issueNumber: open?.number ?? null }
  }
  const held = result.look!.plan.held.filter(({ cause }) => cause === 'drift')
  if (held.length > 0) {
    const failure = needsApproval(result.look!)
    const left = held.map((one) => `\`${subjectOf(one)}\``).join(', ')
    if (open !== null)
      await addComment(github, open.number, `A re-sync put back everything but ${left}: [run](${happening.runUrl}).`)
    return { ...result, failure, issueNumber: open?.number ?? null }
  }
  const closed = await closeIssue(
    github,
    aboutDrift(scope),
    renderDriftClosed({ ...reportOf(session, result.look!), by: 'resync' }),
  )
  return { ...result, issueNumber: closed?.number ?? null }
}

/** A re-sync that somebody's approval would let do more is red; where no approval helps, the issue tells what is missing. */
function needsApproval({ plan }: Look): string | null {
  const allow = plan.findings.flatMap(({ holds, allow: lines = [] }) => (holds === undefined ? [] : lines))
  return allow.length === 0
    ? null
    : `Everything else was put back, but ${allow.length === 1 ? 'one operation waits' : `${allow.length} operations wait`} for an approval, by a line each in the input "allow": ${allow.map((line) => `allow: ${line}`).join(', ')}`
}

/** What a guard forbids is a matter for whoever applies; the night only compares. */
function withoutGuards(its: Look): Look {
  return { ...its, plan: { ...its.plan, findings: its.plan.findings.filter(({ code }) => !code.startsWith('G-')) } }
}

/** A server that cannot be read is never "no drift": it gets a notice of its own, and the run fails. */
async function readableLook({ engine, github, account, scope, happening }: Session) {
  const about = { marker: markerOf('unreadable', scope), label: DRIFT_LABEL }
  try {
    const its = await look(engine)
    await closeIssue(github, about, `Chatwoot can be read again: [run](${happening.runUrl}).`)
    return its
  } catch (error) {
    if (error instanceof ServerError || error instanceof OtherInstallation) {
      const { title, body } = renderUnreadable({
        account,
        reason: engine.secrets.quoted(error.message, 'the issue'),
        runUrl: happening.runUrl,
      })
      await ensureIssue(github, { ...about, title, body, now: engine.now })
    }
    throw error
  }
}

async function tellIssue(
  session: Session,
  its: Awaited<ReturnType<typeof look>>,
  found: number,
  report: Report,
  inSummary: ReadonlySet<string>,
): Promise<number | null> {
  const { github, scope, engine } = session
  if (found === 0)
    return (await closeIssue(github, aboutDrift(scope), renderDriftClosed({ ...report, by: 'drift' })))?.number ?? null
  const { title, body, shown } = renderDriftIssue(report, { ...COMMENT, elsewhere: inSummary })
  const plan = { ...its.plan, changes: driftOf(its.plan) }
  const review = reviewOf(plan, { allowed: new Set(), shown: shown.union(inSummary), commit: null })
  const signed = withReview(github.sendable(body, 'the issue'), review, signingOf(session, 'drift', 0))
  return (await ensureIssue(github, { ...aboutDrift(scope), title, body: signed, now: engine.now })).number
}

function aboutDrift(scope: Scope) {
  return { marker: markerOf('drift', scope), label: DRIFT_LABEL }
}
