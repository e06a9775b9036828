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
const WRITABLE = [
  'GET rules/branches/chatwoot-ledger',
  'GET git/matching-refs/heads/chatwoot-ledger',
  'PATCH git/refs/heads/chatwoot-ledger',
]
const STORED = [
  LEDGER[0]!,
  expect.stringMatching(/^GET contents\/receipts/),
  LEDGER[1]!,
  'GET git/commits/*',
  'POST git/trees',
  'POST git/commits',
  'PATCH git/refs/heads/chatwoot-ledger',
]

test('a plan reads the ledger and writes its comment; once more it only looks at it', async () => {
  const { number } = await world.propose('second', files('one', 'two'))
  expect(asked()).toEqual([...LEDGER, ...PENDING, IS_OPEN, 'GET issues/*/comments', 'POST issues/*/comments'])

  world.github.requests.length = 0
  await world.plan(number)
  expect(asked()).toEqual([...LEDGER, ...PENDING, IS_OPEN, 'GET issues/*/comments'])
})

test('a quiet night asks for the ledger and twice for issues', async () => {
  await world.nightly()

  expect(asked()).toEqual([...LEDGER, ISSUES, ISSUES])
})

test('drift opens an issue, follows it silently, and a re-sync closes it', async () => {
  const { id } = world.double.store.rows('labels').find(({ title }) => title === 'one')!
  await world.byHand('PATCH', `labels/${id}`, { label: { color: '#999999' } })

  await world.nightly()
  expect(asked()).toEqual([...LEDGER, ISSUES, ISSUES, ISSUES, 'POST labels', 'POST issues'])

  world.github.requests.length = 0
  await world.nightly()
  expect(asked()).toEqual([...LEDGER, ISSUES, ISSUES])

  world.github.requests.length = 0
  await world.dispatch('resync')
  expect(asked()).toEqual([
    ...LEDGER,
    'GET compare/*...*',
    ISSUES,
    ...WRITABLE,
    ...STORED,
    ISSUES,
    'PATCH issues/*',
    'GET issues/*/comments',
    'POST issues/*/comments',
  ])
})
