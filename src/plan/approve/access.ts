/** Which changes let people in, send what customers write to a new place, or write to customers otherwise than before. */
import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json } from '../../kinds/model/kind.ts'
import { byId } from '../match/locate.ts'
import { canonical, unitsOf } from '../model/canonical.ts'
import type { Live } from '../model/live.ts'
import { fieldOf, own } from '../model/paths.ts'
import type { Change } from '../model/plan.ts'

/**
 * Why a change weakens who can get into the account, where its conversations go or what customers are written, as half a
 * sentence ("somebody becomes an administrator"); null when it does not. `live` is what the plan was made from: what the
 * files leave out decides as well. Deletes are told by their action, and always null here.
 */
export function weakensAccess(change: Change, live: Live = {}): string | null {
  if (change.action !== 'create' && change.action !== 'update') return null
  const { weakens, reaches } = kindNamed(change.kind)
  const units = unitsIn(change)
  const changed = new Set(units.map(([path]) => fieldOf(path)))
  const after = { ...liveFields(change, live), ...change.send }
  const reasons = [
    ...units.flatMap(([path, to, from]) => own(weakens, path)?.(to, from) ?? []),
    ...reaches.filter(({ isOn, by }) => isOn(after) && by.some((field) => changed.has(field))).map(({ says }) => says),
  ]
  return reasons.length === 0 ? null : [...new Set(reasons)].join(', and ')
}

/** Path, new value and old value of all that a change writes. A create counts as written from nothing. */
function unitsIn({ action, kind, fields, send }: Change): [string, Json, Json | undefined][] {
  return action === 'create'
    ? [...unitsOf(kindNamed(kind), send)].map(([path, to]) => [path, to, undefined])
    : fields.map(({ path, live, desired }) => [path, desired ?? null, live])
}

function liveFields({ kind, id }: Change, live: Live): Fields {
  const its = id === null ? null : byId(live[kind] ?? [], id)
  return its === null ? {} : canonical(kindNamed(kind), its.fields)
}
