/** What conditions mean together (4.15.1: case by case on a running server, `rule-evaluation`). */
import type { Condition, Group, Rule } from './automation.ts'

/** What has one value at a time. Labels have several, and a conversation has several messages. */
const SINGLE = new Set([
  ...['status', 'priority', 'assignee_id', 'team_id', 'inbox_id', 'message_type', 'private_note', 'email'],
  ...['phone_number', 'country_code', 'city', 'company_name', 'browser_language', 'conversation_language'],
  ...['referer', 'mail_subject'],
])

export function isSingle({ key, custom }: Condition): boolean {
  return custom === '' && SINGLE.has(key)
}

export function isSameKey(a: Condition, b: Condition): boolean {
  return a.key === b.key && a.custom === b.custom
}

/** Whether the two can never be true of the same conversation. */
export function excludes(a: Condition, b: Condition): boolean {
  return excludesFrom(a, b) || excludesFrom(b, a)
}

function excludesFrom(a: Condition, b: Condition): boolean {
  if (!isSameKey(a, b) || a.custom !== '') return false
  if (b.operator === 'is_not_present') return a.operator === 'is_present' || a.operator === 'equal_to'
  if (a.operator !== 'equal_to' || !isSingle(a) || a.texts.includes('all') || b.texts.includes('all')) return false
  if (b.operator === 'equal_to') return !a.texts.some((text) => b.texts.includes(text))
  return b.operator === 'not_equal_to' && areAmong(a.texts, b.texts)
}

function areAmong(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one))
}

export function areDisjoint(a: Group, b: Group): boolean {
  return a.some((one) => b.some((other) => excludes(one, other)))
}

/** Whether a conversation that fulfils the first always fulfils the second. */
function implies(a: Group, b: Group): boolean {
  return b.every((needed) => a.some((had) => isAsStrict(had, needed)))
}

function isAsStrict(had: Condition, needed: Condition): boolean {
  if (!isSameKey(had, needed) || had.operator !== needed.operator) return false
  const { texts: mine } = had
  const { texts: theirs } = needed
  switch (had.operator) {
    case 'equal_to':
      return areAmong(mine, theirs)
    case 'not_equal_to':
    case 'does_not_contain':
      return areAmong(theirs, mine)
    case 'contains':
      return had.lower.every((text) => needed.lower.some((part) => text.includes(part)))
    case 'is_present':
    case 'is_not_present':
      return true
    default:
      return areAmong(mine, theirs) && areAmong(theirs, mine)
  }
}

/** Whether one rule fires wherever the other one does, for one of their groups. */
export function overlaps(a: Rule, b: Rule): boolean {
  return a.groups.some((one) => b.groups.some((other) => implies(one, other) || implies(other, one)))
}

export function areApart(a: Rule, b: Rule): boolean {
  return a.groups.every((one) => b.groups.every((other) => areDisjoint(one, other)))
}

/** Whether every group has a condition like this. */
export function everyGroup({ groups }: Rule, is: (condition: Condition) => boolean): boolean {
  return groups.every((group) => group.some(is))
}

const OF_ANYBODY = ['inbox_id', 'message_type', 'status', 'private_note']

/** Whether the group asks for nothing of the customer or of what was written: only where, and in which state. */
export function isUnrestricted(group: Group): boolean {
  return group.every(({ key, custom }) => custom === '' && OF_ANYBODY.includes(key))
}
