/** The ledger: what is ours on the server and what we last wrote there. See DECISIONS.md for why it exists. */
import type { Fields } from '../../kinds/model/kind.ts'
import { own } from './paths.ts'
import type { Effort, Managed, Outcome } from './plan.ts'

export interface LedgerEntry {
  readonly id: number
  readonly fields: Fields
  readonly protect?: true
  /** The folder of desired files that manages it, where it is not the one that the ledger began with. */
  readonly folder?: string
  /** When each path was put back after a change in Chatwoot, ISO 8601 in UTC, the last few times. */
  readonly reverts?: { readonly [path: string]: readonly string[] }
  /** Values that Chatwoot accepted and did not keep, by path: they are not sent again. */
  readonly refused?: Fields
  /** The server deletes it by itself, with something that a run of ours deleted: once it is gone, that is no drift. */
  readonly goesAlong?: true
}

/** One file an account. Kinds and keys are sorted, so that two versions of it compare line by line. */
export interface Ledger extends Signed {
  readonly version: 1
  readonly account: number
  /** Ledgers of the first releases do not have it; the next apply adds it. */
  readonly installation?: Installation
  /** Random, made once; secrets are kept as fingerprints salted with it. */
  readonly salt: string
  readonly resources: { readonly [kind: string]: { readonly [key: string]: LedgerEntry } }
  readonly last: Apply | null
  /** Creates that may be carried out a second time, because Chatwoot never answered one of their requests; by `kind/key`. */
  readonly late?: { readonly [subject: string]: string }
  /** What Chatwoot has been told to delete and does later: still listed, and never to be imported again. `since` is ISO 8601. */
  readonly deleting?: readonly { readonly kind: string; readonly id: number; readonly since: string }[]
  /** By folder: what was applied last from the default branch. Ledgers of the first releases do not have it. */
  readonly commits?: { readonly [folder: string]: Applied }
}

/** An account of one server. */
export interface Installation {
  /** The base address, without a slash at the end. */
  readonly address: string
  /** When the account was made there, ISO 8601 with milliseconds. */
  readonly created_at: string
}

/** The commit whose files were applied, and the last one before it that was applied whole: what lies between was covered. */
export interface Applied {
  readonly commit: string
  readonly since: string | null
  /** Something was not done: the next apply covers the same once more, with its reviews. */
  readonly isPartly?: boolean
}

/** How a text on a branch that people may write shows that a run wrote it. */
interface Signed {
  readonly signature?: string
  /** Said of what was read: it was changed since, or signed with another key. Never stored. */
  readonly isAltered?: true
}

/** Who applied what, from where, when. `at` is ISO 8601 in UTC. */
export interface Apply {
  readonly commit: string | null
  readonly actor: string | null
  /** The run's id, unique with its attempt; on a laptop a time. */
  readonly run: string
  readonly at: string
}

/** What one apply did: kept beside the ledger, the source of undo. */
export interface Receipt extends Apply, Signed {
  readonly account: number
  readonly mode: string
  readonly digest: string
  readonly outcomes: readonly Outcome[]
  /** The run that this one undid. */
  readonly undid?: string
  readonly effort: Effort
}

/** Where ledgers are kept: a branch on GitHub, or a file on a laptop. One run has one, and what it has read may be kept. */
export interface LedgerStore {
  /** Null when there is none; one that cannot be read is an error. */
  read(account: number): Promise<Ledger | null>
  /**
   * Stores what `change` makes of the ledger, and the receipt with it. When another run was faster, `change` is called
   * again with what that run stored, so it must not remember anything between calls.
   */
  write(account: number, change: (ledger: Ledger | null) => Ledger, receipt: Receipt): Promise<void>
  /** What one run applied, or null. */
  receipt(account: number, run: string): Promise<Receipt | null>
  /** The names by which `receipt` finds them, the latest last. */
  receipts(account: number): Promise<string[]>
  /** Whether the repository has a folder that is not on the disk: not every checkout has all of it. */
  hasFolder?(folder: string): Promise<boolean>
  /** Throws when nothing can be stored, and says what to do. Asked for before Chatwoot is written. */
  checkWritable?(): Promise<void>
}

/** `resourcesOf` is the way back. */
export function entriesOf(ledger: Ledger): Managed[] {
  return Object.entries(ledger.resources).flatMap(([kind, entries]) =>
    Object.entries(entries).map(([key, { id, fields, protect }]) => ({
      kind,
      key,
      id,
      fields,
      protect: protect === true,
    })),
  )
}

/** The key under which a live resource is managed; undefined for what is not ours. */
export function keyOf(ledger: Ledger | null, kind: string, id: number): string | undefined {
  return Object.entries(own(ledger?.resources ?? {}, kind) ?? {}).find(([, entry]) => entry.id === id)?.[0]
}

export function resourcesOf(entries: readonly Managed[]): Ledger['resources'] {
  const resources = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, its]) => [
    kind,
    Object.fromEntries(
      its.map(({ key, id, fields, protect }) => [key, { id, fields, ...(protect ? { protect: true as const } : {}) }]),
    ),
  ])
  return Object.fromEntries(resources)
}
