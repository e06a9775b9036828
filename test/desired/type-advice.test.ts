/** What a value of the wrong type is told: the mark that makes it right, and nothing of a secret. */
import { expect, test } from 'vitest'
import { parse } from './findings.ts'

const environment = { CHATWOOT_SECRET_X: 'hunter2hunter2' }
const hook = (fields: object) => ({ webhooks: { h: { url: 'https://a.test', subscriptions: [], ...fields } } })
const label = (fields: object) => ({ labels: { bug: fields } })
const rule = (fields: object) => ({
  automation_rules: { r: { event_name: 'message_created', conditions: [], actions: [], ...fields } },
})

test.each<[object, string]>([
  [hook({ subscriptions: 'message_created' }), 'Put it into brackets: ["message_created"].'],
  [
    rule({ actions: { action_name: 'mute_conversation' } }),
    'Put it into brackets: [{"action_name":"mute_conversation"}].',
  ],
  [rule({ actions: 'mute_conversation' }), 'Write a list.'],
  [rule({ actions: null }), 'Write a list.'],
  [hook({ subscriptions: 'x'.repeat(90) }), 'Put it into brackets.'],
  [hook({ subscriptions: '${secret:X}' }), 'Put it into brackets.'],
  [hook({ name: 5 }), 'Put it into quotes: "5".'],
  [label({ description: true }), 'Put it into quotes: "true".'],
  [label({ description: ['a'] }), 'Write a text.'],
  [label({ show_on_sidebar: 'true' }), 'Take the quotes away: true.'],
  [label({ show_on_sidebar: 'yes' }), 'Write true or false.'],
  [label({ show_on_sidebar: 1 }), 'Write true or false.'],
  [label({ show_on_sidebar: '${secret:X}' }), 'Write true or false.'],
])('%j', (file, advice) => {
  const { findings } = parse({ 'desired/a.json': JSON.stringify(file) }, environment)

  expect(findings.filter(({ code }) => code === 'F-TYPE').map(({ nextStep }) => nextStep)).toEqual([advice])
  expect(JSON.stringify(findings)).not.toContain('hunter2')
})

test('of a secret it is not told that it would be right without quotes', () => {
  const text = JSON.stringify(label({ show_on_sidebar: '${secret:SWITCH}' }))
  const { findings } = parse({ 'desired/a.json': text }, { CHATWOOT_SECRET_SWITCH: 'true' })

  expect(findings.map(({ nextStep }) => nextStep)).toEqual(['Write true or false.'])
})
