import { expect, test } from 'vitest'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-PROTECTED'
const bug = { id: 7, title: 'bug', description: null, color: '', show_on_sidebar: null }
const live = liveOf({ labels: [bug], teams: [] })
const files = (forgotten: string[] = []) => desiredOf({ teams: { other: {} } }, forgotten)
const owned = ledgerOf({ labels: { bug: { id: 7, $protect: true } } })

test('something protected is deleted: it fires, and no yes helps', () => {
  const plan = guardedPlanOf(files(), live, owned, { allowed: ['delete labels/bug'] })

  expect(wordsOf(plan)).toContain('delete labels/bug')
  expect(saidBy(CODE, plan)).toEqual(['error labels/bug'])
  expect(findingBy(CODE, plan)?.nextStep).not.toContain('allow')
})

test('it does not fire for what is not protected, or is still declared', () => {
  expect(saidBy(CODE, guardedPlanOf(files(), live, ledgerOf({ labels: { bug: { id: 7 } } })))).toEqual([])
  expect(saidBy(CODE, guardedPlanOf(desiredOf({ labels: { bug: {} } }), live, owned))).toEqual([])
})

test('it does not apply to what is let go, by the files or by hand', () => {
  expect(saidBy(CODE, guardedPlanOf(files(['labels/bug']), live, owned))).toEqual([])
  expect(saidBy(CODE, guardedPlanOf(files(), liveOf({ labels: [], teams: [] }), owned))).toEqual([])
})
