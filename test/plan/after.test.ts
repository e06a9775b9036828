import { describe, expect, test } from 'vitest'
import { emptyLedger, ledgerAfter, outcomeOf } from '../../src/plan/ledger/after.ts'
import type { Apply, Ledger } from '../../src/plan/model/ledger.ts'
import type { Outcome, Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

const last: Apply = { commit: 'abc', actor: 'octocat', run: '7', at: '2026-01-08T00:00:00Z' }
const label = { description: null, color: '#111111', show_on_sidebar: true }
const outcomesOf = (plan: Plan, state: Outcome['state'] = 'applied', id: number | null = null) =>
  plan.changes.map((change) => outcomeOf({ ...change, id: change.id ?? id }, state))
const after = (ledger: Ledger, plan: Plan, outcomes = outcomesOf(plan)) =>
  ledgerAfter(ledger, plan, outcomes, last, 'desired')

test('an empty ledger says its version, account and salt', () => {
  expect(emptyLedger(2, 'salt')).toEqual({ version: 1, account: 2, salt: 'salt', resources: {}, last: null })
})

describe('what an apply leaves in the ledger', () => {
  test('what was made is there under its id, with the folder and the run', () => {
    const plan = planOf(desiredOf({ labels: { bug: { ...label, $protect: true } } }), liveOf({ labels: [] }))

    expect(after(emptyLedger(2, 'salt'), plan, outcomesOf(plan, 'applied', 5))).toEqual({
      ...emptyLedger(2, 'salt'),
      last,
      resources: { labels: { bug: { id: 5, fields: { title: 'bug', ...label }, folder: 'desired', protect: true } } },
    })
  })

  test('kinds and keys are in order, whatever order they came in', () => {
    const names = ['c', 'a', 'd', 'b']
    const plan = planOf(
      desiredOf({
        teams: Object.fromEntries(names.map((name) => [name, { description: null }])),
        labels: Object.fromEntries(names.map((name) => [name, label])),
      }),
      liveOf({ labels: [], teams: [] }),
    )
    const { resources } = after(emptyLedger(2, 'salt'), plan, outcomesOf(plan, 'applied', 5))

    expect(Object.keys(resources)).toEqual(['labels', 'teams'])
    expect(Object.values(resources).map(Object.keys)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ])
  })

  test('also what was there in another order before', () => {
    const some = (...ids: number[]) => Object.fromEntries(ids.map((id) => [`k${id}`, { id, fields: {} }]))
    const ledger = { ...emptyLedger(2, 'salt'), resources: { teams: some(2, 3, 1), labels: some(1, 3, 2) } }
    const plan = planOf(desiredOf({}, []), {}, null)
    const { resources } = after(ledger, plan)

    expect(Object.entries(resources).map(([kind, keys]) => [kind, ...Object.keys(keys)])).toEqual([
      ['labels', 'k1', 'k2', 'k3'],
      ['teams', 'k1', 'k2', 'k3'],
    ])
  })

  test('what another run has imported under another key meanwhile stays with it', () => {
    const plan = planOf(desiredOf({ labels: { bug: label } }), liveOf({ labels: [{ id: 7, title: 'bug', ...label }] }))
    const theirs = ledgerOf({ labels: { theirs: { id: 7, ...label } } })

    expect(plan.changes.map(({ action }) => action)).toEqual(['adopt'])
    expect(after(theirs, plan).resources).toEqual(theirs.resources)
    expect(Object.keys(after(ledgerOf({ labels: { theirs: { id: 8 } } }), plan).resources.labels!)).toEqual([
      'bug',
      'theirs',
    ])
  })

  test('what was deleted is gone, and a kind that nothing is left of with it', () => {
    const ledger = ledgerOf({ labels: { bug: { id: 1, ...label } }, teams: { sales: { id: 1 } } })
    const live = liveOf({ labels: [{ id: 1, title: 'bug', ...label }], teams: [{ id: 1, name: 'sales' }] })
    const plan = planOf(desiredOf({ teams: { sales: {} } }), live, ledger)

    expect(after(ledger, plan).resources).toEqual({ teams: { sales: ledger.resources.teams!.sales } })
    expect(after(ledger, plan, outcomesOf(plan, 'failed')).resources).toEqual(ledger.resources)
  })

  test('an update that failed, or was not tried, changes nothing', () => {
    const ledger = ledgerOf({ labels: { bug: { id: 1, ...label } } })
    const live = liveOf({ labels: [{ id: 1, title: 'bug', ...label }] })
    const plan = planOf(desiredOf({ labels: { bug: { ...label, color: '#222222' } } }), live, ledger)
    const color = (state: Outcome['state']) =>
      after(ledger, plan, outcomesOf(plan, state)).resources.labels!.bug!.fields.color

    expect(color('applied')).toBe('#222222')
    expect(color('failed')).toBe('#111111')
    expect(color('not attempted')).toBe('#111111')
  })

  describe('a create that failed', () => {
    const inbox = { channel: { type: 'web_widget' as const, website_url: 'https://x.test' }, working_hours: [] }
    const plan = planOf(desiredOf({ inboxes: { web: { ...inbox, greeting_enabled: false } } }), liveOf({ inboxes: [] }))
    const kept = (state: Outcome['state'], id: number | null) =>
      after(emptyLedger(2, 'salt'), plan, outcomesOf(plan, state, id)).resources.inboxes?.web

    test('before anything was there leaves nothing', () => {
      expect(kept('failed', null)).toBeUndefined()
      expect(kept('not attempted', null)).toBeUndefined()
      expect(kept('not attempted', 5)).toBeUndefined()
    })

    test('half way is ours, but for the fields that only an update writes', () => {
      expect(kept('failed', 5)).toMatchObject({ id: 5, fields: { name: 'web', greeting_enabled: false } })
      expect(kept('failed', 5)!.fields).not.toHaveProperty('working_hours')
      expect(kept('applied', 5)!.fields).toHaveProperty('working_hours', [])
    })
  })

  test('an entry that got a new key keeps all that it says', () => {
    const old = { ...ledgerOf({ labels: { bug: { id: 1, ...label } } }).resources.labels!.bug!, folder: 'desired' }
    const ledger = {
      ...emptyLedger(2, 'salt'),
      resources: { labels: { bug: { ...old, reverts: { color: [last.at] } } } },
    }
    const desired = desiredOf({ labels: { defect: { ...label, title: 'bug', $previously: 'bug' } } })
    const plan = planOf(desired, liveOf({ labels: [{ id: 1, title: 'bug', ...label }] }), ledger)

    expect(after(ledger, plan).resources).toEqual({ labels: { defect: ledger.resources.labels.bug } })
    expect(after(emptyLedger(2, 'salt'), { ...plan, refreshed: [] }).resources).toEqual({})
  })

  test('what was put back before is remembered of the same resource only', () => {
    const entry = { ...ledgerOf({ labels: { bug: { id: 1, ...label } } }).resources.labels!.bug! }
    const ledger = {
      ...emptyLedger(2, 'salt'),
      resources: { labels: { bug: { ...entry, reverts: { title: [last.at] } } } },
    }
    const plan = planOf(
      desiredOf({ labels: { bug: { ...label, color: '#222222' } } }),
      liveOf({ labels: [{ id: 1, title: 'bug', ...label }] }),
      ledger,
    )
    const refreshed = (id: number) =>
      after(
        ledger,
        { ...plan, changes: [], refreshed: [{ kind: 'labels', key: 'bug', id, fields: label, protect: false }] },
        [],
      ).resources.labels!.bug!

    expect(refreshed(1)).toEqual({ id: 1, fields: label, folder: 'desired', reverts: { title: [last.at] } })
    expect(refreshed(2)).toEqual({ id: 2, fields: label, folder: 'desired' })
    const managed = { kind: 'labels', key: 'bug', id: 1, fields: label, protect: false, refused: { color: '#2' } }
    expect(after(ledger, { ...plan, changes: [], refreshed: [managed] }, []).resources.labels!.bug).toMatchObject({
      refused: { color: '#2' },
    })
  })

  test('outcomes of another plan are not written down', () => {
    const plan = planOf(desiredOf({ labels: { bug: label } }), liveOf({ labels: [] }))
    const [outcome] = outcomesOf(plan)

    expect(() => after(emptyLedger(2, 'salt'), plan, [{ ...outcome!, key: 'other' }])).toThrow(
      'outcome 0 is not that of labels/bug',
    )
  })
})

