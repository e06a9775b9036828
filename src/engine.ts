/**
 * The one engine behind the action and the CLI: look (read three sides and plan), and carry out (apply, look again, keep
 * the ledger). What it reports is plain data; who asked for it decides how it is shown.
 */
import { randomBytes } from 'node:crypto'
import { applyPlan, takeBack } from './chatwoot/apply.ts'
import type { Chatwoot } from './chatwoot/client.ts'
import { readFacts } from './chatwoot/facts.ts'
import { type Reading, readLive } from './chatwoot/live.ts'
import { ServerError, sentenceOf } from './errors.ts'
import { emptyLedger, ledgerAfter } from './plan/after.ts'
import type { Allowed } from './plan/allowed.ts'
import { assumedPlan } from './plan/assumed.ts'
import { deletedBy, stillThere, withDeletions } from './plan/deleting.ts'
import type { Desired } from './plan/desired.ts'
import { digestOf } from './plan/digest.ts'
import { type Elsewhere, shareOf } from './plan/elsewhere.ts'
import { factsWanted, guarded } from './plan/guards/index.ts'
import type { Apply, Ledger, LedgerStore, Receipt } from './plan/ledger.ts'
import type { Live } from './plan/live.ts'
import { kindsToRead, makePlan } from './plan/make.ts'
import { bindingsToRead } from './plan/match.ts'
import { type Effort, isWrite, type Outcome, type Plan } from './plan/plan.ts'
import type { Reveal } from './plan/seal.ts'
import type { Secrets } from './plan/secrets.ts'
import { whatStuck } from './plan/stuck.ts'
import { madeTwice, type Twice, withoutTwice } from './plan/twice.ts'
import { withLate } from './plan/twins.ts'

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

export interface Engine extends Place {
  readonly reveal: Reveal
  readonly secrets: Secrets
  readonly chatwoot: Chatwoot
  /** What people have said yes to, besides what a look is given. */
  readonly allowed: Allowed
  /** Milliseconds since the engine was opened. */
  readonly clock: () => number
}

export interface Look {
  readonly plan: Plan
  readonly digest: string
  /** The part of the ledger that is this folder's, and what the others manage. */
  readonly ledger: Ledger | null
  readonly elsewhere: readonly Elsewhere[]
  /** The ledger's salt, or the one it will be given. */
  readonly salt: string
  readonly reading: Reading
  readonly effort: Effort
}

/** Reads the ledger and the server and makes the plan. Writes nothing; throws a ServerError when anything is unreadable. */
export async function look(engine: Engine, alsoAllowed: Allowed = new Set()): Promise<Look> {
  const { ledger, elsewhere } = await ownShare(engine)
  const known = { ledger, elsewhere, salt: ledger?.salt ?? randomBytes(16).toString('hex') }
  const allowed = engine.allowed.union(alsoAllowed)
  const { plan: made, reading } = await planWith(engine, known, allowed)
  const sides = { live: stillThere(reading.live, ledger), ledger, desired: engine.desired }
  const facts = await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading)
  const plan = guarded(made, sides, facts, allowed)
  return { ...known, plan, digest: digestOf(plan), reading, effort: effortOf(engine) }
}

/** What there is to say without a look at the server; null when the account has no ledger to say it from. */
export async function lookOffline(
  place: Place,
  allowed: Allowed,
): Promise<Pick<Look, 'plan' | 'digest' | 'effort'> | null> {
  const { ledger, elsewhere } = await ownShare(place)
  if (ledger === null) return null
  const { account, desired, now } = place
  const plan = assumedPlan({ account, desired, ledger, elsewhere, allowed, now: now.toISOString() })
  return { plan, digest: digestOf(plan), effort: { reads: 0, writes: 0, retries: 0, seconds: 0 } }
}

async function ownShare({ account, store, folder, isThere }: Place): Promise<Pick<Look, 'ledger' | 'elsewhere'>> {
  return shareOf(await store.read(account), folder, isThere)
}

export interface Done {
  readonly outcomes: readonly Outcome[]
  readonly effort: Effort
  /** Why the ledger does not know of it; null when it does. */
  readonly unkept: string | null
  /** What was read afterwards, for outputs; null when that reading failed. */
  readonly after: Reading | null
}

