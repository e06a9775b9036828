/**
 * Conversations, as far as they are counted and sampled: as recorded (conversations/counts, test/replay/recorded.json), and
 * what is not in there from the source (conversation_finder.rb of Chatwoot 4.x). Rows are made as the scenario makes them, or
 * planted by tests: those of `conversations` hold what the list says, those of `messages` a `conversation_id`.
 */
import { crash, type Json, ok, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { asId } from '../rails/call.ts'
import { del, get, post, type Route } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { agentById } from './agent-view.ts'
import { shown, textOf } from './shared.ts'

function visible(call: Call): Row[] {
  const isVisible = (id: Json | undefined) =>
    call.isAdmin || call.store.find('inbox_members', { inbox_id: id ?? null, user_id: call.user.id }) !== undefined
  return call.store.where('conversations', { account_id: call.accountId }).filter((row) => isVisible(row.inbox_id))
}

/** Whether it has one of the labels that are asked for; without any, everything has. */
function isLabelled({ params: { labels } }: Call): (row: Row) => boolean {
  if (labels === undefined) return () => true
  const wanted = [labels].flat()
  return (row) => tagsOf(row).some((title) => wanted.includes(title))
}

/** Without a status the open ones; `all` for every one. An inbox that is not there, or not one's own, has none. */
function meta(call: Call): Json {
  const { inbox_id: inbox, team_id: team, status = 'open' } = call.params
  const counted = visible(call)
    .filter((row) => inbox === undefined || row.inbox_id === asId(inbox))
    .filter((row) => team === undefined || row.team_id === asId(team))
    .filter(isLabelled(call))
    .filter((row) => status === 'all' || row.status === status)
  const unassigned = counted.filter((row) => row.assignee_id == null).length
  return {
    meta: {
      mine_count: counted.filter((row) => row.assignee_id === call.user.id).length,
      assigned_count: counted.length - unassigned,
      unassigned_count: unassigned,
      all_count: counted.length,
    },
  }
}

const tagsOf = ({ labels }: Row) => (labels ?? []) as readonly Json[]

const PAGE = 25

/** Newest activity first, each with its last message; of a page that is not there, nothing. */
function list(call: Call): Json {
  const { status = 'open', page = '1' } = call.params
  const found = visible(call)
    .filter((row) => status === 'all' || row.status === status)
    .sort((a, b) => Number(b.last_activity_at ?? 0) - Number(a.last_activity_at ?? 0) || b.id - a.id)
  const from = (Number(page) - 1) * PAGE
  const payload = found.slice(from, from + PAGE).map(({ account_id: _, ...row }) => {
    const last = call.store.where('messages', { conversation_id: row.id }).at(-1) ?? null
    return { messages: last === null ? [] : [last], last_non_activity_message: last, ...row } as Json
  })
  return { data: { meta: (meta(call) as { meta: Json }).meta, payload } }
}

function messages(call: Call): Json {
  const rows = call.store.where('messages', { conversation_id: call.one('conversations', call.path.id).id })
  return { meta: {}, payload: rows.slice(-20) as Json }
}

/** From the source (contacts_controller#index): those who can be reached, by label. */
function listContacts(call: Call): Json {
  const found = call.store.where('contacts', { account_id: call.accountId }).filter(isLabelled(call))
  return { meta: { count: found.length, current_page: 1 }, payload: found.slice(0, 15) as Json }
}

/**
 * From the source (filter_service.rb): those with a value of a custom attribute that is defined. No other condition is
 * played. A type that the database cannot cast to makes it fail.
 */
function filtered(call: Call, name: 'contacts' | 'conversations'): Row[] {
  const { payload } = call.body as { payload: [{ [field: string]: Json }] }
  const { attribute_key: key = null, filter_operator } = payload[0]
  const attribute_model = `${name.slice(0, -1)}_attribute`
  const defined = { account_id: call.accountId, attribute_model, attribute_key: key }
  const attribute = call.store.find('custom_attribute_definitions', defined)
  if (attribute === undefined || filter_operator !== 'is_present')
    return refuse(422, { error: `Invalid attribute key - [${textOf(key)}].` })
  if (['currency', 'percent'].includes(textOf(attribute.attribute_display_type))) crash()
  const rows = name === 'contacts' ? call.store.where(name, { account_id: call.accountId }) : visible(call)
  return rows.filter(
    ({ custom_attributes }) => (custom_attributes as { [key: string]: Json } | undefined)?.[textOf(key)] != null,
  )
}

function filterContacts(call: Call): Json {
  const found = filtered(call, 'contacts')
  return { meta: { count: found.length, current_page: 1 }, payload: found.slice(0, 15) as Json }
}

function filterConversations(call: Call): Json {
  const found = filtered(call, 'conversations')
  const unassigned = found.filter((row) => row.assignee_id == null).length
  const mine = found.filter((row) => row.assignee_id === call.user.id).length
  const counts = { mine_count: mine, unassigned_count: unassigned, all_count: found.length }
  return { meta: counts, payload: found.slice(0, PAGE) as Json }
}

/** Somebody who writes, with their place in the inbox. */
function createContact(call: Call): Json {
  const { inbox_id, name, email, phone_number, custom_attributes = {} } = call.body as { [field: string]: Json }
  const fields = { account_id: call.accountId, name: name ?? '', email: email ?? null, labels: [] }
  const contact = call.store.insert('contacts', { ...fields, phone_number: phone_number ?? null, custom_attributes })
  const contact_inbox = { source_id: `source-${contact.id}`, inbox: { id: asId(inbox_id) } }
  return { payload: { contact: shown(contact, ['id', 'name', 'email', 'phone_number']), contact_inbox } }
}

function createConversation(call: Call): Json {
  const { inbox_id, contact_id, status = 'open', custom_attributes = {} } = call.body as { [field: string]: Json }
  const rest = { priority: null, assignee_id: null, team_id: null, labels: [] }
  const ids = { account_id: call.accountId, inbox_id: asId(inbox_id), contact_id: asId(contact_id) }
  const row = call.store.insert('conversations', { ...ids, ...rest, status, custom_attributes })
  const told = shown(row, ['id', 'account_id', 'custom_attributes', 'inbox_id', 'labels', 'priority', 'status'])
  return { ...told, muted: false, snoozed_until: null, unread_count: 0 }
}

function label(call: Call): Json {
  const labels = [call.params.labels ?? []].flat() as Json[]
  call.store.update('conversations', call.one('conversations', call.path.id).id, { labels })
  return { payload: labels }
}

function assign(call: Call): Json {
  const { id } = call.one('conversations', call.path.id)
  const team = call.params.team_id === undefined ? null : call.one('teams', call.params.team_id)
  if (team !== null) {
    call.store.update('conversations', id, { team_id: team.id })
    return shown(team, ['id', 'name', 'description', 'allow_auto_assign', 'account_id'])
  }
  const agent = agentById(call, asId(call.params.assignee_id)!)
  call.store.update('conversations', id, { assignee_id: agent.id! })
  return agent
}

function changeStatus(call: Call): Json {
  const { id } = call.one('conversations', call.path.id)
  const status = call.params.status as string
  call.store.update('conversations', id, { status })
  return { payload: { success: true, conversation_id: id, current_status: status, snoozed_until: null } }
}

function deleteContact(call: Call) {
  const { id } = call.one('contacts', call.path.id)
  call.store.delete('conversations', { contact_id: id })
  call.store.delete('contacts', { id })
  return ok
}

export const conversations: Route[] = [
  get('/contacts', listContacts),
  post('/contacts', createContact),
  del('/contacts/:id', deleteContact),
  post('/contacts/filter', filterContacts),
  post('/conversations/filter', filterConversations),
  post('/conversations', createConversation),
  get('/conversations/:id/labels', (call) => ({ payload: [...tagsOf(call.one('conversations', call.path.id))] })),
  post('/conversations/:id/labels', label),
  post('/conversations/:id/assignments', assign),
  post('/conversations/:id/toggle_status', changeStatus),
  get('/conversations/meta', meta),
  get('/conversations', list),
  get('/conversations/:id/messages', messages),
]
