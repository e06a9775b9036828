/**
 * The routing map as an SVG of attributes and classes, as the page runs no script that could draw Mermaid. The same stands
 * below it as a list, for who cannot see it and for narrow screens.
 */
import { aroundChanges, type Cut, fitted, hasMarks, type Most } from '../../map/cut.ts'
import type { MapEdge, MapNode } from '../../map/graph.ts'
import { boxText, leftOut, lineText, SUMMARY, TITLES } from '../map-words.ts'
import { BOX, type Box, type Layout, LINE, layoutOf, type Point } from './map-layout.ts'
import { html, type Markup } from './markup.ts'
import type { HtmlReport, Section } from './report.ts'

/** A page has more room than a comment. */
const MOST: Most = { nodes: 60, edges: 120 }

/** What changes, and what lies next to it; null where nothing on the map changes. */
export function mapSection({ map }: HtmlReport): Section | null {
  if (map == null || !hasMarks(map.map)) return null
  const shown = fitted(aroundChanges(map.map), MOST)
  const missing = leftOut(shown)
  return {
    title: 'Routing map',
    content: html`<p class="lead">What changes, and what it leads to.</p>
<div class="map" role="group" aria-label="Drawing" tabindex="0">${drawn(layoutOf(shown, textOf))}</div>
${missing !== null && html`<p class="lead">${missing}.</p>`}
<details><summary>The map as a list</summary><ul>${listed(shown).map((line) => html`<li>${line}</li>`)}</ul></details>`,
  }
}

function textOf(node: MapNode): string {
  return boxText(node, (title) => title)
}

/** A line for each line, and for each box without any. */
function listed({ nodes, edges }: Cut): string[] {
  const texts = new Map(nodes.map((node) => [node.id, textOf(node)]))
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return [
    ...edges.map((edge) => {
      const says = lineText(edge)
      return `${texts.get(edge.from)} → ${texts.get(edge.to)}${says === '' ? '' : ` (${says})`}`
    }),
    ...nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => texts.get(id)!),
  ]
}

function drawn({ columns, boxes, curves, width, height }: Layout): Markup {
  return html`<svg role="img" aria-labelledby="map-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="13"><title id="map-title">${SUMMARY}</title>
${columns.map(({ column, x }) => html`<text class="column" x="${x}" y="18">${TITLES[column]}</text>\n`)}
${curves.map(({ edge, from, to }) => html`${lineOf(edge, from, to)}\n`)}
${boxes.map((box) => html`${boxOf(box)}\n`)}
${curves.map(({ edge, to }) => wordsOf(edge, to))}</svg>`
}

function boxOf({ node, lines, x, y, height }: Box): Markup {
  const top = y + (height - lines.length * LINE) / 2 + LINE - 4
  return html`<g class="box ${node.mark}"><rect x="${x}" y="${y}" width="${BOX}" height="${height}" rx="6"/>${lines.map((line, index) => html`<text x="${x + BOX / 2}" y="${top + index * LINE}" text-anchor="middle">${line}</text>`)}</g>`
}

/** It leaves and arrives level, with an arrow, or a cross where conversations do not go that way. */
function lineOf({ mark, isShut }: MapEdge, from: Point, to: Point): Markup {
  const bend = from.side === to.side ? 60 : Math.max(60, Math.abs(to.x - from.x) / 2)
  const end = to.x + to.side * 2
  const [near, far] = [end + to.side * 2, end + to.side * 9]
  const head = isShut
    ? html`<path class="head" d="M${near} ${to.y - 4}L${far} ${to.y + 4}M${near} ${to.y + 4}L${far} ${to.y - 4}"/>`
    : html`<path class="head" d="M${end} ${to.y}L${far} ${to.y - 4}L${far} ${to.y + 4}Z"/>`
  return html`<g class="way ${mark}"><path d="M${from.x} ${from.y}C${from.x + from.side * bend} ${from.y} ${far + to.side * bend} ${to.y} ${far} ${to.y}"/>${head}</g>`
}

/** Above the end of the line. */
function wordsOf(edge: MapEdge, { x, y, side }: Point): Markup | null {
  const says = lineText(edge)
  if (says === '') return null
  return html`<text class="says ${edge.mark}" x="${x + side * 14}" y="${y - 4}" font-size="11" text-anchor="${side === 1 ? 'start' : 'end'}">${says}</text>\n`
}
