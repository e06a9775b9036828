import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LEDGER_BRANCH } from '../../src/github/branch.ts'
import { readLedger, readReceipt, writeLedger } from '../../src/github/ledger.ts'
import { ledgerOnGitHub } from '../../src/github/ledger-store.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { adding, empty, receipt } from './ledgers.ts'
import { type Opened, openOn } from './open.ts'

let stage: GitHubStage
let github: Opened

beforeEach(async () => {
  stage = await startGitHub()
  github = await openOn(stage)
})

afterEach(() => stage.close())

const labels = async () => Object.keys((await readLedger(github, 2))?.ledger.resources.labels ?? {})
const history = () => stage.history(LEDGER_BRANCH)
const file = (path: string) => stage.file(path, LEDGER_BRANCH)

async function receipts(): Promise<string[]> {
  const { owner, repo } = stage
  const octocat = stage.octokit('octocat')
  const tree = await octocat.rest.git.getTree({ owner, repo, tree_sha: LEDGER_BRANCH, recursive: '1' })
  return tree.data.tree.map(({ path }) => path).filter((path) => path.startsWith('receipts/') && path.endsWith('.json'))
}

test('there is no ledger before the first apply', async () => {
  expect(await readLedger(github, 2)).toBeNull()
  expect(await readReceipt(github, 2, '17-1')).toBeNull()
})

test('the first apply begins a branch without history, with a note on what it is', async () => {
  const commit = await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })

  expect(await history()).toEqual([commit])
  expect(await file('README.md')).toMatch(/^# The ledger/)
  expect(await file('account-2.json')).toBe(`{
  "account": 2,
  "last": null,
  "resources": {
    "labels": {
      "billing": {
        "fields": {},
        "id": 7
      }
    }
  },
  "salt": "c2FsdA",
  "version": 1
}
`)
  expect(await receipts()).toEqual(['receipts/account-2/17-1.json'])
  expect(await stage.history('main')).not.toContain(commit)
})

test('every further apply is one commit on top, and leaves the other accounts as they are', async () => {
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
  const other = { ...receipt, account: 3 }
  await writeLedger(github, { account: 3, change: () => ({ ...empty, account: 3 }), receipt: other })

  const commit = await writeLedger(github, {
    account: 2,
    change: adding('urgent', 8),
    receipt: { ...receipt, run: '18-1' },
  })

  expect(await history()).toHaveLength(3)
  expect(await readLedger(github, 2)).toMatchObject({
    commit,
    ledger: { resources: { labels: { billing: {}, urgent: {} } } },
  })
  expect(await readLedger(github, 3)).toMatchObject({ ledger: { account: 3 } })
  expect(await readReceipt(github, 2, '17-1')).toEqual(receipt)
})

test('the store has the interface that a laptop’s file has', async () => {
  const store = ledgerOnGitHub(github)

  await store.write(2, adding('billing', 7), receipt)

  expect(await store.read(2)).toMatchObject({ resources: { labels: { billing: { id: 7 } } } })
  expect(await store.receipt(2, '17-1')).toEqual(receipt)
  expect(await store.receipt(2, '18-1')).toBeNull()
})

const LEDGER_TEXT = '../../src/plan/ledger/ledger-text.ts'
const SIGNED = '../../src/plan/ledger/signed.ts'

/** Tells of each call of one function of a module, for whatever imports it from now on. */
function telling(module: string, name: string, tell: () => void): void {
  vi.doMock(module, async (original) => {
    const actual = await original<{ [name: string]: (...args: unknown[]) => unknown }>()
    return {
      ...actual,
      [name]: (...args: unknown[]) => {
        tell()
        return actual[name]!(...args)
      },
    }
  })
}

/** The store and a client, in which it is counted how often a ledger is parsed and its signature checked. */
async function counting() {
  const ledgers = { parsed: 0, checked: 0 }
  telling(LEDGER_TEXT, 'ledgerFrom', () => void ledgers.parsed++)
  telling(SIGNED, 'checked', () => void ledgers.checked++)
  vi.resetModules()
  const [{ ledgerOnGitHub }, { openOn }] = await Promise.all([
    import('../../src/github/ledger-store.ts'),
    import('./open.ts'),
  ])
  return { ledgers, ledgerOnGitHub, github: await openOn(stage) }
}

afterAll(() => {
  for (const module of [LEDGER_TEXT, SIGNED]) vi.doUnmock(module)
  vi.resetModules()
})

