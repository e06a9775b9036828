import { attributes } from '../../kinds/fields/condition-attributes.ts'
import { inConditions } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const assign = action('add_label', 'known')

export const condOperator: LintRule = {
  code: 'L-COND-OPERATOR',
  title: 'A question that Chatwoot cannot ask of this field',
  severity: 'error',
  why: 'Chatwoot saves any operator with any field. Measured on 4.15.1: with one that the field does not have the rule never fires, and at its second evaluation the server switches the rule off and mails the administrators, which then shows as drift. Only assignee, team, inbox and labels can be asked whether they are there at all; a condition on `sla_policy_id` always counts as such an error.',
  fix: 'Ask with an operator that the field has: `phone_number contains "+"` is true of everybody who has a number, `email contains "@"` of everybody who has an address.',
  unless: ['`attribute_changed`, which every field has', 'custom attributes'],
  example: {
    wrong: one('callers', rule('conversation_created', [condition('phone_number', 'is_present')], assign)),
    right: one('callers', rule('conversation_created', [condition('phone_number', 'contains', '+')], assign)),
  },
  find: inConditions(({ key, operator, custom, at }, { on }) => {
    const known = custom === '' ? attributes[key]?.operators : undefined
    if (known === undefined || known.includes(operator)) return []
    return [
      {
        on,
        at: `${at}.filter_operator`,
        says: `"${key}" cannot be asked with ${operator}: the rule never fires, and Chatwoot switches it off`,
        help:
          known.length === 0
            ? `No condition on "${key}" works: take it out.`
            : `It has ${known.join(', ')}.${key === 'email' ? ' Everybody who has an address fulfils "contains" "@".' : ''}${key === 'phone_number' ? ' Everybody who has a number fulfils "contains" "+".' : ''}`,
      },
    ]
  }),
}
