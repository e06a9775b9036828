import { typeOf } from '../about/attributes.ts'
import { type Condition, inConditions } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const world = (attribute_display_type: string) => ({
  custom_attribute_definitions: {
    revenue: { attribute_display_name: 'Revenue', attribute_model: 'contact_attribute', attribute_display_type },
  },
})
const above = { ...condition('revenue', 'is_greater_than', 1000), custom_attribute_type: 'contact_attribute' }
const big = one('big', rule('conversation_created', [above], action('change_priority', 'high')))

const CONTAIN = ['contains', 'does_not_contain', 'starts_with']
const COMPARE = ['is_greater_than', 'is_less_than']
const EQUAL = ['equal_to', 'not_equal_to']
const TEXTS = ['text', 'list', 'link']

export const attrNever: LintRule = {
  code: 'L-ATTR-NEVER',
  title: 'A custom attribute that cannot be compared so',
  severity: 'error',
  why: 'Measured on 4.15.1: no condition on a currency or a percentage is ever true, not even that it is there; `contains` on a number, a date or a checkbox makes the whole rule fail; greater and less are never true of a text, a list or a link; and of several values for one of those only the first is compared. Routing by a list of about 100 values went wrong silently (chatwoot#15934).',
  fix: 'Make the attribute a number instead of a currency or percentage; write one condition for each value, joined with "or".',
  unless: ['the type of the attribute is not known', '`attribute_changed`'],
  example: {
    wrong: { ...world('currency'), ...big },
    right: { ...world('number'), ...big },
  },
  find: inConditions((one, { on }, account) => {
    const type = typeOf(one, account)
    const problem = type === null ? null : problemOf(one, type)
    if (problem === null) return []
    const [part, says, help] = problem
    return [{ on, at: `${one.at}.${part}`, says: `"${one.key}" is a ${type}: ${says}`, help }]
  }),
}

function problemOf({ operator, values }: Condition, type: string): readonly [string, string, string] | null {
  if (type === 'currency' || type === 'percent')
    return [
      'attribute_key',
      'no condition on it is ever true',
      'Define it as a number; the type of an attribute that exists cannot be changed without a new key.',
    ]
  if (!TEXTS.includes(type) && CONTAIN.includes(operator))
    return [
      'filter_operator',
      `${operator} makes the whole rule fail`,
      'Use equal_to, is_greater_than or is_less_than.',
    ]
  if (TEXTS.includes(type) && COMPARE.includes(operator))
    return [
      'filter_operator',
      `${operator} is never true of it`,
      'Define it as a number or a date, or compare with equal_to.',
    ]
  if (TEXTS.includes(type) && EQUAL.includes(operator) && values.length > 1)
    return ['values[1]', 'of several values only the first is compared', 'Write one condition for each value.']
  return null
}
