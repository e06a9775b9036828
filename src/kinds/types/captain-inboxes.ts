import { membership, writtenOneByOne } from '../endpoints/membership.ts'
import { asSet } from '../fields/canonical.ts'
import { connects } from '../fields/map-lines.ts'
import { fields, list, reference } from '../fields/schema.ts'
import { moreOf } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'

export const captainInboxes = defineKind({
  name: 'captain_inboxes',
  words: {
    noun: 'assistant binding',
    about:
      'In which inboxes a Captain assistant answers: all of them. Take the entry out, and it goes on answering where it does.',
    stays: 'what the assistant has answered there stays said',
  },
  schema: () =>
    fields(
      { assistant: reference, inboxes: list(reference) },
      {
        assistant: 'The assistant that answers.',
        inboxes: 'The inboxes in which it answers customers before an agent does; an inbox has one assistant at most.',
      },
    ),
  identity: { nameField: 'assistant', heldOnce: ['inboxes'] },
  // Linking the same pair twice is a 422, as is an inbox that another assistant has; the envelope cannot be left out (4.15.1).
  endpoint: membership({
    over: 'captain_assistants',
    at: 'assistant',
    members: 'inboxes',
    read: ({ address }) => `${address}/inboxes`,
    list: 'payload',
    write: writtenOneByOne(
      ({ address }, inbox) => ({ method: 'POST', path: `${address}/inboxes`, body: { inbox: { inbox_id: inbox } } }),
      ({ address }, inbox) => ({ method: 'DELETE', path: `${address}/inboxes/${String(inbox)}` }),
    ),
  }),
  references: [
    { at: 'assistant', to: 'captain_assistants' },
    { at: 'inboxes[]', to: 'inboxes' },
  ],
  comparison: { canonical: { inboxes: asSet } },
  safety: { weakens: { inboxes: moreOf('the assistant answers customers in another inbox') } },
  example: { assistant: 'ada', inboxes: ['shop'] },
  samples: {
    more: [{ assistant: 'ada', inboxes: ['shop', 'Texts'] }],
    weakens: [[{ inboxes: [] }, {}]],
    harmless: [[{}, { inboxes: [] }]],
  },
  map: connects(['inboxes', 'inboxes'], ['assistant', 'captain_assistants']),
  availability: { verified: '4.15.1', since: '4.0', edition: 'enterprise', feature: 'captain_integration' },
})
