/** An account on a double with its ledger, planned and applied as a run does it, and asked past the engine. */
import { expect } from 'vitest'
import { applyPlan } from '../../src/chatwoot/apply.ts'
import { type Chatwoot, openChatwoot } from '../../src/chatwoot/client.ts'
import { type Found, listEverywhere } from '../../src/chatwoot/listing.ts'
import { readLive, resourceOf } from '../../src/chatwoot/live.ts'
import { readServer } from '../../src/chatwoot/server.ts'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { BytesOf } from '../../src/kinds/model/file.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import { emptyLedger, ledgerAfter } from '../../src/plan/ledger/after.ts'
import { makePlan } from '../../src/plan/make.ts'
import { namesByPlace } from '../../src/plan/match/each-reference.ts'
import { bindingsToRead } from '../../src/plan/match/match.ts'
import { kindsToRead } from '../../src/plan/match/to-read.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Outcome, Plan } from '../../src/plan/model/plan.ts'
import { completed, revealNothing, toRead, undoOf } from '../../src/plan/undo/index.ts'
import { type Double, type Options, startDouble } from '../double/server.ts'
import type { State } from '../double/states.ts'
import { desiredOf } from '../plan/sides.ts'

export type Declared = { [kind: string]: { [key: string]: Fields } }
export type Account = Awaited<ReturnType<typeof openAccount>>

/** Features without which the API refuses a kind: every one of them is tried. */
function switchOn({ store }: Double): void {
  const features = kinds.flatMap(({ availability: { needsFeature } }) => needsFeature ?? [])
  store.find('accounts', { id: 2 })!.features_on = features
}

const NOW = '2026-01-01T00:00:00Z'
const LAST = { commit: null, actor: null, run: '1', at: NOW }
const PEOPLE = { users: 'id', account_users: 'user_id' }
const shown = (text: string) => text
/** Samples name no file: what theirs hold is their digest. */
const bytesOf: BytesOf = ({ sha256 }) => Buffer.from(sha256)

/** The key under which a kind's example is declared: the one by which other examples, or else samples, name it. */
const keys: ReadonlyMap<string, string> = new Map(
  [(kind: Kind) => kind.samples.more, ({ example }: Kind) => [example]].flatMap((shown) =>
    kinds.flatMap((kind) =>
      shown(kind)
        .flatMap((one) => [...namesByPlace(kind, one).values()])
        .filter(({ to }) => to !== kind.name)
        .map(({ to, name }) => [to, name] as const),
    ),
  ),
)
export const keyOf = (kind: string): string => keys.get(kind) ?? 'example'

/** All kinds; while `npm run mutate -- kinds` makes a fact of one wrong, that one first, and those that refer to it. */
const { wrongKind } = globalThis as { wrongKind?: string }
export const judged = kinds
  .filter(({ name, references }) => [undefined, name, ...references.map(({ to }) => to)].includes(wrongKind))
  .toSorted((a, b) => Number(b.name === wrongKind) - Number(a.name === wrongKind))

/** These fields of a kind under its key, and all that they refer to, down to the last: examples and samples. */
export function needed(of: string, fields: Fields = kindNamed(of).example): Declared {
  const all: Declared = {}
  for (const { to, name } of namesByPlace(kindNamed(of), fields).values()) {
    const { example, samples, identity } = kindNamed(to)
    const sample = samples.more.find((one) => one[identity.nameField!] === name)
    // What is no key of theirs is left to the plan, which says that it leads nowhere.
    if (sample === undefined && name !== keyOf(to)) continue
    const its = sample ?? example
    for (const [kind, resources] of Object.entries(needed(to, its)))
      all[kind] = { ...all[kind], ...(kind === to ? { ...besides(keyOf(to), resources), [name]: its } : resources) }
  }
  return { ...all, [of]: { ...all[of], [keyOf(of)]: fields } }
}

/** Without the resources of one kind, or without one of them. */
export function besides<Of>(of: string, declared: { [name: string]: Of }): { [name: string]: Of } {
  return Object.fromEntries(Object.entries(declared).filter(([kind]) => kind !== of))
}

export const errorsOf = ({ findings }: Plan) => findings.filter(({ severity }) => severity === 'error')

