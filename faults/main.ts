/**
 * `npm run faults`: every request that a run makes meets every fault that a request can meet. After one more run without
 * faults everything must be as if nothing had happened, and both runs must have told the truth. Prints a table: cells
 * tried, cells held. `npm run faults -- github` tries one part alone.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { type Part, textOf } from './cells.ts'

const parts: { readonly [name: string]: () => Promise<Part> } = {
  chatwoot: async () => (await import('./chatwoot.ts')).chatwoot(),
  others: async () => {
    const [{ chatwoot }, { others }] = await Promise.all([import('./chatwoot.ts'), import('./files.ts')])
    return { ...(await chatwoot({}, others)), title: 'Chatwoot, the other kinds' }
  },
  rest: async () => {
    const [{ chatwoot }, { rest }] = await Promise.all([import('./chatwoot.ts'), import('./rest.ts')])
    return { ...(await chatwoot({}, rest)), title: 'Chatwoot, what lies over others and what there is once' }
  },
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
  const children = new Set<ChildProcess>()
  // Who stops the table stops its parts as well; what they had found is lost, and the table says so.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      for (const child of children) child.kill('SIGKILL')
    })
  const done = await Promise.all(names.map((part) => inProgram(part, children)))
  for (const part of done) console.log(textOf(part))
  const rows = done.flatMap((part) => part.rows)
  const cells = rows.reduce((sum, { tried }) => sum + tried, 0)
  const failed = rows.reduce((sum, { broken }) => sum + broken.length, 0)
  console.log(`${Math.round((performance.now() - began) / 1000)} seconds`)
  console.log(`${cells - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

/** A part that ends without its table has one row, which did not hold; the others go on. */
async function inProgram(part: string, children: Set<ChildProcess>): Promise<Part> {
  const child = spawn(process.execPath, [import.meta.filename, part, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  const exited = new Promise<string>((end) =>
    child
      .on('error', (error) => end(error.message))
      .on('exit', (code, signal) => end(signal === null ? `exit code ${code}` : signal)),
  )
  const [how, out, err] = await Promise.all([exited, text(child.stdout), text(child.stderr)])
  children.delete(child)
  process.stderr.write(err)
  try {
    return JSON.parse(out) as Part
  } catch {
    const last = err.trim().split('\n').slice(0, 12).join('\n')
    const broken = [`the program of this part ended with ${how} and without a table: ${last || 'it said nothing'}`]
    return { title: part, about: 'not tried', rows: [{ row: 'the part itself', tried: 1, broken }] }
  }
}
