/** Which changes of a plan people have to see first. The plan itself keeps its own order, the one of applying. */
import { kindNamed } from '../../kinds/index.ts'
import { type Change, type Plan, subjectOf } from '../model/plan.ts'
import { weakensAccess } from './access.ts'
import { operationOf } from './allowed.ts'

/** The weightiest first. */
const WEIGHTS = ['blocked by a guard', 'deletes', 'opens or answers', 'updates', 'creates', 'ledger only'] as const
export type Weight = (typeof WEIGHTS)[number]

/** Gives each change of the plan its weight. */
export function weightsOf({ changes, findings }: Pick<Plan, 'changes' | 'findings'>): ReadonlyMap<Change, Weight> {
  const blocked = new Set(
    findings
      .filter(({ code, severity }) => code.startsWith('G-') && severity === 'error')
      .flatMap(({ allow = [], subject }) => [...allow, ...(subject === null ? [] : [subject])]),
  )
  return new Map(
    changes.map((change) => [
      change,
      blocked.has(operationOf(change)) || blocked.has(subjectOf(change)) ? 'blocked by a guard' : ownWeight(change),
    ]),
  )
}

/** The weightiest first; of equal weight in the plan's order. */
export function byWeight(plan: Pick<Plan, 'changes' | 'findings'>): Change[] {
  const weights = weightsOf(plan)
  const rank = (change: Change) => WEIGHTS.indexOf(weights.get(change)!)
  return plan.changes.toSorted((a, b) => rank(a) - rank(b))
}

/** A line for each of these stands in every text about the plan, however long that is. */
export function isWeighty(weight: Weight | undefined): boolean {
  return weight !== undefined && WEIGHTS.indexOf(weight) < WEIGHTS.indexOf('updates')
}

function ownWeight(change: Change): Weight {
  const { action, kind, managed, send } = change
  if (action === 'delete') return 'deletes'
  if (action === 'adopt' || action === 'forget') return 'ledger only'
  if (weakensAccess(change) !== null || kindNamed(kind).answers({ ...managed, ...send })) return 'opens or answers'
  return action === 'update' ? 'updates' : 'creates'
}
