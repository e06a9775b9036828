import { action, all, condition, either, joinedBy, one, rule } from '../../../src/lint/about/example.ts'
import type { Cases } from '../cases.ts'

type Conditions = Parameters<typeof rule>[1]
const tag = action('add_label', 'bug')
const on = (event: string, conditions: Conditions) => one('r', rule(event, conditions, tag))
const created = (...conditions: Conditions) => on('conversation_created', conditions)
const is = (key: string, ...values: string[]) => condition(key, 'equal_to', ...values)
const not = (key: string, ...values: string[]) => condition(key, 'not_equal_to', ...values)
const has = (...values: string[]) => condition('content', 'contains', ...values)
const incoming = is('message_type', 'incoming')
const shop = { inboxes: { shop: { channel: { type: 'api' } } } }
const changed = (key: string) => ({
  attribute_key: key,
  filter_operator: 'attribute_changed',
  values: { from: ['open'], to: ['resolved'] },
})
const plan = (type: string) => ({
  custom_attribute_definitions: {
    plan: {
      attribute_display_name: 'Plan',
      attribute_model: 'contact_attribute',
      attribute_display_type: type,
    },
  },
})
const ofPlan = (operator: string, ...values: (string | number)[]) => ({
  ...condition('plan', operator, ...values),
  custom_attribute_type: 'contact_attribute',
})
const bot = {
  agent_bots: { welcome: { outgoing_url: 'https://bot.example.com' } },
  inbox_agent_bots: { shop: { agent_bot: 'welcome' } },
}
const inbox = (id: number, name: string, channel_type: string) => ({ id, name, channel_type })

