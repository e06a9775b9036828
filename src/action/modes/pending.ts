/**
 * What the default branch says already and nobody has applied yet: the operations that a plan of its files holds too. They
 * are in the plan of every pull request until an apply gets through, and are the work of none.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOf } from '../../desired/disk.ts'
import { parseDesired, type SourceFile } from '../../desired/parse.ts'
import { expand } from '../../desired/placeholders.ts'
import { type Missing, NO_SUCH_FILE } from '../../desired/values.ts'
import { type Look, planAgainst } from '../../engine/engine.ts'
import { OWN_OUTPUTS } from '../../engine/open.ts'
import { blobBytes, blobId, filesBelow, parentsOf } from '../../github/branch.ts'
import { operationOf } from '../../plan/approve/allowed.ts'
import { operationDigests } from '../../plan/approve/digest.ts'
import type { Session } from './session.ts'

const NONE: ReadonlySet<string> = new Set()
/** A pull request that changes more files than this is compared with nothing: every file is a request. */
const MOST_FILES = 30

/** By `action kind/key`. Empty where it cannot be told: then everything counts as the pull request's own. */
export async function pendingIn(session: Session, look: Look): Promise<ReadonlySet<string>> {
  const { github, happening, engine } = session
  const { changes } = look.plan
  if (happening.pullRequest === null || changes.length === 0 || look.ledger === null) return NONE
  const [base, head] = await parentsOf(github, happening.commit)
  if (base === undefined || head === undefined || base === look.ledger.commits?.[engine.folder]?.commit) return NONE
  const files = await filesAt(session, base)
  if (files === null) return NONE
  const at = (path: string) => files.get(join(engine.folder, path))
  const sources = [...files].flatMap(([file, bytes]): SourceFile[] => {
    const its = file.endsWith('.json') ? readText(bytes) : NO_SUCH_FILE
    return 'text' in its ? [{ file, text: its.text }] : []
  })
  const parsed = parseDesired(
    sources,
    session.environment,
    {
      readText: (path) => readText(at(path)),
      readBytes: (path) => {
        const bytes = at(path)
        return bytes === undefined ? NO_SUCH_FILE : { bytes }
      },
    },
    OWN_OUTPUTS,
  )
  if (parsed.findings.length > 0) return NONE
  const plan = planAgainst(engine, look, parsed.desired, (text) => expand(text, parsed.secrets))
  const known = new Set(operationDigests(plan))
  const digests = operationDigests(look.plan)
  return new Set(changes.flatMap((change, index) => (known.has(digests[index]!) ? [operationOf(change)] : [])))
}

function readText(bytes: Buffer | undefined): { readonly text: string } | Missing {
  return bytes === undefined ? NO_SUCH_FILE : textOf(bytes)
}

/** The files of the folder as a commit has them: from the disk where they are the same. Null where that is too much to ask. */
async function filesAt({ github, engine: { folder } }: Session, commit: string): Promise<Map<string, Buffer> | null> {
  const below = await filesBelow(github, commit, folder)
  if (below === null) return null
  const here = new Map([...below].map(([path, sha]) => [path, sameOnDisk(path, sha)]))
  const others = [...below].filter(([path]) => here.get(path) === null)
  if (others.length > MOST_FILES) return null
  const fetched = await Promise.all(others.map(async ([path, sha]) => [path, await blobBytes(github, sha)] as const))
  return new Map([...here, ...fetched].filter((entry): entry is [string, Buffer] => entry[1] !== null))
}

function sameOnDisk(path: string, sha: string): Buffer | null {
  try {
    const content = readFileSync(path)
    return blobId(content) === sha ? content : null
  } catch {
    return null
  }
}
