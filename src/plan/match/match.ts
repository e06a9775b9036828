/** Which live resource each declared key means, what is owned and no longer declared, and which keys were renamed. */

import { isKind, kindNamed } from '../../kinds/index.ts'
import { parentOf } from '../../kinds/model/endpoint.ts'
import type { Kind } from '../../kinds/model/kind.ts'
import type { Reveal } from '../../redact/seal.ts'
import type { Desired, DesiredResource } from '../model/desired.ts'
import { entriesOf, type Ledger, type LedgerEntry } from '../model/ledger.ts'
import { isRead, type Live, type LiveResource } from '../model/live.ts'
import { valueAt } from '../model/paths.ts'
import { type Finding, type Managed, subjectOf } from '../model/plan.ts'
import { claimedTwice, leftBehind } from './claims.ts'
import { stillThere } from './deleting.ts'
import { byId, locate, naturalKeyOf } from './locate.ts'
import type { Left, Match, Matched } from './matched.ts'
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
  const findings: Finding[] = []
  const declared = new Set(desired.resources.map(subjectOf))
  const claimed = claimedEntries(desired.resources, ledger)
  const renamed: Renamed[] = [...claimed.renamed]
  findings.push(...claimed.findings)

  /** Pinned or bound to what another key owned: the same resource under a new key, never one to delete. */
  const entryUnder = ({ kind, key }: DesiredResource, { id }: LiveResource): LedgerEntry | null => {
    const old = owned.find((one) => one.kind === kind && one.id === id)
    if (old === undefined || declared.has(subjectOf(old)) || isMoved(old)) return null
    renamed.push({ kind, from: old.key, to: key })
    return ledger!.resources[kind]![old.key]!
  }

  // A live resource that someone else's ledger entry or `$id` names is not free to be adopted by its natural key.
  const taken = new Set([...owned, ...elsewhere].map((entry) => `${entry.kind} ${entry.id}`))
  for (const { kind, id } of desired.resources) if (id !== null) taken.add(`${kind} ${id}`)

  const forgotten = new Set(desired.forgotten.map(subjectOf))
  const there = owned.map((entry) => ({
    ...entry,
    live: byId(live[entry.kind] ?? [], entry.id),
    isForgotten: forgotten.has(subjectOf(entry)) || !canBeDeleted(entry),
  }))
  const isMoved = ({ kind, key }: Managed) => renamed.some((one) => one.kind === kind && one.from === key)
  const goes = (entry: Managed) => !declared.has(subjectOf(entry)) && !isMoved(entry)
  const leavers = there.filter(
    (entry): entry is Leaver & Left => entry.live !== null && !entry.isForgotten && isKind(entry.kind) && goes(entry),
  )
  const isPinned = ({ kind, id }: Managed) => desired.resources.some((one) => one.kind === kind && one.id === id)
  const newcomers = desired.resources.filter((resource) => {
    const entry = claimed.entries.get(resource)
    const isThere = entry !== undefined && byId(live[resource.kind] ?? [], entry.id) !== null
    return !isThere && resource.id === null && kindNamed(resource.kind).endpoint.over === null
  })
  const free = (kind: string) => (live[kind] ?? []).filter(({ id }) => !taken.has(`${kind} ${id}`))
  const kept = renamedByName(
    newcomers,
    leavers.filter((one) => !isPinned(one)),
    free,
    ledger?.salt ?? '',
    reveal,
  )
  for (const [resource, old] of kept) {
    renamed.push({ kind: old.kind, from: old.key, to: resource.key })
    findings.push(keptUnder(resource, old))
  }

  const parentsFirst = desired.resources.toSorted((a, b) => rank(a) - rank(b))
  const found = new Map<DesiredResource, Matched>()
  const bound: Matched[] = []
  for (const resource of parentsFirst) {
    const kind = kindNamed(resource.kind)
    const old = kept.get(resource)
    const entry = old === undefined ? (claimed.entries.get(resource) ?? null) : ledger!.resources[old.kind]![old.key]!
    const its = live[resource.kind] ?? []
    const parent = parentId(kind, resource, found, live)
    const isOver = kind.endpoint.over !== null
    const located = isOver
      ? { live: parent == null ? null : byId(its, parent), findings: [] }
      : kind.endpoint.isSingle
        ? { live: its[0] ?? null, findings: [] }
        : locate({ kind, resource, entry, parent }, { live: its, taken }, reveal)
    findings.push(...located.findings)
    const target = located.live
    const mayExist = target === null && !isRead(live, resource.kind)
    const moved = target === null || entry?.id === target.id ? null : entryUnder(resource, target)
    const one = { kind, desired: resource, live: target, entry: moved ?? entry, mayExist }
    found.set(resource, one)
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

type Found = ReadonlyMap<DesiredResource, Matched>

/** Of a kind that this version does not know, nobody knows it. */
function canBeDeleted({ kind }: Managed): boolean {
  return !isKind(kind) || kindNamed(kind).endpoint.remove !== null
}

/**
 * The id of what a resource says it is over or under: declared, by its key or its name, or on the server by its name. Null
 * when that is still to be made, undefined when the resource names nothing, or has no parent.
 */
function parentId({ endpoint }: Kind, resource: DesiredResource, found: Found, live: Live): number | null | undefined {
  const about = parentOf(endpoint)
  if (about === null) return undefined
  const to = kindNamed(about.kind)
  const name = valueAt(resource.fields, about.at)
  const declared = [...found.values()].filter(({ kind }) => kind === to)
  const isNamed = (one: LiveResource | DesiredResource | null) => one !== null && naturalKeyOf(to, one) === name
  const over =
    declared.find(({ desired }) => desired.key === name) ??
    declared.find(({ desired, live: its }) => isNamed(desired) || isNamed(its))
  if (over !== undefined) return over.live?.id ?? null
  const named = (live[about.kind] ?? []).filter(isNamed)
  return named.length === 1 ? named[0]!.id : undefined
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
  const { matched, left } = match(desired, live, ledger, reveal)
  const over = (stillThere(live, ledger)[about.kind] ?? []).map((one) => one.id)
  const declared = matched
    .filter((one) => one.kind === kind)
    .map((one) => parentId(kind, one.desired, new Map(matched.map((each) => [each.desired, each])), live))
  const owned = [...left, ...(ledger === null ? [] : entriesOf(ledger))]
    .filter((entry) => entry.kind === kind.name)
    .map(({ id }) => id)
  return [...new Set([...declared, ...owned])]
    .filter((id): id is number => typeof id === 'number' && over.includes(id))
    .sort((a, b) => a - b)
}

/** How many others it is under or over. */
function rank({ kind }: Pick<DesiredResource, 'kind'>): number {
  const parent = parentOf(kindNamed(kind).endpoint)
  return parent === null ? 0 : 1 + rank(parent)
}
