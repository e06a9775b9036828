import { expect, test } from 'vitest'
import { factsWanted } from '../../../src/plan/guards/index.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-NOT-EMPTY'
const help = { name: 'Help', slug: 'help' }
const kept = { name: 'Docs', slug: 'docs' }
const live = liveOf({
  portals: [
    { id: 7, ...help },
    { id: 8, ...kept },
  ],
})
const owned = ledgerOf({ portals: { help: { id: 7, ...help }, docs: { id: 8, ...kept } } })
const without = desiredOf({ portals: { docs: kept } })
const lists = { categories: [], articles: [] }
const plan = (contents: { [place: string]: number }, allowed: string[] = []) =>
  guardedPlanOf(without, live, owned, { facts: { contents, lists }, allowed })

test('a portal with articles is deleted: it fires', () => {
  const gone = plan({ 'portals/7': 12 })

  expect(wordsOf(gone)).toEqual(['delete portals/help'])
  expect(saidBy(CODE, gone)).toEqual(['error delete portals/help'])
  expect(findingBy(CODE, gone)?.sentence).toBe(
    'Deleting the portal portals/help takes what lies in it along: articles: 12.',
  )
})

test('what cannot be counted is not none', () => {
  expect(findingBy(CODE, plan({}))?.sentence).toContain('articles: not counted')
})

test('it does not fire when there is none, or when somebody approved it', () => {
  expect(saidBy(CODE, plan({ 'portals/7': 0 }))).toEqual([])
  expect(findingBy(CODE, plan({ 'portals/7': 3 }, ['delete portals/help']))?.severity).toBe('note')
})

test('it does not apply to what holds nothing, or stays; only what is deleted is counted', () => {
  const sides = { desired: without, live, ledger: owned }
  expect(factsWanted(planOf(without, live, owned), sides).contents).toEqual([{ kind: 'portals', id: 7 }])

  const both = desiredOf({ portals: { help, docs: { ...kept, name: 'Manual' } } })
  const changed = guardedPlanOf(both, live, owned)
  expect(wordsOf(changed)).toEqual(['update portals/docs · name (this change)'])
  expect(saidBy(CODE, changed)).toEqual([])
  expect(factsWanted(planOf(both, live, owned), { ...sides, desired: both }).contents).toEqual([])
})
