/** The comment on a pull request, before anything is applied. */
import { operationOf } from '../plan/approve/allowed.ts'
import { countOf, type FieldChange, type Finding } from '../plan/model/plan.ts'
import { assumption } from './assumed.ts'
import { changesTable, details } from './changes.ts'
import { countsOf, halvesOf, isDrift, many, type Share } from './counts.ts'
import { COMMENT, fitting, type Rendered, type Room, whatIsLeft } from './fitting.ts'
import { heldList, isAboutAll } from './held.ts'
import { outputsList } from './outputs.ts'
import { accountAndFolder, contestedList, findingsList, foot, noLedger, paragraphs } from './parts.ts'
import { replayDetails } from './replay.ts'
import type { Report } from './report.ts'
import { cut, prose } from './safe.ts'

export function renderComment(report: Report, room: Room = COMMENT): Rendered {
  const { plan } = report
  const { files, drift, adopts, forgets } = halvesOf(plan)
  const all = [...files, ...[...adopts, ...forgets].map((change) => ({ change, fields: [] }))]
  const isPending = ({ change }: Pick<Share, 'change'>) => report.pending?.has(operationOf(change)) === true
  const [ours, merged] = [all.filter((share) => !isPending(share)), all.filter(isPending)]
  return fitting(room, plan.changes, (page) => {
    const changes = [
      '**This pull request**',
      ours.length === 0 ? nothingChanges(plan) : changesTable(ours, report, page),
      details(ours, report, page),
      outputsList(report.outputs, page),
      merged.length > 0 &&
        '**Already merged, not applied yet** (by other pull requests; merging this one applies it too)',
      merged.length > 0 && changesTable(merged, report, page),
      details(merged, report, page),
      drift.length > 0 && '**Already drifted** (changed in Chatwoot, not by this pull request; merging puts it back)',
      drift.length > 0 && changesTable(drift, report, page),
      details(drift, report, page),
    ]
    return paragraphs(
      `### Chatwoot plan · ${accountAndFolder(report)} · ${headline(report)}`,
      noLedger(report) ?? assumption(plan),
      whatIsLeft(report, [...files, ...drift], page),
      findingsList(plan.findings.filter(isAboutAll), report, page),
      ...changes,
      heldList(report, page),
      contestedList(plan.contested, page),
      replayDetails(report.replay),
      foot(report),
    )
  })
}

function nothingChanges(plan: Report['plan']): string {
  const { assumedAt, contested } = plan
  if (isHeld(plan)) return 'Nothing of it can be done now: see what is held.'
  if (contested.length > 0) return 'No changes, but for what is left as it is.'
  return assumedAt === undefined
    ? 'No changes: the files and the server agree on everything this pull request touches.'
    : 'No changes: the files and the ledger agree on everything that can be compared.'
}

/** Where something was to happen; the account is null when neither files nor inputs say it. */
interface At extends Pick<Report, 'repositoryUrl' | 'commit'> {
  readonly account: number | null
}

/** Whether something waits that the files ask for. */
function isHeld({ held }: Report['plan']): boolean {
  return held.some(({ changes }) => changes.some((change) => !isDrift(change) || change.fields.some(isOfFiles)))
}

function isOfFiles({ cause }: FieldChange): boolean {
  return cause !== 'drift'
}

/** The files cannot be read, so there is no plan. */
export function renderRefused(findings: readonly Finding[], at: At): string {
  return fitting(COMMENT, [], (page) =>
    paragraphs(
      `### Chatwoot plan${ofAccount(at)} · ${many(countOf(findings), 'error')} in the files`,
      'Nothing was asked of the server, and nothing can be applied until these are fixed.',
      findingsList(findings, at, page),
    ),
  ).text
}

/** A run that could not go on; what it would have said is unknown. */
export function renderStopped({
  mode,
  reason,
  runUrl,
  ...at
}: Pick<At, 'account'> & {
  readonly mode: 'plan' | 'apply'
  readonly reason: string
  readonly runUrl: string
}): string {
  const what = mode === 'plan' ? 'no plan could be made' : 'the apply stopped'
  return paragraphs(
    `### Chatwoot ${mode}${ofAccount(at)} · ${what}`,
    `❌ ${prose(cut(reason, 2000))}`,
    `Run it again when that is fixed: [run](${runUrl}).`,
  )
}

/** A run that has nothing to do any more, or must not do it. */
export function renderNothingDone(its: {
  readonly account: number
  readonly sentence: string
  readonly isError: boolean
}): string {
  return paragraphs(
    `### Chatwoot apply · account ${its.account} · nothing done`,
    `${its.isError ? '❌' : 'ℹ️'} ${prose(its.sentence)}`,
  )
}

/** A comment of its own for an apply that failed: the one with the outcome is edited, and edits notify nobody. */
export function renderFailed({
  failure,
  runUrl,
  ...at
}: Pick<At, 'account'> & { readonly failure: string; readonly runUrl: string }): string {
  return paragraphs(
    `❌ **The Chatwoot apply failed**${ofAccount(at)}. ${prose(cut(failure, 500))}`,
    `Details: the comment with the plan on this pull request, and [the run](${runUrl}).`,
  )
}

/** What GitHub did not take, for the summary. */
export function renderUnposted(sentences: readonly string[]): string {
  return sentences.map((sentence) => `\n⚠️ ${prose(cut(sentence, 1000))}\n`).join('')
}

function ofAccount({ account }: Pick<At, 'account'>): string {
  return account === null ? '' : ` · account ${account}`
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
    ...(adopts > 0 ? [`${adopts} imported`] : []),
    ...(forgets > 0 ? [`${forgets} no longer managed`] : []),
    ...(plan.contested.length > 0 ? [`${many(plan.contested.length, 'difference')} left as it is`] : []),
    ...(held > 0 ? [`${held} held`] : []),
  ]
  return parts.length === 0 ? 'no changes' : parts.join(', ')
}
