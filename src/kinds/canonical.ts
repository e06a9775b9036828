/** The building blocks of `Kind.canonical`: each brings both sides of a comparison into one form. */
import type { Canonical, Json } from './kind.ts'

export const lowercase: Canonical = (value) => (typeof value === 'string' ? value.toLowerCase() : value)

/** Chatwoot stores `""` and null as sent and treats them alike. */
export const blankAsNull: Canonical = (value) => (value === '' ? null : value)

export const nullAsFalse: Canonical = (value) => value ?? false

/** A list whose order and repetitions mean nothing. */
export const asSet: Canonical = (value) =>
  Array.isArray(value)
    ? [...new Map(value.map((item) => [JSON.stringify(item), item]))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, item]) => item)
    : value

/** Applies to each object of a list; anything else stays as it is. */
export function eachObject(form: (item: { readonly [key: string]: Json }) => Json): Canonical {
  return (value) =>
    Array.isArray(value)
      ? value.map((item) => (item !== null && typeof item === 'object' && !Array.isArray(item) ? form(item) : item))
      : value
}

/** A list of objects that are told apart by one field: its order means nothing. */
export function sortedBy(field: string): Canonical {
  const rank = (item: Json) => String((item as { [key: string]: Json } | null)?.[field])
  return (value) => (Array.isArray(value) ? [...value].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) : value)
}
