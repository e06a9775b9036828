import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { asSet } from '../fields/canonical.ts'
import { sendsTo } from '../fields/map-lines.ts'
import { longerThan } from '../fields/older.ts'
import { fields, line, list, nullable, oneOf, reference, text } from '../fields/schema.ts'
import { moreOf, newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import type { Fields, Json } from '../model/kind.ts'
import { own } from '../model/paths.ts'
import { type Clause, joined, named, value } from '../model/telling.ts'

/** The first eight are those of a webhook whose create names none (4.15.1). */
const events = [
  'conversation_status_changed',
  'conversation_updated',
  'conversation_created',
  'contact_created',
  'contact_updated',
  'message_created',
  'message_updated',
  'webwidget_triggered',
  'inbox_created',
  'inbox_updated',
  'conversation_typing_on',
  'conversation_typing_off',
] as const

const eventWords: { readonly [event in (typeof events)[number]]: string } = {
  conversation_status_changed: 'changes of status',
  conversation_updated: 'changes of conversations',
  conversation_created: 'new conversations',
  contact_created: 'new contacts',
  contact_updated: 'changes of contacts',
  message_created: 'new messages',
  message_updated: 'changes of messages',
  webwidget_triggered: 'opening of the widget',
  inbox_created: 'new inboxes',
  inbox_updated: 'changes of inboxes',
  conversation_typing_on: 'beginning to type',
  conversation_typing_off: 'ceasing to type',
}

/** What goes where. An address that is not managed is not said. */
function sends({ url, subscriptions, inbox_id: inbox }: Fields): Clause[] {
  if (url === undefined && subscriptions === undefined) return []
  const all = Array.isArray(subscriptions) ? subscriptions : []
  const what =
    subscriptions === undefined
      ? ['its events']
      : joined(
          all.map((event: Json) => [
            (typeof event === 'string' ? own<string | undefined>(eventWords, event) : undefined) ?? value(event),
          ]),
          'and',
        )
  return [
    {
      of: ['url', 'subscriptions', 'inbox_id'],
      says: [
        'sends ',
        ...(what.length === 0 ? ['nothing'] : what),
        ...(inbox === undefined ? [] : inbox === null ? [' of every inbox'] : [' of ', named(inbox, 'inboxes')]),
        ...(url === undefined ? [] : [' to ', value(url)]),
      ],
    },
  ]
}

export const webhooks = defineKind({
  name: 'webhooks',
  words: {
    noun: 'webhook',
    about: 'Addresses that Chatwoot sends its events to.',
    serverMade: 'its signing secret',
    loses: 'its events are no longer delivered; its signing secret cannot be recovered',
    gone: 'it has a new signing secret, and what happened in between is not delivered',
    page: 'settings/integrations/webhook',
    tells: { clauses: sends },
  },
  schema: () =>
    fields(
      {
        name: nullable(line),
        url: text.check(z.regex(/https?:\/\/\S+/, 'must hold an http or https address')),
        subscriptions: list(oneOf(events)).check(z.minLength(1)),
        inbox_id: nullable(reference),
      },
      {
        name: 'What administrators call the webhook in the settings.',
        url: ['address', 'Where Chatwoot sends each event, with the messages of customers in it.'],
        subscriptions: ['events', 'What is sent; by default all but the events of inboxes and of typing.'],
        inbox_id: ['inbox', 'The only inbox whose events are sent; without it those of all inboxes are.'],
      },
    ),
  identity: {
    nameField: 'name',
    naturalKey: ['url'],
    // Compared to the letter, but no request carries what follows `#`: events of that moment reach the new address.
    unique: { url: { aside: (mark, url) => `${url}${url.includes('#') ? '-' : '#'}${mark}` } },
  },
  endpoint: collection({ path: 'webhooks', list: 'payload.webhooks', created: 'payload.webhook', wrap: 'webhook' }),
  references: [{ at: 'inbox_id', to: 'inboxes', goesAlong: true }],
  requests: {
    defaults: { inbox_id: null, subscriptions: events.slice(0, 8) },
    // Written as `inbox_id`, read as `inbox: {id, name}`, which is absent when there is none.
    fromLive: (raw) => ({ ...raw, inbox_id: (raw.inbox as Fields | undefined)?.id ?? null }),
  },
  limits: { required: ['url'] },
  comparison: { canonical: { subscriptions: asSet } },
  safety: {
    weakens: {
      url: newAddress('what the webhook tells'),
      subscriptions: moreOf('the webhook tells more'),
      inbox_id: (to, from) =>
        from == null || to === from ? null : `the webhook tells of ${to === null ? 'every' : 'another'} inbox`,
    },
  },
  example: {
    name: 'Reporting',
    url: 'https://hooks.example.com/chatwoot',
    subscriptions: ['conversation_created', 'message_created'],
    inbox_id: 'shop',
  },
  samples: {
    same: {
      subscriptions: [
        ['message_created', 'contact_created'],
        ['contact_created', 'message_created', 'contact_created'],
      ],
    },
    weakens: [
      [{}, { url: 'https://elsewhere.example.com' }],
      [{ subscriptions: ['message_created'] }, { subscriptions: ['message_created', 'contact_created'] }],
      [{}, { inbox_id: null }],
    ],
  },
  map: {
    column: 'outside',
    lines: ({ url, inbox_id: inbox }) => [
      ...(inbox === undefined
        ? []
        : [
            {
              from: inbox === null ? { every: 'inboxes' } : { kind: 'inboxes', name: inbox },
              to: 'itself' as const,
              says: '',
            },
          ]),
      ...sendsTo(url),
    ],
  },
  availability: {
    verified: '4.15.1',
    feature: 'integrations',
    parts: [
      {
        at: 'subscriptions[]',
        values: ['conversation_typing_on', 'conversation_typing_off'],
        since: '4.2',
        otherwise: 'refuses',
      },
      { at: 'name', since: '4.8', otherwise: 'ignores' },
      { at: 'url', such: longerThan(255), since: '4.10', otherwise: 'refuses' },
    ],
  },
})
