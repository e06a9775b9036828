/**
 * One Chatwoot and one ledger, between two versions of the files: what an apply says, and whether what must be true
 * afterwards is true. What that is, a run without faults has shown before.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { openChatwoot } from '../src/chatwoot/client.ts'
import { carryOut } from '../src/engine/carry-out.ts'
import { type Look, look } from '../src/engine/engine.ts'
import { ledgerInFile } from '../src/engine/ledger-file.ts'
import type { Engine } from '../src/engine/sides.ts'
import { kindNamed, kinds } from '../src/kinds/index.ts'
import { naturalKeyOf } from '../src/plan/match/locate.ts'
import { PlainError } from '../src/plan/model/errors.ts'
import type { Ledger } from '../src/plan/model/ledger.ts'
import { isWrite, type Outcome, type Plan, subjectOf } from '../src/plan/model/plan.ts'
import { startDouble } from '../test/double/server.ts'
import type { Store } from '../test/double/store.ts'
import { engineWith } from '../test/engine.ts'
import { desiredOf } from '../test/plan/sides.ts'
import { UNHURRIED } from './cells.ts'
import { core, type Sections, type Versions } from './files.ts'

/** What a run says: of each change, and, when not everything is applied, why and what to do. */
export interface Told {
  readonly outcomes: readonly Outcome[]
  readonly failure: string | null
}

/** What a run without faults comes to. */
interface Course {
  readonly plan: Plan
  /** `METHOD path`, in order. */
  readonly requests: readonly string[]
  readonly rows: Rows
  readonly names: Names
  readonly ledger: Ledger
}

type Rows = ReadonlyMap<string, string>
type Names = { readonly [kind: string]: readonly string[] }

export type Stand = Awaited<ReturnType<typeof openStand>>

/** Words by which every reason tells what to do next. */
const NEXT_STEP =
  /Run (it |the job )?again|run again|Check|Look at|Set (the input chatwoot-url|CHATWOOT_API_URL)|set (the input chatwoot-url|CHATWOOT_API_URL)|Is https?:|Say which|Add the line/

