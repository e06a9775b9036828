/** What guards, reviews and redaction have to know of a kind: what it can do to an account and to its customers. */
import type { Fields, Json } from './json.ts'

/** Why a new value of a path weakens who can get in or where things go, or null; `from` is undefined when there is none. */
export type Weakens = (to: Json, from: Json | undefined) => string | null

/** Something that a resource does by itself towards customers, or with what they write. */
export interface Reach {
  /** Whether one with these fields does it. */
  readonly isOn: (fields: Fields) => boolean
  /** Fields that decide when it happens, to whom, and with what words. */
  readonly by: readonly string[]
  /** What to say of a change in one of them, as half a sentence. */
  readonly says: string
}

export interface Uses {
  /** As in "in use (contacts with a value: 12)". */
  readonly noun: string
  /** What Chatwoot is asked; null where it counts none of these. */
  readonly asked: Tally | null
}

/** What runtime data Chatwoot filters by conditions. */
export type Filtered = 'contacts' | 'conversations'

/** A question that Chatwoot answers with a number: a path below the account, or a list that is filtered. */
type Tally = {
  /** Where the answer has the number. */
  readonly at: string
} & ({ readonly path: string } | { readonly list: Filtered; readonly conditions: readonly Fields[] })

export interface Safety {
  /** Names below which answers hold a credential, besides those that say so by themselves (`isCredential`): never shown. */
  readonly secrets: readonly string[]
  /** Paths at which a change can let people in or send what customers write elsewhere, each with what to say of it. */
  readonly weakens: { readonly [path: string]: Weakens }
  /**
   * What one does by itself: while it does, a change of what decides on it weakens as well, be it wider or narrower. The
   * whole resource counts, as it is after the change.
   */
  readonly reaches: readonly Reach[]
  /** Whether one with these fields writes to customers by itself. */
  readonly answers: (fields: Fields) => boolean
  /** The field that is false where one does nothing by itself, if it has such a field. */
  readonly switch: string | null
  /** A kind of people: the field that holds their role, and the role that may change everything. */
  readonly people: { readonly role: string; readonly administrator: string } | null
  /** Fields that are true where something works for customers, with its name: not to be off everywhere at once. */
  readonly services: { readonly [field: string]: string }
  /** Where conversations lie in one of these: the parameter by which Chatwoot counts them. */
  readonly conversationsBy: string | null
  /**
   * Of what lies over a place with conversations: what an update to these fields, or its end (null), does to those that are
   * under way, as in "would be removed". Null where nobody misses it.
   */
  readonly leaves: (after: Fields | null) => string | null
  /** What lies in one of these and is lost with it: what it is called, and where the answer about one says how many. */
  readonly contents: { readonly noun: string; readonly at: string } | null
  /** What uses one without naming it in the configuration, such as conversations, and misses it when it is deleted. */
  readonly uses: ((of: { readonly id: number; readonly fields: Fields }) => Uses) | null
  /** While there is one, it decides how everybody of the account signs in: what that means to them when it comes, changes and goes. */
  readonly signIn: { readonly [action in 'create' | 'update' | 'delete']: string } | null
  readonly deletion: {
    /** Whether the server deletes one at once or later in the background. */
    readonly when: 'at once' | 'later'
    /** What is lost cannot be recovered by creating it again, so somebody has to approve each one. */
    readonly needsApproval: boolean
  }
}
