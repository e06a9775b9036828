/** What somebody who watches a run hears of it while it is under way. */
import type { Change, Outcome } from './model/plan.ts'

/** Who watches a run, and may stop it between two operations. */
export interface Watched {
  readonly progress?: Progress | undefined
  readonly stop?: AbortSignal | undefined
}

export interface Progress {
  /** A request is sent. */
  asked(): void
  /** So many milliseconds pass before the next try. */
  waits(milliseconds: number): void
  begins(change: Change): void
  /** Also of what was not begun. */
  ended(outcome: Outcome): void
}
