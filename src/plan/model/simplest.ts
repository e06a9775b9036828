/** What means the same for every kind, whatever its declaration says besides. */
import type { Json } from '../../kinds/model/json.ts'
import { mapItems, mapValues } from '../../kinds/model/same.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { type Shape, shapeFor } from '../../kinds/model/shape.ts'
import { isObject, own } from './paths.ts'

/**
 * "" and null in a text that may be null, and false and null in a boolean, are one nothing; a number is one as text, too,
 * as forms of the dashboard leave it where the server keeps any type (`"0.5"`, seen on 4.15.1); and a null inside a list
 * never arrives (Rails takes it out of every list, seen on 4.15.1).
 */
export function simplest(shape: Shape, value: Json): Json {
  if (isSealed(value)) return value
  if (typeof value === 'string') return simplestText(shape, value)
  if (value === null) return shape.type === 'leaf' && shape.blank === 'boolean' ? false : null
  const of = shapeFor(shape, value)
  if (Array.isArray(value)) {
    const items: readonly Json[] = value.includes(null) ? value.filter((item) => item !== null) : value
    return mapItems(items, (item) => simplest(of.type === 'list' ? of.item : ANYTHING, item))
  }
  return isObject(value) ? mapValues(value, (inner: Json, name) => simplest(partOf(of, name), inner)) : value
}

function simplestText(shape: Shape, value: string): Json {
  if (shape.type !== 'leaf') return value
  if (shape.blank === 'text' && value === '') return null
  return shape.isNumber && /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : value
}

const ANYTHING: Shape = { type: 'leaf' }

/** The shape of a field. */
export function partOf(shape: Shape, name: string): Shape {
  return shape.type === 'object' ? (own(shape.fields, name) ?? ANYTHING) : ANYTHING
}
