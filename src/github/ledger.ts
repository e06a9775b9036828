/**
 * The ledger in the repository: `account-<id>.json` on a branch of its own, with one receipt for each run. A second
 * installation with the same account number has `account-<id>-<digits>.json`, with the digits of its account's age.
 *
 * Two runs at once must not lose an entry, and no receipt is written twice. Git gives us both: a commit names the one
 * it was made on, and the branch only moves forward. Whoever comes second reads again, makes his change again on what
 * the first one stored, and looks first whether his own commit went through after all.
 */
import { createHash } from 'node:crypto'
import { isElsewhere } from '../plan/ledger/installation.ts'
import { ledgerFrom, receiptFrom, textOf } from '../plan/ledger/ledger-text.ts'
import { checked, signed } from '../plan/ledger/signed.ts'
import type { Installation, Ledger, LedgerStore, Receipt } from '../plan/model/ledger.ts'
import { commitOnBranch, fileAt, filesIn, headOfBranch } from './branch.ts'
import type { GitHub } from './client.ts'
import { GitHubError } from './errors.ts'
import { mustBeWritable, README } from './writable.ts'

export interface LedgerChange {
  readonly account: number
  /** Of its files, where it is not `account-<id>`. */
  readonly name?: string
  /** Called again when another run was faster. */
  readonly change: (ledger: Ledger | null) => Ledger
  readonly receipt: Receipt
}

/** Each round but the last is lost to another run that got through. */
const ROUNDS = 12
/** Failures in a row at one head of the branch: nobody was faster, so GitHub refuses us or is not well. */
const STUCK = 3

export interface Run {
  /** Which installation is at work, for a repository that manages accounts of the same number on several. */
  readonly server: () => Promise<Installation>
  /** Signs what is stored; what is read and was not signed with it is marked as altered. */
  readonly key: string
}

/** Without a run, as for a fork, the first installation is meant and nobody can check signatures. */
export function ledgerOnGitHub(github: GitHub, run: Run | null = null): LedgerStore {
  const { server = null, key = null } = run ?? {}
  const sign = <T extends Ledger | Receipt>(value: T) => (key === null ? value : signed(value, key))
  const check = <T extends Ledger | Receipt>(value: T | null) =>
    value === null || key === null ? value : checked(value, key)
  const names = new Map<number, string>()
  const nameFor = async (account: number) => {
    if (server !== null && !names.has(account)) await read(account)
    return names.get(account) ?? nameOf(account)
  }
  const read = async (account: number): Promise<Ledger | null> => {
    const known = names.get(account)
    if (known !== undefined || server === null) return (await readLedger(github, account, known))?.ledger ?? null
    const first = (await readLedger(github, account))?.ledger ?? null
    const isOther = first?.installation !== undefined && isElsewhere(first.installation, await server())
    names.set(account, isOther ? nameOf(account, await server()) : nameOf(account))
    return isOther ? read(account) : first
  }
  return {
    read: async (account) => check(await read(account)),
    write: async (account, change, receipt) => {
      const signing = (ledger: Ledger | null) => sign(change(ledger))
      const to = { account, name: await nameFor(account), change: signing, receipt: sign(receipt) }
      await writeLedger(github, to)
    },
    receipt: async (account, run) => check(await readReceipt(github, account, run, await nameFor(account))),
    receipts: async (account) => receiptNames(github, await nameFor(account)),
    checkWritable: () => mustBeWritable(github),
  }
}

/** What the files of an account are called. */
function nameOf(account: number, server: Installation | null = null): string {
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
    const head = await headOfBranch(github)
    const receipt = await receiptPlace(github, head, to)
    if (head !== null && receipt.isStored) return head
    if (failure !== null) {
      stuck = head === failure.head ? stuck + 1 : 0
      if (stuck === STUCK || round > ROUNDS) throw failure.error
    }
    const { account, name = nameOf(account) } = to
    const ledger = to.change(await ledgerAt(github, head, account, name))
    const files = { [`${name}.json`]: textOf(ledger), [receipt.path]: textOf(to.receipt) }
    try {
      return await commitOnBranch(
        github,
        head,
        head === null ? { ...files, 'README.md': README } : files,
        messageOf(to),
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
  name = nameOf(account),
): Promise<Receipt | null> {
  const head = await headOfBranch(github)
  const path = receiptPath(name, run)
  const text = head === null ? null : await fileAt(github, head, path)
  return text === null ? null : receiptFrom(text, placeOf(github, path))
}

/** Runs are numbered as they come, and so are attempts and copies. */
async function receiptNames(github: GitHub, name: string): Promise<string[]> {
  const head = await headOfBranch(github)
  const files = head === null ? [] : await filesIn(github, head, `receipts/${name}`)
  const inOrder = new Intl.Collator('en', { numeric: true })
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort(inOrder.compare)
}

async function ledgerAt(github: GitHub, head: string | null, account: number, name: string): Promise<Ledger | null> {
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
