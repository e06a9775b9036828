/** The accounts that a token's user is in, as its profile lists them (`GET /profile`, seen on 4.15.1). */
import * as z from 'zod/mini'
import { ServerError, WorkflowError } from '../plan/model/errors.ts'
import type { Reader } from './client.ts'

const Profile = z.object({ accounts: z.array(z.object({ id: z.int(), name: z.string() })) })

export interface Account {
  readonly id: number
  readonly name: string
}

/** In order of their numbers. Throws a WorkflowError when there is none. */
export function inOrder(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length > 0) return accounts.toSorted((a, b) => a.id - b.id)
  throw new WorkflowError('The user of this token is in no account. Add the user to one in Chatwoot, as administrator.')
}

/** `2 "Support", 5 "Sales"`. */
export function listed(accounts: readonly Account[]): string {
  return accounts.map(({ id, name }) => `${id} ${JSON.stringify(name)}`).join(', ')
}

/** The number of the only account. Of several nobody knows which is meant: a WorkflowError names them. */
export async function onlyAccount(reader: Reader): Promise<number> {
  const profile = Profile.safeParse(await reader.get('/profile'))
  if (!profile.success)
    throw new ServerError(
      `The answer to /profile does not look like Chatwoot's. Is ${reader.address} the address of a Chatwoot of version 3 or later?`,
    )
  const accounts = inOrder(profile.data.accounts)
  if (accounts.length === 1) return accounts[0]!.id
  throw new WorkflowError(
    `Which account? The user of this token is in ${listed(accounts)}. Give account-id (--account on a laptop, or CHATWOOT_ACCOUNT_ID).`,
  )
}
