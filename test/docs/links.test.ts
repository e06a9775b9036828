/** What the documentation points to is there: every file and every heading; and every code of a finding is explained. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const pages = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md', '.github/**/*.md'], { cwd: ROOT }).sort()

/** As GitHub makes them of headings: small letters, no punctuation, hyphens for spaces. */
function anchorsOf(markdown: string): Set<string> {
  const headings: string[] = []
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'heading') headings.push(token.text)
  })
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  )
}

function linksOf(markdown: string): string[] {
  const links: string[] = []
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(token.href)
  })
  return links.filter((link) => !/^[a-z]+:/.test(link))
}

test.each(pages)('%s leads nowhere that is not there', (page) => {
  const broken = linksOf(read(page)).filter((link) => {
    const [path = '', anchor] = link.split('#')
    const file = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), path))
    if (!existsSync(join(ROOT, file))) return true
    return anchor !== undefined && !anchorsOf(read(file)).has(anchor)
  })
  expect(broken).toEqual([])
})

// What is written when somebody runs something is not there yet.
const MADE = ['site/out/', 'demo/out/index.html']

test.each(pages.filter((page) => !['CHANGELOG.md', 'DECISIONS.md'].includes(page)))(
  '%s names no file of this repository that is not there',
  (page) => {
    const named = read(page).matchAll(
      /`((?:bench|demo|docs|e2e|faults|record|schema|scripts|simulate|site|src|test)\/[\w./-]*)`/g,
    )
    expect(
      [...named].map(([, path]) => path!).filter((path) => !MADE.includes(path) && !existsSync(join(ROOT, path))),
    ).toEqual([])
  },
)

test('every page can be reached from the README', () => {
  const seen = new Set<string>()
  const visit = (page: string) => {
    if (seen.has(page) || !page.endsWith('.md') || !existsSync(join(ROOT, page))) return
    seen.add(page)
    for (const link of linksOf(read(page)))
      visit(relative(ROOT, resolve(ROOT, dirname(page), link.split('#')[0] || page)))
  }
  visit('README.md')
  expect(pages.filter((page) => page.startsWith('docs/') && !seen.has(page))).toEqual([])
})

test('every code is explained, and no other', () => {
  const sources = globSync('src/**/*.ts', { cwd: ROOT }).map(read).join('\n')
  const codes = new Set(
    [...sources.matchAll(/'([ADFMPTUX]-[A-Z][A-Z-]*|G-ALLOW[A-Z-]*|L-UNUSED)'/g)].map(([, code]) => code),
  )
  const explained = [...read('docs/messages.md').matchAll(/^### ([A-Z]-[A-Z-]+)$/gm)].map(([, code]) => code)

  expect(explained).toHaveLength(new Set(explained).size)
  expect([...codes].sort()).toEqual(explained.toSorted())
})

test('the README is short, and names every kind', () => {
  const text = read('README.md')
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(900)
  expect(kinds.filter(({ name }) => !text.includes(`docs/kinds/${name}.md`))).toEqual([])
})
