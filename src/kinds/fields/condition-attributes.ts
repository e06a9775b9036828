/**
 * What the conditions of a rule may compare, and with which operators (4.15.1, in part under older names). A key that is
 * not here is refused with 422 unless a custom attribute of the account has it; an operator that is not is stored, and the
 * rule is switched off the second time it should run.
 */
const EQUAL = ['equal_to', 'not_equal_to'] as const
export const presences = ['is_present', 'is_not_present'] as const
const CONTAIN = ['contains', 'does_not_contain'] as const

export const operators = [
  ...EQUAL,
  ...CONTAIN,
  ...presences,
  'starts_with',
  'is_greater_than',
  'is_less_than',
  'days_before',
  'attribute_changed',
] as const

export const statuses = ['open', 'resolved', 'pending', 'snoozed'] as const
export const priorities = ['low', 'medium', 'high', 'urgent'] as const

export interface Attribute {
  /** Besides `attribute_changed`, which every attribute has. */
  readonly operators: readonly string[]
  /** The values it can have, where Chatwoot knows them all: of one that it does not, the comparison is never true. */
  readonly values?: readonly string[]
  /** Values that are understood in a comparison only. */
  readonly compared?: readonly string[]
  /** Its values are the names of other resources. */
  readonly isReference?: true
}

const text: Attribute = { operators: [...EQUAL, ...CONTAIN] }
const exact: Attribute = { operators: EQUAL }
const reference: Attribute = { operators: [...EQUAL, ...presences], isReference: true }

export const attributes: { readonly [key: string]: Attribute } = {
  content: text,
  email: text,
  country_code: exact,
  status: { ...exact, values: statuses, compared: ['all'] },
  message_type: { ...exact, values: ['incoming', 'outgoing', 'activity', 'template'] },
  browser_language: exact,
  assignee_id: reference,
  team_id: reference,
  referer: text,
  city: text,
  company_name: text,
  // Before 4.14.
  company: text,
  inbox_id: reference,
  mail_subject: text,
  phone_number: { operators: [...text.operators, 'starts_with'] },
  // The dashboard offers `nil`, which no priority equals.
  priority: { ...exact, values: priorities, compared: ['nil'] },
  conversation_language: exact,
  // One text instead of a list is compared as well.
  labels: { operators: reference.operators },
  private_note: { ...exact, values: ['true', 'false'] },
  // The enterprise edition stores it and compares it with nothing.
  sla_policy_id: { operators: [] },
}

export const isPresence = (operator: string): boolean => presences.some((one) => one === operator)
