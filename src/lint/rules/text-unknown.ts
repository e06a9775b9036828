import { literally } from '../../plan/model/literal.ts'
import { action, condition, one, rule } from '../about/example.ts'
import { FILTERS, isKnownVariable } from '../about/liquid.ts'
import { type Text, textsOf } from '../about/texts.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const answer = (text: string) =>
  one(
    'call',
    rule('message_created', [condition('message_type', 'equal_to', 'incoming')], action('send_message', text)),
  )

/** What people write, and what they mean. */
const MEANT: { readonly [variable: string]: string } = {
  'contact.phone': 'contact.phone_number',
  'contact.firstname': 'contact.first_name',
  'contact.lastname': 'contact.last_name',
}

export const textUnknown: LintRule = {
  code: 'L-TEXT-UNKNOWN',
  title: 'A variable that does not exist',
  severity: 'error',
  why: 'Chatwoot puts nothing in its place, without an error (measured on 4.15.1). `contact.phone` is what the own list of the dashboard offers, and it is empty in rules and greetings; names in capitals and `contact.custom_attributes.plan` are empty as well. An unknown filter is passed over.',
  fix: 'Write one of the names that are known: of contact `id`, `name`, `first_name`, `last_name`, `email`, `phone_number`; of conversation `id`, `display_id`, `contact_name`, `recent_messages`; of agent `id`, `name`, `first_name`, `last_name`, `email`, `available_name`; of inbox and account `id` and `name`; of contact and conversation also `custom_attribute.KEY`, and for a key with a dot `custom_attribute["a.b"]`.',
  unless: ['in backticks, where it is left as it is', 'a name that the template makes itself'],
  example: { wrong: answer('We call {{contact.phone}}.'), right: answer('We call {{contact.phone_number}}.') },
  find: (account) => account.once(textsOf).flatMap((text) => [...variablesOf(text), ...filtersOf(text)]),
}

function variablesOf({ on, at, text, template }: Text): Told[] {
  const unknown = template.outputs.filter(
    ({ variable }) => !isKnownVariable(variable) && !template.own.has(/^[\w-]*/.exec(variable)![0]),
  )
  return [...new Map(unknown.map((output) => [output.variable, output])).values()].map(({ variable }) => {
    const meant =
      MEANT[variable.toLowerCase()] ??
      (isKnownVariable(variable.toLowerCase()) ? variable.toLowerCase() : bracketed(variable))
    return {
      on,
      at,
      says: `there is no ${quoted(variable)} here, and Chatwoot puts nothing in its place`,
      help:
        meant === null
          ? 'Write a variable that is known (docs/lint/L-TEXT-UNKNOWN.md lists them), or take it out.'
          : `Write {{${meant}}}.`,
      ...(meant === null ? {} : { edits: [{ path: at, value: renamed(text, variable, meant) }] }),
    }
  })
}

function renamed(text: string, variable: string, meant: string): string {
  return text.replace(new RegExp(`(?<![\\w.])${literally(variable)}(?![\\w.])`, 'g'), () => meant)
}

/** `contact.custom_attributes.plan` and keys that only brackets reach. */
function bracketed(variable: string): string | null {
  const [, object, key] = /^(contact|conversation)\.custom_attributes?\.(.+)$/.exec(variable) ?? []
  if (object === undefined || key === undefined) return null
  return /^[\w-]+$/.test(key) ? `${object}.custom_attribute.${key}` : `${object}.custom_attribute[${quoted(key)}]`
}

function filtersOf({ on, at, template }: Text): Told[] {
  const unknown = template.outputs.flatMap(({ filters }) =>
    filters.filter((name) => name !== '' && name !== 'fallback' && !FILTERS.has(name)),
  )
  return [...new Set(unknown)].map((name) => ({
    on,
    at,
    severity: 'warning',
    says: `there is no filter ${quoted(name)}, and Chatwoot passes over it`,
    help: 'Take it out, or use a filter of Liquid such as | default: "there".',
  }))
}
