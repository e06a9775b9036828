import { single } from '../endpoints/single.ts'
import { asSet } from '../fields/canonical.ts'
import { fields, list, oneOf } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

const EVENTS = [
  'conversation_creation',
  'conversation_assignment',
  'assigned_conversation_new_message',
  'conversation_mention',
  'participating_conversation_new_message',
  'sla_missed_first_response',
  'sla_missed_next_response',
  'sla_missed_resolution',
] as const

const eventWords: { readonly [event in (typeof EVENTS)[number]]: string } = {
  conversation_creation: 'new conversations',
  conversation_assignment: 'conversations assigned to the user',
  assigned_conversation_new_message: 'new messages in conversations assigned to the user',
  conversation_mention: 'mentions',
  participating_conversation_new_message: 'new messages in conversations the user takes part in',
  sla_missed_first_response: 'a missed first response (SLA)',
  sla_missed_next_response: 'a missed next response (SLA)',
  sla_missed_resolution: 'a missed resolution (SLA)',
}

const flagWords = (way: string) => Object.fromEntries(EVENTS.map((event) => [`${way}_${event}`, eventWords[event]]))

const flags = <Way extends string>(way: Way) => list(oneOf(EVENTS.map((event) => `${way}_${event}` as const)))

export const notificationSettings = defineKind({
  name: 'notification_settings',
  words: {
    noun: 'notification settings',
    about:
      "What the token's own user is told of, by e-mail and by push. Every user has them once, and nobody can write those of others; they are never created and never deleted.",
    tells: { values: { selected_email_flags: flagWords('email'), selected_push_flags: flagWords('push') } },
  },
  schema: () =>
    fields(
      { selected_email_flags: flags('email'), selected_push_flags: flags('push') },
      {
        selected_email_flags: [
          'by e-mail',
          'Of what the user gets a mail; at first of conversations assigned to them.',
        ],
        selected_push_flags: [
          'by push',
          'What is shown on devices and in the browser; at first conversations assigned to them.',
        ],
      },
    ),
  identity: { nameField: null },
  // The list that an update leaves out is cleared (4.15.1). Only the plural is taken for an envelope.
  endpoint: single({
    path: 'notification_settings',
    has: 'selected_email_flags',
    wrap: 'notification_settings',
    replaces: true,
    listedFor: 'anyone',
  }),
  requests: {
    defaults: {
      selected_email_flags: ['email_conversation_assignment'],
      selected_push_flags: ['push_conversation_assignment'],
    },
  },
  comparison: { canonical: { selected_email_flags: asSet, selected_push_flags: asSet } },
  example: {
    selected_email_flags: ['email_conversation_assignment', 'email_conversation_mention'],
    selected_push_flags: ['push_assigned_conversation_new_message', 'push_conversation_mention'],
  },
  availability: {
    verified: '4.15.1',
    parts: (['email', 'push'] as const).map((way) => ({
      at: `selected_${way}_flags[]`,
      values: EVENTS.filter((event) => event.startsWith('sla_')).map((event) => `${way}_${event}`),
      since: '3.7',
      otherwise: 'fails',
    })),
  },
})
