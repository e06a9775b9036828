/** A release that passes over a field it does not know, as webhooks' names before 4.8: the run that creates one says so. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'

let laptop: Laptop
let older: Server
let url: string

beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
  older = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const { method = 'GET', headers } = request
    const token = String(headers['api-access-token'] ?? headers.api_access_token)
    const answer = await fetch(laptop.double.url + request.url, {
      method,
      headers: { api_access_token: token, 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    })
    const text = await answer.text()
    const said = /webhooks/.test(request.url ?? '') ? JSON.stringify(JSON.parse(text, nameless)) : text
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(said)
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => older.once('listening', listening))
  url = `http://127.0.0.1:${(older.address() as AddressInfo).port}`
})
afterAll(async () => {
  older.close()
  await laptop.close()
})

/** Webhooks have subscriptions, and their inboxes none. */
function nameless(_: string, value: { [name: string]: unknown }): unknown {
  return value?.subscriptions === undefined ? value : { ...value, name: undefined }
}

const webhook = { url: 'https://hooks.example.com/x', subscriptions: ['message_created'] }

test('what was written and left out is told; a name that the key gave is not', async () => {
  await laptop.declare({ webhooks: { w: webhook } })
  const quiet = await laptop.cli(['apply', '--yes'], { url })
  expect(quiet).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/applied create webhooks\/w$/m) })
  expect(quiet.stdout).not.toContain('does not know')

  const reporting = { ...webhook, name: 'Reporting', url: `${webhook.url}/2` }
  await laptop.declare({ webhooks: { w: webhook, reporting } })
  const told = await laptop.cli(['apply', '--yes'], { url })
  expect(told).toMatchObject({ exitCode: 0 })
  expect(told.stdout).toContain('create webhooks/reporting: this Chatwoot does not know "name" and left that out')
  const next = await laptop.cli(['plan'], { url })
  expect(next).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('this Chatwoot does not know "name"') })
})
