/** What a plan has to read of the server. */
import { isKind, kindNamed, withParents } from '../../kinds/index.ts'
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import type { Desired } from '../model/desired.ts'
import { entriesOf, type Ledger } from '../model/ledger.ts'
import { subjectOf } from '../model/plan.ts'
import { mapReferences } from './each-reference.ts'

/**
 * The kinds a plan has to read: declared, owned, or referred to by one of these. Nothing else is worth a request. What is
 * about to be deleted may refer to anything its kind can: an undo wants it by name.
 */
export function kindsToRead(desired: Desired, ledger: Ledger | null): ReadonlySet<string> {
  const names = new Set<string>()
  const used = new Set<Kind>()
  const add = (kind: Kind, fields: Fields) => {
    if (!used.has(kind)) for (const name of withParents(kind)) names.add(name)
    used.add(kind)
    // A rule without teams needs no list of teams.
    mapReferences(kind, fields, (value, { to }) => {
      names.add(to)
      return value
    })
  }
  for (const { kind, fields } of desired.resources) add(kindNamed(kind), fields)
  const declared = new Set(desired.resources.map(subjectOf))
  for (const entry of ledger === null ? [] : entriesOf(ledger).filter(({ kind }) => isKind(kind))) {
    const kind = kindNamed(entry.kind)
    add(kind, entry.fields)
    if (!declared.has(subjectOf(entry))) for (const { to } of kind.references) names.add(to)
  }
  return names
}
