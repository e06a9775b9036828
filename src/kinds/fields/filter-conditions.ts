/**
 * The conditions of saved views. Chatwoot stores any; what its filters do not know makes the view answer 422 whenever
 * somebody opens it (`lib/filters/filter_keys.yml` of 4.15.1).
 */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import { presences, priorities, statuses } from './condition-attributes.ts'
import { type Mistake, plainText, type Said } from './mistakes.ts'
import { anything, list, nullable, oneOf, upTo } from './schema.ts'

const E = ['equal_to', 'not_equal_to'] as const
const C = ['contains', 'does_not_contain'] as const
const D = ['is_greater_than', 'is_less_than', 'days_before'] as const
const EP = [...E, ...presences]
const EC = [...E, ...C]

type Operators = { readonly [attribute: string]: readonly string[] }
const attributes: { readonly [type: string]: Operators } = {
  conversation: {
    status: E,
    assignee_id: EP,
    inbox_id: EP,
    team_id: EP,
    contact_id: E,
    priority: E,
    display_id: EC,
    campaign_id: EP,
    labels: EP,
    browser_language: E,
    conversation_language: E,
    referer: EC,
    mail_subject: EC,
    created_at: D,
    last_activity_at: D,
  },
  contact: {
    name: EC,
    phone_number: [...EC, 'starts_with'],
    email: EC,
    identifier: E,
    country_code: E,
    city: EC,
    company_name: EC,
    labels: EP,
    created_at: D,
    last_activity_at: D,
    blocked: E,
  },
}
const values: Operators = { status: [...statuses, 'all'], priority: priorities }

const FilterCondition = described(
  z.object({
    attribute_key: upTo(255),
    filter_operator: oneOf([...new Set([...EP, ...C, 'starts_with', ...D])] as [string, ...string[]]),
    values: z.optional(anything),
    query_operator: z.optional(nullable(oneOf(['and', 'or', 'AND', 'OR', '']))),
    attribute_model: z.optional(nullable(oneOf(['standard', 'customAttributes', 'additional', '']))),
    custom_attribute_type: z.optional(nullable(oneOf(['', 'conversation_attribute', 'contact_attribute']))),
  }),
  {
    attribute_key: 'What is compared.',
    filter_operator: 'How it is compared.',
    values: 'What it is compared with; nothing where only its presence is asked for.',
    query_operator: 'How the condition is joined to the next one; left out of the last.',
    attribute_model:
      'Where the dashboard found the attribute; Chatwoot looks for it by itself, so only "customAttributes" is kept.',
    custom_attribute_type: 'Of a custom attribute, of what it is one.',
  },
)
type FilterCondition = z.infer<typeof FilterCondition>

export const filterConditions = list(FilterCondition)

/** What is wrong with the conditions of a view of that type, by their places in the list. */
export function filterMistakes(type: string, conditions: readonly FilterCondition[]): Mistake[] {
  return conditions.flatMap((condition, index) =>
    [...conditionMistakes(type, condition), ...joinMistakes(condition, index === conditions.length - 1)].map((one) => ({
      ...one,
      at: [index, ...one.at],
    })),
  )
}

function conditionMistakes(type: string, condition: FilterCondition): Mistake[] {
  const { attribute_key: key, filter_operator: operator, values: given } = condition
  const isCustom = condition.custom_attribute_type || condition.attribute_model === 'customAttributes'
  const known = attributes[type] ?? {}
  if (!isCustom && !Object.hasOwn(known, key)) return [unknownAttribute(type, key, Object.keys(known))]
  if (!isCustom && !known[key]!.includes(operator)) return [wrongOperator(key, known[key]!)]
  if (presences.some((one) => one === operator)) return []
  const filled = (Array.isArray(given) ? given : [given]).filter((one) => one !== null && one !== undefined)
  if (filled.length === 0) return [{ at: ['values'], says: 'must hold something to compare with' }]
  const its = isCustom || !Object.hasOwn(values, key) ? undefined : values[key]
  return its === undefined || !Array.isArray(given)
    ? []
    : given.flatMap((one, index) => (its.includes(plainText(one)) ? [] : [{ at: ['values', index], oneOf: its }]))
}

function joinMistakes({ query_operator: operator }: FilterCondition, isLast: boolean): Said[] {
  if (isLast)
    return operator
      ? [{ at: ['query_operator'], says: 'must be left out of the last condition', help: 'Take it out.' }]
      : []
  return operator
    ? []
    : [
        {
          at: ['query_operator'],
          says: 'must be "and" or "or": it joins the condition to the next one',
          help: 'Add it.',
        },
      ]
}

function unknownAttribute(type: string, key: string, near: readonly string[]): Said {
  return {
    at: ['attribute_key'],
    says: `is ${JSON.stringify(key)}, by which no view of ${type}s can look`,
    near,
    help: 'A custom attribute needs "custom_attribute_type": "conversation_attribute" or "contact_attribute".',
  }
}

function wrongOperator(key: string, operators: readonly string[]): Said {
  return {
    at: ['filter_operator'],
    says: `must be an operator that "${key}" has in views`,
    help: `They are ${operators.join(', ')}.`,
  }
}
