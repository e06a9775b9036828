/** The report for a browser, as text: what is on it, and that it is loaded by nobody who does not ask for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RoutingMap } from '../../src/map/graph.ts'
import { type FieldChange, type Outcome, subjectOf } from '../../src/plan/model/plan.ts'
import { html } from '../../src/render/html/markup.ts'
import { renderHtml } from '../../src/render/html/page.ts'
import { largeMap, mapOf, sides } from '../map/account.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from '../plan/sides.ts'
import { pageOf } from './pages.ts'
import { reportOf, reports } from './reports.ts'

const mixed = reports['a little of everything']
const text = (page: string) =>
  page
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('as it is', async () => {
  const page = renderHtml(pageOf(mixed)).replace(/<style>.*<\/style>/s, '<style></style>')
  await expect(page.replace(/sha256-[^']*/, 'sha256-…')).toMatchFileSnapshot(
    join(import.meta.dirname, 'goldens', 'a-little-of-everything.report.html'),
  )
})

test.each(Object.entries(reports))('%s: every change and finding is on it, with every field', (_, report) => {
  const page = renderHtml(pageOf(report))

  for (const change of report.plan.changes) {
    expect(page).toContain(`<code>${subjectOf(change)}</code>`)
    for (const { path } of change.fields) expect(page).toContain(`<h4><code>${path}</code></h4>`)
  }
  for (const { code } of report.plan.findings) expect(page).toContain(`<code>${code}</code>`)
  expect(page).toContain(report.digest)
  expect(page).not.toContain('hush-hush')
})

