/** Drift and re-sync: one issue for an account, opened when someone changed Chatwoot by hand, closed when that is gone. */
import { type Look, look } from '../engine.ts'
import { ServerError } from '../errors.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { addComment } from '../github/comment.ts'
import { closeIssue, ensureIssue, readIssue } from '../github/issue.ts'
import { DRIFT_LABEL } from '../github/label.ts'
import { markerOf } from '../github/ours.ts'
import { subjectOf } from '../plan/plan.ts'
import { lineOf, reviewIn, reviewOf } from '../plan/review.ts'
import { countsOf, isDrift } from '../render/counts.ts'
import { renderDriftClosed, renderDriftIssue, renderDriftSummary, renderUnreadable } from '../render/drift.ts'
import { applyAs } from './apply.ts'
import { reportOf } from './report.ts'
import { failureOf, type Result, type Session } from './session.ts'

export async function drift(session: Session): Promise<Result> {
  const { inputs, engine, happening } = session
  // The files of another branch would show as drift what is only not merged.
  if (happening.defaultBranch !== null) mustBeDefaultBranch(happening, 'drift')
  const its = await readableLook(session)
  const found = countsOf(its.plan).drift
  const issueNumber = await tellIssue(session, its, found)
  return {
    look: its,
    outcomes: null,
    summary: renderDriftSummary(reportOf(session, its)),
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber,
    failure:
      failureOf(withoutGuards(its)) ??
      (inputs.failOnDrift && found > 0
        ? `${found} resources of account ${engine.account} were changed by hand.`
        : null),
  }
}

export async function resync(session: Session): Promise<Result> {
  const { happening, github, account } = session
  mustBeDefaultBranch(happening, 'resync')
  // The issue shows what a re-sync puts back, so that much of it has been seen.
  const open = await readIssue(github, aboutDrift(account))
  const review = open === null ? null : reviewIn(open.body)
  const result = await applyAs(session, 'resync', { review, allowed: review?.allowed ?? new Set() })
  if (result.failure !== null) {
    if (open !== null)
      await addComment(github, open.number, `A re-sync did not put everything back: [run](${happening.runUrl}).`)
    return { ...result, issueNumber: open?.number ?? null }
  }
  const held = result.look.plan.held.filter(({ cause }) => cause === 'drift')
  if (held.length > 0) {
    const failure = needsApproval(result.look)
    const left = held.map((one) => `\`${subjectOf(one)}\``).join(', ')
    if (open !== null)
      await addComment(github, open.number, `A re-sync put back everything but ${left}: [run](${happening.runUrl}).`)
    return { ...result, failure, issueNumber: open?.number ?? null }
  }
  const closed = await closeIssue(
    github,
    aboutDrift(account),
    renderDriftClosed({ ...reportOf(session, result.look), by: 'resync' }),
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
async function readableLook({ engine, github, account, happening }: Session) {
  const about = { marker: markerOf('unreadable', account), label: DRIFT_LABEL }
  try {
    const its = await look(engine)
    await closeIssue(github, about, `Chatwoot can be read again: [run](${happening.runUrl}).`)
    return its
  } catch (error) {
    if (error instanceof ServerError) {
      const { title, body } = renderUnreadable({ account, reason: error.message, runUrl: happening.runUrl })
      await ensureIssue(github, { ...about, title, body, now: engine.now })
    }
    throw error
  }
}

async function tellIssue(
  session: Session,
  its: Awaited<ReturnType<typeof look>>,
  found: number,
): Promise<number | null> {
  const { github, account, engine } = session
  const report = reportOf(session, its)
  if (found === 0)
    return (
      (await closeIssue(github, aboutDrift(account), renderDriftClosed({ ...report, by: 'drift' })))?.number ?? null
    )
  const { title, body } = renderDriftIssue(report)
  const shown = lineOf(reviewOf({ ...its.plan, changes: its.plan.changes.filter(isDrift) }, new Set()))
  return (await ensureIssue(github, { ...aboutDrift(account), title, body: `${body}\n${shown}`, now: engine.now }))
    .number
}

function aboutDrift(account: number) {
  return { marker: markerOf('drift', account), label: DRIFT_LABEL }
}
