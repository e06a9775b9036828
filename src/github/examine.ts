/**
 * What a token may do in a repository, as far as reading can tell: nothing is written to find out. Five requests, or
 * six where there is a ledger.
 */
import * as z from 'zod/mini'
import { type Told, told } from '../plan/model/errors.ts'
import type { Ledger } from '../plan/model/ledger.ts'
import { headOfBranch } from './branch.ts'
import type { GitHub } from './client.ts'
import { readLedger } from './ledger.ts'

const REPO = '/repos/{owner}/{repo}'

const Repository = z.object({
  private: z.boolean(),
  permissions: z.optional(z.object({ push: z.boolean(), pull: z.boolean() })),
})

export interface Examined {
  readonly repository: Told<{
    readonly isPrivate: boolean
    /** Whether the token's user may push; null for the token of an app, whose answer says nothing about it. */
    readonly pushes: boolean | null
  }>
  /** The rest is null where the repository is not visible. `hasBranch` is whether there is a ledger branch. */
  readonly contents: Told<{ readonly hasBranch: boolean }> | null
  /** The ledger of the account; null too where there is no branch, or no account was asked about. */
  readonly ledger: Told<Ledger | null> | null
  readonly issues: Told<unknown> | null
  readonly pulls: Told<unknown> | null
}

export async function examine(github: GitHub, token: string, account: number | null): Promise<Examined> {
  const seen = await told(github.ask(Repository, `GET ${REPO}`))
  if (seen.answer === null) return { repository: seen, contents: null, ledger: null, issues: null, pulls: null }
  const { private: isPrivate, permissions } = seen.answer
  const [head, issues, pulls] = await Promise.all([
    told(headOfBranch(github)),
    told(github.ask(z.array(z.unknown()), `GET ${REPO}/issues`, { per_page: 1 })),
    told(github.ask(z.array(z.unknown()), `GET ${REPO}/pulls`, { per_page: 1 })),
  ])
  const hasLedger = head.error === null && head.answer !== null && account !== null
  return {
    repository: { answer: { isPrivate, pushes: pushes(token, permissions) }, error: null },
    contents: head.error === null ? { answer: { hasBranch: head.answer !== null }, error: null } : head,
    ledger: hasLedger ? await told(readLedger(github, account).then((found) => found?.ledger ?? null)) : null,
    issues,
    pulls,
  }
}

/** `ghs_` begins the token of an app, GITHUB_TOKEN among them. Where nothing may even be read, no user is meant either. */
function pushes(token: string, permissions: { readonly push: boolean; readonly pull: boolean } | undefined) {
  return token.startsWith('ghs_') || permissions?.pull !== true ? null : permissions.push
}
