/** Apply: what the merged files say, carried out on the server as far as it was reviewed; the pull request is told what happened. */
import { carryOut, isWorthApplying, look } from '../engine.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { pullRequestOf } from '../github/changes.ts'
import { readComment } from '../github/comment.ts'
import { markerOf } from '../github/ours.ts'
import { weakensAccess } from '../plan/access.ts'
import { outcomeOf } from '../plan/after.ts'
import { allowedIn } from '../plan/allowed.ts'
import type { Change } from '../plan/plan.ts'
import { heldBack, lineOf, type Review, reviewIn, unreviewed } from '../plan/review.ts'
import { APPLY_HEADING, renderOutcome } from '../render/outcome.ts'
import { reportOf } from './report.ts'
import { failureOf, failureOfOutcomes, type Result, type Session } from './session.ts'
import { saying, tell } from './tell.ts'

export async function apply(session: Session): Promise<Result> {
  const { happening, github, account } = session
  mustBeDefaultBranch(happening, 'apply')
  const merged = await pullRequestOf(github, happening.commit, { defaultBranch: happening.defaultBranch! })
  const number = merged?.number ?? null
  const comment = number === null ? null : await readComment(github, { number, marker: markerOf('plan', account) })
  const review = comment === null ? null : reviewIn(comment.body)
  // What is said after the apply keeps the review: the run may be repeated.
  const told = { number, line: review === null ? null : lineOf(review) }
  const allowed = review === null ? NONE : allowedIn(merged?.body ?? '').intersection(review.allowed)
  const result = await saying(session, told, 'apply', () => applyAs(session, 'apply', { review, allowed }))
  const hasNews = result.outcomes?.length !== 0 || result.failure !== null
  // A second run that finds nothing to do must not wipe out what the first one did.
  const isTold = comment?.body.includes(APPLY_HEADING) ?? false
  const commentUrl = hasNews || !isTold ? await tell(session, told, result.summary) : (comment?.url ?? null)
  return { ...result, commentUrl }
}

const NONE: ReadonlySet<string> = new Set()

interface Reviewed {
  /** Null where nothing was shown before: a direct push, a re-sync without an issue. */
  readonly review: Review | null
  /** Yeses that stood there when the plan was shown, and still do. */
  readonly allowed: ReadonlySet<string>
}

/** Looks, applies what has no errors, and says in Markdown what became of it. */
export async function applyAs(
  session: Session,
  mode: 'apply' | 'resync',
  { review, allowed }: Reviewed,
): Promise<Result> {
  const { engine, happening, inputs } = session
  const before = await look(engine, allowed)
  const fresh = unreviewed(before.plan, review)
  const refused = failureOf(before)
  const { commit, actor, run } = happening
  const isDone = refused === null && isWorthApplying(before)
  // A re-sync is somebody's decision of this moment; it only has to name what it deletes or opens.
  const policy = mode === 'resync' && inputs.onNewOperations === 'stop' ? 'apply-safe' : inputs.onNewOperations
  const weakens = (change: Change) => weakensAccess(change, before.reading.live)
  const held = heldBack(before.plan, fresh, { policy, allowed: engine.allowed, weakens })
  const apply = { mode, commit, actor, run, at: engine.now.toISOString() }
  const done = isDone ? await carryOut(engine, before, apply, held) : null
  // Outputs are read from what the server says afterwards.
  const its = done?.after == null ? before : { ...before, reading: done.after, effort: done.effort }
  const outcomes =
    done?.outcomes ??
    (refused === null
      ? []
      : before.plan.changes.map((change) => outcomeOf(change, 'not attempted', 'the plan has errors')))
  return {
    look: its,
    outcomes,
    summary: renderOutcome({
      ...reportOf(session, its),
      mode,
      outcomes,
      unkept: done?.unkept ?? null,
      unreviewed: mode === 'apply' ? { all: review === null, changes: fresh } : null,
    }),
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber: null,
    failure: refused ?? failureOfOutcomes(outcomes) ?? done?.unkept ?? null,
  }
}
