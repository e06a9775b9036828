/** Where the attributes of rules are stored. Which operators each has stands in `src/kinds/fields/condition-attributes.ts`. */
import { attributes } from '../../kinds/fields/condition-attributes.ts'
import type { Conversation, Json, MessageType } from '../world/model.ts'
import type { Column, Row } from './condition.ts'
import { jsonText, lower } from './values.ts'

export const STATUSES = ['open', 'resolved', 'pending', 'snoozed']
export const PRIORITIES = ['low', 'medium', 'high', 'urgent']
export const MESSAGE_TYPES: MessageType[] = ['incoming', 'outgoing', 'activity', 'template']

const number = (of: (row: Row) => number | null): Column => ({ type: 'integer', read: of })
const text = (of: (row: Row) => string | null): Column => ({ type: 'text', read: of })
const ofConversation = (key: string) => text(({ conversation }) => jsonText(conversation.additional_attributes[key]))
const ofContact = (key: string) => text(({ contact }) => jsonText(contact.additional_attributes[key]))

function position(names: readonly string[], name: string | null): number | null {
  return name === null ? null : names.indexOf(name)
}

/** Names of a short list are stored as numbers. */
export const columns: { readonly [key: string]: Column } = {
  status: number(({ conversation }) => position(STATUSES, conversation.status)),
  priority: number(({ conversation }) => position(PRIORITIES, conversation.priority)),
  assignee_id: number(({ conversation }) => conversation.assignee_id),
  team_id: number(({ conversation }) => conversation.team_id),
  inbox_id: number(({ conversation }) => conversation.inbox_id),
  browser_language: ofConversation('browser_language'),
  conversation_language: ofConversation('conversation_language'),
  referer: ofConversation('referer'),
  mail_subject: ofConversation('mail_subject'),
  email: text(({ contact }) => contact.email),
  phone_number: text(({ contact }) => contact.phone_number),
  country_code: ofContact('country_code'),
  city: ofContact('city'),
  company_name: ofContact('company_name'),
  message_type: number(({ message }) => position(MESSAGE_TYPES, message?.message_type ?? null)),
  private_note: { type: 'boolean', read: ({ message }) => message?.private ?? null },
  content: text(({ message }) => (message?.content == null ? null : lower(message.content))),
  labels: text(({ label }) => label),
}

/** Whether Chatwoot has the attribute itself. One that is no more than stored has no operator that is allowed. */
export function isStandard(key: Json | undefined): key is string {
  return typeof key === 'string' && (Object.hasOwn(columns, key) || key === 'sla_policy_id')
}

/** Attributes that saved views know and rules do not: a custom attribute of that name opens them to rules. */
export const OTHERS = ['display_id', 'campaign_id', 'created_at', 'last_activity_at', 'name', 'identifier', 'blocked']

export function operatorsOf(key: string): readonly string[] {
  return Object.hasOwn(columns, key) ? (attributes[key]?.operators ?? []) : []
}

/** What people call the value that a condition looks at; null when there is none. */
export function shownOf(key: string, row: Row): Json {
  const { conversation, message } = row
  const named = key as keyof Conversation
  if (key === 'message_type') return message?.message_type ?? null
  if (key === 'content') return message?.content ?? null
  if (columns[key] === columns.labels) return conversation.label_list
  if (key === 'status' || key === 'priority') return conversation[named] as Json
  return columns[key]?.read(row) ?? null
}