export const conditionCases: { readonly [code: string]: Cases } = {
  'L-COND-EMAIL': {
    wrong: ['error conditions[0].values'],
    fires: [
      { files: created(is('email', 'jane@example.com', 'Jane@Example.com')), told: ['error conditions[0].values[1]'] },
      { files: created(not('email', 'Jane@Example.com')), told: ['error conditions[0].values[0]'] },
    ],
    silent: [{ files: created(condition('email', 'contains', '@example.com')) }],
    unless: {
      '`contains` with capitals: it ignores case': { files: created(condition('email', 'contains', '@Example.com')) },
    },
  },
  'L-COND-MIXED-OR': {
    wrong: ['error conditions[3]'],
    fires: [
      {
        files: on(
          'conversation_updated',
          joinedBy(['and', 'or'], is('status', 'open'), is('labels', 'a'), is('labels', 'b')),
        ),
        told: ['warning conditions[2]'],
      },
    ],
    silent: [{ files: on('conversation_updated', all(is('status', 'open'), is('labels', 'a'))) }],
    unless: {
      'every alternative has a condition on the same fields': {
        files: {
          ...shop,
          ...on(
            'message_created',
            joinedBy(['and', 'or', 'and'], is('inbox_id', 'shop'), has('a'), is('inbox_id', 'shop'), has('b')),
          ),
        },
      },
      'an alternative is nothing but another value of the same field': {
        files: on('conversation_updated', either(is('status', 'open'), is('labels', 'b'))),
      },
    },
  },
  'L-COND-OPERATOR': {
    wrong: ['error conditions[0].filter_operator'],
    fires: [
      {
        files: created(condition('sla_policy_id', 'is_present')),
        told: ['error conditions[0].filter_operator'],
      },
    ],
    silent: [{ files: created(condition('assignee_id', 'is_not_present')) }],
    unless: {
      '`attribute_changed`, which every field has': { files: on('conversation_updated', [changed('status')]) },
      'custom attributes': { files: { ...plan('text'), ...created(ofPlan('is_present')) } },
    },
  },
  'L-COND-ALWAYS': {
    wrong: ['error conditions[1]'],
    silent: [{ files: created(...either(not('country_code', 'DE'), is('country_code', 'AT'))) }],
    unless: {
      'the two lists share a value': {
        files: created(...either(not('country_code', 'DE', 'AT'), not('country_code', 'AT', 'CH'))),
      },
    },
  },
  'L-COND-NEVER': {
    wrong: ['error conditions[1]'],
    fires: [
      {
        files: on(
          'conversation_updated',
          joinedBy(['and', 'or'], is('status', 'open'), is('status', 'pending'), is('status', 'snoozed')),
        ),
        told: ['warning conditions[1]'],
      },
      { files: created(...all(is('priority', 'high'), not('priority', 'high', 'low'))), told: ['error conditions[1]'] },
      {
        files: created(...all(condition('team_id', 'is_present'), condition('team_id', 'is_not_present'))),
        told: ['error conditions[1]'],
      },
    ],
    silent: [
      { files: created(...all(is('priority', 'high', 'low'), not('priority', 'high'))) },
      { files: created(...all(is('status', 'all'), is('status', 'open'))) },
    ],
    unless: {
      '"or" stands between them': { files: created(...either(is('status', 'open'), is('status', 'pending'))) },
      '`labels is_present` with one label, which one label fulfils': {
        files: on('conversation_updated', all(condition('labels', 'is_present'), is('labels', 'vip'))),
      },
    },
  },
  'L-COND-LABEL-FIRST': {
    wrong: ['error conditions[0].values[1]'],
    fires: [{ files: on('conversation_updated', [not('labels', 'a', 'b')]), told: ['error conditions[0].values[1]'] }],
    unless: { 'a list of one label': { files: on('conversation_updated', [is('labels', 'a')]) } },
  },
  'L-COND-LABEL-NOT': {
    wrong: ['warning conditions[1]'],
    unless: {
      '`labels is_not_present`': { files: on('message_created', all(incoming, condition('labels', 'is_not_present'))) },
    },
  },
  'L-COND-LABEL-NEW': {
    wrong: ['error conditions[0]'],
    live: { automation_rules: [], agents: [] },
    fires: [{ files: created(condition('labels', 'is_present')), told: ['warning conditions[0]'] }],
    silent: [{ files: created(condition('labels', 'is_not_present')) }],
    unless: {
      'another rule on conversation_created adds that label: then it depends on the order': {
        files: {
          automation_rules: {
            a: rule('conversation_created', [], action('add_label', 'vip')),
            b: rule('conversation_created', [is('labels', 'vip')], action('change_priority', 'high')),
          },
        },
      },
      'a part of the rule asks for no label': {
        files: created(...either(is('labels', 'vip'), is('priority', 'high'))),
      },
    },
  },
  'L-COND-NOT-MISSING': {
    wrong: ['warning conditions[0]'],
    fires: [
      { files: created(condition('email', 'does_not_contain', '@example.com')), told: ['note conditions[0]'] },
      { files: created(not('priority', 'high')), told: ['warning conditions[0]'] },
    ],
    silent: [{ files: created(not('status', 'open')) }],
    unless: {
      'another part of the rule asks for is_not_present of the same field': {
        files: {
          agents: { 'mia@example.com': {} },
          ...created(...either(not('assignee_id', 'mia@example.com'), condition('assignee_id', 'is_not_present'))),
        },
      },
      'the same part also asks for is_present': {
        files: {
          agents: { 'mia@example.com': {} },
          ...created(...all(condition('assignee_id', 'is_present'), not('assignee_id', 'mia@example.com'))),
        },
      },
    },
  },
  'L-COND-PHONE': {
    wrong: ['error conditions[0].values[0]'],
    fires: [
      { files: created(is('phone_number', '+49 170 1234')), told: ['error conditions[0].values[0]'] },
      { files: created(condition('phone_number', 'contains', '0170-123')), told: ['error conditions[0].values[0]'] },
    ],
    silent: [{ files: created(is('phone_number', '+491701234')) }],
    unless: { '`contains` with digits only': { files: created(condition('phone_number', 'contains', '170')) } },
  },
  'L-COND-VALUE': {
    wrong: ['error conditions[0].values[0]'],
    fires: [
      { files: created(is('country_code', 'DE', 'at')), told: ['warning conditions[0].values[1]'] },
      { files: created(is('priority', 'nil')), told: ['error conditions[0].values[0]'] },
      { files: on('message_created', all(incoming, has(' '))), told: ['error conditions[1].values[0]'] },
    ],
    unless: { '`status equal_to all`, which is always true on purpose': { files: created(is('status', 'all')) } },
  },
  'L-COND-CONTENT-NEW': {
    wrong: ['warning conditions[1]'],
    fires: [
      { files: { ...shop, ...created(...all(is('inbox_id', 'shop'), has('a'))) }, told: ['note conditions[1]'] },
      {
        files: { ...shop, ...created(has('a')) },
        live: { inboxes: [inbox(1, 'shop', 'Channel::Api'), inbox(2, 'Chat', 'Channel::Line')] },
        told: ['warning conditions[0]'],
      },
    ],
    silent: [{ files: { ...shop, ...created(...all(is('inbox_id', 'shop'), is('status', 'open'))) } }],
    unless: {
      'inboxes whose channel stores both together': {
        files: {
          inboxes: { mail: { channel: { type: 'email', email: 'a@example.com' } } },
          ...created(...all(is('inbox_id', 'mail'), has('a'))),
        },
      },
      'the channels are not known': { files: created(has('a')) },
    },
  },
  'L-COND-CONTENT-OLD': {
    wrong: ['warning conditions[0]'],
    unless: {
      '`message_created`, and `conversation_created`, which has no old messages': { files: created(has('a')) },
    },
  },
  'L-COND-STATUS-EVENT': {
    wrong: ['warning conditions[1]'],
    fires: [
      { files: on('conversation_opened', [is('status', 'pending')]), told: ['error conditions[0]'] },
      { files: on('conversation_resolved', [is('status', 'open')]), told: ['error conditions[0]'] },
    ],
    silent: [
      { files: on('conversation_opened', either(is('status', 'pending'), is('labels', 'vip'))) },
      { files: on('message_created', all(incoming, is('status', 'pending'))) },
    ],
    unless: {
      'the list holds the status of the event as well': {
        files: on('conversation_opened', [is('status', 'open', 'pending')]),
      },
      '`all`': { files: on('conversation_opened', [is('status', 'all')]) },
    },
  },
  'L-COND-BOT-OPEN': {
    wrong: ['error conditions[1]'],
    fires: [
      {
        files: {
          inboxes: { shop: { channel: { type: 'api' } }, app: { channel: { type: 'api' } } },
          ...bot,
          ...created(...all(is('inbox_id', 'shop', 'app'), is('status', 'open'))),
        },
        told: ['warning conditions[1]'],
      },
    ],
    unless: {
      'the list holds pending or all': {
        files: { ...shop, ...bot, ...created(...all(is('inbox_id', 'shop'), is('status', 'open', 'pending'))) },
      },
      'none of its inboxes is known to have a bot': {
        files: { ...shop, ...created(...all(is('inbox_id', 'shop'), is('status', 'open'))) },
      },
    },
  },
  'L-ATTR-NOT': {
    wrong: ['error conditions[1]'],
    fires: [
      {
        files: { ...plan('text'), ...created(...all(ofPlan('not_equal_to', 'a'), is('status', 'open'))) },
        told: ['error conditions[0]'],
      },
    ],
    unless: {
      'it is the only condition': { files: { ...plan('text'), ...created(ofPlan('not_equal_to', 'a')) } },
      'it is the last condition and stands alone behind an "or"': {
        files: { ...plan('text'), ...created(...either(is('status', 'open'), ofPlan('not_equal_to', 'a'))) },
      },
    },
  },
  'L-ATTR-NEVER': {
    wrong: ['error conditions[0].attribute_key'],
    fires: [
      {
        files: { ...plan('number'), ...created(ofPlan('contains', '1')) },
        told: ['error conditions[0].filter_operator'],
      },
      {
        files: { ...plan('text'), ...created(ofPlan('is_less_than', 1)) },
        told: ['error conditions[0].filter_operator'],
      },
      { files: { ...plan('list'), ...created(ofPlan('equal_to', 'a', 'b')) }, told: ['error conditions[0].values[1]'] },
    ],
    silent: [{ files: { ...plan('text'), ...created(ofPlan('contains', 'a', 'b')) } }],
    unless: {
      'the type of the attribute is not known': { files: created(ofPlan('equal_to', 'a', 'b')) },
      '`attribute_changed`': {
        files: {
          ...plan('currency'),
          ...on('conversation_updated', [{ ...changed('plan'), custom_attribute_type: 'contact_attribute' }]),
        },
      },
    },
  },
  'L-ATTR-LEAK': {
    wrong: ['error conditions[1]'],
    unless: {
      'one value in small letters, which changes nothing': {
        files: { ...plan('text'), ...created(...all(ofPlan('equal_to', 'gold'), is('browser_language', 'de'))) },
      },
      'the custom attribute comes after it': {
        files: { ...plan('text'), ...created(...all(is('country_code', 'DE', 'AT'), ofPlan('equal_to', 'gold'))) },
      },
    },
  },
  'L-COND-CHANGED': {
    wrong: ['error event_name'],
    fires: [
      { files: on('conversation_updated', [changed('labels')]), told: ['error conditions[0]'] },
      {
        files: on('conversation_updated', all(is('priority', 'high'), changed('status'))),
        told: ['error conditions[0]'],
      },
    ],
    unless: {
      '`conversation_updated` with a field that has one value': {
        files: on('conversation_updated', [changed('status')]),
      },
    },
  },
  'L-COND-WILDCARD': {
    wrong: ['note conditions[0].values[0]'],
    unless: {
      '`equal_to`, where it is a plain character': {
        files: on('message_created', all(is('content', '50% off'), incoming)),
      },
    },
  },
  'L-COND-COMMA': {
    wrong: ['note conditions[0].values[0]'],
    unless: { '`equal_to`': { files: on('message_created', all(is('content', 'thanks, bye'), incoming)) } },
  },
}
