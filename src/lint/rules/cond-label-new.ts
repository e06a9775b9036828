import type { Json } from '../../kinds/model/kind.ts'
import { allBy } from '../../plan/model/lookup.ts'
import { settingsOf } from '../about/acting.ts'
import { asks, type Condition, inRules, type Rule, rulesByEvent } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { everyGroup } from '../about/logic.ts'
import type { Account } from '../account.ts'
import type { LintRule } from '../rule.ts'

const agent = { agents: { 'rajiv@example.com': { name: 'Rajiv', role: 'agent' } } }
const toRajiv = action('assign_agent', 'rajiv@example.com')
const isDev = condition('labels', 'equal_to', 'dev-support')

/** The rules on a new conversation that add a label, by the label. */
function addersOf(account: Account): ReadonlyMap<Json, readonly Rule[]> {
  return allBy(account.once(rulesByEvent).get('conversation_created') ?? [], (rule) =>
    settingsOf(rule).flatMap(({ field, value, isTaken }) => (field === 'labels' && !isTaken ? [value] : [])),
  )
}

export const condLabelNew: LintRule = {
  code: 'L-COND-LABEL-NEW',
  title: 'A new conversation has no labels yet',
  severity: 'error',
  why: 'Labels are put on a conversation after it was made. A rule on `conversation_created` that asks for one never fires (measured on 4.15.1).',
  fix: 'Use `conversation_updated`, which comes when the label is put on, and let the rule run once: with `assignee_id is_not_present` where it assigns somebody.',
  unless: [
    'another rule on conversation_created adds that label: then it depends on the order',
    'a part of the rule asks for no label',
  ],
  example: {
    wrong: { ...agent, ...one('dev-support', rule('conversation_created', [isDev], toRajiv)) },
    right: {
      ...agent,
      ...one(
        'dev-support',
        rule('conversation_updated', all(isDev, condition('assignee_id', 'is_not_present')), toRajiv),
      ),
    },
  },
  find: inRules((rule, account) => {
    if (rule.event !== 'conversation_created' || rule.looksAtChanges) return []
    const adders = account.once(addersOf)
    const isAdded = (label: Json) => adders.get(label)?.some((other) => other !== rule) === true
    const isDead = (one: Condition) =>
      asks(one, 'labels', 'equal_to', 'is_present') &&
      (one.operator === 'is_present' ? ![...adders.keys()].some(isAdded) : !isAdded(one.values[0]!))
    if (!everyGroup(rule, isDead)) return []
    const first = rule.conditions.find(isDead)!
    return [
      {
        on: rule.on,
        at: first.at,
        // What nobody declares may add the label on the same event.
        severity: account.isWhole('automation_rules') ? ('error' as const) : ('warning' as const),
        says: 'the rule never fires: a new conversation has no labels yet',
        help: 'Use the event conversation_updated, with a condition that the rule itself makes false, such as "assignee_id" is_not_present.',
      },
    ]
  }),
}
