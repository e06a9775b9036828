import type { Fields } from '../../../src/kinds/model/kind.ts'
import { action, all, condition, rule } from '../../../src/lint/about/example.ts'
import type { Example } from '../../../src/lint/rule.ts'
import type { Cases } from '../cases.ts'

const incoming = condition('message_type', 'equal_to', 'incoming')
const says = (text: string, event = 'message_created'): Example => ({
  automation_rules: { r: rule(event, event === 'message_created' ? [incoming] : [], action('send_message', text)) },
})
const macro = (text: string): Example => ({ macros: { m: { actions: [action('send_message', text)] } } })
const channel = { type: 'web_widget', website_url: 'https://shop.example.com', widget_color: '#1f93ff' }
const shop = (fields: Fields, more: Fields = {}): Example => ({
  inboxes: { shop: { ...fields, channel: { ...channel, ...more } } },
})
const canned = (content: string): Example => ({ canned_responses: { hello: { content } } })
const requires = (name: string) => ({
  pre_chat_form_enabled: true,
  pre_chat_form_options: { pre_chat_fields: [{ name, label: 'x', type: 'text', enabled: true, required: true }] },
})
const TEXT = 'actions[0].action_params[0]'
const other = { files: { labels: { bug: {} } } }

export const textCases: { readonly [code: string]: Cases } = {
  'L-TEXT-UNKNOWN': {
    wrong: [`error ${TEXT}`],
    fires: [
      { files: says('{{contact.NAME}} {{ user.name }}'), told: [`error ${TEXT}`, `error ${TEXT}`] },
      { files: says('{{contact.custom_attributes.plan}}'), told: [`error ${TEXT}`] },
      { files: says('{{contact.custom_attribute.plan.name}}'), told: [`error ${TEXT}`] },
      { files: macro('{{contact.email | json}}'), told: [`warning ${TEXT}`] },
      { files: shop({ greeting_message: 'Hi {{team.name}}' }), told: ['error greeting_message'] },
    ],
    silent: [
      {
        files: says('{{contact.custom_attribute.plan-1}} {{contact.custom_attribute["plan.name"]}} {{ "a" | upcase }}'),
      },
      { files: says('{{conversation.recent_messages[0].content}}') },
    ],
    unless: {
      'in backticks, where it is left as it is': { files: says('Write `{{contact.phone}}`') },
      'a name that the template makes itself': { files: says('{% assign x = contact.email %}{{x}} {{ x | upcase }}') },
    },
  },
  'L-TEXT-FALLBACK': {
    wrong: [`error ${TEXT}`],
    fires: [{ files: macro('{{contact.email | fallback: "you"}}'), told: [`error ${TEXT}`] }],
    unless: {
      'in backticks': { files: says('`{{contact.email || "you"}}`') },
      'inside a text in quotes': { files: says('{{contact.email | default: "a || b"}}') },
    },
  },
  'L-TEXT-BROKEN': {
    wrong: [`error ${TEXT}`],
    fires: [
      { files: says('{% if contact.email %}a'), told: [`error ${TEXT}`] },
      { files: says('{% foreach x %}'), told: [`error ${TEXT}`] },
      { files: says('Dear {contact.email}'), told: [`error ${TEXT}`] },
    ],
    silent: [
      { files: says('{% if contact.email %}a{% elsif contact.id %}b{% else %}c{% endif %}{% raw %}{{ {% endraw %}') },
    ],
    unless: {
      'in backticks': { files: says('Write `{{contact.email}`') },
      'single braces around something else': { files: says('{"a": 1} {name}') },
    },
  },
  'L-TEXT-AGENT': {
    wrong: [`warning ${TEXT}`],
    fires: [
      { files: shop({ greeting_message: 'I am {{agent.name}}' }), told: ['warning greeting_message'] },
      { files: says('I am {{agent.name}}'), told: [`note ${TEXT}`] },
    ],
    unless: {
      'the rule assigns somebody first': {
        files: {
          agents: { 'mia@example.com': {} },
          automation_rules: {
            r: rule(
              'conversation_created',
              [],
              action('assign_agent', 'mia@example.com'),
              action('send_message', '{{agent.name}}'),
            ),
          },
        },
      },
      'every part asks for an assignee': {
        files: {
          automation_rules: {
            r: rule(
              'message_created',
              all(incoming, condition('assignee_id', 'is_present')),
              action('send_message', '{{agent.name}}'),
            ),
          },
        },
      },
      '`{% if agent.name %}` around it': {
        files: says('{% if agent.name %}I am {{agent.name}}.{% endif %}', 'conversation_created'),
      },
      'macros: there it is who runs it': { files: macro('I am {{agent.name}}') },
    },
  },
  'L-TEXT-NAME': {
    wrong: ['warning greeting_message'],
    fires: [
      {
        files: {
          ...shop({}, { pre_chat_form_enabled: false }),
          automation_rules: {
            r: rule(
              'message_created',
              all(incoming, condition('inbox_id', 'equal_to', 'shop')),
              action('send_message', 'Hi {{contact.name}}'),
            ),
          },
        },
        told: [`warning ${TEXT}`],
      },
    ],
    unless: {
      'the form before the chat requires the name': {
        files: shop({ greeting_message: 'Hi {{contact.name}}' }, requires('fullName')),
      },
      'other channels, where the name comes from the sender': {
        files: { inboxes: { app: { greeting_message: 'Hi {{contact.name}}', channel: { type: 'api' } } } },
      },
      'the form is not known': { files: shop({ greeting_message: 'Hi {{contact.name}}' }) },
    },
    other,
  },
  'L-TEXT-NOWHERE': {
    wrong: ['error channel.welcome_title'],
    fires: [{ files: { labels: { bug: { description: 'Of {{contact.name}}' } } }, told: ['error description'] }],
    unless: { 'the greeting, which is filled in': { files: shop({ greeting_message: 'Order of {{contact.email}}' }) } },
    other,
  },
  'L-CANNED-VAR': {
    wrong: ['error content'],
    fires: [{ files: canned('{{contact.phone_number}}'), told: ['error content'] }],
    silent: [{ files: canned('{{contact.phone}} {{ contact.custom_attribute.plan.name }} {{agent.email}}') }],
    unless: { '`{% … %}`, which is left for the server': { files: canned('{% if contact.email %}a{% endif %}') } },
    other,
  },
  'L-CANNED-CASE': {
    wrong: ['note short_code'],
    unless: {
      'codes that begin alike': { files: { canned_responses: { hello: { content: 'a' }, hello2: { content: 'b' } } } },
    },
    other,
  },
}
