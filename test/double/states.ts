/** The states a double can start from, built with the same defaults the server gives. */

import { agentBots } from './kinds/agent-bots.ts'
import { api } from './kinds/channels/api.ts'
import type { Channel } from './kinds/channels/channel.ts'
import { email } from './kinds/channels/email.ts'
import { webWidget } from './kinds/channels/web-widget.ts'
import { model as inboxModel } from './kinds/inboxes/columns.ts'
import { openForBusiness } from './kinds/inboxes/working-hours.ts'
import { labels } from './kinds/labels.ts'
import { teams } from './kinds/teams.ts'
import { webhooks } from './kinds/webhooks.ts'
import type { Fields } from './rails/answers.ts'
import { defaults } from './rails/columns.ts'
import { type Row, Store } from './store.ts'

export type State = 'fresh' | 'seeded' | 'lived-in'
export const states: readonly State[] = ['fresh', 'seeded', 'lived-in']

export const adminToken = 'admin-token'
export const agentToken = 'agent-token'
export const platformToken = 'platform-token'

const born = '2026-01-05T09:00:00.000Z'
const timestamps = { created_at: born, updated_at: born }
const studyflash = 2

function addUser(store: Store, id: number, name: string, role: string, token: string): void {
  store.insert('users', {
    id,
    name,
    display_name: null,
    email: `${name.toLowerCase()}@example.com`,
    access_token: token,
    pubsub_token: store.token(),
    confirmed: true,
    custom_attributes: {},
    ui_settings: {},
    message_signature: null,
  })
  store.insert('account_users', {
    account_id: studyflash,
    user_id: id,
    role,
    availability: 'online',
    auto_offline: true,
    custom_role_id: null,
    inviter_id: null,
    active_at: null,
  })
}

const addAccount = (store: Store, id: number, name: string): Row =>
  store.insert('accounts', {
    id,
    name,
    locale: 'en',
    domain: null,
    support_email: null,
    status: 'active',
    settings: {},
    created_at: born,
  })

/** Two accounts and three users, nothing else. */
function fresh(): Store {
  const store = new Store()
  addAccount(store, 1, 'Placeholder')
  addAccount(store, studyflash, 'Studyflash')
  addUser(store, 1, 'Automation', 'administrator', adminToken)
  addUser(store, 2, 'Rajiv', 'agent', agentToken)
  addUser(store, 3, 'Mia', 'agent', store.token())
  return store
}

function addInbox(store: Store, id: number, name: string, type: Channel, channel: Fields): Row {
  const row = store.insert(type.table, {
    ...defaults(type.columns),
    account_id: studyflash,
    ...channel,
    ...timestamps,
  })
  const inbox = store.insert('inboxes', {
    ...defaults(inboxModel.columns),
    id,
    account_id: studyflash,
    name,
    channel_type: type.model,
    channel_id: row.id,
    avatar_blob_id: null,
    ...timestamps,
  })
  openForBusiness(store, id)
  return inbox
}

const apiTokens = (store: Store): Fields => ({
  identifier: store.token(),
  hmac_token: store.token(),
  secret: store.token(),
})

/** What the sign-in at Microsoft leaves behind, with SMTP and passwords filled in so that it shows when one moves. */
const microsoftMailbox: Fields = {
  email: 'support@studyflash.example',
  forward_to_email: '0123456789abcdef0123456789abcdef@reply.example',
  provider: 'microsoft',
  provider_config: {
    access_token: 'eyJ0eXAiOiJKV1Qi.access.one',
    refresh_token: '0.AXoA-refresh-one',
    expires_on: '2036-09-14 09:30:00 UTC',
  },
  imap_enabled: true,
  imap_address: 'outlook.office365.com',
  imap_port: 993,
  imap_enable_ssl: true,
  imap_login: 'support@studyflash.example',
  imap_password: 'imap-Pässword "1"',
  imap_authentication: 'plain',
  smtp_enabled: true,
  smtp_address: 'smtp.office365.com',
  smtp_port: 587,
  smtp_login: 'support@studyflash.example',
  smtp_password: 'smtp-P4ss=',
  smtp_domain: 'studyflash.example',
  smtp_enable_starttls_auto: true,
  smtp_enable_ssl_tls: false,
  smtp_openssl_verify_mode: 'none',
  smtp_authentication: 'login',
  verified_for_sending: true,
}

/** A mailbox and an app inbox: what HTTP alone cannot make. */
function seeded(): Store {
  const store = fresh()
  addInbox(store, 1, 'Support Mailbox', email, microsoftMailbox)
  addInbox(store, 2, 'Mobile App API', api, { ...apiTokens(store), webhook_url: 'https://mobile.example.com/chatwoot' })
  store.insert('platform_apps', { name: 'Test platform', access_token: platformToken })
  store.insert('platform_app_permissibles', {
    platform_app_id: 1,
    permissible_type: 'Account',
    permissible_id: studyflash,
  })
  return store
}

