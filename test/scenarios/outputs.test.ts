/** What the files make outputs of: a plan of files that nobody has reviewed gives out no credential, and names each. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const bots = (outputs: object) => ({
  'desired/all.json': JSON.stringify({
    $account: 2,
    agent_bots: { bot: { $id: 1, $outputs: outputs } },
    webhooks: { n8n: { $id: 1, $outputs: { 'hook-secret': 'secret', 'hook-address': 'url' } } },
  }),
})
const body = async (number: number) => (await world.github.comments(number))[0]!.body!
const SECRET = ['token', 'hook-secret']

test('credentials are empty in a plan and named in its comment; everything else is given', async () => {
  const { number, run } = await world.propose('outputs', bots({ token: 'access_token', 'bot-name': 'name' }))

  expect(run.exitCode, run.log).toBe(0)
  expect(SECRET.map((name) => run.outputs[name])).toEqual(['', ''])
  expect(run.outputs['bot-name']).not.toBe('')
  expect(run.log).not.toContain('is empty')
  const text = await body(number)
  expect(text).toContain(
    'Merging makes `access_token` of `agent_bots/bot`, **a credential**, readable as the output `token`',
  )
  expect(text).toContain(
    'Merging makes `secret` of `webhooks/n8n`, **a credential**, readable as the output `hook-secret`',
  )
  expect(text).toContain('`name` of `agent_bots/bot` is the output `bot-name`.')
  expect(text).toContain('`url` of `webhooks/n8n` is the output `hook-address`.')

  const merged = await world.merge(number)
  for (const name of SECRET) {
    expect(merged.outputs[name]).not.toBe('')
    expect(merged.masks).toContain(merged.outputs[name])
  }
})

test('a plan by hand gives out none either, on whatever branch', async () => {
  const run = await world.dispatch('plan')

  expect(SECRET.map((name) => run.outputs[name])).toEqual(['', ''])
})

test('what lies in a credential is one, also where the server has nothing there', async () => {
  const { number, run } = await world.propose('inside', {
    'desired/all.json': JSON.stringify({
      $account: 2,
      inboxes: { app: { $id: 5, $outputs: { inside: 'provider_config.api_key' } } },
      agent_bots: { bot: { $id: 1 } },
      webhooks: { n8n: { $id: 1 } },
    }),
  })

  expect(run.outputs.inside).toBe('')
  expect(await body(number)).toContain('`provider_config.api_key` of `inboxes/app`, **a credential**')
})
