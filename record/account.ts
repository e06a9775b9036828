/** The account that is recorded in: that it is the one that is meant, and that nobody's work is in it. */
import { differences, holdingsOf, survey, withReader } from '../e2e/account.ts'
import { kinds } from '../src/kinds/index.ts'
import type { Env } from './env.ts'
import { Problem } from './problem.ts'

/** What is read of an account, to compare with later. */
export type Account = Awaited<ReturnType<typeof survey>>

/** Throws a PlainError when the server cannot be read or the token is not an administrator's. */
export async function readAccount(url: string, { account, tokens }: Env): Promise<Account> {
  const server = { url, urlName: '--url', token: tokens.admin!, account }
  return await withReader(server, process.env, survey)
}

/** What the account holds besides the users that the env names, a line a kind. */
export function strangeIn(account: Account, { users }: Env): string[] {
  const named = new Set(Object.values(users))
  const live = Object.entries(account.live).map(([name, resources = []]) => {
    const isPeople = kinds.some((kind) => kind.name === name && kind.safety.people !== null)
    return [name, isPeople ? resources.filter(({ id }) => !named.has(id)) : resources] as const
  })
  return holdingsOf({ ...account, live: Object.fromEntries(live) })
}

/** What the run has left or lost, as `labels 7 is left`. */
export function changedIn(before: Account, after: Account): string[] {
  return differences(before.live, after.live)
}

/**
 * Scenarios write to `other_account` to see that it is refused. Throws a Problem when a token could open it: then the write
 * would be real.
 */
export async function mustBeStrangers(url: string, { account, other_account, tokens }: Env): Promise<void> {
  if (other_account === undefined) return
  if (other_account === account) throw new Problem('"other_account" must be another account than "account".')
  for (const [who, token] of Object.entries(tokens)) {
    const response = await fetch(`${url}/api/v1/accounts/${other_account}/agents`, {
      headers: { api_access_token: token },
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    })
    if (response.ok)
      throw new Problem(
        `The token "${who}" can open account ${other_account}, the "other_account". Scenarios write there to see that it is refused: name an account that it cannot open.`,
      )
  }
}
