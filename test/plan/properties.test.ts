/** What holds of every plan, over random sides of all kinds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { digestOf } from '../../src/plan/approve/digest.ts'
import { emptyLedger, ledgerAfter } from '../../src/plan/ledger/after.ts'
import { mapReferences } from '../../src/plan/match/each-reference.ts'
import { byId } from '../../src/plan/match/locate.ts'
import { canonical } from '../../src/plan/model/canonical.ts'
import type { Ledger } from '../../src/plan/model/ledger.ts'
import type { LiveResource } from '../../src/plan/model/live.ts'
import { isWrite, type Plan } from '../../src/plan/model/plan.ts'
import { applied, defaults, refusals } from './server.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'
import { runs, type Sides, sides } from './worlds.ts'

/** Guards forbid, but change nothing in a plan. */
const errors = ({ findings }: Plan) =>
  findings.filter(({ severity, code }) => severity === 'error' && !code.startsWith('G-'))
/** What Chatwoot alone has made impossible stays open after an apply. */
const isWhole = (plan: Plan) => errors(plan).length === 0 && plan.held.length === 0
const planFor = ({ desired, live, ledger }: Sides) => planOf(desired, live, ledger)
const last = { commit: null, actor: null, run: '1', at: '' }
const ledgerOfNext = (ledger: Ledger | null) => ledger ?? emptyLedger(2, 'salt')

test('after a plan is applied, the next plan is empty and nobody else is touched', () => {
  fc.assert(
    fc.property(sides, (its) => {
      const { desired, live, ledger } = its
      const plan = planFor(its)
      fc.pre(isWhole(plan))
      const after = applied(plan, live)
      const again = planOf(
        desired,
        after.live,
        ledgerAfter(ledgerOfNext(ledger), plan, after.outcomes, last, 'desired'),
      )

      expect(again.changes).toEqual([])
      expect(again.refreshed).toEqual([])
      // Of one name on the server there may be two, of which the files mean one.
      expect(again.findings.filter(({ code }) => !code.startsWith('G-') && code !== 'P-TWIN')).toEqual([])
      for (const [kind, all] of Object.entries(strangers(its, plan)))
        for (const stranger of all) expect(after.live[kind]).toContainEqual(stranger)
    }),
    runs(1500),
  )
})

test('after a plan is applied, every reference leads to what it means', () => {
  fc.assert(
    fc.property(sides, (its) => {
      const plan = planFor(its)
      fc.pre(isWhole(plan))
      const { live, outcomes } = applied(plan, its.live)
      const { resources } = ledgerAfter(ledgerOfNext(its.ledger), plan, outcomes, last, 'desired')
      /** What is there under a key. */
      const under = (kind: string, key: string) => byId(live[kind]!, resources[kind]![key]!.id)!
      const wireOf = (to: string, key: string): Json => {
        const { referredBy } = kindNamed(to).identity
        const meant = under(to, key)
        return referredBy === 'id' ? meant.id : canonical(kindNamed(to), meant.fields)[referredBy]!
      }
      for (const { kind, key, fields } of its.desired.resources) {
        const held = Object.fromEntries(Object.entries(under(kind, key).fields).filter(([name]) => name in fields))
        expect(referencesIn(kind, held, (_, wire) => wire)).toEqual(referencesIn(kind, fields, wireOf))
      }
    }),
    runs(1000),
  )
})

/** What a resource refers to, in no particular order: lists are compared as their kinds compare them. */
function referencesIn(kind: string, fields: Fields, wireOf: (to: string, name: string) => Json): string[] {
  const found: string[] = []
  mapReferences(kindNamed(kind), fields, (value, { to }) => {
    found.push(`${to} ${String(typeof value === 'string' ? wireOf(to, value) : value)}`)
    return value
  })
  return [...new Set(found)].sort()
}

