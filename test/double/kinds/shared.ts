/** Small things several kinds say. */
import type { Fields, Json } from '../rails/answers.ts'
import type { Row } from '../store.ts'

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

export const isBlankText = (value: Json | undefined): boolean => textOf(value).trim() === ''

export const shown = (row: Row, fields: readonly string[]): Fields =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))

/** Ruby's `String#downcase`: Unicode, letter by letter. JavaScript's makes another sigma of one that ends a word. */
export const downcase = (text: string): string => Array.from(text, (letter) => letter.toLowerCase()).join('')

/** `before_validation { self.x = x.downcase }`. */
export const lowercase = (field: string) => (row: Row) => {
  if (typeof row[field] === 'string') row[field] = downcase(row[field])
}

export const unixSeconds = (iso: Json | undefined): number => Math.floor(Date.parse(textOf(iso)) / 1000)

export const times = (row: Row): Fields => ({
  created_at: unixSeconds(row.created_at),
  updated_at: unixSeconds(row.updated_at),
})
