/** The account of a support team, and a pull request that touches a little of everything: to be read aloud. */
import type { Fields } from '../../src/kinds/model/kind.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf } from '../plan/sides.ts'

const refunds = (words: string[]): Fields => ({
  name: 'Refunds to the second level',
  event_name: 'message_created',
  active: true,
  conditions: [
    { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['mailbox'], query_operator: 'and' },
    { attribute_key: 'message_type', filter_operator: 'equal_to', values: ['incoming'], query_operator: 'and' },
    { attribute_key: 'content', filter_operator: 'contains', values: words },
  ],
  actions: [
    { action_name: 'add_label', action_params: ['billing'] },
    { action_name: 'assign_team', action_params: ['second-level'] },
  ],
})
const hours =
  'Hello {{contact.name}},\n\nwe answer from Monday to Friday, 9 to 17 (Zurich time). On weekends we read urgent messages only, so please write "urgent" into the subject.\n\nYour support team'
const mailbox = {
  name: 'Support mailbox',
  working_hours: [{ day_of_week: 6, closed_all_day: true }],
  out_of_office_message: 'We are back on Monday.',
  channel: { type: 'email' },
}
const hook = { name: 'N8N', url: 'https://n8n.example.com/in', subscriptions: ['message_created'], inbox_id: 'mailbox' }
const handover = {
  name: 'Hand over',
  actions: [
    { action_name: 'assign_agent', action_params: ['rajiv@example.com'] },
    { action_name: 'add_private_note', action_params: ['Please take over'] },
  ],
}

const before: { [kind: string]: { [key: string]: Fields & { id: number } } } = {
  labels: { billing: { id: 1, title: 'billing', color: '#1f93ff' } },
  agents: { 'rajiv@example.com': { id: 2, email: 'rajiv@example.com', name: 'Rajiv', role: 'agent' } },
  teams: { 'second-level': { id: 3, name: 'second level', description: null } },
  inboxes: { mailbox: { id: 4, ...mailbox } },
  canned_responses: { hours: { id: 5, short_code: 'hours', content: hours } },
  webhooks: { n8n: { id: 6, ...hook } },
  automation_rules: { refunds: { id: 7, ...refunds(['refund']) } },
  macros: { 'hand-over': { id: 8, ...handover } },
}

/** As the server has it: with numbers where the files have keys. */
const live = liveOf({
  labels: [{ ...before.labels!.billing!, description: null, show_on_sidebar: null }],
  agents: [{ ...before.agents!['rajiv@example.com']!, auto_offline: true }],
  teams: [{ ...before.teams!['second-level']!, allow_auto_assign: true }],
  inboxes: [
    {
      ...before.inboxes!.mailbox!,
      channel_type: 'Channel::Email',
      email: 'help@example.com',
      out_of_office_message: 'Nobody is here until Monday.',
      working_hours: [{ day_of_week: 6, closed_all_day: true, open_all_day: false }],
    },
  ],
  canned_responses: [before.canned_responses!.hours!],
  webhooks: [{ id: 6, name: hook.name, url: hook.url, subscriptions: hook.subscriptions, inbox: { id: 4 } }],
  automation_rules: [
    {
      ...before.automation_rules!.refunds!,
      description: null,
      conditions: [
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [4], query_operator: 'and' },
        ...(refunds(['refund']).conditions as Fields[]).slice(1),
      ],
      actions: [
        { action_name: 'add_label', action_params: ['billing'] },
        { action_name: 'assign_team', action_params: [3] },
      ],
    },
  ],
  macros: [
    {
      ...before.macros!['hand-over']!,
      visibility: 'global',
      actions: [{ action_name: 'assign_agent', action_params: [2] }, handover.actions[1]!],
    },
  ],
})

export const aLittleOfEverything: Plan = guardedPlanOf(
  desiredOf({
    labels: { billing: { color: '#1f93ff' }, 'chargeback-open': { description: 'The bank has been asked' } },
    agents: {
      'rajiv@example.com': { name: 'Rajiv', role: 'agent' },
      'anna@example.org': { name: 'Anna Keller', role: 'administrator' },
    },
    teams: { 'second-level': { name: 'second level' } },
    inboxes: {
      mailbox: {
        ...mailbox,
        working_hours: [
          { day_of_week: 6, closed_all_day: false, open_hour: 10, open_minutes: 0, close_hour: 14, close_minutes: 0 },
        ],
      },
    },
    canned_responses: {
      hours: { content: hours.replace('9 to 17', '8 to 18').replace('urgent messages only', 'nothing') },
    },
    automation_rules: {
      refunds: refunds(['refund', 'chargeback']),
      urgent: {
        name: 'Urgent mail',
        event_name: 'conversation_created',
        active: true,
        conditions: [{ attribute_key: 'mail_subject', filter_operator: 'contains', values: ['urgent'] }],
        actions: [
          { action_name: 'change_priority', action_params: ['urgent'] },
          { action_name: 'send_message', action_params: ['Thank you, we look at it at once.'] },
        ],
      },
    },
    macros: { 'hand-over': handover },
  }),
  live,
  ledgerOf(before),
)
