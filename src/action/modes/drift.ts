/** Drift and re-sync: one issue for an account, opened when something was changed in Chatwoot, closed when that is gone. */
import { type Look, look } from '../../engine/engine.ts'
import { addComment } from '../../github/comment.ts'
import { closeIssue, ensureIssue, openIssues, readIssue } from '../../github/issue.ts'
import type { Issue } from '../../github/issue-list.ts'
import { DRIFT_LABEL } from '../../github/label.ts'
import { markerOf, type Scope } from '../../github/ours.ts'
import { reviewIn, reviewOf, withReview } from '../../plan/approve/review.ts'
import { OtherInstallation } from '../../plan/ledger/installation.ts'
import { ServerError, Stopped, type Told, told } from '../../plan/model/errors.ts'
import { subjectOf } from '../../plan/model/plan.ts'
import { countsOf } from '../../render/counts.ts'
import {
  driftOf,
  driftTitle,
  isDriftTitle,
  renderDriftClosed,
  renderDriftIssue,
  renderDriftSummary,
  renderUnreadable,
} from '../../render/drift.ts'
import { COMMENT } from '../../render/fitting.ts'
import type { Report } from '../../render/report.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { applyAs, nothingDone, startOf } from './apply.ts'
import { whyOlder } from './covered.ts'
import { drawnMap, reportFor } from './report.ts'
import { failureOf, type Result, type Session, signingOf } from './session.ts'
import { unposted } from './tell.ts'

export async function drift(session: Session): Promise<Result> {
  const { inputs, engine, happening } = session
  // The files of another branch would show as drift what is only not merged.
  if (happening.defaultBranch !== null) mustBeDefaultBranch(happening, 'drift')
  // A night of before that is run again must not close what a later one has found.
  const ledger = await told(engine.store.read(engine.account))
  const older = happening.defaultBranch === null ? null : await whyOlder(session, ledger.answer, engine.folder)
  if (older !== null) return nothingDone(session, { mode: 'drift', sentence: older, isError: false })
  const { its, open, unread } = await readableLook(session)
  const found = countsOf(its.plan).drift
  const report = {
    ...(await reportFor(session, its)),
    map: await drawnMap(its, driftOf(its.plan), session.engine),
  }
  const summary = renderDriftSummary(report)
  const issue =
    open.answer === null ? open : await tellIssue(session, { its, found, report, open: open.answer }, summary.shown)
  const refused = [...new Set([...unread, ...unposted(ISSUE, issue.error)])]
  return {
    look: its,
    outcomes: null,
    summary: summary.text,
    report: { ...report, mode: 'drift', outcomes: null },
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber: issue.answer?.number ?? null,
    unposted: refused,
    failure:
      failureOf(withoutGuards(its)) ??
      (inputs.failOnDrift && found > 0
        ? `${found} resources of account ${engine.account} were changed in Chatwoot.`
        : // A night whose issue nobody can read has told nobody.
          (refused[0] ?? null)),
  }
}

export async function resync(session: Session): Promise<Result> {
  const { happening, github, scope } = session
  mustBeDefaultBranch(happening, 'resync')
  const { covered, engine } = await startOf(session)
  if (covered.isStale) return nothingDone(session, { mode: 'resync', ...covered })
  // The issue shows what a re-sync puts back, so that much of it has been seen.
  // Without the issue nothing counts as seen, and what needs that waits for an approval.
  const listed = await told(openIssues(github))
  const open = listed.answer === null ? null : await readIssue(github, aboutDrift(scope), listed.answer)
  const unread = unposted(ISSUE, listed.error)
  const number = open?.number ?? null
  const read = open === null ? null : reviewIn(open.body, signingOf(session, 'drift', 0))
  const result = await applyAs({ ...session, engine }, 'resync', {
    reviews: read?.review == null ? [] : [read.review],
    allowed: new Set(),
    applied: covered.applied,
    missing: open !== null && read?.why === 'forged' ? [{ number: open.number, why: 'forged' }] : [],
  })
  if (result.failure !== null) {
    const refused = await commentOn(session, number, 'A re-sync did not put everything back')
    return { ...result, issueNumber: number, unposted: [...unread, ...refused] }
  }
  const held = result.look!.plan.held.filter(({ cause }) => cause === 'drift')
  if (held.length > 0) {
    const left = held.map((one) => `\`${subjectOf(one)}\``).join(', ')
    const refused = await commentOn(session, number, `A re-sync put back everything but ${left}`)
    return { ...result, failure: needsApproval(result.look!), issueNumber: number, unposted: [...unread, ...refused] }
  }
  if (listed.answer === null) return { ...result, unposted: unread }
  const text = renderDriftClosed({ ...(await reportFor(session, result.look!)), by: 'resync' })
  const closed = await told(closeIssue(github, aboutDrift(scope), text, listed.answer))
  return { ...result, issueNumber: closed.answer?.number ?? number, unposted: unposted(ISSUE, closed.error) }
}

