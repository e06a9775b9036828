import { asks, inRules } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { channelOf, inboxesOf } from '../about/inboxes.ts'
import { type LintRule, listed } from '../rule.ts'

/** Channels that store a conversation first and its message then (4.15.1, source). Of the API it depends on the caller. */
const APART = ['sms', 'twilio_sms', 'telegram', 'line', 'tiktok']
const ABOUT_MESSAGES = ['content', 'message_type', 'private_note']

const tag = [action('add_label', 'refund')]
const refund = condition('content', 'contains', 'refund')
const chat = condition('inbox_id', 'equal_to', 'chat')
const inboxes = { inboxes: { chat: { $id: 3, channel: { type: 'telegram' } } } }

export const condContentNew: LintRule = {
  code: 'L-COND-CONTENT-NEW',
  title: 'The new conversation has no message yet',
  severity: 'warning',
  why: 'Websites, mailboxes, WhatsApp, Facebook and Instagram store a conversation and its first message together; SMS, Twilio, Telegram, LINE and TikTok one after the other, and the API as the caller does it. Where the message comes later, a condition on it was true in 1 of 4 attempts, by luck (measured on 4.15.1); on a website in 6 of 6. People met it as "conversation created does nothing, message created works" (tulir/whatsmeow#931).',
  fix: 'Use `message_created` with `message_type equal_to incoming`, and let the rule run once, for example with `labels is_not_present` and a label that it adds.',
  unless: ['inboxes whose channel stores both together', 'the channels are not known'],
  example: {
    wrong: { ...inboxes, ...one('refunds', rule('conversation_created', all(chat, refund), ...tag)) },
    right: {
      ...inboxes,
      ...one(
        'refunds',
        rule('message_created', all(chat, refund, condition('message_type', 'equal_to', 'incoming')), ...tag),
      ),
    },
  },
  find: inRules(({ on, event, groups, looksAtChanges }, account) => {
    if (event !== 'conversation_created' || looksAtChanges) return []
    return groups.flatMap((group) => {
      const first = group.find((one) => ABOUT_MESSAGES.some((key) => asks(one, key, one.operator)))
      const its = first === undefined ? null : inboxesOf(group, account)
      const apart = (its ?? []).filter((inbox) => APART.includes(channelOf(inbox) ?? ''))
      const called = (its ?? []).filter((inbox) => channelOf(inbox) === 'api')
      const late = apart.length > 0 ? apart : called
      if (first === undefined || late.length === 0) return []
      return [
        {
          on,
          at: first.at,
          severity: apart.length > 0 ? ('warning' as const) : ('note' as const),
          says: `a new conversation in ${listed(late.map(({ title }) => JSON.stringify(title)))} ${apart.length > 0 ? 'has' : 'may have'} no message yet when the rule looks at "${first.key}"`,
          help: 'Use the event message_created with "message_type" equal_to "incoming", and a label so that it runs once.',
        },
      ]
    })
  }),
}
