/** Some answers show a resource by a field of it, where requests want its id: the centre gets the id. */
import type { Fields, Json, Kind, Reference } from '../kinds/model/kind.ts'
import type { Live, LiveResource } from '../plan/model/live.ts'
import { mapAt } from '../plan/model/paths.ts'

/** The same with ids, as far as what is shown has been read; the rest is left as it is shown. */
export function withIds({ references }: Kind, { id, fields }: LiveResource, live: Live): LiveResource {
  return { id, fields: references.reduce<Fields>((all, one) => withId(all, one, live), fields) }
}

function withId(fields: Fields, { at, to, shownBy }: Reference, live: Live): Fields {
  if (shownBy === undefined) return fields
  const idOf = (value: Json) => live[to]?.find((one) => one.fields[shownBy] === value)?.id ?? value
  return mapAt(fields, at, idOf) as Fields
}
