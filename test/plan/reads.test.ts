/** Which lists a plan asks for. */
import { expect, test } from 'vitest'
import { kindNamed } from '../../src/kinds/index.ts'
import { bindingsToRead } from '../../src/plan/match/match.ts'
import { kindsToRead } from '../../src/plan/match/to-read.ts'
import { desiredOf, ledgerOf, liveOf } from './sides.ts'

const rule = (...actions: object[]) => ({ event_name: 'message_created', conditions: [], actions }) as never
const toTeam = { action_name: 'assign_team', action_params: ['second'] }
const toAgent = { action_name: 'assign_agent', action_params: ['rajiv@example.com'] }
const read = (...sides: Parameters<typeof kindsToRead>) => [...kindsToRead(...sides)].sort()

test('what is declared, and what it refers to', () => {
  expect(read(desiredOf({ automation_rules: { r: rule() } }), null)).toEqual(['automation_rules'])
  expect(read(desiredOf({ automation_rules: { r: rule(toTeam) } }), null)).toEqual(['automation_rules', 'teams'])
})

test('what an owned resource referred to when it was written, so that live can be told by name', () => {
  const ledger = ledgerOf({ automation_rules: { r: { id: 1, ...(rule(toTeam) as object) } } })

  expect(read(desiredOf({ automation_rules: { r: rule(toAgent) } }), ledger)).toEqual([
    'agents',
    'automation_rules',
    'teams',
  ])
})

test('what is about to be deleted may refer to anything its kind can', () => {
  const ledger = ledgerOf({ webhooks: { hook: { id: 1, url: 'https://hook.test' } } })

  expect(read(desiredOf({}), ledger)).toEqual(['inboxes', 'webhooks'])
})

test('a binding needs what it is over, and kinds that nobody knows are not asked for', () => {
  const desired = desiredOf({ inbox_agent_bots: { App: { agent_bot: 'max' } } })
  const ledger = { ...ledgerOf({}), resources: { sagas: { a: { id: 1, fields: {} } } } }

  expect(read(desired, ledger)).toEqual(['agent_bots', 'inbox_agent_bots', 'inboxes'])
  expect(read(desiredOf({}), ledgerOf({ inbox_agent_bots: { App: { id: 5, agent_bot: null } } }))).toEqual([
    'agent_bots',
    'inbox_agent_bots',
    'inboxes',
  ])
})

test('bindings are read over what is declared and what is owned, as far as it is there', () => {
  const bindings = kindNamed('inbox_agent_bots')
  const live = liveOf({
    inboxes: [9, 10, 5, 7].map((id) => ({ id, name: `I${id}`, channel_type: 'Channel::Api' })),
    labels: [{ id: 12, title: 'bug' }],
  })
  const desired = desiredOf({
    inboxes: { ten: { name: 'I10', channel: { type: 'api' } }, fresh: { name: 'new', channel: { type: 'api' } } },
    inbox_agent_bots: { ten: { agent_bot: null }, I9: { agent_bot: null }, fresh: { agent_bot: null } },
    labels: { bug: {} },
  })
  const ledger = ledgerOf({
    inbox_agent_bots: { I5: { id: 5, agent_bot: null }, gone: { id: 6, agent_bot: null } },
    labels: { idea: { id: 7 } },
  })
  const ids = (...sides: [typeof desired, typeof live, typeof ledger | null]) =>
    bindingsToRead(bindings, ...sides, (text) => text)

  expect(ids(desired, live, null)).toEqual([9, 10])
  expect(ids(desired, live, ledger)).toEqual([5, 9, 10])
  expect(ids(desired, {}, ledger)).toEqual([])
  expect(bindingsToRead(kindNamed('labels'), desired, live, ledger, (text) => text)).toEqual([])
})
