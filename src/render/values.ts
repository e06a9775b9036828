/** Values as people may see them. */
import type { Json } from '../kinds/kind.ts'
import { isObject } from '../plan/paths.ts'
import { literal, shown } from '../plan/shown.ts'

export { literal, shown }

/** The value as it may stand in a sentence: texts without quotes. */
export function bare(value: Json): string {
  const seen = shown(value)
  return typeof seen === 'string' ? seen : literal(seen)
}

/** Whether there is nothing in it: all of these clear a field. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}

export type Plain = string | number | boolean

export function isPlainList(value: Json | undefined): value is readonly Plain[] {
  return Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item))
}

/** The part in which two long texts differ, with a little of what stands around it. */
export function difference(before: string, after: string, max: number): readonly [string, string] {
  if (before.length <= max && after.length <= max) return [before, after]
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const near = (text: string) => {
    const [from, to] = [Math.max(0, start - 20), Math.min(text.length, text.length - end + 20)]
    const part = text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
    return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`
  }
  return [near(before), near(after)]
}
