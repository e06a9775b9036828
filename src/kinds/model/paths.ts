/** Paths that may mean many places, such as `actions[action_name=add_label].action_params[]`: see `Reference`. */
import { type Fields, isObject, type Json } from './json.ts'
import { mapItems } from './same.ts'

export type Step = { readonly name: string } | { readonly each: true } | { readonly where: string; readonly is: string }

/** What stands under a name, and never what every object inherits: names such as `constructor` come from outside. */
export function own<Value>(of: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}

/**
 * Replaces every value that `at` leads to; whatever does not have the expected structure stays as it is. Most references
 * of a kind lead nowhere in one resource: what stays the same is not copied.
 */
export function mapAt(value: Json, at: string, to: (leaf: Json, place: string) => Json): Json {
  return follow(value, stepsOf(at), 0, '', to)
}

/** `depth` is that of the next step, `place` that of the value. */
function follow(
  value: Json,
  steps: readonly Step[],
  depth: number,
  place: string,
  to: (leaf: Json, place: string) => Json,
): Json {
  const step = steps[depth]
  if (step === undefined) return to(value, place)
  if ('name' in step) {
    if (!isObject(value) || !Object.hasOwn(value, step.name)) return value
    const is = value[step.name]!
    const becomes = follow(is, steps, depth + 1, place === '' ? step.name : `${place}.${step.name}`, to)
    return becomes === is ? value : { ...value, [step.name]: becomes }
  }
  if (!Array.isArray(value)) return value
  return mapItems(value as readonly Json[], (item, index) =>
    isMeant(step, item) ? follow(item, steps, depth + 1, `${place}[${index}]`, to) : item,
  )
}

function isMeant(step: Exclude<Step, { name: string }>, item: Json): boolean {
  return 'each' in step || (isObject(item) && own(item, step.where) === step.is)
}

const steps = new Map<string, readonly Step[]>()

export function stepsOf(at: string): readonly Step[] {
  const found = steps.get(at)
  if (found !== undefined) return found
  const parsed = [...at.matchAll(/\[\]|\[(\w+)=([^\]]*)\]|[^.[\]]+/g)].map(([whole, where, is]): Step => {
    if (whole === '[]') return { each: true }
    return where === undefined ? { name: whole } : { where, is: is! }
  })
  steps.set(at, parsed)
  return parsed
}

/** Of these fields those that are there. */
export function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]!]))
}

/** All fields but these. */
export function without(fields: Fields, names: readonly string[]): Fields {
  if (names.length === 0) return fields
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

/** The value at a dotted path of names, or undefined. */
export function valueAt(value: Json | undefined, path: string): Json | undefined {
  return path === ''
    ? value
    : path.split('.').reduce<Json | undefined>((at, name) => (isObject(at) ? own(at, name) : undefined), value)
}
