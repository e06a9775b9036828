/** What a plan says of the resources that its changes refer to: what the server wants in a reference, and their names. */
import { kindNamed } from '../kinds/index.ts'
import { mapReferences, wireSpace } from './match/each-reference.ts'
import type { Match } from './match/matched.ts'
import type { References } from './match/references.ts'
import { titleOf } from './model/canonical.ts'
import type { Plan } from './model/plan.ts'

export function wiresOf(changes: Plan['changes'], references: References): Plan['wires'] {
  const wires = new Map<string, Map<string, number | string>>()
  for (const change of changes) {
    mapReferences(kindNamed(change.kind), change.send, (value, reference) => {
      const space = wireSpace(reference)
      const wire = typeof value === 'string' ? references.wireOf(reference, value) : undefined
      if (wire !== undefined) {
        const its = wires.get(space) ?? wires.set(space, new Map()).get(space)!
        its.set(value as string, wire)
      }
      return value
    })
  }
  return Object.fromEntries([...wires].map(([kind, its]) => [kind, Object.fromEntries(its)]))
}

/** A name that is a secret is not told. */
export function namesOf({ matched }: Match): NonNullable<Plan['names']> {
  const names = new Map<string, Map<string, string>>()
  for (const { kind, desired } of matched) {
    const title = titleOf(kind, desired.fields, desired.key)
    if (title === desired.key) continue
    const its = names.get(kind.name) ?? names.set(kind.name, new Map()).get(kind.name)!
    its.set(desired.key, title)
  }
  return Object.fromEntries([...names].map(([kind, its]) => [kind, Object.fromEntries(its)]))
}
