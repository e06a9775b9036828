import { describe, expect, test } from 'vitest'
import { madeTwice, type Twice, withoutTwice } from '../../src/plan/ledger/twice.ts'
import type { Outcome } from '../../src/plan/model/plan.ts'
import { ledgerOf, outcomeWith } from './sides.ts'

const outcome = (more: Partial<Outcome> = {}) => outcomeWith({ action: 'create', id: 5, ...more })
const withBug = (id: number) => ledgerOf({ labels: { bug: { id } } })

describe('what two runs made at once', () => {
  test('is what the ledger holds under another id, and did not when the plan was made', () => {
    const expected = [{ kind: 'labels', key: 'bug', id: 5, other: 4 }]

    expect(madeTwice(withBug(4), null, [outcome()])).toEqual(expected)
    expect(madeTwice(withBug(4), withBug(3), [outcome()])).toEqual(expected)
  })

  test.each([
    ['nobody else wrote a ledger', null, null, {}],
    ['the ledger holds nothing of it', ledgerOf({ labels: {} }), null, {}],
    ['the ledger was like that before: what it holds is gone', withBug(4), withBug(4), {}],
    ['the other run found what this one made', withBug(5), null, {}],
    ['this run changed it and made nothing', withBug(4), null, { action: 'update' as const }],
    ['this run made nothing', withBug(4), null, { id: null }],
    ['it is something else', withBug(4), null, { kind: 'teams' }],
  ])('is nothing when %s', (_, current, known, more) => {
    expect(madeTwice(current, known, [outcome(more)])).toEqual([])
  })
})

describe('the outcomes without it', () => {
  const twice: Twice = { kind: 'labels', key: 'bug', id: 5, other: 4 }
  const others = [outcome({ action: 'adopt' }), outcome({ key: 'idea' })]
  const reasonIn = (failed?: ReadonlyMap<Twice, string>) => {
    const [first, ...rest] = withoutTwice([outcome(), ...others], [twice], failed)
    expect(rest).toEqual(others)
    expect(first).toEqual({ ...outcome(), id: null, state: 'not attempted', reason: expect.any(String) })
    return first!.reason
  }

  test('say that it was taken away', () => {
    expect(reasonIn()).toBe(
      'another run made it at the same time (id 4); what this run made (id 5) was taken away again. Check the concurrency group of the workflow',
    )
  })

  test('say why it could not be', () => {
    expect(reasonIn(new Map([[twice, 'HTTP 500']]))).toBe(
      'another run made it at the same time (id 4); what this run made (id 5) should go, but could not be taken away: HTTP 500. Check the concurrency group of the workflow',
    )
  })
})
