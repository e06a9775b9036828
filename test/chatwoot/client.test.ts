/** The client against the double, with time that does not pass. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Chatwoot, openChatwoot } from '../../src/chatwoot/client.ts'
import type { Access } from '../../src/chatwoot/requests.ts'
import { PATIENCE } from '../../src/chatwoot/retry.ts'
import { readFlags } from '../../src/cli/flags.ts'
import { carryOut } from '../../src/engine/carry-out.ts'
import { look } from '../../src/engine/engine.ts'
import type { Ledger, Receipt } from '../../src/plan/model/ledger.ts'
import { type Double, startDouble } from '../double/server.ts'
import { engineWith } from '../engine.ts'
import { desiredOf } from '../plan/sides.ts'

let double: Double
let now = 0
let waits: number[] = []

beforeAll(async () => {
  double = await startDouble()
})
beforeEach(() => {
  double.reset()
  now = Date.parse('2026-11-24T12:00:00Z')
  waits = []
})
afterAll(() => double.close())

async function opened(more: Partial<Access> = {}): Promise<Chatwoot> {
  return openChatwoot({
    url: double.url,
    token: 'admin-token',
    account: 2,
    environment: {},
    timeout: 5_000,
    now: () => now,
    random: () => 0,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
    ...more,
  })
}

const title = { label: { title: 'billing' } }

describe('a request that fails once', () => {
  test.each(['GET', 'PATCH', 'DELETE'] as const)('%s is sent again after an error of the server', async (method) => {
    const chatwoot = await opened()
    await chatwoot.writer().send({ method: 'POST', path: 'labels', body: title })
    double.fault({ match: { method }, kind: '500-after' })

    if (method === 'GET') await chatwoot.reader().get('labels')
    else await chatwoot.writer().send({ method, path: 'labels/1', body: { label: { color: '#112233' } } })

    expect(waits).toEqual([125])
    expect(chatwoot.reader().effort().retries).toBe(1)
    await chatwoot.close()
  })

  test('a create is not sent again, because it may have gone through', async () => {
    const chatwoot = await opened()
    double.fault({ match: { method: 'POST' }, kind: '500-after' })

    await expect(chatwoot.writer().send({ method: 'POST', path: 'labels', body: title })).rejects.toMatchObject({
      isAmbiguous: true,
    })

    expect(double.requests).toHaveLength(1)
    await chatwoot.close()
  })

  test.each([
    ['seconds', '7', 7000],
    ['a date', 'Tue, 24 Nov 2026 12:00:20 GMT', 20_000],
  ])('a create that meets the limit waits as it is told, in %s', async (_, retryAfter, expected) => {
    const chatwoot = await opened()
    double.fault({ match: { method: 'POST' }, kind: '429', retryAfter })

    await chatwoot.writer().send({ method: 'POST', path: 'labels', body: title })

    expect(waits).toEqual([expected])
    expect(double.store.rows('labels')).toHaveLength(1)
    await chatwoot.close()
  })
})

describe('a server that goes on failing', () => {
  test.each([
    ['3600', 'for 3600 seconds'],
    ['Tue, 24 Nov 2026 13:00:00 GMT', 'until 2026-11-24T13:00:00.000Z'],
  ])('that asks for an hour (%s) is not waited for', async (retryAfter, words) => {
    const chatwoot = await opened()
    double.fault({ kind: '429', retryAfter, times: 99 })

    await expect(chatwoot.reader().get('labels')).rejects.toThrow(`is refusing more requests ${words} (429). Run again`)

    expect(waits).toEqual([])
    await chatwoot.close()
  })

  test('is asked four times', async () => {
    const chatwoot = await opened()
    double.fault({ kind: '500-before', times: 99 })

    await expect(chatwoot.reader().get('labels')).rejects.toThrow('failed on the server (500)')

    expect(chatwoot.reader().effort()).toEqual({ reads: 1, writes: 0, retries: 3 })
    expect(double.requests).toHaveLength(4)
    await chatwoot.close()
  })

  test('makes a run wait five minutes at most in all', async () => {
    const chatwoot = await opened()
    double.fault({ kind: '429', retryAfter: 50, times: 99 })

    for (let request = 0; request < 10; request += 1) await chatwoot.reader().get('labels').catch(String)

    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(PATIENCE.run)
    await chatwoot.close()
  })
})

describe('the most requests a run may make', () => {
  test('counts those that are sent again', async () => {
    const chatwoot = await opened({ maxRequests: 3 })
    double.fault({ kind: '500-before', times: 99 })

    await expect(chatwoot.reader().get('labels')).rejects.toThrow('has made 3 requests to Chatwoot, the most it may')

    expect(double.requests).toHaveLength(3)
    expect(chatwoot.reader().effort()).toEqual({ reads: 1, writes: 0, retries: 2 })
    await chatwoot.close()
  })

  test('ends an apply, which tells what is done, and the ledger holds it', async () => {
    // Four to look (account, version, list and profile), two creates.
    const chatwoot = await opened({ maxRequests: 6 })
    const stored: { ledger: Ledger; receipt: Receipt }[] = []
    const engine = engineWith({
      desired: desiredOf({ labels: { a1: {}, a2: {}, a3: {}, a4: {}, a5: {} } }),
      store: {
        read: async () => null,
        write: async (_, change, receipt) => void stored.push({ ledger: change(null), receipt }),
        receipt: async () => null,
        receipts: async () => [],
      },
      chatwoot,
      clock: () => 0,
    })
    const apply = { mode: 'apply', commit: null, actor: null, run: '1', at: '2026-11-24T12:00:00Z' }

    const { outcomes, effort } = await carryOut(engine, await look(engine), apply)

    expect(outcomes.map(({ key, state }) => [key, state])).toEqual([
      ['a1', 'applied'],
      ['a2', 'applied'],
      ['a3', 'failed'],
      // It was under way already.
      ['a4', 'failed'],
      ['a5', 'not attempted'],
    ])
    expect(outcomes[2]!.reason).toContain('raise max-requests and run again')
    expect(effort).toMatchObject({ reads: 4, writes: 2, retries: 0 })
    expect(stored.map(({ ledger }) => Object.keys(ledger.resources.labels!))).toEqual([['a1', 'a2']])
    expect(stored[0]!.receipt.outcomes).toEqual(outcomes)
    expect(double.requests).toHaveLength(6)
    await chatwoot.close()
  })
})

describe('the limit of requests in the middle of an apply', () => {
  test('ends it: what is under way ends with it, and nothing more is begun', async () => {
    const chatwoot = await opened()
    const engine = engineWith({
      desired: desiredOf({ labels: { a1: {}, a2: {}, a3: {}, a4: {}, a5: {}, a6: {} } }),
      store: { read: async () => null, write: async () => {}, receipt: async () => null, receipts: async () => [] },
      chatwoot,
      clock: () => 0,
    })
    const its = await look(engine)
    double.fault({ match: { method: 'POST' }, kind: '429', retryAfter: 3600, times: 99 })

    const { outcomes } = await carryOut(engine, its, { mode: 'apply', commit: null, actor: null, run: '1', at: '' })

    const failed = Array(4).fill('failed')
    expect(outcomes.map(({ state }) => state)).toEqual([...failed, 'not attempted', 'not attempted'])
    expect(double.requests.filter(({ method }) => method === 'POST')).toHaveLength(4)
    await chatwoot.close()
  })
})

describe('the command line', () => {
  test('takes how long and how often', () => {
    expect(readFlags(['plan', '--timeout', '5', '--max-requests', '70'])).toMatchObject({ timeout: 5, maxRequests: 70 })
    expect(readFlags(['plan'])).toMatchObject({ timeout: 30, maxRequests: 1000 })
  })

  test('names every number that is none', () => {
    expect(() => readFlags(['plan', '--timeout', '0', '--max-requests', 'x'])).toThrow(
      '--timeout must be a whole number from 1 to 3600, not "0".\n--max-requests must be a whole number of at least 1, not "x".',
    )
  })
})
