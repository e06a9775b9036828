/** An undo gives back what a run took under management: after it, a revert of the pull request deletes nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Double } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import type { ActionResult } from '../runner.ts'
import { startWorld, type World } from '../world.ts'

const file = (resources: object) => ({ 'desired/all.json': JSON.stringify({ $account: 2, ...resources }) })
const label = { labels: { keep: {} } }
const n8n = (more: object = {}) => ({ ...label, webhooks: { n8n: { $id: 1, name: 'N8N renamed', ...more } } })

describe('the action', () => {
  let world: World
  beforeEach(async () => {
    world = await startWorld()
  })
  afterEach(() => world.close())

  async function merged(branch: string, files: { [path: string]: string }): Promise<string> {
    const { number } = await world.propose(branch, files)
    const run = await world.merge(number)
    expect(run.exitCode, run.log).toBe(0)
    world.requests()
    return (await world.ledger())!.last!.run
  }
  async function undone(run: string): Promise<ActionResult> {
    const shown = await world.dispatch('undo', { inputs: { 'undo-run': run } })
    expect(shown.exitCode, shown.log).toBe(0)
    const confirm = /`confirm-plan`: `(\w{12})`/.exec(shown.summary)![1]!
    world.requests()
    const done = await world.dispatch('undo', { inputs: { 'undo-run': run, 'confirm-plan': confirm } })
    expect(done.exitCode, done.log).toBe(0)
    return done
  }
  const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
  const hook = () => world.double.store.rows('webhooks').find(({ id }) => id === 1)

  test('import and change, undo, revert: the webhook is there as it was, and nobody manages it', async () => {
    await merged('before', file(label))
    const before = structuredClone(hook())
    const run = await merged('import', file(n8n()))
    expect(hook()!.name).toBe('N8N renamed')

    const done = await undone(run)
    expect(done.summary).toContain('is no longer managed')
    expect(writes()).toEqual(['PATCH /webhooks/1'])
    expect(hook()!.name).toBe(before!.name)
    expect((await world.ledger())!.resources).not.toHaveProperty('webhooks')

    const { run: plan } = await world.propose('revert', file(label))
    expect(plan.outputs).toMatchObject({ changes: '0', deletes: '0' })
    await merged('revert-again', file(label))
    expect(writes()).toEqual([])
    expect(hook()).toBeDefined()
  })

  test('the same before the revert: the next merge imports and changes it again, and that undo is undone too', async () => {
    const run = await merged('import', file(n8n()))
    await undone(run)
    const back = (await world.ledger())!.last!.run
    await undone(back)
    expect(hook()!.name).toBe('N8N renamed')
    expect((await world.ledger())!.resources.webhooks!.n8n!.fields).toMatchObject({ name: 'N8N renamed' })
    expect((await world.nightly()).outputs).toMatchObject({ changes: '0', drift: '0' })
  })

  test('a "$forget" is undone while the files still name it, and nothing is sent', async () => {
    await merged('import', file(n8n()))
    const entry = (await world.ledger())!.resources.webhooks!.n8n
    const run = await merged('forget', file({ ...label, $forget: { webhooks: ['n8n'] } }))
    await undone(run)

    expect(writes()).toEqual([])
    expect((await world.ledger())!.resources.webhooks!.n8n).toEqual(entry)
    await merged('revert', file(n8n()))
    expect(writes()).toEqual([])
  })

  test('outputs of what an undo deletes or stops managing are neither set nor missed', async () => {
    const outputs = { $outputs: { hook: 'url' } }
    const run = await merged(
      'import',
      file({
        ...n8n(outputs),
        macros: { fresh: { actions: [], $outputs: { macro: 'name' } } },
      }),
    )
    const done = await undone(run)

    expect(done.outputs).not.toHaveProperty('hook')
    expect(done.outputs).not.toHaveProperty('macro')
    expect(done.log).not.toContain('is empty')
  })

  test('of a survey that was never set up, nothing is promised that Chatwoot does not do', async () => {
    const inbox = (more: object) => file({ inboxes: { app: { $id: 5, ...more } } })
    await merged('before', inbox({ greeting_message: 'Hi' }))
    const run = await merged('survey', inbox({ greeting_message: 'Hello', csat_config: { display_type: 'star' } }))
    const shown = await world.dispatch('undo', { inputs: { 'undo-run': run } })

    expect(shown.summary).not.toContain('nothing`')
    expect(shown.summary).not.toMatch(/survey answers: .*→/)
    expect(shown.summary).toContain('had no value before')
    const done = await undone(run)
    expect(done.summary).toContain('1 change applied')
  })
})

describe('the command', () => {
  let laptop: Laptop
  let double: Double
  beforeEach(async () => {
    laptop = await openLaptop({ state: 'lived-in' })
    double = laptop.double
  })
  afterEach(() => laptop.close())
  const cli = (...args: string[]) => laptop.cli(args)
  const declare = (resources: object) => laptop.declare(resources)
  const ledger = () => laptop.ledger()

  test('import and change, undo, revert, plan: nothing is deleted, unmanaged left alone', async () => {
    await declare(label)
    await cli('apply', '--yes')
    await declare(n8n())
    expect((await cli('apply', '--yes')).exitCode).toBe(0)
    const { run } = (await ledger()).last
    const undo = await cli('undo', run, '--yes')

    expect(undo.exitCode, undo.stderr).toBe(0)
    expect(undo.stdout).toContain('stop managing webhooks/n8n')
    expect((await ledger()).resources).not.toHaveProperty('webhooks')
    const again = await cli('undo', run, '--yes')
    expect([again.exitCode, again.stdout.includes('There is nothing to undo.')]).toEqual([0, true])
    await declare(label)
    const plan = await cli('plan')
    expect(plan.stdout).not.toContain('delete')
    expect(plan.stdout).toContain('no changes')
    expect(double.store.rows('webhooks').some(({ id }) => id === 1)).toBe(true)
  })

  test('what could not be put back stays managed until a second undo', async () => {
    await declare(n8n())
    await cli('apply', '--yes')
    const { run } = (await ledger()).last
    double.fault({ match: { method: 'PATCH', path: '/api/v1/accounts/2/webhooks/1' }, kind: '500-before', times: 9 })
    const failed = await cli('undo', run, '--yes')

    expect(failed.exitCode).toBe(1)
    expect(failed.stdout).toContain('it needs webhooks/n8n, which was not done')
    expect((await ledger()).resources.webhooks.n8n.fields).toMatchObject({ name: 'N8N renamed' })
    double.clearFaults()
    expect((await cli('undo', run, '--yes')).exitCode).toBe(0)
    expect((await ledger()).resources).not.toHaveProperty('webhooks')
  })
})
