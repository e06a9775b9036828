/** Undo: what one run wrote is taken back. It is shown first, and carried out when somebody confirms what was shown. */
import { carryOut } from '../../engine/carry-out.ts'
import { withReach } from '../../engine/look-to-show.ts'
import { latestRuns, lookToUndo, type Undoing } from '../../engine/undo.ts'
import { WorkflowError } from '../../plan/model/errors.ts'
import { SUMMARY } from '../../render/fitting.ts'
import { appliedOf, renderOutcome } from '../../render/outcome.ts'
import { renderUndo } from '../../render/undo.ts'
import { mustBeDefaultBranch } from '../event.ts'
import { drawnMap, reportFor } from './report.ts'
import { failureOf, failureOfOutcomes, type Result, type Session } from './session.ts'

export async function undo(session: Session): Promise<Result> {
  const { inputs, engine, happening } = session
  mustBeDefaultBranch(happening, 'undo')
  if (inputs.run === '') {
    const runs = await latestRuns(engine.store, engine.account)
    throw new WorkflowError(['Say in the input "undo-run" which run is to be undone. The latest:', ...runs].join('\n'))
  }
  const undoing = await lookToUndo(engine, inputs.run)
  const { look, refused } = undoing
  const isEmpty = look.plan.changes.length === 0
  const errors = failureOf(look)
  const isOther = inputs.confirm !== '' && !isEmpty && !look.digest.startsWith(inputs.confirm)
  if (inputs.confirm !== '' && !isEmpty && !isOther && errors === null) return carriedOut(session, undoing)
  const other = `The plan is no longer the one that was confirmed (${inputs.confirm}), so nothing is done.`
  return {
    ...(await shown(session, undoing, isOther ? other : null)),
    failure: errors ?? (isOther ? other : isEmpty && refused > 0 ? 'Nothing of this run can be undone.' : null),
  }
}

async function shown(
  session: Session,
  { engine, look: its, run, receipt }: Undoing,
  instead: string | null,
): Promise<Result> {
  const look = await withReach(engine, its)
  const report = {
    ...(await reportFor(session, look)),
    map: await drawnMap(look, look.plan.changes, session.engine),
    undoes: run,
  }
  return {
    look,
    outcomes: null,
    summary: renderUndo({ ...report, receipt, instead }),
    report: { ...report, mode: 'undo', outcomes: null },
    findings: look.plan.findings,
    commentUrl: null,
    issueNumber: null,
    unposted: [],
    failure: null,
  }
}

async function carriedOut(session: Session, { engine, look, run }: Undoing): Promise<Result> {
  const { commit, actor, run: ours } = session.happening
  const apply = { mode: 'undo', commit, actor, run: ours, at: session.engine.now.toISOString() }
  const { outcomes, unkept, effort, after } = await carryOut(engine, look, apply)
  const its = { ...look, effort, reading: after ?? look.reading }
  const map = await drawnMap(look, appliedOf(look.plan, outcomes), session.engine)
  const report = { ...(await reportFor(session, its)), map, mode: 'undo', undoes: run, outcomes, unkept } as const
  return {
    look: its,
    outcomes,
    summary: renderOutcome({ ...report, unreviewed: null }, SUMMARY).text,
    report,
    findings: look.plan.findings,
    commentUrl: null,
    issueNumber: null,
    unposted: [],
    failure: failureOfOutcomes(outcomes) ?? unkept,
  }
}
