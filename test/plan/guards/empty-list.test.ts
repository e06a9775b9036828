import { expect, test } from 'vitest'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-EMPTY-LIST'
const label = (id: number, title: string) => ({ id, title, description: null, color: '', show_on_sidebar: null })
const ledger = (...names: string[]) => ledgerOf({ labels: Object.fromEntries(names.map((name, id) => [name, { id }])) })

test('the server lists none of what we own: it fires for creates and for what is let go', () => {
  const plan = guardedPlanOf(desiredOf({ labels: { a: {}, b: {} } }), liveOf({ labels: [] }), ledger('a', 'b', 'c'))

  expect(wordsOf(plan)).toEqual([])
  expect(plan.held.map(({ key }) => key)).toEqual(['c', 'a', 'b'])
  expect(saidBy(CODE, plan)).toEqual(['warning forget labels/c', 'warning create labels/a', 'warning create labels/b'])
  expect(findingBy(CODE, plan)?.sentence).toContain('The server lists no label at all, although 3 are managed')
})

test('each needs its own yes', () => {
  const allowed = ['create labels/a']
  const plan = guardedPlanOf(desiredOf({ labels: { a: {}, b: {} } }), liveOf({ labels: [] }), ledger('a', 'b'), {
    allowed,
  })

  expect(wordsOf(plan)).toEqual(['create labels/a'])
  expect(saidBy(CODE, plan)).toEqual(['warning create labels/b', 'note labels/a'])
})

test('a new one of that kind is an error: who wrote it must look first', () => {
  const plan = guardedPlanOf(
    desiredOf({ labels: { a: {}, b: {}, fresh: {} }, teams: { t: {} } }),
    liveOf({ labels: [], teams: [] }),
    ledger('a', 'b'),
  )

  expect(wordsOf(plan)).toEqual(['create labels/fresh', 'create teams/t'])
  expect(saidBy(CODE, plan)).toEqual([
    'warning create labels/a',
    'warning create labels/b',
    'error create labels/fresh',
  ])
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
