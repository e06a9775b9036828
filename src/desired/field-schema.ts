/** The JSON Schema of the fields of a kind, each with what it is called and what it is for. */
import * as z from 'zod/mini'
import { labelOf, sentenceOf } from '../kinds/model/descriptions.ts'
import type { Kind } from '../kinds/model/kind.ts'
import { type Shape, shapeOf } from '../kinds/model/shape.ts'

export type Schema = { readonly [name: string]: unknown }
export type ObjectSchema = Schema & { readonly properties: { readonly [field: string]: Schema } }

/** People write where a file lies, and the reader puts what it holds in its place. */
const FILE_OR_NONE: Schema = { anyOf: [{ $ref: '#/$defs/file' }, { type: 'null' }] }

export function fieldSchema(kind: Kind): ObjectSchema {
  const { $schema: _, $defs: __, ...schema } = z.toJSONSchema(kind.schema, { io: 'input' }) as ObjectSchema
  const files = Object.keys(kind.requests.files).map((field) => [field, FILE_OR_NONE])
  const properties = { ...schema.properties, ...Object.fromEntries(files) }
  return withDescriptions({ ...schema, properties }, shapeOf(kind.schema)) as ObjectSchema
}

function withDescriptions(schema: Schema, shape: Shape): Schema {
  const { anyOf, oneOf, items, properties } = schema as { [name: string]: Schema & Schema[] }
  // A value that may be null is one of two.
  if (anyOf !== undefined && shape.type !== 'choice')
    return { ...schema, anyOf: anyOf.map((one) => withDescriptions(one, shape)) }
  if (shape.type === 'choice') {
    const options = Object.values(shape.options)
    const name = oneOf === undefined ? 'anyOf' : 'oneOf'
    return { ...schema, [name]: (oneOf ?? anyOf)!.map((one, index) => withDescriptions(one, options[index]!)) }
  }
  if (shape.type === 'list' && items !== undefined) return { ...schema, items: withDescriptions(items, shape.item) }
  if (shape.type !== 'object' || properties === undefined) return schema
  const described = Object.entries(properties).map(([name, inner]) => {
    const said = shape.says[name]
    const titled = said === undefined ? {} : { title: labelOf(name, said), description: sentenceOf(said) }
    return [name, { ...titled, ...withDescriptions(inner as Schema, shape.fields[name]!) }] as const
  })
  return { ...schema, properties: Object.fromEntries(described) }
}
