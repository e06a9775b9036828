/**
 * What a server would hold after a plan, one write after the other. It knows of Chatwoot what the kinds' declarations
 * say: ids, references, what an update may leave out, and names that it takes only once.
 */

import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import { shapeOf } from '../../src/kinds/model/shape.ts'
import { outcomeOf } from '../../src/plan/ledger/after.ts'
import { mapReferences } from '../../src/plan/match/each-reference.ts'
import { canonical } from '../../src/plan/model/canonical.ts'
import type { Live, LiveResource } from '../../src/plan/model/live.ts'
import { type Change, isWrite, type Outcome, type Plan, subjectOf } from '../../src/plan/model/plan.ts'

/** A server answers with every field. */
export function defaults(kind: Kind): Fields {
  const shape = shapeOf(kind.schema)
  return Object.fromEntries(Object.keys(shape.type === 'object' ? shape.fields : {}).map((name) => [name, null]))
}

/** Live resources that the server would not hold side by side, as `teams name "x"`. */
export function refusals(live: Live): string[] {
  return Object.entries(live).flatMap(([name, all]) =>
    Object.entries(kindNamed(name).identity.unique).flatMap(([field, { within = [] }]) => {
      const taken = all.map(({ fields }) => {
        const its = canonical(kindNamed(name), fields)
        return its[field] == null ? null : JSON.stringify([its[field], ...within.map((beside) => its[beside] ?? null)])
      })
      return taken
        .filter((value, index) => value !== null && taken.indexOf(value) < index)
        .map((value) => `${name} ${field} ${value}`)
    }),
  )
}

/**
 * Throws when the server would refuse a write. With `most`, the run dies after so many writes: what is live then counts,
 * and outcomes stand for nothing.
 */
export function applied(
  plan: Plan,
  live: Live,
  most = Number.POSITIVE_INFINITY,
): { live: Live; outcomes: Outcome[]; writes: number } {
  let now: Live = live
  let writes = 0
  const wires = new Map(
    Object.entries(plan.wires).flatMap(([kind, keys]) =>
      Object.entries(keys).map(([key, wire]) => [subjectOf({ kind, key }), wire as Json]),
    ),
  )
  const write = (kind: string, next: (all: readonly LiveResource[]) => readonly LiveResource[]) => {
    if (writes === most) return
    writes += 1
    now = { ...now, [kind]: next(now[kind] ?? []) }
    const [refused] = refusals(now)
    if (refused !== undefined) throw new Error(`taken: ${refused}`)
  }
  const toWire = (change: Change) =>
    mapReferences(kindNamed(change.kind), change.send, (value, { to }) => {
      const wire = wires.get(`${to}/${String(value)}`)
      if (wire === undefined && typeof value === 'string') throw new Error(`unknown: ${to}/${value}`)
      return wire ?? value
    })
  const update = (change: Change, fields: Fields) =>
    write(change.kind, (all) => {
      if (!all.some(({ id }) => id === change.id)) throw new Error(`not there: ${subjectOf(change)}`)
      return all.map((one) =>
        one.id === change.id ? { ...one, fields: merged(kindNamed(change.kind), one.fields, fields) } : one,
      )
    })

  for (const change of plan.changes) if (change.aside !== undefined) update(change, change.aside)
  const outcomes = plan.changes.map((change): Outcome => {
    let { id } = change
    if (isWrite(change)) {
      const kind = kindNamed(change.kind)
      if (change.action === 'delete') {
        write(change.kind, (all) => all.filter((one) => one.id !== id))
        for (const { name, endpoint } of kinds)
          if (endpoint.over?.kind === change.kind && now[name] !== undefined)
            now = { ...now, [name]: now[name].filter((one) => one.id !== id) }
      }
      if (change.action === 'update') update(change, toWire(change))
      if (change.action === 'create') {
        const fields = toWire(change)
        id = idOfNew(kind, now[change.kind] ?? [], fields)
        write(change.kind, (all) => [...all, { id: id!, fields: merged(kind, defaults(kind), fields) }])
        wires.set(subjectOf(change), kind.identity.referredBy === 'id' ? id : fields[kind.identity.referredBy]!)
      }
    }
    return outcomeOf({ ...change, id }, 'applied')
  })
  return { live: now, outcomes, writes }
}

function idOfNew({ endpoint }: Kind, all: readonly LiveResource[], fields: Fields): number {
  return endpoint.over === null ? Math.max(100, ...all.map((one) => one.id)) + 1 : (fields[endpoint.over.at] as number)
}

/** Partial fields and keyed lists take over what is sent and keep the rest; any other field is replaced. */
function merged(kind: Kind, live: Fields, sent: Fields): Fields {
  const value = (name: string): Json => {
    const [theirs, ours] = [live[name] ?? null, sent[name]!]
    if (kind.requests.partial.includes(name)) return { ...(theirs as Fields | null), ...(ours as Fields) }
    const keyedBy = kind.comparison.keyed[name]
    if (keyedBy === undefined || !Array.isArray(ours)) return ours
    const items = ours as readonly Fields[]
    const kept = ((theirs ?? []) as readonly Fields[]).filter(
      (item) => !items.some((other) => other[keyedBy] === item[keyedBy]),
    )
    return [...kept, ...items]
  }
  return { ...live, ...Object.fromEntries(Object.keys(sent).map((name) => [name, value(name)])) }
}
