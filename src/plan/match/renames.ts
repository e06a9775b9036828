/**
 * Keys that changed: said by `$previously`, or told by the natural key of what leaves the files and what enters them. A
 * renamed key keeps its resource; deleting and creating it again would lose all that hangs on it.
 */
import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { type Fingerprint, fingerprintWith, isEqual, type Reveal, seal } from '../../redact/seal.ts'
import { canonical } from '../model/canonical.ts'
import type { DesiredResource } from '../model/desired.ts'
import type { Ledger, LedgerEntry } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import { allBy } from '../model/lookup.ts'
import { own, valueAt } from '../model/paths.ts'
import { type Finding, type Managed, subjectOf } from '../model/plan.ts'
import { belongings, naturalKeyOf, wrong } from './locate.ts'
import { nearest } from './nearest.ts'

export interface Renamed {
  readonly kind: string
  readonly from: string
  readonly to: string
}

export interface Claimed {
  /** The entry of the ledger that each declared resource stands for, where it has one. */
  readonly entries: ReadonlyMap<DesiredResource, LedgerEntry>
  readonly renamed: readonly Renamed[]
  readonly findings: readonly Finding[]
}

/**
 * `$previously` may stay in the files for ever, so a key that has an entry of its own keeps it. Only where the natural
 * keys say so as well does it take the other one's: then keys have changed places, or moved on one by one.
 */
export function claimedEntries(resources: readonly DesiredResource[], ledger: Ledger | null): Claimed {
  const findings: Finding[] = []
  const entry = (kind: string, key: string | null): LedgerEntry | undefined => {
    return key === null ? undefined : own(own(ledger?.resources ?? {}, kind) ?? {}, key)
  }
  const declared = new Map(resources.map((one) => [subjectOf(one), one]))
  const earlier = ({ kind, previously }: DesiredResource) => declared.get(subjectOf({ kind, key: String(previously) }))
  let movers = resources.filter((one) => {
    const [own, old] = [entry(one.kind, one.key), entry(one.kind, one.previously)]
    if (old === undefined || own === old) return false
    const called = (its: LedgerEntry) => isEqual(nameIn(one.kind, its.fields), nameIn(one.kind, one.fields))
    return own === undefined || (called(old) && !called(own))
  })
  const stay = (one: DesiredResource, sentence: string, nextStep: string) =>
    findings.push(wrong(one, 'P-PREVIOUSLY', sentence, nextStep, '$previously'))
  for (let isSettled = false; !isSettled; ) {
    const moving = new Set(movers)
    const kept = movers.filter((one) => {
      const holder = earlier(one)
      if (holder === undefined || moving.has(holder)) return true
      if (entry(one.kind, one.key) === undefined)
        stay(
          one,
          `"${one.previously}" is still declared, so it cannot be the earlier key of "${one.key}"`,
          'Take one of the two out.',
        )
      return false
    })
    const freed = new Set(kept.map(({ kind, previously }) => subjectOf({ kind, key: String(previously) })))
    const able = kept.filter((one) => {
      const own = entry(one.kind, one.key)
      if (own === undefined || freed.has(subjectOf(one))) return true
      stay(
        one,
        `this key manages id ${own.id}, so it cannot also get that of "${one.previously}" (id ${entry(one.kind, one.previously)!.id})`,
        `First take what "${one.key}" is now out of the files and apply; then rename "${one.previously}".`,
      )
      return false
    })
    isSettled = able.length === movers.length
    movers = able
  }
  const moved = new Set(movers)
  const entries = resources.flatMap((one) => {
    const its = entry(one.kind, moved.has(one) ? one.previously : one.key)
    return its === undefined ? [] : [[one, its] as const]
  })
  const renamed = movers.map(({ kind, key, previously }) => ({ kind, from: previously!, to: key }))
  return { entries: new Map(entries), renamed, findings }
}

/** The natural key as the files or the ledger have it; a secret one is compared by its text, as both have been written. */
function nameIn(kind: string, fields: Fields): Json | undefined {
  const name = naturalKeyOf(kindNamed(kind), { fields })
  return isSealed(name) ? name.$secret : name
}

/** Something the ledger owns, that is live and that no file declares any more. */
export interface Leaver extends Managed {
  readonly live: LiveResource
}

/**
 * The leaver that each newcomer is, where there is no doubt: they have one natural key, and nothing else of that kind
 * comes into question. Wherever there is doubt a guard stops the deletion.
 *
 * `free` says whether a live resource is nobody's. What comes from a receipt has its key for certain and is no newcomer.
 */
