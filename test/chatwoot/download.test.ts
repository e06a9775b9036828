/** A file of Chatwoot, fetched from wherever it leads: without the token, and never more of it than was asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openChatwoot, type Reader } from '../../src/chatwoot/client.ts'

const CONTENT = Buffer.from('%PDF-1.7 content')
let asked: { readonly url: string; readonly headers: object }[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void
const server = createServer((request, response) => {
  asked.push({ url: request.url!, headers: request.headers })
  answer(request, response)
})
let base: string
let elsewhere: string
let reader: Reader
let close: () => Promise<void>
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  base = `http://127.0.0.1:${port}/chat`
  elsewhere = `http://localhost:${port}`
  const chatwoot = await openChatwoot({ url: base, token: 'admin-token', account: 2, environment: {}, maxRequests: 20 })
  reader = chatwoot.reader()
  close = () => chatwoot.close()
})
afterAll(async () => {
  await close()
  server.close()
})
beforeEach(() => {
  asked = []
})

const redirect = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end()
const files = (response: ServerResponse) => response.end(CONTENT)

test('it is followed to another host, with the token nowhere', async () => {
  answer = ({ url }, response) => (url === '/disk' ? files(response) : redirect(response, `${elsewhere}/disk`))

  expect(await reader.download('/rails/active_storage/x', CONTENT.length)).toEqual(CONTENT)
  expect(asked.map(({ url }) => url)).toEqual(['/chat/rails/active_storage/x', '/disk'])
  expect(JSON.stringify(asked)).not.toContain('admin-token')
  expect(reader.effort()).toMatchObject({ reads: 2 })
})

test.each<[string, typeof answer, number]>([
  ['larger than asked for', (_, response) => response.end(`${CONTENT.toString()}!`), 1],
  ['not there', (_, response) => response.writeHead(404).end(), 1],
  [
    'cut off',
    (_, response) => response.writeHead(200, { 'content-length': '99' }).write('x', () => response.destroy()),
    1,
  ],
  ['on a host without encryption', (_, response) => redirect(response, 'http://169.254.169.254/latest'), 1],
  ['no address', (_, response) => redirect(response, 'http://'), 1],
  ['a file of the runner', (_, response) => redirect(response, 'file:///etc/passwd'), 1],
  ['led on for ever', (_, response) => redirect(response, '/chat/next'), 4],
])('one that is %s is not had', async (_, how, requests) => {
  answer = how

  expect(await reader.download('/rails/active_storage/x', CONTENT.length)).toBeNull()
  expect(asked).toHaveLength(requests)
})

test('it counts towards the requests of a run, and ends it', async () => {
  answer = (_, response) => files(response)
  const more = async () => {
    for (let turn = 0; turn < 20; turn++) await reader.download('/rails/active_storage/x', 99)
  }

  await expect(more()).rejects.toThrow('This run has made 20 requests')
})
