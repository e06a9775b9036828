/** Apply: what the default branch says, carried out on the server as far as it was reviewed; the pull requests are told. */
import { carryOut, isWorthApplying } from '../../engine/carry-out.ts'
import { look } from '../../engine/engine.ts'
import { type Engine, readSides, type Sides } from '../../engine/sides.ts'
import { mergedPulls } from '../../github/changes.ts'
import { weakensAccess } from '../../plan/approve/access.ts'
import { allowedIn, ignoredNotes } from '../../plan/approve/allowed.ts'
import { approvedIn, heldBack, type Review, unreviewed } from '../../plan/approve/review.ts'
import { outcomeOf } from '../../plan/ledger/after.ts'
import { told } from '../../plan/model/errors.ts'
import type { Applied, Ledger } from '../../plan/model/ledger.ts'
import type { Change } from '../../plan/model/plan.ts'
import { afterReview } from '../../plan/model/stopping.ts'
import { inBoth } from '../../render/fitting.ts'
import { DONE, OUTCOME, withMarkers } from '../../render/markers.ts'
import { renderNothingDone } from '../../render/notices.ts'
import { appliedOf, type Applied as Report, renderOutcome, type Unseen } from '../../render/outcome.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { type Covered, coveredBy } from './covered.ts'
import { drawnMap, reportFor } from './report.ts'
import { reviewOn } from './reviewed.ts'
import { failureOf, failureOfOutcomes, type Result, type Session, withNotes } from './session.ts'
import { saying, tell } from './tell.ts'
import { touchesFiles } from './touched.ts'

export async function apply(session: Session): Promise<Result> {
  const { happening, github } = session
  mustBeDefaultBranch(happening, 'apply')
  const { covered, engine } = await startOf(session)
  if (covered.isStale) return nothingDone(session, { mode: 'apply', ...covered })
  // Chatwoot is read while GitHub says what was reviewed; what fails there is told on the pull requests.
  const sides = readSides(engine)
  sides.catch(() => {})
  const pulls = await mergedPulls(github, covered.commits, { branch: happening.defaultBranch! })
  const all = await Promise.all(pulls.map((pull) => reviewOn(session, pull)))
  // What an earlier run carried out whole is over, unless this is the same run again.
  const open = all.filter(({ text, pull }) => !text.includes(DONE) || pull.merge === happening.commit)
  const reviews = open.flatMap(({ review }) => review ?? [])
  const allowed = open.map(({ pull, review }) => (review === null ? NONE : approvedIn(review, allowedIn(pull.body))))
  const asked = open.map(({ pull: { number }, review, comments }) => ({ number, review, comments }))
  const result = await saying(session, asked, 'apply', () =>
    applyAs({ ...session, engine }, 'apply', {
      reviews,
      allowed: allowed.reduce((some, more) => some.union(more), NONE),
      applied: covered.applied,
      sides,
      missing: open.flatMap(({ pull: { number }, why }) => (why === null ? [] : [{ number, why }])),
    }),
  )
  const isNews = result.outcomes?.length !== 0 || result.failure !== null
  // What is said after the apply keeps the review: the run may be repeated.
  const body = withMarkers(result.comment, OUTCOME, ...(result.failure === null ? [DONE] : []))
  // Where nothing was shown, because nothing was touched, there is nothing to tell; unless what was told was lost.
  const isShown =
    isNews || open.every(({ text }) => text !== '') || (await told(touchesFiles(session))).answer !== false
  const posted = await Promise.all(
    open.map(({ pull: { number, merge }, review, text, url, comments }) =>
      // A second run that finds nothing to do must not wipe out what the first one did.
      isNews || (text === '' ? isShown : !text.includes(OUTCOME))
        ? // Who was told once that it failed is not told with each later run.
          tell(session, { number, review, comments }, body, covered.earlier.has(merge) ? null : result.failure)
        : { commentUrl: url, unposted: [] },
    ),
  )
  const unposted = posted.flatMap((one) => one.unposted)
  return { ...result, commentUrl: posted.at(-1)?.commentUrl ?? null, unposted }
}

const NONE: ReadonlySet<string> = new Set()

/** The ledger is read once, before the server: it says what this run has to cover. */
export async function startOf(session: Session): Promise<{ covered: Covered; engine: Engine }> {
  const { engine } = session
  const ledger = await engine.store.read(engine.account)
  const covered = await coveredBy(session, ledger, engine.folder)
  return { covered, engine: withLedger(engine, ledger) }
}

function withLedger(engine: Engine, ledger: Ledger | null): Engine {
  return { ...engine, store: { ...engine.store, read: async () => ledger } }
}

export function nothingDone(
  { account }: Session,
  its: { readonly mode: 'apply' | 'resync' | 'drift'; readonly sentence: string; readonly isError: boolean },
): Result {
  const { mode, sentence, isError } = its
  return {
    look: null,
    outcomes: mode === 'drift' ? null : [],
    summary: renderNothingDone({ account, mode, sentence, isError }),
    findings: [],
    commentUrl: null,
    issueNumber: null,
    unposted: [],
    failure: isError ? sentence : null,
  }
}

interface Reviewed {
  /** None where nothing was shown before: a direct push, a re-sync without an issue. */
  readonly reviews: readonly Review[]
  /** Approvals that stood there when the plan was shown, and still do. */
  readonly allowed: ReadonlySet<string>
  readonly applied: Applied
  /** What has been read already, or is being read. */
  readonly sides?: Promise<Sides>
  /** Where a review was expected and is none. */
  readonly missing: Unseen['missing']
}

/** Looks, applies what has no errors, and says in Markdown what became of it. */
export async function applyAs(
  session: Session,
  mode: 'apply' | 'resync',
  { reviews, allowed, applied, sides, missing }: Reviewed,
): Promise<Result & { readonly comment: string }> {
  const { engine, happening, inputs } = session
  const before = withNotes(afterReview(await look(engine, allowed, sides)), ignoredNotes(inputs.allow))
  const fresh = unreviewed(before.plan, reviews)
  const refused = failureOf(before)
  const { commit, actor, run } = happening
  const isDone = refused === null && isWorthApplying(before)
  // A re-sync is somebody's decision of this moment; it only has to name what it deletes or opens.
  const policy = mode === 'resync' && inputs.onNewOperations === 'stop' ? 'apply-safe' : inputs.onNewOperations
  const weakens = (change: Change) => weakensAccess(change, before.reading.live)
  const held = heldBack(before.plan, fresh, { policy, allowed: engine.allowed, weakens })
  const apply = { mode, commit, actor, run, at: engine.now.toISOString(), applied }
  const done = isDone ? await carryOut(engine, before, apply, held) : null
  // Outputs are read from what the server says afterwards.
  const its = done?.after == null ? before : { ...before, reading: done.after, effort: done.effort }
  const outcomes =
    done?.outcomes ??
    (refused === null
      ? []
      : before.plan.changes.map((change) => outcomeOf(change, 'not attempted', 'the plan has errors')))
  const report: Report = {
    ...(await reportFor(session, its)),
    map: await drawnMap(its, appliedOf(its.plan, outcomes), engine),
    mode,
    outcomes,
    unkept: done?.unkept ?? null,
    unreviewed: mode === 'apply' ? { missing, changes: fresh, isAll: reviews.length === 0 } : null,
  }
  const { comment, summary } = inBoth((room) => renderOutcome(report, room))
  return {
    look: its,
    outcomes,
    comment,
    summary,
    report,
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber: null,
    unposted: [],
    failure: refused ?? failureOfOutcomes(outcomes) ?? done?.unkept ?? null,
  }
}
