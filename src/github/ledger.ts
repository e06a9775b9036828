/**
 * The ledger in the repository: `account-<id>.json` on a branch of its own, with one receipt for each run. A second
 * installation with the same account number has `account-<id>-<digits>.json`, with the digits of its account's age.
 *
 * Two runs at once must not lose an entry, and no receipt is written twice. Git gives us both: a commit names the one
 * it was made on, and the branch only moves forward. Whoever comes second reads again, makes his change again on what
 * the first one stored, and looks first whether his own commit went through after all.
 */
import { createHash } from 'node:crypto'
import { ledgerFrom, receiptFrom, textOf } from '../plan/ledger/ledger-text.ts'
import type { Installation, Ledger, Receipt } from '../plan/model/ledger.ts'
import { commitOnBranch, fileAt, filesIn, headOfBranch, treeOfCommit } from './branch.ts'
import type { GitHub } from './client.ts'
import { GitHubError } from './errors.ts'
import { README } from './writable.ts'

export interface LedgerChange {
  readonly account: number
  /** Of its files, where it is not `account-<id>`. */
  readonly name?: string
  /** Called again when another run was faster. */
  readonly change: (ledger: Ledger | null) => Ledger
  readonly receipt: Receipt
  /** What this run has read: that it is still so, the branch tells when it is moved. */
  readonly known?: Seen | undefined
}

/** The branch at one commit; null where there is none. */
interface Seen {
  readonly head: string | null
  readonly ledger: Ledger | null
}

/** Each round but the last is lost to another run that got through. */
const ROUNDS = 12
/** Failures in a row at one head of the branch: nobody was faster, so GitHub refuses us or is not well. */
const STUCK = 3

/** What the files of an account are called. */
export function nameOf(account: number, server: Installation | null = null): string {
  if (server === null) return `account-${account}`
  const made = new Date(server.created_at).toISOString()
  return `account-${account}-${createHash('sha256').update(made).digest('hex').slice(0, 8)}`
}

/** The ledger and the commit it was read from, or null when the account has none. */
export async function readLedger(
  github: GitHub,
  account: number,
  name = nameOf(account),
): Promise<{ readonly ledger: Ledger; readonly commit: string } | null> {
  const commit = await headOfBranch(github)
  const ledger = await ledgerAt(github, commit, account, name)
  return commit === null || ledger === null ? null : { ledger, commit }
}

/** Stores the changed ledger and the receipt in one commit, and says at which commit they are. */
export async function writeLedger(github: GitHub, to: LedgerChange): Promise<string> {
  let failure: { readonly head: string | null; readonly error: GitHubError } | null = null
  for (let round = 1, stuck = 0; ; round += 1) {
    const { account, name = nameOf(account) } = to
    const known = round === 1 ? to.known : undefined
    const head = known === undefined ? await headOfBranch(github) : known.head
    const place = receiptPlace(github, head, to)
    const base = treeOfCommit(github, head)
    // Where it fails, the commit fails.
    base.catch(() => {})
    const [receipt, before] = await Promise.all([
      place,
      known === undefined ? ledgerAt(github, head, account, name) : known.ledger,
    ])
    if (head !== null && receipt.isStored) return head
    if (failure !== null) {
      stuck = head === failure.head ? stuck + 1 : 0
      if (stuck === STUCK || round > ROUNDS) throw failure.error
    }
    const ledger = to.change(before)
    const files = { [`${name}.json`]: textOf(ledger), [receipt.path]: textOf(to.receipt) }
    try {
      return await commitOnBranch(
        github,
        head,
        head === null ? { ...files, 'README.md': README } : files,
        messageOf(to),
        base,
      )
    } catch (error) {
      if (!isWorthAnotherRound(error)) throw error
      failure = { head, error }
      await github.sleep(250 * round)
    }
  }
}

/** What one run applied, or null. */
export async function readReceipt(
  github: GitHub,
  account: number,
  run: string,
  at: { readonly name: string; readonly head: string | null } | null = null,
): Promise<Receipt | null> {
  const { name, head } = at ?? { name: nameOf(account), head: await headOfBranch(github) }
  const path = receiptPath(name, run)
  const text = head === null ? null : await fileAt(github, head, path)
  return text === null ? null : receiptFrom(text, placeOf(github, path))
}

/** Runs are numbered as they come, and so are attempts and copies. */
export async function receiptNames(github: GitHub, head: string | null, name: string): Promise<string[]> {
  const files = head === null ? [] : await filesIn(github, head, `receipts/${name}`)
  const inOrder = new Intl.Collator('en', { numeric: true })
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort(inOrder.compare)
}

export async function ledgerAt(
  github: GitHub,
  head: string | null,
  account: number,
  name: string,
): Promise<Ledger | null> {
  const path = `${name}.json`
  const text = head === null ? null : await fileAt(github, head, path)
  return text === null ? null : ledgerFrom(text, placeOf(github, path), account)
}

/** Where the receipt goes, and whether it is there. A run that applies twice gets `<run>.2.json`. */
async function receiptPlace(github: GitHub, head: string | null, { account, name, receipt }: LedgerChange) {
  for (let copy = 1; ; copy += 1) {
    const path = receiptPath(name ?? nameOf(account), copy === 1 ? receipt.run : `${receipt.run}.${copy}`)
    const text = head === null ? null : await fileAt(github, head, path)
    if (text === null || text === textOf(receipt)) return { path, isStored: text !== null }
  }
}

/** The branch moved or is there by now (409, 422), or we do not know what happened. */
function isWorthAnotherRound(error: unknown): error is GitHubError {
  return error instanceof GitHubError && (error.isAmbiguous || error.status === 409 || error.status === 422)
}

/** Numbers and words of ours only: in a commit message a name from the server could close an issue. */
function messageOf({ account, receipt: { mode, run, outcomes } }: LedgerChange): string {
  const count = (state: string) => outcomes.filter((outcome) => outcome.state === state).length
  const counts = `${count('applied')} applied, ${count('failed')} failed, ${count('not attempted')} not attempted`
  return `account ${account}: ${plain(mode)}, ${counts} (run ${plain(run)})`
}

function receiptPath(name: string, run: string): string {
  return `receipts/${name}/${plain(run)}.json`
}

function plain(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._-]/g, '-')
}

function placeOf({ ledgerBranch }: GitHub, path: string): string {
  return `${path} on the branch ${ledgerBranch}`
}
