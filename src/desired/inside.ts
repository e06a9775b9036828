/** A field of a resource that is declared as a resource of another kind, such as the members of a team. */
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { bare, type DesiredResource } from '../plan/model/desired.ts'
import type { Place } from '../plan/model/plan.ts'
import { checkFields } from './check.ts'
import type { Document } from './document.ts'
import { withoutUnknown } from './unknown.ts'
import { type Property, type Reading, valueIn } from './values.ts'

/** The resource in which the field is written. */
export interface Around {
  readonly kind: string
  readonly key: string
  readonly subject: string
  readonly ignore: { readonly [path: string]: string }
}

/** One under the key of what it lies over. What is wrong with it is said of that, at the place of the field. */
export function resourceInside(
  document: Document,
  kind: Kind,
  { name: field, keyPlace, node }: Property,
  around: Around,
  reading: Reading,
): DesiredResource {
  const { problems, placeholders } = reading
  const { key, subject, ignore } = around
  const { at } = kind.endpoint.over!
  const places: { [path: string]: Place } = Object.create(null)
  const fields: Fields = { [at]: key, [field]: valueIn(document, node, field, places, reading) }
  places[`${field}#`] = keyPlace
  checkFields(fields, {
    kind,
    subject,
    place: keyPlace,
    places,
    problems,
    keyStandsFor: at,
    placeholders,
    unchecked: {},
  })
  return {
    ...bare({ kind: kind.name, key }),
    ...withoutUnknown(kind, fields, { places, placeholders }),
    place: keyPlace,
    places,
    ignore,
    within: { kind: around.kind, key },
  }
}
