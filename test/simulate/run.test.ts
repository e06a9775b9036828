/** Events, order, errors and actions, beyond what was recorded. */
import { expect, test } from 'vitest'
import { NotSimulated } from '../../src/simulate/world/errors.ts'
import { conditions, does, played, rule } from './play.ts'

const EVENTS = [
  'conversation_created',
  'conversation_updated',
  'conversation_opened',
  'conversation_resolved',
  'message_created',
]
const incoming = { message: { content: 'hello', message_type: 'incoming' } }
const answer = { message: { content: 'hi', as: 'agent' } }
const begun = [{ create: {} }]
const resolved = [{ create: {} }, { status: { status: 'resolved' } }]
const counts = (...numbers: number[]) => Object.fromEntries(EVENTS.map((name, at) => [name, numbers[at]]))

/** The table of `rule-semantics.md`, §1: how often a rule of each event runs. */
test.each([
  ['a new conversation', [], { create: {} }, counts(1, 0, 0, 0, 0)],
  ['a new conversation with a message', [], { create: { message: incoming.message } }, counts(1, 0, 0, 0, 1)],
  ['a new conversation with an answer', [], { create: { message: { content: 'x' } } }, counts(1, 1, 0, 0, 1)],
  ['a customer writes', begun, incoming, counts(0, 0, 0, 0, 1)],
  ['a customer writes after an answer', [...begun, incoming, answer], incoming, counts(0, 1, 0, 0, 1)],
  ['a customer writes, resolved', resolved, incoming, counts(0, 2, 1, 0, 1)],
  ['a customer writes, snoozed', [...begun, { status: { status: 'snoozed' } }], incoming, counts(0, 1, 1, 0, 1)],
  ['a customer writes, pending', [...begun, { status: { status: 'pending' } }], incoming, counts(0, 0, 0, 0, 1)],
  ['a muted customer writes', [...begun, { mute: true }], incoming, counts(0, 1, 0, 0, 1)],
  ['a first answer', begun, answer, counts(0, 1, 0, 0, 1)],
  ['a further answer', [...begun, incoming, answer], answer, counts(0, 0, 0, 0, 1)],
  ['a private note', begun, { message: { content: 'x', private: true } }, counts(0, 0, 0, 0, 1)],
  ['opened by an agent', resolved, { status: { status: 'open', as: 'agent' } }, counts(0, 2, 1, 0, 0)],
  ['muted', begun, { mute: true }, counts(0, 1, 0, 1, 0)],
  ['a label that is there', [...begun, { labels: ['vip'] }], { labels: ['vip'] }, counts(0, 0, 0, 0, 0)],
  ['a contact is edited', begun, { contact: { email: 'x@example.com' } }, counts(0, 0, 0, 0, 0)],
])('%s', (_, steps, event, wanted) => {
  const rules = EVENTS.map((name) => rule(name, name, []))
  const { fired } = played(rules, [event], { given: { steps } })

  expect(Object.fromEntries(EVENTS.map((name) => [name, fired.filter((one) => one === name).length]))).toEqual(wanted)
})

test('a later rule sees what an earlier one did, and an earlier one is not asked again', () => {
  const isPending = conditions(['status', 'equal_to', ['pending']])
  const rules = [
    rule('blind', 'conversation_updated', isPending),
    rule('sets', 'conversation_updated', [], does('pending_conversation')),
    rule('sees', 'conversation_updated', isPending),
  ]

  expect(played(rules, [{ priority: 'high' }], { given: { steps: begun } }).fired).toEqual(['sets', 'sees'])
})

test('what a rule does sets off no other', () => {
  const rules = [
    rule('a', 'message_created', [], does('add_label', 'vip'), does('resolve_conversation'), does('send_message', 'x')),
    rule('b', 'conversation_updated', []),
    rule('c', 'conversation_resolved', []),
  ]

  expect(played(rules, [incoming], { given: { steps: begun } }).fired).toEqual(['a'])
})

