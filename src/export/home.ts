/** Where a new resource is written: under its kind, or as a field of what it lies over. */
import type { Fields, Kind } from '../kinds/model/kind.ts'
import type { DesiredResource } from '../plan/model/desired.ts'
import type { Edit } from './edit.ts'

export interface Home {
  readonly kind: string
  readonly key: string
  readonly field: string
  /** The file that has it already; null when it is new as well. */
  readonly file: string | null
}

/**
 * Null where the files have no entry of what it lies over, or write others of its kind by themselves: they go on as they
 * are. `fields` name what it lies over as the files will.
 */
export function homeOf(
  { name, identity: { writtenAs }, endpoint: { over } }: Kind,
  fields: Fields,
  declared: readonly DesiredResource[],
  fresh: readonly { readonly kind: Kind; readonly key: string }[],
): Home | null {
  if (writtenAs === null || over === null) return null
  if (declared.some(({ kind, within }) => kind === name && within === undefined)) return null
  const key = String(fields[over.at])
  const home = { kind: over.kind, key, field: writtenAs }
  const there = declared.find((one) => one.kind === over.kind && one.key === key)
  // What is declared stands in a file.
  if (there !== undefined) return { ...home, file: there.place!.file }
  return fresh.some((one) => one.kind.name === over.kind && one.key === key) ? { ...home, file: null } : null
}

export interface Homes {
  readonly entries: Map<string, [string, Fields][]>
  readonly edits: Map<string, Edit[]>
}

/** Writes a field of an entry that is new or in a file. */
export function moveIn({ kind, key, field, file }: Home, entry: Fields, { entries, edits }: Homes): void {
  const value = entry[field]!
  if (file !== null) {
    edits.set(file, [...(edits.get(file) ?? []), { path: [kind, key, field], value }])
    return
  }
  const those = entries.get(kind)!
  const index = those.findIndex(([name]) => name === key)
  those[index] = [key, { ...those[index]![1], [field]: value }]
}
