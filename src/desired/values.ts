/** From the tree of a file to plain values: variables and `$file`s filled in, every place remembered. */
import type { Json } from '../kinds/model/kind.ts'
import type { Place } from '../plan/model/plan.ts'
import type { Document, Node } from './document.ts'
import type { Placeholders } from './placeholders.ts'
import { type Problems, quoted } from './problems.ts'

/** Why the text of a file cannot be had. */
export interface Missing {
  /** The rest of a sentence about it: `does not exist`. */
  readonly problem: string
  /** Nothing lies there, so that a file can be written. */
  readonly isFree?: boolean
}

export const NO_SUCH_FILE: Missing = { problem: 'does not exist', isFree: true }

/** The text of a file that `$file` names, or why it cannot be had. */
export type ReadText = (path: string) => { readonly text: string } | Missing

/** The bytes of a file that `$file` names, at most so many, or why they cannot be had. */
export type ReadBytes = (path: string, most: number) => { readonly bytes: Uint8Array } | Missing

export interface Reads {
  readonly readText: ReadText
  readonly readBytes: ReadBytes
}

/** Where there is no file to name. */
export const NO_FILES: Reads = { readText: () => NO_SUCH_FILE, readBytes: () => NO_SUCH_FILE }

export interface Reading extends Reads {
  readonly problems: Problems
  readonly placeholders: Placeholders
  /** By the digest of what it holds, the path of a file that was read as one. */
  readonly contents: Map<string, string>
  /** Values that were read otherwise, by the node where they stand. */
  readonly known?: ReadonlyMap<Node, Json>
}

export interface Property {
  readonly name: string
  readonly keyPlace: Place
  readonly node: Node
}

/** The properties of an object, each name once. */
export function propertiesOf(document: Document, node: Node, problems: Problems): Property[] {
  const seen = new Map<string, Place>()
  const properties: Property[] = []
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue
    const name = key.value as string
    const keyPlace = document.placeOf(key.offset)
    const first = seen.get(name)
    if (first !== undefined) {
      problems.add(
        'F-DUPLICATE',
        keyPlace,
        `${quoted(name)} stands twice in the same object, first in line ${first.line}.`,
        "Take one of them out: which one wins is anyone's guess.",
      )
      continue
    }
    seen.set(name, keyPlace)
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
      problems.add('F-NAME', keyPlace, `${quoted(name)} cannot be a name here.`, 'Choose another.')
      continue
    }
    properties.push({ name, keyPlace, node: value })
  }
  return properties
}

/** The value of a node. `places` is filled with the place of everything inside, by path. */
export function valueIn(
  document: Document,
  node: Node,
  path: string,
  places: { [path: string]: Place },
  reading: Reading,
): Json {
  const place = document.placeOf(node.offset)
  places[path] = place
  const known = reading.known?.get(node)
  if (known !== undefined) return known
  switch (node.type) {
    case 'object': {
      const properties = propertiesOf(document, node, reading.problems)
      if (properties.some(({ name }) => name === '$file')) return textFile(properties, place, reading)
      return Object.fromEntries(
        properties.map(({ name, node: inner, keyPlace }) => {
          const at = path === '' ? name : `${path}.${name}`
          const value = valueIn(document, inner, at, places, reading)
          places[`${at}#`] = keyPlace
          return [name, value]
        }),
      )
    }
    case 'array':
      return (node.children ?? []).map((item, index) => valueIn(document, item, `${path}[${index}]`, places, reading))
    case 'string':
      return textOf(node.value as string, place, reading)
    default:
      if (typeof node.value === 'number') checkNumber(node.value, path, place, reading.problems)
      return node.value as Json
  }
}

function checkNumber(value: number, path: string, place: Place, problems: Problems): void {
  if (!Number.isFinite(value))
    problems.add('F-VALUE', place, `The number at ${quoted(path)} is too large.`, 'Write a smaller one.')
  else if (Number.isInteger(value) && !Number.isSafeInteger(value))
    problems.add(
      'F-VALUE',
      place,
      `The whole number at ${quoted(path)} has so many digits that readers of JSON round it.`,
      'Write it as a text, in quotes, if whoever reads it there takes one.',
    )
}

function textOf(written: string, place: Place, { placeholders, problems }: Reading): Json {
  if (written.includes('\0'))
    problems.add('F-VALUE', place, 'This text holds a NUL character, which Chatwoot cannot store.', 'Take it out.')
  if (!written.isWellFormed())
    problems.add(
      'F-VALUE',
      place,
      'This text holds half of a character (a lone surrogate).',
      'Write the whole character.',
    )
  return placeholders.fill(written, place)
}

/** The path in `{"$file": …}`, or null where that is not what stands there. */
export function fileNamed(properties: readonly Property[]): string | null {
  const [first, ...others] = properties
  const path = first?.name === '$file' && others.length === 0 ? (first.node.value as unknown) : null
  return typeof path === 'string' ? path : null
}

export const OUTSIDE = 'Paths begin at the folder of the desired files and stay inside of it.'

function textFile(properties: readonly Property[], place: Place, reading: Reading): Json {
  const path = fileNamed(properties)
  if (path === null) {
    reading.problems.add(
      'F-FILE',
      place,
      '"$file" stands alone and names one file.',
      'Write {"$file": "texts/welcome.md"}.',
    )
    return ''
  }
  const found = reading.readText(path)
  if ('problem' in found) {
    reading.problems.add('F-FILE', place, `${quoted(path)} ${found.problem}.`, OUTSIDE)
    return ''
  }
  return textOf(withoutLineEnd(found.text), place, reading)
}

/** The text of a file: its last line end belongs to the file, and how lines end to the machine on which it was checked out. */
export function withoutLineEnd(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '')
}
