/**
 * Carries out a plan, in its order. What fails stops only what depends on it; when Chatwoot no longer answers at all, the
 * rest is not attempted. Nothing is sent that the plan does not say.
 */
import { ServerError } from '../errors.ts'
import { kindNamed } from '../kinds/index.ts'
import type { Fields, Json, Kind } from '../kinds/kind.ts'
import type { Live } from '../plan/live.ts'
import { naturalKeyOf } from '../plan/locate.ts'
import { isObject, valueAt } from '../plan/paths.ts'
import { type Change, isWrite, type Outcome, type Plan, subjectOf } from '../plan/plan.ts'
import { mapReferences } from '../plan/references.ts'
import { type Reveal, unseal } from '../plan/seal.ts'
import type { Twice } from '../plan/twice.ts'
import type { Writer } from './client.ts'
import { list } from './live.ts'

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
  for (const change of plan.changes) {
    const waitedFor = change.after.find((subject) => notDone.has(subject))
    const reason = !isWrite(change)
      ? null
      : (held.get(subjectOf(change)) ??
        (isGone ? 'the apply had stopped before it' : null) ??
        (waitedFor === undefined ? null : `it needs ${waitedFor}, which was not done`))
    const outcome = reason === null ? await carryOut(change) : outcomeOf(change, 'not attempted', reason)
    outcomes.push(outcome)
    if (outcome.state !== 'applied') notDone.add(subjectOf(change))
  }
  return outcomes

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
      if (!(error instanceof ServerError)) throw error
      // No answer, or the limit of requests: whatever comes next would fare the same.
      isGone = error.status === null || error.status === 429
      return outcomeOf({ ...change, id }, 'failed', error.message)
    }
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

async function create(writer: Writer, kind: Kind, change: Change, fields: Fields, live: Live): Promise<number> {
  const { endpoints } = kind
  if (endpoints.shape === 'binding') {
    const id = fields[endpoints.at] as number
    await writer.send('POST', `${endpoints.over}/${id}/${endpoints.write}`, kind.toBody(fields, 'create'), true)
    return id
  }
  const first = Object.fromEntries(Object.entries(fields).filter(([name]) => !kind.onlyByUpdate.includes(name)))
  const body = envelope(endpoints.wrap, kind.toBody(first, 'create'))
  const known = new Set((live[kind.name] ?? []).map(({ id }) => id))
  for (let attempt = 0; ; attempt++) {
    try {
      const created = valueAt((await writer.send('POST', endpoints.path, body)) ?? null, endpoints.created)
      if (isObject(created) && Number.isSafeInteger(created.id)) return created.id as number
      throw new ServerError(
        `Chatwoot's answer to the create of ${subjectOf(change)} holds no id. Run again: what was created is then found by its name.`,
        200,
        true,
      )
    } catch (error) {
      // Whether it was created we can only learn by looking; sending it again blindly could create it twice.
      if (!(error instanceof ServerError) || !error.isAmbiguous) throw error
      const found = (await list(writer, kind)).filter(
        (raw) => !known.has(raw.id as number) && isNamed(kind, raw, fields),
      )
      if (found.length > 1) throw severalMade(kind, change, found)
      if (found.length === 1) return found[0]!.id as number
      if (attempt > 0) throw error
    }
  }
}

/** Ours and that of someone else who was at it in the same second: which is which nobody can tell. */
function severalMade(kind: Kind, change: Change, found: readonly Fields[]): ServerError {
  const ids = found.map(({ id }) => id).join(', ')
  return new ServerError(
    `The answer to the create of ${subjectOf(change)} was lost, and ${found.length} new ${kind.name} have its name (ids ${ids}). Delete those that are too many, or say in "$id" which one is meant, and run again.`,
  )
}

function isNamed(kind: Kind, raw: Fields, fields: Fields): boolean {
  return naturalKeyOf(kind, { fields: kind.fromLive(raw) }) === naturalKeyOf(kind, { fields })
}

async function update(writer: Writer, kind: Kind, id: number, fields: Fields): Promise<void> {
  const { endpoints } = kind
  const body = kind.toBody(fields, 'update')
  if (endpoints.shape === 'binding') await writer.send('POST', `${endpoints.over}/${id}/${endpoints.write}`, body, true)
  else await writer.send('PATCH', `${endpoints.path}/${id}`, envelope(endpoints.wrap, body))
}

async function remove(writer: Writer, { endpoints }: Kind, id: number): Promise<void> {
  try {
    if (endpoints.shape === 'binding')
      await writer.send('POST', `${endpoints.over}/${id}/${endpoints.write}`, endpoints.unbound, true)
    else await writer.send('DELETE', `${endpoints.path}/${id}`)
  } catch (error) {
    if (!(error instanceof ServerError && error.status === 404)) throw error
  }
}

function envelope(wrap: string | undefined, body: Fields): Fields {
  return wrap === undefined ? body : { [wrap]: body }
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]!]))
}

function outcomeOf(
  { action, kind, key, id, fields, before }: Change,
  state: Outcome['state'],
  reason: string | null = null,
): Outcome {
  const was: [string, Json][] = fields.flatMap(({ path, live }) => (live === undefined ? [] : [[path, live]]))
  return { action, kind, key, id, state, reason, before: action === 'delete' ? before : Object.fromEntries(was) }
}
