/** What a server says of itself and of the account: read once a run, for whoever has to know it. */
import * as z from 'zod/mini'
import type { Release } from '../kinds/model/availability.ts'
import { ServerError } from '../plan/model/errors.ts'
import type { Installation } from '../plan/model/ledger.ts'
import type { Reader } from './client.ts'

export interface ServerFacts extends Installation, Release {
  readonly features: ReadonlySet<string>
}

const Account = z.object({
  created_at: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  features: z.optional(z.record(z.string(), z.unknown())),
  // The community edition does not have the field (4.0.4 to 4.15.1).
  subscribed_features: z.optional(z.unknown()),
})
const Version = z.object({ version: z.string() })

/** Two requests. Throws a ServerError when the account cannot be read; the version is only good to know. */
export async function readServer(reader: Reader): Promise<ServerFacts> {
  const [answer, version] = await Promise.all([reader.get(`/accounts/${reader.account}`), readVersion(reader)])
  const account = Account.safeParse(answer)
  if (!account.success)
    throw new ServerError(
      `The answer about account ${reader.account} does not look like Chatwoot's, so nothing is done. Is ${reader.address} the address of a Chatwoot of version 3 or later?`,
    )
  const { created_at, features = {}, subscribed_features } = account.data
  const on = Object.entries(features).flatMap(([name, is]) => (is === true ? [name] : []))
  const edition = subscribed_features === undefined ? 'community' : 'enterprise'
  return { address: reader.address, created_at, version, edition, features: new Set(on) }
}

async function readVersion(reader: Reader): Promise<string | null> {
  try {
    return Version.safeParse(await reader.get('/api')).data?.version ?? null
  } catch (error) {
    if (error instanceof ServerError) return null
    throw error
  }
}
