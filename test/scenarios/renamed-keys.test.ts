/** A key that changes in the files keeps its resource on the server, in one folder and in two. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const files = (resources: object, folder = 'desired') => ({
  [`${folder}/all.json`]: JSON.stringify({ $account: 2, ...resources }),
})
const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const body = async (number: number) => (await world.github.comments(number))[0]!.body!
async function merged(branch: string, its: { [path: string]: string }) {
  const { number, run } = await world.propose(branch, its)
  expect(run.exitCode).toBe(0)
  world.requests()
  expect((await world.merge(number)).exitCode).toBe(0)
  return { number, sent: writes() }
}

test('labels, teams and what refers to them: nothing is sent, the plan says so, and the next one is empty', async () => {
  const rule = (team: string) => ({
    name: 'r',
    event_name: 'conversation_created',
    conditions: [],
    actions: [{ action_name: 'assign_team', action_params: [team] }],
  })
  await merged(
    'before',
    files({
      labels: { vip: { title: 'very-important' } },
      teams: { second: { name: 'second line' } },
      automation_rules: { r: rule('second') },
    }),
  )
  const before = await world.ledger()
  const after = files({
    labels: { gold: { title: 'very-important' } },
    teams: { level2: { name: 'second line' } },
    automation_rules: { r: rule('level2') },
  })
  const { number, run } = await world.propose('renamed', after)
  expect(run.exitCode).toBe(0)
  expect(await body(number)).toContain('the label `labels/vip` (id ')
  expect(await body(number)).not.toContain('🔴')
  world.requests()

  expect((await world.merge(number)).exitCode).toBe(0)
  expect(writes()).toEqual([])
  const now = (await world.ledger())!.resources
  expect(now.labels).toEqual({ gold: before!.resources.labels!.vip })
  expect(now.teams).toEqual({ level2: before!.resources.teams!.second })
  expect(now.automation_rules!.r!.fields).toMatchObject({ actions: rule('level2').actions })
  expect((await world.nightly()).outputs.changes).toBe('0')
})

test('a revert of a renamed key keeps the resource as well, with what changed along with it', async () => {
  await merged('before', files({ labels: { vip: { title: 'important', color: '#111111' } } }))
  const { id } = (await world.ledger())!.resources.labels!.vip!
  await merged('renamed', files({ labels: { gold: { title: 'important', color: '#222222' } } }))
  const { sent } = await merged('reverted', files({ labels: { vip: { title: 'important', color: '#111111' } } }))

  expect(sent).toEqual([`PATCH /labels/${id}`])
})

test('a misspelt "$previously" stops the deletion, in the plan and at the merge', async () => {
  await merged('before', files({ labels: { vip: {}, kept: {} } }))
  const { number, run } = await world.propose('misspelt', files({ labels: { gold: { $previously: 'vpi' }, kept: {} } }))

  expect(run.exitCode).toBe(1)
  expect(await body(number)).toContain('Did you mean "`$previously`": "vip"?')
  expect((await world.merge(number)).exitCode).toBe(1)
  expect(writes()).toEqual([])
})

test('what another folder manages is not taken for a renamed key', async () => {
  const inputs = (desired: string) => ({ inputs: { desired } })
  await world.github.commit(
    'main',
    { ...files({ labels: { a: { title: 'one-one' } } }, 'x'), ...files({}, 'y') },
    'both',
  )
  await world.dispatch('apply', inputs('x'))
  await world.github.commit('main', files({ labels: { b: { title: 'one-one' } } }, 'y'), 'in y as well')
  world.requests()
  const run = await world.dispatch('apply', inputs('y'))

  expect([run.exitCode, writes()]).toEqual([1, []])
  expect(run.log).toContain('the folder x of this repository manages labels/a')
})