const ISSUE = 'issue about drift'

/** One sentence about this run on the issue, when there is one; what GitHub did not take of it. */
async function commentOn({ github, happening }: Session, number: number | null, sentence: string): Promise<string[]> {
  if (number === null) return []
  const { error } = await told(addComment(github, number, `${sentence}: [run](${happening.runUrl}).`))
  return unposted(`comment on issue #${number}`, error)
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

/**
 * A server that cannot be read is never "no drift": it gets a notice of its own, and the run fails. The issues are listed
 * once for both matters, and only then: what is opened is opened on what was seen a moment ago.
 */
async function readableLook(
  session: Session,
): Promise<{ its: Look; open: Told<readonly Issue[]>; unread: readonly string[] }> {
  const { engine, github, account, scope, happening } = session
  const about = { marker: markerOf('unreadable', scope), label: DRIFT_LABEL }
  try {
    const its = await look(engine)
    const open = await told(openIssues(github))
    const again = `Chatwoot can be read again: [run](${happening.runUrl}).`
    const closed = open.answer === null ? open : await told(closeIssue(github, about, again, open.answer))
    return { its, open, unread: unposted(ISSUE, closed.error) }
  } catch (error) {
    if (!(error instanceof ServerError || error instanceof OtherInstallation)) throw error
    const reason = engine.secrets.quoted(error.message, 'the issue')
    const { title, body } = renderUnreadable({ account, reason, runUrl: happening.runUrl })
    const opened = await told(ensureIssue(github, { ...about, title, body, now: engine.now }))
    throw opened.error === null ? error : new Stopped(error, unposted(ISSUE, opened.error))
  }
}

interface Found {
  readonly its: Look
  /** How many resources drifted. */
  readonly found: number
  readonly report: Report
  readonly open: readonly Issue[]
}

/** The issue that is open now, or was closed by this; its answer is null when there is none. */
function tellIssue(
  session: Session,
  { its, found, report, open }: Found,
  inSummary: ReadonlySet<string>,
): Promise<Told<{ readonly number: number } | null>> {
  const { github, scope, engine } = session
  const about = aboutDrift(scope)
  if (found === 0) return told(closeIssue(github, about, renderDriftClosed({ ...report, by: 'drift' }), open))
  const plan = { ...its.plan, changes: driftOf(its.plan) }
  const title = driftTitle(report, found)
  const body = (notes: number) => {
    const room = { ...COMMENT, maxBytes: COMMENT.maxBytes - notes, elsewhere: inSummary }
    const { body: text, shown } = renderDriftIssue(report, room)
    const review = reviewOf(plan, { allowed: new Set(), shown: shown.union(inSummary), commit: null })
    return withReview(github.sendable(text, 'the issue'), review, signingOf(session, 'drift', 0))
  }
  return told(ensureIssue(github, { ...about, title, body, now: engine.now }, open))
}

function aboutDrift(scope: Scope) {
  const { account, folder } = scope
  const isTitle = (title: string) => account !== null && isDriftTitle({ account, folder }, title)
  return { marker: markerOf('drift', scope), label: DRIFT_LABEL, isTitle }
}
