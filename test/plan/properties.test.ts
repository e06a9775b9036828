import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Fields, Json } from '../../src/kinds/kind.ts'
import { emptyLedger, ledgerAfter } from '../../src/plan/after.ts'
import type { Desired } from '../../src/plan/desired.ts'
import { digestOf } from '../../src/plan/digest.ts'
import type { Ledger } from '../../src/plan/ledger.ts'
import type { Live, LiveResource } from '../../src/plan/live.ts'
import { isWrite, type Outcome, type Plan, subjectOf } from '../../src/plan/plan.ts'
import { mapReferences } from '../../src/plan/references.ts'
import { desiredOf, ledgerOf, planOf } from './sides.ts'

const KINDS = ['labels', 'webhooks', 'automation_rules', 'inboxes'] as const
const key = fc.constantFrom('aa', 'bb', 'cc', 'dd')
const words = fc.constantFrom('', 'one', 'two', 'Three')

const fieldsOf: { [kind in (typeof KINDS)[number]]: fc.Arbitrary<Fields> } = {
  labels: fc.record({ description: fc.option(words), color: fc.constantFrom('#1', '#2') }, { requiredKeys: [] }),
  webhooks: fc.record(
    {
      name: words,
      subscriptions: fc.uniqueArray(fc.constantFrom('message_created', 'contact_created'), { minLength: 1 }),
    },
    { requiredKeys: [] },
  ),
  automation_rules: fc.record(
    {
      description: words,
      active: fc.boolean(),
      actions: fc
        .uniqueArray(fc.constantFrom('mute_conversation', 'resolve_conversation'))
        .map((names) => names.map((action_name) => ({ action_name }))),
    },
    { requiredKeys: ['actions'] },
  ),
  inboxes: fc.record({ greeting_message: fc.option(words), greeting_enabled: fc.boolean() }, { requiredKeys: [] }),
}
/** What a create cannot do without, and what tells two live ones apart. */
const always = (kind: string, name: string): Fields =>
  ({
    labels: {},
    webhooks: { url: `https://${name}.test` },
    automation_rules: { event_name: 'message_created', conditions: [] },
    inboxes: { channel: { type: 'api', webhook_url: null } },
  })[kind]!

const resources = fc
  .tuple(...KINDS.map((kind) => fc.dictionary(key, fieldsOf[kind], { maxKeys: 3 })))
  .map((all) => Object.fromEntries(KINDS.map((kind, index) => [kind, all[index]!])))

interface Sides {
  readonly desired: Desired
  readonly live: Live
  readonly ledger: Ledger | null
}

/** Three sides that have something to do with each other: ids run from 1 in each kind. */
const sides: fc.Arbitrary<Sides> = fc
  .record({
    desired: resources,
    live: resources,
    owned: fc.option(fc.tuple(resources, fc.dictionary(key, fc.boolean()))),
  })
  .map(({ desired, live, owned }) => {
    const nameField = (kind: string) => kindNamed(kind).nameField
    const whole = (kind: string, name: string, fields: Fields): Fields => ({
      ...always(kind, name),
      [nameField(kind)]: name,
      ...fields,
    })
    const server = Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        Object.entries(live[kind]!).map(
          ([name, fields], index): LiveResource => ({
            id: index + 1,
            fields: { ...defaults(kind), ...whole(kind, name, fields) },
          }),
        ),
      ]),
    )
    const ledger =
      owned &&
      ledgerOf(
        Object.fromEntries(
          KINDS.map((kind) => [
            kind,
            Object.fromEntries(
              Object.entries(owned[0][kind]!).map(([name, fields], index) => [
                name,
                { id: index + 1, ...whole(kind, name, fields) },
              ]),
            ),
          ]),
        ),
      )
    return {
      desired: desiredOf(
        Object.fromEntries(
          KINDS.map((kind) => [
            kind,
            Object.fromEntries(
              Object.entries(desired[kind]!).map(([name, fields]) => [name, whole(kind, name, fields)]),
            ),
          ]),
        ),
      ),
      live: server,
      ledger,
    }
  })

/** A server answers with every field. */
function defaults(kind: string): Fields {
  const of: { [kind: string]: Fields } = {
    labels: { description: null, color: '#0', show_on_sidebar: null },
    webhooks: { name: null, subscriptions: [], inbox_id: null },
    automation_rules: { description: null, active: true, conditions: [], actions: [] },
    inboxes: { greeting_message: null, greeting_enabled: null },
  }
  return of[kind]!
}

