import type { Fields, Json, Problem } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { boolean, integer, object, oneOf, string, text } from '../rails/columns.ts'
import { isHash } from '../rails/incoming.ts'
import type { Kind } from '../rails/kind.ts'
import { get } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { agentView } from './agent-view.ts'
import { inboxView } from './inboxes/view.ts'
import { isBlankText, shown, textOf, unixSeconds } from './shared.ts'

const ONGOING = 'Channel::WebWidget'
const ONE_OFF = ['Channel::TwilioSms', 'Channel::Sms', 'Channel::Whatsapp']

const inboxOf = (row: Row, call: Call): Row | undefined => call.maybe('inboxes', row.inbox_id)

/** A one-off without a time is due at once. Numbers are no times. */
function schedule(row: Row, call: Call): void {
  const type = inboxOf(row, call)?.channel_type
  const at = Date.parse(textOf(row.scheduled_at))
  if (type === ONGOING) row.scheduled_at = null
  else if (ONE_OFF.includes(textOf(type))) row.scheduled_at = new Date(Number.isNaN(at) ? Date.now() : at).toISOString()
}

function problemsOf(row: Row, call: Call): Problem[] {
  const inbox = inboxOf(row, call)
  const type = textOf(inbox?.channel_type)
  const { url } = (isHash(row.trigger_rules) ? row.trigger_rules : {}) as Fields
  return [
    ...(isBlankText(row.title) ? [['title', "can't be blank"] as const] : []),
    ...(row.inbox_id === null ? [['inbox_id', "can't be blank"] as const] : []),
    ...(isBlankText(row.message) ? [['message', "can't be blank"] as const] : []),
    ...(inbox === undefined ? [['inbox', 'must exist'] as const] : []),
    ...(inbox !== undefined && type !== ONGOING && !ONE_OFF.includes(type)
      ? [['inbox', 'Unsupported Inbox type'] as const]
      : []),
    ...(type === ONGOING && url != null && !/^https?:\/\//.test(String(url)) ? [['url', 'invalid'] as const] : []),
  ]
}

function view(row: Row, call: Call): Json {
  const inbox = inboxOf(row, call)!
  const sender = row.sender_id === null ? undefined : call.store.find('users', { id: row.sender_id! })
  const isOneOff = inbox.channel_type !== ONGOING
  return {
    ...shown(row, ['id', 'title', 'description', 'account_id', 'message', 'template_params', 'enabled']),
    inbox: inboxView(inbox, call),
    ...(sender && { sender: agentView(call, sender) }),
    campaign_status: row.campaign_status!,
    campaign_type: isOneOff ? 'one_off' : 'ongoing',
    ...(isOneOff && { scheduled_at: unixSeconds(row.scheduled_at), audience: row.audience! }),
    ...shown(row, ['trigger_rules', 'trigger_only_during_business_hours', 'created_at', 'updated_at']),
  }
}

export const campaigns: Kind = {
  name: 'campaigns',
  columns: {
    title: string(),
    description: text(),
    message: text(),
    enabled: boolean({ default: true }),
    trigger_only_during_business_hours: boolean({ default: false }),
    inbox_id: integer(),
    sender_id: integer(),
    scheduled_at: string(),
    audience: object({ default: [] }),
    trigger_rules: object({ default: {} }),
    template_params: object(),
    campaign_status: oneOf(['active', 'completed', 'processing'], { default: 'active' }),
  },
  permit: {
    title: 'one',
    description: 'one',
    message: 'one',
    enabled: 'one',
    trigger_only_during_business_hours: 'one',
    inbox_id: 'one',
    sender_id: 'one',
    scheduled_at: 'one',
    audience: { type: 'one', id: 'one' },
    trigger_rules: 'object',
    template_params: 'object',
  },
  envelope: 'campaign',
  read: 'admin',
  write: 'admin',
  policyFirst: true,
  unknown: 'crash',
  assign: (row, _fields, call) => schedule(row, call),
  check: (row, call, was) =>
    was?.campaign_status === 'completed' ? [['status', 'The campaign is already completed']] : problemsOf(row, call),
  view,
  also: [
    get('/inboxes/:id/campaigns', (call) => {
      const inbox = call.one('inboxes', call.path.id)
      call.onlyAdmin()
      return call.store.where('campaigns', { inbox_id: inbox.id }).map((row) => view(row, call))
    }),
  ],
}
