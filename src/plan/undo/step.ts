/** One operation of a receipt and its two sides, as the run left the resource and as it was before; or why it stays. */

import { isKind, kindNamed } from '../../kinds/index.ts'
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import { hasSealed, isEqual } from '../../redact/seal.ts'
import { HIDDEN } from '../../redact/secrets.ts'
import { byId } from '../match/locate.ts'
import { mapUnits, unitsOf } from '../model/canonical.ts'
import { entriesOf, type Ledger } from '../model/ledger.ts'
import type { Live } from '../model/live.ts'
import { fieldOf, own, without } from '../model/paths.ts'
import { type Managed, type Outcome, subjectOf } from '../model/plan.ts'
import type { Setting, Step } from './model.ts'
import { canBeNothing, entryFrom, filesGone, forgottenIn, isBack, isEmpty, obstacleToReturn } from './returned.ts'

/** `kind/key` as it is called today. */
export function subjectOfStep({ outcome, entry }: Step): string {
  return subjectOf(entry ?? outcome)
}

/** What can never change tells which resource is meant, and nothing is done to it. */
export function identityOf(kind: Kind, fields: Fields): Fields {
  return mapUnits(kind, fields, (path, value) => (kind.limits.immutable.includes(path) ? value : undefined))
}

const ALONE: Setting = { outcomes: [], elsewhere: [], files: null }

export function stepOf(outcome: Outcome, ledger: Ledger, live: Live, setting: Setting = ALONE): Step {
  const { kind, key, id, action, state } = outcome
  const nothing = { entry: null, returns: false, left: null, before: null, managed: {}, kept: [], filesGone: [] }
  const step: Step = { outcome, ...nothing, reason: null }
  if (state === 'not attempted' || (action === 'create' && id === null)) return { ...step, reason: 'nothing' }
  if (!isKind(kind)) return { ...step, reason: 'unknown kind' }
  const isThere = id !== null && byId(live[kind] ?? [], id) !== null
  const owned = entriesOf(ledger).filter((entry) => entry.kind === kind)
  if (action === 'forget') return forgotten(step, owned, isThere, setting)
  if (action === 'delete') return deleted(step, owned.find((entry) => entry.key === key) ?? null, isThere, setting)
  const mine = owned.find((one) => one.id === id)
  const former = mine === undefined && action === 'update' ? forgottenIn(setting, outcome) : null
  const entry = mine ?? former
  if (entry === null) {
    if (action === 'update' && isBack(outcome, live, setting)) return { ...step, reason: 'already' }
    return { ...step, reason: action === 'update' || isThere ? 'not ours' : 'already' }
  }
  if (action === 'adopt')
    return { ...step, entry, left: identityOf(kindNamed(kind), entry.fields), managed: entry.fields }
  if (isEmpty(outcome.after)) return { ...step, entry, reason: 'old receipt' }
  if (action === 'create') return created(step, entry)
  const its = updated({ ...step, returns: former !== null }, entry, setting)
  return former === null ? its : { ...its, reason: obstacleToReturn(former, owned, isThere, setting) ?? its.reason }
}

/** Nothing is written: it is managed again as it was, and what has changed since is drift. */
function forgotten(step: Step, owned: readonly Managed[], isThere: boolean, setting: Setting): Step {
  if (isEmpty(step.outcome.before)) return { ...step, reason: 'let go' }
  const entry = entryFrom(step.outcome, setting)
  // What lies over something that was deleted comes back with it.
  if (!isThere && kindNamed(entry.kind).endpoint.over !== null)
    return { ...step, entry: null, before: entry.fields, managed: entry.fields }
  const before = identityOf(kindNamed(entry.kind), entry.fields)
  const reason = obstacleToReturn(entry, owned, isThere, setting)
  return { ...step, entry, returns: true, before, managed: entry.fields, reason }
}

function deleted(step: Step, entry: Managed | null, isThere: boolean, setting: Setting): Step {
  const { id, kind, state, before: all } = step.outcome
  const gone = filesGone(kindNamed(kind), all, setting)
  const before = without(all, gone)
  if (state === 'failed' && isThere) return { ...step, reason: 'nothing' }
  // The server gives no id twice.
  const isGoing = isThere && kindNamed(kind).safety.deletion.when === 'later'
  if (isGoing && (entry === null || entry.id === id)) return { ...step, entry, reason: 'being deleted' }
  if (entry !== null && (entry.id !== id || isThere)) return { ...step, entry, reason: 'already' }
  const isIncomplete = kindNamed(kind).limits.required.some((path) => gone.includes(fieldOf(path)))
  const reason = isEmpty(before) ? 'old receipt' : isLost(before) ? 'secret' : isIncomplete ? 'file gone' : null
  return { ...step, entry, before, managed: before, filesGone: gone, reason }
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
function updated(step: Step, entry: Managed, setting: Setting): Step {
  const { before, after } = step.outcome
  const kind = kindNamed(entry.kind)
  const have = unitsOf(kind, entry.fields)
  const all = Object.keys(after)
  const kept = all.filter((path) => !Object.hasOwn(before, path) && !canBeNothing(kind, entry.fields, path))
  const gone = filesGone(kind, before, setting, after)
  const paths = all.filter((path) => !kept.includes(path) && !gone.includes(path))
  const isSecret = (path: string) =>
    isLost(own(before, path)) ||
    // A field that is sent whole would carry along the secret that stands beside.
    (!kind.requests.partial.includes(fieldOf(path)) && hasSealed(own(entry.fields, fieldOf(path))))
  const withSide = (side: Fields, others: (path: string, value: Json) => Json | undefined) =>
    mapUnits(kind, entry.fields, (path, value) =>
      paths.includes(path) ? (own(side, path) ?? null) : others(path, value),
    )
  const identity = (path: string, value: Json) => (kind.limits.immutable.includes(path) ? value : undefined)
  return {
    ...step,
    entry,
    left: withSide(after, identity),
    before: withSide(before, identity),
    managed: withSide(before, (_, value) => value),
    kept,
    filesGone: gone,
    reason: all.some((path) => !have.has(path))
      ? 'not ours'
      : paths.some(isSecret)
        ? 'secret'
        : paths.some((path) => !isEqual(have.get(path), after[path]))
          ? 'later run'
          : paths.length === 0
            ? gone.length > 0
              ? 'file gone'
              : 'no way back'
            : null,
  }
}
