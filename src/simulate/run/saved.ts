/** What Chatwoot checks when a rule is saved, and how it stores it. */
import { isStandard } from '../conditions/columns.ts'
import { NotSimulated } from '../world/errors.ts'
import type { Account, Json, JsonObject, Rule } from '../world/model.ts'

/** A rule as it is written, with ids. */
export interface Draft {
  readonly name: string
  readonly event_name: string
  readonly active?: boolean
  readonly conditions: Json
  readonly actions: Json
}

/** The answer to a request that the server refuses. */
export interface Refusal {
  readonly status: number
  readonly error: Json
}

/** `id` is the number it gets. */
export function saved(id: number, draft: Draft, account: Account): Rule | Refusal {
  const { name, event_name, active = true } = draft
  const conditions = objects(draft.conditions)
  const actions = objects(draft.actions)
  const error = problems(conditions, actions, account)
  if (Object.keys(error).length > 0) return { status: 422, error }
  const attachment = actions.find((one) => one.action_name === 'send_attachment' && !sendsFile(one))
  if (attachment !== undefined) {
    // The id of an upload means nothing here.
    if (!Array.isArray(attachment.action_params)) throw new NotSimulated('an attachment that is no list')
    return { status: 422, error: 'Invalid attachment' }
  }
  return { id, name, event_name, active, conditions, actions, errors: 0 }
}

/** A file stands for the upload that an apply makes of it. */
function sendsFile({ action_params: params }: JsonObject): boolean {
  const [first = null] = Array.isArray(params) ? (params as readonly Json[]) : []
  return typeof first === 'object' && first !== null && !Array.isArray(first)
}

export function mayBeSaved({ conditions, actions }: Rule, account: Account): boolean {
  return Object.keys(problems(conditions, actions, account)).length === 0
}

/** Nulls in lists are taken out before anything else. */
function objects(value: Json): JsonObject[] {
  const list = withoutNulls(value)
  if (!Array.isArray(list) || list.some((one) => one === null || typeof one !== 'object' || Array.isArray(one)))
    throw new NotSimulated('a rule whose conditions or actions are no list of objects')
  return list as JsonObject[]
}

export function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item: Json) => item !== null).map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value as JsonObject).map(([name, inner]) => [name, withoutNulls(inner)]))
}

const ACTIONS = [
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
  'remove_assigned_agent',
  'remove_assigned_team',
  'add_private_note',
  'add_sla',
]

function problems(
  conditions: readonly JsonObject[],
  actions: readonly JsonObject[],
  { definitions }: Account,
): JsonObject {
  const known: readonly Json[] = definitions.map(({ key }) => key)
  const unknown = conditions
    .map(({ attribute_key: key }) => key)
    .filter((key) => key != null && !isStandard(key) && !known.includes(key))
  const bare = conditions.filter(({ query_operator }) => query_operator == null)
  const odd = conditions.filter(({ query_operator: word }) => Boolean(word) && !/^(and|or)$/i.test(String(word)))
  const ofConditions = [
    ...(unknown.length > 0 ? [`Automation conditions ${unknown.join(',')} not supported.`] : []),
    ...(bare.length > 1 ? ['Automation conditions should have query operator.'] : []),
    ...odd.map(() => 'Query operator must be either "AND" or "OR"'),
  ]
  const others = actions
    .map(({ action_name: name }) => name)
    .filter((name) => name != null && !ACTIONS.includes(String(name)))
  return {
    ...(ofConditions.length > 0 ? { conditions: ofConditions } : {}),
    ...(others.length > 0 ? { actions: [`Automation actions ${others.join(',')} not supported.`] } : {}),
  }
}
