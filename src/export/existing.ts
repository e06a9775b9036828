/** What becomes of the entries that the files have: edited where the server says something else, kept, or taken out. */
import { type Node, parseTree } from 'jsonc-parser'
import { withKnown } from '../kinds/model/attachment.ts'
import type { Fields } from '../kinds/model/kind.ts'
import { newerThanKnown } from '../kinds/newest.ts'
import type { Matched } from '../plan/match/matched.ts'
import type { References } from '../plan/match/references.ts'
import { canonical, unitIn } from '../plan/model/canonical.ts'
import type { LiveResource } from '../plan/model/live.ts'
import { firstBy } from '../plan/model/lookup.ts'
import { fieldOf } from '../plan/model/paths.ts'
import { type Change, type Held, type Plan, subjectOf } from '../plan/model/plan.ts'
import { unseal } from '../redact/seal.ts'
import type { Edit } from './edit.ts'
import type { Exported, Kept } from './exported.ts'
import type { From } from './from.ts'
import { type Entry, editsOf } from './merge.ts'
import { ignoring, notChecking } from './reasons.ts'
import { canonicalLive, namesIn, sayable } from './say.ts'
import type { Written } from './written.ts'

export interface Brought {
  readonly edits: Map<string, Edit[]>
  readonly changed: Exported['changed']
  readonly removed: Exported['removed']
  readonly kept: readonly Kept[]
}

/** What becomes of one entry. */
interface Becomes {
  readonly edits: readonly Edit[]
  readonly kept: readonly Kept[]
  /** The paths that are edited; null where it stays or goes. */
  readonly paths: readonly string[] | null
  readonly isRemoved: boolean
}
const AS_IT_IS: Becomes = { edits: [], kept: [], paths: null, isRemoved: false }

/** `plan` is that of the files as they are: what it would change on the server is what the files say otherwise. */
export function bringUpToDate(
  from: From,
  plan: Plan,
  matched: readonly Matched[],
  references: References,
  its: Pick<Written, 'secrets' | 'texts' | 'files'>,
): Brought {
  const files = { ...its, trees: new Map(from.sources.files.map(({ file, text }) => [file, parseTree(text)!])) }
  const context: Context = { from, plan, references, files, uses: usesOf(from), ...differencesIn(plan) }
  const all = matched.map((one) => ({ one, ...becomes(one, context) }))
  // What is declared stands in a file.
  const edited = Map.groupBy(
    all.filter(({ edits }) => edits.length > 0),
    ({ one }) => one.desired.place!.file,
  )
  return {
    edits: new Map([...edited].map(([file, those]) => [file, those.flatMap(({ edits }) => edits)])),
    changed: all.flatMap(({ one, paths }) => (paths === null ? [] : [{ ...nameOf(one), id: one.live!.id, paths }])),
    removed: all.filter(({ isRemoved }) => isRemoved).map(({ one }) => nameOf(one)),
    kept: all.flatMap(({ kept }) => kept),
  }
}

interface Context {
  readonly from: From
  readonly plan: Plan
  readonly references: References
  readonly files: Pick<Written, 'secrets' | 'texts' | 'files'> & { readonly trees: ReadonlyMap<string, Node> }
  readonly uses: (file: string) => number
  readonly updates: ReadonlyMap<string, Change>
  readonly heldOf: ReadonlyMap<string, Held>
}

function differencesIn(plan: Plan): Pick<Context, 'updates' | 'heldOf'> {
  const changes = [...plan.changes, ...plan.held.flatMap((one) => one.changes)]
  return {
    updates: firstBy(
      changes.filter(({ action }) => action === 'update'),
      subjectOf,
    ),
    heldOf: firstBy(plan.held, subjectOf),
  }
}

const nameOf = ({ kind, desired: { key } }: Matched) => ({ kind: kind.name, key })

function becomes(one: Matched, context: Context): Becomes {
  const { from, plan, updates, heldOf } = context
  const { kind, desired, live } = one
  if (live !== null) {
    const subject = subjectOf(nameOf(one))
    const [change, held] = [updates.get(subject), heldOf.get(subject)]
    return change === undefined && held === undefined ? AS_IT_IS : compared(one, live, { change, held }, context)
  }
  if (!isGone(one) || !from.isPruning)
    return { ...AS_IT_IS, kept: [{ ...nameOf(one), path: '', reason: whyNotThere(one, plan) }] }
  const at = placeIn(desired)
  const path = desired.within === undefined ? at : [...at, kind.identity.writtenAs!]
  return { ...AS_IT_IS, edits: [{ path, value: undefined }], isRemoved: true }
}

function compared(
  one: Matched,
  its: LiveResource,
  { change, held }: { change: Change | undefined; held: Held | undefined },
  context: Context,
): Becomes {
  const { from, references, files, uses } = context
  const { kind, desired } = one
  const applied = one.entry === null ? null : () => one.entry!.fields
  const known = { ...its, fields: withKnown(kind.requests, its.fields, applied) }
  const live = canonicalLive(kind, known, references)
  const newer = newerThanKnown(from.release)
  const { ignore, unchecked } = sayable(kind, live, references, { newer, files: files.files })
  const [notApplied, drifted] = notAppliedAndDrifted(change)
  const untouched = new Set(notApplied.map(fieldOf))
  // What the server says and the files cannot, the files leave to it from now on.
  const unsayable = [...new Set([...drifted.map(fieldOf), ...(held?.gone ?? [])])].filter(
    (field) => field in ignore && !untouched.has(field),
  )
  const open = drifted.filter((path) => !unsayable.includes(fieldOf(path)))
  const kept = [
    ...notApplied.map((path) => ({ path, reason: 'was changed in the files and is not applied yet' })),
    ...unsayable.map((field) => ({ path: field, reason: ignore[field]! })),
  ].map((each) => ({ ...nameOf(one), ...each }))
  if (open.length + unsayable.length === 0) return { ...AS_IT_IS, kept }
  const desiredAt = desiredUnits(one, references, from)
  const liveAt = unitIn(kind, live)
  const { trees, ...written } = files
  const entry: Entry = {
    kind,
    key: desired.key,
    id: its.id,
    fields: live,
    names: namesIn(kind, live),
    ...written,
    root: trees.get(desired.place!.file)!,
    at: placeIn(desired),
    readText: from.sources.readText,
    environment: from.environment,
    uses,
  }
  const beyond = open.map(fieldOf).filter((field) => field in unchecked)
  const edits = [
    ...ignoring(entry, unsayable, ignore),
    ...notChecking(entry, beyond, unchecked),
    ...open.flatMap((path) => editsOf(entry, { path, desired: desiredAt(path), live: liveAt(path) })),
  ]
  return { edits, kept, paths: [...open, ...unsayable], isRemoved: false }
}

/** Paths that the files changed since the last apply, and the others. */
function notAppliedAndDrifted(change: Change | undefined): readonly [string[], string[]] {
  const fields = change?.fields ?? []
  const pathsWhere = (isMeant: boolean) =>
    fields.filter(({ cause }) => (cause === 'this change') === isMeant).map(({ path }) => path)
  return [pathsWhere(true), pathsWhere(false)]
}

/** Where its fields stand in the file. */
function placeIn({ kind, key, within }: Matched['desired']): string[] {
  return within === undefined ? [kind, key] : [within.kind, within.key]
}

/** It was on the server once: we have managed it, or somebody wrote down its id. */
export function isGone({ desired, live, entry }: Matched): boolean {
  return live === null && (entry !== null || desired.id !== null)
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
