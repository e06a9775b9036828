/** What stands in the way of undoing one operation, by the plan that would do it. */
import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import { mapReferences } from '../match/each-reference.ts'
import { entriesOf, type Ledger } from '../model/ledger.ts'
import { type Change, type Plan, subjectOf } from '../model/plan.ts'
import type { Step } from './model.ts'
import { subjectOfStep } from './step.ts'

/** Whether the way back has been gone already. */
export function isDone(step: Step, toBefore: ReadonlyMap<string, Change>): boolean {
  const change = toBefore.get(subjectOfStep(step))
  if (step.outcome.action === 'update') return change === undefined && !step.returns
  const { action, kind } = step.outcome
  return action === 'create' && change?.action !== (kindNamed(kind).endpoint.remove === null ? 'forget' : 'delete')
}

/** Why an operation cannot be undone although nothing has changed, as half a sentence; null when it can. */
export function obstacleTo(step: Step, open: readonly Step[], plan: Plan, ledger: Ledger): string | null {
  const subject = subjectOfStep(step)
  const wrong = plan.findings.find(
    (one) =>
      one.holds?.includes(subject) ||
      (one.subject === subject && one.severity === 'error' && !one.code.startsWith('G-')),
  )
  if (wrong !== undefined) return wrong.sentence.replace(`${subject}: `, '').replace(/\.$/, '')
  const mine = plan.changes.filter((change) => subjectOf(change) === subject)
  if (step.outcome.action === 'delete') {
    const again = mine.find(({ action }) => action === 'adopt')
    return again === undefined ? null : `another one like it is there by now (id ${again.id})`
  }
  if (step.outcome.action !== 'create') return null
  const holder = entriesOf(ledger).find((entry) => {
    const its = open.find((other) => subjectOfStep(other) === subjectOf(entry))
    // What was imported is no longer managed: whether the server may lose what it refers to, a guard asks.
    if (its?.outcome.action === 'adopt') return false
    return isKind(entry.kind) && refersTo(entry.kind, its === undefined ? entry.fields : its.managed, step)
  })
  return holder === undefined ? null : `${subjectOf(holder)} refers to it`
}

function refersTo(kind: string, fields: Fields, { entry, outcome }: Step): boolean {
  let found = false
  mapReferences(kindNamed(kind), fields, (value, { to }) => {
    found ||= to === outcome.kind && value === (entry ?? outcome).key
    return value
  })
  return found
}
