/**
 * Two runs at once that made the same thing. Whoever comes second to the ledger finds the other's entry there: the other's
 * resource stays, and what this run made is taken away again.
 */
import type { Ledger } from '../model/ledger.ts'
import { own } from '../model/paths.ts'
import { type Outcome, subjectOf } from '../model/plan.ts'

export interface Twice {
  readonly kind: string
  readonly key: string
  /** What this run made, and what stays. */
  readonly id: number
  readonly other: number
}

/** `current` is the ledger as it is now, `known` as it was when the plan was made. */
export function madeTwice(current: Ledger | null, known: Ledger | null, outcomes: readonly Outcome[]): Twice[] {
  return outcomes.flatMap(({ action, kind, key, id }) => {
    const other = idIn(current, kind, key)
    const isNews = other !== undefined && other !== idIn(known, kind, key)
    return action === 'create' && id !== null && isNews && other !== id ? [{ kind, key, id, other }] : []
  })
}

function idIn(ledger: Ledger | null, kind: string, key: string): number | undefined {
  return own(own(ledger?.resources ?? {}, kind) ?? {}, key)?.id
}

/** The outcomes with the other run's word for these. `failed` says of some why they could not be taken away. */
export function withoutTwice(
  outcomes: readonly Outcome[],
  twice: readonly Twice[],
  failed: ReadonlyMap<Twice, string> = new Map(),
): Outcome[] {
  return outcomes.map((outcome) => {
    const made = twice.find((one) => subjectOf(one) === subjectOf(outcome) && outcome.action === 'create')
    return made === undefined
      ? outcome
      : { ...outcome, id: null, state: 'not attempted', reason: reasonOf(made, failed.get(made)) }
  })
}

function reasonOf({ id, other }: Twice, failed: string | undefined): string {
  const what =
    failed === undefined
      ? `what this run made (id ${id}) was taken away again`
      : `what this run made (id ${id}) should go, but could not be taken away: ${failed}`
  return `another run made it at the same time (id ${other}); ${what}. Check the concurrency group of the workflow`
}
