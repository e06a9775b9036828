import type { Json } from '../../kinds/model/kind.ts'
import { isObject, valueAt } from '../../plan/model/paths.ts'
import { isDefined } from '../about/attributes.ts'
import type { Account, Resource } from '../account.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const STANDARD = ['emailAddress', 'fullName', 'phoneNumber']
const FIELDS = 'channel.pre_chat_form_options.pre_chat_fields'
const inbox = (name: string, enabled: boolean) => ({
  inboxes: {
    shop: {
      channel: {
        type: 'web_widget',
        website_url: 'https://shop.example.com',
        widget_color: '#1f93ff',
        pre_chat_form_enabled: true,
        pre_chat_form_options: {
          pre_chat_fields: [{ name, type: 'text', label: 'Name', enabled, required: true, field_type: 'standard' }],
        },
      },
    },
  },
})

export const prechatField: LintRule = {
  code: 'L-PRECHAT-FIELD',
  title: 'A form before the chat that asks nothing, or for nothing known',
  severity: 'warning',
  why: 'Chatwoot stores the fields as they are sent (measured on 4.15.1). It knows `emailAddress`, `fullName`, `phoneNumber` and the keys of custom attributes; it writes the list anew when attributes change.',
  fix: 'Name one of those fields, and switch at least one on.',
  unless: ['the key of a custom attribute', 'which custom attributes there are is not known', 'the form is off'],
  example: { wrong: inbox('fullName', false), right: inbox('fullName', true) },
  find: (account) =>
    account.of('inboxes').flatMap((on) => {
      const fields = valueAt(on.fields, FIELDS)
      if (valueAt(on.fields, 'channel.pre_chat_form_enabled') !== true || !Array.isArray(fields)) return []
      const all = (fields as Json[]).map((field, index) => ({ field, index }))
      const isOn = ({ field }: { readonly field: Json }) => isObject(field) && field.enabled !== false
      return all.some(isOn)
        ? all.filter(isOn).flatMap(({ field, index }) => unknownIn(on, field, index, account))
        : [
            {
              on,
              at: FIELDS,
              says: 'the form is on and none of its fields is',
              help: 'Set "enabled" of a field to true, or "pre_chat_form_enabled" to false.',
            },
          ]
    }),
}

function unknownIn(on: Resource, field: Json, index: number, account: Account): Told[] {
  const name = valueAt(field, 'name')
  if (typeof name !== 'string' || STANDARD.includes(name) || !account.isWhole('custom_attribute_definitions')) return []
  if (['contact_attribute', 'conversation_attribute'].some((model) => isDefined(name, model, account))) return []
  return [
    {
      on,
      at: `${FIELDS}[${index}]`,
      says: `${quoted(name)} is neither one of ${STANDARD.join(', ')} nor a custom attribute`,
      help: 'Name one of them, or declare the custom attribute.',
    },
  ]
}
