/**
 * What one resource is and does, in words. A plain kind says nothing here: its fields are told by their labels, as "greeting:
 * on". Where that would read like code, a declaration says sentences of pieces; how they look (links, marks of what changed,
 * colors) is decided where they are shown.
 */
import type { Fields, Json } from './json.ts'

/**
 * A piece of a sentence. A text is ours; `strong` is a word on which the sentence turns ("When"); a `value` was written by
 * others; a `name` stands for another resource of that kind, by the key that the files have for it; a `file` for what it is
 * called and holds.
 */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly value: Json }
  | { readonly name: Json; readonly kind: string }
  | { readonly file: Fields }

/** Half a sentence about some fields, all of which it tells whole. */
export interface Clause {
  readonly of: readonly [string, ...string[]]
  readonly says: readonly Part[]
}

export interface Tells {
  /** One with these fields. What is not managed is not among them; what no clause is about is told by its label. */
  readonly clauses: (fields: Fields) => readonly Clause[]
  /** What creating one means to people besides: "an invitation goes out by e-mail". */
  readonly creation: (fields: Fields) => readonly Clause[]
  /** By path, what single values are called: "within a day" for `in_a_day`. */
  readonly values: { readonly [path: string]: { readonly [value: string]: string } }
}

export const strong = (word: string): Part => ({ strong: word })
export const value = (of: Json): Part => ({ value: of })
export const fileOf = (file: Fields): Part => ({ file })
export const named = (name: Json, kind: string): Part => ({ name, kind })

/** `a`, `a or b`, `a, b or c`. */
export function joined(items: readonly (readonly Part[])[], last: 'and' | 'or'): Part[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item
    return [index === items.length - 1 ? ` ${last} ` : ', ', ...item]
  })
}

/** Several of what a noun is one of. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
