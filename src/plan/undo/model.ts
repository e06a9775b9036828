/** One operation that is to be undone, and what decides whether it can be. */
import type { Fields } from '../../kinds/model/kind.ts'
import type { Elsewhere } from '../match/elsewhere.ts'
import type { Desired } from '../model/desired.ts'
import type { Managed, Outcome } from '../model/plan.ts'

/** Why an operation is not undone; `already` and `nothing` are no refusal. */
export type Reason =
  | 'unknown kind'
  | 'old receipt'
  | 'let go'
  | 'managed again'
  | 'not declared'
  | 'being deleted'
  | 'no way back'
  | 'not ours'
  | 'later run'
  | 'changed since'
  | 'protected'
  | 'secret'
  | 'file gone'
  | 'impossible'
  | 'already'
  | 'nothing'

/** Nothing of what the run wrote can go back to what it was, whatever there is today. */
export const WITHOUT_WAY: ReadonlySet<Reason | null> = new Set<Reason>(['no way back', 'file gone'])

export interface Step {
  readonly outcome: Outcome
  /** Its entry in the ledger of today, which may have another key; null for what is not ours any more. */
  readonly entry: Managed | null
  /** The run stopped managing it: it is to be managed again, and `entry` is what the ledger had of it. */
  readonly returns: boolean
  /** The fields on each side, of an update only those that it wrote; null where there is to be none. */
  readonly left: Fields | null
  readonly before: Fields | null
  /** All that is managed once it is undone. */
  readonly managed: Fields
  /** Paths that had no value before and that the server does not empty again. */
  readonly kept: readonly string[]
  /** Fields whose file was another one before, which the folder no longer holds. */
  readonly filesGone: readonly string[]
  /** Known from the receipt and the ledger alone. */
  readonly reason: Reason | null
}

/** What decides besides ledger and server. */
export interface Setting {
  /** All operations of the run. */
  readonly outcomes: readonly Outcome[]
  /** What other folders manage. */
  readonly elsewhere: readonly Elsewhere[]
  /** What the files say today; null for "not known". */
  readonly files: Desired | null
}
