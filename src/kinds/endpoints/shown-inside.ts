import { type Endpoint, hasId } from '../model/endpoint.ts'
import type { Fields } from '../model/json.ts'

export interface ShownInside {
  readonly over: string
  /** The field that holds the resource it is over; it is not part of the answer, its id is put there. */
  readonly at: string
  /** The field of the answer that shows what is bound: it is missing where nothing is. */
  readonly shown: string
  /** The field under which that goes on. */
  readonly bound: string
  /** The body that takes the connection away. */
  readonly unbound: Fields
}

/** Connects one resource of `over` with another: shown inside of it, and written with it. */
export function shownInside(declared: ShownInside): Endpoint {
  const { over, at, shown, bound, unbound } = declared
  return {
    listedFor: 'anyone',
    noneIsNotFound: false,
    over: { kind: over, at, holds: bound },
    under: null,
    isSingle: false,
    list: (parent) => parent!.address,
    pages: null,
    listed: (answer, parent) => {
      const { id } = parent!
      if (!hasId(answer) || answer.id !== id) return null
      return answer[shown] === undefined ? [] : [{ [bound]: answer[shown], [at]: id, id }]
    },
    address: (_, parent) => parent!.address,
    create: null,
    created: () => null,
    update: ({ address }, body) => [{ method: 'PATCH', path: address, body }],
    remove: ({ address }) => ({ method: 'PATCH', path: address, body: unbound }),
  }
}
