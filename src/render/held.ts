/** What is held: left as it is because of what happened in Chatwoot, while everything else goes on. */
import { isOfGone } from '../plan/diff/held.ts'
import type { Change, Finding } from '../plan/model/plan.ts'
import { many } from './counts.ts'
import type { Page } from './fitting.ts'
import { findingsList } from './parts.ts'
import type { Report } from './report.ts'
import { changesList } from './rows.ts'

/** Whether a finding is more than the reason why something is held, and new with this plan. */
export function isAboutAll({ holds, isStanding }: Finding): boolean {
  return holds === undefined && !isStanding
}

/** What the plan leaves as it is: folded, so that nobody reads it again with every pull request. */
export function standingList(report: Report, page: Page): string | null {
  const some = report.plan.findings.filter(({ isStanding }) => isStanding)
  const list = findingsList(some, report, page)
  return list === null
    ? null
    : `<details><summary>${many(some.length, 'finding')} about what stays as it is</summary>\n\n${list}\n\n</details>`
}

/** In Markdown, with what can be done about each, and what is changed there; null for nothing. */
export function heldList(report: Report, page: Page): string | null {
  const { findings, held } = report.plan
  const some = findings.filter(({ holds }) => holds !== undefined)
  const updates = held.flatMap(({ changes }) => changes).filter((one) => one.action === 'update' && !isOfGone(one))
  return some.length === 0
    ? null
    : [
        '**Held** (left as it is; everything else goes on)',
        findingsList(some, report, page),
        ...(updates.length === 0 ? [] : [changesList(updates.map(shareOf), report, page)]),
      ].join('\n\n')
}

function shareOf(change: Change) {
  return { change, fields: change.fields }
}
