/** The files as they lie on the disk. Everything that is read stays inside their folder. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { FilesError } from '../errors.ts'
import type { Desired } from '../plan/desired.ts'
import type { Finding } from '../plan/plan.ts'
import { parseDesired, type SourceFile } from './parse.ts'
import type { ReadText } from './values.ts'

const MAX_BYTES = 1024 * 1024

export interface Where {
  readonly folder: string
  /** Places are told relative to this. */
  readonly workspace: string
  readonly environment: { readonly [name: string]: string | undefined }
  readonly ownOutputs: ReadonlySet<string>
  /** Whether variables and secrets may be missing. */
  readonly isOffline: boolean
}

/** Throws a FilesError with every problem of every file. */
export function readDesired({ folder, workspace, environment, ownOutputs, isOffline }: Where): {
  desired: Desired
  secrets: ReadonlyMap<string, string>
} {
  const findings: Finding[] = []
  const refuse = (file: string, sentence: string, nextStep: string, at = { line: 1, column: 1 }) =>
    findings.push({
      code: 'F-FILE',
      severity: 'error',
      place: { file, ...at },
      subject: null,
      sentence,
      nextStep,
    })
  const name = (path: string) => relative(workspace, path).split(sep).join('/')
  const root = resolve(workspace, folder)
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    refuse(
      name(root),
      `There is no folder ${name(root) || '.'}.`,
      'Check the input "desired" (--desired), and that the repository is checked out.',
    )
    throw new FilesError(findings)
  }
  const real = realpathSync(root)
  const files: SourceFile[] = []
  for (const path of jsonFilesIn(root)) {
    const read = readInside(path, real)
    if ('text' in read) files.push({ file: name(path), text: read.text })
    else refuse(name(path), `${name(path)} ${read.problem}.`, 'It is not read.', read.at)
  }
  if (files.length === 0 && findings.length === 0)
    refuse(
      name(root),
      `There is no .json file in ${name(root) || '.'}.`,
      'An empty folder is taken for a mistake: it would mean that nothing is managed any more.',
    )

  const readText: ReadText = (path) =>
    isAbsolute(path) ? { problem: 'is an absolute path' } : readInside(join(root, path), real)
  const parsed = parseDesired(files, environment, readText, ownOutputs, isOffline)
  findings.push(...parsed.findings)
  if (findings.length > 0) throw new FilesError(inOrder(findings), parsed.desired.account)
  return { desired: parsed.desired, secrets: parsed.secrets }
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
