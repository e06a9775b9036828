/** The machine form: `--json` and the file that the output `plan` names. Stable; fields are only ever added. */
import type { Effort, Finding, Outcome, Plan } from '../plan/plan.ts'
import { countsOf } from './counts.ts'

export function planJson({
  plan,
  digest,
  effort,
  outcomes,
}: {
  readonly plan: Plan
  readonly digest: string
  readonly effort: Effort
  readonly outcomes: readonly Outcome[] | null
}): string {
  const { account, changes, contested, findings, unchanged, unmanaged, hasLedger, assumedAt } = plan
  const shown = changes.map(({ managed: _, ...change }) => change)
  return text({
    version: 1,
    account,
    digest,
    counts: { ...countsOf(plan), unchanged, unmanaged },
    hasLedger,
    ...(assumedAt === undefined ? {} : { assumed: { from: 'ledger', at: assumedAt } }),
    changes: shown,
    contested,
    findings,
    ...(outcomes === null ? {} : { outcomes }),
    effort,
  })
}

/** A run that came to nothing. */
export function errorJson(message: string, findings: readonly Finding[]): string {
  return text({ version: 1, error: message, findings })
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
