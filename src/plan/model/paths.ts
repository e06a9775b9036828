/**
 * Paths into canonical fields. A reference's path may mean many places (`actions[action_name=add_label].action_params[]`);
 * a field change's path means one (`channel.webhook_url`, `working_hours[day_of_week=1].open_hour`).
 */
import type { Json } from '../../kinds/model/json.ts'

export { isObject } from '../../kinds/model/json.ts'
export { mapAt, own, pick, valueAt, without } from '../../kinds/model/paths.ts'

/** A path inside of a resource as it is written, and what should stand there; without a value, nothing. */
export interface Edit {
  readonly path: string
  readonly value?: Json
}

/** The field of a resource that a path begins with. */
export function fieldOf(path: string): string {
  return /^[^.[]*/.exec(path)![0]
}

/** Whether a path is `of` or lies inside it. */
export function isWithin(path: string, of: string): boolean {
  return path === of || (path.startsWith(of) && (path[of.length] === '.' || path[of.length] === '['))
}
