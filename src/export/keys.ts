/** Keys for what has none yet: made from the name people know it by, legal in the files, and nobody else's. */
import { isKey, isOfLanguage, LONGEST_MADE, slug } from '../plan/model/key.ts'

/**
 * A name that is a key already stays as it is. Of others letters and digits remain; where nothing does (an emoji), the
 * kind's word and the id say which one it is. For a key that is taken the whole natural key is tried (`start-de` of two
 * categories `start`); then it gets the id behind it, which never changes.
 */
export function keyFor(
  given: string | null,
  of: { readonly noun: string; readonly id: number; readonly natural: string | null },
  taken: Taken,
): string {
  const name = given === null ? null : given.normalize()
  const base = name === null ? '' : isKey(name) && name.length <= LONGEST_MADE ? name : slug(name)
  const wanted = base === '' ? `${slug(of.noun)}-${of.id}` : base
  if (!taken.has(wanted) && !isOfLanguage(wanted)) return wanted
  const whole = of.natural === null ? '' : slug(of.natural)
  if (whole !== '' && whole !== wanted && !taken.has(whole)) return whole
  const withId = `${wanted}-${of.id}`
  for (let turn = 1; ; turn++) {
    const key = turn === 1 ? withId : `${withId}-${turn}`
    if (!taken.has(key)) return key
  }
}

/** Keys in use, without regard to case: file names and references are not always told apart by it. */
export class Taken {
  readonly #keys = new Set<string>()

  add(key: string): void {
    this.#keys.add(key.toLowerCase())
  }

  has(key: string): boolean {
    return this.#keys.has(key.toLowerCase())
  }
}
