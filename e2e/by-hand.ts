/** What somebody else does to a resource: an update through the API, past the engine, with a plain fetch. */
import { addressOf } from '../src/chatwoot/address.ts'
import type { Fields, Kind } from '../src/kinds/model/kind.ts'
import type { Server } from './account.ts'
import { Failure } from './desk.ts'

/** `fields` hold ids where they refer to something. */
export async function editByHand(server: Server, kind: Kind, id: number, fields: Fields): Promise<void> {
  const { endpoints } = kind
  const body = kind.toBody(fields, 'update')
  const [method, path, sent] =
    endpoints.shape === 'binding'
      ? ['POST', `${endpoints.over}/${id}/${endpoints.write}`, body]
      : ['PATCH', `${endpoints.path}/${id}`, endpoints.wrap === undefined ? body : { [endpoints.wrap]: body }]
  const root = addressOf(server.url).href.replace(/\/$/, '')
  const answer = await fetch(`${root}/api/v1/accounts/${server.account}/${path}`, {
    method,
    headers: { 'api-access-token': server.token, 'content-type': 'application/json' },
    body: JSON.stringify(sent),
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok) throw new Failure(`${method} ${path} by hand was refused (${answer.status})`)
}
