/**
 * Twice as many resources are looked at twice as often, and not four times: counted is how often a field of any side is
 * read, which no machine and no load changes.
 */
import { expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { lintPlan } from '../../src/lint/lint.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { Live } from '../../src/plan/model/live.ts'
import { inOrder } from '../../src/plan/order/order.ts'
import type { Unordered } from '../../src/plan/order/unordered.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

interface Sides {
  readonly desired: Desired
  readonly live: Live
  readonly ledger: Ledger | null
}

const each = <Of>(size: number, of: (index: number) => Of) => Array.from({ length: size }, (_, index) => of(index))
const named = <Of>(size: number, name: string, of: (index: number) => Of) =>
  Object.fromEntries(each(size, (index) => [`${name}-${index}`, of(index)]))

/** Rules name teams; teams and macros are told by names that may stand there twice. */
const rule = (index: number) => ({
  event_name: 'conversation_updated',
  conditions: [{ attribute_key: 'mail_subject', filter_operator: 'contains', values: [`case ${index}.`] }],
  actions: [{ action_name: 'assign_team', action_params: [`team-${index}`] }],
})
const declared = (size: number, name = '') =>
  desiredOf({
    teams: named(size, `${name}team`, (index) => ({ name: `team-${index}`, description: `Team ${index}` })),
    webhooks: named(size, `${name}hook`, (index) => ({ url: `https://hooks.example.com/${index}` })),
    automation_rules: named(size, `${name}rule`, (index) => ({ name: `rule-${index}`, ...rule(index) })),
  })
const there = (size: number) =>
  liveOf({
    teams: each(size, (index) => ({ id: index + 1, name: `team-${index}`, description: `Team ${index}` })),
    webhooks: each(size, (index) => ({ id: index + 1, url: `https://hooks.example.com/${index}` })),
    automation_rules: each(size, (index) => ({
      id: index + 1,
      name: `rule-${index}`,
      ...rule(index),
      actions: [{ action_name: 'assign_team', action_params: [index + 1] }],
    })),
  })
const applied = (size: number) =>
  ledgerOf({
    teams: named(size, 'team', (index) => ({ id: index + 1, description: `Team ${index}` })),
    webhooks: named(size, 'hook', (index) => ({ id: index + 1, url: `https://hooks.example.com/${index}` })),
    automation_rules: named(size, 'rule', (index) => ({ id: index + 1, ...rule(index) })),
  })

const cases: { readonly [name: string]: (size: number) => Sides } = {
  'nothing changed': (size) => ({ desired: declared(size), live: there(size), ledger: applied(size) }),
  'first contact': (size) => ({ desired: declared(size), live: there(size), ledger: null }),
  'all is created': (size) => ({ desired: declared(size), live: there(0), ledger: null }),
  'all keys are others': (size) => ({ desired: declared(size, 'new-'), live: there(size), ledger: applied(size) }),
  'all is deleted': (size) => ({ desired: declared(0), live: there(size), ledger: applied(size) }),
  'all was deleted in Chatwoot': (size) => ({ desired: declared(size), live: there(0), ledger: applied(size) }),
  'most is managed by nobody': (size) => ({ desired: declared(1), live: there(size), ledger: null }),
}

/** How often fields of the sides are read while something is made of them. */
function readsOf({ desired, live, ledger }: Sides, make: (sides: Sides) => unknown): number {
  let reads = 0
  const counted = (fields: Fields): Fields =>
    new Proxy(fields, {
      get: (of, name) => {
        reads += 1
        return Reflect.get(of, name)
      },
    })
  const resources = Object.entries(ledger?.resources ?? {}).map(([kind, keys]) => [
    kind,
    Object.fromEntries(Object.entries(keys).map(([key, one]) => [key, { ...one, fields: counted(one.fields) }])),
  ])
  make({
    desired: { ...desired, resources: desired.resources.map((one) => ({ ...one, fields: counted(one.fields) })) },
    live: Object.fromEntries(
      Object.entries(live).map(([kind, all]) => [kind, all.map((one) => ({ ...one, fields: counted(one.fields) }))]),
    ),
    ledger: ledger && { ...ledger, resources: Object.fromEntries(resources) },
  })
  return reads
}

const makers: { readonly [name: string]: (sides: Sides) => unknown } = {
  'a plan': ({ desired, live, ledger }) => planOf(desired, live, ledger),
  'a plan with lint': ({ desired, live, ledger }) => planOf(desired, live, ledger, {}, { lint: lintPlan }),
}

test.each(Object.keys(cases).flatMap((name) => Object.keys(makers).map((made) => [made, name] as const)))(
  '%s is linear: %s',
  (made, name) => {
    const [small, large] = [60, 240].map((size) => readsOf(cases[name]!(size), makers[made]!))

    expect(small).toBeGreaterThan(60)
    expect(large! / small!).toBeLessThan(4.2)
  },
)

/** How often it is looked up what waits for what while so many pairs of teams swap their names. */
function lookUpsOf(pairs: number): number {
  let lookUps = 0
  const swaps = each(2 * pairs, (index): Unordered => {
    const its = { kind: 'teams', key: `team-${index}`, title: `team-${index}`, id: index + 1, place: null }
    const said = { fields: [], send: {}, managed: {}, before: {}, holds: {}, protect: false, comment: null }
    return { action: 'update', cause: 'this change', ...its, ...said }
  })
  const partners = new Map(swaps.map((one, index) => [one, swaps[index % 2 === 0 ? index + 1 : index - 1]!]))
  const givers = (change: Unordered) =>
    new Proxy([partners.get(change)!], {
      get: (of, name) => {
        if (name === '0') lookUps += 1
        return Reflect.get(of, name)
      },
    })
  const { changes, findings } = inOrder(swaps, () => ({ givers, aside: () => ({ name: '' }), findings: () => [] }))

  expect(findings).toEqual([])
  expect(changes.filter(({ aside }) => aside !== undefined)).toHaveLength(pairs)
  return lookUps
}

test('the order is linear where many names are swapped', () => {
  const [small, large] = [30, 120].map(lookUpsOf)

  expect(small).toBeGreaterThan(30)
  expect(large! / small!).toBeLessThan(4.2)
})
