/** Traps of Chatwoot's API that were measured and are not those of one kind alone: what we send does not step into them. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isObject } from '../../src/kinds/model/json.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { wordsOf } from '../plan/sides.ts'
import { type Account, type Declared, judged, keyOf, needed, openAccount } from './account.ts'
import { another, leavesOf, refersAt, valuesIn } from './values.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

const written = () => account.double.requests.filter(({ method }) => method !== 'GET')
const isNothing = (body: Json): boolean => isObject(body) && Object.values(body).every(isNothing)

describe.each(judged.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test('is never written with an empty body (a 422), nor with a query that overrides the body', async () => {
    await account.apply(needed(name))
    for (const path of leavesOf(kind.example)) {
      const isFixed = kind.limits.immutable.includes(path) || refersAt(kind, kind.example, path)
      const changed = isFixed ? null : another(kind, kind.example, path)
      if (changed === null) continue
      await account.attempt(
        await account.plan({ ...needed(name), [name]: { ...needed(name)[name], [keyOf(name)]: changed } }),
      )
    }
    await account.run(await account.plan(needed(name)))

    const sent = written()
    expect(sent.length).toBeGreaterThan(0)
    const asked = ({ path }: (typeof sent)[number]) => [...new URL(path, 'http://x').searchParams.keys()]
    expect(sent.filter((one) => asked(one).some((name) => name in ((one.body ?? {}) as Fields)))).toEqual([])
    const empty = sent.filter(({ method, body }) => method !== 'DELETE' && isNothing((body ?? {}) as Json))
    expect(empty.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })
})

test('members are sent as numbers: ids as texts empty a team, with a 200', async () => {
  for (const name of ['team_members', 'inbox_members', 'agent_capacity_policy_users', 'captain_inboxes']) {
    account.reset()
    await account.apply(needed(name))
    const ids = written().flatMap(({ body }) =>
      [...valuesIn((body ?? null) as Json)].flatMap(([value, at]) =>
        ['user_ids', 'user_id', 'inbox_id'].includes(at.at(-1) ?? '') ? [value] : [],
      ),
    )
    expect(ids.length, name).toBeGreaterThan(0)
    expect(ids.every(Number.isSafeInteger), name).toBe(true)
  }
})

describe('an inbox is saved in three steps: what a refusal leaves behind', () => {
  const inbox = (more: Fields): Declared => ({ inboxes: { shop: { name: 'Shop', channel: { type: 'api' }, ...more } } })
  const long = `https://a.test/${'x'.repeat(2048)}`
  const both = (webhook_url: string) => inbox({ greeting_message: 'Hello', channel: { type: 'api', webhook_url } })

  test('is a failure of this one, and the next plan wants only what is missing', async () => {
    await account.apply(inbox({ greeting_message: 'Hi', channel: { type: 'api', webhook_url: 'https://a.test' } }))
    const { outcomes } = await account.attempt(await account.plan(both(long)))

    expect(outcomes.map(({ state }) => state)).toEqual(['failed'])
    expect(account.double.store.rows('inboxes')[0]).toMatchObject({ greeting_message: 'Hello' })
    expect(account.ledger().resources.inboxes!.shop!.fields).toMatchObject({ greeting_message: 'Hi' })
    expect(wordsOf((await account.plan(both('https://b.test'))).plan)).toEqual([
      'update inboxes/shop · channel.webhook_url (this change)',
    ])
  })

  test('is taken back where the files take it back', async () => {
    const before = inbox({ greeting_message: 'Hi', channel: { type: 'api', webhook_url: 'https://a.test' } })
    await account.apply(before)
    await account.attempt(await account.plan(both(long)))
    await account.run(await account.plan(before))

    expect(account.double.store.rows('inboxes')[0]).toMatchObject({ greeting_message: 'Hi' })
    expect(wordsOf((await account.plan(before)).plan)).toEqual([])
  })
})

describe('jobs that take their time', () => {
  let slow: Account
  beforeAll(async () => {
    slow = await openAccount({ installation: { jobs: 'stopped' } })
  })
  afterAll(() => slow.close())

  test('a portal that is deleted gives its slug back at once, and those of its articles later', async () => {
    slow.reset()
    const portals = { help: { name: 'Help', slug: 'help' } }
    await slow.apply({ portals })
    // By somebody in the dashboard, so that it goes with the portal and not before it.
    const article = { title: 'Start', slug: 'start', author_id: 1 }
    await slow.ask('POST', slow.inAccount('portals/help/articles'), { article })
    await slow.run(await slow.plan({}))

    const again: Declared = {
      portals,
      articles: {
        start: { portal: 'help', title: 'Start', slug: 'start', locale: 'en', author: 'automation@example.com' },
      },
    }
    const early = await slow.attempt(await slow.plan(again))
    expect(early.outcomes.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['portals applied', 'articles failed'])

    slow.double.runJobs()
    await slow.run(await slow.plan(again))
    expect(wordsOf((await slow.plan(again)).plan)).toEqual([])
    expect(slow.double.store.rows('articles')).toHaveLength(1)
  })
})

describe('before Chatwoot 4.14', () => {
  let old: Account
  afterEach(() => old.close())

  test('an agent without a name is a 500, so one is sent with every invitation', async () => {
    old = await openAccount({ installation: { version: '4.12.1' } })
    old.reset()
    const noor = { agents: { 'noor@example.com': { email: 'noor@example.com', role: 'agent' } } }
    const refused = await old.ask('POST', old.inAccount('agents'), { email: 'mia@example.com', role: 'agent' })
    expect(refused.answer).toMatchObject({ status: 500 })

    await old.apply(noor)
    expect(old.sent('POST').at(-1)!.body).toEqual({ email: 'noor@example.com', name: 'noor', role: 'agent' })
    expect(wordsOf((await old.plan(noor)).plan)).toEqual([])
  })
})
