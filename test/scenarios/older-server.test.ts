/** An older release of the other edition: what it lacks is told in the first plan, not sent, and settles. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Double } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

const installation = { version: '4.0.4' }
let laptop: Laptop

beforeAll(async () => {
  laptop = await openLaptop({ edition: 'oss', installation })
})
afterAll(() => laptop.close())

const shop = {
  name: 'Shop',
  csat_config: { message: 'How did we do?' },
  auto_assignment_config: { max_assignment_limit: 5 },
  channel: {
    type: 'web_widget',
    website_url: 'https://shop.example.com',
    selected_feature_flags: ['attachments', 'allow_mobile_webview'],
  },
}
const files = {
  webhooks: {
    reporting: {
      name: 'Reporting',
      url: 'https://hooks.example.com/x',
      subscriptions: ['message_created', 'conversation_typing_on'],
    },
    long: { url: `https://hooks.example.com/${'x'.repeat(255)}`, subscriptions: ['message_created'] },
  },
  inboxes: { shop, rocket: { name: 'Rocket 🚀', channel: { type: 'api' } } },
  agent_bots: { welcome: { outgoing_url: 'https://bot.example.com', bot_config: { tone: 'kind' } } },
  automation_rules: {
    labelled: {
      event_name: 'conversation_updated',
      conditions: [{ attribute_key: 'labels', filter_operator: 'equal_to', values: ['billing'] }],
      actions: [{ action_name: 'resolve_conversation' }],
    },
  },
  labels: { billing: {} },
}

const writes = ({ requests }: Double) => requests.filter(({ method }) => method !== 'GET')

let run = ''

test('everything else is applied, nothing is refused, and the next plan is empty', async () => {
  await laptop.declare(files)
  const plan = await laptop.cli(['plan'])
  for (const what of [
    '(Chatwoot 4.0.4) does not know "name"',
    '(Chatwoot 4.0.4) refuses "conversation_typing_on"',
    'refuses "url" over 255 characters',
    '(Chatwoot 4.0.4) does not know "csat_config"',
    '(community edition) does not know "auto_assignment_config"',
    'fails at "allow_mobile_webview"',
    'refuses "name" with any of',
    'does not know "bot_config"',
    'refuses "labels" in "conditions[0].attribute_key"',
  ])
    expect(plan.stdout.replace(/\s+/g, ' ')).toContain(what)
  expect(plan.stdout).toContain('all.json:1:')

  const applied = await laptop.cli(['apply', '--yes'])
  expect(applied).toMatchObject({ exitCode: 0 })
  expect(
    writes(laptop.double).map(({ method, path, status }) => `${method} ${path.split('/').pop()} ${status}`),
  ).toEqual(expect.arrayContaining(['POST webhooks 200', 'POST inboxes 200', 'POST agent_bots 200', 'POST labels 200']))
  expect(writes(laptop.double)).toHaveLength(4)
  expect(JSON.stringify(writes(laptop.double))).not.toMatch(/Reporting|typing|csat|max_assignment|webview|tone|Rocket/)

  run = (await laptop.ledger()).last.run

  const before = laptop.double.requests.length
  const again = await laptop.cli(['apply', '--yes'])
  expect(again).toMatchObject({ exitCode: 0 })
  // Account and release, and a list a kind.
  expect(laptop.double.requests.slice(before).map(({ method, path }) => `${method} ${path.split('/').pop()}`)).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^(POST|PATCH|PUT|DELETE)/)]),
  )
  expect(laptop.double.requests.length - before).toBe(7)
  const drift = await laptop.cli(['drift'])
  expect(drift).toMatchObject({ exitCode: 0 })
})

test('an export leaves in the files what the server lacks, and finds nothing to change', async () => {
  const before = await readFile(join(laptop.folder, 'desired', 'all.json'), 'utf8')
  const exported = await laptop.cli(['export', '--only-declared', '--prune'])

  expect(exported).toMatchObject({ exitCode: 0 })
  expect(await readFile(join(laptop.folder, 'desired', 'all.json'), 'utf8')).toBe(before)
})

test('an undo takes back what was written', async () => {
  const all = ['inboxes/shop', 'labels/billing', 'agent_bots/welcome', 'webhooks/reporting']
  const undone = await laptop.cli(['undo', run, '--yes', ...all.flatMap((one) => ['--allow', `delete ${one}`])])

  expect(undone).toMatchObject({ exitCode: 0 })
  const { webhooks, inboxes, agent_bots, labels } = laptop.double.store.dump()
  expect([webhooks, inboxes, agent_bots, labels]).toEqual([undefined, undefined, undefined, undefined])
})

test('after an upgrade what was left out is written', async () => {
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
  installation.version = '4.15.1'
  const plan = await laptop.cli(['plan'])
  for (const what of [
    'create webhooks/long',
    'create inboxes/rocket',
    'create automation_rules/labelled',
    'update webhooks/reporting',
    'update agent_bots/welcome',
    'update inboxes/shop',
  ])
    expect(plan.stdout).toContain(what)
  // The edition is the same.
  expect(plan.stdout.match(/this server \([^)]*\)/g)).toEqual(['this server (community edition)'])
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
  expect(JSON.stringify(laptop.double.store.rows('webhooks'))).toContain('Reporting')
})
