/** What one declared resource comes to: the changes it needs, and what about it cannot be done. */
import type { Fields } from '../kinds/kind.ts'
import type { Allowed } from './allowed.ts'
import { canonical, mapUnits, sendOf, titleOf } from './canonical.ts'
import { causeOfAll, compare } from './compare.ts'
import { parted, stillRefused } from './contested.ts'
import { cannotCreate, cannotUpdate, unknownFields } from './impossible.ts'
import { isFilled } from './marks.ts'
import type { Matched } from './match.ts'
import type { Unordered } from './order.ts'
import { fieldOf, isWithin, without } from './paths.ts'
import { type Contested, type Finding, type Managed, subjectOf } from './plan.ts'
import type { References } from './references.ts'
import { type Fingerprint, isEqual, type Reveal, seal } from './seal.ts'

export interface Draft {
  readonly changes: readonly Unordered[]
  readonly contested: readonly Contested[]
  readonly refreshed: readonly Managed[]
}

/** What holds for every resource of a plan. */
export interface Terms {
  readonly reveal: Reveal
  readonly fingerprint: Fingerprint
  /** ISO 8601 in UTC. */
  readonly now: string
  readonly allowed: Allowed
}

export function draft(
  { kind, desired, live, entry, mayExist }: Matched,
  references: References,
  { reveal, fingerprint, now, allowed }: Terms,
  findings: Finding[],
): Draft {
  const sealed = seal(desired.fields, reveal, fingerprint) as Fields
  const fields = canonical(kind, references.ofDesired(kind, desired, sealed, findings))
  const ignored = Object.keys(desired.ignore)
  const managed = mapUnits(kind, fields, (path, value) =>
    ignored.some((one) => isWithin(path, one)) ? undefined : value,
  )
  const shared = {
    kind: kind.name,
    key: desired.key,
    title: titleOf(kind, fields, desired.key),
    protect: desired.protect,
    place: desired.place,
    comment: desired.comment,
    before: {},
    holds: {},
  }
  if (live === null) {
    findings.push(...cannotCreate(kind, desired, fields, mayExist))
    const units = Object.entries(fields).map(([path, value]) => ({
      path,
      desired: value,
      cause: 'this change' as const,
      alsoByHand: false,
    }))
    const cause = entry === null || entry.goesAlong || mayExist ? 'this change' : 'drift'
    return {
      changes: [
        {
          ...shared,
          action: 'create',
          id: null,
          cause,
          fields: units.map((unit) => ({ ...unit, cause })),
          send: fields,
          managed,
        },
      ],
      contested: [],
      refreshed: [],
    }
  }
  const sides = {
    now: canonical(kind, references.ofLive(kind, live.fields, 'now')),
    after: canonical(kind, references.ofLive(kind, live.fields, 'after')),
    isPartial: live.isPartial,
  }
  const isOurs = entry !== null && entry.id === live.id
  const comparison = compare(
    kind,
    {
      desired: managed,
      applied: isOurs ? references.ofApplied(kind, entry.fields) : null,
      live: sides,
    },
    fingerprint,
  )
  findings.push(
    ...unknownFields(kind, desired, comparison.unknown),
    ...cannotUpdate(kind, desired, live.id, comparison.fields),
  )
  const isInsistedOn = allowed.has(`update ${subjectOf(shared)}`)
  const { open, left } = parted(isOurs && !isInsistedOn ? entry : null, comparison.fields, now)
  // What Chatwoot does not keep was never applied.
  const lasting = without(
    managed,
    left.filter(({ field }) => field.cause !== 'drift').map(({ field }) => fieldOf(field.path)),
  )
  const changed = open.map(({ path }) => path)
  const changes: Unordered[] = []
  if (!isOurs) {
    const stillOpen = without(managed, changed.map(fieldOf))
    changes.push({
      ...shared,
      action: 'adopt',
      id: live.id,
      cause: entry === null ? 'first contact' : 'drift',
      fields: [],
      send: {},
      managed: stillOpen,
    })
  }
  if (changed.length > 0) {
    // What is ignored inside a field that is sent whole stays as live has it.
    const send = sendOf(kind, managed, sides.after, changed)
    changes.push({
      ...shared,
      action: 'update',
      id: live.id,
      cause: causeOfAll(open),
      fields: open,
      send,
      managed: lasting,
      holds: sides.now,
    })
  }
  const refused = stillRefused(entry, left)
  const isStale =
    isOurs &&
    changed.length === 0 &&
    !(
      isEqual(entry.fields, lasting) &&
      entry.protect === (desired.protect || undefined) &&
      isEqual(entry.refused ?? {}, refused)
    )
  return {
    changes,
    contested: left.map((one) => ({
      kind: kind.name,
      key: desired.key,
      id: live.id,
      title: shared.title,
      place: desired.place,
      ...one,
    })),
    refreshed: isStale
      ? [
          {
            kind: kind.name,
            key: desired.key,
            id: live.id,
            fields: lasting,
            protect: desired.protect,
            ...(isFilled(refused) ? { refused } : {}),
          },
        ]
      : [],
  }
}
