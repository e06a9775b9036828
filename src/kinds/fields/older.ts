/** Values that older releases refuse, for `availability.parts`. */
import type { Part } from '../model/availability.ts'
import type { Json } from '../model/kind.ts'

/** Counted as PostgreSQL counts: a character outside the basic plane once. */
export function longerThan(most: number): NonNullable<Part['such']> {
  return {
    are: `over ${most} characters`,
    holds: (value: Json) => typeof value === 'string' && value.length > most && [...value].length > most,
  }
}
