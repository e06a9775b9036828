import { asks, inRules } from '../about/automation.ts'
import { botsOf } from '../about/bots.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { inboxesOf } from '../about/inboxes.ts'
import { type LintRule, listed } from '../rule.ts'

const world = {
  inboxes: {
    shop: { channel: { type: 'web_widget', website_url: 'https://shop.example.com', widget_color: '#1f93ff' } },
  },
  agent_bots: { welcome: { outgoing_url: 'https://bot.example.com' } },
  inbox_agent_bots: { shop: { agent_bot: 'welcome' } },
  labels: { fresh: {} },
}
const inShop = condition('inbox_id', 'equal_to', 'shop')
const tag = action('add_label', 'fresh')

export const condBotOpen: LintRule = {
  code: 'L-COND-BOT-OPEN',
  title: 'Where a bot answers, new conversations are pending',
  severity: 'error',
  why: 'In an inbox with a bot a new conversation begins as `pending` and becomes `open` when the bot hands it over. Measured on 4.15.1: the rule for open ones did not fire, the one for pending ones did.',
  fix: 'Ask for `pending`, or use `conversation_opened` for the hand-over.',
  unless: ['the list holds pending or all', 'none of its inboxes is known to have a bot'],
  example: {
    wrong: {
      ...world,
      ...one('fresh', rule('conversation_created', all(inShop, condition('status', 'equal_to', 'open')), tag)),
    },
    right: {
      ...world,
      ...one('fresh', rule('conversation_created', all(inShop, condition('status', 'equal_to', 'pending')), tag)),
    },
  },
  find: inRules(({ on, event, groups, looksAtChanges }, account) => {
    if (event !== 'conversation_created' || looksAtChanges) return []
    return groups.flatMap((group) => {
      const status = group.find((one) => asks(one, 'status', 'equal_to'))
      if (status === undefined || status.texts.some((text) => text === 'pending' || text === 'all')) return []
      const its = inboxesOf(group, account) ?? []
      const withBot = its.filter((inbox) => botsOf(inbox, account).length > 0)
      if (withBot.length === 0) return []
      const areAll = withBot.length === its.length
      return [
        {
          on,
          at: status.at,
          severity: areAll && groups.length === 1 ? ('error' as const) : ('warning' as const),
          says: `a bot answers in ${listed(withBot.map(({ title }) => JSON.stringify(title)))}: new conversations there are pending, so the rule does not fire`,
          help: 'Ask for the status "pending", or use the event conversation_opened for the hand-over.',
          ...(areAll ? { edits: [{ path: `${status.at}.values`, value: ['pending'] }] } : {}),
        },
      ]
    })
  }),
}
