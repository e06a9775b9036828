import { asks, inConditions } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { type LintRule, quoted } from '../rule.ts'

const incoming = condition('message_type', 'equal_to', 'incoming')
const tag = action('add_label', 'thanks')

export const condComma: LintRule = {
  code: 'L-COND-COMMA',
  title: 'A comma that the dashboard takes apart',
  severity: 'note',
  why: 'The file keeps the value as it is. When somebody saves the rule in the dashboard, `thanks, bye` becomes the two values `thanks` and `bye` (source of 4.15.1), which then shows as drift and matches much more.',
  fix: 'Look for a part of the text without a comma.',
  unless: ['`equal_to`'],
  example: {
    wrong: one('thanks', rule('message_created', all(condition('content', 'contains', 'thanks, bye'), incoming), tag)),
    right: one('thanks', rule('message_created', all(condition('content', 'contains', 'thanks'), incoming), tag)),
  },
  find: inConditions((one, { on }) =>
    asks(one, 'content', 'contains', 'does_not_contain')
      ? one.texts.flatMap((text, index) =>
          /\S\s*,\s*\S/.test(text)
            ? [
                {
                  on,
                  at: `${one.at}.values[${index}]`,
                  says: `the dashboard takes ${quoted(text)} apart at its comma when somebody saves the rule there`,
                  help: 'Look for a part of the text without a comma.',
                },
              ]
            : [],
        )
      : [],
  ),
}
