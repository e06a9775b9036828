/** What a change of one reaches that is no configuration, such as conversations: how it is counted, and how it is said. */
import type { Fields } from './json.ts'

export interface Impact {
  /** What Chatwoot is asked to count before one is deleted. */
  readonly deleted: readonly Count[]
  /** The same before one begins to write to customers by itself (`safety.answers`). */
  readonly answering: readonly Count[]
  /** Of a list of people: what it means to leave it. */
  readonly people: People | null
}

/** One request that says how many there are. */
export interface Count {
  /** The path below the account, for the id and the fields that the server has; null where there is nothing to count. */
  readonly path: (of: { readonly id: number; readonly fields: Fields }) => string | null
  /** Where the answer has the number, or a list of them (`''`: it is the list). */
  readonly at: string
  readonly says: CountWords
}

/** Half a sentence about so many of them. */
export interface CountWords {
  /** As in "1 conversation has this label". */
  readonly one: string
  /** As in "12 conversations have this label". */
  readonly many: string
  /** What is counted: "conversations with this label". */
  readonly what: string
}

interface People {
  /** The field that lists them. */
  readonly at: string
  /** Of those who leave. */
  readonly says: CountWords
  /** Administrators lose nothing by it. */
  readonly exceptAdministrators: boolean
  /** What is counted besides. */
  readonly counts: readonly Count[]
}
