import { asks, inConditions } from '../about/automation.ts'
import { action, condition, either, one, rule } from '../about/example.ts'
import { isSameKey } from '../about/logic.ts'
import type { LintRule } from '../rule.ts'

const WITH_QUESTION = ['assignee_id', 'team_id']
const FIELDS = [
  ...WITH_QUESTION,
  'priority',
  'email',
  'phone_number',
  'company_name',
  'city',
  'country_code',
  'referer',
  'mail_subject',
]
const team = { teams: { billing: {} } }
const tag = action('add_label', 'other')
const notBilling = condition('team_id', 'not_equal_to', 'billing')

export const condNotMissing: LintRule = {
  code: 'L-COND-NOT-MISSING',
  title: '"Is not" leaves out what has no value',
  severity: 'warning',
  why: 'A field without a value fulfils nothing, not even "is not": `assignee is not Rajiv` is not true of a conversation that nobody has (measured on 4.15.1).',
  fix: 'Add the missing ones behind an "or": `or team_id is_not_present` (assignee, team, inbox and labels have it). For other fields turn the rule round and name the values that are meant.',
  unless: [
    'another part of the rule asks for is_not_present of the same field',
    'the same part also asks for is_present',
  ],
  example: {
    wrong: { ...team, ...one('not-billing', rule('conversation_created', [notBilling], tag)) },
    right: {
      ...team,
      ...one(
        'not-billing',
        rule('conversation_created', either(notBilling, condition('team_id', 'is_not_present')), tag),
      ),
    },
  },
  find: inConditions((one, { on, conditions, groups }) => {
    if (!FIELDS.some((key) => asks(one, key, 'not_equal_to', 'does_not_contain'))) return []
    const group = groups.find((its) => its.includes(one))!
    const isAsked = conditions.some((other) => isSameKey(one, other) && other.operator === 'is_not_present')
    if (isAsked || group.some((other) => isSameKey(one, other) && other.operator === 'is_present')) return []
    const hasQuestion = WITH_QUESTION.includes(one.key)
    return [
      {
        on,
        at: one.at,
        severity: hasQuestion || one.key === 'priority' ? 'warning' : 'note',
        says: `"${one.key}" ${one.operator} is not true of what has no ${one.key} at all`,
        help: hasQuestion
          ? `If those are meant as well, add "or" "${one.key}" is_not_present.`
          : 'If those are meant as well, name the values that are meant with equal_to or contains instead.',
      },
    ]
  }),
}
