/** Of any number of findings some are shown, and it is said how many are not, and where. */
import { expect, test } from 'vitest'
import type { Finding } from '../../src/plan/model/plan.ts'
import { annotationsOf } from '../../src/render/annotations.ts'
import { capped } from '../../src/render/findings.ts'
import { errorJson } from '../../src/render/json.ts'
import { renderRefused } from '../../src/render/notices.ts'
import { findingLines, plain } from '../../src/render/terminal.ts'

const finding = (of: Partial<Finding> = {}): Finding => ({
  code: 'F-X',
  severity: 'error',
  place: { file: 'desired/a.json', line: 1, column: 1 },
  subject: null,
  sentence: 'It is wrong.',
  nextStep: 'Correct it.',
  ...of,
})
const inFile = (file: string, count: number, of: Partial<Finding> = {}) =>
  Array.from({ length: count }, (_, line) => finding({ place: { file, line: line + 1, column: 1 }, ...of }))
const mores = (findings: readonly Finding[]) =>
  findings.filter(({ code }) => code === 'F-MORE').map(({ place, sentence }) => `${place?.file ?? ''} ${sentence}`)

test('as many as fit are all there', () => {
  const findings = inFile('a', 50)

  expect(capped(findings)).toEqual(findings)
})

test('fifty of a file, and how many more it has', () => {
  const shown = capped([...inFile('a', 51), ...inFile('b', 3)])

  expect(shown).toHaveLength(50 + 3 + 1)
  expect(mores(shown)).toEqual(['a 1 more in this file.'])
})

test('two hundred in all, of twenty files by name and of the others together', () => {
  const shown = capped(Array.from({ length: 100 }, (_, index) => inFile(`f${index}`, 5)).flat())

  expect(shown).toHaveLength(200 + 20 + 1)
  expect(mores(shown).slice(0, 1)).toEqual(['f40 5 more in this file.'])
  expect(mores(shown).at(-1)).toBe(' 200 more in 40 other files.')
})

test('an error is not crowded out by notes', () => {
  const error = finding({ sentence: 'The one.' })
  const shown = capped([...inFile('a', 300, { severity: 'note' }), error, ...inFile('b', 300, { severity: 'warning' })])

  expect(shown).toContainEqual(error)
})

test('what guards object to is not counted by file', () => {
  const shown = capped(inFile('a', 120, { code: 'G-PROTECTED' }))

  expect(shown).toHaveLength(120)
})

test('none is endless', () => {
  const [short] = capped([finding({ sentence: 'x'.repeat(1_000_000), nextStep: 'y'.repeat(1_000_000) })])

  expect(short!.sentence.length + short!.nextStep.length).toBeLessThan(2000)
})

test('wherever they are shown', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    inFile(`desired/${index}.json`, 60, { sentence: 'z'.repeat(3000) }),
  ).flat()
  const at = { account: 2, repositoryUrl: null, commit: null }
  const texts = [
    findingLines(many, plain).join('\n'),
    errorJson('It failed.', many),
    renderRefused(many, at),
    JSON.stringify(annotationsOf(many)),
  ]

  for (const text of texts) expect(text.length).toBeLessThan(600_000)
  expect(texts[0]).toContain('more in this file.')
  expect(texts[1]).toContain('F-MORE')
  expect(texts[2]).toContain('120000 errors in the files')
  expect(Buffer.byteLength(texts[2]!)).toBeLessThanOrEqual(60_000)
})
