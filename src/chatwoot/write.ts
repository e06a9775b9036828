/** The requests that an update and a delete make, of a resource or a binding; a create is in `creation.ts`. */

import type { Fields, Kind } from '../kinds/model/kind.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Writer } from './client.ts'

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

/** Fields in the wrapping that a kind's requests want. */
export function envelope(wrap: string | undefined, body: Fields): Fields {
  return wrap === undefined ? body : { [wrap]: body }
}
