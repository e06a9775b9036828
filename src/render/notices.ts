/** What a run says on GitHub where there is no plan to show, or besides it. */
import { type Change, countOf, type Finding } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import { COMMENT, fitting } from './fitting.ts'
import { toldLine } from './fixed.ts'
import { OUTCOME, withMarkers } from './markers.ts'
import { findingsList, paragraphs } from './parts.ts'
import type { Report } from './report.ts'
import { signOf } from './rows.ts'
import { cut, prose } from './safe.ts'
import { nameOf } from './sentences.ts'

/** Where something was to happen; the account is null when neither files nor inputs say it. */
interface At extends Pick<Report, 'repositoryUrl' | 'commit'> {
  readonly account: number | null
}

/** The files cannot be read, so there is no plan. */
export function renderRefused(findings: readonly Finding[], at: At): string {
  return fitting(COMMENT, [], (page) =>
    paragraphs(
      `### Chatwoot plan${ofAccount(at)} · ${many(countOf(findings), 'error')} in the files`,
      'Nothing was asked of the server, and nothing can be applied until these are fixed.',
      findingsList(findings, at, page),
      toldLine(findings),
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
  const text = paragraphs(
    `### Chatwoot ${mode}${ofAccount(at)} · ${what}`,
    `❌ ${prose(cut(reason, 2000))}`,
    `Run it again when that is fixed: [run](${runUrl}).`,
  )
  return mode === 'plan' ? text : withMarkers(text, OUTCOME)
}

/** A run that has nothing to do any more, or must not do it. */
export function renderNothingDone(its: {
  readonly account: number
  readonly mode: 'apply' | 'resync' | 'drift'
  readonly sentence: string
  readonly isError: boolean
}): string {
  return paragraphs(
    `### Chatwoot ${its.mode === 'resync' ? 're-sync' : its.mode} · account ${its.account} · nothing done`,
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

/** A comment of its own where a push brought what nobody had seen when the pull request was approved: edits notify nobody. */
export function renderChanged(its: {
  readonly account: number
  readonly changes: readonly Change[]
  readonly commentUrl: string | null
}): string {
  const { account, changes, commentUrl } = its
  const lines = changes.slice(0, MOST_CHANGED).map((change) => `* ${signOf(change)} ${nameOf(change)}`)
  const more = changes.length - lines.length
  const plan = commentUrl === null ? 'the plan' : `[the plan](${commentUrl})`
  return paragraphs(
    `⚠️ **The plan has changed since this pull request was approved** · account ${account}. Look at ${plan} again; new in it:`,
    [...lines, ...(more > 0 ? [`* and ${more} more`] : [])].join('\n'),
  )
}

const MOST_CHANGED = 10

/** A plan of a commit that is not the newest any more is no comment. */
export function leftToNewer(its: {
  readonly number: number
  readonly planned: string
  readonly newer: string
}): string {
  const [planned, newer] = [its.planned.slice(0, 7), its.newer.slice(0, 7)]
  return `The comment on pull request #${its.number} was left as it is: this run planned commit ${planned}, and ${newer} was pushed since. The run for that commit writes the comment.`
}

/** What GitHub did not take, for the summary. */
export function renderUnposted(sentences: readonly string[]): string {
  return sentences.map((sentence) => `\n⚠️ ${prose(cut(sentence, 1000))}\n`).join('')
}

function ofAccount({ account }: Pick<At, 'account'>): string {
  return account === null ? '' : ` · account ${account}`
}
