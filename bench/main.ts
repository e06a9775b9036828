/**
 * Whole processes side by side in one run, in turn, so that a change of the machine's speed hits both: a plan of this
 * account against a script that only fetches the same lists, and the start of the action and a check of 500 resources against
 * a bare Node.
 * Prints medians and ratios; nothing is asserted.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDouble } from '../test/double/server.ts'
import { fiveHundred } from '../test/five-hundred.ts'

const ROOT = join(import.meta.dirname, '..')
const ROUNDS = 15

const folder = await mkdtemp(join(tmpdir(), 'bench-'))
console.log(
  `Node ${process.version}, ${ROUNDS} rounds in turn, milliseconds (minimum, median, maximum of whole processes)\n`,
)
for (const delay of [0, 50, 150]) {
  const double = await startDouble({ state: 'lived-in', delay })
  const env = { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', CHATWOOT_ACCOUNT_ID: '2' }
  await compare(
    `server answers after ${delay} ms`,
    ['plan', [join(ROOT, 'dist/cli.js'), 'plan', '--ledger', join(folder, 'none.json')], env, 2],
    ['script', [join(ROOT, 'bench/baseline.mjs')], env, 0],
    1.25,
  )
  await double.close()
}
await compare('cold start', ['action', [join(ROOT, 'dist/index.js')], {}, 1], ['bare node', ['-e', '0'], {}, 0], 2.5)
await mkdir(join(folder, 'desired'))
for (const [path, text] of Object.entries(fiveHundred)) await writeFile(join(folder, path), text)
const desired = ['--desired', join(folder, 'desired')]
await compare(
  'validate of 500 resources, without a token',
  ['validate', [join(ROOT, 'dist/cli.js'), 'validate', ...desired], {}, 0],
  ['bare node', ['-e', '0'], {}, 0],
  8,
)
await rm(folder, { recursive: true })

type Command = readonly [
  name: string,
  args: readonly string[],
  env: { readonly [name: string]: string },
  exitCode: number,
]

async function compare(what: string, ours: Command, theirs: Command, target: number): Promise<void> {
  const times: [number[], number[]] = [[], []]
  const ratios: number[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const [a, b] = [await run(ours), await run(theirs)]
    if (round < 0) continue
    times[0].push(a)
    times[1].push(b)
    ratios.push(a / b)
  }
  console.log(what)
  for (const [index, [name]] of [ours, theirs].entries())
    console.log(
      `  ${name.padEnd(10)} ${shown(times[index]!)
        .map((ms) => ms.toFixed(0).padStart(5))
        .join(' ')}`,
    )
  console.log(
    `  ratio      ${shown(ratios)
      .map((ratio) => ratio.toFixed(2).padStart(5))
      .join(' ')}   (target ≤ ${target})\n`,
  )
}

async function run([name, args, env, exitCode]: Command): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const code = await new Promise((done) => child.on('close', done))
  if (code !== exitCode) throw new Error(`${name} ended with ${code}: ${said}`)
  return performance.now() - started
}

function shown(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!]
}
