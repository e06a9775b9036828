/** Inboxes: list, show, create, update, delete. */
import { crash, type Fields, invalid, type Json, notAuthorized, refuse } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { isHash, type Params } from '../../rails/incoming.ts'
import { permit } from '../../rails/permit.ts'
import { assign, fresh, loaded, save } from '../../rails/records.ts'
import { del, get, post, type Route, update } from '../../rails/routes.ts'
import type { Row, Store } from '../../store.ts'
import { assignAvatar } from '../blobs.ts'
import type { Channel } from '../channels/channel.ts'
import { channelOf, channels, typeOf } from '../channels/index.ts'
import { twilio } from '../channels/twilio.ts'
import { visibleInbox } from '../inbox-agent-bots.ts'
import { textOf } from '../shared.ts'
import { below } from './below.ts'
import { checkPortal, model, permittedIn, problemsOf, wholeSurvey } from './columns.ts'
import { members } from './members.ts'
import { inboxView } from './view.ts'
import { changeHours, openForBusiness } from './working-hours.ts'

/** Every top-level value that is the text `null` is taken for nil, here and nowhere else. */
function nilled(call: Call): void {
  for (const [key, value] of Object.entries(call.params)) if (value === 'null') call.params[key] = null
}

const listed = (call: Call): Row[] =>
  call.store
    .where('inboxes', { account_id: call.accountId })
    .filter((inbox) => call.isAdmin || call.store.find('inbox_members', { inbox_id: inbox.id, user_id: call.user.id }))
    .toSorted((a, b) => (textOf(a.name).toLowerCase() < textOf(b.name).toLowerCase() ? -1 : 1))

/** The channel a create asks for. A type nobody knows leaves the inbox without one, which is what is complained about. */
function newChannel(call: Call): { type: Channel; row: Row } {
  const sent = call.params.channel
  if (!isHash(sent)) return crash()
  const { type: wanted } = sent as Params
  // The voice channel is enterprise and asks for a feature that is off.
  if (wanted === 'voice' && call.edition === 'ee' && call.has('voice channels ask for a feature')) notAuthorized()
  const type = channels.find(({ type, isMadeElsewhere }) => type === wanted && !isMadeElsewhere)
  if (!type) return invalid([['channel', 'must exist']])
  const row = fresh(type, { account_id: call.accountId })
  const fields = permit(sent as Params, type.permit)
  assign(row, type, fields)
  type.assign?.(row, fields, call, 'create')
  return { type, row }
}

function create(call: Call): Json {
  nilled(call)
  call.onlyAdmin()
  const channel = newChannel(call)
  return createWith(call, channel, { name: channel.row.bot_name ?? null, ...call.bare(permittedIn(call)) })
}

/** Twilio's door: the channel's fields and the name stand side by side, and every failure is a 422 with its text. */
function createTwilio(call: Call): Json {
  call.onlyAdmin()
  const sent = call.enveloped('twilio_channel', 'everything', {
    account_sid: 'one',
    auth_token: 'one',
    api_key_sid: 'one',
    messaging_service_sid: 'one',
    phone_number: 'one',
    name: 'one',
    medium: 'one',
  })
  const row = fresh(twilio, { account_id: call.accountId })
  const number = typeof sent.phone_number === 'string' && sent.medium === 'whatsapp' ? 'whatsapp:' : ''
  assign(row, twilio, { ...sent, ...(number && { phone_number: `${number}${String(sent.phone_number)}` }) })
  const [problem] = twilio.check!(row, call)
  if (problem !== undefined)
    refuse(422, {
      error: `Validation failed: ${problem[0] === 'base' ? '' : `${humanized(problem[0])} `}${problem[1]}`,
    })
  return createWith(call, { type: twilio, row }, { name: sent.name ?? null })
}

const humanized = (field: string): string => field.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase())

