/** Small things several kinds say. */
import type { Fields, Json } from '../rails/answers.ts'
import type { Row } from '../store.ts'

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

export const isBlankText = (value: Json | undefined): boolean => textOf(value).trim() === ''

export const shown = (row: Row, fields: readonly string[]): Fields =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))

/** `before_validation { self.x = x.downcase }`, Unicode included. */
export const lowercase = (field: string) => (row: Row) => {
  if (typeof row[field] === 'string') row[field] = row[field].toLowerCase()
}

export const unixSeconds = (iso: Json | undefined): number => Math.floor(Date.parse(textOf(iso)) / 1000)
