/** The comment on a pull request, before anything is applied. */
import type { FieldChange, Finding } from '../plan/plan.ts'
import { assumption } from './assumed.ts'
import { countsOf, halvesOf, isDrift, many } from './counts.ts'
import { heldList, isAboutAll } from './held.ts'
import { changesTable, contestedList, details, findingsList, fitting, foot, noLedger, paragraphs } from './parts.ts'
import type { Report } from './report.ts'
import { cut, prose } from './safe.ts'

export function renderComment(report: Report): string {
  const { plan, account } = report
  const { files, drift, adopts, forgets } = halvesOf(plan)
  const ours = [...files, ...[...adopts, ...forgets].map((change) => ({ change, fields: [] }))]
  return fitting((fullness) =>
    paragraphs(
      `### Chatwoot plan · account ${account} · ${headline(report)}`,
      noLedger(report) ?? assumption(plan),
      findingsList(plan.findings.filter(isAboutAll), report, fullness.findings),
      '**This pull request**',
      ours.length === 0 && isHeld(plan)
        ? 'Nothing of it can be done now: see what is held.'
        : ours.length === 0
          ? `No changes: the files and ${plan.assumedAt === undefined ? 'the server agree on everything this pull request touches' : 'the ledger agree on everything that can be compared'}.`
          : changesTable(ours, report, fullness),
      fullness.details && details(files),
      drift.length > 0 && '**Already drifted** (changed by hand, not by this pull request; merging puts it back)',
      drift.length > 0 && changesTable(drift, report, fullness),
      drift.length > 0 && fullness.details && details(drift),
      heldList(report, fullness),
      contestedList(plan.contested, fullness),
      foot(report),
    ),
  )
}

/** Whether something waits that the files ask for. */
function isHeld({ held }: Report['plan']): boolean {
  return held.some(({ changes }) => changes.some((change) => !isDrift(change) || change.fields.some(isOfFiles)))
}

function isOfFiles({ cause }: FieldChange): boolean {
  return cause !== 'drift'
}

/** The files cannot be read, so there is no plan. */
export function renderRefused(
  findings: readonly Finding[],
  at: Pick<Report, 'account' | 'repositoryUrl' | 'commit'>,
): string {
  return fitting((fullness) =>
    paragraphs(
      `### Chatwoot plan · account ${at.account} · ${many(findings.length, 'error')} in the files`,
      'Nothing was asked of the server, and nothing can be applied until these are mended.',
      findingsList(findings, at, fullness.findings),
    ),
  )
}

/** A run that could not go on; what it would have said is unknown. */
export function renderStopped({
  account,
  mode,
  reason,
  runUrl,
}: {
  readonly account: number
  readonly mode: 'plan' | 'apply'
  readonly reason: string
  readonly runUrl: string
}): string {
  const what = mode === 'plan' ? 'no plan could be made' : 'the apply stopped'
  return paragraphs(
    `### Chatwoot ${mode} · account ${account} · ${what}`,
    `❌ ${prose(cut(reason, 2000))}`,
    `Run it again when that is mended: [run](${runUrl}).`,
  )
}

/** `2 changes, 1 deletion`; adopting and letting go write nothing and count only when there is nothing else. */
export function headline({ plan }: Pick<Report, 'plan'>): string {
  const { creates, updates, deletes, adopts, forgets, held } = countsOf(plan)
  const errors = plan.findings.filter(({ severity }) => severity === 'error').length
  const parts = [
    ...(errors > 0 ? [many(errors, 'error')] : []),
    ...(creates > 0 ? [many(creates, 'creation')] : []),
    ...(updates > 0 ? [many(updates, 'change')] : []),
    ...(deletes > 0 ? [many(deletes, 'deletion')] : []),
    ...(adopts > 0 ? [`${adopts} taken over`] : []),
    ...(forgets > 0 ? [`${forgets} let go`] : []),
    ...(held > 0 ? [`${held} held`] : []),
  ]
  return parts.length === 0 ? 'no changes' : parts.join(', ')
}
