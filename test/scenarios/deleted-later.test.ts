/** Chatwoot deletes an inbox in a job, and lists it until then: what is about to go is not there for us. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Double } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

let laptop: Laptop
let double: Double

beforeEach(async () => {
  laptop = await openLaptop({ state: 'fresh', installation: { jobs: 'stopped' } })
  double = laptop.double
})
afterEach(() => laptop.close())

const cli = (...args: string[]) => laptop.cli(args)
const declare = (inboxes: object) =>
  laptop.declare({ labels: { any: {} }, ...(Object.keys(inboxes).length === 0 ? {} : { inboxes }) })
const SHOP = { shop: { name: 'Shop', channel: { type: 'api' } } }
const ids = () => double.store.where('inboxes', { account_id: 2 }).map(({ id }) => id)
const ledger = () => laptop.ledger()
const planned = async () => {
  const { stdout } = await cli('plan', '--json')
  const { operations, changes = operations, findings } = JSON.parse(stdout)
  return { changes: changes.map(({ action, key }: { action: string; key: string }) => `${action} ${key}`), findings }
}

/** The inbox is made and deleted, and the job has not run. */
async function deleted() {
  await declare(SHOP)
  expect((await cli('apply', '--yes')).exitCode).toBe(0)
  await declare({})
  const gone = await cli('apply', '--yes', '--allow', 'delete inboxes/shop')
  expect([gone.exitCode, gone.stdout]).toEqual([0, expect.stringContaining('applied delete inboxes/shop')])
  expect(ids()).toEqual([1])
}

test('declared again before the job has run it is created, not imported, and stays', async () => {
  await deleted()
  expect((await ledger()).deleting).toEqual([{ kind: 'inboxes', id: 1, since: expect.stringMatching(/^20.*Z$/) }])
  expect((await planned()).changes).toEqual([])

  await declare(SHOP)
  expect(await planned()).toEqual({ changes: ['create shop'], findings: [] })
  const again = await cli('apply', '--yes')
  expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining('applied create inboxes/shop')])
  expect((await ledger()).resources.inboxes.shop.id).toBe(2)
  // The old one is no twin, either.
  expect(await planned()).toEqual({ changes: [], findings: [] })

  double.runJobs()
  expect(ids()).toEqual([2])
  expect(await planned()).toEqual({ changes: [], findings: [] })
})

test('an undo of the deletion makes another one, and none is "another one like it"', async () => {
  await deleted()
  const { runs } = JSON.parse((await cli('undo', '--json')).stdout)
  const undone = await cli('undo', runs[0], '--yes')

  expect(undone.stdout).not.toContain('another one like it')
  expect([undone.exitCode, undone.stdout]).toEqual([0, expect.stringContaining('applied create inboxes/shop')])
  expect((await ledger()).resources.inboxes.shop.id).toBe(2)
  double.runJobs()
  await declare(SHOP)
  expect((await planned()).changes).toEqual([])
})

test('neither an export nor a binding sees it', async () => {
  await deleted()
  const exported = await cli('export', '--out', 'out', '--account', '2', '--kinds', 'inboxes', '--json')
  expect([exported.exitCode, JSON.parse(exported.stdout).added]).toEqual([0, []])

  const bound = { shop: { inbox: 'shop', agent_bot: 'helper' } }
  await laptop.declare({
    labels: { any: {} },
    inboxes: SHOP,
    agent_bots: { helper: {} },
    inbox_agent_bots: bound,
  })
  const again = await cli('apply', '--yes')
  expect([again.exitCode, again.stderr]).toEqual([0, ''])
  expect((await ledger()).resources.inbox_agent_bots.shop.id).toBe(2)
  expect(double.requests.filter(({ path }) => /inboxes\/1\/agent_bot/.test(path))).toEqual([])
})

test('the next apply after the job has run forgets it', async () => {
  await deleted()
  double.runJobs()
  await declare(SHOP)
  await cli('apply', '--yes')

  expect(await ledger()).not.toHaveProperty('deleting')
  expect((await planned()).changes).toEqual([])
})

test('what is deleted at once is not remembered', async () => {
  await declare({})
  await cli('apply', '--yes')
  await laptop.declare({ labels: { other: {} } })
  expect((await cli('apply', '--yes', '--allow', 'delete labels/any')).exitCode).toBe(0)

  expect(await ledger()).not.toHaveProperty('deleting')
})
