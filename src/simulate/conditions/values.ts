/** How PostgreSQL and Ruby read values, as far as conditions meet it. */
import { Fault, NotSimulated } from '../world/errors.ts'
import type { Json } from '../world/model.ts'

/** True, false, or null where a value is missing: then no comparison is true, and none is false. */
export type Tri = boolean | null
export type Type = 'text' | 'numeric' | 'integer' | 'boolean' | 'date'
export type Value = string | number | boolean

export const not = (value: Tri): Tri => (value === null ? null : !value)

/** One character at a time, as PostgreSQL does: only letters that stay one letter. */
export function lower(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return [...text].map((one) => ([...one.toLowerCase()].length === 1 ? one.toLowerCase() : one)).join('')
}

/** Ruby's `strip`. */
export const strip = (text: string): string => text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '')

/** What `->>` gives for a value in a JSON column. */
export function jsonText(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'object') throw new NotSimulated('a list or an object in an attribute')
  return String(value)
}

/** A text as a value of a type, as in `'10'::numeric`. Throws a Fault where the database does. */
export function cast(text: string, type: Type): Value {
  const said = (what: string) => new Fault(`${JSON.stringify(text)} is ${what}`)
  switch (type) {
    case 'text':
      return text
    case 'integer':
      if (!/^\s*[+-]?\d+\s*$/.test(text) || Math.abs(Number(text)) > 2 ** 31) throw said('no whole number')
      return Number(text)
    case 'numeric':
      if (/^\s*([+-]?inf(inity)?|nan|[+-]?0[xob])/i.test(text) || /\d_\d/.test(text))
        throw new NotSimulated(`the number ${JSON.stringify(text)}`)
      if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) throw said('no number')
      return Number(text)
    case 'boolean': {
      const read = truth(strip(text).toLowerCase())
      if (read === null) throw said('neither true nor false')
      return read
    }
    case 'date':
      return dateIn(text, said)
  }
}

/** Beginnings of the words are understood, as long as they mean one of them. */
function truth(text: string): boolean | null {
  if (text === '') return null
  if (text === '1' || 'true'.startsWith(text) || 'yes'.startsWith(text) || text === 'on') return true
  if (text === '0' || 'false'.startsWith(text) || 'no'.startsWith(text) || text === 'of' || text === 'off') return false
  return null
}

/** As `2024-05-20`; the time of day is cut off. */
function dateIn(text: string, said: (what: string) => Fault): string {
  const iso =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[+-]\d{2}(?::?\d{2})?)?)?\s*$/i.exec(text)
  if (iso !== null) {
    if (!isDay(iso[1]!)) throw said('no date')
    return iso[1]!
  }
  const dotted = /^\s*(\d{1,2})\.(\d{1,2})\.\d{4}\s*$/.exec(text)
  if (dotted !== null && Number(dotted[1]) > 12) throw said('no date')
  const isWord = /^\s*[a-z][a-z\s]*$/i.test(text)
  if (text.trim() === '' || (isWord && !DATE_WORDS.test(text))) throw said('no date')
  throw new NotSimulated(`the date ${JSON.stringify(text)}`)
}

const DATE_WORDS =
  /\b(now|today|tomorrow|yesterday|epoch|infinity|allballs|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i

export function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)
}

/** PostgreSQL's LIKE: `%` any text, `_` any character, a backslash takes the next one as it is. No text makes it slow. */
export function isLike(text: string, pattern: string): boolean {
  const letters = [...text]
  const parts = [...pattern.matchAll(/\\([\s\S])|([\s\S])/gu)].map(([, escaped, plain]) => ({
    is: escaped ?? plain!,
    isWild: escaped === undefined && (plain === '%' || plain === '_'),
  }))
  let [at, part, star, from] = [0, 0, -1, 0]
  while (at < letters.length) {
    const wanted = parts[part]
    if (wanted?.isWild && wanted.is === '%') {
      star = part
      from = at
      part += 1
    } else if (wanted !== undefined && (wanted.isWild || wanted.is === letters[at])) {
      at += 1
      part += 1
    } else if (star >= 0) {
      from += 1
      at = from
      part = star + 1
    } else return false
  }
  return parts.slice(part).every(({ is, isWild }) => isWild && is === '%')
}
