/** Of two long values people see the part that differs. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLines, onlyNearChanges } from '../../src/render/lines.ts'
import { inOrderOf, passage, passages } from '../../src/render/values.ts'

const long = fc.string({ unit: 'grapheme', minLength: 60, maxLength: 400 })

test('the beginning of the difference is always there, and the equal ends are not', () => {
  fc.assert(
    fc.property(
      long,
      long,
      fc.string({ maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      fc.constantFrom(20, 30, 60, 120),
      (head, tail, a, b, max) => {
        fc.pre(a !== b)
        // Marked, so that it can be found again.
        const [before, after] = [`${head}«A${a}»${tail}`, `${head}«B${b}»${tail}`]
        const { before: old, after: fresh, isWhole } = passage(before, after, max)

        expect(old).toContain('«A')
        expect(fresh).toContain('«B')
        if (isWhole) {
          expect(old).toContain(`«A${a}`)
          expect(fresh).toContain(`«B${b}`)
        }
        if (head.length > max * 2) expect(old.startsWith('…')).toBe(true)
        for (const side of [old, fresh]) expect(side.length).toBeLessThan(max + 60)
      },
    ),
  )
})

test('what is put in, taken out or put at an end is a difference too', () => {
  const text = 'x'.repeat(500)

  expect(passage(text, `${text}!`, 60).after).toBe(`…${'x'.repeat(10)}!`)
  expect(passage(`!${text}`, text, 60).before).toBe(`!${'x'.repeat(10)}…`)
  expect(passage(`${text}OLD${text}`, `${text}${text}`, 60)).toEqual({
    before: `…${'x'.repeat(10)}OLD${'x'.repeat(10)}…`,
    after: `…${'x'.repeat(20)}…`,
    isWhole: true,
  })
})

test('a difference that is itself too long says how much is left out', () => {
  const { before, isWhole } = passage(`same ${'a'.repeat(900)} same`, `same ${'b'.repeat(900)} same`, 60)

  expect(isWhole).toBe(false)
  expect(before).toMatch(/^same a+ …\(\d+ characters left out\)… a+ same$/)
})

test('no character is torn apart', () => {
  const { before, after } = passage(
    `${'👩‍💻'.repeat(100)}a${'👩‍💻'.repeat(100)}`,
    `${'👩‍💻'.repeat(100)}b${'👩‍💻'.repeat(100)}`,
    60,
  )

  expect(before.isWellFormed() && after.isWellFormed()).toBe(true)
})

test('of lists and objects too; the order of names is no difference', () => {
  const rule = (text: string) => ({ action_name: 'send_message', action_params: ['p'.repeat(300), text] })
  const other = { action_params: ['p'.repeat(300), 'OLD'], action_name: 'send_message' }

  expect(passages([other], [rule('NEW')], 60)).toMatchObject({
    before: expect.stringContaining('"OLD"'),
    after: expect.stringContaining('"NEW"'),
  })
  expect(Object.keys(inOrderOf(rule('x'), other) as object)).toEqual(['action_name', 'action_params'])
  expect(inOrderOf(rule('x'), other)).toEqual(other)
})

test('one line among a thousand is found', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}`)

  expect(onlyNearChanges(compareLines(lines, lines.with(700, 'another')))).toEqual([
    { sign: ' ', text: 'line 699' },
    { sign: '-', text: 'line 700' },
    { sign: '+', text: 'another' },
    { sign: ' ', text: 'line 701' },
    { sign: ' ', text: '⋮' },
  ])
})
