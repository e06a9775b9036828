/** Columns of a table: how ActiveRecord casts what is assigned, and what PostgreSQL refuses. */
import { crash, type Fields, type Json, type Problem } from './answers.ts'

type Type = 'string' | 'text' | 'integer' | 'float' | 'boolean' | 'json'

export interface Column {
  readonly type: Type | readonly string[]
  readonly default?: Json
  /** NULL is refused by the database, after validation: a 500. */
  readonly notNull?: true
  /** Longest text where it is not the rule for the type; `none` switches the check off. */
  readonly longest?: number | 'none'
}
export type Columns = { readonly [name: string]: Column }

/** Shorthands that read like the schema. */
const column =
  (type: Column['type']) =>
  (more: Omit<Column, 'type'> = {}): Column => ({ type, ...more })
export const string = column('string')
export const text = column('text')
export const integer = column('integer')
export const float = column('float')
export const boolean = column('boolean')
export const object = column('json')
export const oneOf = (names: readonly string[], more: Omit<Column, 'type'> = {}): Column => ({ type: names, ...more })

const falseWords = new Set<Json>([false, 0, '0', 'f', 'F', 'false', 'FALSE', 'off', 'OFF'])

function castEnum(value: Json, names: readonly string[]): Json {
  if (value === null || value === '') return null
  if (typeof value === 'number' && names[value] !== undefined) return names[value]!
  // A number written as text is not understood, and an unknown name raises: both end in a 500.
  return typeof value === 'string' && names.includes(value) ? value : crash()
}

export function cast(value: Json, type: Column['type']): Json {
  if (typeof type !== 'string') return castEnum(value, type)
  if (value === null || type === 'json') return value
  if (type === 'boolean') return value === '' ? null : !falseWords.has(value)
  if (type === 'string' || type === 'text') return value === true ? 't' : value === false ? 'f' : String(value)
  if (typeof value === 'boolean') return Number(value)
  const number = typeof value === 'number' ? value : value === '' ? null : Number.parseFloat(String(value)) || 0
  return number === null || type === 'float' ? number : Math.trunc(number)
}

export const defaults = (columns: Columns): Fields =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { default: value }]) => [name, structuredClone(value ?? null)]),
  )

const rule = { string: 255, text: 20_000 } as const

/** The one validation every model inherits: length of string and text columns. */
export function tooLong(row: Fields, columns: Columns): Problem[] {
  return Object.entries(columns).flatMap(([name, { type, longest }]): Problem[] => {
    const limit = longest ?? (type === 'string' || type === 'text' ? rule[type] : 'none')
    const value = row[name]
    if (limit === 'none' || typeof value !== 'string' || [...value].length <= limit) return []
    return [[name, `is too long (maximum is ${limit} characters)`]]
  })
}

const holdsNul = (value: Json): boolean =>
  typeof value === 'string'
    ? value.includes('\u0000')
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)

/** What only the database notices. Every case is an exception nobody rescues. */
export function refusedByDatabase(row: Fields, columns: Columns): boolean {
  return Object.entries(columns).some(([name, { type, notNull }]) => {
    const value = row[name] ?? null
    if (value === null) return notNull === true
    if (type === 'integer' && Math.abs(Number(value)) > 2 ** 31 - 1) return true
    return holdsNul(value)
  })
}

/** jsonb orders the keys of objects by length, then bytes. Later reads show this order. */
export function asJsonb(value: Json): Json {
  if (Array.isArray(value)) return value.map(asJsonb)
  if (typeof value !== 'object' || value === null) return value
  const ordered = Object.keys(value).sort(
    (a, b) => Buffer.byteLength(a) - Buffer.byteLength(b) || Buffer.compare(Buffer.from(a), Buffer.from(b)),
  )
  return Object.fromEntries(ordered.map((key) => [key, asJsonb(value[key]!)]))
}
