/** What the server said, parsed: only what schemas name, so that no credential gets this far. */
import type { Fields } from '../kinds/kind.ts'

export interface LiveResource {
  readonly id: number
  /** Fields under the names people write; references are still ids. */
  readonly fields: Fields
}

/** By kind. A kind that is not here was not read. */
export type Live = { readonly [kind: string]: readonly LiveResource[] }
