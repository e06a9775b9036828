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
  const changed = new Set(nodes.filter(({ mark }) => mark !== null).map(({ id }) => id))
  const near = edges.filter(({ from, to, mark }) => mark !== null || changed.has(from) || changed.has(to))
  const shown = new Set([...changed, ...near.flatMap(({ from, to }) => [from, to])])
  return { nodes: nodes.filter(({ id }) => shown.has(id)), edges: near }
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

/** What changes first, then what lies next to it, then the other lines with both of their ends. */
function cut({ nodes, edges }: RoutingMap, most: Most): Cut {
  const marked = new Set(nodes.filter(({ mark }) => mark !== null).map(({ id }) => id))
  const rank = ({ from, to, mark }: MapEdge) => (mark !== null ? 0 : marked.has(from) || marked.has(to) ? 1 : 2)
  const first = edges.toSorted((a, b) => rank(a) - rank(b))
  const shown = new Set([...marked].slice(0, most.nodes))
  for (const ends of [...first.map(({ from, to }) => [from, to]), ...nodes.map(({ id }) => [id])]) {
    const more = ends.filter((id) => !shown.has(id))
    if (shown.size + more.length <= most.nodes) for (const id of more) shown.add(id)
  }
  const between = first.filter(({ from, to }) => shown.has(from) && shown.has(to))
  const drawn = new Set(between.slice(0, most.edges))
  const left = Map.groupBy(
    nodes.filter(({ id }) => !shown.has(id)),
    ({ noun }) => noun,
  )
  const counts = [...left].map(([noun, its]) => ({ noun, count: its.reduce((sum, one) => sum + standsFor(one), 0) }))
  return {
    nodes: nodes.filter(({ id }) => shown.has(id)),
    edges: edges.filter((edge) => drawn.has(edge)),
    left: counts.toSorted((a, b) => b.count - a.count),
    leftEdges: between.length - drawn.size,
  }
}

function standsFor({ count }: MapNode): number {
  return count === 'every' ? 1 : count
}
