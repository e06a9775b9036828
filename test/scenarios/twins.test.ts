/** Two of one name where we manage one: made by a request that came late, and named wherever people look. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Double } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { startWorld, type World } from '../world.ts'

const RULE = {
  event_name: 'message_created',
  active: false,
  conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['refund'] }],
  actions: [{ action_name: 'add_label', action_params: ['bug'] }],
}

describe('a command that is killed right after it has sent a create', () => {
  let laptop: Laptop
  let double: Double
  beforeEach(async () => {
    laptop = await openLaptop({ state: 'lived-in' })
    double = laptop.double
  })
  afterEach(() => laptop.close())
  const cli = (args: string[], killAfter?: Promise<unknown>) =>
    laptop.cli(args, killAfter === undefined ? {} : { killAfter })
  const apply = ['apply', '--yes', '--timeout', '20', '--allow', 'create automation_rules/refund']

  /** The request of the killed run is carried out while the next run has read `kind` and not yet written. */
  async function killed(kind: 'labels' | 'automation_rules', resources: object) {
    await laptop.declare({ labels: { bug: {} }, [kind]: resources })
    let release = () => {}
    const released = new Promise<void>((done) => {
      release = done
    })
    let sent = () => {}
    const arrived = new Promise<void>((done) => {
      sent = done
    })
    const rows = double.store.rows(kind).length
    const isThere = () => expect.poll(() => double.store.rows(kind).length).toBeGreaterThan(rows)
    double.fault({ match: { method: 'POST', path: kind }, kind: 'acts-late', meanwhile: () => released })
    const poll = setInterval(() => double.requests.some(({ fault }) => fault === 'acts-late') && sent(), 5)
    expect((await cli(apply, arrived)).exitCode).toBeNull()
    clearInterval(poll)
    double.fault({
      match: { method: 'GET', path: `${kind}$` },
      kind: 'none',
      meanwhile: async () => {
        release()
        await isThere()
      },
    })
  }

  test('what is refused as taken by the next run is its own, and adopted', async () => {
    await cli(['apply', '--yes'])
    await killed('labels', { bug: {}, urgent: { color: '#aa0000' } })
    const again = await cli(apply)

    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining('applied create labels/urgent')])
    expect(double.store.where('labels', { title: 'urgent' })).toHaveLength(1)
    expect((await cli(['plan'])).exitCode).toBe(0)
  })

  test('where Chatwoot takes both, both are named: by that run, and by every plan and drift after it', async () => {
    await laptop.declare({ labels: { bug: {} } })
    await cli(['apply', '--yes'])
    await killed('automation_rules', { refund: RULE })
    const again = await cli(apply)
    const ids = double.store.where('automation_rules', { name: 'refund' }).map(({ id }) => id)

    expect(ids).toHaveLength(2)
    expect(again.exitCode).toBe(1)
    expect(again.stdout).toMatch(new RegExp(`failed create automation_rules/refund: .*\\(ids ${ids[1]}, ${ids[0]}\\)`))
    for (const command of ['plan', 'drift']) {
      const { exitCode, stdout } = await cli([command])
      expect([exitCode, stdout]).toEqual([0, expect.stringContaining('warning: automation_rules/refund: another')])
      for (const id of ids) expect(stdout).toContain(`id ${id}`)
    }
  })
})

describe('in the action', () => {
  let world: World
  beforeEach(async () => {
    world = await startWorld()
  })
  afterEach(() => world.close())

  test('the nightly check names both in summary and annotations, and opens no issue for it alone', async () => {
    const { number } = await world.propose('rule', {
      'desired/all.json': JSON.stringify({ $account: 2, labels: { bug: {} }, automation_rules: { refund: RULE } }),
    })
    expect((await world.merge(number)).exitCode).toBe(0)
    const { id: _, ...row } = world.double.store.find('automation_rules', { name: 'refund' })!
    const twin = world.double.store.insert('automation_rules', row)
    const night = await world.nightly()

    expect(night.exitCode).toBe(0)
    expect(night.summary).toContain('· none')
    expect(night.summary).toContain(`id ${twin.id}`)
    expect(night.annotations).toMatchObject([{ level: 'warning', title: 'P-TWIN', file: 'desired/all.json' }])
    expect(await world.github.issues({ state: 'all' })).toEqual([])

    world.double.store.update('automation_rules', _, { active: true })
    await world.nightly()
    const [issue] = await world.github.issues({ state: 'open' })
    expect(issue!.body).toContain(`id ${twin.id}`)
  }, 60_000)
})
