/** One request on its way through the server, as an action sees it. */
import { type Difference, has, newest } from '../releases.ts'
import type { Row, Store } from '../store.ts'
import { type Answer, crash, type Fields, type Json, notAuthorized, notFound } from './answers.ts'
import type { Param, Params } from './incoming.ts'
import { type Permit, permit, required, wrapped } from './permit.ts'

export type Edition = 'ee' | 'oss'

/** What the installation says of itself; a healthy 4.15.1 unless told. `releases.ts` has what older ones do otherwise. */
export interface Installation {
  readonly version?: string
  readonly queue_services?: 'ok' | 'failing'
  /** Deletions of inboxes wait until the double's `runJobs` is called. */
  readonly jobs?: 'stopped'
  /** Texts that resources of a kind have besides: what a release that nobody knows might bring. */
  readonly newFields?: { readonly [kind: string]: readonly string[] }
}

export class Call {
  readonly store: Store
  readonly edition: Edition
  readonly installation: Installation
  /** The public address: it stands in the URLs of files and scripts. */
  readonly base: string
  /** Body and query together, the query winning; `path` holds the ids of the route. */
  readonly params: Params
  readonly body: Params
  readonly isJson: boolean
  readonly path: { readonly [name: string]: string }
  user!: Row
  account!: Row
  isAdmin = false

  constructor(from: Pick<Call, 'store' | 'edition' | 'installation' | 'base' | 'params' | 'body' | 'isJson' | 'path'>) {
    this.store = from.store
    this.edition = from.edition
    this.installation = from.installation
    this.base = from.base
    this.params = from.params
    this.body = from.body
    this.isJson = from.isJson
    this.path = from.path
  }

  get version(): string {
    return this.installation.version ?? newest
  }

  /** Whether the release that is played does as 4.15.1 does. */
  has(difference: Difference): boolean {
    return has(this.version, difference)
  }

  get accountId(): number {
    return this.account.id
  }

  /** Policies refuse with 401, never 403. */
  onlyAdmin(): void {
    if (!this.isAdmin) notAuthorized()
  }

  /** The row of this account that a value names; a number at its beginning is enough (`12-tail` is 12). */
  maybe(table: string, id: unknown): Row | undefined {
    const number = asId(id)
    return number === null ? undefined : this.store.find(table, { id: number, account_id: this.accountId })
  }

  one(table: string, id: unknown): Row {
    return this.maybe(table, id) ?? notFound()
  }

  /** `params.permit(…)` of a bare body. */
  bare(allowed: Permit): Params {
    return permit(this.params, allowed)
  }

  /** `params.require(key).permit(…)`, with the wrapper's help for JSON bodies that have no envelope. */
  enveloped(key: string, columns: readonly string[] | 'everything', allowed: Permit): Params {
    const all = this.isJson ? wrapped(this.body, this.params, key, columns) : this.params
    return permit(required(all, key), allowed)
  }
}

export type Action = (call: Call) => Json | Answer

export const asId = (value: unknown): number | null => {
  const digits = /^\s*(-?\d+)/.exec(String(value ?? ''))
  return digits ? Number(digits[1]) : null
}

/** Parameters that are plain JSON; a file where a column expects a value is an exception. */
export const plain = (params: Params): Fields =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, onlyJson(value)]))

const onlyJson = (value: Param): Json =>
  Object.getPrototypeOf(value ?? 0)?.constructor?.name === 'Upload' ? crash() : (value as Json)
