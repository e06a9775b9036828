import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldIn, packed, shortDigest } from '../../src/plan/approve/digest-set.ts'

const digests = (count: number, name = 'x') => Array.from({ length: count }, (_, at) => shortDigest(`${name} ${at}`))

test('every member is found again, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.string(), (count, name) => {
      const all = digests(count, name)
      expect(heldIn(packed(all), all)).toEqual(new Set(all))
      expect(packed(all.toReversed())).toBe(packed([...all, ...all]))
    }),
    { numRuns: 30 },
  )
})

test('nothing else is found', () => {
  for (const count of [0, 1, 140, 141, 5000]) {
    const text = packed(digests(count))
    expect(heldIn(text, digests(50, 'y'))).toEqual(new Set())
    expect(text.length).toBeLessThan(1682)
    expect(text).toMatch(/^[.*][\w-]*$/)
  }
})

test('of many, a group counts only as it was: one more or one less makes all of it unknown', () => {
  const all = digests(640)
  const text = packed(all)
  const [gone] = all
  const group = all.filter((one) => one[0] === gone![0])

  expect(group.length).toBeGreaterThan(1)
  expect(heldIn(text, all.slice(1))).toEqual(new Set(all.filter((one) => !group.includes(one))))
  const stranger = digests(1000, 'y').find((one) => one[0] === gone![0])!
  expect(heldIn(text, [...all, stranger])).toEqual(new Set(all.filter((one) => !group.includes(one))))
})

test('of few, each counts for itself', () => {
  const all = digests(140)

  expect(heldIn(packed(all), [...all.slice(1), ...digests(3, 'y')])).toEqual(new Set(all.slice(1)))
})
