/** An inbox that is deleted takes the webhooks along that are bound to it. */
import { describe, expect, test } from 'vitest'
import { ledgerAfter, outcomeOf } from '../../src/plan/ledger/after.ts'
import { ledgerFrom, textOf } from '../../src/plan/ledger/ledger-text.ts'
import type { Outcome, Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

const hook = { url: 'https://hooks.test/x', subscriptions: ['message_created'] }
const shop = { id: 4, name: 'Shop', channel_type: 'Channel::Api' }
const bound = { id: 9, name: 'hook', ...hook, inbox: { id: 4, name: 'Shop' } }
const ledger = ledgerOf({
  inboxes: { shop: { id: 4, name: 'Shop', channel: { type: 'api' } } },
  webhooks: { hook: { id: 9, name: 'hook', ...hook } },
})

const last = { commit: 'abc', actor: 'octocat', run: '7', at: '2026-01-08T00:00:00Z' }
const along = (plan: Plan) => plan.findings.filter(({ code }) => code === 'P-GOES-ALONG')
const after = (plan: Plan, state: Outcome['state']) =>
  ledgerAfter(
    ledger,
    plan,
    plan.changes.map((change) => outcomeOf(change, state)),
    last,
    'desired',
  ).resources

test('the plan warns, and the ledger knows that the webhook goes once the inbox is deleted', () => {
  const plan = planOf(desiredOf({ webhooks: { hook } }), liveOf({ inboxes: [shop], webhooks: [bound] }), ledger)

  expect(plan.changes).toMatchObject([
    { action: 'delete', kind: 'inboxes', key: 'shop', takesAlong: [{ kind: 'webhooks', key: 'hook' }] },
  ])
  expect(along(plan)).toMatchObject([
    {
      severity: 'warning',
      subject: 'webhooks/hook',
      nextStep: 'To keep it, add "inbox_id": null to it; otherwise the next apply creates it again.',
    },
  ])
  expect(after(plan, 'applied')).toMatchObject({ webhooks: { hook: { id: 9, goesAlong: true } } })
  expect(Object.keys(after(plan, 'applied'))).toEqual(['webhooks'])
  expect(after(plan, 'failed').webhooks!.hook).not.toHaveProperty('goesAlong')
})

test('the same of what this plan changes before', () => {
  const desired = desiredOf({ webhooks: { hook: { ...hook, subscriptions: ['contact_created'] } } })
  const plan = planOf(desired, liveOf({ inboxes: [shop], webhooks: [bound] }), ledger)

  expect(plan.changes.map(({ action }) => action)).toEqual(['update', 'delete'])
  expect(after(plan, 'applied')).toMatchObject({ webhooks: { hook: { goesAlong: true } } })
})

test('a webhook that the files unbind is unbound first, and stays', () => {
  const desired = desiredOf({ webhooks: { hook: { ...hook, inbox_id: null } } })
  const plan = planOf(desired, liveOf({ inboxes: [shop], webhooks: [bound] }), ledger)

  expect(plan.changes.map(({ action, key, after }) => ({ action, key, after }))).toEqual([
    { action: 'update', key: 'hook', after: [] },
    { action: 'delete', key: 'shop', after: ['webhooks/hook'] },
  ])
  expect(along(plan)).toEqual([])
  expect(after(plan, 'applied').webhooks!.hook).not.toHaveProperty('goesAlong')
})

test.each([
  ['another inbox', { ...bound, inbox: { id: 5, name: 'Other' } }],
  ['no inbox', { id: 9, name: 'hook', ...hook }],
])('a webhook bound to %s stays', (_, live) => {
  const other = { ...shop, id: 5, name: 'Other' }
  const plan = planOf(desiredOf({ webhooks: { hook } }), liveOf({ inboxes: [shop, other], webhooks: [live] }), ledger)

  expect(plan.changes).toMatchObject([{ action: 'delete', key: 'shop' }])
  expect(along(plan)).toEqual([])
  expect(after(plan, 'applied').webhooks!.hook).not.toHaveProperty('goesAlong')
})

describe('afterwards', () => {
  const plan = planOf(desiredOf({ webhooks: { hook } }), liveOf({ inboxes: [shop], webhooks: [bound] }), ledger)
  const next = { ...ledger, resources: after(plan, 'applied') }
  const planNow = (webhooks: Parameters<typeof liveOf>[0][string]) =>
    planOf(desiredOf({ webhooks: { hook } }), liveOf({ inboxes: [], webhooks }), next)

  test('as long as the server has it, there is nothing to do', () => {
    const { inbox: _, ...unbound } = bound
    expect(planNow([unbound])).toMatchObject({ changes: [], refreshed: [] })
  })

  test('once it is gone it is a creation of the files, not drift', () => {
    expect(planNow([])).toMatchObject({ changes: [{ action: 'create', kind: 'webhooks', cause: 'this change' }] })
  })

  test('and made again, it is like any other', () => {
    const again = planNow([])
    const outcomes = again.changes.map((change) => outcomeOf({ ...change, id: 10 }, 'applied'))
    const { resources } = ledgerAfter(next, again, outcomes, last, 'desired')

    expect(resources.webhooks!.hook).toMatchObject({ id: 10 })
    expect(resources.webhooks!.hook).not.toHaveProperty('goesAlong')
  })

  test('the ledger is read again as it was written', () => {
    expect(ledgerFrom(textOf(next), 'here', 2)).toEqual(next)
  })
})
