/**
 * Where the resources of a kind live on the server. An endpoint says what to ask and takes answers apart; it sends nothing
 * itself. Paths are below `/api/v1/accounts/ID`. The constructors are in `src/kinds/endpoints/`: what none of them says is
 * a new one there, and nothing else has to change.
 */
import type { Fields, Json } from './json.ts'

export interface Request {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: Fields
  /** Sending it once more changes nothing; without this, that is so for anything but a POST. */
  readonly isRepeatable?: boolean
}

export interface Endpoint {
  /** Who may list it completely: a kind open to agents can look complete to a token that is not an administrator's. */
  readonly listedFor: 'administrators' | 'anyone'
  /**
   * What each of them is about, where they have no id of their own and go by that one's: the kind, and the field that
   * names it. Null for resources with ids of their own.
   */
  readonly over: { readonly kind: string; readonly at: string } | null
  /** The path that answers all of them, or the one over the resource of that id. */
  readonly list: (over: number | null) => string
  /** The resources in that answer, each whole; null when it is no answer to this question. */
  readonly listed: (answer: Json, over: number | null) => readonly Fields[] | null
  /** `over` is null where `Endpoint.over` is. */
  readonly create: (body: Fields, over: number | null) => Request
  /** The id in the answer to a create, or null. */
  readonly created: (answer: Json) => number | null
  readonly update: (id: number, body: Fields) => Request
  readonly remove: (id: number) => Request
}
