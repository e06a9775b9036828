import { expect, test } from 'vitest'
import { factsWanted } from '../../../src/plan/guards/index.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-NEEDS-YES'
const labels = { labels: { bug: {} } }
const bug = { id: 1, title: 'bug', description: null, color: '', show_on_sidebar: null }
const live = (inboxes = [{ id: 7, name: 'Old', channel_type: 'Channel::Api' }]) => liveOf({ labels: [bug], inboxes })
const owned = ledgerOf({ inboxes: { old: { id: 7 } }, labels: { bug: { id: 1 } } })
const without = (more: Parameters<typeof guardedPlanOf>[3] = {}) =>
  guardedPlanOf(desiredOf(labels), live(), owned, {
    ...more,
    facts: { lists: { webhooks: [], automation_rules: [] }, ...more.facts },
  })

test('an inbox is deleted: it fires, shows the plan and says which line', () => {
  const plan = without({ facts: { underWay: { 'inboxes/7': 12 } } })

  expect(wordsOf(plan)).toEqual(['delete inboxes/old'])
  expect(saidBy(CODE, plan)).toEqual(['error delete inboxes/old'])
  expect(findingBy(CODE, plan)).toMatchObject({
    severity: 'error',
    subject: 'inboxes/old',
    sentence: expect.stringContaining('conversations that are not over: 12'),
    nextStep: expect.stringContaining('`allow: delete inboxes/old`'),
  })
})

test('conversations that could not be counted are not told as none', () => {
  expect(findingBy(CODE, without())?.sentence).toContain('not counted')
})

test('a yes to this one is enough, and whoever reviews it sees it; a yes to another is not', () => {
  expect(without({ allowed: ['delete inboxes/old'] }).findings).toMatchObject([
    { code: CODE, severity: 'note', nextStep: '`delete inboxes/old` is approved.' },
  ])
  expect(saidBy(CODE, without({ allowed: ['delete inboxes/other', 'update inboxes/old'] }))).toEqual([
    'error delete inboxes/old',
  ])
})

test('what is forgotten or gone needs none', () => {
  expect(guardedPlanOf(desiredOf(labels, ['inboxes/old']), live(), owned).findings).toEqual([])
  expect(guardedPlanOf(desiredOf(labels), live([]), owned).findings).toEqual([])
})

test('it does not apply to a kind that can be had back', () => {
  const facts = { lists: { automation_rules: [], macros: [] } }
  const plan = guardedPlanOf(
    desiredOf({ inboxes: { old: { name: 'Old', channel: { type: 'api' } } } }),
    live(),
    owned,
    { facts },
  )

  expect(wordsOf(plan)).toEqual(['delete labels/bug'])
  expect(plan.findings).toEqual([])
})

test('it counts for inboxes that go, and for nothing else', () => {
  const wanted = (desired: ReturnType<typeof desiredOf>) =>
    factsWanted(planOf(desired, live(), owned), { desired, live: live(), ledger: owned }).underWay

  expect(wanted(desiredOf(labels))).toEqual([{ kind: 'inboxes', id: 7 }])
  expect(wanted(desiredOf({ ...labels, inboxes: { old: { name: 'New' } } }))).toEqual([])
})
