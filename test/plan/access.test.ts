import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { weakensAccess } from '../../src/plan/approve/access.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

/** What the only change of a plan weakens that goes from live fields to desired ones; without live, of the create. */
function weakenedBy(kind: string, live: Fields | null, fields: Fields, also: Parameters<typeof liveOf>[0] = {}) {
  const server = liveOf({ ...also, [kind]: live === null ? [] : [{ id: 7, ...live }] })
  const plan = planOf(
    desiredOf({ [kind]: { one: fields } }),
    server,
    live === null ? null : ledgerOf({ [kind]: { one: { id: 7 } } }),
    { TOKEN: 'new' },
  )
  expect(plan.findings).toEqual([])
  expect(plan.changes).toHaveLength(1)
  return weakensAccess(plan.changes[0]!, server)
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

describe('what a rule does, when and of whom', () => {
  const message = (text: string) => ({ action_name: 'send_message', action_params: [text] })
  const mute = { action_name: 'mute_conversation', action_params: [] }
  const narrow = [{ attribute_key: 'content', filter_operator: 'contains', values: ['zzz'] }]
  const wide = [{ attribute_key: 'content', filter_operator: 'contains', values: ['e'] }]
  const now = (action: Fields, more: Fields = {}) => ({
    ...rule(action),
    description: null,
    active: true,
    conditions: narrow,
    ...more,
  })

  test.each<[string, Fields, Fields, Fields, boolean]>([
    ['is switched on', send('https://a.test'), { active: false }, { active: true }, true],
    ['is switched off', send('https://a.test'), {}, { active: false }, false],
    ['runs on others', send('https://a.test'), {}, { conditions: wide }, true],
    ['runs on others, switched off', send('https://a.test'), { active: false }, { conditions: wide }, false],
    ['runs at another event', send('https://a.test'), {}, { event_name: 'conversation_updated' }, true],
    ['is described otherwise', send('https://a.test'), {}, { description: 'new', name: 'new' }, false],
    ['writes to others', message('Hi'), {}, { conditions: wide }, true],
    ['begins to write', message('Hi'), { active: false }, { active: true }, true],
    [
      'e-mails a team of others',
      { action_name: 'send_email_to_team', action_params: [] },
      {},
      { conditions: wide },
      true,
    ],
    [
      'sends nothing',
      mute,
      { active: false },
      { active: true, conditions: wide, event_name: 'conversation_updated' },
      false,
    ],
  ])('a rule that %s', (_, action, live, fields, weakens) => {
    expect(weakenedBy('automation_rules', now(action, live), fields) !== null).toBe(weakens)
  })

  test('what the files leave out decides as well: here that the rule sends', () => {
    expect(weakenedBy('automation_rules', now(send('https://a.test')), { conditions: wide })).toBe(
      'the rule sends what customers write elsewhere, at other times or of others than before',
    )
  })

  test.each([
    ['automation_rules', now(message('Hi'))],
    ['macros', { name: 'one', actions: [message('Hi')], visibility: 'global' }],
  ])('another text for customers weakens %s, one less does not', (kind, live) => {
    expect(weakenedBy(kind, live, { actions: [message('Call this number')] })).toBe('customers are sent something new')
    expect(weakenedBy(kind, live, { actions: [mute] })).toBeNull()
  })

  test('what a macro is called weakens nothing', () => {
    expect(
      weakenedBy('macros', { name: 'old', actions: [message('Hi')], visibility: 'global' }, { name: 'new' }),
    ).toBeNull()
  })
})

describe('what an inbox writes by itself', () => {
  const api = { name: 'App', channel_type: 'Channel::Api' }
  const hours = [{ day_of_week: 1, closed_all_day: true }]

  test.each<[Fields, Fields, string | null]>([
    [
      { greeting_enabled: false, greeting_message: 'Hi' },
      { greeting_enabled: true },
      'customers are greeted otherwise',
    ],
    [
      { greeting_enabled: true, greeting_message: 'Hi' },
      { greeting_message: 'Call' },
      'customers are greeted otherwise',
    ],
    [{ greeting_enabled: false, greeting_message: 'Hi' }, { greeting_message: 'Call' }, null],
    [{ greeting_enabled: true, greeting_message: 'Hi' }, { greeting_enabled: false }, null],
    [{ greeting_enabled: true, greeting_message: 'Hi' }, { greeting_message: null }, null],
    [
      { working_hours_enabled: true, out_of_office_message: 'Closed' },
      { out_of_office_message: 'Write to a@b.test' },
      'customers are told otherwise that nobody is there',
    ],
    [
      {
        working_hours_enabled: true,
        out_of_office_message: 'Closed',
        working_hours: [{ day_of_week: 1, closed_all_day: false }],
      },
      { working_hours: hours },
      'customers are told otherwise that nobody is there',
    ],
    [{ working_hours_enabled: true, out_of_office_message: '', timezone: 'UTC' }, { timezone: 'Asia/Tokyo' }, null],
    [
      { csat_survey_enabled: true, csat_config: { message: 'How?' } },
      { csat_config: { message: 'Pay here' } },
      'customers are asked otherwise how it was',
    ],
    [{ csat_survey_enabled: false, csat_config: { message: 'How?' } }, { csat_config: { message: 'Well?' } }, null],
    [{ enable_email_collect: false }, { enable_email_collect: true }, 'customers are asked for their address'],
    [{ enable_auto_assignment: false }, { enable_auto_assignment: true }, null],
    [{ name: 'App' }, { name: 'Other' }, null],
  ])('from %j to %j: %s', (live, fields, said) => {
    expect(weakenedBy('inboxes', { ...api, ...live }, { name: 'App', ...fields })).toBe(said)
  })

  test('a webhook that tells of another inbox, and of fewer', () => {
    const inboxes = [3, 4].map((id) => ({ id, name: `inbox${id}`, channel_type: 'Channel::Api' }))
    const to = (inbox: Fields | null, inbox_id: string | null) =>
      weakenedBy('webhooks', { ...hook, ...(inbox && { inbox }) }, { ...hook, inbox_id }, { inboxes })

    expect(to({ id: 3, name: 'inbox3' }, 'inbox4')).toBe('the webhook tells of another inbox')
    expect(to({ id: 3, name: 'inbox3' }, null)).toBe('the webhook tells of every inbox')
    expect(to(null, 'inbox4')).toBeNull()
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

  expect(plan.changes.map((change) => weakensAccess(change, {}))).toEqual([null])
})
