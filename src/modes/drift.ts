/** Drift and re-sync: one issue for an account, opened when someone changed Chatwoot by hand, closed when that is gone. */
import { type Look, look } from '../engine.ts'
import { ServerError, Stopped, type Told, told } from '../errors.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { addComment } from '../github/comment.ts'
import { closeIssue, ensureIssue, readIssue } from '../github/issue.ts'
import { DRIFT_LABEL } from '../github/label.ts'
import { markerOf } from '../github/ours.ts'
import { lineOf, reviewIn, reviewOf } from '../plan/review.ts'
import { countsOf, isDrift } from '../render/counts.ts'
import { renderDriftClosed, renderDriftIssue, renderDriftSummary, renderUnreadable } from '../render/drift.ts'
import { applyAs } from './apply.ts'
import { reportOf } from './report.ts'
import { failureOf, type Result, type Session } from './session.ts'
import { unposted } from './tell.ts'

export async function drift(session: Session): Promise<Result> {
  const { inputs, engine, happening } = session
  // The files of another branch would show as drift what is only not merged.
  if (happening.defaultBranch !== null) mustBeDefaultBranch(happening, 'drift')
  const { its, unread } = await readableLook(session)
  const found = countsOf(its.plan).drift
  const issue = await tellIssue(session, its, found)
  const refused = [...new Set([...unread, ...unposted(ISSUE, issue.error)])]
  return {
    look: its,
    outcomes: null,
    summary: renderDriftSummary(reportOf(session, its)),
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber: issue.answer?.number ?? null,
    unposted: refused,
    failure:
      failureOf(withoutGuards(its)) ??
      (inputs.failOnDrift && found > 0
        ? `${found} resources of account ${engine.account} were changed by hand.`
        : // A night whose issue nobody can read has told nobody.
          (refused[0] ?? null)),
  }
}

export async function resync(session: Session): Promise<Result> {
  const { happening, github, account } = session
  mustBeDefaultBranch(happening, 'resync')
  // The issue shows what a re-sync puts back, so that much of it has been seen.
  const open = await readIssue(github, aboutDrift(account))
  const review = open === null ? null : reviewIn(open.body)
  const result = await applyAs(session, 'resync', { review, allowed: review?.allowed ?? new Set() })
  const number = open?.number ?? null
  if (result.failure !== null) {
    const text = `A re-sync did not put everything back: [run](${happening.runUrl}).`
    const { error } = number === null ? NOTHING : await told(addComment(github, number, text))
    return { ...result, issueNumber: number, unposted: unposted(`comment on issue #${number}`, error) }
  }
  const text = renderDriftClosed({ ...reportOf(session, result.look), by: 'resync' })
  const closed = await told(closeIssue(github, aboutDrift(account), text))
  return { ...result, issueNumber: closed.answer?.number ?? number, unposted: unposted(ISSUE, closed.error) }
}

const ISSUE = 'issue about drift'
const NOTHING = { answer: null, error: null }

/** What a guard forbids is a matter for whoever applies; the night only compares. */
function withoutGuards(its: Look): Look {
  return { ...its, plan: { ...its.plan, findings: its.plan.findings.filter(({ code }) => !code.startsWith('G-')) } }
}

/** A server that cannot be read is never "no drift": it gets a notice of its own, and the run fails. */
async function readableLook({ engine, github, account, happening }: Session): Promise<{ its: Look; unread: string[] }> {
  const about = { marker: markerOf('unreadable', account), label: DRIFT_LABEL }
  try {
    const its = await look(engine)
    const closed = await told(closeIssue(github, about, `Chatwoot can be read again: [run](${happening.runUrl}).`))
    return { its, unread: unposted(ISSUE, closed.error) }
  } catch (error) {
    if (!(error instanceof ServerError)) throw error
    const { title, body } = renderUnreadable({ account, reason: error.message, runUrl: happening.runUrl })
    const opened = await told(ensureIssue(github, { ...about, title, body, now: engine.now }))
    throw opened.error === null ? error : new Stopped(error, unposted(ISSUE, opened.error))
  }
}

/** The issue that is open now, or was closed by this; its answer is null when there is none. */
function tellIssue(session: Session, its: Look, found: number): Promise<Told<{ readonly number: number } | null>> {
  const { github, account, engine } = session
  const report = reportOf(session, its)
  if (found === 0) return told(closeIssue(github, aboutDrift(account), renderDriftClosed({ ...report, by: 'drift' })))
  const { title, body } = renderDriftIssue(report)
  const shown = lineOf(reviewOf({ ...its.plan, changes: its.plan.changes.filter(isDrift) }, new Set()))
  return told(ensureIssue(github, { ...aboutDrift(account), title, body: `${body}\n${shown}`, now: engine.now }))
}

function aboutDrift(account: number) {
  return { marker: markerOf('drift', account), label: DRIFT_LABEL }
}
