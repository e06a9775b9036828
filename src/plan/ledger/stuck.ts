/** What an apply has come to, in the light of the plan that was made right after it. */

import { byId } from '../match/locate.ts'
import { madeTwins } from '../match/twins.ts'
import type { Live } from '../model/live.ts'
import { type Finding, isWrite, type Outcome, type Plan, subjectOf } from '../model/plan.ts'
import { outcomeOf } from './after.ts'

export interface Seen {
  /** The plan that is made afterwards, and the live resources before and after. */
  readonly plan: Plan
  readonly before: Live
  readonly after: Live
}

/**
 * A change that Chatwoot accepted and that is planned again did not stick. One that failed in a way that leaves open
 * whether it was done (`unclear`, by `kind/key`) was done when nothing is left to do. A create that has a twin has failed.
 */
export function whatStuck(
  first: Plan,
  outcomes: readonly Outcome[],
  unclear: ReadonlySet<string>,
  { plan, before, after }: Seen,
): Outcome[] {
  const open = new Map(plan.changes.filter(isWrite).map((change) => [subjectOf(change), change]))
  const imported = new Map(
    plan.changes.filter(({ action }) => action === 'adopt').map((change) => [subjectOf(change), change.id]),
  )
  const unknown = Map.groupBy(
    plan.findings.filter(({ unknownField }) => unknownField !== undefined),
    ({ subject }) => subject,
  )
  const known = outcomes.map((outcome, index): Outcome => {
    const subject = subjectOf(outcome)
    if (outcome.state !== 'failed' || !unclear.has(subject) || open.has(subject)) return outcome
    const id = outcome.id ?? imported.get(subject) ?? null
    const isNew = outcome.id !== null || (id !== null && byId(before[outcome.kind] ?? [], id) === null)
    return isNew ? outcomeOf({ ...first.changes[index]!, id }, 'applied') : outcome
  })
  const twins = madeTwins(known, before, after)
  return known.map((outcome) => {
    if (outcome.state !== 'applied' || !isWrite(outcome)) return outcome
    const twin = twins.get(subjectOf(outcome))
    if (twin !== undefined) return { ...outcome, state: 'failed', reason: twin }
    const again = open.get(subjectOf(outcome))
    if (again === undefined) return outcome.action === 'create' ? withUnknown(outcome, unknown) : outcome
    const paths = again.fields.map(({ path }) => path).join(', ')
    return {
      ...outcome,
      state: 'failed',
      ...(again.action === 'update' ? { refused: again.fields.map(({ path }) => path) } : {}),
      reason: `Chatwoot accepted it, but ${again.action === 'create' ? 'it is not there' : `${paths} did not stick`}`,
    }
  })
}

/** The first look at one of a kind shows what the server passed over: before, there was nothing to see it by. */
function withUnknown(outcome: Outcome, unknown: ReadonlyMap<string | null, readonly Finding[]>): Outcome {
  const names = (unknown.get(subjectOf(outcome)) ?? []).map(({ unknownField }) => JSON.stringify(unknownField))
  return names.length === 0
    ? outcome
    : { ...outcome, reason: `this Chatwoot does not know ${names.join(', ')} and left that out` }
}
