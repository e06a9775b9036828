/** Puts edits and new entries into the texts of the files. Files that stay as they are do not come out. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { Sources } from '../desired/read.ts'
import type { Fields } from '../kinds/model/kind.ts'
import { type Edit, edited } from './edit.ts'
import { printed } from './print.ts'

export interface Entries {
  /** By file, named as in the sources. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  /** New ones by kind, each with its key; they go into `<kind>.json`. */
  readonly fresh: ReadonlyMap<string, readonly (readonly [key: string, entry: Fields])[]>
}

const SCHEMA = '../schema/desired.json'

export function withEntries(sources: Sources, { edits, fresh }: Entries, account: number): Map<string, string> {
  const texts = new Map(sources.files.map(({ file, text }) => [pathIn(sources, file), text]))
  const changed = new Map<string, string>()
  for (const [file, its] of edits) {
    const path = pathIn(sources, file)
    if (its.length > 0) changed.set(path, edited(texts.get(path)!, its))
  }
  for (const [kind, entries] of fresh) {
    const path = `${kind}.json`
    const text = changed.get(path) ?? texts.get(path)
    changed.set(
      path,
      text === undefined
        ? newFile(kind, entries, schemaOf(sources), account)
        : edited(text, added(text, kind, entries)),
    )
  }
  return new Map([...changed].filter(([path, text]) => texts.get(path) !== text))
}

/** The path below the folder. */
export function pathIn({ root }: Pick<Sources, 'root'>, file: string): string {
  return root === '' ? file : file.slice(root.length + 1)
}

export function fileAt({ root }: Pick<Sources, 'root'>, path: string): string {
  return root === '' ? path : `${root}/${path}`
}

function newFile(
  kind: string,
  entries: Iterable<readonly [string, Fields]>,
  $schema: string,
  $account: number,
): string {
  const layout = { indent: '', unit: '  ', column: 0, open: 2 }
  return `${printed({ $schema, $account, [kind]: Object.fromEntries(entries) }, layout)}\n`
}

function added(text: string, kind: string, entries: Iterable<readonly [string, Fields]>): Edit[] {
  const section = findNodeAtLocation(parseTree(text)!, [kind])
  return section === undefined
    ? [{ path: [kind], value: Object.fromEntries(entries) }]
    : [...entries].map(([key, value]) => ({ path: [kind, key], value }))
}

/** The other files know best where the schema lies. */
function schemaOf({ files }: Sources): string {
  const found = files.map(({ text }) => findNodeAtLocation(parseTree(text)!, ['$schema'])?.value as unknown)
  return found.find((value) => typeof value === 'string') ?? SCHEMA
}
