/** Rules and macros as lint rules look at them: conditions in groups, actions in order. Facts as seen on Chatwoot 4.15.1. */
import type { Fields, Json } from '../../kinds/model/kind.ts'
import { isObject } from '../../plan/model/paths.ts'
import { hasSealed } from '../../redact/seal.ts'
import type { Account, Resource } from '../account.ts'
import type { Told } from '../rule.ts'

export interface Condition {
  readonly key: string
  readonly operator: string
  /** One value that stands alone as well as a list; none for what asks only whether there is something. */
  readonly values: readonly Json[]
  /** The same as texts, and in small letters. */
  readonly texts: readonly string[]
  readonly lower: readonly string[]
  /** Which custom attributes it looks at; empty for what Chatwoot has by itself. */
  readonly custom: string
  /** The operator behind it, in small letters. */
  readonly joinedBy: string
  /** Its path. */
  readonly at: string
}

/** Conditions that have to be true together. */
export type Group = readonly Condition[]

export interface Action {
  readonly name: string
  readonly params: readonly Json[]
  readonly at: string
}

export interface Rule {
  readonly on: Resource
  readonly event: string
  readonly conditions: readonly Condition[]
  /** It fires when one of them is true: "and" binds tighter than "or", and there are no brackets. */
  readonly groups: readonly Group[]
  readonly actions: readonly Action[]
  /** A condition looks at what changed: then operators mean something else. */
  readonly looksAtChanges: boolean
}

export interface Macro {
  readonly on: Resource
  readonly actions: readonly Action[]
}

/** The rules that run and are known whole; what is a secret or not known is nobody's guess. */
export function rulesOf(account: Account): readonly Rule[] {
  return account.of('automation_rules').flatMap((on) => ruleOf(on) ?? [])
}

/** The same by their event. */
export function rulesByEvent(account: Account): ReadonlyMap<string, readonly Rule[]> {
  return Map.groupBy(account.once(rulesOf), ({ event }) => event)
}

export function macrosOf(account: Account): readonly Macro[] {
  return account.of('macros').flatMap((on) => {
    const actions = actionsIn(on.fields.actions)
    return actions === null ? [] : [{ on, actions }]
  })
}

/** Looks at each declared rule. */
export function inRules(find: (rule: Rule, account: Account) => readonly Told[]) {
  return (account: Account): Told[] =>
    account
      .once(rulesOf)
      .filter(({ on }) => on.declared !== null)
      .flatMap((rule) => find(rule, account))
}

/** Looks at each condition of each declared rule whose conditions do not look at changes. */
export function inConditions(find: (condition: Condition, rule: Rule, account: Account) => readonly Told[]) {
  return inRules((rule, account) =>
    rule.looksAtChanges ? [] : rule.conditions.flatMap((condition) => find(condition, rule, account)),
  )
}

function ruleOf(on: Resource): Rule | null {
  const { event_name: event, active, conditions: written } = on.fields
  const actions = actionsIn(on.fields.actions)
  if (active === false || typeof event !== 'string' || actions === null) return null
  if (!Array.isArray(written) || hasSealed(written)) return null
  const conditions = (written as Fields[]).map((one, index) => conditionOf(one, `conditions[${index}]`))
  const looksAtChanges = conditions.some(({ operator }) => operator === 'attribute_changed')
  return { on, event, conditions, groups: groupsOf(conditions), actions, looksAtChanges }
}

function conditionOf(written: Fields, at: string): Condition {
  const { attribute_key, filter_operator, values = [], query_operator, custom_attribute_type } = written
  const list: readonly Json[] = Array.isArray(values) ? values : [values]
  return {
    key: String(attribute_key),
    operator: String(filter_operator),
    values: list,
    texts: list.map(String),
    lower: list.map((value) => String(value).toLowerCase()),
    custom: typeof custom_attribute_type === 'string' ? custom_attribute_type : '',
    joinedBy: typeof query_operator === 'string' ? query_operator.toLowerCase() : '',
    at,
  }
}

function groupsOf(conditions: readonly Condition[]): Group[] {
  const groups: Condition[][] = [[]]
  for (const condition of conditions) {
    groups.at(-1)!.push(condition)
    if (condition.joinedBy === 'or') groups.push([])
  }
  return groups.length > 1 && groups.at(-1)!.length === 0 ? groups.slice(0, -1) : groups
}

function actionsIn(written: Json | undefined): Action[] | null {
  if (!Array.isArray(written)) return null
  return (written as Json[]).filter(isObject).map(({ action_name, action_params }, index) => ({
    name: String(action_name),
    params: Array.isArray(action_params) ? action_params : [],
    at: `actions[${index}]`,
  }))
}

/** A condition that asks this of a field of Chatwoot's own. */
export function asks(condition: Condition, key: string, ...operators: readonly string[]): boolean {
  return condition.custom === '' && condition.key === key && operators.includes(condition.operator)
}
