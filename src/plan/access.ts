/** Which changes let people in, or send what customers write to a new place. */
import { kindNamed } from '../kinds/index.ts'
import type { Json } from '../kinds/kind.ts'
import { unitsOf } from './canonical.ts'
import type { Change } from './plan.ts'

/**
 * Why a change weakens who can get into the account or where its conversations go, as half a sentence ("somebody becomes
 * an administrator"); null when it does not. Deletes are told by their action, and always null here.
 */
export function weakensAccess(change: Change): string | null {
  const { weakens } = kindNamed(change.kind)
  const reasons = unitsIn(change).flatMap(([path, to, from]) =>
    Object.hasOwn(weakens, path) ? (weakens[path]!(to, from) ?? []) : [],
  )
  return reasons.length === 0 ? null : [...new Set(reasons)].join(', and ')
}

/** Path, new value and old value of all that a change writes. A create counts as written from nothing. */
function unitsIn({ action, kind, fields, send }: Change): [string, Json, Json | undefined][] {
  return action === 'create'
    ? [...unitsOf(kindNamed(kind), send)].map(([path, to]) => [path, to, undefined])
    : fields.map(({ path, live, desired }) => [path, desired ?? null, live])
}