/** What a server would hold after a plan, with everything it answers. */
function applied(plan: Plan, live: Live): { live: Live; outcomes: Outcome[] } {
  const next: { [kind: string]: LiveResource[] } = Object.fromEntries(
    Object.entries(live).map(([kind, all]) => [kind, [...all]]),
  )
  const wires = new Map(
    Object.entries(plan.wires).flatMap(([kind, keys]) =>
      Object.entries(keys).map(([name, wire]) => [`${kind}/${name}`, wire as Json]),
    ),
  )
  const outcomes = plan.changes.map((change): Outcome => {
    const all = next[change.kind]!
    const send = mapReferences(
      kindNamed(change.kind),
      change.send,
      (value, { to }) => wires.get(`${to}/${String(value)}`) ?? value,
    )
    let { id } = change
    if (change.action === 'delete') next[change.kind] = all.filter((one) => one.id !== id)
    if (change.action === 'create') {
      id = Math.max(100, ...all.map((one) => one.id)) + 1
      all.push({ id, fields: { ...defaults(change.kind), ...send } })
      wires.set(subjectOf(change), id)
    }
    if (change.action === 'update') {
      const index = all.findIndex((one) => one.id === id)
      const channel =
        send.channel === undefined
          ? {}
          : { channel: { ...(all[index]!.fields.channel as Fields), ...(send.channel as Fields) } }
      all[index] = { id: id!, fields: { ...all[index]!.fields, ...send, ...channel } }
    }
    return { action: change.action, kind: change.kind, key: change.key, id, state: 'applied', reason: null, before: {} }
  })
  return { live: next, outcomes }
}

const errors = ({ findings }: Plan) => findings.filter(({ severity }) => severity === 'error')
const last = { commit: null, actor: null, run: '1', at: '' }

test('after a plan is applied, the next plan is empty', () => {
  fc.assert(
    fc.property(sides, ({ desired, live, ledger }) => {
      const plan = planOf(desired, live, ledger)
      fc.pre(errors(plan).length === 0)
      const after = applied(plan, live)
      const again = planOf(
        desired,
        after.live,
        ledgerAfter(ledger ?? emptyLedger(2, 'salt'), plan, after.outcomes, last, 'desired'),
      )

      expect(again.changes).toEqual([])
      expect(again.refreshed).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a plan does not depend on the order of files or lists', () => {
  fc.assert(
    fc.property(sides, ({ desired, live, ledger }) => {
      const turned = { ...desired, resources: desired.resources.toReversed() }
      const shuffled = Object.fromEntries(
        Object.entries(live)
          .reverse()
          .map(([kind, all]) => [kind, all.toReversed()]),
      )
      const [a, b] = [planOf(desired, live, ledger), planOf(turned, shuffled, ledger)]

      expect(b.changes).toEqual(a.changes)
      expect(digestOf(b)).toBe(digestOf(a))
    }),
    { numRuns: 500 },
  )
})

test('nothing that the ledger does not own is changed or deleted, unless it is declared', () => {
  fc.assert(
    fc.property(sides, ({ desired, live, ledger }) => {
      const owned = (kind: string, id: number | null) =>
        Object.values(ledger?.resources[kind] ?? {}).some((entry) => entry.id === id)
      const adopted = (plan: Plan, kind: string, id: number | null) =>
        plan.changes.some((change) => change.action === 'adopt' && change.kind === kind && change.id === id)
      const plan = planOf(desired, live, ledger)

      for (const { action, kind, id } of plan.changes) {
        if (action === 'delete') expect(owned(kind, id)).toBe(true)
        if (action === 'update') expect(owned(kind, id) || adopted(plan, kind, id)).toBe(true)
      }
      if (ledger === null) expect(plan.changes.filter(({ action }) => action === 'delete')).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('digests are equal exactly when the operations are', () => {
  const operations = ({ changes }: Plan) =>
    JSON.stringify(changes.map(({ action, kind, key: name, id, send }) => [action, kind, name, id, send]))
  fc.assert(
    fc.property(sides, sides, (a, b) => {
      const [one, other] = [planOf(a.desired, a.live, a.ledger), planOf(b.desired, b.live, b.ledger)]

      expect(digestOf(one) === digestOf(other)).toBe(operations(one) === operations(other))
    }),
    { numRuns: 500 },
  )
})

test('whatever is declared of a mailbox, no update of it carries a channel', () => {
  const mailbox: LiveResource = {
    id: 1,
    fields: { ...defaults('inboxes'), name: 'Support', timezone: 'UTC', channel: { type: 'email', email: 's@x.test' } },
  }
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
    { numRuns: 300 },
  )
})
