/**
 * Random sides of a plan that have something to do with each other, over every kind that can be declared. All of it comes
 * from the declarations: values are those of the example and what can be made of them, names are drawn so that they meet,
 * and every reference leads somewhere.
 */
import fc from 'fast-check'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import { type Shape, shapeFor, shapeOf } from '../../src/kinds/model/shape.ts'
import { mapReferences } from '../../src/plan/match/each-reference.ts'
import { canonical, namesOf, project } from '../../src/plan/model/canonical.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { Live } from '../../src/plan/model/live.ts'
import { fieldOf, isObject, without } from '../../src/plan/model/paths.ts'
import { defaults, refusals } from './server.ts'
import { desiredOf, ledgerOf } from './sides.ts'

export interface Sides {
  readonly desired: Desired
  readonly live: Live
  readonly ledger: Ledger | null
  /** Nothing differs anywhere. */
  readonly isSettled: boolean
}

const KEYS = ['aa', 'bb', 'cc', 'dd']

/** How often a property is tried. A mutation run, which tries them over and over, takes a share of it. */
export const runs = (full: number) => ({
  numRuns: Math.ceil(full * Number(process.env.PROPERTY_SHARE ?? 1)),
  endOnFailure: process.env.PROPERTY_SHARE !== undefined,
})

/** Resources by kind and key, with keys where they refer to each other. */
type Tree = { readonly [kind: string]: { readonly [key: string]: Fields } }

/** The value itself and others of its structure; the field that tells the options of a choice apart stays. */
function variations(shape: Shape, value: Json): fc.Arbitrary<Json> {
  const of = shapeFor(shape, value)
  if (typeof value === 'boolean') return fc.boolean()
  if (typeof value === 'number') return fc.constantFrom(value, value + 1)
  if (typeof value === 'string') return fc.constantFrom(value, `${value}2`, value.toUpperCase(), '')
  if (Array.isArray(value)) {
    const item = of.type === 'list' ? of.item : of
    return fc
      .subarray([...value.keys()])
      .chain((kept) => fc.tuple(...kept.map((index) => variations(item, value[index] as Json))))
  }
  if (!isObject(value)) return fc.constant(value)
  const fixed = shape.type === 'choice' ? [shape.by] : []
  const inner = (name: string) => (of.type === 'object' ? (of.fields[name] ?? { type: 'leaf' as const }) : of)
  return fc.record(
    Object.fromEntries(
      Object.entries(value).map(([name, its]) => [
        name,
        fixed.includes(name) ? fc.constant(its) : variations(inner(name), its),
      ]),
    ),
    { requiredKeys: of.type === 'leaf' ? [] : Object.keys(value) },
  )
}

const known = new Map<string, boolean>()

/** Whether the schema takes the value. Few values are drawn again and again, and to ask takes longer than to draw. */
function isTaken(kind: Kind, name: string, value: Json): boolean {
  const asked = JSON.stringify([kind.name, name, value])
  const found = known.get(asked) ?? kind.schema.safeParse({ [name]: value }).success
  known.set(asked, found)
  return found
}

/** Some fields of the example, or what can be made of them, as far as the schema takes it. */
function fieldsOf(kind: Kind): fc.Arbitrary<Fields> {
  const shape = shapeOf(kind.schema)
  const fields = Object.entries(kind.example).map(([name, value]) => {
    const its = variations(shape.type === 'object' ? shape.fields[name]! : shape, value)
    return [
      name,
      fc.oneof({ arbitrary: its, weight: 4 }, fc.constant(null)).map((one) => (isTaken(kind, name, one) ? one : value)),
    ]
  })
  // Without its name a resource would be called by its key.
  const needed = [...kind.limits.required.map((path) => path.split('.')[0]!), ...namesOf(kind)].filter((name) =>
    Object.hasOwn(kind.example, name),
  )
  return fc.record(Object.fromEntries(fields) as { [name: string]: fc.Arbitrary<Json> }, { requiredKeys: needed })
}

const isReference = (kind: Kind, field: string) => kind.references.some(({ at }) => at === field)

