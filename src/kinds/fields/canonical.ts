/** The building blocks of `Comparison.canonical`: each brings both sides of a comparison into one form. */
import { type Fields, isObject, type Json } from '../model/json.ts'
import type { Canonical } from '../model/kind.ts'

/** As Ruby's `downcase` does it, letter by letter: a capital sigma that ends a word becomes `σ` (seen on 4.15.1). */
export function downcased(text: string): string {
  return /[^\0-\x7f]/.test(text) ? Array.from(text, (letter) => letter.toLowerCase()).join('') : text.toLowerCase()
}

export const lowercase: Canonical = (value) => (typeof value === 'string' ? downcased(value) : value)

export const trimmed: Canonical = (value) => (typeof value === 'string' ? value.trim() : value)

/** Devise takes off the blanks around an address and writes it in small letters. */
export const address: Canonical = (value) => (typeof value === 'string' ? downcased(value.trim()) : value)

/** A list whose order and repetitions mean nothing. */
export const asSet: Canonical = (value) =>
  Array.isArray(value)
    ? [...new Map(value.map((item) => [JSON.stringify(item), item]))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, item]) => item)
    : value

/** Applies to each object of a list; anything else stays as it is. */
export function eachObject(form: (item: Fields) => Json): Canonical {
  return (value) => (Array.isArray(value) ? value.map((item: Json) => (isObject(item) ? form(item) : item)) : value)
}

/** A list of objects that are told apart by one field: its order means nothing. */
export function sortedBy(field: string): Canonical {
  const rank = (item: Json) => String((item as { [key: string]: Json } | null)?.[field])
  return (value) => (Array.isArray(value) ? [...value].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) : value)
}
