/** The routing map: in the comment and the summary of a pull request, for a fork, and as a command. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Laptop, openLaptop } from '../laptop.ts'
import { readByMermaid } from '../map/mermaid.ts'
import { ownDesired, READ_ONLY, startWorld, type World } from '../world.ts'

const MAP = /<details><summary>Routing map: .*?<\/summary>\n\n```mermaid\n([\s\S]*?)```\n\n<\/details>/

const refunds = {
  event_name: 'message_created',
  conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['support-mailbox'] }],
  actions: [
    { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
    { action_name: 'send_webhook_event', action_params: ['https://crm.test/hush-4c1d'] },
  ],
}
const changed = (rule: object) => ({ 'desired/refunds.json': JSON.stringify({ automation_rules: { refunds: rule } }) })

const readIn = async (markdown: string) => {
  const { labels, edges } = await readByMermaid(MAP.exec(markdown)![1]!)
  return edges
    .filter(({ says }) => says !== '')
    .map(({ start, end, says }) => `${labels.get(start)} -${says}> ${labels.get(end)}`)
}
const NEW = [
  'inbox Support Mailbox -added> added: rule refunds',
  'added: rule refunds -added: assigns> agent rajiv@example.com',
  'added: rule refunds -added: sends to> added: crm.test',
]

const GONE = [
  'inbox Support Mailbox -removed> removed: rule refunds',
  'removed: rule refunds -removed: assigns> agent rajiv@example.com',
  'removed: rule refunds -removed: sends to> removed: crm.test',
]

describe('on a pull request', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    const sha = await world.github.commit('main', await ownDesired(), 'in')
    expect((await world.push(sha, { inputs: { 'on-new-operations': 'apply' } })).exitCode).toBe(0)
  }, 60_000)
  afterAll(() => world.close())

  test('a rule that comes is drawn with where it leads, in comment and summary', async () => {
    const { number, run } = await world.propose('refunds', changed(refunds))
    const [comment] = await world.github.comments(number)

    expect(await readIn(comment!.body!)).toEqual(NEW)
    expect(await readIn(run.summary)).toEqual(NEW)
    // Of an address the host alone: people put tokens into paths.
    expect(MAP.exec(comment!.body!)![0]).not.toContain('hush-4c1d')
  }, 60_000)

  test('where nothing changes that it shows there is none', async () => {
    const { number, run } = await world.propose('label', {
      'desired/more.json': '{ "labels": { "refund": {} } }',
    })
    const [comment] = await world.github.comments(number)

    expect(comment!.body).toContain('refund')
    expect(comment!.body).not.toContain('mermaid')
    expect(run.summary).not.toContain('mermaid')
  }, 60_000)

  test('a fork is shown it from the ledger', async () => {
    const files = changed(refunds)
    const { number } = await world.github.openForkPullRequest({ branch: 'hers', title: 'hers', files })
    const env = { CHATWOOT_API_URL: '', CHATWOOT_API_KEY: '' }
    const run = await world.plan(number, { permissions: READ_ONLY, env })

    expect(await readIn(run.summary)).toEqual(NEW)
  }, 60_000)

  test('an apply draws what it did, an undo what it would do and what it did', async () => {
    const { number } = await world.propose('more', changed({ ...refunds, description: 'Money back' }))
    const { exitCode, summary } = await world.merge(number)
    const [comment] = await world.github.comments(number)

    expect(exitCode).toBe(0)
    expect(comment!.body).toContain('### Chatwoot apply')
    expect(await readIn(comment!.body!)).toEqual(NEW)
    expect(await readIn(summary)).toEqual(NEW)

    const undo = { 'undo-run': (await world.ledger())!.last!.run, allow: 'allow: delete automation_rules/refunds' }
    const shown = await world.dispatch('undo', { inputs: undo })
    expect(await readIn(shown.summary)).toEqual(GONE)
    const digest = /`confirm-plan`: `(\w+)`/.exec(shown.summary)![1]!
    const done = await world.dispatch('undo', { inputs: { ...undo, 'confirm-plan': digest } })
    expect(done.exitCode).toBe(0)
    expect(await readIn(done.summary)).toEqual(GONE)
  }, 60_000)

  test('the nightly check and its issue draw what was changed in Chatwoot, and a re-sync that it is back', async () => {
    const back = await world.dispatch('apply', { inputs: { 'on-new-operations': 'apply' } })
    expect(await readIn(back.summary)).toEqual(NEW)
    const { id } = world.double.store.find('automation_rules', { name: 'refunds' })!
    await world.byHand('DELETE', `automation_rules/${id}`)
    const night = await world.nightly()
    const [issue] = await world.github.issues()

    expect(await readIn(night.summary)).toEqual(NEW)
    expect(await readIn(issue!.body!)).toEqual(NEW)
    expect(await readIn((await world.dispatch('resync')).summary)).toEqual(NEW)
    expect((await world.nightly()).summary).not.toContain('mermaid')
  }, 60_000)
})

describe('as a command', () => {
  let laptop: Laptop
  beforeAll(async () => {
    laptop = await openLaptop({ state: 'lived-in' })
    await laptop.declare({ automation_rules: { refunds: { ...refunds, conditions: [] } } })
  }, 60_000)
  beforeEach(() => {
    laptop.double.requests.length = 0
  })
  afterAll(() => laptop.close())

  test('the whole account, what nobody declares as well, with what the files would change', async () => {
    const { stdout, exitCode } = await laptop.cli(['map'])
    const { labels, edges } = await readByMermaid(stdout)
    const inboxes = laptop.double.store.rows('inboxes').length
    const asked = laptop.double.requests.map(({ method, path }) => `${method} ${path.replace(/^.*accounts\/2\//, '')}`)

    expect(exitCode).toBe(0)
    expect([...labels.values()].filter((label) => label.startsWith('inbox '))).toHaveLength(inboxes)
    expect([...labels.values()]).toContain('added: rule refunds')
    expect(edges.map(({ start, end, says }) => `${labels.get(start)} -${says}> ${labels.get(end)}`)).toContain(
      'every inbox -added> added: rule refunds',
    )
    expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([])
    // One request for each inbox.
    expect(asked.filter((one) => one.includes('inbox_members/'))).toHaveLength(inboxes)
  })

  test('the same as JSON, and nothing of it is cut', async () => {
    const { stdout, exitCode } = await laptop.cli(['map', '--json'])
    const { version, nodes, edges } = JSON.parse(stdout)
    const idOf = (title: string) => nodes.find((node: { title: string }) => node.title === title).id

    expect([exitCode, version]).toEqual([0, 1])
    expect(nodes).toContainEqual({
      id: idOf('refunds'),
      column: 'rules',
      kind: 'automation_rules',
      key: 'refunds',
      title: 'refunds',
      count: 1,
      isOff: false,
      mark: 'added',
    })
    expect(edges).toContainEqual({
      from: idOf('refunds'),
      to: idOf('crm.test'),
      says: 'sends to',
      isShut: false,
      mark: 'added',
    })
    expect(stdout).not.toContain('hush-4c1d')
    const drawn = await readByMermaid((await laptop.cli(['map'])).stdout)
    expect(drawn.edges.filter(({ start }) => drawn.labels.has(start))).toHaveLength(edges.length)
  })

  test('offline it is of the files alone, asks nothing and marks nothing', async () => {
    const { stdout, exitCode } = await laptop.cli(['map', '--offline'])
    const { labels } = await readByMermaid(stdout)

    expect(exitCode).toBe(0)
    expect([...labels.values()].sort()).toEqual(['agent rajiv@example.com', 'crm.test', 'every inbox', 'rule refunds'])
    expect(laptop.double.requests).toEqual([])
  })
})
