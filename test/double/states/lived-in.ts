import { api } from '../kinds/channels/api.ts'
import { email } from '../kinds/channels/email.ts'
import { webWidget } from '../kinds/channels/web-widget.ts'
import { labels } from '../kinds/labels.ts'
import { teams } from '../kinds/teams.ts'
import { webhooks } from '../kinds/webhooks.ts'
import type { Fields } from '../rails/answers.ts'
import type { Store } from '../store.ts'
import { fresh } from './fresh.ts'
import { addBot, addInbox, addRow, apiTokens, studyflash, timestamps } from './rows.ts'
import { microsoftMailbox } from './seeded.ts'

const rajiv = 2

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
    actions: [action('assign_agent', [rajiv])],
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

const labelColors = [
  ['dev-support', '#1f93ff'],
  ['bug', '#ff0000'],
  ['urgent-old', '#999999'],
] as const

/** A support team's server after a year of hand edits: what is declared, what nobody declared, what has gone stale. */
export function livedIn(): Store {
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
  addRow(store, webhooks, {
    name: 'N8N',
    url: 'https://n8n.example.com/webhook/chatwoot',
    subscriptions: ['message_created'],
    secret: store.token(),
  })
  for (const rule of rules) {
    store.insert('automation_rules', { account_id: studyflash, ...structuredClone(rule), ...timestamps })
  }
  addBot(store, { name: 'maximilian', description: 'Support bot', outgoing_url: '' })
  addBot(store, { name: 'Captain', description: 'Belongs to the installation', account_id: null, secret: null })
  for (const [title, color] of labelColors) addRow(store, labels, { title, color, show_on_sidebar: true })
  const team = addRow(store, teams, { name: 'support' })
  store.insert('team_members', { team_id: team.id, user_id: rajiv })
  return store
}
