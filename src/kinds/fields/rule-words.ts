/** When a rule runs and what it does, in words (4.15.1). */
import { type Fields, isObject, type Json } from '../model/json.ts'
import { own } from '../model/paths.ts'
import { type Clause, type Part, strong, value } from '../model/telling.ts'
import { actionsWords } from './action-words.ts'
import { conditionWords, textOf } from './condition-words.ts'

export const ruleEvents = [
  'conversation_created',
  'conversation_updated',
  'conversation_opened',
  'conversation_resolved',
  'message_created',
] as const

const eventWords: { readonly [event in (typeof ruleEvents)[number]]: string } = {
  conversation_created: 'a conversation is new',
  conversation_updated: 'something about a conversation changes',
  conversation_opened: 'a conversation is opened again',
  conversation_resolved: 'a conversation is resolved',
  message_created: 'there is a new message',
}

export function ruleClauses({ event_name: event, conditions, actions }: Fields): Clause[] {
  return [
    ...(event === undefined && conditions === undefined
      ? []
      : [{ of: ['event_name', 'conditions'] as const, says: whenWords(event, conditions) }]),
    ...(Array.isArray(actions)
      ? [{ of: ['actions'] as const, says: [strong('then'), ' ', ...actionsWords(actions)] }]
      : []),
  ]
}

/** That a new rule runs goes without saying. */
export function ruleCreation({ active }: Fields): Clause[] {
  if (typeof active !== 'boolean') return []
  return [{ of: ['active'], says: active ? [] : ['it is switched ', strong('off')] }]
}

function whenWords(event: Json | undefined, conditions: Json | undefined): Part[] {
  const happens: Part[] =
    event === undefined ? [] : [' ', own<string | undefined>(eventWords, textOf(event)) ?? value(event)]
  const all = Array.isArray(conditions) ? (conditions as readonly Json[]) : []
  if (conditions !== undefined && !Array.isArray(conditions))
    return [strong('When'), ...happens, ' ', value(conditions)]
  if (all.length === 0) return [strong('When'), ...happens]
  const hasChoice = all.some((one) => isObject(one) && textOf(one.query_operator).toLowerCase() === 'or')
  const what = conditionWords(all)
  if (event === undefined) return [strong('If'), ' ', ...what]
  return [strong('When'), ...happens, ' ', strong('and'), ' ', ...(hasChoice ? ['(', ...what, ')'] : what)]
}
