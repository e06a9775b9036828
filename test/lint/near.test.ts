/** Rules that may fire together are found by what they ask for: none is missed, and most are never compared. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition, Rule } from '../../src/lint/about/automation.ts'
import { overlaps } from '../../src/lint/about/logic.ts'
import { rulesNear } from '../../src/lint/about/near.ts'

const condition = (key: string, operator: string, texts: readonly string[], custom = ''): Condition => ({
  ...{ key, operator, texts, custom },
  values: texts,
  lower: texts.map((text) => text.toLowerCase()),
  joinedBy: '',
  at: '',
})
const rule = (...groups: readonly (readonly Condition[])[]) => ({ groups }) as Rule

const someCondition = fc
  .tuple(
    fc.constantFrom('content', 'status'),
    fc.constantFrom(
      ...['equal_to', 'not_equal_to', 'contains', 'does_not_contain'],
      ...['is_present', 'is_not_present', 'starts_with', 'days_before'],
    ),
    fc.array(fc.constantFrom('', 'a', 'ab', 'Abc', 'abcd', 'xabcdx', 'cde'), { maxLength: 3 }),
    fc.constantFrom('', 'contact_attribute'),
  )
  .map(([key, operator, texts, custom]) => condition(key, operator, texts, custom))
const someRule = fc
  .array(fc.array(someCondition, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((groups) => rule(...groups))

test('no rule that may fire wherever another one does is missed', () => {
  fc.assert(
    fc.property(fc.array(someRule, { maxLength: 8 }), (rules) => {
      const near = rulesNear(rules)
      for (const [at, second] of rules.entries()) {
        const together = rules.slice(0, at).filter((first) => overlaps(first, second))
        expect(near[at]!.filter((first) => overlaps(first, second))).toEqual(together)
      }
    }),
    { numRuns: 1000 },
  )
})

/** How many of them are to be compared with one before them. */
const comparedOf = (size: number, of: (index: number) => Rule) =>
  rulesNear(Array.from({ length: size }, (_, index) => of(index))).reduce((sum, { length }) => sum + length, 0)

const open = condition('status', 'equal_to', ['open'])

test.each<[string, (index: number) => Rule, number]>([
  ['words of their own', (index) => rule([condition('content', 'contains', [`case #${index}#`]), open]), 810],
  ['inboxes of their own', (index) => rule([condition('inbox_id', 'equal_to', [`inbox-${index}`]), open]), 0],
  ['two of the same inbox', (index) => rule([condition('inbox_id', 'equal_to', [`i-${index >> 1}`]), open]), 500],
  ['sets of their own', (index) => rule([condition('referer', 'starts_with', [`/${index}`]), open]), 0],
])('of a thousand rules with %s few are compared', (_, of, compared) => {
  expect(comparedOf(1000, of)).toBe(compared)
})
