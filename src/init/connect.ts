/** The first questions to a Chatwoot that nobody has named an account of yet. */
import { type Account, inOrder } from '../chatwoot/accounts.ts'
import { openChatwoot } from '../chatwoot/client.ts'
import { type Examined, examine } from '../chatwoot/examine.ts'
import type { Environment } from '../engine/environment.ts'
import type { Progress } from '../plan/progress.ts'
import type { Secrets } from '../redact/secrets.ts'

export interface Access {
  readonly url: string
  /** Where it was given. */
  readonly urlName: string
  readonly token: string
}

/** What one run of `init` works with, whatever it asks. */
export interface Asking {
  readonly environment: Environment
  readonly secrets: Secrets
  readonly progress: Progress
  /** Milliseconds for one answer. */
  readonly timeout: number
}

export interface Examination {
  readonly examined: Examined
  readonly requests: number
}

/** Throws the error of what could not be asked at all. `account` is null as long as nobody knows which. */
export async function ask(access: Access, account: number | null, asking: Asking): Promise<Examination> {
  const chatwoot = await openChatwoot({ ...access, ...asking, account: account ?? 0, retries: 1 })
  try {
    const reader = chatwoot.reader()
    const examined = await examine(reader, account)
    const error = examined.installation.error ?? examined.profile?.error ?? null
    if (error !== null) throw error
    const { reads, retries } = reader.effort()
    return { examined, requests: reads + retries }
  } finally {
    await chatwoot.close()
  }
}

/** The accounts of the token's user, in order. Throws a WorkflowError when there is none. */
export function accountsOf({ profile }: Examined): readonly Account[] {
  return inOrder(profile?.answer?.accounts ?? [])
}
