/** What a plan says of the resources that its changes refer to: what the server wants in a reference, and their names. */
import { kindNamed } from '../kinds/index.ts'
import { mapReferences, wireSpace } from './match/each-reference.ts'
import type { Match } from './match/matched.ts'
import type { References } from './match/references.ts'
import { titleOf } from './model/canonical.ts'
import type { Plan } from './model/plan.ts'

export function wiresOf(changes: Plan['changes'], references: References): Plan['wires'] {
  const wires: Entry<number | string>[] = []
  for (const change of changes) {
    mapReferences(kindNamed(change.kind), change.send, (value, reference) => {
      const wire = typeof value === 'string' ? references.wireOf(reference, value) : undefined
      if (wire !== undefined) wires.push([wireSpace(reference), value as string, wire])
      return value
    })
  }
  return inTables(wires)
}

/** A name that is a secret is not told. */
export function namesOf({ matched }: Match): NonNullable<Plan['names']> {
  return inTables(
    matched.flatMap(({ kind, desired }): Entry<string>[] => {
      const title = titleOf(kind, desired.fields, desired.key)
      return title === desired.key ? [] : [[kind.name, desired.key, title]]
    }),
  )
}

type Entry<Value> = readonly [table: string, key: string, value: Value]

function inTables<Value>(entries: readonly Entry<Value>[]): { [table: string]: { [key: string]: Value } } {
  const tables = Map.groupBy(entries, ([table]) => table)
  return Object.fromEntries(
    [...tables].map(([table, its]) => [table, Object.fromEntries(its.map(([, key, value]) => [key, value]))]),
  )
}
