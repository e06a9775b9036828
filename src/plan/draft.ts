/** What one declared resource comes to: the changes it needs, and what about it cannot be done. */
import type { Fields, Kind } from '../kinds/kind.ts'
import { canonical, sendOf, titleOf } from './canonical.ts'
import { causeOfAll, compare } from './compare.ts'
import type { DesiredResource } from './desired.ts'
import { wrong } from './locate.ts'
import type { Matched } from './match.ts'
import type { Unordered } from './order.ts'
import { fieldOf, isWithin, valueAt } from './paths.ts'
import type { Finding, Managed } from './plan.ts'
import type { References } from './references.ts'
import { type Fingerprint, isEqual, type Reveal, seal } from './seal.ts'

export interface Draft {
  readonly changes: readonly Unordered[]
  readonly refreshed: readonly Managed[]
}

export function draft(
  { kind, desired, live, entry }: Matched,
  references: References,
  reveal: Reveal,
  fingerprint: Fingerprint,
  findings: Finding[],
): Draft {
  const sealed = seal(desired.fields, reveal, fingerprint) as Fields
  const fields = canonical(kind, references.ofDesired(kind, desired, sealed, findings))
  const managed = without(fields, Object.keys(desired.ignore))
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
    findings.push(...cannotCreate(kind, desired, fields))
    const units = Object.entries(fields).map(([path, value]) => ({
      path,
      desired: value,
      cause: 'this change' as const,
      alsoByHand: false,
    }))
    const cause = entry === null ? 'this change' : 'drift'
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
      refreshed: [],
    }
  }
  const sides = {
    now: canonical(kind, references.ofLive(kind, live.fields, 'now')),
    after: canonical(kind, references.ofLive(kind, live.fields, 'after')),
  }
  const isOurs = entry !== null && entry.id === live.id
  const comparison = compare(
    kind,
    {
      desired: fields,
      applied: isOurs ? references.ofApplied(kind, entry.fields) : null,
      live: sides,
      ignore: Object.keys(desired.ignore),
    },
    fingerprint,
  )
  findings.push(
    ...unknownFields(kind, desired, comparison.unknown),
    ...cannotUpdate(kind, desired, live.id, comparison.fields),
  )
  const changed = comparison.fields.map(({ path }) => path)
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
    const send = sendOf(kind, fields, sides.after, changed)
    changes.push({
      ...shared,
      action: 'update',
      id: live.id,
      cause: causeOfAll(comparison.fields),
      fields: comparison.fields,
      send,
      managed,
      holds: sides.now,
    })
  }
  const isStale =
    isOurs &&
    changed.length === 0 &&
    !(isEqual(entry.fields, managed) && entry.protect === (desired.protect || undefined))
  return {
    changes,
    refreshed: isStale
      ? [{ kind: kind.name, key: desired.key, id: live.id, fields: managed, protect: desired.protect }]
      : [],
  }
}

function cannotCreate(kind: Kind, desired: DesiredResource, fields: Fields): Finding[] {
  const missing = kind.required.filter((path) => valueAt(fields, path) === undefined)
  if (missing.length > 0) {
    const names = missing.map((path) => `"${path}"`).join(', ')
    return [
      wrong(
        desired,
        'P-REQUIRED',
        `it does not exist on the server, and to create it ${names} ${missing.length === 1 ? 'is' : 'are'} missing`,
        'Add it; or, if it does exist, give its id in "$id".',
      ),
    ]
  }
  const reason = kind.cannotCreate(fields)
  return reason === null
    ? []
    : [
        wrong(
          desired,
          'P-CANNOT-CREATE',
          `it does not exist on the server and cannot be created: ${reason}`,
          'Correct it; or, if it does exist, give its id in "$id".',
        ),
      ]
}

function cannotUpdate(
  kind: Kind,
  desired: DesiredResource,
  id: number,
  fields: readonly { path: string; live?: unknown; desired?: unknown }[],
): Finding[] {
  return fields
    .filter(({ path }) => kind.immutable.includes(path))
    .map(({ path, live, desired: want }) =>
      wrong(
        desired,
        'P-IMMUTABLE',
        `"${path}" of id ${id} is ${JSON.stringify(live)} on the server and can never become ${JSON.stringify(want)}`,
        'Correct the value, or "$id" if another one is meant; to really replace it, declare a new key.',
        path,
      ),
    )
}

function unknownFields(kind: Kind, desired: DesiredResource, names: readonly string[]): Finding[] {
  return names
    .filter((name) => name !== kind.nameField || name in desired.places)
    .map((name) => ({
      ...wrong(
        desired,
        'P-NOT-ON-THIS-SERVER',
        `this Chatwoot does not know "${name}", so it is neither compared nor written`,
        'Take it out, or upgrade Chatwoot.',
        name,
      ),
      severity: 'warning' as const,
    }))
}

function without(fields: Fields, paths: readonly string[]): Fields {
  const names = new Set(paths.filter((path) => !/[.[]/.test(path)))
  const inner = paths.filter((path) => /^[^[]+\./.test(path))
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !names.has(name))
      .map(([name, value]) => {
        const below = inner.filter((path) => isWithin(path, name)).map((path) => path.slice(name.length + 1))
        return [
          name,
          below.length > 0 && value !== null && typeof value === 'object' && !Array.isArray(value)
            ? without(value as Fields, below)
            : value,
        ]
      }),
  )
}
