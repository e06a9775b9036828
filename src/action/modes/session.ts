/** What every mode of the action works with, and what it leaves for the end of the run. */
import type { ServerFacts } from '../../chatwoot/server.ts'
import type { Look } from '../../engine/engine.ts'
import type { Environment } from '../../engine/environment.ts'
import type { Engine } from '../../engine/sides.ts'
import type { GitHub } from '../../github/client.ts'
import type { Scope, Text } from '../../github/ours.ts'
import type { Signing } from '../../plan/approve/review.ts'
import type { LedgerStore } from '../../plan/model/ledger.ts'
import { type Finding, type Outcome, subjectOf } from '../../plan/model/plan.ts'
import { stopsApply } from '../../plan/model/stopping.ts'
import type { HtmlReport } from '../../render/html/report.ts'
import type { Happening } from '../event.ts'
import type { Inputs } from '../inputs.ts'

export interface Session {
  readonly inputs: Inputs
  readonly happening: Happening
  readonly github: GitHub
  readonly account: number
  /** Whose texts on GitHub are meant. */
  readonly scope: Scope
  /** What signs reviews. */
  readonly key: string
  readonly environment: Environment
  readonly engine: Engine
}

/** Makes the ledger's store, given how to ask what the server is. */
export type StoreFor = (server: () => Promise<ServerFacts>) => LedgerStore

/** How the reviews of one pull request or issue are signed. */
export function signingOf(
  { key, scope }: { readonly key: string; readonly scope: Scope },
  text: Text,
  number: number,
): Signing {
  const { account, address, folder } = scope
  return { key, about: [text, number, address, account ?? '?', folder] }
}

/** Everything a run says about itself, whatever its mode. */
export interface Result {
  /** Null where nothing had to be looked at. */
  readonly look: Look | null
  /** What was done; null in a mode that only looks. */
  readonly outcomes: readonly Outcome[] | null
  /** Markdown for the job summary. */
  readonly summary: string
  readonly findings: readonly Finding[]
  /** What a report as HTML is made from; absent where nothing was looked at. */
  readonly report?: Omit<HtmlReport, 'server' | 'at'>
  readonly commentUrl: string | null
  readonly issueNumber: number | null
  /** What GitHub did not take, and why, a sentence each: the run says it in its other places. */
  readonly unposted: readonly string[]
  /** One sentence when the run is red. */
  readonly failure: string | null
}

/** The plan with something more to say of it. */
export function withNotes<Its extends Pick<Look, 'plan'>>(its: Its, notes: readonly Finding[]): Its {
  return { ...its, plan: { ...its.plan, findings: [...its.plan.findings, ...notes] } }
}

/** Why the plan is not good as it is, in one sentence; null when it is. */
export function failureOf({ plan }: Pick<Look, 'plan'>): string | null {
  const errors = plan.findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  return errors.length === 1
    ? `${errors[0]!.sentence} ${errors[0]!.nextStep}`
    : `The plan has ${errors.length} errors; ${errors.some(stopsApply) ? 'nothing is applied until they are fixed' : 'fix them before it is merged'}.`
}

export function failureOfOutcomes(outcomes: readonly Outcome[]): string | null {
  const [first, ...others] = outcomes.filter(({ state }) => state !== 'applied')
  if (first === undefined) return null
  const why = `${subjectOf(first)}: ${(first.reason ?? 'no reason is known').replace(/\.$/, '')}`
  return others.length === 0
    ? `1 of ${outcomes.length} changes was not done: ${why}.`
    : `${others.length + 1} of ${outcomes.length} changes were not done. The first is ${why}.`
}
