import { asks, inConditions } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const EVENTS = ['conversation_updated', 'conversation_opened', 'conversation_resolved']
const ABOUT_MESSAGES = ['content', 'message_type', 'private_note']
const tag = action('add_label', 'refund')
const refund = condition('content', 'contains', 'refund')

export const condContentOld: LintRule = {
  code: 'L-COND-CONTENT-OLD',
  title: 'Any old message counts',
  severity: 'warning',
  why: 'Only on `message_created` a condition looks at the new message. On the events of a conversation it is true when any message of it fulfils it, however old, and private notes too (measured on 4.15.1): a word from last year decides about the question of today.',
  fix: 'Use `message_created` with `message_type equal_to incoming`.',
  unless: ['`message_created`, and `conversation_created`, which has no old messages'],
  example: {
    wrong: one('refunds', rule('conversation_opened', [refund], tag)),
    right: one('refunds', rule('message_created', all(refund, condition('message_type', 'equal_to', 'incoming')), tag)),
  },
  find: inConditions((one, { on, event }) =>
    EVENTS.includes(event) && ABOUT_MESSAGES.some((key) => asks(one, key, one.operator))
      ? [
          {
            on,
            at: one.at,
            says: `on ${event} "${one.key}" looks at every message of the conversation, old ones and private notes included`,
            help: 'For the message that has just come use the event message_created, with "message_type" equal_to "incoming".',
          },
        ]
      : [],
  ),
}
