/** Two folders of one repository over one account: each has its comment, its review, its issue and its export. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const NORTH = { inputs: { desired: 'north' } }
const SOUTH = { inputs: { desired: 'south' } }
const BOTH = [NORTH, SOUTH] as const

const hook = (name: string) => ({ url: `https://${name}.example.org/in`, subscriptions: ['message_created'] })
const file = (name: string, color: string, webhooks: object) => ({
  [`${name}/all.json`]: JSON.stringify({ $account: 2, labels: { [name]: { color } }, webhooks }),
})

let world: World
beforeEach(async () => {
  world = await startWorld()
  const number = await opened('start', {
    ...file('north', '#111111', { north: hook('north') }),
    ...file('south', '#111111', { south: hook('south') }),
  })
  for (const folder of BOTH) expect((await world.plan(number, folder)).exitCode).toBe(0)
  await merged(number)
}, 60_000)
afterEach(() => world.close())

async function opened(branch: string, files: { [path: string]: string | null }): Promise<number> {
  await world.github.commit(branch, files, branch)
  return (await world.github.openPullRequest({ branch, title: branch, body: '' })).number
}
async function merged(number: number): Promise<void> {
  const sha = await world.github.merge(number)
  for (const folder of BOTH) expect((await world.push(sha, folder)).exitCode).toBe(0)
}
const bodies = async (number: number) => (await world.github.comments(number)).map(({ body }) => body!)
const issues = async () => (await world.github.issues()).map(({ title, state }) => `${state} ${title}`).sort()
const urls = () => world.double.store.rows('webhooks').map(({ url }) => url)
const byHand = (title: string) => {
  world.double.store.rows('labels').find((label) => label.title === title)!.color = '#999999'
}

test('a plan of one leaves the comment of the other alone, and each deletes what its own has shown', async () => {
  const number = await opened('drop', { ...file('north', '#222222', {}), ...file('south', '#111111', {}) })
  for (const folder of BOTH) await world.plan(number, folder)
  const [north, south, ...others] = await bodies(number)
  expect([north, south, others]).toEqual([
    expect.stringContaining('account 2, folder `north` · 🔴 1 deletion, 1 change'),
    expect.stringContaining('account 2, folder `south` · 🔴 1 deletion'),
    [],
  ])
  await world.plan(number, NORTH)
  expect(await bodies(number)).toEqual([north, south])

  await merged(number)
  expect(urls()).not.toContainEqual(expect.stringMatching(/north|south/))
  for (const body of await bodies(number)) expect(body).toContain('### Chatwoot apply')
}, 90_000)

test('what only one of them has shown the other does not delete', async () => {
  const number = await opened('drop', { ...file('north', '#111111', {}), ...file('south', '#111111', {}) })
  await world.plan(number, NORTH)
  const sha = await world.github.merge(number)

  expect((await world.push(sha, NORTH)).exitCode).toBe(0)
  expect((await world.push(sha, SOUTH)).exitCode).toBe(1)
  expect(urls()).toContain(hook('south').url)
  expect(urls()).not.toContain(hook('north').url)
}, 90_000)

test('each has its drift issue, and the night of one closes only its own', async () => {
  const about = (folder: string) => `Chatwoot drift: 1 resource of account 2, folder ${folder} changed in Chatwoot`
  byHand('north')
  byHand('south')
  for (const folder of BOTH) await world.nightly(folder)
  expect(await issues()).toEqual([`open ${about('north')}`, `open ${about('south')}`])

  expect((await world.dispatch('resync', NORTH)).exitCode).toBe(0)
  await world.nightly(NORTH)
  expect(await issues()).toEqual([`closed ${about('north')}`, `open ${about('south')}`])
}, 90_000)

test('each has a pull request of its export, brought up to date by its own runs alone', async () => {
  byHand('north')
  byHand('south')
  const only = (desired: string) => ({ inputs: { desired, 'only-declared': 'true' } })
  for (const folder of ['north', 'south']) expect((await world.dispatch('export', only(folder))).exitCode).toBe(0)
  const { owner, repo } = world.github
  const branches = async () =>
    (await world.github.octokit('octocat').rest.pulls.list({ owner, repo, state: 'open' })).data
      .map(({ head }) => head.ref)
      .sort()
  const two = await branches()
  expect(two).toEqual(['chatwoot-export', expect.stringMatching(/^chatwoot-export-2-[0-9a-f]{8}$/)])
  const text = (branch: string, name: string) => world.github.file(`${name}/all.json`, branch)
  expect([await text(two[0]!, 'north'), await text(two[1]!, 'south')].join()).toMatch(/#999999.*#999999/s)
  const before = await text(two[0]!, 'south')

  world.double.store.rows('labels').find(({ title }) => title === 'south')!.color = '#888888'
  expect((await world.dispatch('export', only('south'))).exitCode).toBe(0)
  expect(await branches()).toEqual(two)
  expect(await text(two[1]!, 'south')).toContain('#888888')
  expect(await text(two[0]!, 'south')).toBe(before)
}, 120_000)

test('what the other folder manages stays where the checkout leaves that folder out', async () => {
  const sparse = { ...NORTH, without: 'south' }
  const number = await opened('paint', file('north', '#222222', { north: hook('north') }))
  const plan = await world.plan(number, sparse)
  expect(plan.outputs).toMatchObject({ changes: '1', deletes: '0' })

  const run = await world.push(await world.github.merge(number), sparse)
  expect(run.outputs).toMatchObject({ applied: '1', deletes: '0' })
  expect(urls()).toContain(hook('south').url)
  expect((await world.nightly(sparse)).outputs).toMatchObject({ changes: '0' })
}, 90_000)

test('and is managed by the first that declares it when that folder is gone', async () => {
  const number = await opened('moved', { 'south/all.json': null })
  expect((await world.plan(number, NORTH)).outputs).toMatchObject({ deletes: '2' })
}, 90_000)
