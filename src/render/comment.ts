/** The comment on a pull request, before anything is applied. */
import { operationOf } from '../plan/approve/allowed.ts'
import type { FieldChange } from '../plan/model/plan.ts'
import { assumption } from './assumed.ts'
import { details } from './changes.ts'
import { countsOf, halvesOf, isDrift, many, type Share } from './counts.ts'
import { COMMENT, fitting, type Rendered, type Room, whatIsLeft, whereThereIsRoom } from './fitting.ts'
import { fixedList, toldLine } from './fixed.ts'
import { heldList, isAboutAll, standingList } from './held.ts'
import { footer, whatNext } from './next.ts'
import { outputsList } from './outputs.ts'
import { accountAndFolder, contestedList, findingsList, foot, noLedger, paragraphs } from './parts.ts'
import { replayDetails } from './replay.ts'
import type { Report } from './report.ts'
import { changesList } from './rows.ts'

export function renderComment(report: Report, room: Room = COMMENT): Rendered {
  const { plan } = report
  const { ours, merged, drift } = groupsOf(report)
  const general = plan.findings.filter(isAboutAll)
  const beside = general.length > MOST_BESIDE ? [] : general.filter(({ severity }) => severity !== 'note')
  return fitting(room, plan.changes, (page) => {
    // Each part after the first has a heading, and room for one change.
    page.screen.left -= ROOM_OF_PART * [merged, drift].filter((shares) => shares.length > 0).length
    const list = (shares: readonly Pick<Share, 'change' | 'fields'>[], room = ROOM_OF_PART - 1) => {
      page.screen.left += room
      return changesList(shares, report, page, beside)
    }
    const changes = [
      merged.length + drift.length > 0 && '**This pull request**',
      ours.length === 0 ? nothingChanges(plan) : list(ours, 0),
      merged.length > 0 &&
        '**Already merged, not applied yet** (by other pull requests; merging this one applies it too)',
      merged.length > 0 && list(merged),
      drift.length > 0 && '**Already drifted** (changed in Chatwoot, not by this pull request; merging puts it back)',
      drift.length > 0 && list(drift),
    ]
    const folds = [
      details(ours, report, page),
      details(merged, report, page, 'Field by field: already merged'),
      details(drift, report, page, 'Field by field: already drifted'),
    ]
    const left = whatIsLeft(report, [...ours, ...merged, ...drift], page)
    return paragraphs(
      `### Chatwoot plan · ${accountAndFolder(report)} · ${headline(report, true)}`,
      noLedger(report) ?? assumption(plan),
      left,
      ...changes,
      findingsList(
        general.filter((finding) => !page.told.has(finding)),
        report,
        page,
      ),
      fixedList(report.fixed ?? []),
      heldList(report, page),
      contestedList(report, page),
      outputsList(report.outputs, page),
      standingList(report, page),
      ...folds,
      whereThereIsRoom(report.map?.details ?? null, page),
      replayDetails(report.replay),
      toldLine(plan.findings),
      whatNext(report),
      footer(report),
      foot(report),
    )
  })
}

/** The changes as people read them: those of this pull request, those merged before it, and what goes back. */
export function groupsOf({ plan, pending }: Pick<Report, 'plan' | 'pending'>) {
  const { files, drift, adopts, forgets } = halvesOf(plan)
  const all = [...files, ...[...adopts, ...forgets].map((change) => ({ change, fields: [] }))]
  const isPending = ({ change }: Pick<Share, 'change'>) => pending?.has(operationOf(change)) === true
  return { ours: all.filter((share) => !isPending(share)), merged: all.filter(isPending), drift }
}

/** In lines. */
const ROOM_OF_PART = 3

/** With more findings than these a list of their own is easier to read. */
const MOST_BESIDE = 20

export function nothingChanges(plan: Report['plan']): string {
  const { assumedAt, contested } = plan
  if (isHeld(plan)) return 'Nothing of it can be done now: see what is held.'
  if (contested.length > 0) return 'No changes, but for what is left as it is.'
  return assumedAt === undefined
    ? 'No changes: the files and the server agree on everything this pull request touches.'
    : 'No changes: the files and the ledger agree on everything that can be compared.'
}

/** Whether something waits that the files ask for. */
function isHeld({ held }: Report['plan']): boolean {
  return held.some(({ changes }) => changes.some((change) => !isDrift(change) || change.fields.some(isOfFiles)))
}

function isOfFiles({ cause }: FieldChange): boolean {
  return cause !== 'drift'
}

/** `1 deletion, 2 changes`: the worst first; importing and letting go write nothing and come last. */
export function headline({ plan }: Pick<Report, 'plan'>, hasSign = false): string {
  const { creates, updates, deletes, adopts, forgets, held } = countsOf(plan)
  const errors = plan.findings.filter(({ severity }) => severity === 'error').length
  type Part = readonly [sign: string, text: string]
  const counted = (count: number, sign: string, text: string): Part[] => (count > 0 ? [[sign, text]] : [])
  const left = plan.contested.length
  const parts = [
    ...counted(errors, '❌', many(errors, 'error')),
    ...counted(deletes, '🔴', many(deletes, 'deletion')),
    ...counted(updates, '🟡', many(updates, 'change')),
    ...counted(creates, '🟢', many(creates, 'creation')),
    ...counted(adopts, '🔵', `${adopts} imported`),
    ...counted(forgets, '⚪', `${forgets} no longer managed`),
    ...counted(left, '⚠️', `${many(left, 'difference')} left as it is`),
    ...counted(held, '⚠️', `${held} held`),
  ]
  const [first] = parts
  if (first === undefined) return 'no changes'
  return `${hasSign ? `${first[0]} ` : ''}${parts.map(([, text]) => text).join(', ')}`
}
