/** The JSON Schema of a file of rule tests, for completion and checks in editors. Made from the schema that the reader uses. */
import * as z from 'zod/mini'
import { TestSchema } from './format.ts'

/** Draft 2020-12, of a whole file. */
export function ruleTestsJsonSchema(): { readonly [name: string]: unknown } {
  const { $schema: _, $defs = {}, ...test } = z.toJSONSchema(TestSchema, { io: 'input' }) as { [name: string]: unknown }
  const event = (test.properties as { event: object }).event
  Object.assign(event, { minProperties: 1, maxProperties: 1 })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tests of the automation rules of a Chatwoot account',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      $comment: { type: 'string' },
      tests: {
        type: 'object',
        description: 'Each by a sentence that says what it is about',
        additionalProperties: closed(test),
      },
    },
    required: ['tests'],
    additionalProperties: false,
    $defs,
  }
}

/** The reader refuses fields that it does not know. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const of = schema as { readonly [name: string]: unknown }
  // Free JSON, which refers to itself.
  if (String(of.$ref).startsWith('#/$defs/__schema')) return {}
  const inner = Object.fromEntries(
    Object.entries(of).map(([name, value]) => [name, name === 'enum' ? value : closed(value)]),
  )
  return of.properties === undefined ? inner : { ...inner, additionalProperties: false }
}
