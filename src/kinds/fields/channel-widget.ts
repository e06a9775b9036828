/** What the files may say of a website's widget, and of the form before its chat (4.15.1). */
import { described } from '../model/descriptions.ts'
import { type Fields, isObject, type Json } from '../model/json.ts'
import type { Channel } from './channel.ts'
import { without } from './mistakes.ts'
import { bool, fields, line, list, nonBlank, nullable, oneOf, text } from './schema.ts'

const asked = fields(
  {
    field_type: line,
    name: line,
    label: nullable(text),
    placeholder: nullable(text),
    type: line,
    enabled: bool,
    required: bool,
    values: list(text),
    regex_pattern: nullable(text),
    regex_cue: nullable(text),
    locale: nullable(line),
  },
  {
    field_type: [
      'what it asks for',
      'Whose field it is: "standard" for e-mail address, name and telephone number, else "contact_attribute" or "conversation_attribute".',
    ],
    name: 'For a standard field "emailAddress", "fullName" or "phoneNumber", else the key of the custom attribute.',
    label: 'What stands above it; of a custom attribute Chatwoot puts its display name here whenever that is saved.',
    placeholder: ['example', 'What stands in it before the visitor writes.'],
    type: ['kind of answer', 'Such as "text", "email", "number", "link", "date", "list" or "checkbox".'],
    enabled: ['asked', 'Whether visitors see it.'],
    required: ['needed', 'Whether the chat begins only once it is filled in.'],
    values: ['choices', 'What visitors may choose from, where it is a list.'],
    regex_pattern: ['pattern', 'The regular expression that an answer has to match; any by default.'],
    regex_cue: ['hint', 'What visitors are told whose answer does not match.'],
    locale: ['language', 'The language of its texts as a code, such as "en"; Chatwoot only keeps it.'],
  },
)

const form = described(
  fields({ pre_chat_message: nullable(text), require_email: bool, pre_chat_fields: nullable(list(asked)) }),
  {
    pre_chat_message: ['message', 'What stands above the form; "Share your queries or comments here." by default.'],
    require_email: ['e-mail address needed', 'Kept from older releases: nothing asks for it any more.'],
    pre_chat_fields: ['fields', 'What is asked, in this order; all of it is written whenever one of them changes.'],
  },
).check(
  // Without fields, 4.15.1 stores its own form and drops all that was sent.
  without((its) =>
    Object.keys(its).length === 0 || (Array.isArray(its.pre_chat_fields) && its.pre_chat_fields.length > 0)
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

function standard(name: string, label: string, type: string, required: boolean): Fields {
  return { field_type: 'standard', label, name, type, required, enabled: false }
}

export const webWidget: Channel = {
  shape: {
    website_url: nonBlank,
    widget_color: nonBlank,
    welcome_title: nullable(line),
    welcome_tagline: nullable(line),
    reply_time: oneOf(['in_a_few_minutes', 'in_a_few_hours', 'in_a_day']),
    pre_chat_form_enabled: nullable(bool),
    pre_chat_form_options: form,
    continuity_via_email: bool,
    hmac_mandatory: nullable(bool),
    allowed_domains: nullable(text),
    selected_feature_flags: list(
      oneOf(['attachments', 'emoji_picker', 'end_conversation', 'use_inbox_avatar_for_bot', 'allow_mobile_webview']),
    ),
  },
  says: {
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
  defaults: {
    widget_color: '#1f93ff',
    welcome_title: null,
    welcome_tagline: null,
    reply_time: 'in_a_few_minutes',
    pre_chat_form_enabled: false,
    pre_chat_form_options: {
      pre_chat_message: 'Share your queries or comments here.',
      pre_chat_fields: [
        standard('emailAddress', 'Email Id', 'email', true),
        standard('fullName', 'Full name', 'text', false),
        standard('phoneNumber', 'Phone number', 'text', false),
      ],
    },
    continuity_via_email: true,
    hmac_mandatory: false,
    allowed_domains: null,
    selected_feature_flags: ['attachments', 'emoji_picker', 'end_conversation'],
  },
  needed: ['website_url'],
}

/** A field of the form without what says nothing: saving an attribute adds `values: []` and patterns that are null. */
export function formWithoutNothing(options: Json): Json {
  if (!isObject(options) || !Array.isArray(options.pre_chat_fields)) return options
  const plain = (options.pre_chat_fields as Json[]).map((field) =>
    isObject(field)
      ? (Object.fromEntries(Object.entries(field).filter(([, value]) => !isNothing(value))) as Fields)
      : field,
  )
  return { ...options, pre_chat_fields: plain }
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
