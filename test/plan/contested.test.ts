import { describe, expect, test } from 'vitest'
import { labels } from '../../src/kinds/types/labels.ts'
import { parted, TIMES } from '../../src/plan/diff/contested.ts'
import { ledgerAfter } from '../../src/plan/ledger/after.ts'
import type { LedgerEntry } from '../../src/plan/model/ledger.ts'
import type { FieldChange, Outcome } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, outcomeWith, planOf, wordsOf } from './sides.ts'

const at = (day: number) => `2026-01-0${day}T03:00:00Z`
const field: FieldChange = { path: 'active', live: true, desired: false, cause: 'drift', alsoByHand: false }
const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({ id: 1, fields: {}, ...more })
const reasonFor = (marks: Partial<LedgerEntry>, change: Partial<FieldChange> = {}, now = at(8)) =>
  parted(labels, entry(marks), [{ ...field, ...change }], now).left[0]?.reason ?? null

describe('a value that is changed again and again', () => {
  const often = { reverts: { active: [at(3), at(4), at(5)] } }

  test('is left after three times within a week', () => {
    expect(reasonFor(often)).toBe('it was put back 3 times since 2026-01-03 and was changed again')
  })

  test('is put back as long as it was less often, or longer ago, or another field', () => {
    expect(reasonFor({ reverts: { active: [at(4), at(5)] } })).toBeNull()
    expect(reasonFor(often, {}, '2026-01-11T00:00:00Z')).toBeNull()
    expect(reasonFor(often, { path: 'name' })).toBeNull()
  })

  test('is left when the first time is a week ago to the second, and put back a second later', () => {
    expect(reasonFor(often, {}, '2026-01-10T03:00:00Z')).not.toBeNull()
    expect(reasonFor(often, {}, '2026-01-10T03:00:01Z')).toBeNull()
  })

  test('is written all the same when the files change it', () => {
    expect(reasonFor(often, { cause: 'this change' })).toBeNull()
  })
})

test('a value that Chatwoot does not keep is left until the files say another one', () => {
  const refused = { refused: { active: false } }

  expect(reasonFor(refused)).toBe('Chatwoot accepted this value before and did not keep it')
  expect(reasonFor(refused, { desired: true })).toBeNull()
})

describe('what nobody wrote into the ledger but a hand', () => {
  test('a value that is called refused and applied is written and put back', () => {
    const forged = { refused: { active: false }, fields: { active: true } }

    expect(reasonFor(forged, { cause: 'this change' })).toBeNull()
    expect(reasonFor(forged)).toBeNull()
    expect(reasonFor({ ...forged, fields: { name: 'x' } })).not.toBeNull()
  })

  test('what was put back in the future was not put back', () => {
    expect(
      reasonFor({ reverts: { active: ['2999-01-01T00:00:00Z', '2999-01-02T00:00:00Z', '2999-01-03T00:00:00Z'] } }),
    ).toBeNull()
  })
})

describe('in a plan', () => {
  const rule = { event_name: 'message_created', conditions: [], actions: [], active: false, description: 'x' }
  const desired = desiredOf({ automation_rules: { r: rule } })
  const live = liveOf({ automation_rules: [{ id: 1, name: 'r', ...rule, active: true, description: 'by hand' }] })
  const ledger = ledgerOf({ automation_rules: { r: { id: 1, ...rule } } })
  const marked = (marks: Partial<LedgerEntry>) => ({
    ...ledger,
    resources: { automation_rules: { r: { ...ledger.resources.automation_rules!.r!, ...marks } } },
  })
  const often = marked({ reverts: { active: [at(3), at(4), at(5)] } })

  test('the other fields are written, and this one is told', () => {
    const plan = planOf(desired, live, often)

    expect(wordsOf(plan)).toEqual(['update automation_rules/r · description (drift)'])
    expect(plan.changes[0]!.send).toEqual({ description: 'x' })
    expect(plan.contested).toMatchObject([{ kind: 'automation_rules', key: 'r', id: 1, field: { path: 'active' } }])
  })

  test('a yes to the update tries once more', () => {
    const plan = planOf(desired, live, often, {}, { allowed: new Set(['update automation_rules/r']) })

    expect(plan.contested).toEqual([])
    expect(plan.changes[0]!.send).toEqual({ active: false, description: 'x' })
  })

  test('what is not kept is not called applied, and the ledger comes to rest', () => {
    const refused = marked({ refused: { description: 'x' } })
    const still = { ...refused.resources.automation_rules.r, fields: { ...rule, name: 'r' } }
    const { description: _, ...lasting } = still.fields
    const before = { ...ledger, resources: { automation_rules: { r: { ...still, fields: lasting } } } }
    const plan = planOf(
      desired,
      liveOf({ automation_rules: [{ id: 1, name: 'r', ...rule, description: 'y' }] }),
      before,
    )

    expect(plan.contested).toMatchObject([{ field: { path: 'description', cause: 'this change' } }])
    expect([plan.changes, plan.refreshed]).toEqual([[], []])
  })

  test('the ledger counts what was put back, and remembers what was not kept', () => {
    const plan = planOf(desired, live, ledger)
    const outcome = (more: Partial<Outcome>) => outcomeWith({ kind: 'automation_rules', key: 'r', id: 1, ...more })
    const last = { commit: null, actor: null, run: '1', at: at(6) }
    const after = (from: typeof ledger, more: Partial<Outcome> = {}) =>
      ledgerAfter(from, plan, [outcome(more)], last, 'desired').resources.automation_rules!.r!

    expect(after(ledger).reverts).toEqual({ active: [at(6)], description: [at(6)] })
    expect(after(often).reverts!.active).toEqual([at(4), at(5), at(6)])
    expect(after(often).reverts!.active).toHaveLength(TIMES)
    const notKept = after(ledger, { state: 'failed', refused: ['active'] })
    expect(notKept.refused).toEqual({ active: false })
    expect(notKept.fields).not.toHaveProperty('active')
    expect(notKept.fields).toHaveProperty('description', 'x')
    expect(after(marked({ refused: { active: false } }))).not.toHaveProperty('refused')
  })
})

test('a value that Chatwoot has kept after all is no longer called refused', () => {
  const rule = { event_name: 'message_created', conditions: [], actions: [], active: false }
  const entry = { ...ledgerOf({ automation_rules: { r: { id: 1, ...rule } } }).resources.automation_rules!.r! }
  const ledger = {
    ...ledgerOf({}),
    resources: { automation_rules: { r: { ...entry, refused: { active: false } } } },
  }
  const desired = desiredOf({ automation_rules: { r: rule } })
  const plan = planOf(desired, liveOf({ automation_rules: [{ id: 1, name: 'r', ...rule }] }), ledger)

  expect(plan.contested).toEqual([])
  expect(plan.refreshed).toHaveLength(1)
  const last = { commit: null, actor: null, run: '1', at: at(6) }
  expect(ledgerAfter(ledger, plan, [], last, 'desired').resources.automation_rules!.r).not.toHaveProperty('refused')
})
