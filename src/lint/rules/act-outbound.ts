import { talking } from '../about/acting.ts'
import { asks, inRules } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { channelOf, knownInboxesOf } from '../about/inboxes.ts'
import { everyGroup } from '../about/logic.ts'
import { type LintRule, listed } from '../rule.ts'

const mail = { inboxes: { mail: { channel: { type: 'email', email: 'help@example.com' } } } }
const inMail = condition('inbox_id', 'equal_to', 'mail')
const answer = [action('send_message', 'Thank you for writing.'), action('add_label', 'welcomed')]

export const actOutbound: LintRule = {
  code: 'L-ACT-OUTBOUND',
  title: 'A welcome for conversations that agents begin',
  severity: 'warning',
  why: 'In every channel but the website agents and campaigns begin conversations too. Measured on 4.15.1: the text was sent although the customer had not written. Reported as chatwoot#9224 and #8204; on WhatsApp such a text is refused.',
  fix: 'Use `message_created` with `message_type equal_to incoming`, and a label so that it is sent once.',
  unless: ['only website inboxes', 'every part asks for an incoming message'],
  example: {
    wrong: { ...mail, ...one('welcome', rule('conversation_created', [inMail], ...answer)) },
    right: {
      ...mail,
      ...one(
        'welcome',
        rule(
          'message_created',
          all(inMail, condition('message_type', 'equal_to', 'incoming'), condition('labels', 'is_not_present')),
          ...answer,
        ),
      ),
    },
  },
  find: inRules((rule, account) => {
    const [first] = talking(rule)
    if (rule.event !== 'conversation_created' || rule.looksAtChanges || first === undefined) return []
    if (everyGroup(rule, (one) => asks(one, 'message_type', 'equal_to'))) return []
    const others = knownInboxesOf(rule, account).filter((inbox) => ![null, 'web_widget'].includes(channelOf(inbox)))
    if (others.length === 0) return []
    return [
      {
        on: rule.on,
        at: first.at,
        says: `it also writes into conversations that agents or campaigns begin in ${listed(others.map(({ title }) => JSON.stringify(title)))}`,
        help: 'Use the event message_created with "message_type" equal_to "incoming" and "labels" is_not_present, and let the rule add a label.',
      },
    ]
  }),
}
