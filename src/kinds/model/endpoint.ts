/**
 * Where the resources of a kind live on the server. An endpoint says what to ask and takes answers apart; it sends nothing
 * itself. Paths are below `/api/v1/accounts/ID`. The constructors are in `src/kinds/endpoints/`: what none of them says is
 * a new one there, and nothing else has to change.
 */
import { type Fields, isObject, type Json } from './json.ts'

/** A file as it is sent. */
export interface Attached {
  readonly bytes: Uint8Array
  /** Its media type. */
  readonly type: string
  readonly name: string
}

export interface Request {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: Fields
  /** Instead of a body: files, each a part of a form. */
  readonly form?: { readonly [part: string]: Attached }
  /** Sending it once more changes nothing; without this, that is so for anything but a POST. */
  readonly isRepeatable?: boolean
}

/** One resource as far as requests need it. */
export interface Located {
  /** Which one it is: a number that stays when the resource gets another name, and by which the ledger remembers it. */
  readonly id: number
  /** The path where it is asked for: `labels/7`, `portals/help/articles/12`, empty for the account itself. */
  readonly address: string
  /** See `Endpoint.inside`. */
  readonly inside?: { readonly [what: string]: number }
}

/** What has to be there, and read, before this can be listed: the kind, and the field that names the one it is about. */
export interface Parent {
  readonly kind: string
  readonly at: string
}

/** `holds` is the field that says something of it. */
interface Over extends Parent {
  readonly holds: string
}

export interface Pages {
  /** The path of one, counted from 1. */
  readonly path: (page: number, parent: Located | null) => string
  /** Whether there are more, after an answer with so many resources: null when it is no answer to this question. */
  readonly hasMore: (answer: Json, resources: { readonly inPage: number; readonly soFar: number }) => boolean | null
}

/** `parent` is null where the endpoint has neither `over` nor `under`. */
export interface Endpoint {
  /** Who may list it completely: a kind open to agents can look complete to a token that is not an administrator's. */
  readonly listedFor: 'administrators' | 'anyone'
  /** What each of them is about, where they have no id of their own and go by that one's: at most one over each. */
  readonly over: Over | null
  /** What they are nested under, where they have ids of their own: one list for each parent. */
  readonly under: Parent | null
  /** An account has at most one of them, whatever it is called. */
  readonly isSingle: boolean
  /** The path that answers all of them, or all that belong to this parent. */
  readonly list: (parent: Located | null) => string
  /** Further lists of the same, where one question does not answer all of them. */
  readonly also?: readonly string[]
  /** Where the list comes in pages. */
  readonly pages: Pages | null
  /** Where there is none, the server says that it has found nothing (404). */
  readonly noneIsNotFound: boolean
  /** The resources in that answer, each whole and with its `id`; null when it is no answer to this question. */
  readonly listed: (answer: Json, parent: Located | null) => readonly Fields[] | null
  /** The same resources, each with what only others in the whole list say of it. */
  readonly together?: (all: readonly Fields[]) => readonly Fields[]
  /** Where one of them is asked for. */
  readonly address: (resource: Fields, parent: Located | null) => string
  /** The ids of what is shown inside of one and written at paths of its own, by what each is about. */
  readonly inside?: (resource: Fields) => { readonly [what: string]: number }
  /** Null for what is always there, or comes with what it is over. */
  readonly create: ((body: Fields, parent: Located | null) => Request) | null
  /** The resource in the answer to a create, with its `id`, or null. */
  readonly created: (answer: Json, parent: Located | null) => Fields | null
  /** `before` are its live fields, with ids where people write keys; empty for what has just been created. */
  readonly update: (at: Located, body: Fields, before: Fields) => readonly Request[]
  /** Null for what cannot be deleted: it is no longer managed when it leaves the files. */
  readonly remove: ((at: Located) => Request) | null
}

/** The resource that has to be named before one of this endpoint can be asked for. */
export function parentOf({ over, under }: Endpoint): Parent | null {
  return over ?? under
}

/** What follows for the fields of one: what has to be said, and what can never change. */
export function impliedBy(endpoint: Endpoint): {
  readonly required: readonly string[]
  readonly immutable: readonly string[]
} {
  const parent = parentOf(endpoint)
  if (parent === null) return { required: [], immutable: [] }
  return { required: [endpoint.over?.holds ?? parent.at], immutable: [parent.at] }
}

export function hasId(item: Json | undefined): item is Fields {
  return isObject(item) && Number.isSafeInteger(item.id)
}
