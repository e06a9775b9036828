/** What the routing map shows of a kind: where its resources stand, and what leads to them and away from them. */
import type { Fields, Json } from './json.ts'

/** From where conversations come in to where they leave Chatwoot. */
export const COLUMNS = ['inboxes', 'bots', 'rules', 'people', 'outside'] as const
export type Column = (typeof COLUMNS)[number]

export interface OnMap {
  /** Null for what only connects others, such as the members of a team. */
  readonly column: Column | null
  /** The lines of one with these fields, whose references are keys. What is not known is not among them. */
  readonly lines: (fields: Fields) => readonly Line[]
}

export interface Line {
  readonly from: Stop
  readonly to: Stop
  /** What happens on it: "assigns". Empty where the two columns say it. */
  readonly says: string
  /** Conversations do not go this way: what the one end has of the other is left out. */
  readonly isShut?: true
}

/**
 * Where a line ends: at the resource itself; at another one, by the name that its references hold; at all of a kind; or at
 * something outside of the account, which is shown by that name, of an address by its host alone.
 */
export type Stop =
  | 'itself'
  | { readonly kind: string; readonly name: Json }
  | { readonly every: string }
  | { readonly column: Column; readonly called: string }
  | { readonly column: Column; readonly address: Json }
