import { agentCapacityPolicies } from '../kinds/agent-capacity-policies.ts'
import { assignmentPolicies } from '../kinds/assignment-policies.ts'
import { campaigns } from '../kinds/campaigns.ts'
import { cannedResponses } from '../kinds/canned-responses.ts'
import { api } from '../kinds/channels/api.ts'
import { sms } from '../kinds/channels/line-and-sms.ts'
import { webWidget } from '../kinds/channels/web-widget.ts'
import { customAttributeDefinitions } from '../kinds/custom-attribute-definitions.ts'
import { customFilters } from '../kinds/custom-filters.ts'
import { customRoles } from '../kinds/custom-roles.ts'
import { dashboardApps } from '../kinds/dashboard-apps.ts'
import { labels } from '../kinds/labels.ts'
import { CERTIFICATE } from '../kinds/saml-settings.ts'
import { slaPolicies } from '../kinds/sla-policies.ts'
import { teams } from '../kinds/teams.ts'
import { webhooks } from '../kinds/webhooks.ts'
import type { Fields } from '../rails/answers.ts'
import type { Store } from '../store.ts'
import { captain } from './captain.ts'
import { fresh } from './fresh.ts'
import { helpCentre } from './help-centre.ts'
import { addBot, addInbox, addRow, apiTokens, studyflash, timestamps } from './rows.ts'

const token = 'b7Xk29fQ4mZp81Rt'
const long = `Dear customer,\n\n${'we read every message and answer within a day. '.repeat(5)}\n\nYours, "Support" \\o/ 👋`

/** As the dashboard saves them: an operator after each, and none after the last. */
const condition = (attribute_key: string, values: (string | number)[]): Fields => ({
  attribute_key,
  values,
  filter_operator: 'equal_to',
  query_operator: values[0] === '2' ? 'and' : null,
})

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
  for (const name of ['same role', 'same role', 'Ⅷ "quoted"'])
    addRow(store, customRoles, {
      name,
      description: '',
      permissions: ['report_manage', 'contact_manage', 'report_manage'],
    })
  // Whose role is gone, and who still has one.
  store.update('account_users', 2, { custom_role_id: 99 })
  store.update('account_users', 3, { custom_role_id: 3 })
  addRow(store, slaPolicies, { name: 'a/b', first_response_time_threshold: -5, next_response_time_threshold: 0.001 })
  addRow(store, slaPolicies, { name: '${var:NAME}', only_during_business_hours: null })
  const fair = addRow(store, assignmentPolicies, { name: ' fair ', description: long })
  store.insert('inbox_assignment_policies', { inbox_id: 2, assignment_policy_id: fair.id })
  addRow(store, assignmentPolicies, { name: 'FAIR', assignment_order: 'balanced', enabled: false })
  addRow(store, agentCapacityPolicies, {
    name: '🚀',
    exclusion_rules: { excluded_labels: ['constructor', 'gone'], exclude_older_than_hours: '24' },
  })
  addRow(store, agentCapacityPolicies, { name: 'plain', exclusion_rules: { exclude_older_than_hours: null } })
  addRow(store, dashboardApps, {
    title: '',
    content: [{ type: 'frame', url: `https://a.example.com/?token=${token}` }],
    user_id: 1,
  })
  addRow(store, dashboardApps, { title: 'by number', content: [{ type: 'frame', url: 5 }], user_id: 1 })
  const filter = (name: string, filter_type: string, query: Fields | string) =>
    addRow(store, customFilters, { name, filter_type, query, user_id: 1 })
  filter('', 'conversation', '{}')
  filter('both', 'conversation', { payload: [condition('assignee_id', ['2']), condition('inbox_id', [2])] })
  filter('both', 'contact', {
    payload: [{ ...condition('ünï.code-1', ['a']), custom_attribute_type: 'contact_attribute' }],
  })
  filter('nonsense', 'contact', { zzz: [{ a: null }], payload: [condition('no_such', [])] })
  filter('of reports', 'report', { since: 1 })
  const connect = (app_id: string, more: Fields) =>
    store.insert('integrations_hooks', {
      account_id: studyflash,
      app_id,
      inbox_id: null,
      status: 'enabled',
      hook_type: 'account',
      reference_id: null,
      settings: {},
      ...timestamps,
      ...more,
    })
  connect('openai', { settings: { api_key: 'sk-live-4712', label_suggestion: false }, status: null })
  for (const inbox_id of [2, 99])
    connect('dialogflow', {
      inbox_id,
      hook_type: 'inbox',
      settings: { project_id: 'p', credentials: { private_key: 'x' } },
    })
  const camp = (title: string, more: Fields) => addRow(store, campaigns, { title, message: long, inbox_id: 1, ...more })
  camp('Hello', { enabled: null, trigger_rules: { url: 'https://*.example.com/', unheard: 1 }, sender_id: 99 })
  camp('Hello', { sender_id: 1, template_params: { deep: [{ a: null }] } })
  addInbox(store, 4, 'Texts', sms, { phone_number: '+15550204' })
  camp('🚀 "due"', {
    inbox_id: 4,
    scheduled_at: '2030-01-01T00:00:00.000Z',
    audience: [
      { type: 'Label', id: 1 },
      { type: 'Label', id: 99 },
    ],
  })
  store.insert('account_saml_settings', {
    account_id: studyflash,
    sso_url: 'https://idp.example.com/sso?a=1&b=ünï',
    certificate: CERTIFICATE,
    idp_entity_id: 'urn:"example" / ünï',
    sp_entity_id: 'https://chat.example.com/saml/sp/2',
    role_mappings: { Admins: { role: 1 } },
    ...timestamps,
  })
  captain(store, long, token)
  helpCentre(store)
  return store
}
