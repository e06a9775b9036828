/** Two versions of the files: from the first to the second something of every kind is created, changed and deleted. */
import { desiredOf } from '../test/plan/sides.ts'

const rule = (label: string) => ({
  event_name: 'message_created',
  conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['x'] }],
  actions: [{ action_name: 'add_label', action_params: [label] }],
})
const api = (webhook_url: string) => ({ channel: { type: 'api', webhook_url } })
const hook = (name: string) => ({ url: `https://${name}.example.com`, subscriptions: ['message_created'] })

export const before = desiredOf({
  labels: { 'dev-support': {}, changing: {}, going: {} },
  teams: { changing: {}, going: {} },
  inboxes: {
    'support-mailbox': { $id: 1, name: 'Support Mailbox' },
    app: { $id: 5, name: 'Mobile App API' },
    going: api('https://going.example.com'),
  },
  agent_bots: { maximilian: {}, going: {} },
  inbox_agent_bots: { app: { agent_bot: 'going' } },
  webhooks: { changing: hook('changing'), going: hook('going') },
  automation_rules: { changing: rule('changing'), going: rule('going') },
})

export const after = desiredOf({
  labels: { 'dev-support': {}, changing: { color: '#112233' }, coming: {} },
  teams: { changing: { description: 'Changed' }, coming: {} },
  inboxes: {
    'support-mailbox': { $id: 1, name: 'Support Mailbox', greeting_enabled: true, greeting_message: 'Hello' },
    app: { $id: 5, name: 'Mobile App API', ...api('https://core.example.com/chatwoot') },
    coming: { ...api('https://coming.example.com'), working_hours: [{ day_of_week: 1, open_hour: 8 }] },
  },
  agent_bots: { maximilian: { description: 'Changed' }, coming: { outgoing_url: 'https://bot.example.com' } },
  inbox_agent_bots: { app: { agent_bot: 'coming' }, coming: { agent_bot: 'maximilian' } },
  webhooks: {
    changing: { ...hook('changing'), subscriptions: ['contact_created'] },
    coming: { ...hook('coming'), inbox_id: 'coming' },
  },
  automation_rules: { changing: rule('coming'), coming: rule('changing') },
})
