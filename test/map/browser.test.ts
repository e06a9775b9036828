/** What people see: the map as Mermaid draws it in a browser, with GitHub's setting. Skipped where there is no Chromium. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RoutingMap } from '../../src/map/graph.ts'
import { mapText } from '../../src/render/map.ts'
import { cut, oneLine } from '../../src/render/safe.ts'
import { HOSTILE } from '../hostile.ts'
import { hostileMap, mapOf, sides } from './account.ts'
import { MERMAID } from './mermaid.ts'

const CHROMIUM = process.env.CHROMIUM ?? 'chromium'

function hasChromium(): boolean {
  try {
    execFileSync(CHROMIUM, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

interface Seen {
  readonly labels: readonly string[]
  readonly lines: number
  /** Names of elements, and of attributes that could do something. */
  readonly elements: readonly string[]
  readonly doing: readonly string[]
  readonly width: number
}

/** Draws it and looks at the page. */
function seen(source: string, theme: 'default' | 'dark' = 'default'): Seen {
  const folder = mkdtempSync(join(tmpdir(), 'map-'))
  const look = `
    const { svg } = await mermaid.render('map', ${inScript(source)})
    const place = document.getElementById('place')
    place.innerHTML = svg
    const all = [...place.querySelectorAll('*')]
    const its = {
      labels: [...place.querySelectorAll('.node')].map((node) => node.textContent.trim()),
      lines: place.querySelectorAll('path.flowchart-link').length,
      elements: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))],
      doing: all.flatMap((one) => one.getAttributeNames().filter((name) => /^on|href|^src/.test(name))),
      width: place.querySelector('svg').viewBox.baseVal.width,
    }
    document.getElementById('seen').textContent = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(its))))`
  const page = `<!doctype html><meta charset="utf-8"><div id="place"></div><pre id="seen"></pre>
    <script src="file://${MERMAID}"></script>
    <script type="module">mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${theme}' });${look}</script>`
  writeFileSync(join(folder, 'map.html'), page)
  const html = execFileSync(
    CHROMIUM,
    [
      '--headless=new',
      '--no-sandbox',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=20000',
      '--dump-dom',
      `file://${join(folder, 'map.html')}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 100_000 },
  )
  rmSync(folder, { recursive: true, force: true })
  const [, found] = /<pre id="seen">([^<]+)<\/pre>/.exec(html)!
  return JSON.parse(Buffer.from(found!, 'base64').toString()) as Seen
}

/** As a text of JavaScript that ends no script. */
function inScript(source: string): string {
  return JSON.stringify(source).replaceAll('<', '\\u003c')
}

describe.skipIf(!hasChromium())('in a browser', () => {
  test.each(['default', 'dark'] as const)('every node and line is drawn (%s)', (theme) => {
    const { map } = mapOf(sides())
    const { labels, lines, width } = seen(mapText(map), theme)

    expect(labels).toHaveLength(map.nodes.length)
    expect(labels).toContain('changed: rule Refunds')
    expect(labels).toContain('agent agent1@example.com')
    // Four of them keep the columns in their order and are not seen.
    expect([map.edges.length, map.edges.length + 4]).toContain(lines)
    expect(width).toBeGreaterThan(500)
  })

  test('names that others gave are text and nothing else', () => {
    const maps = HOSTILE.map((text, index) => hostileNode(text, index))
    const { labels, elements, doing } = seen(mapText({ nodes: maps, edges: [] }))

    const shown = (text: string) => `inbox ${oneLine(cut(text, 48))}`.replace(/\s+/g, ' ').trim()
    expect(labels.map((label) => label.replace(/\s+/g, ' '))).toEqual(HOSTILE.map(shown))
    const usual = seen(mapText(hostileMap('plain'))).elements
    expect(elements.filter((name) => !usual.includes(name))).toEqual([])
    expect(doing).toEqual([])
  })
})

function hostileNode(text: string, index: number): RoutingMap['nodes'][number] {
  return { ...hostileMap(text).nodes[0]!, id: String(index) }
}
