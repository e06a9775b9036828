/** Wrong facts in the declarations of kinds: what the conformance test, which knows no kind by name, makes of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds } from '../../src/kinds/index.ts'
import { wrongFactsOf } from './facts.ts'
import { percent, shared } from './pool.ts'
import { reasonFor } from './unnoticed.ts'

const registry = join(import.meta.dirname, '..', '..', 'src', 'kinds', 'index.ts')
const ENOUGH = 0.95

interface Mutant {
  readonly kind: string
  readonly fact: string
}

export async function mutateKinds(wanted: readonly string[], every: number, about: RegExp): Promise<void> {
  const names = kinds.map(({ name }) => name).filter((name) => wanted.length === 0 || wanted.includes(name))
  const mutants = kinds
    .filter(({ name }) => names.includes(name))
    .flatMap((kind): Mutant[] => wrongFactsOf(kind, kinds).map(({ fact }) => ({ kind: kind.name, fact })))
    .filter(({ kind, fact }, index) => about.test(`${kind} ${fact}`) && index % every === 0)
  const unnoticed: Mutant[] = []
  const right = readFileSync(registry, 'utf8')
  const { loops, seconds } = await shared(
    join(import.meta.dirname, 'suite-kinds.ts'),
    mutants,
    (mutant) => ({
      changed: { file: registry, text: `${right}${wronging(mutant)}` },
      control: { file: registry, text: `${right}globalThis.wrongKind = ${JSON.stringify(mutant.kind)}\n` },
    }),
    (mutant) => {
      // A whole run is long: what it finds is worth looking at before its end.
      console.error(`unnoticed so far: ${mutant.kind} ${mutant.fact}`)
      unnoticed.push(mutant)
    },
  )

  for (const name of names) {
    const of = (some: readonly Mutant[]) => some.filter(({ kind }) => kind === name)
    const missed = of(unnoticed)
    const all = of(mutants).length
    console.log(`${name.padEnd(20)} ${String(all - missed.length).padStart(4)} of ${String(all).padStart(4)}`)
    for (const { fact } of missed) console.log(`    ${fact}  ${reasonFor(name, fact) ?? 'NO REASON'}`)
  }
  const noticed = mutants.length - unnoticed.length
  const unexplained = unnoticed.filter(({ kind, fact }) => reasonFor(kind, fact) === null).length
  console.log(
    `${noticed} of ${mutants.length} wrong facts noticed (${percent(noticed, mutants.length)}), ${loops} of them as endless loops, ${unexplained} unnoticed without a reason, in ${seconds.toFixed(0)} s`,
  )
  process.exitCode = noticed / mutants.length >= ENOUGH && unexplained === 0 ? 0 : 1
}

/** What is written below the registry: declarations are plain objects, so the wrong one is put in place of the right one. */
function wronging({ kind, fact }: Mutant): string {
  return `
import { wrongFactsOf } from '${join(import.meta.dirname, 'facts.ts')}'
{
  const right = kindNamed(${JSON.stringify(kind)})
  const { wrong } = wrongFactsOf(right, kinds).find(({ fact }) => fact === ${JSON.stringify(fact)})
  Object.defineProperties(right, Object.getOwnPropertyDescriptors(wrong))
  globalThis.wrongKind = right.name
}
`
}
