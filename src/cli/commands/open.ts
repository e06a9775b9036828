/** The engine of a laptop: the server that the environment names, and the ledger in a file. */
import { userInfo } from 'node:os'
import { ledgerInFile } from '../../engine/ledger-file.ts'
import { accessIn, accountOf, openEngine, openFiles } from '../../engine/open.ts'
import type { Engine } from '../../engine/sides.ts'
import { type Allowed, allowedIn } from '../../plan/approve/allowed.ts'
import { WorkflowError } from '../../plan/model/errors.ts'
import type { Apply } from '../../plan/model/ledger.ts'
import type { Flags } from '../flags.ts'
import type { Terminal } from './terminal.ts'

/** Opens it, and closes it when `use` is through. */
export async function withEngine(
  flags: Flags,
  { secrets, progress }: Terminal,
  use: (engine: Engine) => Promise<number>,
): Promise<number> {
  const allowed = allowedBy(flags)
  const files = openFiles(flags.desired, process.env, secrets)
  const { url, token } = accessIn(process.env)
  const { timeout, maxRequests } = flags
  const account = accountOf(flags.account, files.desired)
  const engine = await openEngine(
    files,
    { url, token, account, allowed, timeout, maxRequests, progress },
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

/** As in a description, with or without `allow:` in front. Throws a WorkflowError for what names no operation. */
export function allowedBy({ allow }: Flags): Allowed {
  const wrong = allow.filter((one) => allowedIn(lineOf(one)).size === 0)
  if (wrong.length > 0)
    throw new WorkflowError(
      wrong.map((one) => `--allow ${JSON.stringify(one)} names no operation. ${ALLOW_LOOKS}`).join('\n'),
    )
  return new Set(allow.flatMap((one) => [...allowedIn(lineOf(one))]))
}

const ALLOW_LOOKS = "Write it as the plan does, in quotes: --allow 'delete inboxes/old'."

function lineOf(text: string): string {
  return `allow: ${text.replace(/^\s*allow:/i, '').trim()}`
}
