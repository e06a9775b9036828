/**
 * What a declaration may say about a kind of Chatwoot resource: facts and nothing else. All that is done with them lives
 * in shared code, which never asks for a kind's name; where it needs to know something new, a group here gains a field.
 */
import type * as z from 'zod/mini'
import type { Availability } from './availability.ts'
import type { Endpoint } from './endpoint.ts'
import type { FileFields } from './file.ts'
import type { Impact } from './impact.ts'
import type { Fields, Json } from './json.ts'
import type { OnMap } from './on-map.ts'
import type { Safety } from './safety.ts'
import type { Samples } from './samples.ts'
import type { Tells } from './telling.ts'

export type { Fields, Json } from './json.ts'

export interface Kind {
  /** Chatwoot's plural, snake_case; the name of the section in the desired files. */
  readonly name: string
  readonly words: Words
  /** One resource as a person writes it. Every field is optional: what is left out is not managed. */
  readonly schema: z.ZodMiniObject
  readonly references: readonly Reference[]
  readonly identity: Identity
  readonly endpoint: Endpoint
  readonly requests: Requests
  readonly limits: Limits
  readonly comparison: Comparison
  readonly safety: Safety
  readonly impact: Impact
  /**
   * Fields whose text goes into a file of its own when it is exported, however short it is, and where: the folders and the
   * name, of canonical fields with keys where they refer to others. What has no text there is left out.
   */
  readonly texts: { readonly [field: string]: (fields: Fields) => readonly (Json | undefined)[] }
  /** One resource as a person would write it, every reference included that any edition has: for docs and tests. */
  readonly example: Fields
  readonly samples: Samples
  readonly availability: Availability
  /** What rules without a server (`src/rule-tests/`) take it for; null for nothing that rules know of. */
  readonly simulatedAs: Simulated | null
  /** What the routing map (`src/map/`) shows of it; null for nothing. */
  readonly map: OnMap | null
}

export type Simulated = 'rule' | 'person' | 'team' | 'inbox' | 'label' | 'attribute'

/** All that is said to people about one of them, as half sentences. */
export interface Words {
  /** What people call one of them, as in "the automation rule". */
  readonly noun: string
  /** One sentence for the docs: what it is for. */
  readonly about: string
  /** What deleting one means to people. */
  readonly loses: string
  /** What stays lost when an undo creates a deleted one again. */
  readonly gone: string | null
  /** What stays done when an undo takes back a created one. */
  readonly stays: string | null
  /** What the server makes with every new one and other programs have a copy of: "its signing secret". */
  readonly serverMade: string | null
  /**
   * Where people edit it: a page of the dashboard, below those of the account (`settings/teams/{id}/edit`). Of a kind
   * without ids of its own the id is that of what it is over.
   */
  readonly page: string | null
  readonly tells: Tells
}

/**
 * A place that holds another resource's key.
 *
 * `at` is a path such as `actions[action_name=assign_agent].action_params[]`: names separated by dots, `[]` for each
 * item of a list, `[name=value]` for the items whose field has that value.
 */
export interface Reference {
  readonly at: string
  readonly to: string
  /**
   * Only those with these values are meant. Where a natural key has several fields, one of them is written in this place,
   * and these are the others.
   */
  readonly where?: { readonly [field: string]: string }
  /** Values Chatwoot understands in this place that name no resource (`nil`). */
  readonly literals?: readonly Json[]
  /** Here the id is held, whatever others hold to refer to one of these (`identity.referredBy`). */
  readonly byId?: true
  /** Answers show this field of what is referred to, where requests want the id: of kinds only that lie over others. */
  readonly shownBy?: string
  /** Here Chatwoot takes `"7"` for 7, and older clients have stored it so. */
  readonly idsAsText?: boolean
  /** Deleting what it refers to makes the server delete the resource that holds it as well, in the background. */
  readonly goesAlong?: true
}

