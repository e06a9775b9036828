/**
 * Carries out a plan, in its order and up to four changes at once. What fails stops only what depends on it; when Chatwoot
 * no longer answers at all, nothing more is begun. Nothing is sent that the plan does not say.
 */

import { kindNamed } from '../kinds/index.ts'
import { outcomeOf } from '../plan/ledger/after.ts'
import type { Twice } from '../plan/ledger/twice.ts'
import { type Change, isWrite, type Outcome, type Plan, subjectOf } from '../plan/model/plan.ts'
import { waitsIn } from '../plan/order/at-once.ts'
import type { Watched } from '../plan/progress.ts'
import type { Writer } from './client.ts'
import { courseOf, failing } from './course.ts'
import { inLanes } from './lanes.ts'
import type { Reading } from './live.ts'
import { type Given, operationsOf } from './operation.ts'
import { remove, type Target } from './write.ts'

/** All of it in the order of the plan, whatever ended first. */
export interface Applied {
  readonly outcomes: Outcome[]
  /** `kind/key` of what failed in a way that leaves open whether Chatwoot did it: looking tells. */
  readonly unclear: ReadonlySet<string>
  /** `kind/key` of creates of which a second one may come later, because a request of theirs was never answered. */
  readonly late: ReadonlySet<string>
  /** What was made twice and is deleted again. */
  readonly takenBack: readonly { readonly kind: string; readonly id: number }[]
}

/** How one change ended. */
interface End {
  readonly outcome: Outcome
  readonly isUnclear: boolean
  /** Whether a second one may come later, and the ids of what is deleted again: see `Operation`, which holds bodies. */
  readonly isLate: boolean
  readonly takenBack: readonly number[]
}

const UNTIL_THEN = '(it has a temporary name until then; the next run gives it its own)'

/** `held` says, by `kind/key`, which writes are left out and why; so is what depends on them. */
export async function applyPlan(
  writer: Writer,
  plan: Plan,
  reading: Pick<Reading, 'live' | 'addresses' | 'raw'>,
  { reveal, bytesOf }: Given,
  { held = new Map(), progress, stop }: Watched & { readonly held?: ReadonlyMap<string, string> } = {},
): Promise<Applied> {
  const { changes } = plan
  const operations = operationsOf(writer, plan, reading, { reveal, bytesOf })
  const course = courseOf(writer, stop)
  const notDone = new Set<string>()
  /** What became of stepping aside: null when it worked. */
  const asides = new Map<Change, End | null>()
  for (const change of changes.filter((one) => one.aside !== undefined && !held.has(subjectOf(one)))) {
    if (course.isOver()) break
    const error = await course.failureOf(() => operations.nameForNow(change))
    asides.set(change, error === null ? null : failed(change, error))
    if (error !== null) notDone.add(subjectOf(change))
  }

  const ends: End[] = []
  let told = 0
  await inLanes(waitsIn(plan, reading.live, reveal), async (index) => {
    const change = changes[index]!
    const reason = whyNot(change)
    const end =
      asides.get(change) ??
      (reason === null ? await carriedOut(change) : { ...NOTHING, outcome: outcomeOf(change, 'not attempted', reason) })
    ends[index] = withAside(change, end)
    if (end.outcome.state !== 'applied') notDone.add(subjectOf(change))
    // Whoever watches hears of them in the order of the plan.
    for (; ends[told] !== undefined; told++) progress?.ended(ends[told]!.outcome)
  })
  const subjectsOf = (some: readonly End[]) => new Set(some.map(({ outcome }) => subjectOf(outcome)))
  return {
    outcomes: ends.map(({ outcome }) => outcome),
    unclear: subjectsOf(ends.filter(({ isUnclear }) => isUnclear)),
    late: subjectsOf(ends.filter(({ isLate }) => isLate)),
    takenBack: ends.flatMap(({ outcome: { kind }, takenBack }) => takenBack.map((id) => ({ kind, id }))),
  }

  /** Why it is not begun, or null. */
  function whyNot(change: Change): string | null {
    const own = held.get(subjectOf(change)) ?? (course.isOver() ? 'the apply had stopped before it' : null)
    if (isWrite(change) && own !== null) return own
    const waitedFor = change.after.find((subject) => notDone.has(subject))
    return waitedFor === undefined ? null : `it needs ${waitedFor}, which was not done`
  }

  async function carriedOut(change: Change): Promise<End> {
    if (!isWrite(change)) return { ...NOTHING, outcome: outcomeOf(change, 'applied') }
    progress?.begins(change)
    const operation = operations.of(change)
    const error = await course.failureOf(operation.act)
    const its = { ...change, id: operation.id() }
    const outcome = error === null ? outcomeOf(its, 'applied') : outcomeOf(its, 'failed', error.message)
    const { takenBack } = operation
    return { outcome, isUnclear: error?.isAmbiguous === true, isLate: operation.isLate(), takenBack }
  }

  function withAside(change: Change, end: End): End {
    const { outcome } = end
    if (asides.get(change) !== null || outcome.state === 'applied') return end
    return { ...end, outcome: { ...outcome, reason: `${outcome.reason} ${UNTIL_THEN}` } }
  }
}

const NOTHING = { isUnclear: false, isLate: false, takenBack: [] }

function failed(change: Change, { message, isAmbiguous }: { message: string; isAmbiguous: boolean }): End {
  return { ...NOTHING, outcome: outcomeOf(change, 'failed', message), isUnclear: isAmbiguous }
}

/** Deletes what this run made although another had made it already, last made first. Says why where that failed. */
export async function takeBack(target: Target, twice: readonly Twice[]): Promise<ReadonlyMap<Twice, string>> {
  const failures = new Map<Twice, string>()
  for (const made of twice.toReversed()) {
    const error = await failing(() => remove(target, kindNamed(made.kind), made.id))
    if (error !== null) failures.set(made, error.message)
  }
  return failures
}
