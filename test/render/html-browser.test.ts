/** The report in a real browser: Chromium, where the machine has one (CHROMIUM names another of the kind). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationOf } from '../../src/plan/approve/allowed.ts'
import type { Change } from '../../src/plan/model/plan.ts'
import { renderHtml } from '../../src/render/html/page.ts'
import type { HtmlReport } from '../../src/render/html/report.ts'
import type { Report } from '../../src/render/report.ts'
import { chromiumPath, startBrowser } from '../browser.ts'
import { HOSTILE } from '../hostile.ts'
import { hostileMap, largeMap, mapOf, sides } from '../map/account.ts'
import { pageOf } from './pages.ts'
import { reportOf, reports } from './reports.ts'

const path = chromiumPath()
if (path === null) console.warn('No Chromium on this machine: the report is not opened in a browser.')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const small = mapOf(sides())
const MAPS = {
  'a map': { ...reportOf(small.plan), map: { map: small.map, details: null } },
  'a map of 60 boxes': { ...reportOf(small.plan), map: { map: largeMap(60), details: null } },
}

/** Of the reports some that differ in what is on them. */
const VARIED: { readonly [name: string]: Report } = {
  ...Object.fromEntries(
    (
      ['a little of everything', 'a guard that wants several yeses', 'first pull request', 'what it reaches'] as const
    ).map((name) => [name, reports[name]]),
  ),
  ...MAPS,
}

