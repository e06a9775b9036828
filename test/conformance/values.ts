/** Other values for the fields of a kind, found by asking its schema. */
import { kinds } from '../../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import { type Shape, shapeOf } from '../../src/kinds/model/shape.ts'
import { namesByPlace } from '../../src/plan/match/each-reference.ts'
import { canonical } from '../../src/plan/model/canonical.ts'
import { isObject, valueAt } from '../../src/plan/model/paths.ts'
import { isEqual } from '../../src/redact/seal.ts'
import { other } from '../other.ts'

/** The example, and what the declaration adds to it. */
export const samplesOf = ({ example, samples }: Kind): Fields[] => [example, ...samples.more]

/** Every dotted path to a value that is no object. */
export function leavesOf(fields: Fields, before = ''): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    isObject(value) && Object.keys(value).length > 0 ? leavesOf(value, `${before}${name}.`) : [`${before}${name}`],
  )
}

/** Every dotted path of objects and lists that the schema has, down to the second level. */
export function containersOf(kind: Kind): string[] {
  const at = (shape: Shape, path: string, depth: number): string[] => {
    if (shape.type === 'list') return [path]
    if (shape.type !== 'object' || depth > 2) return shape.type === 'leaf' && shape.isFree ? [path] : []
    const inner = Object.entries(shape.fields).flatMap(([name, its]) =>
      at(its, path === '' ? name : `${path}.${name}`, depth + 1),
    )
    return path === '' ? inner : [path, ...inner]
  }
  return at(shapeOf(kind.schema), '', 0)
}

export const isList = (kind: Kind, path: string): boolean =>
  path
    .split('.')
    .reduce<Shape | undefined>(
      (shape, name) => (shape?.type === 'object' ? shape.fields[name] : undefined),
      shapeOf(kind.schema),
    )?.type === 'list'

/** The same with another value at the path, or without it. */
export function withAt(fields: Fields, path: string, value: Json | undefined): Fields {
  const [name, ...rest] = path.split('.') as [string, ...string[]]
  const { [name]: inner, ...others } = fields
  if (rest.length > 0) return { ...fields, [name]: withAt(isObject(inner!) ? inner : {}, rest.join('.'), value) }
  return value === undefined ? others : { ...fields, [name]: value }
}

/** The same with a value at the path that means something else and that the schema takes; null when none is found. */
export function another(kind: Kind, fields: Fields, path: string): Fields | null {
  const was = valueAt(fields, path)!
  const words = typeof was === 'string' ? [`${was}-2`, `${was}2`, `2${was}`, ...wordsIn(kind), ...elsewhere(path)] : []
  const { naturalKey, nameField } = kind.identity
  // Of some only those values can be that stand elsewhere.
  const isListed = kind.limits.listedBy.some(({ at }) => at === path)
  const isBeside = isListed || (path !== nameField && naturalKey.includes(path))
  const shown = isBeside ? samplesOf(kind).flatMap((sample) => valueAt(sample, path) ?? []) : []
  const before = canonical(kind, fields)
  return (
    [...(isListed ? shown : []), other(was) as Json, ...words, ...shown]
      .map((value) => withAt(fields, path, value))
      .find((one) => kind.schema.safeParse(one).success && !isEqual(canonical(kind, one), before)) ?? null
  )
}

/** Texts of a field of that name, of whatever kind. */
const elsewhere = (path: string): string[] =>
  kinds.flatMap((kind) =>
    samplesOf(kind).flatMap((sample) => {
      const value = sample[path]
      return typeof value === 'string' ? [value] : []
    }),
  )

/** Every word that the schema takes somewhere. */
function wordsIn({ schema }: Kind): string[] {
  const found = new Set<string>()
  const look = (one: { _zod: { def: { [name: string]: unknown } } }): void => {
    const { def } = one._zod
    for (const word of Object.values((def.entries ?? {}) as object)) found.add(String(word))
    const inside = [
      def.innerType,
      def.element,
      ...Object.values({ ...(def.shape as object), ...(def.options as object) }),
    ]
    for (const inner of inside) if (inner !== undefined) look(inner as typeof one)
  }
  look(schema as never)
  return [...found]
}

/** Other spellings that people or servers use: the server says by what it stores whether they are the same. */
export function spellings(value: Json): Json[] {
  if (Array.isArray(value)) return value.length > 1 ? [value.toReversed(), [...value, value[0]!]] : []
  if (typeof value !== 'string') return []
  return [value.toUpperCase(), ` ${value} `, `${value}é`.normalize('NFD'), `${value}É`]
}

/** Every value inside that is no object and no list, with the names that lead to it. */
export function* valuesIn(value: Json, names: readonly string[] = []): Generator<readonly [Json, readonly string[]]> {
  if (Array.isArray(value)) for (const item of value as Json[]) yield* valuesIn(item, names)
  else if (isObject(value)) for (const [name, inner] of Object.entries(value)) yield* valuesIn(inner, [...names, name])
  else yield [value, names]
}

/** Whether something at the path refers to another resource. */
export const refersAt = (kind: Kind, fields: Fields, path: string): boolean =>
  [...namesByPlace(kind, fields).keys()].some((place) => place.startsWith(path))

/** Whether the value there says of what shape the object around it is. */
function tellsShape(kind: Kind, path: string): boolean {
  const [name, inner, ...rest] = path.split('.')
  const whole = shapeOf(kind.schema)
  const shape = whole.type === 'object' ? whole.fields[name!] : undefined
  return rest.length === 0 && shape?.type === 'choice' && shape.by === inner
}

/** The same with every value changed but those at these paths. */
export const changedBut = (kind: Kind, fields: Fields, paths: readonly string[]): Fields =>
  leavesOf(fields)
    .filter((path) => !paths.includes(path) && !refersAt(kind, fields, path) && !tellsShape(kind, path))
    .reduce((all, path) => another(kind, all, path) ?? all, fields)
