/** The files as they lie on the disk. Everything that is read stays inside their folder. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { BytesOf } from '../kinds/model/file.ts'
import type { Desired } from '../plan/model/desired.ts'
import { FilesError } from '../plan/model/errors.ts'
import type { Finding } from '../plan/model/plan.ts'
import { capped } from './cap.ts'
import { bytesInside, filesIn, folderAt, isUnreadable, textInside, type Unreadable } from './disk.ts'
import { bytesFrom } from './file-content.ts'
import { type Parsed, parseDesired, type SourceFile } from './parse.ts'
import { NO_FILES, type ReadBytes, type Reads, type ReadText } from './values.ts'

export interface Where {
  readonly folder: string
  /** Places are told relative to this. */
  readonly workspace: string
  readonly environment: { readonly [name: string]: string | undefined }
  readonly ownOutputs: ReadonlySet<string>
  /** Whether variables and secrets may be missing. */
  readonly isOffline?: boolean
}

/** The texts of a folder as they lie there. */
export interface Sources extends Reads {
  /** The folder, relative to the workspace: what the names of its files begin with. */
  readonly root: string
  readonly files: readonly SourceFile[]
}

/** Throws a FilesError with every problem of every file. */
export function readDesired(where: Where): {
  desired: Desired
  secrets: ReadonlyMap<string, string>
  bytesOf: BytesOf
} {
  const { findings, files, root, unread, ...reads } = sourcesIn(where)
  if (root === null)
    findings.push(
      refused(
        named(where, where.folder),
        `There is no folder ${named(where, where.folder) || '.'}.`,
        'Name the right one with --desired (input "desired"), check the repository out first, or begin with chatwoot-as-code init.',
      ),
    )
  else if (files.length === 0 && findings.length === 0)
    findings.push(
      refused(
        root,
        `There is no .json file in ${root || '.'}.`,
        unread().length > 0
          ? unread()
              .map(({ sentence, nextStep }) => `${sentence} ${nextStep}`)
              .join(' ')
          : 'An empty folder is taken for a mistake: it would mean that nothing is managed any more.',
      ),
    )
  const parsed = parseDesired(files, where.environment, reads, where.ownOutputs, where.isOffline)
  throwIfAny([...findings, ...parsed.findings], parsed.desired.account)
  const bytesOf = bytesFrom(parsed.contents, reads.readBytes)
  return { desired: noting(parsed.desired, unread()), secrets: parsed.secrets, bytesOf }
}

/** The same for whoever writes the files: a folder that is empty or not there yet holds nothing. */
export function readSources(where: Where): Sources & Parsed {
  const { findings, files, unread, readText, readBytes } = sourcesIn(where)
  const parsed = parseDesired(files, where.environment, { readText, readBytes }, where.ownOutputs, where.isOffline)
  throwIfAny([...findings, ...parsed.findings], parsed.desired.account)
  const desired = noting(parsed.desired, unread())
  return { ...parsed, desired, root: named(where, where.folder), files, readText, readBytes }
}

/** Whether nobody has begun yet: no folder, or none of its files looks like one of ours. */
export function holdsNothing(folder: string): boolean {
  const real = folderAt(folder)
  return real === null || (!isUnreadable(real) && filesIn(folder).length === 0)
}

function noting(desired: Desired, notes: readonly Finding[]): Desired {
  return { ...desired, notes: [...(desired.notes ?? []), ...notes] }
}

function throwIfAny(findings: readonly Finding[], account: number | null): void {
  if (findings.length > 0) throw new FilesError(capped(inOrder(findings)), account)
}

/** `root` is null when there is no such folder. `unread` tells, once all is parsed, which files nobody has read. */
function sourcesIn(where: Where): {
  findings: Finding[]
  root: string | null
  files: SourceFile[]
  readText: ReadText
  readBytes: ReadBytes
  unread: () => Finding[]
} {
  const folder = resolve(where.workspace, where.folder)
  const real = folderAt(folder)
  const nothing = { files: [], ...NO_FILES, unread: () => [] }
  if (real === null) return { ...nothing, findings: [], root: null }
  const root = named(where, where.folder)
  if (isUnreadable(real)) return { ...nothing, findings: [unreadable(root || '.', real)], root }
  const findings: Finding[] = []
  const files: SourceFile[] = []
  const lookalikes: string[] = []
  for (const found of filesIn(folder)) {
    if ('isLookalike' in found) {
      lookalikes.push(found.path)
      continue
    }
    const read = isUnreadable(found) ? found : textInside(found.path, real)
    const file = named(where, found.path)
    if (isUnreadable(read)) findings.push(unreadable(file || '.', read))
    else files.push({ file, text: read.text })
  }
  const texts = new Set<string>()
  const at = (path: string) => {
    texts.add(join(folder, path))
    return join(folder, path)
  }
  const absolute = { problem: 'is an absolute path' }
  const readText: ReadText = (path) => (isAbsolute(path) ? absolute : textInside(at(path), real))
  const readBytes: ReadBytes = (path, most) => (isAbsolute(path) ? absolute : bytesInside(at(path), real, most))
  const unread = () => lookalikes.filter((path) => !texts.has(path)).map((path) => notRead(named(where, path)))
  return { findings, root, files, readText, readBytes, unread }
}

/** Somebody may take it for configuration: what was declared in it would be deleted without a word about the file. */
function notRead(file: string): Finding {
  return {
    code: 'F-NOT-READ',
    severity: 'warning',
    place: { file, line: 1, column: 1 },
    subject: null,
    sentence: `${file} is not read: the files of the configuration end in .json.`,
    nextStep: 'Rename it and write it as JSON, or move it out of the folder.',
  }
}

function unreadable(file: string, { problem, at, help = 'correct it or take it out' }: Unreadable): Finding {
  return refused(file, `${file} ${problem}.`, `It is not read, so nothing can be planned: ${help}.`, at)
}

function named({ workspace }: Where, path: string): string {
  return relative(workspace, resolve(workspace, path)).split(sep).join('/')
}

function refused(file: string, sentence: string, nextStep: string, at = { line: 1, column: 1 }): Finding {
  return { code: 'F-FILE', severity: 'error', place: { file, ...at }, subject: null, sentence, nextStep }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ place }: Finding) => [place?.file ?? '', place?.line ?? 0, place?.column ?? 0] as const
  return [...findings].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return x[0] !== y[0] ? (x[0] < y[0] ? -1 : 1) : x[1] - y[1] || x[2] - y[2]
  })
}
