/** Secrets where they cannot stand: said at the place, and nothing of what they hold. */
import { expect, test } from 'vitest'
import { parse } from './findings.ts'

const SECRET = 'conversation_create'
const environment = {
  CHATWOOT_SECRET_X: SECRET,
  CHATWOOT_SECRET_LONG: 'l'.repeat(300),
  CHATWOOT_SECRET_LABELS: 'labels',
}
const rule = (fields: object) => ({
  automation_rules: {
    r: {
      event_name: 'message_created',
      conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['x'] }],
      actions: [{ action_name: 'resolve_conversation' }],
      ...fields,
    },
  },
})
const action = (action_name: string, ...action_params: unknown[]) => rule({ actions: [{ action_name, action_params }] })
const condition = (fields: object) =>
  rule({ conditions: [{ attribute_key: 'labels', filter_operator: 'equal_to', values: ['bug'], ...fields }] })
const inbox = (channel: object, more: object = {}) => ({ inboxes: { shop: { channel, ...more } } })

const found = (file: object) => parse({ 'desired/a.json': JSON.stringify(file, null, 1) }, environment).findings

test.each<[object, string]>([
  [action('assign_agent', '${secret:X}'), '"actions[0].action_params[0]" names an agent'],
  [action('assign_agent', 'x-${secret:X}'), '"actions[0].action_params[0]" names an agent'],
  [action('assign_agent', { id: '${secret:X}' }), '"actions[0].action_params[0]" names an agent'],
  [action('add_label', 'bug', '${secret:X}'), '"actions[0].action_params[1]" names a label'],
  [action('assign_team', '${secret:X}'), 'names a team'],
  [action('send_email_to_team', { team_ids: ['${secret:X}'], message: 'm' }), '.team_ids[0]" names a team'],
  [condition({ values: ['${secret:X}'] }), '"conditions[0].values[0]" names a label'],
  [condition({ attribute_key: '${secret:LABELS}' }), '"conditions[0].attribute_key" says what is meant'],
  [condition({ filter_operator: '${secret:X}' }), '"conditions[0].filter_operator" is one of a few values'],
  [rule({ event_name: '${secret:X}' }), '"event_name" is one of a few values'],
  [rule({ actions: [{ action_name: '${secret:X}' }] }), '"actions[0].action_name" says what is meant'],
  [inbox({ type: '${secret:X}' }), '"channel.type" is one of a few values'],
  [inbox({ type: 'api' }, { sender_name_type: '${secret:X}' }), '"sender_name_type" is one of a few values'],
  [
    { webhooks: { h: { url: 'https://a.test', subscriptions: ['${secret:X}'] } } },
    '"subscriptions[0]" is one of a few',
  ],
  [{ webhooks: { h: { url: 'https://a.test', inbox_id: '${secret:X}' } } }, '"inbox_id" names an inbox'],
  [{ inbox_agent_bots: { b: { inbox: '${secret:X}', agent_bot: 'c' } } }, '"inbox" names an inbox'],
  [{ inbox_agent_bots: { b: { inbox: 'c', agent_bot: '${secret:X}' } } }, '"agent_bot" names a bot'],
  [{ labels: { bug: { title: '${secret:X}' } } }, '"title" says what is meant'],
])('%j', (file, says) => {
  const findings = found(file)

  expect(findings.map(({ code }) => code)).toEqual(['F-SECRET'])
  expect(findings[0]!.sentence).toContain(says)
  const { line } = findings[0]!.place!
  const lines = JSON.stringify(file, null, 1).split('\n')
  expect(line).toBeGreaterThan(1)
  expect(lines.slice(line - 1, line + 1).join('\n')).toContain('${secret:')
  expect(JSON.stringify(findings)).not.toMatch(/\$secret|fingerprint|Did you mean|conversation_created/)
})

test.each([
  [{ webhooks: { h: { url: 'https://a.test/${secret:X}', name: '${secret:X}' } } }],
  [action('send_message', 'the code is ${secret:X}')],
  [rule({ conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['${secret:X}'] }] })],
  [{ agent_bots: { b: { bot_config: { token: '${secret:X}' } } } }],
  [
    {
      inboxes: {
        shop: { name: '${secret:X}', channel: { type: 'api', additional_attributes: { a: ['${secret:X}'] } } },
      },
    },
  ],
])('%j is where a secret can stand', (file) => {
  expect(found(file)).toEqual([])
})

test('of a text that does not fit, not even the length is told', () => {
  const [long, ...others] = found({ webhooks: { h: { name: 'a ${secret:LONG}', url: 'https://a.test' } } })

  expect(others).toEqual([])
  expect(long).toMatchObject({
    code: 'F-VALUE',
    sentence: 'webhooks/h: "name" is too long: with its secret, at most 255.',
  })
})
