import { botsOf } from '../about/bots.ts'
import { isText } from '../about/inboxes.ts'
import type { LintRule } from '../rule.ts'

const world = (working_hours_enabled: boolean) => ({
  inboxes: { shop: { working_hours_enabled, out_of_office_message: 'We are closed.', channel: { type: 'api' } } },
  agent_bots: { welcome: { outgoing_url: 'https://bot.example.com/chatwoot' } },
  inbox_agent_bots: { shop: { agent_bot: 'welcome' } },
})

export const botOoo: LintRule = {
  code: 'L-BOT-OOO',
  title: 'The out-of-office text comes while the bot talks',
  severity: 'note',
  why: 'Measured on 4.15.1: outside working hours the text is sent although a bot answers (chatwoot#9293); older releases sent nothing (chatwoot#6010).',
  fix: 'Switch working hours off where the bot is always there, or word the text so that it fits.',
  unless: ['no bot is known to answer there'],
  example: { wrong: world(true), right: world(false) },
  find: (account) =>
    account.of('inboxes').flatMap((on) =>
      on.fields.working_hours_enabled === true &&
      isText(on.fields.out_of_office_message) &&
      botsOf(on, account).length > 0
        ? [
            {
              on,
              at: 'working_hours_enabled',
              says: 'a bot answers here at any time, and outside working hours customers are also told that nobody is there',
              help: 'Set "working_hours_enabled" to false, or word the text so that it fits.',
            },
          ]
        : [],
    ),
}
