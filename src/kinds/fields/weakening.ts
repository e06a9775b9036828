/** The building blocks of `Kind.weakens`: what opens an account, and what sends its conversations elsewhere. */
import type { Json, Weakens } from '../model/kind.ts'
import { Sealed } from '../model/sealed.ts'

/** Data goes to an address: any new one counts, none does not. */
export const newAddress =
  (what: string): Weakens =>
  (to) =>
    isBlank(to) ? null : `${what} goes to a new address`

export const becomes =
  (value: Json, what: string): Weakens =>
  (to, from) =>
    to === value && from !== value ? what : null

export const switchedOff =
  (what: string): Weakens =>
  (to, from) =>
    from === true && to !== true ? what : null

/** A list of domains in one text; an empty one lets every domain in. */
export const widened =
  (what: string): Weakens =>
  (to, from) => {
    if (isBlank(from)) return null
    if (isBlank(to)) return `every ${what} is let in`
    const before = new Set(words(from))
    const more = words(to).filter((word) => !before.has(word))
    return more.length === 0 ? null : `another ${what} is let in`
  }

/** Items that were not in the list before. */
export const moreOf =
  (what: string, isMeant: (item: Json) => boolean = () => true): Weakens =>
  (to, from) => {
    const before = new Set(items(from).map(identity))
    return items(to).some((item) => isMeant(item) && !before.has(identity(item))) ? what : null
  }

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || value === ''
}

function words(value: Json | undefined): string[] {
  return typeof value === 'string' ? value.split(/[\s,]+/).filter((word) => word !== '') : []
}

function items(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

/** A sealed text is told by its fingerprint, wherever it stands: live has no name for its secret. */
function identity(value: Json): string {
  return JSON.stringify(value, (_, inner) =>
    inner instanceof Sealed ? `sealed ${inner.fingerprint}` : typeof inner === 'string' ? `text ${inner}` : inner,
  )
}
