/** Builders for the three sides of a plan; each fills in only what a case does not care about. */

import { kindNamed } from '../../src/kinds/index.ts'
import type { Fields, Json, Kind } from '../../src/kinds/model/kind.ts'
import type { Facts } from '../../src/plan/guards/guard.ts'
import { guarded } from '../../src/plan/guards/index.ts'
import { makePlan, type Sources } from '../../src/plan/make.ts'
import { canonical, project } from '../../src/plan/model/canonical.ts'
import type { Desired, DesiredResource } from '../../src/plan/model/desired.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { Live } from '../../src/plan/model/live.ts'
import type { Change, Outcome, Plan } from '../../src/plan/model/plan.ts'

type ByKey<Value> = { [kind: string]: { [key: string]: Value } }

/** The name where the kind has one. */
export function saying({ identity: { nameField } }: Kind, name: Json): Fields {
  return nameField === null ? {} : { [nameField]: name }
}

export function desiredOf(
  resources: ByKey<
    Fields & { $id?: number; $protect?: boolean; $previously?: string; $ignore?: { [path: string]: string } }
  >,
  forgotten: string[] = [],
): Desired {
  const place = { file: 'desired/all.json', line: 1, column: 1 }
  return {
    account: 2,
    secretNames: [],
    forgotten: forgotten.map((subject) => ({ kind: subject.split('/')[0]!, key: subject.split('/')[1]!, place })),
    resources: Object.entries(resources).flatMap(([kind, keys]) =>
      Object.entries(keys).map(
        ([key, { $id, $protect, $previously, $ignore, ...fields }]): DesiredResource => ({
          kind,
          key,
          fields: { ...saying(kindNamed(kind), key), ...fields },
          place,
          places: {},
          id: $id ?? null,
          previously: $previously ?? null,
          protect: $protect ?? false,
          ignore: $ignore ?? {},
          suppressed: {},
          comment: null,
          outputs: {},
        }),
      ),
    ),
  }
}

/** Live resources as the server answers, by kind. */
export function liveOf(raw: { [kind: string]: (Fields & { id: number })[] }): Live {
  return Object.fromEntries(
    Object.entries(raw).map(([name, resources]) => {
      const kind = kindNamed(name)
      return [name, resources.map((one) => ({ id: one.id, fields: project(kind, kind.requests.fromLive(one)) }))]
    }),
  )
}

export function ledgerOf(entries: ByKey<Fields & { id: number; $protect?: true }>): Ledger {
  const resources = Object.entries(entries).map(([kind, keys]) => [
    kind,
    Object.fromEntries(
      Object.entries(keys).map(([key, { id, $protect, ...fields }]) => [
        key,
        {
          id,
          fields: canonical(kindNamed(kind), { ...saying(kindNamed(kind), key), ...fields }),
          ...($protect ? { protect: true as const } : {}),
        },
      ]),
    ),
  ])
  return { version: 1, account: 2, salt: 'salt', resources: Object.fromEntries(resources), last: null }
}

export function planOf(
  desired: Desired,
  live: Live,
  ledger: Ledger | null = null,
  secrets: { [name: string]: string } = {},
  more: Partial<Sources> = {},
): Plan {
  const reveal = (text: string) => text.replace(/\$\{secret:(\w+)\}/g, (_, name: string) => secrets[name]!)
  return makePlan({
    account: 2,
    desired,
    live,
    ledger,
    elsewhere: [],
    salt: 'salt',
    allowed: new Set(),
    reveal,
    now: '2026-01-08T00:00:00Z',
    ...more,
  })
}

/** Kinds that can name others, and that no case of a guard is about. */
const UNNAMED = {
  account_settings: [],
  agent_capacity_policies: [],
  agent_capacity_policy_users: [],
  agents: [],
  articles: [],
  campaigns: [],
  captain_assistant_responses: [],
  captain_documents: [],
  captain_inboxes: [],
  captain_scenarios: [],
  custom_filters: [],
  inbox_members: [],
  integrations_hooks: [],
  portals: [],
  inbox_portals: [],
  team_members: [],
}

interface Guarding {
  readonly allowed?: readonly string[]
  readonly facts?: Partial<Facts>
  readonly secrets?: { [name: string]: string }
}

/** The same with what guards say of it, to people who said yes to some operations. */
export function guardedPlanOf(
  desired: Desired,
  live: Live,
  ledger: Ledger | null = null,
  { allowed = [], facts = {}, secrets = {} }: Guarding = {},
): Plan {
  const all = { underWay: {}, contents: {}, uses: {}, ...facts, lists: { ...UNNAMED, ...facts.lists } }
  return guarded(planOf(desired, live, ledger, secrets), { live, ledger, desired }, all, new Set(allowed))
}

/** The outcome of an update of `labels/bug`, id 7, but for what a case cares about. */
export function changeWith(more: Partial<Change> = {}): Change {
  return {
    action: 'update',
    kind: 'labels',
    key: 'k',
    id: 1,
    title: 'T',
    cause: 'this change',
    fields: [],
    send: {},
    managed: {},
    before: {},
    protect: false,
    after: [],
    place: null,
    comment: null,
    ...more,
  }
}

export function outcomeWith(more: Partial<Outcome> = {}): Outcome {
  return {
    action: 'update',
    kind: 'labels',
    key: 'bug',
    id: 7,
    state: 'applied',
    reason: null,
    before: {},
    after: {},
    ...more,
  }
}

/** The plan in a few words: `update labels/bug color drift`. */
export function wordsOf({ changes }: Plan): string[] {
  return changes.map(({ action, kind, key, fields }) =>
    [
      `${action} ${kind}/${key}`,
      ...(action === 'update'
        ? fields.map(({ path, cause, alsoByHand }) => `${path} (${cause}${alsoByHand ? ', also by hand' : ''})`)
        : []),
    ].join(' · '),
  )
}
