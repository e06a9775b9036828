/**
 * What the conditions of a rule may compare, and with which operators (4.15.1, in part under older names). A key that is
 * not here is refused with 422 unless a custom attribute of the account has it; an operator that is not is stored, and the
 * rule is switched off the second time it should run.
 */
import type { Fields, Json } from '../model/json.ts'

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
  /** Of this kind, where its values name others. */
  readonly to?: string
  readonly words: AttributeWords
}

/** How conditions on an attribute read. */
interface AttributeWords {
  /** What the comparison begins with: "the message" for "the message contains …". */
  readonly subject: string
  /** What stands instead of subject and comparison, by operator. */
  readonly operators?: { readonly [operator: string]: string }
  /** What stands instead of the whole condition, by operator and value. */
  readonly whole?: { readonly [operatorAndValue: string]: string }
  /** Of several values only the first one is looked at. */
  readonly isFirstOnly?: boolean
}

type Facts = Omit<Attribute, 'words'>
const text: Facts = { operators: [...EQUAL, ...CONTAIN] }
const exact: Facts = { operators: EQUAL }
const reference: Facts = { operators: [...EQUAL, ...presences], isReference: true }

/** Who is nobody is not "other than Rajiv" (4.15.1), and so it is with teams and priorities. */
const assigned = (one: string, none: string) => ({
  not_equal_to: `${one} other than`,
  is_present: one,
  is_not_present: none,
})

export const attributes: { readonly [key: string]: Attribute } = {
  content: { ...text, words: { subject: 'the message' } },
  email: { ...text, words: { subject: 'the contact’s e-mail address' } },
  country_code: { ...exact, words: { subject: 'the contact’s country' } },
  status: {
    ...exact,
    values: statuses,
    compared: ['all'],
    words: {
      subject: 'the conversation',
      operators: { is_present: 'the conversation has a status', is_not_present: 'the conversation has no status' },
      whole: {
        'equal_to all': 'the conversation has any status',
        'not_equal_to all': 'the conversation has no status',
      },
    },
  },
  message_type: {
    ...exact,
    values: ['incoming', 'outgoing', 'activity', 'template'],
    words: {
      subject: 'the type of the message',
      whole: {
        'equal_to incoming': 'the message is from a customer',
        'equal_to outgoing': 'the message is from an agent',
        'equal_to activity': 'the message is a note of what happened',
        'equal_to template': 'the message is an automatic one',
        'not_equal_to incoming': 'the message is not from a customer',
        'not_equal_to outgoing': 'the message is not from an agent',
      },
    },
  },
  browser_language: { ...exact, words: { subject: 'the language of the browser' } },
  assignee_id: {
    ...reference,
    to: 'agents',
    words: {
      subject: 'the assignee',
      operators: assigned('somebody is assigned', 'nobody is assigned'),
    },
  },
  team_id: {
    ...reference,
    to: 'teams',
    words: {
      subject: 'the team',
      operators: assigned('a team is assigned', 'no team is assigned'),
    },
  },
  referer: { ...text, words: { subject: 'the page that the customer came from' } },
  city: { ...text, words: { subject: 'the contact’s city' } },
  company_name: { ...text, words: { subject: 'the contact’s company' } },
  // Before 4.14.
  company: { ...text, words: { subject: 'the contact’s company' } },
  inbox_id: {
    ...reference,
    to: 'inboxes',
    words: {
      subject: 'the inbox',
      operators: {
        equal_to: 'it is in',
        not_equal_to: 'it is not in',
        is_present: 'it is in an inbox',
        is_not_present: 'it is in no inbox',
      },
    },
  },
  mail_subject: { ...text, words: { subject: 'the subject of the e-mail' } },
  phone_number: {
    operators: [...text.operators, 'starts_with'],
    words: { subject: 'the contact’s telephone number' },
  },
  priority: {
    ...exact,
    values: priorities,
    compared: ['nil'], // The dashboard offers it, and no priority equals it.
    words: { subject: 'the priority', operators: { not_equal_to: 'a priority is set other than' } },
  },
  conversation_language: { ...exact, words: { subject: 'the language of the conversation' } },
  // One text instead of a list is compared as well. A conversation without labels is not "labelled otherwise".
  labels: {
    operators: reference.operators,
    to: 'labels',
    words: {
      subject: 'the labels',
      isFirstOnly: true,
      operators: {
        equal_to: 'it has the label',
        not_equal_to: 'it has another label than',
        is_present: 'it has a label',
        is_not_present: 'it has no label',
      },
    },
  },
  private_note: {
    ...exact,
    values: ['true', 'false'],
    words: {
      subject: 'the mark of a private note',
      whole: {
        'equal_to true': 'the message is a private note',
        'equal_to false': 'the message is not a private note',
        'not_equal_to true': 'the message is not a private note',
        'not_equal_to false': 'the message is a private note',
      },
    },
  },
  // The enterprise edition stores it and compares it with nothing.
  sla_policy_id: { operators: [], words: { subject: 'the SLA policy' } },
}

export const isPresence = (operator: string): boolean => presences.some((one) => one === operator)

/**
 * A condition without what means nothing in it: Chatwoot and its dashboard (4.15.1) write that in several ways. What asks
 * only whether there is something takes no value, and the dashboard saves `[]`, `""` or null for it.
 */
export function withoutIdle(condition: Fields): Fields {
  const { query_operator: joined, custom_attribute_type: model, values, ...rest } = condition
  const isValueless = isPresence(String(rest.filter_operator ?? '')) && isNothing(values ?? null)
  return {
    ...rest,
    ...(values === undefined || isValueless ? {} : { values }),
    ...(typeof joined === 'string' && joined !== '' ? { query_operator: joined } : {}),
    ...(model ? { custom_attribute_type: model } : {}),
  }
}

/** `AND` is `and`. */
export function inSmallLetters({ query_operator: joined, ...rest }: Fields): Fields {
  return typeof joined === 'string' ? { ...rest, query_operator: joined.toLowerCase() } : rest
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.every((item: Json) => isNothing(item)))
}
