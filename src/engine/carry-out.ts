/** Carrying out what a look has planned: apply, look again, keep ledger and receipt. */
import { applyPlan, takeBack } from '../chatwoot/apply.ts'
import type { Reading } from '../chatwoot/live.ts'
import { kindNamed } from '../kinds/index.ts'
import { type BytesOf, isFileContent } from '../kinds/model/file.ts'
import { emptyLedger, ledgerAfter } from '../plan/ledger/after.ts'
import { whatStuck } from '../plan/ledger/stuck.ts'
import { madeTwice, type Twice, withoutTwice } from '../plan/ledger/twice.ts'
import { deletedBy, stillThere, withDeletions } from '../plan/match/deleting.ts'
import { withLate } from '../plan/match/twins.ts'
import { uploadsOf } from '../plan/model/attached.ts'
import { ServerError, sentenceOf } from '../plan/model/errors.ts'
import type { Applied, Apply, Ledger, Receipt } from '../plan/model/ledger.ts'
import type { Live } from '../plan/model/live.ts'
import { type Effort, isWrite, type Outcome, type Plan, subjectOf } from '../plan/model/plan.ts'
import { effortOf, type Known, type Look, planFrom } from './engine.ts'
import { type Engine, read } from './sides.ts'

export interface Done {
  readonly outcomes: readonly Outcome[]
  readonly effort: Effort
  /** Why the ledger does not know of it; null when it does. */
  readonly unkept: string | null
  /** What was read afterwards, for outputs; null when that reading failed. */
  readonly after: Reading | null
}

/** Whether there is anything to carry out, be it only in the ledger. */
export function isWorthApplying({ plan, ledger, server }: Look): boolean {
  const isNamed = ledger === null || ledger.installation?.address === server.address
  const isSigned = ledger?.isAltered !== true
  return !isNamed || !isSigned || plan.changes.length + plan.refreshed.length + plan.renamed.length > 0
}

/**
 * Applies the plan of a look that has no errors, looks again and writes ledger and receipt in one go. `asked` says, by
 * `kind/key`, what is not to be done and why.
 */
export async function carryOut(
  engine: Engine,
  { plan, digest, ledger, elsewhere, salt, reading, server }: Look,
  apply: Apply & { readonly mode: string; readonly applied?: Applied },
  asked: ReadonlyMap<string, string> = new Map(),
): Promise<Done> {
  const { mode, applied: covered, ...last } = apply
  const writer = engine.chatwoot.writer()
  const held = new Map([...changedFiles(plan, engine.bytesOf), ...asked])
  const isWriting = plan.changes.some((change) => isWrite(change) && !held.has(subjectOf(change)))
  if (isWriting) await engine.store.checkWritable?.()
  const { progress, stop } = engine
  const done = await applyPlan(writer, plan, reading, engine, { held, progress, stop })
  const { outcomes: applied, unclear, late, takenBack } = done
  const { address, created_at } = server
  const after = (current: Ledger | null, outcomes: readonly Outcome[], live: Live | null = null): Ledger => {
    const whole = ledgerAfter(current ?? emptyLedger(engine.account, salt), plan, outcomes, last, engine.folder)
    return {
      ...withLate(withDeletions(whole, [...deletedBy(outcomes), ...takenBack], last.at, live), late, last.at),
      installation: { address, created_at },
      ...(covered === undefined
        ? {}
        : { commits: { ...current?.commits, [engine.folder]: { ...covered, ...partly(outcomes) } } }),
    }
  }
  const hasWritten = applied.some((outcome) => isWrite(outcome) && outcome.state !== 'not attempted')
  const known = { ledger: after(ledger, applied), elsewhere, salt, server }
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
  const told =
    unkept === null
      ? withoutTwice(outcomes, twice, await takeBack({ writer, addresses: reading.addresses }, twice))
      : outcomes
  return { outcomes: told, effort: effortOf(engine), unkept, after: lastRead }
}

/** What would send a file that does not hold any more what the plan shows, by `kind/key`. */
function changedFiles({ changes }: Plan, bytesOf: BytesOf): [subject: string, reason: string][] {
  return changes.flatMap((change): [string, string][] => {
    const kind = kindNamed(change.kind)
    const fields = Object.keys(kind.requests.files).map((name) => [name, change.send[name]] as const)
    const attached = uploadsOf(kind, change).map((one) => [String(one.name), one] as const)
    const [changed] = [...fields, ...attached].find(([, its]) => isFileContent(its) && bytesOf(its) === null) ?? []
    return changed === undefined
      ? []
      : [[subjectOf(change), `the file of "${changed}" no longer holds what the plan shows`]]
  })
}

function partly(outcomes: readonly Outcome[]): Pick<Applied, 'isPartly'> {
  return outcomes.every(({ state }) => state === 'applied') ? {} : { isPartly: true }
}

/** What was done must be told even where it cannot be remembered: the next run then takes over what is there. */
async function keep(
  { store, account, secrets }: Engine,
  next: (current: Ledger | null) => Ledger,
  receipt: Receipt,
): Promise<string | null> {
  try {
    const kept = (current: Ledger | null) => secrets.quoted(next(current), 'the ledger')
    await store.write(account, kept, secrets.quoted(receipt, 'the receipt'))
    return null
  } catch (error) {
    const reason = sentenceOf(error)
    if (reason === null) throw error
    return `What was applied could not be written to the ledger. ${reason} The next run imports what is there; nothing is deleted that it does not know.`
  }
}

/** The server may have stopped answering by now; what was applied must reach the ledger all the same. */
async function lookAgain(
  engine: Engine,
  known: Known,
): Promise<{ readonly plan: Plan; readonly reading: Reading } | null> {
  try {
    const reading = await read(engine, known.ledger, Promise.resolve(known.server))
    return { plan: planFrom(engine, known, reading, engine.allowed), reading }
  } catch (error) {
    if (error instanceof ServerError) return null
    throw error
  }
}
