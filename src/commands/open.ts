/** The engine of a laptop: the server that the environment names, and the ledger in a file. */
import type { Engine } from '../engine.ts'
import { WorkflowError } from '../errors.ts'
import type { Flags } from '../flags.ts'
import { ledgerInFile } from '../ledger-file.ts'
import { accountOf, type Files, openEngine } from '../open.ts'
import type { Allowed } from '../plan/allowed.ts'
import type { Secrets } from '../plan/secrets.ts'

export function open(flags: Flags, files: Files, secrets: Secrets): Promise<Engine> {
  const { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: token } = process.env
  if (!url || !token)
    throw new WorkflowError(
      `Set the environment variable ${url ? 'CHATWOOT_API_KEY, an access token of an administrator' : 'CHATWOOT_API_URL, the address of Chatwoot'}.`,
    )
  const { timeout, maxRequests } = flags
  const account = accountOf(flags.account, files.desired)
  return openEngine(
    files,
    { url, token, account, allowed: allowedBy(flags), timeout, maxRequests },
    ledgerInFile(flags.ledger),
    process.env,
    secrets,
  )
}

/** As in a description, with or without `allow:` in front. */
export function allowedBy({ allow }: Flags): Allowed {
  return new Set(allow.map((one) => one.replace(/^allow:/i, '').trim()))
}
