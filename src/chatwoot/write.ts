/** The requests that one change makes: create, update and delete of a resource or a binding. */
import { ServerError } from '../errors.ts'
import type { Fields, Kind } from '../kinds/kind.ts'
import type { Live } from '../plan/live.ts'
import { naturalKeyOf } from '../plan/locate.ts'
import { isObject, valueAt, without } from '../plan/paths.ts'
import { type Change, subjectOf } from '../plan/plan.ts'
import type { Writer } from './client.ts'
import { list } from './live.ts'

export async function create(writer: Writer, kind: Kind, change: Change, fields: Fields, live: Live): Promise<number> {
  const { endpoints } = kind
  if (endpoints.shape === 'binding') {
    const id = fields[endpoints.at] as number
    await writer.send('POST', `${endpoints.over}/${id}/${endpoints.write}`, kind.toBody(fields, 'create'), true)
    return id
  }
  const body = envelope(endpoints.wrap, kind.toBody(without(fields, kind.onlyByUpdate), 'create'))
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

export async function update(writer: Writer, kind: Kind, id: number, fields: Fields): Promise<void> {
  const { endpoints } = kind
  const body = kind.toBody(fields, 'update')
  if (endpoints.shape === 'binding') await writer.send('POST', `${endpoints.over}/${id}/${endpoints.write}`, body, true)
  else await writer.send('PATCH', `${endpoints.path}/${id}`, envelope(endpoints.wrap, body))
}

export async function remove(writer: Writer, { endpoints }: Kind, id: number): Promise<void> {
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
