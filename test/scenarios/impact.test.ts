/** What a plan reaches: counted by the server at the change it concerns, bounded, and worth no failure. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Double } from '../double/server.ts'
import { type Laptop, openLaptop } from '../laptop.ts'
import { startWorld, type World } from '../world.ts'

const rule = {
  event_name: 'message_created',
  conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['crash'] }],
  actions: [{ action_name: 'add_label', action_params: ['bug'] }],
  active: false,
}
const members = (...some: string[]) => ({ app: { inbox: 'app', members: some.map((name) => `${name}@example.com`) } })
const whole = {
  labels: { bug: {}, 'dev-support': {} },
  teams: { support: {} },
  inboxes: { app: { $id: 5, name: 'Mobile App API' } },
  automation_rules: { crash: rule },
  inbox_members: members('rajiv', 'mia', 'automation'),
}
const { labels, teams, ...rest } = whole

/** Three conversations with the label, two of them open and of the team; three open ones in the inbox. */
function plant({ store }: Double): void {
  const conversation = (status: string, more: object = {}) =>
    store.insert('conversations', { account_id: 2, inbox_id: 5, assignee_id: null, labels: [], status, ...more })
  conversation('open', { labels: ['bug'], team_id: 1 })
  conversation('open', { labels: ['bug', 'x'], team_id: 1 })
  conversation('resolved', { labels: ['bug'], team_id: 1 })
  conversation('open')
}

/** Requests that count; a guard has the parameters in another order, and members of a declared inbox are read anyway. */
const COUNT = /conversations\/meta\?status|\d\/team_members$|contacts\?/

describe('on a laptop', () => {
  let laptop: Laptop
  beforeAll(async () => {
    laptop = await openLaptop({ state: 'lived-in' })
    await laptop.declare(whole)
    expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0, stderr: '' })
    plant(laptop.double)
  }, 60_000)
  beforeEach(() => {
    laptop.double.clearFaults()
    laptop.double.requests.length = 0
  })
  afterAll(() => laptop.close())

  const counted = () =>
    laptop.double.requests
      .map(({ path }) => path.replace('/api/v1/accounts/2/', ''))
      .filter((path) => COUNT.test(path))
      .sort()
  const impacts = (stdout: string) => stdout.match(/(?<=impact: ).*/g) ?? []

  test('a harmless plan asks nothing', async () => {
    const changed = { bug: { color: '#101010' }, 'dev-support': {}, fresh: {} }
    await laptop.declare({ ...whole, labels: changed, inbox_members: members('rajiv', 'mia', 'automation') })
    const { exitCode, stdout } = await laptop.cli(['plan'])

    expect(exitCode).toBe(2)
    expect(impacts(stdout)).toEqual([])
    expect(counted()).toEqual([])
  })

  test('what is deleted, and who loses access, with the exact requests', async () => {
    await laptop.declare({ ...rest, labels: { 'dev-support': {} }, inbox_members: members('rajiv') })
    const { stdout } = await laptop.cli(['plan'])

    // An administrator sees every inbox.
    expect(impacts(stdout)).toEqual([
      '3 conversations have this label; 1 rule uses it: crash',
      '2 open conversations are assigned to it; 1 agent is in it',
      '1 agent loses access to it; 3 open conversations are in it',
    ])
    expect(counted()).toEqual([
      'conversations/meta?status=all&labels[]=bug',
      'conversations/meta?status=open&inbox_id=5',
      'conversations/meta?status=open&team_id=1',
      'teams/1/team_members',
    ])
  })

  test('as JSON, at the change', async () => {
    await laptop.declare({ ...rest, teams, labels: { 'dev-support': {} } })
    const { stdout } = await laptop.cli(['plan', '--json'])

    expect(JSON.parse(stdout).changes).toEqual([
      expect.objectContaining({
        action: 'delete',
        key: 'bug',
        impact: {
          counts: [{ what: 'conversations with this label', count: 3 }],
          uses: [{ kind: 'automation_rules', count: 1, names: ['crash'] }],
        },
      }),
    ])
  })

  const without = { ...rest, teams, labels: { 'dev-support': {} }, automation_rules: {} }
  const NOT_COUNTED = ['conversations with this label: not counted; 1 rule uses it: crash']

  test('an apply that asks and an undo that is shown say it as well, with the same requests', async () => {
    await laptop.declare(without)
    const asked = await laptop.cli(['apply'])

    expect(asked.stderr).toContain('Cannot prompt')
    expect(impacts(asked.stdout)).toEqual(['3 conversations have this label; 1 rule uses it: crash'])
    expect(counted()).toEqual(['conversations/meta?status=all&labels[]=bug'])

    await laptop.declare({ ...whole, labels: { ...labels, urgent: {} } })
    expect((await laptop.cli(['apply', '--yes'])).exitCode).toBe(0)
    laptop.double.store.insert('conversations', { account_id: 2, inbox_id: 5, labels: ['urgent'], status: 'open' })
    const [run] = JSON.parse((await laptop.cli(['undo', '--json'])).stdout).runs
    laptop.double.requests.length = 0
    const shown = await laptop.cli(['undo', run, '--allow', 'delete labels/urgent'])

    expect(impacts(shown.stdout)).toEqual(['1 conversation has this label'])
    expect(counted()).toEqual(['conversations/meta?status=all&labels[]=urgent'])
    // Who has decided already is not kept waiting.
    expect((await laptop.cli(['undo', run, '--yes', '--allow', 'delete labels/urgent'])).exitCode).toBe(0)
    expect(counted()).toHaveLength(1)
  })

  test.each(['500-before', '429', 'wrong-shape', 'truncated', 'redirect', 'drop', 'hang-before'] as const)(
    'what the server does not count (%s) is asked for once, and the plan is the same',
    async (kind) => {
      await laptop.declare(without)
      const usual = JSON.parse((await laptop.cli(['plan', '--json'])).stdout)
      laptop.double.requests.length = 0
      laptop.double.fault({ kind, match: { path: /labels\[\]/ }, times: 99, retryAfter: 60 })
      const { exitCode, stdout } = await laptop.cli(['plan'])

      expect(exitCode).toBe(2)
      expect(impacts(stdout)).toEqual(NOT_COUNTED)
      expect(stdout).toContain(`plan ${usual.digest.slice(0, 12)}`)
      expect(counted()).toHaveLength(1)
    },
    30_000,
  )

  test('of many deletions the first ten are counted', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`many-${at}`, {}]))
    await laptop.declare({ ...whole, labels: { ...labels, ...many } })
    expect((await laptop.cli(['apply', '--yes'])).exitCode).toBe(0)
    await laptop.declare(whole)
    laptop.double.requests.length = 0
    const { stdout } = await laptop.cli(['plan'])

    expect(counted()).toHaveLength(10)
    expect(impacts(stdout).sort()).toEqual([
      ...Array(10).fill('0 conversations have this label'),
      ...Array(2).fill('conversations with this label: not counted'),
    ])
    expect(await laptop.cli(['apply', '--yes', ...Object.keys(many).flatMap(allow)])).toMatchObject({ exitCode: 0 })
    // Who applies is not kept waiting.
    expect(counted()).toHaveLength(10)
  }, 60_000)
  const allow = (key: string) => ['--allow', `delete labels/${key}`]

  test('a campaign that begins to write: whom it reaches', async () => {
    const { store } = laptop.double
    for (const some of [['bug'], ['bug', 'x'], ['dev-support'], []])
      store.insert('contacts', { account_id: 2, labels: some })
    const campaign = {
      title: 'Sorry',
      message: 'The crash is over.',
      inbox_id: 'app',
      scheduled_at: '2999-01-01T08:00:00Z',
      audience: ['bug', 'dev-support'].map((id) => ({ type: 'Label', id })),
    }
    await laptop.declare({ ...whole, campaigns: { sorry: campaign } })
    const { stdout } = await laptop.cli(['plan'])

    expect(impacts(stdout)).toEqual(['3 contacts have a label of its audience'])
    expect(counted()).toEqual(['contacts?page=1&labels[]=bug&labels[]=dev-support'])
  })
})

