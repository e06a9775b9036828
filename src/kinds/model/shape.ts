/** The bare structure of a schema: which fields it names, and where it stops looking. */
import type * as z from 'zod/mini'
import { type Descriptions, descriptionsOf } from './descriptions.ts'
import { own } from './paths.ts'

export type Shape =
  | { readonly type: 'object'; readonly fields: { readonly [name: string]: Shape }; readonly says: Descriptions }
  | { readonly type: 'list'; readonly item: Shape }
  /** One of several objects, told apart by a field. */
  | { readonly type: 'choice'; readonly by: string; readonly options: { readonly [value: string]: Shape } }
  /** A plain value, or free JSON that is taken whole. `blank`: a text or boolean that may be null, which means nothing. */
  | { readonly type: 'leaf'; readonly blank?: 'text' | 'boolean'; readonly isNumber?: true; readonly isFree?: true }

const FREE = ['lazy', 'record']

type Def = {
  type: string
  innerType?: Schema
  element?: Schema
  shape?: { [name: string]: Schema }
  discriminator?: string
  options?: Schema[]
  values?: unknown[]
}
type Schema = { _zod: { def: Def } }

const known = new WeakMap<object, Shape>()

export function shapeOf(schema: z.core.$ZodType): Shape {
  const found = known.get(schema)
  if (found !== undefined) return found
  const shape = read(schema as unknown as Schema)
  known.set(schema, shape)
  return shape
}

function read(schema: Schema): Shape {
  const { def } = schema._zod
  if (def.innerType !== undefined) {
    const inner = read(def.innerType)
    const base = def.innerType._zod.def.type
    const isBlank = def.type === 'nullable' && (base === 'string' || base === 'boolean')
    return isBlank ? { type: 'leaf', blank: base === 'string' ? 'text' : 'boolean' } : inner
  }
  if (def.type === 'object')
    return { type: 'object', fields: mapValues(def.shape!, read), says: descriptionsOf(schema as never) }
  if (def.type === 'array') return { type: 'list', item: read(def.element!) }
  if (def.discriminator !== undefined) {
    const by = def.discriminator
    const options = def.options!.map(
      (option) => [String(option._zod.def.shape![by]!._zod.def.values![0]), read(option)] as const,
    )
    return { type: 'choice', by, options: Object.fromEntries(options) }
  }
  if (def.type === 'number') return { type: 'leaf', isNumber: true }
  return FREE.includes(def.type) ? { type: 'leaf', isFree: true } : { type: 'leaf' }
}

/** The shape that applies to a value: of a choice, the option its own field names, if there is such an option. */
export function shapeFor(shape: Shape, value: unknown): Shape {
  if (shape.type !== 'choice') return shape
  const named = (value as { [key: string]: unknown } | null)?.[shape.by]
  // An object has no text of its own for certain: {"toString": null}.
  const option = typeof named === 'object' ? undefined : own(shape.options, String(named))
  return option !== undefined ? option : { type: 'object', fields: { [shape.by]: { type: 'leaf' } }, says: {} }
}

function mapValues<From, To>(of: { [name: string]: From }, to: (value: From) => To): { [name: string]: To } {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]))
}
