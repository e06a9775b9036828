/** Rule tests on a pull request: what they find is told with the plan. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Desired } from '../../plan/model/desired.ts'
import type { Finding } from '../../plan/model/plan.ts'

/** `folder` is the one of the desired files; the tests lie in `tests` beside it. */
export async function testFindings(desired: Desired, folder: string): Promise<Finding[]> {
  const tests = join(folder, '..', 'tests')
  if (!existsSync(tests)) return []
  const { findingsOf, runRuleTests } = await import('../../rule-tests/run.ts')
  const found = runRuleTests(desired, tests, process.cwd(), new Date())
  return found === null ? [] : findingsOf(found)
}