interface Rect {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const MAP = 'document.querySelector(".map")'
const RECTS = `[...${MAP}.querySelectorAll(".box rect")].map((one) => one.getBoundingClientRect().toJSON())`
const TEXTS = `[...${MAP}.querySelectorAll(".box")].map((one) => [...one.querySelectorAll("text")].map((text) => text.getBoundingClientRect().toJSON()))`
const NAMES = `[...new Set([...${MAP}.querySelectorAll("*")].flatMap((one) => [one.localName, ...one.getAttributeNames()]))]`

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

describe.skipIf(path === null)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const file = join(folder, 'plan.html')
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser(path!)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens the report, and holds it to what must be so of every report. */
  async function opened(
    report: HtmlReport,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    writeFileSync(file, renderHtml(report))
    const page = await browser.newPage(options)
    const [said, asked]: [string[], string[]] = [[], []]
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('dialog', (dialog) => said.push(dialog.message()))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`file://${file}`)
    await look(page)
    await page.close()
    expect(said).toEqual([])
    expect(asked).toEqual([`file://${file}`])
  }

  // What runs in the page is written as text: its names are the browser's, not Node's.
  const unfold = (page: Page) =>
    page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })')
  const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  const style = (page: Page, of: string, name: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector("${of}")).${name}`)
  const mixed = pageOf(reports['a little of everything'])

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(Object.entries(VARIED))('%s can be read by everybody', async (_, report) => {
      await opened(
        pageOf(report),
        async (page) => {
          await unfold(page)
          const { violations } = await page.evaluate<AxeResults>(`${axe}; axe.run()`)
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        },
        { colorScheme },
      )
    })

    test('has its colors', async () => {
      await opened(
        mixed,
        async (page) => {
          const colors = [await style(page, 'body', 'backgroundColor'), await style(page, 'body', 'color')]
          const [back, text] = colors.map((one) => Number(/\d+/.exec(one)![0]))
          expect(back! > text!).toBe(colorScheme === 'light')
        },
        { colorScheme },
      )
    })
  })

  test.each(Object.entries({ ...reports, ...MAPS }))('%s fits a telephone', async (_, report) => {
    await opened(
      pageOf(report),
      async (page) => {
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await unfold(page)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      },
      { viewport: { width: 360, height: 740 } },
    )
  })

  test('a map that is wider than a telephone is moved inside its own frame, and is one picture for the ear', async () => {
    await opened(
      pageOf(MAPS['a map of 60 boxes']),
      async (page) => {
        const frame = page.locator('.map')
        const [inner, outer] = await page.evaluate<[number, number]>(`[${MAP}.scrollWidth, ${MAP}.clientWidth]`)
        expect(inner).toBeGreaterThan(outer * 3)
        expect(await page.locator('.map .box').count()).toBe(60)
        expect(await page.locator('.map .way').count()).toBe(59)
        await frame.focus()
        await page.keyboard.press('ArrowRight')
        await expect.poll(() => page.evaluate<number>(`${MAP}.scrollLeft`)).toBeGreaterThan(0)
        const tree = await frame.ariaSnapshot()
        expect(tree).toContain('img "Routing map: what changes, and what it leads to"')
      },
      { viewport: { width: 360, height: 740 } },
    )
  })

  test('no box of a map covers another, and no name leaves its box', async () => {
    for (const report of Object.values(MAPS))
      await opened(pageOf(report), async (page) => {
        const boxes = await page.evaluate<Rect[]>(RECTS)
        const texts = await page.evaluate<Rect[][]>(TEXTS)
        for (const [index, box] of boxes.entries()) {
          expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([])
          for (const text of texts[index]!) {
            expect(text.left).toBeGreaterThanOrEqual(box.left)
            expect(text.right).toBeLessThanOrEqual(box.right)
            expect(text.top).toBeGreaterThanOrEqual(box.top)
            expect(text.bottom).toBeLessThanOrEqual(box.bottom)
          }
        }
      })
  })

  test('names on a map are text and nothing else', async () => {
    const nodes = HOSTILE.map((text, index) => ({ ...hostileMap(text).nodes[2]!, id: String(index) }))
    for (const some of [nodes.slice(0, 60), nodes.slice(60)])
      await opened(
        pageOf({ ...mixed, map: { map: { nodes: some, edges: [] }, details: null } }),
        async (page) => {
          await unfold(page)
          const own = await page.evaluate<string[]>(NAMES)
          expect(own.filter((name) => !OURS.includes(name) && !ATTRIBUTES.includes(name))).toEqual([])
          expect(await page.locator('.map .box').count()).toBe(some.length)
          expect(await page.locator('.map ~ details li').count()).toBe(some.length)
          expect(await overflow(page)).toBeLessThanOrEqual(0)
        },
        { viewport: { width: 360, height: 740 } },
      )
  })

  test('on paper a map is as wide as the page and in light colors', async () => {
    await opened(
      pageOf(MAPS['a map of 60 boxes']),
      async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
        const { x, width } = (await page.locator('.map svg').boundingBox())!
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(700)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        expect(await style(page, '.box.added rect', 'fill')).toBe('rgb(219, 243, 226)')
        expect(await page.locator('.map ~ details li').first().isVisible()).toBe(true)
      },
      { viewport: { width: 700, height: 990 }, colorScheme: 'dark' },
    )
  })

  test('says what is gone and what is new to who cannot see it', async () => {
    await opened(mixed, async (page) => {
      const tree = await page.locator('body').ariaSnapshot()
      for (const words of [
        '- banner',
        '- main',
        '- contentinfo',
        '- navigation "Contents"',
        'heading "delete Webhook N8N"',
      ])
        expect(tree).toContain(words)
      expect(tree).toMatch(/removed:[^:]*: 9 to 17[\s\S]*added:[^:]*: 8 to 18/)
    })
  })

  test('on paper everything is open, light and whole', async () => {
    await opened(
      mixed,
      async (page) => {
        const folded = page.locator('details pre').first()
        expect(await folded.isVisible()).toBe(false)
        expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
        for (const one of await page.locator('details pre').all()) {
          expect(await one.isVisible()).toBe(true)
          expect((await one.boundingBox())!.height).toBeGreaterThan(0)
        }
        expect(await page.locator('nav').isVisible()).toBe(false)
        expect(await style(page, '.change', 'breakInside')).toBe('avoid')
        expect(await style(page, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)')
      },
      { colorScheme: 'dark' },
    )
  })

  test('what somebody manages to put into it is not run and not loaded', async () => {
    writeFileSync(file, renderHtml(mixed).replace('<main>', `<main>${INTRUDERS}`))
    const page = await browser.newPage()
    const [refused, asked]: [string[], string[]] = [[], []]
    page.on('console', (message) => refused.push(message.text()))
    page.on('requestfinished', (request) => asked.push(request.url()))
    await page.goto(`file://${file}`)

    expect(asked).toEqual([`file://${file}`])
    expect(await page.title()).toContain('Chatwoot plan')
    expect(await style(page, '#red', 'color')).not.toBe('rgb(255, 0, 0)')
    for (const what of ['image', 'inline style', 'stylesheet', 'event handler', 'script'])
      expect(refused.join('\n').toLowerCase()).toContain(what)
    await page.close()
  })

  test.each(
    [
      '<script>alert(1)</script>',
      '</style><script>alert(1)</script>',
      '</title><img src=x onerror=alert(1)>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '<svg onload=alert(1)>',
      '<base href="https://evil.test/">',
      '<meta http-equiv="refresh" content="0; url=https://evil.test/">',
      '<link rel=stylesheet href=https://evil.test/x.css>',
      '<iframe srcdoc="<script>alert(1)</script>">',
      '<form action=https://evil.test><button>x</button></form>',
      '<!-- --!><b>x</b>',
      '&lt;b&gt; &#60;b&#62;',
      'javascript:alert(1)',
      `${'x'.repeat(3000)} ${'\n'.repeat(500)}`,
    ].map((text) => [text.slice(0, 60), text]),
  )('%s stays text', async (_, text) => {
    await opened(
      hostile(text),
      async (page) => {
        await unfold(page)
        const all = (expression: string) =>
          page.evaluate<string[]>(`[...new Set([...document.querySelectorAll("*")].flatMap((one) => ${expression}))]`)
        const [elements, attributes] = [await all('one.localName'), await all('one.getAttributeNames()')]
        const words = await page.locator('main').textContent()
        expect(elements.filter((name) => !OURS.includes(name))).toEqual([])
        expect(attributes.filter((name) => !ATTRIBUTES.includes(name))).toEqual([])
        expect(words).toContain(text.slice(0, 100))
        expect(await page.locator('a:not([href^="https://"]):not([href^="#"])').count()).toBe(0)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      },
      { viewport: { width: 360, height: 740 } },
    )
  })
})

