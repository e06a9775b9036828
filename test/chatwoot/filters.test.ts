/** Saved views of contacts: releases before 4.8 find one only among those of the type that the request names. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desiredOf } from '../plan/sides.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ installation: { version: '3.16.0' } })
})
afterAll(() => stage.close())

const views = (name: string, filter_type = 'contact') =>
  desiredOf({ custom_filters: { mine: { name, filter_type, query: { payload: [] } } } })

test('one is made, changed, given another type and deleted', async () => {
  for (const desired of [views('Mine'), views('Mine too'), views('Mine too', 'conversation'), views('Mine')]) {
    const { outcomes } = await stage.apply(desired)
    expect(outcomes.map(({ state, reason }) => [state, reason])).toEqual([['applied', null]])
    expect((await stage.look(desired)).plan.changes).toEqual([])
  }
  await stage.apply(desiredOf({ custom_filters: {} }))
  expect(stage.double.store.rows('custom_filters')).toEqual([])
})
