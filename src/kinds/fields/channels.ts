/** What the files may say about the channel of an inbox. Credentials have no place here. */
import * as z from 'zod/mini'
import { plainText, type Said, without } from './mistakes.ts'
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
  without(({ agent_reply_time_window: window }): Said[] =>
    window === undefined || window === null || window === '' || Number(plainText(window)) > 0
      ? []
      : [{ at: ['agent_reply_time_window'], says: 'must be a number greater than 0' }],
  ),
)

/** By the name Chatwoot creates a channel under. */
export const channels = {
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

export const Channel = z.discriminatedUnion(
  'type',
  Object.entries(channels).map(([type, shape]) =>
    z.extend(z.partial(z.object(shape)), { type: z.literal(type) }),
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
