/** What a secret stands for is shown nowhere, also when the server says it. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const env = { CHATWOOT_SECRET_HOOK: 'https://hooks.test/hush-9f3a' }
const file = (more = '') =>
  `{ "$account": 2, "webhooks": { "hidden": { ${more}"url": "\${secret:HOOK}", "subscriptions": ["message_created"] } } }`

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const written = async () =>
  JSON.stringify([await Promise.all([1, 2].map((number) => world.github.comments(number).catch(() => [])))]) +
  JSON.stringify(await world.ledger())

test('a refusal in which the server repeats the secret is told without it', async () => {
  const parrot = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const answer = await fetch(`${world.double.url}${request.url}`, {
      headers: { api_access_token: 'admin-token', accept: 'application/json' },
    })
    const isWrite = request.method !== 'GET'
    response
      .writeHead(isWrite ? 422 : answer.status, { 'content-type': 'application/json' })
      .end(isWrite ? JSON.stringify({ message: `Url is bad: ${JSON.parse(body).webhook.url}` }) : await answer.text())
  }).listen(0, '127.0.0.1')
  await once(parrot, 'listening')
  const url = `http://127.0.0.1:${(parrot.address() as AddressInfo).port}`
  const { number } = await world.propose('parrot', { 'desired/hook.json': file() })
  const there = { env: { ...env, CHATWOOT_API_URL: url } }
  await world.plan(number, there)
  const run = await world.merge(number, there)
  parrot.closeAllConnections()
  parrot.close()

  expect(run.exitCode).toBe(1)
  expect(run.summary).toContain('Url is bad')
  expect(run.everything).not.toContain('hush-9f3a')
  expect(await written()).not.toContain('hush-9f3a')
}, 60_000)

test('a webhook that is on the server already is found by its secret address and not made twice', async () => {
  await world.byHand('POST', 'webhooks', {
    webhook: { url: 'https://hooks.test/hush-9f3a', subscriptions: ['message_created'] },
  })
  const run = await world.dispatch('apply', { env, inputs: { allow: 'allow: move account/2' } })

  expect(run.exitCode).toBe(0)
  expect(world.double.store.rows('webhooks').filter(({ url }) => String(url).includes('hush-9f3a'))).toHaveLength(1)
  expect(run.everything + (await written())).not.toContain('hush-9f3a')
}, 60_000)
