import * as z from 'zod/mini'
import { single } from '../endpoints/single.ts'
import { without } from '../fields/mistakes.ts'
import { bool, fields, line, list, nonBlank, nullable, oneOf, reference, text, upTo } from '../fields/schema.ts'
import { newAddress } from '../fields/weakening.ts'
import { defineKind } from '../model/define.ts'
import { isObject } from '../model/json.ts'
import type { Fields, Json } from '../model/kind.ts'
import { samples } from './account-settings.samples.ts'

/** Any other is a 500 (4.15.1). */
const LOCALES = [
  ...['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hu', 'id', 'is', 'it'],
  ...['ja', 'ko', 'lt', 'lv', 'ml', 'nl', 'no', 'pl', 'pt', 'pt_BR', 'ro', 'ru', 'sk', 'sr', 'sv', 'ta', 'th', 'tr'],
  ...['uk', 'vi', 'zh_CN', 'zh_TW'],
] as const

const SENDERS = 'Write support@example.com or Support <support@example.com>.'
/** Its address or `Name <address>`. The server takes a bare word as well, from which no mail can be sent; 101 characters are a 500. */
const sender = upTo(100).check(
  without((value) =>
    value === '' || /^([^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(value)
      ? []
      : [{ at: [], says: 'must be an e-mail address, with or without a name before it', help: SENDERS }],
  ),
)

/** The three places in which the server keeps what is written side by side. */
const SETTINGS = [
  'auto_resolve_after',
  'auto_resolve_message',
  'auto_resolve_label',
  'auto_resolve_ignore_waiting',
  'audio_transcriptions',
]
const COMPANY = ['website', 'industry', 'company_size', 'timezone', 'referral_source']

export const accountSettings = defineKind({
  name: 'account_settings',
  words: {
    noun: 'account',
    about:
      'The account itself: its name, its language, and what happens to conversations that nobody answers. An account has them once, under any key; they are never created and never deleted.',
  },
  schema: () =>
    fields(
      {
        name: nonBlank,
        locale: nullable(oneOf(LOCALES)),
        domain: nullable(upTo(100)),
        support_email: nullable(sender),
        auto_resolve_after: nullable(z.int().check(z.minimum(10), z.maximum(1_439_856))),
        auto_resolve_message: nullable(text),
        auto_resolve_label: nullable(reference),
        auto_resolve_ignore_waiting: nullable(bool),
        audio_transcriptions: nullable(bool),
        conversation_required_attributes: list(reference),
        website: nullable(line),
        industry: nullable(line),
        company_size: nullable(line),
        timezone: nullable(line),
        referral_source: nullable(line),
      },
      {
        name: 'What the account is called in the dashboard and in mails to agents.',
        locale: ['language', 'The language of mails and of the dashboard, where a user has chosen none.'],
        domain: [
          'inbound domain',
          'The domain of the addresses that customers answer to; null for that of the installation.',
        ],
        support_email: [
          'sender',
          'From whom mails to customers come, "Support <support@example.com>"; null for the sender of the installation, which Chatwoot then shows here.',
        ],
        auto_resolve_after: [
          'resolve after (minutes)',
          'Minutes without an answer after which a conversation is resolved, 10 to 1439856; null for never (the default).',
        ],
        auto_resolve_message: [
          'message on resolving',
          'What customers are told when a conversation is resolved so; nothing by default.',
        ],
        auto_resolve_label: ['label on resolving', 'The label that such a conversation gets; none by default.'],
        auto_resolve_ignore_waiting: [
          'left open while waiting for an agent',
          'Whether conversations that wait for an agent are left open; false by default.',
        ],
        audio_transcriptions: [
          'audio messages written out as text',
          'Whether audio messages are written out as text (enterprise edition); false by default.',
        ],
        conversation_required_attributes: [
          'required attributes',
          'The attributes that agents have to fill in before they resolve a conversation, in the order of the form; none by default.',
        ],
        website: 'The address of the company, for your own records.',
        industry: 'What the company does, for your own records.',
        company_size: ['company size', 'How many people work in the company, such as "11-50", for your own records.'],
        timezone: ['time zone', 'The time zone of the company, for your own records; inboxes have their own.'],
        referral_source: [
          'how the company came to Chatwoot',
          'How the company came to Chatwoot, for your own records.',
        ],
      },
    ),
  identity: { nameField: null },
  // What an update leaves out stays as it is (4.15.1), settings and attributes of the company too.
  endpoint: single({ path: '', has: 'name', listedFor: 'anyone' }),
  references: [
    { at: 'auto_resolve_label', to: 'labels' },
    {
      at: 'conversation_required_attributes[]',
      to: 'custom_attribute_definitions',
      where: { attribute_model: 'conversation_attribute' },
    },
  ],
  requests: {
    defaults: {
      domain: null,
      support_email: null,
      auto_resolve_after: null,
      auto_resolve_message: null,
      auto_resolve_label: null,
      auto_resolve_ignore_waiting: null,
      audio_transcriptions: null,
      conversation_required_attributes: [],
      website: null,
      industry: null,
      company_size: null,
      timezone: null,
      referral_source: null,
    },
    fromLive: (raw) => ({ ...raw, ...settingsIn(raw), ...namesIn(raw.custom_attributes ?? {}, COMPANY) }),
    // Only an empty text takes an attribute of the company away.
    toBody: (body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, value === null && COMPANY.includes(name) ? '' : value]),
      ),
  },
  safety: {
    weakens: {
      support_email: newAddress('what customers answer to a mail'),
      domain: newAddress('what customers answer to a mail'),
    },
    reaches: [
      {
        isOn: ({ auto_resolve_after }) => typeof auto_resolve_after === 'number',
        by: ['auto_resolve_after', 'auto_resolve_ignore_waiting', 'auto_resolve_message'],
        says: 'conversations are resolved otherwise by themselves',
      },
    ],
    answers: ({ auto_resolve_after, auto_resolve_message }) =>
      typeof auto_resolve_after === 'number' && typeof auto_resolve_message === 'string' && auto_resolve_message !== '',
  },
  example: {
    name: 'Studyflash',
    locale: 'en',
    domain: 'mail.example.com',
    support_email: 'Support <support@example.com>',
    auto_resolve_after: 20_160,
    auto_resolve_label: 'billing',
    auto_resolve_ignore_waiting: true,
    audio_transcriptions: false,
    conversation_required_attributes: ['order'],
    website: 'https://example.com',
    industry: 'Education',
    company_size: '11-50',
    timezone: 'Europe/Zurich',
    referral_source: 'A friend',
  },
  samples,
  availability: {
    verified: '4.15.1',
    parts: [
      ...SETTINGS.map((at) => ({ at, since: '4.2', otherwise: 'ignores' }) as const),
      { at: 'conversation_required_attributes', since: '4.12', edition: 'enterprise', otherwise: 'ignores' },
      ...['website', 'referral_source'].map((at) => ({ at, since: '4.13', otherwise: 'ignores' }) as const),
    ],
  },
})

/** Keys that were never written are missing; those that this release or edition does not know are missing as well. */
function settingsIn(raw: Fields): Fields {
  const { settings } = raw
  if (!isObject(settings ?? null)) return {}
  const { conversation_required_attributes = [] } = settings as Fields
  return {
    ...namesIn(settings!, SETTINGS),
    ...('subscribed_features' in raw ? { conversation_required_attributes } : {}),
  }
}

function namesIn(held: Json, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, (held as Fields)[name] ?? null]))
}
