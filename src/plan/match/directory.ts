/** The names of one kind's resources, for those who refer to them: in files, and on the server now and afterwards. */
import type { Json, Kind } from '../../kinds/model/kind.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { LiveResource } from '../model/live.ts'
import { naturalKeyOf } from './locate.ts'
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
  /** Declared in no file any more, and about to be deleted. */
  readonly leaving: ReadonlySet<string>
}

export function directoryOf(kind: Kind, { matched, left }: Match, live: readonly LiveResource[]): Directory {
  const now = new Map<Json, string>()
  const after = new Map<Json, string>()
  const names = new Map<string, string | null>()
  const ids = new Map<string, number[]>()
  const wires = new Map<string, number | string>()
  const mine = matched.filter((one) => one.kind === kind)
  const wireFor = (one: LiveResource | null, desired: DesiredResource | null) => {
    if (kind.referredBy === 'id') return one?.id
    const source = desired !== null && kind.referredBy in desired.fields ? desired : one
    return (source === null ? undefined : naturalKeyOf({ ...kind, naturalKey: kind.referredBy }, source)) as
      | string
      | undefined
  }
  // What is owned and leaves the files is still known by its key.
  for (const { kind: of, key, live: its } of left)
    if (of === kind.name && its !== null) now.set(wireFor(its, null)!, key)
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
      const text = side === null ? undefined : naturalKeyOf(kind, side)
      if (typeof text === 'string' && !declared.has(text)) say(text, desired.key, its?.id)
    }
  }
  for (const one of live) {
    const text = naturalKeyOf(kind, one)
    if (claimed.has(one.id) || typeof text !== 'string' || declared.has(text)) continue
    say(text, text, one.id)
    if (names.get(text) === null) continue
    const wire = wireFor(one, null)!
    if (!now.has(wire)) now.set(wire, text)
    after.set(wire, text)
    wires.set(text, wire)
  }
  const leaving = new Set(
    left
      .filter((entry) => entry.kind === kind.name && !entry.isForgotten && entry.live !== null)
      .flatMap((entry) => (naturalKeyOf(kind, entry.live!) as string) ?? [])
      .filter((text) => !declared.has(text)),
  )
  return { now, after, names, ids, wires, leaving }
}
