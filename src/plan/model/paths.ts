/**
 * Paths into canonical fields. A reference's path may mean many places (`actions[action_name=add_label].action_params[]`);
 * a field change's path means one (`channel.webhook_url`, `working_hours[day_of_week=1].open_hour`).
 */
import { type Fields, isObject, type Json } from '../../kinds/model/json.ts'
import { own } from '../../kinds/model/paths.ts'

export { isObject } from '../../kinds/model/json.ts'
export { mapAt, own } from '../../kinds/model/paths.ts'

/** The value at a dotted path of names, or undefined. */
export function valueAt(value: Json | undefined, path: string): Json | undefined {
  return path === ''
    ? value
    : path.split('.').reduce<Json | undefined>((at, name) => (isObject(at) ? own(at, name) : undefined), value)
}

/** The field of a resource that a path begins with. */
export function fieldOf(path: string): string {
  return /^[^.[]*/.exec(path)![0]
}

/** All fields but these. */
export function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

/** Whether a path is `of` or lies inside it. */
export function isWithin(path: string, of: string): boolean {
  return path === of || (path.startsWith(of) && (path[of.length] === '.' || path[of.length] === '['))
}
