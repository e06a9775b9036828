/** Mistakes in the sources of src/plan/. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Mutant, mutantsOf, mutated } from './mutants.ts'
import { percent, shared } from './pool.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'src', 'plan')
const ENOUGH = 0.8

export async function mutatePlan(wanted: readonly string[], every: number): Promise<void> {
  const files = (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter(
    (file) => file.endsWith('.ts') && (wanted.length === 0 || wanted.includes(file)),
  )
  const mutants = files
    .flatMap((file) => mutantsOf(join(folder, file), readFileSync(join(folder, file), 'utf8')))
    .filter((_, index) => index % every === 0)
  const unnoticed: Mutant[] = []
  const [{ file } = { file: '' }] = mutants
  const control = { file, text: file === '' ? '' : readFileSync(file, 'utf8') }
  const { loops, seconds } = await shared(
    join(import.meta.dirname, 'suite.ts'),
    mutants,
    (mutant) => ({ changed: { file: mutant.file, text: mutated(readFileSync(mutant.file, 'utf8'), mutant) }, control }),
    (mutant) => {
      unnoticed.push(mutant)
      console.log(`${relative(root, mutant.file)}:${mutant.line}  ${mutant.what}\n    ${mutant.was}`)
    },
  )

  for (const file of files) {
    const all = mutants.filter((mutant) => mutant.file === join(folder, file)).length
    const missed = unnoticed.filter((mutant) => mutant.file === join(folder, file)).length
    if (all > 0) console.log(`${file.padEnd(20)} ${String(all - missed).padStart(4)} of ${String(all).padStart(4)}`)
  }
  const noticed = mutants.length - unnoticed.length
  console.log(
    `${noticed} of ${mutants.length} mutants noticed (${percent(noticed, mutants.length)}), ${loops} of them as endless loops, in ${seconds.toFixed(0)} s`,
  )
  process.exitCode = noticed / mutants.length >= ENOUGH ? 0 : 1
}
