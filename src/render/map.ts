/**
 * The routing map as Mermaid, which GitHub draws. What changes is told by a word at its beginning and by its border and
 * lines, for those who see no colours; the colours are readable on a light page and on a dark one.
 */
import { aroundChanges, type Cut, fitted, hasMarks, type Most } from '../map/cut.ts'
import type { MapEdge, Mark, RoutingMap } from '../map/graph.ts'
import { boxText, leftOut, lineText, SUMMARY, TITLES } from './map-words.ts'
import { fence } from './safe.ts'

/** GitHub draws nothing of a text longer than 50,000 characters, or with more than 500 lines between nodes. */
const MOST_TEXT = 40_000
const WHOLE: Most = { nodes: 200, edges: 400 }
/** More than that is no picture for a review. */
const CHANGES: Most = { nodes: 30, edges: 60 }

/** How what changes is drawn; the word for it stands in the text. */
const MARKED: { readonly [mark in Mark]: { readonly line: string; readonly style: string } } = {
  added: { line: '==>', style: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328,stroke-width:3px' },
  changed: { line: '-->', style: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:3px' },
  removed: {
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

function drawn({ nodes, edges, ...rest }: Cut): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const name = (id: string) => names.get(id)!
  const columns = Map.groupBy(nodes, ({ column }) => column)
  const order = [...columns.keys()]
  const boxes = [...columns].flatMap(([column, its]) => [
    `  subgraph ${column}["${TITLES[column]}"]`,
    ...its.map((node) => `    ${name(node.id)}["${boxText(node, label)}"]`),
    '  end',
  ])
  const marked = (Object.keys(MARKED) as Mark[]).flatMap((mark) => {
    const its = nodes.filter((node) => node.mark === mark).map(({ id }) => name(id))
    return its.length === 0 ? [] : [`  classDef ${mark} ${MARKED[mark].style}`, `  class ${its.join(',')} ${mark}`]
  })
  const missing = leftOut(rest)
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

function lineOf(edge: MapEdge): string {
  const text = lineText(edge)
  const line = edge.isShut ? '--x' : edge.mark === null ? '-->' : MARKED[edge.mark].line
  return text === '' ? line : `${line}|${text}|`
}

/**
 * Mermaid gives a meaning to nearly every sign: to directives, icons and Markdown even in quotes. Letters and digits stay,
 * and what stands between two of them in names and addresses.
 */
function label(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} .-]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  )
}
