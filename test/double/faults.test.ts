/** Each fault does what its name says, and acts or does not act on the data as promised. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FaultKind } from './faults.ts'
import { type Double, startDouble } from './server.ts'
import { adminToken } from './states.ts'

let double: Double
beforeAll(async () => {
  double = await startDouble()
})
beforeEach(() => double.reset())
afterAll(() => double.close())

const labels = '/api/v1/accounts/2/labels'
const ask = (method: string, path = labels, body?: object): Promise<Response> =>
  fetch(double.url + path, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(300),
    headers: { api_access_token: adminToken, accept: 'application/json', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
const create = (): Promise<Response> => ask('POST', labels, { title: 'faulty' })
const acted = (): boolean => double.store.find('labels', { title: 'faulty' }) !== undefined

const answered: readonly { kind: FaultKind; status: number; acts: boolean; body: string | RegExp }[] = [
  { kind: '429', status: 429, acts: false, body: 'Retry later\n' },
  { kind: '500-before', status: 500, acts: false, body: /Internal Server Error/ },
  { kind: '500-after', status: 500, acts: true, body: /Internal Server Error/ },
  { kind: '422', status: 422, acts: false, body: /Validation failed/ },
  { kind: '502-html', status: 502, acts: false, body: /<html>/ },
  { kind: 'wrong-shape', status: 200, acts: true, body: /^\{"data":/ },
  { kind: 'empty', status: 200, acts: true, body: '' },
  { kind: 'redirect', status: 302, acts: false, body: '' },
]

const unanswered: readonly { kind: FaultKind; acts: boolean }[] = [
  { kind: 'drop', acts: false },
  { kind: 'hang-before', acts: false },
  { kind: 'hang-after', acts: true },
  { kind: 'truncated', acts: true },
  { kind: 'reset', acts: true },
]

describe('a fault', () => {
  it.each(answered)('$kind answers $status', async ({ kind, status, acts, body }) => {
    double.fault({ match: { method: 'POST' }, kind })
    const response = await create()
    expect(response.status).toBe(status)
    expect(await response.text()).toEqual(typeof body === 'string' ? body : expect.stringMatching(body))
    expect(acted()).toBe(acts)
    expect(double.requests.at(-1)).toMatchObject({ status, fault: kind })
  })

  it.each(unanswered)('$kind gives no whole answer', async ({ kind, acts }) => {
    double.fault({ kind })
    await expect(create().then((response) => response.text())).rejects.toThrow()
    expect(acted()).toBe(acts)
    expect(double.requests).toHaveLength(1)
  })

  it('acts-late acts when the client has gone, not before, and never answers', async () => {
    let release = () => {}
    const released = new Promise<void>((done) => {
      release = done
    })
    double.fault({ kind: 'acts-late', late: 20, meanwhile: () => released })
    await expect(create()).rejects.toThrow('timeout')
    await new Promise((done) => setTimeout(done, 50))
    expect(acted()).toBe(false)
    release()
    await expect.poll(acted).toBe(true)
    expect(double.requests).toMatchObject([{ status: null, fault: 'acts-late' }])
  })

  it('says when to come back and where to go', async () => {
    double.fault({ kind: '429', retryAfter: 7 })
    expect((await ask('GET')).headers.get('retry-after')).toBe('7')
    double.fault({ kind: 'redirect', location: 'http://other.example/x' })
    expect((await ask('GET')).headers.get('location')).toBe('http://other.example/x')
  })

  it('lets some requests by, spoils some, and only those that match', async () => {
    double.fault({ match: { method: 'GET', path: '/labels$' }, skip: 1, times: 2, kind: '500-before' })
    const statuses = []
    for (const path of [labels, '/api/v1/accounts/2/teams', labels, labels, labels])
      statuses.push((await ask('GET', path)).status)
    expect(statuses).toEqual([200, 200, 500, 500, 200])
  })
})

describe('a double that goes away', () => {
  it('answers, refuses who connects next, and comes back', async () => {
    double.fault({ kind: 'away', away: 100 })
    expect((await ask('GET')).status).toBe(200)
    await expect(ask('GET')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await new Promise((done) => setTimeout(done, 150))
    expect((await ask('GET')).status).toBe(200)
    double.leave()
    await expect(ask('GET')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await double.comeBack()
    expect((await ask('GET')).status).toBe(200)
  })

  it('can be taken back to what it was, ids and all', async () => {
    const before = double.store.copy()
    await create()
    double.reset(before)
    expect(acted()).toBe(false)
    await create()
    expect(double.store.rows('labels')).toMatchObject([{ id: 1 }])
    double.reset(before)
    expect(acted()).toBe(false)
  })
})

describe('from another process', () => {
  const control = (method: string, what: string, body?: object): Promise<Response> =>
    ask(method, `/_double/${what}`, body)

  it('faults, delay, requests and data are at hand', async () => {
    expect((await control('POST', 'faults', { kind: 'nonsense' })).status).toBe(422)
    await control('POST', 'faults', { match: { path: labels }, kind: '500-after' })
    expect((await create()).status).toBe(500)
    await control('PUT', 'delay', { delay: 30 })
    const began = performance.now()
    await ask('GET')
    expect(performance.now() - began).toBeGreaterThan(25)
    await control('PUT', 'delay', { delay: 0 })

    const requests = await (await control('GET', 'requests')).json()
    expect(requests).toMatchObject([
      { method: 'POST', path: labels, body: { title: 'faulty' }, status: 500 },
      { method: 'GET', path: labels, body: null, status: 200 },
    ])
    expect(JSON.stringify(requests)).not.toContain(adminToken)
    await control('DELETE', 'requests')
    expect(double.requests).toEqual([])

    const state = (await (await control('GET', 'state')).json()) as { labels: object[] }
    expect(state.labels).toMatchObject([{ title: 'faulty' }])
    await control('POST', 'faults', { kind: 'drop', times: 99 })
    await control('DELETE', 'faults')
    expect((await ask('GET')).status).toBe(200)
  })
})
