/** What only one resource can have at a time is handed over in one plan: who gives it up comes first. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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
