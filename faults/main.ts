/**
 * `npm run faults`: every request that a run makes meets every fault that a request can meet. After one more run without
 * faults everything must be as if nothing had happened, and both runs must have told the truth. Prints a table: cells
 * tried, cells held. `npm run faults -- github` tries one part alone.
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { type Part, textOf } from './cells.ts'

const parts: { readonly [name: string]: () => Promise<Part> } = {
  chatwoot: async () => (await import('./chatwoot.ts')).chatwoot(),
  command: async () => (await import('./kill.ts')).kill(),
  github: async () => (await import('./github/cells.ts')).github(),
  races: async () => (await import('./races.ts')).races(),
}

const [name, form] = process.argv.slice(2)
if (form === '--json') console.log(JSON.stringify(await parts[name!]!()))
else await table(name === undefined ? Object.keys(parts) : [name])

/** Each part in a program of its own: the machine has more than one core. */
async function table(names: readonly string[]): Promise<void> {
  const unknown = names.find((one) => !Object.hasOwn(parts, one))
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}, only ${Object.keys(parts).join(', ')}`)
  const began = performance.now()
  const done = await Promise.all(names.map(inProgram))
  for (const part of done) console.log(textOf(part))
  const rows = done.flatMap((part) => part.rows)
  const cells = rows.reduce((sum, { tried }) => sum + tried, 0)
  const failed = rows.reduce((sum, { broken }) => sum + broken.length, 0)
  console.log(`${Math.round((performance.now() - began) / 1000)} seconds`)
  console.log(`${cells - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

async function inProgram(part: string): Promise<Part> {
  const child = spawn(process.execPath, [import.meta.filename, part, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await text(child.stdout)) as Part
}
