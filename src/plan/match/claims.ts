/** Which key a live resource belongs to: never to two, and never to none because its key means another one now. */
import { titleOf } from '../model/canonical.ts'
import { allBy } from '../model/lookup.ts'
import { type Finding, type Managed, subjectOf } from '../model/plan.ts'
import { wrong } from './locate.ts'
import type { Matched } from './matched.ts'

export function claimedTwice(matched: readonly Matched[]): Finding[] {
  const first = new Map<string, Matched>()
  // Whichever file came first, the same one is told.
  const byKey = matched.toSorted((a, b) => (a.desired.key < b.desired.key ? -1 : 1))
  return byKey.flatMap((one) => {
    if (one.live === null) return []
    const claim = `${one.kind.name} ${one.live.id}`
    const other = first.get(claim)
    if (other === undefined) {
      first.set(claim, one)
      return []
    }
    return [
      wrong(
        one.desired,
        'P-CLAIMED-TWICE',
        `it and "${other.desired.key}" both mean id ${one.live.id}`,
        'Declare it once, or pin the other one with "$id".',
      ),
    ]
  })
}

/**
 * What a key manages and would manage no longer, because the files declare a binding over something else under that key.
 * `owned` are entries that are there and that nothing takes away, `bound` the bindings of which is known what they are over.
 */
export function leftBehind(owned: readonly Managed[], bound: readonly Matched[]): Finding[] {
  const claimed = new Set(bound.map(({ kind, live }) => `${kind.name} ${live?.id}`))
  const byKey = allBy(bound, ({ kind, desired: { key, previously } }) =>
    [key, previously].flatMap((one) => (one === null ? [] : [subjectOf({ kind: kind.name, key: one })])),
  )
  return owned
    .filter(({ kind, id }) => !claimed.has(`${kind} ${id}`))
    .flatMap(({ kind, key, id, fields }) =>
      (byKey.get(subjectOf({ kind, key })) ?? []).map((one) =>
        wrong(
          one.desired,
          'P-LEFT-BEHIND',
          `this key manages the ${one.kind.words.noun} of ${JSON.stringify(titleOf(one.kind, fields, key))} (id ${id}), which would stay there and be managed by nobody`,
          'Declare the new one under a key of its own and take this one out: then this one is taken away.',
          one.kind.identity.nameField ?? '',
        ),
      ),
    )
}
