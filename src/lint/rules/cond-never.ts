import { asks, type Condition, type Group, inRules } from '../about/automation.ts'
import { action, all, condition, either, one, rule } from '../about/example.ts'
import { excludes } from '../about/logic.ts'
import type { LintRule } from '../rule.ts'

const urgent = action('add_label', 'important')
const label = (title: string) => condition('labels', 'equal_to', title)

export const condNever: LintRule = {
  code: 'L-COND-NEVER',
  title: 'Conditions that contradict each other',
  severity: 'error',
  why: 'A conversation has one status, one team, one inbox: two different ones joined with "and" are never true. Of labels Chatwoot looks at one at a time: measured on 4.15.1, `label is vip and label is bug` never fired on a conversation with both.',
  fix: 'One condition with both values (any of them), or "or". That a conversation has both of two labels cannot be asked: let one rule set a third label.',
  unless: ['"or" stands between them', '`labels is_present` with one label, which one label fulfils'],
  example: {
    wrong: one('vip-bugs', rule('conversation_updated', all(label('vip'), label('bug')), urgent)),
    right: one('vip-bugs', rule('conversation_updated', either(label('vip'), label('bug')), urgent)),
  },
  find: inRules(({ on, groups, looksAtChanges }) => {
    if (looksAtChanges) return []
    const dead = groups.flatMap((group) => contradictionIn(group) ?? [])
    return dead.map(([first, second]) => ({
      on,
      at: second.at,
      severity: dead.length === groups.length ? 'error' : 'warning',
      says: `the conditions "${first.key}" ${wordsOf(first)} and "${second.key}" ${wordsOf(second)} are never true together, so ${dead.length === groups.length ? 'the rule never fires' : 'this part of the rule is dead'}`,
      help:
        first.key === 'labels'
          ? 'Chatwoot looks at one label at a time: join them with "or", or let one rule set a third label.'
          : 'Put both values into one condition, or join the two with "or".',
    }))
  }),
}

function wordsOf(condition: Condition): string {
  return [condition.operator, ...condition.texts.map((text) => JSON.stringify(text))].join(' ')
}

function contradictionIn(group: Group): [readonly [Condition, Condition]] | null {
  for (const [index, first] of group.entries())
    for (const second of group.slice(index + 1))
      if (excludes(first, second) || areTwoLabels(first, second)) return [[first, second]]
  return null
}

/** Only the first label of a list counts. */
function areTwoLabels(a: Condition, b: Condition): boolean {
  return [a, b].every((one) => asks(one, 'labels', 'equal_to')) && a.texts[0] !== b.texts[0]
}
