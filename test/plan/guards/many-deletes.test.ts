import { expect, test } from 'vitest'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-MANY-DELETES'
const names = (count: number) => Array.from({ length: count }, (_, index) => `l${index}`)

/** The plan of an account with so many labels, of which the files keep the last few. */
function keeping(kept: number, of: number, { allowed = [] as string[], teams = 0 } = {}) {
  const facts = { lists: { automation_rules: [], macros: [] } }
  const label = (title: string, id: number) => ({ id, title, description: null, color: '', show_on_sidebar: null })
  return guardedPlanOf(
    desiredOf({
      labels: Object.fromEntries(
        names(of)
          .slice(of - kept)
          .map((name) => [name, {}]),
      ),
      agents: { 'a@x.test': {} },
    }),
    liveOf({
      labels: names(of).map(label),
      teams: names(teams).map((name, id) => ({ id, name, description: null, allow_auto_assign: false })),
      agents: [{ id: 1, email: 'a@x.test' }],
    }),
    ledgerOf({
      labels: Object.fromEntries(names(of).map((name, id) => [name, { id }])),
      teams: Object.fromEntries(names(teams).map((name, id) => [name, { id }])),
      agents: { 'a@x.test': { id: 1 } },
    }),
    { allowed, facts },
  )
}
const deletes = (count: number) => names(count).map((name) => `error delete labels/${name}`)

test.each([
  ['all of a set of three', 0, 3, 'All 3 managed labels'],
  ['two of a set of three', 1, 3, '2 of 3 managed labels'],
  ['all of a set of two', 0, 2, 'All 2 managed labels'],
  ['six of a hundred', 94, 100, '6 resources'],
])('%s: it fires', (_, kept, of, sentence) => {
  const plan = keeping(kept, of)

  expect(saidBy(CODE, plan)).toEqual(deletes(of - kept))
  expect(findingBy(CODE, plan)).toMatchObject({ severity: 'error', sentence: expect.stringContaining(sentence) })
})

test('six of several kinds are six', () => {
  expect(findingBy(CODE, keeping(97, 100, { teams: 3 }))?.sentence).toContain('6 resources')
})

test.each([
  ['a single delete', 2, 3],
  ['the only one', 0, 1],
  ['two of four', 2, 4],
  ['five of a hundred', 95, 100],
])('%s: it does not fire', (_, kept, of) => {
  expect(saidBy(CODE, keeping(kept, of))).toEqual([])
})

test('what somebody approved does not count', () => {
  const yes = (count: number) => ({ allowed: names(count).map((name) => `delete labels/${name}`) })

  expect(saidBy(CODE, keeping(0, 3, yes(1)))).toEqual(['error delete labels/l1', 'error delete labels/l2'])
  expect(saidBy(CODE, keeping(0, 3, yes(2)))).toEqual([])
  expect(saidBy(CODE, keeping(94, 100, yes(1)))).toEqual([])
})

test('it does not apply where nothing is deleted', () => {
  expect(keeping(3, 3).findings).toEqual([])
})
