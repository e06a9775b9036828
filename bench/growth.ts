/** The table of `--scale`: each operation at each size, and the power of the size with which it grows. */
import type { Cost } from './measure.ts'
import { cpuOf } from './pairs.ts'
import { closeAccount, OPERATIONS, openAccount, runOperation } from './scale.ts'
import { exponentOf, spreadOf } from './statistics.ts'

interface Measured {
  readonly size: number
  /** Seconds of the processor, and megabytes, medians. */
  readonly cpu: number
  readonly peak: number
}

export async function measureGrowth(
  sizes: readonly number[],
  repeat: number,
  print: (line: string) => void,
): Promise<void> {
  const measured = new Map<string, Measured[]>(OPERATIONS.map(({ name }) => [name, []]))
  for (const size of sizes) {
    const account = await openAccount(size)
    const costs = new Map<string, Cost[]>(OPERATIONS.map(({ name }) => [name, []]))
    // In turn, as the pairs are.
    for (let round = 0; round < repeat; round++)
      for (const operation of OPERATIONS) costs.get(operation.name)!.push(await runOperation(account, operation))
    await closeAccount(account)
    for (const [name, its] of costs) {
      const median = (of: (cost: Cost) => number) => spreadOf(its.map(of)).median
      measured.get(name)!.push({ size, cpu: median(cpuOf) / 1000, peak: median(({ peak }) => peak) })
    }
  }
  const heads = sizes.map((size) => `${size}: CPU s, MB`.padStart(20)).join('')
  print(`${'operation'.padEnd(22)}${heads}  exponent of CPU, from size to size`)
  for (const [name, its] of measured) {
    const costs = its.map(({ cpu, peak }) => `${cpu.toFixed(2)}, ${peak.toFixed(0)}`.padStart(20)).join('')
    const powers = its
      .slice(1)
      .map(({ size, cpu }, index) => exponentOf([its[index]!.size, its[index]!.cpu], [size, cpu]).toFixed(2))
    print(`${name.padEnd(22)}${costs}  ${powers.join(', ')}`)
  }
}
