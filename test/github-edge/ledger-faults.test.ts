import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { LEDGER_BRANCH } from '../../src/github/branch.ts'
import { readLedger, writeLedger } from '../../src/github/ledger.ts'
import { type Fault, type GitHubStage, startGitHub } from '../github/stage.ts'
import { adding, receipt } from './ledgers.ts'
import { HASTY, type Opened, openOn } from './open.ts'

let stage: GitHubStage
let github: Opened
/** An account of its own for each test, so that one stage is enough. */
let account = 0

beforeAll(async () => {
  stage = await startGitHub()
  github = await openOn(stage, HASTY)
  await writeLedger(github, { account, change: adding('billing', 1, account), receipt: { ...receipt, account } })
})

beforeEach(() => {
  account += 1
})

afterEach(() => stage.heal())
afterAll(() => stage.close())

const first = () => write('billing', '17-1')
const second = () => write('urgent', '18-1')
const labels = async () => Object.keys((await readLedger(github, account))?.ledger.resources.labels ?? {})
const commits = async () => (await stage.history(LEDGER_BRANCH)).length

function write(key: string, run: string): Promise<string> {
  return writeLedger(github, {
    account,
    change: adding(key, key.length, account),
    receipt: { ...receipt, account, run },
  })
}

async function receipts(): Promise<string[]> {
  const { owner, repo } = stage
  const at = { owner, repo, path: `receipts/account-${account}`, ref: LEDGER_BRANCH }
  const { data } = await stage.octokit('octocat').rest.repos.getContent(at)
  return (data as { name: string }[]).map(({ name }) => name)
}

const STEPS: [method: string, path: string][] = [
  ['GET', '/git/matching-refs/'],
  ['GET', '/contents/receipts/'],
  ['GET', '/contents/account-'],
  ['GET', '/git/commits/'],
  ['POST', '/git/trees'],
  ['POST', '/git/commits'],
  ['PATCH', '/git/refs/'],
]
const FAULTS: Fault[] = [
  { kind: '500-before' },
  { kind: '500-after' },
  { kind: '502-html' },
  { kind: 'drop' },
  { kind: 'drop-after' },
  { kind: 'hang-after' },
  { kind: 'truncated' },
  { kind: 'empty' },
  { kind: '429', retryAfter: 1 },
]
const CELLS = STEPS.flatMap(([method, path]) => FAULTS.map((fault) => ({ method, path, fault, kind: fault.kind })))

test.for(CELLS)('$kind on $method $path loses nothing and writes nothing twice', async ({ method, path, fault }) => {
  await first()
  const before = await commits()
  stage.fail({ match: { method, path }, ...fault })

  await second()

  expect(await labels()).toEqual(['billing', 'urgent'])
  expect(await receipts()).toEqual(['17-1.json', '18-1.json'])
  expect((await commits()) - before).toBe(1)
})

test.for(FAULTS.filter(({ kind }) => kind !== 'hang-after'))(
  '$kind until we give up loses nothing, and the next run writes it',
  async (fault) => {
    await first()
    const before = await commits()
    // Four tries in each of the client's calls, in four rounds.
    stage.fail({ match: { method: 'PATCH' }, times: 16, ...fault })

    const isThere = await second().then(
      () => true,
      () => false,
    )
    stage.heal()
    if (!isThere) await second()

    expect(await labels()).toEqual(['billing', 'urgent'])
    expect(await receipts()).toEqual(['17-1.json', '18-1.json'])
    expect((await commits()) - before).toBe(1)
  },
)

test.for(FAULTS)('$kind when the branch is made leaves one commit on it', async (fault) => {
  const fresh = await startGitHub()
  const opened = await openOn(fresh, HASTY)
  fresh.fail({ match: { method: 'POST', path: '/git/refs' }, ...fault })

  await writeLedger(opened, { account: 2, change: adding('billing', 7), receipt })

  expect(await readLedger(opened, 2)).toMatchObject({ ledger: { resources: { labels: { billing: { id: 7 } } } } })
  expect(await fresh.history(LEDGER_BRANCH)).toHaveLength(1)
  await fresh.close()
})

test('gives up when the branch is protected, and names it', async () => {
  await first()
  const before = github.waits.length
  const body = { message: 'Cannot update this protected ref.' }
  stage.fail({ match: { method: 'PATCH' }, times: Infinity, kind: 'answer', status: 422, body })

  await expect(second()).rejects.toThrow('/git/refs/heads/chatwoot-ledger with 422: Cannot update this protected ref.')
  expect(github.waits.length - before).toBeLessThan(5)
})
