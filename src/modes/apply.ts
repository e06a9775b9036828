/** Apply: what the merged files say, carried out on the server; the pull request is told what happened. */
import { carryOut, isWorthApplying, look } from '../engine.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { pullRequestOf } from '../github/changes.ts'
import { readComment } from '../github/comment.ts'
import { markerOf } from '../github/ours.ts'
import { allowedIn } from '../plan/guards.ts'
import { APPLY_HEADING, renderOutcome } from '../render/outcome.ts'
import { reportOf } from './report.ts'
import { failureOf, failureOfOutcomes, type Result, type Session } from './session.ts'
import { saying, tell } from './tell.ts'

export async function apply(session: Session): Promise<Result> {
  const { happening, github } = session
  mustBeDefaultBranch(happening, 'apply')
  const merged = await pullRequestOf(github, happening.commit, { defaultBranch: happening.defaultBranch! })
  const number = merged?.number ?? null
  const result = await saying(session, number, 'apply', () => applyAs(session, 'apply', merged?.body ?? ''))
  const hasNews = result.outcomes?.length !== 0 || result.failure !== null
  return {
    ...result,
    commentUrl: await tell(session, hasNews || !(await isTold(session, number)) ? number : null, result.summary),
  }
}

/** A second run that finds nothing to do must not wipe out what the first one did. */
async function isTold({ github, account }: Session, number: number | null): Promise<boolean> {
  const comment = number === null ? null : await readComment(github, { number, marker: markerOf('plan', account) })
  return comment?.body.includes(APPLY_HEADING) ?? false
}

/** Looks, applies what has no errors, and says in Markdown what became of it. */
export async function applyAs(session: Session, mode: 'apply' | 'resync', description = ''): Promise<Result> {
  const { engine, happening, now } = session
  const before = await look(engine, allowedIn(description))
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
    summary: renderOutcome({ ...reportOf(session, its), mode, outcomes, unkept: done?.unkept ?? null }),
    findings: its.plan.findings,
    commentUrl: null,
    issueNumber: null,
    failure: refused ?? failureOfOutcomes(outcomes) ?? done?.unkept ?? null,
  }
}
