/** Members and bots written as fields of their team or inbox, from the pull request to the undo. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const files = (resources: object) => ({ 'desired/all.json': JSON.stringify({ $account: 2, ...resources }, null, 1) })
const body = async (number: number) => (await world.github.comments(number))[0]!.body!
const members = () => {
  const { id } = world.double.store.find('teams', { name: 'second level' })!
  const rows = world.double.store.where('team_members', { team_id: id })
  return rows.map(({ user_id }) => Number(user_id)).toSorted()
}
const bound = () => world.double.store.rows('agent_bot_inboxes').length

async function merged(branch: string, resources: object) {
  const { number, run } = await world.propose(branch, files(resources))
  expect(run.stdout + run.stderr).not.toContain('::error')
  expect(run.exitCode).toBe(0)
  const comment = await body(number)
  expect((await world.merge(number)).exitCode).toBe(0)
  return comment
}

const bots = { welcome: { name: 'Welcome', outgoing_url: 'https://bot.example.com' } }
const api = { channel: { type: 'api' } }
const team = (more: object) => ({ teams: { 'second-level': { name: 'second level', ...more } } })

test('they are applied, drift is found at the field, and the key of the team can change', async () => {
  const comment = await merged('first', team({ members: ['rajiv@example.com', 'mia@example.com'] }))
  expect(comment).toContain('team_members/second-level')
  expect(members()).toEqual([2, 3])
  expect((await world.nightly()).outputs.changes).toBe('0')

  world.double.store.delete('team_members', { user_id: 3 })
  const night = await world.nightly()
  expect(night.outputs.changes).toBe('1')

  await merged('renamed', { teams: { level2: { name: 'second level', members: ['mia@example.com'] } } })
  expect(members()).toEqual([3])
  expect(Object.keys((await world.ledger())!.resources.team_members!)).toEqual(['level2'])
})

test('a field that is left out is no longer managed, and nobody leaves', async () => {
  await merged('first', team({ members: ['rajiv@example.com'] }))
  await merged('out', team({}))
  expect(members()).toEqual([2])
  expect((await world.ledger())!.resources.team_members ?? {}).toEqual({})

  world.double.store.delete('team_members', { user_id: 2 })
  expect((await world.nightly()).outputs.changes).toBe('0')
})

test('"$ignore" leaves the bot of an inbox where it is, a field that goes takes it away', async () => {
  const inbox = (more: object) => ({ agent_bots: bots, inboxes: { shop: { name: 'Shop', ...api, ...more } } })
  await merged('bound', inbox({ agent_bot: 'welcome' }))
  expect(bound()).toBe(1)

  await merged('ignored', inbox({ $ignore: { agent_bot: 'the night shift changes it' } }))
  expect(bound()).toBe(1)
  expect((await world.ledger())!.resources.inbox_agent_bots ?? {}).toEqual({})

  await merged('again', inbox({ agent_bot: 'welcome' }))
  await merged('out', inbox({}))
  expect(bound()).toBe(0)
})

test('what was an entry of its own becomes a field, and nothing is sent', async () => {
  await merged('entry', { ...team({}), team_members: { 'second-level': { members: ['mia@example.com'] } } })
  world.requests()
  await merged('field', team({ members: ['mia@example.com'] }))

  expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual([])
  expect((await world.nightly()).outputs.changes).toBe('0')
})
