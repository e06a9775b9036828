/**
 * `npm run mutate [-- --every N] [file …]`: makes every small mistake of `mutants.ts` in src/plan/, or every Nth, one at a
 * time and in memory only, and runs the tests of the plan against it. Prints the mutants that no test noticed, and the
 * score.
 *
 * A child for each processor, four at most, shares the work, each with a vitest of its own that stays; one that hangs in
 * a mutant's endless loop is replaced, and the loop counts as noticed. Properties are tried three times in a hundred.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { createVitest } from 'vitest/node'
import { type Mutant, mutantsOf, mutated } from './mutants.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'src', 'plan')
const suite = join(import.meta.dirname, 'suite.ts')
/** A mutant may take so many times as long as no mutant: what takes longer is an endless loop, not a busy machine. */
const PATIENCE = 8
/** After every so many mutants the tests must pass without one. */
const CONTROL = 25

if (process.send === undefined) await share()
else await work()

/** First what the tests take without any mutant, in milliseconds. */
type Answer = { readonly ready: number } | { readonly index: number; readonly isNoticed: boolean }

async function share(): Promise<void> {
  const { values, positionals: wanted } = parseArgs({
    allowPositionals: true,
    options: { every: { type: 'string', default: '1' } },
  })
  const every = Math.max(1, Number(values.every))
  const files = (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter(
    (file) => file.endsWith('.ts') && (wanted.length === 0 || wanted.includes(file)),
  )
  const mutants = files
    .flatMap((file) => mutantsOf(join(folder, file), readFileSync(join(folder, file), 'utf8')))
    .filter((_, index) => index % every === 0)
  const unnoticed: Mutant[] = []
  const began = performance.now()
  let next = 0
  let loops = 0

  /** At once, because a whole run is long. */
  const report = (mutant: Mutant) => {
    unnoticed.push(mutant)
    console.log(`${relative(root, mutant.file)}:${mutant.line}  ${mutant.what}\n    ${mutant.was}`)
  }

  const child = (): Promise<void> =>
    new Promise((resolve) => {
      const its: ChildProcess = fork(import.meta.filename, { env: { ...process.env, PROPERTY_SHARE: '0.03' } })
      let current = -1
      let usual = 0
      let alarm: NodeJS.Timeout | undefined
      its.on('message', (answer: Answer) => {
        clearTimeout(alarm)
        if ('ready' in answer) usual = answer.ready
        else if (!answer.isNoticed) report(mutants[answer.index]!)
        current = next++
        if (mutants[current] === undefined) return its.kill()
        its.send({ index: current, mutant: mutants[current]! })
        alarm = setTimeout(() => its.kill('SIGKILL'), PATIENCE * usual)
      })
      its.on('exit', (_, signal) => {
        clearTimeout(alarm)
        if (mutants[current] === undefined) return resolve()
        if (signal !== 'SIGKILL') throw new Error(`a child died of ${JSON.stringify(mutants[current])}`)
        loops += 1
        resolve(child())
      })
    })
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, child))

  for (const file of files) {
    const all = mutants.filter((mutant) => mutant.file === join(folder, file)).length
    const missed = unnoticed.filter((mutant) => mutant.file === join(folder, file)).length
    if (all > 0) console.log(`${file.padEnd(20)} ${String(all - missed).padStart(4)} of ${String(all).padStart(4)}`)
  }
  const noticed = mutants.length - unnoticed.length
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${noticed} of ${mutants.length} mutants noticed (${((100 * noticed) / mutants.length).toFixed(1)} %), ${loops} of them as endless loops, in ${seconds.toFixed(0)} s`,
  )
  process.exitCode = noticed / mutants.length >= 0.8 ? 0 : 1
}

async function work(): Promise<void> {
  let mutant: Mutant | null = null
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
          load: (id) =>
            mutant !== null && id.split('?')[0] === mutant.file
              ? mutated(readFileSync(mutant.file, 'utf8'), mutant)
              : null,
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
  process.on('message', async ({ index, mutant: its }: { index: number; mutant: Mutant }) => {
    mutant = its
    vitest.invalidateFile(its.file)
    const answer = await isNoticed()
    mutant = null
    vitest.invalidateFile(its.file)
    // Now and then it has to show that it was the mutant that failed.
    if (answer && index % CONTROL === 0 && (await isNoticed())) throw new Error('the tests fail without any mutant')
    process.send!({ index, isNoticed: answer })
  })
  process.send!({ ready: performance.now() - began })
}
