/**
 * `npm run mutate [-- --every N] [file …]`: makes every small mistake of `mutants.ts` in src/plan/, or every Nth, one at a
 * time and in memory only, and runs the tests of the plan against it. Prints the mutants that no test noticed, and the
 * score.
 *
 * `npm run mutate -- kinds [--fact PATTERN] [kind …]`: the same with every fact of the declarations (`facts.ts`) and the conformance test.
 */
import { parseArgs } from 'node:util'
import { mutateKinds } from './kinds.ts'
import { mutatePlan } from './plan.ts'
import { work } from './worker.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, fact: { type: 'string', default: '' } },
})
const every = Math.max(1, Number(values.every))
const [first, ...others] = positionals

if (process.send !== undefined) await work()
else if (first === 'kinds') await mutateKinds(others, every, new RegExp(values.fact))
else await mutatePlan(positionals, every)
