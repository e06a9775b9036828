import { expect, test } from 'vitest'
import type { Fields } from '../../../src/kinds/model/kind.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-NEW-KEY'
const rule = { event_name: 'message_created', conditions: [], actions: [], active: true, description: null }
const rules = (...ids: number[]) => liveOf({ automation_rules: ids.map((id) => ({ id, ...rule, name: 'r' })) })
const owned = (keys: { [key: string]: number }) =>
  ledgerOf({
    automation_rules: Object.fromEntries(Object.entries(keys).map(([key, id]) => [key, { id, ...rule, name: 'r' }])),
  })
const files = (keys: { [key: string]: Fields }) =>
  desiredOf({
    automation_rules: Object.fromEntries(
      Object.entries(keys).map(([key, more]) => [key, { ...rule, name: 'r', ...more }]),
    ),
  })
const label = (id: number, title: string) => ({ id, title, description: null, color: '', show_on_sidebar: null })
const labels = (wanted: { [key: string]: Fields }, now: string[]) =>
  guardedPlanOf(
    desiredOf({ labels: wanted }),
    liveOf({ labels: now.map((title, index) => label(index + 1, title)) }),
    ledgerOf({ labels: Object.fromEntries(now.map((title, index) => [title, { id: index + 1 }])) }),
    { facts: { lists: { automation_rules: [], macros: [] } } },
  )

test('two of one name go and one comes: it fires, and says what to write', () => {
  const plan = guardedPlanOf(files({ c: {} }), rules(1, 2), owned({ a: 1, b: 2 }))

  expect(saidBy(CODE, plan)).toEqual(['error delete automation_rules/a', 'error delete automation_rules/b'])
  expect(findingBy(CODE, plan)!.nextStep).toContain('write "$previously": "a" into automation_rules/c')
})

test('one goes and two of its name come', () => {
  const plan = guardedPlanOf(files({ b: {}, c: {} }), rules(1), owned({ a: 1 }))

  expect(saidBy(CODE, plan)).toEqual(['error delete automation_rules/a'])
  expect(findingBy(CODE, plan)!.sentence).toContain('automation_rules/b, automation_rules/c has the same name')
})

test('one goes, one comes, and the server has another of that name, which would be imported', () => {
  const plan = guardedPlanOf(files({ c: {} }), rules(1, 9), owned({ a: 1 }))

  expect(wordsOf(plan)).toEqual(['adopt automation_rules/c', 'delete automation_rules/a'])
  expect(saidBy(CODE, plan)).toEqual(['error delete automation_rules/a'])
})

test('an approval lets it through', () => {
  const plan = guardedPlanOf(files({ c: {} }), rules(1, 9), owned({ a: 1 }), {
    allowed: ['delete automation_rules/a'],
  })

  expect(saidBy(CODE, plan)).toEqual(['note automation_rules/a'])
})

test('where the name changes with the key, a warning says what to write', () => {
  const one = labels({ gold: {}, kept: {}, other: {} }, ['vip', 'kept', 'other'])
  expect(saidBy(CODE, one)).toEqual(['warning labels/vip'])
  expect(findingBy(CODE, one)).toMatchObject({
    sentence: expect.stringContaining('deletes labels/vip and creates labels/gold'),
    nextStep: 'Then write "$previously": "vip" into labels/gold, and it is kept.',
  })

  const two = labels({ gold: {}, iron: {}, kept: {}, other: {} }, ['vip', 'old', 'kept', 'other'])
  expect(findingBy(CODE, two)).toMatchObject({
    sentence: expect.stringContaining('deletes labels/old, labels/vip and creates labels/gold, labels/iron'),
    nextStep: 'Then write "$previously" with the old key into the new one, and it is kept.',
  })
})

