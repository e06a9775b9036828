/** Every place of a resource that refers to another one. */
import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json, Kind, Reference } from '../../kinds/model/kind.ts'
import { mapAt } from '../model/paths.ts'

/** Replaces every reference of a resource; values that Chatwoot takes literally, and null, are left alone. */
export function mapReferences(
  kind: Kind,
  fields: Fields,
  to: (value: Json, reference: Reference, place: string) => Json,
): Fields {
  return kind.references.reduce<Json>(
    (all, reference) =>
      mapAt(all, reference.at, (value, place) =>
        value === null || reference.literals?.includes(value) ? value : to(value, reference, place),
      ),
    fields,
  ) as Fields
}

/** What the server holds in such a place: `id`, or the field whose value it is. */
export function heldIn({ to, byId }: Reference): string {
  return byId ? 'id' : kindNamed(to).identity.referredBy
}

/** Under which name a plan keeps what the server wants there (`Plan.wires`): some places hold the id of what others name. */
export function wireSpace({ to, byId }: Pick<Reference, 'to' | 'byId'>): string {
  return byId && kindNamed(to).identity.referredBy !== 'id' ? `${to} by id` : to
}

/** Every name that these fields refer to, by the place where it stands. */
export function namesByPlace(kind: Kind, fields: Fields): ReadonlyMap<string, { to: string; name: string }> {
  const names = new Map<string, { to: string; name: string }>()
  mapReferences(kind, fields, (value, { to }, place) => {
    if (typeof value === 'string') names.set(place, { to, name: value })
    return value
  })
  return names
}
