/** The ledger after an apply. Works on the ledger as it is at that moment, which another run may have moved on. */

import { kindNamed } from '../kinds/index.ts'
import type { Apply, Ledger, LedgerEntry } from './ledger.ts'
import { type Change, type Managed, type Outcome, type Plan, subjectOf } from './plan.ts'

export function emptyLedger(account: number, salt: string): Ledger {
  return { version: 1, account, salt, resources: {}, last: null }
}

export function ledgerAfter(ledger: Ledger, plan: Plan, outcomes: readonly Outcome[], last: Apply): Ledger {
  const entries = new Map<string, Map<string, LedgerEntry>>(
    Object.entries(ledger.resources).map(([kind, keys]) => [kind, new Map(Object.entries(keys))]),
  )
  const keys = (kind: string) => entries.get(kind) ?? entries.set(kind, new Map()).get(kind)!
  const keep = ({ kind, key, id, fields, protect }: Managed) =>
    keys(kind).set(key, { id, fields, ...(protect ? { protect: true as const } : {}) })

  for (const { kind, from, to } of plan.renamed) {
    const entry = keys(kind).get(from)
    if (entry !== undefined) keys(kind).set(to, entry)
    keys(kind).delete(from)
  }
  for (const one of plan.refreshed) keep(one)
  for (const [index, outcome] of outcomes.entries()) {
    const change = plan.changes[index]!
    if (subjectOf(change) !== subjectOf(outcome))
      throw new Error(`outcome ${index} is not that of ${subjectOf(change)}`)
    const managed = managedAfter(change, outcome)
    if (managed !== null) keep(managed)
    else if (outcome.state === 'applied') keys(change.kind).delete(change.key)
  }
  return { ...ledger, resources: sorted(entries), last }
}

/** What we manage once this change came out so; null for nothing new. */
function managedAfter({ action, kind, key, managed, protect }: Change, { state, id }: Outcome): Managed | null {
  if (action === 'delete' || action === 'forget' || id === null) return null
  if (state === 'applied') return { kind, key, id, fields: managed, protect }
  // A create that failed half way left something behind that is ours.
  if (action !== 'create' || state !== 'failed') return null
  const { onlyByUpdate } = kindNamed(kind)
  return {
    kind,
    key,
    id,
    fields: Object.fromEntries(Object.entries(managed).filter(([name]) => !onlyByUpdate.includes(name))),
    protect,
  }
}

function sorted(entries: ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>): Ledger['resources'] {
  const inOrder = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    inOrder(entries)
      .filter(([, keys]) => keys.size > 0)
      .map(([kind, keys]) => [kind, Object.fromEntries(inOrder(keys))]),
  )
}
