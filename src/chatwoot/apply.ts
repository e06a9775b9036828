/**
 * Carries out a plan, in its order. What fails stops only what depends on it; when Chatwoot no longer answers at all, the
 * rest is not attempted. Nothing is sent that the plan does not say.
 */

import { kindNamed } from '../kinds/index.ts'
import type { BytesOf } from '../kinds/model/file.ts'
import { type Fields, followingCreate, type Kind } from '../kinds/model/kind.ts'
import { outcomeOf } from '../plan/ledger/after.ts'
import type { Twice } from '../plan/ledger/twice.ts'
import { mapReferences, wireSpace } from '../plan/match/each-reference.ts'
import { byId, canonicalValue } from '../plan/match/locate.ts'
import { ServerError } from '../plan/model/errors.ts'
import { pick } from '../plan/model/paths.ts'
import { type Change, isWrite, type Outcome, type Plan, subjectOf } from '../plan/model/plan.ts'
import type { Watched } from '../plan/progress.ts'
import { type Reveal, unseal } from '../redact/seal.ts'
import type { Writer } from './client.ts'
import { creation } from './creation.ts'
import type { Reading } from './live.ts'
import { type Back, isUnanswered, mayBeOutage } from './outage.ts'
import { remove, type Target, update } from './write.ts'

export interface Applied {
  readonly outcomes: Outcome[]
  /** `kind/key` of what failed in a way that leaves open whether Chatwoot did it: looking tells. */
  readonly unclear: ReadonlySet<string>
  /** `kind/key` of creates of which a second one may come later, because a request of theirs was never answered. */
  readonly late: ReadonlySet<string>
  /** What was made twice and is deleted again. */
  readonly takenBack: readonly { readonly kind: string; readonly id: number }[]
}

const LEFT_ASIDE = '(it has stepped aside for the others, and is called so until the next run)'

/**
 * `reading` is what the plan was made from: a resource that was not in it and has the right name is one we created. `held`
 * says, by `kind/key`, which writes are left out and why; so is what depends on them.
 */
