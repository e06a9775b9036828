/**
 * Sealed texts as JSON and back, for what is kept outside of the program: ledger, receipts and the plan file.
 *
 * A sealed text is written as `{"$secret": …, "fingerprint": …}`. Free JSON from outside may look the same, so there a
 * name such as `$secret` gets one more `$`, which reading takes off again. Long integers stand there digit by digit.
 */
import type { Json } from '../../kinds/model/kind.ts'
import { LongInteger } from '../../kinds/model/long-integer.ts'
import { mapItems, mapValues } from '../../kinds/model/same.ts'
import { Sealed } from '../../kinds/model/sealed.ts'

const MARK = /^\$+secret$/
const ESCAPED = /^\$\$+secret$/

/** The same as plain JSON. What is undefined stays so, and `JSON.stringify` leaves it out. */
export function encoded(value: unknown): unknown {
  if (Array.isArray(value)) return mapItems(value, encoded)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Sealed) return { ...value }
  if (value instanceof LongInteger) return value
  return mapValues(value, encoded, (name) => (MARK.test(name) ? `$${name}` : name))
}

/** The way back. Ledgers of the first releases hold nothing escaped: what looks sealed in them was. */
export function decoded(value: Json): Json {
  if (Array.isArray(value)) return mapItems(value as readonly Json[], decoded)
  if (typeof value !== 'object' || value === null || value instanceof LongInteger) return value
  const { $secret, fingerprint } = value as { readonly [name: string]: Json }
  if (typeof $secret === 'string' && typeof fingerprint === 'string' && Object.keys(value).length === 2)
    return new Sealed($secret, fingerprint)
  return mapValues(value, decoded, (name) => (ESCAPED.test(name) ? name.slice(1) : name))
}
