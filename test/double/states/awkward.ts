import { cannedResponses } from '../kinds/canned-responses.ts'
import { api } from '../kinds/channels/api.ts'
import { webWidget } from '../kinds/channels/web-widget.ts'
import { customAttributeDefinitions } from '../kinds/custom-attribute-definitions.ts'
import { labels } from '../kinds/labels.ts'
import { teams } from '../kinds/teams.ts'
import { webhooks } from '../kinds/webhooks.ts'
import type { Fields } from '../rails/answers.ts'
import type { Store } from '../store.ts'
import { fresh } from './fresh.ts'
import { helpCentre } from './help-centre.ts'
import { addBot, addInbox, addRow, apiTokens, studyflash, timestamps } from './rows.ts'

const token = 'b7Xk29fQ4mZp81Rt'
const long = `Dear customer,\n\n${'we read every message and answer within a day. '.repeat(5)}\n\nYours, "Support" \\o/ 👋`

/** Every kind, with names that no file format likes: emoji, right-to-left, 255 characters, equal names, slashes. */
export function awkward(): Store {
  const store = fresh()
  for (const title of ['بطاقة-عاجلة', 'constructor', '2nd-level'])
    addRow(store, labels, { title, color: '#1f93ff', show_on_sidebar: null })
  const team = addRow(store, teams, { name: 'second/level' })
  addRow(store, teams, { name: 'second level' })
  addRow(store, teams, { name: '🚀' })
  addRow(store, teams, { name: 'long '.repeat(51) })
  addInbox(store, 1, '💬💬', webWidget, {
    website_url: 'https://www.studyflash.example',
    website_token: store.token(),
    hmac_token: store.token(),
    welcome_tagline: long.slice(0, 200).replaceAll('\n', ' '),
    allowed_domains: '',
  })
  addInbox(store, 2, 'App', api, { ...apiTokens(store), webhook_url: `https://hooks.example.com/${token}/in` })
  addInbox(store, 3, 'App', api, { ...apiTokens(store), webhook_url: 'https://user:pass@hooks.example.com/in' })
  store.update('inboxes', 1, { greeting_enabled: true, greeting_message: long, timezone: 'Asia/Jerusalem' })
  const bot = addBot(store, {
    name: 'Bot / "quoted"',
    description: '',
    outgoing_url: `https://bot.example.com/?token=${token}`,
    bot_config: { api_key: 'sk-live-4711', mode: 'quiet' },
  })
  const foreign = addBot(store, { name: 'Captain', account_id: null, secret: null })
  const bind = (inbox_id: number, agent_bot_id: number) =>
    store.insert('agent_bot_inboxes', { inbox_id, agent_bot_id, account_id: studyflash })
  bind(2, bot.id)
  bind(3, foreign.id)
  const hook = (name: string | null, url: string, more: Fields = {}) =>
    addRow(store, webhooks, {
      name,
      url,
      subscriptions: ['message_created', 'contact_created'],
      secret: store.token(),
      ...more,
    })
  hook(null, `https://n8n.example.com/webhook/f47ac10b-58cc-4372-a567-0e02b2c3d479`)
  hook('שלום', 'https://hooks.example.com/a?key=a-b-c-9&page=1')
  hook('plain', 'https://hooks.example.com/plain', { inbox_id: 3 })
  for (const short_code of [' spaced code ', 'HELLO', 'hello', '${var:NAME}', '/end'])
    addRow(store, cannedResponses, { short_code, content: `${long}\r\n\${var:NAME}` })
  for (const attribute_model of ['conversation_attribute', 'contact_attribute'])
    addRow(store, customAttributeDefinitions, {
      attribute_key: 'ünï.code-1',
      attribute_model,
      attribute_display_name: 'a/b "quoted" 🚀',
      attribute_display_type: 'list',
      attribute_values: ['', 1, true, '${var:NAME}'],
    })
  const rule = (name: string, actions: Fields[], more: Fields = {}) =>
    store.insert('automation_rules', {
      account_id: studyflash,
      name,
      description: null,
      event_name: 'message_created',
      conditions: [
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [2], query_operator: 'AND' },
        { attribute_key: 'content', filter_operator: 'contains', values: ['a'], query_operator: null },
      ],
      actions,
      active: true,
      ...timestamps,
      ...more,
    })
  const say: Fields = { action_name: 'send_message', action_params: [long] }
  rule('same name', [say])
  rule('same name', [{ action_name: 'assign_team', action_params: [team.id] }])
  rule('points nowhere', [{ action_name: 'assign_team', action_params: [99] }])
  rule('asks for ${name} and ${var:NAME}', [say], { description: 'Literally ${var:NAME}' })
  rule('template', [{ action_name: 'send_message', action_params: ['Hello ${var:NAME}'] }])
  rule('windows', [{ action_name: 'send_message', action_params: ['one\r\ntwo\n'] }])
  const macro = (name: string, visibility: string, actions: Fields[]) =>
    store.insert('macros', {
      account_id: studyflash,
      name,
      visibility,
      actions,
      created_by_id: 1,
      updated_by_id: 1,
      ...timestamps,
    })
  macro('x'.repeat(255), 'global', [say, { action_name: 'assign_agent', action_params: ['self'] }])
  macro('of one person', 'personal', [say])
  macro('with a file', 'global', [{ action_name: 'send_attachment', action_params: [7] }])
  helpCentre(store)
  return store
}
