import type { Json } from '../../kinds/model/kind.ts'
import { valueAt } from '../../plan/model/paths.ts'
import { channelOf, knownInboxesOf } from '../about/inboxes.ts'
import { type Text, textsOf } from '../about/texts.ts'
import type { Account, Resource } from '../account.ts'
import { type LintRule, listed, quoted } from '../rule.ts'

const inbox = (greeting_message: string) => ({
  inboxes: {
    shop: {
      greeting_enabled: true,
      greeting_message,
      channel: {
        type: 'web_widget',
        website_url: 'https://shop.example.com',
        widget_color: '#1f93ff',
        pre_chat_form_enabled: false,
      },
    },
  },
})

export const textName: LintRule = {
  code: 'L-TEXT-NAME',
  title: 'It greets visitors by an invented name',
  severity: 'warning',
  why: 'A visitor of a website who has not said a name gets a random one: "Hi Solitary-sky-524!" (measured on 4.15.1; `default:` does not help, as there is a name). A client was shown as "cool-frog-74" (chatwoot#9702).',
  fix: 'Leave the name out, or ask for it in the form before the chat, as a required field. If the site passes names (`setUser`), suppress this with that reason.',
  unless: [
    'the form before the chat requires the name',
    'other channels, where the name comes from the sender',
    'the form is not known',
  ],
  example: { wrong: inbox('Hi {{contact.first_name}}!'), right: inbox('Hi there!') },
  find: (account) =>
    account.once(textsOf).flatMap((text) => {
      const isUsed = text.template.outputs.some(({ variable }) =>
        /^contact\.(name|first_name|last_name)$/.test(variable),
      )
      const its = isUsed ? inboxesOf(text, account).filter(inventsNames) : []
      return its.length === 0
        ? []
        : [
            {
              on: text.on,
              at: text.at,
              says: `visitors of ${listed(its.map(({ title }) => quoted(title)))} without a name are greeted by an invented one`,
              help: 'Leave the name out, or require "fullName" in the form before the chat.',
            },
          ]
    }),
}

function inboxesOf({ on, rule, action }: Text, account: Account): readonly Resource[] {
  if (rule !== undefined) return action!.name === 'send_message' ? knownInboxesOf(rule, account) : []
  return on.kind === 'inboxes' ? [on] : []
}

function inventsNames(inbox: Resource): boolean {
  if (channelOf(inbox) !== 'web_widget') return false
  const isOn = valueAt(inbox.fields, 'channel.pre_chat_form_enabled')
  if (isOn === undefined) return inbox.isWhole
  const fields = valueAt(inbox.fields, 'channel.pre_chat_form_options.pre_chat_fields')
  if (isOn !== true) return true
  if (!Array.isArray(fields)) return inbox.isWhole
  return !(fields as Json[]).some(
    (one) =>
      valueAt(one, 'name') === 'fullName' && valueAt(one, 'enabled') !== false && valueAt(one, 'required') === true,
  )
}
