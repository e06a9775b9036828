/**
 * What a declaration may say about a kind of Chatwoot resource.
 *
 * A kind states facts and nothing else; reading, comparing, ordering, applying and rendering live in shared code that
 * never asks for a kind's name. Where shared code needs to know something new, this file gains a field.
 */
import type * as z from 'zod/mini'
import type { Fields, Json } from './json.ts'

export type { Fields, Json } from './json.ts'

/** Brings one value into the single form in which desired, applied and live are compared. Must be idempotent. */
export type Canonical = (value: Json) => Json

/**
 * A place that holds another resource's key.
 *
 * `at` is a path such as `actions[action_name=assign_agent].action_params[]`: names separated by dots, `[]` for each
 * item of a list, `[name=value]` for the items whose field has that value.
 */
export interface Reference {
  readonly at: string
  readonly to: string
  /** Values Chatwoot understands in this place that name no resource (`nil`). */
  readonly literals?: readonly Json[]
  /** Here Chatwoot takes `"7"` for 7, and older clients have stored it so. */
  readonly idsAsText?: boolean
  /** Deleting what it refers to makes the server delete the resource that holds it as well, in the background. */
  readonly goesAlong?: true
}

/** Ordinary REST: one list, create by POST, update by PATCH, delete by DELETE on `path/:id`. */
export interface Collection {
  readonly shape: 'collection'
  readonly path: string
  /** Where the resources stand in the answer to the list, and one resource in the answer to a create (`''`: all of it). */
  readonly list: string
  readonly created: string
  /** The envelope of request bodies; none means bare fields. */
  readonly wrap?: string
}

/** Connects one resource of `over` with others: read at `over/:id/read`, written whole at `over/:id/write`. */
export interface Binding {
  readonly shape: 'binding'
  readonly over: string
  /** The field that holds the resource it is over; it is not part of the answer, we put its id there. */
  readonly at: string
  readonly read: string
  readonly write: string
  /** The body that takes the connection away. */
  readonly unbound: Fields
}

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

/** A field whose value the server takes only once in an account. */
export interface Unique {
  /**
   * What to call a resource for a moment, while another one takes its value: something the server takes, made of `mark`
   * (small letters, digits and hyphens) and, if need be, of the value it is on its way to (secrets as placeholders).
   */
  readonly aside: (mark: string, value: string) => string
  /** What the server does in the background after a change of the value, where two such jobs may run in any order. */
  readonly afterwards?: string
}

export interface Kind {
  /** Chatwoot's plural, snake_case; the name of the section in the desired files. */
  readonly name: string
  /** What people call one of them, as in "the automation rule". */
  readonly noun: string
  /** One sentence for the docs: what it is for. */
  readonly about: string
  /** One resource as a person writes it. Every field is optional: what is left out is not managed. */
  readonly schema: z.ZodMiniObject
  /** The field that says the resource's name; it defaults to the key. */
  readonly nameField: string
  /** The field by which people and first contact tell the live ones apart. */
  readonly naturalKey: string
  /** Who may list it completely: a kind open to agents can look complete to a token that is not an administrator's. */
  readonly listedFor: 'administrators' | 'anyone'
  readonly endpoints: Collection | Binding
  readonly references: readonly Reference[]
  /** What other kinds hold to refer to one of these: the server's id, or the value of a field. */
  readonly referredBy: 'id' | string
  /** Fields whose canonical form differs from what is written or read. */
  readonly canonical: { readonly [field: string]: Canonical }
  /** Object fields of which a request may carry only the part that changes; others are sent whole. */
  readonly partial: readonly string[]
  /** List fields whose objects are told apart by a field of theirs: each is compared and merged on its own. */
  readonly keyed: { readonly [field: string]: string }
  /** Fields that a create ignores: they follow in an update of their own. */
  readonly onlyByUpdate: readonly string[]
  /** What a create carries besides: it may not be kept, and the request fails without it. */
  readonly createdWith: (fields: Fields) => Fields
  /** Fields that nobody writes and that an update resets when it leaves them out: they are sent as live has them. */
  readonly carried: readonly string[]
  /** Paths a create cannot do without. */
  readonly required: readonly string[]
  /** Paths that no update can change. */
  readonly immutable: readonly string[]
  /** Paths of objects and lists that the server never empties again: it passes over `{}` and `[]`. */
  readonly neverEmpty: readonly string[]
  /** Fields by which the server refuses a second resource. */
  readonly unique: { readonly [field: string]: Unique }
  /** Paths of which the same is true, and under which nothing ever has to step aside. */
  readonly takenOnce: readonly string[]
  /** Field names anywhere in a live resource that hold a credential. They are masked and never shown. */
  readonly secrets: readonly string[]
  /** Paths at which a change can let people in or send what customers write elsewhere, each with what to say of it. */
  readonly weakens: { readonly [path: string]: Weakens }
  /**
   * What one does by itself: while it does, a change of what decides on it weakens as well, be it wider or narrower. The
   * whole resource counts, as it is after the change.
   */
  readonly reaches: readonly Reach[]
  /** A kind of people: the field that holds their role, and the role that may change everything. */
  readonly people: { readonly role: string; readonly administrator: string } | null
  /** Fields that are true where something works for customers, with its name: not to be off everywhere at once. */
  readonly services: { readonly [field: string]: string }
  /** Whether one with these fields writes to customers by itself. */
  readonly answers: (fields: Fields) => boolean
  /** What the server makes with every new one and other programs have a copy of: "its signing secret". */
  readonly serverMade: string | null
  /** Where conversations lie in one of these: the parameter by which Chatwoot counts them. */
  readonly conversationsBy: string | null
  /** A live resource that can never be ours, such as an installation-wide bot. */
  readonly isForeign: (raw: Fields) => boolean
  /** The fields of a live resource under the names people write. */
  readonly fromLive: (raw: Fields) => Fields
  /** The request body for canonical fields whose references are ids again. */
  readonly toBody: (fields: Fields, write: 'create' | 'update') => Fields
  /** Why a create of these fields cannot work over the API, or null. */
  readonly cannotCreate: (fields: Fields) => string | null
  /**
   * What deleting one means to people, and whether the server does it at once or later in the background. `needsYes`: what
   * is lost cannot be had back by creating it again, so somebody has to say yes to each one.
   */
  readonly deletion: { readonly loses: string; readonly when: 'at once' | 'later'; readonly needsYes?: boolean }
  /** What stays lost when an undo creates a deleted one again, and what stays done when it takes back a created one. */
  readonly irrevocable: { readonly deleted?: string; readonly created?: string }
  /** One resource as a person would write it, every reference included: for the docs and the conformance test. */
  readonly example: Fields
  /** The Chatwoot versions on which these facts were seen. */
  readonly verified: string
  /** The first release that has the kind at all; of older ones than 3.0 nothing is known. */
  readonly since: string
  /** The edition that has it. */
  readonly edition: 'any' | 'enterprise'
  /** The feature flag that shows it in the dashboard. The API works without it. */
  readonly feature: string | null
  /** What its fields lack on a server older than `before`. */
  readonly lacks: readonly { readonly before: string; readonly what: string }[]
}
