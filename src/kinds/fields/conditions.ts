/** The conditions of a rule: of Chatwoot's checks on save, and of what makes it store a rule that then never runs (4.15.1). */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import type { Json } from '../model/kind.ts'
import { type Attribute, attributes, isPresence, operators, presences } from './condition-attributes.ts'
import { type Mistake, plainText, type Said, without } from './mistakes.ts'
import { anything, list, nullable, oneOf, upTo } from './schema.ts'

const attributeKey = upTo(255).register(z.globalRegistry, { maxLength: 255, examples: Object.keys(attributes) })

const Condition = described(
  z.object({
    attribute_key: attributeKey,
    filter_operator: oneOf(operators),
    values: z.optional(anything),
    // In any case. An empty text counts as none.
    query_operator: z.optional(nullable(oneOf(['and', 'or', 'AND', 'OR', 'And', 'Or', '']))),
    custom_attribute_type: z.optional(
      nullable(oneOf(['', 'conversation_attribute', 'contact_attribute', 'company_attribute'])),
    ),
  }),
  {
    attribute_key: [
      'attribute',
      'What is looked at: something of the conversation, its contact or the message, or a custom attribute.',
    ],
    filter_operator: ['comparison', 'How it is compared; each attribute has its own operators.'],
    values: 'What it is compared with: a list of which one has to fit, or what a change leads from and to.',
    query_operator: [
      'joined by',
      'Whether this and the next condition ("and") or one of them ("or") has to be true; "and" binds tighter, and the last one has none.',
    ],
    custom_attribute_type: [
      'custom attribute of',
      'Whose custom attribute it is; left out for what Chatwoot has by itself.',
    ],
  },
).check(without(mistakesIn))

type Condition = z.infer<typeof Condition>

/** For editors: what each attribute takes, as far as JSON Schema can say it. */
const jsonSchema = Object.entries(attributes).map(([key, { operators, values = [], compared = [] }]) => ({
  if: {
    properties: { attribute_key: { const: key } },
    required: ['attribute_key'],
    not: { required: ['custom_attribute_type'] },
  },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: {
    properties: {
      filter_operator: { type: 'string', enum: storedFor({ operators }) },
      // Truth values may be written without quotes.
      ...(values.length > 2 ? { values: { items: { type: 'string', enum: [...values, ...compared] } } } : {}),
    },
  },
}))

export const conditionList = list(Condition.register(z.globalRegistry, { allOf: jsonSchema })).check(without(joins))

function mistakesIn(condition: Condition): Mistake[] {
  const { attribute_key: key, filter_operator: operator, custom_attribute_type: type } = condition
  const attribute = type || !Object.hasOwn(attributes, key) ? undefined : attributes[key]
  // Without its type the server looks for a custom attribute in the wrong place, and drops the condition.
  if (!type && attribute === undefined) return [unknownAttribute(key)]
  if (attribute !== undefined && !storedFor(attribute).includes(operator)) return [wrongOperator(key, attribute)]
  return valueMistakes(condition, attribute)
}

/**
 * What the files may say of an attribute. People ask of any whether it is there, and have such rules: where Chatwoot does
 * not know that question of it, the rule says nothing, which is another matter than a slip.
 */
function storedFor({ operators }: Pick<Attribute, 'operators'>): string[] {
  return [...new Set([...operators, ...presences, 'attribute_changed'])]
}

function unknownAttribute(key: string): Said {
  return {
    at: ['attribute_key'],
    says: `is ${JSON.stringify(key)}, which is no attribute of Chatwoot`,
    near: Object.keys(attributes),
    help: 'A custom attribute needs "custom_attribute_type": "conversation_attribute" or "contact_attribute".',
  }
}

function wrongOperator(key: string, attribute: Attribute): Said {
  return {
    at: ['filter_operator'],
    says: `must be an operator that "${key}" has: with another one Chatwoot switches the rule off`,
    help: `They are ${[...attribute.operators, 'attribute_changed'].join(', ')}.`,
  }
}

