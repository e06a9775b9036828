/** Every lint rule on its cases, its page, and its words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { lintRules } from '../../src/lint/index.ts'
import type { Example } from '../../src/lint/rule.ts'
import type { Finding } from '../../src/plan/model/plan.ts'
import { liveOf } from '../plan/sides.ts'
import { actionCases } from './cases/actions.ts'
import { conditionCases } from './cases/conditions.ts'
import { inboxCases } from './cases/inboxes.ts'
import { textCases } from './cases/texts.ts'
import type { Case, Cases } from './cases.ts'
import { found, foundWith, wordsOf } from './lint-of.ts'

const cases: { readonly [code: string]: Cases } = { ...conditionCases, ...actionCases, ...inboxCases, ...textCases }

const pages = join(import.meta.dirname, '../../docs/lint')

function of({ files, live }: Case): readonly Finding[] {
  return live === undefined ? found(files) : foundWith(files, liveOf(live as never))
}

/** The same with every rule switched off. */
function off(example: Example): Example | null {
  const { automation_rules: rules, ...rest } = example
  if (rules === undefined) return null
  const still = Object.entries(rules).map(([key, fields]): [string, Fields] => [key, { ...fields, active: false }])
  return { ...rest, automation_rules: Object.fromEntries(still) }
}

describe.each(lintRules.map((rule) => ({ ...rule })))(
  '$code',
  ({ code, example, unless, severity, title, why, fix }) => {
    const its = cases[code]!
    const wrong: Case = { files: example.wrong, ...(its.live && { live: its.live }) }

    test('it fires, at its place', () => {
      expect(wordsOf(of(wrong), example.wrong, code)).toEqual(its.wrong)
      for (const one of its.fires ?? []) expect(wordsOf(of(one), one.files, code)).toEqual(one.told)
    })

    test('it does not fire', () => {
      const right: Case = { files: example.right, ...(its.live && { live: its.live }) }
      for (const one of [right, ...(its.silent ?? [])]) expect(wordsOf(of(one), one.files, code)).toEqual([])
    })

    test('what works is reported by no rule', () => {
      expect(found(example.right).filter((one) => one.severity !== 'note')).toEqual([])
    })

    test('what its page promises not to report is not reported', () => {
      expect(Object.keys(its.unless)).toEqual(unless)
      for (const one of Object.values(its.unless)) expect(wordsOf(of(one), one.files, code)).toEqual([])
    })

    test('it does not apply', () => {
      const without = its.other?.files ?? off(example.wrong)
      expect(without).not.toBeNull()
      expect(wordsOf(of({ ...wrong, ...its.other, files: without! }), without!, code)).toEqual([])
    })

    test('its worst is what its page says, and it can be suppressed', () => {
      const order = ['note', 'warning', 'error']
      const told = [wrong, ...(its.fires ?? [])].flatMap((one) => of(one)).filter((one) => one.code === code)
      expect(Math.max(...told.map((one) => order.indexOf(one.severity)))).toBeLessThanOrEqual(order.indexOf(severity))
      const suppressed = Object.fromEntries(
        Object.entries(example.wrong).map(([kind, all]) => [
          kind,
          Object.fromEntries(
            Object.entries(all).map(([key, fields]) => [
              key,
              {
                ...fields,
                ...(told.some(({ subject }) => subject === `${kind}/${key}`)
                  ? { $lint: { [code]: 'It is meant.' } }
                  : {}),
              },
            ]),
          ),
        ]),
      )
      expect(of({ ...wrong, files: suppressed }).filter((one) => one.code === code || one.code === 'L-UNUSED')).toEqual(
        [],
      )
    })

    test('its page and its words', () => {
      const page = readFileSync(join(pages, `${code}.md`), 'utf8')
      for (const words of [title, why, fix, ...unless]) expect(page).toContain(words)
      for (const finding of of(wrong).filter((one) => one.code === code)) {
        expect(finding.sentence).toMatch(/^\w+\/\S+: .*[^.]\.$/)
        expect(finding.nextStep).toMatch(/^[A-Z"].*\.$/s)
      }
    })
  },
)

test('every rule has its cases and its page, and none is without a rule', () => {
  const codes = lintRules.map(({ code }) => code)
  expect(Object.keys(cases).sort()).toEqual([...codes].sort())
  expect(readdirSync(pages).sort()).toEqual([...codes.map((code) => `${code}.md`), 'README.md'].sort())
  expect(new Set(codes).size).toBe(codes.length)
})

test('each rule is one file', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/lint/rules'))
  expect(files.sort()).toEqual(lintRules.map(({ code }) => `${code.replace('L-', '').toLowerCase()}.ts`).sort())
})
