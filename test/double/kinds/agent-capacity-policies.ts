import { type Json, noContent, notFound, ok, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { integer, object, string, text } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { isTaken, loaded, save } from '../rails/records.ts'
import { pick } from '../rails/rest.ts'
import { del, get, post, type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { userView } from './identity.ts'
import { isBlankText, shown, unixSeconds } from './shared.ts'

const limitModel = {
  table: 'inbox_capacity_limits',
  columns: { agent_capacity_policy_id: integer(), inbox_id: integer(), conversation_limit: integer() },
}

const ee = { edition: 'ee' } as const
const one = '/agent_capacity_policies/:id'
const policyOf = (call: Call): Row => pick(agentCapacityPolicies, call, 'update')

const limitView = (limit: Row): { [field: string]: Json } => ({
  ...shown(limit, ['id', 'inbox_id', 'agent_capacity_policy_id', 'conversation_limit']),
  created_at: unixSeconds(limit.created_at),
  updated_at: unixSeconds(limit.updated_at),
})

/** Unlike the limits of assignment policies, a fraction is no number here. */
function saved(call: Call, limit: Row): Row {
  const sent = (call.params.conversation_limit ?? null) as Json
  const number = sent === null || sent === '' ? null : Number(sent)
  const least = call.has('a capacity may be nothing') ? 0 : 1
  const problem =
    number === null || Number.isNaN(number)
      ? 'is not a number'
      : !Number.isInteger(number)
        ? 'must be an integer'
        : number < least
          ? `must be greater than ${least === 0 ? 'or equal to ' : ''}0`
          : null
  limit.conversation_limit = number
  return save(call, limitModel, limit, [
    ...(number === null ? [['conversation_limit', "can't be blank"] as const] : []),
    ...(problem === null ? [] : [['conversation_limit', problem] as const]),
  ])
}

function limitOf(call: Call): Row {
  const { id } = policyOf(call)
  const limit = call.store.find('inbox_capacity_limits', {
    id: Number(call.path.limit_id),
    agent_capacity_policy_id: id,
  })
  return loaded(limit ?? notFound())
}

const limits: Route[] = [
  post(
    `${one}/inbox_limits`,
    (call) => {
      const { id } = policyOf(call)
      const inbox = call.one('inboxes', call.params.inbox_id)
      const limit: Row = { id: 0, agent_capacity_policy_id: id, inbox_id: inbox.id, conversation_limit: null }
      if (isTaken(call, 'inbox_capacity_limits', limit, { agent_capacity_policy_id: id, inbox_id: inbox.id }))
        refuse(422, { error: 'Inbox has already been assigned to this policy' })
      return limitView(saved(call, limit))
    },
    ee,
  ),
  update(
    `${one}/inbox_limits/:limit_id`,
    (call) => {
      const limit = saved(call, limitOf(call))
      return { ...limitView(limit), inbox_name: call.one('inboxes', limit.inbox_id).name! }
    },
    ee,
  ),
  del(
    `${one}/inbox_limits/:limit_id`,
    (call) => {
      call.store.delete('inbox_capacity_limits', { id: limitOf(call).id })
      return noContent
    },
    ee,
  ),
]

function memberOf(call: Call, id: unknown): Row {
  policyOf(call)
  return (
    call.store.find('account_users', { account_id: call.accountId, user_id: id == null ? null : Number(id) }) ??
    notFound()
  )
}

const userOf = (call: Call, member: Row): Json => userView(call, call.store.find('users', { id: member.user_id! })!)

const users: Route[] = [
  get(
    `${one}/users`,
    (call) => {
      const { id } = policyOf(call)
      return call.store
        .where('account_users', { account_id: call.accountId, agent_capacity_policy_id: id })
        .map((member) => userOf(call, member))
    },
    ee,
  ),
  post(
    `${one}/users`,
    (call) => {
      const member = memberOf(call, call.params.user_id)
      call.store.update('account_users', member.id, { agent_capacity_policy_id: policyOf(call).id })
      return userOf(call, member)
    },
    ee,
  ),
  del(
    `${one}/users/:user_id`,
    (call) => {
      call.store.update('account_users', memberOf(call, call.path.user_id).id, { agent_capacity_policy_id: null })
      return ok
    },
    ee,
  ),
]

export const agentCapacityPolicies: Kind = {
  name: 'agent_capacity_policies',
  edition: 'ee',
  columns: { name: string(), description: text(), exclusion_rules: object({ default: {} }) },
  permit: {
    name: 'one',
    description: 'one',
    exclusion_rules: { exclude_older_than_hours: 'one', excluded_labels: 'list' },
  },
  envelope: 'agent_capacity_policy',
  read: 'admin',
  write: 'admin',
  check: (row) => (isBlankText(row.name) ? [['name', "can't be blank"]] : []),
  deleted: ({ id }, { store }) => {
    store.delete('inbox_capacity_limits', { agent_capacity_policy_id: id })
    for (const { id: member } of store.where('account_users', { agent_capacity_policy_id: id }))
      store.update('account_users', member, { agent_capacity_policy_id: null })
  },
  view: (row, call) => ({
    ...shown(row, ['id', 'name', 'description', 'exclusion_rules', 'account_id']),
    created_at: unixSeconds(row.created_at),
    updated_at: unixSeconds(row.updated_at),
    assigned_agent_count: call.store.where('account_users', { agent_capacity_policy_id: row.id }).length,
    inbox_capacity_limits: call.store
      .where('inbox_capacity_limits', { agent_capacity_policy_id: row.id })
      .map((limit) => shown(limit, ['id', 'inbox_id', 'conversation_limit'])),
  }),
  also: [...limits, ...users],
}
