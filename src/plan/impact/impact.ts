/** What the server has counted, and what names a deleted thing, change by change. */
import { kindNamed } from '../../kinds/index.ts'
import type { Kind } from '../../kinds/model/kind.ts'
import { operationOf } from '../approve/allowed.ts'
import { byWeight } from '../approve/weight.ts'
import { byId } from '../match/locate.ts'
import { fieldsNaming, listOf, type Naming, namings, referrersOf } from '../match/naming.ts'
import { titleOf } from '../model/canonical.ts'
import type { Counted, Impacts, Use } from '../model/impact.ts'
import { keyOf, type Ledger } from '../model/ledger.ts'
import type { Live, LiveResource } from '../model/live.ts'
import type { Change, Plan } from '../model/plan.ts'
import { leavers } from './leavers.ts'
import type { Question } from './questions.ts'

export interface Known {
  readonly live: Live
  /** Whole lists of kinds, where the guards wanted them. */
  readonly lists: Live
  readonly ledger: Ledger | null
}

/** `answers` are those to the questions, in their order; null where there is none. */
export function impactOf(
  plan: Plan,
  known: Known,
  questions: readonly Question[],
  answers: readonly (number | null)[],
): Impacts {
  const counted = Map.groupBy(
    questions.map(({ operation, says }, at) => ({ operation, says, count: answers[at] ?? null })),
    ({ operation }) => operation,
  )
  const naming = namings((kind) => listOf(kind, known.lists, known.live))
  return new Map(
    byWeight(plan).flatMap((change) => {
      const operation = operationOf(change)
      const asked = (counted.get(operation) ?? []).map(({ says, count }): Counted => ({ says, count }))
      const counts = [...leaving(change, plan, known.live), ...asked]
      const uses = change.action === 'delete' ? usesOf(change, known, naming) : []
      return counts.length + uses.length === 0 ? [] : [[operation, { counts, uses }] as const]
    }),
  )
}

function leaving(change: Change, plan: Plan, live: Live): Counted[] {
  const count = leavers(change, plan, live)
  return count === 0 ? [] : [{ says: kindNamed(change.kind).impact.people!.says, count }]
}

function usesOf(change: Change, known: Known, namingOf: (kind: Kind) => Naming | null): Use[] {
  return referrersOf(change.kind).flatMap((kind): Use[] => {
    const naming = namingOf(kind)
    if (naming === null) return [{ kind: kind.name, names: null }]
    const found = naming(change, known.live).filter((one) => fieldsNaming(kind, one, change, known.live).size > 0)
    return found.length === 0 ? [] : [{ kind: kind.name, names: found.map((one) => nameOf(kind, one, known)) }]
  })
}

function nameOf(kind: Kind, { id, fields }: LiveResource, { ledger, live }: Known): string {
  const key = keyOf(ledger, kind.name, id)
  if (key !== undefined) return key
  const { over } = kind.endpoint
  if (over === null) return titleOf(kind, fields, `id ${id}`)
  const around = kindNamed(over.kind)
  return titleOf(around, byId(live[around.name] ?? [], id)?.fields ?? {}, `id ${id}`)
}
