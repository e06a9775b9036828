/** Conditions on custom attributes, which are stored as JSON and read as what their definition says. */
import { Fault, NotSimulated } from '../world/errors.ts'
import type { Account, Definition, Json } from '../world/model.ts'
import * as compare from './compare.ts'
import type { Column, Condition, Part, Row, Test } from './condition.ts'
import { cast, isDay, jsonText, lower, type Type } from './values.ts'

const TYPES: { readonly [displayType: string]: Type } = {
  text: 'text',
  link: 'text',
  list: 'text',
  number: 'numeric',
  date: 'date',
  checkbox: 'boolean',
}

export function definitionOf(account: Account, key: Json | undefined, model: string): Definition | undefined {
  const found = account.definitions.find((one) => one.key === key && one.model === model)
  if (found !== undefined && model !== 'conversation_attribute' && model !== 'contact_attribute')
    throw new NotSimulated(`a condition on a custom attribute of a ${model.replace('_attribute', '')}`)
  return found
}

/** Nothing when the attribute is not there: then the condition is left out. `joint` is how it is joined to the next one. */
export function customParts(condition: Condition, account: Account, joint: Part[]): Part[] {
  const model = condition.custom_attribute_type ? String(condition.custom_attribute_type) : 'contact_attribute'
  const definition = definitionOf(account, condition.attribute_key, model)
  if (definition === undefined) return []
  const test = testOf(condition, definition, account.now)
  const parts: Part[] = [{ test }, ...joint]
  if (condition.filter_operator !== 'not_equal_to') return parts
  // The server adds this behind the joint, and without brackets.
  const isMissing = compare.isPresent(columnOf(definition))
  return [...parts, { word: 'OR' }, { test: (row) => !isMissing(row) }]
}

/** The server compares texts in lower case, and writes the values so where it knows of what they are an attribute. */
function testOf(
  { filter_operator: operator, values, custom_attribute_type }: Condition,
  of: Definition,
  now: Date,
): Test {
  const isTyped = Boolean(custom_attribute_type)
  const wanted = () => (isTyped ? inLowerCase(values) : values)
  switch (operator) {
    case 'equal_to':
      return compare.isIn(columnOf(of), wanted())
    case 'not_equal_to':
      return compare.isNotIn(columnOf(of), wanted())
    case 'contains':
      return compare.containsAny(columnOf(of), values)
    case 'does_not_contain':
      return compare.containsNone(columnOf(of), values)
    case 'starts_with':
      return compare.startsWith(columnOf(of), values)
    case 'is_present':
      return compare.isPresent(columnOf(of))
    case 'is_not_present': {
      const test = compare.isPresent(columnOf(of))
      return (row) => !test(row)
    }
    case 'is_greater_than':
    case 'is_less_than':
      return differs(of, operator === 'is_less_than', compare.first(values))
    case 'days_before':
      return differs(of, true, daysBefore(compare.first(values), now))
    default:
      throw new NotSimulated(`the operator ${JSON.stringify(operator ?? null)} on a custom attribute`)
  }
}

/** Only the first value counts when it is a text. */
export function inLowerCase(values: Json | undefined): Json | undefined {
  return typeof compare.first(values) === 'string' ? compare.firstInLowerCase(values) : values
}

function columnOf({ key, model, type: displayType }: Definition): Column {
  const type = TYPES[displayType]
  if (type === undefined) throw new Fault(`Chatwoot compares no custom attribute of the type ${displayType}`)
  const read = ({ conversation, contact }: Row) => {
    const { custom_attributes } = model === 'conversation_attribute' ? conversation : contact
    const text = jsonText(custom_attributes[key])
    return text === null ? null : cast(type === 'text' ? lower(text) : text, type)
  }
  return { type, read }
}

function differs(of: Definition, isLess: boolean, than: Json): Test {
  const column = columnOf(of)
  const limit = limitOf(column.type, than)
  return (row) => {
    const value = column.read(row)
    if (value === null) return null
    return isLess ? value < limit : value > limit
  }
}

function limitOf(type: Type, value: Json): string | number {
  const text = String(value ?? '')
  if (type === 'date') return isoDate(text)
  if (type !== 'numeric') throw new Fault('only a number or a date is greater or less than another')
  if (/^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) return Number(text)
  if (/^[\d\s._e+-]*\d[\d\s._e+-]*$/i.test(text) || /^\s*[+-]?(infinity|nan)/i.test(text))
    throw new NotSimulated(`the number ${JSON.stringify(text)}`)
  throw new Fault(`${JSON.stringify(text)} is no number`)
}

function isoDate(text: string): string {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text) ?? []
  if (day !== undefined && isDay(day)) return day
  if (/^[^\d]*$/.test(text) || day !== undefined || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text))
    throw new Fault(`${JSON.stringify(text)} is no date such as 2024-05-20`)
  throw new NotSimulated(`the date ${JSON.stringify(text)}`)
}

/** A text that begins with no number counts as 0. */
function daysBefore(value: Json, now: Date): string {
  if (typeof value === 'boolean' || (value !== null && typeof value === 'object'))
    throw new Fault(`${JSON.stringify(value)} is no number of days`)
  const days = Math.trunc(
    Number.parseFloat(/^\s*[+-]?\d[\d_]*/.exec(String(value ?? ''))?.[0]?.replaceAll('_', '') ?? '0'),
  )
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - days))
  if (Number.isNaN(day.getTime()) || day.getUTCFullYear() < 1) throw new NotSimulated(`${value} days ago`)
  return day.toISOString().slice(0, 10)
}
