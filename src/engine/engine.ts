/**
 * The one engine behind the action and the CLI: look, that is read three sides and plan; `carry-out.ts` has the rest. What
 * it reports is plain data; who asked for it decides how it is shown.
 */
import { randomBytes } from 'node:crypto'
import type { Chatwoot } from '../chatwoot/client.ts'
import { readFacts } from '../chatwoot/facts.ts'
import { type Reading, readLive } from '../chatwoot/live.ts'
import type { ServerFacts } from '../chatwoot/server.ts'
import type { BytesOf } from '../kinds/model/file.ts'
import { Account } from '../lint/account.ts'
import { lintPlan } from '../lint/lint.ts'
import type { Allowed } from '../plan/approve/allowed.ts'
import { digestOf } from '../plan/approve/digest.ts'
import { assumedPlan } from '../plan/assumed.ts'
import type { Facts } from '../plan/guards/guard.ts'
import { factsWanted, guarded } from '../plan/guards/index.ts'
import { moveOf, mustBeAbout } from '../plan/ledger/installation.ts'
import { kindsToRead, type Lint, makePlan } from '../plan/make.ts'
import { beyondIn } from '../plan/match/beyond.ts'
import { stillThere } from '../plan/match/deleting.ts'
import { type Elsewhere, shareOf } from '../plan/match/elsewhere.ts'
import { bindingsToRead } from '../plan/match/match.ts'
import type { Desired } from '../plan/model/desired.ts'
import type { Impacts } from '../plan/model/impact.ts'
import type { Ledger, LedgerStore } from '../plan/model/ledger.ts'
import type { Effort, Plan } from '../plan/model/plan.ts'
import type { Watched } from '../plan/progress.ts'
import type { Reveal } from '../redact/seal.ts'
import type { Secrets } from '../redact/secrets.ts'

/** What is known without a server. */
export interface Place {
  readonly account: number
  readonly desired: Desired
  readonly store: LedgerStore
  /** The folder of the desired files, as the ledger names it, and whether another one exists. */
  readonly folder: string
  readonly isThere: (folder: string) => boolean
  /** When this run began. */
  readonly now: Date
}

export interface Engine extends Place, Watched {
  readonly reveal: Reveal
  readonly bytesOf: BytesOf
  readonly secrets: Secrets
  readonly chatwoot: Chatwoot
  /** What the server says of itself; asked once, whoever wants to know it. */
  readonly server: () => Promise<ServerFacts>
  /** What people have approved, besides what a look is given. */
  readonly allowed: Allowed
  /** Milliseconds since the engine was opened. */
  readonly clock: () => number
}

export interface Look {
  readonly server: ServerFacts
  readonly plan: Plan
  readonly digest: string
  /** The part of the ledger that is this folder's, and what the others manage. */
  readonly ledger: Ledger | null
  readonly elsewhere: readonly Elsewhere[]
  /** The ledger's salt, or the one it will be given. */
  readonly salt: string
  /** As it will be by the plan. */
  readonly account: Account
  readonly reading: Reading
  /** What the guards wanted to know. */
  readonly facts: Facts
  /** What the changes reach, where somebody is to see it. */
  readonly impact?: Impacts
  readonly effort: Effort
}

/** The sides of a look that are not in the files, once both are read. */
export type Sides = Pick<Look, 'ledger' | 'elsewhere' | 'reading' | 'server'>

/** Reads the ledger and the server. Whoever needs something else from elsewhere can ask for it meanwhile. */
export async function readSides(engine: Engine): Promise<Sides> {
  const share = await ownShare(engine)
  return { ...share, ...(await besideServer(engine, (release) => read(engine, share.ledger, release))) }
}

/** A reading, while the server is asked what it is. Where both fail, a list says more clearly why. */
export async function besideServer(
  { server: ask }: Pick<Engine, 'server'>,
  readWith: (release: Promise<ServerFacts>) => Promise<Reading>,
): Promise<Pick<Look, 'reading' | 'server'>> {
  const asked = ask()
  asked.catch(() => {})
  const reading = await readWith(asked)
  return { reading, server: await asked }
}

