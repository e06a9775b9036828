/** A look whose plan somebody is to see. */
import type { Allowed } from '../plan/approve/allowed.ts'
import { isWrite } from '../plan/model/plan.ts'
import { type Look, look } from './engine.ts'
import type { Engine, Sides } from './sides.ts'

export async function lookToShow(engine: Engine, alsoAllowed?: Allowed, sides?: Promise<Sides>): Promise<Look> {
  return withReach(engine, await look(engine, alsoAllowed, sides))
}

/** With what its changes reach; who changes nothing loads nothing of it. */
export async function withReach(engine: Engine, its: Look): Promise<Look> {
  if (!its.plan.changes.some(isWrite)) return its
  const { withImpact } = await import('./impact.ts')
  return withImpact(engine, its)
}
