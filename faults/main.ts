/**
 * `npm run faults`: every request that a run makes meets every fault that a request can meet. After one more run without
 * faults everything must be as if nothing had happened, and both runs must have told the truth. Prints a table: cells
 * tried, cells held.
 */
import { textOf } from './cells.ts'
import { chatwoot } from './chatwoot.ts'
import { kill } from './kill.ts'

const began = performance.now()
const parts = await Promise.all([chatwoot(), kill()])
for (const part of parts) console.log(textOf(part))

const rows = parts.flatMap((part) => part.rows)
const cells = rows.reduce((sum, { tried }) => sum + tried, 0)
const failed = rows.reduce((sum, { broken }) => sum + broken.length, 0)
console.log(`in ${Math.round((performance.now() - began) / 1000)} seconds`)
console.log(`${cells - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
