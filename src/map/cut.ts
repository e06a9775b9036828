/** A map that people can take in: what a plan changes and what lies next to it, what is alike in one, and no more than fits. */
import type { MapEdge, MapNode, RoutingMap } from './graph.ts'

export interface Most {
  readonly nodes: number
  readonly edges: number
}

export interface Cut extends RoutingMap {
  /** Of what how many are not shown, the most first; null for addresses. And how many lines of what is shown. */
  readonly left: readonly { readonly noun: string | null; readonly count: number }[]
  readonly leftEdges: number
}

/** Whether a plan adds, changes or removes anything of it. */
export function hasMarks({ nodes, edges }: RoutingMap): boolean {
  return [...nodes, ...edges].some(({ mark }) => mark !== null)
}

/** What changes, with what it leads to and what leads to it. */
export function aroundChanges({ nodes, edges }: RoutingMap): RoutingMap {
  const changed = changedIn({ nodes, edges })
  const near = edges.filter(({ from, to, mark }) => mark !== null || changed.has(from) || changed.has(to))
  const shown = new Set([...changed, ...near.flatMap(({ from, to }) => [from, to])])
  return { nodes: nodes.filter(({ id }) => shown.has(id)), edges: near }
}

function changedIn({ nodes, edges }: RoutingMap): Set<string> {
  return new Set([
    ...nodes.filter(({ mark }) => mark !== null).map(({ id }) => id),
    ...edges.filter(({ mark }) => mark !== null).flatMap(({ from, to }) => [from, to]),
  ])
}

/** As much as fits: with what is alike folded into one, and, where that is still too much, without what matters least. */
export function fitted(map: RoutingMap, most: Most): Cut {
  const fits = ({ nodes, edges }: RoutingMap) => nodes.length <= most.nodes && edges.length <= most.edges
  if (fits(map)) return { ...map, left: [], leftEdges: 0 }
  const folded = withoutTwins(map)
  return fits(folded) ? { ...folded, left: [], leftEdges: 0 } : cut(folded, most)
}

const FEWEST_TWINS = 3

/** What is of one kind and has the same lines is one node, that says how many it stands for. */
function withoutTwins({ nodes, edges }: RoutingMap): RoutingMap {
  const ends = Map.groupBy(
    edges.flatMap((edge) => [
      { id: edge.from, line: JSON.stringify({ ...edge, from: '' }) },
      { id: edge.to, line: JSON.stringify({ ...edge, to: '' }) },
    ]),
    ({ id }) => id,
  )
  const looks = ({ id, kind, column, isOff, mark }: MapNode) =>
    JSON.stringify([kind, column, isOff, mark, (ends.get(id) ?? []).map(({ line }) => line).sort()])
  const groups = [...Map.groupBy(nodes, looks).values()]
  const folded = new Map<string, string>()
  const kept = groups.flatMap((group): readonly MapNode[] => {
    const [first] = group
    if (group.length < FEWEST_TWINS || first!.kind === null || first!.count === 'every') return group
    for (const { id } of group) folded.set(id, first!.id)
    return [{ ...first!, key: null, title: null, count: group.length }]
  })
  const order = new Map(nodes.map(({ id }, index) => [id, index]))
  return {
    nodes: kept.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!),
    edges: edges.filter(({ from, to }) => [from, to].every((id) => (folded.get(id) ?? id) === id)),
  }
}

/** Changes first, then what lies next to them, then what has the most lines. */
function cut(map: RoutingMap, most: Most): Cut {
  const changed = changedIn(map)
  const lines = new Map<string, number>()
  const near = new Set<string>()
  for (const { from, to } of map.edges) {
    for (const id of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1)
    if (changed.has(from)) near.add(to)
    if (changed.has(to)) near.add(from)
  }
  const marked = new Set(map.nodes.filter(({ mark }) => mark !== null).map(({ id }) => id))
  const rank = ({ id }: MapNode) => (marked.has(id) ? 3 : changed.has(id) ? 2 : near.has(id) ? 1 : 0)
  const first = map.nodes.toSorted((a, b) => rank(b) - rank(a) || (lines.get(b.id) ?? 0) - (lines.get(a.id) ?? 0))
  const shown = new Set(first.slice(0, most.nodes).map(({ id }) => id))
  const between = map.edges.filter(({ from, to }) => shown.has(from) && shown.has(to))
  const weight = ({ mark }: MapEdge) => (mark === null ? 0 : 1)
  const edges = between.toSorted((a, b) => weight(b) - weight(a)).slice(0, most.edges)
  const left = Map.groupBy(
    map.nodes.filter(({ id }) => !shown.has(id)),
    ({ noun }) => noun,
  )
  const counts = [...left].map(([noun, its]) => ({ noun, count: its.reduce((sum, one) => sum + standsFor(one), 0) }))
  return {
    nodes: map.nodes.filter(({ id }) => shown.has(id)),
    edges,
    left: counts.toSorted((a, b) => b.count - a.count),
    leftEdges: between.length - edges.length,
  }
}

function standsFor({ count }: MapNode): number {
  return count === 'every' ? 1 : count
}
