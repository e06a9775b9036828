import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { operationOf } from '../../src/plan/allowed.ts'
import { isWrite, type Plan } from '../../src/plan/plan.ts'
import { heldBack, lineOf, NEW_OPERATIONS, reviewIn, reviewOf, unreviewed } from '../../src/plan/review.ts'
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
/** Every operation was on the page. */
const all = ({ changes }: Plan) => new Set(changes.map(operationOf))
const calm = { policy: 'apply-safe', allowed: new Set<string>(), weakens } as const

test('a plan that comes out the same holds nothing new', () => {
  expect(wordsOf(shown)).toHaveLength(3)
  expect(unreviewed(shown, reviewOf(shown, new Set(), all(shown)))).toEqual([])
})

test('what somebody did meanwhile is gone, and nothing is new', () => {
  const later = planOf(
    desiredOf({ labels: { bug: { color: '#ff0000' }, fresh: {} } }),
    liveOf({ labels: [label(1, 'bug', '#ff0000'), label(2, 'old')] }),
    owned,
  )

  expect(wordsOf(later)).toHaveLength(2)
  expect(unreviewed(later, reviewOf(shown, new Set(), all(shown)))).toEqual([])
})

test('another value for the same field is another operation', () => {
  const later = planOf(desiredOf({ labels: { bug: { color: '#00ff00' }, fresh: {} } }), live, owned)

  expect(unreviewed(later, reviewOf(shown, new Set(), all(shown))).map(({ key }) => key)).toEqual(['bug'])
})

test('without a review every write is new; taking over and letting go are not writes', () => {
  const first = planOf(desiredOf({ labels: { bug: {}, fresh: {} } }), live)

  expect(wordsOf(first)).toEqual(['adopt labels/bug', 'create labels/fresh'])
  expect(unreviewed(first, null).map(({ key }) => key)).toEqual(['fresh'])
})

describe('what is held back', () => {
  const fresh = unreviewed(shown, null)

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
    const one = unreviewed(shown, {
      ...reviewOf(shown, new Set(), all(shown)),
      digest: '',
      operations: new Set(['x']),
    }).slice(0, 1)

    const letsGo = planOf(desiredOf({ labels: { bug: { color: '#ff0000' } } }, ['labels/old']), live, owned)
    expect([...heldBack(letsGo, letsGo.changes, { ...calm, policy: 'stop' })]).toEqual([
      ['labels/bug', 'the plan has what no review showed (labels/old, labels/bug), and on-new-operations says stop'],
    ])
    expect(heldBack(shown, one, { ...calm, policy: 'stop' }).size).toBe(shown.changes.filter(isWrite).length)
    expect(heldBack(shown, [], { ...calm, policy: 'stop' }).size).toBe(0)
  })
})

describe('the hidden line', () => {
  const review = reviewOf(shown, new Set(['delete labels/old', 'update automation_rules/größe']), all(shown))

  test('comes back as it was, wherever it stands among lines', () => {
    expect(reviewIn(`### Plan\n\ntext\n${lineOf(review)}\n`)).toEqual(review)
  })

  test('counts only at the beginning of a line, and the last one counts', () => {
    const other = lineOf({ ...review, digest: '0'.repeat(64) })

    expect(reviewIn(`a \`${other}\` b`)).toBeNull()
    expect(reviewIn(`${other}\n${lineOf(review)}`)).toEqual(review)
    expect(reviewIn('<!-- reviewed:1 nonsense -->')).toBeNull()
  })

  test('leaves single operations out when they are too many; then only an equal plan was reviewed', () => {
    const many = planOf(
      desiredOf({ labels: Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`label-${index}`, {}])) }),
      liveOf({ labels: [] }),
      owned,
    )
    const read = reviewIn(lineOf(reviewOf(many, new Set(), all(many))))

    expect(read?.operations).toBeNull()
    expect(lineOf(reviewOf(many, new Set(), all(many))).length).toBeLessThan(200)
    expect(unreviewed(many, read)).toEqual([])
    expect(unreviewed({ ...many, changes: many.changes.slice(1) }, read).length).toBeGreaterThan(0)
  })

  test('is the same in whatever order its parts came', () => {
    const line = (operations: string[], allowed: string[]) =>
      lineOf({ ...review, operations: new Set(operations), allowed: new Set(allowed) })

    expect(line(['c', 'a', 'b'], ['z', 'x', 'y'])).toBe(line(['b', 'c', 'a'], ['y', 'z', 'x']))
    expect(line(['c', 'a', 'b'], [])).toBe(`<!-- reviewed:1 ${review.digest} a,b,c  -->`)
    expect(line([], ['x'])).toBe(`<!-- reviewed:1 ${review.digest}  eA -->`)
  })

  test('of nothing is nothing, and not a part without a name', () => {
    const nothing = { ...review, operations: new Set<string>(), allowed: new Set<string>() }

    expect(reviewIn(lineOf(nothing))).toEqual(nothing)
    expect(reviewIn(lineOf({ ...nothing, operations: null }))).toEqual({ ...nothing, operations: null })
    expect(lineOf({ ...nothing, operations: null })).toContain(' - ')
  })

  test('whatever people allow, it stays one line that nothing can leave', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (yeses) => {
        const line = lineOf({ ...review, allowed: new Set(yeses) })

        expect(line).toMatch(/^<!-- reviewed:1 [\w ,-]+ -->$/)
        expect(line.indexOf('-->')).toBe(line.length - 3)
      }),
    )
  })
})
