/** What a guard is: words for its page, and a pure function that objects to changes of a finished plan. */
import type { Desired } from '../model/desired.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Live, LiveResource } from '../model/live.ts'
import { type Change, subjectOf } from '../model/plan.ts'

/** What a plan was made from, and its changes in their order. */
export interface Sides {
  readonly changes: readonly Change[]
  readonly live: Live
  readonly ledger: Ledger | null
  readonly desired: Desired
}

/** What only a dangerous plan has to know. What is missing could not be read: whoever needs it objects. */
export interface Facts {
  /** The id of the token's own user among the people of the account. */
  readonly me?: number
  /** Whole lists of kinds that the plan itself did not need. */
  readonly lists: { readonly [kind: string]: readonly LiveResource[] }
  /** Conversations that are not over, by `kind/id` of what they lie in. */
  readonly underWay: { readonly [place: string]: number }
  /** How many of its `safety.contents` lie in one, by `kind/id`. */
  readonly contents: { readonly [place: string]: number }
  /** How many of its `safety.uses` there are, by `kind/id`. */
  readonly uses: { readonly [place: string]: number }
}

export interface Wanted {
  readonly me?: boolean
  readonly lists?: readonly string[]
  readonly underWay?: readonly { readonly kind: string; readonly id: number }[]
  readonly contents?: readonly { readonly kind: string; readonly id: number }[]
  readonly uses?: readonly { readonly kind: string; readonly id: number }[]
}

export interface Context extends Sides {
  readonly facts: Facts
  /** The changes that nobody has approved. */
  readonly open: readonly Change[]
}

export interface Objection {
  /** The operations it is about, each of which needs an approval. */
  readonly to: readonly Change[]
  /** One sentence: why. */
  readonly sentence: string
  /** What to do about it besides approving it. */
  readonly instead?: string
  /** It is only told: nothing is forbidden. */
  readonly isWarning?: true
}

export interface Guard {
  readonly code: `G-${string}`
  readonly title: string
  /** For its page: what it looks at, and why it exists. */
  readonly about: string
  /** When it fires, to the letter. */
  readonly fires: string
  /** No approval takes it away. */
  readonly isFinal?: true
  /** Without its facts it could only object to everything: where nobody may look, it says nothing. */
  readonly isBlind?: true
  /** The facts it needs for this plan; none for a plan that is not dangerous. */
  readonly wants?: (sides: Sides) => Wanted
  readonly objections: (context: Context) => readonly Objection[]
}

/** The first few by name. */
export function named(changes: readonly Change[]): string {
  return enumerated(changes.map(subjectOf))
}

export function enumerated(names: readonly string[]): string {
  const shown = names.slice(0, 5)
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
}