function createWith(call: Call, channel: { type: Channel; row: Row }, fields: Params): Json {
  // One transaction: the channel is saved first, and taken back when the inbox is refused.
  save(call, channel.type, channel.row, channel.type.check?.(channel.row, call))
  try {
    const inbox = fresh(model, {
      account_id: call.accountId,
      channel_type: channel.type.model,
      channel_id: channel.row.id,
      avatar_blob_id: null,
    })
    assign(inbox, model, fields)
    assignAvatar(inbox, fields.avatar, call)
    const problems = problemsOf(inbox, call)
    if (problems.length === 0) checkPortal(inbox, call)
    save(call, model, inbox, problems)
    openForBusiness(call.store, inbox.id)
    return inboxView(inbox, call, channel.row)
  } catch (error) {
    call.store.delete(channel.type.table, { id: channel.row.id })
    throw error
  }
}

function changeColumns(call: Call, inbox: Row): void {
  const fields = call.bare(permittedIn(call))
  const survey = fields.csat_config
  delete fields.csat_config
  assign(inbox, model, fields)
  if (isHash(survey) && Object.keys(survey).length > 0) inbox.csat_config = wholeSurvey(survey as Fields, call)
  assignAvatar(inbox, fields.avatar, call)
  const problems = problemsOf(inbox, call)
  if (problems.length === 0) checkPortal(inbox, call)
  save(call, model, inbox, problems)
}

/**
 * Runs only with at least one permitted key, and clears the mark "needs reauthorization" even when it then fails. What
 * the try-out refuses is saved all the same; the answer is a 422 without attributes.
 */
function changeChannel(call: Call, inbox: Row): Row | undefined {
  const type = typeOf(inbox)
  const sent = call.params.channel
  const permitted = type.permitIn?.(channelOf(call.store, inbox), call) ?? type.permit
  const fields = isHash(sent) ? permit(sent as Params, { ...permitted, type: 'one' }) : {}
  if (Object.keys(fields).length === 0) return undefined
  call.store.delete('reauthorizations', { channel_table: type.table, channel_id: inbox.channel_id! })
  if ('type' in fields) crash()
  const row = loaded(channelOf(call.store, inbox))
  const complaint = type.tryOut?.(fields, call) ?? null
  assign(row, type, fields)
  type.assign?.(row, fields, call, 'update')
  save(call, type, row, type.check?.(row, call), complaint === null ? undefined : crash)
  if (complaint !== null) refuse(422, { message: complaint })
  return row
}

/** Three steps, no transaction around them: what an earlier one has saved stays when a later one fails. */
function change(call: Call): Json {
  nilled(call)
  const inbox = loaded(call.one('inboxes', call.path.id))
  call.onlyAdmin()
  changeColumns(call, inbox)
  changeHours(call, inbox)
  const channel = changeChannel(call, inbox)
  return inboxView(inbox, call, channel)
}

/** On the real server a job does this a moment later; here it has always been quick, unless its jobs are stopped. */
function remove(call: Call): Json {
  const inbox = call.one('inboxes', call.path.id)
  call.onlyAdmin()
  if (call.installation.jobs === 'stopped') call.store.insert('deletion_jobs', { inbox_id: inbox.id })
  else destroy(call.store, inbox)
  return { message: 'Your inbox deletion request will be processed in some time.' }
}

function destroy(store: Store, inbox: Row): void {
  store.delete(typeOf(inbox).table, { id: inbox.channel_id! })
  store.delete('inboxes', { id: inbox.id })
  for (const table of [
    'inbox_members',
    'working_hours',
    'agent_bot_inboxes',
    'inbox_assignment_policies',
    'webhooks',
    'inbox_capacity_limits',
    'campaigns',
    'integrations_hooks',
    'captain/inboxes',
    'conversations',
  ]) {
    store.delete(table, { inbox_id: inbox.id })
  }
}

/** What the jobs do that were asked for while they were stopped. */
export function runDeletions(store: Store): void {
  for (const { id, inbox_id } of [...store.rows('deletion_jobs')]) {
    const inbox = store.find('inboxes', { id: inbox_id! })
    if (inbox !== undefined) destroy(store, inbox)
    store.delete('deletion_jobs', { id })
  }
}

export const inboxes: Route[] = [
  get('/inboxes', (call) => ({ payload: listed(call).map((inbox) => inboxView(inbox, call)) })),
  post('/inboxes', create),
  post('/channels/twilio_channel', createTwilio),
  get('/inboxes/:id', (call) => inboxView(visibleInbox(call), call)),
  update('/inboxes/:id', change),
  del('/inboxes/:id', remove),
  ...below,
  ...members,
]
