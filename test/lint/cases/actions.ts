import type { Fields } from '../../../src/kinds/model/kind.ts'
import { action, all, condition, either, one, rule } from '../../../src/lint/about/example.ts'
import type { Cases } from '../cases.ts'

type Conditions = Parameters<typeof rule>[1]
const on = (event: string, conditions: Conditions, ...actions: Fields[]) =>
  one('r', rule(event, conditions, ...actions))
const updated = (conditions: Conditions, ...actions: Fields[]) => on('conversation_updated', conditions, ...actions)
const message = (conditions: Conditions, ...actions: Fields[]) => on('message_created', conditions, ...actions)
const rules = (a: Fields, b: Fields) => ({ automation_rules: { a, b } })
const is = (key: string, ...values: string[]) => condition(key, 'equal_to', ...values)
const none = (key: string) => condition(key, 'is_not_present')
const has = (text: string) => condition('content', 'contains', text)
const incoming = is('message_type', 'incoming')
const say = action('send_message', 'Hello.')
const hook = action('send_webhook_event', 'https://crm.example.com/in')
const mail = action('send_email_transcript', 'a@example.com')
const label = (title: string) => action('add_label', title)
const resolve = action('resolve_conversation')
const changed = {
  attribute_key: 'status',
  filter_operator: 'attribute_changed',
  values: { from: ['open'], to: ['resolved'] },
}
const website = { type: 'web_widget', website_url: 'https://shop.example.com', widget_color: '#1f93ff' }
const shop = (fields: Fields) => ({ inboxes: { shop: { channel: website, ...fields } } })
const inShop = is('inbox_id', 'shop')
const greeting = { greeting_enabled: true, greeting_message: 'Hello!' }

