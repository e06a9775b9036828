/** What the files may say about the channel of an inbox. Credentials have no place here. */
import * as z from 'zod/mini'
import { type Descriptions, described, type Said } from '../model/descriptions.ts'
import { type Said as Mistake, plainText, without } from './mistakes.ts'
import { bool, freeObject, line, list, nonBlank, nullable, oneOf, text, upTo } from './schema.ts'

/** Without fields, 4.15.1 stores its own form and drops all that was sent. */
const preChatForm = freeObject.check(
  without((form) =>
    Object.keys(form).length === 0 || (Array.isArray(form.pre_chat_fields) && form.pre_chat_fields.length > 0)
      ? []
      : [
          {
            at: [],
            says: 'must have at least one of "pre_chat_fields": without them Chatwoot drops it all',
            help: 'Switch the fields off with "enabled": false, or the form with "pre_chat_form_enabled": false.',
          },
        ],
  ),
)

/** Blank, or more than 0 (4.15.1). */
const apiAttributes = freeObject.check(
  without(({ agent_reply_time_window: window }): Mistake[] =>
    window === undefined || window === null || window === '' || Number(plainText(window)) > 0
      ? []
      : [{ at: ['agent_reply_time_window'], says: 'must be a number greater than 0' }],
  ),
)

/** By the name Chatwoot creates a channel under. */
const channels = {
  api: {
    webhook_url: nullable(upTo(2048)),
    hmac_mandatory: nullable(bool),
    additional_attributes: apiAttributes,
  },
  web_widget: {
    website_url: nonBlank,
    widget_color: nonBlank,
    welcome_title: nullable(line),
    welcome_tagline: nullable(line),
    reply_time: oneOf(['in_a_few_minutes', 'in_a_few_hours', 'in_a_day']),
    pre_chat_form_enabled: nullable(bool),
    pre_chat_form_options: preChatForm,
    continuity_via_email: bool,
    hmac_mandatory: nullable(bool),
    allowed_domains: nullable(text),
    selected_feature_flags: list(
      oneOf(['attachments', 'emoji_picker', 'end_conversation', 'use_inbox_avatar_for_bot', 'allow_mobile_webview']),
    ),
  },
  email: { email: line },
  whatsapp: {},
  twilio_sms: {},
  sms: {},
  line: {},
  telegram: {},
  facebook_page: {},
  instagram: {},
  tiktok: {},
  twitter_profile: {},
}
type ChannelType = keyof typeof channels

const says: { readonly [type in ChannelType]: Descriptions<keyof (typeof channels)[type] & string> } = {
  api: {
    webhook_url: ['address', 'Where Chatwoot sends the messages and events of this inbox.'],
    hmac_mandatory: [
      'proof of identity',
      'Whether customers have to prove who they are with a signed identifier; false by default.',
    ],
    additional_attributes: [
      'further settings',
      'JSON that Chatwoot keeps; "agent_reply_time_window" in it is how many hours agents may answer, without limit by default.',
    ],
  },
  web_widget: {
    website_url: ['website', 'The address of the website that the widget is on.'],
    widget_color: ['color', 'The color of the widget, such as "#1f93ff", which is the default.'],
    welcome_title: ['welcome title', 'The first line that visitors see when they open the widget.'],
    welcome_tagline: ['welcome text', 'What visitors see below the welcome title.'],
    reply_time: [
      'promised reply time',
      'How soon visitors are told that somebody answers; "in_a_few_minutes" by default.',
    ],
    pre_chat_form_enabled: [
      'form before the chat',
      'Whether visitors fill in a form before they write; false by default.',
    ],
    pre_chat_form_options: [
      'the form',
      'What the form before the chat asks; by default e-mail address, name and telephone number, all switched off.',
    ],
    continuity_via_email: [
      'answers by e-mail',
      'Whether a visitor who has left gets answers by e-mail; true by default.',
    ],
    hmac_mandatory: [
      'proof of identity',
      'Whether visitors have to prove who they are with a signed identifier; false by default.',
    ],
    allowed_domains: [
      'allowed websites',
      'The domains on which the widget may be shown, with commas between; empty, the default, means any.',
    ],
    selected_feature_flags: [
      'features',
      'What visitors can do in the widget; by default attachments, emoji and ending the conversation.',
    ],
  },
  email: { email: ['mailbox', 'The address that customers write to; it cannot be changed later.'] },
  whatsapp: {},
  twilio_sms: {},
  sms: {},
  line: {},
  telegram: {},
  facebook_page: {},
  instagram: {},
  tiktok: {},
  twitter_profile: {},
}
const typeSays: Said = ['type', 'What customers write through; it cannot be changed later.']

export const Channel = z.discriminatedUnion(
  'type',
  Object.entries(channels).map(([type, shape]) =>
    described(z.extend(z.partial(z.object(shape)), { type: z.literal(type) }), {
      ...says[type as ChannelType],
      type: typeSays,
    }),
  ) as unknown as [z.ZodMiniObject],
)

/** `Channel::WebWidget` is created as `web_widget`. */
export function typeOf(channelType: unknown): string {
  return String(channelType)
    .replace(/^Channel::/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
}

/** The names of the fields that the files may say of such a channel. */
export function fieldsOfChannel(type: string): string[] {
  return Object.keys(channels[type as ChannelType] ?? {})
}
