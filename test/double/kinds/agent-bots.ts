import { crash, type Fields, type Json } from '../rails/answers.ts'
import { asId, type Call } from '../rails/call.ts'
import { object, oneOf, string } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { save } from '../rails/records.ts'
import { modelOf, pick } from '../rails/rest.ts'
import { del, post } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { assignAvatar, avatarProblems, avatarUrl } from './blobs.ts'

/** System bots belong to no account: everybody sees them, nobody can change them here. */
const ownAndSystem = (call: Call): Row[] =>
  call.store.rows('agent_bots').filter((bot) => bot.account_id === null || bot.account_id === call.accountId)

export const visibleBot = (call: Call, id: unknown): Row | undefined =>
  ownAndSystem(call).find((bot) => bot.id === asId(id))

/** `token` is what `access_token` shows: bound to an inbox the whole token record appears, even for system bots. */
export function botView(bot: Row, call: Call, token: Json | undefined): Fields {
  const isSystem = bot.account_id === null
  return {
    id: bot.id,
    name: bot.name!,
    description: bot.description!,
    thumbnail: avatarUrl(bot, call),
    ...(!isSystem && { outgoing_url: bot.outgoing_url! }),
    bot_type: bot.bot_type!,
    bot_config: bot.bot_config!,
    account_id: bot.account_id!,
    ...(token !== undefined && { access_token: token }),
    ...(!isSystem && call.isAdmin && { secret: bot.secret! }),
    system_bot: isSystem,
  }
}

const view = (bot: Row, call: Call): Json => botView(bot, call, bot.account_id === null ? undefined : bot.access_token)

const change = (fields: (call: Call) => Fields) => (call: Call) => {
  const bot = pick(agentBots, call, 'update')
  Object.assign(bot, fields(call))
  return view(save(call, modelOf(agentBots), bot), call)
}

export const agentBots: Kind = {
  name: 'agent_bots',
  columns: {
    name: string(),
    description: string(),
    outgoing_url: string({ longest: 2048 }),
    bot_type: oneOf(['webhook', 'csml'], { default: 'webhook' }),
    bot_config: object({ default: {} }),
  },
  // `avatar_url` is fetched by a background job whose errors nobody sees: nothing to do here.
  permit: {
    name: 'one',
    description: 'one',
    outgoing_url: 'one',
    avatar: 'one',
    bot_type: 'one',
    bot_config: 'object',
  },
  read: 'member',
  write: 'admin',
  rows: ownAndSystem,
  findToRead: visibleBot,
  assign: (row, fields, call, step) => {
    if (step === 'create') Object.assign(row, { access_token: call.store.token(), secret: call.store.token() })
    assignAvatar(row, fields.avatar, call)
    // A script of the old kind is all that it kept.
    if (!call.has('bot_config keeps its keys') && row.bot_config !== null)
      row.bot_config = Array.isArray(fields.bot_config) ? [] : {}
    if (row.bot_type === 'csml' && call.has('bots are webhooks only')) crash()
  },
  check: (row, call) => [
    ...(row.bot_type === 'csml' ? [['bot_config', 'Invalid Bot Configuration'] as const] : []),
    ...avatarProblems(row, call.store),
  ],
  deleted: (row, call) => call.store.delete('agent_bot_inboxes', { agent_bot_id: row.id }),
  view,
  also: [
    del(
      '/agent_bots/:id/avatar',
      change(() => ({ avatar_blob_id: null })),
    ),
    post(
      '/agent_bots/:id/reset_access_token',
      change((call) => ({ access_token: call.store.token() })),
    ),
    post(
      '/agent_bots/:id/reset_secret',
      change((call) => ({ secret: call.store.token() })),
    ),
  ],
}
