/** The same comment after an apply: what happened. */
import { type Outcome, subjectOf } from '../plan/plan.ts'
import { many } from './counts.ts'
import { changesTable, details, findingsList, fitting, foot, noLedger, paragraphs } from './parts.ts'
import type { Report } from './report.ts'
import { codeSpan, cut, prose } from './safe.ts'
import { nameOf } from './sentences.ts'

export interface Applied extends Report {
  readonly mode: 'apply' | 'resync'
  readonly outcomes: readonly Outcome[]
}

export const APPLY_HEADING = '### Chatwoot apply'

export function renderOutcome(report: Applied): string {
  const { plan, account, outcomes, mode } = report
  const of = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state)
  const [applied, failed, left] = [of('applied'), of('failed'), of('not attempted')]
  const changeOf = (outcome: Outcome) => plan.changes[outcomes.indexOf(outcome)]!
  const shares = applied.map((outcome) => ({ change: changeOf(outcome), fields: changeOf(outcome).fields }))
  const reasons = (some: readonly Outcome[]) =>
    some
      .map(
        (outcome) =>
          `* ${nameOf(changeOf(outcome))} (${outcome.action}, ${codeSpan(cut(subjectOf(outcome), 200))}): ${prose(cut(outcome.reason ?? 'no reason is known', 500))}`,
      )
      .join('\n')
  const title =
    failed.length + left.length > 0
      ? 'not everything was applied'
      : applied.length === 0
        ? 'nothing to apply'
        : `${many(applied.length, 'change')} applied`
  return fitting((fullness) =>
    paragraphs(
      `${mode === 'apply' ? APPLY_HEADING : '### Chatwoot re-sync'} · account ${account} · ${title}`,
      noLedger(report),
      findingsList(plan.findings, report, fullness.findings),
      failed.length > 0 && `**Failed**\n\n${reasons(failed.slice(0, fullness.rows))}`,
      left.length > 0 && `**Not attempted**\n\n${reasons(left.slice(0, fullness.rows))}`,
      failed.length + left.length > 0 && 'The next run goes on with these: run it again, or push a correction.',
      shares.length > 0 && '**Applied**',
      shares.length > 0
        ? changesTable(shares, report, fullness)
        : failed.length + left.length === 0 && 'The server already says what the files say.',
      fullness.details && details(shares),
      foot(report),
    ),
  )
}
