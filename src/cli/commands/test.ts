/** `test`: plays the rule tests beside the files. Asks no server and needs no token; variables and secrets may be missing. */
import { join } from 'node:path'
import { openFiles } from '../../engine/open.ts'
import { FilesError, WorkflowError } from '../../plan/model/errors.ts'
import { ruleTestsJson, ruleTestsText } from '../../render/rule-tests.ts'
import { runRuleTests } from '../../rule-tests/run.ts'
import { type Command, paint } from './terminal.ts'

export const test: Command = async (flags, { secrets, print }) => {
  const { desired } = openFiles(flags.desired, process.env, secrets, true)
  const folder = flags.tests ?? join(flags.desired, '..', 'tests')
  const found = runRuleTests(desired, folder, process.cwd(), new Date())
  if (found === null)
    throw new WorkflowError(
      `There are no rule tests in ${flags.tests ?? 'the folder "tests" beside the desired files'}. Write some ({"tests": { … }}), or say where they are with --tests.`,
    )
  if (found.mistakes.length > 0) throw new FilesError(found.mistakes, desired.account, 'The files of rule tests')
  const its = secrets.quoted(found, 'what is printed')
  print(flags.json ? ruleTestsJson(its) : ruleTestsText(its, paint()))
  return its.verdicts.some(({ is }) => is === 'failed') ? 1 : 0
}
