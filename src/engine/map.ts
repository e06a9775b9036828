/** The routing map of what a plan has read. Loaded when a plan writes something. */
import type { Account } from '../lint/account.ts'
import { type RoutingMap, routingMap } from '../map/graph.ts'
import { drawnFrom, isOnMap } from '../map/sides.ts'
import type { Plan } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { mapDetails } from '../render/map.ts'
import type { DrawnMap } from '../render/report.ts'
import type { Look } from './engine.ts'

/** With what the plan changes; null when the map shows nothing of that. */
export function mapOfPlan({ plan, account }: Pick<Look, 'plan' | 'account'>, secrets: Secrets): DrawnMap | null {
  if (!isOnMap(plan)) return null
  const map = drawn(account, plan, secrets)
  return { map, details: mapDetails(map) }
}

/** What others wrote has lost its secrets, while it is whole. */
export function drawn(
  account: Account,
  plan: Pick<Plan, 'changes' | 'held' | 'contested'>,
  secrets: Secrets,
): RoutingMap {
  const known = new Map<string, string>()
  const quoted = (text: string) => {
    const its = known.get(text) ?? secrets.quoted(text, 'the map')
    known.set(text, its)
    return its
  }
  return routingMap(drawnFrom(account, plan, quoted))
}
