import { binding } from '../endpoints/binding.ts'
import { connects } from '../fields/map-lines.ts'
import { fields, reference } from '../fields/schema.ts'
import { newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import type { Fields } from '../model/kind.ts'
import { named } from '../model/telling.ts'

export const inboxAgentBots = defineKind({
  name: 'inbox_agent_bots',
  words: {
    noun: 'bot binding',
    about: 'Which bot answers in which inbox. An inbox has one bot or none; take the entry out to unbind it.',
    loses: 'the bot no longer answers in this inbox',
    stays: 'what the bot has answered in the inbox stays said',
    page: 'settings/inboxes/{id}',
    tells: {
      clauses: ({ inbox, agent_bot: bot }) =>
        inbox === undefined || bot === undefined
          ? []
          : [
              {
                of: ['inbox', 'agent_bot'],
                says: ['the bot ', named(bot, 'agent_bots'), ' answers in ', named(inbox, 'inboxes')],
              },
            ],
    },
  },
  schema: () =>
    fields(
      { inbox: reference, agent_bot: reference },
      {
        inbox: 'The inbox in which the bot answers.',
        agent_bot: ['bot', 'The bot that hears of everything in the inbox and answers customers there.'],
      },
    ),
  identity: { nameField: 'inbox', writtenAs: 'agent_bot' },
  // The answer is `{}` for an inbox without a bot; with one it carries the bot's whole access token record.
  endpoint: binding({
    over: 'inboxes',
    at: 'inbox',
    read: 'agent_bot',
    bound: 'agent_bot',
    write: 'set_agent_bot',
    unbound: { agent_bot: null },
  }),
  references: [
    { at: 'inbox', to: 'inboxes' },
    { at: 'agent_bot', to: 'agent_bots' },
  ],
  requests: {
    fromLive: (answer) => ({ ...answer, agent_bot: (answer.agent_bot as Fields).id! }),
    toBody: ({ agent_bot }) => ({ agent_bot: agent_bot! }),
  },
  safety: {
    weakens: { agent_bot: newAddress('what customers write') },
    leaves: (after) => (after === null ? 'removed' : 'replaced'),
  },
  example: { inbox: 'shop', agent_bot: 'welcome' },
  samples: { weakens: [[null, {}]] },
  map: connects(['inbox', 'inboxes'], ['agent_bot', 'agent_bots']),
  availability: { verified: '4.15.1', feature: 'agent_bots' },
})
