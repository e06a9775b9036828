/**
 * The routing map as Mermaid, which GitHub draws. What changes is told by a word at its beginning and by its border and
 * lines, for those who see no colours; the colours are readable on a light page and on a dark one.
 */
import type { Column } from '../kinds/model/on-map.ts'
import { pluralOf } from '../kinds/model/telling.ts'
import { aroundChanges, type Cut, fitted, hasMarks, type Most } from '../map/cut.ts'
import type { MapEdge, MapNode, Mark, RoutingMap } from '../map/graph.ts'
import { many } from './counts.ts'
import { cut, fence, oneLine } from './safe.ts'

/** GitHub draws nothing of a text longer than 50,000 characters, or with more than 500 lines between nodes. */
const MOST_TEXT = 40_000
const WHOLE: Most = { nodes: 200, edges: 400 }
/** More than that is no picture for a review. */
const CHANGES: Most = { nodes: 30, edges: 60 }
const MOST_TITLE = 48

const TITLES: { readonly [column in Column]: string } = {
  inboxes: 'Inboxes',
  bots: 'Bots',
  rules: 'Rules',
  people: 'Teams and agents',
  outside: 'Webhooks',
}

const MARKS: { readonly [mark in Mark]: { readonly word: string; readonly line: string; readonly style: string } } = {
  added: { word: 'added', line: '==>', style: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328,stroke-width:3px' },
  changed: { word: 'changed', line: '-->', style: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:3px' },
  removed: {
    word: 'removed',
    line: '-.->',
    style: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px,stroke-dasharray:6 4',
  },
}

/** The whole map, cut where it is too large for GitHub; what is left out stands in it. */
export function mapText(map: RoutingMap, most: Most = WHOLE): string {
  const text = drawn(fitted(map, most))
  return text.length <= MOST_TEXT ? text : mapText(map, { nodes: most.nodes >> 1, edges: most.edges >> 1 })
}

/** A folded part of a comment or a summary: what changes, and what lies next to it. Null where nothing on the map changes. */
export function mapDetails(map: RoutingMap): string | null {
  if (!hasMarks(map)) return null
  const lines = mapText(aroundChanges(map), CHANGES).trimEnd().split('\n')
  return [`<details><summary>${SUMMARY}</summary>`, '', fence(lines, 'mermaid'), '', '</details>'].join('\n')
}

const SUMMARY = 'Routing map: what changes, and what it leads to'

function drawn({ nodes, edges, left, leftEdges }: Cut): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const name = (id: string) => names.get(id)!
  const columns = Map.groupBy(nodes, ({ column }) => column)
  const order = [...columns.keys()]
  const boxes = [...columns].flatMap(([column, its]) => [
    `  subgraph ${column}["${TITLES[column]}"]`,
    ...its.map((node) => `    ${name(node.id)}${shapeOf(node)}`),
    '  end',
  ])
  const marked = (Object.keys(MARKS) as Mark[]).flatMap((mark) => {
    const its = nodes.filter((node) => node.mark === mark).map(({ id }) => name(id))
    return its.length === 0 ? [] : [`  classDef ${mark} ${MARKS[mark].style}`, `  class ${its.join(',')} ${mark}`]
  })
  const missing = leftOut(left, leftEdges)
  return [
    'flowchart LR',
    ...boxes,
    // Lines that are not seen keep the columns in their order.
    ...(order.length > 1 ? [`  ${order.join(' ~~~ ')}`] : []),
    ...edges.map((edge) => `  ${name(edge.from)} ${lineOf(edge)} ${name(edge.to)}`),
    ...(missing === null ? [] : [`  left["${missing}"]`]),
    ...(order.length > 0 ? ['  classDef column fill:none,stroke:#818b98', `  class ${order.join(',')} column`] : []),
    ...marked,
    '',
  ].join('\n')
}

function shapeOf(node: MapNode): string {
  const text = [node.mark === null ? '' : `${MARKS[node.mark].word}: `, titleOf(node), node.isOff ? ' (off)' : ''].join(
    '',
  )
  return `["${text}"]`
}

function titleOf({ noun, title, count }: MapNode): string {
  if (count === 'every') return `every ${noun}`
  if (count > 1) return severalOf(noun, count)
  if (title === null) return 'an address that is not shown'
  return noun === null ? label(title) : `${noun} ${label(title)}`
}

function severalOf(noun: string | null, count: number): string {
  return noun === null ? many(count, 'address', 'addresses') : many(count, noun, pluralOf(noun))
}

function lineOf({ mark, says, isShut }: MapEdge): string {
  const text = [...(mark === null ? [] : [MARKS[mark].word]), ...(says === '' ? [] : [says])].join(': ')
  const line = isShut ? '--x' : mark === null ? '-->' : MARKS[mark].line
  return text === '' ? line : `${line}|${text}|`
}

function leftOut(left: Cut['left'], edges: number): string | null {
  const parts = left.map(({ noun, count }) => severalOf(noun, count))
  const all = [...parts, ...(edges === 0 ? [] : [many(edges, 'line')])]
  return all.length === 0 ? null : `Too large to show all of it: ${all.join(', ')} left out`
}

/**
 * Mermaid gives a meaning to nearly every sign: to directives, icons and Markdown even in quotes. Letters and digits stay,
 * and what stands between two of them in names and addresses.
 */
function label(text: string): string {
  return oneLine(cut(text, MOST_TITLE)).replace(
    /(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} .-]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  )
}