test('a rule that is broken is switched off at the second event, and again at the next when nobody corrects it', () => {
  const broken = rule('a', 'conversation_updated', conditions(['email', 'is_present']))
  const on = { request: { method: 'PATCH', path: '/automation_rules/{rule.a}', json: { active: true } } }
  const steps = { given: { steps: begun } }
  const high = { priority: 'high' }
  const low = { priority: 'low' }

  expect(played([broken], [high], steps).deactivated).toBeUndefined()
  expect(played([broken], [high, low], steps).deactivated).toEqual(['a'])
  expect(played([broken], [high, low, on], steps).deactivated).toBeUndefined()
  expect(played([broken], [high, low, on, high], steps).deactivated).toEqual(['a'])
})

test('a rule whose custom attribute is deleted never runs and stays on', () => {
  const attributes = [{ key: 'plan', model: 'conversation_attribute', type: 'text' }]
  const its = rule('a', 'conversation_updated', conditions(['plan', 'equal_to', ['x'], null, 'conversation_attribute']))
  const gone = {
    request: { method: 'DELETE', path: '/custom_attribute_definitions/{attribute.conversation_attribute.plan}' },
  }
  const more = { fixtures: { attributes }, given: { steps: [{ create: { custom_attributes: { plan: 'x' } } }] } }

  expect(played([its], [{ priority: 'high' }], more).fired).toEqual(['a'])
  const after = played([its], [gone, { priority: 'high' }, { priority: 'low' }], more)
  expect(after.fired).toEqual([])
  expect(after.deactivated).toBeUndefined()
})

test('a greeting is a message that rules hear of', () => {
  const greet = { greeting_enabled: true, greeting_message: 'Welcome {{contact.first_name}}' }
  const rules = [rule('a', 'message_created', conditions(['message_type', 'equal_to', ['template']]))]
  const begin = { create: { inbox_id: '{inbox.shop}', message: incoming.message } }
  const { fired, effects } = played(rules, [begin], { fixtures: { inboxes: { shop: greet } } })

  expect(fired).toEqual(['a'])
  expect(effects.messages).toMatchObject([{}, { type: 'template', content: 'Welcome Jane', sender: null }, {}])
})

test('a condition that a message of the server itself would decide is not simulated', () => {
  const rules = [rule('a', 'conversation_updated', conditions(['content', 'contains', ['added vip']]))]

  expect(() => played(rules, [{ labels: ['vip'] }], { given: { steps: begun } })).toThrow(NotSimulated)
  const later = { given: { steps: [...begun, { labels: ['vip'] }] } }
  expect(played(rules, [{ custom_attributes: { x: 1 } }], later).fired).toEqual(['a'])
})

test.each([
  ['an action nobody knows', [does('fly')], 'the action "fly"'],
  ['a message that is no text', [does('send_message', 5)], 'a message that is no text'],
  ['a label with a comma', [does('add_label', 'a,b')], 'a label with a comma or a quote in it'],
  ['a tag of Liquid', [does('send_message', '{% for x in y %}{% endfor %}')], 'the Liquid tag "for"'],
  ['a filter of Liquid', [does('send_message', '{{ contact.name | split: "," }}')], 'the Liquid filter "split"'],
])('not simulated: %s', (_, actions, reason) => {
  const of = () =>
    played([rule('a', 'conversation_updated', [], ...actions)], [{ priority: 'high' }], { given: { steps: begun } })
  if (reason.startsWith('the action')) expect(of().refused).toMatchObject({ a: { status: 422 } })
  else expect(of).toThrow(`not simulated: ${reason}`)
})

test('Liquid, as Ruby renders it', () => {
  const say = (text: string) => {
    const more = { given: { contact: { name: 'jane DOE' }, steps: begun } }
    const { effects } = played(
      [rule('a', 'conversation_updated', [], does('send_message', text))],
      [{ priority: 'low' }],
      more,
    )
    return (effects.messages as { content: string }[])[0]!.content
  }

  expect(
    say('{%- if contact.email == "x" -%} a {%- elsif contact.name contains "Doe" -%} b {%- else -%} c {%- endif %}!'),
  ).toBe('b!')
  expect(say('{% unless contact.email %}none{% endunless %}{% comment %}x{% endcomment %}')).toBe('none')
  expect(say('{{ contact.name | append: "!" | upcase }} {{ 2 | times: 3 | minus: 1 }}')).toBe('JANE DOE! 5')
  expect(say('Hi {% include "x" %} you')).toBe('Hi Liquid error: This liquid context does not allow includes you')
  expect(say('Hi {{ contact.name } you')).toBe('Hi {{ contact.name } you')
})
