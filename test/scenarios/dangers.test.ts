/** The guards on the stage: what the built action forbids, how it says so, and what a yes lets through. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

const files = (kinds: object) => ({ 'desired/all.json': JSON.stringify({ $account: 2, ...kinds }) })
const labels = { 'dev-support': {}, bug: {}, 'urgent-old': {} }
const bots = { maximilian: {} }
const inboxes = { shop: { $id: 2, name: 'Website' } }
const binding = { inbox_agent_bots: { shop: { inbox: 'shop', agent_bot: 'maximilian' } } }
const automation = (role: string) => ({ agents: { 'automation@example.com': { role } } })
const whole = { labels, agent_bots: bots, inboxes, ...automation('administrator') }

let world: World
beforeAll(async () => {
  world = await startWorld()
  const { number } = await world.propose('in', files({ ...whole, ...binding }))
  expect((await world.merge(number)).exitCode).toBe(0)
})
afterAll(() => world.close())

const writes = () => world.requests().filter((request) => !request.startsWith('GET'))
async function commentOf(number: number): Promise<string> {
  return (await world.github.comments(number))[0]!.body!
}

/** Proposes these files with a description; the comment of its plan. */
async function propose(branch: string, kinds: object, body = '') {
  await world.github.commit(branch, { ...files(kinds), 'why.md': branch }, branch)
  const { number } = await world.github.openPullRequest({ branch, title: branch, body })
  world.requests()
  const { exitCode } = await world.plan(number)
  return { number, exitCode, requests: world.requests(), comment: await commentOf(number) }
}

describe('a set of three', () => {
  const without = { ...whole, ...binding, labels: { 'dev-support': {} } }
  const lines = '  allow: delete labels/bug\n  allow: delete labels/urgent-old\n'

  test('two of them go: the plan is shown, the lines are there, and the merge writes nothing', async () => {
    // A rule that nobody declares puts "urgent-old" on conversations.
    const { number, exitCode, comment } = await propose('two-labels', without)

    expect(exitCode).toBe(1)
    expect(comment).toContain('`G-MANY-DELETES` 2 of 3 managed labels would be deleted')
    expect(comment).toContain(`  \`\`\`\n${lines}  \`\`\``)
    expect(comment).toContain('`G-STILL-REFERENCED`')
    expect(comment).toContain('old test rule')
    expect(comment.match(/🔴 delete/g)).toHaveLength(2)

    const merged = await world.merge(number)
    expect(merged.exitCode).toBe(1)
    expect(writes()).toEqual([])
  })

  test('one yes is not two; both are, pasted as the comment prints them', async () => {
    expect((await propose('one-yes', without, 'allow: delete labels/bug')).comment).not.toContain('G-MANY-DELETES` 2')

    const { number, exitCode, comment } = await propose('both-yes', without, `Old ones.\n\n\`\`\`\n${lines}\`\`\`\n`)
    expect(exitCode).toBe(0)
    expect(comment).toContain('ℹ️ note `G-STILL-REFERENCED`')
    expect((await world.merge(number)).exitCode).toBe(0)
    expect(writes().sort()).toEqual(['DELETE /labels/2', 'DELETE /labels/3'])
  })
})

describe('an inbox with conversations', () => {
  const kept = { ...whole, labels: { 'dev-support': {} } }
  const conversation = (status: string) => ({ account_id: 2, inbox_id: 2, status, assignee_id: null })

  test('its bot does not leave while they are not over, and Chatwoot counts them', async () => {
    for (const status of ['open', 'pending', 'pending', 'resolved'])
      world.double.store.insert('conversations', conversation(status))
    const { exitCode, comment, requests } = await propose('no-bot', kept)

    expect(exitCode).toBe(1)
    expect(comment).toContain('conversations that are not over: 3')
    expect(comment).toContain('`allow: delete inbox_agent_bots/shop`')
    expect(requests.filter((request) => request.includes('conversations'))).toEqual([
      'GET /conversations/meta?inbox_id=2&status=open',
      'GET /conversations/meta?inbox_id=2&status=pending',
    ])
  })

  test('a count that cannot be read is not none, and the plan is shown all the same', async () => {
    world.double.store.delete('conversations', { inbox_id: 2 })
    world.double.fault({ match: { path: /conversations\/meta/ }, kind: '500-before', times: 99 })
    const { exitCode, comment } = await propose('no-bot-uncounted', kept)
    world.double.clearFaults()

    expect(exitCode).toBe(1)
    expect(comment).toContain('conversations that are not over: not counted')
    expect(comment).toContain('🔴 delete')
  })

  test('when they are over it leaves as anything else does', async () => {
    const { number, exitCode } = await propose('no-bot-at-last', kept)

    expect(exitCode).toBe(0)
    expect((await world.merge(number)).exitCode).toBe(0)
    expect(writes()).toEqual(['POST /inboxes/2/set_agent_bot'])
  })
})

describe('administrators', () => {
  test("the last one is not demoted, least of all the token's own user", async () => {
    const { exitCode, comment, requests } = await propose('no-admin', {
      ...whole,
      labels: { 'dev-support': {} },
      ...automation('agent'),
    })

    expect(exitCode).toBe(1)
    expect(comment).toContain('`G-LAST-ADMINISTRATOR`')
    expect(comment).toContain('`G-OWN-USER`')
    expect(comment).toContain('`allow: update agents/automation@example.com`')
    expect(requests.filter((request) => request.includes('profile'))).toHaveLength(1)
  })

  test('with another one, it is still the user whose token this is', async () => {
    const rajiv = { 'rajiv@example.com': { role: 'administrator' }, 'automation@example.com': { role: 'agent' } }
    const { comment } = await propose('other-admin', { ...whole, labels: { 'dev-support': {} }, agents: rajiv })

    expect(comment).not.toContain('G-LAST-ADMINISTRATOR')
    expect(comment).toContain('`G-OWN-USER`')
  })
})

describe('nothing at all', () => {
  const again = { ...whole, labels: { 'dev-support': {}, bug: {} } }

  test('files that declare nothing delete nothing', async () => {
    const { number, exitCode, comment } = await propose('nothing', {})
    expect(exitCode).toBe(1)
    expect(comment).toContain('`G-NOTHING-DECLARED` No resource would be declared any more')

    expect((await world.merge(number)).exitCode).toBe(1)
    expect(writes()).toEqual([])
    expect((await world.nightly()).exitCode).toBe(0)
  })

  test('a list that is suddenly empty is not believed: nothing is made twice', async () => {
    const { number } = await propose('two-labels-again', again)
    expect((await world.merge(number)).exitCode).toBe(0)
    world.double.store.delete('labels', { account_id: 2 })
    world.requests()
    const run = await world.dispatch('resync')

    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('`G-EMPTY-LIST` The server lists no label at all, although 2 are managed')
    expect(run.summary).toContain('  allow: create labels/bug\n  allow: create labels/dev-support')
    expect(writes()).toEqual([])
    expect(Object.keys((await world.ledger())!.resources.labels!)).toEqual(['bug', 'dev-support'])
  })

  test('the nightly check tells of it and stays green', async () => {
    const run = await world.nightly()

    expect(run.exitCode).toBe(0)
    expect(run.outputs.drift).toBe('2')
  })

  test('the input of a run by hand says yes to several on its one line', async () => {
    const allow = 'allow: create labels/bug, create labels/dev-support'
    const run = await world.dispatch('resync', { inputs: { allow } })

    expect(run.exitCode).toBe(0)
    expect(writes()).toEqual(['POST /labels', 'POST /labels'])
  })
})
