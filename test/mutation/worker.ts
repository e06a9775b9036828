/** A child of the pool: a vitest that stays, and runs one suite again and again with one file changed in memory. */
import { once } from 'node:events'
import { join } from 'node:path'
import { createVitest } from 'vitest/node'

/** A file as it is to be read. */
export interface Changed {
  readonly file: string
  readonly text: string
}

/** First what the tests take without any mutant, in milliseconds. */
export type Answer = { readonly ready: number } | { readonly index: number; readonly isNoticed: boolean }

const root = join(import.meta.dirname, '..', '..')
/** After every so many mutants the tests must pass without one. */
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
  // The second time tells what they take: in the first one everything is read and compiled.
  let began = 0
  for (let pass = 0; pass < 2; pass++) {
    began = performance.now()
    if (await isNoticed()) throw new Error('the tests fail without any mutant')
  }
  process.on('message', async ({ index, changed: its }: { index: number; changed: Changed }) => {
    changed = its
    vitest.invalidateFile(its.file)
    const answer = await isNoticed()
    changed = null
    vitest.invalidateFile(its.file)
    // Now and then it has to show that it was the mutant that failed.
    if (answer && index % CONTROL === 0 && (await isNoticed())) throw new Error('the tests fail without any mutant')
    process.send!({ index, isNoticed: answer } satisfies Answer)
  })
  process.send!({ ready: performance.now() - began } satisfies Answer)
}
