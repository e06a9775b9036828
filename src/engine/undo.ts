/** An engine that undoes one run, and the plan it makes: ordinary ones, whose desired side comes from the receipt. */
import { readLive } from '../chatwoot/live.ts'
import type { Allowed } from '../plan/approve/allowed.ts'
import { digestOf } from '../plan/approve/digest.ts'
import { mustBeAbout } from '../plan/ledger/installation.ts'
import { beyondIn } from '../plan/match/beyond.ts'
import { bindingsToRead } from '../plan/match/match.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import type { LedgerStore, Receipt } from '../plan/model/ledger.ts'
import { type Finding, isWrite } from '../plan/model/plan.ts'
import { afterReview } from '../plan/model/stopping.ts'
import { completed, revealNothing, toRead, undoOf } from '../plan/undo/index.ts'
import { many } from '../render/counts.ts'
import { type Look, look } from './engine.ts'
import { type Engine, shareIn } from './sides.ts'

export interface Undoing {
  /** The receipt's name, and what it says. */
  readonly run: string
  readonly receipt: Receipt
  /** For `carryOut`, with `look`. */
  readonly engine: Engine
  readonly look: Look
  /** How many operations of the run cannot be undone. */
  readonly refused: number
}

/** Writes nothing. Throws a WorkflowError that names the latest runs when there is no such receipt. */
export async function lookToUndo(engine: Engine, run: string, alsoAllowed: Allowed = new Set()): Promise<Undoing> {
  const { account, store, chatwoot } = engine
  const [whole, server] = await Promise.all([store.read(account), engine.server()])
  mustBeAbout(whole, server, engine.allowed.union(alsoAllowed))
  const name = await nameOf(store, account, run)
  const receipt = await store.receipt(account, name)
  const { ledger, elsewhere } = await shareIn(whole, engine)
  if (receipt === null || ledger === null)
    throw new WorkflowError(
      `Without ${receipt === null ? `a receipt of run ${name}` : 'a ledger'} nothing can be undone.`,
    )
  if (receipt.account !== account)
    throw new WorkflowError(
      `The receipt of run ${name} is about account ${receipt.account}, not ${account}. Nothing was done.`,
    )
  const { kinds, desired } = toRead(receipt, ledger)
  const { live } = await readLive(
    chatwoot.reader(),
    kinds,
    (kind, so) => bindingsToRead(kind, desired, so, ledger, revealNothing),
    { release: Promise.resolve(server), beyond: beyondIn(desired, ledger) },
  )
  const undo = undoOf(receipt, ledger, live, { elsewhere, files: engine.desired, release: server })
  const undoing: Engine = {
    ...engine,
    desired: undo.desired,
    reveal: revealNothing,
    store: {
      ...store,
      read: async () => undo.ledger,
      write: (to, change, done) => store.write(to, change, { ...done, undid: name }),
    },
  }
  const approval = `undo receipts/${name}`
  const allowed = engine.allowed.union(alsoAllowed)
  const its = afterReview(await look({ ...undoing, allowed: allowed.difference(new Set([approval])) }))
  const made = completed(its.plan, undo, ledger)
  const isRefused = receipt.isAltered === true && !allowed.has(approval)
  const plan = isRefused ? { ...made, findings: [altered(name, approval), ...made.findings] } : made
  return {
    run: name,
    receipt,
    engine: undoing,
    refused: undo.refused,
    look: { ...its, plan, digest: digestOf(plan) },
  }
}

function altered(run: string, approval: string): Finding {
  return {
    code: 'U-RECEIPT-ALTERED',
    severity: 'error',
    place: null,
    subject: null,
    sentence: `The receipt of run ${run} does not carry the signature of these runs: it was changed since, was signed with another key (another or a renewed token), or is older than signatures.`,
    nextStep: `What it says was there before may be made up. Look at each line; to undo the run all the same, add \`allow: ${approval}\` to the input "allow".`,
  }
}

const SHOWN = 10

/** The latest receipts, one a line, for who has to choose: name, time, mode and counts. */
export async function latestRuns(store: LedgerStore, account: number): Promise<string[]> {
  const names = (await store.receipts(account)).slice(-SHOWN).reverse()
  return Promise.all(
    names.map(async (name) => {
      const receipt = await store.receipt(account, name).catch((error: unknown) => {
        if (error instanceof WorkflowError) return null
        throw error
      })
      return receipt === null ? `${name}: its receipt is damaged` : `${name}: ${wordsOf(receipt)}`
    }),
  )
}

function wordsOf({ at, mode, undid, outcomes }: Receipt): string {
  const applied = outcomes.filter(({ state }) => state === 'applied')
  const failed = outcomes.filter(({ state }) => state === 'failed').length
  const writes = applied.filter(isWrite).length
  const parts = [
    many(writes, 'change'),
    ...(applied.length > writes ? [`${applied.length - writes} imported or no longer managed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  return `${at.slice(0, 16).replace('T', ' ')} UTC, ${mode}${undid === undefined ? '' : ` of ${undid}`}, ${parts.join(', ')}`
}

/** A run's id alone means its latest attempt. */
async function nameOf(store: LedgerStore, account: number, run: string): Promise<string> {
  const names = await store.receipts(account)
  const name = names.includes(run) ? run : names.findLast((one) => one.startsWith(`${run}-`))
  if (name !== undefined) return name
  const latest = await latestRuns(store, account)
  throw new WorkflowError(
    [
      `There is no receipt of run ${run} for account ${account}.`,
      ...(latest.length === 0 ? ['Nothing has been applied yet.'] : ['The latest runs:', ...latest]),
    ].join('\n'),
  )
}
