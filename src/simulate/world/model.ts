/**
 * A small Chatwoot as plain data: what its rules look at and change. Names are the server's own, ids are any numbers.
 * All facts here and in this room are of 4.15.1, as recorded by playing cases on a real server.
 */
import type { Json } from '../../kinds/model/json.ts'

export type { Json }
export type JsonObject = { readonly [name: string]: Json }

export interface Person {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly isAdministrator: boolean
}

export interface Team {
  readonly id: number
  readonly name: string
  /** Ids of people; null when nobody knows. */
  readonly members: readonly number[] | null
}

export interface Inbox {
  readonly id: number
  readonly name: string
  /** Ids of people; null when nobody knows. */
  readonly members: readonly number[] | null
  /** What is sent when a customer writes for the first time; null for none. */
  readonly greeting: string | null
}

/** A custom attribute of the account. `type` is its display type, such as `text` or `checkbox`. */
export interface Definition {
  readonly key: string
  readonly model: string
  readonly type: string
}

export interface Account {
  readonly id: number
  readonly name: string
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  readonly inboxes: readonly Inbox[]
  readonly definitions: readonly Definition[]
  readonly slas: readonly { readonly id: number; readonly name: string }[]
  /** When all of it happens, in UTC. */
  readonly now: Date
}

export interface Contact {
  readonly id: number
  readonly name: string
  readonly email: string | null
  readonly phone_number: string | null
  readonly blocked: boolean
  readonly additional_attributes: JsonObject
  readonly custom_attributes: JsonObject
}

export type Status = 'open' | 'resolved' | 'pending' | 'snoozed'
export type Priority = 'low' | 'medium' | 'high' | 'urgent'

export interface Conversation {
  readonly id: number
  readonly inbox_id: number
  readonly contact_id: number
  readonly status: Status
  readonly priority: Priority | null
  readonly assignee_id: number | null
  readonly team_id: number | null
  readonly label_list: readonly string[]
  readonly snoozed_until: string | null
  readonly custom_attributes: JsonObject
  readonly additional_attributes: JsonObject
  readonly sla_policy_id: number | null
  /** Whether the customer waits for an answer (`waiting_since` has a time). */
  readonly waiting_since: boolean
  /** Whether a person has answered. */
  readonly first_reply_created_at: boolean
  /** The server's copy of the labels as one text: null until the first time it is written. */
  readonly cached_label_list: string | null
}

export type MessageType = 'incoming' | 'outgoing' | 'activity' | 'template'

export interface Message {
  readonly id: number
  readonly conversation_id: number
  readonly message_type: MessageType
  readonly private: boolean
  readonly content: string | null
  /** Who wrote it: an agent or the contact; null for rules, greetings and what the server says. */
  readonly sender: { readonly type: 'User' | 'Contact'; readonly id: number } | null
  readonly isByRule: boolean
}

export interface Rule {
  readonly id: number
  readonly name: string
  readonly event_name: string
  readonly active: boolean
  readonly conditions: readonly JsonObject[]
  readonly actions: readonly JsonObject[]
  /** How often its conditions were found invalid since they were written. */
  readonly errors: number
  /** Why it is not known when it is true or what it does. */
  readonly unclear?: string
}

/** The rules stand in the order in which the server takes them, which it does not promise to anybody. */
export interface World {
  readonly account: Account
  readonly contacts: readonly Contact[]
  readonly conversations: readonly Conversation[]
  readonly messages: readonly Message[]
  readonly rules: readonly Rule[]
}

/** Who does something: a person, a customer, or a rule. */
export type By = { readonly person: Person } | { readonly contact: Contact } | { readonly rule: Rule }

/** What rules listen to. `changes` are the old and the new value of each changed field, where the server tells them. */
export interface Event {
  readonly name: string
  readonly conversation: number
  readonly message: number | null
  readonly changes: { readonly [field: string]: readonly [Json, Json] } | null
}