const INTRUDERS = `<img src="https://evil.test/x.png"><link rel="stylesheet" href="https://evil.test/x.css"><style>* { color: #f00 }</style>
<i id="red" style="color: #f00">x</i><input autofocus onfocus="document.title = 'run'"><script>document.title = 'run'</script>`

const OURS =
  'html head meta title style body header p h1 ul li b nav main section h2 article h3 span a code blockquote details summary div h4 pre del ins footer dl dt dd time svg g rect path text'.split(
    ' ',
  )
const ATTRIBUTES =
  'aria-label aria-labelledby charset class content datetime href http-equiv id lang name open tabindex role viewBox width height font-size x y rx d text-anchor'.split(
    ' ',
  )

/** Every text that others write is this one. */
function hostile(text: string): HtmlReport {
  const { plan, ...report } = reports['a little of everything']
  const shared = { title: text, comment: text, place: { file: text, line: 1, column: 1 } }
  const changes = plan.changes.map((change): Change => ({ ...change, ...shared, key: text }))
  const fields = [{ path: text, live: text, desired: `${text} more`, cause: 'this change', alsoByHand: true } as const]
  const update: Change = { ...changes[0]!, action: 'update', kind: 'labels', fields, managed: {} }
  const reached = { counts: [], uses: [{ kind: 'macros', names: [text, text] }] }
  const findings = plan.findings.map((one) => ({ ...one, ...shared, subject: null, sentence: text, nextStep: text }))
  const url = `https://chat.example.com/${text}`
  return {
    ...pageOf({ ...report, folder: text, branch: text, plan: { ...plan, changes: [...changes, update], findings } }),
    ...{ dashboardUrl: url, docsUrl: url, server: { address: text, version: text, edition: null }, unkept: text },
    ...{ map: { map: hostileMap(text), details: null }, impact: new Map([[operationOf(update), reached]]) },
  }
}
