/** What an apply leaves behind: outcomes, and the ledger as it was at that moment, which another run may have moved on. */

import { kindNamed } from '../../kinds/index.ts'
import { type Fields, followingCreate, type Json } from '../../kinds/model/kind.ts'
import { isFilled, type Marks, marksAfter } from '../diff/marks.ts'
import type { Apply, Ledger } from '../model/ledger.ts'
import { fieldOf, own, without } from '../model/paths.ts'
import { type Change, type FieldChange, type Managed, type Outcome, type Plan, subjectOf } from '../model/plan.ts'
import { Entries } from './entries.ts'

export function emptyLedger(account: number, salt: string): Ledger {
  return { version: 1, account, salt, resources: {}, last: null }
}

/** `folder` is that of the desired files, which the entries name. */
export function ledgerAfter(
  ledger: Ledger,
  plan: Plan,
  outcomes: readonly Outcome[],
  last: Apply,
  folder: string,
): Ledger {
  const entries = new Entries(ledger)
  const keep = ({ kind, key, id, fields, protect }: Managed, said: Marks = {}) => {
    const before = entries.get({ kind, key })
    const { reverts, refused } = before?.id === id ? { ...before, ...said } : said
    const marks = { ...(isFilled(reverts) ? { reverts } : {}), ...(isFilled(refused) ? { refused } : {}) }
    entries.set({ kind, key }, { id, fields, folder, ...(protect ? { protect: true as const } : {}), ...marks })
  }

  const planned = new Set(plan.changes.map(subjectOf))
  /** The other key under which the ledger had this id and still has it. */
  const holderOf = ({ kind, key }: Change, id: number) =>
    entries
      .keysOf(kind, id)
      .find((other) => other !== key && own(own(ledger.resources, kind) ?? {}, other) !== undefined)

  // All at once: keys may have changed places.
  const moved = plan.renamed.map((one) => ({ ...one, entry: entries.get({ kind: one.kind, key: one.from }) }))
  for (const { kind, from } of moved) entries.delete({ kind, key: from })
  for (const { kind, to, entry } of moved) if (entry !== undefined) entries.set({ kind, key: to }, entry)
  for (const one of plan.refreshed) keep(one, { refused: one.refused ?? {} })
  for (const [index, outcome] of outcomes.entries()) {
    const change = plan.changes[index]!
    if (subjectOf(change) !== subjectOf(outcome))
      throw new Error(`outcome ${index} is not that of ${subjectOf(change)}`)
    const managed = managedAfter(change, outcome)
    const holder = managed === null ? undefined : holderOf(change, managed.id)
    // Two runs at once can import one resource under two keys: whoever came first keeps it.
    if (change.action === 'adopt' && holder !== undefined && !planned.has(subjectOf({ ...change, key: holder })))
      continue
    // No id has two keys: what another key had is that of this one now.
    if (holder !== undefined) entries.delete({ kind: change.kind, key: holder })
    if (managed !== null) keep(managed, marksAfter(entries.get(change), change, outcome, last.at))
    else if (outcome.state === 'applied') entries.delete(change)
  }
  // Last, because the same plan may have changed them before.
  for (const [index, { state }] of outcomes.entries())
    for (const subject of (state === 'applied' && plan.changes[index]!.takesAlong) || []) {
      const entry = entries.get(subject)
      if (entry !== undefined) entries.set(subject, { ...entry, goesAlong: true })
    }
  return { ...ledger, resources: entries.sorted, last }
}

/** How a change came out, with what an undo needs to know. */
export function outcomeOf(change: Change, state: Outcome['state'], reason: string | null = null): Outcome {
  const { action, kind, key, id, fields, before } = change
  const byPath = (side: (field: FieldChange) => Json | undefined): Fields =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = side(field)
        return value === undefined ? [] : [[field.path, value]]
      }),
    )
  return {
    action,
    kind,
    key,
    id,
    state,
    reason,
    before: action === 'delete' || action === 'forget' ? before : byPath(({ before: was, live }) => was ?? live),
    after: action === 'create' ? (managedAfter(change, { state, id })?.fields ?? {}) : byPath(({ desired }) => desired),
  }
}

/** What we manage once this change came out so; null for nothing new. */
function managedAfter(
  change: Change,
  { state, id, refused }: Pick<Outcome, 'state' | 'id' | 'refused'>,
): Managed | null {
  const { action, kind, key, managed, protect } = change
  if (action === 'delete' || action === 'forget' || id === null) return null
  if (refused !== undefined) return { kind, key, id, fields: without(managed, refused.map(fieldOf)), protect }
  if (state === 'applied') return { kind, key, id, fields: managed, protect }
  // A create that failed half way left something behind that is ours.
  if (action !== 'create' || state !== 'failed') return null
  return { kind, key, id, fields: without(managed, followingCreate(kindNamed(kind).requests, managed)), protect }
}
