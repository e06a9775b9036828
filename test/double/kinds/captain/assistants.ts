/** Captain's assistants, and what goes with one that is deleted. */
import type { Fields, Json } from '../../rails/answers.ts'
import { noContent, notFound } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { object, string } from '../../rails/columns.ts'
import { isHash } from '../../rails/incoming.ts'
import type { Kind } from '../../rails/kind.ts'
import { get } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { isBlankText, shown, unixSeconds } from '../shared.ts'
import tools from './tools.json' with { type: 'json' }

export const ASSISTANTS = 'captain/assistants'
export const RESPONSES = 'captain/assistant_responses'
export const DOCUMENTS = 'captain/documents'
export const SCENARIOS = 'captain/scenarios'
export const LINKS = 'captain/inboxes'
export const TOOLS = 'captain/custom_tools'

const FIRST_CONFIG = ['product_name', 'feature_faq', 'feature_memory']
const CONFIG = [
  ...FIRST_CONFIG,
  'feature_citation',
  'feature_contact_attributes',
  'welcome_message',
  'handoff_message',
  'resolution_message',
  'instructions',
  'temperature',
]

export const withMeta = (items: Json[], total = items.length, page: Json = 1): Json => ({
  payload: items,
  meta: { total_count: total, page },
})

export function assistantView(row: Row): Fields {
  return {
    ...shown(row, ['account_id', 'config', 'description', 'guardrails', 'id', 'name', 'response_guidelines']),
    created_at: unixSeconds(row.created_at),
    updated_at: unixSeconds(row.updated_at),
  }
}

/** Those of the installation, and the account's own that are switched on. */
export function toolIds(call: Call): string[] {
  const own = call.store.where(TOOLS, { account_id: call.accountId, enabled: true })
  return [...tools.map(({ id }) => id), ...own.map(({ slug }) => String(slug))]
}

/** Older releases drop what they do not know. */
function keptConfig(config: Fields, call: Call): Fields {
  const isKnown = (name: string) =>
    name === 'feature_contact_attributes'
      ? call.has('assistant feature_contact_attributes')
      : FIRST_CONFIG.includes(name) || call.has('assistants have guidelines')
  return Object.fromEntries(Object.entries(config).filter(([name]) => isKnown(name)))
}

function toolList(call: Call): Json {
  // Where there is no such path it is that of an assistant.
  if (!call.has('assistants have tools')) notFound()
  call.onlyAdmin()
  const own = call.store.where(TOOLS, { account_id: call.accountId, enabled: true })
  return [
    ...tools,
    ...own.map(({ slug, title, description }) => ({
      id: slug!,
      title: title!,
      description: description!,
      custom: true,
    })),
  ]
}

export const assistants: Kind = {
  name: ASSISTANTS,
  edition: 'ee',
  columns: {
    name: string(),
    description: string(),
    config: object({ default: {} }),
    response_guidelines: object({ default: [] }),
    guardrails: object({ default: [] }),
  },
  permit: { name: 'one', description: 'one', config: Object.fromEntries(CONFIG.map((one) => [one, 'one'] as const)) },
  envelope: 'assistant',
  read: 'member',
  write: 'admin',
  order: (a, b) => b.id - a.id,
  // Taken as they come, whatever they are.
  assign: (row, _, call) => {
    const sent = (isHash(call.params.assistant) ? call.params.assistant : call.params) as Fields
    for (const field of ['response_guidelines', 'guardrails']) if (field in sent) row[field] = sent[field]!
    if (isHash(row.config)) row.config = keptConfig(row.config as Fields, call)
  },
  check: (row) =>
    ['name', 'description'].flatMap((field) => (isBlankText(row[field]) ? [[field, "can't be blank"] as const] : [])),
  deleted: ({ id }, { store }) => {
    for (const table of [RESPONSES, DOCUMENTS, SCENARIOS, LINKS]) store.delete(table, { assistant_id: id })
  },
  deleteAnswer: noContent,
  view: (row) => assistantView(row),
  wrapList: (items) => withMeta(items),
  also: [get(`/${ASSISTANTS}/tools`, toolList, { edition: 'ee' })],
}
