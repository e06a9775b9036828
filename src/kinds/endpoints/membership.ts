import { type Endpoint, hasId, type Located, type Request } from '../model/endpoint.ts'
import type { Fields, Json } from '../model/json.ts'
import { valueAt } from '../model/paths.ts'

export interface Membership {
  /** The kind whose resources have members. */
  readonly over: string
  /** The field that names the resource; it is not part of the answer, its id is put there. */
  readonly at: string
  /** The field that holds the members: a set of references. */
  readonly members: string
  /** Where the members are read. */
  readonly read: (over: Located) => string
  /** Where they stand in the answer (`''`: it is the list). */
  readonly list?: string
  /** The id of a member in one item of the answer. */
  readonly member?: string
  /** The requests that put `now` in the place of `before`: ids of members. */
  readonly write: (over: Located, now: readonly Json[], before: readonly Json[]) => readonly Request[]
}

/** The set of members of one resource of `over`. It is always there, be it empty, and cannot be deleted. */
export function membership(declared: Membership): Endpoint {
  const { over, at, members, read, list = '', member = 'id', write } = declared
  const idsIn = (fields: Fields) => (fields[members] ?? []) as readonly Json[]
  return {
    listedFor: 'anyone',
    noneIsNotFound: false,
    over: { kind: over, at, holds: members },
    under: null,
    isSingle: false,
    list: (parent) => read(parent!),
    pages: null,
    listed: (answer, parent) => {
      const items = valueAt(answer, list)
      if (!Array.isArray(items) || !items.every((item: Json) => hasId({ id: valueAt(item, member) ?? null })))
        return null
      const { id } = parent!
      return [{ id, [at]: id, [members]: items.map((item: Json) => valueAt(item, member)!) }]
    },
    address: (_, parent) => parent!.address,
    create: null,
    created: () => null,
    update: (one, body, before) => write(one, idsIn(body), idsIn(before)),
    remove: null,
  }
}

/** One request that says who is a member from now on. */
export function writtenWhole(
  method: 'PATCH' | 'POST',
  path: (over: Located) => string,
  body: (members: readonly Json[], over: Located) => Fields,
): Membership['write'] {
  return (over, now) => [{ method, path: path(over), body: body(now, over), isRepeatable: true }]
}

/** A request for each that joins, and one for each that leaves. */
export function writtenOneByOne(
  add: (over: Located, member: Json) => Request,
  remove: (over: Located, member: Json) => Request,
): Membership['write'] {
  return (over, now, before) => [
    ...now.filter((one) => !before.includes(one)).map((one) => add(over, one)),
    ...before.filter((one) => !now.includes(one)).map((one) => remove(over, one)),
  ]
}
