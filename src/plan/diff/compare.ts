/**
 * The three-way comparison of one resource that all sides have. Most are as they should be, which the files and the server
 * say alone: every other side is made when it is asked for.
 */
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import { type Fingerprint, isEqual, sealLike } from '../../redact/seal.ts'
import { isEmptied, unitIn, unitsOf } from '../model/canonical.ts'
import { once } from '../model/lookup.ts'
import { fieldOf, isWithin, pick } from '../model/paths.ts'
import type { Cause, FieldChange } from '../model/plan.ts'

export interface Sides {
  /** What is managed of it. */
  readonly desired: Fields
  /** Null on first contact. */
  readonly applied: (() => Fields) | null
  /** With references by the names they have before and after the plan is applied. */
  readonly live: {
    readonly now: () => Fields
    readonly after: Fields
    /** As it is now, with what is gone under the names that were applied: what else differs, somebody changed. */
    readonly asApplied: () => Fields
    readonly isPartial?: true | undefined
  }
}

export interface Comparison {
  readonly fields: readonly FieldChange[]
  /** Fields the server's answer does not have at all: this release of Chatwoot does not know them. */
  readonly unknown: readonly string[]
}

export function compare(kind: Kind, { desired, applied, live }: Sides, fingerprint: Fingerprint): Comparison {
  const before = applied === null ? null : unitsAt(kind, applied)
  const isWrittenOnly = (path: string) => kind.comparison.writtenOnly.some((one) => isWithin(path, one))
  /** What the server never answers is there as it was written. */
  const side = (fields: () => Fields) => {
    const answered = unitsAt(kind, fields)
    return (path: string) => {
      const is = answered(path)
      return is === undefined && isWrittenOnly(path) ? before?.(path) : is
    }
  }
  const [liveNow, liveAfter, liveAsApplied] = [side(live.now), side(() => live.after), side(live.asApplied)]
  const unknown = new Set<string>()
  const fields: FieldChange[] = []
  // What is the same as a whole has no unit that differs.
  const isSame = (name: string) => Object.hasOwn(live.after, name) && isEqual(desired[name], live.after[name])
  const differing = pick(
    desired,
    Object.keys(desired).filter((name) => !isSame(name)),
  )
  for (const [path, want] of unitsOf(kind, differing)) {
    const field = fieldOf(path)
    const is = liveAfter(path)
    const isUnknown = (live.isPartial === true || isWrittenOnly(path)) && is === undefined
    if (!isUnknown && is === undefined && !Object.hasOwn(live.after, field)) {
      unknown.add(field)
      continue
    }
    const isNothing = (want === null || isEmptied(want)) && is === undefined && !isUnknown
    if (isNothing || isEqual(want, sealLike(want, is, fingerprint))) continue
    const was = before?.(path)
    const hide = (value: Json | undefined) => sealLike(was, sealLike(want, value, fingerprint), fingerprint)
    const unchanged = sealLike(was, liveAsApplied(path), fingerprint)
    const namesGone =
      was !== undefined && isEqual(was, unchanged) && !isEqual(was, sealLike(was, liveNow(path), fingerprint))
    const cause =
      namesGone && isEqual(want, was)
        ? { cause: 'drift' as const, alsoByHand: false }
        : causeOf(before, was, want, unchanged)
    const [shown, now] = [hide(is), hide(liveNow(path))]
    fields.push({
      path,
      ...(shown === undefined ? {} : { live: shown }),
      ...(now === undefined || isEqual(now, shown) ? {} : { before: now }),
      desired: want,
      ...cause,
      ...(isUnknown ? { isUnknown } : {}),
      ...(namesGone ? { namesGone } : {}),
    })
  }
  return { fields, unknown: [...unknown] }
}

/** The unit at a path, of fields that are made when somebody asks. */
function unitsAt(kind: Kind, fields: () => Fields): (path: string) => Json | undefined {
  const units = once(() => unitIn(kind, fields()))
  return (path) => units()(path)
}

function causeOf(
  before: unknown,
  was: Json | undefined,
  want: Json,
  is: Json | undefined,
): { cause: Cause; alsoByHand: boolean } {
  if (before === null) return { cause: 'first contact', alsoByHand: false }
  if (was === undefined || isEqual(was, is)) return { cause: 'this change', alsoByHand: false }
  return isEqual(want, was) ? { cause: 'drift', alsoByHand: false } : { cause: 'this change', alsoByHand: true }
}

/** The weightiest cause of several fields: a change by the files outranks drift. */
export function causeOfAll(fields: readonly FieldChange[]): Cause {
  return fields.find(({ cause }) => cause !== 'drift')?.cause ?? 'drift'
}
