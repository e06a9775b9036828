/**
 * Two versions of the files: from the first to the second something of each of these kinds is created, changed and deleted.
 * Every one brings its example, under four names; what examples do not show stands at the end.
 */
import { kindNamed, kinds } from '../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../src/kinds/model/kind.ts'
import { mapReferences } from '../src/plan/match/each-reference.ts'
import { namesOf } from '../src/plan/model/canonical.ts'
import { fieldOf } from '../src/plan/model/paths.ts'
import { isEqual } from '../src/redact/seal.ts'
import { other } from '../test/other.ts'

export type Sections = { readonly [kind: string]: { readonly [key: string]: Fields } }

/** Every request meets every fault, so these are few: collections, a binding, references of each form, a deletion in the background. */
const TRIED = new Set([
  ...['labels', 'custom_attribute_definitions', 'canned_responses', 'agents', 'teams', 'inboxes', 'agent_bots'],
  ...['inbox_agent_bots', 'webhooks', 'automation_rules', 'macros'],
])
const tried = kinds.filter(({ name }) => TRIED.has(name))

/** The keys by which examples name each other; a kind that none names has its example under `staying`. */
const keys = new Map<string, Set<string>>(tried.map(({ name }) => [name, new Set()]))
for (const kind of tried)
  mapReferences(kind, kind.example, (value, { to }) => {
    if (typeof value === 'string') keys.get(to)?.add(value)
    return value
  })

export const before = merged(
  ofEach((kind) => ({ ...staying(kind), changing: named(kind, 'changing'), going: named(kind, 'going') })),
  {
    inboxes: { 'support-mailbox': { $id: 1, name: 'Support Mailbox' }, app: { $id: 5, name: 'Mobile App API' } },
    labels: { 'dev-support': {} },
    agent_bots: { maximilian: {} },
    // One whose inbox stays when it goes, and one that is bound to another bot.
    inbox_agent_bots: { app: { agent_bot: 'maximilian' }, 'support-mailbox': { agent_bot: 'going' } },
  },
)

export const after = merged(
  ofEach((kind) => ({ ...staying(kind), changing: changed(kind), coming: named(kind, 'coming') })),
  {
    inboxes: {
      'support-mailbox': { $id: 1, name: 'Support Mailbox', greeting_enabled: true, greeting_message: 'Hello' },
      app: {
        $id: 5,
        name: 'Mobile App API',
        channel: { type: 'api', webhook_url: 'https://core.example.com/chatwoot' },
      },
    },
    labels: { 'dev-support': {} },
    agent_bots: { maximilian: { description: 'Changed' } },
    inbox_agent_bots: { 'support-mailbox': { agent_bot: 'coming' } },
    // References to what only this plan makes, by id and by title.
    automation_rules: {
      pointing: {
        event_name: 'message_created',
        conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: ['coming'] }],
        actions: [
          { action_name: 'add_label', action_params: ['coming'] },
          { action_name: 'assign_team', action_params: ['coming'] },
        ],
      },
    },
    webhooks: { pointing: { url: 'https://pointing.example.com/', inbox_id: 'coming' } },
  },
)

/** What guards want a yes to. */
export const allowed = new Set(
  Object.entries(before).flatMap(([kind, resources]) =>
    Object.keys(resources)
      .filter((key) => after[kind]?.[key] === undefined)
      .map((key) => `delete ${kind}/${key}`),
  ),
)

function ofEach(resources: (kind: Kind) => { readonly [key: string]: Fields }): Sections {
  return Object.fromEntries(tried.map((kind) => [kind.name, resources(kind)]))
}

function staying(kind: Kind): { readonly [key: string]: Fields } {
  const names = keys.get(kind.name)!
  return Object.fromEntries([...(names.size === 0 ? ['staying'] : names)].map((key) => [key, kind.example]))
}

/** The example as one of its own: with this word for a name, and for what tells it apart if it may be any word. */
function named(kind: Kind, word: string): Fields {
  const own = namesOf(kind)
    .filter((field) => kind.example[field] !== undefined)
    .map((field) => ({ [field]: inForm(kind.example[field]!, word) }))
    .filter((field) => kind.schema.safeParse(field).success)
  return Object.assign({}, kind.example, ...own)
}

function inForm(value: Json, word: string): Json {
  if (typeof value !== 'string') throw new Error(`no other name is known for ${JSON.stringify(value)}`)
  return /^https?:/.test(value) ? `https://${word}.example.com/` : value.includes('@') ? `${word}@example.com` : word
}

/** With another value in the first field that can have one; in a kind of nothing but references, with another of those. */
function changed(kind: Kind): Fields {
  const fields = named(kind, 'changing')
  const isFixed = (field: string) =>
    [...kind.limits.immutable, kind.identity.nameField, ...kind.identity.naturalKey].includes(field)
  const open = Object.keys(fields).filter((field) => !isFixed(field))
  const isReference = (field: string) => kind.references.some(({ at }) => fieldOf(at) === field)
  for (const field of [...open.filter((one) => !isReference(one)), ...open]) {
    const value = kind.references.some(({ at }) => at === field) ? 'changing' : (other(fields[field]) as Json)
    const all = { ...fields, [field]: value }
    if (!isEqual(value, fields[field]!) && kindNamed(kind.name).schema.safeParse(all).success) return all
  }
  throw new Error(`nothing of the example of ${kind.name} can be changed`)
}

function merged(first: Sections, second: Sections): Sections {
  const names = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries([...names].map((name) => [name, { ...first[name], ...second[name] }]))
}
