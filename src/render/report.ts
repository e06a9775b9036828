/** What a rendering is made from: plain data, nothing of it secret. */

import type { RoutingMap } from '../map/graph.ts'
import type { Impacts } from '../plan/model/impact.ts'
import type { Effort, Plan } from '../plan/model/plan.ts'
import type { DeclaredOutput } from '../plan/outputs.ts'
import { quotedImpact, quotedPlan } from '../redact/quoted.ts'
import type { Secrets } from '../redact/secrets.ts'
import type { Replay } from '../replay/replay.ts'
import type { Told } from './fixed.ts'
import type { Marks } from './words/tokens.ts'

export interface Report {
  readonly account: number
  /** Of the desired files; people see it where it is not the usual one. */
  readonly folder?: string
  readonly plan: Plan
  readonly digest: string
  readonly effort: Effort
  /** Null where there is none, on a laptop. */
  readonly commit: string | null
  /** The commit that people see, where the files are those of a merge that GitHub made for testing. */
  readonly head?: string | null
  readonly runUrl: string | null
  /** For links to the files, without a slash at the end. */
  readonly repositoryUrl: string | null
  /** Of the dashboard's pages of the account, and of the documentation's, without a slash at the end. */
  readonly dashboardUrl?: string | null
  readonly docsUrl?: string | null
  /** Where people change the files: the branch of the pull request, or the default one. */
  readonly branch?: string | null
  /** Markdown of the team's own, for the end of the comment. */
  readonly footer?: string
  /** Marks the words in which old and new differ; without it both stand whole. */
  readonly marks?: Marks
  /** The run that this plan undoes; the files have no part in it. */
  readonly undoes?: string
  /** Operations that the default branch says already and nobody has applied, by `action kind/key`. */
  readonly pending?: ReadonlySet<string>
  /** What the files make outputs of, where somebody is to review it. */
  readonly outputs?: readonly DeclaredOutput[]
  /** What changed rules would do to the latest conversations; null where it was not read. */
  readonly replay?: Replay | null
  /** The routing map of what the plan has read; null where the map shows nothing of what it changes. */
  readonly map?: DrawnMap | null
  /** What the changes reach; it is shown with each. */
  readonly impact?: Impacts
  /** What the comment before told and is fixed now. */
  readonly fixed?: readonly Told[]
  /** The reader sits at a terminal: what has to be approved is approved by an option. */
  readonly isLaptop?: true
}

export interface DrawnMap {
  readonly map: RoutingMap
  /** What changes of it, as a folded part in Markdown; null where nothing does. */
  readonly details: string | null
}
/** A plan, and what is known beside it. */
export type Planned = Pick<Report, 'plan' | 'digest' | 'effort' | 'impact'>

/** Of a plan what people may see, for where there is no repository to link to. */
export function localReport({ plan, digest, effort, impact }: Planned, secrets: Secrets): Report {
  return {
    plan: quotedPlan(plan, secrets),
    ...(impact && { impact: quotedImpact(impact, secrets) }),
    digest,
    effort,
    account: plan.account,
    commit: null,
    runUrl: null,
    repositoryUrl: null,
  }
}

/** With what marks the words that differ, where something does: it is loaded for these plans only. */
export async function withMarks<Its extends Report>(report: Its): Promise<Its> {
  const { changes, held } = report.plan
  const all = [...changes, ...held.flatMap((one) => one.changes)]
  if (!all.some(({ action }) => action === 'update')) return report
  const { marks } = await import('./words/marks.ts')
  return { ...report, marks }
}

/** The same for the person at the terminal. */
export function laptopReport(its: Planned, secrets: Secrets): Report {
  return { ...localReport(its, secrets), isLaptop: true }
}