test('a run that reads, reads again and writes parses the ledger once and checks it once', async () => {
  const { ledgers, ledgerOnGitHub, github } = await counting()
  const run = {
    server: async () => ({ address: 'https://chat.example.com', created_at: '2026-11-01T00:00:00Z' }),
    key: 'k',
  }
  await ledgerOnGitHub(github, run).write(2, adding('billing', 7), receipt)
  Object.assign(ledgers, { parsed: 0, checked: 0 })
  const store = ledgerOnGitHub(github, run)
  const first = await store.read(2)
  await store.checkWritable?.()

  expect(await store.read(2)).toBe(first)
  await store.write(2, adding('refund', 8), { ...receipt, run: '18-1' })
  expect(ledgers).toEqual({ parsed: 1, checked: 1 })
  expect(await labels()).toEqual(['billing', 'refund'])
})

test('Chatwoot is asked what it is before GitHub has answered', async () => {
  const answered: number[] = []
  const server = async () => {
    answered.push(stage.requests.length)
    return { address: 'https://chat.example.com', created_at: '2026-11-01T00:00:00Z' }
  }
  await ledgerOnGitHub(github, { server, key: 'k' }).read(2)

  expect(answered[0]).toBe(0)
  expect(stage.requests.length).toBeGreaterThan(0)
})

test('a commit message holds no text from the server', async () => {
  const commit = await writeLedger(github, {
    account: 2,
    change: adding('billing', 7),
    receipt: { ...receipt, run: 'fixes #3', mode: 'apply' },
  })

  const { owner, repo } = stage
  const { data } = await stage.octokit('octocat').rest.git.getCommit({ owner, repo, commit_sha: commit })
  expect(data.message).toBe('account 2: apply, 1 applied, 0 failed, 0 not attempted (run fixes--3)')
})

test('a run that applies twice has two receipts', async () => {
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })

  await writeLedger(github, { account: 2, change: adding('urgent', 8), receipt: { ...receipt, mode: 'resync' } })

  expect(await receipts()).toEqual(['receipts/account-2/17-1.2.json', 'receipts/account-2/17-1.json'])
})

test('receipts are named in the order of their runs, attempts and copies, each account for itself', async () => {
  expect(await ledgerOnGitHub(github).receipts(2)).toEqual([])
  for (const [digest, run] of ['100-1', '17-2', '17-10', '17-2'].entries())
    await writeLedger(github, {
      account: 2,
      change: adding('a', 7),
      receipt: { ...receipt, run, digest: String(digest) },
    })
  await writeLedger(github, { account: 3, change: adding('a', 7, 3), receipt: { ...receipt, account: 3 } })

  expect(await ledgerOnGitHub(github).receipts(2)).toEqual(['17-2', '17-2.2', '17-10', '100-1'])
  expect(await ledgerOnGitHub(github).receipts(3)).toEqual(['17-1'])
  expect(await ledgerOnGitHub(github).receipts(4)).toEqual([])
})

test('an account without a file has no ledger, although the branch is there', async () => {
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })

  expect(await readLedger(github, 3)).toBeNull()
})

test('a branch with a longer name is not taken for ours', async () => {
  await stage.commit(`${LEDGER_BRANCH}-old`, { 'account-2.json': '{}' }, 'older', { orphan: true })

  expect(await readLedger(github, 2)).toBeNull()
})

test('reads a ledger over one megabyte, whose content GitHub leaves out', async () => {
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
  const { owner, repo } = stage
  const octocat = stage.octokit('octocat')
  const { data } = await octocat.rest.repos.getContent({ owner, repo, path: 'account-2.json', ref: LEDGER_BRANCH })
  const body = { ...data, encoding: 'none', content: '' }
  stage.fail({ match: { path: '/contents/' }, kind: 'answer', status: 200, body })

  expect(await labels()).toEqual(['billing'])
})

test('contents: write is all it needs; without it the permission is named', async () => {
  const reader = await openOn(stage, { permissions: { contents: 'read' } })
  const writer = await openOn(stage, { permissions: { contents: 'write' } })

  const refused = writeLedger(reader, { account: 2, change: adding('billing', 7), receipt })

  await expect(refused).rejects.toThrow('"contents: write"')
  await writeLedger(writer, { account: 2, change: adding('billing', 7), receipt })
  expect(await labels()).toEqual(['billing'])
})

test('reading takes two requests and writing seven', async () => {
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
  const start = github.counts.requests

  await readLedger(github, 2)
  const read = github.counts.requests
  await writeLedger(github, { account: 2, change: adding('urgent', 8), receipt: { ...receipt, run: '18-1' } })

  expect([read - start, github.counts.requests - read]).toEqual([2, 7])
})
