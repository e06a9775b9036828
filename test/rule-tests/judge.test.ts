/** What rule tests say when they fail, and what they know of the files. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulesOf, saidOf, verdictsOn } from './files.ts'

const updated = { conversation_updated: { priority: 'high' } }
const hello = { message_created: { content: 'Hello there' } }

describe('a rule that does not run says why', () => {
  const refund = rulesOf({
    refund: {
      event: 'message_created',
      when: [
        ['content', 'contains', ['refund'], 'and'],
        ['message_type', 'equal_to', ['incoming'], 'and'],
        ['assignee_id', 'not_equal_to', ['mia@example.com']],
      ],
    },
    off: { event: 'message_created', active: false },
    broken: { event: 'message_created', when: [['email', 'is_present']] },
    never: {
      event: 'message_created',
      when: [
        ['team_id', 'equal_to', [null, 'support'], 'and'],
        ['content', 'contains', [5]],
      ],
    },
  })
  const why = (rule: string, more: object = {}) => saidOf(refund, { event: hello, fires: [rule], ...more })

  test('the conditions that are not true, with what is there', () => {
    expect(why('refund')).toEqual([
      'T-FAILED Test "t": the rule "refund" does not run, expected once: condition 1 (content contains ["refund"]) is not true: it is "Hello there"; condition 3 (assignee_id not_equal_to ["mia@example.com"]) is not true: it is nothing.',
    ])
    const event = { message_created: { content: 'A refund', message_type: 'outgoing', sender: 'rajiv@example.com' } }
    expect(why('refund', { event, conversation: { assignee_id: 'mia@example.com' } })).toEqual([
      'T-FAILED Test "t": the rule "refund" does not run, expected once: condition 2 (message_type equal_to ["incoming"]) is not true: it is "outgoing"; condition 3 (assignee_id not_equal_to ["mia@example.com"]) is not true: it is "mia@example.com".',
    ])
  })

  test('switched off, broken, refused by the database, or of another event', () => {
    expect(why('off')[0]).toContain('expected once: it is switched off ("active": false).')
    expect(why('broken')[0]).toContain(
      'its conditions are broken ("email" has no operator "is_present"): Chatwoot switches such a rule off',
    )
    expect(why('never')[0]).toContain(
      'Chatwoot cannot put its conditions together (5 is no text to look for), so it never runs',
    )
    expect(why('refund', { event: { conversation_resolved: {} } })[0]).toContain(
      'it listens to message_created, and what came was conversation_resolved, conversation_updated',
    )
  })

  test('true alone, and not together', () => {
    const both = rulesOf({
      both: {
        event: 'conversation_updated',
        when: [
          ['labels', 'equal_to', ['a'], 'and'],
          ['labels', 'equal_to', ['b']],
        ],
      },
    })
    expect(saidOf(both, { conversation: { labels: ['a', 'b'] }, event: updated, fires: ['both'] })[0]).toContain(
      'each condition is true alone, but not all together of one message and one label',
    )
  })

  test('what changed, and what is not there', () => {
    const changed = rulesOf({
      changed: {
        event: 'conversation_updated',
        when: [['status', 'attribute_changed', { from: ['open'], to: ['resolved'] }]],
      },
      text: { event: 'conversation_updated', when: [['content', 'contains', ['x']]] },
    })
    expect(saidOf(changed, { event: updated, fires: ['changed'] })[0]).toContain('"status" is not what changed')
    expect(
      saidOf(changed, { event: { conversation_updated: { status: 'pending' } }, fires: ['changed'] })[0],
    ).toContain('it changed from "open" to "pending"')
    expect(saidOf(changed, { event: updated, fires: ['text'] })[0]).toContain('is not true: there is no message')
  })
})

test('a rule that runs although nobody expects it, and one that nobody declares', () => {
  const all = rulesOf({
    always: { event: 'message_created' },
    some: { event: 'message_created', when: [['status', 'equal_to', ['open']]] },
  })

  expect(saidOf(all, { event: hello, fires: [] })).toEqual([
    'T-FAILED Test "t": the rule "always" runs, expected not to: it has no conditions, so it runs on every message_created.',
    'T-FAILED Test "t": the rule "some" runs, expected not to: its condition is true.',
  ])
  expect(saidOf(all, { event: hello, fires: ['alwys'] })).toEqual([
    'T-UNKNOWN-RULE Test "t": there is no rule with the key "alwys".',
  ])
})

test('how often: a customer who reopens a conversation changes it twice', () => {
  const rule = rulesOf({ each: { event: 'conversation_updated' } })
  const test = { conversation: { status: 'resolved' }, event: hello }

  expect(saidOf(rule, { ...test, fires: ['each', 'each'] })).toEqual(['passed'])
  expect(saidOf(rule, { ...test, fires: ['each'] })).toEqual([
    'T-FAILED Test "t": the rule "each" runs 2 times, expected once: it has no conditions, so it runs on every conversation_updated.',
  ])
})

test('the order, and what depends on it', () => {
  const both = rulesOf({
    first: { event: 'message_created' },
    second: { event: 'message_created', when: [['labels', 'is_not_present']] },
    third: { event: 'message_created', does: [{ action_name: 'change_priority', action_params: ['low'] }] },
  })

  expect(saidOf(both, { event: hello, fires: ['third', 'first'] })).toEqual([
    'T-FAILED Test "t": the rules run in the order first, third, expected third, first.',
  ])
  expect(saidOf(both, { event: hello, fires: ['first', 'third'] })).toEqual([
    'T-ORDER Test "t" passes only while Chatwoot takes the rules in the order of the files, which it does not promise.',
  ])
  const one = rulesOf({ first: { event: 'message_created' }, second: { event: 'message_created' } })
  expect(saidOf(one, { event: hello, fires: ['first', 'second'] })).toEqual(['passed'])
})

describe('effects', () => {
  const does = [
    { action_name: 'send_message', action_params: ['Hi {{contact.first_name}}'] },
    { action_name: 'add_private_note', action_params: ['note'] },
    { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
    { action_name: 'add_label', action_params: ['vip-key'] },
    { action_name: 'change_priority', action_params: ['urgent'] },
    { action_name: 'send_webhook_event', action_params: ['https://hooks.example.com/in'] },
  ]
  const files = rulesOf(
    { all: { event: 'conversation_created', does } },
    {
      labels: { 'vip-key': { title: 'vip' } },
      agents: { rajiv: { email: 'rajiv@example.com', name: 'Rajiv Shah' } },
    },
  )
  const event = { conversation_created: {} }
  const contact = { name: 'jane doe' }

  test('by key or by name, only those that are named', () => {
    const effects = {
      labels: ['vip'],
      priority: 'urgent',
      messages: [{ content: 'Hi Jane' }, { content: 'note', private: true }],
      webhooks: ['https://hooks.example.com/in'],
      muted: false,
    }
    for (const assignee_id of ['rajiv', 'rajiv@example.com'])
      expect(saidOf(files, { contact, event, fires: ['all'], effects: { ...effects, assignee_id } })).toEqual([
        'passed',
      ])
    expect(saidOf(files, { contact, event, fires: ['all'], effects: { labels: ['vip-key'], status: 'open' } })).toEqual(
      ['passed'],
    )
  })

  test('what is different is told, with actions of which nothing came', () => {
    const none = rulesOf({
      a: { event: 'conversation_created', does: [{ action_name: 'add_label', action_params: ['x'] }] },
    })
    expect(saidOf(none, { event, fires: ['a'], effects: { labels: ['y'], priority: 'low' } })).toEqual([
      'T-FAILED Test "t": in the end "priority" is nothing, expected "low".',
      'T-FAILED Test "t": in the end "labels" is ["x"], expected ["y"].',
    ])
    const idle = rulesOf({ a: { event: 'conversation_created', does: [{ action_name: 'resolve_conversation' }] } })
    const resolved = { conversation: { status: 'resolved' }, event, fires: ['a'], effects: { status: 'open' } }
    expect(saidOf(idle, resolved)).toEqual([
      'T-FAILED Test "t": in the end "status" is "resolved", expected "open" (nothing came of "resolve_conversation" of a).',
    ])
  })

  test('who is in a team is not known', () => {
    const team = { action_name: 'assign_team', action_params: ['second-level'] }
    const its = rulesOf({ all: { event: 'conversation_created', does: [team] } })
    expect(saidOf(its, { event, fires: ['all'], effects: { team_id: 'second-level' } })).toEqual(['passed'])
    expect(saidOf(its, { conversation: { assignee_id: 'mia' }, event, fires: ['all'] })).toEqual([
      'T-NOT-SIMULATED Test "t" was neither passed nor failed: what Chatwoot does is not known for a team for a conversation that has an assignee, where nobody says who is in the team.',
    ])
  })
})

test('custom attributes are those of the files; others are not known', () => {
  const asks = {
    automation_rules: {
      gold: {
        event_name: 'conversation_created',
        conditions: [
          {
            attribute_key: 'plan',
            custom_attribute_type: 'contact_attribute',
            filter_operator: 'equal_to',
            values: ['gold'],
          },
        ],
        actions: [],
      },
    },
  }
  const plan = {
    attribute_key: 'plan',
    attribute_model: 'contact_attribute',
    attribute_display_type: 'text',
    attribute_display_name: 'Plan',
  }
  const test = {
    contact: { custom_attributes: { plan: 'Gold' } },
    event: { conversation_created: {} },
    fires: ['gold'],
  }

  expect(saidOf({ ...asks, custom_attribute_definitions: { plan } }, test)).toEqual(['passed'])
  expect(saidOf(asks, test)).toEqual([
    'T-NOT-SIMULATED Test "t" was neither passed nor failed: what Chatwoot does is not known for the rule "gold", which asks for the custom attribute "plan" that no file declares.',
  ])
})

test('a rule that sends a file is played; what sending does is not known', () => {
  const sends = { action_name: 'send_attachment', action_params: [{ $file: 'files/a.pdf' }] }
  const label = { action_name: 'add_label', action_params: ['billing'] }
  const when = [['status', 'equal_to', ['resolved']]] as const
  const its = rulesOf({
    other: { event: 'conversation_created', does: [label] },
    sends: { event: 'conversation_created', when, does: [sends] },
  })

  expect(saidOf(its, { event: { conversation_created: {} }, fires: ['other'] })).toEqual(['passed'])
  expect(saidOf(its, { conversation: { status: 'resolved' }, event: { conversation_created: {} }, fires: [] })).toEqual(
    [
      'T-NOT-SIMULATED Test "t" was neither passed nor failed: what Chatwoot does is not known for the action "send_attachment".',
    ],
  )
})

test('a rule of which the files do not say all is not played', () => {
  const part = { automation_rules: { part: { $id: 4, active: true, actions: [] } } }
  expect(saidOf(part, { event: hello, fires: [] })).toEqual(['passed'])
  expect(saidOf(part, { event: hello, fires: ['part'] })).toEqual([
    'T-NOT-SIMULATED Test "t" was neither passed nor failed: what Chatwoot does is not known for the rule "part", of which the files do not say all.',
  ])
})

test('a variable that is not set', () => {
  const { automation_rules } = rulesOf({
    v: { event: 'message_created', when: [['content', 'contains', ['${var:WORD}']]] },
  }) as never
  expect(saidOf({ automation_rules }, { event: hello, fires: [] })[0]).toContain(
    'the rule "v", which holds a variable that is not set',
  )
  expect(saidOf({ automation_rules }, { event: { conversation_resolved: {} }, fires: [] })).toEqual(['passed'])
})

test('the example of the docs passes, and fails as it says there', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rule-tests.md'), 'utf8')
  const [desired, { tests }] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json!))

  expect(verdictsOn(desired, tests).map(({ is }) => is)).toEqual(['passed', 'passed', 'passed'])
  desired.automation_rules['db6-answer'].conditions.splice(1, 1)
  const [, , last] = verdictsOn(desired, tests)
  expect(last).toMatchObject({
    is: 'failed',
    findings: [{ sentence: expect.stringContaining('its 2 conditions are true') }],
  })
})
