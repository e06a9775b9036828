import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ownDesired, READ_ONLY, startWorld, type World } from '../world.ts'

let world: World
let desired: { [path: string]: string }
beforeAll(async () => {
  // What a run begins and ends with is seen as a user sees it: in a process of its own.
  vi.stubEnv('OWN_PROCESSES', '1')
  world = await startWorld()
  desired = await ownDesired()
  await world.github.commit('main', desired, 'in')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await world.close()
})

test('an input that does not exist fails the run', async () => {
  const run = await world.nightly({ env: { 'INPUT_CHATWOOT-TOKN': 'x' } })

  expect(run.exitCode).toBe(1)
  expect(run.log).toContain('There is no input "chatwoot-tokn". Did you mean "chatwoot-token"?')
})

test.each([
  ['a mode that does not exist', { mode: 'aply' }, 'There is no mode "aply"'],
  ['a text for a number', { 'account-id': 'two' }, 'The account id must be a number'],
  [
    'more seconds than a clock has',
    { timeout: '3000000' },
    'The input "timeout" must be a whole number from 1 to 3600',
  ],
  ['neither true nor false', { 'fail-on-drift': 'maybe' }, 'must be true or false'],
])('%s fails the run', async (_, inputs, words) => {
  const run = await world.nightly({ inputs })

  expect(run.exitCode).toBe(1)
  expect(run.log).toContain(words)
  expect(world.requests()).toEqual([])
})

test('auto knows its events and no others', async () => {
  const run = await world.job('apply', await world.github.events.dispatch({}))

  expect(run.exitCode).toBe(1)
  expect(run.log).toContain('does not know what to do on workflow_dispatch')
})

test('drift is looked for on the default branch only', async () => {
  await world.github.commit('aside', { 'desired/labels.json': '{ "labels": {} }' }, 'aside')
  const run = await world.job('drift', await world.github.events.dispatch({}, 'aside'), { inputs: { mode: 'drift' } })

  expect(run.log).toContain('The mode drift runs on the default branch (main) only')
})

test('what writes runs on the default branch only', async () => {
  await world.github.commit('side', { 'desired/labels.json': '{ "labels": {} }' }, 'side')
  const run = await world.job('resync', await world.github.events.dispatch({}, 'side'), { inputs: { mode: 'resync' } })

  expect(run.exitCode).toBe(1)
  expect(run.log).toContain('runs on the default branch (main) only')
  expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual([])
})

test('missing address and token are told together', async () => {
  const run = await world.nightly({ env: { CHATWOOT_API_URL: '', CHATWOOT_API_KEY: '' } })

  expect(run.log).toContain('CHATWOOT_API_URL')
  expect(run.log).toContain('CHATWOOT_API_KEY')
})

test('the account of the run beats that of the files', async () => {
  const run = await world.dispatch('plan', { env: { CHATWOOT_ACCOUNT_ID: '1' } })

  expect(run.log).toContain('not in account 1')
})

test('a plan by hand is a summary', async () => {
  const run = await world.dispatch('plan')

  expect(run.exitCode).toBe(0)
  expect(run.summary).toContain('### Chatwoot plan · account 2')
  expect(run.outputs['comment-url']).toBe('')
})

test('a missing permission is named', async () => {
  const { number } = await world.propose('perm', {
    'desired/labels.json': '{ "labels": { "dev-support": {}, "x1": {} } }',
  })
  const run = await world.plan(number, { permissions: { contents: 'read' } })

  expect(run.exitCode).toBe(1)
  expect(run.log).toMatch(/"pull-requests: read"/)
})

test('a pull request from a fork is checked without secrets, server or comment', async () => {
  world.requests()
  const { number } = await world.github.openForkPullRequest({
    branch: 'hers',
    title: 'hers',
    files: { 'desired/labels.json': '{ "labels": { "hers": {} } }' },
  })
  const fork = { permissions: READ_ONLY, env: { CHATWOOT_API_URL: '', CHATWOOT_API_KEY: '' } }
  const fine = await world.plan(number, fork)

  expect(fine.exitCode).toBe(0)
  expect(fine.summary).toContain('comes from a fork')

  await world.github.pushToPullRequest(
    number,
    { 'desired/labels.json': '{ "labels": { "hers": { "colour": "" } } }' },
    'oops',
  )
  const bad = await world.plan(number, fork)
  expect(bad.exitCode).toBe(1)
  expect(bad.annotations[0]).toMatchObject({ file: 'desired/labels.json', line: 1 })
  expect(await world.github.comments(number)).toEqual([])
  expect(world.requests()).toEqual([])
})

test("a stranger's copy of our comment is left alone", async () => {
  const { number } = await world.propose('copy', {
    'desired/labels.json': '{ "labels": { "dev-support": {}, "x2": {} } }',
  })
  const forged = '<!-- chatwoot-as-code:plan account=2 -->\nNo changes, merge me'
  await world.github.octokit('mallory').rest.issues.createComment({
    owner: world.github.owner,
    repo: world.github.repo,
    issue_number: number,
    body: forged,
  })
  await world.plan(number)

  const comments = await world.github.comments(number)
  expect(comments.map(({ user, body }) => [user!.login, body === forged])).toEqual([
    ['github-actions[bot]', false],
    ['mallory', true],
  ])
})

test('a secret is nowhere: not in log, comment, summary, outputs, plan or ledger', async () => {
  const env = { CHATWOOT_SECRET_HOOK: 'hush-9f3a-secret' }
  const { number } = await world.propose('secret', {
    'desired/hook.json': '{ "webhooks": { "hidden": { "url": "https://x.test/${secret:HOOK}" } } }',
  })
  const planned = await world.plan(number, { env })
  const applied = await world.merge(number, { env })
  const hook = world.double.store.rows('webhooks').find(({ name }) => name === 'hidden')!
  expect(hook.url).toBe('https://x.test/hush-9f3a-secret')

  await world.byHand('PATCH', `webhooks/${hook.id}`, { webhook: { url: 'https://x.test/another-secret-11' } })
  const night = await world.nightly({ env })
  expect(night.outputs.drift).toBe('1')

  const said = [planned, applied, night].map(({ everything }) => everything).join('\n')
  const posted = JSON.stringify([
    await world.github.comments(number),
    await world.github.issues({ state: 'all' }),
    await world.ledger(),
  ])
  expect(said + posted).not.toMatch(/hush-9f3a|another-secret-11|admin-token/)
  expect(posted).toContain('‹secret HOOK›')
}, 60_000)

test('the way to GitHub goes through the proxy of the environment, except to hosts it spares', async () => {
  const env = {
    HTTP_PROXY: 'http://127.0.0.1:1',
    HTTPS_PROXY: 'http://127.0.0.1:1',
    CHATWOOT_SECRET_HOOK: 'of the test before',
  }

  expect((await world.nightly({ env: { ...env, NO_PROXY: '127.0.0.1' } })).exitCode).toBe(0)
  expect((await world.nightly({ env })).log).toMatch(/GitHub gave no usable answer/)
}, 60_000)
