/**
 * The order of a plan: what is referred to comes before what refers to it, what gives a unique name up before what takes
 * it; deletes come as late as they can, and the other way round. Where names are swapped, one of the changes gets a
 * temporary name first.
 */

import { kindNamed, kinds } from '../../kinds/index.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import { mapReferences } from '../match/each-reference.ts'
import { type Change, type Finding, isWrite, subjectOf } from '../model/plan.ts'
import type { Names } from './names.ts'
import type { Unordered } from './unordered.ts'
import { isDelete, Waiting, type Waits } from './waiting.ts'

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
  const waiting = new Waiting(writes, forReferences, forNames)
  const asides = new Map<Unordered, Fields>()
  const ordered: Unordered[] = changes.filter((change) => !isWrite(change))
  const findings = names.findings()
  while (!waiting.isOver()) {
    let level = waiting.nextLevel()
    if (level.length === 0) {
      const circle = waiting.circle()
      const members = new Set(circle)
      const stepping = circle.find(
        (change) => !asides.has(change) && waiting.taking(change).some((other) => members.has(other)),
      )
      const aside = stepping === undefined ? null : names.aside(stepping)
      if (aside !== null) {
        asides.set(stepping!, aside)
        waiting.freeNames(stepping!, circle)
        continue
      }
      findings.push(...cycle(circle))
      level = circle
    }
    ordered.push(...level)
    waiting.place(level)
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

/** The `kind/key` of everything that the fields of a change refer to. */
type Referred = (change: Unordered, fields: Fields) => ReadonlySet<string>

function waitsForReferences(writes: readonly Unordered[], referredBy: Referred): Waits {
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
