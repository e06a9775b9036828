/** What somebody else does to a resource: an update through the API, past the engine, with a plain fetch. */
import { addressOf } from '../src/chatwoot/address.ts'
import type { Located } from '../src/kinds/model/endpoint.ts'
import type { Fields, Kind } from '../src/kinds/model/kind.ts'
import type { Server } from './account.ts'
import { Failure } from './desk.ts'

/** `fields` hold ids where they refer to something. */
export async function editByHand(
  server: Server,
  kind: Kind,
  at: Located,
  { fields, before }: { readonly fields: Fields; readonly before: Fields },
): Promise<void> {
  const root = addressOf(server.url).href.replace(/\/$/, '')
  for (const { method, path, body } of kind.endpoint.update(at, kind.requests.toBody(fields, 'update'), before)) {
    const answer = await fetch(`${root}/api/v1/accounts/${server.account}${path === '' ? '' : '/'}${path}`, {
      method,
      headers: { 'api-access-token': server.token, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    })
    if (!answer.ok) throw new Failure(`${method} ${path} by hand was refused (${answer.status})`)
  }
}
