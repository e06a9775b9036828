/**
 * Changes one place of a JSON text and leaves every other character as it is. What is put in is laid out like what stands
 * around it.
 */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Json } from '../kinds/model/kind.ts'
import { onOneLine, printed } from './print.ts'

export type Path = readonly (string | number)[]

/** `undefined` takes the place out; `isBetween` puts an item in front of the one that stands there. */
export interface Edit {
  readonly path: Path
  readonly value: Json | undefined
  readonly isBetween?: true
}

/** By kind and key. What is edited inside of an entry moves nothing but what comes behind it. */
const ENTRY = 2

/**
 * Throws when the place around an edit is not in the text: whoever makes edits has looked. Edits of one place are made in
 * their order. The text is parsed once for all entries, and once for each place that entries go from or come to.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  const isCrlf = text.includes('\r\n')
  const unix = isCrlf ? text.replaceAll('\r\n', '\n') : text
  const layout = { start: 0, unit: unitOf(unix) }
  const [inside, others] = [edits.filter(isInside), edits.filter((edit) => !isInside(edit))]
  const together = [
    ...Map.groupBy(others, ({ path, value }) => JSON.stringify([value === undefined, ...path.slice(0, -1)])).values(),
  ]
  const done = together.reduce((so, its) => atOnce(so, its, layout), inEntries(unix, inside, layout.unit))
  return isCrlf ? done.replaceAll('\n', '\r\n') : done
}

function isInside({ path }: Edit): boolean {
  return path.length > ENTRY
}

/** What a text is parsed from, and what it is indented by. */
interface Layout {
  readonly start: number
  readonly unit: string
}

/** Each entry by itself, with the line that it begins on. */
function inEntries(text: string, edits: readonly Edit[], unit: string): string {
  if (edits.length === 0) return text
  const root = parseTree(text)!
  const entries = [...Map.groupBy(edits, ({ path }) => JSON.stringify(path.slice(0, ENTRY))).values()].map((its) => {
    const { offset, length } = nodeAt(root, its[0]!.path.slice(0, ENTRY))
    const from = text.lastIndexOf('\n', offset - 1) + 1
    const layout = { start: offset - from, unit }
    const relative = its.map((edit) => ({ ...edit, path: edit.path.slice(ENTRY) }))
    const after = relative.reduce((so, edit) => one(so, edit, layout), text.slice(from, offset + length))
    return { from: offset, to: offset + length, text: after.slice(layout.start) }
  })
  return spliced(text, entries)
}

/** Edits of one place, all of which take something out, or none. */
function atOnce(text: string, edits: readonly Edit[], layout: Layout): string {
  const parent = findNodeAtLocation(parseTree(text)!, [...edits[0]!.path.slice(0, -1)])
  const founds = edits.map(({ path }) => parent && findNodeAtLocation(parent, path.slice(-1)))
  if (edits.every(({ value }) => value === undefined))
    return spliced(text, takenOut(founds.filter((one) => one !== undefined)))
  const areNew = founds.every((found, at) => found === undefined && typeof edits[at]!.path.at(-1) === 'string')
  if (parent === undefined || !areNew) return edits.reduce((so, edit) => one(so, edit, layout), text)
  return inserted(
    text,
    parent,
    edits.map(({ path, value }) => [path.at(-1)!, value!] as const),
    layout,
  )
}

interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((a, b) => a.from - b.from)
  const parts = inOrder.map((its, at) => text.slice(inOrder[at - 1]?.to ?? 0, its.from) + its.text)
  return [...parts, text.slice(inOrder.at(-1)?.to ?? 0)].join('')
}

function nodeAt(root: Node, path: Path): Node {
  const found = findNodeAtLocation(root, [...path])
  if (found === undefined) throw new Error(`nothing stands at ${path.join('.')}`)
  return found
}

function one(text: string, { path, value, isBetween }: Edit, layout: Layout): string {
  // What stands before its start is no JSON.
  const root = parseTree(' '.repeat(layout.start) + text.slice(layout.start))!
  const found = findNodeAtLocation(root, [...path])
  if (isBetween && found !== undefined) return inFront(text, found, value!, layout)
  if (value === undefined) return found === undefined ? text : spliced(text, takenOut([found]))
  if (found !== undefined) return replaced(text, found, value, layout)
  return inserted(text, nodeAt(root, path.slice(0, -1)), [[path.at(-1)!, value]], layout)
}

function replaced(text: string, { offset, length }: Node, value: Json, { unit }: Layout): string {
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1)
  const content = printed(value, { indent: indentAt(text, offset), unit, column })
  return text.slice(0, offset) + content + text.slice(offset + length)
}

/** Behind what is there. */
function inserted(
  text: string,
  parent: Node,
  entries: readonly (readonly [string | number, Json])[],
  { unit }: Layout,
): string {
  const last = parent.children?.at(-1)
  const room = last === undefined ? '' : /\s*$/.exec(text.slice(0, last.offset))![0]
  const outer = indentAt(text, parent.offset)
  const indent = last === undefined ? `${outer}${unit}` : room.slice(room.lastIndexOf('\n') + 1)
  const isOnLines = last === undefined || room.includes('\n')
  const contents = entries.map(([name, value]) => {
    const before = typeof name === 'string' ? `${JSON.stringify(name)}: ` : ''
    return (
      before + (isOnLines ? printed(value, { indent, unit, column: indent.length + before.length }) : onOneLine(value))
    )
  })
  const between = isOnLines ? `\n${indent}` : ' '
  const all = contents.join(`,${between}`)
  if (last === undefined)
    return `${text.slice(0, parent.offset + 1)}${between}${all}\n${outer}${text.slice(parent.offset + parent.length - 1)}`
  const end = last.offset + last.length
  return `${text.slice(0, end)},${between}${all}${text.slice(end)}`
}

function inFront(text: string, next: Node, value: Json, { unit }: Layout): string {
  const room = /\s*$/.exec(text.slice(0, next.offset))![0]
  const indent = indentAt(text, next.offset)
  const content = room.includes('\n')
    ? `${printed(value, { indent, unit, column: indent.length })},${room}`
    : `${onOneLine(value)}, `
  return text.slice(0, next.offset) + content + text.slice(next.offset)
}

/** Takes properties or items of one parent out, each with the comma that belongs to it. */
function takenOut(values: readonly Node[]): Splice[] {
  const owns = new Set(values.map((value) => (value.parent!.type === 'property' ? value.parent! : value)))
  const [outer] = [...owns].map(({ parent }) => parent!)
  if (outer === undefined) return []
  const siblings = outer.children!
  const first = siblings.findIndex((one) => !owns.has(one))
  if (first === -1) return [{ from: outer.offset + 1, to: outer.offset + outer.length - 1, text: '' }]
  const leading = first === 0 ? [] : [{ from: siblings[0]!.offset, to: siblings[first]!.offset, text: '' }]
  const others = siblings.flatMap((own, at) =>
    at < first || !owns.has(own) ? [] : [{ from: endOf(siblings[at - 1]!), to: endOf(own), text: '' }],
  )
  return [...leading, ...others]
}

function endOf({ offset, length }: Node): number {
  return offset + length
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0]
}

function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}
