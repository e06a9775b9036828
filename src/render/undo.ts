/** What undoing a run would do, before it is done. */
import type { Receipt } from '../plan/model/ledger.ts'
import { hasErrors } from '../plan/model/stopping.ts'
import { details } from './changes.ts'
import { headline } from './comment.ts'
import { fitting, SUMMARY, whatIsLeft, whereThereIsRoom } from './fitting.ts'
import { FILES_SAY_OTHERWISE, findingsList, foot, paragraphs } from './parts.ts'
import type { Report } from './report.ts'
import { changesList } from './rows.ts'
import { codeSpan, cut, prose, said } from './safe.ts'
import { type Paint, planText } from './terminal.ts'

export interface UndoReport extends Report {
  readonly undoes: string
  readonly receipt: Receipt
  /** Why it is shown and not done although somebody confirmed a plan; null when nobody did. */
  readonly instead: string | null
}

const NOTHING = 'There is nothing to undo.'

export function renderUndo(report: UndoReport): string {
  const { plan, account, undoes, digest, instead } = report
  const shares = plan.changes.map((change) => ({ change, fields: change.fields }))
  const isReady = shares.length > 0 && !hasErrors(plan)
  return fitting(SUMMARY, plan.changes, (page) => {
    const table = shares.length === 0 ? NOTHING : changesList(shares, report, page)
    const more = details(shares, report, page)
    return paragraphs(
      `### Chatwoot undo of run ${codeSpan(cut(undoes, 100))} · account ${account} · ${headline(report)}`,
      instead !== null && `❌ ${prose(instead)}`,
      prose(aboutRun(report)),
      whatIsLeft(report, shares, page, false),
      findingsList(plan.findings, report, page),
      table,
      more,
      whereThereIsRoom(report.map?.details ?? null, page),
      isReady &&
        `**Nothing is done yet.** To carry this out, run the mode \`undo\` again with \`confirm-plan\`: \`${digest.slice(0, 12)}\``,
      isReady && FILES_SAY_OTHERWISE,
      foot(report),
    )
  }).text
}

export function undoText(report: UndoReport, paint: Paint): string {
  const isEmpty = report.plan.changes.length === 0
  return [
    paint('bold', `Undo of run ${said(report.undoes)}`),
    said(aboutRun(report)),
    `${planText(report, paint)}${isEmpty ? NOTHING : FILES_SAY_OTHERWISE}`,
    '',
  ].join('\n')
}

function aboutRun({ receipt: { mode, at, actor, commit } }: UndoReport): string {
  const by = actor === null ? '' : ` by ${actor}`
  const of = commit === null ? '' : ` of commit ${commit.slice(0, 7)}`
  return `That was the ${mode}${of}${by} on ${at.slice(0, 16).replace('T', ' at ')} UTC.`
}
