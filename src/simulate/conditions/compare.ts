/** Comparisons as the server's query makes them. Whatever throws a Fault here makes the whole rule not run. */
import { Fault } from '../world/errors.ts'
import type { Json } from '../world/model.ts'
import type { Column, Test } from './condition.ts'
import { cast, isLike, lower, not, strip, type Tri, type Type, type Value } from './values.ts'

/** `IN (…)`. An empty list is written as one missing value. */
export function isIn(column: Column, values: Json | undefined): Test {
  const list = Array.isArray(values) ? values : [values ?? null]
  const known = (list.length === 0 ? [null] : list).map((value) => literal(value as Json, column.type))
  return (row) => {
    const value = column.read(row)
    if (value === null) return null
    if (known.includes(value)) return true
    return known.includes(null) ? null : false
  }
}

export function isNotIn(column: Column, values: Json | undefined): Test {
  const test = isIn(column, values)
  return (row) => not(test(row))
}

/** A value as it is written into the query, beside a column of this type. */
function literal(value: Json, type: Type): Value | null {
  if (value === null) return null
  if (typeof value === 'string') return cast(value, type)
  const isNumber = type === 'numeric' || type === 'integer'
  if (typeof value === 'number' && isNumber) return value
  if (typeof value === 'boolean' && type === 'boolean') return value
  throw new Fault(`${JSON.stringify(value)} cannot be compared with ${WORDS[type]}`)
}

const WORDS: { readonly [type in Type]: string } = {
  text: 'a text',
  numeric: 'a number',
  integer: 'a number',
  boolean: 'true or false',
  date: 'a date',
}

/** `contains`: any of the texts, with spaces around them cut off, in any case. */
export function containsAny(column: Column, values: Json | undefined): Test {
  const patterns = patternsOf(column, values)
  return (row) => {
    const value = textIn(column, row)
    if (value === null) return null
    const found = patterns.map((pattern): Tri => (pattern === null ? null : isLike(value, pattern)))
    return found.includes(true) ? true : found.includes(null) ? null : false
  }
}

export function containsNone(column: Column, values: Json | undefined): Test {
  const test = containsAny(column, values)
  return (row) => not(test(row))
}

function textIn(column: Column, row: Parameters<Test>[0]): string | null {
  const value = column.read(row)
  return value === null ? null : lower(String(value))
}

function patternsOf({ type }: Column, values: Json | undefined): (string | null)[] {
  const list = Array.isArray(values) ? values : [values]
  const texts = list.map((value) => {
    if (typeof value !== 'string') throw new Fault(`${JSON.stringify(value ?? null)} is no text to look for`)
    return `%${lower(strip(value))}%`
  })
  if (type !== 'text') throw new Fault(`${WORDS[type]} contains no text`)
  return texts.length === 0 ? [null] : texts
}

/** `starts_with`: the first text only, as it is written. */
export function startsWith(column: Column, values: Json | undefined): Test {
  const pattern = `${firstInLowerCase(values)}%`
  if (column.type !== 'text') throw new Fault(`${WORDS[column.type]} does not start with a text`)
  return (row) => {
    const value = column.read(row)
    return value === null ? null : isLike(String(value), pattern)
  }
}

export function isPresent(column: Column): Test {
  return (row) => column.read(row) !== null
}

/** The first value, or the first character of a text that stands alone. */
export function first(values: Json | undefined): Json {
  if (values === null || values === undefined) throw new Fault('there are no values')
  if (typeof values === 'string' || Array.isArray(values)) return (values[0] as Json | undefined) ?? null
  if (typeof values === 'object') return null
  throw new Fault(`${JSON.stringify(values)} is no list of values`)
}

export function firstInLowerCase(values: Json | undefined): string {
  const one = typeof values === 'string' ? values : first(values)
  if (typeof one !== 'string') throw new Fault(`${JSON.stringify(one)} is no text`)
  return lower(one)
}
