/**
 * What was deleted and is still listed: of some kinds Chatwoot only notes a deletion and does it later, in a job. Until
 * then it is not there for us; otherwise a key that is declared again would be given a resource that is about to go.
 */
import { isKind, kindNamed } from '../kinds/index.ts'
import type { Ledger } from './ledger.ts'
import { isRead, type Live } from './live.ts'
import { byId } from './locate.ts'
import type { Outcome } from './plan.ts'

/** Who is still listed after so many days is not being deleted any more: Chatwoot has lost the job. */
const DAYS = 7

/** The live resources without those whose deletion is under way. */
export function stillThere(live: Live, ledger: Ledger | null): Live {
  const gone = new Set((ledger?.deleting ?? []).map(({ kind, id }) => `${kind} ${id}`))
  if (gone.size === 0) return live
  return Object.fromEntries(
    Object.entries(live).map(([kind, resources]) => [kind, resources.filter(({ id }) => !gone.has(`${kind} ${id}`))]),
  )
}

/**
 * The ledger with the deletions of these outcomes that are still to come, and without those that have come. `at` is the
 * time of the apply, ISO 8601.
 */
export function withDeletions(ledger: Ledger, outcomes: readonly Outcome[], at: string, live: Live): Ledger {
  const { deleting = [], ...rest } = ledger
  const isLater = ({ action, kind, state }: Outcome) =>
    action === 'delete' && state === 'applied' && isKind(kind) && kindNamed(kind).deletion.when === 'later'
  const begun = outcomes.filter(isLater).flatMap(({ kind, id }) => (id === null ? [] : [{ kind, id, since: at }]))
  const oldest = Date.parse(at) - DAYS * 24 * 60 * 60 * 1000
  const isOpen = ({ since }: { readonly since: string }) => !(Date.parse(since) < oldest)
  const known = deleting.filter(
    (old) => isOpen(old) && !begun.some(({ kind, id }) => kind === old.kind && id === old.id),
  )
  const open = [...known, ...begun].filter(({ kind, id }) => !isRead(live, kind) || byId(live[kind] ?? [], id) !== null)
  return open.length === 0 ? rest : { ...rest, deleting: open }
}
