import { describe, expect, test } from 'vitest'
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
    uses: [],
  })

  const gone = plan(desiredOf({ agent_bots: bots }), { 'inboxes/3': 2 })
  expect(wordsOf(gone)).toContain('delete inbox_agent_bots/shop')
  expect(saidBy(CODE, gone)).toEqual([])
})

describe('the members of an inbox', () => {
  const people = liveOf({
    inboxes: [{ id: 3, name: 'Shop', channel_type: 'Channel::Api' }],
    agents: ['ann', 'bob'].map((name, index) => ({ id: index + 7, name, email: `${name}@x.test`, role: 'agent' })),
    inbox_members: [{ id: 3, inbox: 3, members: [7, 8] }],
  })
  const ours = ledgerOf({
    inboxes: { shop: { id: 3, ...shop } },
    inbox_members: { shop: { id: 3, inbox: 'shop', members: ['ann@x.test', 'bob@x.test'] } },
  })
  const of = (...members: string[]) =>
    desiredOf({ inboxes: { shop }, inbox_members: { shop: { inbox: 'shop', members } } })
  const planned = (desired: ReturnType<typeof of>) =>
    guardedPlanOf(desired, people, ours, { facts: { underWay: { 'inboxes/3': 4 } } })

  test('leave it, all of them: it fires', () => {
    const emptied = planned(of())

    expect(saidBy(CODE, emptied)).toEqual(['error update inbox_members/shop'])
    expect(findingBy(CODE, emptied)?.sentence).toBe(
      'The inbox membership inbox_members/shop would be emptied under conversations that are not over: 4.',
    )
  })

  test('leave it or join it while somebody stays: it does not fire, and nothing is counted', () => {
    for (const desired of [of('ann@x.test'), of('ann@x.test', 'bob@x.test')]) {
      expect(saidBy(CODE, planned(desired))).toEqual([])
      const sides = { desired, live: people, ledger: ours }
      expect(factsWanted(planOf(desired, people, ours), sides).underWay).toEqual([])
    }
  })
})

test('what nobody misses, such as a help centre or a policy of assignment, is no matter of conversations', () => {
  const linked = liveOf({
    inboxes: [{ id: 3, name: 'Shop', channel_type: 'Channel::Api' }],
    portals: [{ id: 5, name: 'Help', slug: 'help' }],
    inbox_portals: [{ id: 3, inbox: 3, portal: { slug: 'help' } }],
  })
  const ours = ledgerOf({ inboxes: { shop: { id: 3, ...shop } }, inbox_portals: { shop: { id: 3, portal: 'help' } } })
  const gone = guardedPlanOf(desiredOf({ inboxes: { shop } }), linked, ours, {
    facts: { underWay: { 'inboxes/3': 4 } },
  })

  expect(wordsOf(gone)).toEqual(['delete inbox_portals/shop'])
  expect(saidBy(CODE, gone)).toEqual([])
})