/** What is live and neither owned nor taken over, nor lies over something that goes. */
function strangers({ ledger, live }: Sides, { changes }: Plan): { [kind: string]: LiveResource[] } {
  const mine = new Set([
    ...Object.entries(ledger?.resources ?? {}).flatMap(([kind, all]) =>
      Object.values(all).map(({ id }) => `${kind} ${id}`),
    ),
    ...changes.filter(({ action }) => action === 'adopt').map(({ kind, id }) => `${kind} ${id}`),
    ...changes
      .filter(({ action }) => action === 'delete')
      .flatMap(({ kind, id }) =>
        kinds.filter(({ endpoint }) => endpoint.over?.kind === kind).map(({ name }) => `${name} ${id}`),
      ),
  ])
  return Object.fromEntries(
    Object.entries(live).map(([kind, all]) => [kind, all.filter(({ id }) => !mine.has(`${kind} ${id}`))]),
  )
}

test('a run that dies after any write is gone on with by the next one', () => {
  fc.assert(
    fc.property(sides, fc.nat(30), (its, most) => {
      const { desired, live, ledger } = its
      const plan = planFor(its)
      fc.pre(isWhole(plan) && ledger !== null)
      const dead = applied(plan, live, most % (plan.changes.filter(isWrite).length + 1)).live
      const next = planOf(desired, dead, ledger)
      fc.pre(isWhole(next))
      const after = applied(next, dead)

      expect(planOf(desired, after.live, ledgerAfter(ledger!, next, after.outcomes, last, 'desired')).changes).toEqual(
        [],
      )
    }),
    runs(1000),
  )
})

test('a plan does not depend on the order of files or lists, and is the same twice', () => {
  fc.assert(
    fc.property(sides, (its) => {
      const { desired, live, ledger } = its
      const turned = { ...desired, resources: desired.resources.toReversed() }
      const shuffled = Object.fromEntries(
        Object.entries(live)
          .reverse()
          .map(([kind, all]) => [kind, all.toReversed()]),
      )
      const [a, b] = [planFor(its), planOf(turned, shuffled, ledger)]
      const found = ({ findings }: Plan) => findings.map((one) => JSON.stringify(one)).sort()

      expect(planFor(its)).toEqual(a)
      expect(b.changes).toEqual(a.changes)
      expect(found(b)).toEqual(found(a))
      expect(digestOf(b)).toBe(digestOf(a))
    }),
    runs(1000),
  )
})

test('nothing that the ledger does not own is changed or deleted, unless it is declared', () => {
  fc.assert(
    fc.property(sides, (its) => {
      const { ledger } = its
      const owned = (kind: string, id: number | null) =>
        Object.values(ledger?.resources[kind] ?? {}).some((entry) => entry.id === id)
      const adopted = (plan: Plan, kind: string, id: number | null) =>
        plan.changes.some((change) => change.action === 'adopt' && change.kind === kind && change.id === id)
      const plan = planFor(its)

      for (const { action, kind, id } of plan.changes) {
        if (action === 'delete') expect(owned(kind, id)).toBe(true)
        if (action === 'update') expect(owned(kind, id) || adopted(plan, kind, id)).toBe(true)
      }
      if (ledger === null) expect(plan.changes.filter(({ action }) => action === 'delete')).toEqual([])
    }),
    runs(1000),
  )
})

test('where nothing differs, nothing is planned', () => {
  fc.assert(
    fc.property(
      sides.filter(({ isSettled }) => isSettled),
      (its) => {
        const plan = planFor(its)

        // Languages are drawn, and a help centre may not have them; nor is the model of an attribute that is referred to.
        fc.pre(plan.findings.every(({ code }) => !['P-NOT-LISTED', 'P-REFERENCE', 'P-REFERENCE-GONE'].includes(code)))
        expect(plan.changes).toEqual([])
        expect(plan.findings).toEqual([])
        expect(plan.unchanged).toBe(its.desired.resources.length)
      },
    ),
    runs(300),
  )
})

