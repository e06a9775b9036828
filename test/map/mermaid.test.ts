import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aroundChanges } from '../../src/map/cut.ts'
import type { MapEdge, MapNode, RoutingMap } from '../../src/map/graph.ts'
import { mapDetails, mapText } from '../../src/render/map.ts'
import { cut, oneLine } from '../../src/render/safe.ts'
import { HOSTILE } from '../hostile.ts'
import { hostileMap, mapOf, sides } from './account.ts'
import { readByMermaid, settingsIn } from './mermaid.ts'

/** GitHub draws no more than this. */
const GITHUB = { text: 50_000, edges: 500 }

test('Mermaid finds every node in its column and every line, and nothing else', async () => {
  const { map } = mapOf(sides())
  const { labels, edges, columns } = await readByMermaid(mapText(map))

  expect([...labels.values()].sort()).toEqual(
    [
      'inbox Shop',
      'inbox Mailbox',
      'every inbox',
      'bot Welcome',
      'changed: rule Refunds',
      'removed: rule Old',
      'added: rule Invoices (off)',
      'agent agent1@example.com',
      'agent agent2@example.com',
      'agent agent3@example.com',
      'agent agent4@example.com',
      'team first line',
      'team billing',
      'webhook Reporting',
      'bot.example.com',
      'hooks.example.com',
      'added: crm.example.com',
    ].sort(),
  )
  expect(columns.map(({ id }) => id)).toEqual(['inboxes', 'bots', 'rules', 'people', 'outside'])
  const said = edges.map(({ start, end, says }) => `${labels.get(start)} -${says}> ${labels.get(end)}`)
  expect(said).toContain('changed: rule Refunds -removed: assigns> team first line')
  expect(said).toContain('changed: rule Refunds -added: sends to> added: crm.example.com')
  // And four that keep the columns apart.
  expect(edges.length).toBe(map.edges.length + 4)
})

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s is a label and no more',
  async (_, text) => {
    const { labels, edges } = await readByMermaid(mapText(hostileMap(text)))
    const shown = oneLine(cut(text, 48))

    expect([...labels.values()].map((label) => label.trim())).toEqual(
      [`inbox ${shown}`, `changed: rule ${shown} (off)`, `removed: team ${shown}`, `added: ${shown}`].map((label) =>
        label.trim(),
      ),
    )
    expect(edges.map(({ says }) => says)).toEqual(['', '', '', 'not', 'removed: assigns', 'added'])
  },
)