export async function applyPlan(
  writer: Writer,
  plan: Plan,
  { live, addresses }: Pick<Reading, 'live' | 'addresses'>,
  { reveal, bytesOf }: { readonly reveal: Reveal; readonly bytesOf: BytesOf },
  { held = new Map(), progress, stop }: Watched & { readonly held?: ReadonlyMap<string, string> } = {},
): Promise<Applied> {
  const target = { writer, addresses, bytesOf }
  const wires = new Map(
    Object.entries(plan.wires).flatMap(([kind, keys]) =>
      Object.entries(keys).map(([key, wire]) => [subjectOf({ kind, key }), wire]),
    ),
  )
  const outcomes: Outcome[] = []
  const notDone = new Set<string>()
  const unclear = new Set<string>()
  const late = new Set<string>()
  const known = new Map<string, Set<number>>()
  const takenBack: { readonly kind: string; readonly id: number }[] = []
  let isGone = false
  /** How many operations in a row have got no answer of Chatwoot's own. */
  let unanswered = 0
  /** What became of stepping aside: null when it worked. */
  const asides = new Map<Change, Outcome | null>()
  for (const change of plan.changes.filter((one) => one.aside !== undefined && !held.has(subjectOf(one)))) {
    if (isGone || stop?.aborted) break
    const failure = await stepAside(change)
    asides.set(change, failure)
    if (failure !== null) notDone.add(subjectOf(change))
  }
  for (const change of plan.changes) {
    isGone ||= stop?.aborted === true
    const waitedFor = change.after.find((subject) => notDone.has(subject))
    const reason =
      (isWrite(change) ? (held.get(subjectOf(change)) ?? (isGone ? 'the apply had stopped before it' : null)) : null) ??
      (waitedFor === undefined ? null : `it needs ${waitedFor}, which was not done`)
    const outcome =
      asides.get(change) ?? (reason === null ? await carryOut(change) : outcomeOf(change, 'not attempted', reason))
    const isLeftAside = asides.get(change) === null && outcome.state !== 'applied'
    const its = isLeftAside ? { ...outcome, reason: `${outcome.reason} ${LEFT_ASIDE}` } : outcome
    outcomes.push(its)
    progress?.ended(its)
    if (outcome.state !== 'applied') notDone.add(subjectOf(change))
  }
  return { outcomes, unclear, late, takenBack }

  async function stepAside(change: Change): Promise<Outcome | null> {
    const kind = kindNamed(change.kind)
    const fields = unseal(change.aside!, reveal) as Fields
    const error = await failureOf(change, () => update(target, kind, change.id!, fields, before(kind, change.id!)))
    return error === null ? null : outcomeOf(change, 'failed', error.message)
  }

  async function carryOut(change: Change): Promise<Outcome> {
    if (!isWrite(change)) return outcomeOf(change, 'applied')
    progress?.begins(change)
    const { act, id } = actOf(change)
    const error = await failureOf(change, act)
    const its = { ...change, id: id() }
    return error === null ? outcomeOf(its, 'applied') : outcomeOf(its, 'failed', error.message)
  }

  /** What there is to do, such that doing it again does it once; and the id, once it is known. */
  function actOf(change: Change): { readonly act: () => Promise<void>; readonly id: () => number | null } {
    const kind = kindNamed(change.kind)
    let { id } = change
    if (change.action === 'delete') return { act: () => remove(target, kind, id!), id: () => id }
    const { referredBy } = kind.identity
    const fields = toWire(kind, change)
    if (change.action === 'update')
      return { act: () => update(target, kind, id!, fields, before(kind, id!)), id: () => id }
    const ids = knownOf(kind)
    const following = followingCreate(kind.requests, fields)
    const create = creation(
      target,
      { kind, subject: subjectOf(change), fields, known: ids },
      {
        notTaken: (names) => void following.push(...names),
        takenBack: (twin) => {
          ids.add(twin)
          takenBack.push({ kind: kind.name, id: twin })
        },
        mayComeLate: () => late.add(subjectOf(change)),
      },
    )
    const act = async () => {
      id ??= await create()
      ids.add(id)
      wires.set(subjectOf(change), referredBy === 'id' ? id : String(canonicalValue(kind, { fields }, referredBy)))
      wires.set(subjectOf({ kind: wireSpace({ to: kind.name, byId: true }), key: change.key }), id)
      const later = pick(fields, following)
      const carried = pick(fields, kind.requests.carried)
      if (Object.keys(later).length > 0) await update(target, kind, id, { ...carried, ...later }, {})
    }
    return { act, id: () => id }
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

  /** Does it, and once more when an outage was in the way; what it failed with, or null. */
  async function failureOf(change: Change, act: () => Promise<void>): Promise<ServerError | null> {
    let error = await failing(act)
    if (error !== null && mayBeOutage(error)) {
      let back: Back = 'not'
      await failing(async () => {
        back = await writer.isBack()
      })
      // An error of Chatwoot's own while it answers others is a matter of this one resource.
      if (back === 'not') isGone = true
      else if (back === 'later' || isUnanswered(error)) error = await failing(act)
    }
    if (error === null) {
      unanswered = 0
      return null
    }
    unanswered = isUnanswered(error) ? unanswered + 1 : 0
    // No answer, or the limit of requests: whatever comes next would fare the same.
    if (error.status === null || error.status === 429 || unanswered === 2) isGone = true
    if (error.isAmbiguous) unclear.add(subjectOf(change))
    return error
  }

  /** References become what the server wants, secrets their values. */
  function toWire(kind: Kind, { send }: Change): Fields {
    const withIds = mapReferences(kind, send, (value, reference) =>
      typeof value === 'string' ? (wires.get(subjectOf({ kind: wireSpace(reference), key: value })) ?? value) : value,
    )
    return unseal(withIds, reveal) as Fields
  }
}

async function failing(act: () => Promise<void>): Promise<ServerError | null> {
  try {
    await act()
    return null
  } catch (error) {
    if (error instanceof ServerError) return error
    throw error
  }
}

/** Deletes what this run made although another had made it already, last made first. Says why where that failed. */
export async function takeBack(target: Target, twice: readonly Twice[]): Promise<ReadonlyMap<Twice, string>> {
  const failed = new Map<Twice, string>()
  for (const made of twice.toReversed()) {
    const error = await failing(() => remove(target, kindNamed(made.kind), made.id))
    if (error !== null) failed.set(made, error.message)
  }
  return failed
}
