/** An update and a delete; a create is in `creation.ts`. */
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Writer } from './client.ts'

export async function update(writer: Writer, kind: Kind, id: number, fields: Fields): Promise<void> {
  await writer.send(kind.endpoint.update(id, kind.requests.toBody(fields, 'update')))
}

/** What is gone already counts as deleted. */
export async function remove(writer: Writer, { endpoint }: Kind, id: number): Promise<void> {
  try {
    await writer.send(endpoint.remove(id))
  } catch (error) {
    if (!(error instanceof ServerError && error.status === 404)) throw error
  }
}