test.each([
  '%%{init: {"securityLevel": "loose", "theme": "forest"}}%%',
  'x"] --> evil["y',
  'x"]\nclick n0 "https://evil.test"',
  'fa:fa-bomb',
  '$$x^2$$',
  '#quot;#35;&amp;ﬂ°°34¶ß',
  'end',
  'style x:#;y',
  '1. one',
  '`**bold**`',
  'a-->b',
  '"@{ shape: manual-input }"',
])('Mermaid obeys nothing in %s', async (text) => {
  const source = mapText(hostileMap(text))
  const { labels } = await readByMermaid(source)

  expect(labels.get('n0')).toBe(`inbox ${oneLine(text)}`)
  expect(labels.size).toBe(4)
  expect(await settingsIn(source)).toEqual({ diagramType: 'flowchart-v2', config: {} })
  for (const [, label] of source.matchAll(/\["(.*)"\]$/gm)) expect(label).toMatch(/^[\p{L}\p{M}\p{N} .:()#;-]*$/u)
})

/** Rules in rows, each from its inbox to its team, whose names take the most room that they can. */
function large(rules: number): RoutingMap {
  const node = (id: string, column: MapNode['column'], noun: string): MapNode => ({
    id,
    column,
    kind: `${noun}s`,
    noun,
    key: id,
    title: `${'🦜'.repeat(30)}${id}`,
    count: 1,
    isOff: false,
    mark: null,
  })
  const edge = (from: string, to: string): MapEdge => ({ from, to, says: 'assigns', isShut: false, mark: null })
  const all = Array.from({ length: rules }, (_, index) => index)
  return {
    nodes: [
      ...all.map((index) => node(`i${index}`, 'inboxes', 'inbox')),
      ...all.map((index) => ({
        ...node(`r${index}`, 'rules', 'rule'),
        mark: index === 7 ? ('changed' as const) : null,
      })),
      ...all.map((index) => node(`t${index}`, 'people', 'team')),
    ],
    edges: all.flatMap((index) => [
      edge(`i${index}`, `r${index}`),
      edge(`r${index}`, `t${index}`),
      edge(`r${index}`, `t${(index * 7) % rules}`),
    ]),
  }
}

test('what is large is cut to what GitHub draws, with what changes in it, and says what is left out', async () => {
  const text = mapText(large(500))
  const { labels, edges } = await readByMermaid(text)

  expect(text.length).toBeLessThan(GITHUB.text)
  expect(edges.length).toBeLessThan(GITHUB.edges)
  expect([...labels.values()].filter((label) => label.startsWith('changed: rule'))).toHaveLength(1)
  const shown = (noun: string) =>
    [...labels.values()].filter((label) => label.replace('changed: ', '').startsWith(`${noun} `)).length
  const left = labels.get('left')!
  for (const [noun, several] of [
    ['inbox', 'inboxes'],
    ['rule', 'rules'],
    ['team', 'teams'],
  ] as const)
    expect(left).toContain(`${500 - shown(noun)} ${several}`)
})

test('what is alike is one node when there is too much of it', async () => {
  const map = large(1)
  const team = map.nodes[2]!
  const agents = Array.from(
    { length: 300 },
    (_, index): MapNode => ({ ...team, id: `a${index}`, kind: 'agents', noun: 'agent', title: `Agent ${index}` }),
  )
  const members = agents.map(({ id }): MapEdge => ({ from: team.id, to: id, says: '', isShut: false, mark: null }))
  const marked = agents.map((agent, index) => (index === 0 ? { ...agent, mark: 'added' as const } : agent))
  const { labels, edges } = await readByMermaid(
    mapText({ nodes: [...map.nodes, ...marked], edges: [...map.edges, ...members] }),
  )

  expect([...labels.values()].filter((label) => label.includes('agent'))).toEqual([
    'added: agent Agent 0',
    '299 agents',
  ])
  expect(labels.has('left')).toBe(false)
  expect(edges).toHaveLength(map.edges.length + 2 + 2)
})

test('the part of a comment has what changes and its neighbours, and is a block that GitHub draws', async () => {
  const { map } = mapOf(sides())
  const details = mapDetails(map)!
  const [, block] = /```mermaid\n([\s\S]*?)```/.exec(details)!
  const { labels } = await readByMermaid(block!)

  expect([...labels.values()].sort()).toEqual(
    [...(await readByMermaid(mapText(aroundChanges(map)))).labels.values()].sort(),
  )
  // Nothing happens next to these.
  for (const away of ['bot Welcome', 'webhook Reporting', 'hooks.example.com', 'agent agent3@example.com'])
    expect([...labels.values()]).not.toContain(away)
  expect([...labels.values()]).toContain('team first line')
})

test('there is no such part where nothing on the map changes', () => {
  const { desired, live } = sides()
  const { map } = mapOf({ desired, live, ledger: null })
  const still = {
    nodes: map.nodes.map((node) => ({ ...node, mark: null })),
    edges: map.edges.map((edge) => ({ ...edge, mark: null })),
  }

  expect(mapDetails(map)).not.toBeNull()
  expect(mapDetails(still)).toBeNull()
})

test('the page about the map shows what it makes', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/map.md'), 'utf8')

  expect(page).toContain(`\`\`\`mermaid\n${mapText(aroundChanges(mapOf(sides()).map))}\`\`\``)
})
