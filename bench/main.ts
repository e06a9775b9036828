/**
 * `npm run bench`: what a run costs, from one run, on this machine. Prints medians with their quartiles and asserts
 * nothing; docs/performance.md says how to read it.
 */
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measureGrowth } from './growth.ts'
import { comparePairs } from './pairs.ts'
import { comparePeers } from './peers.ts'
import { profileOf } from './profile.ts'
import { measurePushes } from './push.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    scale: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    profile: { type: 'string' },
    sizes: { type: 'string', default: '500,2000,10000' },
    repeat: { type: 'string', default: '3' },
  },
})
const print = (line = '') => console.log(line)

print(`Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loads()} at the start`)
print('Medians of whole processes, with the quartiles; ratios are of neighbours in turn.\n')
if (values.profile !== undefined) await profileOf(values.profile, Number(values.sizes.split(',').at(-1)), print)
else await compareAll()
print(`\nload ${loads()} at the end`)

function loads(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')
}

async function compareAll(): Promise<void> {
  await comparePairs(Number(values.rounds), print)
  print()
  await measurePushes(Number(values.rounds), print)
  if (values.peers) {
    print()
    await comparePeers(Number(values.rounds), print)
  }
  if (values.scale) {
    print()
    await measureGrowth(values.sizes.split(',').map(Number), Number(values.repeat), print)
  }
}
