/**
 * Channels with a telephone number (4.15.1): SMS by Bandwidth, SMS and WhatsApp by Twilio, WhatsApp by Meta and 360dialog.
 * Whatever credential Chatwoot shows to administrators is not read: what was written last stands for it.
 */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import { isObject, type Json } from '../model/json.ts'
import type { Channel } from './channel.ts'
import { type Said, without } from './mistakes.ts'
import { bool, fields, line, nonBlank, nonBlankText, oneOf } from './schema.ts'

/** E.164, as the dashboard wants it; Chatwoot itself stores any text. */
const phoneNumber = line.check(
  without((value) =>
    /^\+[1-9]\d{4,14}$/.test(value)
      ? []
      : [
          {
            at: [],
            says: 'must be a telephone number with its country, digits only after the plus',
            help: 'Write it as "+41791234567".',
          },
        ],
  ),
)
const NUMBER = [
  'telephone number',
  'The number that customers write to, such as "+41791234567"; it cannot be changed later.',
] as const

/** Chatwoot replaces these objects as they come, and nobody can read what would have to be kept. */
function incomplete(config: unknown, needed: readonly string[], unless: readonly string[] = []): Said[] {
  if (!isObject(config as Json)) return []
  const its = Object.keys(config as object)
  const missing = needed.filter((name) => !its.includes(name))
  if (missing.length === 0 || its.every((name) => unless.includes(name))) return []
  return [
    {
      at: ['provider_config'],
      says: `must hold ${missing.map((name) => JSON.stringify(name)).join(' and ')}: Chatwoot replaces all of it, and shows no secret that could be kept`,
      help: 'Add it, a secret as ${secret:NAME}.',
    },
  ]
}

const BANDWIDTH = ['account_id', 'application_id', 'api_key', 'api_secret'] as const

export const sms: Channel = {
  shape: {
    phone_number: phoneNumber,
    provider_config: fields(Object.fromEntries(BANDWIDTH.map((name) => [name, nonBlankText])), {
      account_id: 'The account at Bandwidth.',
      application_id: 'The application at Bandwidth that the number belongs to.',
      api_key: 'The API token of Bandwidth, as a secret.',
      api_secret: 'The API secret of Bandwidth, as a secret.',
    }),
  },
  says: {
    phone_number: NUMBER,
    provider_config: ['access to Bandwidth', 'How Chatwoot reaches Bandwidth; written as a whole and never read back.'],
  },
  needed: ['phone_number', 'provider_config'],
  mistakes: ({ provider_config }) => incomplete(provider_config, BANDWIDTH),
}

/** What Chatwoot writes itself: carried along, and no change of it is planned. */
export const WRITTEN_BY_META = [
  'phone_number_id',
  'business_account_id',
  'source',
  'calling_enabled',
  'inbound_calls_enabled',
] as const
const META = ['api_key', 'phone_number_id', 'business_account_id', 'webhook_verify_token'] as const
const PROTECTED = ['api_key', 'webhook_verify_token', 'verification_pin'] as const

const access = described(
  z.partial(
    z.object({
      api_key: nonBlankText,
      webhook_verify_token: nonBlankText,
      verification_pin: nonBlankText,
      phone_number_id: nonBlankText,
      business_account_id: nonBlankText,
      source: line,
      calling_enabled: bool,
      inbound_calls_enabled: bool,
    }),
  ),
  {
    api_key:
      "The access token of Meta, or the API key of 360dialog, as a secret; Chatwoot tries it out whenever it's written.",
    webhook_verify_token: [
      'token of the webhook',
      'What Meta has to show when it calls Chatwoot, as a secret of your choice; without it every change would make another.',
    ],
    verification_pin: [
      'PIN of the number',
      'The PIN with which the number is registered at Meta, as a secret; Chatwoot makes one where none is given.',
    ],
    phone_number_id: ['id of the number', 'The id of the number at Meta; it cannot be changed later.'],
    business_account_id: ['id of the business', 'The id of the WhatsApp account at Meta; it cannot be changed later.'],
    source: ['origin', 'How it was connected; Chatwoot writes it.'],
    calling_enabled: ['calls', 'Whether calls are switched on; Chatwoot writes it.'],
    inbound_calls_enabled: ['incoming calls', 'Whether customers may call; Chatwoot writes it.'],
  },
)

export const whatsapp: Channel = {
  shape: { phone_number: phoneNumber, provider: oneOf(['default', 'whatsapp_cloud']), provider_config: access },
  says: {
    phone_number: NUMBER,
    provider: 'Who delivers: "whatsapp_cloud" is Meta itself, "default" is 360dialog; it cannot be changed later.',
    provider_config: ['access to WhatsApp', 'How Chatwoot reaches the provider; its secrets are never read back.'],
  },
  needed: ['phone_number', 'provider', 'provider_config'],
  mistakes: ({ provider, provider_config }) =>
    incomplete(provider_config, provider === 'whatsapp_cloud' ? META : ['api_key'], WRITTEN_BY_META),
  cannotCreate: ({ provider_config }) =>
    isObject(provider_config) && !Object.hasOwn(provider_config, 'api_key')
      ? '"channel.provider_config.api_key" is missing'
      : null,
  read: ({ provider_config: config }) => {
    const open = Object.entries(isObject(config) ? config : {}).filter(
      ([name]) => !PROTECTED.some((one) => one === name),
    )
    return { provider_config: open.length === 0 ? undefined : Object.fromEntries(open) }
  },
}

export const twilio: Channel = {
  shape: {
    medium: oneOf(['sms', 'whatsapp']),
    phone_number: phoneNumber,
    messaging_service_sid: nonBlank,
    account_sid: nonBlank,
    auth_token: nonBlank,
    api_key_sid: nonBlank,
  },
  says: {
    medium: ['way', 'Whether Twilio delivers "sms" or "whatsapp"; it cannot be changed later.'],
    phone_number: NUMBER,
    messaging_service_sid: [
      'messaging service',
      'The id of the messaging service at Twilio, instead of a number; it cannot be changed later.',
    ],
    account_sid: ['account at Twilio', 'The id of the account at Twilio, such as "AC…".'],
    auth_token: [
      'auth token',
      'The auth token of Twilio, or the secret of the API key where one is named, as a secret; never read back.',
    ],
    api_key_sid: [
      'API key',
      'The id of an API key at Twilio, such as "SK…"; without it the auth token alone is used; it cannot be changed later.',
    ],
  },
  needed: ['medium', 'account_sid', 'auth_token'],
  mistakes: ({ phone_number, messaging_service_sid }) =>
    phone_number !== undefined && messaging_service_sid !== undefined
      ? [
          {
            at: ['messaging_service_sid'],
            says: 'must not stand beside "phone_number": Chatwoot takes one of the two',
            help: 'Take one of the two out.',
          },
        ]
      : [],
  cannotCreate: ({ phone_number, messaging_service_sid }) =>
    phone_number === undefined && messaging_service_sid === undefined
      ? '"channel.phone_number" is missing (or "channel.messaging_service_sid")'
      : null,
  read: ({ phone_number, messaging_service_sid, account_sid, api_key_sid }) => ({
    phone_number: typeof phone_number === 'string' ? phone_number.replace(/^whatsapp:/, '') : undefined,
    messaging_service_sid: messaging_service_sid ?? undefined,
    account_sid: account_sid ?? undefined,
    api_key_sid: api_key_sid ?? undefined,
    auth_token: undefined,
  }),
}
