/**
 * `npm run bench`: what a run costs, from one run, on this machine. Prints medians with their quartiles and asserts
 * nothing; docs/performance.md says how to read it.
 */
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measureGrowth } from './growth.ts'
import { comparePairs } from './pairs.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    scale: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '500,2000,10000' },
    repeat: { type: 'string', default: '3' },
  },
})
const print = (line = '') => console.log(line)

print(`Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loads()} at the start`)
print('Medians of whole processes, with the quartiles; ratios are of neighbours in turn.\n')
await comparePairs(Number(values.rounds), print)
if (values.scale) {
  print()
  await measureGrowth(values.sizes.split(',').map(Number), Number(values.repeat), print)
}
print(`\nload ${loads()} at the end`)

function loads(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')
}
