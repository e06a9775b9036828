/**
 * Finds the live resource that one declared key means: the one the ledger remembers, the one `$id` pins, or, on first
 * contact, the only one with the same natural key. Two candidates are an error: a guess would import the wrong thing.
 */
import type { Fields, Json, Kind, Reference } from '../../kinds/model/kind.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { type Reveal, unseal } from '../../redact/seal.ts'
import { canonical } from '../model/canonical.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import { firstBy, onceFor } from '../model/lookup.ts'
import { type Finding, subjectOf } from '../model/plan.ts'

export interface Sought {
  readonly kind: Kind
  readonly resource: DesiredResource
  readonly entry: LedgerEntry | null
  readonly within: Within
}

/**
 * By field, the id of what it belongs to for good: names are given within that. The key of what is still to be made is no
 * id of anything that is there.
 */
export type Within = { readonly [field: string]: Json }

export interface Among {
  readonly live: readonly LiveResource[]
  /** `kind id` of those that are somebody's already. */
  readonly taken: ReadonlySet<string>
}

interface Found {
  readonly live: LiveResource | null
  readonly findings: readonly Finding[]
}

export function locate({ kind, resource, entry, within }: Sought, among: Among, reveal: Reveal): Found {
  const { id } = resource
  const { live } = among
  if (id !== null && entry !== null && id !== entry.id) {
    const finding = wrong(
      resource,
      'P-PIN-MOVED',
      `"$id" says ${id}, but id ${entry.id} is managed under this key`,
      `To manage ${id} instead, first stop managing ${entry.id}: list this key in "$forget" and apply, then declare it again.`,
      '$id',
    )
    return { live: byId(live, entry.id), findings: [finding] }
  }
  const known = id === null ? entry && byId(live, entry.id) : byId(live, id)
  if (known !== null) return { live: known, findings: [] }
  const found = byNaturalKey({ kind, resource, within }, among, reveal)
  return id === null || entry !== null
    ? found
    : { live: found.live, findings: [noSuchId(kind, resource, id, live), ...found.findings] }
}

function noSuchId(kind: Kind, resource: DesiredResource, id: number, live: readonly LiveResource[]): Finding {
  const ids = live.map((one) => one.id).sort((a, b) => a - b)
  return wrong(
    resource,
    'P-NO-SUCH-ID',
    `"$id" ${id} does not exist among the ${kind.name} of this account`,
    ids.length === 0 ? 'Take "$id" out to have it created.' : `There are ${ids.slice(0, 20).join(', ')}.`,
    '$id',
  )
}

function byNaturalKey(
  { kind, resource, within }: Omit<Sought, 'entry'>,
  { live, taken }: Among,
  reveal: Reveal,
): Found {
  const name = naturalKeyOf(kind, { fields: unseal(resource.fields, reveal) as Fields })
  const isName = name !== undefined && name !== null && typeof name !== 'object'
  const candidates = isName
    ? calledSo(kind, live, name, within).filter(({ id }) => !taken.has(`${kind.name} ${id}`))
    : []
  if (candidates.length < 2) return { live: candidates[0] ?? null, findings: [] }
  const ids = candidates.map((one) => one.id).sort((a, b) => a - b)
  const finding = wrong(
    resource,
    'P-AMBIGUOUS',
    `${ids.length} ${kind.name} on the server have the ${keyWords(kind)} ${kind.identity.naturalKey.map((field) => JSON.stringify(asWritten(resource.fields[field]!))).join(' and ')} (ids ${ids.join(', ')})`,
    `Say which one is meant: "$id": ${ids[0]}.`,
  )
  return { live: null, findings: [finding] }
}

/** What may be shown: the name of a secret, not its value. */
function asWritten(value: Json): Json {
  return isSealed(value) ? value.$secret : value
}

interface Named {
  readonly fields: { readonly [field: string]: Json }
}

/** The value of a field that tells resources apart, in canonical form. */
export function canonicalValue(kind: Kind, { fields }: Named, field: string): Json | undefined {
  const value = fields[field]
  return value === undefined ? undefined : canonical(kind, { [field]: value })[field]
}

/**
 * What tells it from others of its kind, in canonical form: of several fields a text of their values. Undefined when one
 * of them is missing, or there are none. Where some are known from the place (`where`), it is told by the others.
 */
export function naturalKeyOf(kind: Kind, named: Named, where: Reference['where'] = {}): Json | undefined {
  const [first, ...others] = kind.identity.naturalKey.filter((field) => !Object.hasOwn(where, field))
  if (first === undefined) return undefined
  const value = canonicalValue(kind, named, first)
  if (others.length === 0) return value
  const all = [value, ...others.map((field) => canonicalValue(kind, named, field))]
  return all.every((one) => typeof one === 'string') ? all.join(' / ') : undefined
}

/**
 * The natural key together with what it belongs to for good: names are given within that. Both sides that are compared
 * hold that in one form, as an id or as a key.
 */
export function fullKeyOf(kind: Kind, named: Named): Json | undefined {
  const name = naturalKeyOf(kind, named)
  if (typeof name !== 'string') return name
  return [...belongings(kind).map(({ at }) => String(named.fields[at])), name].join(' / ')
}

/** References that say what it belongs to for good: what it is nested under, and what else no update can change. */
export const belongings = onceFor(({ endpoint, references, limits }: Kind): readonly Reference[] =>
  references.filter(({ at }) => at === endpoint.under?.at || limits.immutable.includes(at)),
)

/** What people call its natural key. */
export function keyWords({ identity }: Kind): string {
  return identity.naturalKey.join(' and ')
}

/** Whether a reference to those `where` can mean it. */
export function isAmong(kind: Kind, named: Named, where: Reference['where'] = {}): boolean {
  return Object.entries(where).every(([field, value]) => canonicalValue(kind, named, field) === value)
}

const idsIn = onceFor((live: readonly LiveResource[]) => firstBy(live, ({ id }) => id))

/** The first one with this id. */
export function byId(live: readonly LiveResource[], id: number): LiveResource | null {
  return idsIn(live).get(id) ?? null
}

const namesIn = onceFor((live: readonly LiveResource[]) =>
  onceFor((kind: Kind) => Map.groupBy(live, (one) => naturalKeyOf(kind, one))),
)

/** Those of a list with this natural key, in the order of the list. */
export function calledSo(
  kind: Kind,
  live: readonly LiveResource[],
  name: Json,
  within: Within = {},
): readonly LiveResource[] {
  const named = namesIn(live)(kind).get(name) ?? []
  return named.filter(({ fields }) => Object.entries(within).every(([field, id]) => (fields[field] ?? null) === id))
}

/** An error about one declared resource, at its place in the files. */
export function wrong(resource: DesiredResource, code: string, sentence: string, nextStep: string, path = ''): Finding {
  return {
    code,
    severity: 'error',
    place: resource.places[path] ?? resource.place,
    subject: subjectOf(resource),
    sentence: `${subjectOf(resource)}: ${sentence}.`,
    nextStep,
  }
}
