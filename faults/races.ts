/** Two runs at once, round after round: no entry of the ledger is lost, and nothing is made twice. */

import { openChatwoot } from '../src/chatwoot/client.ts'
import { carryOut } from '../src/engine/carry-out.ts'
import { look } from '../src/engine/engine.ts'
import { ledgerInFile } from '../src/engine/ledger-file.ts'
import type { Engine } from '../src/engine/sides.ts'
import { ledgerOnGitHub } from '../src/github/ledger-store.ts'
import type { Desired } from '../src/plan/model/desired.ts'
import type { LedgerStore } from '../src/plan/model/ledger.ts'
import { engineWith } from '../test/engine.ts'
import { startGitHub } from '../test/github/stage.ts'
import { openOn } from '../test/github-edge/open.ts'
import { desiredOf } from '../test/plan/sides.ts'
import { type Part, tried } from './cells.ts'
import { openStand, type Stand } from './stand.ts'

const ROUNDS = 20
const FIRST = { labels: { changing: { color: '#445566' }, going: {} } }

export async function races({ rounds = ROUNDS, isWhole = true } = {}): Promise<Part> {
  const stand = await openStand()
  const stage = await startGitHub()
  const onGitHub = async () => ledgerOnGitHub(await openOn(stage, { timeout: 5000 }))
  const inFile = async () => ledgerInFile(`${stand.folder}/raced.json`)
  let account = 0
  const each = (row: string, attempt: (round: number) => Promise<string | null>) =>
    Array.from({ length: rounds }, (_, round) => ({ row, at: `round ${round + 1}`, try: () => attempt(round) }))
  const rows = await tried(
    [stand],
    [
      ...each('two runs, different changes, ledger on GitHub', () => atOnce(stand, onGitHub, ++account, true)),
      ...each('two runs, the same changes, ledger on GitHub', () => atOnce(stand, onGitHub, ++account, false)),
      ...each('two runs, different changes, ledger in a file', () => atOnce(stand, inFile, 2, true)),
      ...each('two runs, the same changes, ledger in a file', () => atOnce(stand, inFile, 2, false)),
      ...(isWhole ? each('two applies of one whole plan at once', () => wholeAtOnce(stand)) : []),
    ],
  )
  await stage.close()
  await stand.close()
  return { title: 'Two runs at once', about: `${rounds} rounds each`, rows }
}

/** Both look, then both carry out; the ledger knows what either made, and both receipts are kept. */
async function atOnce(
  { double }: Stand,
  open: () => Promise<LedgerStore>,
  account: number,
  isDifferent: boolean,
): Promise<string | null> {
  double.reset('lived-in')
  const store = await open()
  const first = await engineOn(double.url, store, account, desiredOf(FIRST))
  await carryOut(first, await look(first), said('first'))
  const changed = { labels: { changing: { color: '#112233' } } }
  const own = (word: string) => ({ ...changed, ...(isDifferent ? { teams: { [word]: {} } } : {}) })
  const words = ['left', 'right']
  const engines = await Promise.all(
    words.map(async (word) => engineOn(double.url, await open(), account, desiredOf(own(word)))),
  )
  const looks = await Promise.all(engines.map((engine) => look(engine)))
  const done = await Promise.all(engines.map((engine, index) => carryOut(engine, looks[index]!, said(words[index]!))))
  for (const engine of [first, ...engines]) await engine.chatwoot.close()
  const unkept = done.find((one) => one.unkept !== null)
  if (unkept !== undefined) return unkept.unkept
  // A store knows what its own run has seen: a later run looks with one of its own.
  const later = await open()
  const ledger = await later.read(account)
  const expected = ['labels/changing', ...(isDifferent ? ['teams/left', 'teams/right'] : [])]
  const entries = Object.entries(ledger!.resources).flatMap(([kind, keys]) =>
    Object.keys(keys).map((key) => `${kind}/${key}`),
  )
  if (entries.sort().join() !== expected.join()) return `the ledger has ${entries}, not ${expected}`
  for (const word of words) if ((await later.receipt(account, word)) === null) return `the receipt of ${word} is lost`
  return null
}

const said = (run: string) => ({ mode: 'apply', commit: null, actor: null, run, at: '2026-01-01T00:00:00Z' })

async function engineOn(url: string, store: LedgerStore, account: number, desired: Desired): Promise<Engine> {
  const chatwoot = await openChatwoot({ url, token: 'admin-token', account: 2, environment: {} })
  return engineWith({ account, desired, store, chatwoot })
}

/** Both make the whole plan before either carries it out, as two jobs without the concurrency group would. */
async function wholeAtOnce(stand: Stand): Promise<string | null> {
  await stand.settle()
  await Promise.all([stand.apply(), stand.apply()])
  const again = await stand.apply()
  return again.failure === null ? stand.unlike() : `the run after them failed: ${again.failure}`
}
