/**
 * Conversations, as far as they are counted and sampled: from the source (conversations_controller#meta, conversation_finder.rb
 * and meta.json.jbuilder of Chatwoot 4.x) and a recorded list (test/replay/recorded.json). Rows are planted by tests: those of
 * `conversations` hold what the list says, those of `messages` a `conversation_id`.
 */
import type { Json } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { asId } from '../rails/call.ts'
import { get, type Route } from '../rails/routes.ts'
import type { Row } from '../store.ts'

function visible(call: Call): Row[] {
  const isVisible = (id: Json | undefined) =>
    call.isAdmin || call.store.find('inbox_members', { inbox_id: id ?? null, user_id: call.user.id }) !== undefined
  return call.store.where('conversations', { account_id: call.accountId }).filter((row) => isVisible(row.inbox_id))
}

/** Without a status the open ones; `all` for every one. An inbox that is not there, or not one's own, has none. */
function meta(call: Call): Json {
  const { inbox_id: inbox, status = 'open' } = call.params
  const counted = visible(call)
    .filter((row) => inbox === undefined || row.inbox_id === asId(inbox))
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

export const conversations: Route[] = [
  get('/conversations/meta', meta),
  get('/conversations', list),
  get('/conversations/:id/messages', messages),
]
