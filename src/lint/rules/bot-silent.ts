import { isBlank } from '../about/inboxes.ts'
import type { LintRule } from '../rule.ts'

const world = (outgoing_url: string | null) => ({
  inboxes: { shop: { channel: { type: 'api' } } },
  agent_bots: { welcome: { outgoing_url } },
  inbox_agent_bots: { shop: { agent_bot: 'welcome' } },
})

export const botSilent: LintRule = {
  code: 'L-BOT-SILENT',
  title: 'A bot without an address takes the inbox',
  severity: 'error',
  why: 'Measured on 4.15.1: conversations begin as pending, nobody is called or assigned, and auto-resolve leaves pending ones alone. People found thousands of them (chatwoot#15688).',
  fix: 'Write `outgoing_url` of the bot, or take the binding out.',
  unless: ['the bot has an address', 'its address is not known'],
  example: { wrong: world(null), right: world('https://bot.example.com/chatwoot') },
  find: (account) =>
    account.of('inbox_agent_bots').flatMap((on) => {
      const { agent_bot: name } = on.fields
      const bot = typeof name === 'string' ? account.one('agent_bots', name) : undefined
      if (bot === undefined || !isBlank(bot.fields.outgoing_url)) return []
      // It may be driven by a webhook of the account.
      const driven = account
        .of('webhooks')
        .some(({ fields: { subscriptions: its } }) => Array.isArray(its) && its.includes('message_created'))
      return [
        {
          on,
          at: 'agent_bot',
          severity: driven || !account.isWhole('webhooks') ? ('warning' as const) : ('error' as const),
          says: `the bot ${JSON.stringify(bot.title)} has no address: conversations stay pending and nobody is called`,
          help: 'Write "outgoing_url" of the bot, or take this binding out, unless a webhook of the account drives the bot.',
        },
      ]
    }),
}
