/**
 * The files of an export, read back by the reader that reads them next time, and planned. What they would change is an
 * error: a file that lies is never written.
 */
import { type Parsed, parseDesired, type SourceFile } from '../desired/parse.ts'
import { expand } from '../desired/placeholders.ts'
import type { Sources } from '../desired/read.ts'
import type { ReadBytes, ReadText } from '../desired/values.ts'
import type { Release } from '../kinds/model/availability.ts'
import { makePlan } from '../plan/make.ts'
import type { Elsewhere } from '../plan/match/elsewhere.ts'
import type { Ledger } from '../plan/model/ledger.ts'
import type { Live } from '../plan/model/live.ts'
import { type Change, type Finding, isWrite, type Plan, subjectOf } from '../plan/model/plan.ts'
import { fileAt, pathIn } from './entries.ts'
import type { Exported } from './exported.ts'

export interface Against {
  readonly account: number
  readonly sources: Sources
  readonly live: Live
  readonly ledger: Ledger | null
  readonly elsewhere: readonly Elsewhere[]
  readonly salt: string
  readonly environment: { readonly [name: string]: string | undefined }
  readonly ownOutputs: ReadonlySet<string>
  /** What the server says of itself: what it lacks is no difference. */
  readonly release?: Release
}

type Made = Pick<Exported, 'files' | 'secrets' | 'kept'>

/** `exported` are the subjects that the files are to describe as the server has them. */
export function check(
  against: Against,
  made: Made,
  exported: ReadonlySet<string>,
): { plan: Plan | null; findings: Finding[] } {
  const { account, live, ledger, elsewhere, salt, release } = against
  const parsed = parsedWith(against, made)
  if (parsed.findings.length > 0) return { plan: null, findings: [...parsed.findings] }
  const reveal = (text: string) => expand(text, parsed.secrets)
  const plan = makePlan({
    account,
    desired: parsed.desired,
    live,
    ledger,
    salt,
    reveal,
    elsewhere,
    allowed: new Set(),
    now: '',
    ...(release === undefined ? {} : { release }),
  })
  const kept = new Set(made.kept.map((one) => `${subjectOf(one)} ${one.path}`))
  const open = plan.changes
    .filter((change) => isWrite(change) && change.action !== 'delete' && exported.has(subjectOf(change)))
    .flatMap((change) => unsaid(change, kept))
  const errors = plan.findings.filter(
    ({ severity, subject }) => severity === 'error' && subject !== null && exported.has(subject),
  )
  return { plan, findings: [...errors, ...open] }
}

/** The files with what was made over them, and the values of the secrets that were named there. */
export function parsedWith(
  { sources, ownOutputs, environment }: Pick<Against, 'sources' | 'ownOutputs' | 'environment'>,
  made: Pick<Made, 'files' | 'secrets'>,
): Parsed {
  const readText: ReadText = (path) => {
    const text = made.files.get(path)
    return typeof text === 'string' ? { text } : sources.readText(path)
  }
  const values = [...made.secrets].map(([name, { value }]) => [`CHATWOOT_SECRET_${name}`, value])
  const known = { ...environment, ...Object.fromEntries(values) }
  return parseDesired(filesAfter(sources, made), known, { readText, readBytes: bytesWith(sources, made) }, ownOutputs)
}

/** The bytes of files with those that were made among them. */
export function bytesWith({ readBytes }: Pick<Sources, 'readBytes'>, { files }: Pick<Made, 'files'>): ReadBytes {
  return (path, most) => {
    const bytes = files.get(path)
    return bytes instanceof Uint8Array ? { bytes } : readBytes(path, most)
  }
}

function filesAfter(sources: Sources, { files }: Pick<Made, 'files'>): SourceFile[] {
  const kept = sources.files.filter(({ file }) => !files.has(pathIn(sources, file)))
  const made = [...files].flatMap(([path, text]): SourceFile[] =>
    typeof text === 'string' && path.endsWith('.json') ? [{ file: fileAt(sources, path), text }] : [],
  )
  return [...kept, ...made]
}

function unsaid(change: Change, kept: ReadonlySet<string>): Finding[] {
  const subject = subjectOf(change)
  const finding = (what: string): Finding => ({
    code: 'X-NOT-SAID',
    severity: 'error',
    place: change.place,
    subject,
    sentence: `${subject}: ${what}, so nothing is written.`,
    nextStep:
      'Leave its kind out with --kinds; if the file does not explain it, report it as a mistake of chatwoot-as-code.',
  })
  if (change.action === 'create') return [finding('the exported file would not find it on the server')]
  return change.fields
    .filter(({ path }) => !kept.has(`${subject} ${path}`))
    .map(({ path }) => finding(`the exported file would change ${path}`))
}
