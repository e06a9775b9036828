/** What a finding would change in its file, as whole lines: what GitHub calls a suggested change. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { Finding } from '../plan/model/plan.ts'
import { edited, type Path } from './edit.ts'

export interface Suggestion {
  readonly file: string
  /** The lines that are replaced, both included, from 1. */
  readonly from: number
  readonly to: number
  /** What stands there then. */
  readonly lines: readonly string[]
}

/**
 * Null where a finding names no edits, or where one would write what the file does not say itself: the text of another
 * file, or the value of a variable.
 */
export function suggestionOf(finding: Finding, textOf: (file: string) => string | undefined): Suggestion | null {
  const { edits = [], place, subject } = finding
  const text = place === null ? undefined : textOf(place.file)
  if (edits.length === 0 || text === undefined || subject === null) return null
  const paths = edits.map(({ path }) => [...ownPath(subject), ...stepsOf(path)])
  if (!paths.every((path) => isPlainAt(text, path))) return null
  const after = edited(
    text,
    edits.map(({ value }, index) => ({ path: paths[index]!, value })),
  )
  const lines = changedLines(text, after)
  return lines === null ? null : { file: place!.file, ...lines }
}

function ownPath(subject: string): Path {
  const end = subject.indexOf('/')
  return [subject.slice(0, end), subject.slice(end + 1)]
}

function stepsOf(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  )
}

/** What stands there is written there, so that nothing else comes in with the edit. */
function isPlainAt(text: string, path: Path): boolean {
  const root = parseTree(text)
  const around = root && findNodeAtLocation(root, path.slice(0, -1))
  const node = root && findNodeAtLocation(root, [...path])
  if (around === undefined) return false
  return node === undefined || !/\$\{|"\$file"/.test(text.slice(node.offset, node.offset + node.length))
}

/** The smallest run of whole lines that differs; null where nothing does. */
function changedLines(before: string, after: string): Pick<Suggestion, 'from' | 'to' | 'lines'> | null {
  if (before === after) return null
  const [old, now] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  // Lines that only come in need one to stand behind.
  if (start + end === old.length && start > 0) start -= 1
  return { from: start + 1, to: old.length - end, lines: now.slice(start, now.length - end) }
}
