/** Whether what a look finds is what a create has made, and what there is to say when that cannot be told. */
import { withKnown } from '../kinds/model/attachment.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { belongings, naturalKeyOf } from '../plan/match/locate.ts'
import { canonical, project, unitsOf } from '../plan/model/canonical.ts'
import { CONFLICT, ServerError } from '../plan/model/errors.ts'
import { isEqual } from '../redact/seal.ts'

export function isNamed(kind: Kind, raw: Fields, fields: Fields): boolean {
  const its = kind.requests.fromLive(raw)
  const within = belongings(kind).every(({ at }) => fields[at] === undefined || its[at] === fields[at])
  return within && naturalKeyOf(kind, { fields: its }) === naturalKeyOf(kind, { fields })
}

/** Whether a live resource holds everything that the create carried. */
export function isAsSent(kind: Kind, raw: Fields, sent: Fields): boolean {
  const its = withKnown(kind.requests, project(kind, kind.requests.fromLive(raw), Object.keys(sent)), () => sent)
  const live = unitsOf(kind, canonical(kind, its))
  return [...unitsOf(kind, canonical(kind, sent))].every(([path, value]) => isEqual(live.get(path) ?? null, value))
}

export function severalMade(
  { subject, kind }: { readonly subject: string; readonly kind: Kind },
  ids: readonly number[],
  why: string,
): ServerError {
  return new ServerError(
    `The answer to the create of ${subject} was lost, and ${ids.length} new ${kind.name} have its name (ids ${ids.join(', ')}). ${why} Delete those that are too many, or say in "$id" which one is meant, and run again.`,
    CONFLICT,
  )
}

export function madeBySomebody({ words }: Kind, refusal: ServerError, id: number): ServerError {
  return new ServerError(
    `${refusal.message}. Another ${words.noun} of that name was made since this plan was made (id ${id}), with other values. Run again: the plan then shows what it would change.`,
    refusal.status,
  )
}