export const actionCases: { readonly [code: string]: Cases } = {
  'L-ACT-REPEAT': {
    wrong: ['error actions[0]'],
    fires: [
      { files: updated([], mail), told: ['warning actions[0]'] },
      { files: updated([is('status', 'open')], hook), told: ['note actions[0]'] },
    ],
    silent: [{ files: message([incoming], say) }],
    unless: {
      'the rule makes one of its conditions false in every part': {
        files: updated([is('status', 'open')], say, resolve),
      },
      '`attribute_changed`, which is true once a change': { files: updated([changed], say) },
      'a webhook whose address the `$comment` of the rule names': {
        files: one('r', { ...rule('conversation_updated', [], hook), $comment: 'crm.example.com wants every change' }),
      },
    },
  },
  'L-ACT-REASSIGN': {
    wrong: ['warning actions[0]'],
    fires: [
      { files: updated([is('priority', 'high')], label('hot')), told: ['note actions[0]'] },
      { files: updated([is('labels', 'vip')], action('change_priority', 'high')), told: ['warning actions[0]'] },
    ],
    silent: [{ files: on('conversation_created', [], action('change_priority', 'high')) }],
    unless: {
      'the rule makes one of its conditions false in every part': {
        files: updated([is('labels', 'vip')], action('remove_label', 'vip'), action('change_priority', 'high')),
      },
    },
  },
  'L-ACT-NO-TYPE': {
    wrong: ['error actions[0]'],
    fires: [
      { files: message(either(incoming, has('a')), say), told: ['error actions[0]'] },
      { files: message([has('a')], resolve), told: ['warning actions[0]'] },
      { files: message([has('a')], label('a')), told: ['note actions[0]'] },
    ],
    silent: [{ files: message([], hook) }],
    unless: {
      'every part says which type of message it means': { files: message([is('message_type', 'template')], say) },
      'a part that asks for private notes': {
        files: message([condition('private_note', 'equal_to', true)], label('n')),
      },
    },
  },
  'L-ACT-NOTE': {
    wrong: ['warning actions[0]'],
    fires: [{ files: message([is('message_type', 'incoming', 'outgoing')], mail), told: ['warning actions[0]'] }],
    silent: [{ files: message([], label('a')) }],
    unless: {
      'every part is about incoming messages only': { files: message([incoming], hook) },
      'every part asks about private notes': { files: message([condition('private_note', 'equal_to', true)], hook) },
    },
  },
  'L-ACT-OUTBOUND': {
    wrong: ['warning actions[0]'],
    fires: [
      {
        files: on('conversation_created', [], say),
        live: { inboxes: [{ id: 1, name: 'WhatsApp', channel_type: 'Channel::Whatsapp' }] },
        told: ['warning actions[0]'],
      },
    ],
    silent: [{ files: on('conversation_created', [], say) }],
    unless: {
      'only website inboxes': { files: { ...shop({}), ...on('conversation_created', [inShop], say) } },
      'every part asks for an incoming message': {
        files: {
          inboxes: { shop: { channel: { type: 'api' } } },
          ...on('conversation_created', all(inShop, incoming), say),
        },
      },
    },
  },
  'L-ACT-GREETING': {
    wrong: ['warning actions[0]'],
    fires: [{ files: { ...shop(greeting), ...message([incoming], say) }, told: ['warning actions[0]'] }],
    silent: [
      {
        files: {
          ...shop({ greeting_enabled: true, greeting_message: null }),
          ...on('conversation_created', [inShop], say),
        },
      },
    ],
    unless: {
      'the rule asks for a text, a label or something of the contact': {
        files: { ...shop(greeting), ...on('conversation_created', all(inShop, has('refund')), say) },
      },
      'on message_created, a rule that runs once': {
        files: { ...shop(greeting), ...message(all(incoming, none('labels')), say, label('a')) },
      },
    },
  },
  'L-ACT-TWO-ANSWERS': {
    wrong: ['warning actions[0]'],
    fires: [
      {
        files: rules(rule('message_created', [incoming], say), rule('message_created', all(incoming, has('a')), say)),
        told: ['warning actions[0]'],
      },
    ],
    silent: [{ files: rules(rule('message_created', [incoming], say), rule('conversation_opened', [], say)) }],
    unless: {
      'no conversation fulfils both': {
        files: rules(
          rule('message_created', all(incoming, is('status', 'open')), say),
          rule('message_created', all(incoming, is('status', 'pending')), say),
        ),
      },
      'one sets what the other asks not to be set': {
        files: rules(
          rule('message_created', all(incoming, has('ab')), say, label('answered')),
          rule('message_created', all(incoming, none('labels')), say, label('answered')),
        ),
      },
    },
  },
  'L-ACT-CONFLICT': {
    wrong: ['warning actions[0]'],
    fires: [
      {
        files: rules(
          rule('conversation_created', [], label('a')),
          rule('conversation_created', [is('priority', 'high')], action('remove_label', 'a')),
        ),
        told: ['warning actions[0]'],
      },
    ],
    unless: {
      'no conversation fulfils both': {
        files: rules(
          rule('conversation_created', [is('priority', 'low')], resolve),
          rule('conversation_created', [is('priority', 'high')], action('change_status', 'open')),
        ),
      },
      'both set the same': {
        files: rules(
          rule('conversation_created', [], resolve),
          rule('conversation_created', [is('priority', 'low')], action('change_status', 'resolved')),
        ),
      },
    },
  },
  'L-ACT-ORDER': {
    wrong: ['warning conditions[0]'],
    fires: [
      {
        files: rules(
          rule('conversation_updated', all(is('priority', 'high'), none('labels')), label('hot')),
          rule('conversation_updated', all(is('labels', 'hot'), is('status', 'open')), resolve),
        ),
        told: ['warning conditions[0]'],
      },
    ],
    unless: {
      'no conversation fulfils both': {
        files: rules(
          rule('conversation_created', [is('browser_language', 'de')], action('change_priority', 'high')),
          rule('conversation_created', all(is('priority', 'high'), is('browser_language', 'en')), say),
        ),
      },
      'they run on different events': {
        files: rules(
          rule('conversation_created', [], action('change_priority', 'high')),
          rule('message_created', all(is('priority', 'high'), incoming), say),
        ),
      },
    },
  },
  'L-ACT-CHAIN': {
    wrong: ['note conditions[0]'],
    unless: {
      'a macro sets it too, which raises the event': {
        files: {
          ...rules(
            rule('message_created', all(has('a'), incoming), label('x')),
            rule('conversation_updated', all(is('labels', 'x'), none('assignee_id')), say),
          ),
          macros: { m: { actions: [label('x')] } },
        },
      },
      'the rule that sets it runs on the same event: then it depends on the order': {
        files: rules(
          rule('conversation_updated', [], label('x')),
          rule('conversation_updated', [is('labels', 'x')], resolve),
        ),
      },
    },
  },
  'L-ACT-PINGPONG': {
    wrong: ['error actions[0]'],
    fires: [
      { files: on('conversation_resolved', [], action('open_conversation')), told: ['error actions[0]'] },
      { files: on('conversation_opened', [is('status', 'open')], resolve), told: ['error actions[0]'] },
    ],
    silent: [{ files: message([is('message_type', 'outgoing')], resolve) }],
    unless: {
      'every part asks for a text, a label, or something of the contact': {
        files: on('conversation_opened', [condition('email', 'contains', '@spam.example')], resolve),
      },
    },
  },
  'L-ACT-MUTE': {
    wrong: ['warning actions[0]'],
    fires: [{ files: { macros: { m: { actions: [action('mute_conversation')] } } }, told: ['note actions[0]'] }],
    unless: { '`resolve_conversation`, which blocks nobody': { files: { macros: { m: { actions: [resolve] } } } } },
  },
  'L-ACT-MAIL-VAR': {
    wrong: ['error actions[0].action_params[0]'],
    fires: [
      {
        files: {
          teams: { support: {} },
          ...message(
            [incoming],
            action('send_email_to_team', { team_ids: ['support'], message: 'From {{contact.name}}' }),
          ),
        },
        told: ['error actions[0].action_params[0].message'],
      },
    ],
    unless: {
      'in backticks, where braces are meant': {
        files: {
          teams: { support: {} },
          ...message(
            [incoming],
            action('send_email_to_team', { team_ids: ['support'], message: 'Write `{{contact.name}}`' }),
          ),
        },
      },
    },
  },
  'L-ACT-SNOOZE': {
    wrong: ['note actions[0]'],
    fires: [{ files: on('conversation_created', [], action('change_status', 'snoozed')), told: ['note actions[0]'] }],
    unless: { 'other statuses': { files: on('conversation_created', [], action('change_status', 'pending')) } },
  },
  'L-ACT-WINDOW': {
    wrong: ['note actions[0]'],
    unless: {
      'other channels': { files: { ...shop({}), ...on('conversation_resolved', [inShop], say) } },
      '`message_created`, which comes with the message of the customer': {
        files: { inboxes: { shop: { $id: 3, channel: { type: 'whatsapp' } } }, ...message(all(inShop, incoming), say) },
      },
    },
  },
  'L-ACT-TEAM-NOBODY': {
    wrong: ['note actions[0]'],
    unless: {
      'the team allows it': {
        files: {
          ...shop({ enable_auto_assignment: true }),
          teams: { billing: {} },
          ...on('conversation_created', [inShop], action('assign_team', 'billing')),
        },
      },
      'no inbox of the rule is known to assign by itself': {
        files: {
          ...shop({}),
          teams: { billing: { allow_auto_assign: false } },
          ...on('conversation_created', [inShop], action('assign_team', 'billing')),
        },
      },
    },
  },
}
