/** What a match comes to. */
import type { Kind } from '../../kinds/model/kind.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import type { Finding, Managed } from '../model/plan.ts'
import type { Within } from './locate.ts'
import type { Renamed } from './renames.ts'

export interface Matched {
  readonly kind: Kind
  readonly desired: DesiredResource
  readonly live: LiveResource | null
  readonly entry: LedgerEntry | null
  /** Nobody looked whether the server has it. */
  readonly mayExist: boolean
  readonly within: Within
}

/** Owned, and no longer declared. */
export interface Left extends Managed {
  readonly live: LiveResource | null
  readonly isForgotten: boolean
}

export interface Match {
  readonly matched: readonly Matched[]
  /** What we own and the files no longer declare. */
  readonly left: readonly Left[]
  readonly renamed: readonly Renamed[]
  readonly findings: readonly Finding[]
}
