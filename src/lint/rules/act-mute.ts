import { actionsNamed } from '../about/acting.ts'
import { macrosOf, rulesOf } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const spam = all(condition('content', 'contains', 'casino'), condition('message_type', 'equal_to', 'incoming'))

export const actMute: LintRule = {
  code: 'L-ACT-MUTE',
  title: 'Muting blocks the person for good',
  severity: 'warning',
  why: '`mute_conversation` resolves the conversation and blocks the contact: measured on 4.15.1, all later conversations of that person begin resolved, in other inboxes too. Finding that out cost people hours (chatwoot#12138, #15687).',
  fix: 'Use `resolve_conversation` and a label.',
  unless: ['`resolve_conversation`, which blocks nobody'],
  example: {
    wrong: one('spam', rule('message_created', spam, action('mute_conversation'))),
    right: one('spam', rule('message_created', spam, action('add_label', 'spam'), action('resolve_conversation'))),
  },
  find: (account) =>
    [
      ...account.once(rulesOf).map((one) => ({ ...one, severity: 'warning' as const })),
      ...account.once(macrosOf).map((one) => ({ ...one, severity: 'note' as const })),
    ].flatMap(({ on, severity, ...its }) =>
      actionsNamed(its, 'mute_conversation').map(({ at }) => ({
        on,
        at,
        severity,
        says: 'mute_conversation blocks the contact for good, in every inbox',
        help: 'Use resolve_conversation and a label, unless that is meant.',
        edits: [{ path: at, value: action('resolve_conversation') }],
      })),
    ),
}