/** Fields by which a resource is told apart, if any word may stand there: drawn from few values, so that they meet and change places. */
function wordsOf(kind: Kind): string[] {
  const fields = [...namesOf(kind), ...Object.keys(kind.identity.unique)]
  const isWord = (field: string) => isTaken(kind, field, named(kind, field, 'aa'))
  return [...new Set(fields)].filter((field) => !isReference(kind, field) && isWord(field))
}

/** `name` as a value that the schema takes: for an address, one that ends so. */
function named(kind: Kind, field: string, name: string): string {
  const values = [name, `${String(kind.example[field])}/${name}`]
  return values.find((value) => isTaken(kind, field, value)) ?? name
}

interface Drawn {
  readonly fields: { readonly [kind: string]: { readonly [key: string]: Fields } }
  readonly names: { readonly [kind: string]: readonly string[] }
  readonly picks: readonly number[]
}

const byKind = new Map(
  kinds.map((kind) => [kind.name, fc.dictionary(fc.constantFrom(...KEYS), fieldsOf(kind), { maxKeys: 3 })]),
)
/** A world is of a few kinds, and of what they refer to: of all of them it would be slow to plan and hard to read. */
const MOST_KINDS = 6

const names = fc.record(
  Object.fromEntries(kinds.map(({ name }) => [name, fc.shuffledSubarray([...KEYS, 'ee'], { minLength: KEYS.length })])),
)

const drawn: fc.Arbitrary<Drawn> = fc.record({
  fields: fc
    .subarray([...byKind.keys()], { minLength: 1, maxLength: MOST_KINDS })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, byKind.get(name)!])))),
  names,
  picks: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
})

/** Each has a name of its own, and refers to what is there; what is not there is made. */
function grown({ fields, names, picks }: Drawn): Tree {
  const tree: { [kind: string]: { [key: string]: Fields } } = {}
  let pick = 0
  const target = (to: string): string => {
    const keys = Object.keys(fields[to] ?? {}).sort()
    const key = keys[picks[pick++ % picks.length]! % Math.max(keys.length, 1)]
    if (key === undefined) add(kindNamed(to), KEYS[0]!, kindNamed(to).example)
    return key ?? KEYS[0]!
  }
  const add = (kind: Kind, key: string, its: Fields) => {
    tree[kind.name] ??= {}
    const all = tree[kind.name]!
    if (Object.hasOwn(all, key)) return
    const own = wordsOf(kind).map((field) => [field, named(kind, field, names[kind.name]![KEYS.indexOf(key)]!)])
    all[key] = {}
    // Of its own kind it refers to what was there before, so that there is no circle.
    const before = Object.keys(all).filter((other) => other !== key)
    const toOwn = kind.references.filter(({ to }) => to === kind.name).map(({ at }) => fieldOf(at))
    const whole = { ...(before.length === 0 ? without(its, toOwn) : its), ...Object.fromEntries(own) }
    all[key] = mapReferences(kind, whole, (value, { to }) =>
      typeof value !== 'string' ? value : to === kind.name ? before[0]! : target(to),
    )
  }
  for (const kind of kinds) {
    for (const [key, its] of Object.entries(fields[kind.name] ?? {})) add(kind, key, overOf(kind, its))
  }
  return Object.fromEntries(Object.entries(tree).map(([kind, all]) => [kind, oneBinding(kindNamed(kind), all)]))
}

/** A binding always says what it is over. */
function overOf({ endpoint: { over }, example }: Kind, fields: Fields): Fields {
  return over === null ? fields : { ...fields, [over.at]: example[over.at]! }
}

/** There is one binding over a resource, and one of what an account has once. */
function oneBinding(
  { endpoint: { over: about, isSingle } }: Kind,
  all: { readonly [key: string]: Fields },
): { readonly [key: string]: Fields } {
  if (about === null) return isSingle ? Object.fromEntries(Object.entries(all).slice(0, 1)) : all
  const over = Object.values(all).map((fields) => fields[about.at])
  return Object.fromEntries(
    Object.entries(all).filter(([, fields], index) => over.indexOf(fields[about.at]!) === index),
  )
}

