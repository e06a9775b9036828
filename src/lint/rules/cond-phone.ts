import { asks, inConditions } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import { type LintRule, quoted } from '../rule.ts'

const tag = action('add_label', 'german')

export const condPhone: LintRule = {
  code: 'L-COND-PHONE',
  title: 'A number in a form that is never stored',
  severity: 'error',
  why: 'Chatwoot stores `+` and digits and nothing else. Measured on 4.15.1: `0170 123`, `+49 170…` and `starts_with 49` never matched; `contains 170` and `starts_with +49` did.',
  fix: 'Write `+`, the country and the number without any blanks: `+49170…`.',
  unless: ['`contains` with digits only'],
  example: {
    wrong: one('german', rule('conversation_created', [condition('phone_number', 'starts_with', '49')], tag)),
    right: one('german', rule('conversation_created', [condition('phone_number', 'starts_with', '+49')], tag)),
  },
  find: inConditions((one, { on }) => {
    if (!asks(one, 'phone_number', 'equal_to', 'not_equal_to', 'contains', 'does_not_contain', 'starts_with')) return []
    const isPart = /contain/.test(one.operator)
    const isWrong = (text: string) => (isPart ? !/^\s*\+?\d*\s*$/.test(text) : !/^\+\d*$/.test(text))
    return one.texts.flatMap((text, index) => {
      // A wildcard is another matter.
      if (!isWrong(text) || /[%_]/.test(text)) return []
      const bare = text.replace(/[\s()/.-]/g, '')
      return [
        {
          on,
          at: `${one.at}.values[${index}]`,
          says: `no stored number looks like ${quoted(text)}: they are "+" and digits`,
          help:
            /^[1-9]\d*$/.test(bare) && !isPart
              ? `Write ${quoted(`+${bare}`)} if that is the country.`
              : 'Write "+", the country and the number, without blanks or other signs.',
        },
      ]
    })
  }),
}
