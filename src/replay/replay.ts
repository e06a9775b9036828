/** On how many of some conversations a rule would act, as they are now. Numbers only. */
import type { Fields } from '../kinds/model/json.ts'
import { matches } from '../simulate/conditions/match.ts'
import { saved } from '../simulate/run/saved.ts'
import { NotSimulated } from '../simulate/world/errors.ts'
import type { Account, Definition, Event, Json, Rule, World } from '../simulate/world/model.ts'
import type { Sampled } from './sampled.ts'
import type { ChangedRule, Version } from './versions.ts'

export interface Count {
  readonly acts: number
  /** Customers who would get a message. */
  readonly customers: number
  /** Conversations of which it is not known. */
  readonly unknown: number
  /** Why nothing at all can be said; null when something can. */
  readonly reason: string | null
}

export interface Replay {
  readonly conversations: number
  readonly messages: number
  readonly rules: readonly Replayed[]
}

export interface Replayed {
  readonly key: string
  readonly subject: string
  readonly before: Count | null
  readonly after: Count | null
}

export function replay(
  rules: readonly ChangedRule[],
  sample: readonly Sampled[],
  attributes: readonly Fields[],
  now: Date,
): Replay {
  const definitions = attributes.map(
    ({ attribute_key, attribute_model, attribute_display_type }): Definition => ({
      key: String(attribute_key),
      model: String(attribute_model),
      type: String(attribute_display_type),
    }),
  )
  const account: Account = { id: 0, name: '', people: [], teams: [], inboxes: [], slas: [], definitions, now }
  return {
    conversations: sample.length,
    messages: sample.reduce((sum, { messages }) => sum + messages.length, 0),
    rules: rules.map(({ key, subject, before, after }) => ({
      key,
      subject,
      before: before === null ? null : countOf(before, sample, account),
      after: after === null ? null : countOf(after, sample, account),
    })),
  }
}

const OF_MESSAGES = ['content', 'message_type', 'private_note']

/** Whether more than the last message of a conversation has to be known. */
export function needsMessages(rules: readonly ChangedRule[]): boolean {
  return rules.some(({ before, after }) =>
    [before, after].some(
      (version) => version?.active && (version.event_name === 'message_created' || asksMessages(version)),
    ),
  )
}

function conditionsOf({ conditions }: Version): readonly { readonly [part: string]: unknown }[] {
  return Array.isArray(conditions) ? (conditions as { readonly [part: string]: unknown }[]) : []
}

function asksMessages(version: Version): boolean {
  return conditionsOf(version).some(({ attribute_key }) => OF_MESSAGES.includes(String(attribute_key)))
}

function countOf(version: Version, sample: readonly Sampled[], account: Account): Count {
  const none = { acts: 0, customers: 0, unknown: 0, reason: null }
  if (!version.active) return none
  try {
    const rule = ruleOf(version, account)
    const answers = sample.map((one) => acts(rule, version, one, account))
    const found = sample.filter((_, at) => answers[at] === true)
    return {
      acts: found.length,
      customers: version.answers ? new Set(found.map(({ contact }) => contact.id)).size : 0,
      unknown: answers.filter((answer) => answer === null).length,
      reason: null,
    }
  } catch (error) {
    if (!(error instanceof NotSimulated)) throw error
    return { ...none, unknown: sample.length, reason: error.reason }
  }
}

function ruleOf(version: Version, account: Account): Rule {
  if (conditionsOf(version).some(({ filter_operator }) => filter_operator === 'attribute_changed'))
    throw new NotSimulated('a condition on what has changed')
  const { event_name, active, conditions, actions } = version
  const rule = saved(
    1,
    { name: '', event_name, active, conditions: conditions as Json, actions: actions as Json },
    account,
  )
  if ('error' in rule) throw new NotSimulated('a condition on an attribute that was not read')
  return rule
}

/** Null where it is not known. */
function acts(rule: Rule, version: Version, one: Sampled, account: Account): boolean | null {
  const { contact, messages, isPartial } = one
  // A conversation that has only begun has neither.
  const isNew = rule.event_name === 'conversation_created'
  const conversation = isNew ? { ...one.conversation, label_list: [], priority: null } : one.conversation
  const world: World = { account, contacts: [contact], conversations: [conversation], messages, rules: [] }
  const event = (message: number | null): Event => ({
    name: rule.event_name,
    conversation: conversation.id,
    message,
    changes: null,
  })
  const events = rule.event_name === 'message_created' ? messages.map(({ id }) => event(id)) : [event(null)]
  try {
    if (events.some((each) => matches(rule.conditions, each, world, []).fires)) return true
  } catch (error) {
    if (error instanceof NotSimulated) return null
    throw error
  }
  return isPartial && rule.event_name !== 'message_created' && asksMessages(version) ? null : false
}
