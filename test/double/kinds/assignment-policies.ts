import { crash, type Problem } from '../rails/answers.ts'
import { boolean, integer, oneOf, string, text } from '../rails/columns.ts'
import type { Param } from '../rails/incoming.ts'
import type { Kind } from '../rails/kind.ts'
import { isTaken } from '../rails/records.ts'
import { pick } from '../rails/rest.ts'
import { get, missing, post } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { inboxView } from './inboxes/view.ts'
import { isBlankText, shown, unixSeconds } from './shared.ts'

const NUMBERS = ['fair_distribution_limit', 'fair_distribution_window']

/** Words are no number, although the column would make 0 of them. Nothing sent is no word. */
const isNumeric = (sent: Param | undefined): boolean => typeof sent !== 'string' || /^\s*-?\d+(\.\d+)?\s*$/.test(sent)

function numberProblems(row: Row, field: string): Problem[] {
  const value = row[field]
  if (typeof value !== 'number') return [[field, 'is not a number']]
  return value > 0 ? [] : [[field, 'must be greater than 0']]
}

export const assignmentPolicies: Kind = {
  name: 'assignment_policies',
  columns: {
    name: string(),
    description: text(),
    assignment_order: oneOf(['round_robin', 'balanced'], { default: 'round_robin', notNull: true }),
    conversation_priority: oneOf(['earliest_created', 'longest_waiting'], {
      default: 'earliest_created',
      notNull: true,
    }),
    fair_distribution_limit: integer({ default: 100 }),
    fair_distribution_window: integer({ default: 3600 }),
    enabled: boolean({ default: true, notNull: true }),
  },
  permit: {
    name: 'one',
    description: 'one',
    assignment_order: 'one',
    conversation_priority: 'one',
    fair_distribution_limit: 'one',
    fair_distribution_window: 'one',
    enabled: 'one',
  },
  envelope: 'assignment_policy',
  read: 'admin',
  write: 'admin',
  assign: (row, fields, call) => {
    // Only the enterprise edition knows the second order.
    if (call.edition === 'oss' && row.assignment_order === 'balanced') crash()
    for (const field of NUMBERS) if (!isNumeric(fields[field])) row[field] = null
  },
  check: (row, call) => [
    ...(isBlankText(row.name) ? [['name', "can't be blank"] as const] : []),
    ...(isTaken(call, 'assignment_policies', row, { account_id: row.account_id!, name: row.name! })
      ? [['name', 'has already been taken'] as const]
      : []),
    ...NUMBERS.flatMap((field) => numberProblems(row, field)),
  ],
  deleted: ({ id }, { store }) => store.delete('inbox_assignment_policies', { assignment_policy_id: id }),
  view: (row, call) => ({
    ...shown(row, [
      'id',
      'name',
      'description',
      'assignment_order',
      'conversation_priority',
      'fair_distribution_limit',
      'fair_distribution_window',
      'enabled',
    ]),
    assigned_inbox_count: call.store.where('inbox_assignment_policies', { assignment_policy_id: row.id }).length,
    created_at: unixSeconds(row.created_at),
    updated_at: unixSeconds(row.updated_at),
  }),
  also: [
    missing('/assignment_policies/new'),
    missing('/assignment_policies/:id/edit'),
    get('/assignment_policies/:id/inboxes', (call) => {
      const { id } = pick(assignmentPolicies, call, 'show')
      const links = call.store.where('inbox_assignment_policies', { assignment_policy_id: id })
      return { inboxes: links.map(({ inbox_id }) => inboxView(call.one('inboxes', inbox_id), call)) }
    }),
    // Routed, and nothing behind it can say what to answer.
    post('/assignment_policies/:id/inboxes', () => crash()),
  ],
}
