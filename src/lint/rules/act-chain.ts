import { settingsOf } from '../about/acting.ts'
import { asks, type Condition, inRules, macrosOf, rulesOf } from '../about/automation.ts'
import { action, all, condition, rule } from '../about/example.ts'
import { everyGroup } from '../about/logic.ts'
import { type LintRule, quoted } from '../rule.ts'

const agent = { agents: { 'rajiv@example.com': { name: 'Rajiv', role: 'agent' } } }
const error = all(condition('content', 'contains', 'stack trace'), condition('message_type', 'equal_to', 'incoming'))
const label = action('add_label', 'dev-support')
const toRajiv = action('assign_agent', 'rajiv@example.com')

export const actChain: LintRule = {
  code: 'L-ACT-CHAIN',
  title: 'A rule waits for what another rule does',
  severity: 'note',
  why: 'Nothing that a rule does raises an event for rules (measured on 4.15.1, so since 2022, chatwoot#4071): a label that a rule adds does not set off the rule that waits for it. The next change by a person does.',
  fix: 'Copy the actions into the rule that adds the label or sets the team.',
  unless: [
    'a macro sets it too, which raises the event',
    'the rule that sets it runs on the same event: then it depends on the order',
  ],
  example: {
    wrong: {
      ...agent,
      automation_rules: {
        'find-errors': rule('message_created', error, label),
        'dev-support': rule(
          'conversation_updated',
          all(condition('labels', 'equal_to', 'dev-support'), condition('assignee_id', 'is_not_present')),
          toRajiv,
        ),
      },
    },
    right: { ...agent, automation_rules: { 'find-errors': rule('message_created', error, label, toRajiv) } },
  },
  find: inRules((rule, account) => {
    const { event, on, looksAtChanges } = rule
    if (!['conversation_updated', 'conversation_opened', 'conversation_resolved'].includes(event) || looksAtChanges)
      return []
    const asked = rule.conditions.find(
      (one) => asks(one, 'labels', 'equal_to') || (asks(one, 'team_id', 'equal_to') && one.values.length === 1),
    )
    if (asked === undefined || !everyGroup(rule, (one) => one.key === asked.key && one.values[0] === asked.values[0]))
      return []
    const adders = account.once(rulesOf).filter((other) => other !== rule && settings(other, asked))
    if (adders.length === 0 || adders.some((other) => other.event === event)) return []
    if (account.once(macrosOf).some((macro) => settings(macro, asked))) return []
    return [
      {
        on,
        at: asked.at,
        says: `when the rule ${quoted(adders[0]!.on.title)} sets it, this rule does not run: what rules do raises no event`,
        help: `Copy the actions of this rule into ${quoted(adders[0]!.on.title)}.`,
      },
    ]
  }),
}

function settings(of: Parameters<typeof settingsOf>[0], { key, values }: Condition): boolean {
  return settingsOf(of).some(({ field, value, isTaken }) => field === key && !isTaken && value === values[0])
}
