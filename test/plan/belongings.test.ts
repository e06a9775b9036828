/** What no update can move to another resource is told apart by that one, as what is nested under it is. */
import { describe, expect, test } from 'vitest'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const SHOP = 1
const DESK = 2
const live = (...campaigns: [id: number, inbox: number][]) =>
  liveOf({
    inboxes: [
      { id: SHOP, name: 'Shop', channel_type: 'Channel::WebWidget' },
      { id: DESK, name: 'Desk', channel_type: 'Channel::WebWidget' },
    ],
    campaigns: campaigns.map(([id, inbox_id]) => ({ id, title: 'Hello', message: 'Hello!', inbox_id })),
  })
const campaign = (inbox_id: string) => ({ title: 'Hello', message: 'Hello!', inbox_id })
const ours = (inbox_id: string) => ledgerOf({ campaigns: { old: { id: 7, ...campaign(inbox_id) } } })
const codes = ({ findings }: ReturnType<typeof planOf>) => findings.map(({ code }) => code)

describe('on first contact', () => {
  test('only the one there is meant, whichever has the name', () => {
    const both = live([7, SHOP], [8, DESK])
    const plan = planOf(desiredOf({ campaigns: { hello: campaign('Desk') } }), both)

    expect(codes(plan)).toEqual([])
    expect(plan.changes.map(({ action, id }) => [action, id])).toEqual([['adopt', 8]])
  })

  test.each([
    ['on the server', { campaigns: { hello: campaign('Desk') } }],
    ['declared', { inboxes: { desk: { name: 'Desk' } }, campaigns: { hello: campaign('desk') } }],
    [
      'still to be made',
      { inboxes: { new: { name: 'New', channel: { type: 'api' } } }, campaigns: { hello: campaign('new') } },
    ],
  ])('none of another inbox is, that inbox being %s', (_, files) => {
    const plan = planOf(desiredOf(files), live([7, SHOP]))

    expect(codes(plan)).toEqual([])
    expect(wordsOf(plan)).toContain('create campaigns/hello')
  })
})

test('two of one name are no twins', () => {
  const plan = planOf(desiredOf({ campaigns: { old: campaign('Shop') } }), live([7, SHOP], [8, DESK]), ours('Shop'))

  expect(codes(plan)).toEqual([])
  const twin = planOf(desiredOf({ campaigns: { old: campaign('Shop') } }), live([7, SHOP], [8, SHOP]), ours('Shop'))
  expect(codes(twin)).toEqual(['P-TWIN'])
})

test('what another folder manages has its name there only', () => {
  const elsewhere = [{ kind: 'campaigns', key: 'theirs', id: 7, folder: 'support' }]
  const planFor = (inbox: string) =>
    planOf(desiredOf({ campaigns: { hello: campaign(inbox) } }), live([7, SHOP]), ledgerOf({}), {}, { elsewhere })

  expect(codes(planFor('Desk'))).toEqual([])
  expect(codes(planFor('Shop'))).toEqual(['P-MANAGED-ELSEWHERE'])
})

test('a new key is the same campaign in the same inbox only', () => {
  const planFor = (inbox: string) =>
    planOf(desiredOf({ campaigns: { new: campaign(inbox) } }), live([7, SHOP]), ours('Shop'))

  expect(wordsOf(planFor('Shop'))).toEqual([])
  expect(wordsOf(planFor('Desk'))).toEqual(['create campaigns/new', 'delete campaigns/old'])
})
