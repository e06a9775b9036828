/** What the actions of a rule come to (4.15.1). */
import type { Json } from '../../kinds/model/kind.ts'
import { type Action, asks, type Condition, type Group, type Rule } from './automation.ts'

const TALKING = ['send_message', 'send_attachment']
const MAILING = ['send_email_transcript', 'send_email_to_team']

export function actionsNamed({ actions }: Pick<Rule, 'actions'>, ...names: readonly string[]): Action[] {
  return actions.filter(({ name }) => names.includes(name))
}

/** Something that the customer sees. */
export function talking(rule: Pick<Rule, 'actions'>): Action[] {
  return actionsNamed(rule, ...TALKING)
}

export function mailing(rule: Pick<Rule, 'actions'>): Action[] {
  return actionsNamed(rule, ...MAILING)
}

/** One value that an action sets: which field, and to what. */
export interface Setting {
  readonly field: 'status' | 'assignee_id' | 'team_id' | 'priority' | 'labels'
  /** A name; null for none. Of labels the title. */
  readonly value: Json
  readonly isTaken?: true
  readonly action: Action
}

const STATUS: { readonly [name: string]: string } = {
  resolve_conversation: 'resolved',
  open_conversation: 'open',
  pending_conversation: 'pending',
  snooze_conversation: 'snoozed',
  mute_conversation: 'resolved',
}

const found = new WeakMap<readonly Action[], readonly Setting[]>()

export function settingsOf({ actions }: Pick<Rule, 'actions'>): readonly Setting[] {
  const known = found.get(actions)
  if (known !== undefined) return known
  const settings = settingsIn(actions)
  found.set(actions, settings)
  return settings
}

function settingsIn(actions: readonly Action[]): Setting[] {
  return actions.flatMap((action): Setting[] => {
    const [first = null] = action.params
    const value = first === 'nil' || first === 0 ? null : first
    switch (action.name) {
      case 'assign_agent':
        return [{ field: 'assignee_id', value, action }]
      case 'assign_team':
        return [{ field: 'team_id', value, action }]
      case 'remove_assigned_agent':
        return [{ field: 'assignee_id', value: null, action }]
      case 'remove_assigned_team':
        return [{ field: 'team_id', value: null, action }]
      case 'change_priority':
        return [{ field: 'priority', value, action }]
      case 'change_status':
        return [{ field: 'status', value, action }]
      case 'add_label':
        return action.params.map((label) => ({ field: 'labels', value: label, action }))
      case 'remove_label':
        return action.params.map((label) => ({ field: 'labels', value: label, isTaken: true, action }))
      default:
        return Object.hasOwn(STATUS, action.name) ? [{ field: 'status', value: STATUS[action.name]!, action }] : []
    }
  })
}

/** Whether the rule makes one condition of each group false by what it does, or looks at changes: then it runs once. */
export function isGuarded(rule: Rule): boolean {
  if (rule.looksAtChanges) return true
  const settings = settingsOf(rule)
  return rule.groups.every((group: Group) => group.some((one) => settings.some((setting) => undoes(setting, one))))
}

/** Whether the second rule does not run any more where the first one ran before it. */
export function silences(first: Rule, second: Rule): boolean {
  const settings = settingsOf(first)
  return second.groups.every((group) => group.some((one) => settings.some((setting) => undoes(setting, one))))
}

function undoes({ field, value, isTaken }: Setting, condition: Condition): boolean {
  if (!asks(condition, field, condition.operator)) return false
  if (condition.operator === 'is_not_present') return value !== null && !isTaken && field !== 'status'
  if (condition.operator !== 'equal_to') return false
  if (field === 'labels') return isTaken === true && condition.texts.includes(String(value))
  return value !== null && !condition.texts.some((text) => text === String(value) || text === 'all')
}
