import { asks, inConditions } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { isSingle } from '../about/logic.ts'
import { type LintRule, quoted } from '../rule.ts'

const definition = {
  custom_attribute_definitions: {
    plan: { attribute_display_name: 'Plan', attribute_model: 'contact_attribute', attribute_display_type: 'text' },
  },
}
const plan = { ...condition('plan', 'equal_to', 'gold'), custom_attribute_type: 'contact_attribute' }
const american = condition('country_code', 'equal_to', 'US')
const tag = action('add_label', 'gold-us')
/** What is not compared as a text. */
const OTHERS = ['status', 'priority', 'message_type', 'private_note', 'assignee_id', 'team_id', 'inbox_id']

export const attrLeak: LintRule = {
  code: 'L-ATTR-LEAK',
  title: 'A custom attribute before it changes how a text is compared',
  severity: 'error',
  why: 'Measured on 4.15.1: behind a condition on a custom attribute the `equal_to` and `not_equal_to` of text fields are compared in small letters, and only with their first value. `country_code equal_to ["US"]` then never matches.',
  fix: 'Put the conditions on custom attributes last.',
  unless: ['one value in small letters, which changes nothing', 'the custom attribute comes after it'],
  example: {
    wrong: { ...definition, ...one('gold-us', rule('conversation_created', all(plan, american), tag)) },
    right: { ...definition, ...one('gold-us', rule('conversation_created', all(american, plan), tag)) },
  },
  find: inConditions((one, { on, conditions }) => {
    const before = conditions.slice(0, conditions.indexOf(one)).find(({ custom }) => custom !== '')
    if (
      before === undefined ||
      !isSingle(one) ||
      OTHERS.includes(one.key) ||
      !asks(one, one.key, 'equal_to', 'not_equal_to')
    )
      return []
    const [first = '', ...others] = one.texts
    if (first === first.toLowerCase() && others.length === 0) return []
    return [
      {
        on,
        at: one.at,
        says: `behind the condition on "${before.key}" Chatwoot compares "${one.key}" with ${quoted(first.toLowerCase())} and nothing else`,
        help: `Put the condition on "${before.key}" behind it.`,
      },
    ]
  }),
}