function valueMistakes(
  { filter_operator: operator, values = null }: Condition,
  attribute: Attribute | undefined,
): Mistake[] {
  if (isPresence(operator)) return []
  if (operator === 'attribute_changed') return changeMistakes(values, attribute)
  if (values === null) return [{ at: ['values'], isMissing: true }]
  if (!Array.isArray(values)) return isTakenAlone(values, operator, attribute) ? [] : [noList]
  // An empty list compares with nothing; a custom attribute that is missing is not equal to it.
  if (!isFilled(values)) return attribute === undefined && operator === 'not_equal_to' ? [] : [emptyAt(['values'])]
  if (operator === 'days_before') return isNumber(values[0] as Json) ? [] : [noDays]
  const known = attribute?.values && [...attribute.values, ...(attribute.compared ?? [])]
  return unknownValues(values, known, ['values'])
}

const noList: Said = { at: ['values'], says: 'must be a list', help: 'Write it in brackets: [ … ].' }
const noDays: Said = { at: ['values', 0], says: 'must be a number of days' }
const emptyAt = (at: Said['at']): Mistake => ({ at, says: 'must not be empty: then the condition is never true' })

/** One text instead of a list is compared where any text may stand. */
function isTakenAlone(value: Json, operator: string, attribute: Attribute | undefined): boolean {
  if (value !== null && typeof value === 'object') return false
  return attribute?.values === undefined && attribute?.isReference === undefined && operator !== 'days_before'
}

function isNumber(value: Json): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\s*\d+\s*$/.test(value))
}

/** Chatwoot takes nulls out of lists. */
function isFilled(values: readonly unknown[]): boolean {
  return values.some((value) => value !== null)
}

function changeMistakes(values: unknown, attribute: Attribute | undefined): Mistake[] {
  if (values === null || typeof values !== 'object' || Array.isArray(values))
    return [
      {
        at: ['values'],
        says: 'must be an object with "from" and "to"',
        help: 'Write {"from": ["open"], "to": ["resolved"]}.',
      },
    ]
  return ['from', 'to'].flatMap((side): Mistake[] => {
    const its = (values as { [side: string]: unknown })[side]
    if (its === undefined || its === null) return [{ at: ['values', side], isMissing: true }]
    if (!Array.isArray(its)) return [{ ...noList, at: ['values', side] }]
    return isFilled(its) ? unknownValues(its, attribute?.values, ['values', side]) : [emptyAt(['values', side])]
  })
}

function unknownValues(values: readonly unknown[], known: readonly string[] | undefined, at: Said['at']): Mistake[] {
  if (known === undefined) return []
  return values.flatMap((value, index) =>
    value === null || known.includes(plainText(value)) ? [] : [{ at: [...at, index], oneOf: known }],
  )
}

/**
 * Saving asks that at most one condition has no operator, wherever it stands; the rule runs only if that is the last one.
 * Where a condition looks at changes, the operator means something else, and only the first holds.
 */
function joins(conditions: readonly Condition[]): Mistake[] {
  const isAboutChange = conditions.some(({ filter_operator }) => filter_operator === 'attribute_changed')
  const without = conditions.flatMap(({ query_operator }, index) => (query_operator ? [] : [index]))
  const last = conditions.length - 1
  const open = isAboutChange && without.length <= 1 ? [] : without.filter((index) => index < last)
  const hanging = conditions[last]?.query_operator && !isAboutChange ? [last] : []
  return [
    ...open.map((index) => ({
      at: [index, 'query_operator'],
      says: 'must be "and" or "or": it joins the condition to the next one',
      help: 'Add it.',
    })),
    ...hanging.map((index) => ({
      at: [index, 'query_operator'],
      says: 'must be left out of the last condition: with it Chatwoot never runs the rule',
      help: 'Take it out.',
    })),
  ]
}
