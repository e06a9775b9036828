/** What the server said, parsed: only what schemas name, so that no credential gets this far. */
import type { Fields } from '../../kinds/model/kind.ts'

export interface LiveResource {
  readonly id: number
  /** Fields under the names people write; references are still ids. */
  readonly fields: Fields
  /** The server was not asked: a field that is missing here may have any value there. */
  readonly isPartial?: true
}

/** By kind. A kind that is not here was not read. */
export type Live = { readonly [kind: string]: readonly LiveResource[] }

/** Whether the list of a kind was read: only then is a resource that is missing in it missing on the server. */
export function isRead(live: Live, kind: string): boolean {
  return live[kind]?.every(({ isPartial }) => !isPartial) ?? false
}
