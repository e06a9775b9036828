/** What one kind's scenario declares: its example, and all that the example refers to, under names that nobody else has. */
import { kindNamed } from '../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../src/kinds/model/kind.ts'
import { mapReferences } from '../src/plan/match/each-reference.ts'
import { namesOf } from '../src/plan/model/canonical.ts'
import { fieldOf, without } from '../src/plan/model/paths.ts'

/** By kind and key, as in a desired file. */
export type Resources = { readonly [kind: string]: { readonly [key: string]: Fields } }

/** The key of the resource that the scenario is about. */
export const KEY = 'example'

/** A name that is there already and stands for one of the kind, or undefined when one is to be created. */
export type StandIn = (kind: string) => string | undefined

/** `mark` stands in every name, and tells what belongs to this scenario of this run. */
export function resourcesFor(kind: Kind, mark: string, standIn: StandIn): Resources {
  const all: { [kind: string]: { [key: string]: Fields } } = {}
  add(kind, KEY)
  for (const at of movable(kind)) {
    const { to } = kind.references.find((reference) => reference.at === at)!
    if (standIn(to) === undefined) add(kindNamed(to), secondOf(kind.example[at]!))
  }
  return all

  function add(one: Kind, key: string, where: Fields = {}): void {
    all[one.name] ??= {}
    const those = all[one.name]!
    if (key in those) return
    const count = Object.keys(those).length
    // Reserved before what it refers to is added, so that a circle ends.
    those[key] = {}
    const its = { ...marked(one, count === 0 ? mark : `${mark}-${count + 1}`), ...where }
    those[key] = mapReferences(one, key === KEY ? its : withoutOwn(one, its), (value, { to, where: of }) => {
      const known = standIn(to)
      if (known === undefined) add(kindNamed(to), String(value), of)
      return known ?? value
    })
  }
}

/** Without what refers to its own kind: of such a chain two are enough. */
function withoutOwn({ name, references }: Kind, fields: Fields): Fields {
  const own = references.filter(({ to }) => to === name).map(({ at }) => fieldOf(at))
  return without(fields, own)
}

/** Fields that are nothing but a reference and that an update can change. */
export function movable({ references, limits: { immutable }, example }: Kind): string[] {
  return references.map(({ at }) => at).filter((at) => at in example && !immutable.includes(at))
}

export function secondOf(key: Json): string {
  return `${String(key)}-2`
}

/** The fields that say who it is, and those that the server takes once; a reference says who something else is. */
function marked(kind: Kind, mark: string): Fields {
  const { unique, takenOnce } = kind.identity
  const alone = anyWord(kind, takenOnce.filter(({ length }) => length === 1).flat())
  const naming = new Set([...wordsOf(kind), ...Object.keys(unique), ...alone])
  return Object.fromEntries(
    Object.entries(kind.example).map(([field, value]) => {
      const isName = naming.has(field) && !kind.references.some(({ at }) => at === field)
      return [field, isName && typeof value === 'string' ? withMark(value, mark) : value]
    }),
  )
}

/** Of what tells it apart, the fields that can hold any word. */
export function wordsOf(kind: Kind): string[] {
  return anyWord(kind, namesOf(kind))
}

function anyWord({ schema, example }: Kind, fields: readonly string[]): string[] {
  return fields.filter(
    (field) => schema.safeParse({ [field]: withMark(String(example[field] ?? 'x'), 'mark') }).success,
  )
}

/** An e-mail address keeps its domain, an address of the web its host. */
function withMark(name: string, mark: string): string {
  return /^https?:/.test(name) ? `${name}/${mark}` : `${mark}-${name}`
}
