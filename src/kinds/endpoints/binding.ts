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
  const written = (id: number, body: Fields) =>
    ({ method: 'POST', path: `${over}/${id}/${write}`, body, isRepeatable: true }) as const
  return {
    listedFor,
    over: { kind: over, at },
    list: (id) => `${over}/${id}/${read}`,
    listed: (answer, id) => {
      if (!isObject(answer)) return null
      if (answer[bound] !== undefined) return [{ ...answer, [at]: id }]
      // Nothing bound is an empty object; anything else that binds nothing is not an answer to this question.
      return Object.keys(answer).length === 0 ? [] : null
    },
    create: (body, id) => written(id!, body),
    created: () => null,
    update: written,
    remove: (id) => written(id, unbound),
  }
}
