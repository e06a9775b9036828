/** Which lists a plan asks for. */
import { expect, test } from 'vitest'
import { kindsToRead } from '../../src/plan/make.ts'
import { desiredOf, ledgerOf } from './sides.ts'

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
