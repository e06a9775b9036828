/** The `$`-keys of an entry: what is said to this tool about a resource, and is no field of it. */
import type { Fields, Json } from '../kinds/model/kind.ts'
import type { DesiredResource } from '../plan/model/desired.ts'
import { isObject } from '../plan/model/paths.ts'
import type { Place } from '../plan/model/plan.ts'
import type { Property } from './values.ts'

export const SETTINGS: readonly string[] = [
  '$id',
  '$previously',
  '$protect',
  '$ignore',
  '$unchecked',
  '$lint',
  '$comment',
  '$outputs',
]

/** Says that something in the entry is wrong. */
export type Wrong = (code: string, place: Place, sentence: string, nextStep: string) => void

type Texts = { readonly [name: string]: string }

type Settings = Pick<
  DesiredResource,
  'id' | 'previously' | 'protect' | 'ignore' | 'suppressed' | 'comment' | 'outputs'
> & {
  /** Paths that are not checked against the schema, each with the reason. */
  readonly unchecked: Texts
}

/** What is of another type is told and counts as not written. */
export function settingsIn(said: Fields, places: { readonly [path: string]: Place }, wrong: Wrong): Settings {
  const take = <Value extends Json>(name: string, is: (value: Json) => value is Value, what: string): Value | null => {
    const value = said[name]
    if (value === undefined) return null
    if (is(value)) return value
    wrong('F-TYPE', places[name]!, `"${name}" must be ${what}.`, 'Correct the value.')
    return null
  }
  return {
    ignore: take('$ignore', isTexts, 'an object of paths, each with the reason: { "color": "Mia chooses it" }') ?? {},
    unchecked: take('$unchecked', isTexts, 'an object of paths, each with the reason') ?? {},
    id: take('$id', isId, 'the number that the server gave it'),
    previously: take('$previously', isText, 'the earlier key'),
    protect: take('$protect', isBoolean, 'true or false') ?? false,
    suppressed: take('$lint', isTexts, 'an object of codes, each with the reason') ?? {},
    comment: take('$comment', isText, 'a text'),
    outputs: take('$outputs', isTexts, 'an object of output names, each with a field of the server') ?? {},
  }
}

/** `$`-keys are ours: no variables, no files. */
export function plainValue({ node }: Property): Json {
  if (node.type === 'string') return (node.value as string).normalize()
  if (node.type === 'object')
    return Object.fromEntries(
      (node.children ?? []).map(({ children }) => [
        children?.[0]?.value as string,
        (children?.[1]?.value ?? null) as Json,
      ]),
    )
  return node.type === 'array' ? [] : (node.value as Json)
}

const isId = (value: Json): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
const isText = (value: Json): value is string => typeof value === 'string'
const isBoolean = (value: Json): value is boolean => typeof value === 'boolean'
const isTexts = (value: Json): value is Texts =>
  isObject(value) && Object.values(value).every((inner) => typeof inner === 'string' && inner !== '')
