/** The ledger of one run on GitHub: what was read is kept, and every text is signed and checked. */
import { isElsewhere } from '../plan/ledger/installation.ts'
import { checked, signed } from '../plan/ledger/signed.ts'
import { told } from '../plan/model/errors.ts'
import type { Installation, Ledger, LedgerStore, Receipt } from '../plan/model/ledger.ts'
import { onceFor } from '../plan/model/lookup.ts'
import { hasFolder, headOfBranch } from './branch.ts'
import type { GitHub } from './client.ts'
import { ledgerAt, nameOf, readReceipt, receiptNames, writeLedger } from './ledger.ts'
import { mustBeWritable } from './writable.ts'

export interface Run {
  /** Which installation is at work, for a repository that manages accounts of the same number on several. */
  readonly server: () => Promise<Installation>
  /** Signs what is stored; what is read and was not signed with it is marked as altered. */
  readonly key: string
}

/**
 * Without a run, as for a fork, the first installation is meant and nobody can check signatures. `commit` is the one whose
 * files the run is about.
 */
export function ledgerOnGitHub(github: GitHub, run: Run | null = null, commit: string | null = null): LedgerStore {
  const { server = null, key = null } = run ?? {}
  const sign = <T extends Ledger | Receipt>(value: T) => (key === null ? value : signed(value, key))
  const check = <T extends Ledger | Receipt>(value: T | null) =>
    value === null || key === null ? value : checked(value, key)
  // To check a large one is to write all of it as text.
  const checkOnce = onceFor((ledger: Ledger) => check(ledger)!)
  const names = new Map<number, string>()
  // Looked at once, and again only when another run was faster: then git refuses to move the branch.
  let head: Promise<string | null> | undefined
  const ledgers = new Map<string, Promise<Ledger | null>>()
  const headNow = () => (head ??= headOfBranch(github))
  const ledgerNow = (account: number, name: string) => {
    const ledger = ledgers.get(name) ?? headNow().then((commit) => ledgerAt(github, commit, account, name))
    ledgers.set(name, ledger)
    return ledger
  }
  const isAt = (commit: string | undefined) => {
    head = commit === undefined ? undefined : Promise.resolve(commit)
    ledgers.clear()
  }
  const nameFor = async (account: number) => {
    if (server !== null && !names.has(account)) await read(account)
    return names.get(account) ?? nameOf(account)
  }
  const read = async (account: number): Promise<Ledger | null> => {
    const known = names.get(account)
    if (known !== undefined || server === null) return ledgerNow(account, known ?? nameOf(account))
    // Asked meanwhile: most ledgers say which installation they are about.
    server().catch(() => {})
    const first = await ledgerNow(account, nameOf(account))
    const isOther = first?.installation !== undefined && isElsewhere(first.installation, await server())
    names.set(account, isOther ? nameOf(account, await server()) : nameOf(account))
    return isOther ? read(account) : first
  }
  return {
    read: async (account) => {
      const ledger = await read(account)
      return ledger && checkOnce(ledger)
    },
    write: async (account, change, receipt) => {
      const name = await nameFor(account)
      const known = { head: await headNow(), ledger: await ledgerNow(account, name) }
      const signing = (ledger: Ledger | null) => sign(change(ledger))
      // Whether it works or fails, what was seen before is out of date then.
      isAt(undefined)
      isAt(await writeLedger(github, { account, name, change: signing, receipt: sign(receipt), known }))
    },
    receipt: async (account, run) =>
      check(await readReceipt(github, account, run, { name: await nameFor(account), head: await headNow() })),
    receipts: async (account) => receiptNames(github, await headNow(), await nameFor(account)),
    // In doubt a folder manages what the ledger says: nothing of it is deleted from elsewhere.
    hasFolder: async (folder) => commit !== null && (await told(hasFolder(github, commit, folder))).answer !== false,
    checkWritable: async () => {
      const known = await headNow()
      const now = await mustBeWritable(github, known)
      if (now !== known) isAt(now)
    },
  }
}
