import * as z from 'zod/mini'
import { asSet, sortedBy } from './canonical.ts'
import { defineKind } from './define.ts'
import { inboxReaches } from './inbox-reaches.ts'
import { type Fields, isObject, type Json } from './json.ts'
import { anything, bool, count, fields, freeObject, line, list, nullable, oneOf, text } from './schema.ts'
import { newAddress, switchedOff, widened } from './weakening.ts'

const long = text.check(z.maxLength(10_000))
const hour = nullable(count.check(z.maximum(23)))
const minute = nullable(count.check(z.maximum(59)))

const WorkingDay = z.object({
  day_of_week: count.check(z.maximum(6)),
  closed_all_day: z.optional(bool),
  open_all_day: z.optional(bool),
  open_hour: z.optional(hour),
  open_minutes: z.optional(minute),
  close_hour: z.optional(hour),
  close_minutes: z.optional(minute),
})

/** What the file may say about a channel, by the name Chatwoot creates it under. Credentials have no place here. */
const channels = {
  api: {
    webhook_url: nullable(text.check(z.maxLength(2048))),
    hmac_mandatory: nullable(bool),
    additional_attributes: freeObject,
  },
  web_widget: {
    website_url: text,
    widget_color: line,
    welcome_title: nullable(line),
    welcome_tagline: nullable(line),
    reply_time: oneOf(['in_a_few_minutes', 'in_a_few_hours', 'in_a_day']),
    pre_chat_form_enabled: nullable(bool),
    pre_chat_form_options: freeObject,
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

const Channel = z.discriminatedUnion(
  'type',
  Object.entries(channels).map(([type, shape]) =>
    z.extend(z.partial(z.object(shape)), { type: z.literal(type) }),
  ) as unknown as [z.ZodMiniObject],
)

/** `Channel::WebWidget` is created as `web_widget`. */
function typeOf(channelType: Json | undefined): string {
  return String(channelType)
    .replace(/^Channel::/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
}

export const inboxes = defineKind({
  name: 'inboxes',
  noun: 'inbox',
  about: 'Where conversations come in: a website, a mailbox, an app.',
  schema: fields({
    name: line.check(z.minLength(1)),
    greeting_enabled: nullable(bool),
    greeting_message: nullable(long),
    enable_email_collect: nullable(bool),
    csat_survey_enabled: nullable(bool),
    csat_config: z.partial(
      z.object({
        display_type: line,
        message: text,
        survey_rules: z.partial(z.object({ operator: line, values: list(line) })),
        button_text: line,
        language: line,
        template: freeObject,
      }),
    ),
    enable_auto_assignment: nullable(bool),
    auto_assignment_config: z.partial(z.object({ max_assignment_limit: nullable(anything) })),
    working_hours_enabled: nullable(bool),
    working_hours: list(WorkingDay),
    out_of_office_message: nullable(long),
    timezone: line,
    allow_messages_after_resolved: nullable(bool),
    lock_to_single_conversation: bool,
    sender_name_type: oneOf(['friendly', 'professional']),
    business_name: nullable(line),
    channel: Channel,
  }),
  nameField: 'name',
  listedFor: 'anyone',
  endpoints: { shape: 'collection', path: 'inboxes', list: 'payload', created: '' },
  canonical: {
    working_hours: sortedBy('day_of_week'),
    channel: (channel) =>
      isObject(channel) && Array.isArray(channel.selected_feature_flags)
        ? { ...channel, selected_feature_flags: asSet(channel.selected_feature_flags) }
        : channel,
  },
  keyed: { working_hours: 'day_of_week' },
  // Measured: any permitted key inside `channel`, even with the stored value, clears a mailbox's reauthorization mark, so
  // a request carries only the channel fields that change, and of an e-mail channel none can.
  partial: ['channel'],
  required: ['channel.type'],
  immutable: ['channel.type', 'channel.email'],
  // A survey that was set up once keeps its settings, and every day has its hours.
  neverEmpty: ['csat_config', 'csat_config.survey_rules', 'working_hours'],
  // POST ignores the working hours and lays down its own.
  onlyByUpdate: ['working_hours'],
  serverMade: 'its tokens and secrets',
  conversationsBy: 'inbox_id',
  services: { working_hours_enabled: 'working hours', enable_auto_assignment: 'auto-assignment' },
  weakens: {
    'channel.webhook_url': newAddress('what the inbox tells'),
    'channel.hmac_mandatory': switchedOff('visitors no longer prove who they are'),
    'channel.allowed_domains': widened('domain'),
  },
  reaches: inboxReaches,
  secrets: [
    'hmac_token',
    'secret',
    'imap_password',
    'smtp_password',
    'auth_token',
    'provider_config',
    'access_token',
    'refresh_token',
    'api_key',
  ],
  fromLive: (raw) => {
    const type = typeOf(raw.channel_type)
    const names = Object.keys(channels[type as ChannelType] ?? {}).filter((name) => name in raw)
    return { ...raw, channel: { type, ...Object.fromEntries(names.map((name) => [name, raw[name]!])) } }
  },
  cannotCreate: ({ channel }) => {
    const { type, email, website_url } = channel as Fields
    if (type === 'email') return email === undefined ? '"channel.email" is missing' : null
    if (type === 'web_widget') return website_url === undefined ? '"channel.website_url" is missing' : null
    return type === 'api'
      ? null
      : `a ${String(type)} inbox has to be connected in the dashboard first; then name its id in "$id"`
  },
  deletion: { loses: 'every conversation in it is lost, and so are its credentials', when: 'later', needsYes: true },
  irrevocable: {
    deleted: 'its conversations stay lost, and it has new credentials and a new address for widgets and apps',
    created: 'the conversations that came in are lost with it',
  },
  example: {
    name: 'Shop',
    greeting_enabled: true,
    greeting_message: 'How can we help?',
    enable_auto_assignment: false,
    working_hours_enabled: true,
    timezone: 'Europe/Zurich',
    working_hours: [
      { day_of_week: 6, closed_all_day: false, open_hour: 10, open_minutes: 0, close_hour: 14, close_minutes: 0 },
    ],
    out_of_office_message: 'We are back on Monday.',
    csat_survey_enabled: true,
    csat_config: { display_type: 'star', message: 'How did we do?' },
    channel: {
      type: 'web_widget',
      website_url: 'https://shop.example.com',
      widget_color: '#1f93ff',
      welcome_title: 'Hello',
      selected_feature_flags: ['emoji_picker', 'attachments'],
    },
  },
  verified: '4.15.1',
  feature: 'inbox_management',
  lacks: [
    { before: '4.2', what: 'csat_config is not kept' },
    { before: '4.3', what: 'a name with emoji or any of < > / \\ @ is refused' },
    { before: '4.6', what: 'channel.allowed_domains is not kept' },
    { before: '4.9', what: 'csat_config has no button_text, language and template' },
    { before: '4.12', what: 'the widget flag allow_mobile_webview is refused' },
  ],
})
