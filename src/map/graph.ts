/** The routing map as data: what stands in which column, what leads where, and what a plan adds, changes and removes of it. */
import { kindNamed } from '../kinds/index.ts'
import type { Json } from '../kinds/model/json.ts'
import { COLUMNS, type Column, type Stop } from '../kinds/model/on-map.ts'
import { isSealed } from '../kinds/model/sealed.ts'
import type { Resource } from '../lint/account.ts'
import { hostOf } from './host.ts'

export type Mark = 'added' | 'changed' | 'removed'

export interface MapNode {
  readonly id: string
  readonly column: Column
  /** Null for what is no resource of the account, such as an address. */
  readonly kind: string | null
  /** What people call one of its kind. */
  readonly noun: string | null
  /** Null where it stands for several. */
  readonly key: string | null
  /** Null where it stands for several, and for an address of which nothing may be shown. */
  readonly title: string | null
  /** How many it stands for: all of a kind, or several that are alike. */
  readonly count: number | 'every'
  /** It does nothing until it is switched on. */
  readonly isOff: boolean
  readonly mark: Mark | null
}

export interface MapEdge {
  readonly from: string
  readonly to: string
  readonly says: string
  readonly isShut: boolean
  readonly mark: Mark | null
}

export interface RoutingMap {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
}

/** One resource on both sides; null where it is not there. */
export interface Both {
  readonly before: Resource | null
  readonly after: Resource | null
  readonly isChanged: boolean
}

export interface Drawn {
  readonly resources: readonly Both[]
  /** Whether a name of this kind that no resource has leads nowhere. */
  readonly isWhole: (kind: string) => boolean
  /** Takes secrets out of what others wrote, before anything of it is cut off. */
  readonly quoted: (text: string) => string
}

interface Place extends Omit<MapNode, 'mark'> {
  readonly isChanged: boolean
}
type Way = Omit<MapEdge, 'mark'>

/** Names of others are in it as titles and keys, quoted; what ids are made of is not. */
export function routingMap(drawn: Drawn): RoutingMap {
  const [now, next] = [sideOf(drawn, 'before'), sideOf(drawn, 'after')]
  const places = [...new Set([...now.places.keys(), ...next.places.keys()])]
    .map((name) => ({ name, before: now.places.get(name), after: next.places.get(name) }))
    .toSorted((a, b) => columnOf(a) - columnOf(b))
  const ids = new Map(places.map(({ name }, index) => [name, `n${index}`]))
  const nodes = places.map(({ name, before, after }): MapNode => {
    const { isChanged, ...node } = (after ?? before)!
    // All of them are meant, whatever comes and goes.
    const mark = node.count === 'every' ? null : markOf(before, after)
    return { ...node, id: ids.get(name)!, mark: mark ?? (isChanged ? 'changed' : null) }
  })
  const edges = [...new Set([...now.ways.keys(), ...next.ways.keys()])].map((name): MapEdge => {
    const [before, after] = [now.ways.get(name), next.ways.get(name)]
    const way = (after ?? before)!
    return { ...way, from: ids.get(way.from)!, to: ids.get(way.to)!, mark: markOf(before, after) }
  })
  return { nodes, edges }
}

function columnOf({
  before,
  after,
}: {
  readonly before?: Place | undefined
  readonly after?: Place | undefined
}): number {
  return COLUMNS.indexOf((after ?? before)!.column)
}

function markOf(before: unknown, after: unknown): Mark | null {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : null
}

function sideOf({ resources, isWhole, quoted }: Drawn, side: 'before' | 'after') {
  const places = new Map<string, Place>()
  const ways = new Map<string, Way>()
  const there = identified(resources, side)
  const known = new Set(resources.map((both) => idOf((both.after ?? both.before)!)))
  for (const { id, resource, isChanged } of there) {
    const { name, words, map, safety } = kindNamed(resource.kind)
    if (map!.column === null) continue
    const { key, title, fields } = resource
    const isOff = safety.switch !== null && fields[safety.switch] === false
    const its = { id, column: map!.column, kind: name, noun: words.noun, count: 1, isOff }
    places.set(id, { ...its, key: quoted(key), title: quoted(title), isChanged })
  }
  const outside = (place: Pick<Place, 'id' | 'column' | 'title'> & Partial<Place>): string => {
    const node = { kind: null, noun: null, key: null, count: 1, isOff: false, isChanged: false, ...place }
    if (!places.has(place.id)) places.set(place.id, node)
    return place.id
  }
  /** Null where it leads nowhere. */
  const endOf = (stop: Stop, itself: string): string | null => {
    if (stop === 'itself') return itself
    if ('called' in stop) return outside({ id: `called ${stop.called}`, column: stop.column, title: stop.called })
    if ('address' in stop) {
      const title = hostOf(quoted(written(stop.address)))
      return outside({ id: `address ${title}`, column: stop.column, title })
    }
    const kind = kindNamed('every' in stop ? stop.every : stop.kind)
    // A declaration leads to kinds that have a column.
    const of = { column: kind.map!.column!, kind: kind.name, noun: kind.words.noun }
    if ('every' in stop) return outside({ ...of, id: `every ${kind.name}`, title: null, count: 'every' })
    const id = idOf({ kind: kind.name, key: String(stop.name) })
    if (typeof stop.name !== 'string') return null
    if (places.has(id)) return id
    // What is only on the other side is gone, or still to come.
    if (isWhole(kind.name) || known.has(id)) return null
    return outside({ ...of, id, key: quoted(stop.name), title: quoted(stop.name) })
  }
  for (const { id: itself, resource } of there) {
    for (const { from, to, says, isShut = false } of kindNamed(resource.kind).map!.lines(resource.fields)) {
      const [start, end] = [endOf(from, itself), endOf(to, itself)]
      if (start === null || end === null) continue
      const way = { from: start, to: end, says, isShut }
      ways.set(JSON.stringify(way), way)
    }
  }
  return { places, ways }
}

/** Names lead to the first of those that share a key; the others stand by themselves. */
function identified(resources: readonly Both[], side: 'before' | 'after') {
  const counts = new Map<string, number>()
  return resources.flatMap((both) => {
    const name = idOf((both.after ?? both.before)!)
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    const resource = both[side]
    const id = count === 0 ? name : `${name} ${count}`
    return resource === null ? [] : [{ id, resource, isChanged: both.isChanged }]
  })
}

function idOf({ kind, key }: { readonly kind: string; readonly key: string }): string {
  return `${kind}/${key}`
}

function written(address: Json): string {
  return isSealed(address) ? address.$secret : typeof address === 'string' ? address : ''
}
