/** The names of one kind's resources, for those who refer to them: in files, and on the server now and afterwards. */
import type { Json, Kind, Reference } from '../../kinds/model/kind.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { LiveResource } from '../model/live.ts'
import { firstBy } from '../model/lookup.ts'
import { canonicalValue, isAmong, naturalKeyOf } from './locate.ts'
import type { Match } from './matched.ts'

/** What is called what, for one kind that others refer to. */
export interface Directory {
  /** The name in files by what the server holds now, and by what it will hold when the plan is through. */
  readonly now: ReadonlyMap<Json, string>
  readonly after: ReadonlyMap<Json, string>
  /** Every text that people may write, with the name it stands for; null when several answer to it. */
  readonly names: ReadonlyMap<string, string | null>
  readonly ids: ReadonlyMap<string, readonly number[]>
  readonly wires: ReadonlyMap<string, number | string>
  /** The live resource that the server holds as this. */
  readonly behind: ReadonlyMap<Json | undefined, LiveResource>
  /** Declared in no file any more, and about to be deleted. */
  readonly leaving: ReadonlySet<string>
}

/** `where` as in a reference: only those are meant, and they go by the rest of their natural key. `heldBy`: see `heldIn`. */
export function directoryOf(
  kind: Kind,
  { matched, left }: Match,
  all: readonly LiveResource[],
  where: Reference['where'] = {},
  heldBy: string = kind.identity.referredBy,
): Directory {
  const live = all.filter((one) => isAmong(kind, one, where))
  const nameOf = (one: LiveResource | DesiredResource) => naturalKeyOf(kind, one, where)
  const now = new Map<Json, string>()
  const after = new Map<Json, string>()
  const names = new Map<string, string | null>()
  const ids = new Map<string, number[]>()
  const wires = new Map<string, number | string>()
  const mine = matched.filter((one) => one.kind === kind && isAmong(kind, one.desired, where))
  const wireFor = (one: LiveResource | null, desired: DesiredResource | null) => {
    if (heldBy === 'id') return one?.id
    const source = desired !== null && heldBy in desired.fields ? desired : one
    return (source === null ? undefined : canonicalValue(kind, source, heldBy)) as string | undefined
  }
  // What is owned and leaves the files is still known by its key.
  for (const { kind: of, key, live: its } of left)
    if (of === kind.name && its !== null && isAmong(kind, its, where)) now.set(wireFor(its, null)!, key)
  for (const { desired, live: its } of mine) {
    names.set(desired.key, desired.key)
    const wire = wireFor(its, desired)
    if (wire !== undefined) {
      after.set(wire, desired.key)
      wires.set(desired.key, wire)
    }
    if (its !== null) now.set(wireFor(its, null)!, desired.key)
  }
  const claimed = new Set(mine.flatMap(({ live: its }) => (its === null ? [] : [its.id])))
  const declared = new Set(names.keys())
  const say = (text: string, name: string, id: number | undefined) => {
    const all = new Set([...(ids.get(text) ?? []), ...(id === undefined ? [] : [id])])
    ids.set(text, [...all])
    names.set(text, all.size > 1 || (names.has(text) && names.get(text) !== name) ? null : name)
  }
  // People may also write the natural key of what is declared; it stands for the key.
  for (const { desired, live: its } of mine) {
    for (const side of [desired, its]) {
      const text = side === null ? undefined : nameOf(side)
      if (typeof text === 'string' && !declared.has(text)) say(text, desired.key, its?.id)
    }
  }
  // A key of those that are not meant here, and that stands for something else: a plan holds names by kind alone.
  const byKey = Map.groupBy(
    matched.filter(({ kind: of }) => of === kind),
    ({ desired }) => desired.key,
  )
  const isMistakable = (text: string, one: LiveResource) =>
    byKey.get(text)?.some(({ desired, live: its }) => wireFor(its, desired) !== wireFor(one, null)) === true
  for (const one of live) {
    const text = nameOf(one)
    if (claimed.has(one.id) || typeof text !== 'string' || declared.has(text) || isMistakable(text, one)) continue
    say(text, text, one.id)
    if (names.get(text) === null) continue
    const wire = wireFor(one, null)!
    if (!now.has(wire)) now.set(wire, text)
    after.set(wire, text)
    wires.set(text, wire)
  }
  const leaving = new Set(
    left
      .filter((entry) => entry.kind === kind.name && !entry.isForgotten)
      .flatMap(({ live: its }) => (its === null || !isAmong(kind, its, where) ? [] : ((nameOf(its) as string) ?? [])))
      .filter((text) => !declared.has(text)),
  )
  const behind = firstBy(live, (one) => wireFor(one, null))
  return { now, after, names, ids, wires, behind, leaving }
}
