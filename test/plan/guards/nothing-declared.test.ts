import { expect, test } from 'vitest'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { saidBy } from './said.ts'

const CODE = 'G-NOTHING-DECLARED'
const label = { id: 1, title: 'bug', description: null, color: '', show_on_sidebar: null }
const live = liveOf({ labels: [label] })
const owned = ledgerOf({ labels: { bug: { id: 1 } } })
const facts = { lists: { automation_rules: [], macros: [] } }

test('the files declare nothing: it fires', () => {
  const plan = guardedPlanOf(desiredOf({}), live, owned, { facts })

  expect(wordsOf(plan)).toEqual(['delete labels/bug'])
  expect(saidBy(CODE, plan)).toEqual(['error delete labels/bug'])
})

test('it does not fire while anything is declared, or when somebody approved each', () => {
  expect(
    saidBy(CODE, guardedPlanOf(desiredOf({ teams: { t: {} } }), liveOf({ labels: [label], teams: [] }), owned)),
  ).toEqual([])
  expect(
    guardedPlanOf(desiredOf({}), live, owned, { allowed: ['delete labels/bug'], facts }).findings.map(
      ({ severity }) => severity,
    ),
  ).toEqual(['note'])
})

test('it does not apply where nothing is ours, or all of it is let go', () => {
  expect(guardedPlanOf(desiredOf({}), live, null).findings).toEqual([])
  expect(guardedPlanOf(desiredOf({}), {}, ledgerOf({})).findings).toEqual([])
  expect(guardedPlanOf(desiredOf({}, ['labels/bug']), live, owned).findings).toEqual([])
})
