/** What the files may say about the channel of an inbox (4.15.1). A mailbox keeps its credentials: they have no place here. */
import * as z from 'zod/mini'
import { described, type Said } from '../model/descriptions.ts'
import { type Fields, isObject } from '../model/json.ts'
import { asSet } from './canonical.ts'
import type { Channel as ChannelType } from './channel.ts'
import { sms, twilio, WRITTEN_BY_META, whatsapp } from './channel-numbers.ts'
import { formWithoutNothing, webWidget } from './channel-widget.ts'
import { type Said as Mistake, plainText, without } from './mistakes.ts'
import { bool, freeObject, line, nonBlank, nullable, upTo } from './schema.ts'

/** Blank, or more than 0 (4.15.1). */
const apiAttributes = freeObject.check(
  without(({ agent_reply_time_window: window }): Mistake[] =>
    window === undefined || window === null || window === '' || Number(plainText(window)) > 0
      ? []
      : [{ at: ['agent_reply_time_window'], says: 'must be a number greater than 0' }],
  ),
)

const api: ChannelType = {
  shape: {
    webhook_url: nullable(upTo(2048)),
    hmac_mandatory: nullable(bool),
    additional_attributes: apiAttributes,
  },
  says: {
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
  defaults: { webhook_url: null, hmac_mandatory: false, additional_attributes: {} },
  needed: [],
}

const email: ChannelType = {
  shape: { email: line },
  says: { email: ['mailbox', 'The address that customers write to; it cannot be changed later.'] },
  needed: ['email'],
}

const LINE = ['line_channel_id', 'line_channel_secret', 'line_channel_token'] as const

const lineApp: ChannelType = {
  shape: Object.fromEntries(LINE.map((name) => [name, nonBlank])),
  says: {
    line_channel_id: ['channel at LINE', 'The id of the channel at LINE.'],
    line_channel_secret: ['channel secret', 'The secret of the channel at LINE, as a secret; never read back.'],
    line_channel_token: ['access token', 'The access token of the channel at LINE, as a secret; never read back.'],
  },
  needed: LINE,
  // It stands nowhere but at the end of the address that LINE calls.
  read: ({ callback_webhook_url: address }) => ({
    line_channel_id: typeof address === 'string' ? address.replace(/^.*\//, '') : undefined,
  }),
}

const telegram: ChannelType = {
  shape: { bot_token: nonBlank },
  says: {
    bot_token: ['token of the bot', 'The token of the bot at Telegram, as a secret; never read back.'],
  },
  needed: ['bot_token'],
}

/** Connected with a sign-in in the browser: what is not of the channel is managed, credentials never. */
const byBrowser: ChannelType = { shape: {}, says: {}, needed: null }

const twitter: ChannelType = {
  shape: { tweets_enabled: nullable(bool) },
  says: { tweets_enabled: ['tweets', 'Whether mentions become conversations as well as direct messages.'] },
  needed: null,
}

/** Some of it older releases do not show; of the rest nobody is shown anything, or nobody should be. */
export const WRITTEN_ONLY: readonly string[] = [
  'auth_token',
  'account_sid',
  'api_key_sid',
  'line_channel_secret',
  'line_channel_token',
  'bot_token',
  ...['account_id', 'application_id', 'api_key', 'api_secret', 'webhook_verify_token', 'verification_pin'].map(
    (name) => `provider_config.${name}`,
  ),
]

/** Which inbox it is, for customers and for the provider that calls its address; and what Chatwoot alone may switch. */
export const FIXED: readonly string[] = [
  'type',
  'email',
  'phone_number',
  'messaging_service_sid',
  'medium',
  'api_key_sid',
  'provider',
  ...WRITTEN_BY_META.map((name) => `provider_config.${name}`),
]

/** By the name Chatwoot creates a channel under, or has in its class. */
const channels: { readonly [type: string]: ChannelType } = {
  api,
  web_widget: webWidget,
  email,
  whatsapp,
  twilio_sms: twilio,
  sms,
  line: lineApp,
  telegram,
  facebook_page: byBrowser,
  instagram: byBrowser,
  tiktok: byBrowser,
  twitter_profile: twitter,
}
const typeSays: Said = ['type', 'What customers write through; it cannot be changed later.']

export const Channel = z.discriminatedUnion(
  'type',
  Object.entries(channels).map(([type, { shape, says, mistakes = () => [] }]) =>
    described(z.extend(z.partial(z.object(shape)), { type: z.literal(type) }), { ...says, type: typeSays }).check(
      without(mistakes),
    ),
  ) as unknown as [z.ZodMiniObject],
)

/** `Channel::WebWidget` is created as `web_widget`. */
function typeOf(channelType: unknown): string {
  return String(channelType)
    .replace(/^Channel::/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
}

/** The channel of a live inbox, as the files say it. */
export function channelIn(raw: Fields): Fields {
  const type = typeOf(raw.channel_type)
  const { shape, read } = channels[type] ?? byBrowser
  const its = { ...raw, ...read?.(raw) }
  const names = Object.keys(shape).filter((name) => its[name] !== undefined)
  return { type, ...Object.fromEntries(names.map((name) => [name, its[name]!])) }
}

/** What a new inbox with a channel of this type has. */
export function channelDefaults({ channel }: Fields): Fields {
  const type = isObject(channel) ? String(channel.type) : ''
  const { defaults } = channels[type] ?? byBrowser
  return defaults === undefined ? {} : { channel: { type, ...defaults } }
}

/** Why an inbox with this channel cannot be created, or null. */
export function whyNoNew(channel: Fields): string | null {
  const { needed, cannotCreate } = channels[String(channel.type)] ?? byBrowser
  if (needed === null)
    return `an inbox of type ${JSON.stringify(channel.type)} has to be connected in the dashboard first; then name its id in "$id"`
  const missing = needed.find((name) => channel[name] === undefined)
  return missing === undefined ? (cannotCreate?.(channel) ?? null) : `"channel.${missing}" is missing`
}

/** Flags are bits, and a field of the form says nothing where nothing is in it. */
export function canonicalChannel(channel: Fields): Fields {
  const { selected_feature_flags: flags, pre_chat_form_options: form } = channel
  return {
    ...channel,
    ...(Array.isArray(flags) ? { selected_feature_flags: asSet(flags) } : {}),
    ...(form === undefined ? {} : { pre_chat_form_options: formWithoutNothing(form) }),
  }
}
