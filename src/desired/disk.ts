/** Files and folders as they are found on a disk, where anything can be in the way. Nothing here waits, or throws for that. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { type Missing, NO_SUCH_FILE } from './values.ts'

const MAX_BYTES = 1024 * 1024

export interface Unreadable extends Missing {
  /** Where in the file, when it is not the file as a whole. */
  readonly at?: { readonly line: number; readonly column: number }
  readonly isTooLarge?: true
  /** What to do about it, where that is not to correct the file. */
  readonly help?: string
}

/** What `look` comes to, or why the disk does not let it. */
function tried<Value>(path: string, look: () => Value): Value | Unreadable {
  try {
    return look()
  } catch (error) {
    return causeOf(path, error)
  }
}

export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'problem' in value
}

/** What makes no text of a path, in words; what is not the disk's doing is thrown on. */
function causeOf(path: string, error: unknown): Unreadable {
  const { code } = error as NodeJS.ErrnoException
  switch (code) {
    case undefined:
      throw error
    case 'ENOENT':
      if (path.includes('\uFFFD')) return { problem: 'has a name that is not UTF-8' }
      return isLink(path) ? { problem: 'is a link that leads nowhere' } : NO_SUCH_FILE
    case 'ELOOP':
      return { problem: 'is a link that leads in a circle' }
    case 'EACCES':
    case 'EPERM':
      return { problem: 'may not be read by the user of this run' }
    case 'ENOTDIR':
      return { problem: 'leads through a file as if that were a folder', isFree: true }
    case 'EISDIR':
      return { problem: 'is a folder' }
    case 'ENAMETOOLONG':
      return { problem: 'has too long a name' }
    case 'ERR_INVALID_ARG_VALUE':
      return { problem: 'is no path: it holds a NUL character' }
    default:
      return { problem: `cannot be read (${code})` }
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** The real path of a folder; null when there is none. */
export function folderAt(path: string): string | Unreadable | null {
  return tried(path, () => {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null
    return statSync(path).isDirectory() ? realpathSync(path) : { problem: 'is not a folder' }
  })
}

/** A file to be read, one that only looks like it, or what cannot be listed. */
export type Found = { readonly path: string; readonly isLookalike?: true } | (Unreadable & { readonly path: string })

/** What people also write configuration in, and other spellings of `.json`. */
const LOOKALIKE = /\.(json[c5]?|ya?ml)$/i

/**
 * Every `.json` of a folder and what is below it, sorted, so that the disk's order means nothing; what looks like one and
 * is none; and every folder that cannot be listed. What begins with a dot is not ours. Linked folders are among them, to
 * be refused.
 */
export function filesIn(folder: string): readonly Found[] {
  const entries = tried(folder, () => readdirSync(folder, { withFileTypes: true }))
  if (isUnreadable(entries)) return [{ ...entries, path: folder }]
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly Found[] => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path)
      const isLinkedFolder = entry.isSymbolicLink() && tried(path, () => statSync(path).isDirectory()) === true
      if (entry.name.endsWith('.json') || isLinkedFolder) return [{ path }]
      return LOOKALIKE.test(entry.name) ? [{ path, isLookalike: true }] : []
    })
}

/** The text of a file that lies in a folder, given by its real path. */
export function textInside(path: string, folder: string): { readonly text: string } | Unreadable {
  const found = bytesInside(path, folder, MAX_BYTES)
  if (!isUnreadable(found)) return textOf(found.bytes)
  return found.isTooLarge ? { ...found, help: 'divide it into several files' } : found
}

/** The bytes of such a file, at most so many. */
export function bytesInside(path: string, folder: string, most: number): { readonly bytes: Buffer } | Unreadable {
  return tried(path, () => {
    const real = realpathSync(path)
    if (real !== folder && !real.startsWith(folder + sep))
      return { problem: 'leads out of the folder of the desired files' }
    // A pipe that nobody writes to would hold us up for ever.
    const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stat = fstatSync(file)
      if (!stat.isFile()) return { problem: 'is not a file; a linked folder is not followed' }
      if (stat.size > most) return tooLarge(stat.size, most)
      const bytes = bytesOf(file, stat.size, most)
      return bytes.length > most ? tooLarge(bytes.length, most) : { bytes }
    } finally {
      closeSync(file)
    }
  })
}

/** One byte more than we take, at most: the file may grow while it is read. */
function bytesOf(file: number, size: number, most: number): Buffer {
  let buffer = Buffer.alloc(Math.min(size, most) + 1)
  for (let length = 0; ; ) {
    const more = readSync(file, buffer, length, buffer.length - length, null)
    length += more
    if (more === 0 || length > most) return buffer.subarray(0, length)
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(most + 1 - length)])
  }
}

function tooLarge(size: number, most: number): Unreadable {
  return { problem: `is too large: ${size} bytes, at most ${most}`, isTooLarge: true }
}

/** The bytes of a file as text. */
export function textOf(bytes: Buffer): { readonly text: string } | Unreadable {
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
