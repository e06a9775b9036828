import { describe, expect, test } from 'vitest'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { Sealed } from '../../src/kinds/model/sealed.ts'
import type { RoutingMap } from '../../src/map/graph.ts'
import { desiredOf, ledgerOf, liveOf } from '../plan/sides.ts'
import { before, declared, mapOf, owned, sides } from './account.ts'

/** `added: from says> to`, with a sign for what leads to nothing. */
function linesOf({ nodes, edges }: RoutingMap): string[] {
  const names = new Map(
    nodes.map(({ id, title, noun, count }) => [id, count === 'every' ? `every ${noun}` : (title ?? '?')]),
  )
  return edges
    .map(({ from, to, says, isShut, mark }) => {
      const arrow = says === '' ? '->' : `-${says}${isShut ? 'x' : '>'}`
      return `${mark === null ? '' : `${mark}: `}${names.get(from)} ${arrow} ${names.get(to)}`
    })
    .sort()
}

const marksOf = ({ nodes }: RoutingMap) =>
  Object.fromEntries(nodes.flatMap(({ title, mark }) => (mark === null ? [] : [[title, mark]])))

test('what a plan adds, changes and removes is marked, and the rest is as it is', () => {
  const { map } = mapOf(sides())

  expect(marksOf(map)).toEqual({ Refunds: 'changed', Old: 'removed', Invoices: 'added', 'crm.example.com': 'added' })
  expect(linesOf(map)).toEqual(
    [
      'Shop -> Welcome',
      'Welcome -> bot.example.com',
      'Shop -> Refunds',
      'removed: Refunds -assigns> first line',
      'added: Refunds -assigns> billing',
      'added: Refunds -sends to> crm.example.com',
      'removed: every inbox -> Old',
      'removed: Old -assigns> billing',
      'added: Mailbox -> Invoices',
      'added: Invoices -assigns> billing',
      'every inbox -> Reporting',
      'Reporting -> hooks.example.com',
      'first line -> agent1@example.com',
      'first line -> agent2@example.com',
      'added: first line -> agent4@example.com',
      'billing -> agent3@example.com',
    ].sort(),
  )
})

test('a plan of nothing marks nothing', () => {
  const { map } = mapOf({
    desired: desiredOf(declared as never),
    live: liveOf({
      ...before,
      team_members: [{ id: 1, team: 1, members: [1, 2, 4] }, before.team_members[1]!],
      automation_rules: [
        {
          ...before.automation_rules[0]!,
          actions: [{ action_name: 'assign_team', action_params: [2] }, declared.automation_rules.Refunds.actions[1]!],
        },
        {
          ...before.automation_rules[0]!,
          id: 3,
          name: 'Invoices',
          active: false,
          conditions: [{ attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [2] }],
          actions: [{ action_name: 'assign_team', action_params: [2] }],
        },
      ],
    } as never),
    ledger: null,
  })

  expect([...map.nodes, ...map.edges].filter(({ mark }) => mark !== null)).toEqual([])
  expect(linesOf(map)).toContain('Refunds -assigns> billing')
})

test('what goes takes the lines of others with it, also of what nobody declares', () => {
  const desired = desiredOf({})
  const { map, plan } = mapOf({
    desired,
    live: liveOf({ teams: before.teams, agents: before.agents, team_members: before.team_members } as never),
    ledger: ledgerOf({ teams: { money: { id: 2, name: 'billing' } } }),
  })

  expect(plan.changes.map(({ action, key }) => `${action} ${key}`)).toEqual(['delete money'])
  expect(marksOf(map)).toEqual({ billing: 'removed' })
  expect(linesOf(map)).toEqual([
    'first line -> agent1@example.com',
    'first line -> agent2@example.com',
    'removed: billing -> agent3@example.com',
  ])
})

test('what is no longer managed stays', () => {
  const { map } = mapOf({
    desired: desiredOf({}, ['teams/billing']),
    live: liveOf({ teams: before.teams } as never),
    ledger: ledgerOf({ teams: { billing: { id: 2 } } }),
  })

  expect(map.nodes.map(({ title, mark }) => [title, mark])).toEqual([
    ['first line', null],
    ['billing', null],
  ])
})

