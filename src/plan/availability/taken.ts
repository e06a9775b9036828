/**
 * What of the files a server can take: the rest is told and not sent, and is no difference either. What the server shows
 * it has counts more than what the declarations say of its release.
 */
import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Part, Release } from '../../kinds/model/availability.ts'
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import { stepsOf } from '../../kinds/model/paths.ts'
import { isEqual, type Reveal, unseal } from '../../redact/seal.ts'
import { mapReferences } from '../match/each-reference.ts'
import type { Matched } from '../match/matched.ts'
import { isEmptied } from '../model/canonical.ts'
import type { Desired, DesiredResource } from '../model/desired.ts'
import type { Ledger } from '../model/ledger.ts'
import { mapAt, valueAt } from '../model/paths.ts'
import type { Finding } from '../model/plan.ts'
import { partsLacking, whyAbsent } from './lacking.ts'
import { withoutPlaces } from './without.ts'
import { absentKind, idle, namesAbsent, notTaken } from './words.ts'

interface Sides {
  readonly desired: Desired
  readonly ledger: Ledger | null
}

/** The sides without the kinds that the server does not have: those are neither compared nor deleted nor forgotten. */
export function onThisServer({ desired, ledger }: Sides, release: Release): Sides & { findings: readonly Finding[] } {
  const isThere = ({ kind }: { readonly kind: string }) => whyAbsent(kindNamed(kind), release) === null
  const absent = Map.groupBy(
    desired.resources.filter((one) => !isThere(one)),
    ({ kind }) => kind,
  )
  const kept = ledger && Object.entries(ledger.resources).filter(([kind]) => !isKind(kind) || isThere({ kind }))
  return {
    desired: {
      ...desired,
      resources: desired.resources.filter(isThere),
      forgotten: desired.forgotten.filter(isThere),
    },
    ledger: ledger && { ...ledger, resources: Object.fromEntries(kept!) },
    findings: [...absent].map(([kind, [first]]) => absentKind(kindNamed(kind), first!, release)),
  }
}

export interface Taken {
  /** The resource without what is left out; whole where nothing of it can be written. */
  readonly desired: DesiredResource
  readonly findings: readonly Finding[]
  /** Why nothing of it can be written; null when it can. */
  readonly refusal: Finding | null
}

/** Something at a place that the server does not take, and what there is to say when all or only that is left out. */
interface Lack {
  readonly at: string
  readonly path: string
  /** The server does not have the field at all. */
  readonly isWhole: boolean
  /** A new one that leaves it out is not taken either. */
  readonly isMissed: boolean
  readonly says: (isAll: boolean) => Finding
}

/** What the server takes of one resource; `live` is what it has of it. */
export function takenBy(
  release: Release,
  { kind, desired, live }: Pick<Matched, 'kind' | 'desired' | 'live'>,
  reveal: Reveal,
): Taken {
  const parts = partsLacking(kind, release).flatMap((part) =>
    placesOf(part, desired, live?.fields ?? null, reveal).map((at) => ({ part, at })),
  )
  const lacks: Lack[] = [
    ...parts
      .filter(({ part }) => part.otherwise !== 'idles')
      .map(
        ({ part, at }): Lack => ({
          at,
          path: part.at,
          isWhole: isWhole(part),
          isMissed: live === null && isMissed(part, desired.fields),
          says: (isAll) => notTaken(desired, part, at, release, isAll),
        }),
      ),
    ...absentNames(kind, desired, release),
  ]
  const spared = lacks.filter(({ path }) => canBeSpared(path))
  const fields = withoutPlaces(
    desired.fields,
    spared.map(({ at }) => at),
  )
  const isNeeded = ({ at, isMissed: isAsked }: Lack) =>
    isAsked ||
    (at.endsWith(']') && isEmptied(valueAt(fields, listOf(at)))) ||
    (live === null && [...kind.limits.required, ...kind.identity.naturalKey].includes(at))
  const isFatal = (lack: Lack) => !spared.includes(lack) || isNeeded(lack)
  // The name is the key, unless it is written.
  const isTold = ({ at, isWhole: isField }: Lack) =>
    !isField || at !== kind.identity.nameField || Object.hasOwn(desired.places, at)
  const refusal = lacks.find(isFatal)?.says(true) ?? null
  return {
    desired: refusal === null ? { ...desired, fields } : desired,
    refusal,
    findings: [
      ...lacks.filter((lack) => !isFatal(lack) && isTold(lack)).map(({ says }) => says(false)),
      ...parts.filter(({ part }) => part.otherwise === 'idles').map(({ part, at }) => idle(desired, part, at, release)),
    ],
  }
}

/** The places of the resource that hold it, but for what the server has already. */
function placesOf(part: Part, { fields }: DesiredResource, live: Fields | null, reveal: Reveal): string[] {
  const [step] = stepsOf(part.at)
  const field = (step as { name: string }).name
  if (!Object.hasOwn(fields, field)) return live === null && isMissed(part, fields) ? [field] : []
  const had: Json[] = []
  if (live !== null) eachAt(live, part.at, (value) => had.push(value))
  // Some answer a field that they never keep, always empty.
  if (isWhole(part) && had.some((value) => !isNothing(value))) return []
  const places: string[] = []
  eachAt(fields, part.at, (sealed, place) => {
    const value = unseal(sealed, reveal)
    const isIt = isWhole(part)
      ? !isNothing(value)
      : part.values?.includes(value) === true || part.such?.holds(value, fields) === true
    if (isIt && !had.some((one) => isEqual(one, value))) places.push(place)
  })
  return places
}

/** Whether having nothing there is what the server does not take. */
function isMissed({ such }: Part, fields: Fields): boolean {
  return such?.holds(null, fields) === true
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || isEmptied(value)
}

function isWhole({ values, such }: Part): boolean {
  return values === undefined && such === undefined
}

function eachAt(fields: Fields, at: string, see: (value: Json, place: string) => void): void {
  mapAt(fields, at, (value, place) => {
    see(value, place)
    return value
  })
}

function absentNames(kind: Kind, desired: DesiredResource, release: Release): Lack[] {
  const lacks: Lack[] = []
  mapReferences(kind, desired.fields, (value, { at: path, to }, at) => {
    if (whyAbsent(kindNamed(to), release) !== null)
      lacks.push({
        at,
        path,
        isWhole: false,
        isMissed: false,
        says: (isAll) => namesAbsent(desired, kindNamed(to), at, isAll),
      })
    return value
  })
  return lacks
}

/** Whether the rest means the same without it: a field, or an item of a plain list. Of a list of objects none can go. */
function canBeSpared(path: string): boolean {
  return stepsOf(path).every((step, index, all) => 'name' in step || ('each' in step && index === all.length - 1))
}

/** `subscriptions` of `subscriptions[1]`. */
function listOf(at: string): string {
  return at.replace(/\[\d+\]$/, '')
}
