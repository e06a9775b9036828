import { expect, test } from 'vitest'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-OFF-EVERYWHERE'
type Services = { working_hours_enabled?: boolean; enable_auto_assignment?: boolean }

/** Inboxes by key as they are and as the files want them; what the files leave out is not ours. */
function plan(live: { [key: string]: Services }, files: { [key: string]: Services }, allowed: string[] = []) {
  const keys = Object.keys(live)
  return guardedPlanOf(
    desiredOf({ inboxes: { ...files } }),
    liveOf({ inboxes: keys.map((name, id) => ({ id, name, channel_type: 'Channel::Api', ...live[name] })) }),
    ledgerOf({
      inboxes: Object.fromEntries(Object.keys(files).map((key) => [key, { id: keys.indexOf(key), ...live[key] }])),
    }),
    { allowed },
  )
}
const on = { working_hours_enabled: true, enable_auto_assignment: true }
const noHours = { working_hours_enabled: false }
const noAssignment = { enable_auto_assignment: false }

test.each([
  ['working hours', noHours],
  ['auto-assignment', noAssignment],
])('%s goes off in all inboxes: it fires', (service, off) => {
  const all = plan({ a: on, b: on }, { a: off, b: off })

  expect(saidBy(CODE, all)).toEqual(['error update inboxes/a', 'error update inboxes/b'])
  expect(findingBy(CODE, all)?.sentence).toContain(`Of 2 inboxes with ${service}`)
  expect(saidBy(CODE, plan({ a: on, b: on }, { a: off, b: off }, ['update inboxes/a']))).toEqual([
    'error update inboxes/b',
  ])
})

test('it does not fire while one has it on, declared or not, or gets it in the same plan', () => {
  expect(saidBy(CODE, plan({ a: on, b: on }, { a: noHours }))).toEqual([])
  expect(
    saidBy(CODE, plan({ a: on, b: on, c: noHours }, { a: noHours, b: noHours, c: { working_hours_enabled: true } })),
  ).toEqual([])
})

test('one that was the only one with it is an ordinary change', () => {
  expect(plan({ a: on, b: {} }, { a: noHours }).findings.filter(({ code }) => code === CODE)).toEqual([])
})

test('it does not apply where it was off before, or to other fields', () => {
  const off = { working_hours_enabled: false, enable_auto_assignment: false }

  expect(saidBy(CODE, plan({ a: off, b: off }, { a: { ...off, name: 'A' }, b: off } as never))).toEqual([])
  expect(saidBy(CODE, plan({ a: on, b: on }, { a: { name: 'A' }, b: { name: 'B' } } as never))).toEqual([])
})
