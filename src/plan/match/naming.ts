/** What on the server names one of its resources, managed here or not: by its id, or by the value of a field. */
import { kindNamed, kinds } from '../../kinds/index.ts'
import { parentOf } from '../../kinds/model/endpoint.ts'
import type { Json, Kind } from '../../kinds/model/kind.ts'
import { canonical } from '../model/canonical.ts'
import type { Live, LiveResource } from '../model/live.ts'
import { fieldOf } from '../model/paths.ts'
import type { Change } from '../model/plan.ts'
import { heldIn, mapReferences } from './each-reference.ts'
import { byId, isAmong } from './locate.ts'

/** The kinds that can name one of these. What is nested under it, or lies over it, goes with it and is no such name. */
export function referrersOf(name: string): Kind[] {
  return kinds.filter((kind) =>
    kind.references.some((reference) => reference.to === name && !isParent(kind, reference.at)),
  )
}

/** Of a binding only those are read that are declared or owned. */
export function isPartlyRead({ endpoint }: Kind): boolean {
  return endpoint.over !== null
}

/** All of a kind: from `lists`, or what the plan itself has read; undefined where not all of it was read. */
export function listOf(kind: Kind, lists: Live, live: Live): readonly LiveResource[] | undefined {
  return lists[kind.name] ?? (isPartlyRead(kind) ? undefined : live[kind.name])
}

/** Whether a change takes away what others name it by: it is deleted, or gets another value of the field that they hold. */
export function isNamedNoMore({ action, kind, fields }: Change): boolean {
  const { referredBy } = kindNamed(kind).identity
  return action === 'delete' || (action === 'update' && fields.some(({ path }) => path === referredBy))
}

/** The fields in which a live resource names what is deleted, or renamed. */
export function fieldsNaming(kind: Kind, { fields }: LiveResource, gone: Change, live: Live): Set<string> {
  const found = new Set<string>()
  const was = { fields: { ...byId(live[gone.kind] ?? [], gone.id!)?.fields, ...gone.before } }
  mapReferences(kind, fields, (value, reference) => {
    const { to, at, where } = reference
    const held = heldIn(reference)
    const isMeant = to === gone.kind && isAmong(kindNamed(to), was, where) && !isParent(kind, at)
    // An id stays when the name goes.
    if (isMeant && (gone.action === 'delete' || held !== 'id') && isHeld(gone, live, held, value))
      found.add(fieldOf(at))
    return value
  })
  return found
}

/** Those that name what is deleted or renamed. */
export type Naming = (gone: Change, live: Live) => readonly LiveResource[]

/**
 * What names one of many is found without looking at all that could: each kind is gone through once, however many changes
 * ask. Null for a kind of which not all was read.
 */
export function namings(listed: (kind: Kind) => readonly LiveResource[] | undefined): (kind: Kind) => Naming | null {
  const made = new Map<string, Naming | null>()
  return (kind) => {
    const known = made.get(kind.name)
    if (known !== undefined) return known
    const all = listed(kind)
    const its = all === undefined ? null : byWhatTheyName(kind, all)
    made.set(kind.name, its)
    return its
  }
}

function byWhatTheyName(kind: Kind, all: readonly LiveResource[]): Naming {
  const found = new Map<string, Set<LiveResource>>()
  for (const one of all)
    mapReferences(kind, one.fields, (value, reference) => {
      const held = heldIn(reference)
      const name = `${reference.to} ${held} ${saidOf(reference.to, held, value)}`
      found.set(name, (found.get(name) ?? new Set()).add(one))
      return value
    })
  return ({ kind: to, id }, live) => {
    const its = byId(live[to] ?? [], id!)?.fields
    const held = new Set(kind.references.filter((one) => one.to === to).map(heldIn))
    const values = [...held].map((field) => [field, field === 'id' ? id : its?.[field]] as const)
    return [
      ...new Set(
        values.flatMap(([field, value]) => [
          ...(found.get(`${to} ${field} ${saidOf(to, field, value ?? null)}`) ?? []),
        ]),
      ),
    ]
  }
}

function isParent({ endpoint }: Kind, at: string): boolean {
  return parentOf(endpoint)?.at === at
}

/** Whether this names what is deleted: its id, or the canonical value of a field. */
function isHeld({ kind: name, id }: Change, live: Live, field: string, value: Json): boolean {
  const its = field === 'id' ? id : byId(live[name] ?? [], id!)?.fields[field]
  return its !== undefined && saidOf(name, field, value) === saidOf(name, field, its)
}

/** An id, or the canonical value of a field, as text: some hold numbers as text. */
function saidOf(kind: string, field: string, value: Json): string {
  return String(field === 'id' ? value : canonical(kindNamed(kind), { [field]: value })[field])
}
