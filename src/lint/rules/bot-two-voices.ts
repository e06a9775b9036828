import { talking } from '../about/acting.ts'
import { asks, inRules } from '../about/automation.ts'
import { botsOf } from '../about/bots.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { knownInboxesOf } from '../about/inboxes.ts'
import { type LintRule, listed, quoted } from '../rule.ts'

const world = {
  inboxes: { shop: { channel: { type: 'api' } } },
  agent_bots: { welcome: { outgoing_url: 'https://bot.example.com/chatwoot' } },
  inbox_agent_bots: { shop: { agent_bot: 'welcome' } },
}
const refund = all(
  condition('inbox_id', 'equal_to', 'shop'),
  condition('message_type', 'equal_to', 'incoming'),
  condition('content', 'contains', 'refund'),
)
const answer = action('send_message', 'Refunds take three days.')

export const botTwoVoices: LintRule = {
  code: 'L-BOT-TWO-VOICES',
  title: 'A bot and a rule answer in the same inbox',
  severity: 'warning',
  why: 'Both get every message and answer (source of 4.15.1). Two automatic answers to one question: chatwoot#13048; trouble with taking over: chatwoot#13673.',
  fix: 'Ask for `status equal_to open` in the rule: while the bot talks, conversations are pending.',
  unless: ['every part asks for a status'],
  example: {
    wrong: { ...world, ...one('refunds', rule('message_created', refund, answer)) },
    right: {
      ...world,
      ...one('refunds', rule('message_created', all(...refund, condition('status', 'equal_to', 'open')), answer)),
    },
  },
  find: inRules((rule, account) => {
    const [first] = talking(rule)
    if (rule.event !== 'message_created' || first === undefined || rule.looksAtChanges) return []
    const groups = rule.groups.filter((group) => !group.some((one) => asks(one, 'status', one.operator)))
    const its =
      groups.length === 0
        ? []
        : knownInboxesOf({ groups }, account).filter((inbox) => botsOf(inbox, account).length > 0)
    if (its.length === 0) return []
    return [
      {
        on: rule.on,
        at: first.at,
        says: `a bot answers in ${listed(its.map(({ title }) => quoted(title)))} too, so the customer gets two automatic answers`,
        help: 'Ask for "status" equal_to "open" in every part of the rule: while the bot talks, conversations are pending.',
      },
    ]
  }),
}
