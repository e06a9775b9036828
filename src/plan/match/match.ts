/** Which live resource each declared key means, what is owned and no longer declared, and which keys were renamed. */

import { isKind, kindNamed, withParents } from '../../kinds/index.ts'
import type { Kind } from '../../kinds/model/kind.ts'
import type { Reveal } from '../../redact/seal.ts'
import type { Desired, DesiredResource } from '../model/desired.ts'
import { entriesOf, type Ledger, type LedgerEntry } from '../model/ledger.ts'
import { isRead, type Live } from '../model/live.ts'
import { onceFor } from '../model/lookup.ts'
import { type Finding, type Managed, subjectOf } from '../model/plan.ts'
import { claimedTwice, leftBehind } from './claims.ts'
import { stillThere } from './deleting.ts'
import { belongings, byId, locate } from './locate.ts'
import type { Left, Match, Matched } from './matched.ts'
import { idOf, Moves } from './moves.ts'
import { Parents } from './parents.ts'
import { claimedEntries, keptUnder, type Leaver, notFound, renamedByName } from './renames.ts'

/**
 * `reveal` finds what has a secret in its natural key, such as a webhook by its address. What is managed elsewhere is not
 * free to be adopted.
 */
export function match(
  desired: Desired,
  listed: Live,
  ledger: Ledger | null,
  reveal: Reveal,
  elsewhere: readonly { readonly kind: string; readonly id: number }[] = [],
): Match {
  const live = stillThere(listed, ledger)
  const claimed = claimedEntries(desired.resources, ledger)
  const moves = new Moves(desired, ledger, claimed.renamed)
  const there = entriesThere(desired, live, ledger)
  // A live resource that someone else's ledger entry or `$id` names is not free to be adopted by its natural key.
  const pinned = new Set(desired.resources.flatMap(({ kind, id }) => (id === null ? [] : [idOf({ kind, id })])))
  const taken = new Set([...there, ...elsewhere].map(idOf)).union(pinned)

  const isLeaver = (entry: Left): entry is Left & Leaver =>
    entry.live !== null && !entry.isForgotten && isKind(entry.kind) && moves.goes(entry) && !pinned.has(idOf(entry))
  const kept = renamedByName(
    newcomersIn(desired, claimed.entries, live),
    there.filter(isLeaver),
    (kind) => (live[kind] ?? []).filter(({ id }) => !taken.has(idOf({ kind, id }))),
    ledger?.salt ?? '',
    reveal,
  )
  for (const [resource, old] of kept) moves.add({ kind: old.kind, from: old.key, to: resource.key })

  const entryOf = (resource: DesiredResource) => {
    const old = kept.get(resource)
    return old === undefined ? (claimed.entries.get(resource) ?? null) : moves.entryOf(old)
  }
  const { matched, bound, findings } = matchedWith(desired, { live, taken, reveal, entryOf, moves })

  const left = there.filter((entry) => moves.goes(entry))
  const stays = there.filter((entry) => entry.live !== null && !moves.goes(entry))
  const deleted = left.filter((entry) => entry.live !== null && !entry.isForgotten)
  return {
    matched,
    left,
    renamed: moves.all,
    findings: [
      ...claimed.findings,
      ...[...kept].map(([resource, old]) => keptUnder(resource, old)),
      ...findings,
      ...claimedTwice(matched),
      ...leftBehind(stays, bound),
      ...matched.flatMap(({ desired: one, entry }) => (entry === null ? notFound(one, deleted) : [])),
    ],
  }
}

/** What we own, with what the server has of it. */
function entriesThere(desired: Desired, live: Live, ledger: Ledger | null): Left[] {
  const forgotten = new Set(desired.forgotten.map(subjectOf))
  return (ledger === null ? [] : entriesOf(ledger)).map((entry) => ({
    ...entry,
    live: byId(live[entry.kind] ?? [], entry.id),
    isForgotten: forgotten.has(subjectOf(entry)) || !canBeDeleted(entry),
  }))
}

