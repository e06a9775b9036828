import { inConditions } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { type LintRule, quoted } from '../rule.ts'

const incoming = condition('message_type', 'equal_to', 'incoming')
const tag = action('add_label', 'discount')

export const condWildcard: LintRule = {
  code: 'L-COND-WILDCARD',
  title: 'A percent sign stands for any text',
  severity: 'note',
  why: 'In `contains`, `does_not_contain` and `starts_with` a `%` is a wildcard for any text, and `_` for any character (measured on 4.15.1): `50% off` is also found in "50 items, take off".',
  fix: 'Leave the sign out of the value.',
  unless: ['`equal_to`, where it is a plain character'],
  example: {
    wrong: one('discount', rule('message_created', all(condition('content', 'contains', '50% off'), incoming), tag)),
    right: one('discount', rule('message_created', all(condition('content', 'contains', 'discount'), incoming), tag)),
  },
  find: inConditions((one, { on }) =>
    /contain|starts_with/.test(one.operator)
      ? one.texts.flatMap((text, index) =>
          /%/.test(text) && !/^[\s%_]*$/.test(text)
            ? [
                {
                  on,
                  at: `${one.at}.values[${index}]`,
                  says: `"%" in ${quoted(text)} stands for any text`,
                  help: 'If the sign itself is meant, leave it out and look for the words around it.',
                },
              ]
            : [],
        )
      : [],
  ),
}
