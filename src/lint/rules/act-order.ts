import { settingsOf } from '../about/acting.ts'
import { asks, inRules, type Rule, rulesByEvent, textsOf } from '../about/automation.ts'
import { action, condition, rule } from '../about/example.ts'
import { areDisjoint } from '../about/logic.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const gold = condition('email', 'contains', '@gold.example.com')
const high = action('change_priority', 'high')
const note = action('add_private_note', 'Please answer within the hour.')

export const actOrder: LintRule = {
  code: 'L-ACT-ORDER',
  title: 'A rule reads what another one sets on the same event',
  severity: 'warning',
  why: 'Rules look at the conversation when their turn comes, and their order is not guaranteed (measured on 4.15.1: the same set of rules gave two results). The second rule sees what the first one sets only if it happens to come later.',
  fix: 'Join the two into one rule.',
  unless: ['no conversation fulfils both', 'they run on different events'],
  example: {
    wrong: {
      automation_rules: {
        gold: rule('conversation_created', [gold], high),
        hurry: rule('conversation_created', [condition('priority', 'equal_to', 'high')], note),
      },
    },
    right: { automation_rules: { gold: rule('conversation_created', [gold], high, note) } },
  },
  find: inRules((rule, account) => {
    if (rule.looksAtChanges || !rule.conditions.some(({ operator }) => operator === 'equal_to')) return []
    const others = account.once(rulesByEvent).get(rule.event) ?? []
    return others.flatMap((other) => (other === rule || other.looksAtChanges ? [] : (readsFrom(rule, other) ?? [])))
  }),
}

function readsFrom(rule: Rule, other: Rule): Told | null {
  for (const { field, value } of settingsOf(other)) {
    for (const group of rule.groups) {
      const read = group.find((one) => asks(one, field, 'equal_to') && textsOf(one).includes(String(value)))
      const rest = group.filter((one) => one !== read)
      if (read === undefined || other.groups.every((its) => areDisjoint(its, rest))) continue
      return {
        on: rule.on,
        at: read.at,
        says: `${quoted(other.on.title)} sets this on the same event, and whether this rule sees it depends on an order that nobody guarantees`,
        help: 'Join the two into one rule.',
      }
    }
  }
  return null
}
