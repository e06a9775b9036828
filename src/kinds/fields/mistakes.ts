/** Rules that a type cannot say: over several fields, or over a value that only another field gives its meaning. */
import * as z from 'zod/mini'

/** What is wrong in one place of a value. */
export interface Said {
  /** Where, from the value that is looked at. */
  readonly at: readonly (string | number)[]
  /** The rest of a sentence that begins with the name of the place; begins with "must", "has" or "is". */
  readonly says: string
  /** What to do; without it, that the value is to be corrected. */
  readonly help?: string
  /** What the value is most likely to mean, or the values of which the nearest one is. */
  readonly guess?: string
  readonly near?: readonly string[]
}

/** The same, or that the value has to be one of a few, or that a list is missing. */
export type Mistake =
  | Said
  | { readonly at: Said['at']; readonly oneOf: readonly string[] }
  | { readonly at: Said['at']; readonly isMissing: true }

/** A check for a schema that adds every mistake that is found; the checks around it run all the same. */
export function without<Value>(find: (value: Value) => readonly Mistake[]): z.core.$ZodCheck<Value> {
  return z.check<Value>(({ value, issues }) => {
    for (const mistake of find(value)) issues.push({ ...issueOf(mistake), path: [...mistake.at], continue: true })
  })
}

function issueOf(mistake: Mistake): z.core.$ZodRawIssue {
  if ('oneOf' in mistake)
    return { code: 'invalid_value', values: [...mistake.oneOf], message: 'is no value Chatwoot knows', input: null }
  if ('isMissing' in mistake) return { code: 'invalid_type', expected: 'array', input: undefined }
  const { says, help, guess, near } = mistake
  return { code: 'custom', message: says, params: { help, guess, near }, input: null }
}

/** A plain value as text; of an object or a list, which may hold anything (a `toString` of null), none. */
export function plainText(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value)
}
