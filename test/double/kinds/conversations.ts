/**
 * How many conversations there are: from the source (conversations_controller#meta, conversation_finder.rb and
 * meta.json.jbuilder of Chatwoot 4.x), not recorded. Rows are planted by tests; no other route knows of them.
 */
import type { Json } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { asId } from '../rails/call.ts'
import { get, type Route } from '../rails/routes.ts'

/** Without a status the open ones; `all` for every one. An inbox that is not there, or not one's own, has none. */
function meta(call: Call): Json {
  const { inbox_id: inbox, status = 'open' } = call.params
  const isVisible = (id: Json | undefined) =>
    call.isAdmin || call.store.find('inbox_members', { inbox_id: id ?? null, user_id: call.user.id }) !== undefined
  const counted = call.store
    .where('conversations', { account_id: call.accountId })
    .filter((row) => isVisible(row.inbox_id))
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

export const conversations: Route[] = [get('/conversations/meta', meta)]
