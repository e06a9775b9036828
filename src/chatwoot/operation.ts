/** What there is to do for one change, such that doing it again does it once. Nothing is sent that the plan does not say. */
import { kindNamed } from '../kinds/index.ts'
import type { BytesOf } from '../kinds/model/file.ts'
import { type Fields, followingCreate, type Kind } from '../kinds/model/kind.ts'
import { mapReferences, wireSpace } from '../plan/match/each-reference.ts'
import { byId, canonicalValue } from '../plan/match/locate.ts'
import { pick } from '../plan/model/paths.ts'
import { type Change, type Plan, subjectOf } from '../plan/model/plan.ts'
import { type Reveal, unseal } from '../redact/seal.ts'
import { withIds } from './attachments.ts'
import type { Writer } from './client.ts'
import { creation } from './creation.ts'
import type { Reading } from './live.ts'
import { remove, update } from './write.ts'

interface Operation {
  act(): Promise<void>
  /** The resource's id, once it is known. */
  id(): number | null
  /** A create of which a second one may come later, because a request of its was never answered. */
  isLate(): boolean
  /** Ids of what it made twice and has deleted again. */
  readonly takenBack: readonly number[]
}

/** What the plan holds only by name: secrets, and files. */
export interface Given {
  readonly reveal: Reveal
  readonly bytesOf: BytesOf
}

export interface Operations {
  of(change: Change): Operation
  /** Gives the resource its temporary name. */
  nameForNow(change: Change): Promise<void>
}

/** `reading` is what the plan was made from: a resource that was not in it and has the right name is one we created. */
export function operationsOf(
  writer: Writer,
  plan: Plan,
  { live, addresses, raw }: Pick<Reading, 'live' | 'addresses' | 'raw'>,
  { reveal, bytesOf }: Given,
): Operations {
  const target = { writer, addresses, bytesOf }
  const wires = new Map(
    Object.entries(plan.wires).flatMap(([kind, keys]) =>
      Object.entries(keys).map(([key, wire]) => [subjectOf({ kind, key }), wire]),
    ),
  )
  const known = new Map<string, Set<number>>()

  function of(change: Change): Operation {
    const kind = kindNamed(change.kind)
    if (change.action === 'create') return createOf(change, kind)
    const { id } = change
    const fields = toWire(kind, change)
    const act =
      change.action === 'delete'
        ? () => remove(target, kind, id!)
        : () => update(target, kind, id!, fields, before(kind, id!))
    return { act, id: () => id, isLate: () => false, takenBack: [] }
  }

  function createOf(change: Change, kind: Kind): Operation {
    const subject = subjectOf(change)
    const fields = toWire(kind, change)
    const ids = knownOf(kind)
    const following = followingCreate(kind.requests, fields)
    const takenBack: number[] = []
    let { id } = change
    let isLate = false
    const create = creation(
      target,
      { kind, subject, fields, known: ids },
      {
        notTaken: (names) => void following.push(...names),
        takenBack: (twin) => {
          ids.add(twin)
          takenBack.push(twin)
        },
        mayComeLate: () => {
          isLate = true
        },
      },
    )
    const act = async () => {
      id ??= await create()
      ids.add(id)
      const { referredBy } = kind.identity
      wires.set(subject, referredBy === 'id' ? id : String(canonicalValue(kind, { fields }, referredBy)))
      wires.set(subjectOf({ kind: wireSpace({ to: kind.name, byId: true }), key: change.key }), id)
      const later = pick(fields, following)
      const carried = pick(fields, kind.requests.carried)
      if (Object.keys(later).length > 0) await update(target, kind, id, { ...carried, ...later }, {})
    }
    return { act, id: () => id, isLate: () => isLate, takenBack }
  }

  async function nameForNow(change: Change): Promise<void> {
    const kind = kindNamed(change.kind)
    await update(target, kind, change.id!, unseal(change.aside!, reveal) as Fields, before(kind, change.id!))
  }

  function before({ name }: Kind, id: number): Fields {
    return byId(live[name] ?? [], id)?.fields ?? {}
  }

  /** The ids that were there before, and those that other keys have got in this run. */
  function knownOf({ name }: Kind): Set<number> {
    const ids = known.get(name) ?? new Set((live[name] ?? []).map(({ id }) => id))
    known.set(name, ids)
    return ids
  }

  /** References and files that stay become what the server wants, secrets their values. */
  function toWire(kind: Kind, change: Change): Fields {
    const sent = withIds(kind, change, raw.get(`${kind.name} ${change.id}`))
    const referring = mapReferences(kind, sent, (value, reference) =>
      typeof value === 'string' ? (wires.get(subjectOf({ kind: wireSpace(reference), key: value })) ?? value) : value,
    )
    return unseal(referring, reveal) as Fields
  }

  return { of, nameForNow }
}
