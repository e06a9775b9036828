/** A look whose plan somebody is to see. */
import type { Allowed } from '../plan/approve/allowed.ts'
import { isWrite } from '../plan/model/plan.ts'
import { type Engine, type Look, look } from './engine.ts'

export async function lookToShow(engine: Engine, alsoAllowed?: Allowed): Promise<Look> {
  return withReach(engine, await look(engine, alsoAllowed))
}

/** With what its changes reach; who changes nothing loads nothing of it. */
export async function withReach(engine: Engine, its: Look): Promise<Look> {
  if (!its.plan.changes.some(isWrite)) return its
  const { withImpact } = await import('./impact.ts')
  return withImpact(engine, its)
}
