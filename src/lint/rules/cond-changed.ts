import { inRules } from '../about/automation.ts'
import { action, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const changed = {
  attribute_key: 'status',
  filter_operator: 'attribute_changed',
  values: { from: ['open'], to: ['resolved'] },
}
const tag = action('add_label', 'done')

export const condChanged: LintRule = {
  code: 'L-COND-CHANGED',
  title: 'A change that is never known',
  severity: 'error',
  why: '`attribute_changed` compares what was before with what is now. Changes are known on `conversation_updated` only (source of 4.15.1), and those of labels never (measured): elsewhere the rule never fires. With `and` between another condition and it the query is broken as well (measured).',
  fix: 'Use the event `conversation_updated`; for a label ask whether it is there.',
  unless: ['`conversation_updated` with a field that has one value'],
  example: {
    wrong: one('done', rule('conversation_resolved', [changed], tag)),
    right: one('done', rule('conversation_updated', [changed], tag)),
  },
  find: inRules(({ on, event, conditions, looksAtChanges }) => {
    if (!looksAtChanges) return []
    const isChange = ({ operator }: { readonly operator: string }) => operator === 'attribute_changed'
    const first = conditions.find(isChange)!
    if (event !== 'conversation_updated')
      return [
        {
          on,
          at: 'event_name',
          says: `the rule never fires: on ${event} Chatwoot knows no changes`,
          help: 'Use the event conversation_updated.',
          edits: [{ path: 'event_name', value: 'conversation_updated' }],
        },
      ]
    const label = conditions.find((one) => isChange(one) && one.key === 'labels' && one.custom === '')
    if (label !== undefined)
      return [
        {
          on,
          at: label.at,
          says: 'the rule never fires: Chatwoot does not know the changes of labels',
          help: 'Ask whether the label is there: "labels" equal_to.',
        },
      ]
    const before = conditions[conditions.indexOf(first) - 1]
    return before?.joinedBy === 'and'
      ? [
          {
            on,
            at: before.at,
            says: 'the rule never fires: with "and" in front of attribute_changed the query is broken',
            help: 'Put the condition with attribute_changed first.',
          },
        ]
      : []
  }),
}
