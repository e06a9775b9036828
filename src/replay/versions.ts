/** The rules that a plan changes, as they are now and as they will be, in the form that Chatwoot stores. */
import { kindNamed } from '../kinds/index.ts'
import type { Fields, Json } from '../kinds/model/kind.ts'
import { isSealed } from '../kinds/model/sealed.ts'
import { mapReferences } from '../plan/match/each-reference.ts'
import { type Change, type Plan, subjectOf } from '../plan/model/plan.ts'

export interface Version {
  readonly event_name: string
  readonly active: boolean
  readonly conditions: Json
  readonly actions: Json
  /** Whether it writes to the customer. */
  readonly answers: boolean
}

export interface ChangedRule {
  readonly key: string
  readonly subject: string
  /** Null for a rule that is new, and for one that goes. */
  readonly before: Version | null
  readonly after: Version | null
}

/** `liveOf` is what the server has of a resource, with ids. */
export function changedRules(plan: Plan, liveOf: (kind: string, id: number) => Fields | undefined): ChangedRule[] {
  return plan.changes
    .filter(({ kind, action }) => kindNamed(kind).simulatedAs === 'rule' && ACTIONS.includes(action))
    .map((change) => {
      const live = change.id === null ? undefined : liveOf(change.kind, change.id)
      const before = live === undefined ? null : versionOf(change, live)
      const after = change.action === 'delete' ? null : versionOf(change, { ...live, ...wired(change, plan) })
      return { key: change.key, subject: subjectOf(change), before, after }
    })
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}

const ACTIONS: readonly Change['action'][] = ['create', 'update', 'delete']

/** What will be sent, with numbers for keys. What is not there yet has a number that nothing has. */
function wired({ kind, send }: Change, { wires }: Plan): Fields {
  return mapReferences(kindNamed(kind), send, (value, { to }) =>
    typeof value === 'string' ? (wires[to]?.[value] ?? -1) : value,
  )
}

function versionOf({ kind }: Change, fields: Fields): Version {
  const { event_name = '', active = true, conditions = [], actions = [] } = fields
  return {
    event_name: String(event_name),
    active: active !== false,
    conditions: plain(conditions),
    actions: plain(actions),
    answers: kindNamed(kind).safety.answers(fields),
  }
}

/** A secret is a text of which nothing is known. */
function plain(value: Json): Json {
  if (isSealed(value)) return '(a secret)'
  if (Array.isArray(value)) return value.map((item: Json) => plain(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner as Json)]))
}
