/**
 * The edits that bring one entry of the files to what the server says. Only what differs is touched: placeholders and
 * text files that still stand for the live value, the order of lists that have none, and everything around stay.
 */
import { findNodeAtLocation, type Node } from 'jsonc-parser'
import { hasSecret, secretsBehind } from '../desired/placeholders.ts'
import { type ReadText, withoutLineEnd } from '../desired/values.ts'
import type { Json } from '../kinds/model/kind.ts'
import { isObject, own } from '../plan/model/paths.ts'
import { escaped } from '../plan/model/template.ts'
import { isEqual } from '../redact/seal.ts'
import type { Edit, Path } from './edit.ts'
import { isLong } from './texts.ts'
import { spotOf, type Written, written } from './written.ts'

/** One unit of comparison: a path as in the plan, with both sides in canonical form and secrets in the clear. */
export interface Difference {
  readonly path: string
  readonly desired: Json | undefined
  readonly live: Json | undefined
}

export interface Entry extends Written {
  readonly root: Node
  /** Where the entry stands in its file. */
  readonly at: Path
  readonly readText: ReadText
  readonly environment: { readonly [name: string]: string | undefined }
  /** How many places of all files name a text file. */
  readonly uses: (file: string) => number
}

export function editsOf(entry: Entry, { path, desired, live }: Difference): Edit[] {
  const steps = stepsOf(entry, path)
  const at = { path, name: String(steps.findLast((step) => typeof step === 'string') ?? path) }
  return edits(entry, steps, desired, live, at)
}

/** `working_hours[day_of_week=1].open_hour` leads to the item of that day, wherever it stands. */
function stepsOf({ root, at }: Entry, path: string): Path {
  const steps: (string | number)[] = [...at]
  for (const [whole, field, is] of path.matchAll(/\[(\w+)=([^\]]*)\]|[^.[\]]+/g)) {
    if (field === undefined) {
      steps.push(whole)
      continue
    }
    const items = findNodeAtLocation(root, steps)?.children ?? []
    const index = items.findIndex((item) => String(findNodeAtLocation(item, [field])?.value) === is)
    steps.push(index === -1 ? items.length : index)
  }
  return steps
}

type At = { readonly path: string; readonly name: string }

function edits(entry: Entry, steps: Path, want: Json | undefined, is: Json | undefined, at: At): Edit[] {
  if (isEqual(want, is)) return []
  const node = findNodeAtLocation(entry.root, [...steps])
  if (is === undefined) return node === undefined ? [] : [{ path: steps, value: undefined }]
  const isFile = node !== undefined && findNodeAtLocation(node, ['$file']) !== undefined
  if (node?.type === 'object' && !isFile && isObject(want) && isObject(is)) {
    const names = new Set([...Object.keys(want), ...Object.keys(is)])
    return [...names].flatMap((name) =>
      edits(entry, [...steps, name], own(want, name), own(is, name), { path: `${at.path}.${name}`, name }),
    )
  }
  if (node?.type === 'array' && Array.isArray(want) && Array.isArray(is) && node.children?.length === want.length)
    return isSet(node, want) ? editsOfSet(node, steps, is) : editsOfList(entry, steps, want, is, at)
  return replacement(entry, node, steps, is, at)
}

/** Plain values that stand in another order than the canonical one: their order means nothing. */
function isSet({ children }: Node, want: readonly Json[]): boolean {
  return (
    want.every((item) => item === null || typeof item !== 'object') &&
    children!.some(({ value }, index) => value !== want[index]) &&
    children!.every(({ value }) => want.includes(value))
  )
}

function editsOfSet({ children }: Node, steps: Path, is: readonly Json[]): Edit[] {
  const have = children!.map(({ value }) => value as Json)
  const gone = have.flatMap((value, index) => (is.includes(value) ? [] : [index])).reverse()
  const fresh = is.filter((value) => !have.includes(value))
  const left = have.length - gone.length
  return [
    ...gone.map((index) => ({ path: [...steps, index], value: undefined })),
    ...fresh.map((value, index) => ({ path: [...steps, left + index], value })),
  ]
}

/** What both lists begin and end with stays; what lies between is changed item by item. */
function editsOfList(entry: Entry, steps: Path, want: readonly Json[], is: readonly Json[], at: At): Edit[] {
  const most = Math.min(want.length, is.length)
  let start = 0
  while (start < most && isEqual(want[start], is[start])) start++
  let end = 0
  while (end < most - start && isEqual(want.at(-1 - end), is.at(-1 - end))) end++
  const [from, to] = [want.length - end, is.length - end]
  const inside = (index: number) => ({ path: `${at.path}[${index}]`, name: at.name })
  const both = Array.from({ length: Math.min(from, to) - start }, (_, offset) => start + offset)
  return [
    ...both.flatMap((index) => edits(entry, [...steps, index], want[index], is[index], inside(index))),
    ...is.slice(Math.min(from, to), to).map((item, offset): Edit => {
      const index = from + offset
      return { path: [...steps, index], value: written(item, entry, inside(index)), isBetween: true }
    }),
    ...Array.from({ length: Math.max(0, from - to) }, (_, offset) => ({
      path: [...steps, from - 1 - offset],
      value: undefined,
    })),
  ]
}

function replacement(entry: Entry, node: Node | undefined, steps: Path, is: Json, at: At): Edit[] {
  const file = node === undefined ? undefined : findNodeAtLocation(node, ['$file'])?.value
  const said = typeof file === 'string' ? textIn(entry, file) : node?.type === 'string' ? String(node.value) : null
  if (typeof is === 'string' && said !== null && !entry.names.has(at.path)) {
    const behind = secretsBehind(said, is, entry.environment)
    if (behind !== null && entry.secrets.canStandFor(behind)) {
      for (const [name, value] of behind) entry.secrets.renew(name, value, spotOf(entry, at.path, at.name).place)
      return []
    }
    // What was a secret stays one, whatever it looks like now; an empty one there is none.
    if (is !== '' && hasSecret(said))
      return [{ path: steps, value: entry.secrets.placeholder(is, spotOf(entry, at.path, at.name)) }]
    if (typeof file === 'string' && entry.uses(file) === 1 && canStandInFile(is)) {
      entry.texts.rewrite(file, escaped(is))
      return []
    }
  }
  return [{ path: steps, value: written(is, entry, at) }]
}

function textIn({ readText }: Entry, file: string): string | null {
  const found = readText(file)
  return 'text' in found ? withoutLineEnd(found.text) : null
}

function canStandInFile(text: string): boolean {
  return isLong(`${text}\n`)
}
