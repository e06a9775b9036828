/** What the changes of a plan reach, as data beside the plan: no part of it, of its digest, or of what is applied. */
import type { CountWords } from '../../kinds/model/impact.ts'

/** By operation, as `delete labels/bug`. Changes that reach nothing are not there. */
export type Impacts = ReadonlyMap<string, Impact>

interface Impact {
  readonly counts: readonly Counted[]
  /** What names the thing that is deleted, kind by kind. */
  readonly uses: readonly Use[]
}

export interface Counted {
  readonly says: CountWords
  /** Null where it was not counted. */
  readonly count: number | null
}

export interface Use {
  readonly kind: string
  /** What is managed here goes by its key, as its name may be a secret; null where not all of that kind could be read. */
  readonly names: readonly string[] | null
}
