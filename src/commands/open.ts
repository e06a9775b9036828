/** The engine of a laptop: the server that the environment names, and the ledger in a file. */
import type { Engine } from '../engine.ts'
import type { Flags } from '../flags.ts'
import { ledgerInFile } from '../ledger-file.ts'
import { accessIn, accountOf, type Files, openEngine } from '../open.ts'
import type { Allowed } from '../plan/allowed.ts'
import type { Secrets } from '../plan/secrets.ts'

export function open(flags: Flags, files: Files, secrets: Secrets): Promise<Engine> {
  const { url, token } = accessIn(process.env)
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
