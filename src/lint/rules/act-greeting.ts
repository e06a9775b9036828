import { isGuarded, talking } from '../about/acting.ts'
import { inRules } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import { isText, knownInboxesOf } from '../about/inboxes.ts'
import { isUnrestricted } from '../about/logic.ts'
import { type LintRule, listed } from '../rule.ts'

const channel = { type: 'web_widget', website_url: 'https://shop.example.com', widget_color: '#1f93ff' }
const welcome = rule(
  'conversation_created',
  [condition('inbox_id', 'equal_to', 'shop')],
  action('send_message', 'Welcome!'),
)

export const actGreeting: LintRule = {
  code: 'L-ACT-GREETING',
  title: 'The greeting of the inbox and a rule both welcome',
  severity: 'warning',
  why: 'Measured on 4.15.1: with the first message in the same request the customer got both texts; in a second request the text of the rule came first and the greeting was left out. Wrong order: chatwoot#11804.',
  fix: 'Keep one of the two.',
  unless: [
    'the rule asks for a text, a label or something of the contact',
    'on message_created, a rule that runs once',
  ],
  example: {
    wrong: {
      inboxes: { shop: { greeting_enabled: true, greeting_message: 'Hello!', channel } },
      ...one('welcome', welcome),
    },
    right: { inboxes: { shop: { greeting_enabled: false, channel } }, ...one('welcome', welcome) },
  },
  find: inRules((rule, account) => {
    const [first] = talking(rule)
    const isMeant = rule.event === 'conversation_created' || (rule.event === 'message_created' && !isGuarded(rule))
    if (!isMeant || first === undefined || rule.looksAtChanges || !rule.groups.some(isUnrestricted)) return []
    const open = { groups: rule.groups.filter(isUnrestricted) }
    const greeting = knownInboxesOf(open, account).filter(
      ({ fields }) => fields.greeting_enabled === true && isText(fields.greeting_message),
    )
    if (greeting.length === 0) return []
    return [
      {
        on: rule.on,
        at: first.at,
        says: `the inbox ${listed(greeting.map(({ title }) => JSON.stringify(title)))} greets by itself, so the customer is welcomed twice`,
        help: 'Keep one of the two, or let the rule ask for more than the inbox.',
      },
    ]
  }),
}
