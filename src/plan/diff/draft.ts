/** What one declared resource comes to: the changes it needs, and what about it cannot be done. */
import { withKnown } from '../../kinds/model/attachment.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import { type Fingerprint, isEqual, type Reveal, seal } from '../../redact/seal.ts'
import type { Allowed } from '../approve/allowed.ts'
import type { Matched } from '../match/matched.ts'
import { fieldsOf, type Gone, goneFinding, kindsGone } from '../match/nowhere.ts'
import type { References } from '../match/references.ts'
import { canonical, mapUnits, sendOf, titleOf } from '../model/canonical.ts'
import type { LiveResource } from '../model/live.ts'
import { once } from '../model/lookup.ts'
import { fieldOf, isWithin, without } from '../model/paths.ts'
import { type Cause, type Contested, type FieldChange, type Finding, type Managed, subjectOf } from '../model/plan.ts'
import type { Unordered } from '../order/unordered.ts'
import { causeOfAll, compare, type Sides } from './compare.ts'
import { parted, stillRefused } from './contested.ts'
import type { Root } from './held.ts'
import { cannotCreate, cannotUpdate, unknownFields } from './impossible.ts'
import { isFilled } from './marks.ts'

export interface Draft {
  readonly changes: readonly Unordered[]
  readonly contested: readonly Contested[]
  readonly refreshed: readonly Managed[]
  readonly findings: readonly Finding[]
  /** Set where none of it may be done: something that it names is gone. */
  readonly root: Root | null
}

/** What holds for every resource of a plan. */
export interface Terms {
  readonly reveal: Reveal
  readonly fingerprint: Fingerprint
  /** ISO 8601 in UTC. */
  readonly now: string
  readonly allowed: Allowed
}

export function draft(matched: Matched, references: References, terms: Terms): Draft {
  const wanted = wantedOf(matched, references, terms)
  const { root, findings } = waiting(matched, wanted, references)
  const { live } = matched
  const drafted =
    live === null ? creation(matched, wanted) : correction({ ...matched, live }, wanted, references, terms)
  return {
    ...drafted,
    refreshed: root === null ? drafted.refreshed : [],
    findings: [...wanted.findings, ...findings, ...drafted.findings],
    root,
  }
}

/** What the files want, in canonical form with references as keys. */
interface Wanted {
  /** Without what is ignored. */
  readonly managed: Fields
  /** With what is ignored, for a create: what it is begun with. */
  readonly fields: Fields
  readonly gone: readonly Gone[]
  readonly findings: readonly Finding[]
  /** What every change of it says. */
  readonly about: About
}

type About = Pick<Unordered, 'kind' | 'key' | 'title' | 'protect' | 'place' | 'comment' | 'before' | 'holds'>

function wantedOf(
  { kind, desired, live, entry }: Matched,
  references: References,
  { reveal, fingerprint }: Pick<Terms, 'reveal' | 'fingerprint'>,
): Wanted {
  const { key, protect, place, comment } = desired
  const ignored = Object.keys(desired.ignore)
  const withoutIgnored = (all: Fields) =>
    ignored.length === 0
      ? all
      : mapUnits(kind, all, (path, value) => (ignored.some((one) => isWithin(path, one)) ? undefined : value))
  const sealed = seal(desired.fields, reveal, fingerprint) as Fields
  // What is ignored is sent with a create only: whatever else it names is nobody's business.
  const said = live === null ? sealed : withoutIgnored(sealed)
  const { gone, findings, ...its } = references.ofDesired(kind, desired, said, entry?.fields)
  const fields = canonical(kind, its.fields)
  const title = titleOf(kind, sealed, key)
  const about = { kind: kind.name, key, title, protect, place, comment, before: {}, holds: {} }
  return { managed: withoutIgnored(fields), fields, gone, findings, about }
}

/** What it names and somebody deleted: it waits, with all that needs it. */
function waiting(
  { kind, desired, live }: Matched,
  { gone, about }: Wanted,
  references: References,
): Pick<Draft, 'root' | 'findings'> {
  if (!isFilledList(gone)) return { root: null, findings: [] }
  const stillNamed = live === null ? null : references.lost(kind, live.fields, kindsGone(gone))
  const finding = goneFinding(kind, desired, gone, stillNamed)
  const { key, title, place } = about
  const id = live?.id ?? null
  return {
    root: { kind: kind.name, key, id, title, place, gone: fieldsOf(gone), reason: finding.sentence },
    findings: [{ ...finding, holds: [subjectOf(about)] }],
  }
}

