import type { Edit } from '../../plan/model/paths.ts'
import { settingsOf, talking } from '../about/acting.ts'
import { inRules, type Rule } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const answer = action('send_message', 'Refunds take three days.')
const refund = condition('content', 'contains', 'refund')

export const actNoType: LintRule = {
  code: 'L-ACT-NO-TYPE',
  title: 'It answers colleagues, notes and itself',
  severity: 'error',
  why: '`message_created` comes with every message: of the customer, of agents, of macros and greetings, and with private notes. Measured on 4.15.1: the answer of an agent and a private note each got the automatic reply. Reported as chatwoot#8204 and #4504.',
  fix: 'Ask for `message_type equal_to incoming` in every part of the rule: those are the messages of customers.',
  unless: ['every part says which type of message it means', 'a part that asks for private notes'],
  example: {
    wrong: one('refunds', rule('message_created', [refund], answer)),
    right: one(
      'refunds',
      rule('message_created', all(refund, condition('message_type', 'equal_to', 'incoming')), answer),
    ),
  },
  find: inRules((rule) => {
    if (rule.event !== 'message_created' || rule.looksAtChanges) return []
    const isOpen = rule.groups.some(
      (group) => !group.some(({ key, custom }) => custom === '' && (key === 'message_type' || key === 'private_note')),
    )
    const [talk] = talking(rule)
    const settings = settingsOf(rule)
    const [strong] = settings.filter(({ field }) => field !== 'labels')
    const first = talk ?? strong?.action ?? settings[0]?.action
    if (!isOpen || first === undefined) return []
    return [
      {
        on: rule.on,
        at: first.at,
        severity:
          talk !== undefined ? ('error' as const) : strong !== undefined ? ('warning' as const) : ('note' as const),
        says: `${first.name} is also done for what colleagues write, private notes included`,
        help: 'Ask for "message_type" equal_to "incoming" in every part of the rule.',
        ...(rule.groups.length === 1 ? { edits: incomingIn(rule) } : {}),
      },
    ]
  }),
}

/** The conditions as they are written, with one more. */
function incomingIn({ on }: Rule): Edit[] {
  const written = on.declared?.fields.conditions
  return Array.isArray(written)
    ? [{ path: 'conditions', value: all(...written, condition('message_type', 'equal_to', 'incoming')) }]
    : []
}
