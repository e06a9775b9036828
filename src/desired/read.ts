/** The files as they lie on the disk. Everything that is read stays inside their folder. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { FilesError } from '../errors.ts'
import type { Desired } from '../plan/desired.ts'
import type { Finding } from '../plan/plan.ts'
import { type Parsed, parseDesired, type SourceFile } from './parse.ts'
import type { ReadText } from './values.ts'

const MAX_BYTES = 1024 * 1024

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
export interface Sources {
  /** The folder, relative to the workspace: what the names of its files begin with. */
  readonly root: string
  readonly files: readonly SourceFile[]
  /** Any text inside of the folder, by its path below it. */
  readonly readText: ReadText
}

/** Throws a FilesError with every problem of every file. */
export function readDesired(where: Where): { desired: Desired; secrets: ReadonlyMap<string, string> } {
  const { findings, files, readText, root } = sourcesIn(where)
  if (root === null)
    findings.push(
      refused(
        named(where, where.folder),
        `There is no folder ${named(where, where.folder) || '.'}.`,
        'Check the input "desired" (--desired), and that the repository is checked out.',
      ),
    )
  else if (files.length === 0 && findings.length === 0)
    findings.push(
      refused(
        root,
        `There is no .json file in ${root || '.'}.`,
        'An empty folder is taken for a mistake: it would mean that nothing is managed any more.',
      ),
    )
  const parsed = parseDesired(files, where.environment, readText, where.ownOutputs, where.isOffline)
  findings.push(...parsed.findings)
  if (findings.length > 0) throw new FilesError(inOrder(findings), parsed.desired.account)
  return { desired: parsed.desired, secrets: parsed.secrets }
}

/** The same for whoever writes the files: a folder that is empty or not there yet holds nothing. */
export function readSources(where: Where): Sources & Parsed {
  const { findings, files, readText } = sourcesIn(where)
  const parsed = parseDesired(files, where.environment, readText, where.ownOutputs, where.isOffline)
  findings.push(...parsed.findings)
  if (findings.length > 0) throw new FilesError(inOrder(findings), parsed.desired.account)
  return { ...parsed, root: named(where, where.folder), files, readText }
}

/** `root` is null when there is no such folder. */
function sourcesIn(where: Where): {
  findings: Finding[]
  root: string | null
  files: SourceFile[]
  readText: ReadText
} {
  const folder = resolve(where.workspace, where.folder)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { findings: [], root: null, files: [], readText: () => ({ problem: 'does not exist' }) }
  const real = realpathSync(folder)
  const findings: Finding[] = []
  const files: SourceFile[] = []
  for (const path of jsonFilesIn(folder)) {
    const [file, read] = [named(where, path), readInside(path, real)]
    if ('text' in read) files.push({ file, text: read.text })
    else findings.push(refused(file, `${file} ${read.problem}.`, 'It is not read.', read.at))
  }
  const readText: ReadText = (path) =>
    isAbsolute(path) ? { problem: 'is an absolute path' } : readInside(join(folder, path), real)
  return { findings, root: named(where, where.folder), files, readText }
}

function named({ workspace }: Where, path: string): string {
  return relative(workspace, resolve(workspace, path)).split(sep).join('/')
}

function refused(file: string, sentence: string, nextStep: string, at = { line: 1, column: 1 }): Finding {
  return { code: 'F-FILE', severity: 'error', place: { file, ...at }, subject: null, sentence, nextStep }
}

/** Sorted, so that the disk's order means nothing. What begins with a dot is not ours. Linked folders are among them, to be refused. */
function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return jsonFilesIn(path)
      const isLinkedFolder = entry.isSymbolicLink() && isFolder(path)
      return entry.name.endsWith('.json') || isLinkedFolder ? [path] : []
    })
}

/** False for a link that leads nowhere, or in a circle. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

interface Unreadable {
  readonly problem: string
  /** Where in the file, when it is not the file as a whole. */
  readonly at?: { readonly line: number; readonly column: number }
}

function readInside(path: string, folder: string): { readonly text: string } | Unreadable {
  let real: string
  try {
    real = realpathSync(path)
  } catch {
    return { problem: 'does not exist' }
  }
  if (real !== folder && !real.startsWith(folder + sep))
    return { problem: 'leads out of the folder of the desired files' }
  const stat = statSync(real)
  if (!stat.isFile()) return { problem: 'is not a file; a linked folder is not followed' }
  if (stat.size > MAX_BYTES) return { problem: `is too large: ${stat.size} bytes, at most ${MAX_BYTES}` }
  const bytes = readFileSync(real)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const at = firstBadByte(bytes)
    return { problem: `is not UTF-8 (line ${at.line})`, at }
  }
}

function firstBadByte(bytes: Buffer): { line: number; column: number } {
  // Decoded with replacements, the first character that does not come back as the same bytes is the bad one.
  const text = bytes.toString('utf8')
  let [line, start, offset] = [1, 0, 0]
  for (const { 0: character, index } of text.matchAll(/./gsu)) {
    const size = Buffer.byteLength(character)
    if (character === '\uFFFD' && !bytes.subarray(offset, offset + size).equals(Buffer.from(character)))
      return { line, column: index - start + 1 }
    if (character === '\n') [line, start] = [line + 1, index + 1]
    offset += size
  }
  return { line, column: 1 }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ place }: Finding) => [place?.file ?? '', place?.line ?? 0, place?.column ?? 0] as const
  return [...findings].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return x[0] !== y[0] ? (x[0] < y[0] ? -1 : 1) : x[1] - y[1] || x[2] - y[2]
  })
}