type Drafted = Omit<Draft, 'root'>

function creation({ kind, desired, entry, mayExist }: Matched, { managed, fields, about }: Wanted): Drafted {
  const cause: Cause = entry === null || entry.goesAlong || mayExist ? 'this change' : 'drift'
  const units = Object.entries(fields).map(([path, value]) => ({ path, desired: value, cause, alsoByHand: false }))
  const create: Unordered = { ...about, action: 'create', id: null, cause, fields: units, send: fields, managed }
  return {
    changes: [create],
    contested: [],
    refreshed: [],
    findings: cannotCreate(kind, desired, fields, mayExist),
  }
}

type Existing = Matched & { readonly live: LiveResource }

function correction(
  matched: Existing,
  { managed, gone, about }: Wanted,
  references: References,
  terms: Terms,
): Drafted {
  const { kind, desired, live, entry } = matched
  const { id } = live
  const owned = entry !== null && entry.id === id ? entry : null
  const sides = sidesOf(matched, owned?.fields ?? null, references)
  const { unknown, fields } = compare(kind, { desired: managed, ...sides }, terms.fingerprint)
  const isInsistedOn = terms.allowed.has(`update ${subjectOf(about)}`)
  const { open, left } = parted(kind, isInsistedOn ? null : owned, fields, terms.now)
  // What Chatwoot does not keep was never applied.
  const lasting = without(
    managed,
    left.filter(({ field }) => field.cause !== 'drift').map(({ field }) => fieldOf(field.path)),
  )
  const changed = open.map(({ path }) => path)
  const changes: Unordered[] = []
  if (owned === null) {
    const cause = entry === null ? 'first contact' : 'drift'
    const stillOpen = without(managed, changed.map(fieldOf))
    changes.push({ ...about, action: 'adopt', id, cause, fields: [], send: {}, managed: stillOpen })
  }
  if (changed.length > 0) {
    const { now, after } = sides.live
    // What is ignored inside a field that is sent whole stays as live has it.
    const send = sendOf(kind, managed, after, changed)
    const cause = causeOfAll(open)
    changes.push({ ...about, action: 'update', id, cause, fields: open, send, managed: lasting, holds: now() })
  }
  const { key, protect, place } = desired
  const refused = stillRefused(entry, left)
  const isCurrent =
    owned === null ||
    changed.length > 0 ||
    (isEqual(owned.fields, lasting) &&
      owned.protect === (protect || undefined) &&
      isEqual(owned.refused ?? {}, refused))
  const known = { kind: kind.name, key, id, fields: lasting, protect, ...(isFilled(refused) ? { refused } : {}) }
  return {
    changes,
    contested: left.map((one) => ({ kind: kind.name, key, id, title: about.title, place, ...one })),
    refreshed: isCurrent ? [] : [known],
    findings: [...unknownFields(kind, desired, unknown), ...cannotUpdate(kind, desired, id, fieldsBut(gone, fields))],
  }
}

/** What names something that is gone differs because of that. */
function fieldsBut(gone: readonly Gone[], fields: readonly FieldChange[]): FieldChange[] {
  const names = fieldsOf(gone)
  return fields.filter(({ path }) => !names.includes(fieldOf(path)))
}

/** What was applied last and what the server has, in the form of what the files want. */
function sidesOf({ kind, live }: Existing, fields: Fields | null, references: References): Omit<Sides, 'desired'> {
  const applied = fields === null ? null : once(() => canonical(kind, references.ofApplied(kind, fields)))
  const has = withKnown(kind.requests, live.fields, applied)
  return {
    applied,
    live: {
      now: once(() => canonical(kind, references.ofLive(kind, has, 'now'))),
      after: canonical(kind, references.ofLive(kind, has, 'after')),
      asApplied: () => canonical(kind, references.ofLive(kind, has, 'now', applied?.())),
      isPartial: live.isPartial,
    },
  }
}

function isFilledList<One>(list: readonly One[]): list is readonly [One, ...One[]] {
  return list.length > 0
}
