/** Who works in an inbox. Only reading has the inbox in the path; ids are compared by value, so texts are strangers. */
import { crash, invalid, type Json, notFound, ok } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { asId } from '../../rails/call.ts'
import { del, get, patch, post, type Route } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { agentById } from '../agent-view.ts'
import { visibleInbox } from '../inbox-agent-bots.ts'

const memberIds = (call: Call, inbox: Row): number[] =>
  call.store.where('inbox_members', { inbox_id: inbox.id }).map((row) => Number(row.user_id))

const listed = (call: Call, inbox: Row): Json => ({
  payload: memberIds(call, inbox)
    .filter((id) => call.store.find('account_users', { account_id: call.accountId, user_id: id }))
    .map((id) => agentById(call, id)),
})

function inboxOfBody(call: Call): Row {
  const inbox = call.one('inboxes', call.params.inbox_id)
  call.onlyAdmin()
  return inbox
}

const sentIds = (call: Call): Json[] =>
  Array.isArray(call.params.user_ids) ? (call.params.user_ids as Json[]) : crash()

/** All or nothing: each new row is validated, and the first one refused takes the others back. */
function add(call: Call, inbox: Row, ids: readonly Json[]): void {
  const present = memberIds(call, inbox)
  const seen = new Set(present)
  for (const id of ids) {
    const number = asId(id)
    if (number === null || !call.store.find('users', { id: number })) invalid([['user', 'must exist']])
    if (seen.has(number!)) invalid([['user_id', 'has already been taken']])
    seen.add(number!)
  }
  for (const id of ids) call.store.insert('inbox_members', { inbox_id: inbox.id, user_id: asId(id) })
}

const remove = (call: Call, inbox: Row, ids: readonly Json[]): void => {
  for (const id of ids) call.store.delete('inbox_members', { inbox_id: inbox.id, user_id: asId(id) })
}

const strangers = (ids: readonly Json[], known: readonly Json[]): Json[] => ids.filter((id) => !known.includes(id))

export const members: Route[] = [
  get('/inbox_members/:id', (call) => listed(call, visibleInbox(call))),
  post('/inbox_members', (call) => {
    const inbox = inboxOfBody(call)
    add(call, inbox, strangers(sentIds(call), memberIds(call, inbox)))
    return listed(call, inbox)
  }),
  patch('/inbox_members', (call) => {
    const inbox = inboxOfBody(call)
    const wanted = sentIds(call)
    const present = memberIds(call, inbox)
    add(call, inbox, strangers(wanted, present))
    remove(call, inbox, strangers(present, wanted))
    return listed(call, inbox)
  }),
  del('/inbox_members', (call) => {
    const inbox = inboxOfBody(call)
    if (!call.has('strangers are no error')) {
      const ids = sentIds(call)
      if (ids.some((id) => !memberIds(call, inbox).includes(asId(id)!))) notFound()
    }
    const ids = call.params.user_ids ?? []
    remove(call, inbox, Array.isArray(ids) ? (ids as Json[]) : [])
    return ok
  }),
]
