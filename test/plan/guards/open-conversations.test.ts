import { expect, test } from 'vitest'
import { factsWanted } from '../../../src/plan/guards/index.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-OPEN-CONVERSATIONS'
const shop = { name: 'Shop', channel: { type: 'api' } }
const bots = { one: {}, two: {} }
const live = liveOf({
  inboxes: [{ id: 3, name: 'Shop', channel_type: 'Channel::Api' }],
  agent_bots: [
    { id: 4, name: 'one' },
    { id: 5, name: 'two' },
  ],
  inbox_agent_bots: [{ id: 3, inbox: 3, agent_bot: { id: 4 } }],
})
const owned = ledgerOf({
  inboxes: { shop: { id: 3, ...shop } },
  agent_bots: { one: { id: 4 }, two: { id: 5 } },
  inbox_agent_bots: { shop: { id: 3, agent_bot: 'one' } },
})
const bound = (agent_bot: string) =>
  desiredOf({ inboxes: { shop }, agent_bots: bots, inbox_agent_bots: { shop: { inbox: 'shop', agent_bot } } })
const unbound = desiredOf({ inboxes: { shop }, agent_bots: bots })
const plan = (desired: typeof unbound, underWay: { [place: string]: number }, allowed: string[] = []) =>
  guardedPlanOf(desired, live, owned, {
    facts: { underWay, lists: { webhooks: [], automation_rules: [] } },
    allowed,
  })

test('a binding is removed or replaced under open conversations: it fires', () => {
  const removed = plan(unbound, { 'inboxes/3': 2 })

  expect(wordsOf(removed)).toEqual(['delete inbox_agent_bots/shop'])
  expect(saidBy(CODE, removed)).toEqual(['error delete inbox_agent_bots/shop'])
  expect(findingBy(CODE, removed)?.sentence).toContain('removed under conversations that are not over: 2')
  expect(saidBy(CODE, plan(bound('two'), { 'inboxes/3': 1 }))).toEqual(['error update inbox_agent_bots/shop'])
})

test('what cannot be counted is not none', () => {
  expect(findingBy(CODE, plan(unbound, {}))?.sentence).toContain('not counted')
})

test('it does not fire when all are over, or when somebody approved it', () => {
  expect(saidBy(CODE, plan(unbound, { 'inboxes/3': 0 }))).toEqual([])
  expect(findingBy(CODE, plan(unbound, {}, ['delete inbox_agent_bots/shop']))?.severity).toBe('note')
})

test('it does not apply to a binding that is new, or goes with its inbox; then nothing is counted for it', () => {
  const none = { ...live, inbox_agent_bots: [] }
  const fresh = ledgerOf({ inboxes: { shop: { id: 3, ...shop } }, agent_bots: { one: { id: 4 }, two: { id: 5 } } })
  const created = guardedPlanOf(bound('one'), none, fresh)
  expect(wordsOf(created)).toEqual(['create inbox_agent_bots/shop'])
  expect(saidBy(CODE, created)).toEqual([])
  const sides = { desired: bound('one'), live: none, ledger: fresh }
  expect(factsWanted(planOf(sides.desired, none, fresh), sides)).toEqual({
    me: false,
    lists: [],
    underWay: [],
    contents: [],
  })

  const gone = plan(desiredOf({ agent_bots: bots }), { 'inboxes/3': 2 })
  expect(wordsOf(gone)).toContain('delete inbox_agent_bots/shop')
  expect(saidBy(CODE, gone)).toEqual([])
})
