/** The order of a plan: what is referred to comes before what refers to it, deletes come last and the other way round. */
import { kindNamed, kinds } from '../kinds/index.ts'
import type { Fields } from '../kinds/kind.ts'
import { type Change, type Finding, isWrite, subjectOf } from './plan.ts'
import { mapReferences } from './references.ts'

/** A change that does not know yet what it comes after; `holds` are the references that live has now. */
export type Unordered = Omit<Change, 'after'> & { readonly holds: Fields }

export function inOrder(
  unsorted: readonly Unordered[],
  referredBy: Referred = subjectsReferredTo,
): { changes: Change[]; findings: Finding[] } {
  // Two files that say the same in another order must make the same plan.
  const changes = [...unsorted].sort(byKindAndKey)
  const writes = changes.filter((change) => isWrite(change) && change.action !== 'delete')
  const deletes = changes.filter((change) => change.action === 'delete')
  const after = new Map<Unordered, Unordered[]>()
  for (const change of writes) {
    after.set(change, referredTo(change, change.send, writes, referredBy))
  }
  for (const change of deletes) {
    const isHolder = (other: Unordered) =>
      other !== change && referredTo(other, other.holds, [change], referredBy).length > 0
    after.set(change, [...writes.filter(isHolder), ...deletes.filter(isHolder)])
  }
  const ordered: Unordered[] = changes.filter((change) => !isWrite(change))
  const findings: Finding[] = []
  for (const group of [writes, deletes]) {
    let waiting = group
    while (waiting.length > 0) {
      // One level at a time keeps the order independent of how the changes came in.
      const free = waiting.filter((change) => !after.get(change)!.some((other) => waiting.includes(other)))
      if (free.length === 0) findings.push(...cycle(waiting))
      ordered.push(...(free.length === 0 ? waiting : free))
      waiting = free.length === 0 ? [] : waiting.filter((change) => !free.includes(change))
    }
  }
  return {
    findings,
    changes: ordered.map(({ holds: _, ...change }, index) => ({
      ...change,
      after: (after.get(ordered[index]!) ?? []).map(subjectOf).sort(),
    })),
  }
}

function byKindAndKey(a: Unordered, b: Unordered): number {
  const byKind = kinds.indexOf(kindNamed(a.kind)) - kinds.indexOf(kindNamed(b.kind))
  return byKind !== 0 ? byKind : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/** The `kind/key` of everything that the fields of a change refer to. */
type Referred = (change: Unordered, fields: Fields) => ReadonlySet<string>

function referredTo(change: Unordered, fields: Fields, among: readonly Unordered[], referredBy: Referred): Unordered[] {
  const subjects = referredBy(change, fields)
  return among.filter((other) => other !== change && subjects.has(subjectOf(other)))
}

function subjectsReferredTo({ kind }: Unordered, fields: Fields): Set<string> {
  const subjects = new Set<string>()
  mapReferences(kindNamed(kind), fields, (value, { to }) => {
    if (typeof value === 'string') subjects.add(subjectOf({ kind: to, key: value }))
    return value
  })
  return subjects
}

function cycle(waiting: readonly Unordered[]): Finding[] {
  const members = waiting.map(subjectOf).sort()
  return waiting.map((change) => ({
    code: 'P-CYCLE',
    severity: 'error',
    place: change.place,
    subject: subjectOf(change),
    sentence: `${subjectOf(change)} is part of a circle of references: ${members.join(', ')}.`,
    nextStep: 'None of them can come first. Take one reference out, apply, and put it in with a second pull request.',
  }))
}
