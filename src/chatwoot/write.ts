/** An update and a delete; a create is in `creation.ts`. */
import type { Request } from '../kinds/model/endpoint.ts'
import type { BytesOf } from '../kinds/model/file.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { ServerError } from '../plan/model/errors.ts'
import { without } from '../plan/model/paths.ts'
import type { Addresses } from './addresses.ts'
import { withUploads } from './attachments.ts'
import type { Writer } from './client.ts'
import { list, locatedAt } from './listing.ts'
import { resourceOf } from './live.ts'
import { sendFile } from './send-file.ts'

/** A server that is written to. What is made is added to the addresses. */
export interface Target {
  readonly writer: Writer
  readonly addresses: Addresses
}

export interface WithFiles {
  readonly bytesOf: BytesOf
}

/** `before` are its live fields, with ids where people write keys. */
export async function update(
  target: Target & WithFiles,
  kind: Kind,
  id: number,
  fields: Fields,
  before: Fields,
): Promise<void> {
  const { writer, addresses } = target
  const at = addresses.of(kind.name, id)
  const { files, toBody } = kind.requests
  const plain = await withUploads(target, kind, without(fields, Object.keys(files)))
  if (Object.keys(plain).length > 0)
    for (const request of kind.endpoint.update(at, toBody(plain, 'update'), before)) await writer.send(request)
  // Of what has just been made nothing is known before, and it lies where it was made.
  const isNew = Object.keys(before).length === 0
  if (!isNew) addresses.move(kind.name, { id, address: addressAfter() })
  for (const [name, field] of Object.entries(files))
    if (name in fields && !(isNew && fields[name] === null))
      await sendFile(target, addresses.of(kind.name, id), { name, field, content: fields[name]! })

  function addressAfter(): string {
    const now: Fields = { ...before, ...fields, id }
    return kind.endpoint.address(now, addresses.parentOf(kind, now))
  }
}

/**
 * How often one call of an update sends what must not be sent twice, with a look in between at what has been done: the
 * second time may be refused because the first one came late.
 */
const MOST_TRIES = 3

/**
 * The same, to be called again after it has failed. Where one of its requests must not be sent twice, such as the POST of
 * one more item, what is left to do is worked out from what the server has by then.
 */
export function updating(
  target: Target & WithFiles,
  kind: Kind,
  id: number,
  fields: Fields,
  before: Fields,
): () => Promise<void> {
  const { writer, addresses } = target
  let known = before
  /** The failure that left unclear how much was done. */
  let lost: ServerError | null = null
  return async () => {
    for (let tries = 1; ; tries++) {
      if (lost !== null) known = await fieldsNow(lost)
      try {
        return await update(target, kind, id, fields, known)
      } catch (error) {
        if (!(error instanceof ServerError && (error.isAmbiguous || lost !== null) && hasOnce())) throw error
        if (error.isAmbiguous) lost = error
        if (tries === MOST_TRIES) throw error
      }
    }
  }

  function hasOnce(): boolean {
    const body = kind.requests.toBody(without(fields, Object.keys(kind.requests.files)), 'update')
    return kind.endpoint.update(addresses.of(kind.name, id), body, known).some(isOnce)
  }

  async function fieldsNow(failure: ServerError): Promise<Fields> {
    const parent = addresses.parentOf(kind, { ...fields, ...before })
    const all = await list(writer, kind, parent).catch((error: unknown) => {
      throw error instanceof ServerError ? failure : error
    })
    const raw = all.find((one) => one.id === id)
    if (raw === undefined) throw failure
    addresses.add(kind.name, locatedAt(kind, raw, parent))
    return resourceOf(kind, raw).fields
  }
}

function isOnce({ method, isRepeatable }: Request): boolean {
  return method === 'POST' && isRepeatable !== true
}

/** What is gone already counts as deleted. Throws an Error for what cannot be deleted: no plan says so. */
export async function remove({ writer, addresses }: Target, { name, endpoint }: Kind, id: number): Promise<void> {
  if (endpoint.remove === null) throw new Error(`${name} cannot be deleted`)
  try {
    await writer.send(endpoint.remove(addresses.of(name, id)))
  } catch (error) {
    if (!(error instanceof ServerError && error.status === 404)) throw error
  }
}
