/** The texts in a value of JSON, each made another. */
import type { Json } from '../kinds/model/kind.ts'
import { LongInteger } from '../kinds/model/long-integer.ts'
import { mapItems, mapValues } from '../kinds/model/same.ts'
import { Sealed } from '../kinds/model/sealed.ts'

type To = (text: string) => string

/** Names included, which become `toName(name)`. */
export function mapTexts<Value>(value: Value, to: To, toName: To = to): Value {
  if (typeof value === 'string') return to(value) as Value
  if (Array.isArray(value)) return mapItems(value, (item: unknown) => mapTexts(item, to, toName)) as Value
  if (typeof value !== 'object' || value === null || value instanceof LongInteger) return value
  if (value instanceof Sealed) return new Sealed(to(value.$secret), value.fingerprint) as Value
  return mapValues(value, (inner: unknown) => mapTexts(inner, to, toName), toName)
}

/** Undefined for what is no JSON. */
export function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
