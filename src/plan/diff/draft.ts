/** What one declared resource comes to: the changes it needs, and what about it cannot be done. */
import type { Fields } from '../../kinds/model/kind.ts'
import { type Fingerprint, isEqual, type Reveal, seal } from '../../redact/seal.ts'
import type { Allowed } from '../approve/allowed.ts'
import type { Matched } from '../match/matched.ts'
import { fieldsOf, type Gone, goneFinding, kindsGone } from '../match/nowhere.ts'
import type { References } from '../match/references.ts'
import { canonical, mapUnits, sendOf, titleOf } from '../model/canonical.ts'
import { once } from '../model/lookup.ts'
import { fieldOf, isWithin, without } from '../model/paths.ts'
import { type Contested, type Finding, type Managed, subjectOf } from '../model/plan.ts'
import type { Unordered } from '../order/unordered.ts'
import { causeOfAll, compare } from './compare.ts'
import { parted, stillRefused } from './contested.ts'
import type { Root } from './held.ts'
import { cannotCreate, cannotUpdate, unknownFields } from './impossible.ts'
import { isFilled } from './marks.ts'

export interface Draft {
  readonly changes: readonly Unordered[]
  readonly contested: readonly Contested[]
  readonly refreshed: readonly Managed[]
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

export function draft(
  { kind, desired, live, entry, mayExist }: Matched,
  references: References,
  { reveal, fingerprint, now, allowed }: Terms,
  findings: Finding[],
): Draft {
  const ignored = Object.keys(desired.ignore)
  const withoutIgnored = (all: Fields) =>
    ignored.length === 0
      ? all
      : mapUnits(kind, all, (path, value) => (ignored.some((one) => isWithin(path, one)) ? undefined : value))
  const sealed = seal(desired.fields, reveal, fingerprint) as Fields
  // What is ignored is sent with a create only: whatever else it names is nobody's business.
  const said = live === null ? sealed : withoutIgnored(sealed)
  const gone: Gone[] = []
  const before = entry === null ? undefined : { applied: entry.fields, gone }
  const fields = canonical(kind, references.ofDesired(kind, desired, said, findings, before))
  const managed = withoutIgnored(fields)
  const shared = {
    kind: kind.name,
    key: desired.key,
    title: titleOf(kind, sealed, desired.key),
    protect: desired.protect,
    place: desired.place,
    comment: desired.comment,
    before: {},
    holds: {},
  }
  const root = isFilledList(gone) ? held(gone) : null
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
      root,
    }
  }
  const isOurs = entry !== null && entry.id === live.id
  const applied = isOurs ? once(() => canonical(kind, references.ofApplied(kind, entry.fields))) : null
  const sides = {
    now: once(() => canonical(kind, references.ofLive(kind, live.fields, 'now'))),
    after: canonical(kind, references.ofLive(kind, live.fields, 'after')),
    asApplied: () => canonical(kind, references.ofLive(kind, live.fields, 'now', applied?.())),
    isPartial: live.isPartial,
  }
  const comparison = compare(
    kind,
    {
      desired: managed,
      applied,
      live: sides,
    },
    fingerprint,
  )
  findings.push(
    ...unknownFields(kind, desired, comparison.unknown),
    ...cannotUpdate(kind, desired, live.id, comparison.fields),
  )
  const isInsistedOn = allowed.has(`update ${subjectOf(shared)}`)
  const { open, left } = parted(kind, isOurs && !isInsistedOn ? entry : null, comparison.fields, now)
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
      holds: sides.now(),
    })
  }
  const refused = stillRefused(entry, left)
  const isStale =
    isOurs &&
    root === null &&
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
    root,
  }

  function held(names: readonly [Gone, ...Gone[]]): Root {
    const stillNamed = live === null ? null : references.lost(kind, live.fields, kindsGone(names))
    const finding = goneFinding(kind, desired, names, stillNamed)
    findings.push({ ...finding, holds: [subjectOf(shared)] })
    const { key, title, place } = shared
    return { kind: kind.name, key, id: live?.id ?? null, title, place, gone: fieldsOf(names), reason: finding.sentence }
  }
}

function isFilledList<One>(list: readonly One[]): list is readonly [One, ...One[]] {
  return list.length > 0
}