test('digests are equal exactly when the operations are', () => {
  const operations = ({ changes }: Plan) =>
    JSON.stringify(changes.map(({ action, kind, key, id, send, aside }) => [action, kind, key, id, send, aside]))
  /** Neighbours that may come to the same: other lists, other ledgers, other comments. */
  const pairs = fc.oneof(
    fc.tuple(sides, sides),
    sides.map((its) => [its, { ...its, ledger: null }] as const),
    sides.map((its) => {
      const resources = its.desired.resources.map((one) => ({ ...one, comment: 'x', protect: true }))
      return [its, { ...its, desired: { ...its.desired, resources: resources.toReversed() } }] as const
    }),
  )
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const [one, other] = [planFor(a), planFor(b)]

      expect(digestOf(one) === digestOf(other)).toBe(operations(one) === operations(other))
    }),
    runs(1000),
  )
})

test.each(['labels', 'teams'])('%s: whoever is to be called what, names that are taken once find their way', (name) => {
  const nameField = kindNamed(name).identity.nameField!
  const called = fc.shuffledSubarray(['n1', 'n2', 'n3', 'n4', 'n5', 'n6'], { minLength: 1 })
  fc.assert(
    fc.property(called, called, (now, then) => {
      const raw = now.map((title, index) => ({ ...defaults(kindNamed(name)), id: index + 1, [nameField]: title }))
      const live = liveOf({ [name]: raw })
      const keyed = <Value>(titles: readonly string[], of: (title: string, index: number) => Value) =>
        Object.fromEntries(titles.map((title, index) => [`k${index}`, of(title, index)]))
      const desired = desiredOf({ [name]: keyed(then, (title) => ({ [nameField]: title })) })
      const ledger = ledgerOf({ [name]: keyed(now, (title, index) => ({ id: index + 1, [nameField]: title })) })
      const plan = planOf(desired, live, ledger)
      const after = applied(plan, live)

      expect(errors(plan)).toEqual([])
      expect(refusals(after.live)).toEqual([])
      expect(after.live[name]!.map(({ fields }) => fields[nameField]).sort()).toEqual(then.toSorted())
      // One detour for each circle, and none where the names are in a row.
      expect(plan.changes.filter(({ aside }) => aside !== undefined)).toHaveLength(circles(now, then))
      expect(planOf(desired, after.live, ledgerAfter(ledger, plan, after.outcomes, last, 'desired')).changes).toEqual(
        [],
      )
    }),
    runs(1000),
  )
})

/** How many circles the names go round in, when the first of `now` becomes the first of `then`, and so on. */
function circles(now: readonly string[], then: readonly string[]): number {
  const heirs = new Map(now.slice(0, then.length).map((name, index) => [name, then[index]!]))
  const ends = [...heirs.keys()].map((start) => {
    const way = [start]
    for (let name = heirs.get(start); name !== undefined && !way.includes(name); name = heirs.get(name)) way.push(name)
    return heirs.get(way.at(-1)!) === start && way.length > 1 ? [...way].sort().join() : null
  })
  return new Set(ends.filter((end) => end !== null)).size
}

test('whatever is declared of a mailbox, no update of it carries a channel', () => {
  const mailbox: LiveResource = {
    id: 1,
    fields: {
      ...defaults(kindNamed('inboxes')),
      name: 'Support',
      timezone: 'UTC',
      channel: { type: 'email', email: 's@x.test' },
    },
  }
  const words = fc.constantFrom('', 'one', 'two', 'Three')
  const declared = fc.record(
    {
      name: words,
      greeting_message: fc.option(words),
      greeting_enabled: fc.boolean(),
      timezone: fc.constantFrom('UTC', 'Europe/Zurich'),
      channel: fc.constantFrom({ type: 'email' }, { type: 'email', email: 's@x.test' }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(declared, fc.boolean(), (fields, isOwned) => {
      const desired = desiredOf({ inboxes: { m: { $id: 1, ...fields } } })
      const plan = planOf(
        desired,
        { inboxes: [mailbox] },
        isOwned ? ledgerOf({ inboxes: { m: { id: 1, channel: { type: 'api' } } } }) : null,
      )

      expect(errors(plan)).toEqual([])
      for (const { send } of plan.changes.filter(isWrite)) expect(send).not.toHaveProperty('channel')
    }),
    runs(300),
  )
})
