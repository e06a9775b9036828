/**
 * Paths into canonical fields. A reference's path may mean many places (`actions[action_name=add_label].action_params[]`);
 * a field change's path means one (`channel.webhook_url`, `working_hours[day_of_week=1].open_hour`).
 */
import { type Fields, isObject, type Json } from '../../kinds/model/json.ts'

export { isObject } from '../../kinds/model/json.ts'

type Step = { readonly name: string } | { readonly each: true } | { readonly where: string; readonly is: string }

/** What stands under a name, and never what every object inherits: names such as `constructor` come from outside. */
export function own<Value>(of: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}

/** Replaces every value that `at` leads to; whatever does not have the expected structure stays as it is. */
export function mapAt(value: Json, at: string, to: (leaf: Json, place: string) => Json): Json {
  return follow(value, stepsOf(at), '', to)
}

function follow(value: Json, steps: readonly Step[], place: string, to: (leaf: Json, place: string) => Json): Json {
  const [step, ...rest] = steps
  if (step === undefined) return to(value, place)
  if ('name' in step) {
    if (!isObject(value) || !Object.hasOwn(value, step.name)) return value
    const inner = place === '' ? step.name : `${place}.${step.name}`
    return { ...value, [step.name]: follow(value[step.name]!, rest, inner, to) }
  }
  if (!Array.isArray(value)) return value
  const isMeant = (item: Json) => 'each' in step || (isObject(item) && own(item, step.where) === step.is)
  return value.map((item: Json, index) => (isMeant(item) ? follow(item, rest, `${place}[${index}]`, to) : item))
}

const steps = new Map<string, readonly Step[]>()

function stepsOf(at: string): readonly Step[] {
  const found = steps.get(at)
  if (found !== undefined) return found
  const parsed = [...at.matchAll(/\[\]|\[(\w+)=([^\]]*)\]|[^.[\]]+/g)].map(([whole, where, is]): Step => {
    if (whole === '[]') return { each: true }
    return where === undefined ? { name: whole } : { where, is: is! }
  })
  steps.set(at, parsed)
  return parsed
}

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
