import { fields, reference } from '../fields/schema.ts'
import { newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import type { Fields } from '../model/kind.ts'

export const inboxAgentBots = defineKind({
  name: 'inbox_agent_bots',
  noun: 'bot binding',
  about: 'Which bot answers in which inbox. An inbox has one bot or none; take the entry out to unbind it.',
  schema: fields({ inbox: reference, agent_bot: reference }),
  nameField: 'inbox',
  listedFor: 'anyone',
  endpoints: {
    shape: 'binding',
    over: 'inboxes',
    at: 'inbox',
    read: 'agent_bot',
    write: 'set_agent_bot',
    unbound: { agent_bot: null },
  },
  references: [
    { at: 'inbox', to: 'inboxes' },
    { at: 'agent_bot', to: 'agent_bots' },
  ],
  weakens: { agent_bot: newAddress('what customers write') },
  required: ['agent_bot'],
  immutable: ['inbox'],
  secrets: ['access_token', 'token', 'secret'],
  // The answer is `{}` for an inbox without a bot; with one it carries the bot's whole access token record.
  isForeign: (answer) => answer.agent_bot === undefined,
  fromLive: (answer) => ({ ...answer, agent_bot: (answer.agent_bot as Fields).id! }),
  toBody: ({ agent_bot }) => ({ agent_bot: agent_bot! }),
  deletion: { loses: 'the bot no longer answers in this inbox', when: 'at once' },
  irrevocable: { created: 'what the bot has answered in the inbox stays said' },
  example: { inbox: 'shop', agent_bot: 'welcome' },
  verified: '4.15.1',
  feature: 'agent_bots',
})
