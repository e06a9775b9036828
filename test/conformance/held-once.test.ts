/** What only one resource can have at a time is handed over in one plan: who gives it up comes first. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wordsOf } from '../plan/sides.ts'
import { type Account, type Declared, errorsOf, openAccount } from './account.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

const inbox = (name: string) => ({ name, channel: { type: 'api' } })
const declared = (links: { [assistant: string]: string[] }): Declared => ({
  inboxes: { shop: inbox('Shop'), desk: inbox('Desk') },
  captain_assistants: Object.fromEntries(
    ['ada', 'bea'].map((name) => [name, { name, description: 'Helps', config: {} }]),
  ),
  captain_inboxes: Object.fromEntries(
    Object.entries(links).map(([assistant, inboxes]) => [assistant, { assistant, inboxes }]),
  ),
})

test.each([
  ['ada', 'bea'],
  ['bea', 'ada'],
])('an inbox goes from %s to %s', async (from, to) => {
  await account.apply(declared({ [from]: ['shop', 'desk'], [to]: [] }))
  const moved = declared({ [from]: ['desk'], [to]: ['shop'] })
  await account.apply(moved)

  expect(wordsOf((await account.plan(moved)).plan)).toEqual([])
})

test('two cannot both take it, and what goes round in a circle takes two merges', async () => {
  const both = await account.plan(declared({ ada: ['shop'], bea: ['shop'] }))
  expect(errorsOf(both.plan).map(({ code }) => code)).toContain('P-NAME-TAKEN')

  await account.apply(declared({ ada: ['shop'], bea: ['desk'] }))
  const exchanged = await account.plan(declared({ ada: ['desk'], bea: ['shop'] }))
  expect(new Set(errorsOf(exchanged.plan).map(({ code }) => code))).toEqual(new Set(['P-CYCLE']))
})

describe('an agent has one capacity policy', () => {
  const person = (name: string) => ({ email: `${name}@example.com`, name, role: 'agent' })
  const ours = (users: { [policy: string]: string[] }): Declared => ({
    agents: { 'ann@example.com': person('ann'), 'bob@example.com': person('bob') },
    agent_capacity_policies: Object.fromEntries(Object.keys(users).map((name) => [name, { name }])),
    agent_capacity_policy_users: Object.fromEntries(
      Object.entries(users).map(([agent_capacity_policy, all]) => [
        agent_capacity_policy,
        { agent_capacity_policy, users: all },
      ]),
    ),
  })
  const policyOf = (email: string) => {
    const { store } = account.double
    const user = store.find('users', { email })!
    const { agent_capacity_policy_id: id } = store.find('account_users', { account_id: 2, user_id: user.id })!
    return store.find('agent_capacity_policies', { id: id ?? 0 })?.name ?? null
  }

  test.each([
    ['full', 'half'],
    ['half', 'full'],
  ])(
    'and goes from %s to %s in one plan: taken off first, since that takes off whichever there is',
    async (from, to) => {
      await account.apply(ours({ [from]: ['ann@example.com', 'bob@example.com'], [to]: [] }))
      const moved = ours({ [from]: ['bob@example.com'], [to]: ['ann@example.com'] })
      await account.apply(moved)

      expect([policyOf('ann@example.com'), policyOf('bob@example.com')]).toEqual([to, from])
      expect(wordsOf((await account.plan(moved)).plan)).toEqual([])
    },
  )

  test('and nobody takes two', async () => {
    const both = await account.plan(ours({ full: ['ann@example.com'], half: ['ann@example.com'] }))
    expect(errorsOf(both.plan).map(({ code }) => code)).toContain('P-NAME-TAKEN')
  })
})
