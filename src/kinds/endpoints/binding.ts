import type { Endpoint } from '../model/endpoint.ts'
import { type Fields, isObject } from '../model/json.ts'

export interface Binding extends Partial<Pick<Endpoint, 'listedFor'>> {
  readonly over: string
  /** The field that holds the resource it is over; it is not part of the answer, its id is put there. */
  readonly at: string
  readonly read: string
  /** The field of the answer that says what is bound. */
  readonly bound: string
  readonly write: string
  /** The body that takes the connection away. */
  readonly unbound: Fields
}

/** Connects one resource of `over` with another: read at `over/:id/read`, written whole at `over/:id/write`. */
export function binding({ over, at, read, bound, write, unbound, listedFor = 'administrators' }: Binding): Endpoint {
  const written = (address: string, body: Fields) =>
    ({ method: 'POST', path: `${address}/${write}`, body, isRepeatable: true }) as const
  return {
    listedFor,
    over: { kind: over, at },
    under: null,
    isSingle: false,
    list: (parent) => `${parent!.address}/${read}`,
    pages: null,
    listed: (answer, parent) => {
      if (!isObject(answer)) return null
      const { id } = parent!
      if (answer[bound] !== undefined) return [{ ...answer, [at]: id, id }]
      // Nothing bound is an empty object; anything else that binds nothing is not an answer to this question.
      return Object.keys(answer).length === 0 ? [] : null
    },
    address: (_, parent) => parent!.address,
    create: null,
    created: () => null,
    update: ({ address }, body) => [written(address, body)],
    remove: ({ address }) => written(address, unbound),
  }
}
