/** What is shown inside of a resource and written at paths of its own: each item by itself, the resource only when it changes. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { type Account, type Declared, openAccount } from '../conformance/account.ts'
import { wordsOf } from '../plan/sides.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

const inbox = (name: string) => ({ name, channel: { type: 'api' } })
const declared = (limits: { [inbox: string]: number }, more: Fields = {}): Declared => ({
  inboxes: { shop: inbox('Shop'), desk: inbox('Desk'), club: inbox('Club') },
  agent_capacity_policies: {
    half: {
      name: 'Half time',
      ...more,
      inbox_capacity_limits: Object.entries(limits).map(([inbox_id, conversation_limit]) => ({
        inbox_id,
        conversation_limit,
      })),
    },
  },
})

/** Created in the order of their keys. */
const [CLUB, DESK, SHOP] = [1, 2, 3]
const policies = '/api/v1/accounts/2/agent_capacity_policies'
/** The requests of one apply that write, as far as they are about capacity. */
async function sentBy(resources: Declared): Promise<[string, string, unknown][]> {
  const before = account.double.requests.length
  await account.apply(resources)
  return account.double.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && path.startsWith(policies))
    .map(({ method, path, body }) => [method, path.slice(policies.length), body ?? null])
}

test('a create is followed by one request for each item', async () => {
  expect(await sentBy(declared({ shop: 5, desk: 0 }))).toEqual([
    ['POST', '', { agent_capacity_policy: { name: 'Half time' } }],
    ['POST', '/1/inbox_limits', { inbox_id: DESK, conversation_limit: 0 }],
    ['POST', '/1/inbox_limits', { inbox_id: SHOP, conversation_limit: 5 }],
  ])
})

test('what leaves is deleted, what changes is changed, what enters is made; the rest and the policy are left alone', async () => {
  await account.apply(declared({ shop: 5, desk: 3, club: 1 }))
  const [limit] = account.double.store.where('inbox_capacity_limits', { inbox_id: SHOP })
  const [other] = account.double.store.where('inbox_capacity_limits', { inbox_id: DESK })
  account.double.store.insert('inbox_capacity_limits', {
    agent_capacity_policy_id: 99,
    inbox_id: SHOP,
    conversation_limit: 8,
  })

  expect(await sentBy(declared({ shop: 6, club: 1 }))).toEqual([
    ['DELETE', `/1/inbox_limits/${other!.id}`, null],
    ['PATCH', `/1/inbox_limits/${limit!.id}`, { conversation_limit: 6 }],
  ])
  // An empty PATCH would be a 422.
  expect(await sentBy(declared({ shop: 6, club: 1 }, { description: 'x' }))).toEqual([
    ['PATCH', '/1', { agent_capacity_policy: { description: 'x' } }],
  ])
  expect(await sentBy(declared({}))).toHaveLength(2)
  expect(wordsOf((await account.plan(declared({}))).plan)).toEqual([])
})

test('a limit that was changed, taken or given in Chatwoot is drift, and put right', async () => {
  const ours = declared({ shop: 5, desk: 3 })
  await account.apply(ours)
  const { store } = account.double
  store.update('inbox_capacity_limits', store.find('inbox_capacity_limits', { inbox_id: SHOP })!.id, {
    conversation_limit: 9,
  })
  store.delete('inbox_capacity_limits', { inbox_id: DESK })
  store.insert('inbox_capacity_limits', { agent_capacity_policy_id: 1, inbox_id: CLUB, conversation_limit: 1 })

  expect(wordsOf((await account.plan(ours)).plan)).toEqual([
    'update agent_capacity_policies/half · inbox_capacity_limits (drift)',
  ])
  await account.run(await account.plan(ours))
  expect(
    store
      .rows('inbox_capacity_limits')
      .map((row) => [row.inbox_id, row.conversation_limit])
      .sort(),
  ).toEqual([
    [DESK, 3],
    [SHOP, 5],
  ])
  expect(wordsOf((await account.plan(ours)).plan)).toEqual([])
})

describe('a POST that must not be sent twice', () => {
  const first = declared({ shop: 5 })
  const second = declared({ shop: 5, desk: 3, club: 1 })
  beforeEach(async () => {
    await account.apply(first)
    account.double.requests.length = 0
  })
  afterEach(() => account.double.clearFaults())
  const limits = { match: { method: 'POST', path: /inbox_limits/ } }
  /** What was sent for the second version, with the lists that were looked at in between. */
  async function outcomesOf() {
    const planned = await account.plan(second)
    account.double.requests.length = 0
    const { outcomes } = await account.attempt(planned)
    return [
      outcomes.map(({ state }) => state),
      account.double.requests.map(({ method, path }) =>
        `${method} ${path.replace(policies, '')}`.trim().replace('/1/', '/'),
      ),
    ]
  }

  test('is sent again only for what is missing when its answer was an error', async () => {
    account.double.fault({ ...limits, kind: '500-after' })

    expect(await outcomesOf()).toEqual([['applied'], ['POST /inbox_limits', 'GET', 'POST /inbox_limits']])
    expect(wordsOf((await account.plan(second)).plan)).toEqual([])
  })

  test('is sent again where it was not acted on', async () => {
    account.double.fault({ ...limits, skip: 1, kind: '500-before' })
    const posts = ['POST /inbox_limits', 'POST /inbox_limits']

    expect(await outcomesOf()).toEqual([['applied'], [...posts, 'GET', 'POST /inbox_limits']])
    expect(wordsOf((await account.plan(second)).plan)).toEqual([])
  })

  test('is not sent for ever, and what nobody can look at is told as it failed', async () => {
    account.double.fault({ ...limits, kind: '500-before', times: 9 })
    const again = ['GET', 'POST /inbox_limits']
    expect(await outcomesOf()).toEqual([['failed'], ['POST /inbox_limits', ...again, ...again, 'GET /api/v1/profile']])

    account.double.clearFaults()
    account.double.fault({ ...limits, kind: '500-before' })
    account.double.fault({ match: { method: 'GET', path: /agent_capacity_policies/ }, skip: 1, kind: '500-before' })
    const { outcomes } = await account.attempt(await account.plan(second))
    expect(outcomes).toMatchObject([{ state: 'failed', reason: expect.stringContaining('POST') }])
  })
})
