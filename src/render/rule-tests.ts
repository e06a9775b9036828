/** What rule tests came to, for a terminal and as JSON. */
import type { Finding } from '../plan/model/plan.ts'
import type { RuleTests, Verdict } from '../rule-tests/run.ts'
import { jsonText } from './json.ts'
import { cut, logSafe, oneLine } from './safe.ts'
import { findingLines, type Paint } from './terminal.ts'

const SIGNS = { passed: ['✓', 'green'], failed: ['✗', 'red'], 'not simulated': ['?', 'yellow'] } as const

export function ruleTestsText({ folder, verdicts }: RuleTests, paint: Paint): string {
  const lines = verdicts.flatMap(({ name, is, findings }) => {
    const [sign, colour] = SIGNS[is]
    return [
      `${paint(colour, sign)} ${oneLine(cut(name, 200))}`,
      ...findingLines(findings.map(shortened(name)), paint).map((line) => `    ${line}`),
    ]
  })
  return logSafe([...lines, `${countsOf(verdicts)} in ${oneLine(folder)}.`, ''].join('\n'))
}

/** The name stands above them. */
const shortened =
  (name: string) =>
  (finding: Finding): Finding => {
    const prefix = `Test ${JSON.stringify(name)}: `
    if (!finding.sentence.startsWith(prefix)) return finding
    const rest = finding.sentence.slice(prefix.length)
    return { ...finding, sentence: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` }
  }

/** `3 passed, 1 failed`; what was not simulated is neither. */
function countsOf(verdicts: readonly Verdict[]): string {
  const count = (is: Verdict['is']) => verdicts.filter((verdict) => verdict.is === is).length
  const others = count('not simulated')
  return `${count('passed')} passed, ${count('failed')} failed${others > 0 ? `, ${others} not simulated` : ''}`
}

export function ruleTestsJson({ verdicts }: RuleTests): string {
  const tests = verdicts.map(({ name, is, findings }) => ({ name, is, findings }))
  return jsonText({ version: 1, tests })
}
