/** What becomes of each resource of a kind, declared or not, when the plan is carried out. */
import { kinds } from '../../kinds/index.ts'
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import { canonical } from '../model/canonical.ts'
import type { Change } from '../model/plan.ts'
import type { Sides } from './guard.ts'

export interface Passage {
  readonly change: Change | null
  /** Canonical fields, with references as they come; null when it is not there. */
  readonly before: Fields | null
  readonly after: Fields | null
}

export function passagesOf(kind: Kind, { changes, live }: Pick<Sides, 'changes' | 'live'>): Passage[] {
  const mine = changes.filter((change) => change.kind === kind.name)
  const there = (live[kind.name] ?? []).map((one): Passage => {
    const before = canonical(kind, one.fields)
    const change = mine.find(({ action, id }) => id === one.id && (action === 'update' || action === 'delete')) ?? null
    return { change, before, after: change?.action === 'delete' ? null : { ...before, ...change?.send } }
  })
  const created = mine.filter(({ action }) => action === 'create')
  return [...there, ...created.map((change): Passage => ({ change, before: null, after: change.send }))]
}

/** The passages of administrators who are not administrators any more, with those who are. */
export function administrators(sides: Pick<Sides, 'changes' | 'live'>): { leaving: Change[]; staying: number }[] {
  return kinds.flatMap((kind) => {
    const { people } = kind
    if (people === null) return []
    const is = (fields: Fields | null) => fields?.[people.role] === people.administrator
    // Somebody who is only being invited cannot be counted on.
    const all = passagesOf(kind, sides).filter(({ before }) => before !== null)
    const leaving = all.flatMap(({ change, before, after }) => (is(before) && !is(after) ? [change!] : []))
    return [{ leaving, staying: all.filter(({ after }) => is(after)).length }]
  })
}
