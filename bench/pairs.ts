/** Whole processes side by side, in turn (A B A B …), so that whatever the machine does besides hits both. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDouble } from '../test/double/server.ts'
import { type Command, type Cost, measure, ROOT } from './measure.ts'
import { type Spread, spreadOf } from './statistics.ts'

export interface Pair {
  readonly what: string
  readonly ours: Command
  readonly theirs: Command
  /** What the ratio has to stay below. */
  readonly target: number
}

interface Compared {
  readonly ours: { readonly wall: Spread; readonly cpu: Spread }
  readonly theirs: { readonly wall: Spread; readonly cpu: Spread }
  readonly ratio: { readonly wall: Spread; readonly cpu: Spread }
}

/** The plan of the files of this repository and the start of the action, each beside what it is held to. */
export async function comparePairs(rounds: number, print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  print(`${'pairs'.padEnd(44)} ${'ours, ms'.padStart(17)} ${'theirs, ms'.padStart(17)} ${'ratio'.padStart(17)}  target`)
  for (const delay of [0, 50, 150]) {
    const double = await startDouble({ state: 'lived-in', delay })
    const env = { CHATWOOT_API_URL: double.url, CHATWOOT_API_KEY: 'admin-token', CHATWOOT_ACCOUNT_ID: '2' }
    const plan = [join(ROOT, 'dist/cli.js'), 'plan', '--ledger', join(folder, 'none.json')]
    const pair = {
      what: `plan : bare script, answers after ${delay} ms`,
      ours: { name: 'plan', args: plan, env, exitCode: 2 },
      theirs: { name: 'bare script', args: [join(ROOT, 'bench/baseline.mjs')], env },
      target: 1.25,
    }
    tell(pair, await compare(pair, rounds), print)
    await double.close()
  }
  const start = {
    what: 'start of the action : bare Node',
    ours: { name: 'action', args: [join(ROOT, 'dist/index.js')], exitCode: 1 },
    theirs: { name: 'bare Node', args: ['-e', '0'] },
    target: 2.5,
  }
  tell(start, await compare(start, rounds), print)
  await rm(folder, { recursive: true })
}

/** The first round of each warms up disks and caches and does not count. */
export async function compare({ ours, theirs }: Pick<Pair, 'ours' | 'theirs'>, rounds: number): Promise<Compared> {
  const costs: (readonly [Cost, Cost])[] = []
  for (let round = -1; round < rounds; round++) {
    const both = [await measure(ours), await measure(theirs)] as const
    if (round >= 0) costs.push(both)
  }
  const of = (cost: (both: readonly [Cost, Cost]) => number) => spreadOf(costs.map(cost))
  return {
    ours: { wall: of(([a]) => a.wall), cpu: of(([a]) => cpuOf(a)) },
    theirs: { wall: of(([, b]) => b.wall), cpu: of(([, b]) => cpuOf(b)) },
    ratio: { wall: of(([a, b]) => a.wall / b.wall), cpu: of(([a, b]) => cpuOf(a) / cpuOf(b)) },
  }
}

export function cpuOf({ user, system }: Cost): number {
  return user + system
}

export function tell(
  { what, target }: Pick<Pair, 'what' | 'target'>,
  its: Compared,
  print: (line: string) => void,
): void {
  for (const side of ['wall', 'cpu'] as const)
    print(
      `${`${what}, ${side === 'wall' ? 'time' : 'CPU'}`.padEnd(44)} ${shown(its.ours[side], 0)} ${shown(its.theirs[side], 0)} ${shown(its.ratio[side], 2)}  ≤ ${target}`,
    )
}

/** A value with its quartiles, in a column. */
export function shown({ median, from, to }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${from.toFixed(digits)}–${to.toFixed(digits)})`.padStart(17)
}
