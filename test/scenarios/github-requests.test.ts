/** What each mode asks of GitHub: no request without a reason. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.merge((await world.propose('first', files('one'))).number)
})
beforeEach(() => {
  world.github.requests.length = 0
})
afterAll(() => world.close())

const files = (...labels: string[]) => ({
  'desired/labels.json': JSON.stringify({
    $account: 2,
    labels: Object.fromEntries(labels.map((key) => [key, { color: '#111111' }])),
  }),
})
/** Without the repository, queries and numbers. */
const asked = () =>
  world.github.requests.map(({ method, path }) => {
    const [route = ''] = path.replace(/^\/repos\/[^/]+\/[^/]+\//, '').split('?')
    return `${method} ${route.replaceAll(/\b([0-9a-f]{40}|\d+)\b(?!\.json)/g, '*')}`
  })

/** Which commit the pull request is compared with, and whether somebody merged it meanwhile. */
const PENDING = ['GET git/commits/*']
const IS_OPEN = 'GET pulls/*'
const ISSUES = 'GET issues'
const LEDGER = ['GET git/matching-refs/heads/chatwoot-ledger', 'GET contents/account-2.json']
/** Both at once. */
const WRITABLE = ['GET rules/branches/chatwoot-ledger', 'PATCH git/refs/heads/chatwoot-ledger']
/** On the commit that was read at the beginning: git says when it is not the last one any more. */
const STORED = [
  expect.stringMatching(/^GET contents\/receipts/),
  'GET git/commits/*',
  'POST git/trees',
  'POST git/commits',
  'PATCH git/refs/heads/chatwoot-ledger',
]

/** Which receipts there are. */
const RECEIPTS = ['GET git/trees/*', 'GET git/trees/*', 'GET git/trees/*']

test('a plan reads the ledger and writes its comment; once more it only looks at it', async () => {
  const { number } = await world.propose('second', files('one', 'two'))
  expect(asked()).toEqual([...LEDGER, ...PENDING, IS_OPEN, 'GET issues/*/comments', 'POST issues/*/comments'])

  world.github.requests.length = 0
  await world.plan(number)
  expect(asked()).toEqual([...LEDGER, ...PENDING, IS_OPEN, 'GET issues/*/comments'])
})

test('a quiet night asks for the ledger and the issues', async () => {
  await world.nightly()

  expect(asked()).toEqual([...LEDGER, ISSUES])
})

test('drift opens an issue, follows it silently, and a re-sync closes it', async () => {
  const { id } = world.double.store.rows('labels').find(({ title }) => title === 'one')!
  await world.byHand('PATCH', `labels/${id}`, { label: { color: '#999999' } })

  await world.nightly()
  // Those that are open, and those that were closed lately.
  expect(asked()).toEqual([...LEDGER, ISSUES, ISSUES, 'POST labels', 'POST issues'])

  world.github.requests.length = 0
  await world.nightly()
  expect(asked()).toEqual([...LEDGER, ISSUES])

  world.github.requests.length = 0
  await world.dispatch('resync')
  expect(asked()).toEqual([
    ...LEDGER,
    'GET compare/*...*',
    ISSUES,
    ...WRITABLE,
    ...STORED,
    'PATCH issues/*',
    'GET issues/*/comments',
    'POST issues/*/comments',
  ])
})

test('an apply looks what was merged and tells it; once more it finds nothing to say', async () => {
  const { number } = await world.propose('third', files('one', 'three'))
  const sha = await world.github.merge(number)
  const on = await world.github.events.push(sha)
  world.github.requests.length = 0
  expect((await world.job('apply', on)).exitCode).toBe(0)
  expect(asked()).toEqual([
    ...LEDGER,
    'GET compare/*...*',
    'GET pulls',
    'GET issues/*/comments',
    ...WRITABLE,
    ...STORED,
    'PATCH issues/comments/*',
  ])
  expect(world.github.requests).toHaveLength(13)

  world.github.requests.length = 0
  expect((await world.job('apply', on)).exitCode).toBe(0)
  expect(asked()).toEqual([...LEDGER, 'GET compare/*...*', 'GET pulls', 'GET issues/*/comments'])
})

test('a direct push looks for no review, and waits for none that its subject names and nobody merged', async () => {
  const sha = await world.github.commit('main', files('one', 'three', 'four'), 'labels: four (#99999)')
  const on = await world.github.events.push(sha)
  world.github.requests.length = 0
  expect((await world.job('apply', on)).exitCode).toBe(0)

  expect(asked()).toEqual([...LEDGER, 'GET compare/*...*', 'GET pulls', IS_OPEN, ...WRITABLE, ...STORED])
  expect(world.github.requests).toHaveLength(12)
})

test('an undo reads one receipt and stores another', async () => {
  const { run } = (await world.ledger())!.last!
  world.github.requests.length = 0
  const shown = await world.dispatch('undo', { inputs: { 'undo-run': run } })
  const read = [...LEDGER, ...RECEIPTS, 'GET contents/receipts/account-*/*-1.json']
  expect(asked()).toEqual(read)

  world.github.requests.length = 0
  const confirm = /`confirm-plan`: `(\w{12})`/.exec(shown.summary)![1]!
  expect((await world.dispatch('undo', { inputs: { 'undo-run': run, 'confirm-plan': confirm } })).exitCode).toBe(0)
  expect(asked()).toEqual([...read, ...WRITABLE, ...STORED])
})

test('an export writes one commit and one pull request, and plans it: a comment and a status', async () => {
  expect((await world.dispatch('export', { inputs: { 'only-declared': 'false' } })).exitCode).toBe(0)
  expect(asked()).toEqual([
    ...LEDGER,
    'GET git/matching-refs/heads/chatwoot-export',
    'GET git/commits/*',
    'POST git/trees',
    'POST git/commits',
    'POST git/refs',
    'GET pulls',
    'POST pulls',
    'GET git/commits/*',
    'GET pulls/*',
    'GET issues/*/comments',
    'POST issues/*/comments',
    'POST statuses/*',
  ])
})
