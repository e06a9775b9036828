/** What becomes of the entries that the files have: edited where the server says something else, kept, or taken out. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { withKnown } from '../kinds/model/attachment.ts'
import type { Fields } from '../kinds/model/kind.ts'
import { newerThanKnown } from '../kinds/newest.ts'
import type { Matched } from '../plan/match/matched.ts'
import type { References } from '../plan/match/references.ts'
import { canonical, unitIn } from '../plan/model/canonical.ts'
import { firstBy } from '../plan/model/lookup.ts'
import { fieldOf } from '../plan/model/paths.ts'
import { type FieldChange, type Plan, subjectOf } from '../plan/model/plan.ts'
import { unseal } from '../redact/seal.ts'
import type { Edit } from './edit.ts'
import type { Exported, Kept } from './exported.ts'
import type { From } from './from.ts'
import { type Entry, editsOf } from './merge.ts'
import { canonicalLive, namesIn, sayable } from './say.ts'
import type { Written } from './written.ts'

export interface Brought {
  readonly edits: Map<string, Edit[]>
  readonly changed: Exported['changed']
  readonly removed: Exported['removed']
  readonly kept: readonly Kept[]
}

/** `plan` is that of the files as they are: what it would change on the server is what the files say otherwise. */
export function bringUpToDate(
  from: From,
  plan: Plan,
  matched: readonly Matched[],
  references: References,
  its: Pick<Written, 'secrets' | 'texts' | 'files'>,
): Brought {
  const edits = new Map<string, Edit[]>()
  const changed: Exported['changed'][number][] = []
  const removed: Exported['removed'][number][] = []
  const kept: Kept[] = []
  const trees = new Map(from.sources.files.map(({ file, text }) => [file, parseTree(text)!]))
  const uses = usesOf(from)
  const heldOf = firstBy(plan.held, subjectOf)
  const updates = firstBy(
    [...plan.changes, ...plan.held.flatMap(({ changes }) => changes)].filter(({ action }) => action === 'update'),
    subjectOf,
  )
  const edit = (one: Matched, more: readonly Edit[]) => {
    // What is declared stands in a file.
    const { file } = one.desired.place!
    const its = edits.get(file)
    if (its === undefined) edits.set(file, [...more])
    else its.push(...more)
  }
  for (const one of matched) {
    const { kind, desired } = one
    const [of, at] = [{ kind: kind.name, key: desired.key }, placeIn(desired)]
    if (one.live === null) {
      if (isGone(one) && from.isPruning) {
        edit(one, [{ path: desired.within === undefined ? at : [...at, kind.identity.writtenAs!], value: undefined }])
        removed.push(of)
      } else kept.push({ ...of, path: '', reason: whyNotThere(one, plan) })
      continue
    }
    const held = heldOf.get(subjectOf(of))
    const change = updates.get(subjectOf(of))
    if (change === undefined && held === undefined) continue
    const { id } = one.live
    const applied = one.entry === null ? null : () => one.entry!.fields
    const known = { ...one.live, fields: withKnown(kind.requests, one.live.fields, applied) }
    const live = canonicalLive(kind, known, references)
    const newer = newerThanKnown(from.release)
    const { ignore, unchecked } = sayable(kind, live, references, { newer, files: its.files })
    const fields = change?.fields ?? []
    const isNotApplied = ({ cause }: FieldChange) => cause === 'this change'
    for (const { path } of fields.filter(isNotApplied))
      kept.push({ ...of, path, reason: 'was changed in the files and is not applied yet' })
    const untouched = new Set(fields.filter(isNotApplied).map(({ path }) => fieldOf(path)))
    const differing = fields.filter((field) => !isNotApplied(field)).map(({ path }) => path)
    // What the server says and the files cannot, the files leave to it from now on.
    const unsayable = [...new Set([...differing.map(fieldOf), ...(held?.gone ?? [])])].filter(
      (field) => field in ignore && !untouched.has(field),
    )
    for (const field of unsayable) kept.push({ ...of, path: field, reason: ignore[field]! })
    const open = differing.filter((path) => !unsayable.includes(fieldOf(path)))
    if (open.length + unsayable.length === 0) continue
    const sides = [desiredUnits(one, references, from), unitIn(kind, live)] as const
    const entry: Entry = {
      kind,
      key: desired.key,
      id,
      fields: live,
      names: namesIn(kind, live),
      ...its,
      root: trees.get(desired.place!.file)!,
      at,
      readText: from.sources.readText,
      environment: from.environment,
      uses,
    }
    edit(one, ignoring(entry, unsayable, ignore))
    edit(
      one,
      notChecking(
        entry,
        open.map(fieldOf).filter((field) => field in unchecked),
        unchecked,
      ),
    )
    edit(
      one,
      open.flatMap((path) => editsOf(entry, { path, desired: sides[0](path), live: sides[1](path) })),
    )
    changed.push({ ...of, id, paths: [...open, ...unsayable] })
  }
  return { edits, changed, removed, kept }
}

