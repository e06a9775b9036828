import type { Fields } from '../../../src/kinds/model/kind.ts'
import * as actions from './actions.ts'
import * as captain from './captain.ts'
import * as conditions from './conditions.ts'
import * as helpCentre from './help-centre.ts'
import * as inboxes from './inboxes.ts'
import type { Fine, Mistaken } from './row.ts'

const attribute = (more: Fields): Fields => ({
  attribute_key: 'plan',
  attribute_display_name: 'Plan',
  attribute_model: 'conversation_attribute',
  ...more,
})

const OPEN: Fields = { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }
const view = (more: Fields): Fields => ({ name: 'x', filter_type: 'conversation', query: { payload: [OPEN] }, ...more })

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
  saml_settings: [
    ['no address', { sso_url: ' ' }, 'sso_url', '"sso_url" must not be blank', 422],
    ['no provider', { idp_entity_id: '' }, 'idp_entity_id', '"idp_entity_id" must not be blank', 422],
    ['a fingerprint', { certificate: 'AA:BB:CC' }, 'certificate', 'must be a certificate in PEM form', 422],
    [
      'half a certificate',
      { certificate: '-----BEGIN CERTIFICATE-----\nMIIB' },
      'certificate',
      'must be a certificate in PEM form',
      422,
    ],
    ['nothing for what Chatwoot makes', { sp_entity_id: null }, 'sp_entity_id', 'must be a text, not null'],
  ],
  agents: [
    ['an address that is none', { email: 'bob' }, 'email', '"email" must be an e-mail address', 422],
    ['an address with a space in it', { email: 'b ob@x.test' }, 'email', 'must be an e-mail address', 422],
    ['no address', { email: '' }, 'email', 'must be an e-mail address', 422],
    [
      'a role that there is not',
      { email: 'b@x.test', role: 'admin' },
      'role',
      'The values are agent, administrator',
      500,
    ],
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
  inbox_portals: [
    ['an id', { inbox: 'shop', portal: 3 }, 'portal', '"portal" must be the name of a portal, not a number'],
  ],
  custom_roles: [
    ['a blank name', { name: ' ' }, 'name', '"name" must not be blank', 422],
    ['a long description', { name: 'x', description: 'x'.repeat(256) }, 'description', 'at most 255', 422],
    [
      'a permission that there is not',
      { name: 'x', permissions: ['contacts_manage'] },
      'permissions[0]',
      'Did you mean "contact_manage"?',
      422,
    ],
  ],
  sla_policies: [
    ['a blank name', { name: ' ' }, 'name', '"name" must not be blank', 422],
    ['a long description', { name: 'x', description: 'x'.repeat(256) }, 'description', 'at most 255', 422],
    [
      'less than no time',
      { name: 'x', first_response_time_threshold: -1 },
      'first_response_time_threshold',
      'must be at least 0',
    ],
    ['words for a time', { name: 'x', resolution_time_threshold: '1h' }, 'resolution_time_threshold', 'a number'],
  ],
  assignment_policies: [
    ['a blank name', { name: ' ' }, 'name', '"name" must not be blank', 422],
    ['an order that there is not', { assignment_order: 'random' }, 'assignment_order', 'They are round_robin', 500],
    ['no priority', { conversation_priority: null }, 'conversation_priority', 'earliest_created', 500],
    ['none at once', { fair_distribution_limit: 0 }, 'fair_distribution_limit', 'must be at least 1', 422],
    [
      'more than fits',
      { fair_distribution_limit: 99_999_999_999 },
      'fair_distribution_limit',
      'at most 2147483647',
      500,
    ],
    ['a window of no time', { fair_distribution_window: -1 }, 'fair_distribution_window', 'must be at least 1', 422],
    ['neither on nor off', { enabled: null }, 'enabled', 'true or false', 500],
  ],
  agent_capacity_policies: [
    ['a blank name', { name: ' ' }, 'name', '"name" must not be blank', 422],
    ['a long name', { name: 'x'.repeat(256) }, 'name', 'at most 255', 422],
    [
      'an age in words',
      { name: 'x', exclusion_rules: { exclude_older_than_hours: '24h' } },
      'exclusion_rules.exclude_older_than_hours',
      'a number',
    ],
    [
      'two limits of one inbox',
      {
        name: 'x',
        inbox_capacity_limits: [
          { inbox_id: 'shop', conversation_limit: 1 },
          { inbox_id: 'shop', conversation_limit: 2 },
        ],
      },
      'inbox_capacity_limits[1].inbox_id',
      'has a limit already. Keep one of them.',
    ],
    [
      'less than none',
      { name: 'x', inbox_capacity_limits: [{ inbox_id: 'shop', conversation_limit: -1 }] },
      'inbox_capacity_limits[0].conversation_limit',
      'must be at least 0',
    ],
    [
      'a limit of half a conversation',
      { name: 'x', inbox_capacity_limits: [{ inbox_id: 'shop', conversation_limit: 2.5 }] },
      'inbox_capacity_limits[0].conversation_limit',
      'whole number',
    ],
  ],
  agent_capacity_policy_users: [['one name', { users: 'mia@example.com' }, 'users', '"users" must be a list']],
  campaigns: [
    ['a blank title', { title: ' ', message: 'x', inbox_id: 'a' }, 'title', '"title" must not be blank', 422],
    ['no message', { message: '', inbox_id: 'a' }, 'message', '"message" must not be blank', 422],
    [
      'a page without http',
      { message: 'x', inbox_id: 'a', trigger_rules: { url: 'a.test' } },
      'trigger_rules.url',
      'must begin with http:// or https://',
    ],
    [
      'a time without its zone',
      { message: 'x', inbox_id: 'a', scheduled_at: '2999-01-01T00:00:00', audience: [] },
      'scheduled_at',
      'must be a time with its zone',
    ],
    [
      'a day that there is not',
      { message: 'x', inbox_id: 'a', scheduled_at: '2999-13-01T00:00:00Z', audience: [] },
      'scheduled_at',
      'must be a day that there is',
    ],
    [
      'people and no time',
      { message: 'x', inbox_id: 'a', audience: [{ type: 'Label', id: 'b' }] },
      'audience',
      'needs "scheduled_at" beside it',
    ],
    ['people by anything but a label', { audience: [{ type: 'Segment', id: 'b' }] }, 'audience[0].type', 'Label'],
  ],
  integrations_hooks: [
    ['an app that there is not', { app_id: 'dytte' }, 'app_id', 'Did you mean "dyte"?'],
    [
      'no key',
      { app_id: 'dyte', settings: { organization_id: 'x' } },
      'settings',
      'must hold "api_key": Chatwoot replaces all settings',
      422,
    ],
    [
      'the setting of another app',
      { app_id: 'dyte', settings: { api_key: 'k', organization_id: 'x', project_id: 'y' } },
      'settings.project_id',
      'is no setting of dyte',
      422,
    ],
    [
      'credentials as text',
      { app_id: 'google_translate', settings: { project_id: 'p', credentials: '{}' } },
      'settings.credentials',
      'an object',
      422,
    ],
    ['a word for on', { app_id: 'dyte', status: 'on' }, 'status', 'They are enabled, disabled', 500],
    [
      'Dialogflow in no inbox',
      { app_id: 'dialogflow', inbox_id: null, settings: { project_id: 'p', credentials: {} } },
      'inbox_id',
      'must name an inbox',
      422,
    ],
  ],
  custom_filters: [
    ['no name', view({ name: null }), 'name', 'not null', 500],
    ['a type that there is not', view({ filter_type: 'team' }), 'filter_type', 'conversation, contact', 500],
    ['a long name', view({ name: 'x'.repeat(256) }), 'name', 'at most 255', 422],
    [
      'an attribute of contacts among conversations',
      view({ query: { payload: [{ attribute_key: 'city', filter_operator: 'equal_to', values: ['a'] }] } }),
      'query.payload[0].attribute_key',
      'by which no view of conversations can look',
    ],
    [
      'an operator that it has not',
      view({ query: { payload: [{ attribute_key: 'status', filter_operator: 'contains', values: ['open'] }] } }),
      'query.payload[0].filter_operator',
      'They are equal_to, not_equal_to',
    ],
    [
      'nothing to compare with',
      view({ query: { payload: [{ attribute_key: 'status', filter_operator: 'equal_to', values: [] }] } }),
      'query.payload[0].values',
      'must hold something to compare with',
    ],
    [
      'a status that there is not',
      view({ query: { payload: [{ attribute_key: 'status', filter_operator: 'equal_to', values: ['shut'] }] } }),
      'query.payload[0].values[0]',
      'open, resolved',
    ],
    [
      'two that nothing joins',
      view({ query: { payload: [{ attribute_key: 'team_id', filter_operator: 'is_present' }, OPEN] } }),
      'query.payload[0]',
      'joins the condition to the next one',
    ],
    [
      'one that is joined to nothing',
      view({ query: { payload: [{ ...OPEN, query_operator: 'and' }] } }),
      'query.payload[0].query_operator',
      'must be left out of the last condition',
    ],
  ],
  dashboard_apps: [
    ['no page', { title: 'x', content: [] }, 'content', 'must not be empty', 422],
    ['a page of another type', { content: [{ type: 'link', url: 'https://a.test' }] }, 'content[0].type', 'frame', 422],
    ['a page without address', { content: [{ type: 'frame' }] }, 'content[0]', 'url', 422],
    ...['ftp://a.test', 'https://a.test/a b', 'https://ä.test', 'https://a.test/{{contact.id}}'].map(
      (url): Mistaken => [
        `the address ${url}`,
        { title: 'x', content: [{ type: 'frame', url }] },
        'content[0].url',
        'must be an address that begins with',
        422,
      ],
    ),
    ['no title', { title: null, content: [{ type: 'frame', url: 'https://a.test' }] }, 'title', 'not null', 500],
  ],
  inbox_assignment_policies: [
    ['a number', { inbox: 'shop', assignment_policy: 3 }, 'assignment_policy', 'must be the name of'],
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
  ...captain.mistakes,
  inboxes: inboxes.mistakes,
  automation_rules: [...conditions.mistakes, ...actions.mistakes],
  ...helpCentre.mistakes,
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
  custom_filters: [
    ['all of them', view({ query: { payload: [{ ...OPEN, values: ['all'] }] } })],
    ['no condition', view({ query: {} })],
  ],
  dashboard_apps: [
    [
      'variables in the query, and no title',
      { title: '', content: [{ type: 'frame', url: 'https://a.test:8080/x?a={{contact.id}}&b=c d#e' }] },
    ],
  ],
  custom_roles: [['no permission', { permissions: [] }]],
  sla_policies: [['half a second', { next_response_time_threshold: 0.5, resolution_time_threshold: 0 }]],
  ...captain.fine,
  inboxes: inboxes.fine,
  ...helpCentre.fine,
  automation_rules: [...conditions.fine, ...actions.fine],
  macros: [['the agent who runs it', { actions: [{ action_name: 'assign_agent', action_params: ['self'] }] }]],
}
