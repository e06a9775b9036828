import { afterEach, beforeEach, expect, test } from 'vitest'
import { LEDGER_BRANCH } from '../../src/github/branch.ts'
import { writeLedger } from '../../src/github/ledger.ts'
import { ledgerOnGitHub } from '../../src/github/ledger-store.ts'
import { mustBeWritable } from '../../src/github/writable.ts'
import { type Fault, type GitHubStage, startGitHub } from '../github/stage.ts'
import { adding, receipt } from './ledgers.ts'
import { type Opened, openOn } from './open.ts'

let stage: GitHubStage
let github: Opened

beforeEach(async () => {
  stage = await startGitHub()
  github = await openOn(stage)
})

afterEach(() => stage.close())

const history = (branch = LEDGER_BRANCH) => stage.history(branch)
const asked = (start: number) => stage.requests.slice(start).map(({ method, path }) => `${method} ${path}`)
const answer = (status: number, message: string, match: Fault['match']): Fault => ({
  kind: 'answer',
  match: match!,
  times: Number.POSITIVE_INFINITY,
  status,
  body: { message },
})
const write = () => writeLedger(github, { account: 2, change: adding('billing', 7), receipt })

test.each([true, false])(
  'a branch that is there costs no commit and no look where it is known (%s)',
  async (isKnown) => {
    const head = await write()
    const start = stage.requests.length

    expect(await mustBeWritable(github, isKnown ? head : undefined)).toBe(head)

    expect(asked(start).toSorted()).toEqual([
      ...(isKnown ? [] : [expect.stringMatching(/^GET .*\/git\/matching-refs\/heads\/chatwoot-ledger$/)]),
      expect.stringMatching(/^GET .*\/rules\/branches\/chatwoot-ledger\?/),
      expect.stringMatching(/^PATCH .*\/git\/refs\/heads\/chatwoot-ledger$/),
    ])
    expect(await history()).toHaveLength(1)
  },
)

test('a branch that is not there is begun, and the first apply goes on top', async () => {
  await mustBeWritable(github)
  expect(await history()).toHaveLength(1)
  expect(await stage.file('README.md', LEDGER_BRANCH)).toContain('The ledger of Chatwoot as code')

  await write()

  expect(await history()).toHaveLength(2)
  expect(await stage.file('account-2.json', LEDGER_BRANCH)).toContain('billing')
  expect(await stage.file('README.md', LEDGER_BRANCH)).toContain('The ledger of Chatwoot as code')
})

test.each([
  ['there', true],
  ['not there', false],
])('says which permission is missing when the branch is %s', async (_, isThere) => {
  if (isThere) await write()
  const reader = await openOn(stage, { permissions: { contents: 'read' } })

  const done = mustBeWritable(reader)

  await expect(done).rejects.toThrow(
    'The ledger on the branch chatwoot-ledger cannot be written, so nothing was applied.',
  )
  await expect(done).rejects.toThrow('"contents: write"')
})

test.each([
  ['there', true, 'PATCH'],
  ['not there', false, 'POST'],
])('a protected name is noticed when the branch is %s', async (_, isThere, method) => {
  if (isThere) await write()
  stage.fail(answer(422, 'Cannot update this protected ref.', { method, path: '/git/refs' }))
  const start = github.waits.length

  const done = mustBeWritable(github)

  await expect(done).rejects.toThrow(/protected ref.*no ruleset or branch protection.*"ledger-branch"/)
  expect(github.waits.length - start).toBe(1)
})

test.each(['pull_request', 'update', 'required_status_checks'])('a ruleset with %s is noticed', async (type) => {
  await write()
  stage.fail({ kind: 'answer', match: { path: '/rules/branches/' }, status: 200, body: [{ type, ruleset_id: 7 }] })
  stage.fail({
    kind: 'answer',
    match: { path: '/rulesets/7' },
    status: 200,
    body: { current_user_can_bypass: 'never' },
  })

  await expect(mustBeWritable(github)).rejects.toThrow(`A ruleset of the repository forbids it (${type}).`)
})

test.each([
  ['that this token may bypass', 'update', { current_user_can_bypass: 'always' }],
  ['of which nothing more is told', 'update', {}],
  ['that our commits keep', 'required_signatures', { current_user_can_bypass: 'never' }],
  ['that our commits keep', 'non_fast_forward', { current_user_can_bypass: 'never' }],
])('a ruleset %s does not stand in the way', async (_, type, ruleset) => {
  await write()
  stage.fail({ kind: 'answer', match: { path: '/rules/branches/' }, status: 200, body: [{ type, ruleset_id: 7 }] })
  stage.fail({ kind: 'answer', match: { path: '/rulesets/7' }, status: 200, body: ruleset })

  await expect(mustBeWritable(github)).resolves.toMatch(/^[0-9a-f]{40}$/)
})

test('another run that is faster is no refusal', async () => {
  await write()
  stage.fail({ ...answer(422, 'Update is not a fast forward', { method: 'PATCH', path: '/git/refs' }), times: 1 })
  const slow = mustBeWritable({ ...github, sleep: async () => void (await second()) })
  const second = () =>
    writeLedger(github, { account: 2, change: adding('urgent', 8), receipt: { ...receipt, run: '18-1' } })

  await expect(slow).resolves.toMatch(/^[0-9a-f]{40}$/)
})

test('two runs that begin the branch at once leave one beginning', async () => {
  const other = await openOn(stage)

  await Promise.all([mustBeWritable(github), mustBeWritable(other)])

  expect(await history()).toHaveLength(1)
})

test.each(['500-after', 'drop-after', '429'] as const)('%s is no refusal', async (kind) => {
  await write()
  stage.fail({ kind, match: { method: 'PATCH', path: '/git/refs' } })

  await expect(mustBeWritable(github)).resolves.toMatch(/^[0-9a-f]{40}$/)
})

test('GitHub being down is no refusal: it may be well again when there is something to store', async () => {
  await write()
  stage.fail({ kind: '500-before', match: { method: 'PATCH', path: '/git/refs' }, times: Number.POSITIVE_INFINITY })

  await expect(mustBeWritable(github)).resolves.toBeUndefined()
})

test('a ledger on another branch leaves the usual one alone', async () => {
  const other = await openOn(stage, { ledgerBranch: 'state/chatwoot' })
  const store = ledgerOnGitHub(other)
  await store.checkWritable!()
  await store.write(2, adding('billing', 7), receipt)

  expect(Object.keys((await store.read(2))!.resources.labels!)).toEqual(['billing'])
  expect(await store.receipts(2)).toEqual(['17-1'])
  expect(await store.receipt(2, '17-1')).toEqual(receipt)
  expect(await history('state/chatwoot')).toHaveLength(2)
  expect(await history()).toEqual([])
})

test('its commits name no author, committer or signature, so that GitHub signs them', async () => {
  const start = stage.requests.length
  await mustBeWritable(github)
  await write()

  const commits = stage.requests
    .slice(start)
    .filter(({ method, path }) => method === 'POST' && /git\/commits$/.test(path))
  expect(commits.map(({ body }) => Object.keys(body).sort())).toEqual([
    ['message', 'parents', 'tree'],
    ['message', 'parents', 'tree'],
  ])
})
