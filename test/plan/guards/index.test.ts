import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guards } from '../../../src/plan/guards/index.ts'

const root = join(import.meta.dirname, '../../..')
const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'))
const text = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')

test('every guard has a test that shows it firing, not firing, and where it does not apply', () => {
  const isTested = (code: string) =>
    tests.some(
      (file) =>
        text(file).includes(`const CODE = '${code}'`) &&
        [/it fires/, /does not fire|needs none/, /does not apply/].every((name) => name.test(text(file))),
    )

  expect(guards.map(({ code }) => code).filter((code) => !isTested(code))).toEqual([])
})

test('every guard has its page, and no page is without a guard', () => {
  const pages = readdirSync(join(root, 'docs/guards')).filter((file) => file !== 'README.md')

  expect(pages.sort()).toEqual(guards.map(({ code }) => `${code}.md`).sort())
})

test('codes are told apart', () => {
  expect(new Set(guards.map(({ code }) => code)).size).toBe(guards.length)
})
