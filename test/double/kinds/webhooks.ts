import type { Json, Problem } from '../rails/answers.ts'
import { integer, object, string, text } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { isTaken } from '../rails/records.ts'
import { shown, textOf } from './shared.ts'

const usual = [
  'conversation_status_changed',
  'conversation_updated',
  'conversation_created',
  'contact_created',
  'contact_updated',
  'message_created',
  'message_updated',
  'webwidget_triggered',
]
const all: Json[] = [...usual, 'inbox_created', 'inbox_updated', 'conversation_typing_on', 'conversation_typing_off']

/** The pattern is not anchored: an address anywhere in the text is enough. */
const holdsUrl = /https?:\/\/[^\s]+/

export const webhooks: Kind = {
  name: 'webhooks',
  columns: {
    url: text(),
    name: string(),
    inbox_id: integer(),
    subscriptions: object({ default: usual }),
    secret: string(),
    webhook_type: integer({ default: 0 }),
  },
  columnsSince: { name: 'webhook name' },
  permit: { inbox_id: 'one', name: 'one', url: 'one', subscriptions: 'list' },
  envelope: 'webhook',
  without: ['show'],
  read: 'admin',
  write: 'admin',
  assign: (row, _fields, call, step) => {
    if (step === 'create') row.secret = call.store.token()
    if (!call.has('webhook name')) row.name = null
  },
  check: (row, call) => {
    const problems: Problem[] = []
    if (isTaken(call, 'webhooks', row, { account_id: row.account_id!, url: row.url! })) {
      problems.push(['url', 'has already been taken'])
    }
    if (!holdsUrl.test(textOf(row.url))) problems.push(['url', 'is invalid'])
    const subscriptions = row.subscriptions as Json[]
    const events = call.has('typing events') ? all : all.filter((event) => !String(event).includes('typing'))
    if (!call.has('long webhook addresses') && textOf(row.url).length > 255)
      problems.unshift(['url', 'is too long (maximum is 255 characters)'])
    if (subscriptions.length === 0 || !subscriptions.every((event) => events.includes(event))) {
      problems.push(['subscriptions', 'Invalid events'])
    }
    return problems
  },
  view: (row, call) => {
    const inbox = call.maybe('inboxes', row.inbox_id)
    return {
      ...shown(row, ['id', 'name', 'url', 'account_id', 'subscriptions', 'secret']),
      ...(inbox && { inbox: { id: inbox.id, name: inbox.name! } }),
    }
  },
  wrapList: (items) => ({ payload: { webhooks: items } }),
  wrapOne: (item) => ({ payload: { webhook: item } }),
}
