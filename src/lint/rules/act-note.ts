import { actionsNamed, mailing } from '../about/acting.ts'
import { asks, type Group, inRules } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const hook = action('send_webhook_event', 'https://crm.example.com/in')

export const actNote: LintRule = {
  code: 'L-ACT-NOTE',
  title: 'Private notes go out as well',
  severity: 'warning',
  why: 'A private note is an outgoing message (measured on 4.15.1). A webhook that was meant to deliver answers delivered the notes between colleagues too (chatwoot#11208, #14023).',
  fix: 'Ask for `private_note equal_to false`, or for `message_type equal_to incoming`.',
  unless: ['every part is about incoming messages only', 'every part asks about private notes'],
  example: {
    wrong: one('to-crm', rule('message_created', [], hook)),
    right: one('to-crm', rule('message_created', [condition('private_note', 'equal_to', false)], hook)),
  },
  find: inRules((rule) => {
    const [first] = [...actionsNamed(rule, 'send_webhook_event'), ...mailing(rule)]
    if (rule.event !== 'message_created' || rule.looksAtChanges || first === undefined) return []
    return rule.groups.some(letsNotesThrough)
      ? [
          {
            on: rule.on,
            at: first.at,
            says: `private notes of colleagues set off ${first.name} as well`,
            help: 'Ask for "private_note" equal_to false in every part of the rule.',
          },
        ]
      : []
  }),
}

function letsNotesThrough(group: Group): boolean {
  return !group.some(
    (one) =>
      asks(one, 'private_note', one.operator) ||
      (asks(one, 'message_type', 'equal_to') && !one.texts.includes('outgoing')) ||
      (asks(one, 'message_type', 'not_equal_to') && one.texts.includes('outgoing')),
  )
}
