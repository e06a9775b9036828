/**
 * Two versions of the files: from the first to the second something of each kind is created, changed and deleted. Every one
 * brings its example, under four names; what examples do not show is added to the first of the two sets.
 */
import { kindNamed, kinds } from '../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../src/kinds/model/kind.ts'
import { mapReferences } from '../src/plan/match/each-reference.ts'
import { namesOf } from '../src/plan/model/canonical.ts'
import { fieldOf } from '../src/plan/model/paths.ts'
import { isEqual } from '../src/redact/seal.ts'
import { other } from '../test/other.ts'

export type Sections = { readonly [kind: string]: { readonly [key: string]: Fields } }

/** What is applied first, what then, and what guards want to be approved for that. */
export interface Versions {
  readonly before: Sections
  readonly after: Sections
  readonly allowed: ReadonlySet<string>
  /** Of how many kinds something is created, changed and deleted, at least. */
  readonly breadth: number
}

/** Every request meets every fault, so these are few: collections, a binding, references of each form, a deletion in the background. */
export const CORE = new Set([
  ...['labels', 'custom_attribute_definitions', 'canned_responses', 'agents', 'teams', 'inboxes', 'agent_bots'],
  ...['inbox_agent_bots', 'webhooks', 'automation_rules', 'macros'],
])

export const core: Versions = versionsOf(
  kinds.filter(({ name }) => CORE.has(name)),
  {
    before: {
      inboxes: { 'support-mailbox': { $id: 1, name: 'Support Mailbox' }, app: { $id: 5, name: 'Mobile App API' } },
      labels: { 'dev-support': {} },
      agent_bots: { maximilian: {} },
      // One whose inbox stays when it goes, and one that is bound to another bot.
      inbox_agent_bots: { app: { agent_bot: 'maximilian' }, 'support-mailbox': { agent_bot: 'going' } },
    },
    after: {
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
  },
)

/** All others of which an account can have several that differ in their names: they lie on their own, or in another one. */
export const others: Versions = versionsOf(kinds.filter((kind) => !CORE.has(kind.name) && canBeTried(kind)))

export function canBeTried(kind: Kind): boolean {
  const { isSingle, over, create } = kind.endpoint
  if (isSingle || over !== null || create === null) return false
  return !isEqual(named(kind, 'going'), named(kind, 'coming')) && changed(kind) !== null
}

function versionsOf(tried: readonly Kind[], more: Partial<Versions> = {}): Versions {
  const needed = withNeeded(tried)
  const keys = keysAmong(needed)
  const each = (resources: (kind: Kind) => { readonly [key: string]: Fields }): Sections =>
    Object.fromEntries(
      needed.map((kind) => [kind.name, { ...staying(kind, keys), ...(tried.includes(kind) ? resources(kind) : {}) }]),
    )
  const before = merged(
    each((kind) => ({ changing: named(kind, 'changing'), going: named(kind, 'going') })),
    more.before ?? {},
  )
  const after = merged(
    each((kind) => ({ changing: changed(kind)!, coming: named(kind, 'coming') })),
    more.after ?? {},
  )
  const gone = Object.entries(before).flatMap(([kind, resources]) =>
    Object.keys(resources)
      .filter((key) => after[kind]?.[key] === undefined)
      .map((key) => `delete ${kind}/${key}`),
  )
  return { before, after, allowed: new Set(gone), breadth: 8 }
}

/** With what their examples refer to, down to the last. */
export function withNeeded(tried: readonly Kind[]): Kind[] {
  const found = new Set(tried)
  for (const kind of found)
    mapReferences(kind, kind.example, (value, { to }) => {
      found.add(kindNamed(to))
      return value
    })
  return kinds.filter((kind) => found.has(kind))
}

/** By kind and key, what a reference wants of it besides. */
type Keys = ReadonlyMap<string, ReadonlyMap<string, Fields>>

/** The keys by which examples name each other; a kind that none names has its example under `staying`. */
export function keysAmong(some: readonly Kind[]): Keys {
  const keys = new Map<string, Map<string, Fields>>(some.map(({ name }) => [name, new Map()]))
  for (const kind of some)
    mapReferences(kind, kind.example, (value, { to, where = {} }) => {
      if (typeof value === 'string') keys.get(to)?.set(value, where)
      return value
    })
  return keys
}

/** Where several are named, or one may name another, each is one of its own, and names no other of its kind. */
export function staying(kind: Kind, keys: Keys): { readonly [key: string]: Fields } {
  const names = [...keys.get(kind.name)!.keys()]
  const own = new Set(kind.references.filter(({ to }) => to === kind.name).map(({ at }) => fieldOf(at)))
  const alone = (key: string) =>
    Object.fromEntries(Object.entries(named(kind, key)).filter(([field]) => !own.has(field)))
  if (names.length < 2 && own.size === 0)
    return { [names[0] ?? 'staying']: { ...kind.example, ...keys.get(kind.name)!.get(names[0] ?? '') } }
  return Object.fromEntries(names.map((key) => [key, alone(key)]))
}

/** The example as one of its own: with this word for a name, and for what tells it apart if it may be any word. */
export function named(kind: Kind, word: string): Fields {
  const own = [...new Set([...namesOf(kind), ...kind.identity.takenOnce.flat()])]
    .filter((field) => kind.example[field] !== undefined)
    .map((field) => ({ [field]: inForm(kind.example[field]!, word) }))
    .filter((field) => kind.schema.safeParse(field).success)
  return Object.assign({}, kind.example, ...own)
}

function inForm(value: Json, word: string): Json {
  if (typeof value !== 'string') throw new Error(`no other name is known for ${JSON.stringify(value)}`)
  if (/^https?:/.test(value)) return `https://${word}.example.com/`
  if (/^[\w-]+(\.[\w-]+)+$/.test(value)) return `${word}.example.com`
  return value.includes('@') ? `${word}@example.com` : word
}

/** With another value in the first field that can have one; in a kind of nothing but references, with another of those. Null where none can. */
export function changed(kind: Kind, fields = named(kind, 'changing')): Fields | null {
  const isFixed = (field: string) =>
    [...kind.limits.immutable, kind.identity.nameField, ...kind.identity.naturalKey].includes(field)
  const open = Object.keys(fields).filter((field) => !isFixed(field))
  const isReference = (field: string) => kind.references.some(({ at }) => fieldOf(at) === field)
  for (const field of [...open.filter((one) => !isReference(one)), ...open]) {
    const value = kind.references.some(({ at }) => at === field) ? 'changing' : (other(fields[field]) as Json)
    const all = { ...fields, [field]: value }
    if (!isEqual(value, fields[field]!) && kindNamed(kind.name).schema.safeParse(all).success) return all
  }
  return null
}

function merged(first: Sections, second: Sections): Sections {
  const names = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries([...names].map((name) => [name, { ...first[name], ...second[name] }]))
}
