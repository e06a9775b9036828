import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../../src/plan/ledger/after.ts'
import { whatStuck } from '../../src/plan/ledger/stuck.ts'
import type { Live } from '../../src/plan/model/live.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

const label = (id: number, color = '#111111') => ({
  id,
  title: 'bug',
  color,
  description: null,
  show_on_sidebar: false,
})
const NONE = liveOf({ labels: [] })
const BUG = desiredOf({ labels: { bug: { color: '#111111' } } })
const owned = ledgerOf({ labels: { bug: { id: 1, color: '#222222' } } })
const UNCLEAR = new Set(['labels/bug'])

/** The only change of a plan failed; then the server looks like `after`. */
function seen(desired: typeof BUG, ledger: typeof owned | null, before: Live, after: Live, unclear = UNCLEAR) {
  const first = planOf(desired, before, ledger)
  const failed = first.changes.map((change) => outcomeOf(change, 'failed', 'no answer'))
  return whatStuck(first, failed, unclear, { plan: planOf(desired, after, ledger), before, after })
}

describe('what failed without a clear answer', () => {
  test('a create that is there and was not before is done', () => {
    const [done] = seen(BUG, null, NONE, liveOf({ labels: [label(7)] }))
    expect(done).toMatchObject({ action: 'create', state: 'applied', id: 7, reason: null, after: { title: 'bug' } })
  })

  test('an update and a delete of which nothing is left to do are done', () => {
    const before = liveOf({ labels: [label(1, '#222222')] })
    expect(seen(BUG, owned, before, liveOf({ labels: [label(1)] }))).toMatchObject([{ state: 'applied', reason: null }])
    expect(seen(desiredOf({}), owned, before, NONE)).toMatchObject([{ action: 'delete', state: 'applied' }])
  })

  test.each<[string, Live, ReadonlySet<string>]>([
    ['is not there', NONE, UNCLEAR],
    ['is there with other values', liveOf({ labels: [label(7, '#333333')] }), UNCLEAR],
    ['was refused, and another is there', liveOf({ labels: [label(7)] }), new Set()],
  ])('a create stays failed when it %s', (_, after, unclear) => {
    expect(seen(BUG, null, NONE, after, unclear as Set<string>)).toMatchObject([
      { state: 'failed', id: null, reason: 'no answer' },
    ])
  })

  test('an update and a delete that are still to be done have failed', () => {
    const before = liveOf({ labels: [label(1, '#222222')] })
    expect(seen(BUG, owned, before, before)).toMatchObject([{ action: 'update', state: 'failed' }])
    expect(seen(desiredOf({}), owned, before, before)).toMatchObject([{ action: 'delete', state: 'failed' }])
  })
})
