/** A conversation as Chatwoot lists it, for the simulator. What rules look at and the list does not say is missing. */
import type { Fields, Json } from '../kinds/model/json.ts'
import { isObject } from '../plan/model/paths.ts'
import { MESSAGE_TYPES, PRIORITIES, STATUSES } from '../simulate/conditions/columns.ts'
import type { Contact, Conversation, JsonObject, Message, Priority, Status } from '../simulate/world/model.ts'

export interface Sampled {
  readonly conversation: Conversation
  readonly contact: Contact
  /** Those that are known, without what the server says itself. */
  readonly messages: readonly Message[]
  /** Whether there are others. */
  readonly isPartial: boolean
}

const NEWEST = 20

/** Null for what is no conversation. `messages` are the newest twenty, null when only the last one is known. */
export function sampled(raw: Fields, messages: readonly Fields[] | null): Sampled | null {
  const { id, status, priority, inbox_id, meta } = raw
  const sender = isObject(meta) && isObject(meta.sender) ? meta.sender : null
  if (typeof id !== 'number' || typeof inbox_id !== 'number' || sender === null || !STATUSES.includes(String(status)))
    return null
  const contact = contactOf(sender)
  const last = isObject(raw.last_non_activity_message) ? [raw.last_non_activity_message] : listOf(raw.messages)
  const known = (messages ?? last).flatMap((message) => messageOf(message, id) ?? [])
  const conversation: Conversation = {
    id,
    inbox_id,
    contact_id: contact.id,
    status: status as Status,
    priority: PRIORITIES.includes(String(priority)) ? (priority as Priority) : null,
    assignee_id: idIn(meta as Fields, 'assignee'),
    team_id: idIn(meta as Fields, 'team'),
    label_list: (Array.isArray(raw.labels) ? raw.labels : []).map(String),
    snoozed_until: null,
    custom_attributes: object(raw.custom_attributes),
    additional_attributes: object(raw.additional_attributes),
    sla_policy_id: null,
    waiting_since: false,
    first_reply_created_at: false,
    cached_label_list: null,
  }
  const isPartial = messages === null || messages.length >= NEWEST
  return { conversation, contact, messages: known.filter(({ message_type }) => message_type !== 'activity'), isPartial }
}

const object = (value: Json | undefined): JsonObject => (isObject(value) ? (value as unknown as JsonObject) : {})
const text = (value: Json | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null)
const listOf = (value: Json | undefined): Fields[] =>
  Array.isArray(value) ? value.filter((item: Json): item is Fields => isObject(item)) : []

function idIn(meta: Fields, name: string): number | null {
  const of = meta[name]
  return isObject(of) && typeof of.id === 'number' ? of.id : null
}

function contactOf(sender: Fields): Contact {
  return {
    id: typeof sender.id === 'number' ? sender.id : 0,
    name: text(sender.name) ?? '',
    email: text(sender.email),
    phone_number: text(sender.phone_number),
    blocked: sender.blocked === true,
    additional_attributes: object(sender.additional_attributes),
    custom_attributes: object(sender.custom_attributes),
  }
}

function messageOf({ id, content, message_type, private: isPrivate }: Fields, conversation_id: number): Message | null {
  const type = MESSAGE_TYPES[Number(message_type)]
  if (typeof id !== 'number' || type === undefined) return null
  const rest = { private: isPrivate === true, sender: null, isByRule: false }
  return { id, conversation_id, message_type: type, content: typeof content === 'string' ? content : null, ...rest }
}