test('what is held stays as it is', () => {
  const rules = { automation_rules: { Refunds: owned.automation_rules.Refunds } }
  const { map, plan } = mapOf({
    desired: desiredOf({
      automation_rules: {
        Refunds: { ...declared.automation_rules.Refunds, actions: owned.automation_rules.Refunds.actions },
      },
    } as never),
    live: liveOf({
      ...before,
      teams: [before.teams[1]!],
      team_members: [],
      automation_rules: [
        {
          ...before.automation_rules[0]!,
          event_name: 'conversation_created',
          actions: [{ action_name: 'assign_team', action_params: [2] }],
        },
      ],
    } as never),
    ledger: ledgerOf(rules as never),
  })

  expect(plan.held.map(({ key }) => key)).toEqual(['Refunds'])
  expect([...map.nodes, ...map.edges].filter(({ mark }) => mark !== null)).toEqual([])
  expect(linesOf(map)).toContain('Refunds -assigns> billing')
})

test('what is meant by all of a kind is not new, whoever begins to mean it', () => {
  const rule = { event_name: 'message_created', conditions: [], actions: [] }
  const { map } = mapOf({
    desired: desiredOf({ automation_rules: { r: rule } }),
    live: { automation_rules: [] },
    ledger: null,
  })

  expect(map.nodes.map(({ count, mark }) => [count, mark])).toEqual([
    ['every', null],
    [1, 'added'],
  ])
})

test('from the ledger alone what goes is removed as well', () => {
  const live = liveOf({ teams: before.teams, agents: before.agents, team_members: before.team_members } as never)
  const partial = Object.fromEntries(
    Object.entries(live).map(([kind, all]) => [kind, all.map((one) => ({ ...one, isPartial: true as const }))]),
  )
  const { map } = mapOf({
    desired: desiredOf({}),
    live: partial,
    ledger: ledgerOf({ teams: { money: { id: 2, name: 'billing' } } }),
  })

  expect(marksOf(map)).toEqual({ billing: 'removed' })
  expect(linesOf(map)).toContain('removed: billing -> agent3@example.com')
})

test('two of one name that nobody declares are two', () => {
  const rule = { event_name: 'message_created', conditions: [], actions: [], name: 'Twin' }
  const { map } = mapOf({
    desired: desiredOf({}),
    live: liveOf({
      automation_rules: [
        { ...rule, id: 1 },
        { ...rule, id: 2 },
      ],
    }),
    ledger: null,
  })

  expect(map.nodes.filter(({ title }) => title === 'Twin')).toHaveLength(2)
  expect(linesOf(map)).toEqual(['every inbox -> Twin', 'every inbox -> Twin'])
})

describe('addresses', () => {
  const hostIn = (url: unknown, quoted = (text: string) => text) => {
    const webhooks = { hook: { url, subscriptions: ['message_created'] } }
    const { map } = mapOf(
      { desired: desiredOf({ webhooks } as never), live: liveOf({ webhooks: [], inboxes: [] }), ledger: null },
      quoted,
    )
    return map.nodes.find(({ kind }) => kind === null)!.title
  }

  test.each([
    ['https://hooks.example.com/services/T0/B0/token', 'hooks.example.com'],
    ['http://user:password@Example.com:8080?token=x', 'example.com:8080'],
    ['https://bücher.example', 'bücher.example'],
    ['https://evil.test" onload="x', null],
    ['${secret:HOOK}', null],
    ['https://${secret:HOST}/x', null],
    ['nonsense', null],
  ])('of %s people see %s', (url, host) => expect(hostIn(url)).toBe(host))

  test('of what holds a secret nothing but a host in the open', () => {
    expect(hostIn(new Sealed('https://x.test/${secret:PATH}', 'f'))).toBe('x.test')
    expect(hostIn(new Sealed('', 'f'))).toBe(null)
    expect(hostIn('https://hooks.test/hush', (text) => text.replace('https://hooks.test/hush', '***'))).toBe(null)
  })
})

