/** Answers that are not Chatwoot's own, or not as it gives them: what is said, and what becomes of a run. */
import { once } from 'node:events'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chatwoot, openChatwoot } from '../../src/chatwoot/client.ts'
import type { Request } from '../../src/kinds/model/endpoint.ts'
import { adminToken } from '../double/states.ts'
import { desiredOf } from '../plan/sides.ts'
import { openStage } from './stage.ts'

type Answered = readonly [status: number, headers: OutgoingHttpHeaders, body: string | Uint8Array]

let answered: Answered
let asked: OutgoingHttpHeaders
const server = createServer((request, response) => {
  const [status, headers, body] = answered
  asked = request.headers
  request.resume()
  response.writeHead(status, headers).end(body)
})
let chatwoot: Chatwoot
let url: string

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  chatwoot = await openChatwoot({
    url,
    token: 'a-token',
    account: 2,
    environment: {},
    sleep: async () => undefined,
  })
})
afterAll(async () => {
  await chatwoot.close()
  server.close()
})

const html = { 'content-type': 'text/html; charset=utf-8' }
const json = { 'content-type': 'application/json' }
const page = '\n<!DOCTYPE html><html><title>Just a moment...</title></html>'
const post: Request = { method: 'POST', path: 'labels', body: { label: { title: 'a' } } }

async function failureOf(answer: Answered) {
  answered = answer
  const error = await chatwoot
    .writer()
    .send(post)
    .then(String, (thrown: unknown) => thrown)
  const { message, status, isAmbiguous } = error as { message: string; status: number | null; isAmbiguous: boolean }
  return { message: message.replaceAll(url, 'URL'), status, isAmbiguous }
}

describe('a refusal', () => {
  const REFUSED = 'Chatwoot refused POST /api/v1/accounts/2/labels'
  const ON_THE_WAY = 'POST /api/v1/accounts/2/labels was refused on the way to Chatwoot'
  test.each<[string, Answered, string]>([
    [
      'by a firewall',
      [403, html, page],
      `${ON_THE_WAY} (403, with a web page): by a firewall or a sign-in in front of URL`,
    ],
    ['by a sign-in', [401, html, page], `${ON_THE_WAY} (401, with a web page)`],
    ['by a proxy, of its size', [413, html, page], 'does not take a request as large as this POST'],
    ['by a proxy, of its method', [405, html, page], `${REFUSED} (405): an error page`],
    ['with nothing', [422, json, ''], `${REFUSED} (422): it does not say why`],
    ['with a list', [422, json, '["Title is taken"]'], `${REFUSED} (422): ["Title is taken"]`],
    ['with an empty message', [422, json, '{"message":"","error":"no"}'], `${REFUSED} (422): no`],
    ['with errors by field', [422, json, '{"errors":{"title":["taken"]}}'], `${REFUSED} (422): {"title":["taken"]}`],
    ['with a page', [422, json, page], `${REFUSED} (422): an error page`],
  ])('%s says so, and that nothing was done', async (_, answer, words) => {
    const { message, status, isAmbiguous } = await failureOf(answer)

    expect(message).toContain(words)
    expect({ status, isAmbiguous }).toEqual({ status: answer[0], isAmbiguous: false })
  })
})

test('a page instead of the answer to a write leaves open whether it was done', async () => {
  const { message, isAmbiguous } = await failureOf([200, html, page])

  expect(message).toBe(
    "URL answers with a web page instead of Chatwoot's API. Set CHATWOOT_API_URL to the address at which people log in to Chatwoot, without /app and what follows. If that is set, it is a maintenance page or a sign-in in front of Chatwoot: run again when it is gone.",
  )
  expect(isAmbiguous).toBe(true)
})

describe('an answer', () => {
  const text = '{"payload":[{"id":1,"title":"größe"}]}'
  test.each<[string, OutgoingHttpHeaders, string | Uint8Array]>([
    ['with the mark of UTF-8', {}, `\u{feff}${text}`],
    ['in gzip', { 'content-encoding': 'gzip' }, gzipSync(text)],
    ['in deflate', { 'content-encoding': 'deflate' }, deflateSync(text)],
    ['in Brotli', { 'content-encoding': 'br' }, brotliCompressSync(text)],
  ])('%s is read, though nobody has asked for it', async (_, headers, body) => {
    answered = [200, { ...json, ...headers }, body]

    expect(await chatwoot.reader().get('labels')).toEqual(JSON.parse(text))
    expect(asked['accept-encoding']).toBe('identity')
  })

  test('in damaged gzip is no answer', async () => {
    answered = [200, { ...json, 'content-encoding': 'gzip' }, gzipSync(text).subarray(0, 12)]

    await expect(chatwoot.reader().get('labels')).rejects.toThrow('broke off the connection')
  })
})

describe('in the middle of an apply', () => {
  const desired = desiredOf({ labels: Object.fromEntries([...'abcdefgh'].map((letter) => [`label-${letter}`, {}])) })

  test('a token that is taken back ends it, and the next run does the rest', async () => {
    const stage = await openStage()
    const { store } = stage.double
    const { outcomes } = await stage.apply(desired, () => store.update('users', 1, { access_token: 'another' }))

    expect(outcomes.map(({ state }) => state)).toEqual([...Array(4).fill('failed'), ...Array(4).fill('not attempted')])
    expect(outcomes[0]!.reason).toContain('does not know this token. Copy it again')
    store.update('users', 1, { access_token: adminToken })
    const again = await stage.apply(desired)
    expect(again.outcomes.map(({ reason }) => reason)).toEqual(Array(8).fill(null))
    expect(store.rows('labels')).toHaveLength(8)
    await stage.close()
  })

  test('an administrator who became an agent is told so for each', async () => {
    const stage = await openStage()
    const { store } = stage.double
    const member = store.find('account_users', { account_id: 2, user_id: 1 })!
    const { outcomes } = await stage.apply(desired, () => store.update('account_users', member.id, { role: 'agent' }))

    expect(outcomes.map(({ state }) => state)).toEqual(Array(8).fill('failed'))
    expect(outcomes[0]!.reason).toContain('Use the token of an administrator')
    await stage.close()
  })
})

test('an error with status 200 is quoted', async () => {
  answered = [200, json, '{"error":"Try later"}']
  const { list } = await import('../../src/chatwoot/listing.ts')
  const { kindNamed } = await import('../../src/kinds/index.ts')

  await expect(list(chatwoot.reader(), kindNamed('labels'), null)).rejects.toThrow(
    `The list of labels does not look like Chatwoot's (it says "Try later"), so nothing is done.`,
  )
})
