/** How boxes and lines of the routing map are called, wherever it is drawn. Names of others go through `quote`. */
import type { Column } from '../kinds/model/on-map.ts'
import { pluralOf } from '../kinds/model/telling.ts'
import type { Cut } from '../map/cut.ts'
import type { MapEdge, MapNode } from '../map/graph.ts'
import { many } from './counts.ts'
import { cut, oneLine } from './safe.ts'

export const SUMMARY = 'Routing map: what changes, and what it leads to'

export const TITLES: { readonly [column in Column]: string } = {
  inboxes: 'Inboxes',
  bots: 'Bots',
  rules: 'Rules',
  people: 'Teams and agents',
  outside: 'Webhooks',
}

const MOST_TITLE = 48

/** The word for what happens to it comes first, for those who see no colours. */
export function boxText(node: MapNode, quote: (title: string) => string): string {
  const mark = node.mark === null ? '' : `${node.mark}: `
  return `${mark}${titleOf(node, quote)}${node.isOff ? ' (off)' : ''}`
}

function titleOf({ noun, title, count }: MapNode, quote: (title: string) => string): string {
  if (count === 'every') return `every ${noun}`
  if (count > 1) return severalOf(noun, count)
  if (title === null) return 'an address that is not shown'
  const name = quote(oneLine(cut(title, MOST_TITLE)))
  return noun === null ? name : `${noun} ${name}`
}

function severalOf(noun: string | null, count: number): string {
  return noun === null ? many(count, 'address', 'addresses') : many(count, noun, pluralOf(noun))
}

/** Empty where the two columns say it. */
export function lineText({ mark, says }: MapEdge): string {
  return [...(mark === null ? [] : [mark]), ...(says === '' ? [] : [says])].join(': ')
}

export function leftOut({ left, leftEdges }: Pick<Cut, 'left' | 'leftEdges'>): string | null {
  const parts = left.map(({ noun, count }) => severalOf(noun, count))
  const all = [...parts, ...(leftEdges === 0 ? [] : [many(leftEdges, 'line')])]
  return all.length === 0 ? null : `Too large to show all of it: ${all.join(', ')} left out`
}
