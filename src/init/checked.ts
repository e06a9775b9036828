/** The files as they lie there now, planned like any others: that it is empty is the promise of `init`. */
import { look } from '../engine/engine.ts'
import { ledgerInFile } from '../engine/ledger-file.ts'
import { openEngine, openFiles } from '../engine/open.ts'
import { type Change, type Finding, isWrite } from '../plan/model/plan.ts'
import type { Access, Asking } from './connect.ts'
import type { Files, Limits } from './files.ts'

export interface Checked {
  readonly resources: number
  readonly requests: number
  readonly writes: number
  /** Operations that would write to Chatwoot, and errors. */
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
}

/** Names of variables that the files ask for and nobody has set here: without them there is no plan. */
export function unset({ exported, variables }: Files, { environment }: Asking): readonly string[] {
  const known = new Set([...(exported?.secrets.keys() ?? [])].map((name) => `CHATWOOT_SECRET_${name}`))
  return [...variables.secrets, ...variables.variables].filter((name) => !environment[name] && !known.has(name))
}

/** Secrets that the export has just named are known here, and nowhere else yet. */
export async function planWritten(
  folder: string,
  { exported }: Files,
  { account, ...access }: Access & { readonly account: number },
  asking: Asking,
  { ledger, ...limits }: Limits & { readonly ledger: string },
): Promise<Checked> {
  const known = [...(exported?.secrets ?? [])].map(([name, { value }]) => [`CHATWOOT_SECRET_${name}`, value] as const)
  const environment = { ...asking.environment, ...Object.fromEntries(known) }
  const files = openFiles(folder, environment, asking.secrets)
  const engine = await openEngine(
    files,
    { ...access, ...limits, account, progress: asking.progress },
    () => ledgerInFile(ledger),
    environment,
    asking.secrets,
  )
  const { plan, effort } = await look(engine).finally(() => engine.chatwoot.close())
  return {
    resources: files.desired.resources.length,
    requests: effort.reads + effort.retries,
    writes: effort.writes,
    changes: plan.changes.filter(isWrite),
    findings: plan.findings.filter(({ severity }) => severity === 'error'),
  }
}
