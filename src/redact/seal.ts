/**
 * Secrets in the plan. A text that holds one is kept as written in the files plus a salted fingerprint of its value; a
 * live text at the same place becomes a fingerprint too, so that the two can be compared and neither can be shown.
 */
import { createHmac } from 'node:crypto'
import type { Json } from '../kinds/model/kind.ts'
import { LongInteger } from '../kinds/model/long-integer.ts'
import { mapItems, mapValues } from '../kinds/model/same.ts'
import { isSealed, Sealed } from '../kinds/model/sealed.ts'
import { isObject, own } from '../plan/model/paths.ts'

export type Fingerprint = (value: string) => string
/** Puts the values of secrets into a text that names them. */
export type Reveal = (text: string) => string

export function fingerprintWith(salt: string): Fingerprint {
  return (value) => createHmac('sha256', salt).update(value).digest('hex').slice(0, 32)
}

export function hasSealed(value: Json | undefined): boolean {
  if (isSealed(value)) return true
  if (Array.isArray(value)) return value.some(hasSealed)
  return isObject(value) && Object.values(value).some(hasSealed)
}

/** Gives every sealed text of the files its fingerprint; what comes from a receipt has one and keeps it. */
export function seal(value: Json, reveal: Reveal, fingerprint: Fingerprint): Json {
  return mapSealed(value, (sealed) =>
    sealed.fingerprint === undefined ? new Sealed(sealed.$secret, fingerprint(reveal(sealed.$secret))) : sealed,
  )
}

/** Gives every sealed text the fingerprint of what is written, its secrets by their names: for whoever has no values. */
export function sealAsWritten(value: Json, fingerprint: Fingerprint): Json {
  return mapSealed(value, ({ $secret }) => new Sealed($secret, fingerprint($secret)))
}

/** Puts the secrets back, at the last moment before a request is sent. */
export function unseal(value: Json, reveal: Reveal): Json {
  return mapSealed(value, ({ $secret }) => reveal($secret))
}

function mapSealed(value: Json, to: (sealed: Sealed) => Json): Json {
  if (isSealed(value)) return to(value)
  if (Array.isArray(value)) return mapItems(value as readonly Json[], (item) => mapSealed(item, to))
  return isObject(value) ? mapValues(value, (inner: Json) => mapSealed(inner, to)) : value
}

/**
 * Seals a value the way a model of it is sealed. Where the model holds a secret anywhere, every text of the value that
 * the model does not repeat openly in the same place is sealed: a list may have been reordered, and an old secret looks
 * like any text.
 */
export function sealLike(model: Json | undefined, value: Json | undefined, fingerprint: Fingerprint): Json | undefined {
  return value === undefined || !hasSealed(model) ? value : sealTexts(model, value, fingerprint)
}

function sealTexts(model: Json | undefined, value: Json, fingerprint: Fingerprint): Json {
  if (typeof value === 'string') return value === model ? value : new Sealed('', fingerprint(value))
  if (Array.isArray(value))
    return value.map((item: Json, index) =>
      sealTexts(Array.isArray(model) ? model[index] : undefined, item, fingerprint),
    )
  if (!isObject(value)) return value
  const inside = isObject(model) ? model : {}
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, sealTexts(own(inside, name), inner, fingerprint)]),
  )
}

/**
 * Structural equality. The order of an object's keys means nothing (PostgreSQL's jsonb does not keep it), and sealed
 * texts are equal when their fingerprints are.
 */
export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (a instanceof LongInteger) return b instanceof LongInteger && a.digits === b.digits
  if (isSealed(a) && isSealed(b))
    return a.fingerprint === b.fingerprint && (a.fingerprint !== undefined || a.$secret === b.$secret)
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item: Json, index) => isEqual(item, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]))
  )
}
