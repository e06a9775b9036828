/** Values as people may see them. */
import type { Json } from '../kinds/model/kind.ts'
import { isSealed } from '../kinds/model/sealed.ts'
import { isObject } from '../plan/model/paths.ts'
import { literal, shown } from '../redact/shown.ts'
import { cut } from './safe.ts'

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

/** Two texts for people to compare. `isWhole`: all that differs is in them. */
export interface Passages {
  readonly before: string
  readonly after: string
  readonly isWhole: boolean
}

/** Both values on one line each; of long ones the part that differs, with a few characters of what stands around it. */
export function passages(
  live: Json | undefined,
  desired: Json | undefined,
  max: number,
  textOf: (value: Json) => string = literal,
): Passages {
  const line = (value: Json | undefined) => (value === undefined ? '' : textOf(value))
  return passage(line(inOrderOf(desired, live)), line(desired), max)
}

/** The same of two texts. The beginning and the end of what differs are always there. */
export function passage(before: string, after: string, max: number): Passages {
  const isShort = cut(before, max) === before && cut(after, max) === after
  if (isShort || before === after)
    return { before: cut(before, max), after: cut(after, max), isWhole: isShort || before === after }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const around = Math.min(20, Math.floor(max / 6))
  const part = (text: string) => {
    const [from, to] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)]
    const inner = text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
    return `${from > 0 ? '…' : ''}${inner}${to < text.length ? '…' : ''}`
  }
  const [old, fresh] = [part(before), part(after)]
  const [first, second] = [cut(old, max), cut(fresh, max)]
  return { before: first, after: second, isWhole: first === old && second === fresh }
}

/** The value with the names of its objects in the model's order: theirs means nothing, and would look like a change. */
export function inOrderOf(model: Json | undefined, value: Json | undefined): Json | undefined {
  if (Array.isArray(value))
    return value.map((item: Json, index) => inOrderOf(Array.isArray(model) ? model[index] : undefined, item)!)
  if (!isObject(value) || isSealed(value) || !isObject(model)) return value
  const names = [...Object.keys(model).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)]
  return Object.fromEntries([...new Set(names)].map((name) => [name, inOrderOf(model[name], value[name])!]))
}
