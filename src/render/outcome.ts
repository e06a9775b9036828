/** The same comment after an apply: what happened. */
import { operationOf } from '../plan/approve/allowed.ts'
import { byWeight } from '../plan/approve/weight.ts'
import { type Change, type Finding, isWrite, type Outcome, type Plan, subjectOf } from '../plan/model/plan.ts'
import { details, sorted } from './changes.ts'
import { many } from './counts.ts'
import { COMMENT, fitting, type Page, type Rendered, type Room, whatIsLeft, whereThereIsRoom } from './fitting.ts'
import { heldList, isAboutAll } from './held.ts'
import { accountAndFolder, contestedList, FILES_SAY_OTHERWISE, findingsList, foot, paragraphs } from './parts.ts'
import type { Report } from './report.ts'
import { ACTIONS, changesList } from './rows.ts'
import { codeSpan, cut, prose } from './safe.ts'
import { nameOf } from './sentences.ts'

export interface Applied extends Report {
  readonly mode: 'apply' | 'resync' | 'undo'
  readonly outcomes: readonly Outcome[]
  /** Why the ledger does not know of it, if it does not. */
  readonly unkept: string | null
  /** Null where nobody expects a review, as before an undo. */
  readonly unreviewed: Unseen | null
}

/** What no review showed. */
export interface Unseen {
  /** There was no review at all. */
  readonly isAll: boolean
  readonly changes: readonly Change[]
  /** Pull requests whose comments hold no review that counts. */
  readonly missing: readonly { readonly number: number; readonly why: 'none' | 'forged' }[]
}

export function renderOutcome(report: Applied, room: Room = COMMENT): Rendered {
  const { plan, outcomes, mode, unkept } = report
  const of = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state)
  const [applied, failed, left] = [of('applied'), of('failed'), of('not attempted')]
  const changeOf = (outcome: Outcome) => plan.changes[outcomes.indexOf(outcome)]!
  const shares = appliedOf(plan, outcomes).map((change) => ({ change, fields: change.fields }))
  const general = plan.findings.filter(isAboutAll)
  // What an undo leaves as it is comes before what it did.
  const isFirst = ({ severity }: Finding) => severity === 'error' || mode === 'undo'
  const reasons = (title: string, some: readonly Outcome[], { rows, brief }: Page) => {
    const most = Math.max(rows, brief)
    const lines = sorted(
      some.map((outcome) => ({ outcome, change: changeOf(outcome), fields: [] })),
      plan,
    )
      .slice(0, most)
      .map(
        ({ outcome, change }) =>
          `* ${nameOf(change)} (${ACTIONS[outcome.action]}, ${codeSpan(cut(subjectOf(outcome), 200))}): ${prose(cut(outcome.reason ?? 'no reason is known', 500))}`,
      )
    return some.length > 0 && [`**${title}**`, '', ...lines, ...andMore(some.length - lines.length)].join('\n')
  }
  return fitting(room, plan.changes, (page) => {
    const table =
      shares.length > 0
        ? changesList(shares, report, page)
        : failed.length + left.length + plan.contested.length + plan.held.length === 0 &&
          'The server already says what the files say.'
    const more = details(shares, report, page)
    return paragraphs(
      `${headingOf(report)} · ${accountAndFolder(report)} · ${outcomeHeadline(outcomes, plan.held.length)}`,
      findingsList(general.filter(isFirst), report, page),
      unkept !== null && `❌ ${prose(cut(unkept, 2000))}`,
      !plan.hasLedger &&
        mode !== 'undo' &&
        'There was no ledger: what matched was imported, and **nothing was deleted**.',
      notReviewed(report, page),
      reasons('Failed', failed, page),
      reasons('Not attempted', left, page),
      reasons(
        'Applied in part',
        applied.filter(({ reason }) => reason !== null),
        page,
      ),
      failed.length + left.length > 0 &&
        (mode === 'undo'
          ? 'Undo the same run again to go on with these.'
          : 'The next run goes on with these: run it again, or push a correction.'),
      mode === 'undo' && FILES_SAY_OTHERWISE,
      shares.length > 0 && '**Applied**',
      whatIsLeft(report, shares, page, false),
      table,
      more,
      whereThereIsRoom(report.map?.details ?? null, page),
      heldList(report, page),
      contestedList(report, page),
      findingsList(
        general.filter((finding) => !isFirst(finding)),
        report,
        page,
      ),
      foot(report),
    )
  })
}

/** The changes that were done; `outcomes` stand in their order. */
export function appliedOf({ changes }: Pick<Plan, 'changes'>, outcomes: readonly Outcome[]): Change[] {
  return changes.filter((_, at) => outcomes[at]?.state === 'applied')
}

function andMore(count: number): string[] {
  return count > 0 ? [`* and ${count} more`] : []
}

function notReviewed({ unreviewed, plan }: Applied, { rows, brief }: Page): string | null {
  if (unreviewed === null) return null
  const forged = unreviewed.missing.filter(({ why }) => why === 'forged').map(({ number }) => `#${number}`)
  if (forged.length > 0)
    return `⚠️ The review on ${forged.join(', ')} does not count: its signature fits neither the text nor the key of this run. Either somebody edited the text, or it was written with another key (another or a renewed token of Chatwoot) or by another version of the action. What deletes or weakens access was left out; a re-sync by hand carries it out with the \`allow:\` lines named here. Give all jobs the same secret \`CHATWOOT_REVIEW_KEY\`, so that a renewed token does not matter.`
  if (unreviewed.changes.length === 0) return null
  if (unreviewed.isAll)
    return '⚠️ No plan of this was shown on a pull request before: what deletes or weakens access was left out. Runs for forks and for Dependabot have no secrets and show none; a re-sync by hand carries out what was left, with the `allow:` lines named here.'
  const fresh = new Set(unreviewed.changes.map(operationOf))
  const some = byWeight(plan)
    .filter((change) => fresh.has(operationOf(change)))
    .slice(0, Math.max(rows, brief))
    .map((change) => `* ${nameOf(change)} (${ACTIONS[change.action]}, ${codeSpan(cut(subjectOf(change), 200))})`)
  const more = andMore(unreviewed.changes.length - some.length)
  return ['⚠️ **Not in the reviewed plan** (something changed since it was shown)', '', ...some, ...more].join('\n')
}

function headingOf({ mode, undoes = '' }: Applied): string {
  if (mode === 'undo') return `### Chatwoot undo of run ${codeSpan(cut(undoes, 100))}`
  return `### Chatwoot ${mode === 'apply' ? 'apply' : 're-sync'}`
}

/** `2 changes applied, **1 not done**` */
export function outcomeHeadline(outcomes: readonly Outcome[], held: number): string {
  const applied = outcomes.filter(({ state }) => state === 'applied')
  const notDone = outcomes.length - applied.length
  const writes = applied.filter(isWrite).length
  const [taken, released] = [
    applied.filter(({ action }) => action === 'adopt').length,
    applied.filter(({ action }) => action === 'forget').length,
  ]
  const parts = [
    ...(writes > 0 ? [`${many(writes, 'change')} applied`] : []),
    ...(taken > 0 ? [`${taken} imported`] : []),
    ...(released > 0 ? [`${released} no longer managed`] : []),
    ...(notDone > 0 ? [`**${notDone} not done**`] : []),
    ...(held > 0 ? [`${held} held`] : []),
  ]
  return parts.length === 0 ? 'nothing to apply' : parts.join(', ')
}
