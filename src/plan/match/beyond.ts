/** Fields that a newer Chatwoot has and our schemas do not: those that somebody has written, by kind. */
import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import { shapeOf } from '../../kinds/model/shape.ts'
import type { Desired } from '../model/desired.ts'
import { entriesOf, type Ledger } from '../model/ledger.ts'

export type Beyond = ReadonlyMap<string, ReadonlySet<string>>

/** Those of one resource. */
export function beyondSchema(kind: Kind, fields: Fields): string[] {
  const shape = shapeOf(kind.schema)
  return shape.type === 'object' ? Object.keys(fields).filter((name) => !Object.hasOwn(shape.fields, name)) : []
}

/** What is declared, and what was applied last. */
export function beyondIn({ resources }: Pick<Desired, 'resources'>, ledger: Ledger | null): Beyond {
  const applied = ledger === null ? [] : entriesOf(ledger).filter(({ kind }) => isKind(kind))
  const found = new Map<string, Set<string>>()
  for (const { kind, fields } of [...resources, ...applied]) {
    const names = beyondSchema(kindNamed(kind), fields)
    if (names.length > 0) found.set(kind, (found.get(kind) ?? new Set()).union(new Set(names)))
  }
  return found
}
