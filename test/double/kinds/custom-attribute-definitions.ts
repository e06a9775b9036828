import { crash, noContent, type Problem } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { integer, object, oneOf, string, text } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { isTaken } from '../rails/records.ts'
import type { Row } from '../store.ts'
import { noLongerRequired } from './account.ts'
import { isBlankText, shown, textOf } from './shared.ts'

const models = ['conversation_attribute', 'contact_attribute', 'company_attribute'] as const
const types = ['text', 'number', 'currency', 'percent', 'link', 'date', 'list', 'checkbox']

/** Names of fields that conversations, contacts and companies have by themselves; refused on create only. */
const reserved: { readonly [model: string]: readonly string[] } = {
  conversation_attribute:
    'status priority assignee_id inbox_id team_id display_id campaign_id labels browser_language country_code referer created_at last_activity_at'.split(
      ' ',
    ),
  contact_attribute:
    'name email phone_number identifier country_code city company_name created_at last_activity_at referer blocked'.split(
      ' ',
    ),
  company_attribute: 'name domain description contacts_count created_at updated_at last_activity_at'.split(' '),
}

function problemsOf(row: Row, call: Call, isTwice: boolean, isNew: boolean): Problem[] {
  const { attribute_key: key, attribute_model: model, attribute_display_type: type } = row
  return [
    ...(isBlankText(row.attribute_display_name) ? [['attribute_display_name', "can't be blank"] as const] : []),
    ...(isBlankText(key) ? [['attribute_key', "can't be blank"] as const] : []),
    ...(isTwice ? [['attribute_key', 'has already been taken'] as const] : []),
    ...(!call.has('attribute keys are checked') || /^[\p{L}\p{N}_.-]+$/u.test(textOf(key))
      ? []
      : [['attribute_key', 'must only contain letters, numbers, underscores, hyphens, and dots'] as const]),
    ...(type === null ? [['attribute_display_type', "can't be blank"] as const] : []),
    ...(model === null ? [['attribute_model', "can't be blank"] as const] : []),
    ...(isNew && call.has('reserved attribute keys') && reserved[textOf(model)]?.includes(textOf(key))
      ? [['attribute_key', 'The provided key is not allowed as it might conflict with default attributes.'] as const]
      : []),
  ]
}

const view = [
  'id',
  'attribute_display_name',
  'attribute_display_type',
  'attribute_description',
  'attribute_key',
  'regex_pattern',
  'regex_cue',
  'attribute_values',
  'attribute_model',
  'default_value',
  'created_at',
  'updated_at',
]

export const customAttributeDefinitions: Kind = {
  name: 'custom_attribute_definitions',
  columns: {
    attribute_display_name: string(),
    attribute_key: string(),
    attribute_display_type: oneOf(types, { default: 'text' }),
    default_value: integer(),
    attribute_model: oneOf(models, { default: 'conversation_attribute' }),
    attribute_description: text(),
    attribute_values: object({ default: [] }),
    regex_pattern: string(),
    regex_cue: string(),
  },
  permit: {
    attribute_display_name: 'one',
    attribute_description: 'one',
    attribute_display_type: 'one',
    attribute_key: 'one',
    attribute_model: 'one',
    regex_pattern: 'one',
    regex_cue: 'one',
    attribute_values: 'list',
  },
  envelope: 'custom_attribute_definition',
  read: 'member',
  write: 'admin',
  writeBefore: 'attributes are for administrators',
  deleteAnswer: noContent,
  deleted: (row, call) => {
    if (row.attribute_model === 'conversation_attribute') noLongerRequired(row.attribute_key!, call)
  },
  rows: (call) => {
    const all = call.store.where('custom_attribute_definitions', { account_id: call.accountId })
    const { attribute_model: asked } = call.params
    const model = models[Number(asked)] ?? asked
    return asked === undefined || asked === '' ? all : all.filter((row) => row.attribute_model === model)
  },
  assign: (row, _fields, call) => {
    if (!call.has('company attributes')) {
      if (row.attribute_model === 'company_attribute') crash()
      // The check for names of standard fields stumbles over none at all.
      if (call.has('reserved attribute keys') && row.attribute_model === null) crash()
    }
    if (!call.has('attributes are trimmed')) return
    for (const name of ['attribute_display_name', 'attribute_key'])
      if (typeof row[name] === 'string') row[name] = row[name].trim()
  },
  check: (row, call, was) => {
    const { account_id, attribute_key, attribute_model } = row
    const same = { account_id: account_id!, attribute_key: attribute_key!, attribute_model: attribute_model! }
    return problemsOf(row, call, isTaken(call, 'custom_attribute_definitions', row, same), was === null)
  },
  view: (row) => shown(row, view),
}
