/**
 * Paths into canonical fields. A reference's path may mean many places (`actions[action_name=add_label].action_params[]`);
 * a field change's path means one (`channel.webhook_url`, `working_hours[day_of_week=1].open_hour`).
 */
export { isObject } from '../../kinds/model/json.ts'
export { mapAt, own, valueAt, without } from '../../kinds/model/paths.ts'

/** The field of a resource that a path begins with. */
export function fieldOf(path: string): string {
  return /^[^.[]*/.exec(path)![0]
}

/** Whether a path is `of` or lies inside it. */
export function isWithin(path: string, of: string): boolean {
  return path === of || (path.startsWith(of) && (path[of.length] === '.' || path[of.length] === '['))
}
