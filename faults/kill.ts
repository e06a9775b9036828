/**
 * The built command is killed (SIGKILL) in the middle of an apply: at each request, when it has arrived and nothing is
 * done yet, and when it is done and not yet answered; and while the ledger is written. Then it is run once more.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../src/plan/model/plan.ts'
import type { Row } from '../test/double/store.ts'
import { type Part, patienceWith, tried, UNHURRIED } from './cells.ts'
import { type Misfortune, misfortunes } from './chatwoot.ts'
import { core, type Sections } from './files.ts'
import { openStand, type Stand, type Told } from './stand.ts'

const { after, allowed } = core
const ROOT = join(import.meta.dirname, '..')
const NODE = join(ROOT, 'node_modules', '.bin', 'node')

/** Milliseconds after the last answer: the ledger's file is locked, written and moved into place about then. */
const DELAYS = Array.from({ length: 16 }, (_, index) => index)

/** What the command is run into with its real waits. */
const WITH_COMMAND = Object.entries(misfortunes)

export interface Choice {
  /** Which of the requests, by their index among so many; all unless told. */
  readonly requests?: (count: number) => readonly number[]
  readonly isShort?: boolean
  readonly lanes?: number
}

export async function kill({ requests = range, isShort = false, lanes = 2 }: Choice = {}): Promise<Part> {
  const stands = await Promise.all(Array.from({ length: lanes }, () => openStand()))
  for (const stand of stands) await writeFiles(stand, after)
  const { course } = stands[0]!
  const chosen = requests(course.requests.length)
  const creates = chosen.filter((index) => twinOf(course.requests[index]!) !== null)
  const first = (method: string) => course.requests.findIndex((at) => at.startsWith(method))
  const moments = ['GET', 'PATCH', 'POST', 'DELETE'].map(first)
  const held = await tried(stands, [
    ...(['hang-before', 'hang-after'] as const).flatMap((kind) =>
      chosen.map((index) => ({
        row: `kill -9 at a request ${kind === 'hang-before' ? 'before it is acted on' : 'acted on, not answered'}`,
        at: course.requests[index]!,
        try: (stand: Stand) => killedAt(stand, kind, index),
      })),
    ),
    ...(isShort ? [] : creates).map((index) => ({
      row: 'kill -9 after a create, and somebody makes another of that name',
      at: course.requests[index]!,
      try: (stand: Stand) => withTwin(stand, index),
    })),
    ...(isShort ? [] : DELAYS).map((delay) => ({
      row: 'kill -9 after the last answer, while the ledger is written',
      at: `${delay} ms`,
      try: (stand: Stand) => killedLater(stand, delay),
    })),
    ...(isShort ? [] : WITH_COMMAND).flatMap(([row, misfortune]) =>
      moments.map((index) => ({
        row: 'every fault with the built command and its real waits',
        at: `${row}, ${course.requests[index]}`,
        try: (stand: Stand) => met(stand, misfortune, index),
      })),
    ),
  ])
  await Promise.all(stands.map((stand) => stand.close()))
  return { title: 'The built command', about: `${chosen.length} of ${course.requests.length} requests`, rows: held }
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

async function killedAt(stand: Stand, kind: 'hang-before' | 'hang-after', index: number): Promise<string | null> {
  await stand.settle()
  const run = start(stand)
  stand.double.fault({ match: { path: /\/api/ }, kind, skip: index, meanwhile: run.kill })
  const { code } = await run.ended
  if (code !== null) return `was not killed, and ended with ${code}`
  if ((await readFile(stand.ledger, 'utf8')) !== stand.settled.ledger)
    return 'the ledger changed before the apply ended'
  return goesOn(stand)
}

async function killedLater(stand: Stand, delay: number): Promise<string | null> {
  await stand.settle()
  const run = start(stand)
  const last = stand.course.requests.length - 1
  const later = () => setTimeout(run.kill, delay)
  stand.double.fault({ match: { path: /\/api/ }, kind: 'none', skip: last, meanwhile: later })
  await run.ended
  const now = await readFile(stand.ledger, 'utf8')
  const isNew = () => isDeepStrictEqual(JSON.parse(now).resources, stand.course.ledger.resources)
  if (now !== stand.settled.ledger && !isNew()) return 'the ledger is neither the old one nor the new one'
  return goesOn(stand)
}

/** The run after the killed one does the rest, says so, and ends well. */
async function goesOn(stand: Stand): Promise<string | null> {
  const { code, told } = await start(stand).ended
  if (code !== 0) return `the run after it ended with ${code}: ${told.failure}`
  if (existsSync(`${stand.ledger}.lock`)) return 'the lock was left behind'
  return (await stand.untrue(told)) ?? (await stand.unlike())
}

/**
 * Ours is there, the ledger does not know it, and another of the same name is nobody's: nothing tells the two apart. So
 * nothing is written, both are named, and people say which one is meant.
 */
async function withTwin(stand: Stand, index: number): Promise<string | null> {
  await stand.settle()
  const run = start(stand)
  const { table, name } = twinOf(stand.course.requests[index]!)!
  const nth = stand.course.requests.slice(0, index).filter((at) => at === stand.course.requests[index]).length
  // Other creates are under way as well: this one made the row that is the last one now.
  let ours: Row | undefined
  stand.double.fault({
    match: { method: 'POST', path: new RegExp(`/${table}$`) },
    kind: 'hang-after',
    skip: nth,
    meanwhile: () => {
      ours = stand.double.store.rows(table).at(-1)
      return run.kill()
    },
  })
  await run.ended
  if (ours === undefined) return 'was not killed'
  const { id: _, ...row } = ours
  const twin = stand.double.store.insert(table, row)
  const key = String(ours[name])
  const before = JSON.stringify(stand.double.store.dump())
  const { code, told } = await start(stand).ended
  if (code !== 1 || !told.failure?.includes(`ids ${ours.id}, ${twin.id}`)) return `ended with ${code}: ${told.failure}`
  if (!told.failure.includes('"$id"')) return `does not say what to do: ${told.failure}`
  if (JSON.stringify(stand.double.store.dump()) !== before) return 'something was written'
  await writeFiles(stand, {
    ...after,
    [table]: { ...after[table], [keyOf(table, key)]: { ...after[table]![keyOf(table, key)], $id: ours.id } },
  })
  const pinned = await start(stand).ended
  await writeFiles(stand, after)
  if (pinned.code !== 0) return `with "$id" it ended with ${pinned.code}: ${pinned.told.failure}`
  if (JSON.stringify(stand.double.store.find(table, { id: twin.id })) !== JSON.stringify(twin))
    return 'the twin was touched'
  stand.double.store.delete(table, { id: twin.id })
  return stand.unlike()
}

/** Kinds of which Chatwoot takes two of one name, by the path of their create. */
function twinOf(request: string): { readonly table: string; readonly name: string } | null {
  const [, table] = /^POST (agent_bots|automation_rules|macros)$/.exec(request) ?? []
  return table === undefined ? null : { table, name: 'name' }
}

function keyOf(kind: string, name: string): string {
  return Object.entries(after[kind]!).find(([key, fields]) => (fields.name ?? key) === name)![0]
}

/** A fault that the command meets once: what it says and how it ends agree. */
async function met(stand: Stand, misfortune: Misfortune, index: number): Promise<string | null> {
  await stand.settle()
  const away = misfortune.kind === 'away'
  if (away && index === 0) {
    stand.double.leave()
    setTimeout(() => stand.double.comeBack(), 300)
  } else {
    const skip = away ? index - 1 : index
    stand.double.fault({ match: { path: /\/api/ }, ...misfortune, ...(away ? { away: 300 } : {}), skip })
  }
  const began = performance.now()
  const { code, told } = await start(stand, isHang(misfortune) ? 1 : undefined).ended
  if (performance.now() - began > 60_000) return 'took more than a minute'
  stand.double.clearFaults()
  if ((code === 0) !== (told.failure === null))
    return `ended with ${code} and said ${told.failure ?? 'that all is applied'}`
  return stand.broken(told)
}

interface Ended {
  /** Null when it was killed. */
  readonly code: number | null
  readonly told: Told
}

function isHang(misfortune: Misfortune): boolean {
  return patienceWith(misfortune) < UNHURRIED
}

/** `timeout` in seconds. */
function start(
  stand: Stand,
  timeout = UNHURRIED / 1000,
): { readonly kill: () => Promise<unknown>; readonly ended: Promise<Ended> } {
  const allow = [...allowed].flatMap((operation) => ['--allow', operation])
  const child = spawn(
    NODE,
    [
      join(ROOT, 'dist', 'cli.js'),
      ...['apply', '--yes', '--json', '--timeout', String(timeout)],
      ...['--desired', 'desired', '--ledger', stand.ledger],
      ...allow,
    ],
    {
      cwd: stand.folder,
      env: { PATH: process.env.PATH, CHATWOOT_API_URL: stand.double.url, CHATWOOT_API_KEY: 'admin-token' },
    },
  )
  const exited = new Promise<number | null>((done, failed) => child.on('error', failed).on('exit', done))
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  return {
    kill: () => {
      child.kill('SIGKILL')
      return exited
    },
    ended: Promise.all([exited, said]).then(([code, [out, err]]) => ({ code, told: toldIn(out, err) })),
  }
}

/** What `--json` says; nothing when the command did not get so far. */
function toldIn(out: string, err: string): Told {
  if (out === '') return { outcomes: [], failure: err || 'nothing was said' }
  const { outcomes = [], error, findings = [] } = JSON.parse(out) as Said
  const failed = outcomes.filter(({ state }) => state !== 'applied').map(({ reason }) => reason!)
  const wrong = findings.filter(({ severity }) => severity === 'error').map((one) => `${one.sentence} ${one.nextStep}`)
  const reasons = [...(error === undefined ? [] : [error]), ...wrong, ...failed, ...(err === '' ? [] : [err])]
  return { outcomes, failure: reasons.length === 0 ? null : reasons.join('\n') }
}

interface Said {
  readonly outcomes?: Outcome[]
  readonly error?: string
  readonly findings?: { readonly severity: string; readonly sentence: string; readonly nextStep: string }[]
}

async function writeFiles({ folder }: Stand, sections: Sections): Promise<void> {
  await mkdir(join(folder, 'desired'), { recursive: true })
  await writeFile(join(folder, 'desired', 'all.json'), JSON.stringify({ $account: 2, ...sections }, null, 2))
}
