import { type Endpoint, hasId } from '../model/endpoint.ts'
import { type Fields, isObject } from '../model/json.ts'

export interface Binding {
  readonly over: string
  /** The field that holds the resource it is over; it is not part of the answer, its id is put there. */
  readonly at: string
  readonly read: string
  /** The field that says what is bound. */
  readonly bound: string
  /** The answer is what is bound, not an object around it; where nothing is, there is none (404). */
  readonly isBare?: true
  readonly write: string
  /** The body that takes the connection away; without it, it is deleted where it is written. */
  readonly unbound?: Fields
}

/** Connects one resource of `over` with another: read at `over/:id/read`, written whole at `over/:id/write`. */
export function binding(declared: Binding): Endpoint {
  const { over, at, read, bound, isBare = false, write, unbound } = declared
  const written = (address: string, body: Fields) =>
    ({ method: 'POST', path: `${address}/${write}`, body, isRepeatable: true }) as const
  return {
    listedFor: 'anyone',
    noneIsNotFound: isBare,
    over: { kind: over, at, holds: bound },
    under: null,
    isSingle: false,
    list: (parent) => `${parent!.address}/${read}`,
    pages: null,
    listed: (answer, parent) => {
      if (!isObject(answer) || (isBare && !hasId(answer))) return null
      const { id } = parent!
      if (isBare) return [{ [bound]: answer, [at]: id, id }]
      if (answer[bound] !== undefined) return [{ ...answer, [at]: id, id }]
      // Nothing bound is an empty object; anything else that binds nothing is not an answer to this question.
      return Object.keys(answer).length === 0 ? [] : null
    },
    address: (_, parent) => parent!.address,
    create: null,
    created: () => null,
    update: ({ address }, body) => [written(address, body)],
    remove: ({ address }) =>
      unbound === undefined ? { method: 'DELETE', path: `${address}/${write}` } : written(address, unbound),
  }
}
