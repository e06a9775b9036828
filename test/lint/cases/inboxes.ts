import type { Fields, Json } from '../../../src/kinds/model/kind.ts'
import { action, all, condition, rule } from '../../../src/lint/about/example.ts'
import type { Example } from '../../../src/lint/rule.ts'
import type { Cases } from '../cases.ts'

const shop = (fields: Fields, channel: Fields = { type: 'api' }): Example => ({
  inboxes: { shop: { channel, ...fields } },
})
const website = { type: 'web_widget', website_url: 'https://shop.example.com', widget_color: '#1f93ff' }
const bot = (outgoing_url: string | null = 'https://bot.example.com') => ({
  agent_bots: { welcome: { outgoing_url } },
  inbox_agent_bots: { shop: { agent_bot: 'welcome' } },
})
const hook = (url: string, more: Fields = {}) => ({
  webhooks: { n8n: { url, subscriptions: ['message_created'], ...more } },
})
const survey = (operator: string, ...values: string[]): Fields => ({
  csat_survey_enabled: true,
  csat_config: { survey_rules: { operator, values } },
})
const week = (days: number): Json[] =>
  Array.from({ length: days }, (_, day_of_week) => ({ day_of_week, closed_all_day: true }))
const inShop = condition('inbox_id', 'equal_to', 'shop')
const incoming = condition('message_type', 'equal_to', 'incoming')
const label = (title: string) => action('add_label', title)
const spam = (...actions: Fields[]): Example => ({
  automation_rules: {
    spam: rule('message_created', all(inShop, incoming, condition('content', 'contains', 'casino')), ...actions),
  },
})
const form = (name: string, more: Fields = {}) => ({
  ...website,
  pre_chat_form_enabled: true,
  pre_chat_form_options: { pre_chat_fields: [{ name, label: 'x', type: 'text', enabled: true }] },
  ...more,
})
const attributes = (raw: { readonly [field: string]: Json }[]) =>
  raw.map((one, index) => ({ id: index + 1, attribute_display_name: 'P', ...one }))
const other = { files: { labels: { bug: {} } } }

