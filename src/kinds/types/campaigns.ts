import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { asSet } from '../fields/canonical.ts'
import { contactsInAudience } from '../fields/impact.ts'
import { type Said, without } from '../fields/mistakes.ts'
import { inUtc, moment } from '../fields/moment.ts'
import {
  bool,
  count,
  fields,
  freeObject,
  list,
  nonBlank,
  nonBlankText,
  nullable,
  oneOf,
  reference,
  text,
} from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'
import { described } from '../model/descriptions.ts'
import type { Endpoint } from '../model/endpoint.ts'
import type { Fields } from '../model/kind.ts'
import { samples } from './campaigns.samples.ts'

const ordinary = collection({ path: 'campaigns', wrap: 'campaign' })

/** An answer holds the whole inbox, its credentials included: only which one it is goes further. */
const slim = ({ inbox, sender, ...rest }: Fields): Fields => ({
  ...rest,
  inbox_id: (inbox as Fields | undefined)?.id ?? null,
  sender_id: (sender as Fields | undefined)?.id ?? null,
})

const endpoint: Endpoint = {
  ...ordinary,
  listed: (answer, parent) => ordinary.listed(answer, parent)?.map(slim) ?? null,
  created: (answer, parent) => {
    const made = ordinary.created(answer, parent)
    return made === null ? null : slim(made)
  },
}

/** A one-off without a time is due at once. */
const timeAndAudience = without<{ readonly [field: string]: unknown }>(({ scheduled_at, audience }): Said[] =>
  audience !== undefined && scheduled_at === undefined
    ? [
        {
          at: ['audience'],
          says: 'needs "scheduled_at" beside it: without a time Chatwoot sends to them at once',
          help: 'Write when it is to be sent.',
        },
      ]
    : [],
)

/** Those on websites go on until they are switched off, those to an audience are sent once whatever that says. */
const isOn = ({ enabled, audience }: Fields) =>
  audience === undefined ? enabled !== false && enabled !== null : Array.isArray(audience) && audience.length > 0

export const campaigns = defineKind({
  name: 'campaigns',
  words: {
    noun: 'campaign',
    about:
      'Messages that Chatwoot sends by itself: on a website as long as they are on, by SMS or WhatsApp once to those with a label.',
    loses: 'it is no longer sent, and which conversations began with it is lost',
    gone: 'one whose time is over would be sent once more',
    stays: 'what was sent stays sent',
  },
  schema: () =>
    fields(
      {
        title: nonBlank,
        description: nullable(text),
        message: nonBlankText,
        enabled: nullable(bool),
        inbox_id: reference,
        sender_id: nullable(reference),
        trigger_rules: described(
          z.partial(
            z.object({
              url: text.check(z.regex(/^https?:\/\//, 'must begin with http:// or https://')),
              time_on_page: count,
            }),
          ),
          {
            url: [
              'on the page',
              'The address of the page on which the message appears; "*" stands for any part of it.',
            ],
            time_on_page: ['after (seconds)', 'Seconds on the page after which the message appears.'],
          },
        ),
        trigger_only_during_business_hours: nullable(bool),
        scheduled_at: moment,
        audience: list(
          described(z.object({ type: oneOf(['Label']), id: reference }), {
            type: 'By what people are chosen; "Label" is the only way.',
            id: 'The label that those have who are written to.',
          }),
        ),
        template_params: freeObject,
      },
      {
        title: 'The name of the campaign, for people who look after it.',
        description: 'What the campaign is for.',
        message: 'What customers read.',
        enabled: 'Whether a campaign on a website is on, which is so by default.',
        inbox_id: [
          'inbox',
          'The inbox that it is sent from: of a website, or of SMS or WhatsApp for one that is sent once.',
        ],
        sender_id: ['sender', 'The agent who is shown as the sender; null: nobody is.'],
        trigger_rules: 'When the message appears on a website; without an address it never does.',
        trigger_only_during_business_hours: [
          'only during business hours',
          'Whether it appears only while the inbox is open; false by default.',
        ],
        scheduled_at: 'When a campaign by SMS or WhatsApp is sent, once.',
        audience: 'Whom a campaign by SMS or WhatsApp is sent to.',
        template_params: ['WhatsApp template', 'The WhatsApp template and what is filled into it.'],
      },
    ).check(timeAndAudience),
  identity: { nameField: 'title' },
  endpoint,
  references: [
    { at: 'inbox_id', to: 'inboxes', goesAlong: true },
    { at: 'sender_id', to: 'agents' },
    { at: 'audience[type=Label].id', to: 'labels', byId: true },
  ],
  requests: {
    defaults: {
      description: null,
      enabled: true,
      sender_id: null,
      trigger_rules: {},
      trigger_only_during_business_hours: false,
    },
  },
  limits: {
    required: ['message', 'inbox_id'],
    // Chatwoot would change it: from a website to an SMS inbox it makes a one-off that is due at once.
    immutable: ['inbox_id'],
  },
  comparison: { canonical: { scheduled_at: inUtc, audience: asSet } },
  safety: {
    answers: isOn,
    switch: 'enabled',
    reaches: [
      {
        isOn,
        by: [
          'enabled',
          'message',
          'trigger_rules',
          'trigger_only_during_business_hours',
          'scheduled_at',
          'audience',
          'template_params',
        ],
        says: 'the campaign writes something else, at other times or to others than before',
      },
    ],
  },
  impact: { answering: [contactsInAudience] },
  example: {
    title: 'Help with prices',
    description: 'For those who hesitate',
    message: 'Shall we help you to choose?',
    enabled: false,
    inbox_id: 'shop',
    sender_id: 'rajiv@example.com',
    trigger_rules: { url: 'https://shop.example.com/prices', time_on_page: 30 },
    trigger_only_during_business_hours: true,
  },
  samples,
  availability: {
    verified: '4.15.1',
    feature: 'campaigns',
    parts: [{ at: 'template_params', since: '4.4', otherwise: 'ignores' }],
  },
})
