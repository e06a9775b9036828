/** A condition as it is stored, and the data that it is compared with. */
import type { Contact, Conversation, Json, Message } from '../world/model.ts'
import type { Tri, Type } from './values.ts'

export interface Condition {
  readonly attribute_key?: Json
  readonly filter_operator?: Json
  readonly values?: Json
  readonly query_operator?: Json
  readonly custom_attribute_type?: Json
}

/** One combination of the tables that the server's query joins. */
export interface Row {
  readonly conversation: Conversation
  readonly contact: Contact
  /** The new message of `message_created`; on other events each of the conversation, and null when it has none. */
  readonly message: Message | null
  /** One label of the conversation, null when it has none. */
  readonly label: string | null
}

/** What stands on the left of a comparison. */
export interface Column {
  readonly type: Type
  /** Null where there is nothing. Throws a Fault when what is stored does not fit the type. */
  readonly read: (row: Row) => string | number | boolean | null
}

/** One comparison of the query. */
export type Test = (row: Row) => Tri

/** What the query is made of, in the order in which it stands there. */
export type Part = { readonly test: Test } | { readonly word: string }