export const inboxCases: { readonly [code: string]: Cases } = {
  'L-GREETING-EMPTY': {
    wrong: ['warning greeting_message'],
    silent: [{ files: shop({ greeting_enabled: false, greeting_message: '' }) }],
    unless: { 'the text is not known': { files: shop({ greeting_enabled: true }) } },
    other,
  },
  'L-HOURS-NO-TEXT': {
    wrong: ['warning out_of_office_message'],
    fires: [
      {
        files: shop({ working_hours_enabled: true }),
        live: { inboxes: [{ id: 1, name: 'shop', channel_type: 'Channel::Api', out_of_office_message: null }] },
        told: ['warning shop'],
      },
    ],
    unless: {
      'a bot answers in the inbox': {
        files: { ...shop({ working_hours_enabled: true, out_of_office_message: '' }), ...bot() },
      },
      'the text is not known': { files: shop({ working_hours_enabled: true }) },
    },
    other,
  },
  'L-HOURS-CLOSED': {
    wrong: ['warning working_hours'],
    silent: [{ files: shop({ working_hours_enabled: false, working_hours: week(7) }) }],
    unless: {
      'a `$comment` on the inbox: some use it as an answering machine': {
        files: shop({ $comment: 'An answering machine', working_hours_enabled: true, working_hours: week(7) }),
      },
      'not all seven days are known': { files: shop({ working_hours_enabled: true, working_hours: week(6) }) },
    },
    other,
  },
  'L-CSAT-LABEL': {
    wrong: ['error csat_config.survey_rules.values[0]'],
    fires: [
      {
        files: { labels: { vip: {} }, ...shop(survey('does_not_contain', 'nosuch')) },
        live: { labels: [], inboxes: [] },
        told: ['error csat_config.survey_rules.values[0]'],
      },
      { files: shop(survey('equal_to', 'vip')), told: ['error csat_config.survey_rules.operator'] },
    ],
    unless: {
      'the survey is off': {
        files: { labels: { vip: {} }, ...shop({ ...survey('contains', 'VIP'), csat_survey_enabled: false }) },
      },
      'which labels there are is not known': { files: shop(survey('contains', 'nosuch')) },
    },
    other,
  },
  'L-CSAT-LATE': {
    wrong: ['warning csat_config.survey_rules.values[0]'],
    unless: {
      'another rule or a macro adds the label too': {
        files: {
          labels: { happy: {} },
          ...shop(survey('contains', 'happy')),
          automation_rules: { a: rule('conversation_resolved', [], label('happy')) },
          macros: { m: { actions: [label('happy')] } },
        },
      },
    },
  },
  'L-CSAT-SPAM': {
    wrong: ['warning actions[1]'],
    fires: [
      {
        files: { ...shop({ csat_survey_enabled: true }), ...spam(action('mute_conversation')) },
        live: { inboxes: [{ id: 1, name: 'shop', channel_type: 'Channel::Api', csat_config: {} }] },
        told: ['warning actions[0]'],
      },
      {
        files: {
          labels: { spam: {} },
          ...shop(survey('does_not_contain', 'spam')),
          ...spam(action('resolve_conversation'), label('spam')),
        },
        told: ['warning actions[0]'],
      },
    ],
    silent: [{ files: { ...shop({ csat_survey_enabled: false }), ...spam(action('resolve_conversation')) } }],
    unless: {
      'the survey leaves out a label that the rule adds before it resolves': {
        files: {
          labels: { spam: {} },
          ...shop(survey('does_not_contain', 'spam')),
          ...spam(label('spam'), action('change_status', 'resolved')),
        },
      },
      'whether there are survey rules is not known': {
        files: { ...shop({ csat_survey_enabled: true }), ...spam(action('resolve_conversation')) },
      },
    },
  },
  'L-CSAT-ONCE': {
    wrong: ['note csat_survey_enabled'],
    unless: {
      'one of the two is off': { files: shop({ csat_survey_enabled: false, lock_to_single_conversation: true }) },
    },
    other,
  },
  'L-BOT-SILENT': {
    wrong: ['warning agent_bot'],
    fires: [
      {
        files: { ...shop({}), ...bot(null) },
        live: { inboxes: [], agent_bots: [], webhooks: [] },
        told: ['error agent_bot'],
      },
    ],
    unless: {
      'the bot has an address': { files: { ...shop({}), ...bot() } },
      'its address is not known': {
        files: { ...shop({}), agent_bots: { welcome: {} }, inbox_agent_bots: { shop: { agent_bot: 'welcome' } } },
      },
    },
    other,
  },
  'L-BOT-TWO-VOICES': {
    wrong: ['warning actions[0]'],
    silent: [{ files: { ...shop({}), ...spam(action('send_message', 'a')) } }],
    unless: {
      'every part asks for a status': {
        files: {
          ...shop({}),
          ...bot(),
          automation_rules: {
            a: rule(
              'message_created',
              all(incoming, condition('status', 'equal_to', 'open')),
              action('send_message', 'a'),
            ),
          },
        },
      },
    },
  },
  'L-BOT-OOO': {
    wrong: ['note working_hours_enabled'],
    unless: {
      'no bot is known to answer there': {
        files: shop({ working_hours_enabled: true, out_of_office_message: 'Closed.' }),
      },
    },
    other,
  },
  'L-PRECHAT-FIELD': {
    wrong: ['warning channel.pre_chat_form_options.pre_chat_fields'],
    fires: [
      {
        files: shop({}, form('nickname')),
        live: { inboxes: [], custom_attribute_definitions: [] },
        told: ['warning channel.pre_chat_form_options.pre_chat_fields[0]'],
      },
    ],
    unless: {
      'the key of a custom attribute': {
        files: shop({}, form('plan')),
        live: {
          inboxes: [],
          custom_attribute_definitions: attributes([
            { attribute_key: 'plan', attribute_model: 'contact_attribute' },
          ]) as never,
        },
      },
      'which custom attributes there are is not known': { files: shop({}, form('nickname')) },
      'the form is off': { files: shop({}, form('nickname', { pre_chat_form_enabled: false })) },
    },
    other,
  },
  'L-HOOK-TWICE': {
    wrong: ['warning channel.webhook_url'],
    fires: [
      {
        files: {
          ...hook('https://n8n.example.com/in/'),
          automation_rules: {
            a: rule('message_created', [incoming], action('send_webhook_event', 'https://N8N.example.com/in')),
          },
        },
        told: ['warning actions[0].action_params[0]'],
      },
    ],
    unless: {
      'the events differ': {
        files: {
          ...hook('https://n8n.example.com/in'),
          automation_rules: {
            a: rule('conversation_resolved', [], action('send_webhook_event', 'https://n8n.example.com/in')),
          },
        },
      },
      'the addresses differ, if only in their query': {
        files: {
          webhooks: {
            a: { url: 'https://n8n.example.com/in?key=a', subscriptions: ['message_created'] },
            b: { url: 'https://n8n.example.com/in?key=b', subscriptions: ['message_created'] },
          },
        },
      },
    },
    other,
  },
  'L-HOOK-INBOX': {
    wrong: ['warning inbox_id'],
    unless: {
      'only one inbox is known': { files: { ...shop({}), ...hook('https://crm.example.com', { inbox_id: 'shop' }) } },
    },
    other,
  },
  'L-HOOK-PRIVATE': {
    wrong: ['warning url'],
    fires: [
      ...['http://localhost/a', 'http://10.1.2.3/a', 'http://172.20.0.1', 'http://192.168.1.1', 'http://[::1]/a'],
      ...['https://crm.internal/a', 'http://169.254.169.254/latest'],
    ].map((url) => ({ files: hook(url), told: ['warning url'] })),
    silent: [{ files: hook('https://172.32.0.1/a') }, { files: hook('https://11.0.0.1/a') }],
    unless: {
      'public hosts': { files: hook('https://crm.example.com') },
      'an address with a secret or a variable that is not set': { files: hook('https://${var:HOST}/in') },
    },
    other,
  },
  'L-HOOK-URL': {
    wrong: ['error url'],
    fires: [{ files: hook('http://crm.example.com/in'), told: ['warning url'] }],
    unless: {
      '`http://` to a private host, which is usual inside a network': { files: hook('http://10.0.0.1/in') },
    },
    other,
  },
  'L-NAME-TWICE': {
    wrong: ['note name'],
    fires: [
      {
        files: { agent_bots: { a: { name: 'Bot' }, b: { name: 'Bot' } } },
        told: ['note name'],
      },
    ],
    unless: {
      'other kinds, of which Chatwoot takes each name once': { files: { labels: { a1: {}, b1: {} } } },
    },
    other,
  },
  'L-ATTR-REGEX': {
    wrong: ['error regex_pattern'],
    fires: [
      {
        files: {
          custom_attribute_definitions: {
            a: {
              attribute_display_name: 'A',
              attribute_model: 'contact_attribute',
              attribute_display_type: 'text',
              regex_pattern: '/(/',
            },
          },
        },
        told: ['error regex_pattern'],
      },
      {
        files: {
          custom_attribute_definitions: {
            a: {
              attribute_display_name: 'A',
              attribute_model: 'contact_attribute',
              attribute_display_type: 'number',
              regex_pattern: 'a',
            },
          },
        },
        told: ['note regex_pattern'],
      },
    ],
    unless: {
      'a pattern without ^ and $: searching is legal': {
        files: {
          custom_attribute_definitions: {
            a: {
              attribute_display_name: 'A',
              attribute_model: 'contact_attribute',
              attribute_display_type: 'text',
              regex_pattern: '/\\d/',
            },
          },
        },
      },
    },
    other,
  },
}
