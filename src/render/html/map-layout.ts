/** Where boxes and lines of a routing map stand: columns from left to right, and a place of its own for each end of a line. */
import { COLUMNS, type Column } from '../../kinds/model/on-map.ts'
import type { MapEdge, MapNode, RoutingMap } from '../../map/graph.ts'
import { wrapped } from './wrapped.ts'

export interface Layout {
  readonly columns: readonly { readonly column: Column; readonly x: number }[]
  readonly boxes: readonly Box[]
  readonly curves: readonly { readonly edge: MapEdge; readonly from: Point; readonly to: Point }[]
  readonly width: number
  readonly height: number
}

export interface Box {
  readonly node: MapNode
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly height: number
}

/** Where a line ends: at the right of a box or at its left. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly side: Side
}
type Side = 1 | -1

interface End {
  readonly of: string
  readonly other: string
  readonly side: Side
}

export const BOX = 172
export const LINE = 17
/** Room for the words on a line, and for its curve. */
const GAP = 150
const MARGIN = 4
const TOP = 34
const BETWEEN = 14
/** Between two ends on one side of a box, so that their words stand one below the other. */
const APART = 18
/** Letters on a line of a box. */
const WIDE = 20

export function layoutOf({ nodes, edges }: RoutingMap, textOf: (node: MapNode) => string): Layout {
  const names = COLUMNS.filter((column) => nodes.some((node) => node.column === column))
  const columns = names.map((column, index) => ({ column, x: MARGIN + index * (BOX + GAP) }))
  const columnOf = new Map(nodes.map(({ id, column }) => [id, names.indexOf(column)]))
  const lines = edges.map((edge) => ({ edge, ...endsOf(edge, columnOf) }))
  const ends = Map.groupBy(
    lines.flatMap(({ from, to }) => [from, to]),
    ({ of }) => of,
  )
  const boxes = new Map<string, Box>()
  for (const { column, x } of columns) {
    const some = nodes.filter((node) => node.column === column).map((node) => ({ node, its: ends.get(node.id) ?? [] }))
    let y = TOP
    for (const { node, its } of besideOthers(some, boxes)) {
      const text = wrapped(textOf(node), WIDE)
      const most = Math.max(...([1, -1] as const).map((side) => its.filter((end) => end.side === side).length))
      const box = { node, lines: text, x, y, height: Math.max(text.length * LINE + 14, most * APART + 8) }
      boxes.set(node.id, box)
      y += box.height + BETWEEN
    }
  }
  const points = new Map([...boxes].flatMap(([id, box]) => pointsOn(box, ends.get(id) ?? [], boxes)))
  const last = columns.at(-1)!
  // What leads from the last column into itself turns round to the right of it.
  const hasTurns = [...points.values()].some(({ side, x }) => side === 1 && x > last.x)
  return {
    columns,
    boxes: [...boxes.values()],
    curves: lines.map(({ edge, from, to }) => ({ edge, from: points.get(from)!, to: points.get(to)! })),
    width: last.x + BOX + (hasTurns ? GAP : MARGIN),
    height: Math.max(...[...boxes.values()].map(({ y, height }) => y + height)) + MARGIN,
  }
}

/** Within one column a line leaves at the right and comes back there. */
function endsOf(
  { from, to }: MapEdge,
  columnOf: ReadonlyMap<string, number>,
): { readonly from: End; readonly to: End } {
  const ahead = columnOf.get(to)! - columnOf.get(from)!
  return {
    from: { of: from, other: to, side: ahead < 0 ? -1 : 1 },
    to: { of: to, other: from, side: ahead > 0 ? -1 : 1 },
  }
}

function middleOf({ y, height }: Box): number {
  return y + height / 2
}

/** In the order of what stands to the left and leads to them, so that few lines cross; the others come last. */
function besideOthers<Its extends { readonly its: readonly End[] }>(
  some: readonly Its[],
  boxes: ReadonlyMap<string, Box>,
): readonly Its[] {
  const places = new Map(
    some.map((one) => {
      const left = one.its.flatMap(({ other }) => boxes.get(other) ?? []).map(middleOf)
      return [one, left.length === 0 ? Number.MAX_VALUE : left.reduce((sum, y) => sum + y, 0) / left.length]
    }),
  )
  return some.toSorted((a, b) => places.get(a)! - places.get(b)!)
}

function pointsOn({ x, ...box }: Box, ends: readonly End[], boxes: ReadonlyMap<string, Box>): [End, Point][] {
  return ([1, -1] as const).flatMap((side) => {
    const its = ends
      .filter((end) => end.side === side)
      .toSorted((a, b) => middleOf(boxes.get(a.other)!) - middleOf(boxes.get(b.other)!))
    const first = box.y + box.height / 2 - ((its.length - 1) / 2) * APART
    return its.map((end, index): [End, Point] => [end, { x: side === 1 ? x + BOX : x, y: first + index * APART, side }])
  })
}
