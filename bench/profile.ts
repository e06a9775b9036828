/** Where the CPU of one operation goes: the functions of ours that take most of it, without what they call. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeAccount, OPERATIONS, openAccount, runOperation } from './scale.ts'

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

export async function profileOf(name: string, size: number, print: (line: string) => void): Promise<void> {
  const operation = OPERATIONS.find((one) => one.name === name)
  if (operation === undefined)
    throw new Error(`There are ${OPERATIONS.map((one) => JSON.stringify(one.name)).join(', ')}.`)
  const account = await openAccount(size)
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  await runOperation(account, operation, ['--cpu-prof', `--cpu-prof-dir=${folder}`])
  await closeAccount(account)
  const [file] = await readdir(folder)
  const shares = sharesIn(JSON.parse(await readFile(join(folder, file!), 'utf8')) as Profile)
  await rm(folder, { recursive: true })
  print(`${name}, ${size} resources: of the CPU`)
  const collected = shares.get('(garbage collector)') ?? 0
  print(`${percent(collected)}  garbage collection`)
  for (const [where, share] of [...shares].filter(([where]) => where.includes('.js:')).slice(0, 10))
    print(`${percent(share)}  ${where}`)
}

/** By function and place, the largest first. What Node waits for is none. */
function sharesIn({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url.split('/').at(-1)!
      return [id, file === '' ? functionName : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`]
    }),
  )
  const times = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const name = names.get(id)!
    if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + timeDeltas[index]!)
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0)
  return new Map([...times].sort(([, a], [, b]) => b - a).map(([name, time]) => [name, time / all]))
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7)
}