describe('links', () => {
  const page = renderHtml(pageOf(mixed))

  test.each([
    ['the dashboard', 'https://chat.example.com/app/accounts/2/settings/inboxes/4'],
    ['the place in the files', `${mixed.repositoryUrl}/blob/${mixed.commit}/desired/all.json#L1`],
    ['the editor', `${mixed.repositoryUrl}/edit/refunds/desired/all.json#L1`],
    ['the page of a guard', 'https://example.com/docs/guards/G-ANSWERS-CUSTOMERS.md'],
    ['the run', mixed.runUrl!],
  ])('lead to %s', (_, url) => expect(page).toContain(`href="${url}`))

  test('lead nowhere on a laptop without a server', () => {
    const { runUrl, repositoryUrl, commit } = { runUrl: null, repositoryUrl: null, commit: null }
    const local = { ...mixed, runUrl, repositoryUrl, commit }
    expect(renderHtml({ ...pageOf(local), dashboardUrl: null, docsUrl: null, server: null })).not.toMatch(/href="[^#]/)
  })

  test('lead to pages only', () => {
    expect(renderHtml({ ...pageOf(mixed), dashboardUrl: 'javascript:alert(1)' })).not.toContain('href="javascript')
  })
})

describe('it says what happens next', () => {
  const said = (over: Partial<Parameters<typeof renderHtml>[0]>, report = mixed) =>
    /<p class="next (\w+)">(.*?)<\/p>/s.exec(renderHtml({ ...pageOf(report), ...over }))?.slice(1)
  const done = (state: Outcome['state']) =>
    mixed.plan.changes.map(
      ({ action, kind, key, id }): Outcome => ({ action, kind, key, id, state, reason: null, before: {}, after: {} }),
    )
  const fine = { ...mixed, plan: { ...mixed.plan, findings: [] } }
  const [one] = mixed.plan.findings.filter(({ severity }) => severity === 'error')
  const disliked = { ...mixed, plan: { ...mixed.plan, findings: [{ ...one!, code: 'L-COND-EMAIL' }] } }

  test.each([
    ['a plan with errors', {}, mixed, 'error', 'Merging applies nothing until the errors are fixed.'],
    ['a plan with errors of a review', {}, disliked, 'error', 'Merging applies exactly this, with the errors: fix'],
    ['the same on a laptop', { isLaptop: true as const }, disliked, 'error', 'An apply writes exactly this, with the'],
    ['a plan', {}, fine, 'warning', 'Merging applies exactly this.'],
    ['a plan on a laptop', { isLaptop: true as const }, fine, 'warning', 'An apply writes exactly this.'],
    ['an empty plan', {}, reports['no changes'], 'good', 'Merging changes nothing in Chatwoot.'],
    ['drift', { mode: 'drift' as const }, reports['drift alone'], 'warning', 'nothing happens until somebody decides'],
    ['an apply', { mode: 'apply' as const, outcomes: done('applied') }, fine, 'good', 'Everything is done.'],
    ['a failure', { mode: 'apply' as const, outcomes: done('failed') }, fine, 'error', 'The next run goes on'],
    ['an undo', { mode: 'undo' as const, undoes: '1-1' }, fine, 'warning', 'Nothing is done yet.'],
  ])('after %s', (_, over, report, tone, words) => {
    expect(said(over, report)?.[0]).toBe(tone)
    expect(said(over, report)?.[1]).toContain(words)
  })
})

test('drift is about what was changed in Chatwoot, and nothing else', () => {
  const page = renderHtml({ ...pageOf(mixed), mode: 'drift' })

  expect(text(page)).toContain('1 resource changed in Chatwoot')
  expect(page).toContain('<code>inboxes/mailbox</code>')
  expect(page).not.toContain('webhooks/n8n')
  expect(page).not.toContain('G-ANSWERS-CUSTOMERS')
})

describe('the routing map', () => {
  const { map, plan } = mapOf(sides())
  const section = (its: RoutingMap) =>
    renderHtml(pageOf({ ...reportOf(plan), map: { map: its, details: null } })).split('>Routing map</h2>')[1] ?? ''

  test('is drawn of what changes and what lies next to it, and stands there as a list', () => {
    const [drawing, list] = section(map).split('The map as a list')
    const boxes = [...drawing!.matchAll(/<g class="box ([a-z]*)">.*?<\/g>/g)].map(
      ([all, mark]) => `${mark}| ${text(all).trim()}`,
    )
    expect(boxes).toEqual([
      '| inbox Shop',
      '| inbox Mailbox',
      '| every inbox',
      'changed| changed: rule Refunds',
      'added| added: rule Invoices (off)',
      'removed| removed: rule Old',
      '| team first line',
      '| team billing',
      '| agent agent4@ example.com',
      'added| added: crm.example. com',
    ])
    expect([...drawing!.matchAll(/<text class="column".*?>(.*?)</g)].map(([, title]) => title)).toEqual([
      'Inboxes',
      'Rules',
      'Teams and agents',
      'Webhooks',
    ])
    expect([...list!.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line)).toEqual([
      'inbox Shop → changed: rule Refunds',
      'changed: rule Refunds → team first line (removed: assigns)',
      'every inbox → removed: rule Old (removed)',
      'removed: rule Old → team billing (removed: assigns)',
      'team first line → agent agent4@example.com (added)',
      'changed: rule Refunds → team billing (added: assigns)',
      'changed: rule Refunds → added: crm.example.com (added: sends to)',
      'inbox Mailbox → added: rule Invoices (off) (added)',
      'added: rule Invoices (off) → team billing (added: assigns)',
    ])
  })

  test('says what is left out of a large one', () => {
    const all = largeMap(100)
    expect(section(all).match(/class="box/g)).toHaveLength(60)
    expect(section(all)).toContain('<p class="lead">Too large to show all of it: 40 teams left out.</p>')
    expect(section(largeMap(60))).not.toContain('Too large')
  })

  test('is not there where nothing on it changes', () => {
    const still = { nodes: map.nodes.map((one) => ({ ...one, mark: null })), edges: [] }
    expect(section(still)).toBe('')
    expect(section({ nodes: [], edges: [] })).toBe('')
    expect(renderHtml(pageOf(mixed))).not.toContain('<svg')
  })
})

test('what a change reaches stands with it', () => {
  const page = renderHtml(pageOf(reports['what it reaches']))
  const [, label = ''] = page.split('<span class="noun">Label</span>')

  expect(page.match(/<b>Impact:<\/b>/g)).toHaveLength(2)
  expect(label).toContain(
    '<p class="impact"><b>Impact:</b> 12 conversations have this label; 6 rules and 1 macro use it: <code>dev-support</code>, <code>Refunds `now`</code>,',
  )
  expect(label).toContain('and 2 more; capacity policies and saved views that use it: not counted</p>')
})

test('what became of a change stands beside it', () => {
  const [first, ...others] = mixed.plan.changes
  const outcomes = [first!, ...others].map(
    ({ action, kind, key, id }, index): Outcome => ({
      ...{ action, kind, key, id, before: {}, after: {} },
      ...(index === 0
        ? { state: 'failed', reason: 'Chatwoot refused it (422)' }
        : { state: 'applied', reason: index === 1 ? 'it left "name" out' : null }),
    }),
  )
  const page = renderHtml({ ...pageOf(mixed), mode: 'apply', outcomes, unkept: 'The ledger could not be written.' })
  const words = text(page)

  expect(page).toMatch(
    /<h2 id="s0">Changes<\/h2><article[^>]*>\s*<h3>.*<\/h3>\s*<p class="outcome undone"><b>Failed<\/b>/,
  )
  expect(words).toContain('Failed : Chatwoot refused it (422)')
  expect(words).toContain('Applied : it left "name" out'.replaceAll('"', '&quot;'))
  expect(words).toContain('The ledger could not be written.')
  expect(words).toMatch(/\d changes applied, 1 not done/)
})

test('what is held stands apart, with its reason and what would be done', () => {
  const naming = (name: string | number) => ({ actions: [{ action_name: 'assign_agent', action_params: [name] }] })
  const plan = planOf(
    desiredOf({ automation_rules: {}, macros: { hand: naming('nora@x.test') } }),
    liveOf({ agents: [], macros: [{ id: 1, name: 'hand', ...naming(4) }] }),
    ledgerOf({ macros: { hand: { id: 1, ...naming('nora@x.test') } } }),
  )
  const [before, held = ''] = renderHtml(pageOf(reportOf(plan))).split('>Held</h2>')

  expect(before).toContain('<h1>1 held</h1>')
  expect(held).toContain('macros/hand')
  expect(held).toContain(`<code>${plan.findings.find(({ holds }) => holds !== undefined)!.code}</code>`)
})

test('a finding of a resource that is imported and changed stands there once', () => {
  const first = reports['first pull request']
  const [change] = first.plan.changes
  const finding = { code: 'L-UNUSED', severity: 'note', place: null, sentence: 'x', nextStep: 'y' } as const
  const plan = {
    ...first.plan,
    changes: [change!, { ...change!, action: 'adopt' as const }],
    findings: [{ ...finding, subject: subjectOf(change!) }],
  }
  expect(renderHtml(pageOf({ ...first, plan })).match(/<code>L-UNUSED<\/code>/g)).toHaveLength(1)
})

test('a section that somebody else made has a place of its own', () => {
  const map = { title: 'Routing map', content: html`<svg viewBox="0 0 9 9"><circle r="4" fill="#080" /></svg>` }
  const page = renderHtml({ ...pageOf(mixed), sections: [map] })

  expect(page).toContain('<a href="#s2">Routing map</a>')
  expect(page).toContain('<h2 id="s2">Routing map</h2><svg viewBox="0 0 9 9">')
})

test('very long plans stay pages that a browser opens', () => {
  const [change] = mixed.plan.changes
  const field = (index: number): FieldChange => ({
    ...{ path: 'description', live: 'a b '.repeat(10_000), desired: `${index} `.repeat(10_000) },
    ...{ cause: 'this change', alsoByHand: false },
  })
  const changes = Array.from({ length: 300 }, (_, index) => ({
    ...change!,
    ...{ action: 'update' as const, kind: 'labels', key: `l${index}`, title: `l${index}`, fields: [field(index)] },
    managed: {},
  }))
  const page = renderHtml(pageOf({ ...mixed, plan: { ...mixed.plan, changes, findings: [] } }))

  expect(page.length).toBeLessThan(7_000_000)
  expect(page).toContain('l299')
  expect(page).toContain('Too long for this page')
})

test('nothing is put into HTML without being escaped', () => {
  expect(String(html`<p title="${'"><b>'}">${['<i>', html`<b>${"'&"}</b>`, null, 0]}</p>`)).toBe(
    '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;<b>&#39;&amp;</b>0</p>',
  )
})

test('it is loaded when somebody asks for it, and not before', () => {
  const src = join(import.meta.dirname, '..', '..', 'src')
  const files = (readdirSync(src, { recursive: true, encoding: 'utf8' }) as string[]).filter((one) =>
    one.endsWith('.ts'),
  )
  const importers = (name: string, how: RegExp) =>
    files.filter((file) => {
      const lines = readFileSync(join(src, file), 'utf8').split('\n')
      return lines.some((line) => line.includes(`/${name}.ts'`) && how.test(line))
    })
  const early = /^import (?!type )/
  const outside = (some: readonly string[]) => some.filter((file) => !file.startsWith('render/html/'))

  expect(outside(importers('html/page', early))).toEqual(['engine/html-report.ts'])
  expect(importers('html-report', early)).toEqual(['cli/commands/html.ts'])
  expect(importers('html', early)).toEqual([])
  expect(importers('html', /import\(/)).toEqual(['cli/commands/show.ts'])
  expect(importers('html-report', /import\(/)).toEqual(['action/publish.ts'])
})