/** Whether there is anything to carry out, be it only in the ledger. */
export function isWorthApplying({ plan }: Look): boolean {
  return plan.changes.length + plan.refreshed.length + plan.renamed.length > 0
}

/**
 * Applies the plan of a look that has no errors, looks again and writes ledger and receipt in one go. `held` says, by
 * `kind/key`, what is not to be done and why.
 */
export async function carryOut(
  engine: Engine,
  { plan, digest, ledger, elsewhere, salt, reading }: Look,
  apply: Apply & { readonly mode: string },
  held: ReadonlyMap<string, string> = new Map(),
): Promise<Done> {
  const { mode, ...last } = apply
  const writer = engine.chatwoot.writer()
  const {
    outcomes: applied,
    unclear,
    late,
    takenBack,
  } = await applyPlan(writer, plan, reading.live, engine.reveal, held)
  const after = (current: Ledger | null, outcomes: readonly Outcome[], live: Live | null = null) => {
    const whole = ledgerAfter(current ?? emptyLedger(engine.account, salt), plan, outcomes, last, engine.folder)
    return withLate(withDeletions(whole, [...deletedBy(outcomes), ...takenBack], last.at, live), late, last.at)
  }
  const hasWritten = applied.some((outcome) => isWrite(outcome) && outcome.state !== 'not attempted')
  const known = { ledger: after(ledger, applied), elsewhere, salt }
  const second = hasWritten ? await lookAgain(engine, known) : null
  const lastRead = hasWritten ? (second?.reading ?? null) : reading
  const outcomes =
    second === null
      ? applied
      : whatStuck(plan, applied, unclear, {
          plan: second.plan,
          before: reading.live,
          after: stillThere(second.reading.live, known.ledger),
        })
  const effort = effortOf(engine)
  const receipt: Receipt = { ...last, account: engine.account, mode, digest, outcomes, effort }
  let twice: readonly Twice[] = []
  const next = (current: Ledger | null) => {
    twice = madeTwice(current, ledger, outcomes)
    return after(current, withoutTwice(outcomes, twice), lastRead?.live)
  }
  const unkept = await keep(engine, next, receipt)
  const told = unkept === null ? withoutTwice(outcomes, twice, await takeBack(writer, twice)) : outcomes
  return { outcomes: told, effort: effortOf(engine), unkept, after: lastRead }
}

/** What was done must be told even where it cannot be remembered: the next run then takes over what is there. */
async function keep(
  { store, account, secrets }: Engine,
  next: (current: Ledger | null) => Ledger,
  receipt: Receipt,
): Promise<string | null> {
  try {
    const kept = (current: Ledger | null) => secrets.hideIn(next(current), 'the ledger')
    await store.write(account, kept, secrets.hideIn(receipt, 'the receipt'))
    return null
  } catch (error) {
    const reason = sentenceOf(error)
    if (reason === null) throw error
    return `What was applied could not be written to the ledger. ${reason} The next run takes over what is there; nothing is deleted that it does not know.`
  }
}

type Known = Pick<Look, 'ledger' | 'elsewhere' | 'salt'>

async function planWith(
  engine: Engine,
  known: Known,
  allowed: Allowed = engine.allowed,
): Promise<{ plan: Plan; reading: Reading }> {
  const { account, desired, reveal } = engine
  const { ledger } = known
  const reading = await readLive(engine.chatwoot.reader(), kindsToRead(desired, ledger), (kind, live) =>
    bindingsToRead(kind, desired, live, ledger, reveal),
  )
  const now = engine.now.toISOString()
  return { plan: makePlan({ account, desired, live: reading.live, ...known, reveal, allowed, now }), reading }
}

/** The server may have stopped answering by now; what was applied must reach the ledger all the same. */
async function lookAgain(engine: Engine, known: Known): Promise<Awaited<ReturnType<typeof planWith>> | null> {
  try {
    return await planWith(engine, known)
  } catch (error) {
    if (error instanceof ServerError) return null
    throw error
  }
}

function effortOf({ chatwoot, clock }: Engine): Effort {
  return { ...chatwoot.reader().effort(), seconds: clock() / 1000 }
}
