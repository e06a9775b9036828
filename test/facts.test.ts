import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Addresses } from '../src/chatwoot/addresses.ts'
import { type Chatwoot, openChatwoot } from '../src/chatwoot/client.ts'
import { readFacts } from '../src/chatwoot/facts.ts'
import { readLive } from '../src/chatwoot/live.ts'
import { type Double, startDouble } from './double/server.ts'

let double: Double
let chatwoot: Chatwoot
beforeAll(async () => {
  double = await startDouble({ state: 'lived-in' })
  chatwoot = await openChatwoot({ url: double.url, token: 'admin-token', account: 2, environment: {} })
})
beforeEach(() => {
  double.clearFaults()
  double.requests.length = 0
})
afterAll(async () => {
  await chatwoot.close()
  await double.close()
})

const nothing = { me: false, lists: [], underWay: [], contents: [], uses: [] }
const unread = { live: {}, addresses: new Addresses(), raw: new Map(), foreign: [] }
const facts = (wanted: Partial<typeof nothing> | object) =>
  readFacts(chatwoot.reader(), { ...nothing, ...wanted }, unread)
const asked = () => double.requests.map(({ path }) => path.replace(/^\/api\/v1(\/accounts\/2)?/, ''))

test('a plan that wants nothing costs no request', async () => {
  expect(await facts({})).toEqual({ lists: {}, underWay: {}, contents: {}, uses: {} })
  expect(asked()).toEqual([])
})

test('who we are is asked once, and not at all where the reading knows it', async () => {
  expect((await facts({ me: true })).me).toBe(1)
  expect((await readFacts(chatwoot.reader(), { ...nothing, me: true }, { ...unread, me: 7 })).me).toBe(7)
  expect(asked()).toEqual(['/profile'])
  expect((await readLive(chatwoot.reader(), new Set(['labels']), () => [])).me).toBe(1)
})

test('a list comes whole, without what can never be ours and without credentials', async () => {
  const { lists } = await facts({ lists: ['agent_bots', 'webhooks'] })

  expect(lists.agent_bots?.map(({ fields }) => fields.name)).toEqual(['maximilian'])
  expect(JSON.stringify(lists)).not.toMatch(/secret|access_token/)
})

test('bindings are read over every inbox, and bound ones alone are listed', async () => {
  double.store.insert('agent_bot_inboxes', { inbox_id: 3, agent_bot_id: 1, account_id: 2 })
  const { lists } = await facts({ lists: ['inbox_agent_bots'] })

  expect(lists.inbox_agent_bots).toEqual([{ id: 3, fields: { inbox: 3, agent_bot: 1 } }])
  expect(asked().filter((path) => path.endsWith('/agent_bot'))).toHaveLength(5)
})

test('conversations that are open or pending are counted, by inbox', async () => {
  for (const [inbox_id, status] of [
    [3, 'open'],
    [3, 'pending'],
    [3, 'resolved'],
    [3, 'snoozed'],
    [5, 'open'],
  ])
    double.store.insert('conversations', { account_id: 2, inbox_id: inbox_id!, status: status!, assignee_id: null })
  const places = [3, 4].map((id) => ({ kind: 'inboxes', id }))

  expect((await facts({ underWay: places })).underWay).toEqual({ 'inboxes/3': 2, 'inboxes/4': 0 })
})

test('what uses one is counted by filtering, and who cannot be filtered is not asked for', async () => {
  const attribute = (attribute_key: string, attribute_model: string, attribute_display_type = 'text') =>
    double.store.insert('custom_attribute_definitions', {
      ...{ account_id: 2, attribute_display_name: 'A', attribute_key, attribute_model, attribute_display_type },
    })
  const rows = [attribute('plan', 'contact_attribute'), attribute('price', 'contact_attribute', 'percent')]
  for (const custom_attributes of [{ plan: 'x' }, { plan: null }, {}])
    double.store.insert('contacts', { account_id: 2, labels: [], custom_attributes })
  const kind = 'custom_attribute_definitions'
  const { live } = await readLive(chatwoot.reader(), new Set([kind]), () => [])
  double.requests.length = 0
  const uses = rows.map(({ id }) => ({ kind, id }))
  const before = chatwoot.reader().effort()

  expect((await readFacts(chatwoot.reader(), { ...nothing, uses }, { ...unread, live })).uses).toEqual({
    [`${kind}/${rows[0]!.id}`]: 1,
  })
  expect(asked()).toEqual(['/contacts/filter?page=1'])
  const { reads, writes } = chatwoot.reader().effort()
  expect([reads - before.reads, writes - before.writes]).toEqual([1, 0])
})

test.each(['500-before', 'wrong-shape', 'truncated'] as const)(
  'what cannot be read (%s) is left out, not taken for none',
  async (kind) => {
    double.fault({ kind, match: { path: /profile|macros|meta/ }, times: 99 })
    const places = [{ kind: 'inboxes', id: 3 }]

    expect(await facts({ me: true, lists: ['macros', 'labels'], underWay: places })).toEqual({
      lists: { labels: expect.any(Array) },
      underWay: {},
      contents: {},
      uses: {},
    })
  },
  30_000,
)