/** What a server holds that was set up like this, with ids from 1 in each kind. */
function standing(tree: Tree): { live: Live; ids: ReadonlyMap<string, number> } {
  const ids = new Map<string, number>()
  for (const [kind, all] of Object.entries(tree))
    for (const [index, key] of Object.keys(all).entries()) ids.set(`${kind}/${key}`, index + 1)
  const wire = (to: string, key: string): Json => {
    const { referredBy } = kindNamed(to).identity
    return referredBy === 'id' ? ids.get(`${to}/${key}`)! : canonical(kindNamed(to), tree[to]![key]!)[referredBy]!
  }
  const live = Object.entries(tree).map(([name, all]) => {
    const kind = kindNamed(name)
    const { over } = kind.endpoint
    const resources = Object.entries(all).map(([key, fields]) => {
      const wired = mapReferences(kind, canonical(kind, fields), (value, { to }) => wire(to, String(value)))
      const id = over === null ? ids.get(`${name}/${key}`)! : (wired[over.at] as number)
      return { id, fields: { ...defaults(kind), ...project(kind, wired) } }
    })
    return [name, resources]
  })
  const isAlways = ({ endpoint: { isSingle, create } }: Kind) => isSingle && create === null
  const none = Object.fromEntries(
    kinds.map((kind) => [kind.name, isAlways(kind) ? [{ id: 1, fields: defaults(kind) }] : []]),
  )
  return { live: { ...none, ...Object.fromEntries(live) }, ids }
}

/** For each key an id of its own, mostly one that is live. Of a binding it is the id of what it is over. */
function owned(tree: Tree, { live, ids }: ReturnType<typeof standing>, turn: number): Ledger {
  const taken = new Set<string>()
  return ledgerOf(
    Object.fromEntries(
      Object.entries(tree).map(([name, all]) => {
        const { over: about, isSingle } = kindNamed(name).endpoint
        const most = live[name]!.length + (isSingle ? 0 : 1)
        const entries = Object.entries(all).map(([key, fields], index) => {
          const over = about === null ? null : ids.get(`${about.kind}/${String(fields[about.at])}`)
          return [key, { ...fields, id: over === null ? ((index + turn) % most) + 1 : (over ?? 99) }] as const
        })
        return [
          name,
          Object.fromEntries(entries.filter(([, { id }]) => !taken.has(`${name} ${id}`) && taken.add(`${name} ${id}`))),
        ]
      }),
    ),
  )
}

const hasTwins = (tree: Tree) =>
  refusals(
    Object.fromEntries(
      Object.entries(tree).map(([kind, all]) => [kind, Object.values(all).map((fields, id) => ({ id, fields }))]),
    ),
  ).length > 0

export const sides: fc.Arbitrary<Sides> = fc
  .record({
    live: drawn,
    // How the files differ from what is live: altogether, in the names only, or not at all.
    written: fc.oneof(
      { weight: 2, arbitrary: drawn },
      { weight: 1, arbitrary: names.map((renamed) => ({ names: renamed })) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    applied: fc.oneof(
      { weight: 1, arbitrary: fc.constant('nothing' as const) },
      { weight: 2, arbitrary: fc.constant('settled' as const) },
      { weight: 1, arbitrary: drawn },
    ),
    turn: fc.nat(3),
  })
  .map(({ live, written, applied, turn }) => {
    const [wanted, there] = [grown({ ...live, ...written }), grown(live)]
    const server = standing(there)
    const ledgerFrom = (drawn: Drawn | 'nothing' | 'settled') => {
      if (drawn === 'nothing') return null
      return drawn === 'settled' ? owned(there, server, 0) : owned(grown(drawn), server, turn)
    }
    return {
      desired: desiredOf(wanted),
      live: server.live,
      ledger: ledgerFrom(applied),
      isSettled: Object.keys(written).length === 0 && applied === 'settled',
      isPossible: !hasTwins(wanted) && !hasTwins(there),
    }
  })
  .filter(({ isPossible }) => isPossible)
