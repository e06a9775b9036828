/** What hangs below an inbox: most of it is for channels that only a partner can make, and says so. */
import { type Answer, crash, type Fields, type Json, ok, refuse } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { isHash } from '../../rails/incoming.ts'
import { loaded, save } from '../../rails/records.ts'
import { del, get, post, type Route } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { agentById } from '../agent-view.ts'
import { channelOf, typeOf } from '../channels/index.ts'
import { visibleInbox } from '../inbox-agent-bots.ts'
import { isBlankText } from '../shared.ts'
import { model } from './columns.ts'
import { inboxView } from './view.ts'

function ownedInbox(call: Call): Row {
  const inbox = call.one('inboxes', call.path.id)
  call.onlyAdmin()
  return inbox
}

/** Members of the inbox, then the administrators. */
function assignable(call: Call): Json {
  const inbox = visibleInbox(call)
  const members = call.store.where('inbox_members', { inbox_id: inbox.id }).map((row) => Number(row.user_id))
  const administrators = call.store
    .where('account_users', { account_id: call.accountId, role: 'administrator' })
    .map((row) => Number(row.user_id))
  return { payload: [...new Set([...members, ...administrators])].map((id) => agentById(call, id)) }
}

/** Only API channels have a secret to turn; for others the answer is a bare 404. */
function resetSecret(call: Call): Json | Answer {
  const inbox = ownedInbox(call)
  const channel = loaded(channelOf(call.store, inbox))
  if (!('secret' in channel)) return { status: 404, type: 'application/json', body: '' }
  channel.secret = call.store.token()
  save(call, typeOf(inbox), channel)
  return inboxView(inbox, call)
}

const only =
  (status: number, error: string) =>
  (call: Call): never => {
    ownedInbox(call)
    return refuse(status, { error })
  }

const healthOnly = only(400, 'Health data only available for WhatsApp Cloud API channels')

/** Templates are for WhatsApp, by whomever; there is nobody outside who could take one. */
const surveyed =
  (answer: (call: Call) => Json) =>
  (call: Call): Json => {
    const inbox = visibleInbox(call)
    const channel = channelOf(call.store, inbox)
    if (inbox.channel_type !== 'Channel::Whatsapp' && channel.medium !== 'whatsapp')
      return refuse(400, { error: 'CSAT template operations only available for WhatsApp and Twilio WhatsApp channels' })
    return answer(call)
  }

function newTemplate(call: Call): never {
  const { template } = call.params
  if (!isHash(template) || Object.keys(template).length === 0)
    return refuse(422, { error: 'Template parameters are required' })
  return isBlankText((template as Fields).message) ? refuse(422, { error: 'Message is required' }) : crash()
}

const callingOnly = only(422, 'Inbox does not support WhatsApp calling')

export const below: Route[] = [
  del('/inboxes/:id/avatar', (call) => {
    save(call, model, { ...loaded(ownedInbox(call)), avatar_blob_id: null })
    return ok
  }),
  post('/inboxes/:id/reset_secret', resetSecret),
  get('/inboxes/:id/assignable_agents', assignable),
  post('/inboxes/:id/sync_templates', only(422, 'Template sync is only available for WhatsApp channels')),
  get('/inboxes/:id/health', healthOnly),
  post('/inboxes/:id/register_webhook', healthOnly),
  get(
    '/inboxes/:id/csat_template',
    surveyed(() => ({ template_exists: false })),
  ),
  post('/inboxes/:id/csat_template', surveyed(newTemplate)),
  post(
    '/inboxes/:id/csat_template/analyze',
    surveyed(() => refuse(403, { error: 'Captain is required for template analysis' })),
  ),
  post('/inboxes/:id/enable_whatsapp_calling', callingOnly, { edition: 'ee' }),
  post('/inboxes/:id/disable_whatsapp_calling', callingOnly, { edition: 'ee' }),
  post('/inboxes/:id/set_inbound_calls', only(422, 'Inbox does not support calling'), { edition: 'ee' }),
]
