/** Runs the lint over files as people write them. */
import { expect } from 'vitest'
import { parseDesired } from '../../src/desired/parse.ts'
import { NO_FILES } from '../../src/desired/values.ts'
import { printed } from '../../src/export/print.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { lintFiles, lintPlan } from '../../src/lint/lint.ts'
import type { Example } from '../../src/lint/rule.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Live } from '../../src/plan/model/live.ts'
import type { Finding } from '../../src/plan/model/plan.ts'
import { planOf } from '../plan/sides.ts'

/** The files of an example; they must be right but for what they mean. */
export function filesOf(example: Example, environment: { [name: string]: string } = {}, isOffline = false): Desired {
  const text = printed(example as Fields, { indent: '', unit: '  ', column: 0, open: 3 })
  const parsed = parseDesired([{ file: 'desired/a.json', text }], environment, NO_FILES, new Set(), isOffline)
  expect(parsed.findings).toEqual([])
  return parsed.desired
}

/** What is found in files alone. */
/** Without the variables of a workflow. */
export function found(example: Example): Finding[] {
  return lintFiles(filesOf(example, {}, true))
}

/** What is found in a plan against a server. */
export function foundWith(example: Example, live: Live): readonly Finding[] {
  return planOf(filesOf(example, {}, true), live, null, {}, { lint: lintPlan }).findings.filter(({ code }) =>
    code.startsWith('L-'),
  )
}

/** `error conditions[0].values`: the severity and the path whose place it has. */
export function wordsOf(findings: readonly Finding[], example: Example, code: string): string[] {
  const { resources } = filesOf(example, {}, true)
  return findings
    .filter((one) => one.code === code)
    .map(({ severity, place, subject }) => {
      const its = resources.find(({ kind, key }) => `${kind}/${key}` === subject)!
      const path = Object.entries(its.places).find(
        ([path, at]) => !path.endsWith('#') && at.line === place?.line && at.column === place?.column,
      )
      return `${severity} ${path?.[0] ?? its.key}`
    })
}
