/** Which live resource each declared key means, what is owned and no longer declared, and which keys were renamed. */

import { isKind, kindNamed, withParents } from '../../kinds/index.ts'
import type { Kind } from '../../kinds/model/kind.ts'
import type { Reveal } from '../../redact/seal.ts'
import type { Desired, DesiredResource } from '../model/desired.ts'
import { entriesOf, type Ledger, type LedgerEntry } from '../model/ledger.ts'
import { isRead, type Live, type LiveResource } from '../model/live.ts'
import { firstBy } from '../model/lookup.ts'
import { type Finding, type Managed, subjectOf } from '../model/plan.ts'
import { claimedTwice, leftBehind } from './claims.ts'
import { stillThere } from './deleting.ts'
import { belongings, byId, locate } from './locate.ts'
import type { Left, Match, Matched } from './matched.ts'
import { Parents } from './parents.ts'
import { claimedEntries, keptUnder, type Leaver, notFound, type Renamed, renamedByName } from './renames.ts'

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
  const owned = ledger === null ? [] : entriesOf(ledger)
  const ownedById = firstBy(owned, idOf)
  const findings: Finding[] = []
  const declared = new Set(desired.resources.map(subjectOf))
  const claimed = claimedEntries(desired.resources, ledger)
  const renamed: Renamed[] = []
  const moved = new Set<string>()
  const move = (one: Renamed) => {
    renamed.push(one)
    moved.add(subjectOf({ kind: one.kind, key: one.from }))
  }
  const isMoved = (one: Managed) => moved.has(subjectOf(one))
  for (const one of claimed.renamed) move(one)
  findings.push(...claimed.findings)

  /** Pinned or bound to what another key owned: the same resource under a new key, never one to delete. */
  const entryUnder = ({ kind, key }: DesiredResource, { id }: LiveResource): LedgerEntry | null => {
    const old = ownedById.get(idOf({ kind, id }))
    if (old === undefined || declared.has(subjectOf(old)) || isMoved(old)) return null
    move({ kind, from: old.key, to: key })
    return ledger!.resources[kind]![old.key]!
  }

  // A live resource that someone else's ledger entry or `$id` names is not free to be adopted by its natural key.
  const pinned = new Set(desired.resources.flatMap(({ kind, id }) => (id === null ? [] : [idOf({ kind, id })])))
  const taken = new Set([...owned, ...elsewhere].map(idOf)).union(pinned)

  const forgotten = new Set(desired.forgotten.map(subjectOf))
  const there = owned.map((entry) => ({
    ...entry,
    live: byId(live[entry.kind] ?? [], entry.id),
    isForgotten: forgotten.has(subjectOf(entry)) || !canBeDeleted(entry),
  }))
  const goes = (entry: Managed) => !declared.has(subjectOf(entry)) && !isMoved(entry)
  const leavers = there.filter(
    (entry): entry is Leaver & Left => entry.live !== null && !entry.isForgotten && isKind(entry.kind) && goes(entry),
  )
  const newcomers = desired.resources.filter((resource) => {
    const entry = claimed.entries.get(resource)
    const isThere = entry !== undefined && byId(live[resource.kind] ?? [], entry.id) !== null
    return !isThere && resource.id === null && kindNamed(resource.kind).endpoint.over === null
  })
  const free = (kind: string) => (live[kind] ?? []).filter(({ id }) => !taken.has(idOf({ kind, id })))
  const kept = renamedByName(
    newcomers,
    leavers.filter((one) => !pinned.has(idOf(one))),
    free,
    ledger?.salt ?? '',
    reveal,
  )
  for (const [resource, old] of kept) {
    move({ kind: old.kind, from: old.key, to: resource.key })
    findings.push(keptUnder(resource, old))
  }

  const parents = new Parents(live)
  const parentsFirst = desired.resources.toSorted((a, b) => rank(a) - rank(b))
  const found = new Map<DesiredResource, Matched>()
  const bound: Matched[] = []
  for (const resource of parentsFirst) {
    const kind = kindNamed(resource.kind)
    const old = kept.get(resource)
    const entry = old === undefined ? (claimed.entries.get(resource) ?? null) : ledger!.resources[old.kind]![old.key]!
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
    const moved = target === null || entry?.id === target.id ? null : entryUnder(resource, target)
    const one = { kind, desired: resource, live: target, entry: moved ?? entry, mayExist, within }
    found.set(resource, one)
    parents.add(one)
    if (isOver && parent !== undefined) bound.push(one)
  }
  const matched = desired.resources.map((resource) => found.get(resource)!)
  findings.push(...claimedTwice(matched))

  const left = there.filter(goes)
  const stays = there.filter((entry) => entry.live !== null && !goes(entry))
  findings.push(...leftBehind(stays, bound))
  const deleted = left.filter((entry) => entry.live !== null && !entry.isForgotten)
  for (const { desired: one, entry } of matched) if (entry === null) findings.push(...notFound(one, deleted))
  return { matched, left, renamed, findings }
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
function rank({ kind: name }: Pick<DesiredResource, 'kind'>): number {
  const kind = kindNamed(name)
  const { over } = kind.endpoint
  const needed = [...(over === null ? [] : [over.kind]), ...belongings(kind).map(({ to }) => to)]
  return Math.max(0, ...needed.map((one) => 1 + rank({ kind: one })))
}

function idOf({ kind, id }: { readonly kind: string; readonly id: number }): string {
  return `${kind} ${id}`
}
