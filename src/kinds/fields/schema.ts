/** The atoms of the kinds' schemas, with Chatwoot's own limits (seen on 4.15.1). */
import * as z from 'zod/mini'
import { type Descriptions, described } from '../model/descriptions.ts'
import { isFileContent } from '../model/file.ts'

/** Every field optional: what is left out is not managed. `says` is what each is for. */
export function fields<Shape extends z.core.$ZodShape>(
  shape: Shape,
  says?: Descriptions<keyof Shape & string>,
): z.ZodMiniObject {
  const schema = z.partial(z.object(shape)) as unknown as z.ZodMiniObject
  return says === undefined ? schema : described(schema, says)
}

/** A `string` column holds 255 characters, a `text` column 20,000. */
export const line = upTo(255)
export const text = upTo(20_000)

/** Chatwoot and JSON Schema count a character outside the basic plane once, `maxLength` of zod twice. */
export function upTo(maximum: number, schema: z.ZodMiniString = z.string()): z.ZodMiniString {
  const isShort = z.check<string>(({ value, issues }) => {
    if (value.length > maximum && [...value].length > maximum)
      issues.push({ code: 'too_big', origin: 'string', maximum, input: value, path: [], continue: true })
  })
  return schema.check(isShort).register(z.globalRegistry, { maxLength: maximum })
}

/** A text without which Chatwoot refuses the resource; spaces alone do not count. */
export const nonBlank = line.check(z.regex(/\S/, 'must not be blank'))
export const nonBlankText = text.check(z.regex(/\S/, 'must not be blank'))
export const bool = z.boolean()
export const count = z.int().check(z.minimum(0))
export const nullable = z.nullable
export const list = z.array
export const oneOf = z.enum
/** The key of another resource, or the natural key of one that is not declared. */
export const reference = z.string().check(z.minLength(1))
/** Free JSON that Chatwoot stores as it is. Compared and sent whole. */
export const anything = z.json()
/** A plain value: Chatwoot passes over a list that holds anything else. */
export const scalar = z.union([z.string(), z.number(), z.boolean()])
/** A file: what it holds, read from the `{"$file": …}` that people write. Compared and sent whole. */
export const file = z.record(z.string(), z.json()).check(z.refine(isFileContent, 'is no file'))
export const freeObject = z.record(z.string(), z.json())
