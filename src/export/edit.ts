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

/** Throws when the place around an edit is not in the text: whoever makes edits has looked. */
export function edited(text: string, edits: readonly Edit[]): string {
  const isCrlf = text.includes('\r\n')
  const done = edits.reduce(one, isCrlf ? text.replaceAll('\r\n', '\n') : text)
  return isCrlf ? done.replaceAll('\n', '\r\n') : done
}

function one(text: string, { path, value, isBetween }: Edit): string {
  const root = parseTree(text)!
  const found = findNodeAtLocation(root, [...path])
  if (isBetween && found !== undefined) return inFront(text, found, value!)
  if (value === undefined) return found === undefined ? text : without(text, found)
  if (found !== undefined) return replaced(text, found, value)
  const parent = findNodeAtLocation(root, path.slice(0, -1))
  if (parent === undefined) throw new Error(`nothing stands at ${path.slice(0, -1).join('.')}`)
  return inserted(text, parent, path.at(-1)!, value)
}

function replaced(text: string, { offset, length }: Node, value: Json): string {
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1)
  const content = printed(value, { indent: indentAt(text, offset), unit: unitOf(text), column })
  return text.slice(0, offset) + content + text.slice(offset + length)
}

function inserted(text: string, parent: Node, name: string | number, value: Json): string {
  const before = typeof name === 'string' ? `${JSON.stringify(name)}: ` : ''
  const last = parent.children?.at(-1)
  const unit = unitOf(text)
  if (last === undefined) {
    const outer = indentAt(text, parent.offset)
    const indent = `${outer}${unit}`
    const content = `\n${indent}${before}${printed(value, { indent, unit, column: indent.length + before.length })}\n${outer}`
    return text.slice(0, parent.offset + 1) + content + text.slice(parent.offset + parent.length - 1)
  }
  const room = /\s*$/.exec(text.slice(0, last.offset))![0]
  const indent = room.slice(room.lastIndexOf('\n') + 1)
  const content = room.includes('\n')
    ? printed(value, { indent, unit, column: indent.length + before.length })
    : onOneLine(value)
  const end = last.offset + last.length
  return `${text.slice(0, end)},${room.includes('\n') ? room.slice(room.lastIndexOf('\n')) : ' '}${before}${content}${text.slice(end)}`
}

function inFront(text: string, next: Node, value: Json): string {
  const room = /\s*$/.exec(text.slice(0, next.offset))![0]
  const indent = indentAt(text, next.offset)
  const content = room.includes('\n')
    ? `${printed(value, { indent, unit: unitOf(text), column: indent.length })},${room}`
    : `${onOneLine(value)}, `
  return text.slice(0, next.offset) + content + text.slice(next.offset)
}

/** Takes a property or an item out, with the comma that belongs to it. */
function without(text: string, value: Node): string {
  const own = value.parent!.type === 'property' ? value.parent! : value
  const siblings = own.parent!.children!
  const at = siblings.indexOf(own)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  const outer = own.parent!
  const [from, to] =
    before !== undefined
      ? [before.offset + before.length, own.offset + own.length]
      : after !== undefined
        ? [own.offset, after.offset]
        : [outer.offset + 1, outer.offset + outer.length - 1]
  return text.slice(0, from) + text.slice(to)
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0]
}

function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}
