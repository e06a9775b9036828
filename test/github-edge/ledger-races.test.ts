import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LEDGER_BRANCH } from '../../src/github/branch.ts'
import { readLedger, writeLedger } from '../../src/github/ledger.ts'
import { ledgerOnGitHub } from '../../src/github/ledger-store.ts'
import { type GitHubStage, startGitHub } from '../github/stage.ts'
import { adding, receipt } from './ledgers.ts'
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

async function receipts(): Promise<string[]> {
  const { owner, repo } = stage
  const octocat = stage.octokit('octocat')
  const tree = await octocat.rest.git.getTree({ owner, repo, tree_sha: LEDGER_BRANCH, recursive: '1' })
  return tree.data.tree.map(({ path }) => path).filter((path) => path.startsWith('receipts/') && path.endsWith('.json'))
}

test('two runs that write at once keep both entries', async () => {
  const second = await openOn(stage)

  await Promise.all([
    writeLedger(github, { account: 2, change: adding('billing', 7), receipt }),
    writeLedger(second, { account: 2, change: adding('urgent', 8), receipt: { ...receipt, run: '18-1' } }),
  ])

  expect(await labels()).toEqual(['billing', 'urgent'])
  expect(await receipts()).toEqual(['receipts/account-2/17-1.json', 'receipts/account-2/18-1.json'])
})

test('six runs that write at once on an old ledger keep all entries', async () => {
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
  const runs = ['a', 'b', 'c', 'd', 'e', 'f']

  await Promise.all(
    runs.map(async (key, index) =>
      writeLedger(await openOn(stage), {
        account: 2,
        change: adding(key, index),
        receipt: { ...receipt, run: `${key}-1` },
      }),
    ),
  )

  expect(await labels()).toEqual(['a', 'b', 'billing', 'c', 'd', 'e', 'f'])
  expect(await history()).toHaveLength(7)
})

test('a change is made again on what a faster run stored', async () => {
  const second = await openOn(stage)
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
  const seen: string[][] = []
  let interrupted = false
  const slow = {
    ...github,
    ask: (async (schema, route, parameters) => {
      if (route.startsWith('PATCH') && !interrupted) {
        interrupted = true
        await writeLedger(second, { account: 2, change: adding('urgent', 8), receipt: { ...receipt, run: '18-1' } })
      }
      return github.ask(schema, route, parameters)
    }) as Opened['ask'],
  }

  await writeLedger(slow, {
    account: 2,
    change: (ledger) => {
      seen.push(Object.keys(ledger!.resources.labels!))
      return adding('vip', 9)(ledger)
    },
    receipt: { ...receipt, run: '19-1' },
  })

  expect(seen).toEqual([['billing'], ['billing', 'urgent']])
  expect(await labels()).toEqual(['billing', 'urgent', 'vip'])
})

test('knows its own commit again under the commit of another run', async () => {
  const second = await openOn(stage)
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
  // The branch moves, every answer about it is lost, and another run goes on from there.
  stage.fail({ match: { method: 'PATCH' }, kind: '500-after', times: 4 })
  let interrupted = false
  const slow = {
    ...github,
    sleep: async () => {
      if (!interrupted && stage.requests.at(-1)!.method === 'PATCH') {
        interrupted = true
        stage.heal()
        await writeLedger(second, { account: 2, change: adding('urgent', 8), receipt: { ...receipt, run: '18-1' } })
      }
    },
  }

  await writeLedger(slow, { account: 2, change: adding('vip', 9), receipt: { ...receipt, run: '19-1' } })

  expect(await labels()).toEqual(['billing', 'urgent', 'vip'])
  expect(await history()).toHaveLength(3)
})

describe('a run that has read the branch before another one writes', () => {
  const other = (key = 'urgent', run = '18-1') =>
    writeLedger(github, { account: 2, change: adding(key, key.length), receipt: { ...receipt, run } })
  const asked = (start: number) => stage.requests.slice(start).map(({ method }) => method)

  test('writes on what it has read, without another look, when nobody did', async () => {
    await other()
    const store = ledgerOnGitHub(await openOn(stage))
    await store.read(2)
    await store.checkWritable!()
    const start = stage.requests.length
    await store.write(2, adding('vip', 9), receipt)

    // Whether the receipt is there, and the tree of the commit that was read.
    expect(asked(start)).toEqual(['GET', 'GET', 'POST', 'POST', 'PATCH'])
    expect(await labels()).toEqual(['urgent', 'vip'])
    expect(Object.keys((await store.read(2))!.resources.labels!)).toEqual(['urgent', 'vip'])
  })

  test.each([true, false])('loses a round and no entry (tried before: %s)', async (isTried) => {
    await other('billing', '16-1')
    const store = ledgerOnGitHub(await openOn(stage))
    expect(Object.keys((await store.read(2))!.resources.labels!)).toEqual(['billing'])
    await other()
    if (isTried) await store.checkWritable!()
    const seen: string[][] = []
    await store.write(
      2,
      (ledger) => {
        seen.push(Object.keys(ledger!.resources.labels!))
        return adding('vip', 9)(ledger)
      },
      receipt,
    )

    // The trial finds out already.
    expect(seen).toEqual([...(isTried ? [] : [['billing']]), ['billing', 'urgent']])
    expect(await labels()).toEqual(['billing', 'urgent', 'vip'])
    expect(await receipts()).toHaveLength(3)
    expect(await history()).toHaveLength(3)
  })

  test('keeps the entry of one that began the branch meanwhile', async () => {
    const store = ledgerOnGitHub(await openOn(stage))
    expect(await store.read(2)).toBeNull()
    await other()
    await store.write(2, adding('vip', 9), receipt)

    expect(await labels()).toEqual(['urgent', 'vip'])
  })

  test('writes although the branch was deleted meanwhile', async () => {
    await other()
    const store = ledgerOnGitHub(await openOn(stage))
    await store.read(2)
    const { owner, repo } = stage
    await stage.octokit('octocat').rest.git.deleteRef({ owner, repo, ref: `heads/${LEDGER_BRANCH}` })
    await store.write(2, adding('vip', 9), receipt)

    expect(await labels()).toEqual(['vip'])
  })
})
