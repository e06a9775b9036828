/** The machine form: `--json` and the file that the output `plan` names. Stable; fields are only ever added. */
import type { RoutingMap } from '../map/graph.ts'
import { encoded } from '../plan/ledger/encoded.ts'
import type { Change, Finding, Outcome } from '../plan/model/plan.ts'
import { countsOf } from './counts.ts'
import { capped } from './findings.ts'
import { impactJson } from './impact.ts'
import type { Planned } from './report.ts'

export function planJson(its: Planned & { readonly outcomes: readonly Outcome[] | null }): string {
  const { plan, digest, effort, outcomes } = its
  const { account, changes, contested, held, findings, unchanged, unmanaged, hasLedger, assumedAt } = plan
  const shown = (some: readonly Change[]) =>
    some.map((one) => {
      const { managed: _, ...change } = one
      return { ...change, ...impactJson(one, its) }
    })
  return jsonText({
    version: 1,
    account,
    digest,
    counts: { ...countsOf(plan), unchanged, unmanaged },
    hasLedger,
    ...(assumedAt === undefined ? {} : { assumed: { from: 'ledger', at: assumedAt } }),
    changes: shown(changes),
    contested,
    held: held.map(({ gone: _, ...one }) => ({ ...one, changes: shown(one.changes) })),
    findings: capped(findings),
    ...(outcomes === null ? {} : { outcomes }),
    effort,
  })
}

/** A routing map, whole: what is drawn of it depends on where. */
export function mapJson({ nodes, edges }: RoutingMap): string {
  return jsonText({ version: 1, nodes: nodes.map(({ noun: _, ...node }) => node), edges })
}

/** A run that came to nothing. */
export function errorJson(message: string, findings: readonly Finding[]): string {
  return jsonText({ version: 1, error: message, findings: capped(findings) })
}

/** It may be printed as well: what a terminal or the runner would obey, and what nobody sees, is escaped. */
export function jsonText(value: object): string {
  const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
  const json = JSON.stringify(encoded(value), null, 2).replace(unseen, (found) =>
    found === '\n' ? found : escaped(found),
  )
  return `${json.replaceAll('##[', '##\\u005b')}\n`
}

function escaped(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')
}
