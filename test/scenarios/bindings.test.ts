import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const bots = '"agent_bots": { "maximilian": {}, "second": { "outgoing_url": "https://bot.example.com" } }'
const inbox = '"inboxes": { "mobile-app-api": { "$id": 5, "name": "Mobile App API" } }'
const files = (binding: string) => ({ 'desired/all.json': `{ "$account": 2, ${bots}, ${inbox}${binding} }` })
const bound = () =>
  world.double.store.rows('agent_bot_inboxes').map(({ inbox_id, agent_bot_id }) => [inbox_id, agent_bot_id])

/** Merges these files; the writes that it took. */
async function merged(binding: string): Promise<string[]> {
  const { number } = await world.propose(`binding-${Math.abs(binding.length)}`, files(binding))
  world.requests()
  expect((await world.merge(number)).exitCode).toBe(0)
  return world.requests().filter((request) => !request.startsWith('GET'))
}

test('a bot is bound to an inbox', async () => {
  expect(await merged(', "inbox_agent_bots": { "mobile-app-api": { "agent_bot": "maximilian" } }')).toEqual([
    'POST /agent_bots',
    'POST /inboxes/5/set_agent_bot',
  ])
  expect(bound()).toEqual([[5, 1]])
})

test('another bot takes its place', async () => {
  expect(await merged(', "inbox_agent_bots": { "mobile-app-api": { "agent_bot": "second" } }')).toEqual([
    'POST /inboxes/5/set_agent_bot',
  ])
  expect(bound()).toEqual([[5, 3]])
})

test('a binding changed in Chatwoot is drift', async () => {
  await world.byHand('POST', 'inboxes/5/set_agent_bot', { agent_bot: 1 })

  expect((await world.nightly()).outputs.drift).toBe('1')
  expect((await world.dispatch('resync')).exitCode).toBe(0)
  expect(bound()).toEqual([[5, 3]])
})

test('a binding that is taken out is unbound, and the bot stays', async () => {
  expect(await merged('')).toEqual(['POST /inboxes/5/set_agent_bot'])
  expect(bound()).toEqual([])
})
