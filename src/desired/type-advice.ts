/** What to do about a value of the wrong type: where a mark around it makes it right, which mark. */
import type * as z from 'zod/mini'
import type { Fields, Json } from '../kinds/model/kind.ts'
import { type Shape, shapeFor, shapeOf } from '../kinds/model/shape.ts'
import { isObject } from '../plan/model/paths.ts'

/** Longer values are not repeated: the place says which one it is. */
const LONGEST = 60

export interface Mistyped {
  /** As zod names it. */
  readonly expected: string
  /** The same in our words. */
  readonly what: string
  readonly value: Json
  /** What a list holds, null for anything else. */
  readonly item: Shape | null
  readonly isSecret: boolean
}

/** Of a secret nothing is told that depends on its value. */
export function typeAdvice({ expected, what, value, item, isSecret }: Mistyped): string {
  const bare = isSecret ? null : (inQuotes(expected, value) ?? withoutQuotes(expected, value))
  const right = bare ?? inBrackets(item, value)
  if (right === null) return `Write ${what}.`
  const [advice, corrected] = right
  const text = JSON.stringify(corrected)
  return isSecret || text.length > LONGEST ? `${advice}.` : `${advice}: ${text}.`
}

type Right = readonly [advice: string, corrected: Json] | null

function inQuotes(expected: string, value: Json): Right {
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  return expected === 'string' && isBare ? ['Put it into quotes', String(value)] : null
}

/** Only around what is right without them: `"true"` is, `"yes"` is not. */
function withoutQuotes(expected: string, value: Json): Right {
  if (typeof value !== 'string') return null
  const isSwitch = expected === 'boolean' && /^(true|false)$/.test(value)
  const isNumber =
    (expected === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value)) ||
    (expected === 'int' && /^-?(0|[1-9]\d*)$/.test(value))
  return isSwitch || isNumber ? ['Take the quotes away', JSON.parse(value)] : null
}

/** A single entry where a list is meant. */
function inBrackets(item: Shape | null, value: Json): Right {
  if (item === null || value === null || isObject(value) !== (item.type === 'object' || item.type === 'choice'))
    return null
  return ['Put it into brackets', [value]]
}

/** What the list at a path holds; null where no list is meant. */
export function itemAt(schema: z.core.$ZodType, fields: Fields, path: readonly PropertyKey[]): Shape | null {
  let [shape, value]: [Shape | undefined, unknown] = [shapeOf(schema), fields]
  for (const step of path) {
    const of: Shape | undefined = shape && shapeFor(shape, value)
    shape = of?.type === 'list' ? of.item : of?.type === 'object' ? of.fields[String(step)] : undefined
    value = (value as { [key: PropertyKey]: unknown } | undefined)?.[step]
  }
  return shape?.type === 'list' ? shape.item : null
}
