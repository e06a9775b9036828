/** The filters of Liquid that texts of rules are likely to use. One that Liquid does not know is passed over. */
import { NotSimulated } from '../world/errors.ts'

/** What Liquid calculates with here. A Drop is a thing that has no text but its name. */
export type Data = string | number | boolean | null | Drop | readonly Data[]

export interface Drop {
  readonly drop: string
  readonly fields: { readonly [name: string]: Data }
}

/** Stands inside of the text as "Liquid error: …". */
export class FilterFault extends Error {}

export const isDrop = (value: Data): value is Drop => value !== null && typeof value === 'object' && 'drop' in value

export function textOf(value: Data): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (isDrop(value as Data)) {
    if ((value as Drop).drop === '') throw new NotSimulated('custom attributes as a whole in a text')
    return (value as Drop).drop
  }
  return String(value)
}

/** What is taken for a number; anything else is 0. */
function numberOf(value: Data): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : 0
}

function integerOf(value: Data): number {
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value === 'string' && /^-?\d+$/.test(value.trim())) return Number(value)
  throw new FilterFault('invalid integer')
}

const ofText =
  (change: (text: string, ...args: string[]) => string) =>
  (value: Data, args: readonly Data[]): Data =>
    change(textOf(value), ...args.map(textOf))

const ofNumbers =
  (change: (one: number, other: number) => number) =>
  (value: Data, [other = null]: readonly Data[]): Data =>
    change(numberOf(value), numberOf(other))

export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1).toLowerCase()}`

type Apply = (value: Data, args: readonly Data[], now: Date) => Data

const FILTERS: { readonly [name: string]: Apply } = {
  upcase: ofText((text) => text.toUpperCase()),
  downcase: ofText((text) => text.toLowerCase()),
  capitalize: ofText(capitalised),
  strip: ofText((text) => text.trim()),
  lstrip: ofText((text) => text.trimStart()),
  rstrip: ofText((text) => text.trimEnd()),
  append: ofText((text, more = '') => `${text}${more}`),
  prepend: ofText((text, more = '') => `${more}${text}`),
  replace: ofText((text, from = '', to = '') => text.replaceAll(from, () => to)),
  remove: ofText((text, from = '') => text.replaceAll(from, '')),
  plus: ofNumbers((one, other) => one + other),
  minus: ofNumbers((one, other) => one - other),
  times: ofNumbers((one, other) => one * other),
  size: (value) => (typeof value === 'string' || Array.isArray(value) ? value.length : 0),
  default: (value, [other = '']) =>
    value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0) ? other : value,
  truncate: (value, [length = 50, end = '...']) => {
    const [text, most, tail] = [textOf(value), integerOf(length), textOf(end)]
    return text.length > most ? `${text.slice(0, Math.max(0, most - tail.length))}${tail}` : text
  },
  date: (value, [format = ''], now) => {
    if (value !== 'now' && value !== 'today') throw new NotSimulated('the Liquid filter "date" of anything but "now"')
    return dated(textOf(format), now)
  },
}

/** Filters of Liquid 5 that are not here. */
const OTHERS =
  /^(abs|at_least|at_most|ceil|compact|concat|divided_by|escape|escape_once|find|find_index|first|floor|h|has|join|last|map|modulo|newline_to_br|reject|remove_first|remove_last|replace_first|replace_last|reverse|round|slice|sort|sort_natural|split|squish|strip_html|strip_newlines|sum|truncatewords|uniq|url_decode|url_encode|where|base64_\w+)$/

export function filtered(name: string, value: Data, args: readonly Data[], now: Date): Data {
  if (Object.hasOwn(FILTERS, name)) return FILTERS[name]!(value, args, now)
  if (OTHERS.test(name)) throw new NotSimulated(`the Liquid filter ${JSON.stringify(name)}`)
  return value
}

function dated(format: string, now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const parts: { readonly [letter: string]: string } = {
    Y: String(now.getUTCFullYear()),
    m: two(now.getUTCMonth() + 1),
    d: two(now.getUTCDate()),
    H: two(now.getUTCHours()),
    M: two(now.getUTCMinutes()),
  }
  return format.replace(/%(.)/g, (all, letter: string) => {
    if (!Object.hasOwn(parts, letter)) throw new NotSimulated(`the time format ${all}`)
    return parts[letter]!
  })
}
