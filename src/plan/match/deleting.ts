/**
 * What was deleted and is still listed: of some kinds Chatwoot only notes a deletion and does it later, in a job. Until
 * then it is not there for us; otherwise a key that is declared again would be given a resource that is about to go.
 */
import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Ledger } from '../model/ledger.ts'
import { isRead, type Live } from '../model/live.ts'
import type { Outcome } from '../model/plan.ts'
import { byId } from './locate.ts'

/** Who is still listed after so many days is not being deleted any more: Chatwoot has lost the job. */
const DAYS = 7

export interface Deleted {
  readonly kind: string
  readonly id: number
}

/** The live resources without those whose deletion is under way. */
export function stillThere(live: Live, ledger: Ledger | null): Live {
  const gone = new Set((ledger?.deleting ?? []).map(({ kind, id }) => `${kind} ${id}`))
  if (gone.size === 0) return live
  return Object.fromEntries(
    Object.entries(live).map(([kind, resources]) => [kind, resources.filter(({ id }) => !gone.has(`${kind} ${id}`))]),
  )
}

/**
 * The ledger with those of these deletions that are still to come, and without those that have come. `at` is the time of
 * the apply, ISO 8601; `live` what is listed after it, or null when nobody has looked.
 */
export function withDeletions(ledger: Ledger, deleted: readonly Deleted[], at: string, live: Live | null): Ledger {
  const { deleting = [], ...rest } = ledger
  const begun = deleted.filter(isLater).map(({ kind, id }) => ({ kind, id, since: at }))
  const oldest = Date.parse(at) - DAYS * 24 * 60 * 60 * 1000
  const again = new Set(begun.map(({ kind, id }) => `${kind} ${id}`))
  const known = deleting.filter(({ kind, id, since }) => !(Date.parse(since) < oldest) && !again.has(`${kind} ${id}`))
  const isListed = ({ kind, id }: Deleted) =>
    live === null || !isRead(live, kind) || byId(live[kind] ?? [], id) !== null
  const open = [...known, ...begun].filter(isListed)
  return open.length === 0 ? rest : { ...rest, deleting: open }
}

/** What was deleted by these operations. */
export function deletedBy(outcomes: readonly Outcome[]): Deleted[] {
  return outcomes.flatMap(({ action, kind, id, state }) =>
    action === 'delete' && state === 'applied' && id !== null ? [{ kind, id }] : [],
  )
}

function isLater({ kind }: Deleted): boolean {
  return isKind(kind) && kindNamed(kind).safety.deletion.when === 'later'
}
