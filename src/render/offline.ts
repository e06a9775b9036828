/** What a run without secrets has to say: a plan from the ledger, or why there is none. For the job summary. */
import type { Finding } from '../plan/model/plan.ts'
import { renderComment } from './comment.ts'
import { many } from './counts.ts'
import { fitting, SUMMARY } from './fitting.ts'
import { findingsList, paragraphs } from './parts.ts'
import type { Report } from './report.ts'
import { cut, prose } from './safe.ts'

/** `from` says who gets no secrets: "a fork". */
export function renderOffline(report: Report, from: string): string {
  return paragraphs(renderComment(report, SUMMARY).text.trimEnd(), notAsked(from))
}

function notAsked(from: string): string {
  return `This pull request comes from ${from}, which gets no secrets, so the server was not asked what would change.`
}

export interface Unplanned extends Pick<Report, 'repositoryUrl' | 'commit'> {
  readonly resources: number
  readonly folder: string
  readonly findings: readonly Finding[]
  /** Who gets no secrets: "a fork". */
  readonly from: string
  /** Why there is no plan, in one sentence. */
  readonly reason: string
}

export function renderUnplanned({ findings, ...unplanned }: Unplanned): string {
  return fitting(SUMMARY, [], (page) =>
    paragraphs(
      '### Chatwoot · the files are well formed',
      prose(cut(unplannedText(unplanned), 3000)),
      findingsList(findings, unplanned, page),
    ),
  ).text
}

/** The same in one line. */
export function unplannedText({
  resources,
  folder,
  from,
  reason,
}: Pick<Unplanned, 'resources' | 'folder' | 'from' | 'reason'>): string {
  return `The ${many(resources, 'resource')} of ${folder} ${resources === 1 ? 'is' : 'are'} well formed. ${notAsked(from)} There is no plan from the ledger either: ${reason}`
}
