/** Rows the states are made of, with the defaults the server would give them. */
import { agentBots } from '../kinds/agent-bots.ts'
import type { Channel } from '../kinds/channels/channel.ts'
import { model as inboxModel } from '../kinds/inboxes/columns.ts'
import { openForBusiness } from '../kinds/inboxes/working-hours.ts'
import type { Fields } from '../rails/answers.ts'
import { defaults } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import type { Row, Store } from '../store.ts'

const born = '2026-01-05T09:00:00.000Z'
export const timestamps = { created_at: born, updated_at: born }
export const studyflash = 2

export function addUser(store: Store, id: number, name: string, role: string, token: string): void {
  store.insert('users', {
    id,
    name,
    display_name: null,
    email: `${name.toLowerCase()}@example.com`,
    access_token: token,
    pubsub_token: store.token(),
    confirmed: true,
    custom_attributes: {},
    ui_settings: {},
    message_signature: null,
  })
  store.insert('account_users', {
    account_id: studyflash,
    user_id: id,
    role,
    availability: 'online',
    auto_offline: true,
    custom_role_id: null,
    inviter_id: null,
    active_at: null,
  })
}

export const addAccount = (store: Store, id: number, name: string): Row =>
  store.insert('accounts', {
    id,
    name,
    locale: 'en',
    domain: null,
    support_email: null,
    status: 'active',
    settings: {},
    custom_attributes: {},
    created_at: born,
  })

export function addInbox(store: Store, id: number, name: string, type: Channel, channel: Fields): Row {
  const row = store.insert(type.table, {
    ...defaults(type.columns),
    account_id: studyflash,
    ...channel,
    ...timestamps,
  })
  const inbox = store.insert('inboxes', {
    ...defaults(inboxModel.columns),
    id,
    account_id: studyflash,
    name,
    channel_type: type.model,
    channel_id: row.id,
    avatar_blob_id: null,
    ...timestamps,
  })
  openForBusiness(store, id)
  return inbox
}

export const apiTokens = (store: Store): Fields => ({
  identifier: store.token(),
  hmac_token: store.token(),
  secret: store.token(),
})

/** A row of an ordinary kind, in the account everything belongs to. */
export const addRow = (store: Store, kind: Kind, fields: Fields): Row =>
  store.insert(kind.name, { ...defaults(kind.columns), account_id: studyflash, ...timestamps, ...fields })

export const addBot = (store: Store, fields: Fields): Row =>
  addRow(store, agentBots, {
    access_token: store.token(),
    secret: store.token(),
    avatar_blob_id: null,
    ...fields,
  })
