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
}

/** Throws a FilesError with every problem of every file. */
export function readDesired({ folder, workspace, environment, ownOutputs }: Where): {
  desired: Desired
  secrets: ReadonlyMap<string, string>
} {
  const findings: Finding[] = []
  const refuse = (file: string, sentence: string, nextStep: string) =>
    findings.push({
      code: 'F-FILE',
      severity: 'error',
      place: { file, line: 1, column: 1 },
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
    else refuse(name(path), `${name(path)} ${read.problem}.`, 'It is not read.')
  }
  if (files.length === 0 && findings.length === 0)
    refuse(
      name(root),
      `There is no .json file in ${name(root) || '.'}.`,
      'An empty folder is taken for a mistake: it would mean that nothing is managed any more.',
    )

  const readText: ReadText = (path) =>
    isAbsolute(path) ? { problem: 'is an absolute path' } : readInside(join(root, path), real)
  const parsed = parseDesired(files, environment, readText, ownOutputs)
  findings.push(...parsed.findings)
  if (findings.length > 0) throw new FilesError(inOrder(findings), parsed.desired.account)
  return { desired: parsed.desired, secrets: parsed.secrets }
}

/** Sorted, so that the disk's order means nothing. What begins with a dot is not ours. */
function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return jsonFilesIn(path)
      return entry.name.endsWith('.json') ? [path] : []
    })
}

function readInside(path: string, folder: string): { readonly text: string } | { readonly problem: string } {
  let real: string
  try {
    real = realpathSync(path)
  } catch {
    return { problem: 'does not exist' }
  }
  if (real !== folder && !real.startsWith(folder + sep))
    return { problem: 'leads out of the folder of the desired files' }
  const stat = statSync(real)
  if (!stat.isFile()) return { problem: 'is not a file' }
  if (stat.size > MAX_BYTES) return { problem: `is too large: ${stat.size} bytes, at most ${MAX_BYTES}` }
  const bytes = readFileSync(real)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: `is not UTF-8 (line ${lineOfBadByte(bytes)})` }
  }
}

function lineOfBadByte(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const stop = end === -1 ? bytes.length : end + 1
    const text = bytes.subarray(start, stop)
    if (!Buffer.from(text.toString('utf8'), 'utf8').equals(text)) return line
    start = stop
  }
  return line
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ place }: Finding) => [place?.file ?? '', place?.line ?? 0, place?.column ?? 0] as const
  return [...findings].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return x[0] !== y[0] ? (x[0] < y[0] ? -1 : 1) : x[1] - y[1] || x[2] - y[2]
  })
}
