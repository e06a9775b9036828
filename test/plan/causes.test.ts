/** Why a change is in the plan: reviewers read it, and a drift issue tells only what is drift. */
import { describe, expect, test } from 'vitest'
import { causeOfAll } from '../../src/plan/diff/compare.ts'
import type { FieldChange, Plan } from '../../src/plan/model/plan.ts'
import { desiredOf, ledgerOf, liveOf, planOf } from './sides.ts'

const label = { description: null, color: '#111111', show_on_sidebar: true }
const owned = ledgerOf({ labels: { bug: { id: 7, ...label } } })
const live = (color: string) => liveOf({ labels: [{ id: 7, title: 'bug', ...label, color }] })
const wanted = (color: string) => desiredOf({ labels: { bug: { ...label, color } } })
const causesIn = ({ changes }: Plan) =>
  changes.map(({ action, cause, fields }) => [action, cause, ...new Set(fields.map((field) => field.cause))].join(' '))

test.each<[string, Plan, string[]]>([
  ['new in the files', planOf(wanted('#1'), liveOf({ labels: [] }), ledgerOf({})), ['create this change this change']],
  ['gone from the server', planOf(wanted('#1'), liveOf({ labels: [] }), owned), ['create drift drift']],
  ['new, and nobody looked', planOf(wanted('#1'), {}, owned), ['create this change this change']],
  ['met first', planOf(wanted('#111111'), live('#111111')), ['adopt first contact']],
  [
    'met first, and different',
    planOf(wanted('#2'), live('#1')),
    ['adopt first contact', 'update first contact first contact'],
  ],
  [
    'made again by hand under another id',
    planOf(wanted('#111111'), liveOf({ labels: [{ id: 9, title: 'bug', ...label }] }), owned),
    ['adopt drift'],
  ],
  ['changed in the files', planOf(wanted('#2'), live('#111111'), owned), ['update this change this change']],
  ['changed in Chatwoot', planOf(wanted('#111111'), live('#2'), owned), ['update drift drift']],
  ['no longer in the files', planOf(desiredOf({}), live('#111111'), owned), ['delete this change']],
  ['no longer in the files nor on the server', planOf(desiredOf({}), liveOf({ labels: [] }), owned), ['forget drift']],
  ['let go', planOf(desiredOf({}, ['labels/bug']), live('#111111'), owned), ['forget this change']],
])('%s', (_, plan, expected) => {
  expect(causesIn(plan)).toEqual(expected)
})

describe('of several fields', () => {
  const field = (cause: FieldChange['cause']): FieldChange => ({ path: cause, cause, alsoByHand: false })

  test('a change by the files outranks drift', () => {
    expect(causeOfAll([field('drift'), field('this change'), field('drift')])).toBe('this change')
    expect(causeOfAll([field('drift'), field('drift')])).toBe('drift')
  })
})

test('a create is not by hand, whatever its cause, and shows all it sends', () => {
  const [change] = planOf(wanted('#1'), liveOf({ labels: [] }), owned).changes

  expect(change!.fields).toEqual(
    Object.entries({ title: 'bug', ...label, color: '#1' }).map(([path, desired]) => ({
      path,
      desired,
      cause: 'drift',
      alsoByHand: false,
    })),
  )
})

test('what the server has and keeps of a field it does not keep is not counted as applied, drift is', () => {
  const marked = (marks: object) => ({
    ...owned,
    resources: { labels: { bug: { ...owned.resources.labels!.bug!, ...marks } } },
  })
  const times = ['2026-01-05', '2026-01-06', '2026-01-07'].map((day) => `${day}T00:00:00Z`)
  const managed = (marks: object, description: string) => {
    const desired = desiredOf({ labels: { bug: { ...label, description, color: '#2' } } })
    return planOf(desired, live('#111111'), marked(marks)).changes[0]!.managed
  }

  const { description: _, ...applied } = owned.resources.labels!.bug!.fields
  expect(managed({ fields: applied, refused: { description: 'x' } }, 'x')).toEqual({
    title: 'bug',
    color: '#2',
    show_on_sidebar: true,
  })
  const drifted = planOf(
    desiredOf({ labels: { bug: { ...label, show_on_sidebar: false } } }),
    liveOf({ labels: [{ id: 7, title: 'bug', ...label, color: '#2' }] }),
    marked({ reverts: { color: times } }),
  )
  expect(drifted.contested).toHaveLength(1)
  expect(drifted.changes[0]!.managed).toEqual({ title: 'bug', ...label, show_on_sidebar: false })
})
