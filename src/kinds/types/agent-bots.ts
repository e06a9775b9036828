import { collection } from '../endpoints/collection.ts'
import { sendsTo } from '../fields/map-lines.ts'
import { avatar, webpAvatar } from '../fields/pictures.ts'
import { fields, file, freeObject, line, nullable, oneOf, upTo } from '../fields/schema.ts'
import { newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'

export const agentBots = defineKind({
  name: 'agent_bots',
  words: {
    noun: 'bot',
    about: 'Bots that answer through a webhook, and the identities that programs write under.',
    serverMade: 'its access token and secret',
    loses: 'its access token stops working and inboxes it answers lose it',
    gone: 'it has a new access token and a new secret',
    page: 'settings/agent-bots',
  },
  schema: () =>
    fields(
      {
        name: line,
        description: nullable(line),
        outgoing_url: nullable(upTo(2048)),
        bot_type: oneOf(['webhook']),
        bot_config: freeObject,
        avatar: nullable(file),
      },
      {
        name: 'The name under which customers see what the bot writes.',
        description: 'What the bot does; administrators see it in the settings.',
        outgoing_url: [
          'address',
          'Where Chatwoot sends what happens in the inboxes of the bot; its program answers from there.',
        ],
        bot_type: ['type', 'How the bot is reached; "webhook" is the only way and the default.'],
        bot_config: ['settings', 'JSON for the program of the bot, which Chatwoot keeps as it is; empty by default.'],
        avatar: 'The picture beside what the bot writes; none by default.',
      },
    ),
  identity: {
    nameField: 'name',
    // The list mixes in the installation's own bots, which no account can change; before 4.1 only the empty account id tells.
    isForeign: (bot) => bot.system_bot === true || bot.account_id === null,
  },
  endpoint: collection({ path: 'agent_bots', listedFor: 'anyone' }),
  requests: {
    files: { avatar: avatar('thumbnail') },
    defaults: { description: null, outgoing_url: null, bot_type: 'webhook', bot_config: {} },
  },
  safety: { weakens: { outgoing_url: newAddress('what the bot hears') } },
  example: {
    name: 'Welcome',
    description: 'Greets',
    outgoing_url: 'https://bot.example.com/chatwoot',
    bot_config: { tone: 'kind' },
  },
  samples: {
    more: [{ name: 'Quiet', bot_type: 'webhook', avatar: null }],
    weakens: [[{}, { outgoing_url: 'https://elsewhere.example.com' }]],
  },
  map: { column: 'bots', lines: ({ outgoing_url }) => sendsTo(outgoing_url) },
  availability: {
    verified: '4.15.1',
    feature: 'agent_bots',
    parts: [
      { at: 'bot_config', since: '4.1', otherwise: 'ignores' },
      // Older ones take a picture and never say whether there is one.
      { at: 'avatar', since: '4.1', otherwise: 'ignores' },
      webpAvatar,
    ],
  },
})
