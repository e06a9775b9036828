import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/kind.ts'
import { Sealed } from '../../src/kinds/sealed.ts'
import { weakensAccess } from '../../src/plan/access.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

/** What the only change of a plan weakens that goes from live fields to desired ones; without live, of the create. */
function weakenedBy(kind: string, live: Fields | null, fields: Fields, also: Parameters<typeof liveOf>[0] = {}) {
  const plan = planOf(
    desiredOf({ [kind]: { one: fields } }),
    liveOf({ ...also, [kind]: live === null ? [] : [{ id: 7, ...live }] }),
    live === null ? null : ledgerOf({ [kind]: { one: { id: 7 } } }),
    { TOKEN: 'new' },
  )
  expect(plan.findings).toEqual([])
  expect(plan.changes).toHaveLength(1)
  return weakensAccess(plan.changes[0]!)
}

const agent = { email: 'a@x.test', name: 'A', role: 'agent', auto_offline: true }
const hook = { name: 'one', url: 'https://a.test', subscriptions: ['message_created'] }
const widget = {
  name: 'Shop',
  channel_type: 'Channel::WebWidget',
  hmac_mandatory: true,
  allowed_domains: 'a.test',
  welcome_title: '',
}
const shop = (channel: Fields) => ({ name: 'Shop', channel: { type: 'web_widget', ...channel } })
const rule = (...actions: Fields[]) => ({ name: 'one', event_name: 'message_created', conditions: [], actions })
const send = (to: string) => ({ action_name: 'send_webhook_event', action_params: [to] })
const sealed = { action_name: 'send_webhook_event', action_params: [new Sealed('https://a.test/${secret:TOKEN}')] }

describe('people', () => {
  test.each([
    ['agents', agent, { email: 'a@x.test', role: 'administrator' }, 'somebody becomes an administrator'],
    ['agents', { ...agent, role: 'administrator' }, { email: 'a@x.test', role: 'agent' }, null],
    ['agents', agent, { email: 'a@x.test', auto_offline: false }, null],
    ['agents', null, { email: 'a@x.test' }, 'somebody is let in'],
    ['agents', null, { email: 'a@x.test', role: 'administrator' }, 'somebody is let in, and somebody becomes an'],
  ] as const)('%s from %j to %j: %s', (kind, live, fields, said) => {
    const reason = weakenedBy(kind, live, fields)
    if (said === null) expect(reason).toBeNull()
    else expect(reason).toContain(said)
  })
})

describe('where things go', () => {
  test.each([
    ['webhooks', hook, { ...hook, url: 'https://b.test' }, true],
    ['webhooks', hook, { ...hook, subscriptions: ['message_created', 'contact_created'] }, true],
    ['webhooks', { ...hook, subscriptions: ['message_created', 'contact_created'] }, hook, false],
    ['webhooks', hook, { ...hook, name: 'other' }, false],
    ['webhooks', null, hook, true],
    ['agent_bots', { name: 'one', outgoing_url: '' }, { outgoing_url: 'https://b.test' }, true],
    ['agent_bots', { name: 'one', outgoing_url: 'https://b.test' }, { outgoing_url: null }, false],
    ['agent_bots', null, { name: 'one' }, false],
    ['automation_rules', { ...rule(), active: true }, rule(send('https://b.test')), true],
    ['automation_rules', { ...rule(send('https://b.test')), active: true }, rule(), false],
    ['automation_rules', { ...rule(), active: true }, rule({ action_name: 'mute_conversation' }), false],
    ['automation_rules', { ...rule(), active: true }, rule(sealed), true],
    [
      'automation_rules',
      { ...rule(send('https://a.test/new')), active: true },
      rule(sealed, { action_name: 'mute_conversation' }),
      false,
    ],
    ['macros', { ...rule(), visibility: 'global' }, { actions: [send('https://b.test')] }, true],
  ] as const)('%s from %j to %j: %s', (kind, live, fields, weakens) => {
    expect(weakenedBy(kind, live as Fields | null, fields as unknown as Fields) !== null).toBe(weakens)
  })

  test('a bot that is put into an inbox hears what customers write there', () => {
    const also = {
      inboxes: [{ id: 3, name: 'Shop', channel_type: 'Channel::Api' }],
      agent_bots: [{ id: 4, name: 'Bot', outgoing_url: '' }],
    }
    expect(weakenedBy('inbox_agent_bots', null, { inbox: 'Shop', agent_bot: 'Bot' }, also)).not.toBeNull()
  })
})

describe('who is let in', () => {
  test.each([
    [{ hmac_mandatory: false }, 'visitors no longer prove who they are'],
    [{ hmac_mandatory: null }, 'visitors no longer prove who they are'],
    [{ allowed_domains: '' }, 'every domain is let in'],
    [{ allowed_domains: 'a.test,b.test' }, 'another domain is let in'],
    [{ allowed_domains: 'b.test' }, 'another domain is let in'],
    [{ welcome_title: 'Hi' }, null],
  ])('an inbox that gets %j: %s', (channel, said) => {
    expect(weakenedBy('inboxes', widget, shop(channel))).toBe(said)
  })

  test('fewer domains, or a proof that is asked for, weaken nothing', () => {
    const open = { ...widget, hmac_mandatory: false, allowed_domains: 'a.test, b.test' }

    expect(weakenedBy('inboxes', open, shop({ hmac_mandatory: true }))).toBeNull()
    expect(weakenedBy('inboxes', open, shop({ allowed_domains: 'a.test' }))).toBeNull()
    expect(weakenedBy('inboxes', { ...open, allowed_domains: '' }, shop({ allowed_domains: 'a.test' }))).toBeNull()
  })
})

test('a delete is told by its action', () => {
  const plan = planOf(
    desiredOf({}),
    liveOf({ agents: [{ id: 7, ...agent }] }),
    ledgerOf({ agents: { one: { id: 7 } } }),
  )

  expect(plan.changes.map(weakensAccess)).toEqual([null])
})