describe('what an outcome tells an undo', () => {
  const live = liveOf({ labels: [{ id: 1, title: 'bug', ...label }] })
  const ledger = ledgerOf({ labels: { bug: { id: 1, ...label } } })
  const outcomeIn = (plan: Plan) => outcomesOf(plan, 'applied', 5)[0]!

  test('of an update, by path, what was there and what is', () => {
    const outcome = outcomeIn(planOf(desiredOf({ labels: { bug: { ...label, color: '#222222' } } }), live, ledger))

    expect([outcome.before, outcome.after]).toEqual([{ color: '#111111' }, { color: '#222222' }])
  })

  test('of a create, what is managed now; when nothing was made, nothing', () => {
    const plan = planOf(desiredOf({ labels: { bug: label } }), liveOf({ labels: [] }))

    expect(outcomeIn(plan)).toMatchObject({ id: 5, before: {}, after: { title: 'bug', ...label } })
    expect(outcomesOf(plan, 'failed')[0]).toMatchObject({ id: null, after: {} })
    const ignoring = desiredOf({ labels: { bug: { ...label, $ignore: { color: 'why' } } } })
    expect(outcomeIn(planOf(ignoring, liveOf({ labels: [] }))).after).not.toHaveProperty('color')
  })

  test('of a delete, all that was there', () => {
    expect(outcomeIn(planOf(desiredOf({}), live, ledger))).toMatchObject({
      before: { title: 'bug', ...label },
      after: {},
    })
  })
})
