/** Which bot answers in which inbox: at most one per inbox, never mentioned by the inbox itself. */
import { type Answer, crash, type Json, notFound, ok } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { isHash, type Param } from '../rails/incoming.ts'
import { get, post, type Route } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { botView, visibleBot } from './agent-bots.ts'

/** The inbox of the path, for somebody who may see it. */
export function visibleInbox(call: Call): Row {
  const inbox = call.one('inboxes', call.path.id)
  const isMember = call.store.find('inbox_members', { inbox_id: inbox.id, user_id: call.user.id })
  if (!isMember) call.onlyAdmin()
  return inbox
}

function boundBot(call: Call): Json {
  const inbox = visibleInbox(call)
  const link = call.store.find('agent_bot_inboxes', { inbox_id: inbox.id })
  const bot = link && call.store.find('agent_bots', { id: link.agent_bot_id! })
  if (!bot) return {}
  const token = {
    id: bot.id,
    owner_type: 'AgentBot',
    owner_id: bot.id,
    token: bot.access_token!,
    created_at: bot.created_at!,
    updated_at: bot.updated_at!,
  }
  return { agent_bot: botView(bot, call, token) }
}

/** `{"agent_bot": id}` binds; a missing key is nil and disconnects. */
function bind(call: Call): Answer {
  const inbox = call.one('inboxes', call.path.id)
  call.onlyAdmin()
  const wanted = call.params.agent_bot ?? false
  if (wanted === false) {
    call.store.delete('agent_bot_inboxes', { inbox_id: inbox.id })
    return ok
  }
  const bot = botNamed(call, wanted)
  const link = call.store.find('agent_bot_inboxes', { inbox_id: inbox.id })
  if (link) call.store.update('agent_bot_inboxes', link.id, { agent_bot_id: bot.id })
  else call.store.insert('agent_bot_inboxes', { inbox_id: inbox.id, agent_bot_id: bot.id, account_id: call.accountId })
  return ok
}

function botNamed(call: Call, wanted: Param): Row {
  if (Array.isArray(wanted)) return crash()
  return (isHash(wanted) ? undefined : visibleBot(call, wanted)) ?? notFound()
}

export const inboxAgentBots: Route[] = [
  get('/inboxes/:id/agent_bot', boundBot),
  post('/inboxes/:id/set_agent_bot', bind),
]
