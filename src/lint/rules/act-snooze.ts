import { settingsOf } from '../about/acting.ts'
import { inRules } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const waiting = [condition('priority', 'equal_to', 'low')]

export const actSnooze: LintRule = {
  code: 'L-ACT-SNOOZE',
  title: 'Snoozed without an end',
  severity: 'note',
  why: 'A person who snoozes a conversation chooses until when. A rule cannot: the conversation stays snoozed until the customer writes or somebody opens it (measured on 4.15.1).',
  fix: 'Use `pending_conversation` or a label where somebody has to come back to it.',
  unless: ['other statuses'],
  example: {
    wrong: one('later', rule('conversation_created', waiting, action('snooze_conversation'))),
    right: one('later', rule('conversation_created', waiting, action('pending_conversation'))),
  },
  find: inRules((rule) =>
    settingsOf(rule)
      .filter(({ field, value }) => field === 'status' && value === 'snoozed')
      .map(({ action }) => ({
        on: rule.on,
        at: action.at,
        says: 'a conversation that a rule snoozes has no time at which it comes back',
        help: 'If somebody has to come back to it, use pending_conversation or a label.',
      })),
  ),
}
