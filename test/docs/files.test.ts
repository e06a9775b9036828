/** The whole files that pages show are without findings: nobody copies a rule that the linter then complains about. */
import { expect, test } from 'vitest'
import { lintFiles } from '../../src/lint/lint.ts'
import { parse } from '../desired/findings.ts'
import { pages, piecesOf } from './fences.ts'

const environment = { CHATWOOT_SECRET_N8N_URL: 'https://n8n.example.com/webhook/1234' }
const files = pages.flatMap((page) =>
  piecesOf(page)
    .blocks.filter(({ language, text }) => language === 'json' && text.startsWith('{\n  "$account"'))
    .map(({ text }, index) => [`${page}, file ${index + 1}`, text] as const),
)

test('there are such files', () => {
  expect(files.length).toBeGreaterThanOrEqual(3)
})

test.each(files)('%s', (_, text) => {
  const { desired, findings } = parse({ 'desired/all.json': text }, environment)

  expect([...findings, ...lintFiles(desired)].map(({ sentence }) => sentence)).toEqual([])
})
