/** The same comment after an apply: what happened. */
import { type Change, isWrite, type Outcome, subjectOf } from '../plan/plan.ts'
import { many } from './counts.ts'
import { heldList, isAboutAll } from './held.ts'
import {
  changesTable,
  contestedList,
  details,
  FILES_SAY_OTHERWISE,
  findingsList,
  fitting,
  foot,
  paragraphs,
} from './parts.ts'
import type { Report } from './report.ts'
import { codeSpan, cut, prose } from './safe.ts'
import { nameOf } from './sentences.ts'

export interface Applied extends Report {
  readonly mode: 'apply' | 'resync' | 'undo'
  readonly outcomes: readonly Outcome[]
  /** Why the ledger does not know of it, if it does not. */
  readonly unkept: string | null
  /** What no review showed; `all` when there was no review. Null where nobody expects one. */
  readonly unreviewed: { readonly all: boolean; readonly changes: readonly Change[] } | null
}

export const APPLY_HEADING = '### Chatwoot apply'

export function renderOutcome(report: Applied): string {
  const { plan, account, outcomes, mode, unkept } = report
  const of = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state)
  const [applied, failed, left] = [of('applied'), of('failed'), of('not attempted')]
  const changeOf = (outcome: Outcome) => plan.changes[outcomes.indexOf(outcome)]!
  // What was written first: that is what people look for.
  const inOrder = [...applied.filter(isWrite), ...applied.filter((outcome) => !isWrite(outcome))]
  const shares = inOrder.map((outcome) => ({ change: changeOf(outcome), fields: changeOf(outcome).fields }))
  const reasons = (some: readonly Outcome[]) =>
    some
      .map(
        (outcome) =>
          `* ${nameOf(changeOf(outcome))} (${outcome.action}, ${codeSpan(cut(subjectOf(outcome), 200))}): ${prose(cut(outcome.reason ?? 'no reason is known', 500))}`,
      )
      .join('\n')
  return fitting((fullness) =>
    paragraphs(
      `${headingOf(report)} · account ${account} · ${title(applied, failed.length + left.length, plan.held.length)}`,
      findingsList(plan.findings.filter(isAboutAll), report, fullness.findings),
      unkept !== null && `❌ ${prose(cut(unkept, 2000))}`,
      notReviewed(report, fullness.rows),
      failed.length > 0 && `**Failed**\n\n${reasons(failed.slice(0, fullness.rows))}`,
      left.length > 0 && `**Not attempted**\n\n${reasons(left.slice(0, fullness.rows))}`,
      failed.length + left.length > 0 &&
        (mode === 'undo'
          ? 'Undo the same run again to go on with these.'
          : 'The next run goes on with these: run it again, or push a correction.'),
      mode === 'undo' && FILES_SAY_OTHERWISE,
      shares.length > 0 && '**Applied**',
      shares.length > 0
        ? changesTable(shares, report, fullness)
        : failed.length + left.length + plan.held.length === 0 && 'The server already says what the files say.',
      fullness.details && details(shares),
      heldList(report, fullness),
      contestedList(plan.contested, fullness),
      foot(report),
    ),
  )
}

function notReviewed({ unreviewed }: Applied, most: number): string | null {
  if (unreviewed === null || unreviewed.changes.length === 0) return null
  if (unreviewed.all)
    return '⚠️ No plan of this was shown on a pull request before: what deletes or weakens access was left out.'
  const some = unreviewed.changes
    .slice(0, most)
    .map((change) => `* ${nameOf(change)} (${change.action}, ${codeSpan(cut(subjectOf(change), 200))})`)
  const more = unreviewed.changes.length > most ? [`* and ${unreviewed.changes.length - most} more`] : []
  return ['⚠️ **Not in the reviewed plan** (something changed since it was shown)', '', ...some, ...more].join('\n')
}

function headingOf({ mode, undoes = '' }: Applied): string {
  if (mode === 'undo') return `### Chatwoot undo of run ${codeSpan(cut(undoes, 100))}`
  return mode === 'apply' ? APPLY_HEADING : '### Chatwoot re-sync'
}

function title(applied: readonly Outcome[], notDone: number, held: number): string {
  const writes = applied.filter(isWrite).length
  const [taken, released] = [
    applied.filter(({ action }) => action === 'adopt').length,
    applied.filter(({ action }) => action === 'forget').length,
  ]
  const parts = [
    ...(writes > 0 ? [`${many(writes, 'change')} applied`] : []),
    ...(taken > 0 ? [`${taken} taken over`] : []),
    ...(released > 0 ? [`${released} let go`] : []),
    ...(notDone > 0 ? [`**${notDone} not done**`] : []),
    ...(held > 0 ? [`${held} held`] : []),
  ]
  return parts.length === 0 ? 'nothing to apply' : parts.join(', ')
}
