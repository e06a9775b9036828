/**
 * The plan of someone who may not look at the server: what was applied last is taken for what is there. It is made as
 * every plan is, from a live side that knows only what the ledger says of it.
 */
import { isKind, kindNamed } from '../kinds/index.ts'
import type { Fields, Json } from '../kinds/model/kind.ts'
import { fingerprintWith, sealAsWritten } from '../redact/seal.ts'
import type { Allowed } from './approve/allowed.ts'
import { guarded } from './guards/index.ts'
import { type Lint, makePlan } from './make.ts'
import { heldIn, mapReferences } from './match/each-reference.ts'
import type { Elsewhere } from './match/elsewhere.ts'
import { isAmong, naturalKeyOf } from './match/locate.ts'
import type { Desired } from './model/desired.ts'
import { entriesOf, type Ledger } from './model/ledger.ts'
import type { Live, LiveResource } from './model/live.ts'
import type { Managed, Plan } from './model/plan.ts'

export interface Assumed {
  readonly account: number
  readonly desired: Desired
  readonly ledger: Ledger
  readonly elsewhere: readonly Elsewhere[]
  readonly allowed: Allowed
  /** ISO 8601 in UTC. */
  readonly now: string
  readonly lint?: Lint | undefined
}

/** Secrets have no values here: they count as they are written, `${secret:NAME}` by its name. */
export function assumedPlan({ ledger, ...known }: Assumed): Plan {
  const asWritten = (text: string) => text
  const fingerprint = fingerprintWith(ledger.salt)
  const written = withFields(ledger, (fields) => sealAsWritten(fields, fingerprint) as Fields)
  const live = assumedLive(written, known.desired)
  const plan = makePlan({ ...known, live, ledger: written, salt: ledger.salt, reveal: asWritten })
  const sides = { live, ledger: written, desired: known.desired }
  return { ...guarded(plan, sides, null, known.allowed), assumedAt: ledger.last?.at ?? null }
}

function withFields(ledger: Ledger, to: (fields: Fields) => Fields): Ledger {
  const resources = Object.entries(ledger.resources).map(([kind, entries]) => [
    kind,
    Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, { ...entry, fields: to(entry.fields) }])),
  ])
  return { ...ledger, resources: Object.fromEntries(resources) }
}

/** What the ledger and the files' own `$id`s say of the server. */
function assumedLive(ledger: Ledger, desired: Desired): Live {
  const entries = entriesOf(ledger).filter(({ kind }) => isKind(kind))
  const seen: Sighting[] = [
    ...entries.map(({ kind, id, fields }) => ({ kind, id, fields: asLive(kind, fields, ledger, desired) })),
    ...entries.flatMap(overOf),
    ...desired.resources.flatMap(({ kind, id }) => (id === null ? [] : [{ kind, id, fields: {} }])),
  ]
  const live: { [kind: string]: LiveResource[] } = {}
  for (const { kind, id, fields } of seen) {
    live[kind] ??= []
    if (!live[kind].some((one) => one.id === id)) live[kind].push({ id, fields, isPartial: true })
  }
  return live
}

type Sighting = Pick<Managed, 'kind' | 'id' | 'fields'>

/** What a binding is over is there as well, under the binding's id, whether or not it is ours. */
function overOf({ kind, id, fields }: Managed): Sighting[] {
  const { over } = kindNamed(kind).endpoint
  if (over === null) return []
  const name = fields[over.at]
  return name === undefined
    ? []
    : [{ kind: over.kind, id, fields: { [kindNamed(over.kind).identity.naturalKey[0]!]: name } }]
}

/** The fields of an entry with the references that the server would hold, as far as they are known. */
function asLive(kind: string, fields: Fields, ledger: Ledger, desired: Desired): Fields {
  return mapReferences(kindNamed(kind), fields, (value, reference): Json => {
    const { to, where } = reference
    if (typeof value !== 'string') return value
    const entries = ledger.resources[to] ?? {}
    const field = heldIn(reference)
    if (Object.hasOwn(entries, value))
      return field === 'id' ? entries[value]!.id : (entries[value]!.fields[field] ?? value)
    // What was referred to by its name before it was declared is now referred to by its key.
    const declared = desired.resources.find(
      (one) =>
        one.kind === to && isAmong(kindNamed(to), one, where) && naturalKeyOf(kindNamed(to), one, where) === value,
    )
    return declared?.key ?? value
  })
}
