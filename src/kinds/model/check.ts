/**
 * What a declaration must not contradict: its own schema, its example, and the other kinds of the registry. What needs no
 * schema is asked when the kinds are loaded, what needs one when it is first used, because to make all of them takes a tenth
 * of a start; the rest `npm run generate` and a test ask.
 */
import { parentOf } from './endpoint.ts'
import type { Json, Kind } from './kind.ts'
import { mapAt, own, type Step, stepsOf } from './paths.ts'
import { type Shape, shapeOf } from './shape.ts'

/** Throws for the first name that the schema of the kind does not have. */
export function mustFitSchema(kind: Kind): void {
  const shape = shapeOf(kind.schema)
  for (const [fact, names] of Object.entries(fieldsNamed(kind)))
    for (const name of names) if (!isAt(shape, [{ name }])) throw strange(kind, fact, name)
  for (const [fact, paths] of Object.entries(pathsNamed(kind)))
    for (const path of paths) if (!isAt(shape, stepsOf(path))) throw strange(kind, fact, path)
}

/**
 * Throws for an example that the schema does not take, or that leaves out what the kind refers to; what only another
 * edition has stands in the samples.
 */
export function mustHaveExample(kind: Kind): void {
  const [issue] = kind.schema.safeParse(kind.example).error?.issues ?? []
  if (issue !== undefined)
    throw wrong(kind, `example is not what its schema takes: ${issue.path.join('.')} (${issue.message})`)
  const shown = [kind.example, ...kind.samples.more]
  const held = new Set(kind.references.filter((one) => shown.some((its) => isHeld(its, one))).map(({ to }) => to))
  const missing = kind.references.find(({ to }) => !held.has(to))
  if (missing !== undefined) throw wrong(kind, `neither example nor samples refer to any of "${missing.to}"`)
}

/** Throws for the first field, also inside of others, of which nobody says what it is for. */
export function mustBeDescribed(kind: Kind): void {
  const missing = undescribed(shapeOf(kind.schema), '')
  if (missing !== null) throw wrong(kind, `field "${missing}" has no description`)
}

