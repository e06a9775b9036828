/**
 * The plan: plain data, made by the pure centre, saved, hashed, rendered and applied. Nothing in it is secret: a value that holds a secret is `Sealed`, and `encoded.ts` writes that as JSON. References stand
 * as keys.
 */
import type { Fields, Json } from '../../kinds/model/kind.ts'
import type { Edit } from './paths.ts'

/** Where something stands in the desired files. Lines and columns count from 1; `file` is relative to the workspace. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Action = 'create' | 'update' | 'delete' | 'adopt' | 'forget'

/** Why a change is in the plan: the files changed, something was changed in Chatwoot, or we meet the resource first. */
export type Cause = 'this change' | 'drift' | 'first contact'

/** One path inside a change. `undefined` means that the side does not have it. */
export interface FieldChange {
  readonly path: string
  /** What it refers to goes by the names it will have once the plan is applied. */
  readonly live?: Json
  /** The same by the names of now, where they differ: an undo writes that back. */
  readonly before?: Json
  readonly desired?: Json
  readonly cause: Cause
  /** The files changed it and it was changed in Chatwoot too; the files win. */
  readonly alsoByHand: boolean
  /** What the server has is not known: it was not asked, and we never wrote it. */
  readonly isUnknown?: true
  /** Nobody changed it: it still names by its number what is no longer in the account. */
  readonly namesGone?: true
}

export interface Change {
  readonly action: Action
  readonly kind: string
  readonly key: string
  /** The server's id; null before a create. For a binding, the id of the resource it is over (null when that is new). */
  readonly id: number | null
  /** The resource's name as people see it in the dashboard. */
  readonly title: string
  readonly cause: Cause
  readonly fields: readonly FieldChange[]
  /** What is sent: canonical fields with references as keys. Empty for delete, adopt and forget. */
  readonly send: Fields
  /** What is sent before anything else of the plan, so that others can take the names this resource gives up. */
  readonly aside?: Fields
  /** What we will have applied when this change is through: the managed canonical fields, kept in the ledger. */
  readonly managed: Fields
  /**
   * What an undo needs: of a delete what it takes away, as live had it; of a forget what was managed. Empty for anything
   * else, and where the server has nothing any more.
   */
  readonly before: Fields
  readonly protect: boolean
  /** Of a delete: what is declared and the server deletes by itself with it, sooner or later. */
  readonly takesAlong?: readonly { readonly kind: string; readonly key: string }[]
  /** `kind/key` of the changes of this plan that must be applied first, or have got a temporary name. */
  readonly after: readonly string[]
  readonly place: Place | null
  readonly comment: string | null
}

/** A difference that is told and not written: putting it right was tried, and it did not last. */
export interface Contested extends Pick<Change, 'kind' | 'key' | 'id' | 'title' | 'place'> {
  readonly field: FieldChange
  readonly reason: string
  /** No attempt can ever succeed. */
  readonly isFinal?: true
}

/** What is due and not done because of something that happened in Chatwoot. Nothing else waits for it. */
export interface Held extends Pick<Change, 'kind' | 'key' | 'id' | 'title' | 'place' | 'cause'> {
  /** One sentence; the plan has a finding of it as well. */
  readonly reason: string
  /** `kind/key` of what is held and has to come first; null for what is held for itself. */
  readonly needs: string | null
  /** Fields whose names lead nowhere any more. */
  readonly gone: readonly string[]
  /** What would be done; nothing where only a name is gone. */
  readonly changes: readonly Change[]
}

export type Severity = 'error' | 'warning' | 'note'

/** What a reader of the files, a guard or the server's answer has to say about one place. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly place: Place | null
  /** `kind/key`, where it is about one resource. */
  readonly subject: string | null
  /** One sentence: what is wrong. */
  readonly sentence: string
  /** One sentence: what to do. */
  readonly nextStep: string
  /** The field that this server does not know, where it is about one. */
  readonly unknownField?: string
  /** Operations such as `delete inboxes/old`: when each of them is approved, the plan goes on. */
  readonly allow?: readonly string[]
  /** Besides approving, as a part of the next step: `or list it in "$forget"`. */
  readonly instead?: string
  /** `kind/key` of what is held because of it: it stops nothing else. */
  readonly holds?: readonly string[]
  /** What in the resource makes it right, where that is mechanical. */
  readonly edits?: readonly Edit[]
  /** It is about something that the plan leaves as it is, and was so before. */
  readonly isStanding?: true
  /** How many findings it stands for, where not each is told. */
  readonly standsFor?: number
}

/** How many there are, those that are not told included. */
export function countOf(findings: readonly Finding[]): number {
  return findings.reduce((count, { standsFor = 1 }) => count + standsFor, 0)
}

export interface Plan {
  readonly account: number
  /** In the order in which they are applied. */
  readonly changes: readonly Change[]
  readonly contested: readonly Contested[]
  /** What is left out of the changes, and why. */
  readonly held: readonly Held[]
  readonly findings: readonly Finding[]
  /** By kind and key, what the server wants in a reference: known ids, or titles. Creates add to it during apply. */
  readonly wires: { readonly [kind: string]: { readonly [key: string]: number | string } }
  /** By kind and key, what people see in the dashboard, where that differs: for all that may be referred to. */
  readonly names?: { readonly [kind: string]: { readonly [key: string]: string } }
  /** Entries whose ledger form is out of date although nothing has to be written to Chatwoot. */
  readonly refreshed: readonly Managed[]
  /** Old keys of renamed resources: their entries go, nothing happens on the server. */
  readonly renamed: readonly { readonly kind: string; readonly from: string; readonly to: string }[]
  readonly unchanged: number
  /** Live resources of the kinds in use that are not declared: left alone. */
  readonly unmanaged: number
  /** Without a ledger nothing is deleted and everything that matches is adopted. */
  readonly hasLedger: boolean
  /**
   * Nobody looked at the server: what was applied last is taken for what is there. The time of that apply, ISO 8601 in
   * UTC; null when the ledger does not say it. Absent in every other plan.
   */
  readonly assumedAt?: string | null
}

/** A resource under management, as the ledger keeps it. */
export interface Managed {
  readonly kind: string
  readonly key: string
  readonly id: number
  readonly fields: Fields
  readonly protect: boolean
  /** What Chatwoot still does not keep, of what the ledger says so. */
  readonly refused?: Fields
}

/** What applying one change came to. */
export interface Outcome {
  readonly action: Action
  readonly kind: string
  readonly key: string
  readonly id: number | null
  readonly state: 'applied' | 'failed' | 'not attempted'
  /** Why it failed or was not attempted; what did not stick. Of an applied create: what this server does not know. */
  readonly reason: string | null
  /** What an undo goes back to: live values by path; of a delete the fields it took away, of a forget the managed ones. */
  readonly before: Fields
  /** Paths that Chatwoot accepted and did not keep. */
  readonly refused?: readonly string[]
  /** What was written, by path; of a create its fields. An undo leaves alone what is no longer so. */
  readonly after: Fields
}

/** Requests made to Chatwoot and the time they took, for the foot of every report. */
export interface Effort {
  readonly reads: number
  readonly writes: number
  readonly retries: number
  readonly seconds: number
}

/** Whether applying the change writes to Chatwoot; adopt and forget only touch the ledger. */
export function isWrite(change: { readonly action: Action }): boolean {
  return change.action !== 'adopt' && change.action !== 'forget'
}

export function subjectOf(of: { readonly kind: string; readonly key: string }): string {
  return `${of.kind}/${of.key}`
}
