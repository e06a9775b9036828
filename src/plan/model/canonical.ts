/** The one form in which desired, applied and live are compared, and the way back to what is sent. */
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import { mapItems, mapValues } from '../../kinds/model/same.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { type Shape, shapeFor, shapeOf } from '../../kinds/model/shape.ts'
import { isObject, own, valueAt } from './paths.ts'

/**
 * Keeps what the kind's schema names, and fields that somebody has named; whatever else the server sent, credentials
 * included, goes no further.
 */
export function project(kind: Kind, raw: Fields, also: Iterable<string> = []): Fields {
  const named = [...also].filter((name) => Object.hasOwn(raw, name))
  return {
    ...Object.fromEntries(named.map((name) => [name, raw[name]!])),
    ...(keep(shapeOf(kind.schema), raw) as Fields),
  }
}

function keep(shape: Shape, value: Json): Json {
  const of = shapeFor(shape, value)
  if (of.type === 'list') return Array.isArray(value) ? value.map((item: Json) => keep(of.item, item)) : value
  if (of.type !== 'object' || !isObject(value)) return value
  const named = Object.keys(of.fields).filter((name) => Object.hasOwn(value, name))
  return Object.fromEntries(named.map((name) => [name, keep(of.fields[name]!, value[name]!)]))
}

export function canonical(kind: Kind, fields: Fields): Fields {
  const shape = shapeOf(kind.schema)
  return mapValues(fields, (value: Json, name) => {
    if (isSealed(value)) return value
    const plain = simplest(partOf(shape, name), isName(kind, name) ? composed(value) : value)
    const form = own(kind.comparison.canonical, name)
    return form === undefined ? plain : form(plain)
  })
}

/**
 * What every kind has in common: "" and null in a text that may be null, and false and null in a boolean, are one nothing;
 * and a null inside a list never arrives (Rails takes it out of every list, seen on 4.15.1).
 */
function simplest(shape: Shape, value: Json): Json {
  if (isSealed(value)) return value
  if (typeof value === 'string') return shape.type === 'leaf' && shape.blank === 'text' && value === '' ? null : value
  if (value === null) return shape.type === 'leaf' && shape.blank === 'boolean' ? false : null
  const of = shapeFor(shape, value)
  if (Array.isArray(value)) {
    const items: readonly Json[] = value.includes(null) ? value.filter((item) => item !== null) : value
    return mapItems(items, (item) => simplest(of.type === 'list' ? of.item : ANYTHING, item))
  }
  return isObject(value) ? mapValues(value, (inner: Json, name) => simplest(partOf(of, name), inner)) : value
}

/** Whether others, people or references, tell a resource by this field. */
export function isName(kind: Kind, field: string): boolean {
  return field === kind.identity.nameField || field === kind.identity.referredBy
}

/** Names that look the same are the same: letters and their accents in one (NFC), as most keyboards write them. */
export function composed(value: Json): Json {
  return typeof value === 'string' ? value.normalize() : value
}

const ANYTHING: Shape = { type: 'leaf' }

function partOf(shape: Shape, name: string): Shape {
  return shape.type === 'object' ? (own(shape.fields, name) ?? ANYTHING) : ANYTHING
}

/**
 * The units of comparison by path: an object the schema describes is compared field by field, a keyed list item by item,
 * anything else (a plain value, another list, free JSON, and an object or list with nothing in it) as a whole.
 */
export function unitsOf(kind: Kind, fields: Fields): Map<string, Json> {
  const units = new Map<string, Json>()
  mapUnits(kind, fields, (path, value) => {
    units.set(path, value)
    return value
  })
  return units
}

/**
 * What stands where another side has a unit: the unit of that path, or, where the other side has an empty object or list,
 * all that this one holds there.
 */
export function unitIn(kind: Kind, fields: Fields): (path: string) => Json | undefined {
  const units = unitsOf(kind, fields)
  return (path) => (units.has(path) ? units.get(path) : valueAt(fields, path))
}

/** An object or a list with nothing in it. */
export function isEmptied(value: Json | undefined): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}