describe('on a pull request', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    plant(world.double)
    const { number } = await world.propose('in', file({ labels, teams, inboxes: whole.inboxes }))
    expect((await world.merge(number)).exitCode).toBe(0)
  }, 60_000)
  afterAll(() => world.close())
  const file = (kinds: object) => ({ 'desired/all.json': JSON.stringify({ $account: 2, ...kinds }) })
  const counts = () => world.requests().filter((request) => COUNT.test(request) || request.includes('inbox_members'))

  test('the comment says it below the change; a merge counts nothing, whatever the number is by then', async () => {
    world.requests()
    const { number, run } = await world.propose(
      'no-bug',
      file({ labels: { 'dev-support': {} }, teams, inboxes: whole.inboxes }),
    )
    const [{ body = '' } = {}] = await world.github.comments(number)

    expect(run.exitCode).toBe(0)
    expect(body).toMatch(/🔴 delete \*\*Label\*\* .*`bug`.*\n {2}\* Impact: 3 conversations have this label\n/)
    expect(run.summary).toContain('Impact: 3 conversations have this label')
    expect(counts()).toEqual(['GET /conversations/meta?status=all&labels[]=bug'])

    world.double.store.insert('conversations', { account_id: 2, inbox_id: 5, labels: ['bug'], status: 'open' })
    expect((await world.merge(number)).exitCode).toBe(0)
    expect(world.requests().filter((request) => COUNT.test(request) || !request.startsWith('GET'))).toEqual([
      'DELETE /labels/2',
    ])
  }, 60_000)

  test('an inbox that is deleted: what is open in it, what is lost with it, and who loses it', async () => {
    const { number } = await world.propose('no-inbox', file({ labels: { 'dev-support': {} }, teams }))
    const [{ body = '' } = {}] = await world.github.comments(number)

    expect(body).toContain(
      '  * Impact: 4 open conversations are in it; 5 conversations are in it, of any status; 0 agents lose access to it\n',
    )
    // They are asked at once.
    expect(counts().sort()).toEqual([
      'GET /conversations/meta?status=all&inbox_id=5',
      'GET /conversations/meta?status=open&inbox_id=5',
      'GET /inbox_members/5',
    ])
  }, 60_000)

  test('an undo is shown with it', async () => {
    const files = { labels: { 'dev-support': {}, urgent: {} }, teams, inboxes: whole.inboxes }
    world.requests()
    const { number } = await world.propose('urgent', file(files))
    expect((await world.merge(number)).exitCode).toBe(0)
    const { run } = (await world.ledger())!.last!
    world.requests()
    const inputs = { 'undo-run': run, allow: 'allow: delete labels/urgent' }
    const { summary } = await world.dispatch('undo', { inputs })

    expect(summary).toContain('  * Impact: 0 conversations have this label\n')
    expect(counts()).toEqual(['GET /conversations/meta?status=all&labels[]=urgent'])
  }, 60_000)
})
