import { expect, test } from 'vitest'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-EMPTY-LIST'
const label = (id: number, title: string) => ({ id, title, description: null, color: '', show_on_sidebar: null })
const ledger = (...names: string[]) => ledgerOf({ labels: Object.fromEntries(names.map((name, id) => [name, { id }])) })

test('the server lists none of what we own: it fires for creates and for what is let go', () => {
  const plan = guardedPlanOf(desiredOf({ labels: { a: {}, b: {} } }), liveOf({ labels: [] }), ledger('a', 'b', 'c'))

  expect(wordsOf(plan)).toEqual(['forget labels/c', 'create labels/a', 'create labels/b'])
  expect(saidBy(CODE, plan)).toEqual(['error forget labels/c', 'error create labels/a', 'error create labels/b'])
  expect(findingBy(CODE, plan)?.sentence).toContain('The server lists no label at all, although 3 are managed')
})

test('each needs its own yes', () => {
  const allowed = ['create labels/a']
  const plan = guardedPlanOf(desiredOf({ labels: { a: {}, b: {} } }), liveOf({ labels: [] }), ledger('a', 'b'), {
    allowed,
  })

  expect(saidBy(CODE, plan)).toEqual(['error create labels/b'])
})

test('it does not fire while one is there, even an unmanaged one, or when only one was ours', () => {
  const files = desiredOf({ labels: { a: {}, b: {} } })

  expect(saidBy(CODE, guardedPlanOf(files, liveOf({ labels: [label(9, 'other')] }), ledger('a', 'b')))).toEqual([])
  expect(saidBy(CODE, guardedPlanOf(files, liveOf({ labels: [] }), ledger('a')))).toEqual([])
})

test('it does not apply to what the files let go, or before the first apply', () => {
  const forgotten = desiredOf({ teams: { t: {} } }, ['labels/a', 'labels/b'])

  expect(saidBy(CODE, guardedPlanOf(forgotten, liveOf({ labels: [], teams: [] }), ledger('a', 'b')))).toEqual([])
  expect(guardedPlanOf(desiredOf({ labels: { a: {}, b: {} } }), liveOf({ labels: [] })).findings).toEqual([])
})
