import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Facts } from '../../../src/plan/guards/guard.ts'
import { factsWanted, guarded, guards } from '../../../src/plan/guards/index.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from '../sides.ts'

const root = join(import.meta.dirname, '../../..')
const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'))
const text = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')

test('every guard has a test that shows it firing, not firing, and where it does not apply', () => {
  const isTested = (code: string) =>
    tests.some(
      (file) =>
        text(file).includes(`const CODE = '${code}'`) &&
        [/it fires/, /does not fire|needs none/, /does not apply/].every((name) => name.test(text(file))),
    )

  expect(guards.map(({ code }) => code).filter((code) => !isTested(code))).toEqual([])
})

test('every guard has its page, and no page is without a guard', () => {
  const pages = readdirSync(join(root, 'docs/guards')).filter((file) => file !== 'README.md')

  expect(pages.sort()).toEqual(guards.map(({ code }) => `${code}.md`).sort())
})

test('each page says what its guard looks at and when it fires', () => {
  for (const { code, title, about, fires } of guards) {
    const page = readFileSync(join(root, 'docs/guards', `${code}.md`), 'utf8')
    // An empty line is no word of theirs.
    expect(page.split('\n').filter((line) => line !== '')).toEqual(
      expect.arrayContaining([`# ${code}`, `**${title}.**`, about, fires]),
    )
  }
})

test('where nobody may look, those that could only object to everything are silent', () => {
  const shop = { name: 'Shop', channel: { type: 'api' } }
  const live = liveOf({
    inboxes: [{ id: 3, name: 'Shop', channel_type: 'Channel::Api' }],
    agent_bots: [{ id: 4, name: 'one' }],
    inbox_agent_bots: [{ id: 3, inbox: 3, agent_bot: { id: 4 } }],
    labels: [{ id: 1, title: 'bug', description: null, color: '', show_on_sidebar: null }],
    agents: [
      { id: 7, email: 'a@x.test', name: 'a', role: 'administrator' },
      { id: 8, email: 'b@x.test', name: 'b', role: 'administrator' },
    ],
  })
  const ledger = ledgerOf({
    inboxes: { shop: { id: 3, ...shop } },
    inbox_agent_bots: { shop: { id: 3, agent_bot: 'one' } },
    labels: { bug: { id: 1 } },
    agents: { 'a@x.test': { id: 7 } },
  })
  const desired = desiredOf({ inboxes: { shop }, agents: { 'a@x.test': { role: 'agent' } } })
  const plan = planOf(desired, live, ledger)
  const said = (facts: Facts | null) =>
    guarded(plan, { live, ledger, desired }, facts, new Set()).findings.map(({ code }) => code)

  expect(said({ lists: {}, underWay: {}, contents: {}, uses: {} })).toEqual([
    'G-OWN-USER',
    'G-STILL-REFERENCED',
    'G-OPEN-CONVERSATIONS',
  ])
  expect(said(null)).toEqual([])
})

test('what guards want to know is asked once, in order', () => {
  const inbox = (id: number) => ({ id, name: `I${id}`, channel_type: 'Channel::Api' })
  const live = liveOf({
    inboxes: [inbox(3), inbox(4)],
    labels: [{ id: 1, title: 'bug', description: null, color: '', show_on_sidebar: null }],
  })
  const ledger = ledgerOf({ inboxes: { a: { id: 3 }, b: { id: 4 } }, labels: { bug: { id: 1 } } })
  const desired = desiredOf({ labels: {} })

  expect(factsWanted(planOf(desired, live, ledger), { desired, live, ledger })).toEqual({
    me: false,
    lists: [
      'account_settings',
      'agent_capacity_policies',
      'automation_rules',
      'campaigns',
      'captain_inboxes',
      'custom_filters',
      'integrations_hooks',
      'macros',
      'portals',
      'webhooks',
    ],
    underWay: [
      { kind: 'inboxes', id: 3 },
      { kind: 'inboxes', id: 4 },
    ],
    contents: [],
    uses: [],
  })
})

test('codes are told apart', () => {
  expect(new Set(guards.map(({ code }) => code)).size).toBe(guards.length)
})