/** Which one is which: for people, for other kinds, and for the server. */
export interface Identity {
  /** The field that says the resource's name; it defaults to the key. Null for what an account has once: the key is only ours. */
  readonly nameField: string | null
  /** The fields by which people and first contact tell the live ones apart, all of them together; none without a name. */
  readonly naturalKey: readonly string[]
  /** What other kinds hold to refer to one of these, most of them: the server's id, or the value of a field. */
  readonly referredBy: 'id' | string
  /** Fields by which the server refuses a second resource. */
  readonly unique: { readonly [field: string]: Unique }
  /** The same for paths, without temporary names: of several together the first is taken where the others are the same. */
  readonly takenOnce: readonly (readonly string[])[]
  /** The field of what it lies over as which people may write it: its own of that name, its only other one. Null for none. */
  readonly writtenAs: string | null
  /** Lists of which the server takes each item in one resource only: who gives one up comes before who takes it. */
  readonly heldOnce: readonly string[]
  /** One of which there may be several all the same: `takenOnce` is not about it. */
  readonly isRepeatable: (fields: Fields) => boolean
  /** A live resource that can never be ours, such as an installation-wide bot. */
  readonly isForeign: (raw: Fields) => boolean
}

/** A field whose value the server takes only once in an account, or once among those that have these others in common. */
interface Unique {
  /**
   * What to call a resource for a moment, while another one takes its value: something the server takes, made of `mark`
   * (small letters, digits and hyphens) and, if need be, of the value it is on its way to (secrets as placeholders).
   */
  readonly aside: (mark: string, value: string) => string
  /** What the server does in the background after a change of the value, where two such jobs may run in any order. */
  readonly afterwards?: string
  /** It is taken once for each value of these: of categories once for each portal and language. */
  readonly within?: readonly string[]
  /** The server takes it only once in all of its accounts. */
  readonly everywhere?: true
}

/** How fields travel: what answers mean, and what requests carry. */
export interface Requests {
  /** The fields of a live resource under the names people write. */
  readonly fromLive: (raw: Fields) => Fields
  /** The request body for canonical fields whose references are ids again. */
  readonly toBody: (fields: Fields, write: 'create' | 'update') => Fields
  /** What a create carries besides: it may not be kept, and the request fails without it. */
  readonly createdWith: (fields: Fields) => Fields
  /** What a new one has where its create says nothing, and what an account has once has at first; as people write it. */
  readonly defaults: Fields
  /** The same, where it depends on what else is created. */
  readonly alsoDefault: (fields: Fields) => Fields
  /** Fields that a create ignores: they follow in an update of their own. */
  readonly onlyByUpdate: readonly string[]
  /** The same, where it depends on what is created. */
  readonly alsoByUpdate: (fields: Fields) => readonly string[]
  /** Fields that creates of older releases ignore: they follow where the answer to the create has them otherwise. */
  readonly laterByOlder: readonly string[]
  /** Object fields of which a request may carry only the part that changes; others are sent whole. */
  readonly partial: readonly string[]
  /** Fields that an update resets when it leaves them out: what does not change of them is sent as live has it. */
  readonly carried: readonly string[]
  /** What several of them do together depends on the order in which they were written: no two are written at once. */
  readonly inOrder: boolean
  /** Fields that hold a file. Each is sent alone, after all else. */
  readonly files: FileFields
  /** Places inside of fields that hold a file each (`actions[action_name=send_attachment].action_params[]`). */
  readonly attachments: readonly string[]
}

/** The fields of a new one that follow its create in an update. */
export function followingCreate({ onlyByUpdate, alsoByUpdate, files }: Requests, fields: Fields): string[] {
  return [...onlyByUpdate, ...alsoByUpdate(fields), ...Object.keys(files)]
}

/** What the server refuses or passes over. */
export interface Limits {
  /** Paths a create cannot do without. */
  readonly required: readonly string[]
  /** Why a create of these fields cannot work over the API, or null. */
  readonly cannotCreate: (fields: Fields) => string | null
  /** Paths that no update can change. */
  readonly immutable: readonly string[]
  /** Paths of objects and lists that the server never empties again: it passes over `{}` and `[]`. */
  readonly neverEmpty: readonly string[]
  /** Fields that have to be in a list of the resource that a field (`in`) refers to. */
  readonly listedBy: readonly { readonly at: string; readonly in: string; readonly list: string }[]
}

/** Brings one value into the single form in which desired, applied and live are compared. Must be idempotent. */
export type Canonical = (value: Json) => Json

/** What makes two values the same. */
export interface Comparison {
  /** Fields whose canonical form differs from what is written or read. */
  readonly canonical: { readonly [field: string]: Canonical }
  /** List fields whose objects are told apart by a field of theirs: each is compared and merged on its own. */
  readonly keyed: { readonly [field: string]: string }
  /**
   * Paths that the server takes and never answers, such as a password: what was written last stands for what it has. On
   * first contact nobody knows, so they are written.
   */
  readonly writtenOnly: readonly string[]
}