/** Where its fields stand in the file. */
function placeIn({ kind, key, within }: Matched['desired']): string[] {
  return within === undefined ? [kind, key] : [within.kind, within.key]
}

/** It was on the server once: we have managed it, or somebody wrote down its id. */
export function isGone({ desired, live, entry }: Matched): boolean {
  return live === null && (entry !== null || desired.id !== null)
}

/** Lists fields in the entry's `$unchecked`, with the reasons. */
function notChecking(
  { root, at }: Entry,
  fields: readonly string[],
  reasons: { readonly [field: string]: string },
): Edit[] {
  const all = [...new Set(fields)].map((field) => [field, reasons[field]!] as const)
  const its = findNodeAtLocation(root, [...at, '$unchecked'])
  const fresh = all.filter(([field]) => its === undefined || findNodeAtLocation(its, [field]) === undefined)
  if (fresh.length === 0) return []
  return its === undefined
    ? [{ path: [...at, '$unchecked'], value: Object.fromEntries(fresh) }]
    : fresh.map(([field, reason]) => ({ path: [...at, '$unchecked', field], value: reason }))
}

/** Takes fields out of an entry and lists them in its `$ignore`, with the reasons. */
function ignoring(
  { root, at }: Entry,
  fields: readonly string[],
  reasons: { readonly [field: string]: string },
): Edit[] {
  if (fields.length === 0) return []
  const all = fields.map((field) => [field, reasons[field]!] as const)
  const isThere = findNodeAtLocation(root, [...at, '$ignore']) !== undefined
  return [
    ...fields.map((field) => ({ path: [...at, field], value: undefined })),
    ...(isThere
      ? all.map(([field, reason]) => ({ path: [...at, '$ignore', field], value: reason }))
      : [{ path: [...at, '$ignore'], value: Object.fromEntries(all) }]),
  ]
}

function whyNotThere(one: Matched, { held }: Plan): string {
  if (!isGone(one)) return 'is not on the server yet: an apply creates it'
  const subject = subjectOf({ kind: one.kind.name, key: one.desired.key })
  const why = held.find((each) => subjectOf(each) === subject)
  return why === undefined
    ? GONE
    : `is gone from the server, and is not created again; --prune takes it out of the files`
}

const GONE = 'is gone from the server: an apply creates it again, --prune takes it out of the files'

function desiredUnits({ kind, desired }: Matched, references: References, { reveal }: From) {
  const fields = unseal(desired.fields, reveal) as Fields
  return unitIn(kind, canonical(kind, references.ofDesired(kind, desired, fields).fields))
}

/** How many places name a text file. */
function usesOf({ sources }: From): (file: string) => number {
  const named = sources.files.flatMap(({ text }) =>
    [...text.matchAll(/"\$file"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(([, name]) => JSON.parse(name!) as string),
  )
  const counts = Map.groupBy(named, (name) => name)
  return (file) => counts.get(file)?.length ?? 0
}
