/** The atoms of the kinds' schemas, with Chatwoot's own limits (seen on 4.15.1). */
import * as z from 'zod/mini'

/** Every field optional: what is left out is not managed. */
export function fields<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject {
  return z.partial(z.object(shape)) as unknown as z.ZodMiniObject
}

/** A `string` column holds 255 characters, a `text` column 20,000. */
export const line = z.string().check(z.maxLength(255))
export const text = z.string().check(z.maxLength(20_000))
/** A text without which Chatwoot refuses the resource; spaces alone do not count. */
export const nonBlank = line.check(z.regex(/\S/, 'must not be blank'))
export const bool = z.boolean()
export const count = z.int().check(z.minimum(0))
export const nullable = z.nullable
export const list = z.array
export const oneOf = z.enum
/** The key of another resource, or the natural key of one that is not declared. */
export const reference = z.string().check(z.minLength(1))
/** Free JSON that Chatwoot stores as it is. Compared and sent whole. */
export const anything = z.json()
export const freeObject = z.record(z.string(), z.json())
