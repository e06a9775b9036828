/** The plan of an account: what the files say, what the server says and what we last wrote, compared once. Pure. */
import { isKind, kindNamed } from '../kinds/index.ts'
import type { Fields, Kind } from '../kinds/kind.ts'
import { canonical, sendOf } from './canonical.ts'
import { causeOfAll, compare } from './compare.ts'
import type { Desired, DesiredResource } from './desired.ts'
import { entriesOf, type Ledger } from './ledger.ts'
import type { Live } from './live.ts'
import { type Match, type Matched, match, wrong } from './match.ts'
import { inOrder, type Unordered } from './order.ts'
import { fieldOf, isWithin, valueAt } from './paths.ts'
import { type Finding, type Managed, type Plan, subjectOf } from './plan.ts'
import { kindsReferredTo, mapReferences, References } from './references.ts'
import { type Fingerprint, fingerprintWith, isEqual, type Reveal, seal, sealLike } from './seal.ts'

export interface Sources {
  readonly account: number
  readonly desired: Desired
  readonly live: Live
  readonly ledger: Ledger | null
  /** The ledger's salt, or the one the ledger will have. */
  readonly salt: string
  readonly reveal: Reveal
}

/** The kinds a plan has to read: declared, owned, or referred to by what is declared. Nothing else is worth a request. */
export function kindsToRead(desired: Desired, ledger: Ledger | null): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (kind: Kind) => {
    names.add(kind.name)
    if (kind.endpoints.shape === 'binding') names.add(kind.endpoints.over)
  }
  for (const { kind, fields } of desired.resources) {
    add(kindNamed(kind))
    for (const name of kindsReferredTo(kindNamed(kind), fields)) names.add(name)
  }
  for (const { kind } of ledger === null ? [] : entriesOf(ledger)) if (isKind(kind)) add(kindNamed(kind))
  return names
}

export function makePlan({ account, desired, live, ledger, salt, reveal }: Sources): Plan {
  const its = match(desired, live, ledger)
  const references = new References(its, live)
  const findings: Finding[] = [...its.findings, ...foreignEntries(ledger)]
  const fingerprint = fingerprintWith(salt)
  const drafts = its.matched.map((one) => draft(one, references, reveal, fingerprint, findings))
  const ordered = inOrder([
    ...drafts.flatMap(({ changes }) => changes),
    ...its.left.filter(({ kind }) => isKind(kind)).map((entry) => leave(entry, references, fingerprint, findings)),
  ])
  const changes = ordered.changes
  return {
    account,
    changes,
    findings: [...findings, ...ordered.findings],
    wires: wiresOf(changes, references),
    refreshed: drafts.flatMap(({ refreshed }) => refreshed),
    renamed: its.renamed,
    unchanged: drafts.filter((one) => one.changes.length === 0).length,
    unmanaged: unmanagedIn(its, live),
    hasLedger: ledger !== null,
  }
}

interface Draft {
  readonly changes: readonly Unordered[]
  readonly refreshed: readonly Managed[]
}

function draft(
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
    title: String(fields[kind.nameField] ?? desired.key),
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

/** What becomes of something we own that the files no longer declare. */
function leave(
  entry: Match['left'][number],
  references: References,
  fingerprint: Fingerprint,
  findings: Finding[],
): Unordered {
  const kind = kindNamed(entry.kind)
  const live = entry.live === null ? null : canonical(kind, references.ofLive(kind, entry.live.fields, 'now'))
  const isDeleted = live !== null && !entry.isForgotten
  if (isDeleted && entry.protect) {
    findings.push({
      code: 'G-PROTECTED',
      severity: 'error',
      place: null,
      subject: subjectOf(entry),
      sentence: `${subjectOf(entry)} is protected and no longer declared, so it would be deleted.`,
      nextStep:
        'Declare it again; or take "$protect" off and apply, before you remove it; or list it in "$forget" to leave it on the server.',
    })
  }
  return {
    action: isDeleted ? 'delete' : 'forget',
    kind: entry.kind,
    key: entry.key,
    id: entry.id,
    title: String((live ?? entry.fields)[kind.nameField] ?? entry.key),
    cause: live === null ? 'drift' : 'this change',
    fields: [],
    send: {},
    managed: {},
    protect: entry.protect,
    place: null,
    comment: null,
    before: isDeleted ? (sealLike(entry.fields, live, fingerprint) as Fields) : {},
    holds: live ?? {},
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

function foreignEntries(ledger: Ledger | null): Finding[] {
  const names = [...new Set((ledger === null ? [] : entriesOf(ledger)).map(({ kind }) => kind))].filter(
    (name) => !isKind(name),
  )
  return names.map((name) => ({
    code: 'P-UNKNOWN-KIND',
    severity: 'warning' as const,
    place: null,
    subject: null,
    sentence: `The ledger holds ${name}, a kind this version does not know; they are left alone.`,
    nextStep: 'Use the newer version that wrote them.',
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

function wiresOf(changes: Plan['changes'], references: References): Plan['wires'] {
  const wires: { [kind: string]: { [key: string]: number | string } } = {}
  for (const change of changes) {
    mapReferences(kindNamed(change.kind), change.send, (value, { to }) => {
      const wire = typeof value === 'string' ? references.wireOf(to, value) : undefined
      if (wire !== undefined) {
        wires[to] ??= {}
        wires[to][value as string] = wire
      }
      return value
    })
  }
  return wires
}

function unmanagedIn({ matched, left }: Match, live: Live): number {
  const mine = new Set([
    ...matched.flatMap((one) => (one.live === null ? [] : [`${one.kind.name} ${one.live.id}`])),
    ...left.map(({ kind, id }) => `${kind} ${id}`),
  ])
  const inUse = new Set([...matched.map(({ kind }) => kind.name), ...left.map(({ kind }) => kind)])
  return Object.entries(live)
    .filter(([kind]) => inUse.has(kind))
    .reduce((count, [kind, resources]) => count + resources.filter(({ id }) => !mine.has(`${kind} ${id}`)).length, 0)
}
