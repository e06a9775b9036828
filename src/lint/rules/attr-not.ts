import { inConditions } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const definition = {
  custom_attribute_definitions: {
    plan: {
      attribute_display_name: 'Plan',
      attribute_model: 'contact_attribute',
      attribute_display_type: 'list',
      attribute_values: ['free', 'gold'],
    },
  },
}
const plan = (operator: string, value: string) => ({
  ...condition('plan', operator, value),
  custom_attribute_type: 'contact_attribute',
})
const high = condition('priority', 'equal_to', 'high')
const tag = action('add_label', 'paying')

export const attrNot: LintRule = {
  code: 'L-ATTR-NOT',
  title: '"Custom attribute is not" breaks the other conditions',
  severity: 'error',
  why: 'Measured on 4.15.1: `not_equal_to` on a custom attribute with another condition behind it breaks the query, and the rule never fires. As the last condition it adds "or the attribute is missing" without brackets: such a rule fired in another inbox. Reported as chatwoot#10377 and megaapp977/stack#629.',
  fix: 'Name the other values with `equal_to`, or use a checkbox that is set to true. Otherwise give it a rule of its own.',
  unless: ['it is the only condition', 'it is the last condition and stands alone behind an "or"'],
  example: {
    wrong: {
      ...definition,
      ...one('paying', rule('conversation_updated', all(high, plan('not_equal_to', 'free')), tag)),
    },
    right: { ...definition, ...one('paying', rule('conversation_updated', all(high, plan('equal_to', 'gold')), tag)) },
  },
  find: inConditions((one, { on, conditions, groups }) => {
    if (one.custom === '' || one.operator !== 'not_equal_to' || conditions.length === 1) return []
    const isLast = one === conditions.at(-1)
    if (isLast && groups.at(-1)!.length === 1) return []
    return [
      {
        on,
        at: one.at,
        says: isLast
          ? `"${one.key}" not_equal_to as the last condition also lets through every conversation without "${one.key}", whatever the conditions before it say`
          : `the rule never fires: "${one.key}" not_equal_to works only as the last condition`,
        help: 'Name the other values with equal_to, or give it a rule of its own.',
      },
    ]
  }),
}