describe('the inboxes of a rule', () => {
  const is = (inbox: string, join: string | null = null, operator = 'equal_to') => ({
    attribute_key: 'inbox_id',
    filter_operator: operator,
    values: [inbox],
    query_operator: join,
  })
  const says = (join: string | null = null) => ({
    attribute_key: 'content',
    filter_operator: 'contains',
    values: ['x'],
    query_operator: join,
  })
  const into = (conditions: unknown) => {
    const desired = desiredOf({
      inboxes: { Shop: {}, Mailbox: {} },
      automation_rules: {
        r: { event_name: 'message_created', ...(conditions === undefined ? {} : { conditions }), actions: [] },
      },
    } as never)
    return linesOf(mapOf({ desired, live: {}, ledger: null }).map).map((line) => line.replace('added: ', ''))
  }

  test.each([
    ['none is named', [says()], ['every inbox -> r']],
    ['there are no conditions', [], ['every inbox -> r']],
    ['nobody knows the conditions', undefined, []],
    ['one is named', [is('Shop', 'and'), says()], ['Shop -> r']],
    ['either of two', [is('Shop', 'or'), is('Mailbox')], ['Mailbox -> r', 'Shop -> r']],
    ['or something else is enough', [is('Shop', 'OR'), says()], ['every inbox -> r']],
    ['and binds tighter than or', [says('and'), is('Shop', 'or'), is('Mailbox')], ['Mailbox -> r', 'Shop -> r']],
    ['one is refused', [is('Shop', null, 'not_equal_to')], ['Shop -notx r', 'every inbox -> r']],
    ['what one refuses the other takes', [is('Shop', 'or', 'not_equal_to'), is('Shop')], ['every inbox -> r']],
    [
      'a custom attribute of that name',
      [{ ...is('Shop'), custom_attribute_type: 'contact_attribute' }],
      ['every inbox -> r'],
    ],
  ])('%s', (_, conditions, lines) => expect(into(conditions)).toEqual(lines))
})

describe('declarations', () => {
  const onMap = kinds.filter(({ map }) => map !== null)

  test.each(onMap.map((kind) => [kind.name, kind] as const))(
    '%s: every line leads from and to what the map shows',
    (_, kind) => {
      const shown = [kind.example, ...kind.samples.more]
      const lines = shown.flatMap((fields) => kind.map!.lines(fields))
      const stops = lines.flatMap(({ from, to }) => [from, to])
      const named = stops.flatMap((stop) =>
        typeof stop === 'object' && ('kind' in stop || 'every' in stop)
          ? ['kind' in stop ? stop.kind : stop.every]
          : [],
      )

      for (const name of named) {
        expect(kindNamed(name).map?.column ?? null, name).not.toBeNull()
        expect(kind.references.map(({ to }) => to)).toContain(name)
      }
      if (kind.map!.column === null) {
        expect(lines.length).toBeGreaterThan(0)
        expect(stops).not.toContain('itself')
      } else for (const { from, to } of lines) expect([from, to]).toContain('itself')
    },
  )

  test.each(onMap.map((kind) => [kind.name, kind] as const))(
    '%s draws what it can of fields that nobody knows',
    (_, kind) => {
      const odd: Fields[] = [
        {},
        ...Object.keys(kind.example).flatMap((field) =>
          [null, 'x', 7, [], {}, [null], [[7]], [{}]].map((value) => ({ ...kind.example, [field]: value })),
        ),
      ]
      for (const fields of odd) expect(() => kind.map!.lines(fields)).not.toThrow()
    },
  )

  test('actions lead to whom they name, and to nobody where they name none', () => {
    const lines = kindNamed('automation_rules').map!.lines({
      actions: [
        { action_name: 'assign_agent', action_params: ['last_responding_agent'] },
        { action_name: 'assign_agent', action_params: ['nil'] },
        { action_name: 'assign_team', action_params: [0] },
        { action_name: 'send_email_to_team', action_params: [{ team_ids: ['a', 'b'], message: 'x' }] },
        { action_name: 'add_label', action_params: ['x'] },
      ],
    })

    expect(lines.map(({ to, says }) => [says, to])).toEqual([
      ['e-mails', { kind: 'teams', name: 'a' }],
      ['e-mails', { kind: 'teams', name: 'b' }],
    ])
  })
})