export async function openStand({ before, after, allowed }: Versions = core) {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const double = await startDouble({ state: 'lived-in' })
  const features = kinds.flatMap(({ availability: { needsFeature } }) => needsFeature ?? [])
  double.store.find('accounts', { id: 2 })!.features_on = features
  const ledger = join(folder, 'ledger.json')
  let runs = 0

  const first = await apply({ files: before })
  if (first.failure !== null) throw new Error(`the first version cannot be applied: ${first.failure}`)
  const settled: { readonly store: Store; readonly ledger: string } = {
    store: double.store.copy(),
    ledger: await readFile(ledger, 'utf8'),
  }
  const course = await undisturbed()
  /** Rows that a run without faults leaves as they are: everything foreign and unmanaged is among them. */
  const untouched = [...rowsOf(settled.store)].filter(([id, row]) => course.rows.get(id) === row)

  /** Back to where the first version was applied and nothing else has happened. */
  async function settle(): Promise<void> {
    await double.comeBack()
    double.reset(settled.store)
    await writeFile(ledger, settled.ledger)
  }

  async function undisturbed(): Promise<Course> {
    await settle()
    const { plan } = await withEngine(after, (engine) => look(engine))
    double.requests.length = 0
    const told = await apply()
    if (told.failure !== null) throw new Error(`the second version cannot be applied: ${told.failure}`)
    const requests = double.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1/accounts/2/', '')}`)
    return { plan, requests, rows: rowsOf(double.store), names: namesIn(await lookNow()), ledger: await ledgerNow() }
  }

  /** Time hardly passes; a server that is away is back after the first wait, unless it is to stay away. */
  async function withEngine<Value>(
    files: Sections,
    use: (engine: Engine) => Promise<Value>,
    { isBackSoon = true, timeout = UNHURRIED } = {},
  ): Promise<Value> {
    const chatwoot = await openChatwoot({
      url: double.url,
      token: 'admin-token',
      account: 2,
      environment: {},
      timeout,
      sleep: async (milliseconds) => {
        if (isBackSoon) await double.comeBack()
        await pause(Math.min(milliseconds / 1000, 20))
      },
    })
    const engine = engineWith({ desired: desiredOf(files), store: ledgerInFile(ledger), chatwoot, allowed })
    return await use(engine).finally(() => chatwoot.close())
  }

  function lookNow(): Promise<Look> {
    return withEngine(after, (engine) => look(engine))
  }

  async function ledgerNow(): Promise<Ledger> {
    return JSON.parse(await readFile(ledger, 'utf8')) as Ledger
  }

  /** As the command does it: a plan with errors is not carried out, and a plain error ends the run. */
  async function apply({ files = after, isBackSoon = true, timeout = UNHURRIED } = {}): Promise<Told> {
    return orFailure(() =>
      withEngine(files, async (engine) => carriedOut(engine, await look(engine)), { isBackSoon, timeout }),
    )
  }

  async function carriedOut(engine: Engine, its: Look): Promise<Told> {
    const errors = its.plan.findings.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) return { outcomes: [], failure: `${errors[0]!.sentence} ${errors[0]!.nextStep}` }
    const at = '2026-01-01T00:00:00Z'
    const done = await carryOut(engine, its, { mode: 'apply', commit: null, actor: null, run: String(runs++), at })
    const failed = done.outcomes.filter(({ state }) => state !== 'applied')
    const reasons = failed.map((outcome) => `${subjectOf(outcome)}: ${outcome.reason}`)
    return {
      outcomes: done.outcomes,
      failure: [...reasons, ...(done.unkept === null ? [] : [done.unkept])].join('\n') || null,
    }
  }

  async function orFailure(run: () => Promise<Told>): Promise<Told> {
    try {
      return await run()
    } catch (error) {
      if (error instanceof PlainError) return { outcomes: [], failure: error.message }
      throw error
    }
  }

  /** What is not true in what a run said, the faults being over; null when all of it is. */
  async function untrue(told: Told): Promise<string | null> {
    return untrueIn(told, await lookNow())
  }

  function untrueIn({ outcomes, failure }: Told, { plan }: Look): string | null {
    const open = new Set(plan.changes.map(subjectOf))
    // What is imported may have been refused the update that follows.
    const false_ = outcomes.filter((one) => isWrite(one) && one.state === 'applied' && open.has(subjectOf(one)))
    if (false_.length > 0) return `told as applied and is not: ${false_.map(subjectOf).join(', ')}`
    if (failure === null && open.size > 0) return `told as all applied, and open is ${[...open].join(', ')}`
    const silent = outcomes.find(({ state, reason }) => state === 'failed' && !NEXT_STEP.test(reason ?? ''))
    if (silent !== undefined) return `does not say what to do: ${silent.reason}`
    return failure !== null && !NEXT_STEP.test(failure) ? `does not say what to do: ${failure}` : null
  }

  /** What is not as a run without faults leaves it; null when all is. */
  async function unlike(): Promise<string | null> {
    const its = await lookNow()
    const { changes, findings, refreshed } = its.plan
    if (changes.length + refreshed.length > 0)
      return `there is still something to do: ${[...changes, ...refreshed].map(subjectOf).join(', ')}`
    const errors = findings.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) return errors[0]!.sentence
    const names = namesIn(its)
    for (const [kind, those] of Object.entries(course.names))
      if (!isDeepStrictEqual(names[kind], those)) return `${kind} are ${names[kind]}, not ${those}`
    const rows = rowsOf(double.store)
    for (const [id, row] of untouched) if (rows.get(id) !== row) return `${id} was touched`
    const [counts, expected] = [countsOf(rows), countsOf(course.rows)]
    for (const [table, count] of expected)
      if (counts.get(table) !== count) return `${table} has ${counts.get(table)} rows, not ${count}`
    return ledgerUnlike(its, await ledgerNow())
  }

  function ledgerUnlike({ reading }: Look, its: Ledger): string | null {
    if (!isDeepStrictEqual(withoutIds(its), withoutIds(course.ledger)))
      return 'the ledger is not what it is without a fault'
    for (const [kind, entries] of Object.entries(its.resources))
      for (const [key, { id }] of Object.entries(entries))
        if (!reading.live[kind]!.some((one) => one.id === id))
          return `the ledger has ${kind}/${key} as ${id}, which is not there`
    return null
  }

  /** Null when all is true after this run and one more without faults, which looks at what this one has left. */
  async function broken(told: Told): Promise<string | null> {
    let lie: string | null = null
    const again = await orFailure(() =>
      withEngine(after, async (engine) => {
        const its = await look(engine)
        lie = untrueIn(told, its)
        return lie === null ? carriedOut(engine, its) : { outcomes: [], failure: null }
      }),
    )
    if (lie !== null) return lie
    return again.failure === null ? await unlike() : `the run after it failed: ${again.failure}`
  }

  return {
    folder,
    double,
    ledger,
    course,
    settled,
    settle,
    apply,
    untrue,
    unlike,
    broken,
    withEngine,
    async close() {
      await double.comeBack()
      await double.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Every row with everything in it, credentials included, by table and id. */
function rowsOf(store: Store): Rows {
  return new Map(
    Object.entries(store.dump()).flatMap(([table, rows]) =>
      (rows as { id: number }[]).map((row) => [`${table} ${row.id}`, JSON.stringify(row)] as const),
    ),
  )
}

function countsOf(rows: Rows): Map<string, number> {
  const tables = [...rows.keys()].map((id) => id.split(' ')[0]!).sort()
  return new Map([...new Set(tables)].map((table) => [table, tables.filter((one) => one === table).length]))
}

/** By kind, what tells its live resources apart; a binding goes by the name of what it is over. */
function namesIn({ reading: { live } }: Look): Names {
  const nameOf = (kind: string, id: number): string => {
    const { over } = kindNamed(kind).endpoint
    if (over !== null) return nameOf(over.kind, id)
    return String(naturalKeyOf(kindNamed(kind), live[kind]!.find((one) => one.id === id)!))
  }
  return Object.fromEntries(
    Object.entries(live).map(([kind, resources]) => [kind, resources.map(({ id }) => nameOf(kind, id)).sort()]),
  )
}

function withoutIds({ resources, version, account }: Ledger) {
  const entries = Object.entries(resources).map(([kind, keys]) => [
    kind,
    // What was put back is history, as the time of the last apply is.
    Object.entries(keys).map(([key, { id: _, reverts: __, ...entry }]) => [key, entry]),
  ])
  return { version, account, entries }
}

/** How many kinds each action of the plan is about. */
export function breadthOf({ changes }: Plan): { readonly [action: string]: number } {
  const kindsOf = (action: string) =>
    new Set(changes.filter((one) => one.action === action).map(({ kind }) => kind)).size
  return Object.fromEntries(['create', 'update', 'delete'].map((action) => [action, kindsOf(action)]))
}
