/** Outputs that steps ask for are set however a run ends; inputs go by their former names as well. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.github.commit('main', { 'desired/a.json': '{ "$account": 2, "labels": { "bug": {} } }' }, 'The files')
  await world.dispatch('apply')
})
afterAll(() => world.close())

const file = (labels: object) => ({ 'desired/a.json': JSON.stringify({ $account: 2, labels }) })

describe('outputs', () => {
  test('of a plan say whether it changes anything', async () => {
    const { run } = await world.propose('one', file({ bug: {}, fresh: {} }))
    expect(run.outputs).toMatchObject({
      'has-changes': 'true',
      changes: '1',
      applied: '0',
      failed: '0',
      blocked: 'false',
    })
    const { run: same } = await world.propose('same', { 'README.md': 'x' })
    expect(same.outputs).toMatchObject({ 'has-changes': 'false', changes: '0' })
  })

  test('of an apply count what was carried out', async () => {
    const { number } = await world.propose('two', file({ bug: {}, second: {}, third: {} }))
    expect((await world.merge(number)).outputs).toMatchObject({ applied: '2', failed: '0', blocked: 'false' })
  })

  test('of an apply that met a refusal count what failed', async () => {
    const { number } = await world.propose('four', file({ bug: {}, second: {}, third: {}, fourth: {} }))
    world.double.fault({ match: { method: 'POST', path: '/labels' }, kind: '500-before', times: 20 })
    const run = await world.merge(number)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ applied: '0', failed: '1' })
  })

  test('of a plan that a guard blocks say so', async () => {
    const { run } = await world.propose('none', file({}))
    expect(run.outputs).toMatchObject({ blocked: 'true', 'has-changes': 'true' })
  })

  test('of a night with drift hold the address of the issue', async () => {
    const id = world.double.store.find('labels', { title: 'bug' })!.id
    await world.byHand('DELETE', `labels/${id}`)
    const { outputs } = await world.nightly()
    expect(outputs['issue-url']).toBe(
      `${world.github.serverUrl}/${world.github.repository}/issues/${outputs['issue-number']}`,
    )
  })

  test.each([
    ['bad inputs', { inputs: { 'fail-on-drift': 'perhaps' } }],
    ['a server that is not there', { env: { CHATWOOT_API_URL: 'http://127.0.0.1:1' }, inputs: { timeout: '1' } }],
    ['no token', { env: { CHATWOOT_API_KEY: '' } }],
  ])('are set when a run fails early: %s', async (_, more) => {
    const { exitCode, outputs } = await world.dispatch('drift', more)

    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      ...{ applied: '0', failed: '0', blocked: 'false' },
      ...{ 'has-changes': '', changes: '', drift: '', 'issue-url': '', 'comment-url': '', 'pull-request-url': '' },
    })
  })
})

describe('inputs', () => {
  test('by their former names work, and the runner says the new ones', async () => {
    const run = await world.dispatch('undo', { inputs: { run: '9000-1' } })

    expect(run.summary).toMatch(/9000-1/)
    expect(run.annotations.map(({ message }) => message).join()).toContain('It is called undo-run now.')
    const kinds = await world.dispatch('export', { inputs: { kinds: 'labels', 'only-declared': 'true' } })
    expect(kinds.summary).not.toContain('inboxes')
  })

  test('by their new names do the same, without a word', async () => {
    const run = await world.dispatch('undo', { inputs: { 'undo-run': '9000-1' } })

    expect(run.summary).toMatch(/9000-1/)
    expect(JSON.stringify(run.annotations)).not.toContain('deprecated')
  })

  test('by both names with two values are a mistake', async () => {
    const run = await world.dispatch('undo', { inputs: { 'undo-run': '9000-1', run: '9001-1' } })

    expect([run.exitCode, run.log]).toEqual([
      1,
      expect.stringContaining('"undo-run" and "run", its former name, differ'),
    ])
  })
})
