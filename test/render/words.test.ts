/** What changes say in words: every fact of a declaration has its wording, and no difference is hidden by one. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionWords } from '../../src/kinds/fields/action-words.ts'
import { attributes, operators } from '../../src/kinds/fields/condition-attributes.ts'
import { operatorWords, ownerWords } from '../../src/kinds/fields/condition-words.ts'
import { ruleClauses, ruleEvents } from '../../src/kinds/fields/rule-words.ts'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import { shapeOf } from '../../src/kinds/model/shape.ts'
import type { Clause } from '../../src/kinds/model/telling.ts'
import type { Change, FieldChange } from '../../src/plan/model/plan.ts'
import { plain } from '../../src/render/terminal.ts'
import { marks } from '../../src/render/words/marks.ts'
import { wordLines } from '../../src/render/words/terminal.ts'
import { textIn, tokensOf } from '../../src/render/words/tokens.ts'
import { changeWith } from '../plan/sides.ts'

const key = (_: string, name: string) => name
const said = (clauses: readonly Clause[]) => clauses.map(({ says }) => textIn(tokensOf(says, key))).join(' ')
const lines = (change: Change) => wordLines(change, { plan: { names: {} } as never, marks }, plain, 300)

const created = (kind: string, send: Fields) =>
  changeWith({
    action: 'create',
    kind,
    id: null,
    send,
    fields: Object.entries(send).map(([path, desired]) => ({ path, desired, cause: 'this change', alsoByHand: false })),
  })
const updated = (kind: string, before: Fields, after: Fields, more: Partial<FieldChange> = {}) =>
  changeWith({
    kind,
    managed: after,
    fields: Object.keys(after)
      .filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
      .map((path) => ({
        path,
        live: before[path] ?? null,
        desired: after[path]!,
        cause: 'this change',
        alsoByHand: false,
        ...more,
      })),
  })

describe('every fact has its wording', () => {
  const rules = shapeOf(kindNamed('automation_rules').schema)
  const namesOf = (kind: string) => kindNamed(kind).schema

  test.each(ruleEvents)('the event %s', (event) => {
    expect(said(ruleClauses({ event_name: event, conditions: [], actions: [] }))).not.toContain(event)
  })

  test.each(Object.keys(attributes))('the attribute %s with each of its operators', (attribute_key) => {
    for (const filter_operator of [...attributes[attribute_key]!.operators, 'is_present', 'is_not_present']) {
      const text = said(ruleClauses({ conditions: [{ attribute_key, filter_operator, values: ['x'] }] }))
      expect(text).not.toMatch(/_/)
      expect(text).toMatch(/^If (the|it|somebody|nobody|a|no) /)
    }
  })

  test('every operator, and every owner of a custom attribute', () => {
    expect(Object.keys(operatorWords).toSorted()).toEqual(operators.toSorted())
    for (const custom_attribute_type of ['conversation_attribute', 'contact_attribute', 'company_attribute'])
      for (const filter_operator of operators) {
        const values = filter_operator === 'attribute_changed' ? { from: ['a'], to: ['b'] } : ['x']
        const one = { attribute_key: 'plan', custom_attribute_type, filter_operator, values }
        const text = said(ruleClauses({ conditions: [one] }))
        expect(text).toContain(`${ownerWords[custom_attribute_type]} plan`)
        expect(text).not.toMatch(/_/)
      }
  })

  test.each(['automation_rules', 'macros'])('every action of %s', (kind) => {
    const actions = (namesOf(kind)._zod.def.shape.actions as never as { _zod: { def: { innerType: { _zod: Def } } } })
      ._zod.def.innerType._zod.def.element._zod.def.shape.action_name._zod.def.entries
    expect(rules.type).toBe('object')
    for (const name of Object.keys(actions)) expect(actionWords).toHaveProperty(name)
  })
  type Def = {
    def: {
      element: { _zod: { def: { shape: { action_name: { _zod: { def: { entries: { [name: string]: string } } } } } } } }
    }
  }

  test.each(kinds.map((kind) => [kind.name, kind] as const))('the example of %s says something', (name, kind) => {
    const text = lines(created(name, kind.example)).join('\n')
    expect(text.length).toBeGreaterThan(20)
    expect(text).not.toContain('[object')
    if (!IN_JSON.includes(name)) expect(text).not.toMatch(/[{[] ["{]/)
  })

  // What has no form that we know, and what is for programs.
  const IN_JSON = ['agent_bots', 'captain_custom_tools', 'portals']
})

test.each<[string, Fields, string]>([
  [
    'a rule',
    {
      event_name: 'message_created',
      conditions: [
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['mailbox'], query_operator: 'and' },
        { attribute_key: 'content', filter_operator: 'contains', values: ['refund', 'chargeback'] },
      ],
      actions: [
        { action_name: 'add_label', action_params: ['billing'] },
        { action_name: 'assign_team', action_params: ['second-level'] },
      ],
    },
    'When there is a new message and it is in mailbox and the message contains refund or chargeback then add the label billing, assign the team second-level',
  ],
  [
    'and binds tighter than or',
    {
      event_name: 'conversation_updated',
      conditions: [
        { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'], query_operator: 'or' },
        {
          attribute_key: 'priority',
          filter_operator: 'not_equal_to',
          values: ['low', 'medium'],
          query_operator: 'AND',
        },
        { attribute_key: 'assignee_id', filter_operator: 'is_not_present', values: [] },
      ],
      actions: [],
    },
    'When something about a conversation changes and (the conversation is open or (a priority is set other than low or medium and nobody is assigned)) then do nothing',
  ],
  [
    'only the first label counts',
    { conditions: [{ attribute_key: 'labels', filter_operator: 'equal_to', values: ['a', 'b'] }] },
    'If it has the label a (Chatwoot does not look at b)',
  ],
  [
    'only the first beginning counts',
    { conditions: [{ attribute_key: 'phone_number', filter_operator: 'starts_with', values: ['+49', '+41'] }] },
    'If the contact’s telephone number starts with +49 (Chatwoot does not look at +41)',
  ],
  [
    'what nobody is assigned to is not assigned to somebody else',
    { conditions: [{ attribute_key: 'assignee_id', filter_operator: 'not_equal_to', values: ['a', 'b'] }] },
    'If somebody is assigned other than a or b',
  ],
  [
    'none of several inboxes',
    { conditions: [{ attribute_key: 'inbox_id', filter_operator: 'not_equal_to', values: ['a', 'b'] }] },
    'If it is not in a or b',
  ],
  [
    'a mail to several teams',
    { actions: [{ action_name: 'send_email_to_team', action_params: [{ team_ids: ['a', 'b'], message: 'Look' }] }] },
    'then send an e-mail to the teams a and b: Look',
  ],
  [
    'a change of a status',
    {
      conditions: [
        { attribute_key: 'status', filter_operator: 'attribute_changed', values: { from: ['open'], to: ['resolved'] } },
      ],
    },
    'If the conversation changes from open to resolved',
  ],
  [
    'what never runs',
    { conditions: [{ attribute_key: 'city', filter_operator: 'is_present', query_operator: 'and' }] },
    'If the contact’s city is known and (nothing after it)',
  ],
  [
    'an event, an attribute, an operator and an action of a newer server, as they are',
    {
      event_name: 'conversation_starred',
      conditions: [{ attribute_key: 'mood', filter_operator: 'resembles', values: [3] }],
      actions: [{ action_name: 'teleport', action_params: ['mars'] }],
    },
    'When conversation_starred and mood resembles 3 then teleport [ "mars" ]',
  ],
  [
    'parameters of another form, as they are',
    { actions: [{ action_name: 'assign_team', action_params: ['a', 'b'] }] },
    'then assign_team [ "a", "b" ]',
  ],
])('%s', (_, fields, text) => {
  expect(said(ruleClauses(fields))).toBe(text)
})

test('a change marks the words that differ and leaves the rest of the rule beside them', () => {
  const rule = (values: string[]) => ({
    event_name: 'message_created',
    conditions: [{ attribute_key: 'content', filter_operator: 'contains', values }],
    actions: [{ action_name: 'add_label', action_params: ['billing'] }],
  })
  expect(lines(updated('automation_rules', rule(['refund']), rule(['refund', 'chargeback'])))).toEqual([
    'When there is a new message and the message contains "refund" {+or "chargeback"+} then add the label "billing"',
  ])
})

test.each<[string, Change, string[]]>([
  [
    'who is invited, as what, and that an e-mail goes out',
    created('agents', { email: 'anna@example.org', name: 'Anna', role: 'administrator' }),
    [
      'joins as administrator, and an invitation goes out by e-mail (unless there is a login already)',
      'e-mail address: "anna@example.org"  (email)',
      'name: "Anna"',
    ],
  ],
  [
    'nothing of what is empty, and no name twice',
    created('labels', { title: 'T', description: null, color: '#1f93ff', show_on_sidebar: false }),
    ['color: "#1f93ff"', 'link in the sidebar: off  (show_on_sidebar)'],
  ],
  [
    'hours by the days of the week',
    created('inboxes', {
      working_hours: [0, 1, 2, 3, 4, 5, 6].map((day) =>
        [0, 6].includes(day)
          ? { day_of_week: day, closed_all_day: true }
          : { day_of_week: day, open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 30 },
      ),
    }),
    ['working hours: Monday to Friday 9:00–17:30, Saturday to Sunday closed'],
  ],
  [
    'a choice in words, and a field inside of another one by its own label',
    created('inboxes', { channel: { type: 'web_widget', reply_time: 'in_a_day' } }),
    ['type: a website  (channel.type)', 'promised reply time: in a day  (channel.reply_time)'],
  ],
  [
    'what a saved view shows',
    created('custom_filters', {
      name: 'Mine',
      filter_type: 'conversation',
      query: {
        payload: [
          { attribute_key: 'labels', filter_operator: 'not_equal_to', values: ['a', 'b'], query_operator: 'and' },
          {
            attribute_key: 'plan',
            attribute_model: 'customAttributes',
            custom_attribute_type: 'contact_attribute',
            filter_operator: 'equal_to',
            values: ['premium'],
            query_operator: 'or',
          },
          { attribute_key: 'created_at', filter_operator: 'days_before', values: ['3'] },
        ],
      },
    }),
    [
      'shows a conversation if (it does not have the label "a" or "b" and the contact’s "plan" is "premium") or it was created more than "3" days ago',
      'name: "Mine"',
    ],
  ],
  [
    'a view of everything',
    created('custom_filters', { filter_type: 'contact', query: { payload: [] } }),
    ['shows every contact'],
  ],
  [
    'what an agent has at most, by inbox',
    created('agent_capacity_policies', { inbox_capacity_limits: [{ inbox_id: 'shop', conversation_limit: 5 }] }),
    ['most at once for each agent: 5 of "shop"'],
  ],
  [
    'what a role may, in words',
    created('custom_roles', { permissions: ['contact_manage', 'report_manage'] }),
    ['may see and edit: contacts and reports  (permissions)'],
  ],
  [
    'what an assistant fills in',
    created('captain_custom_tools', {
      param_schema: [
        { name: 'number', type: 'string', description: 'Of the parcel', required: true },
        { name: 'shop', type: 'string', description: 'Where it was bought' },
      ],
    }),
    [
      'the assistant fills in "number" ("string", needed): "Of the parcel" and "shop" ("string"): "Where it was bought"',
    ],
  ],
  [
    'what the user is told of, in words',
    created('notification_settings', { selected_email_flags: ['email_conversation_mention'] }),
    ['by e-mail: mentions  (selected_email_flags)'],
  ],
  [
    'a text word by word',
    updated(
      'canned_responses',
      { content: 'We answer on Monday morning.' },
      { content: 'We answer on Tuesday morning.' },
    ),
    ['text: "We answer on" [-"Monday"-] {+"Tuesday"+} "morning."  (content)'],
  ],
  [
    'a list item by item',
    updated(
      'webhooks',
      { subscriptions: ['message_created'] },
      { subscriptions: ['message_created', 'contact_created'] },
    ),
    [
      'sends [-new messages-] {+new messages and new contacts+}'.replace(
        '[-new messages-] {+new messages and new contacts+}',
        'new messages {+and new contacts+}',
      ),
    ],
  ],
  [
    'what was done in Chatwoot, and what it goes back to',
    updated('labels', { color: '#000000' }, { color: '#ffffff' }, { cause: 'drift' }),
    ['color: changed to "#000000" in Chatwoot, goes back to "#ffffff"'],
  ],
  [
    'what is not known as that',
    updated('labels', {}, { color: '#ffffff' }, { isUnknown: true }),
    ['color: not known → "#ffffff"'],
  ],
])('it says %s', (_, change, expected) => {
  expect(lines(change)).toEqual(expected)
})

test('a secret that changes inside of a sentence is not hidden by another change in it', () => {
  const url = (fingerprint: string) => new Sealed('${secret:HOOK}', fingerprint)
  const before = { url: url('1'), subscriptions: ['message_created'] }
  const text = lines(updated('webhooks', before, { url: url('2'), subscriptions: ['contact_created'] })).join('\n')

  expect(text).toContain('contacts')
  expect(text).toContain('(url)')
})

test('no difference between two rules is hidden by their words', () => {
  const text = fc.constantFrom('a', 'b', 'refund', '1', 'nil', '')
  const condition = fc.record(
    {
      attribute_key: fc.constantFrom(...Object.keys(attributes), 'plan'),
      filter_operator: fc.constantFrom(...operators, 'resembles'),
      values: fc.oneof(fc.array(text, { maxLength: 3 }), fc.record({ from: fc.array(text), to: fc.array(text) }), text),
      query_operator: fc.constantFrom('and', 'or', ''),
      custom_attribute_type: fc.constantFrom('', 'contact_attribute'),
    },
    { requiredKeys: ['attribute_key', 'filter_operator'] },
  )
  const action = fc.record(
    {
      action_name: fc.constantFrom(...Object.keys(actionWords), 'teleport'),
      action_params: fc.array(fc.oneof(text, fc.integer({ min: 0, max: 2 })), { maxLength: 2 }),
    },
    { requiredKeys: ['action_name'] },
  )
  const rule = fc.record({
    event_name: fc.constantFrom(...ruleEvents, 'conversation_starred'),
    conditions: fc.array(condition, { maxLength: 3 }),
    actions: fc.array(action, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(rule, rule, (before, after) => {
      const change = updated('automation_rules', before as Fields, after as Fields)
      const text = lines(change).join('\n')
      // Each field that differs has a mark of its own, or stands there old and new.
      if (change.fields.length > 0) expect(text).toMatch(/\[-|\{\+|→/)
      for (const { path } of change.fields.filter(({ path }) => !isMarked(path, before as Fields, after as Fields)))
        expect(text).toContain(`${path}: `)
    }),
    { numRuns: 300 },
  )
})

/** Whether the sentence about the field differs at all. */
function isMarked(path: string, before: Fields, after: Fields): boolean {
  const only: Fields = { ...after, [path]: before[path] as Json }
  return said(ruleClauses(only)) !== said(ruleClauses(after))
}

test('of two long texts without anything in common both are shortened, before anybody gives up waiting', () => {
  const words = (of: string) => Array.from({ length: 4000 }, (_, index) => `${of}${index}`).join(' ')
  const text = lines(updated('canned_responses', { content: words('a') }, { content: words('b') })).join('\n')

  expect(text.length).toBeLessThan(1000)
})
