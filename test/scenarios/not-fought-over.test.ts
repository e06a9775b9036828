/** Values that do not last, two folders that want the same account, and two runs at once. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBetween } from '../between.ts'
import { startWorld, type World } from '../world.ts'

const labels = (all: object) => ({ 'desired/labels.json': JSON.stringify({ $account: 2, labels: all }) })

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
const merged = async (branch: string, files: { [path: string]: string | null }, more = {}) => {
  const { number } = await world.propose(branch, files)
  world.requests()
  return world.merge(number, more)
}

test('what somebody changes again and again is put back three times, then named and left', async () => {
  await merged('in', labels({ bug: { color: '#ff0000' } }))
  const bug = () => world.double.store.find('labels', { title: 'bug' })!
  const byHand = () => world.byHand('PATCH', `labels/${bug().id}`, { color: '#0000ff' })
  for (let time = 0; time < 3; time += 1) {
    await byHand()
    expect((await world.dispatch('resync')).exitCode).toBe(0)
    expect(bug().color).toBe('#ff0000')
  }
  await byHand()
  expect((await world.nightly()).outputs.drift).toBe('1')
  world.requests()
  const run = await world.dispatch('resync')

  expect(run.exitCode).toBe(0)
  expect(writes()).toEqual([])
  expect(run.summary).toContain('**Left as it is**')
  expect(run.summary).toContain('it was put back 3 times since')
  const night = await world.nightly()
  expect(night.outputs.drift).toBe('1')
  const [issue, ...others] = await world.github.issues({ state: 'open' })
  expect(others).toEqual([])
  expect(issue!.body).toContain('**Left as it is**')

  expect((await world.dispatch('resync', { inputs: { allow: 'allow: update labels/bug' } })).exitCode).toBe(0)
  expect(bug().color).toBe('#ff0000')
}, 90_000)

test('a value that the server accepts and does not keep is named once and not sent again', async () => {
  const deaf = await startBetween(world.double.url, (_, __, body) => {
    const { label } = body as { label?: { color?: string } }
    if (label !== undefined) delete label.color
    return body
  })
  const env = { CHATWOOT_API_URL: deaf.url }
  try {
    const first = await merged('in', labels({ broken: { color: '#ff0000', description: 'A bug' } }), { env })
    expect(first.exitCode).toBe(1)
    expect(first.summary).toContain('did not stick')

    world.requests()
    const second = await world.dispatch('apply', { env })
    expect(second.exitCode).toBe(0)
    expect(writes()).toEqual([])
    expect(second.summary).toContain('Chatwoot accepted this value before and did not keep it')
    expect((await world.nightly({ env })).outputs.drift).toBe('0')

    expect(
      (await merged('other', labels({ broken: { color: '#00ff00', description: 'A bug' } }), { env })).exitCode,
    ).toBe(1)
    expect(writes()).toEqual([expect.stringMatching(/^PATCH \/labels\/\d+$/)])
  } finally {
    deaf.close()
  }
}, 90_000)

test('a second folder neither deletes nor takes over what the first one manages', async () => {
  await merged('in', labels({ broken: {}, ours: {} }))
  const second = { 'second/labels.json': JSON.stringify({ $account: 2, labels: { theirs: {} } }) }
  await world.github.commit('main', second, 'a second folder')
  const inputs = { desired: 'second' }
  world.requests()
  const applied = await world.dispatch('apply', { inputs })
  expect([applied.exitCode, applied.summary]).toEqual([0, expect.stringContaining('account 2, folder `second` · ')])
  expect(writes()).toEqual(['POST /labels'])
  expect(Object.keys((await world.ledger())!.resources.labels!)).toEqual(['broken', 'ours', 'theirs'])

  const grab = {
    'second/labels.json': JSON.stringify({ $account: 2, labels: { theirs: {}, mine: { title: 'broken' } } }),
  }
  await world.github.commit('main', grab, 'wants broken')
  const refused = await world.dispatch('apply', { inputs })
  expect(refused.exitCode).toBe(1)
  expect(refused.summary).toContain('`P-MANAGED-ELSEWHERE`')
  expect(refused.summary).toContain('the folder desired of this repository manages `labels/broken`')
  expect(writes()).toEqual([])

  // The first folder is renamed: what it managed goes on under the new name.
  await world.github.commit(
    'main',
    { 'desired/labels.json': null, 'config/labels.json': labels({ broken: {}, ours: {} })['desired/labels.json'] },
    'renamed',
  )
  expect((await world.dispatch('apply', { inputs: { desired: 'config' } })).exitCode).toBe(0)
  expect(writes()).toEqual([])
}, 90_000)

test('two applies at once make nothing twice and lose no entry of the ledger', async () => {
  const rule = { event_name: 'conversation_created', conditions: [], actions: [{ action_name: 'mute_conversation' }] }
  const files = {
    'desired/all.json': JSON.stringify({
      $account: 2,
      labels: { broken: {} },
      teams: { second: {} },
      automation_rules: {
        hush: rule,
        quiet: { ...rule, actions: [{ action_name: 'assign_team', action_params: ['second'] }] },
      },
      inboxes: { app: { channel: { type: 'api' } } },
    }),
  }
  const { number } = await world.propose('in', files)
  const sha = await world.github.merge(number)
  const list = { method: 'GET', path: /\/automation_rules$/ }
  const reads = () => world.double.requests.filter(({ method, path }) => method === 'GET' && list.path.test(path))
  const before = reads().length
  // Neither writes before both have read, however long one of them takes to begin.
  const meanwhile = () => expect.poll(() => reads().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(before + 2)
  world.double.fault({ kind: 'none', match: list, times: 2, meanwhile })
  world.double.delay = 30
  const runs = await Promise.all([world.push(sha), world.push(sha)])
  world.double.delay = 0

  expect(runs.map(({ summary }) => summary).join()).toContain('another run made it at the same time')
  for (const name of ['hush', 'quiet']) expect(world.double.store.where('automation_rules', { name })).toHaveLength(1)
  expect(world.double.store.where('inboxes', { name: 'app' })).toHaveLength(1)
  const { resources } = (await world.ledger())!
  expect(resources.automation_rules!.hush!.id).toBe(world.double.store.find('automation_rules', { name: 'hush' })!.id)

  world.requests()
  expect((await world.dispatch('apply')).exitCode).toBe(0)
  expect(writes()).toEqual([])
}, 90_000)
