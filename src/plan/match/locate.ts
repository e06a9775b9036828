/**
 * Finds the live resource that one declared key means: the one the ledger remembers, the one `$id` pins, or, on first
 * contact, the only one with the same natural key. Two candidates are an error: a guess would take over the wrong thing.
 */
import type { Fields, Json, Kind, Reference } from '../../kinds/model/kind.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { type Reveal, unseal } from '../../redact/seal.ts'
import { canonical } from '../model/canonical.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import { type Finding, subjectOf } from '../model/plan.ts'

export function locate(
  kind: Kind,
  resource: DesiredResource,
  entry: LedgerEntry | null,
  live: readonly LiveResource[],
  taken: ReadonlySet<string>,
  findings: Finding[],
  reveal: Reveal,
): LiveResource | null {
  const { id } = resource
  if (id !== null && entry !== null && id !== entry.id) {
    findings.push(
      wrong(
        resource,
        'P-PIN-MOVED',
        `"$id" says ${id}, but id ${entry.id} is managed under this key`,
        `To manage ${id} instead, first stop managing ${entry.id}: list this key in "$forget" and apply, then declare it again.`,
        '$id',
      ),
    )
    return byId(live, entry.id)
  }
  if (id !== null) {
    const pinned = byId(live, id)
    if (pinned === null && entry === null) {
      const ids = live.map((one) => one.id).sort((a, b) => a - b)
      findings.push(
        wrong(
          resource,
          'P-NO-SUCH-ID',
          `"$id" ${id} does not exist among the ${kind.name} of this account`,
          ids.length === 0 ? 'Take "$id" out to have it created.' : `There are ${ids.slice(0, 20).join(', ')}.`,
          '$id',
        ),
      )
    }
    return pinned ?? byNaturalKey(kind, resource, live, taken, findings, reveal)
  }
  return (entry && byId(live, entry.id)) ?? byNaturalKey(kind, resource, live, taken, findings, reveal)
}

function byNaturalKey(
  kind: Kind,
  resource: DesiredResource,
  live: readonly LiveResource[],
  taken: ReadonlySet<string>,
  findings: Finding[],
  reveal: Reveal,
): LiveResource | null {
  const name = naturalKeyOf(kind, { fields: unseal(resource.fields, reveal) as Fields })
  if (name === undefined || name === null || typeof name === 'object') return null
  const candidates = live.filter((one) => naturalKeyOf(kind, one) === name && !taken.has(`${kind.name} ${one.id}`))
  if (candidates.length > 1) {
    const ids = candidates.map((one) => one.id).sort((a, b) => a - b)
    findings.push(
      wrong(
        resource,
        'P-AMBIGUOUS',
        `${ids.length} ${kind.name} on the server have the ${keyWords(kind)} ${kind.identity.naturalKey.map((field) => JSON.stringify(asWritten(resource.fields[field]!))).join(' and ')} (ids ${ids.join(', ')})`,
        `Say which one is meant: "$id": ${ids[0]}.`,
      ),
    )
  }
  return candidates.length === 1 ? candidates[0]! : null
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
 * of them is missing. Where some are known from the place (`where`), it is told by the others.
 */
export function naturalKeyOf(kind: Kind, named: Named, where: Reference['where'] = {}): Json | undefined {
  const [first, ...others] = kind.identity.naturalKey.filter((field) => !Object.hasOwn(where, field))
  const value = canonicalValue(kind, named, first!)
  if (others.length === 0) return value
  const all = [value, ...others.map((field) => canonicalValue(kind, named, field))]
  return all.every((one) => typeof one === 'string') ? all.join(' / ') : undefined
}

/** What people call its natural key. */
export function keyWords({ identity }: Kind): string {
  return identity.naturalKey.join(' and ')
}

/** Whether a reference to those `where` can mean it. */
export function isAmong(kind: Kind, named: Named, where: Reference['where'] = {}): boolean {
  return Object.entries(where).every(([field, value]) => canonicalValue(kind, named, field) === value)
}

export function byId(live: readonly LiveResource[], id: number): LiveResource | null {
  return live.find((one) => one.id === id) ?? null
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
