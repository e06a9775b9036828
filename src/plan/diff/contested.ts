/**
 * Differences that are reported and no longer corrected: a value that Chatwoot accepts and does not keep, one that somebody or
 * something changes again each time it is put back, and what Chatwoot never empties again.
 */
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import { isEqual } from '../../redact/seal.ts'
import { isEmptied } from '../model/canonical.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import { fieldOf, own } from '../model/paths.ts'
import type { Contested, FieldChange } from '../model/plan.ts'

/** So many times a path is put back within so many days; then it is left as it is. */
export const TIMES = 3
const DAYS = 7

export interface Parted {
  /** What is written. */
  readonly open: readonly FieldChange[]
  readonly left: readonly Pick<Contested, 'field' | 'reason' | 'isFinal'>[]
}

/** `entry` is null where nothing is known to fight over: on first contact, and when somebody approved another try. `now` is ISO 8601 in UTC. */
export function parted(kind: Kind, entry: LedgerEntry | null, fields: readonly FieldChange[], now: string): Parted {
  const found = fields.map((field) => {
    const reason = entry === null ? null : reasonOf(entry, field, now)
    return isNeverEmptied(kind, field) ? { field, reason: NEVER_EMPTIED, isFinal: true as const } : { field, reason }
  })
  return {
    open: found.filter(({ reason }) => reason === null).map(({ field }) => field),
    left: found.flatMap(({ reason, ...one }) => (reason === null ? [] : [{ ...one, reason }])),
  }
}

/** The values that are refused to this day: one that the server has by now is no longer among them. */
export function stillRefused(entry: LedgerEntry | null, left: Parted['left']): Fields {
  const paths = new Set(left.map(({ field }) => field.path))
  return Object.fromEntries(Object.entries(entry?.refused ?? {}).filter(([path]) => paths.has(path)))
}

const NEVER_EMPTIED = 'Chatwoot passes over an empty value here and keeps what it has'

function isNeverEmptied({ limits: { neverEmpty } }: Kind, { path, desired, isUnknown }: FieldChange): boolean {
  return isEmptied(desired) && !isUnknown && neverEmpty.includes(path)
}

function reasonOf(
  { fields, reverts, refused }: LedgerEntry,
  { path, desired, cause }: FieldChange,
  now: string,
): string | null {
  // What was refused was never applied: an entry that says both is not of our making, and hides nothing.
  const isRefused = refused !== undefined && Object.hasOwn(refused, path) && !Object.hasOwn(fields, fieldOf(path))
  if (isRefused && isEqual(refused[path], desired)) return 'Chatwoot accepted this value before and did not keep it'
  if (cause !== 'drift') return null
  const until = Date.parse(now)
  const since = until - DAYS * 24 * 60 * 60 * 1000
  // Nothing was put back in the future, where it would count for ever.
  const lately = (own(reverts ?? {}, path) ?? []).filter(
    (time) => Date.parse(time) >= since && Date.parse(time) <= until,
  )
  return lately.length < TIMES
    ? null
    : `it was put back ${lately.length} times since ${lately[0]!.slice(0, 10)} and was changed again`
}
