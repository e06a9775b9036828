/**
 * Carries out a plan, in its order. What fails stops only what depends on it; when Chatwoot no longer answers at all, the
 * rest is not attempted. Nothing is sent that the plan does not say.
 */
import { ServerError } from '../errors.ts'
import { kindNamed } from '../kinds/index.ts'
import type { Fields, Kind } from '../kinds/kind.ts'
import { outcomeOf } from '../plan/after.ts'
import type { Live } from '../plan/live.ts'
import { naturalKeyOf } from '../plan/locate.ts'
import { type Change, isWrite, type Outcome, type Plan, subjectOf } from '../plan/plan.ts'
import { mapReferences } from '../plan/references.ts'
import { type Reveal, unseal } from '../plan/seal.ts'
import type { Twice } from '../plan/twice.ts'
import type { Writer } from './client.ts'
import { create, remove, update } from './write.ts'

const LEFT_ASIDE = '(it has stepped aside for the others, and is called so until the next run)'

/**
 * `live` is what the plan was made from: a resource that was not in it and has the right name is one we created. `held`
 * says, by `kind/key`, which writes are left out and why; so is what depends on them.
 */
export async function applyPlan(
  writer: Writer,
  plan: Plan,
  live: Live,
  reveal: Reveal,
  held: ReadonlyMap<string, string> = new Map(),
): Promise<Outcome[]> {
  const wires = new Map(
    Object.entries(plan.wires).flatMap(([kind, keys]) =>
      Object.entries(keys).map(([key, wire]) => [subjectOf({ kind, key }), wire]),
    ),
  )
  const outcomes: Outcome[] = []
  const notDone = new Set<string>()
  let isGone = false
  /** What became of stepping aside: null when it worked. */
  const asides = new Map<Change, Outcome | null>()
  for (const change of plan.changes.filter((one) => one.aside !== undefined && !held.has(subjectOf(one)))) {
    if (isGone) break
    const failure = await stepAside(change)
    asides.set(change, failure)
    if (failure !== null) notDone.add(subjectOf(change))
  }
  for (const change of plan.changes) {
    const waitedFor = change.after.find((subject) => notDone.has(subject))
    const reason =
      (isWrite(change) ? (held.get(subjectOf(change)) ?? (isGone ? 'the apply had stopped before it' : null)) : null) ??
      (waitedFor === undefined ? null : `it needs ${waitedFor}, which was not done`)
    const outcome =
      asides.get(change) ?? (reason === null ? await carryOut(change) : outcomeOf(change, 'not attempted', reason))
    const isLeftAside = asides.get(change) === null && outcome.state !== 'applied'
    outcomes.push(isLeftAside ? { ...outcome, reason: `${outcome.reason} ${LEFT_ASIDE}` } : outcome)
    if (outcome.state !== 'applied') notDone.add(subjectOf(change))
  }
  return outcomes

  async function stepAside(change: Change): Promise<Outcome | null> {
    try {
      await update(writer, kindNamed(change.kind), change.id!, unseal(change.aside!, reveal) as Fields)
      return null
    } catch (error) {
      return failure(change, error)
    }
  }

  async function carryOut(change: Change): Promise<Outcome> {
    if (!isWrite(change)) return outcomeOf(change, 'applied')
    const kind = kindNamed(change.kind)
    let id = change.id
    try {
      if (change.action === 'delete') {
        await remove(writer, kind, id!)
      } else {
        const fields = toWire(kind, change)
        if (change.action === 'create') {
          id = await create(writer, kind, change, fields, live)
          wires.set(
            subjectOf(change),
            kind.referredBy === 'id' ? id : String(naturalKeyOf({ ...kind, naturalKey: kind.referredBy }, { fields })),
          )
          const later = pick(fields, kind.onlyByUpdate)
          if (Object.keys(later).length > 0) await update(writer, kind, id, later)
        } else {
          await update(writer, kind, id!, fields)
        }
      }
      return outcomeOf({ ...change, id }, 'applied')
    } catch (error) {
      return failure({ ...change, id }, error)
    }
  }

  function failure(change: Change, error: unknown): Outcome {
    if (!(error instanceof ServerError)) throw error
    // No answer, or the limit of requests: whatever comes next would fare the same.
    isGone = error.status === null || error.status === 429
    return outcomeOf(change, 'failed', error.message)
  }

  /** References become what the server wants, secrets their values. */
  function toWire(kind: Kind, { send }: Change): Fields {
    const withIds = mapReferences(kind, send, (value, { to }) =>
      typeof value === 'string' ? (wires.get(subjectOf({ kind: to, key: value })) ?? value) : value,
    )
    return unseal(withIds, reveal) as Fields
  }
}

/** Deletes what this run made although another had made it already, last made first. Says why where that failed. */
export async function takeBack(writer: Writer, twice: readonly Twice[]): Promise<ReadonlyMap<Twice, string>> {
  const failed = new Map<Twice, string>()
  for (const made of twice.toReversed()) {
    try {
      await remove(writer, kindNamed(made.kind), made.id)
    } catch (error) {
      if (!(error instanceof ServerError)) throw error
      failed.set(made, error.message)
    }
  }
  return failed
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]!]))
}
