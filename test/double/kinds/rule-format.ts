/**
 * What the model of automation rules checks on every save. Conditions and actions are stored raw, so the checks meet
 * shapes nobody meant; what Ruby does with them decides between "accepted", "refused" and an exception.
 */
import type { Json, Problem } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { isHash } from '../rails/incoming.ts'
import { isDifference } from '../releases.ts'
import type { Row } from '../store.ts'

const conditionKeys: Json[] = [
  'content',
  'email',
  'country_code',
  'status',
  'message_type',
  'browser_language',
  'assignee_id',
  'team_id',
  'referer',
  'city',
  'company_name',
  'inbox_id',
  'mail_subject',
  'phone_number',
  'priority',
  'conversation_language',
  'labels',
  'private_note',
]

const actionNames: Json[] = [
  'send_message',
  'add_label',
  'remove_label',
  'send_email_to_team',
  'assign_team',
  'assign_agent',
  'send_webhook_event',
  'mute_conversation',
  'send_attachment',
  'change_status',
  'resolve_conversation',
  'open_conversation',
  'pending_conversation',
  'snooze_conversation',
  'change_priority',
  'send_email_transcript',
  'add_private_note',
  'remove_assigned_agent',
  'remove_assigned_team',
]

class RubyError extends Error {}

/** `item[key]`: of a hash the value, of a text the key itself where it occurs, of anything else an exception. */
function at(item: Json, key: string): Json {
  if (isHash(item)) return (item as { [key: string]: Json })[key] ?? null
  if (typeof item === 'string') return item.includes(key) ? key : null
  throw new RubyError(`[] with ${key}`)
}

/** What a block `|item, _|` receives: the first part of a list or of a key and its value. */
function firstParts(value: Json): Json[] {
  if (Array.isArray(value)) return value.map((item) => (Array.isArray(item) ? (item[0] ?? null) : item))
  if (isHash(value)) return Object.keys(value)
  throw new RubyError('map')
}

const items = (value: Json): Json[] => {
  if (Array.isArray(value)) return value
  if (isHash(value)) return Object.entries(value as { [key: string]: Json }).map((pair) => pair as Json[])
  throw new RubyError('each')
}

const isBlank = (value: Json): boolean =>
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A missing key is nil, which is taken out of the message only by being nothing to complain about. */
function unsupported(
  value: Json,
  key: string,
  known: readonly Json[],
  what: string,
  prefix = `Automation ${what}`,
): Problem[] {
  if (isBlank(value)) return []
  const strange = firstParts(value)
    .map((item) => at(item, key))
    .filter((name) => !known.includes(name))
  if (strange.every((name) => name === null || name === false)) return []
  return [[what, `${prefix} ${strange.map((name) => name ?? '').join(',')} not supported.`]]
}

function operatorMissing(conditions: Json): Problem[] {
  if (isBlank(conditions)) return []
  const without = firstParts(conditions).filter((item) => at(item, 'query_operator') === null)
  return without.length > 1 ? [['conditions', 'Automation conditions should have query operator.']] : []
}

function operatorUnknown(conditions: Json): Problem[] {
  return items(conditions).flatMap((condition): Problem[] => {
    const operator = at(condition, 'query_operator')
    if (operator === null || operator === '') return []
    if (typeof operator !== 'string') throw new RubyError('empty?')
    return ['AND', 'OR'].includes(operator.toUpperCase())
      ? []
      : [['conditions', 'Query operator must be either "AND" or "OR"']]
  })
}

/** All problems, and whether a check raised: then only those found before it are known. */
export function ruleProblems(rule: Row, call: Call): { problems: Problem[]; raised: boolean } {
  const attributes = call.store.where('custom_attribute_definitions', { account_id: call.accountId })
  const isEnterprise = call.edition === 'ee'
  const keys = [
    ...conditionKeys.filter((key) => isKnown(call, `condition ${key}`)),
    // Until then it was the name of company_name.
    ...(call.has('condition company_name') ? [] : ['company']),
    ...(isEnterprise ? ['sla_policy_id'] : []),
    ...attributes.map((row) => row.attribute_key!),
  ]
  const known = actionNames.filter((name) => isKnown(call, `action ${name}`))
  const actions = isEnterprise ? [...known, 'add_sla'] : known
  const problems: Problem[] = []
  const conditions = rule.conditions ?? null
  try {
    problems.push(...unsupported(conditions, 'attribute_key', keys, 'conditions'))
    problems.push(...unsupported(rule.actions ?? null, 'action_name', actions, 'actions'))
    problems.push(...operatorMissing(conditions))
    problems.push(...operatorUnknown(conditions))
    return { problems, raised: false }
  } catch (error) {
    if (error instanceof RubyError) return { problems, raised: true }
    throw error
  }
}

/** Names that releases differ in have a line of their own in `releases.ts`. */
const isKnown = (call: Call, what: string): boolean => !isDifference(what) || call.has(what)

const onlyOfRules: Json[] = ['open_conversation', 'pending_conversation', 'send_email_to_team']

/** Macros check their actions the same way, with fewer of them. Null: the check raised. */
export function macroActionProblems(actions: Json, call: Call): Problem[] | null {
  const known = actionNames.filter((name) => !onlyOfRules.includes(name) && isKnown(call, `macro action ${name}`))
  try {
    return unsupported(actions, 'action_name', known, 'actions', 'Macro execution actions')
  } catch (error) {
    if (error instanceof RubyError) return null
    throw error
  }
}
