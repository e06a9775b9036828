/** One operation of a receipt and its two sides, as the run left the resource and as it was before; or why it stays. */
import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Fields, Json, Kind } from '../../kinds/kind.ts'
import { mapUnits, unitsOf } from '../canonical.ts'
import { entriesOf, type Ledger } from '../ledger.ts'
import type { Live } from '../live.ts'
import { byId } from '../locate.ts'
import { fieldOf, own } from '../paths.ts'
import { type Managed, type Outcome, subjectOf } from '../plan.ts'
import { hasSealed, isEqual } from '../seal.ts'
import { HIDDEN } from '../secrets.ts'

/** Why an operation is not undone; `already` and `nothing` are no refusal. */
export type Reason =
  | 'unknown kind'
  | 'old receipt'
  | 'let go'
  | 'not ours'
  | 'later run'
  | 'changed since'
  | 'protected'
  | 'secret'
  | 'impossible'
  | 'already'
  | 'nothing'

export interface Step {
  readonly outcome: Outcome
  /** Its entry in the ledger of today, which may have another key; null for what is not ours any more. */
  readonly entry: Managed | null
  /** The fields on each side, of an update only those that it wrote; null where there is to be none. */
  readonly left: Fields | null
  readonly before: Fields | null
  /** All that is managed once it is undone. */
  readonly managed: Fields
  /** Known from the receipt and the ledger alone. */
  readonly reason: Reason | null
}

/** `kind/key` as it is called today. */
export function subjectOfStep({ outcome, entry }: Step): string {
  return subjectOf(entry ?? outcome)
}

/** What can never change tells which resource is meant, and nothing is done to it. */
export function identityOf(kind: Kind, fields: Fields): Fields {
  return mapUnits(kind, fields, (path, value) => (kind.immutable.includes(path) ? value : undefined))
}

export function stepOf(outcome: Outcome, ledger: Ledger, live: Live): Step {
  const { kind, key, id, action, state } = outcome
  const step: Step = { outcome, entry: null, left: null, before: null, managed: {}, reason: null }
  if (state === 'not attempted' || (action === 'create' && id === null)) return { ...step, reason: 'nothing' }
  if (!isKind(kind)) return { ...step, reason: 'unknown kind' }
  if (action === 'forget') return { ...step, reason: 'let go' }
  const isThere = id !== null && byId(live[kind] ?? [], id) !== null
  const owned = entriesOf(ledger).filter((entry) => entry.kind === kind)
  if (action === 'delete') return deleted(step, owned.find((entry) => entry.key === key) ?? null, isThere)
  const entry = owned.find((one) => one.id === id)
  if (entry === undefined) return { ...step, reason: action === 'update' || isThere ? 'not ours' : 'already' }
  if (action === 'adopt')
    return { ...step, entry, left: identityOf(kindNamed(kind), entry.fields), managed: entry.fields }
  if (Object.keys(outcome.after).length === 0) return { ...step, entry, reason: 'old receipt' }
  return action === 'create' ? created(step, entry) : updated(step, entry)
}

function deleted(step: Step, entry: Managed | null, isThere: boolean): Step {
  const { id, state, before } = step.outcome
  if (state === 'failed' && isThere) return { ...step, reason: 'nothing' }
  if (entry !== null && (entry.id !== id || isThere)) return { ...step, entry, reason: 'already' }
  const reason = Object.keys(before).length === 0 ? 'old receipt' : isLost(before) ? 'secret' : null
  return { ...step, entry, before, managed: before, reason }
}

/** Only a fingerprint was kept, or what looked like a secret was taken out as the receipt was written. */
function isLost(value: Json | undefined): boolean {
  return hasSealed(value) || JSON.stringify(value ?? null).includes(HIDDEN)
}

function created(step: Step, entry: Managed): Step {
  const left = step.outcome.after
  const reason = !isEqual(entry.fields, left) ? 'later run' : entry.protect ? 'protected' : null
  return { ...step, entry, left, reason }
}

/** Whatever else of the resource is managed is neither compared nor sent. */
function updated(step: Step, entry: Managed): Step {
  const { before, after } = step.outcome
  const kind = kindNamed(entry.kind)
  const have = unitsOf(kind, entry.fields)
  const paths = Object.keys(after)
  const isSecret = (path: string) =>
    isLost(own(before, path)) ||
    // A field that is sent whole would carry along the secret that stands beside.
    (!kind.partial.includes(fieldOf(path)) && hasSealed(own(entry.fields, fieldOf(path))))
  const withSide = (side: Fields, others: (path: string, value: Json) => Json | undefined) =>
    mapUnits(kind, entry.fields, (path, value) =>
      Object.hasOwn(after, path) ? (own(side, path) ?? null) : others(path, value),
    )
  const identity = (path: string, value: Json) => (kind.immutable.includes(path) ? value : undefined)
  return {
    ...step,
    entry,
    left: withSide(after, identity),
    before: withSide(before, identity),
    managed: withSide(before, (_, value) => value),
    reason: paths.some((path) => !have.has(path))
      ? 'not ours'
      : paths.some(isSecret)
        ? 'secret'
        : paths.some((path) => !isEqual(have.get(path), after[path]))
          ? 'later run'
          : null,
  }
}