function undescribed(shape: Shape, at: string): string | null {
  if (shape.type === 'leaf') return null
  if (shape.type === 'list') return undescribed(shape.item, `${at}[]`)
  if (shape.type === 'choice') return first(Object.values(shape.options), (option) => undescribed(option, at))
  return first(Object.entries(shape.fields), ([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`
    return own(shape.says, name) === undefined ? path : undescribed(inner, path)
  })
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

/** Throws where kinds have one name, or refer to one that is not among them. Makes no schema. */
export function mustReferToKinds(kinds: readonly Kind[]): void {
  const names = new Set<string>()
  for (const kind of kinds) {
    if (names.has(kind.name)) throw wrong(kind, 'name is that of another kind')
    names.add(kind.name)
  }
  for (const kind of kinds) {
    const { references, endpoint } = kind
    const lost = references.find(({ to }) => !names.has(to))
    if (lost !== undefined) throw wrong(kind, `references lead from "${lost.at}" to "${lost.to}", which is no kind`)
    const early = references.find(({ shownBy }) => shownBy !== undefined && endpoint.over === null)
    if (early !== undefined) throw wrong(kind, `references at "${early.at}" is read before what it leads to`)
    const parent = parentOf(endpoint)
    if (parent !== null && !names.has(parent.kind))
      throw wrong(
        kind,
        `endpoint.${endpoint.over === null ? 'under' : 'over'} names "${parent.kind}", which is no kind`,
      )
  }
}

/** Throws where kinds are not what others of them need. */
export function mustFitTogether(kinds: readonly Kind[]): void {
  mustReferToKinds(kinds)
  for (const kind of kinds) mustFitInside(kind, kinds)
}

/** What is written as a field of another kind has nothing besides, and takes no field of that kind's own. */
function mustFitInside(kind: Kind, kinds: readonly Kind[]): void {
  const { identity, endpoint, schema } = kind
  const { writtenAs } = identity
  if (writtenAs === null) return
  if (endpoint.over === null) throw wrong(kind, 'identity.writtenAs stands for a kind that lies over others')
  const other = fieldsOf(schema).find((field) => field !== writtenAs && field !== endpoint.over!.at)
  if (other !== undefined) throw wrong(kind, `identity.writtenAs leaves no place for "${other}"`)
  const around = kinds.find(({ name }) => name === endpoint.over!.kind)!
  if (fieldsOf(around.schema).includes(writtenAs))
    throw wrong(kind, `identity.writtenAs names "${writtenAs}", which ${around.name} have already`)
}

function fieldsOf(schema: Kind['schema']): string[] {
  const shape = shapeOf(schema)
  return shape.type === 'object' ? Object.keys(shape.fields) : []
}

function fieldsNamed({ identity, endpoint, requests, comparison, safety, impact, texts }: Kind): {
  [fact: string]: readonly string[]
} {
  return {
    'identity.nameField': identity.nameField === null ? [] : [identity.nameField],
    'identity.naturalKey': identity.naturalKey,
    'identity.referredBy': identity.referredBy === 'id' ? [] : [identity.referredBy],
    'identity.writtenAs': identity.writtenAs === null ? [] : [identity.writtenAs],
    'identity.unique': Object.keys(identity.unique),
    'identity.heldOnce': identity.heldOnce,
    'endpoint.over': endpoint.over === null ? [] : [endpoint.over.at, endpoint.over.holds],
    'endpoint.under': endpoint.under === null ? [] : [endpoint.under.at],
    'requests.defaults': Object.keys(requests.defaults),
    'requests.onlyByUpdate': requests.onlyByUpdate,
    'requests.laterByOlder': requests.laterByOlder,
    'requests.partial': requests.partial,
    'requests.carried': requests.carried,
    'requests.files': Object.keys(requests.files),
    'comparison.canonical': Object.keys(comparison.canonical),
    'safety.switch': safety.switch === null ? [] : [safety.switch],
    'safety.services': Object.keys(safety.services),
    texts: Object.keys(texts),
    'safety.people': safety.people === null ? [] : [safety.people.role],
    'safety.reaches': safety.reaches.flatMap(({ by }) => by),
    'impact.people': impact.people === null ? [] : [impact.people.at],
  }
}

function pathsNamed({ words, references, identity, requests, limits, comparison, safety, availability }: Kind): {
  [fact: string]: readonly string[]
} {
  return {
    references: references.map(({ at }) => at),
    'identity.takenOnce': identity.takenOnce.flat(),
    'requests.attachments': requests.attachments,
    'limits.required': limits.required,
    'limits.immutable': limits.immutable,
    'limits.neverEmpty': limits.neverEmpty,
    'limits.listedBy': limits.listedBy.flatMap((one) => [one.at, one.in]),
    'comparison.writtenOnly': comparison.writtenOnly,
    'comparison.keyed': Object.entries(comparison.keyed).map(([list, by]) => `${list}[].${by}`),
    'safety.weakens': Object.keys(safety.weakens),
    'availability.parts': availability.parts.map(({ at }) => at),
    'words.tells.values': Object.keys(words.tells.values),
  }
}

/** Whether a resource of that shape can have something there: free JSON can, and one of several objects if any has it. */
function isAt(shape: Shape, [step, ...rest]: readonly Step[]): boolean {
  if (step === undefined) return true
  if (shape.type === 'leaf') return shape.isFree === true
  if (shape.type === 'choice') return Object.values(shape.options).some((option) => isAt(option, [step, ...rest]))
  if (shape.type === 'list')
    return (
      !('name' in step) && isAt(shape.item, 'where' in step ? [{ name: step.where }] : []) && isAt(shape.item, rest)
    )
  const inner = 'name' in step ? own(shape.fields, step.name) : undefined
  return inner !== undefined && isAt(inner, rest)
}

function isHeld(example: Json, { at, literals = [] }: Kind['references'][number]): boolean {
  let is = false
  mapAt(example, at, (value) => {
    is ||= value !== null && !literals.includes(value)
    return value
  })
  return is
}

function strange(kind: Kind, fact: string, name: string): Error {
  return wrong(kind, `${fact} names "${name}", which its schema does not have`)
}

function wrong({ name }: Kind, what: string): Error {
  return new Error(`${name}: ${what}`)
}
