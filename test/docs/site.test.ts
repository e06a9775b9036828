/** What the site makes of the pages, which are written for GitHub. `npm run site` builds it and fails on a dead link. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groupsIn, headingId, siteLink } from '../../site/pages.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const AT = 'https://github.com/owner/name'
const groups = groupsIn(readFileSync(join(ROOT, 'docs/README.md'), 'utf8'), AT)

test('every page has its place in the navigation, but those of one kind, guard or rule', () => {
  const pages = globSync('**/*.md', { cwd: join(ROOT, 'docs') })
    .filter((page) => !page.includes('/') || page.endsWith('/README.md'))
    .filter((page) => page !== 'README.md')
  const links = groups.flatMap(({ items }) => items.map(({ link }) => link))

  expect(groups.every(({ items }) => items.length > 0)).toBe(true)
  expect(links.filter((link) => !link.startsWith(AT)).sort()).toEqual(
    pages.map((page) => siteLink('README.md', page, AT)).sort(),
  )
})

test.each([
  ['undo.md', 'secrets.md', '/secrets'],
  ['undo.md', 'kinds/README.md#fields', '/kinds/#fields'],
  ['kinds/labels.md', '../secrets.md#more', '/secrets#more'],
  ['kinds/labels.md', 'README.md', '/kinds/'],
  ['kinds/labels.md', '../README.md', '/'],
  ['undo.md', '../ARCHITECTURE.md#glossary', `${AT}/blob/main/ARCHITECTURE.md#glossary`],
  ['kinds/labels.md', '../../examples/README.md', `${AT}/blob/main/examples/README.md`],
  ['undo.md', 'https://example.com/a.md', 'https://example.com/a.md'],
  ['undo.md', '#here', '#here'],
])('on %s, %s leads to %s', (page, link, there) => {
  expect(siteLink(page, link, AT)).toBe(there)
})

test('headings have the ids that GitHub gives them', () => {
  expect(['What a merge carries out', '`G-LOCKOUT`: why?', 'Zwei  Wörter', 'a_b-c'].map(headingId)).toEqual([
    'what-a-merge-carries-out',
    'g-lockout-why',
    'zwei--wörter',
    'a_b-c',
  ])
})
