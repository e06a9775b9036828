/** What an export came to: plain data, for the files and for people. */
import type { Finding, Plan } from '../plan/model/plan.ts'
import type { Left } from './newcomers.ts'
import type { ToSet } from './secrets.ts'

export interface Written {
  readonly kind: string
  readonly key: string
  readonly id: number
}

/** A place of the files that does not say what the server says, and stays so. */
export interface Kept {
  readonly kind: string
  readonly key: string
  /** A path as in the plan, or '' for the entry as a whole. */
  readonly path: string
  readonly reason: string
}

export interface Exported {
  readonly account: number
  /** Texts and attachments to be written, by their path below the folder of the desired files. Only what changes. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly added: readonly Written[]
  readonly changed: readonly (Written & { readonly paths: readonly string[] })[]
  readonly removed: readonly { readonly kind: string; readonly key: string }[]
  /** Declared entries that are on the server and said it already. */
  readonly unchanged: number
  readonly left: readonly Left[]
  readonly kept: readonly Kept[]
  /** Environment variables `CHATWOOT_SECRET_…` by the name in the files: what they must be set to is on the server. */
  readonly secrets: ReadonlyMap<string, ToSet>
  /** Errors mean that nothing may be written. */
  readonly findings: readonly Finding[]
  /** The plan of the files as they would be; null when none could be made. */
  readonly plan: Plan | null
}
