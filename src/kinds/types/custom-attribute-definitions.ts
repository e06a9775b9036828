import * as z from 'zod/mini'
import { collection } from '../endpoints/collection.ts'
import { trimmed } from '../fields/canonical.ts'
import { valuesOf } from '../fields/impact.ts'
import { reservedKey } from '../fields/reserved-keys.ts'
import { fields, line, list, nonBlank, nullable, oneOf, scalar, text } from '../fields/schema.ts'
import { defineKind } from '../model/define.ts'

export const customAttributeDefinitions = defineKind({
  name: 'custom_attribute_definitions',
  words: {
    noun: 'custom attribute',
    about: 'Fields of your own on conversations, contacts and companies.',
    loses: 'values stay on conversations and contacts and are shown nowhere; rules that use it can no longer be saved',
    gone: 'rules that use it have to be written once more',
    page: 'settings/custom-attributes/list',
    tells: {
      values: {
        attribute_model: {
          conversation_attribute: 'conversations',
          contact_attribute: 'contacts',
          company_attribute: 'companies',
        },
      },
    },
  },
  schema: () =>
    fields(
      {
        attribute_key: line.check(
          z.regex(/^\s*[\p{L}\p{N}_.-]+\s*$/u, 'must consist of letters, digits, "_", "." and "-"'),
        ),
        attribute_display_name: nonBlank,
        attribute_model: oneOf(['conversation_attribute', 'contact_attribute', 'company_attribute']),
        attribute_display_type: oneOf(['text', 'number', 'currency', 'percent', 'link', 'date', 'list', 'checkbox']),
        attribute_description: nullable(text),
        attribute_values: list(scalar),
        regex_pattern: nullable(line),
        regex_cue: nullable(line),
      },
      {
        attribute_key: ['key', 'The name that rules, filters and programs use; it cannot be changed later.'],
        attribute_display_name: ['name', 'What agents see beside the value.'],
        attribute_model: [
          'belongs to',
          'What has the attribute: conversations (the default), contacts or companies; it cannot be changed later.',
        ],
        attribute_display_type: ['type', 'What kind of value agents enter; "text" by default.'],
        attribute_description: ['description', 'What the attribute is for; administrators see it in the settings.'],
        attribute_values: ['choices', 'The values that agents choose from where the type is "list"; none by default.'],
        regex_pattern: ['pattern', 'A regular expression that what agents enter has to match; none by default.'],
        regex_cue: ['hint', 'What agents are told when a value does not match the pattern.'],
      },
    ).check(reservedKey),
  // One key may stand for an attribute of conversations and for one of contacts.
  identity: {
    nameField: 'attribute_key',
    naturalKey: ['attribute_key', 'attribute_model'],
    referredBy: 'attribute_key',
    takenOnce: [['attribute_key', 'attribute_model']],
  },
  endpoint: collection({
    path: 'custom_attribute_definitions',
    wrap: 'custom_attribute_definition',
    listedFor: 'anyone',
  }),
  requests: {
    defaults: {
      attribute_display_type: 'text',
      attribute_description: null,
      attribute_values: [],
      regex_pattern: null,
      regex_cue: null,
    },
  },
  limits: {
    required: ['attribute_display_name', 'attribute_model'],
    // Chatwoot would change them, and leave what is stored under the old key and every rule that names it behind.
    immutable: ['attribute_key', 'attribute_model'],
  },
  safety: { uses: valuesOf },
  comparison: { canonical: { attribute_key: trimmed, attribute_display_name: trimmed } },
  example: {
    attribute_key: 'plan',
    attribute_display_name: 'Plan',
    attribute_model: 'contact_attribute',
    attribute_display_type: 'list',
    attribute_description: 'What the customer pays for',
    attribute_values: ['free', 'premium'],
  },
  samples: {
    more: [
      {
        attribute_key: 'order',
        attribute_display_name: 'Order',
        attribute_model: 'conversation_attribute',
        attribute_display_type: 'text',
        regex_pattern: '/^\\d+$/',
        regex_cue: 'The number of the order',
      },
      { attribute_key: 'sector', attribute_display_name: 'Sector', attribute_model: 'company_attribute' },
    ],
  },
  simulatedAs: 'attribute',
  availability: {
    verified: '4.15.1',
    feature: 'custom_attributes',
    parts: [
      { at: 'regex_pattern', since: '3.6', otherwise: 'ignores' },
      { at: 'regex_cue', since: '3.6', otherwise: 'ignores' },
      { at: 'attribute_model', values: ['company_attribute'], since: '4.14', otherwise: 'fails' },
    ],
  },
})
