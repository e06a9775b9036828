import { asks, inConditions } from '../about/automation.ts'
import { action, condition, either, one, rule } from '../about/example.ts'
import { type LintRule, quoted } from '../rule.ts'

const urgent = action('add_label', 'important')

export const condLabelFirst: LintRule = {
  code: 'L-COND-LABEL-FIRST',
  title: 'Of several labels only the first counts',
  severity: 'error',
  why: 'Everywhere else a list means "any of them". Of labels Chatwoot compares the first only: measured on 4.15.1, `labels equal_to ["vip", "bug"]` did not match a conversation with `bug`. The same class of surprise: chatwoot#15934.',
  fix: 'One condition for each label, joined with "or". Repeat the other conditions behind every "or".',
  unless: ['a list of one label'],
  example: {
    wrong: one('important', rule('conversation_updated', [condition('labels', 'equal_to', 'vip', 'bug')], urgent)),
    right: one(
      'important',
      rule(
        'conversation_updated',
        either(condition('labels', 'equal_to', 'vip'), condition('labels', 'equal_to', 'bug')),
        urgent,
      ),
    ),
  },
  find: inConditions((one, { on, conditions }) => {
    const [first, ...others] = one.texts
    if (!asks(one, 'labels', 'equal_to', 'not_equal_to') || others.length === 0) return []
    return [
      {
        on,
        at: `${one.at}.values[1]`,
        says: `of several labels Chatwoot looks at the first only, ${quoted(first!)}`,
        help: `Write one condition for each label and join them with ${one.operator === 'equal_to' ? '"or"; repeat the other conditions behind each' : '"and"'}.`,
        ...(conditions.length === 1 && one.operator === 'equal_to'
          ? {
              edits: [
                {
                  path: 'conditions',
                  value: either(...[first!, ...others].map((title) => condition('labels', 'equal_to', title))),
                },
              ],
            }
          : {}),
      },
    ]
  }),
}
