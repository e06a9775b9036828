/**
 * What is said of the fields of an object. It is kept for the object and not for the schema of each field, because fields
 * share those, and copying one for its text would cost more than all the texts.
 */
import * as z from 'zod/mini'

/**
 * One sentence: what the field does for customers or agents, with its unit and its default. Before it what to call the
 * field where people read of it, unless that is its name.
 */
export type Said = string | readonly [label: string, sentence: string]

export type Descriptions<Field extends string = string> = { readonly [field in Field]: Said }

const registry = z.registry<{ readonly of: Descriptions }>()

/** Says what the fields of an object are for; returns the same schema. */
export function described<Schema extends z.core.$ZodObject>(
  schema: Schema,
  of: Descriptions<keyof Schema['_zod']['def']['shape'] & string>,
): Schema {
  registry.add(schema, { of })
  return schema
}

/** What is said of the fields of that object; a schema with further checks has what the one without them has. */
export function descriptionsOf(schema: z.core.$ZodType): Descriptions {
  return registry.get(schema)?.of ?? {}
}

/** `greeting_message` is called "greeting message" where nothing else is said. */
export function labelOf(field: string, said: Said | undefined): string {
  return said === undefined || typeof said === 'string' ? field.replaceAll('_', ' ') : said[0]
}

export function sentenceOf(said: Said): string {
  return typeof said === 'string' ? said : said[1]
}
