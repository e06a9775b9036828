/** The routing map of what a plan has read. Loaded when a plan writes something. */
import type { Account } from '../lint/account.ts'
import { type RoutingMap, routingMap } from '../map/graph.ts'
import { drawnFrom, isOnMap, type OfPlan } from '../map/sides.ts'
import type { Change } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { mapDetails } from '../render/map.ts'
import type { DrawnMap } from '../render/report.ts'
import type { Look } from './engine.ts'

/** With these changes of the plan, everything else as it is now; null when the map shows nothing of them. */
export function mapOfPlan(
  { plan, account }: Pick<Look, 'plan' | 'account'>,
  changes: readonly Change[],
  secrets: Secrets,
): DrawnMap | null {
  if (!isOnMap(changes)) return null
  const others = new Set(plan.changes).difference(new Set(changes))
  const map = drawn(account, { ...plan, changes, held: [...plan.held, ...others] }, secrets)
  return { map, details: mapDetails(map) }
}

/** What others wrote has lost its secrets, while it is whole. */
export function drawn(account: Account, plan: OfPlan, secrets: Secrets): RoutingMap {
  const known = new Map<string, string>()
  const quoted = (text: string) => {
    const its = known.get(text) ?? secrets.quoted(text, 'the map')
    known.set(text, its)
    return its
  }
  return routingMap(drawnFrom(account, plan, quoted))
}