/** What may be something that we own under another key. */
function newcomersIn(
  { resources }: Desired,
  entries: ReadonlyMap<DesiredResource, LedgerEntry>,
  live: Live,
): DesiredResource[] {
  return resources.filter((resource) => {
    const entry = entries.get(resource)
    const isThere = entry !== undefined && byId(live[resource.kind] ?? [], entry.id) !== null
    return !isThere && resource.id === null && kindNamed(resource.kind).endpoint.over === null
  })
}

interface Known {
  readonly live: Live
  readonly taken: ReadonlySet<string>
  readonly reveal: Reveal
  readonly entryOf: (resource: DesiredResource) => LedgerEntry | null
  readonly moves: Moves
}

/** Each resource with what it means on the server, in the order of the files; `bound` lie over others that are there. */
function matchedWith({ resources }: Desired, { live, taken, reveal, entryOf, moves }: Known) {
  const parents = new Parents(live)
  const found = new Map<DesiredResource, Matched>()
  const bound: Matched[] = []
  const findings: Finding[] = []
  for (const resource of resources.toSorted((a, b) => rank(kindNamed(a.kind)) - rank(kindNamed(b.kind)))) {
    const kind = kindNamed(resource.kind)
    const entry = entryOf(resource)
    const its = live[resource.kind] ?? []
    const isOver = kind.endpoint.over !== null
    const parent = isOver ? parents.idOf(kind, resource) : undefined
    const within = isOver ? {} : parents.within(kind, resource)
    const located = isOver
      ? { live: parent == null ? null : byId(its, parent), findings: [] }
      : kind.endpoint.isSingle
        ? { live: its[0] ?? null, findings: [] }
        : locate({ kind, resource, entry, within }, { live: its, taken }, reveal)
    findings.push(...located.findings)
    const target = located.live
    const mayExist = target === null && !isRead(live, resource.kind)
    const moved = target === null || entry?.id === target.id ? null : moves.entryUnder(resource, target)
    const one = { kind, desired: resource, live: target, entry: moved ?? entry, mayExist, within }
    found.set(resource, one)
    parents.add(one)
    if (isOver && parent !== undefined) bound.push(one)
  }
  return { matched: resources.map((resource) => found.get(resource)!), bound, findings }
}

/** Of a kind that this version does not know, nobody knows it. */
function canBeDeleted({ kind }: Managed): boolean {
  return !isKind(kind) || kindNamed(kind).endpoint.remove !== null
}

/** The ids whose binding a plan has to read: those declared over something that exists, and those we own. */
export function bindingsToRead(
  kind: Kind,
  desired: Desired,
  live: Live,
  ledger: Ledger | null,
  reveal: Reveal,
): number[] {
  const about = kind.endpoint.over
  if (about === null) return []
  const its = aboutOnly(withParents(kind), desired, ledger)
  const { matched, left } = match(its.desired, live, its.ledger, reveal)
  const over = new Set((stillThere(live, ledger)[about.kind] ?? []).map((one) => one.id))
  const parents = new Parents(live)
  for (const one of matched) parents.add(one)
  const declared = matched.filter((one) => one.kind === kind).map((one) => parents.idOf(kind, one.desired))
  const owned = [...left, ...(its.ledger === null ? [] : entriesOf(its.ledger))]
    .filter((entry) => entry.kind === kind.name)
    .map(({ id }) => id)
  return [...new Set([...declared, ...owned])]
    .filter((id): id is number => typeof id === 'number' && over.has(id))
    .sort((a, b) => a - b)
}

/** Which resource a key means depends on nothing but its kind and what that is over or under. */
function aboutOnly(names: Iterable<string>, desired: Desired, ledger: Ledger | null) {
  const kinds = new Set(names)
  const resources = ledger && Object.entries(ledger.resources).filter(([kind]) => kinds.has(kind))
  return {
    desired: { ...desired, resources: desired.resources.filter(({ kind }) => kinds.has(kind)) },
    ledger: ledger && { ...ledger, resources: Object.fromEntries(resources!) },
  }
}

/** How many others have to be known before it is known which one it is. */
const rank = onceFor((kind: Kind): number => {
  const { over } = kind.endpoint
  const needed = [...(over === null ? [] : [over.kind]), ...belongings(kind).map(({ to }) => to)]
  return Math.max(0, ...needed.map((one) => 1 + rank(kindNamed(one))))
})
