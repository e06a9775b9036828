import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fault } from '../double/faults.ts'
import { ownDesired, startWorld, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

async function moveIn(): Promise<void> {
  await world.merge((await world.propose('in', await ownDesired())).number)
}

describe('a server that cannot be read ends the plan with one sentence', () => {
  test.each<
    [string, { url?: string; token?: string; account?: string; fault?: Fault['kind']; location?: string }, string]
  >([
    ['nothing listens', { url: 'http://127.0.0.1:1' }, 'refuses connections'],
    ['no such host', { url: 'https://no-such-host.invalid' }, 'cannot be found'],
    ['not encrypted', { url: 'http://chat.example.com' }, 'Use `https://`'],
    ['a wrong token', { token: 'wrong' }, 'does not know this token'],
    ["an agent's token", { token: 'agent-token' }, "an agent's is not enough"],
    ['no such account', { account: '99' }, 'no account 99'],
    ['an account the user is not in', { account: '1' }, 'not in account 1'],
    ['a web page', { fault: '502-html' }, 'failed on the server'],
    ['half an answer', { fault: 'truncated' }, 'broke off the connection'],
    ['an answer of another shape', { fault: 'wrong-shape' }, "does not look like Chatwoot's"],
    ['an empty answer', { fault: 'empty' }, 'answered with nothing'],
    ['500 all the time', { fault: '500-before' }, 'failed on the server (500)'],
    ['no answer in time', { fault: 'hang-before' }, 'did not answer within 1 second.'],
  ])(
    '%s',
    async (_, { url, token, account, fault }, words) => {
      const { number } = await world.propose('case', await ownDesired())
      if (fault !== undefined) world.double.fault({ match: { path: '/labels' }, kind: fault, times: 100 })
      const run = await world.plan(number, {
        inputs: { timeout: '1', ...(account === undefined ? {} : { 'account-id': account }) },
        env: {
          ...(url === undefined ? {} : { CHATWOOT_API_URL: url }),
          ...(token === undefined ? {} : { CHATWOOT_API_KEY: token }),
        },
      })

      expect(run.exitCode).toBe(1)
      expect(run.log.replaceAll('`', '')).toContain(words.replaceAll('`', ''))
      const comments = (await world.github.comments(number)).map(({ body }) => body!)
      // Another server or account has a comment of its own.
      expect(comments.findLast((body) => body.includes(`account=${account ?? 2}`))).toContain('no plan could be made')
      expect(world.double.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    },
    60_000,
  )

  test('a web page that says all is well', async () => {
    const { number } = await world.propose('case', await ownDesired())
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<!DOCTYPE html><html><body>Welcome</body></html>')
    }).listen(0)
    const run = await world.plan(number, {
      env: { CHATWOOT_API_URL: `http://127.0.0.1:${(other.address() as AddressInfo).port}` },
    })
    other.close()

    expect(run.exitCode).toBe(1)
    expect(run.log).toContain("answers with a web page instead of Chatwoot's API")
  })

  test('a redirect, and the token does not follow it', async () => {
    const asked: unknown[] = []
    const other = createServer((request, response) => {
      asked.push(request.headers)
      response.end('{}')
    }).listen(0)
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    world.double.fault({ match: {}, kind: 'redirect', times: 100, location } as Fault)
    const { run } = await world.propose('case', await ownDesired())
    other.close()

    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('redirects to')
    expect(asked).toEqual([])
  })
})

test('a night on which the server cannot be read is no night without drift', async () => {
  await moveIn()
  world.double.fault({ match: { path: '/webhooks' }, kind: '500-before', times: 4 })
  const run = await world.nightly()

  expect(run.exitCode).toBe(1)
  const [notice] = await world.github.issues({ state: 'open' })
  expect(notice!.title).toContain('cannot be checked for drift')

  expect((await world.nightly()).exitCode).toBe(0)
  expect(await world.github.issues({ state: 'open' })).toEqual([])
}, 60_000)

test('a server that dies in the middle: what was done is told, and the next run does the rest, once', async () => {
  await moveIn()
  // Rules are written one after the other, so that one of them is not begun.
  const rule = { event_name: 'conversation_created', conditions: [], actions: [{ action_name: 'mute_conversation' }] }
  const { number } = await world.propose('more', {
    'desired/more.json': JSON.stringify({ automation_rules: { one: rule, two: rule, three: rule } }),
  })
  world.double.fault({ match: { method: 'POST', path: '/automation_rules' }, kind: 'drop', skip: 1, times: 100 })
  world.double.fault({ match: { method: 'GET', path: '/automation_rules' }, kind: 'drop', skip: 1, times: 100 })
  const died = await world.merge(number)

  expect(died.exitCode).toBe(1)
  const said = (await world.github.comments(number))[0]!.body!
  expect(said).toContain('1 change applied, **2 not done**')
  expect(said).toContain('**Failed**')
  expect(said).toContain('**Not attempted**')

  world.double.clearFaults()
  const rest = await world.dispatch('apply')
  expect(rest.exitCode).toBe(0)
  const names = world.double.store.rows('automation_rules').map(({ name }) => name)
  expect(names.filter((name) => ['one', 'two', 'three'].includes(String(name))).sort()).toEqual(['one', 'three', 'two'])
  expect(Object.keys((await world.ledger())!.resources.automation_rules!)).toEqual(
    expect.arrayContaining(['one', 'three', 'two']),
  )
}, 60_000)

test.each<Fault['kind']>(['500-after', 'hang-after', 'truncated', 'reset', 'empty', 'wrong-shape', '429', 'drop'])(
  'a create whose answer is lost (%s) is not made twice',
  async (kind) => {
    await moveIn()
    world.double.fault({ match: { method: 'POST', path: '/labels' }, kind, times: 1 })
    const { number } = await world.propose('case', { 'desired/more.json': '{ "labels": { "one": {} } }' })
    const run = await world.merge(number, { inputs: { timeout: '1' } })

    expect(run.exitCode).toBe(0)
    expect(world.double.store.rows('labels').filter(({ title }) => title === 'one')).toHaveLength(1)
    expect(Object.keys((await world.ledger())!.resources.labels!)).toEqual(['dev-support', 'one'])
  },
  60_000,
)

test('a change that Chatwoot accepts and does not keep is told', async () => {
  await moveIn()
  const { number } = await world.propose('case', {
    'desired/more.json':
      '{ "inboxes": { "web": { "$id": 2, "name": "Website", "working_hours": [{ "day_of_week": 1, "open_hour": 20 }] } } }',
  })
  const run = await world.merge(number)

  expect(run.exitCode).toBe(1)
  expect(run.summary).toContain('did not stick')
}, 60_000)

test('what cannot be written to the ledger is told, and the next run makes it good', async () => {
  await moveIn()
  const { number } = await world.propose('case', { 'desired/more.json': '{ "labels": { "one": {} } }' })
  world.github.fail({ match: { method: 'PATCH', path: '/git/refs' }, kind: '500-before', times: 100 })
  const run = await world.merge(number)

  expect(run.exitCode).toBe(1)
  const [comment] = await world.github.comments(number)
  expect(comment!.body).toContain('1 change applied')
  expect(comment!.body).toContain('could not be written to the ledger')

  world.github.heal()
  expect((await world.dispatch('apply')).exitCode).toBe(0)
  expect(Object.keys((await world.ledger())!.resources.labels!)).toEqual(['dev-support', 'one'])
}, 120_000)
