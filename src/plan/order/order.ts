/**
 * The order of a plan: what is referred to comes before what refers to it, what gives a unique name up before what takes
 * it; deletes come as late as they can, and the other way round. Where names are swapped, one of
 * the changes gets a temporary name first.
 */

import { kindNamed, kinds } from '../../kinds/index.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import { mapReferences } from '../match/each-reference.ts'
import { type Change, type Finding, isWrite, subjectOf } from '../model/plan.ts'
import type { Names } from './names.ts'
import type { Unordered } from './unordered.ts'

/** For each change, those it has to wait for. */
type Waits = ReadonlyMap<Unordered, readonly Unordered[]>

export function inOrder(
  unsorted: readonly Unordered[],
  namesOf: (changes: readonly Unordered[]) => Pick<Names, keyof Names>,
  referredBy: Referred = subjectsReferredTo,
): { changes: Change[]; findings: Finding[] } {
  // Two files that say the same in another order must make the same plan.
  const changes = [...unsorted].sort(byKindAndKey)
  const writes = changes.filter(isWrite)
  const forReferences = waitsForReferences(writes, referredBy)
  const names = namesOf(writes)
  const forNames = new Map(writes.map((change) => [change, names.givers(change)]))
  const asides = new Map<Unordered, Fields>()
  const ordered: Unordered[] = changes.filter((change) => !isWrite(change))
  const findings = names.findings()
  let waiting = writes
  while (waiting.length > 0) {
    const waitsFor = (change: Unordered) => [
      ...forReferences.get(change)!,
      ...forNames.get(change)!.filter((other) => !asides.has(other)),
    ]
    let level = nextLevel(waiting, waitsFor)
    if (level.length === 0) {
      const circle = circleIn(waiting, waitsFor)
      const stepping = circle.find(
        (change) => !asides.has(change) && circle.some((other) => forNames.get(other)!.includes(change)),
      )
      const aside = stepping === undefined ? null : names.aside(stepping)
      if (aside !== null) {
        asides.set(stepping!, aside)
        continue
      }
      findings.push(...cycle(circle))
      level = circle
    }
    ordered.push(...level)
    const done = new Set(level)
    waiting = waiting.filter((change) => !done.has(change))
  }
  return {
    findings,
    changes: ordered.map((one) => {
      const { holds: _, ...change } = one
      const after = [...(forReferences.get(one) ?? []), ...(forNames.get(one) ?? [])]
      const aside = asides.get(one)
      return { ...change, ...(aside && { aside }), after: [...new Set(after.map(subjectOf))].sort() }
    }),
  }
}

const rankOf = new Map(kinds.map(({ name }, index) => [name, index]))

function byKindAndKey(a: Unordered, b: Unordered): number {
  const byKind = rankOf.get(a.kind)! - rankOf.get(b.kind)!
  return byKind !== 0 ? byKind : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

type WaitsFor = (change: Unordered) => readonly Unordered[]

/** One level at a time keeps the order independent of how the changes came in. Nothing when all wait in a circle. */
function nextLevel(waiting: readonly Unordered[], waitsFor: WaitsFor): Unordered[] {
  const among = new Set(waiting)
  const free = waiting.filter((change) => !waitsFor(change).some((other) => among.has(other)))
  const rest = waiting.filter(({ action }) => action !== 'delete')
  const first = free.filter(({ action }) => action !== 'delete')
  if (first.length > 0 || rest.length === 0) return first.length > 0 ? first : free
  // Only a delete that something else waits for may come before it.
  const needed = reach(rest, waitsFor)
  return free.filter((change) => needed.has(change))
}

/** Everything that has to come before some changes. */
function reach(from: readonly Unordered[], waitsFor: WaitsFor): Set<Unordered> {
  const found = new Set<Unordered>()
  const open = from.flatMap(waitsFor)
  for (let change = open.pop(); change !== undefined; change = open.pop()) {
    if (found.has(change)) continue
    found.add(change)
    open.push(...waitsFor(change))
  }
  return found
}

function circleIn(waiting: readonly Unordered[], waitsFor: WaitsFor): Unordered[] {
  const reached = new Map(waiting.map((change) => [change, reach([change], waitsFor)]))
  const first = waiting.find((change) => reached.get(change)!.has(change))!
  return waiting.filter((change) => reached.get(first)!.has(change) && reached.get(change)!.has(first))
}

/** The `kind/key` of everything that the fields of a change refer to. */
type Referred = (change: Unordered, fields: Fields) => ReadonlySet<string>

function waitsForReferences(writes: readonly Unordered[], referredBy: Referred): Waits {
  const isDelete = ({ action }: Unordered) => action === 'delete'
  const bySubject = new Map(writes.map((change) => [subjectOf(change), change]))
  const among = (subjects: ReadonlySet<string>) =>
    [...subjects].map((subject) => bySubject.get(subject)).filter((other) => other !== undefined)
  const waits = new Map<Unordered, Unordered[]>(writes.map((change) => [change, []]))
  for (const change of writes) {
    const needed = isDelete(change) ? [] : among(referredBy(change, change.send))
    // What is there may refer to itself; what is created cannot, because it has no id yet.
    const isFirst = (other: Unordered) => other !== change || change.action === 'create'
    waits.get(change)!.push(...needed.filter((other) => isFirst(other) && !isDelete(other)))
    for (const held of among(referredBy(change, change.holds)))
      if (held !== change && isDelete(held)) waits.get(held)!.push(change)
  }
  return waits
}

function subjectsReferredTo({ kind }: Unordered, fields: Fields): Set<string> {
  const subjects = new Set<string>()
  mapReferences(kindNamed(kind), fields, (value, { to }) => {
    if (typeof value === 'string') subjects.add(subjectOf({ kind: to, key: value }))
    return value
  })
  return subjects
}

function cycle(circle: readonly Unordered[]): Finding[] {
  const members = circle.map(subjectOf).sort()
  return circle.map((change) => ({
    code: 'P-CYCLE',
    severity: 'error',
    place: change.place,
    subject: subjectOf(change),
    sentence:
      members.length === 1
        ? `${subjectOf(change)} refers to itself, and does not exist yet.`
        : `${subjectOf(change)} is part of a circle of references: ${members.join(', ')}.`,
    nextStep:
      members.length === 1
        ? 'Take the reference out, apply, and put it in with a second pull request.'
        : 'None of them can come first. Take one reference out, apply, and put it in with a second pull request.',
  }))
}
