/** What is recorded is found equal again, what a server changes is found, and what is secret is nowhere. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { namesBelow } from '../../record/sets.ts'
import { envOf } from './env.ts'
import { openStand, type Stand } from './stand.ts'

let stand: Stand
beforeEach(async () => {
  stand = await openStand()
})
afterEach(() => stand.close())

const labels = '/api/v1/accounts/{account}/labels'

test('what is recorded is equal when it is compared, and the account is as it was', { timeout: 60_000 }, async () => {
  expect(await stand.run(['--scenario', 'all', '--out', stand.out])).toBe(0)
  const steps = stand.printed.slice(1).reduce((sum, line) => sum + Number(/: (\d+) steps$/.exec(line)![1]), 0)
  stand.printed.length = 0
  expect(await stand.run(['--scenario', 'all', '--compare', stand.out])).toBe(0)

  expect(steps).toBeGreaterThan(1400)
  expect(stand.printed.slice(1)).toEqual([`${steps} passed, 0 failed`])
})

test('it compares with a committed set as well', async () => {
  expect(
    await stand.run(['--scenario', 'labels', '--scenario', 'webhooks', '--compare', 'test/recordings/4.15.1-oss']),
  ).toBe(0)
  expect(stand.printed.at(-1)).toMatch(/^\d+ passed, 0 failed$/)
})

test('an answer that is another is found, with step, place and both values', async () => {
  const fade = () => {
    for (const label of stand.double.store.rows('labels')) label.color = '#00ff01'
  }
  stand.double.fault({ kind: 'none', match: { method: 'PATCH', path: /\/labels\/\d+/ }, times: 1000, meanwhile: fade })

  expect(await stand.run(['--scenario', 'labels/basics', '--compare', 'test/recordings/4.15.1-ee'])).toBe(1)
  expect(stand.printed.join('\n')).toContain(
    '✗ labels/basics · list (GET /api/v1/accounts/{account}/labels)\n    $.payload[0].color: "#00ff00" expected, got "#00ff01"',
  )
  expect(stand.printed.at(-1)).toMatch(/^\d+ passed, 2 failed$/)
})

test('an answer of another status or shape is found', async () => {
  stand.double.fault({ kind: '500-before', match: { method: 'GET', path: /\/labels\/99999$/ } })

  expect(await stand.run(['--scenario', 'labels/basics', '--compare', 'test/recordings/4.15.1-ee'])).toBe(1)
  expect(stand.printed.join('\n')).toMatch(/✗ labels\/basics · show-unknown .*\n {4}status 404 expected, got 500/)
})

test('no credential and no address is in a recording', async () => {
  await stand.run(['--scenario', 'all', '--out', stand.out])
  const all = namesBelow(stand.out, '.jsonl').map(stand.textOf).join('')

  for (const secret of ['admin-token', 'agent-token', stand.double.url]) expect(all).not.toContain(secret)
  expect(all).toContain('"website_token":"<secret:')
  expect(all).toMatch(/websiteToken: '<secret:\d+>'/)
  expect(all).toContain('BASE_URL=\\"http://chatwoot.test')
})

test('a credential that is there already is hidden, one that the scenario sends is not', async () => {
  stand.double.reset('seeded')
  const steps = [
    { id: 'list', path: '/api/v1/accounts/{account}/inboxes' },
    {
      id: 'bot',
      method: 'POST',
      path: '/api/v1/accounts/{account}/agent_bots',
      json: { name: 'b', bot_config: { api_key: 'k2' } },
      save: { bot: '$.id' },
    },
    { id: 'delete', method: 'DELETE', path: '/api/v1/accounts/{account}/agent_bots/{bot}' },
  ]
  const env = envOf({ credentials: [] })
  await stand.run([...stand.scenario('inboxes/seen', steps), '--out', stand.out, '--account-is-disposable'], { env })
  const text = stand.textOf('inboxes/seen')

  expect(text).toContain('"imap_password":"<secret:17>"')
  expect(text).toContain('"api_key":"k2"')
  expect(text).not.toMatch(/imap-P|smtp-P4ss|0123456789abcdef/)
})

test('what a scenario leaves is said', async () => {
  const steps = [{ id: 'create', method: 'POST', path: labels, json: { title: 'left-over' } }]
  expect(await stand.run([...stand.scenario('labels/left', steps), '--out', stand.out, '--yes'])).toBe(0)
  expect(stand.printed.at(-1)).toMatch(/^The account is not as it was: labels \d+ is left\. A scenario has to delete/)
})

test('who interrupts it gets a whole scenario and no other', async () => {
  const stop = new AbortController()
  stand.double.fault({ kind: 'none', match: { method: 'POST', path: /\/labels$/ }, meanwhile: () => stop.abort() })

  expect(await stand.run(['--scenario', 'labels', '--out', stand.out, '--yes'], { stop: stop.signal })).toBe(130)
  expect(namesBelow(stand.out, '.jsonl')).toEqual(['labels/basics'])
  expect(stand.double.store.rows('labels')).toEqual([])
})

test('a server that goes away is said with the step', async () => {
  stand.double.fault({ kind: 'drop', match: { method: 'POST', path: /\/labels$/ } })

  await expect(stand.run(['--scenario', 'labels/basics', '--out', stand.out, '--yes'])).rejects.toThrow(
    /^labels\/basics · create got no answer from http:.*may still be there/,
  )
})

test('a rate limit is not recorded as an answer', async () => {
  stand.double.fault({ kind: '429', match: { method: 'POST', path: /\/labels$/ } })

  await expect(stand.run(['--scenario', 'labels/basics', '--out', stand.out, '--yes'])).rejects.toThrow(/answered 429/)
  expect(namesBelow(stand.out, '.jsonl')).toEqual([])
})
