/** Conditions of the operator `attribute_changed`, which look at what the event says and not into the database. */
import { Fault } from '../world/errors.ts'
import type { Event, Json } from '../world/model.ts'
import type { Condition } from './condition.ts'

/**
 * `others` is what the other conditions say. How the two go together says the operator on the change itself: exactly `AND`
 * asks for both, anything else is content with the change.
 */
export function changedAs(conditions: readonly Condition[], { changes }: Event, others: () => boolean): boolean {
  let found = false
  let before = true
  for (const { attribute_key: key, values, query_operator: operator } of conditions) {
    const change = changes?.[String(key)]
    if (change === undefined) throw new Fault(`${JSON.stringify(key ?? null)} is not what changed`)
    const { from, to } = sides(values)
    if (isIn(change[0], from) && isIn(change[1], to)) {
      const rest = others()
      found = found || (operator === 'AND' ? before && rest : before || rest)
    }
    before = found
  }
  return found
}

function sides(values: Json | undefined): { readonly from?: Json; readonly to?: Json } {
  if (values === null || values === undefined || typeof values !== 'object' || Array.isArray(values))
    throw new Fault('its values have no "from" and "to"')
  return values as { from?: Json; to?: Json }
}

function isIn(value: Json, list: Json | undefined): boolean {
  if (Array.isArray(list)) return list.includes(value)
  if (typeof list === 'string' && typeof value === 'string') return list.includes(value)
  throw new Fault('"from" and "to" are no lists')
}
