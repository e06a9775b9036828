/** What a real Chatwoot 4.15.1 (enterprise) did with 278 cases: `recorded.json`, packed by `npm run simulate -- … --pack FILE`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdictOn } from '../../simulate/compare.ts'
import { pack, unpack } from '../../simulate/packed.ts'

const text = readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8')
const recorded = unpack(text)
const now = new Date('2026-11-27T12:00:00Z')

test('all recordings are here', () => {
  expect(recorded.length).toBe(278)
  expect(pack(recorded)).toBe(text)
})

test.each(recorded)('$test.case', ({ test, suite, result }) => {
  expect(verdictOn(test, suite, result, now)).toEqual({ case: test.case, is: 'passed' })
})

test('what is not as recorded is a failure', () => {
  const { test, suite, result } = recorded.find((one) => one.test.case === 'events/label-add')!
  const effects = { ...result!.effects, activity: [] }

  expect(verdictOn(test, suite, { ...result, effects }, now)).toMatchObject({
    is: 'failed',
    differences: [
      expect.stringMatching(/^effects: the server .*"activity":\[\].*, the simulator .*Automation added vip/),
    ],
  })
  expect(verdictOn(test, suite, { ...result, fired: ['x'] }, now)).toMatchObject({ is: 'failed' })
  expect(verdictOn(test, suite, null, now)).toMatchObject({ is: 'failed', differences: ['nothing was recorded of it'] })
})
