/**
 * `npm run faults`: an apply of a mixed plan, once for every request it makes and every fault that request can meet.
 * After one run without faults the server must say what the files say, with nothing made twice, nothing foreign or
 * unmanaged touched, and the ledger right. Prints a table: cells tried, cells held.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChatwoot } from '../src/chatwoot/client.ts'
import { carryOut, type Engine, look } from '../src/engine.ts'
import { PlainError } from '../src/errors.ts'
import { ledgerInFile } from '../src/ledger-file.ts'
import type { Desired } from '../src/plan/desired.ts'
import { Secrets } from '../src/plan/secrets.ts'
import { type FaultKind, faultKinds } from '../test/double/faults.ts'
import { type Double, startDouble } from '../test/double/server.ts'
import { after, before } from './files.ts'

const folder = await mkdtemp(join(tmpdir(), 'faults-'))
const double = await startDouble({ state: 'lived-in' })
let runs = 0
/** Guards are met elsewhere; here everything that is to go may go. */
const YES = new Set(before.resources.map(({ kind }) => `delete ${kind}/going`))

const writes = await requestsOf()
const held = new Map<string, { tried: number; held: number; broken: string[] }>()
for (const kind of faultKinds) {
  for (const [index, request] of writes.entries()) {
    const row = held.get(kind) ?? held.set(kind, { tried: 0, held: 0, broken: [] }).get(kind)!
    const broken = await cell(kind, index)
    row.tried += 1
    if (broken === null) row.held += 1
    else row.broken.push(`${request}: ${broken}`)
  }
}
await double.close()
await rm(folder, { recursive: true })

for (const [kind, { tried, held: good, broken }] of held) {
  console.log(`${kind.padEnd(12)} ${String(tried).padStart(3)} tried, ${String(good).padStart(3)} held`)
  for (const one of broken) console.log(`             ✗ ${one}`)
}
const cells = [...held.values()].reduce((sum, { tried }) => sum + tried, 0)
const good = [...held.values()].reduce((sum, row) => sum + row.held, 0)
console.log(`${good} passed, ${cells - good} failed`)
process.exitCode = good === cells ? 0 : 1

/** What the apply sends when nothing goes wrong. */
async function requestsOf(): Promise<string[]> {
  const ledger = await settled()
  await run(after, ledger)
  return double.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1/accounts/2/', '')}`)
}

/** Null when it held; otherwise what did not. */
async function cell(kind: FaultKind, index: number): Promise<string | null> {
  const ledger = await settled()
  const strangers = JSON.stringify(unmanaged(double))
  double.fault({
    match: { path: /\/api\// },
    skip: index,
    kind,
    times: 1,
    ...(kind === 'redirect' ? { location: 'http://127.0.0.1:9/' } : {}),
  })
  await run(after, ledger)
  double.clearFaults()
  const again = await run(after, ledger)
  if (again !== null) return `the run after it failed: ${again}`
  const rest = await run(after, ledger, true)
  if (rest !== null) return `there is still something to do: ${rest}`
  const titles = double.store.rows('labels').map(({ title }) => title)
  const names = ['webhooks', 'automation_rules', 'teams', 'inboxes', 'agent_bots'].flatMap((table) =>
    double.store.rows(table).map(({ name }) => `${table} ${String(name)}`),
  )
  for (const all of [titles, names]) if (new Set(all).size !== all.length) return `made twice: ${all.join(', ')}`
  if (JSON.stringify(unmanaged(double)) !== strangers) return 'something unmanaged was touched'
  return null
}

/** The server and a ledger as the first apply leaves them. */
async function settled(): Promise<string> {
  double.reset('lived-in')
  const ledger = join(folder, `ledger-${runs++}.json`)
  const failure = await run(before, ledger)
  if (failure !== null) throw new Error(failure)
  double.requests.length = 0
  return ledger
}

/** Null when everything was applied (or, for a look, nothing is left to do). */
async function run(desired: Desired, ledger: string, isLook = false): Promise<string | null> {
  const chatwoot = await openChatwoot({
    url: double.url,
    token: 'admin-token',
    account: 2,
    environment: {},
    timeout: 150,
  })
  const engine: Engine = {
    account: 2,
    desired,
    reveal: (text) => text,
    secrets: new Secrets(),
    store: ledgerInFile(ledger),
    chatwoot,
    allowed: YES,
    folder: 'desired',
    isThere: () => true,
    now: new Date(),
    clock: () => performance.now(),
  }
  try {
    const its = await look(engine)
    if (isLook)
      return its.plan.changes.length === 0
        ? null
        : its.plan.changes.map(({ action, kind, key }) => `${action} ${kind}/${key}`).join(', ')
    const errors = its.plan.findings.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) return errors.map(({ sentence }) => sentence).join(' ')
    const { outcomes } = await carryOut(engine, its, {
      mode: 'apply',
      commit: null,
      actor: null,
      run: String(runs++),
      at: '2026-01-01T00:00:00Z',
    })
    const failed = outcomes.filter(({ state }) => state !== 'applied')
    return failed.length === 0 ? null : failed.map(({ kind, key, reason }) => `${kind}/${key} ${reason}`).join('; ')
  } catch (error) {
    if (error instanceof PlainError) return error.message
    throw error
  } finally {
    await chatwoot.close()
  }
}

/** What nobody declares: it must stay as it is, to the byte. */
function unmanaged({ store }: Double): unknown {
  return [
    store.rows('inboxes').filter(({ name }) => ['Website', 'Zapier test', 'Invoices'].includes(String(name))),
    store.rows('agent_bots').filter(({ account_id }) => account_id === null),
    store.rows('automation_rules').filter(({ name }) => name === 'old test rule'),
    store.rows('channel_email'),
  ]
}
