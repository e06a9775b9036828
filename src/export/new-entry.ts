/** The entry of a resource that the files do not have yet. */
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { fullKeyOf, naturalKeyOf } from '../plan/match/locate.ts'
import { canonical } from '../plan/model/canonical.ts'
import type { LiveResource } from '../plan/model/live.ts'
import { valueAt } from '../plan/model/paths.ts'
import { isEqual } from '../redact/seal.ts'
import type { Newcomer } from './newcomers.ts'
import { namesIn, type Sayable } from './say.ts'
import { type Written, writtenFields } from './written.ts'

type With = Pick<Written, 'secrets' | 'texts' | 'files'>

/** All that the server has and the schema names, blank or not: what is left out of the files would never show as drift. */
export function newEntry({ kind, key, live }: Newcomer, said: Sayable, isAlone: boolean, its: With): Fields {
  const { nameField } = kind.identity
  const isSaidByKey =
    nameField !== null && isEqual(canonical(kind, { [nameField]: key })[nameField], said.fields[nameField])
  const fields = writtenFields(
    said.fields,
    { kind, key, id: live.id, fields: said.fields, names: namesIn(kind, said.fields), ...its },
    isSaidByKey,
  )
  return {
    ...(needsPin(kind, said.fields, isAlone) ? { $id: live.id } : {}),
    ...(Object.keys(said.ignore).length > 0 ? { $ignore: said.ignore } : {}),
    ...(Object.keys(said.unchecked).length > 0 ? { $unchecked: said.unchecked } : {}),
    ...fields,
  }
}

/** Where its natural key does not find it, and where losing it could not be made good by creating another. */
function needsPin(kind: Kind, fields: Fields, isAlone: boolean): boolean {
  if (kind.endpoint.over !== null || kind.endpoint.isSingle) return false
  const natural = naturalKeyOf(kind, { fields })
  const isFindable = isAlone && natural !== undefined && natural !== null && typeof natural !== 'object'
  const isComplete = kind.limits.required.every((path) => valueAt(fields, path) !== undefined)
  return !isFindable || !isComplete || kind.limits.cannotCreate(fields) !== null
}

/** Says for a live resource whether no other of its kind has its natural key. */
export function aloneAmong(kind: Kind, live: readonly LiveResource[]): (one: LiveResource) => boolean {
  const nameOf = (one: LiveResource): Json => fullKeyOf(kind, one) ?? null
  const counts = new Map<Json, number>()
  for (const one of live) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1)
  return (one) => counts.get(nameOf(one)) === 1
}
