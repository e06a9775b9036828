/** A server between the action and the double, for what a real one does and the double does not: it changes requests and answers. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Between {
  readonly url: string
  close(): void
}

/** `change` gets every body that is sent, parsed, and returns what Chatwoot is to see. */
export async function startBetween(
  target: string,
  change: (method: string, path: string, body: unknown) => unknown,
  answered: (method: string, path: string, text: string) => string = (_method, _path, text) => text,
) {
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const { method = 'GET', url = '/', headers } = request
    const body = text === '' ? undefined : JSON.stringify(change(method, url, JSON.parse(text)))
    const answer = await fetch(`${target}${url}`, {
      method,
      headers: {
        'api-access-token': String(headers['api-access-token']),
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body }),
    })
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      .end(answered(method, url, await answer.text()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const between: Between = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return between
}