export function renamedByName(
  newcomers: readonly DesiredResource[],
  leavers: readonly Leaver[],
  free: (kind: string) => readonly LiveResource[],
  salt: string,
  reveal: Reveal,
): ReadonlyMap<DesiredResource, Leaver> {
  const fingerprint = fingerprintWith(salt)
  const namesOf = (kind: string, fields: Fields) => namesFor(naturalKeyOf(kindNamed(kind), { fields }), fingerprint)
  const called = new Map(
    [...Map.groupBy(leavers, ({ kind }) => kind)].map(([kind, its]) => [
      kind,
      {
        leaving: allBy(its, (old) => [...namesOf(kind, old.live.fields), ...namesOf(kind, old.fields)]),
        others: allBy(free(kind), (other) => namesOf(kind, other.fields)),
      },
    ]),
  )
  const pairs = newcomers.flatMap((one) => {
    const its = called.get(one.kind)
    if (one.place === null || its === undefined) return []
    const kind = kindNamed(one.kind)
    const fields = canonical(kind, seal(one.fields, reveal, fingerprint) as Fields)
    const name = naturalKeyOf(kind, { fields })
    if (name === undefined || name === null) return []
    const meant = (its.leaving.get(nameFor(name)) ?? []).filter(
      (old) => isUnderSame(kind, old.fields, one.fields) && canBecome(kind, old.live.fields, fields),
    )
    const isOnly = meant.length === 1 && !its.others.has(nameFor(name))
    return meant.map((old) => ({ one, old, isOnly }))
  })
  const rivals = Map.groupBy(pairs, ({ old }) => old)
  const certain = pairs.filter(({ old, isOnly }) => isOnly && rivals.get(old)!.length === 1)
  return new Map(certain.map(({ one, old }) => [one, old]))
}

/** A natural key as it is looked up. */
function nameFor(name: Json): string {
  return isSealed(name) ? `secret ${name.fingerprint}` : `text ${JSON.stringify(name)}`
}

/** All by which it is found: a text may be what a secret stands for. */
function namesFor(name: Json | undefined, fingerprint: Fingerprint): string[] {
  if (name === undefined) return []
  return [nameFor(name), ...(typeof name === 'string' ? [`secret ${fingerprint(name)}`] : [])]
}

/** Names are given within what they belong to for good. */
function isUnderSame(kind: Kind, applied: Fields, fields: Fields): boolean {
  return belongings(kind).every(({ at }) => (applied[at] ?? null) === (fields[at] ?? null))
}

/** What no update can change tells two of one name apart. */
function canBecome(kind: Kind, live: Fields, fields: Fields): boolean {
  const there = canonical(kind, live)
  const names = kind.references.map(({ at }) => at)
  return kind.limits.immutable.every((path) => {
    // The server has an id where the files have a key.
    if (names.includes(path)) return true
    const [is, wanted] = [valueAt(there, path), valueAt(fields, path)]
    return is === undefined || wanted === undefined || isEqual(is, wanted)
  })
}

/** Why nothing is deleted although its key is gone from the files. */
export function keptUnder(one: DesiredResource, { kind, key, id }: Managed): Finding {
  return {
    ...wrong(
      one,
      'P-KEY-RENAMED',
      `the ${kindNamed(kind).words.noun} ${subjectOf({ kind, key })} (id ${id}) is kept under this new key`,
      `If they are two different ones, take "${key}" out first, apply, and declare this one afterwards.`,
    ),
    severity: 'note',
  }
}

/** A `$previously` that found nothing while something of its kind is deleted: most likely misspelt. */
export function notFound(one: DesiredResource, leavers: readonly Managed[]): Finding[] {
  const { kind, previously } = one
  const going = leavers.filter((old) => old.kind === kind).map(({ key }) => key)
  if (previously === null || going.length === 0) return []
  const guess = nearest(previously, going) ?? (going.length === 1 ? going[0]! : null)
  const goes = going.slice(0, 5).map((key) => subjectOf({ kind, key }))
  return [
    wrong(
      one,
      'P-PREVIOUSLY',
      `nothing was applied under the key "${previously}", and ${goes.join(', ')}${going.length > goes.length ? ` and ${going.length - goes.length} more` : ''} would be deleted`,
      guess === null
        ? 'Write the key that was applied last, or take "$previously" out.'
        : `Did you mean "$previously": ${JSON.stringify(guess)}? If not, take it out.`,
      '$previously',
    ),
  ]
}
