/** A child of the pool: a vitest that stays, and runs one suite again and again with one file changed in memory. */
import { once } from 'node:events'
import { join } from 'node:path'
import { createVitest } from 'vitest/node'

/** A file as it is to be read. */
interface Changed {
  readonly file: string
  readonly text: string
}

/** One mistake, and what is tested in its place first: the same without it. */
export interface Task {
  readonly index: number
  readonly changed: Changed
  readonly control: Changed
}

/** What the tests take without the mistake, in milliseconds, before what became of it. */
export type Answer = 'ready' | { readonly usual: number } | { readonly index: number; readonly isNoticed: boolean }

const root = join(import.meta.dirname, '..', '..')
/** Of so many mutants that are noticed, after one the tests run without it again. */
const CONTROL = 25

export async function work(): Promise<void> {
  const [{ suite }] = (await once(process, 'message')) as [{ suite: string }]
  let changed: Changed | null = null
  const vitest = await createVitest(
    'test',
    {
      root,
      watch: false,
      bail: 1,
      // Each mutant is read anew.
      isolate: true,
      fsModuleCache: false,
      reporters: [{}],
      update: false,
      maxWorkers: 1,
      fileParallelism: false,
    },
    {
      plugins: [
        {
          name: 'one mistake',
          enforce: 'pre',
          load: (id) => (changed !== null && id.split('?')[0] === changed.file ? changed.text : null),
        },
      ],
    },
  )
  const suiteSpecification = vitest.getRootProject().createSpecification(suite)
  const isNoticed = async () => {
    // With `bail`, tests that failed for an earlier mutant would count against this one.
    vitest.state.filesMap.clear()
    vitest.state.idMap.clear()
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([suiteSpecification])
    return unhandledErrors.length > 0 || !testModules.every((one) => one.ok())
  }
  const isNoticedIn = async (its: Changed) => {
    for (const { file } of [changed, its].filter((one) => one !== null)) vitest.invalidateFile(file)
    changed = its
    return isNoticed()
  }
  let controlled = ''
  /** The tests must pass without a mistake: before the first one of each control, and now and then, to show that it is the mistake that fails. */
  const mustPass = async (control: Changed) => {
    const began = performance.now()
    if (await isNoticedIn(control)) throw new Error('the tests fail without any mutant')
    controlled = control.text
    process.send!({ usual: performance.now() - began } satisfies Answer)
  }
  process.on('message', async ({ index, changed: its, control }: Task) => {
    if (controlled !== control.text) await mustPass(control)
    const answer = await isNoticedIn(its)
    if (answer && index % CONTROL === 0) await mustPass(control)
    process.send!({ index, isNoticed: answer } satisfies Answer)
  })
  process.send!('ready' satisfies Answer)
}