/** The ledger's salt, or one for a ledger that is still to be written. */
export function saltOf(ledger: Ledger | null): string {
  return ledger?.salt ?? randomBytes(16).toString('hex')
}

/**
 * Reads the ledger and the server, unless that has begun already, and makes the plan. Writes nothing. Throws a ServerError
 * when anything is unreadable, and an OtherInstallation before anything is planned when the ledger is about another one.
 */
export async function look(
  engine: Engine,
  alsoAllowed: Allowed = new Set(),
  sidesRead: Promise<Sides> = readSides(engine),
): Promise<Look> {
  const { ledger, elsewhere, reading, server } = await sidesRead
  const allowed = engine.allowed.union(alsoAllowed)
  const known = { ledger, elsewhere, salt: saltOf(ledger), server }
  const notes = mustBeAbout(ledger, server, allowed)
  const { lint, account } = linting()
  const made = planFrom(engine, known, reading, allowed, lint)
  const sides = { live: stillThere(reading.live, ledger), ledger, desired: engine.desired }
  const facts = await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading)
  const isMove = notes.some(({ code }) => code === 'P-MOVED')
  const ofChanges = allowed.difference(isMove ? new Set([moveOf(engine.account)]) : new Set())
  const judged = guarded(made, sides, facts, ofChanges)
  const plan = { ...judged, findings: [...notes, ...judged.findings] }
  return { ...known, plan, digest: digestOf(plan), account: account(), reading, facts, effort: effortOf(engine) }
}

/** What there is to say without a look at the server; null when the account has no ledger to say it from. */
export async function lookOffline(
  place: Place,
  allowed: Allowed,
): Promise<Pick<Look, 'plan' | 'digest' | 'account' | 'effort'> | null> {
  const { ledger, elsewhere } = await ownShare(place)
  if (ledger === null) return null
  const { account, desired, now } = place
  const { lint, account: after } = linting()
  const plan = assumedPlan({ account, desired, ledger, elsewhere, allowed, now: now.toISOString(), lint })
  return { plan, digest: digestOf(plan), account: after(), effort: { reads: 0, writes: 0, retries: 0, seconds: 0 } }
}

/** What the rules say of a plan, and the account that they looked at, which is known when the plan is made. */
export function linting(): { readonly lint: Lint; readonly account: () => Account } {
  const looked: Account[] = []
  const lint: Lint = (made) => {
    const account = new Account(made.match, made.live, made.references)
    looked.push(account)
    return lintPlan(made, account)
  }
  return { lint, account: () => looked[0]! }
}

/** The part of the ledger that is this folder's, and what the others manage. */
export async function ownShare({
  account,
  store,
  folder,
  isThere,
}: Place): Promise<Pick<Look, 'ledger' | 'elsewhere'>> {
  return shareOf(await store.read(account), folder, isThere)
}

/** What is remembered of the account. */
export type Known = Pick<Look, 'ledger' | 'elsewhere' | 'salt' | 'server'>

/** What the server has of all that a plan with this ledger speaks of. */
export function read(
  { desired, reveal, chatwoot }: Engine,
  ledger: Ledger | null,
  release: Promise<ServerFacts>,
): Promise<Reading> {
  return readLive(
    chatwoot.reader(),
    kindsToRead(desired, ledger),
    (kind, live) => bindingsToRead(kind, desired, live, ledger, reveal),
    { release, beyond: beyondIn(desired, ledger) },
  )
}

/** The plan of other files against what a look has read. */
export function planAgainst(engine: Engine, its: Look, desired: Desired, reveal: Reveal): Plan {
  return planFrom({ ...engine, desired, reveal }, its, its.reading, engine.allowed)
}

export function planFrom(engine: Engine, known: Known, { live }: Reading, allowed: Allowed, lint?: Lint): Plan {
  const { account, desired, reveal, now } = engine
  const { ledger, elsewhere, salt, server: release } = known
  const sides = { account, desired, live, ledger, elsewhere, salt, reveal, allowed, release, lint }
  return makePlan({ ...sides, now: now.toISOString() })
}

export function effortOf({ chatwoot, clock }: Engine): Effort {
  return { ...chatwoot.reader().effort(), seconds: clock() / 1000 }
}
