import type { Fields } from '../../../src/kinds/model/kind.ts'
import * as actions from './actions.ts'
import * as conditions from './conditions.ts'
import * as inboxes from './inboxes.ts'
import type { Fine, Mistaken } from './row.ts'

const attribute = (more: Fields): Fields => ({
  attribute_key: 'plan',
  attribute_display_name: 'Plan',
  attribute_model: 'conversation_attribute',
  ...more,
})

export const mistakes: { readonly [kind: string]: readonly Mistaken[] } = {
  labels: [
    ['a title of two words', { title: 'two words' }, 'title', '"title" must be two or more letters', 422],
    ['no colour', { color: null }, 'color', '"color" must be a text, not null', 500],
    ['a long description', { description: 'x'.repeat(20_001) }, 'description', 'at most 20000', 422],
  ],
  account_settings: [
    ['no name', { name: ' ' }, 'name', '"name" must not be blank', 422],
    ['a language that there is not', { locale: 'en_GB' }, 'locale', 'not one of the values', 500],
    ['a long domain', { domain: 'd'.repeat(101) }, 'domain', 'at most 100', 422],
    ['half an address', { support_email: 'Team <team@x.test' }, 'support_email', 'must be an e-mail address', 422],
    ['a word for an address', { support_email: 'nonsense' }, 'support_email', 'must be an e-mail address'],
    ['a long address', { support_email: `${'a'.repeat(90)}@example.com` }, 'support_email', 'at most 100', 500],
    ['less than ten minutes', { auto_resolve_after: 9 }, 'auto_resolve_after', '10', 422],
    ['more than 999 days', { auto_resolve_after: 1_439_857 }, 'auto_resolve_after', '1439856', 422],
    ['half a minute', { auto_resolve_after: 10.5 }, 'auto_resolve_after', 'whole number', 422],
  ],
  notification_settings: [
    [
      'a flag of the other way',
      { selected_email_flags: ['push_conversation_mention'] },
      'selected_email_flags[0]',
      'not one of the values',
      500,
    ],
  ],
  agents: [
    ['an address that is none', { email: 'bob' }, 'email', '"email" must be an e-mail address', 422],
    ['an address with a space in it', { email: 'b ob@x.test' }, 'email', 'must be an e-mail address', 422],
    ['no address', { email: '' }, 'email', 'must be an e-mail address', 422],
    ['a role that there is not', { email: 'b@x.test', role: 'admin' }, 'role', 'They are agent, administrator', 500],
    ['a blank name', { email: 'b@x.test', name: ' ' }, 'name', '"name" must not be blank'],
  ],
  teams: [
    ['a blank name', { name: '  ' }, 'name', '"name" must not be blank', 422],
    ['a long name', { name: 'x'.repeat(256) }, 'name', 'at most 255', 422],
  ],
  team_members: [['one that is no list', { members: 'rajiv@example.com' }, 'members', '"members" must be a list']],
  inbox_members: [['one name', { members: 'mia@example.com' }, 'members', '"members" must be a list']],
  agent_bots: [
    ['a long address', { outgoing_url: `https://${'x'.repeat(2048)}` }, 'outgoing_url', 'at most 2048', 422],
    ['a type that there is not', { bot_type: 'csml' }, 'bot_type', 'They are webhook', 500],
  ],
  canned_responses: [
    ['no text', { short_code: 'hi', content: '' }, 'content', '"content" must not be blank', 422],
    ['a blank code', { short_code: ' ', content: 'Hi' }, 'short_code', '"short_code" must not be blank', 422],
    ['a long code', { short_code: 'x'.repeat(256), content: 'Hi' }, 'short_code', 'at most 255', 422],
    ['a long text', { short_code: 'hi', content: 'x'.repeat(20_001) }, 'content', 'at most 20000', 422],
  ],
  custom_attribute_definitions: [
    ['a key of two words', attribute({ attribute_key: 'a b' }), 'attribute_key', 'must consist of letters', 422],
    [
      'a key that Chatwoot has',
      attribute({ attribute_key: 'status' }),
      'attribute_key',
      '"attribute_key" is a field that Chatwoot has by itself. Choose another key.',
      422,
    ],
    ['no name', attribute({ attribute_display_name: ' ' }), 'attribute_display_name', 'must not be blank', 422],
    [
      'a type that there is not',
      attribute({ attribute_display_type: 'colour' }),
      'attribute_display_type',
      'They are text',
      500,
    ],
    [
      'a model that there is not',
      attribute({ attribute_model: 'team_attribute' }),
      'attribute_model',
      'conversation_attribute',
      500,
    ],
    ['an object for a value', attribute({ attribute_values: ['a', { b: 1 }] }), 'attribute_values[1]', 'has a value'],
  ],
  inbox_agent_bots: [
    ['an id', { inbox: 'shop', agent_bot: 3 }, 'agent_bot', '"agent_bot" must be the name of a bot, not a number'],
  ],
  webhooks: [
    ['no web address', { url: 'hooks.test/in' }, 'url', '"url" must hold an http or https address', 422],
    [
      'an event that there is not',
      { url: 'https://a.test', subscriptions: ['message_create'] },
      'subscriptions[0]',
      'Did you mean "message_created"?',
      422,
    ],
    ['no event', { url: 'https://a.test', subscriptions: [] }, 'subscriptions', 'must not be empty', 422],
  ],
  inboxes: inboxes.mistakes,
  automation_rules: [...conditions.mistakes, ...actions.mistakes],
  macros: [
    [
      'an action of rules only',
      { actions: [{ action_name: 'open_conversation' }] },
      'actions[0].action_name',
      'not one of the values',
      422,
    ],
    [
      'nobody',
      { actions: [{ action_name: 'assign_agent', action_params: [] }] },
      'actions[0].action_params',
      'must hold one value',
    ],
    [
      'a status that there is not',
      { actions: [{ action_name: 'change_status', action_params: ['shut'] }] },
      'actions[0].action_params[0]',
      'open, resolved',
    ],
  ],
}

export const fine: { readonly [kind: string]: readonly Fine[] } = {
  labels: [
    ['any colour', { title: 'Ünï_2-x', color: '' }],
    ['digits', { title: '24' }],
    ['a long description', { description: 'x'.repeat(256) }],
  ],
  agents: [['an address without a dot', { email: 'Root@localhost', role: 'administrator' }]],
  teams: [
    ['any characters', { name: ' <é> & "co" ' }],
    ['255 characters of two halves', { name: '😀'.repeat(255), description: 'x'.repeat(256) }],
  ],
  agent_bots: [['any text as address', { outgoing_url: 'nowhere' }]],
  webhooks: [['an address inside a text', { url: 'to https://a.test' }]],
  inboxes: inboxes.fine,
  automation_rules: [...conditions.fine, ...actions.fine],
  macros: [['the agent who runs it', { actions: [{ action_name: 'assign_agent', action_params: ['self'] }] }]],
}
