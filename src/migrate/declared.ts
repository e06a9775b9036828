/** Which kind a Pulumi resource is of, and its fields under Chatwoot's names. Rules, not lists: new kinds are known. */
import { kinds } from '../kinds/index.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { type Shape, shapeFor, shapeOf } from '../kinds/model/shape.ts'
import { mapReferences } from '../plan/match/each-reference.ts'
import { isObject, valueAt } from '../plan/model/paths.ts'
import { type PulumiResource, secretIn } from './stack.ts'

const NATIVE = /^chatwoot:[^:]*:(\w+)$/
const DYNAMIC = /^pulumi-\w+:dynamic:Resource$/

export type KindOf = { readonly kind: Kind } | { readonly problem: string }

export function kindOf(resource: PulumiResource): KindOf {
  const { type, name } = resource
  const native = NATIVE.exec(type)?.[1]
  if (native !== undefined) {
    const kind = kinds.find((each) => isOneOf(each, snake(native)))
    return kind === undefined ? { problem: `is a ${native}, a kind that is not known here` } : { kind }
  }
  if (!DYNAMIC.test(type)) return { problem: 'is not of Chatwoot' }
  // A dynamic resource says its kind nowhere: by its fields, and where several fit, by the beginning of its name.
  const fitting = kinds.filter((kind) => fits(kind, resource.inputs))
  const called = fitting.filter((kind) => wordsOf(name).some((words) => isOneOf(kind, words)))
  const [kind, ...more] = called.length > 0 ? called : fitting
  if (kind === undefined) return { problem: 'is dynamic, and its fields are those of no kind' }
  if (more.length === 0) return { kind }
  return { problem: `is dynamic, and could be one of the ${fitting.map((each) => each.name).join(' or the ')}` }
}

/** `automation-rule-refunds`: `automation`, `automation_rule`, … */
function wordsOf(name: string): string[] {
  const words = snake(name.replaceAll('-', '_')).split('_')
  return words.map((_, index) => words.slice(0, index + 1).join('_'))
}

function isOneOf({ name }: Kind, singular: string): boolean {
  return [`${singular}s`, `${singular}es`, singular.replace(/y$/, 'ies')].includes(name)
}

function fits(kind: Kind, inputs: Fields): boolean {
  const shape = shapeOf(kind.schema)
  const fields = translated(shape, inputs) as Fields
  const { naturalKey, nameField } = kind.identity
  const isNamed =
    kind.endpoint.over !== null ||
    naturalKey.every((field) => field in fields) ||
    (nameField !== null && nameField in fields)
  const has = (path: string) => valueAt(fields, path) !== undefined
  const strange = Object.keys(inputs).filter((name) => fieldFor(shape, name) === null && !CONFIGURATION.test(name))
  return strange.length === 0 && isNamed && kind.limits.required.every(has)
}

/** What a provider needs to reach the server, which dynamic ones carry in every resource. */
const CONFIGURATION = /^(__provider|(account|api|base|chatwoot)_?\w*|\w*token|url_base|endpoint)$/i

export interface Declared {
  readonly fields: Fields
  /** Paths of texts that Pulumi keeps as secrets. */
  readonly secrets: ReadonlySet<string>
  /** Those among them that the file holds encrypted. */
  readonly encrypted: ReadonlySet<string>
  /** Inputs that are no field of the kind. */
  readonly unknown: readonly string[]
}

/** What Pulumi wants it to be. An encrypted text stands as `live` has it: nobody can compare it. */
export function declaredIn(kind: Kind, { inputs, outputs }: PulumiResource, live: Fields): Declared {
  const shape = shapeOf(kind.schema)
  const said = Object.keys(inputs).length > 0 ? inputs : outputs
  const secrets = new Set<string>()
  const encrypted = new Set<string>()
  const open = (value: Json, path: string): Json => {
    const secret = secretIn(value)
    if (secret !== undefined) {
      secrets.add(path)
      if (secret === null) encrypted.add(path)
      return secret ?? (valueAtPath(live, path) || 'unknown')
    }
    if (Array.isArray(value)) return value.map((item: Json, index) => open(item, `${path}[${index}]`))
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, open(inner, path === '' ? name : `${path}.${name}`)]),
    )
  }
  const unknown = Object.keys(said).filter((name) => fieldFor(shape, name) === null && !CONFIGURATION.test(name))
  const fields = open(translated(shape, said), '') as Fields
  const byId = mapReferences(kind, fields, (value) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  )
  return { fields: byId, secrets, encrypted, unknown }
}

/** The field of that name: as it is, in snake case, or, for a reference, without `_id`. */
function fieldFor(shape: Shape, name: string): string | null {
  if (shape.type !== 'object') return name
  const candidates = [name, snake(name), snake(name).replace(/_id$/, '')]
  return candidates.find((each) => Object.hasOwn(shape.fields, each)) ?? null
}

function translated(shape: Shape, value: Json): Json {
  if (secretIn(value) !== undefined) return value
  const of = shapeFor(shape, value)
  if (of.type === 'list' && Array.isArray(value)) return value.map((item: Json) => translated(of.item, item))
  if (of.type !== 'object' || !isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const field = fieldFor(of, name)
      return field === null ? [] : [[field, translated(of.fields[field]!, inner)]]
    }),
  )
}

function valueAtPath(fields: Fields, path: string): Json | undefined {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<Json | undefined>((at, step) => (at as { [step: string]: Json } | null | undefined)?.[step], fields)
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}
