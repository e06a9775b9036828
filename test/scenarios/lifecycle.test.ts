import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ownDesired, startWorld, type World } from '../world.ts'

/** What the server says of the account and of itself, and one list of each kind in use. */
const LISTS = [
  'GET /',
  'GET /agent_bots',
  'GET /agents',
  'GET /api',
  'GET /automation_rules',
  'GET /inboxes',
  'GET /labels',
  'GET /webhooks',
]

let world: World
let first: number
let desired: { [path: string]: string }
let mailbox: string

beforeAll(async () => {
  // As for a user: every run a process of its own.
  vi.stubEnv('OWN_PROCESSES', '1')
  world = await startWorld()
  desired = await ownDesired()
  mailbox = JSON.stringify(world.double.store.rows('channel_email'))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await world.close()
})

/** The first user's files hold two rules that can never run: that is told when they are imported, and folded later. */
function saidBesideLint(log: string, rules = 2): string {
  const lines = log.split('\n').filter((line) => line !== '')
  const told = lines.filter((line) => /^##\[warning\]automation_rules\/rxdb-bug-on-(create|open): /.test(line))
  expect(told.filter((line) => line.includes('the condition is never true'))).toHaveLength(rules)
  return lines.filter((line) => !told.includes(line)).join('\n')
}

async function onlyComment(number: number) {
  const comments = await world.github.comments(number)
  expect(comments.map(({ user }) => user?.login)).toEqual(['github-actions[bot]'])
  return comments[0]!.body!
}

test('the first pull request says what it takes over and changes, and writes nothing', async () => {
  const { number, run } = await world.propose('move-in', desired, 'Chatwoot moves into this repository')
  first = number

  expect(saidBesideLint(run.log)).toBe('')
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ changes: '1', creates: '0', updates: '1', deletes: '0', drift: '0' })
  expect(world.requests().sort()).toEqual(LISTS)
  const body = await onlyComment(first)
  expect(body).toContain('1 change, 8 imported')
  expect(body).toMatch(
    /⚠️ warning `L-COND-EMAIL` `automation_rules\/rxdb-bug-on-create`.*use the event `message_created`/,
  )
  expect(body).toContain('https://pr-1959.example.dev/chatwoot')
  expect(body).toContain('8 reads, 0 writes, 0 retries')
  expect(run.outputs['comment-url']).toContain(`/${first}#issuecomment-`)
  expect(body).toBe(`${body.split('\n')[0]}\n${run.summary}${body.split('\n').at(-2)}\n`)
  expect(body.split('\n').at(-2)).toMatch(/^<!-- reviewed:2 /)
})

test('the token of the bot is an output that a plan leaves empty and names', async () => {
  const run = await world.plan(first)

  expect(run.outputs['maximilian-access-token']).toBe('')
  expect(run.masks).toHaveLength(2)
  expect(await onlyComment(first)).toContain(
    'Merging makes `access_token` of `agent_bots/maximilian`, **a credential**, readable as the output `maximilian-access-token`.',
  )
})

test('a plan that says the same does not touch its comment', async () => {
  world.github.requests.length = 0
  await world.plan(first)

  expect(
    world.github.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
  ).toEqual([])
})

test('the merge applies exactly that and says so', async () => {
  world.requests()
  const run = await world.merge(first)

  expect(saidBesideLint(run.log)).toBe('')
  expect(run.exitCode).toBe(0)
  const token = run.outputs['maximilian-access-token']!
  expect(token).toHaveLength(24)
  expect(run.masks).toContain(token)
  expect(run.log).not.toContain(token)
  expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual(['PATCH /inboxes/5'])
  expect(await onlyComment(first)).toContain('1 change applied, 8 imported')
  expect(Object.keys((await world.ledger())!.resources)).toEqual([
    'agent_bots',
    'automation_rules',
    'inboxes',
    'labels',
    'webhooks',
  ])
  // Begun before Chatwoot was written, and one commit for the apply.
  expect(await world.github.history('chatwoot-ledger')).toHaveLength(2)
})

test('a second apply writes nothing, to Chatwoot, to the ledger or over what the first one said', async () => {
  const run = await world.dispatch('apply')

  expect(run.exitCode).toBe(0)
  expect(await onlyComment(first)).toContain('1 change applied, 8 imported')
  expect(world.requests().sort()).toEqual(LISTS)
  // Begun before Chatwoot was written, and one commit for the apply.
  expect(await world.github.history('chatwoot-ledger')).toHaveLength(2)
})