/** Replaces every unit; undefined takes it out, and what holds nothing else goes with it. */
export function mapUnits(kind: Kind, fields: Fields, to: (path: string, value: Json) => Json | undefined): Fields {
  const walk = (shape: Shape, value: Json, path: string, keyedBy: string | undefined): Json | undefined => {
    const of = shapeFor(shape, value)
    if (of.type === 'object' && isObject(value)) {
      const inner = Object.entries(value).map(([name, one]): [string, Json | undefined] => [
        name,
        walk(
          own(of.fields, name) ?? { type: 'leaf' },
          one,
          path === '' ? name : `${path}.${name}`,
          own(kind.comparison.keyed, name),
        ),
      ])
      const kept = inner.filter((entry): entry is [string, Json] => entry[1] !== undefined)
      if (inner.length === 0 && path !== '') return to(path, value)
      return kept.length === 0 && inner.length > 0 ? undefined : Object.fromEntries(kept)
    }
    if (of.type === 'list' && keyedBy !== undefined && Array.isArray(value) && value.length > 0) {
      const items = (value as Fields[]).flatMap((item) => {
        const kept = walk(of.item, item, `${path}[${keyedBy}=${String(item[keyedBy])}]`, undefined) as
          | Fields
          | undefined
        return kept === undefined ? [] : [{ [keyedBy]: item[keyedBy]!, ...kept }]
      })
      return items.length === 0 ? undefined : items
    }
    return to(path, value)
  }
  return (walk(shapeOf(kind.schema), fields, '', undefined) ?? {}) as Fields
}

/**
 * What an update sends: every field in which something changes, whole, because Chatwoot replaces JSON columns as they
 * come; what the files do not manage inside it is taken from live. Of a `partial` field and of a keyed list only what
 * changes is sent. What the kind carries along goes with it, as live has it.
 */
export function sendOf(kind: Kind, desired: Fields, live: Fields, changed: readonly string[]): Fields {
  const isChanged = (path: string) =>
    changed.some((unit) => unit === path || unit.startsWith(`${path}.`) || unit.startsWith(`${path}[`))
  const names = Object.keys(desired).filter(isChanged)
  const sent = names.map((name): [string, Json] => {
    const [ours, theirs] = [desired[name]!, own(live, name) ?? null]
    if (kind.requests.partial.includes(name) && isObject(ours)) {
      const shape = partOf(shapeOf(kind.schema), name)
      const parts = Object.entries(ours).filter(([inner]) => isChanged(`${name}.${inner}`))
      const beside = isObject(theirs) ? theirs : {}
      return [
        name,
        Object.fromEntries(
          parts.map(([inner, value]) => [
            inner,
            overlay(shapeFor(shape, ours), inner, value, own(beside, inner) ?? null),
          ]),
        ),
      ]
    }
    const keyedBy = own(kind.comparison.keyed, name)
    if (keyedBy === undefined) return [name, overlay(shapeOf(kind.schema), name, ours, theirs)]
    const items = (ours as Fields[]).filter((item) => isChanged(`${name}[${keyedBy}=${String(item[keyedBy])}]`))
    return [
      name,
      items.map((item) => ({
        ...(Array.isArray(theirs) ? (theirs as Fields[]).find((other) => other[keyedBy] === item[keyedBy]) : {}),
        ...item,
      })),
    ]
  })
  return { ...carriedIn(kind, live), ...Object.fromEntries(sent) }
}

function carriedIn(kind: Kind, fields: Fields): Fields {
  return Object.fromEntries(
    kind.requests.carried.flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name]!]] : [])),
  )
}

function overlay(shape: Shape, name: string, ours: Json, theirs: Json): Json {
  const of = shape.type === 'object' ? shapeFor(own(shape.fields, name) ?? { type: 'leaf' }, ours) : shape
  if (of.type !== 'object' || !isObject(ours) || !isObject(theirs) || Object.keys(ours).length === 0) return ours
  const merged = Object.entries(ours).map(([inner, value]) => [
    inner,
    overlay(of, inner, value, own(theirs, inner) ?? null),
  ])
  return { ...theirs, ...Object.fromEntries(merged) }
}

/** Fields that hold what people call one: first the name, then all that tells it from others. */
export function namesOf({ identity: { nameField, naturalKey } }: Kind): string[] {
  return nameField === null ? [...naturalKey] : [nameField, ...naturalKey]
}

/** The value of the field that says its name, where the kind has one. */
export function nameIn({ identity: { nameField } }: Kind, fields: Fields): Json | undefined {
  return nameField === null ? undefined : fields[nameField]
}

/** What people call it; a name that is a secret is not told. */
export function titleOf(kind: Kind, fields: Fields, key: string): string {
  const name = nameIn(kind, fields)
  return typeof name === 'string' && name !== '' ? name : key
}
