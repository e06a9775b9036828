import { marked } from 'marked'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/plan/model/plan.ts'
import { fixedList, fixedSince, toldLine } from '../../src/render/fixed.ts'

const finding = (code: string, subject: string | null, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'warning',
  place: { file: 'desired/a.json', line: 1, column: 1 },
  subject,
  sentence: 'It is wrong.',
  nextStep: 'Correct it.',
  ...more,
})
const A = finding('L-COND-EMAIL', 'automation_rules/a')
const B = finding('F-JSON', null)

test('what is gone is fixed, what stands is not', () => {
  const before = `### Chatwoot plan\n\n${toldLine([A, B])}\n`

  expect(fixedSince(before, [A, B])).toEqual([])
  expect(fixedSince(before, [B])).toEqual([{ code: 'L-COND-EMAIL', about: 'automation_rules/a' }])
  expect(fixedSince(before, [])).toEqual([
    { code: 'L-COND-EMAIL', about: 'automation_rules/a' },
    { code: 'F-JSON', about: 'desired/a.json' },
  ])
  expect(fixedSince('### Chatwoot plan', [])).toEqual([])
})

test('notes, and what was so before, are nothing to fix here', () => {
  expect(toldLine([finding('P-A', 'labels/a', { severity: 'note' }), { ...A, isStanding: true }])).toBeNull()
})

test('of very many some are remembered, the worst first', () => {
  const many = Array.from({ length: 100 }, (_, index) => finding('P-A', `labels/${index}`))
  const fixed = fixedSince(toldLine([...many, { ...A, severity: 'error' }])!, [])

  expect(fixed).toHaveLength(20)
  expect(fixed[0]).toEqual({ code: 'L-COND-EMAIL', about: 'automation_rules/a' })
  expect(
    fixedSince(toldLine([finding('P-A', `labels/${'x'.repeat(500)}`)])!, [finding('P-A', `labels/${'x'.repeat(500)}`)]),
  ).toEqual([])
})

test.each(['-->', '<!-- x -->\n### forged', '`~~@octocat', '\u202e', '日本'])('%j stays what it is', (text) => {
  const line = toldLine([finding('P-A', `labels/${text}`)])!
  const [fixed] = fixedSince(line, [])
  const html = marked.parse(fixedList([fixed!])!) as string

  expect(line).toMatch(/^<!-- told [^<>\n]+ -->$/)
  expect(fixed).toEqual({ code: 'P-A', about: `labels/${text}` })
  expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@|forged|<h3|<!--/)
  expect(html).toContain('<del>')
})

test.each([
  '<!-- told %E0%A4%A -->',
  '<!-- told %5B%5B%22P-A%22 -->',
  `<!-- told ${encodeURIComponent('{"a":1}')} -->`,
  `<!-- told ${encodeURIComponent('[["<b>","x"],["P-A",1],7,null]')} -->`,
])('a line that somebody has edited says nothing: %s', (line) => {
  expect(fixedSince(line, [])).toEqual([])
})

test('many fixed ones are folded', () => {
  const fixed = ['a', 'b', 'c', 'd'].map((about) => ({ code: 'P-A', about }))

  expect(fixedList(fixed.slice(0, 3))).toBe(
    ['a', 'b', 'c'].map((about) => `* ✅ fixed ~~\`P-A\` \`${about}\`~~`).join('\n'),
  )
  expect(fixedList(fixed)).toContain('<summary>✅ 4 findings fixed</summary>')
  expect(fixedList([])).toBeNull()
})
