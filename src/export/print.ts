/** Values as JSON text, the way people write it: short things on one line, long ones field by field. */
import type { Fields, Json } from '../kinds/model/kind.ts'
import { isObject } from '../plan/model/paths.ts'

/** A longer line is broken up; the items of a list may be wider, as lines of a table. */
const WIDTH = 120
const WIDTH_OF_ITEM = 170

export interface Layout {
  /** What the line begins with on which the value stands. */
  readonly indent: string
  readonly unit: string
  /** How much of that line is written already. */
  readonly column: number
  /** Levels that are broken up however short they are. */
  readonly open?: number
  readonly isItem?: boolean
}

export function printed(value: Json, layout: Layout): string {
  const { indent, unit, column, open = 0, isItem = false } = layout
  const width = isItem && isObject(value) && Object.values<Json>(value).every(isPlain) ? WIDTH_OF_ITEM : WIDTH
  const line = onOneLine(value)
  if (isPlain(value) || line === '{}' || line === '[]' || (open === 0 && column + line.length <= width)) return line
  const inner = `${indent}${unit}`
  const below = (before: string, item: Json) =>
    `${inner}${before}${printed(item, { indent: inner, unit, column: inner.length + before.length, open: Math.max(0, open - 1), isItem: before === '' })}`
  const [begin, end, lines] = Array.isArray(value)
    ? ['[', ']', value.map((item: Json) => below('', item))]
    : ['{', '}', Object.entries(value as Fields).map(([name, item]) => below(`${JSON.stringify(name)}: `, item))]
  return `${begin}\n${lines.join(',\n')}\n${indent}${end}`
}

function isPlain(value: Json): boolean {
  return !Array.isArray(value) && !isObject(value)
}

export function onOneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${onOneLine(inner)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
