import { talking } from '../about/acting.ts'
import { inRules } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { channelOf, knownInboxesOf } from '../about/inboxes.ts'
import { type LintRule, listed } from '../rule.ts'

/** Hours in which these channels take free text after the customer wrote. */
const WINDOWS: { readonly [channel: string]: number } = { whatsapp: 24, facebook_page: 24, instagram: 24, tiktok: 48 }
const inboxes = {
  inboxes: {
    wa: { $id: 3, channel: { type: 'whatsapp' } },
    shop: { channel: { type: 'web_widget', website_url: 'https://shop.example.com', widget_color: '#1f93ff' } },
  },
}
const goodbye = (inbox: string) =>
  rule('conversation_resolved', all(condition('inbox_id', 'equal_to', inbox)), action('send_message', 'Goodbye!'))

export const actWindow: LintRule = {
  code: 'L-ACT-WINDOW',
  title: 'Too late for the channel',
  severity: 'note',
  why: 'WhatsApp, Facebook and Instagram take free text for 24 hours after the last message of the customer, TikTok for 48. A rule on a later change or on closing often comes after that, and the message is refused (source of 4.15.1; chatwoot#15113, #9516).',
  fix: 'Write when the customer writes (`message_created`), or leave those inboxes out.',
  unless: ['other channels', '`message_created`, which comes with the message of the customer'],
  example: {
    wrong: { ...inboxes, ...one('goodbye', goodbye('wa')) },
    right: { ...inboxes, ...one('goodbye', goodbye('shop')) },
  },
  find: inRules((rule, account) => {
    const [first] = talking(rule)
    if (first === undefined || !['conversation_updated', 'conversation_resolved'].includes(rule.event)) return []
    const late = knownInboxesOf(rule, account).filter((inbox) => Object.hasOwn(WINDOWS, channelOf(inbox) ?? ''))
    if (late.length === 0) return []
    return [
      {
        on: rule.on,
        at: first.at,
        says: `${listed(late.map((inbox) => `${JSON.stringify(inbox.title)} takes free text for ${WINDOWS[channelOf(inbox)!]} hours`))} after the customer wrote, and refuses it later`,
        help: 'Write when the customer writes (message_created), or leave such inboxes out.',
      },
    ]
  }),
}
