/** The JSON Schema of a desired file, for completion and checks in editors. Made from the kinds' own schemas. */
import { kinds, writtenInside } from '../kinds/index.ts'
import { fieldSchema, type Schema } from './field-schema.ts'
import { Named, type NamesFor } from './named.ts'

const OURS: Schema = {
  $id: { type: 'integer', minimum: 1, description: 'Pins the live resource with this id' },
  $previously: { type: 'string', description: 'The earlier key of this resource' },
  $protect: { type: 'boolean', description: 'Forbids its deletion' },
  $ignore: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Paths left to the server, each with the reason',
  },
  $lint: {
    type: 'object',
    propertyNames: { pattern: '^L-[A-Z-]+$' },
    additionalProperties: { type: 'string', minLength: 1 },
    description: 'Codes of lint rules that are not reported here, each with the reason',
  },
  $unchecked: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description:
      'Paths at which a newer Chatwoot has values, or fields, that this version does not know, each with the reason',
  },
  $comment: { type: 'string', description: 'Shown in the plan' },
  $outputs: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Outputs of the action, each with a field of the server',
  },
}

/**
 * Draft 2020-12. Unknown fields are refused, as the reader refuses them. With the names of an account, places that refer to
 * another resource take no others.
 */
export function desiredJsonSchema(namesFor?: NamesFor): Schema {
  const named = namesFor === undefined ? null : new Named(namesFor)
  const sections = kinds.map((kind) => {
    const { properties, allOf = [], ...rest } = fieldSchema(kind)
    const all = [...(allOf as Schema[]), ...(named?.of(kind) ?? [])]
    const resource = {
      ...rest,
      ...(all.length === 0 ? {} : { allOf: all }),
      properties: { ...OURS, ...(withTexts({ ...properties, ...insideOf(kind.name) }) as Schema) },
      additionalProperties: false,
    }
    return [kind.name, { type: 'object', description: kind.words.about, additionalProperties: resource }]
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Desired configuration of a Chatwoot account',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      $account: { type: 'integer', minimum: 1, description: 'The number of the account' },
      $comment: { type: 'string' },
      $forget: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        description: 'Keys to stop managing without deleting',
      },
      ...Object.fromEntries(sections),
    },
    additionalProperties: false,
    $defs: {
      filled: { type: 'string', pattern: '\\$\\{(var|secret):[A-Z][A-Z0-9_]*\\}' },
      file: {
        type: 'object',
        properties: { $file: { type: 'string' } },
        required: ['$file'],
        additionalProperties: false,
      },
      ...named?.definitions,
    },
  }
}

/** What is declared by itself and may be written here. */
function insideOf(kind: string): Schema {
  return Object.fromEntries([...writtenInside(kind)].map(([field, its]) => [field, fieldSchema(its).properties[field]]))
}

/** Every text may also be a file, or hold a variable that only the run can fill in. */
function withTexts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withTexts)
  if (schema === null || typeof schema !== 'object') return schema
  const of = schema as Schema
  // Free JSON, which refers to itself in a place that is not in this document.
  if (String(of.$ref).startsWith('#/$defs/__schema')) return {}
  if (of.type === 'string' && of.const === undefined) {
    // What an editor shows beside a field holds for each of the three.
    const { title, description, ...text } = of
    const shown = description === undefined ? {} : { title, description }
    return { ...shown, anyOf: [text, { $ref: '#/$defs/filled' }, { $ref: '#/$defs/file' }] }
  }
  return Object.fromEntries(
    Object.entries(of).map(([name, inner]) => [name, name === 'enum' ? inner : withTexts(inner)]),
  )
}
