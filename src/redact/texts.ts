/** Texts inside JSON. */
import type { Json } from '../kinds/model/json.ts'
import { LongInteger } from '../kinds/model/long-integer.ts'
import { Sealed } from '../kinds/model/sealed.ts'

/** Every text in JSON, names included, made another. */
export function mapTexts<Value>(value: Value, to: (text: string) => string): Value {
  if (typeof value === 'string') return to(value) as Value
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, to)) as Value
  if (typeof value !== 'object' || value === null || value instanceof LongInteger) return value
  if (value instanceof Sealed) return new Sealed(to(value.$secret), value.fingerprint) as Value
  const entries = Object.entries(value).map(([name, inner]) => [to(name), mapTexts(inner as unknown, to)])
  return Object.fromEntries(entries) as Value
}

/** What the text says as JSON, if it is that. */
export function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
