/**
 * An account of any size: as many resources as asked for, in a mix of kinds that refer to each other and of which the
 * server makes secrets, as the texts of desired files.
 */
import type { Fields } from '../src/kinds/model/kind.ts'

interface Share {
  readonly kind: string
  /** Of a hundred resources. */
  readonly percent: number
  readonly key: (index: number) => string
  readonly fields: (index: number, of: Counts) => Fields
}

type Counts = { readonly [kind: string]: number }

const label = (index: number) => `topic-${index}`
const team = (index: number) => `team-${index}`
/** None is a part of another. */
const number = (index: number) => String(index).padStart(5, '0')
const text = (index: number) =>
  `Hello {{contact.name}}, thank you for writing about case ${index}. We look into it and answer within a day.`

const SHARES: readonly Share[] = [
  {
    kind: 'labels',
    percent: 25,
    key: label,
    fields: (index) => ({ description: `Conversations about topic ${index}`, color: '#1f93ff', show_on_sidebar: true }),
  },
  {
    kind: 'teams',
    percent: 5,
    key: team,
    fields: (index) => ({ description: `Takes care of area ${index}`, allow_auto_assign: false }),
  },
  {
    kind: 'canned_responses',
    percent: 30,
    key: (index) => `answer-${index}`,
    fields: (index) => ({ content: text(index) }),
  },
  {
    kind: 'custom_attribute_definitions',
    percent: 10,
    key: (index) => `attribute_${index}`,
    fields: (index) => ({
      attribute_display_name: `Attribute ${index}`,
      attribute_display_type: 'text',
      attribute_description: `What is known of ${index}`,
      attribute_model: index % 2 === 0 ? 'contact_attribute' : 'conversation_attribute',
    }),
  },
  {
    kind: 'webhooks',
    percent: 5,
    key: (index) => `hook-${index}`,
    fields: (index) => ({
      url: `https://hooks.example.com/chatwoot/${index}`,
      subscriptions: ['conversation_created', 'message_created'],
    }),
  },
  {
    kind: 'macros',
    percent: 10,
    key: (index) => `macro-${index}`,
    fields: (index, { labels = 1, teams = 1 }) => ({
      actions: [
        { action_name: 'add_label', action_params: [label(index % labels)] },
        { action_name: 'assign_team', action_params: [team(index % teams)] },
        { action_name: 'add_private_note', action_params: [`Continued from case ${index}`] },
      ],
    }),
  },
  {
    kind: 'automation_rules',
    percent: 15,
    key: (index) => `rule-${index}`,
    fields: (index, { labels = 1, teams = 1 }) => ({
      description: `Sorts what is about ${index}`,
      event_name: 'conversation_created',
      active: true,
      conditions: [
        {
          attribute_key: 'content',
          filter_operator: 'contains',
          values: [`topic ${number(index)}`],
          query_operator: 'AND',
        },
        { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] },
      ],
      actions: [
        { action_name: 'add_label', action_params: [label(index % labels)] },
        { action_name: 'assign_team', action_params: [team((index + 1) % teams)] },
      ],
    }),
  },
]

/** So many resources stand in one file: larger ones than a megabyte are not read. */
const PER_FILE = 1000

/** The texts of the desired files by their names; every so many-th resource says something else, or none does. */
export function filesOfAccount(size: number, every = Number.POSITIVE_INFINITY): ReadonlyMap<string, string> {
  const counts = Object.fromEntries(SHARES.map(({ kind, percent }) => [kind, Math.round((size * percent) / 100)]))
  const files = new Map<string, string>()
  let many = 0
  for (const { kind, key, fields } of SHARES) {
    const resources = Array.from({ length: counts[kind]! }, (_, index) => {
      many += 1
      const its = fields(index, counts)
      return [key(index), many % every === 0 ? otherwise(its) : its] as const
    })
    for (let from = 0; from < resources.length; from += PER_FILE) {
      const its = { $account: 2, [kind]: Object.fromEntries(resources.slice(from, from + PER_FILE)) }
      files.set(`${kind}-${from / PER_FILE}.json`, `${JSON.stringify(its, null, 2)}\n`)
    }
  }
  return files
}

/** The first text that can be another one without meaning another resource. */
function otherwise(fields: Fields): Fields {
  for (const name of ['description', 'content', 'attribute_description'])
    if (typeof fields[name] === 'string') return { ...fields, [name]: `${fields[name]} (changed)` }
  const { subscriptions } = fields
  if (Array.isArray(subscriptions)) return { ...fields, subscriptions: subscriptions.slice(1) }
  return { ...fields, actions: (fields.actions as Fields[]).slice(1) }
}