export async function openAccount(options: Options = {}) {
  const double: Double = await startDouble(options)
  switchOn(double)
  const chatwoot: Chatwoot = await openChatwoot({
    url: double.url,
    token: 'admin-token',
    account: 2,
    environment: {},
    maxRequests: 1_000_000,
    retries: 0,
  })
  let ledger = emptyLedger(2, 'salt')
  /** What the server says of itself is asked for where it is not the newest. */
  const release = options.installation?.version === undefined ? undefined : await readServer(chatwoot.reader())

  /** `resources` as people write them, or the desired side as it is. */
  async function plan(resources: Declared | Desired) {
    const desired = Array.isArray(resources.resources) ? (resources as Desired) : desiredOf(resources as Declared)
    const reading = await readLive(
      chatwoot.reader(),
      kindsToRead(desired, ledger),
      (kind, so) => bindingsToRead(kind, desired, so, ledger, shown),
      release === undefined ? {} : { release: Promise.resolve(release) },
    )
    const { live } = reading
    const its = makePlan({
      account: 2,
      desired,
      live,
      ledger,
      elsewhere: [],
      salt: 'salt',
      now: NOW,
      allowed: new Set(),
      reveal: shown,
      ...(release && { release }),
    })
    return { reading, plan: its }
  }

  async function run({ plan: its, reading }: Awaited<ReturnType<typeof plan>>) {
    const { outcomes } = await applyPlan(chatwoot.writer(), its, reading, { reveal: shown, bytesOf })
    expect(outcomes.filter(({ state }) => state !== 'applied')).toEqual([])
    ledger = ledgerAfter(ledger, its, outcomes, LAST, 'desired')
    return { its, outcomes }
  }

  /** Everything of one kind on the server, over or under whatever it can be. */
  async function read(kind: Kind) {
    return (await listEverywhere(chatwoot.reader(), kind)).map(({ raw }) => resourceOf(kind, raw))
  }

  /** Carries out what may well be refused. */
  async function attempt({ plan: its, reading }: Awaited<ReturnType<typeof plan>>) {
    const done = await applyPlan(chatwoot.writer(), its, reading, { reveal: shown, bytesOf })
    ledger = ledgerAfter(ledger, its, done.outcomes, LAST, 'desired')
    return done
  }

  async function apply(resources: Declared) {
    const planned = await plan(resources)
    expect(planned.plan.findings).toEqual([])
    return (await run(planned)).its
  }

  /** The plan that takes these outcomes back. */
  async function undo(outcomes: readonly Outcome[], refused = 0) {
    const effort = { reads: 0, writes: 0, retries: 0, seconds: 0 }
    const receipt = { ...LAST, account: 2, mode: 'apply', digest: '', outcomes, effort }
    const { kinds: names, desired } = toRead(receipt, ledger)
    const reading = await readLive(chatwoot.reader(), names, (kind, so) =>
      bindingsToRead(kind, desired, so, ledger, revealNothing),
    )
    const { live } = reading
    const its = undoOf(receipt, ledger, live)
    expect(its.refused).toBe(refused)
    const { account, salt } = ledger
    const sides = { account, salt, live, desired: its.desired, ledger: its.ledger, elsewhere: [], now: NOW }
    return { reading, plan: completed(makePlan({ ...sides, allowed: new Set(), reveal: revealNothing }), its, ledger) }
  }

  async function ask(method: string, path: string, body?: Fields, token = 'admin-token') {
    const response = await fetch(`${double.url}/api/v1${path}`, {
      method,
      headers: { api_access_token: token, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    let answer: Json = text
    try {
      answer = JSON.parse(text) as Json
    } catch {
      // An answer without JSON.
    }
    return { isRefused: !response.ok, answer }
  }
  /** The id of what is managed under the key of the kind. */
  const idOf = (kind: string) => ledger.resources[kind]?.[keyOf(kind)]?.id ?? null
  const inAccount = (path: string) => `/accounts/2/${path}`

  /** What the server lists of a kind, whole and wherever it is, also what can never be ours. */
  async function found(kind: Kind): Promise<Found[]> {
    const everyone = { ...kind, identity: { ...kind.identity, isForeign: () => false } }
    return listEverywhere(chatwoot.reader(), everyone)
  }
  const listed = async (kind: Kind) => (await found(kind)).map(({ raw }) => raw)
  const addressOf = async (kind: Kind, id: number) => (await found(kind)).find(({ at }) => at.id === id)!.at

  /** The requests by which the engine wrote, as far as they are of that method. */
  const sent = (method: string) =>
    double.requests.filter((one) => one.method === method).map(({ path, body }) => ({ path, body: body as Fields }))

  return {
    double,
    reader: () => chatwoot.reader(),
    plan,
    read,
    run,
    attempt,
    apply,
    undo,
    ask,
    idOf,
    inAccount,
    listed,
    addressOf,
    sent,
    ledger: () => ledger,
    /** Without a state there is nobody but the token's own user. */
    reset(state?: State) {
      double.reset(state)
      switchOn(double)
      if (state === undefined)
        for (const [table, column] of Object.entries(PEOPLE))
          for (const row of [...double.store.rows(table)])
            if (row[column] !== 1) double.store.delete(table, { id: row.id })
      ledger = emptyLedger(2, 'salt')
    },
    /** Every row of the double, to look at and to change. */
    rows: () =>
      Object.keys(double.store.dump()).flatMap((table) =>
        double.store.rows(table).map((row) => ({ key: `${table} ${row.id}`, row })),
      ),
    /** As on first contact. */
    forget() {
      ledger = emptyLedger(2, 'salt')
    },
    async close() {
      await chatwoot.close()
      await double.close()
    },
  }
}
