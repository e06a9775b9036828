import { afterEach, beforeEach, expect, test } from 'vitest'
import { LEDGER_BRANCH } from '../../src/github/branch.ts'
import { readLedger, writeLedger } from '../../src/github/ledger.ts'
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

const file = (path: string) => stage.file(path, LEDGER_BRANCH)

const GOOD = '{"version":1,"account":2,"salt":"s","resources":{},"last":null}'

test.for([
  ['cut off', GOOD.slice(0, 40), 'it is not JSON'],
  ['empty', '', 'it is not JSON'],
  ['a list', '[]', 'it is not as we write it'],
  ['no object', 'null', 'it is not as we write it'],
  ['without its salt', GOOD.replace('"salt":"s",', ''), 'salt is not as we write it'],
  [
    'with an id that is none',
    GOOD.replace('{}', '{"labels":{"vip":{"id":"7","fields":{}}}}'),
    'resources.labels.vip.id',
  ],
  [
    'with a dangerous key',
    GOOD.replace('{}', '{"labels":{"__proto__":{"id":7,"fields":{}}}}'),
    'nothing can be called "labels/__proto__"',
  ],
] as const)('a ledger that is %s is an error, not a missing one', async ([, text, why]) => {
  await stage.commit(LEDGER_BRANCH, { 'account-2.json': text }, 'by hand', { orphan: true })

  await expect(readLedger(github, 2)).rejects.toThrow('account-2.json on the branch chatwoot-ledger is damaged')
  await expect(readLedger(github, 2)).rejects.toThrow(why)
  const written = writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
  await expect(written).rejects.toThrow('is damaged')
  expect(await file('account-2.json')).toBe(text)
})

test('a ledger with a field more is one of a newer version, not a missing one', async () => {
  const text = GOOD.replace('"last"', '"lost":1,"last"')
  await stage.commit(LEDGER_BRANCH, { 'account-2.json': text }, 'by hand', { orphan: true })
  const newer = 'account-2.json on the branch chatwoot-ledger holds lost, which this version does not know'

  await expect(readLedger(github, 2)).rejects.toThrow(newer)
  await expect(writeLedger(github, { account: 2, change: adding('billing', 7), receipt })).rejects.toThrow(newer)
  expect(await file('account-2.json')).toBe(text)
})

test('a ledger about another account is an error, not a missing one', async () => {
  const text = GOOD.replace('2', '3')
  await stage.commit(LEDGER_BRANCH, { 'account-2.json': text }, 'by hand', { orphan: true })

  await expect(readLedger(github, 2)).rejects.toThrow('is about account 3, not 2')
  await expect(writeLedger(github, { account: 2, change: adding('billing', 7), receipt })).rejects.toThrow('not 2')
  expect(await file('account-2.json')).toBe(text)
})

test('a ledger of a newer version is refused', async () => {
  const text = GOOD.replace('"version":1', '"version":2,"more":true')
  await stage.commit(LEDGER_BRANCH, { 'account-2.json': text }, 'newer', { orphan: true })

  await expect(readLedger(github, 2)).rejects.toThrow('written by a newer chatwoot-as-code (version 2')
})

test('a ledger that the token may not read is an error, not a missing one', async () => {
  await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })

  await expect(readLedger(await openOn(stage, { permissions: { issues: 'write' } }), 2)).rejects.toThrow(
    'contents: read',
  )
  await expect(readLedger(await openOn(stage, { token: 'ghp_nobody' }), 2)).rejects.toThrow('may not see')
})

test.for<Fault>([{ kind: '500-before' }, { kind: '502-html' }, { kind: 'empty' }, { kind: 'drop' }])(
  'a ledger that cannot be read for $kind is an error, not a missing one',
  async (fault) => {
    await writeLedger(github, { account: 2, change: adding('billing', 7), receipt })
    stage.fail({ times: Infinity, match: { path: '/contents/' }, ...fault })

    await expect(readLedger(github, 2)).rejects.toThrow('Run the job again')
  },
)
