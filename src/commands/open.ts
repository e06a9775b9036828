/** The engine of a laptop: the server that the environment names, and the ledger in a file. */
import { userInfo } from 'node:os'
import type { Engine } from '../engine.ts'
import type { Flags } from '../flags.ts'
import { ledgerInFile } from '../ledger-file.ts'
import { accessIn, accountOf, openEngine, openFiles } from '../open.ts'
import type { Allowed } from '../plan/allowed.ts'
import type { Apply } from '../plan/ledger.ts'
import type { Secrets } from '../plan/secrets.ts'

/** Opens it, and closes it when `use` is through. */
export async function withEngine(
  flags: Flags,
  secrets: Secrets,
  use: (engine: Engine) => Promise<number>,
): Promise<number> {
  const files = openFiles(flags.desired, process.env, secrets)
  const { url, token } = accessIn(process.env)
  const { timeout, maxRequests } = flags
  const account = accountOf(flags.account, files.desired)
  const engine = await openEngine(
    files,
    { url, token, account, allowed: allowedBy(flags), timeout, maxRequests },
    () => ledgerInFile(flags.ledger),
    process.env,
    secrets,
  )
  return await use(engine).finally(() => engine.chatwoot.close())
}

/** An apply of this moment by whoever sits here. */
export function applyOf(now: Date): Apply {
  const at = now.toISOString()
  return { commit: null, actor: userInfo().username, run: at.replace(/[:.]/g, '-'), at }
}

/** As in a description, with or without `allow:` in front. */
export function allowedBy({ allow }: Flags): Allowed {
  return new Set(allow.map((one) => one.replace(/^allow:/i, '').trim()))
}