test('it does not fire for a rename that is certain or declared, nor for a deletion alone', () => {
  expect(saidBy(CODE, guardedPlanOf(files({ c: {} }), rules(1), owned({ a: 1 })))).toEqual([])
  expect(saidBy(CODE, labels({ gold: { $previously: 'vip' }, kept: {} } as never, ['vip', 'kept']))).toEqual([])
  expect(saidBy(CODE, labels({ kept: {}, other: {} }, ['vip', 'kept', 'other']))).toEqual([])
  // With "$id" somebody has said which one is meant.
  const pinned = guardedPlanOf(files({ c: { $id: 9 } }), rules(1, 9), owned({ a: 1 }))
  expect(wordsOf(pinned)).toEqual(['adopt automation_rules/c', 'delete automation_rules/a'])
  expect(saidBy(CODE, pinned)).toEqual([])
})

test('it does not fire where the name goes on in another one, unless much hangs on the name', () => {
  const team = (id: number, name: string) => ({ id, name, description: null, allow_auto_assign: true })
  const teams = guardedPlanOf(
    desiredOf({ teams: { kept: { name: 'vip' }, fresh: { name: 'kept' }, other: {} } }),
    liveOf({ teams: [team(1, 'vip'), team(2, 'kept'), team(3, 'other')] }),
    ledgerOf({ teams: { vip: { id: 1 }, kept: { id: 2 }, other: { id: 3 } } }),
  )
  expect(wordsOf(teams)).toContain('delete teams/vip')
  expect(saidBy(CODE, teams)).toEqual([])

  const over = labels({ kept: { title: 'vip' }, other: {} }, ['vip', 'kept', 'other'])
  expect(saidBy(CODE, over)).toEqual(['error delete labels/vip'])
  expect(findingBy(CODE, over)!.nextStep).toContain(
    'first take out what it is today, then rename the key with "$previously": "vip"',
  )
})

test('it does not fire for what an undo makes again: that has its key for certain', () => {
  const desired = files({ c: {} })
  const again = { ...desired, resources: desired.resources.map((one) => ({ ...one, place: null })) }

  expect(saidBy(CODE, guardedPlanOf(again, rules(1, 2), owned({ a: 1, b: 2 })))).toEqual([])
})

test('it does not apply to what is told apart by what never changes, to bindings, or across kinds', () => {
  const agent = (id: number, email: string) => ({ id, email, name: 'A', role: 'agent', auto_offline: true })
  const people = guardedPlanOf(
    desiredOf({ agents: { b: { email: 'b@x.test' } } }),
    liveOf({ agents: [agent(1, 'a@x.test')] }),
    ledgerOf({ agents: { a: { id: 1, email: 'a@x.test' } } }),
  )
  expect(wordsOf(people)).toEqual(['create agents/b', 'delete agents/a'])
  expect(saidBy(CODE, people)).toEqual([])

  const bots = [3, 4].map((id) => ({ id, name: `bot${id}` }))
  const inboxes = [5, 6].map((id) => ({ id, name: `inbox${id}`, channel_type: 'Channel::Api' }))
  const bound = guardedPlanOf(
    desiredOf({ inbox_agent_bots: { second: { inbox: 'inbox6', agent_bot: 'bot4' } } }),
    liveOf({ inboxes, agent_bots: bots, inbox_agent_bots: [{ id: 5, inbox: 5, agent_bot: { id: 3 } }] }),
    ledgerOf({ inbox_agent_bots: { first: { id: 5, inbox: 'inbox5', agent_bot: 'bot3' } } }),
  )
  expect(wordsOf(bound)).toEqual(['create inbox_agent_bots/second', 'delete inbox_agent_bots/first'])
  expect(saidBy(CODE, bound)).toEqual([])

  const other = guardedPlanOf(
    desiredOf({ labels: { fresh: { title: 'r' } } }),
    { ...rules(1), labels: [] },
    owned({ a: 1 }),
  )
  expect(wordsOf(other)).toEqual(['create labels/fresh', 'delete automation_rules/a'])
  expect(saidBy(CODE, other)).toEqual([])
})
