/** Desired and ledger for a plan about the operations of one run, and about nothing else. */
import { isKind, kindNamed } from '../../kinds/index.ts'
import { byId } from '../match/locate.ts'
import { bare, type Desired, type DesiredResource } from '../model/desired.ts'
import { entriesOf, type Ledger, resourcesOf } from '../model/ledger.ts'
import type { Live } from '../model/live.ts'
import { type Managed, subjectOf } from '../model/plan.ts'
import type { Step } from './model.ts'
import { identityOf, subjectOfStep } from './step.ts'

/** What a plan that undoes is made from. */
export interface Sides {
  /** Of what the run did not touch nothing is declared but that it is there. */
  readonly desired: Desired
  /** The ledger as this plan has to see it: of what was changed only that, of all else only that it is ours. */
  readonly ledger: Ledger
}

/** Desired and applied for one side; `live` null for "whatever is there". */
export function sidesOf(steps: readonly Step[], side: 'left' | 'before', ledger: Ledger, live: Live | null): Sides {
  const touched = new Map(steps.map((step) => [subjectOfStep(step), step]))
  const owned = entriesOf(ledger).filter(({ kind }) => isKind(kind))
  const untouched = owned
    .filter(
      (entry) => !touched.has(subjectOf(entry)) && (live === null || byId(live[entry.kind] ?? [], entry.id) !== null),
    )
    .map((entry) => ({ ...entry, fields: identityOf(kindNamed(entry.kind), entry.fields) }))
  const applied = steps.flatMap(({ entry, returns, left, outcome }): Managed[] =>
    entry === null || returns
      ? []
      : [{ ...entry, fields: outcome.action === 'update' && left !== null ? left : entry.fields }],
  )
  const wanted = steps.flatMap((step): DesiredResource[] => {
    const { entry, returns, outcome } = step
    const fields = step[side]
    if (fields === null) return []
    // Once it is no longer managed, only its id tells which one is meant.
    const id = returns || outcome.action === 'update' ? outcome.id : null
    return [bare({ kind: outcome.kind, key: entry?.key ?? outcome.key, id, fields, protect: entry?.protect ?? false })]
  })
  const adopted = steps.filter(({ outcome, entry }) => outcome.action === 'adopt' && entry !== null)
  return {
    desired: {
      account: ledger.account,
      secretNames: [],
      resources: [
        ...untouched.map(({ kind, key, fields, protect }) => bare({ kind, key, fields, protect })),
        ...wanted,
      ],
      forgotten:
        side === 'left' ? [] : adopted.map(({ entry }) => ({ kind: entry!.kind, key: entry!.key, place: null })),
    },
    ledger: { ...ledger, resources: resourcesOf([...untouched, ...applied]) },
  }
}
