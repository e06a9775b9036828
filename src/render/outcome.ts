/** The same comment after an apply: what happened. */
import { operationOf } from '../plan/allowed.ts'
import { type Change, isWrite, type Outcome, subjectOf } from '../plan/plan.ts'
import { byWeight } from '../plan/weight.ts'
import { changesTable, details, sorted } from './changes.ts'
import { many } from './counts.ts'
import { COMMENT, fitting, type Page, type Rendered, type Room, whatIsLeft } from './fitting.ts'
import { contestedList, FILES_SAY_OTHERWISE, findingsList, foot, paragraphs } from './parts.ts'
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

export function renderOutcome(report: Applied, room: Room = COMMENT): Rendered {
  const { plan, account, outcomes, mode, unkept } = report
  const of = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state)
  const [applied, failed, left] = [of('applied'), of('failed'), of('not attempted')]
  const changeOf = (outcome: Outcome) => plan.changes[outcomes.indexOf(outcome)]!
  const shares = applied.map((outcome) => ({ change: changeOf(outcome), fields: changeOf(outcome).fields }))
  const reasons = (title: string, some: readonly Outcome[], { rows, brief }: Page) => {
    const most = Math.max(rows, brief)
    const lines = sorted(
      some.map((outcome) => ({ outcome, change: changeOf(outcome), fields: [] })),
      plan,
    )
      .slice(0, most)
      .map(
        ({ outcome, change }) =>
          `* ${nameOf(change)} (${outcome.action}, ${codeSpan(cut(subjectOf(outcome), 200))}): ${prose(cut(outcome.reason ?? 'no reason is known', 500))}`,
      )
    return some.length > 0 && [`**${title}**`, '', ...lines, ...andMore(some.length - lines.length)].join('\n')
  }
  return fitting(room, plan.changes, (page) => {
    const table =
      shares.length > 0
        ? changesTable(shares, report, page)
        : failed.length + left.length === 0 && 'The server already says what the files say.'
    const more = details(shares, report, page)
    return paragraphs(
      `${headingOf(report)} · account ${account} · ${title(applied, failed.length + left.length)}`,
      findingsList(plan.findings, report, page),
      unkept !== null && `❌ ${prose(cut(unkept, 2000))}`,
      notReviewed(report, page),
      reasons('Failed', failed, page),
      reasons('Not attempted', left, page),
      failed.length + left.length > 0 &&
        (mode === 'undo'
          ? 'Undo the same run again to go on with these.'
          : 'The next run goes on with these: run it again, or push a correction.'),
      mode === 'undo' && FILES_SAY_OTHERWISE,
      shares.length > 0 && '**Applied**',
      whatIsLeft(report, shares, page, false),
      table,
      more,
      contestedList(plan.contested, page),
      foot(report),
    )
  })
}

function andMore(count: number): string[] {
  return count > 0 ? [`* and ${count} more`] : []
}

function notReviewed({ unreviewed, plan }: Applied, { rows, brief }: Page): string | null {
  if (unreviewed === null || unreviewed.changes.length === 0) return null
  if (unreviewed.all)
    return '⚠️ No plan of this was shown on a pull request before: what deletes or weakens access was left out.'
  const fresh = new Set(unreviewed.changes.map(operationOf))
  const some = byWeight(plan)
    .filter((change) => fresh.has(operationOf(change)))
    .slice(0, Math.max(rows, brief))
    .map((change) => `* ${nameOf(change)} (${change.action}, ${codeSpan(cut(subjectOf(change), 200))})`)
  const more = andMore(unreviewed.changes.length - some.length)
  return ['⚠️ **Not in the reviewed plan** (something changed since it was shown)', '', ...some, ...more].join('\n')
}

function headingOf({ mode, undoes = '' }: Applied): string {
  if (mode === 'undo') return `### Chatwoot undo of run ${codeSpan(cut(undoes, 100))}`
  return mode === 'apply' ? APPLY_HEADING : '### Chatwoot re-sync'
}

function title(applied: readonly Outcome[], notDone: number): string {
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
  ]
  return parts.length === 0 ? 'nothing to apply' : parts.join(', ')
}
