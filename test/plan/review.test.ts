import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { operationOf } from '../../src/plan/approve/allowed.ts'
import { shortDigest } from '../../src/plan/approve/digest-set.ts'
import { NEW_OPERATIONS } from '../../src/plan/approve/new-operations.ts'
import {
  approvedIn,
  heldBack,
  type Review,
  reviewIn,
  reviewOf,
  unreviewed,
  withReview,
} from '../../src/plan/approve/review.ts'
import { isWrite, type Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const label = (id: number, title: string, color = '#1f93ff') => ({
  id,
  title,
  color,
  description: null,
  show_on_sidebar: true,
})
const owned = ledgerOf({ labels: { bug: { id: 1, color: '#1f93ff' }, old: { id: 2 } } })
const live = liveOf({ labels: [label(1, 'bug'), label(2, 'old')] })
const shown = planOf(desiredOf({ labels: { bug: { color: '#ff0000' }, fresh: {} } }), live, owned)
const weakens = () => null
const calm = { policy: 'apply-safe', allowed: new Set<string>(), weakens } as const
const head = 'a'.repeat(40)
/** A review of a plan of which every operation was on the page. */
const review = (plan: Plan, allowed: Iterable<string> = []) =>
  reviewOf(plan, { allowed: new Set(allowed), shown: new Set(plan.changes.map(operationOf)), commit: head })
const signing = { key: 'a key that only runs have', about: ['plan', 7, 'https://chat.example.com', 2, 'desired'] }

test('a plan that comes out the same holds nothing new', () => {
  expect(wordsOf(shown)).toHaveLength(3)
  expect(unreviewed(shown, [review(shown)])).toEqual([])
})

test('what somebody did meanwhile is gone, and nothing is new', () => {
  const later = planOf(
    desiredOf({ labels: { bug: { color: '#ff0000' }, fresh: {} } }),
    liveOf({ labels: [label(1, 'bug', '#ff0000'), label(2, 'old')] }),
    owned,
  )

  expect(wordsOf(later)).toHaveLength(2)
  expect(unreviewed(later, [review(shown)])).toEqual([])
})

test('another value for the same field is another operation', () => {
  const later = planOf(desiredOf({ labels: { bug: { color: '#00ff00' }, fresh: {} } }), live, owned)

  expect(unreviewed(later, [review(shown)]).map(({ key }) => key)).toEqual(['bug'])
})

test('several reviews count together', () => {
  const [first, second] = [
    { bug: { color: '#ff0000' }, old: {} },
    { bug: {}, fresh: {}, old: {} },
  ].map((labels) => review(planOf(desiredOf({ labels }), live, owned)))

  expect(unreviewed(shown, [first!]).map(({ key }) => key)).toEqual(['fresh', 'old'])
  expect(unreviewed(shown, [first!, second!]).map(({ key }) => key)).toEqual(['old'])
})

test('without a review every write is new; importing and no longer managing are not writes', () => {
  const first = planOf(desiredOf({ labels: { bug: {}, fresh: {} } }), live)

  expect(wordsOf(first)).toEqual(['adopt labels/bug', 'create labels/fresh'])
  expect(unreviewed(first, []).map(({ key }) => key)).toEqual(['fresh'])
})

describe('what is held back', () => {
  const fresh = unreviewed(shown, [])

  test('deletions, whatever the policy', () => {
    for (const policy of ['apply-safe', 'apply'] as const) {
      const held = heldBack(shown, fresh, { ...calm, policy })
      expect([...held.keys()]).toEqual(['labels/old'])
      expect(held.get('labels/old')).toBe(
        'no review showed it, and it deletes; to do it all the same, run a re-sync by hand with `allow: delete labels/old`',
      )
    }
  })

  test('what weakens access, unless the policy is to apply', () => {
    const opens = { ...calm, weakens: ({ key }: { key: string }) => (key === 'bug' ? 'it opens a door' : null) }

    expect([...heldBack(shown, fresh, opens).keys()]).toEqual(['labels/bug', 'labels/old'])
    expect(heldBack(shown, fresh, opens).get('labels/bug')).toContain('no review showed it, and it opens a door;')
    expect(NEW_OPERATIONS).toEqual(['apply-safe', 'stop', 'apply'])
    expect([...heldBack(shown, fresh, { ...opens, policy: 'apply' }).keys()]).toEqual(['labels/old'])
  })

  test('nothing that was named by hand', () => {
    expect(heldBack(shown, fresh, { ...calm, allowed: new Set(['delete labels/old']) })).toEqual(new Map())
  })

  test('everything, when one is new and the policy is to stop', () => {
    const letsGo = planOf(desiredOf({ labels: { bug: { color: '#ff0000' } } }, ['labels/old']), live, owned)
    expect([...heldBack(letsGo, letsGo.changes, { ...calm, policy: 'stop' })]).toEqual([
      ['labels/bug', 'the plan has what no review showed (labels/old, labels/bug), and on-new-operations says stop'],
    ])
    expect(heldBack(shown, fresh.slice(0, 1), { ...calm, policy: 'stop' }).size).toBe(
      shown.changes.filter(isWrite).length,
    )
    expect(heldBack(shown, [], { ...calm, policy: 'stop' }).size).toBe(0)
  })
})

describe('the hidden line', () => {
  const its = review(shown, ['delete labels/old', 'update automation_rules/größe'])
  const text = '### Plan\n\n| delete | `labels/old` |\n'
  const signed = withReview(text, its, signing)
  const forged = { review: null, why: 'forged' }

  test('comes back as it was', () => {
    expect(reviewIn(signed, signing)).toEqual({ review: its, why: null })
    expect(reviewIn(withReview(text, { ...its, commit: null }, signing), signing).review?.commit).toBeNull()
    expect(reviewIn(signed.replaceAll('\n', '\r\n'), signing)).toEqual({ review: its, why: null })
    expect(reviewIn(text, signing)).toEqual({ review: null, why: 'none' })
  })

  test.for([
    ['the text that people see', signed.replace('labels/old', 'labels/new')],
    ['a word behind the line', `${signed}no changes`],
    ['an operation', signed.replace(its.weighty, `.${'x'.repeat(12)}`)],
    ['an approval', signed.replace(its.approvals, '.')],
    ['the commit', signed.replace(head, 'b'.repeat(40))],
    ['the signature', signed.replace(/[\w-]{43} -->/, `${'A'.repeat(43)} -->`)],
    ['a line of an older release', `${text}<!-- reviewed:1 ${'0'.repeat(64)} -  -->`],
    ['two lines', `${signed}${signed.split('\n').at(-2)}`],
  ] as const)('does not count with another one of: %s', ([, changed]) => {
    expect(changed).not.toBe(signed)
    expect(reviewIn(changed, signing)).toEqual(forged)
  })

  test('of another place, or with another key, does not count', () => {
    for (const [index] of signing.about.entries())
      expect(reviewIn(signed, { ...signing, about: signing.about.with(index, 'other') })).toEqual(forged)
    expect(reviewIn(signed, { ...signing, key: 'another key' })).toEqual(forged)
  })

  test('is the same in whatever order the plan came', () => {
    const turned = review({ ...shown, changes: shown.changes.toReversed() })

    expect(turned).toEqual(review(shown))
  })

  test('holds for any number of operations in bounded length, and each deletion counts for itself', () => {
    const labels = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`label-${at}`, {}]))
    const many = planOf(desiredOf({ labels: labels(2000) }), live, owned)
    const all = review(many)
    const without = (key: string) => ({ ...many, changes: many.changes.filter((change) => change.key !== key) })

    expect(withReview('', all, signing).length).toBeLessThan(4200)
    expect(unreviewed(many, [all])).toEqual([])
    // A group in which one is gone is not known any more; deletions do not stand in groups.
    const left = unreviewed(without('label-7'), [all])
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(100)
    expect(left.every(({ action }) => action === 'create')).toBe(true)
    expect(unreviewed(without('bug'), [all])).toEqual([])
  })

  test('whatever people approve, it stays one line that nothing can leave', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 400 }), (approvals) => {
        const its = review(shown, approvals)
        const line = withReview('', its, signing).trim()

        expect(line).toMatch(/^<!-- reviewed:2 [\w .*-]+ -->$/)
        expect(line.indexOf('-->')).toBe(line.length - 3)
        expect(approvedIn(its, new Set(approvals))).toEqual(new Set(approvals))
      }),
    )
  })

  test('an approval that came later, or is gone, does not count', () => {
    const one: Review = { ...its, approvals: `.${shortDigest('delete labels/old')}` }

    expect(approvedIn(one, new Set(['delete labels/old', 'delete labels/bug']))).toEqual(new Set(['delete labels/old']))
    expect(approvedIn(one, new Set())).toEqual(new Set())
  })
})