test('a night without drift opens nothing', async () => {
  const run = await world.nightly()

  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ drift: '0', 'issue-number': '' })
  expect(await world.github.issues({ state: 'all' })).toEqual([])
})

test('a rule switched on in the dashboard becomes an issue', async () => {
  await world.byHand('PATCH', 'automation_rules/1', { active: true })
  const run = await world.nightly()

  expect(run.exitCode).toBe(0)
  expect(run.outputs.drift).toBe('1')
  const [issue, ...others] = await world.github.issues({ state: 'open' })
  expect(others).toEqual([])
  expect(run.outputs['issue-number']).toBe(String(issue!.number))
  expect(issue!.body).toContain('automation: switched **on** in Chatwoot, goes back to **off**')
})

test('the same drift the next night changes nothing; fail-on-drift makes the run red', async () => {
  const [before] = await world.github.issues({ state: 'open' })
  const run = await world.nightly({ inputs: { 'fail-on-drift': 'true' } })

  expect(run.exitCode).toBe(1)
  expect((await world.github.issues({ state: 'open' }))[0]).toEqual(before)
})

test('a pull request shows the drift apart from its own changes', async () => {
  const { run, number } = await world.propose('green', {
    'desired/labels.json': '{ "$account": 2, "labels": { "dev-support": {}, "green": { "color": "#00ff00" } } }',
  })

  expect(run.outputs).toMatchObject({ changes: '2', creates: '1', updates: '1', drift: '1' })
  const body = await onlyComment(number)
  expect(body.indexOf('`green`')).toBeLessThan(body.indexOf('**Already drifted**'))
  expect(body.indexOf('**Already drifted**')).toBeLessThan(body.indexOf('switched **on** in Chatwoot'))
})

test('a re-sync puts it back and closes the issue', async () => {
  world.requests()
  const run = await world.dispatch('resync')

  expect(saidBesideLint(run.log, 0)).toBe('')
  expect(run.exitCode).toBe(0)
  expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual(['PATCH /automation_rules/1'])
  expect(await world.github.issues({ state: 'open' })).toEqual([])
})

test('drift that comes back within two weeks reopens the issue', async () => {
  const [closed] = await world.github.issues({ state: 'closed' })
  await world.byHand('PATCH', 'automation_rules/1', { active: true })
  const run = await world.nightly()

  expect(run.outputs['issue-number']).toBe(String(closed!.number))
  expect((await world.github.issues({ state: 'open' })).map(({ number }) => number)).toEqual([closed!.number])

  await world.byHand('PATCH', 'automation_rules/1', { active: false })
  expect((await world.nightly()).exitCode).toBe(0)
  expect(await world.github.issues({ state: 'open' })).toEqual([])
})

test('what a pull request removes is deleted by its merge', async () => {
  const { number, run } = await world.propose('teardown', { 'desired/webhooks.json': null })

  expect(run.outputs).toMatchObject({ deletes: '1', changes: '1' })
  expect(await onlyComment(number)).toContain('🔴 delete')
  expect(world.double.requests.filter(({ method }) => method === 'DELETE')).toEqual([])

  world.requests()
  expect((await world.merge(number)).exitCode).toBe(0)
  expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual(['DELETE /webhooks/1'])
  expect((await world.ledger())!.resources.webhooks).toBeUndefined()
})

test('no request to the mailbox ever carried a channel, and its credentials are what they were', async () => {
  const toMailbox = world.double.requests.filter(({ path, method }) => method !== 'GET' && /\/inboxes\/1\b/.test(path))

  expect(toMailbox.filter(({ body }) => JSON.stringify(body).includes('channel'))).toEqual([])
  expect(mailbox).toContain('refresh')
  expect(JSON.stringify(world.double.store.rows('channel_email'))).toBe(mailbox)
})

test('a push without a pull request is applied too', async () => {
  const sha = await world.github.commit(
    'main',
    { 'desired/labels.json': '{ "$account": 2, "labels": { "dev-support": {}, "blue": {} } }' },
    'blue',
  )
  const run = await world.push(sha)

  expect(run.exitCode).toBe(0)
  expect(world.requests().filter((request) => !request.startsWith('GET'))).toEqual(['POST /labels'])
  expect(run.outputs['comment-url']).toBe('')
}, 60_000)
