/** Short cases for tests: one conversation, a few rules, and what happens. */
import type { Case, Result, RuleOfCase, Step } from '../../simulate/format.ts'
import { play } from '../../simulate/play.ts'
import type { Json } from '../../src/simulate/world/model.ts'

export type Shape = readonly [
  key: string,
  operator: string | null,
  values?: Json,
  joint?: string | null,
  model?: string,
]

export function conditions(...shapes: readonly Shape[]): Json {
  return shapes.map(([attribute_key, filter_operator, values = [], query_operator = null, custom_attribute_type]) => ({
    attribute_key,
    filter_operator,
    values,
    query_operator,
    ...(custom_attribute_type === undefined ? {} : { custom_attribute_type }),
  }))
}

/** A rule that leaves a note that it ran. */
export function rule(name: string, event_name: string, its: Json, ...actions: Json[]): RuleOfCase {
  const fired = { action_name: 'add_private_note', action_params: [`fired ${name}`] }
  return { name, event_name, conditions: its, actions: [...actions, fired] }
}

export const does = (action_name: string, ...action_params: Json[]): Json => ({ action_name, action_params })

interface Played extends Partial<Case> {
  readonly given?: { readonly contact?: { readonly [field: string]: Json }; readonly steps?: readonly Step[] }
}

export function played(rules: readonly RuleOfCase[], event: readonly Step[], more: Played = {}): Result {
  const now = new Date('2026-11-27T12:00:00Z')
  return play({ case: 'test', rules, event, ...more }, { cases: [] }, now)
}

const attributes = ['text', 'number', 'date', 'checkbox', 'currency'].map((type) => ({
  key: `a_${type}`,
  model: 'conversation_attribute',
  type,
}))

/** Whether one rule with these conditions runs when a conversation is begun. */
export function isTrue(
  of: readonly Shape[],
  begin: Step[string] = {},
  contact: { readonly [field: string]: Json } = {},
): boolean {
  const more = { fixtures: { attributes }, given: { contact, steps: [] } }
  const { fired } = played([rule('a', 'conversation_created', conditions(...of))], [{ create: begin }], more)
  return fired.length > 0
}