/** Conditions and actions exactly as the dashboard writes them. */
const condition = (attribute_key: string, filter_operator: string, values: string[]): Fields => ({
  values,
  attribute_key,
  filter_operator,
  custom_attribute_type: '',
})
const action = (action_name: string, action_params: (string | number)[]): Fields => ({ action_name, action_params })

const rules: readonly Fields[] = [
  {
    name: 'assign-dev-support-to-rajiv',
    description: 'Dev tickets go to Rajiv',
    event_name: 'conversation_updated',
    conditions: [condition('labels', 'equal_to', ['dev-support'])],
    actions: [action('assign_agent', [2])],
    active: false,
  },
  {
    name: 'rxdb-bug-on-create',
    description: 'Known RxDB problem, new conversation',
    event_name: 'conversation_created',
    conditions: [condition('email', 'contains', ['RxDB Error-Code: DB6'])],
    actions: [action('send_message', ['This is a known problem. Please reload the app; we are working on it.'])],
    active: true,
  },
  {
    name: 'rxdb-bug-on-open',
    description: 'Known RxDB problem, conversation opened again',
    event_name: 'conversation_opened',
    conditions: [condition('email', 'contains', ['RxDB Error-Code'])],
    actions: [action('send_message', ['This is a known problem. Please reload the app; we are working on it.'])],
    active: true,
  },
  {
    name: 'old test rule',
    description: null,
    event_name: 'message_created',
    conditions: [condition('content', 'contains', ['test'])],
    actions: [action('add_label', ['urgent-old'])],
    active: false,
  },
]

const addBot = (store: Store, fields: Fields): Row =>
  store.insert('agent_bots', {
    ...defaults(agentBots.columns),
    account_id: studyflash,
    access_token: store.token(),
    secret: store.token(),
    avatar_blob_id: null,
    ...timestamps,
    ...fields,
  })

/** A support team's server after a year of hand edits: what is declared, what nobody declared, what has gone stale. */
function livedIn(): Store {
  const store = fresh()
  addInbox(store, 1, 'Support Mailbox', email, microsoftMailbox)
  addInbox(store, 2, 'Website', webWidget, {
    website_url: 'https://www.studyflash.example',
    website_token: store.token(),
    hmac_token: store.token(),
    pre_chat_form_options: {
      pre_chat_message: 'Tell us who you are.',
      pre_chat_fields: [
        {
          name: 'emailAddress',
          type: 'email',
          label: 'Email Id',
          enabled: true,
          required: true,
          field_type: 'standard',
        },
      ],
    },
  })
  addInbox(store, 3, 'Zapier test', api, { ...apiTokens(store), webhook_url: 'https://hooks.zapier.example/123' })
  addInbox(store, 4, 'Invoices', email, {
    email: 'invoices@studyflash.example',
    forward_to_email: 'fedcba9876543210fedcba9876543210@reply.example',
  })
  addInbox(store, 5, 'Mobile App API', api, {
    ...apiTokens(store),
    webhook_url: 'https://pr-1959.example.dev/chatwoot',
  })
  store.insert('webhooks', {
    ...defaults(webhooks.columns),
    account_id: studyflash,
    name: 'N8N',
    url: 'https://n8n.example.com/webhook/chatwoot',
    subscriptions: ['message_created'],
    secret: store.token(),
    ...timestamps,
  })
  for (const rule of rules)
    store.insert('automation_rules', { account_id: studyflash, ...structuredClone(rule), ...timestamps })
  addBot(store, { name: 'maximilian', description: 'Support bot', outgoing_url: '' })
  addBot(store, { name: 'Captain', description: 'Belongs to the installation', account_id: null, secret: null })
  for (const [title, color] of [
    ['dev-support', '#1f93ff'],
    ['bug', '#ff0000'],
    ['urgent-old', '#999999'],
  ] as const) {
    store.insert('labels', {
      ...defaults(labels.columns),
      account_id: studyflash,
      title,
      color,
      show_on_sidebar: true,
      ...timestamps,
    })
  }
  const team = store.insert('teams', {
    ...defaults(teams.columns),
    account_id: studyflash,
    name: 'support',
    ...timestamps,
  })
  store.insert('team_members', { team_id: team.id, user_id: 2 })
  return store
}

const builders: { readonly [state in State]: () => Store } = { fresh, seeded, 'lived-in': livedIn }

export const build = (state: State): Store => builders[state]()
