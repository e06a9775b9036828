/** A small account with a plan that adds, changes and removes something in every column of the map. */
import { Account } from '../../src/lint/account.ts'
import { type RoutingMap, routingMap } from '../../src/map/graph.ts'
import { drawnFrom } from '../../src/map/sides.ts'
import { makePlan, type Sources } from '../../src/plan/make.ts'
import type { Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf } from '../plan/sides.ts'

type Given = Pick<Sources, 'desired' | 'live' | 'ledger'>

/** The map of a plan, and the plan. */
export function mapOf(
  given: Given,
  quoted = (text: string) => text,
): { readonly map: RoutingMap; readonly plan: Plan } {
  const looked: Account[] = []
  const plan = makePlan({
    account: 2,
    elsewhere: [],
    salt: 'salt',
    reveal: (text) => text,
    allowed: new Set(),
    now: '2026-11-27T00:00:00.000Z',
    lint: ({ match, live, references }) => {
      looked.push(new Account(match, live, references))
      return []
    },
    ...given,
  })
  return { map: routingMap(drawnFrom(looked[0]!, plan, quoted)), plan }
}

const when = (inbox: string | number, more: readonly object[] = []) => [
  { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [inbox], query_operator: null },
  ...more,
]
const assign = (team: string | number) => ({ action_name: 'assign_team', action_params: [team] })

/** On the server and in the ledger: two inboxes, a bot, three rules, two teams, agents, a webhook. */
export const before = {
  inboxes: [
    { id: 1, name: 'Shop', channel_type: 'Channel::WebWidget' },
    { id: 2, name: 'Mailbox', channel_type: 'Channel::Email' },
  ],
  agents: [1, 2, 3, 4].map((id) => ({ id, email: `agent${id}@example.com`, name: `Agent ${id}`, role: 'agent' })),
  teams: [
    { id: 1, name: 'first line' },
    { id: 2, name: 'billing' },
  ],
  team_members: [
    { id: 1, team: 1, members: [1, 2] },
    { id: 2, team: 2, members: [3] },
  ],
  agent_bots: [{ id: 1, name: 'Welcome', outgoing_url: 'https://bot.example.com/in?token=abc' }],
  inbox_agent_bots: [{ id: 1, inbox: 1, agent_bot: { id: 1 } }],
  automation_rules: [
    {
      id: 1,
      name: 'Refunds',
      event_name: 'message_created',
      active: true,
      conditions: when(1),
      actions: [assign(1)],
    },
    { id: 2, name: 'Old', event_name: 'message_created', active: true, conditions: [], actions: [assign(2)] },
  ],
  webhooks: [{ id: 1, name: 'Reporting', url: 'https://hooks.example.com/1', subscriptions: ['message_created'] }],
}

export const declared = {
  inboxes: { Shop: {}, Mailbox: {} },
  teams: { 'first line': {}, billing: {} },
  team_members: {
    'first line': { team: 'first line', members: ['agent1@example.com', 'agent2@example.com', 'agent4@example.com'] },
    billing: { team: 'billing', members: ['agent3@example.com'] },
  },
  automation_rules: {
    Refunds: {
      event_name: 'message_created',
      active: true,
      conditions: when('Shop'),
      actions: [
        assign('billing'),
        { action_name: 'send_webhook_event', action_params: ['https://crm.example.com/secret-path'] },
      ],
    },
    Invoices: {
      event_name: 'message_created',
      active: false,
      conditions: when('Mailbox'),
      actions: [assign('billing')],
    },
  },
  webhooks: {
    Reporting: { url: 'https://hooks.example.com/1', subscriptions: ['message_created'] },
  },
}

export const owned = {
  inboxes: { Shop: { id: 1 }, Mailbox: { id: 2 } },
  teams: { 'first line': { id: 1 }, billing: { id: 2 } },
  team_members: {
    'first line': { id: 1, team: 'first line', members: ['agent1@example.com', 'agent2@example.com'] },
    billing: { id: 2, team: 'billing', members: ['agent3@example.com'] },
  },
  automation_rules: {
    Refunds: {
      id: 1,
      event_name: 'message_created',
      active: true,
      conditions: when('Shop'),
      actions: [assign('first line')],
    },
    Old: { id: 2, event_name: 'message_created', active: true, conditions: [], actions: [assign('billing')] },
  },
  webhooks: { Reporting: { id: 1, url: 'https://hooks.example.com/1', subscriptions: ['message_created'] } },
}

export const sides = (): Given => ({
  desired: desiredOf(declared as never),
  live: liveOf(before as never),
  ledger: ledgerOf(owned as never),
})

/** A map in which every name is this text. */
export function hostileMap(text: string): RoutingMap {
  const node = { kind: null, noun: null, key: text, title: text, count: 1, isOff: false, mark: null } as const
  return {
    nodes: [
      { ...node, id: text, column: 'inboxes', kind: 'inboxes', noun: 'inbox' },
      {
        ...node,
        id: `${text} 2`,
        column: 'rules',
        kind: 'automation_rules',
        noun: 'rule',
        isOff: true,
        mark: 'changed',
      },
      { ...node, id: `${text} 3`, column: 'people', kind: 'teams', noun: 'team', mark: 'removed' },
      { ...node, id: `${text} 4`, column: 'outside', mark: 'added' },
    ],
    edges: [
      { from: text, to: `${text} 2`, says: 'not', isShut: true, mark: null },
      { from: `${text} 2`, to: `${text} 3`, says: 'assigns', isShut: false, mark: 'removed' },
      { from: `${text} 2`, to: `${text} 4`, says: '', isShut: false, mark: 'added' },
    ],
  }
}

/** So many boxes, all of which change, with a line from each to the next. */
export function largeMap(count: number): RoutingMap {
  const columns = ['inboxes', 'bots', 'rules', 'people', 'outside'] as const
  const marks = ['added', 'changed', 'removed'] as const
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    column: columns[index % columns.length]!,
    kind: 'teams',
    noun: 'team',
    key: `team-${index}`,
    title: `Team ${index} for questions about invoices`,
    count: 1,
    isOff: false,
    mark: marks[index % marks.length]!,
  }))
  const edges = nodes.slice(1).map(({ id, mark }, index) => {
    return { from: nodes[index]!.id, to: id, says: 'assigns', isShut: index % 7 === 0, mark }
  })
  return { nodes, edges }
}
