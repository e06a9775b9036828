/** Apply: what the merged files say, carried out on the server; the pull request is told what happened. */
import { carryOut, isWorthApplying, look } from '../engine.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { pullRequestOf } from '../github/changes.ts'
import { ensureComment } from '../github/comment.ts'
import { markerOf } from '../github/ours.ts'
import { renderOutcome } from '../render/outcome.ts'
import { reportOf } from './report.ts'
import { failureOf, failureOfOutcomes, type Result, type Session } from './session.ts'

export async function apply(session: Session): Promise<Result> {
  const { happening, github, account } = session
  mustBeDefaultBranch(happening, 'apply')
  const merged = await pullRequestOf(github, happening.commit, { defaultBranch: happening.defaultBranch! })
  const result = await applyAs(session, 'apply')
  const comment =
    merged === null
      ? null
      : await ensureComment(github, { number: merged.number, marker: markerOf('plan', account), body: result.summary })
  return { ...result, commentUrl: comment?.url ?? null }
}

/** Looks, applies what has no errors, and says in Markdown what became of it. */
export async function applyAs(session: Session, mode: 'apply' | 'resync'): Promise<Result> {
  const { engine, happening, now } = session
  const before = await look(engine)
  const refused = failureOf(before)
  const { commit, actor, run } = happening
  const isDone = refused === null && isWorthApplying(before)
  const done = isDone ? await carryOut(engine, before, { mode, commit, actor, run, at: now.toISOString() }) : null
  // Outputs are read from what the server says afterwards.
  const its = done?.after == null ? before : { ...before, reading: done.after, effort: done.effort }
  const outcomes =
    done?.outcomes ??
    (refused === null
      ? []
      : before.plan.changes.map(({ action, kind, key, id }) => ({
          action,
          kind,
          key,
          id,
          state: 'not attempted' as const,
          reason: 'the plan has errors',
          before: {},
        })))
  return {
    look: its,
    outcomes,
    summary: renderOutcome({ ...reportOf(session, its), mode, outcomes }),
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber: null,
    failure: refused ?? failureOfOutcomes(outcomes),
  }
}
